/* mn-compat.c: what differs between GTK 4.8 with libadwaita 1.2 and later ones. */
#include "mn-compat.h"

#include "mn-config.h"

#include <glib/gi18n.h>

void
mn_compat_list_item_set_label (GtkListItem *item, const char *label)
{
#if GTK_CHECK_VERSION(4, 12, 0)
  gtk_list_item_set_accessible_label (item, label);
#else
  GtkWidget *child = gtk_list_item_get_child (item);
  GtkWidget *row = child ? gtk_widget_get_parent (child) : NULL;

  if (row)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
#endif
}

void
mn_compat_announce (GtkWidget *widget, const char *message)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
#else
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message, -1);
#endif
}

#if GTK_CHECK_VERSION(4, 10, 0)
static void
on_folder_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  g_autoptr (GFile) file =
      gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, &error);
  GListStore *files;

  if (!file)
    {
      g_task_return_error (task, error);
      return;
    }
  files = g_list_store_new (G_TYPE_FILE);
  g_list_store_append (files, file);
  g_task_return_pointer (task, files, g_object_unref);
}

static void
on_files_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  GListModel *files =
      gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, &error);

  if (files)
    g_task_return_pointer (task, files, g_object_unref);
  else
    g_task_return_error (task, error);
}
#else
static void
on_response (GtkNativeDialog *dialog, int response, GTask *task)
{
  g_autoptr (GTask) owned = task;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (owned, gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog)),
                           g_object_unref);
  else
    g_task_return_new_error (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED, "No file was chosen");
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}
#endif

void
mn_compat_choose_files_async (GtkWindow *parent,
                              const char *title,
                              const char *accept_label,
                              gboolean folder,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_source_tag (task, mn_compat_choose_files_async);
#if GTK_CHECK_VERSION(4, 10, 0)
  {
    g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

    gtk_file_dialog_set_title (dialog, title);
    gtk_file_dialog_set_accept_label (dialog, accept_label);
    if (folder)
      gtk_file_dialog_select_folder (dialog, parent, NULL, on_folder_chosen, task);
    else
      gtk_file_dialog_open_multiple (dialog, parent, NULL, on_files_chosen, task);
  }
#else
  {
    GtkFileChooserNative *dialog =
        gtk_file_chooser_native_new (title, parent,
                                     folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER
                                            : GTK_FILE_CHOOSER_ACTION_OPEN,
                                     accept_label, NULL);

    gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
    gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), !folder);
    g_signal_connect (dialog, "response", G_CALLBACK (on_response), task);
    gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
  }
#endif
}

/* Giving up is told in one way whatever the version. */
static gpointer
finish_choice (GTask *task, GError **error)
{
  g_autoptr (GError) own_error = NULL;
  gpointer chosen = g_task_propagate_pointer (task, &own_error);

#if GTK_CHECK_VERSION(4, 10, 0)
  if (g_error_matches (own_error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
      g_error_matches (own_error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, own_error->message);
      return NULL;
    }
#endif
  if (own_error)
    g_propagate_error (error, g_steal_pointer (&own_error));
  return chosen;
}

GListModel *
mn_compat_choose_files_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, mn_compat_choose_files_async), NULL);

  return finish_choice (G_TASK (result), error);
}

/* --- Saving ----------------------------------------------------------------------------------- */

#if GTK_CHECK_VERSION(4, 10, 0)
static void
on_place_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  GFile *file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_error (task, error);
}
#else
static void
on_save_response (GtkNativeDialog *dialog, int response, GTask *task)
{
  g_autoptr (GTask) owned = task;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (owned, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)),
                           g_object_unref);
  else
    g_task_return_new_error (owned, G_IO_ERROR, G_IO_ERROR_CANCELLED, "No file was chosen");
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}
#endif

void
mn_compat_save_file_async (GtkWindow *parent,
                           const char *title,
                           const char *accept_label,
                           const char *name,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_source_tag (task, mn_compat_save_file_async);
#if GTK_CHECK_VERSION(4, 10, 0)
  {
    g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

    gtk_file_dialog_set_title (dialog, title);
    gtk_file_dialog_set_accept_label (dialog, accept_label);
    gtk_file_dialog_set_initial_name (dialog, name);
    gtk_file_dialog_save (dialog, parent, NULL, on_place_chosen, task);
  }
#else
  {
    GtkFileChooserNative *dialog =
        gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, accept_label,
                                     NULL);

    gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
    g_signal_connect (dialog, "response", G_CALLBACK (on_save_response), task);
    gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
  }
#endif
}

GFile *
mn_compat_save_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, mn_compat_save_file_async), NULL);

  return finish_choice (G_TASK (result), error);
}

/* --- Asking and showing ----------------------------------------------------------------------- */

void
mn_compat_ask (GtkWindow *parent,
               const char *heading,
               const char *body,
               const char *response,
               const char *label,
               GCallback callback,
               gpointer user_data)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));

  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), response, label, NULL);
  adw_alert_dialog_set_response_appearance (dialog, response, ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", callback, user_data);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));
#else
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, body));

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), response, label, NULL);
  adw_message_dialog_set_response_appearance (dialog, response, ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect (dialog, "response", callback, user_data);
  gtk_window_present (GTK_WINDOW (dialog));
#endif
}

#if !GTK_CHECK_VERSION(4, 10, 0)
typedef struct
{
  GtkWindow *parent;
  GFile *file;
} Showing;

static void
on_shown (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Showing *showing = user_data;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  if (!reply)
    {
      /* No file manager on the bus: whatever opens folders. */
      g_autoptr (GFile) folder = g_file_get_parent (showing->file);
      g_autofree char *uri = folder ? g_file_get_uri (folder) : NULL;

      if (uri)
        gtk_show_uri (showing->parent, uri, GDK_CURRENT_TIME);
    }
  g_object_unref (showing->parent);
  g_object_unref (showing->file);
  g_free (showing);
}
#endif

void
mn_compat_show_in_folder (GtkWindow *parent, GFile *file)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, parent, NULL, NULL, NULL);
#else
  g_autofree char *uri = g_file_get_uri (file);
  const char *uris[] = { uri, NULL };
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  Showing *showing;

  if (!bus)
    return;
  showing = g_new (Showing, 1);
  showing->parent = g_object_ref (parent);
  showing->file = g_object_ref (file);
  g_dbus_connection_call (bus, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                          "org.freedesktop.FileManager1", "ShowItems",
                          g_variant_new ("(^ass)", uris, ""), NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                          NULL, on_shown, showing);
#endif
}

#define ABOUT_PROPERTIES                                                                         \
  "application-name", _ ("Mongolia News"), "application-icon", MN_APP_ID, "version", MN_VERSION, \
      "developer-name", _ ("The Mongolia News developers"), "comments",                          \
      _ ("Keeps the news you collect about Mongolia’s relations, and shows them country by "   \
         "country: what happened, how trade grows, and which sentence says so."),                \
      "license-type", GTK_LICENSE_GPL_3_0, "translator-credits", _ ("translator-credits"),       \
      "debug-info", debug_info, "debug-info-filename", "mongolia-news-debug.txt"

void
mn_compat_show_about (GtkWindow *parent, const char *debug_info)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  adw_dialog_present (g_object_new (ADW_TYPE_ABOUT_DIALOG, ABOUT_PROPERTIES, NULL),
                      GTK_WIDGET (parent));
#else
  gtk_window_present (g_object_new (ADW_TYPE_ABOUT_WINDOW, "transient-for", parent, "modal", TRUE,
                                    ABOUT_PROPERTIES, NULL));
#endif
}
