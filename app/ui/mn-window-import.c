/* mn-window-import.c: files, folders, the clipboard and what is dropped, into the library. */
#include "mn-window-private.h"

#include "mn-compat.h"
#include "mn-import-report.h"
#include "mn-paths.h"

#include <glib/gi18n.h>

/* Undo and details are worth more than the usual five seconds. */
#define TOAST_SECONDS 10

void
mn_window_show_toast (MnWindow *self, const char *title)
{
  /* A toast's title is markup. */
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (escaped));
}

/* Its button means the import that it tells of, and no later one. */
static void
drop_import_toast (MnWindow *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->import_toast);

  if (toast)
    adw_toast_dismiss (toast);
}

/* --- Starting --------------------------------------------------------------------------------- */

static void
start (MnWindow *self, MnImporter *importer)
{
  if (mn_import_bar_start (self->import_bar, importer))
    drop_import_toast (self);
  else
    mn_window_show_toast (self, _ ("Another import is still under way"));
  mn_window_import_update_actions (self);
}

static void
import_files (MnWindow *self, GListModel *files)
{
  g_autoptr (MnImporter) importer = mn_importer_new (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      mn_importer_add_file (importer, file, NULL);
    }
  start (self, importer);
}

static void
import_text (MnWindow *self, const char *text, const char *name)
{
  g_autoptr (MnImporter) importer = mn_importer_new (self->library);

  mn_importer_add_text (importer, text, -1, name);
  start (self, importer);
}

static gboolean
can_import (MnWindow *self)
{
  return self->library && !mn_library_is_read_only (self->library) &&
         !mn_import_bar_is_running (self->import_bar);
}

/* --- Files and folders ------------------------------------------------------------------------ */

static void
on_files_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) files = mn_compat_choose_files_finish (result, &error);

  if (files && can_import (self))
    import_files (self, files);
  else if (error && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    mn_window_show_toast (self, error->message);
}

static void
on_import_files (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_compat_choose_files_async (GTK_WINDOW (widget), _ ("Import Files"), _ ("_Import"), FALSE,
                                on_files_chosen, g_object_ref (widget));
}

static void
on_import_folder (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_compat_choose_files_async (GTK_WINDOW (widget), _ ("Import a Folder"), _ ("_Import"), TRUE,
                                on_files_chosen, g_object_ref (widget));
}

static void
on_import_sample (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *path = g_build_filename (mn_paths_get_data_dir (), "sample", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  g_list_store_append (files, folder);
  import_files (MN_WINDOW (widget), G_LIST_MODEL (files));
}

/* --- Clipboard and drops ---------------------------------------------------------------------- */

/* Files or a text; what else there may be is of no use. */
static gboolean
import_value (MnWindow *self, const GValue *value, const char *name)
{
  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    {
      g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
      g_autoptr (GSList) list = gdk_file_list_get_files (g_value_get_boxed (value));

      for (GSList *l = list; l; l = l->next)
        g_list_store_append (files, l->data);
      import_files (self, G_LIST_MODEL (files));
      return TRUE;
    }
  if (G_VALUE_HOLDS_STRING (value) && g_value_get_string (value))
    {
      import_text (self, g_value_get_string (value), name);
      return TRUE;
    }
  return FALSE;
}

static void
on_clipboard_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);

  if (!value)
    mn_window_show_toast (self, _ ("The clipboard holds no text and no files"));
  else if (can_import (self))
    import_value (self, value, _ ("Clipboard"));
}

static void
on_import_clipboard (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (widget);
  gboolean files =
      gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), GDK_TYPE_FILE_LIST);

  gdk_clipboard_read_value_async (clipboard, files ? GDK_TYPE_FILE_LIST : G_TYPE_STRING,
                                  G_PRIORITY_DEFAULT, self->cancellable, on_clipboard_read,
                                  g_object_ref (self));
}

static gboolean
on_drop_accept (GtkDropTarget *target, GdkDrop *drop, MnWindow *self)
{
  GdkContentFormats *formats = gdk_drop_get_formats (drop);

  /* Words dragged out of an article are not to be imported again. */
  return !gdk_drop_get_drag (drop) && can_import (self) &&
         (gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST) ||
          gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ||
          gdk_content_formats_contain_mime_type (formats, "text/uri-list") ||
          gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8") ||
          gdk_content_formats_contain_mime_type (formats, "text/plain"));
}

static GdkDragAction
on_drop_enter (GtkDropTarget *target, double x, double y, MnWindow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->drop_hint), TRUE);
  return GDK_ACTION_COPY;
}

static void
on_drop_leave (GtkDropTarget *target, MnWindow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->drop_hint), FALSE);
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, MnWindow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->drop_hint), FALSE);
  return import_value (self, value, _ ("Dropped text"));
}

