/* mn-judge-refresh.c: what the user said, after anything of an article changed. */
#include "mn-judge.h"

#include "mn-table-events.h"
#include "mn-table-evidence.h"
#include "mn-table-figures.h"
#include "mn-table-verdicts.h"

typedef struct
{
  MnConnection *connection;
  gint64 article;
  gint64 edition;
  gint64 reading;
  GPtrArray *judged;  /* of MnJudged */
  GHashTable *events; /* gint64 *: to be refreshed */
} Refresh;

static void
touch_event (Refresh *refresh, gint64 event)
{
  g_hash_table_add (refresh->events, g_memdup2 (&event, sizeof event));
}

static gboolean
run_with_ids (MnConnection *connection, const char *sql, gint64 a, gint64 b, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, a);
  mn_statement_bind_int (statement, 2, b);
  return mn_statement_run (statement, error);
}

/* --- What was read ------------------------------------------------------------------------------ */

/* An older reading shows what was read then. */
#define OTHER_READINGS                                                                   \
  " SET overruled_by = NULL WHERE overruled_by IS NOT NULL AND reading IN"               \
  " (SELECT r.id FROM edition e JOIN reading r ON r.edition = e.id WHERE e.article = ?1" \
  "  AND r.id <> ?2)"

static gint64
get_verdict (Refresh *refresh, GArray *matches, guint i)
{
  int k = g_array_index (matches, int, i);

  return k >= 0 ? ((const MnJudged *) refresh->judged->pdata[k])->verdict : 0;
}

static gboolean
refresh_figures (Refresh *refresh, GError **error)
{
  MnConnection *connection = refresh->connection;
  g_autoptr (GPtrArray) figures = mn_figures_load_read (connection, refresh->reading, error);

  if (!figures || !run_with_ids (connection, "UPDATE figure" OTHER_READINGS, refresh->article,
                                 refresh->reading, error))
    return FALSE;
  g_autoptr (GArray) matches = mn_judged_match (refresh->judged, figures, FALSE);
  for (guint i = 0; i < figures->len; i++)
    if (!mn_figures_overrule (connection, ((const MnFigure *) figures->pdata[i])->id,
                              get_verdict (refresh, matches, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
refresh_events (Refresh *refresh, GError **error)
{
  MnConnection *connection = refresh->connection;
  g_autoptr (GPtrArray) events = mn_events_load_read (connection, refresh->reading, error);

  if (!events || !run_with_ids (connection, "UPDATE telling" OTHER_READINGS, refresh->article,
                                refresh->reading, error))
    return FALSE;
  g_autoptr (GArray) matches = mn_judged_match (refresh->judged, events, TRUE);
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = events->pdata[i];

      touch_event (refresh, event->id);
      if (!mn_events_overrule (connection, event->telling, get_verdict (refresh, matches, i),
                               error))
        return FALSE;
    }
  return TRUE;
}

/* --- What the user said ------------------------------------------------------------------------- */

/* All but the last word on a fact are overruled by it. */
#define EARLIER_WORDS                        \
  " SET overruled_by = nullif (?2, verdict)" \
  " WHERE verdict IN (SELECT id FROM verdict WHERE judged = ?1)"

/* Where the words of a user's fact stand: an edition, or none any more. */
typedef struct
{
  gint64 edition;
  MnPart part;
  MnSpan span;
} Anchor;

/* All zero where it stands nowhere, or is a note. */
static gboolean
get_anchor (Refresh *refresh, const MnJudged *judged, Anchor *anchor, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      refresh->connection,
      judged->is_event
          ? "SELECT edition, part, span_start, span_end FROM evidence WHERE telling = ?1"
          : "SELECT edition, part, span_start, span_end FROM evidence WHERE figure = ?1",
      error);

  *anchor = (Anchor){ 0 };
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, judged->users_id);
  MnStep step = mn_statement_step (statement, error);
  if (step == MN_STEP_ROW && !mn_statement_is_null (statement, 0))
    *anchor = (Anchor){ mn_statement_get_int (statement, 0),
                        mn_part_from_nick (mn_statement_get_text (statement, 1)),
                        { (guint32) mn_statement_get_int (statement, 2),
                          (guint32) mn_statement_get_int (statement, 3) } };
  return step != MN_STEP_ERROR;
}

/* In the last edition that has the words; @judged keeps where they stand in the present one. */
static gboolean
find_anchor (Refresh *refresh, MnJudged *judged, Anchor *anchor, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      refresh->connection,
      "SELECT id, title, body FROM edition WHERE article = ?1 ORDER BY number DESC", error);
  MnPart part = judged->place_part;
  MnSpan place = judged->place;
  MnStep step;

  if (!statement)
    return FALSE;
  *anchor = (Anchor){ 0 };
  mn_statement_bind_int (statement, 1, refresh->article);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW && anchor->edition == 0)
    {
      mn_judged_set_place (judged, mn_statement_get_text (statement, 1),
                           mn_statement_get_text (statement, 2));
      if (judged->place.end > 0)
        *anchor =
            (Anchor){ mn_statement_get_int (statement, 0), judged->place_part, judged->place };
    }
  judged->place_part = part;
  judged->place = place;
  return step != MN_STEP_ERROR;
}

