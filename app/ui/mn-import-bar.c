/* mn-import-bar.c: runs one import, or reads again, and shows how far it is. */
#include "mn-import-bar.h"

#include "mn-config.h"

#include <glib/gi18n.h>

/* How long reading again goes on unseen. */
#define REVEAL_AFTER_US (G_USEC_PER_SEC / 2)

struct _MnImportBar
{
  GtkWidget parent_instance;

  GtkActionBar *bar;
  GtkLabel *what;
  GtkProgressBar *progress;
  GtkWidget *cancel;

  MnImporter *importer; /* the one that runs; or */
  MnRereader *rereader;
  GCancellable *cancellable;
  gint64 started; /* monotonic time */
};

G_DEFINE_FINAL_TYPE (MnImportBar, mn_import_bar, GTK_TYPE_WIDGET)

enum
{
  FINISHED,
  READ_AGAIN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- Importing -------------------------------------------------------------------------------- */

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

/* --- Reading again ---------------------------------------------------------------------------- */

static void
on_reread_progress (guint done, guint total, gpointer user_data)
{
  MnImportBar *self = user_data;

  if (!self->rereader || g_cancellable_is_cancelled (self->cancellable))
    return;
  gtk_progress_bar_set_fraction (self->progress, total ? (double) done / total : 0);
  /* What is done at once is not worth a bar that comes and goes. */
  if (g_get_monotonic_time () - self->started > REVEAL_AFTER_US)
    gtk_action_bar_set_revealed (self->bar, TRUE);
}

static void
on_reread (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnImportBar) self = user_data;
  g_autoptr (GError) error = NULL;

  mn_rereader_run_finish (MN_REREADER (source), result, &error);
  if (self->rereader == MN_REREADER (source))
    {
      g_autoptr (MnRereader) rereader = g_steal_pointer (&self->rereader);

      g_clear_object (&self->cancellable);
      gtk_action_bar_set_revealed (self->bar, FALSE);
      g_signal_emit (self, signals[READ_AGAIN], 0, rereader, error);
    }
  g_application_release (g_application_get_default ());
}

/* --- The object ------------------------------------------------------------------------------- */

static void
stop (MnImportBar *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->importer);
  g_clear_object (&self->rereader);
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
  signals[READ_AGAIN] = g_signal_new ("read-again", MN_TYPE_IMPORT_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 2, MN_TYPE_REREADER, G_TYPE_ERROR);

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

static void
prepare (MnImportBar *self, const char *what)
{
  self->cancellable = g_cancellable_new ();
  self->started = g_get_monotonic_time ();
  gtk_label_set_text (self->what, what);
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_widget_set_sensitive (self->cancel, TRUE);
  g_application_hold (g_application_get_default ());
}

gboolean
mn_import_bar_start (MnImportBar *self, MnImporter *importer)
{
  g_return_val_if_fail (MN_IS_IMPORT_BAR (self), FALSE);
  g_return_val_if_fail (MN_IS_IMPORTER (importer), FALSE);

  if (self->importer)
    return FALSE;
  stop (self);
  self->importer = g_object_ref (importer);
  prepare (self, _ ("Importing"));
  gtk_action_bar_set_revealed (self->bar, TRUE);
  mn_importer_run_async (importer, on_progress, self, self->cancellable, on_finished,
                         g_object_ref (self));
  return TRUE;
}

gboolean
mn_import_bar_start_rereading (MnImportBar *self, MnRereader *rereader)
{
  g_return_val_if_fail (MN_IS_IMPORT_BAR (self), FALSE);
  g_return_val_if_fail (MN_IS_REREADER (rereader), FALSE);

  if (self->importer || self->rereader)
    return FALSE;
  self->rereader = g_object_ref (rereader);
  prepare (self, _ ("Reading articles again by newer rules"));
  mn_rereader_run_async (rereader, on_reread_progress, self, self->cancellable, on_reread,
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

  if (!self->importer && !self->rereader)
    return;
  gtk_label_set_text (self->what, _ ("Stopping"));
  gtk_widget_set_sensitive (self->cancel, FALSE);
  g_cancellable_cancel (self->cancellable);
}
