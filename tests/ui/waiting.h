/* waiting.h: waiting for what happens in the background. */
#pragma once

#include <glib-object.h>

/* Runs the main loop until nothing but the caller holds @object: what was asked of it has been answered.
 * A thread lets go of it without waking the main loop. */
void wait_for_last_reference (gpointer object);

/* Runs the main loop until @test is true; fails after half a minute, naming @what. */
typedef gboolean (*WaitFunc) (gpointer data);
void wait_until (WaitFunc test, gpointer data, const char *what);
