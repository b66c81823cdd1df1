/* mn-window-facts.c: what the user says of facts, and articles that are read again. */
#include "mn-window-private.h"

#include <glib/gi18n.h>

/* Undo is worth more than the usual five seconds. */
#define TOAST_SECONDS 10

/* --- What the user says ----------------------------------------------------------------------- */

static const char *
describe (MnVerdict said)
{
  switch (said)
    {
    case MN_VERDICT_ADDED:
      return _ ("The fact was added");
    case MN_VERDICT_CONFIRMED:
      return _ ("The fact was confirmed");
    case MN_VERDICT_CORRECTED:
      return _ ("The fact was corrected");
    case MN_VERDICT_REJECTED:
      return _ ("The fact was rejected");
    case MN_VERDICT_NONE:
    default:
      return _ ("The fact is as it was before");
    }
}

static void
drop_toast (MnWindow *self)
{
  g_autoptr (AdwToast) toast = g_steal_pointer (&self->fact_toast);

  if (toast)
    adw_toast_dismiss (toast);
}

static void
on_judged (MnWindow *self, gint64 verdict, guint said)
{
  AdwToast *toast = adw_toast_new (describe ((MnVerdict) said));

  g_array_append_val (self->verdicts, verdict);
  mn_window_set_action_enabled (self, "win.undo-verdict", TRUE);
  drop_toast (self);
  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "win.undo-verdict");
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_set_object (&self->fact_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
  mn_article_view_reload (self->article_view);
}

static void
on_failed (MnWindow *self, const char *message)
{
  mn_window_show_toast (self, message);
}

static void
on_undone (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (mn_library_undo_verdict_finish (MN_LIBRARY (source), result, &error))
    mn_window_show_toast (self, _ ("What you said was taken back"));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    mn_window_show_toast (self, error->message);
  if (MN_LIBRARY (source) == self->library)
    mn_article_view_reload (self->article_view);
}

gboolean
mn_window_undo_verdict (MnWindow *self)
{
  gint64 verdict;

  if (!self->library || self->verdicts->len == 0)
    return FALSE;
  verdict = g_array_index (self->verdicts, gint64, self->verdicts->len - 1);
  g_array_set_size (self->verdicts, self->verdicts->len - 1);
  mn_window_set_action_enabled (self, "win.undo-verdict", self->verdicts->len > 0);
  drop_toast (self);
  mn_library_undo_verdict_async (self->library, verdict, on_undone, g_object_ref (self));
  return TRUE;
}

void
mn_window_forget_verdicts (MnWindow *self)
{
  g_array_set_size (self->verdicts, 0);
  mn_window_set_action_enabled (self, "win.undo-verdict", FALSE);
  drop_toast (self);
}

static void
on_undo_verdict (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_window_undo_verdict (MN_WINDOW (widget));
}

/* --- Reading again ---------------------------------------------------------------------------- */

void
mn_window_reread (MnWindow *self)
{
  g_autoptr (MnRereader) rereader = NULL;

  if (!self->library || mn_library_is_read_only (self->library) || self->reread_stopped)
    return;
  rereader = mn_rereader_new (self->library);
  mn_import_bar_start_rereading (self->import_bar, rereader);
}

/* The lists followed already. */
static void
on_read_again (MnWindow *self, MnRereader *rereader, const GError *error)
{
  guint n = mn_rereader_get_summary (rereader)->changed;
  g_autofree char *message = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    self->reread_stopped = TRUE;
  else if (error && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    message = g_strdup (error->message);
  else if (n > 0)
    message = g_strdup_printf (ngettext ("Newer rules read something else in %u article",
                                         "Newer rules read something else in %u articles", n),
                               n);
  if (message)
    mn_window_show_toast (self, message);
}

/* --- For the rest of MnWindow ----------------------------------------------------------------- */

void
mn_window_facts_class_init (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_read_again);
  gtk_widget_class_install_action (widget_class, "win.undo-verdict", NULL, on_undo_verdict);
}

void
mn_window_facts_init (MnWindow *self)
{
  MnFactEditor *editor = mn_article_view_get_editor (self->article_view);

  self->verdicts = g_array_new (FALSE, FALSE, sizeof (gint64));
  mn_window_set_action_enabled (self, "win.undo-verdict", FALSE);
  g_signal_connect_object (editor, "judged", G_CALLBACK (on_judged), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);
}
