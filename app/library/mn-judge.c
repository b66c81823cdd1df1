/* mn-judge.c: what the user says of facts. */
#include "mn-judge.h"

#include "mn-shown.h"
#include "mn-table-events.h"
#include "mn-table-evidence.h"
#include "mn-table-figures.h"
#include "mn-table-verdicts.h"

#include <glib/gi18n.h>

/* The fact that is judged, as it is now. */
typedef struct
{
  MnConnection *connection;
  const MnJudgement *judgement;
  gint64 article;
  MnFigure *figure; /* owned; one of the two, or none where a fact is added */
  MnEvent *event;
  gint64 judged;      /* known already; or 0 */
  gboolean is_users;  /* it is the user's, not what rules read */
  gboolean was_added; /* no rule ever read it */
  MnVerdict said;     /* by the verdict that brought it */
} Target;

static void
target_clear (Target *target)
{
  g_clear_pointer (&target->figure, mn_figure_free);
  g_clear_pointer (&target->event, mn_event_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Target, target_clear)

static gboolean
is_about_event (const MnJudgement *judgement)
{
  return judgement->telling != 0 || (judgement->figure == 0 && judgement->event_says);
}

static const MnEvidence *
get_evidence (const MnFigure *figure, const MnEvent *event)
{
  return figure                     ? figure->evidence
         : event->evidence->len > 0 ? g_ptr_array_index (event->evidence, 0)
                                    : NULL;
}

/* --- Which fact --------------------------------------------------------------------------------- */

/* A figure's columns and a telling's are called the same. */
#define ORIGINS                                                                      \
  "SELECT v.judged, j.article, f.origin, w.said, j.kind IS NULL AND j.type IS NULL," \
  " e.article FROM "
#define ORIGIN_JOINS                                                               \
  " LEFT JOIN verdict w ON w.id = f.verdict"                                       \
  " LEFT JOIN verdict v ON v.id = coalesce(f.verdict, f.overruled_by)"             \
  " LEFT JOIN judged j ON j.id = v.judged LEFT JOIN reading r ON r.id = f.reading" \
  " LEFT JOIN edition e ON e.id = r.edition WHERE f.id = ?1"

static gboolean
find_origin (Target *target, const char *sql, gint64 id, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (target->connection, sql, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, id);
  if (mn_statement_step (statement, error) != MN_STEP_ROW)
    return FALSE;
  target->judged = mn_statement_get_int (statement, 0);
  target->is_users = g_strcmp0 (mn_statement_get_text (statement, 2), "user") == 0;
  target->said = mn_verdict_from_nick (mn_statement_get_text (statement, 3));
  target->was_added = target->judged != 0 && mn_statement_get_int (statement, 4) != 0;
  target->article = mn_statement_get_int (statement, target->judged != 0 ? 1 : 5);
  return TRUE;
}

static gboolean
find_target (Target *target, GError **error)
{
  const MnJudgement *judgement = target->judgement;

  if (judgement->figure != 0)
    {
      target->figure = mn_figures_load_one (target->connection, judgement->figure, error);
      return target->figure &&
             find_origin (target, ORIGINS "figure f" ORIGIN_JOINS, judgement->figure, error);
    }
  if (judgement->telling != 0)
    {
      target->event = mn_events_load_one (target->connection, judgement->telling, error);
      return target->event &&
             find_origin (target, ORIGINS "telling f" ORIGIN_JOINS, judgement->telling, error);
    }
  target->article = judgement->article;
  target->was_added = TRUE;
  return TRUE;
}

/* --- What is put in its place ------------------------------------------------------------------- */

/* What the user says is not doubtful, and nobody else's version. */
static gboolean
bring_figure (Target *target, gint64 verdict, const MnFigure *says, GError **error)
{
  g_autoptr (MnFigure) figure = mn_figure_copy (says);
  gint64 id;

  mn_figure_set_pair (figure, figure->from, figure->to);
  figure->confidence = 1;
  g_clear_pointer (&figure->doubt, g_free);
  return mn_figures_add_users (target->connection, verdict, figure, &id, error);
}

/* A correction may make it another event, which others tell already or nobody. */
static gboolean
bring_event (Target *target, gint64 verdict, const MnEvent *says, GError **error)
{
  g_autoptr (MnEvent) event = mn_event_copy (says);
  gint64 telling;

  event->id = target->event && !target->judgement->event_says ? target->event->id : 0;
  if (!target->event || !mn_period_equal (&event->date, &target->event->date))
    event->dated_by = mn_period_is_unknown (&event->date) ? MN_DATED_BY_NOTHING : MN_DATED_BY_USER;
  return mn_events_add_users (target->connection, verdict, target->article, event, &telling, error);
}

/* Taking a rejection back brings back what was rejected; what rules read comes back by itself. */
static MnVerdict
settle (const Target *target)
{
  MnVerdict wanted = target->judgement->verdict;
  gboolean is_rejected = (target->figure && target->figure->verdict == MN_VERDICT_REJECTED) ||
                         (target->event && target->event->verdict == MN_VERDICT_REJECTED);

  if (wanted == MN_VERDICT_NONE && target->is_users && is_rejected)
    return target->said;
  if (wanted == MN_VERDICT_CORRECTED && target->was_added)
    return MN_VERDICT_ADDED;
  return wanted;
}

static gboolean
brings_fact (MnVerdict said)
{
  return said == MN_VERDICT_ADDED || said == MN_VERDICT_CONFIRMED || said == MN_VERDICT_CORRECTED;
}

/* Where the words stand that a new fact was added from; the words themselves are the text's. */
static MnEvidence *
take_words (Target *target, const MnEvidence *chosen, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (target->connection,
                             "SELECT CASE ?3 WHEN 'title' THEN title ELSE body END FROM edition"
                             " WHERE id = ?1 AND article = ?2",
                             error);
  MnEvidence *evidence = NULL;

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, chosen->edition);
  mn_statement_bind_int (statement, 2, target->article);
  mn_statement_bind_text (statement, 3, mn_part_to_nick (chosen->part));
  MnStep step = mn_statement_step (statement, error);
  const char *text = step == MN_STEP_ROW ? mn_statement_get_text (statement, 0) : NULL;
  if (text && mn_evidence_fits (&chosen->span, text))
    evidence = mn_evidence_new (chosen->part, chosen->span, text);
  else if (step != MN_STEP_ERROR)
    g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                         _ ("The words that were selected are not in the library any more"));
  return evidence;
}

