/* mn-ui.c: the window's way in. */
#include "mn-ui.h"

#include "mn-application.h"
#include "mn-resources.h"

#include <glib/gi18n.h>

void
mn_ui_init (void)
{
  mn_register_resource ();
}

int
mn_ui_run (int argc, char *argv[])
{
  g_autoptr (MnApplication) application = NULL;

  /* mn_locale_start() chose the locale. */
  gtk_disable_setlocale ();
  mn_ui_init ();
  g_set_application_name (_ ("Mongolia News"));
  application = mn_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
