/* mn-table-events.c: events and what texts tell of them. */
#include "mn-table-events.h"

#include "mn-event-match.h"
#include "mn-table-evidence.h"

#include <glib/gi18n.h>
#include <string.h>

char *
mn_event_join_codes (const MnEvent *event)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < event->countries->len; i++)
    g_string_append_printf (codes, "%s%s", i ? " " : "",
                            mn_country_get_code (g_array_index (event->countries, MnCountry, i)));
  return g_string_free (codes, FALSE);
}

void
mn_event_add_codes (MnEvent *event, const char *codes)
{
  g_auto (GStrv) words = g_strsplit (codes, " ", -1);

  for (guint i = 0; words[i]; i++)
    {
      MnCountry country = mn_country_from_code (words[i]);

      if (country != MN_COUNTRY_NONE)
        mn_event_add_country (event, country);
    }
}

/* --- What an event shows ------------------------------------------------------------------------ */

static void
bind_event (MnStatement *statement, const MnEvent *event, const char *countries)
{
  mn_statement_bind_id (statement, 1, event->id);
  mn_statement_bind_period (statement, 2, &event->date);
  mn_statement_bind_text (statement, 5, mn_dated_by_to_nick (event->dated_by));
  mn_statement_bind_text (statement, 6, mn_event_type_to_nick (event->type));
  mn_statement_bind_text (statement, 7, mn_event_status_to_nick (event->status));
  mn_statement_bind_text (statement, 8, event->title);
  mn_statement_bind_text (statement, 9, countries);
}

static gboolean
place_event (MnConnection *connection, const MnEvent *event, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "INSERT INTO event_country VALUES (?1, ?2, ?3, ?4, ?5)",
                             error);
  MnDay start = event->date.start, end = event->date.end;

  if (!statement)
    return FALSE;
  /* Where only one end is known, the event stands there. */
  start = start != MN_DAY_UNKNOWN ? start : end;
  end = end != MN_DAY_UNKNOWN ? end : start;
  for (guint i = 0; i < event->countries->len; i++)
    {
      mn_statement_bind_country (statement, 1, g_array_index (event->countries, MnCountry, i));
      mn_statement_bind_int (statement, 2, start != MN_DAY_UNKNOWN ? start : MN_EVENTS_NO_DAY);
      mn_statement_bind_text (statement, 3, mn_event_type_to_nick (event->type));
      mn_statement_bind_int (statement, 4, event->id);
      mn_statement_bind_int (statement, 5, end != MN_DAY_UNKNOWN ? end : MN_EVENTS_NO_DAY);
      if (!mn_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
run_with_id (MnConnection *connection, const char *sql, gint64 id, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, id);
  return mn_statement_run (statement, error);
}

static gboolean
add_event (MnConnection *connection, const MnEvent *event, gint64 *id, GError **error)
{
  g_autofree char *countries = mn_event_join_codes (event);
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "INSERT INTO event (id, date_start, date_end, date_precision,"
                             " dated_by, type, status, title, countries, current)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)",
                             error);
  MnEvent placed = *event;

  if (!statement)
    return FALSE;
  placed.id = 0;
  bind_event (statement, &placed, countries);
  if (!mn_statement_run (statement, error))
    return FALSE;
  placed.id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  *id = placed.id;
  return place_event (connection, &placed, error);
}

/* It is neither superseded nor overruled. */
#define MN_TELLING_COUNTS " AND t.superseded_by IS NULL AND t.overruled_by IS NULL"

/* The telling that speaks for the event comes first: the user's, then the one that says the date, then
 * the oldest. */
#define TELLINGS                                                                         \
  "SELECT t.date_start, t.date_end, t.date_precision, t.dated_by, t.title, t.countries," \
  " t.type, t.status, t.origin FROM telling t WHERE t.event = ?1" MN_TELLING_COUNTS      \
  " ORDER BY t.origin = 'user' DESC, t.dated_by = 'text' DESC, t.dated_by = 'nothing', t.id"

/* NULL without @error: no telling is current. */
static MnEvent *
derive_event (MnConnection *connection, gint64 id, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, TELLINGS, error);
  g_autoptr (MnEvent) event = NULL;
  gboolean is_users = FALSE;
  MnStep step;

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, id);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      /* Others must not bring back a country that the user took out. */
      if (is_users && strcmp (mn_statement_get_text (statement, 8), "user") != 0)
        continue;
      if (!event)
        {
          event = mn_event_new (mn_event_type_from_nick (mn_statement_get_text (statement, 6)));
          event->id = id;
          event->status = mn_event_status_from_nick (mn_statement_get_text (statement, 7));
          event->date = mn_statement_get_period (statement, 0);
          event->dated_by = mn_dated_by_from_nick (mn_statement_get_text (statement, 3));
          event->title = mn_statement_dup_text (statement, 4);
          is_users = strcmp (mn_statement_get_text (statement, 8), "user") == 0;
        }
      mn_event_add_codes (event, mn_statement_get_text (statement, 5));
    }
  return step == MN_STEP_DONE ? g_steal_pointer (&event) : NULL;
}

