/* waiting.c: waiting for what happens in the background. */
#include "waiting.h"

#define PATIENCE (30 * G_TIME_SPAN_SECOND)

void
wait_until (WaitFunc test, gpointer data, const char *what)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!test (data))
    {
      if (g_get_monotonic_time () > end)
        g_error ("Waited in vain for %s", what);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static gboolean
is_last_reference (gpointer object)
{
  return g_atomic_int_get ((int *) &G_OBJECT (object)->ref_count) == 1;
}

void
wait_for_last_reference (gpointer object)
{
  wait_until (is_last_reference, object, "the last reference");
}
