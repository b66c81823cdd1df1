/* mn-application.c: the application. */
#include "mn-application.h"

#include "mn-compat.h"
#include "mn-config.h"
#include "mn-country.h"
#include "mn-paths.h"
#include "mn-window.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

struct _MnApplication
{
  AdwApplication parent_instance;

  guint terminate_id;
};

G_DEFINE_FINAL_TYPE (MnApplication, mn_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "library", 'l', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, N_ ("Open this library"),
    N_ ("PATH") },
  { "country", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, NULL,
    N_ ("Show this country, by its code of two letters"), N_ ("CODE") },
  { NULL },
};

typedef struct
{
  const char *action;
  const char *accels[3];
} Accel;

static const Accel accels[] = {
  { "app.quit", { "<Control>q" } },
  { "app.new-window", { "<Control>n" } },
  { "window.close", { "<Control>w" } },
  { "win.search", { "<Control>f" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.forward", { "<Alt>Right", "Forward" } },
  { "win.focus-pane('countries')", { "<Control>1" } },
  { "win.focus-pane('list')", { "<Control>2" } },
  { "win.focus-pane('content')", { "<Control>3" } },
  { "win.next-pane", { "F6" } },
  { "win.previous-pane", { "<Shift>F6" } },
  { "win.show-country", { "<Control>t" } },
  { "win.show-facts", { "F9" } },
  { "win.import-files", { "<Control>o" } },
  { "win.import-folder", { "<Control><Shift>o" } },
  { "win.import-clipboard", { "<Control><Shift>v" } },
  { "win.print", { "<Control>p" } },
  { "win.export", { "<Control>e" } },
};

/* Windows are closed one by one, so that each remembers its size. */
static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (user_data));

  while (windows)
    {
      GtkWindow *window = windows->data;

      windows = windows->next;
      gtk_window_close (window);
    }
}

static void
on_new_window (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  const char *path =
      MN_IS_WINDOW (window) ? mn_window_get_path (MN_WINDOW (window)) : mn_paths_get_library ();

  gtk_window_present (GTK_WINDOW (mn_window_new (MN_APPLICATION (user_data), path)));
}

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  g_autofree char *debug_info = NULL;

  debug_info =
      g_strdup_printf ("Mongolia News %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nGLib %u.%u.%u\n",
                       MN_VERSION, gtk_get_major_version (), gtk_get_minor_version (),
                       gtk_get_micro_version (), adw_get_major_version (), adw_get_minor_version (),
                       adw_get_micro_version (), glib_major_version, glib_minor_version,
                       glib_micro_version);
  mn_compat_show_about (window, debug_info);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = on_quit },
  { .name = "new-window", .activate = on_new_window },
  { .name = "about", .activate = on_about },
};

/* In the program that was called, which may hand over to one that runs already: paths and the
 * environment are those of the caller. */
static int
mn_application_handle_local_options (GApplication *application, GVariantDict *dict)
{
  const char *code = NULL;
  const char *path = NULL;
  g_autoptr (GFile) file = NULL;

  if (g_variant_dict_lookup (dict, "country", "&s", &code) &&
      mn_country_from_code (code) == MN_COUNTRY_NONE)
    {
      g_printerr (_ ("“%s” is not the code of a country.\n"), code);
      return 2;
    }
  if (!g_variant_dict_lookup (dict, "library", "^&ay", &path))
    path = mn_paths_get_library ();
  file = g_file_new_for_commandline_arg (path);
  if (!g_file_peek_path (file))
    {
      g_printerr (_ ("There is no library “%s”"), path);
      g_printerr ("\n");
      return 1;
    }
  g_variant_dict_insert (dict, "library", "^ay", g_file_peek_path (file));
  return -1;
}

static int
mn_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  GVariantDict *dict = g_application_command_line_get_options_dict (command_line);
  const char *path = NULL;
  const char *code = NULL;
  g_autoptr (MnAddress) address = NULL;
  GtkWindow *window;
  int n_arguments;
  g_auto (GStrv) arguments = g_application_command_line_get_arguments (command_line, &n_arguments);

  if (n_arguments > 1)
    address = mn_address_parse (arguments[1]);
  if (n_arguments > 1 && !address)
    {
      g_application_command_line_printerr (
          command_line, _ ("“%s” is not a command. See “mongolia-news --help”.\n"), arguments[1]);
      return 2;
    }
  if (!g_variant_dict_lookup (dict, "library", "^&ay", &path))
    path = mn_paths_get_library ();
  window = mn_application_open_library (MN_APPLICATION (application), path);
  if (g_variant_dict_lookup (dict, "country", "&s", &code))
    mn_window_show_country (MN_WINDOW (window), mn_country_from_code (code));
  if (address)
    mn_window_show_address (MN_WINDOW (window), address);
  gtk_window_present (window);
  return 0;
}

static void
mn_application_activate (GApplication *application)
{
  gtk_window_present (
      mn_application_open_library (MN_APPLICATION (application), mn_paths_get_library ()));
}

static gboolean
on_terminate (gpointer user_data)
{
  g_action_group_activate_action (G_ACTION_GROUP (user_data), "quit", NULL);
  return G_SOURCE_CONTINUE;
}

static void
mn_application_startup (GApplication *application)
{
  MnApplication *self = MN_APPLICATION (application);

  G_APPLICATION_CLASS (mn_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (MN_APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           accels[i].accels);
  self->terminate_id = g_unix_signal_add (SIGTERM, on_terminate, application);
}

static void
mn_application_shutdown (GApplication *application)
{
  MnApplication *self = MN_APPLICATION (application);

  g_clear_handle_id (&self->terminate_id, g_source_remove);
  G_APPLICATION_CLASS (mn_application_parent_class)->shutdown (application);
}

static void
mn_application_class_init (MnApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->handle_local_options = mn_application_handle_local_options;
  application_class->command_line = mn_application_command_line;
  application_class->activate = mn_application_activate;
  application_class->startup = mn_application_startup;
  application_class->shutdown = mn_application_shutdown;
}

static void
mn_application_init (MnApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

MnApplication *
mn_application_new (void)
{
  return g_object_new (MN_TYPE_APPLICATION, "application-id", MN_APP_ID, "resource-base-path",
                       MN_RESOURCE_PATH, "flags", G_APPLICATION_HANDLES_COMMAND_LINE, NULL);
}

GtkWindow *
mn_application_open_library (MnApplication *self, const char *path)
{
  g_return_val_if_fail (MN_IS_APPLICATION (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    if (MN_IS_WINDOW (l->data) && g_str_equal (mn_window_get_path (l->data), path))
      return l->data;
  return GTK_WINDOW (mn_window_new (self, path));
}
