/* mn-cli.h: the verbs of the command line. No display, no GTK. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether what stands behind the program's name is for mn_cli_run(): a verb, --help, --version, or a word
 * that nobody knows. `--library PATH` may stand before it. Otherwise it is for the window. */
gboolean mn_cli_wants (int argc, char *argv[]);

/* Runs the verb. The exit status: 0 done, 1 partly or not done, 2 wrong usage. Messages go to standard
 * error, results to standard output, both in UTF-8 whatever the locale. Call it before
 * there are threads: it sets an environment variable. */
int mn_cli_run (int argc, char *argv[]);

G_END_DECLS
