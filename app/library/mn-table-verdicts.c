/* mn-table-verdicts.c: what the user judged, and the verdicts. */
#include "mn-table-verdicts.h"

#include "mn-table-events.h"
#include "mn-table-figures.h"

#include <glib/gi18n.h>

#define ADD_JUDGED                                                                                          \
  "INSERT INTO judged (article, is_event, part, span_start, quote, date_start, date_end,"                   \
  " date_precision, status, kind, from_country, to_country, digits, exponent, currency,"                    \
  " growth_pct, scope, type, title, countries, share_pct) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10," \
  " ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"

static gint64
last_id (MnConnection *connection)
{
  return sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
}

static void
bind_figure (MnStatement *statement, const MnFigure *figure)
{
  mn_statement_bind_period (statement, 6, &figure->period);
  mn_statement_bind_text (statement, 9, mn_figure_status_to_nick (figure->status));
  mn_statement_bind_text (statement, 10, mn_figure_kind_to_nick (figure->kind));
  mn_statement_bind_country (statement, 11, figure->from);
  mn_statement_bind_country (statement, 12, figure->to);
  if (figure->has_amount)
    {
      mn_statement_bind_int (statement, 13, figure->amount.digits);
      mn_statement_bind_int (statement, 14, figure->amount.exponent);
      mn_statement_bind_text (statement, 15, figure->currency);
    }
  mn_statement_bind_double (statement, 16, figure->growth_pct);
  mn_statement_bind_double (statement, 21, figure->share_pct);
  mn_statement_bind_text (statement, 17, mn_figure_scope_to_nick (figure->scope));
}

gboolean
mn_verdicts_add_judged (MnConnection *connection,
                        gint64 article,
                        gboolean is_event,
                        const MnFigure *figure,
                        const MnEvent *event,
                        const MnEvidence *evidence,
                        gint64 *judged,
                        GError **error)
{
  g_autofree char *countries = event ? mn_event_join_codes (event) : NULL;
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, ADD_JUDGED, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, is_event);
  mn_statement_bind_text (statement, 3, mn_part_to_nick (evidence->part));
  mn_statement_bind_int (statement, 4, evidence->span.start);
  mn_statement_bind_text (statement, 5, evidence->quote);
  if (figure)
    bind_figure (statement, figure);
  if (event)
    {
      mn_statement_bind_period (statement, 6, &event->date);
      mn_statement_bind_text (statement, 9, mn_event_status_to_nick (event->status));
      mn_statement_bind_text (statement, 18, mn_event_type_to_nick (event->type));
      mn_statement_bind_text (statement, 19, event->title);
      mn_statement_bind_text (statement, 20, countries);
    }
  if (!mn_statement_run (statement, error))
    return FALSE;
  *judged = last_id (connection);
  return TRUE;
}

gboolean
mn_verdicts_add (MnConnection *connection,
                 gint64 judged,
                 MnVerdict said,
                 gint64 *verdict,
                 GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection, "INSERT INTO verdict (judged, said, given) VALUES (?1, ?2, unixepoch())", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, judged);
  mn_statement_bind_text (statement, 2, mn_verdict_to_nick (said));
  if (!mn_statement_run (statement, error))
    return FALSE;
  *verdict = last_id (connection);
  return TRUE;
}

gboolean
mn_verdicts_delete (MnConnection *connection, gint64 verdict, GError **error)
{
  gint64 judged;

  if (!mn_verdicts_find (connection, verdict, &judged, NULL, NULL, error))
    return FALSE;
  g_autoptr (MnStatement) one =
      mn_connection_prepare (connection, "DELETE FROM verdict WHERE id = ?1", error);
  g_autoptr (MnStatement) rest =
      one ? mn_connection_prepare (connection,
                                   "DELETE FROM judged WHERE id = ?1"
                                   " AND NOT EXISTS (SELECT 1 FROM verdict WHERE judged = ?1)",
                                   error)
          : NULL;
  if (!rest)
    return FALSE;
  mn_statement_bind_int (one, 1, verdict);
  mn_statement_bind_int (rest, 1, judged);
  return mn_statement_run (one, error) && mn_statement_run (rest, error);
}

