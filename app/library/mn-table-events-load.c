/* mn-table-events-load.c: events, and what articles tell of them, out of the tables. */
#include "mn-table-events.h"

#include "mn-table-evidence.h"

#include <glib/gi18n.h>

/* --- From rows ---------------------------------------------------------------------------------- */

/* Of `event v`; then the article's own telling and what the user said. Those of `telling t` follow the
 * same order. */
#define EVENT_COLUMNS                                                                        \
  "v.id, v.date_start, v.date_end, v.date_precision, v.dated_by, v.type, v.status, v.title," \
  " v.countries, "
#define TELLING_COLUMNS                                                                         \
  "t.event, t.date_start, t.date_end, t.date_precision, t.dated_by, t.type, t.status, t.title," \
  " t.countries, t.id, (SELECT said FROM verdict"                                               \
  "  WHERE id = coalesce(t.overruled_by, t.verdict)) "

static MnEvent *
event_from_row (MnStatement *row)
{
  MnEvent *event = mn_event_new (mn_event_type_from_nick (mn_statement_get_text (row, 5)));

  event->id = mn_statement_get_int (row, 0);
  event->date = mn_statement_get_period (row, 1);
  event->dated_by = mn_dated_by_from_nick (mn_statement_get_text (row, 4));
  event->status = mn_event_status_from_nick (mn_statement_get_text (row, 6));
  event->title = mn_statement_dup_text (row, 7);
  mn_event_add_codes (event, mn_statement_get_text (row, 8));
  event->telling = mn_statement_get_int (row, 9);
  event->verdict = mn_verdict_from_nick (mn_statement_get_text (row, 10));
  return event;
}

/* What the article's own telling says comes first. */
#define EVIDENCE                                                                                \
  "SELECT " MN_EVIDENCE_COLUMNS                                                                 \
  " FROM telling t JOIN evidence v ON v.telling = t.id" MN_EVIDENCE_JOINS                       \
  " WHERE t.event = ?1 AND (t.id = ?2 OR (t.superseded_by IS NULL AND t.overruled_by IS NULL))" \
  " ORDER BY t.id = ?2 DESC, t.id, v.id"

static gboolean
load_evidence (MnConnection *connection, MnEvent *event, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, EVIDENCE, error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, event->id);
  mn_statement_bind_int (statement, 2, event->telling);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    g_ptr_array_add (event->evidence, mn_evidence_from_row (statement, 0));
  return step == MN_STEP_DONE;
}

static GPtrArray *
load (MnConnection *connection, MnStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  MnStep step;

  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      MnEvent *event = event_from_row (statement);

      g_ptr_array_add (events, event);
      if (!load_evidence (connection, event, error))
        return NULL;
    }
  return step == MN_STEP_DONE ? g_steal_pointer (&events) : NULL;
}

static GPtrArray *
load_by_ids (MnConnection *connection, const char *sql, gint64 first, gint64 second, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);

  if (!statement)
    return NULL;
  mn_statement_bind_id (statement, 1, first);
  if (second != 0)
    mn_statement_bind_id (statement, 2, second);
  return load (connection, statement, error);
}

/* --- Of an article ------------------------------------------------------------------------------ */

/* What a reading tells and what the user said of the article, as far as it counts. */
#define OF_ARTICLE                                                        \
  " FROM telling t JOIN event v ON v.id = t.event"                        \
  " WHERE t.overruled_by IS NULL AND t.id IN"                             \
  " (SELECT id FROM telling WHERE reading = ?2"                           \
  "  UNION SELECT u.id FROM judged j JOIN verdict uv ON uv.judged = j.id" \
  "   JOIN telling u ON u.verdict = uv.id WHERE j.article = ?1)"

#define IN_TEXT_ORDER                                                                    \
  " ORDER BY (SELECT part FROM evidence WHERE telling = t.id ORDER BY id LIMIT 1) DESC," \
  " (SELECT span_start FROM evidence WHERE telling = t.id ORDER BY id LIMIT 1), t.id"

/* As that of figures. */
#define REJECTED                                                                   \
  " FROM judged j CROSS JOIN verdict x ON x.judged = j.id AND x.said = 'rejected'" \
  " CROSS JOIN telling t ON t.overruled_by = x.id"                                 \
  " WHERE j.article = ?1 AND t.superseded_by IS NULL AND (t.origin = 'rule'"       \
  "  OR (t.verdict = (SELECT max(id) FROM verdict"                                 \
  "    WHERE judged = j.id AND id < x.id AND said <> 'withdrawn')"                 \
  "   AND NOT EXISTS (SELECT 1 FROM telling o WHERE o.overruled_by = x.id"         \
  "    AND o.origin = 'rule' AND o.superseded_by IS NULL)))"

