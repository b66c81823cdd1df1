/* mn-library-judge.c: what the user says of facts, and reading articles again. */
#include "mn-library-private.h"

#include "mn-judge.h"
#include "mn-reread.h"

#include <glib/gi18n.h>

typedef struct
{
  MnIndex *index;
  const MnJudgement *judgement;
  gint64 verdict;
  gint64 after;
  guint limit;
  guint n;
  guint *n_left; /* not owned; or NULL */
  int rule_version;
  GPtrArray *articles;
  GArray *ids;
} Call;

/* --- Verdicts ----------------------------------------------------------------------------------- */

static gboolean
write_judgement (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Call *call = data;

  return mn_judge_run (connection, call->index, call->judgement, &call->verdict, error);
}

gint64
mn_library_judge (MnLibrary *self,
                  const MnJudgement *judgement,
                  GCancellable *cancellable,
                  GError **error)
{
  Call call = { .judgement = judgement };
  gboolean adds = judgement->figure == 0 && judgement->telling == 0;

  g_return_val_if_fail (MN_IS_LIBRARY (self), 0);
  g_return_val_if_fail (!adds || judgement->figure_says || judgement->event_says, 0);
  g_return_val_if_fail (!adds || judgement->verdict == MN_VERDICT_ADDED, 0);

  call.index = mn_library_get_index (self);
  return mn_library_write (self, write_judgement, &call, cancellable, error) ? call.verdict : 0;
}

static gboolean
write_undo (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Call *call = data;

  return mn_judge_undo (connection, call->index, call->verdict, error);
}

gboolean
mn_library_undo_verdict (MnLibrary *self, gint64 verdict, GError **error)
{
  Call call = { .verdict = verdict };

  g_return_val_if_fail (MN_IS_LIBRARY (self), FALSE);

  call.index = mn_library_get_index (self);
  return mn_library_write (self, write_undo, &call, NULL, error);
}

/* --- In a thread -------------------------------------------------------------------------------- */

static MnJudgement *
judgement_copy (const MnJudgement *judgement)
{
  MnJudgement *copy = g_memdup2 (judgement, sizeof *judgement);

  copy->figure_says = judgement->figure_says ? mn_figure_copy (judgement->figure_says) : NULL;
  copy->event_says = judgement->event_says ? mn_event_copy (judgement->event_says) : NULL;
  return copy;
}

static void
judgement_free (MnJudgement *judgement)
{
  if (judgement->figure_says)
    mn_figure_free ((MnFigure *) judgement->figure_says);
  if (judgement->event_says)
    mn_event_free ((MnEvent *) judgement->event_says);
  g_free (judgement);
}

static gint64
finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  g_autofree gint64 *verdict = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), 0);

  verdict = g_task_propagate_pointer (G_TASK (result), error);
  return verdict ? *verdict : 0;
}

static void
answer (GTask *task, gint64 verdict, GError *error)
{
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_memdup2 (&verdict, sizeof verdict), g_free);
}

static void
judge_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  gint64 verdict = mn_library_judge (source, data, cancellable, &error);

  answer (task, verdict, error);
}

void
mn_library_judge_async (MnLibrary *self,
                        const MnJudgement *judgement,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, mn_library_judge_async);
  g_task_set_task_data (task, judgement_copy (judgement), (GDestroyNotify) judgement_free);
  g_task_run_in_thread (task, judge_thread);
}

gint64
mn_library_judge_finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, error);
}

static void
undo_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  gint64 verdict = *(gint64 *) data;
  GError *error = NULL;

  mn_library_undo_verdict (source, verdict, &error);
  answer (task, verdict, error);
}

void
mn_library_undo_verdict_async (MnLibrary *self,
                               gint64 verdict,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, mn_library_undo_verdict_async);
  g_task_set_task_data (task, g_memdup2 (&verdict, sizeof verdict), g_free);
  g_task_run_in_thread (task, undo_thread);
}

gboolean
mn_library_undo_verdict_finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, error) != 0;
}

/* --- Reading again ------------------------------------------------------------------------------ */

static gboolean
read_outdated (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->ids = mn_reread_list (connection, call->rule_version, call->after, call->limit,
                              call->n_left, error);
  return call->ids != NULL;
}

GArray *
mn_library_list_outdated (MnLibrary *self,
                          gint64 after,
                          guint limit,
                          guint *n,
                          GCancellable *cancellable,
                          GError **error)
{
  Call call = { .after = after, .limit = limit, .n_left = n };

  g_return_val_if_fail (MN_IS_LIBRARY (self), NULL);

  call.rule_version = mn_library_get_rule_version (self);
  mn_library_read (self, read_outdated, &call, cancellable, error);
  return call.ids;
}

static gboolean
write_again (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Call *call = data;

  return mn_reread_store (connection, call->index, call->rule_version, call->articles, &call->n,
                          cancellable, error);
}

gboolean
mn_library_store_again (MnLibrary *self,
                        GPtrArray *articles,
                        guint *n_changed,
                        GCancellable *cancellable,
                        GError **error)
{
  Call call = { .articles = articles };

  g_return_val_if_fail (MN_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (articles != NULL, FALSE);

  call.index = mn_library_get_index (self);
  call.rule_version = mn_library_get_rule_version (self);
  if (!mn_library_write (self, write_again, &call, cancellable, error))
    return FALSE;
  if (n_changed)
    *n_changed = call.n;
  return TRUE;
}
