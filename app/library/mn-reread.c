/* mn-reread.c: articles that newer rules read again. */
#include "mn-reread.h"

#include "mn-shown.h"
#include "mn-table-articles.h"
#include "mn-table-events.h"
#include "mn-table-figures.h"

#include <string.h>

#define OUTDATED \
  " FROM reading r JOIN article a ON a.reading = r.id WHERE r.rule_version < ?1 AND a.id > ?2"

static gboolean
count_outdated (MnConnection *connection, int rule_version, gint64 after, guint *n, GError **error)
{
  g_autoptr (MnStatement) count =
      mn_connection_prepare (connection, "SELECT count(*)" OUTDATED, error);

  if (!count)
    return FALSE;
  mn_statement_bind_int (count, 1, rule_version);
  mn_statement_bind_int (count, 2, after);
  if (mn_statement_step (count, error) == MN_STEP_ERROR)
    return FALSE;
  *n = (guint) mn_statement_get_int (count, 0);
  return TRUE;
}

GArray *
mn_reread_list (MnConnection *connection,
                int rule_version,
                gint64 after,
                guint limit,
                guint *n,
                GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (MnStatement) list =
      mn_connection_prepare (connection, "SELECT a.id" OUTDATED " ORDER BY a.id LIMIT ?3", error);
  MnStep step;

  if (!list || (n && !count_outdated (connection, rule_version, after, n, error)))
    return NULL;
  mn_statement_bind_int (list, 1, rule_version);
  mn_statement_bind_int (list, 2, after);
  mn_statement_bind_int (list, 3, limit);
  while ((step = mn_statement_step (list, error)) == MN_STEP_ROW)
    {
      gint64 id = mn_statement_get_int (list, 0);

      g_array_append_val (ids, id);
    }
  return step == MN_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

/* --- Storing ------------------------------------------------------------------------------------ */

/* What the article shows by now. */
typedef struct
{
  gint64 edition;
  gint64 reading;
  gint64 import;
  int rule_version;
} Now;

/* All zero for an article that is gone. */
static gboolean
find_now (MnConnection *connection, gint64 article, Now *now, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "SELECT a.edition, r.id, r.import, r.rule_version FROM article a"
                             " JOIN reading r ON r.id = a.reading WHERE a.id = ?1",
                             error);

  *now = (Now){ 0 };
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *now = (Now){ mn_statement_get_int (statement, 0), mn_statement_get_int (statement, 1),
                mn_statement_get_int (statement, 2), (int) mn_statement_get_int (statement, 3) };
  return TRUE;
}

/* Everything that a user can see of a figure, so that nothing changes unnoticed. */
static char *
describe_figure (const MnFigure *figure)
{
  return g_strdup_printf ("%d %d %d %d %d %d %d %d %" G_GINT64_FORMAT
                          " %d %d %s %g %g %d %d %d %s %d %u %u",
                          figure->kind, figure->from, figure->to, figure->reporter,
                          figure->period.start, figure->period.end, figure->period.precision,
                          figure->has_amount, figure->has_amount ? figure->amount.digits : 0,
                          figure->has_amount ? figure->amount.exponent : 0, figure->bound,
                          figure->currency, figure->growth_pct, figure->share_pct, figure->status,
                          figure->scope, figure->basis, figure->doubt ? figure->doubt : "",
                          figure->evidence->part, figure->evidence->span.start,
                          figure->evidence->span.end);
}

static char *
describe_event (const MnEvent *event)
{
  g_autofree char *codes = mn_event_join_codes (event);

  return g_strdup_printf ("%d %d %d %d %d %d %s %s", event->date.start, event->date.end,
                          event->date.precision, event->dated_by, event->type, event->status,
                          event->title, codes);
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static GPtrArray *
describe (GPtrArray *figures, GPtrArray *events)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < figures->len; i++)
    g_ptr_array_add (lines, describe_figure (figures->pdata[i]));
  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (lines, describe_event (events->pdata[i]));
  g_ptr_array_sort (lines, compare_strings);
  return lines;
}

static gboolean
says_the_same (GPtrArray *figures_before, GPtrArray *events_before, const MnArticle *article)
{
  g_autoptr (GPtrArray) before = describe (figures_before, events_before);
  g_autoptr (GPtrArray) after = describe (article->figures, article->events);

  if (before->len != after->len)
    return FALSE;
  for (guint i = 0; i < before->len; i++)
    if (strcmp (before->pdata[i], after->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

/* Only what stands in this text: other articles' evidence is theirs. */
static void
keep_own_evidence (GPtrArray *events, const MnArticle *article)
{
  for (guint i = 0; i < events->len; i++)
    {
      GPtrArray *all = ((MnEvent *) events->pdata[i])->evidence;

      for (guint k = all->len; k > 0; k--)
        if (((const MnEvidence *) all->pdata[k - 1])->edition != article->edition)
          g_ptr_array_remove_index (all, k - 1);
    }
}

static gboolean
store_one (MnConnection *connection,
           MnIndex *index,
           int rule_version,
           const MnArticle *article,
           guint *n_changed,
           GError **error)
{
  MnArticle again = *article;
  Now now;
  guint n_figures, n_events;
  gint64 reading;

  if (!find_now (connection, article->id, &now, error))
    return FALSE;
  if (now.edition == 0 || now.edition != article->edition || now.rule_version >= rule_version)
    return TRUE;

  g_autoptr (GPtrArray) figures = mn_figures_load_read (connection, now.reading, error);
  g_autoptr (GPtrArray) events =
      figures ? mn_events_load_read (connection, now.reading, error) : NULL;
  if (!events || !mn_index_take_out (index, article->id, error))
    return FALSE;
  if (article->states_events)
    {
      keep_own_evidence (events, article);
      again.events = events;
    }
  *n_changed += !says_the_same (figures, events, &again);
  return mn_articles_add_reading (connection, now.import, rule_version, now.edition, &again,
                                  &reading, error) &&
         mn_figures_add (connection, reading, now.edition, &again, figures, &n_figures, error) &&
         mn_events_add (connection, reading, now.edition, article->id, &again, &n_events, error) &&
         mn_shown_refresh (connection, article->id, error);
}

gboolean
mn_reread_store (MnConnection *connection,
                 MnIndex *index,
                 int rule_version,
                 GPtrArray *articles,
                 guint *n_changed,
                 GCancellable *cancellable,
                 GError **error)
{
  *n_changed = 0;
  if (!mn_index_begin (index, error))
    return FALSE;
  for (guint i = 0; i < articles->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
        !store_one (connection, index, rule_version, articles->pdata[i], n_changed, error))
      return FALSE;
  return mn_index_flush (index, error);
}