static gboolean
move_evidence (Refresh *refresh, MnJudged *judged, GError **error)
{
  gint64 figure = judged->is_event ? 0 : judged->users_id;
  gint64 telling = judged->is_event ? judged->users_id : 0;
  Anchor now, anchor;

  if (judged->users_id == 0)
    return TRUE;
  if (!get_anchor (refresh, judged, &now, error))
    return FALSE;
  if (now.edition == refresh->edition)
    return TRUE;
  if (!find_anchor (refresh, judged, &anchor, error))
    return FALSE;
  if (anchor.edition != 0 && now.edition == anchor.edition)
    return TRUE;
  return mn_evidence_delete (refresh->connection, figure, telling, error) &&
         (anchor.edition != 0
              ? mn_evidence_add_span (refresh->connection, figure, telling, anchor.edition,
                                      anchor.part, anchor.span, error)
              : mn_evidence_add_note (refresh->connection, figure, telling, judged->quote, error));
}

static gboolean
refresh_users (Refresh *refresh, GError **error)
{
  for (guint i = 0; i < refresh->judged->len; i++)
    {
      MnJudged *judged = refresh->judged->pdata[i];

      if (!run_with_ids (refresh->connection, "UPDATE figure" EARLIER_WORDS, judged->id,
                         judged->verdict, error) ||
          !run_with_ids (refresh->connection, "UPDATE telling" EARLIER_WORDS, judged->id,
                         judged->verdict, error) ||
          !move_evidence (refresh, judged, error))
        return FALSE;
    }
  return TRUE;
}

/* Those that the user ever told of. */
static gboolean
touch_users_events (Refresh *refresh, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (refresh->connection,
                             "SELECT t.event FROM judged j JOIN verdict v ON v.judged = j.id"
                             " JOIN telling t ON t.verdict = v.id WHERE j.article = ?1",
                             error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, refresh->article);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    touch_event (refresh, mn_statement_get_int (statement, 0));
  return step == MN_STEP_DONE;
}

/* --- All ---------------------------------------------------------------------------------------- */

static gboolean
find_places (Refresh *refresh, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (refresh->connection, "SELECT title, body FROM edition WHERE id = ?1",
                             error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, refresh->edition);
  if (mn_statement_step (statement, error) != MN_STEP_ROW)
    return FALSE;
  for (guint i = 0; i < refresh->judged->len; i++)
    mn_judged_set_place (refresh->judged->pdata[i], mn_statement_get_text (statement, 0),
                         mn_statement_get_text (statement, 1));
  return TRUE;
}

/* Where the last verdict on an article was taken back, nothing is judged, but something was. */
static gboolean
was_judged (Refresh *refresh, gboolean *was, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      refresh->connection,
      "SELECT EXISTS (SELECT 1 FROM figure WHERE reading = ?1 AND overruled_by IS NOT NULL)"
      " OR EXISTS (SELECT 1 FROM telling WHERE reading = ?1 AND overruled_by IS NOT NULL)",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, refresh->reading);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *was = mn_statement_get_int (statement, 0) != 0;
  return TRUE;
}

gboolean
mn_judge_refresh (MnConnection *connection,
                  gint64 article,
                  gint64 edition,
                  gint64 reading,
                  GError **error)
{
  g_autoptr (GHashTable) events = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GPtrArray) judged = mn_verdicts_load (connection, article, error);
  Refresh refresh = { connection, article, edition, reading, judged, events };
  gboolean was;

  if (!judged || !was_judged (&refresh, &was, error))
    return FALSE;
  if (judged->len == 0 && !was)
    return TRUE;
  return find_places (&refresh, error) && refresh_figures (&refresh, error) &&
         refresh_events (&refresh, error) && refresh_users (&refresh, error) &&
         touch_users_events (&refresh, error) && mn_events_refresh (connection, events, error);
}