gboolean
mn_verdicts_find (MnConnection *connection,
                  gint64 verdict,
                  gint64 *judged,
                  gint64 *article,
                  gboolean *is_last,
                  GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT j.id, j.article, v.id = (SELECT max(id) FROM verdict WHERE judged = j.id)"
      " FROM verdict v JOIN judged j ON j.id = v.judged WHERE v.id = ?1",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, verdict);
  MnStep step = mn_statement_step (statement, error);
  if (step == MN_STEP_DONE)
    g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                         _ ("What you said of this fact was taken back already"));
  if (step != MN_STEP_ROW)
    return FALSE;
  if (judged)
    *judged = mn_statement_get_int (statement, 0);
  if (article)
    *article = mn_statement_get_int (statement, 1);
  if (is_last)
    *is_last = mn_statement_get_int (statement, 2) != 0;
  return TRUE;
}

/* --- Loading ------------------------------------------------------------------------------------ */

#define JUDGED                                                                                              \
  "SELECT j.id, v.id, v.said, j.is_event, j.part, j.span_start, j.quote, j.date_start,"                     \
  " j.date_end, j.date_precision, j.status, j.kind, j.from_country, j.to_country, j.digits,"                \
  " j.exponent, j.currency, j.growth_pct, j.scope, j.type, j.title, j.countries, j.share_pct FROM judged j" \
  " JOIN verdict v ON v.id = (SELECT max(id) FROM verdict WHERE judged = j.id)"                             \
  " WHERE j.article = ?1 ORDER BY j.id"

static MnFigure *
figure_from_row (MnStatement *row)
{
  if (mn_statement_is_null (row, 11))
    return NULL;

  MnFigure *figure = mn_figure_new (mn_figure_kind_from_nick (mn_statement_get_text (row, 11)));
  figure->period = mn_statement_get_period (row, 7);
  figure->status = mn_figure_status_from_nick (mn_statement_get_text (row, 10));
  figure->from = mn_statement_get_country (row, 12);
  figure->to = mn_statement_get_country (row, 13);
  figure->has_amount = !mn_statement_is_null (row, 14);
  figure->amount =
      (MnDecimal){ mn_statement_get_int (row, 14), (int) mn_statement_get_int (row, 15) };
  if (!mn_statement_is_null (row, 16))
    g_strlcpy (figure->currency, mn_statement_get_text (row, 16), sizeof figure->currency);
  figure->growth_pct = mn_statement_get_double (row, 17);
  figure->scope = mn_figure_scope_from_nick (mn_statement_get_text (row, 18));
  figure->share_pct = mn_statement_get_double (row, 22);
  return figure;
}

static MnEvent *
event_from_row (MnStatement *row)
{
  if (mn_statement_is_null (row, 19))
    return NULL;

  MnEvent *event = mn_event_new (mn_event_type_from_nick (mn_statement_get_text (row, 19)));
  event->date = mn_statement_get_period (row, 7);
  event->status = mn_event_status_from_nick (mn_statement_get_text (row, 10));
  event->title = mn_statement_dup_text (row, 20);
  mn_event_add_codes (event, mn_statement_get_text (row, 21));
  return event;
}

static MnJudged *
judged_from_row (MnStatement *row)
{
  MnJudged *judged = g_new0 (MnJudged, 1);

  judged->id = mn_statement_get_int (row, 0);
  judged->verdict = mn_statement_get_int (row, 1);
  judged->said = mn_verdict_from_nick (mn_statement_get_text (row, 2));
  judged->is_event = mn_statement_get_int (row, 3) != 0;
  judged->part = mn_part_from_nick (mn_statement_get_text (row, 4));
  judged->start = (guint32) mn_statement_get_int (row, 5);
  judged->quote = mn_statement_dup_text (row, 6);
  judged->figure = figure_from_row (row);
  judged->event = event_from_row (row);
  return judged;
}

static gboolean
load_users (MnConnection *connection, MnJudged *judged, GError **error)
{
  GError *cause = NULL;

  if (judged->is_event)
    judged->users_event = mn_events_load_users (connection, judged->verdict, &cause);
  else
    judged->users_figure = mn_figures_load_users (connection, judged->verdict, &cause);
  judged->users_id = judged->users_event    ? judged->users_event->telling
                     : judged->users_figure ? judged->users_figure->id
                                            : 0;
  if (cause)
    g_propagate_error (error, cause);
  return cause == NULL;
}

GPtrArray *
mn_verdicts_load (MnConnection *connection, gint64 article, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_judged_free);
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, JUDGED, error);
  MnStep step;

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, article);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    g_ptr_array_add (all, judged_from_row (statement));
  for (guint i = 0; step == MN_STEP_DONE && i < all->len; i++)
    if (!load_users (connection, all->pdata[i], error))
      return NULL;
  return step == MN_STEP_DONE ? g_steal_pointer (&all) : NULL;
}
