/* mn-export.c: Export…, from the dialog to the file. */
#include "mn-export.h"

#include "mn-compat.h"
#include "mn-export-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWindow *parent;
  GApplication *application; /* of the window; or NULL */
  gboolean is_holding;       /* the application must not end now */
  MnReport *report;
  MnReportFile file;
  char *path;
} Export;

/* Main thread only: what the other thread must not be the last to hold. */
static void
let_go (Export *self)
{
  if (self->is_holding)
    g_application_release (self->application);
  g_clear_object (&self->application);
  g_clear_object (&self->parent);
}

static void
export_free (gpointer data)
{
  Export *self = data;

  g_clear_object (&self->report);
  g_free (self->path);
  g_free (self);
}

static void
give_up (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Nothing was chosen");
  g_object_unref (task);
}

/* --- Writing ---------------------------------------------------------------------------------- */

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Export *self = task_data;
  GError *error = NULL;

  if (mn_report_save (self->report, self->path, &self->file, cancellable, &error))
    g_task_return_pointer (task,
                           mn_report_dup_first_path (self->report, self->path, self->file.format),
                           g_free);
  else
    g_task_return_error (task, error);
}

static void
start_writing (GTask *task)
{
  Export *self = g_task_get_task_data (task);

  if (self->application)
    {
      self->is_holding = TRUE;
      g_application_hold (self->application);
    }
  g_task_run_in_thread (task, write_in_thread);
  g_object_unref (task);
}

/* --- Where ------------------------------------------------------------------------------------ */

static void
on_replace (GtkWidget *dialog, const char *response, GTask *task)
{
  if (g_str_equal (response, "replace"))
    start_writing (task);
  else
    give_up (task);
}

/* The file dialog has asked about the name that was typed, not about this one. */
static void
ask_to_replace (GTask *task, const char *path)
{
  Export *self = g_task_get_task_data (task);
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *heading = g_strdup_printf (_ ("Replace “%s”?"), name);

  mn_compat_ask (self->parent, heading, _ ("A file of this name is there already."), "replace",
                 _ ("_Replace"), G_CALLBACK (on_replace), task);
}

static void
on_place_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Export *self = g_task_get_task_data (task);
  g_autoptr (GFile) file = mn_compat_save_file_finish (result, NULL);
  MnReportFormat typed;

  if (!file)
    {
      give_up (task);
      return;
    }
  self->path = g_file_get_path (file);
  if (!self->path)
    {
      g_task_return_new_error (task, MN_REPORT_ERROR, MN_REPORT_ERROR_WRITE,
                               _ ("Files can only be put into folders of this computer"));
      g_object_unref (task);
      return;
    }
  if (mn_report_format_from_path (self->path, &typed, NULL))
    self->file.format = typed; /* what was typed is what the user means */
  else
    {
      const char *extension = mn_report_format_get_extension (self->file.format);
      char *path = g_strconcat (self->path, ".", extension, NULL);

      g_free (self->path);
      self->path = path;
    }

  g_autofree char *first = mn_report_dup_first_path (self->report, self->path, self->file.format);
  if (!g_str_equal (first, g_file_peek_path (file)) && g_file_test (first, G_FILE_TEST_EXISTS))
    ask_to_replace (task, first);
  else
    start_writing (task);
}

static void
ask_where (GTask *task)
{
  Export *self = g_task_get_task_data (task);
  const char *extension = mn_report_format_get_extension (self->file.format);
  g_autofree char *stem = mn_report_dup_file_name (self->report);
  g_autofree char *name = g_strconcat (stem, ".", extension, NULL);

  mn_compat_save_file_async (self->parent, _ ("Save As"), _ ("_Save"), name, on_place_chosen, task);
}

/* --- What ------------------------------------------------------------------------------------- */

static void
on_chosen (MnExportDialog *dialog, GTask *task)
{
  Export *self = g_task_get_task_data (task);

  self->report = mn_export_dialog_make_report (dialog);
  self->file = mn_export_dialog_get_file (dialog);
}

static void
on_dialog_gone (MnExportDialog *dialog, GTask *task)
{
  Export *self = g_task_get_task_data (task);

  if (self->report)
    ask_where (task);
  else
    give_up (task);
}

void
mn_export_async (MnPaper *paper,
                 GtkWindow *parent,
                 GCancellable *cancellable,
                 GAsyncReadyCallback callback,
                 gpointer user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  GtkApplication *application = gtk_window_get_application (parent);
  Export *self = g_new0 (Export, 1);

  g_task_set_source_tag (task, mn_export_async);
  g_task_set_task_data (task, self, export_free);
  self->parent = g_object_ref (parent);
  if (application)
    self->application = g_object_ref (G_APPLICATION (application));

  MnExportDialog *dialog = mn_export_dialog_new (parent, paper);
  g_signal_connect (dialog, "chosen", G_CALLBACK (on_chosen), task);
  g_signal_connect (dialog, "destroy", G_CALLBACK (on_dialog_gone), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

GFile *
mn_export_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, mn_export_async), NULL);

  let_go (g_task_get_task_data (G_TASK (result)));
  g_autofree char *path = g_task_propagate_pointer (G_TASK (result), error);
  return path ? g_file_new_for_path (path) : NULL;
}
