/* mn-ui.h: the window's way in. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Runs the graphical application; gives the status to leave with. Options: `--library PATH`,
 * `--country CODE`. The locale is set by then. */
int mn_ui_run (int argc, char *argv[]);

/* Makes templates, style and icons available; mn_ui_run() does it too. For tests. */
void mn_ui_init (void);

G_END_DECLS