/* --- Judging ------------------------------------------------------------------------------------ */

static gboolean
add_judged (Target *target, GError **error)
{
  const MnJudgement *judgement = target->judgement;
  gboolean is_event = is_about_event (judgement);
  const MnEvidence *chosen = target->figure || target->event
                                 ? get_evidence (target->figure, target->event)
                                 : get_evidence (judgement->figure_says, judgement->event_says);
  g_autoptr (MnEvidence) words = NULL;

  g_assert (chosen != NULL);
  if (target->judged != 0)
    return TRUE;
  if (target->figure || target->event)
    words = mn_evidence_copy (chosen);
  else if (!(words = take_words (target, chosen, error)))
    return FALSE;
  return mn_verdicts_add_judged (target->connection, target->article, is_event, target->figure,
                                 target->event, words, &target->judged, error);
}

static gboolean
give_verdict (Target *target, gint64 *verdict, GError **error)
{
  const MnJudgement *judgement = target->judgement;
  const MnFigure *figure = judgement->figure_says ? judgement->figure_says : target->figure;
  const MnEvent *event = judgement->event_says ? judgement->event_says : target->event;
  g_autoptr (MnEvent) shown = NULL;
  MnVerdict said = settle (target);

  if (!mn_verdicts_add (target->connection, target->judged, said, verdict, error))
    return FALSE;
  if (!brings_fact (said))
    return TRUE;
  /* What is confirmed is the event as it is shown, whoever told its date. */
  if (said == MN_VERDICT_CONFIRMED && target->event && !target->is_users)
    {
      shown = mn_events_load_shown (target->connection, target->event->id, error);
      if (!shown)
        return FALSE;
      event = shown;
    }
  return is_about_event (judgement) ? bring_event (target, *verdict, event, error)
                                    : bring_figure (target, *verdict, figure, error);
}

gboolean
mn_judge_run (MnConnection *connection,
              MnIndex *index,
              const MnJudgement *judgement,
              gint64 *verdict,
              GError **error)
{
  g_auto (Target) target = { .connection = connection, .judgement = judgement };

  return find_target (&target, error) && mn_index_begin (index, error) &&
         mn_index_take_out (index, target.article, error) && add_judged (&target, error) &&
         give_verdict (&target, verdict, error) &&
         mn_shown_refresh (connection, target.article, error) && mn_index_flush (index, error);
}

gboolean
mn_judge_undo (MnConnection *connection, MnIndex *index, gint64 verdict, GError **error)
{
  gboolean is_last;
  gint64 article;

  if (!mn_verdicts_find (connection, verdict, NULL, &article, &is_last, error))
    return FALSE;
  if (!is_last)
    {
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                           _ ("You said something else of this fact since then"));
      return FALSE;
    }
  /* Its event has one telling less. */
  g_autoptr (GHashTable) events = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GError) cause = NULL;
  g_autoptr (MnEvent) told = mn_events_load_users (connection, verdict, &cause);

  if (cause)
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }
  if (told)
    g_hash_table_add (events, g_memdup2 (&told->id, sizeof told->id));
  return mn_index_begin (index, error) && mn_index_take_out (index, article, error) &&
         mn_verdicts_delete (connection, verdict, error) &&
         mn_shown_refresh (connection, article, error) &&
         mn_events_refresh (connection, events, error) && mn_index_flush (index, error);
}