gboolean
mn_events_count (MnConnection *connection, gint64 article, gint64 reading, guint *n, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT count(DISTINCT t.event)" OF_ARTICLE, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, reading);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *n = (guint) mn_statement_get_int (statement, 0);
  return TRUE;
}

gboolean
mn_events_list_types (MnConnection *connection,
                      gint64 article,
                      gint64 reading,
                      guint *types,
                      GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT DISTINCT v.type" OF_ARTICLE, error);
  MnStep step;

  *types = 0;
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, reading);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    *types |= 1u << mn_event_type_from_nick (mn_statement_get_text (statement, 0));
  return step == MN_STEP_DONE;
}

GPtrArray *
mn_events_load_reading (MnConnection *connection, gint64 article, gint64 reading, GError **error)
{
  return load_by_ids (connection,
                      "SELECT " EVENT_COLUMNS "t.id, (SELECT said FROM verdict"
                      " WHERE id = t.verdict)" OF_ARTICLE IN_TEXT_ORDER,
                      article, reading, error);
}

GPtrArray *
mn_events_load_rejected (MnConnection *connection, gint64 article, GError **error)
{
  return load_by_ids (connection, "SELECT " TELLING_COLUMNS REJECTED IN_TEXT_ORDER, article, 0,
                      error);
}

GPtrArray *
mn_events_load_read (MnConnection *connection, gint64 reading, GError **error)
{
  return load_by_ids (connection,
                      "SELECT " TELLING_COLUMNS
                      " FROM telling t WHERE t.reading = ?1 ORDER BY t.id",
                      reading, 0, error);
}

static MnEvent *
load_one (MnConnection *connection, const char *sql, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) events = load_by_ids (connection, sql, id, 0, error);

  if (!events)
    return NULL;
  if (events->len > 0)
    return g_ptr_array_steal_index (events, 0);
  g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                       _ ("The library has no such fact"));
  return NULL;
}

MnEvent *
mn_events_load_one (MnConnection *connection, gint64 telling, GError **error)
{
  return load_one (connection, "SELECT " TELLING_COLUMNS " FROM telling t WHERE t.id = ?1", telling,
                   error);
}

MnEvent *
mn_events_load_shown (MnConnection *connection, gint64 event, GError **error)
{
  return load_one (connection, "SELECT " EVENT_COLUMNS "0, NULL FROM event v WHERE v.id = ?1",
                   event, error);
}

MnEvent *
mn_events_load_users (MnConnection *connection, gint64 verdict, GError **error)
{
  g_autoptr (GPtrArray) events =
      load_by_ids (connection, "SELECT " TELLING_COLUMNS " FROM telling t WHERE t.verdict = ?1",
                   verdict, 0, error);

  return events && events->len > 0 ? g_ptr_array_steal_index (events, 0) : NULL;
}

/* --- Of a country ------------------------------------------------------------------------------- */

/* As the index has them. */
#define FIRST_DAY "coalesce (v.date_start, v.date_end, 2147483647)"
#define LAST_DAY  "coalesce (v.date_end, v.date_start, 2147483647)"

/* That of the telling which speaks for the event, where it is the user's. */
#define USERS_WORD                                                      \
  "0, (SELECT w.said FROM telling t JOIN verdict w ON w.id = t.verdict" \
  "  WHERE t.event = v.id AND t.overruled_by IS NULL ORDER BY t.id LIMIT 1)"

GPtrArray *
mn_events_load_country (MnConnection *connection,
                        MnCountry country,
                        MnDay from,
                        MnDay to,
                        GError **error)
{
  gboolean bounded = from != MN_DAY_UNKNOWN || to != MN_DAY_UNKNOWN;
  MnDay last = to != MN_DAY_UNKNOWN ? to : bounded ? MN_EVENTS_NO_DAY - 1 : MN_EVENTS_NO_DAY;
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             country != MN_COUNTRY_NONE
                                 ? "SELECT " EVENT_COLUMNS USERS_WORD
                                   " FROM event_country c JOIN event v ON v.id = c.event"
                                   " WHERE c.country = ?3 AND c.day <= ?2 AND c.day_end >= ?1"
                                   " ORDER BY c.day, c.day_end, v.id"
                                 : "SELECT " EVENT_COLUMNS USERS_WORD
                                   " FROM event v WHERE v.current AND " FIRST_DAY " <= ?2"
                                   " AND " LAST_DAY " >= ?1 ORDER BY " FIRST_DAY ", " LAST_DAY
                                   ", v.id",
                             error);

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, from);
  mn_statement_bind_int (statement, 2, last);
  if (country != MN_COUNTRY_NONE)
    mn_statement_bind_country (statement, 3, country);
  return load (connection, statement, error);
}
