/* main.c: runs a verb of the command line, or opens the window. */
#include "mn-cli.h"
#include "mn-locale.h"
#include "mn-settings.h"
#include "mn-ui.h"

static void
start_language (void)
{
  g_autoptr (GSettings) settings = mn_settings_new_if_installed ();
  g_autofree char *language =
      settings ? g_settings_get_string (settings, "interface-language") : NULL;

  mn_locale_start (language);
}

int
main (int argc, char *argv[])
{
  start_language ();
  g_set_prgname ("mongolia-news");

  if (mn_cli_wants (argc, argv))
    return mn_cli_run (argc, argv);
  return mn_ui_run (argc, argv);
}