static gboolean
refresh_event (MnConnection *connection, gint64 id, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (MnEvent) event = derive_event (connection, id, &failure);

  if (failure)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (!run_with_id (connection, "DELETE FROM event_country WHERE event = ?1", id, error))
    return FALSE;
  if (!event)
    return run_with_id (connection, "UPDATE event SET current = 0 WHERE id = ?1", id, error) &&
           run_with_id (connection,
                        "DELETE FROM event WHERE id = ?1"
                        " AND NOT EXISTS (SELECT 1 FROM telling WHERE event = ?1)",
                        id, error);

  g_autofree char *countries = mn_event_join_codes (event);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "UPDATE event SET date_start = ?2, date_end = ?3, date_precision = ?4, dated_by = ?5,"
      " type = ?6, status = ?7, title = ?8, countries = ?9, current = 1 WHERE id = ?1",
      error);
  if (!statement)
    return FALSE;
  bind_event (statement, event, countries);
  return mn_statement_run (statement, error) && place_event (connection, event, error);
}

gboolean
mn_events_refresh (MnConnection *connection, GHashTable *events, GError **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, events);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!refresh_event (connection, *(gint64 *) id, error))
      return FALSE;
  return TRUE;
}

/* --- Storing ------------------------------------------------------------------------------------ */

/* Read in @reading or, where that is 0, brought by the user's @verdict. */
static gboolean
add_telling (MnConnection *connection,
             gint64 event_id,
             gint64 reading,
             gint64 verdict,
             const MnEvent *event,
             gint64 *id,
             GError **error)
{
  g_autofree char *countries = mn_event_join_codes (event);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "INSERT INTO telling (event, origin, reading, verdict, date_start, date_end, date_precision,"
      " dated_by, title, countries, type, status)"
      " VALUES (?1, CASE WHEN ?2 IS NULL THEN 'user' ELSE 'rule' END, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
      " ?9, ?10, ?11)",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, event_id);
  mn_statement_bind_id (statement, 2, reading);
  mn_statement_bind_id (statement, 3, verdict);
  mn_statement_bind_period (statement, 4, &event->date);
  mn_statement_bind_text (statement, 7, mn_dated_by_to_nick (event->dated_by));
  mn_statement_bind_text (statement, 8, event->title);
  mn_statement_bind_text (statement, 9, countries);
  mn_statement_bind_text (statement, 10, mn_event_type_to_nick (event->type));
  mn_statement_bind_text (statement, 11, mn_event_status_to_nick (event->status));
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  return TRUE;
}

static gboolean
has_evidence (const MnEvent *event, GError **error)
{
  if (event->evidence->len == 0)
    g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                 _ ("The event “%s” has no words that it was read from"), event->title);
  return event->evidence->len > 0;
}

gboolean
mn_events_add (MnConnection *connection,
               gint64 reading,
               gint64 edition,
               gint64 article_id,
               const MnArticle *article,
               guint *n_new,
               GError **error)
{
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  *n_new = 0;
  for (guint i = 0; i < article->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (article->events, i);
      gint64 id = 0, telling;

      if (!has_evidence (event, error) ||
          !mn_event_match_find (connection, event, article_id, told, &id, error))
        return FALSE;
      gboolean is_new = id == 0;
      if (is_new && !add_event (connection, event, &id, error))
        return FALSE;
      g_hash_table_add (told, g_memdup2 (&id, sizeof id));
      if (!add_telling (connection, id, reading, 0, event, &telling, error))
        return FALSE;
      for (guint j = 0; j < event->evidence->len; j++)
        if (!mn_evidence_add (connection, 0, telling, edition, article,
                              g_ptr_array_index (event->evidence, j), error))
          return FALSE;
      if (!is_new && !refresh_event (connection, id, error))
        return FALSE;
      *n_new += is_new;
    }
  return TRUE;
}

gboolean
mn_events_add_users (MnConnection *connection,
                     gint64 verdict,
                     gint64 article,
                     const MnEvent *event,
                     gint64 *telling,
                     GError **error)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_int64_hash, g_int64_equal);
  gint64 id = event->id;

  return (id != 0 || mn_event_match_find (connection, event, article, told, &id, error)) &&
         (id != 0 || add_event (connection, event, &id, error)) &&
         add_telling (connection, id, 0, verdict, event, telling, error);
}

gboolean
mn_events_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error)
{
  g_autoptr (GHashTable) events = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "UPDATE telling SET superseded_by = nullif(?2, reading)"
      " WHERE reading IN (SELECT r.id FROM edition e JOIN reading r ON r.edition = e.id"
      "  WHERE e.article = ?1) AND superseded_by IS NOT nullif(?2, reading) RETURNING event",
      error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, current);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      gint64 event = mn_statement_get_int (statement, 0);

      g_hash_table_add (events, g_memdup2 (&event, sizeof event));
    }
  return step == MN_STEP_DONE && mn_events_refresh (connection, events, error);
}

gboolean
mn_events_overrule (MnConnection *connection, gint64 telling, gint64 verdict, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection, "UPDATE telling SET overruled_by = ?2 WHERE id = ?1 AND overruled_by IS NOT ?2",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, telling);
  mn_statement_bind_id (statement, 2, verdict);
  return mn_statement_run (statement, error);
}
