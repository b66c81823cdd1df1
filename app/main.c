/* main.c: runs a verb of the command line, or opens the window. */
#include "mn-cli.h"
#include "mn-config.h"
#include "mn-paths.h"
#include "mn-ui.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (MN_GETTEXT_PACKAGE, mn_paths_get_locale_dir ());
  bind_textdomain_codeset (MN_GETTEXT_PACKAGE, "UTF-8");
  textdomain (MN_GETTEXT_PACKAGE);
  g_set_prgname ("mongolia-news");

  if (mn_cli_wants (argc, argv))
    return mn_cli_run (argc, argv);
  return mn_ui_run (argc, argv);
}
