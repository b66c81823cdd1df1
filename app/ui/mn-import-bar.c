/* mn-import-bar.c: runs one import at a time and shows how far it is. */
#include "mn-import-bar.h"

#include "mn-config.h"

#include <glib/gi18n.h>

struct _MnImportBar
{
  GtkWidget parent_instance;

  GtkActionBar *bar;
  GtkLabel *what;
  GtkProgressBar *progress;
  GtkWidget *cancel;

  MnImporter *importer; /* the one that runs */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (MnImportBar, mn_import_bar, GTK_TYPE_WIDGET)

enum
{
  FINISHED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_progress (guint64 done, guint64 total, const char *what, gpointer user_data)
{
  MnImportBar *self = user_data;
  g_autofree char *text = NULL;

  if (!self->importer || g_cancellable_is_cancelled (self->cancellable))
    return; /* the window was closed, or the import is stopping */
  /* Translators: the name of a file */
  text = g_strdup_printf (_ ("Importing %s"), what);
  gtk_label_set_text (self->what, text);
  gtk_progress_bar_set_fraction (self->progress,
                                 total ? CLAMP ((double) done / (double) total, 0, 1) : 0);
}

static void
on_finished (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnImportBar) self = user_data;
  g_autoptr (MnImporter) importer = MN_IMPORTER (g_object_ref (source));
  g_autoptr (GError) error = NULL;

  mn_importer_run_finish (importer, result, &error);
  if (self->importer)
    {
      g_clear_object (&self->importer);
      g_clear_object (&self->cancellable);
      gtk_action_bar_set_revealed (self->bar, FALSE);
      g_signal_emit (self, signals[FINISHED], 0, importer, error);
    }
  g_application_release (g_application_get_default ());
}

static void
stop (MnImportBar *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->importer);
}

/* The window is gone; the import keeps this widget alive until it has stopped. */
static void
mn_import_bar_unroot (GtkWidget *widget)
{
  stop (MN_IMPORT_BAR (widget));
  GTK_WIDGET_CLASS (mn_import_bar_parent_class)->unroot (widget);
}

static void
mn_import_bar_dispose (GObject *object)
{
  MnImportBar *self = MN_IMPORT_BAR (object);

  stop (self);
  g_clear_pointer ((GtkWidget **) &self->bar, gtk_widget_unparent);

  G_OBJECT_CLASS (mn_import_bar_parent_class)->dispose (object);
}

static void
mn_import_bar_class_init (MnImportBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->unroot = mn_import_bar_unroot;
  G_OBJECT_CLASS (klass)->dispose = mn_import_bar_dispose;

  signals[FINISHED] = g_signal_new ("finished", MN_TYPE_IMPORT_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 2, MN_TYPE_IMPORTER, G_TYPE_ERROR);

  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-import-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, MnImportBar, bar);
  gtk_widget_class_bind_template_child (widget_class, MnImportBar, what);
  gtk_widget_class_bind_template_child (widget_class, MnImportBar, progress);
  gtk_widget_class_bind_template_child (widget_class, MnImportBar, cancel);
  gtk_widget_class_bind_template_callback (widget_class, mn_import_bar_cancel);
}

static void
mn_import_bar_init (MnImportBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

gboolean
mn_import_bar_start (MnImportBar *self, MnImporter *importer)
{
  g_return_val_if_fail (MN_IS_IMPORT_BAR (self), FALSE);
  g_return_val_if_fail (MN_IS_IMPORTER (importer), FALSE);

  if (self->importer)
    return FALSE;
  self->importer = g_object_ref (importer);
  self->cancellable = g_cancellable_new ();
  gtk_label_set_text (self->what, _ ("Importing"));
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_widget_set_sensitive (self->cancel, TRUE);
  gtk_action_bar_set_revealed (self->bar, TRUE);
  g_application_hold (g_application_get_default ());
  mn_importer_run_async (importer, on_progress, self, self->cancellable, on_finished,
                         g_object_ref (self));
  return TRUE;
}

gboolean
mn_import_bar_is_running (MnImportBar *self)
{
  g_return_val_if_fail (MN_IS_IMPORT_BAR (self), FALSE);

  return self->importer != NULL;
}

void
mn_import_bar_cancel (MnImportBar *self)
{
  g_return_if_fail (MN_IS_IMPORT_BAR (self));

  if (!self->importer)
    return;
  gtk_label_set_text (self->what, _ ("Stopping"));
  gtk_widget_set_sensitive (self->cancel, FALSE);
  g_cancellable_cancel (self->cancellable);
}
