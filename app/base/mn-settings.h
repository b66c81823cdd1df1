/* mn-settings.h: the program's settings, installed or not. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Finds the schema in the build folder, in the usual places, or beside the installed data. Without
 * the schema the program was not installed whole, and ends here with a message. */
GSettings *mn_settings_new (void);

/* The same for what can do without; NULL where the schema is missing. */
GSettings *mn_settings_new_if_installed (void);

G_END_DECLS
