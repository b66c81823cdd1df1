/* mn-fact-editor.c: what the user says of the facts of an article. */
#include "mn-fact-editor.h"

#include "mn-fact-dialog.h"
#include "mn-suggestion.h"

#include <glib/gi18n.h>

struct _MnFactEditor
{
  GObject parent_instance;

  MnFactList *facts; /* not owned, as the next three */
  GtkTextView *text;
  GtkLabel *title;
  const MnArticle *article;
  MnLibrary *library;
  GCancellable *cancellable; /* for a suggestion that nobody waits for any more */
};

G_DEFINE_FINAL_TYPE (MnFactEditor, mn_fact_editor, G_TYPE_OBJECT)

enum
{
  JUDGED,
  FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
fail (MnFactEditor *self, const char *message)
{
  g_signal_emit (self, signals[FAILED], 0, message);
}

static GtkWindow *
get_window (MnFactEditor *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->text));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/* --- Telling the library ---------------------------------------------------------------------- */

/* Of which fact something is said. */
typedef struct
{
  MnFactEditor *editor; /* owned */
  MnLibrary *library;   /* owned: another one may be shown when the dialog is done */
  gint64 article;
  gint64 figure;
  gint64 telling;
  MnVerdict verdict;
} Target;

static void
target_free (gpointer data, GClosure *closure)
{
  Target *target = data;

  g_object_unref (target->editor);
  g_object_unref (target->library);
  g_free (target);
}

static Target *
target_new (MnFactEditor *self, MnFactRow *row, MnVerdict verdict)
{
  const MnFigure *figure = row ? mn_fact_row_get_figure (row) : NULL;
  const MnEvent *event = row ? mn_fact_row_get_event (row) : NULL;
  Target *target = g_new0 (Target, 1);

  *target = (Target){
    .editor = g_object_ref (self),
    .library = g_object_ref (self->library),
    .article = self->article->id,
    .figure = figure ? figure->id : 0,
    .telling = event ? event->telling : 0,
    .verdict = verdict,
  };
  return target;
}

/* Remembers what was said until the answer comes. */
typedef struct
{
  MnFactEditor *editor; /* owned */
  MnVerdict said;
} Asked;

static void
on_judged (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Asked *asked = user_data;
  g_autoptr (MnFactEditor) self = asked->editor;
  g_autoptr (GError) error = NULL;
  gint64 verdict = mn_library_judge_finish (MN_LIBRARY (source), result, &error);

  if (verdict)
    g_signal_emit (self, signals[JUDGED], 0, verdict, (guint) asked->said);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    fail (self, error->message);
}

static void
judge (const Target *target, const MnFigure *figure, const MnEvent *event)
{
  Asked *asked = g_new (Asked, 1);
  const MnJudgement judgement = {
    .article = target->article,
    .figure = target->figure,
    .telling = target->telling,
    .verdict = target->verdict,
    .figure_says = figure,
    .event_says = event,
  };

  *asked = (Asked){ g_object_ref (target->editor), target->verdict };
  mn_library_judge_async (target->library, &judgement, NULL, on_judged, asked);
}

/* --- The user --------------------------------------------------------------------------------- */

static void
on_done (MnFactDialog *dialog, gpointer user_data)
{
  judge (user_data, mn_fact_dialog_get_figure (dialog), mn_fact_dialog_get_event (dialog));
}

