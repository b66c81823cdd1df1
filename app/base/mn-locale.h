/* mn-locale.h: the language that the program speaks. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For the start of main(), before any thread and any word to the user: from then on gettext, GLib and
 * ICU speak one language. @language: the code of one that the program is translated into, or "en"; NULL, ""
 * or any other: that of the desktop, or English where the program does not know it. The system need not have
 * a locale of that language. */
void mn_locale_start (const char *language);

G_END_DECLS