static void
accept_drops (MnWindow *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect (target, "accept", G_CALLBACK (on_drop_accept), self);
  g_signal_connect (target, "enter", G_CALLBACK (on_drop_enter), self);
  g_signal_connect (target, "leave", G_CALLBACK (on_drop_leave), self);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* --- Undo ------------------------------------------------------------------------------------- */

static void
on_undone (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (mn_importer_undo_finish (MN_IMPORTER (source), result, &error))
    mn_window_show_toast (self, _ ("The import was undone"));
  else
    {
      mn_window_show_toast (self, error->message);
      /* To be tried again, unless another import came meanwhile. */
      if (self->library && !self->last_import)
        self->last_import = MN_IMPORTER (g_object_ref (source));
    }
  mn_window_import_update_actions (self);
  mn_window_refresh (self);
}

static void
undo_import (MnWindow *self)
{
  g_autoptr (MnImporter) importer = g_steal_pointer (&self->last_import);

  if (!importer)
    return;
  drop_import_toast (self);
  mn_window_import_update_actions (self);
  mn_importer_undo_async (importer, on_undone, g_object_ref (self));
}

static void
on_undo_import (GtkWidget *widget, const char *name, GVariant *parameter)
{
  undo_import (MN_WINDOW (widget));
}

/* No accelerator of the application: in an entry the same key takes back what was typed. */
static gboolean
on_undo_key (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  if (focus && GTK_IS_TEXT (focus))
    return GDK_EVENT_PROPAGATE;
  if (!mn_window_undo_verdict (MN_WINDOW (widget)))
    undo_import (MN_WINDOW (widget));
  return GDK_EVENT_STOP;
}

/* --- The end of an import --------------------------------------------------------------------- */

static void
show_report (MnWindow *self)
{
  MnImportReport *report =
      mn_import_report_new (GTK_WINDOW (self), mn_importer_get_summary (self->last_import));

  g_signal_connect_object (report, "undo", G_CALLBACK (undo_import), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (report));
}

static void
on_show_report (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);

  if (self->last_import)
    show_report (self);
}

static void
show_summary_toast (MnWindow *self, const MnImportSummary *summary, gboolean cancelled)
{
  g_autofree char *text = mn_import_report_summarize (summary);
  /* Translators: what was imported until then */
  g_autofree char *stopped = g_strdup_printf (_ ("Import stopped: %s"), text);
  AdwToast *toast = adw_toast_new (cancelled ? stopped : text);

  if (summary->rejected->len > 0 || summary->notes->len > 0)
    {
      adw_toast_set_button_label (toast, _ ("Details"));
      adw_toast_set_action_name (toast, "win.show-import-report");
    }
  else if (summary->import != 0)
    {
      adw_toast_set_button_label (toast, _ ("Undo"));
      adw_toast_set_action_name (toast, "win.undo-import");
    }
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_set_object (&self->import_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
on_import_finished (MnWindow *self, MnImporter *importer, const GError *error)
{
  const MnImportSummary *summary = mn_importer_get_summary (importer);
  gboolean cancelled = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  g_set_object (&self->last_import, importer);
  mn_window_forget_verdicts (self);
  mn_window_import_update_actions (self);
  mn_window_refresh (self);
  mn_window_reread (self);

  if (error && !cancelled)
    mn_window_show_toast (self, error->message);
  /* Where nothing at all came of it, the reasons are what the user needs. */
  if (summary->documents == 0 && summary->rejected->len > 0)
    show_report (self);
  else
    show_summary_toast (self, summary, cancelled);
}

/* --- For the rest of MnWindow ----------------------------------------------------------------- */

void
mn_window_import_class_init (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_import_finished);

  gtk_widget_class_install_action (widget_class, "win.import-files", NULL, on_import_files);
  gtk_widget_class_install_action (widget_class, "win.import-folder", NULL, on_import_folder);
  gtk_widget_class_install_action (widget_class, "win.import-clipboard", NULL, on_import_clipboard);
  gtk_widget_class_install_action (widget_class, "win.import-sample", NULL, on_import_sample);
  gtk_widget_class_install_action (widget_class, "win.undo-import", NULL, on_undo_import);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, on_undo_key, NULL);
  gtk_widget_class_install_action (widget_class, "win.show-import-report", NULL, on_show_report);
}

void
mn_window_import_init (MnWindow *self)
{
  accept_drops (self);
  mn_window_import_update_actions (self);
}

void
mn_window_import_update_actions (MnWindow *self)
{
  static const char *const imports[] = { "win.import-files", "win.import-folder",
                                         "win.import-clipboard", "win.import-sample" };
  gboolean can = can_import (self);
  gboolean can_undo =
      can && self->last_import && mn_importer_get_summary (self->last_import)->import != 0;

  for (gsize i = 0; i < G_N_ELEMENTS (imports); i++)
    mn_window_set_action_enabled (self, imports[i], can);
  mn_window_set_action_enabled (self, "win.undo-import", can_undo);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), can);
}