static void
present (MnFactEditor *self, MnFactDialog *dialog, Target *target)
{
  g_signal_connect_data (dialog, "done", G_CALLBACK (on_done), target, target_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_fact_judged (MnFactEditor *self, MnFactRow *row, guint verdict)
{
  Target *target;

  if (!mn_fact_editor_can_edit (self))
    return;
  target = target_new (self, row, (MnVerdict) verdict);
  if (verdict == MN_VERDICT_CORRECTED)
    {
      present (self,
               mn_fact_dialog_new (get_window (self), mn_fact_row_get_figure (row),
                                   mn_fact_row_get_event (row)),
               target);
      return;
    }
  judge (target, NULL, NULL);
  target_free (target, NULL);
}

/* --- Selected words --------------------------------------------------------------------------- */

static const char *
get_part (const MnArticle *article, MnPart part)
{
  const char *text = part == MN_PART_TITLE ? article->title : article->body;

  return text ? text : "";
}

/* From characters to bytes, without the white space around the words. FALSE where nothing is left. */
static gboolean
take_span (const char *text, int first, int last, MnSpan *span)
{
  const char *start = g_utf8_offset_to_pointer (text, first);
  const char *end = g_utf8_offset_to_pointer (start, last - first);

  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  *span = (MnSpan){ (guint32) (start - text), (guint32) (end - text) };
  return start < end;
}

static gboolean
get_selection (MnFactEditor *self, MnPart *part, MnSpan *span)
{
  GtkTextIter start, end;
  int first, last;

  if (gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->text), &start, &end))
    {
      *part = MN_PART_BODY;
      return take_span (get_part (self->article, *part), gtk_text_iter_get_offset (&start),
                        gtk_text_iter_get_offset (&end), span);
    }
  if (gtk_label_get_selection_bounds (self->title, &first, &last))
    {
      *part = MN_PART_TITLE;
      return take_span (get_part (self->article, *part), first, last, span);
    }
  return FALSE;
}

static void
on_suggested (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Target *target = user_data;
  MnFactEditor *self = target->editor;
  g_autoptr (MnSuggestion) suggestion = mn_suggestion_new_finish (result, NULL);

  if (suggestion && get_window (self))
    present (self,
             mn_fact_dialog_new_to_add (get_window (self), suggestion->figure, suggestion->event,
                                        suggestion->is_event),
             target);
  else
    target_free (target, NULL);
}

void
mn_fact_editor_add (MnFactEditor *self)
{
  MnPart part;
  MnSpan span;

  g_return_if_fail (MN_IS_FACT_EDITOR (self));

  if (!mn_fact_editor_can_edit (self))
    return;
  if (!get_selection (self, &part, &span))
    {
      fail (self, _ ("Select the words that tell the fact first"));
      return;
    }
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  mn_suggestion_new_async (self->article, part, span, self->cancellable, on_suggested,
                           target_new (self, NULL, MN_VERDICT_ADDED));
}

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_fact_editor_dispose (GObject *object)
{
  MnFactEditor *self = MN_FACT_EDITOR (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  self->article = NULL;
  G_OBJECT_CLASS (mn_fact_editor_parent_class)->dispose (object);
}

static void
mn_fact_editor_class_init (MnFactEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mn_fact_editor_dispose;

  signals[JUDGED] = g_signal_new ("judged", MN_TYPE_FACT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_UINT);
  signals[FAILED] = g_signal_new ("failed", MN_TYPE_FACT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
mn_fact_editor_init (MnFactEditor *self)
{
}

MnFactEditor *
mn_fact_editor_new (MnFactList *facts, GtkTextView *text, GtkLabel *title)
{
  MnFactEditor *self = g_object_new (MN_TYPE_FACT_EDITOR, NULL);

  self->facts = facts;
  self->text = text;
  self->title = title;
  g_signal_connect_object (facts, "fact-judged", G_CALLBACK (on_fact_judged), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
mn_fact_editor_set_article (MnFactEditor *self, MnLibrary *library, const MnArticle *article)
{
  g_return_if_fail (MN_IS_FACT_EDITOR (self));

  g_set_object (&self->library, library);
  self->article = article;
  mn_fact_list_set_editable (self->facts, mn_fact_editor_can_edit (self));
}

gboolean
mn_fact_editor_can_edit (MnFactEditor *self)
{
  g_return_val_if_fail (MN_IS_FACT_EDITOR (self), FALSE);

  return self->article && self->library && !mn_library_is_read_only (self->library);
}
