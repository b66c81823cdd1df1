/* mn-table-articles.c: articles, their editions and readings. */
#include "mn-table-articles.h"

#include <glib/gi18n.h>

static gint64
last_id (MnConnection *connection)
{
  return sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
}

static gboolean
add_passages (MnConnection *connection, gint64 edition, GArray *passages, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "INSERT INTO passage VALUES (?1, ?2)", error);

  if (!statement)
    return FALSE;
  for (guint i = 0; i < passages->len; i++)
    {
      mn_statement_bind_int (statement, 1, g_array_index (passages, gint64, i));
      mn_statement_bind_int (statement, 2, edition);
      if (!mn_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

/* What an edition does not say itself, the one before it said. */
#define ADD_EDITION                                                                            \
  "INSERT INTO edition (article, number, import, stored, text_hash, title_hash, opening_hash," \
  " source, url, language, title, body, form)"                                                 \
  " SELECT ?1, coalesce(last.number, 0) + 1, ?2, unixepoch(), ?3, ?4, ?5,"                     \
  "  coalesce(?6, last.source), coalesce(?7, last.url), coalesce(?8, last.language), ?9, ?10," \
  "  ?11"                                                                                      \
  " FROM (SELECT 1) LEFT JOIN (SELECT number, source, url, language FROM edition"              \
  "  WHERE article = ?1 ORDER BY number DESC LIMIT 1) last"

gboolean
mn_articles_add_edition (MnConnection *connection,
                         gint64 import,
                         const MnArticle *article,
                         const MnPrint *print,
                         gint64 article_id,
                         gint64 *edition,
                         GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, ADD_EDITION, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article_id);
  mn_statement_bind_int (statement, 2, import);
  mn_statement_bind_int (statement, 3, print->text);
  mn_statement_bind_id (statement, 4, print->title);
  mn_statement_bind_id (statement, 5, print->opening);
  mn_statement_bind_text (statement, 6, article->source);
  mn_statement_bind_text (statement, 7, article->url);
  mn_statement_bind_text (statement, 8, article->language);
  mn_statement_bind_text (statement, 9, article->title);
  mn_statement_bind_text (statement, 10, article->body);
  mn_statement_bind_text (statement, 11, article->is_table ? "table" : "text");
  if (!mn_statement_run (statement, error))
    return FALSE;
  *edition = last_id (connection);
  return add_passages (connection, *edition, print->passages, error);
}

static gboolean
add_countries (MnConnection *connection, gint64 reading, const MnArticle *article, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection, "INSERT OR IGNORE INTO article_country VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      error);

  if (!statement)
    return FALSE;
  for (guint i = 0; i < article->countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (article->countries, MnCountryMention, i);

      mn_statement_bind_int (statement, 1, reading);
      mn_statement_bind_country (statement, 2, mention->country);
      mn_statement_bind_int (statement, 3, mention->mentions);
      mn_statement_bind_double (statement, 4, mention->weight);
      mn_statement_bind_text (statement, 5, mn_part_to_nick (mention->part));
      mn_statement_bind_int (statement, 6, mention->first.start);
      mn_statement_bind_int (statement, 7, mention->first.end);
      if (!mn_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
mn_articles_add_reading (MnConnection *connection,
                         gint64 import,
                         int rule_version,
                         gint64 edition,
                         const MnArticle *article,
                         gint64 *reading,
                         GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "INSERT INTO reading (edition, import, rule_version, date_start,"
                             " date_end, date_precision, date_origin, not_after, states_events)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                             error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, edition);
  mn_statement_bind_int (statement, 2, import);
  mn_statement_bind_int (statement, 3, rule_version);
  mn_statement_bind_period (statement, 4, &article->date);
  mn_statement_bind_text (statement, 7, mn_date_origin_to_nick (article->date_origin));
  mn_statement_bind_day (statement, 8, article->not_after);
  mn_statement_bind_int (statement, 9, article->states_events);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *reading = last_id (connection);
  return add_countries (connection, *reading, article, error);
}

/* --- Loading ----------------------------------------------------------------------------------- */

static gboolean
load_countries (MnConnection *connection, gint64 reading, GArray *countries, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT country, mentions, weight, part, span_start, span_end FROM article_country"
      " WHERE reading = ?1 ORDER BY weight DESC, mentions DESC, country",
      error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, reading);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      MnCountryMention mention = {
        .country = mn_statement_get_country (statement, 0),
        .mentions = (guint) mn_statement_get_int (statement, 1),
        .weight = mn_statement_get_double (statement, 2),
        .part = mn_part_from_nick (mn_statement_get_text (statement, 3)),
        .first = { (guint32) mn_statement_get_int (statement, 4),
                   (guint32) mn_statement_get_int (statement, 5) },
      };

      g_array_append_val (countries, mention);
    }
  return step != MN_STEP_ERROR;
}

MnArticle *
mn_articles_load (MnConnection *connection,
                  gint64 article,
                  gint64 edition,
                  gint64 *reading,
                  GError **error)
{
  g_autoptr (MnArticle) loaded = mn_article_new ();
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT e.id, e.number, e.title, e.body, e.source, e.url, e.language, a.date_start, a.date_end,"
      " a.date_precision, a.date_origin, r.id, r.not_after, r.states_events, e.form = 'table'"
      " FROM article a JOIN edition e ON e.id = coalesce(?2, a.edition) AND e.article = a.id"
      " JOIN reading r ON r.id = (SELECT max(id) FROM reading WHERE edition = e.id)"
      " WHERE a.id = ?1",
      error);

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_id (statement, 2, edition);
  switch (mn_statement_step (statement, error))
    {
    case MN_STEP_ROW:
      break;
    case MN_STEP_DONE:
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                           _ ("The library has no such article"));
      return NULL;
    case MN_STEP_ERROR:
    default:
      return NULL;
    }
  loaded->id = article;
  loaded->edition = mn_statement_get_int (statement, 0);
  loaded->number = (int) mn_statement_get_int (statement, 1);
  loaded->title = mn_statement_dup_text (statement, 2);
  loaded->body = mn_statement_dup_text (statement, 3);
  loaded->source = mn_statement_dup_text (statement, 4);
  loaded->url = mn_statement_dup_text (statement, 5);
  loaded->language = mn_statement_dup_text (statement, 6);
  loaded->date = mn_statement_get_period (statement, 7);
  loaded->date_origin = mn_date_origin_from_nick (mn_statement_get_text (statement, 10));
  *reading = mn_statement_get_int (statement, 11);
  loaded->not_after = mn_statement_get_day (statement, 12);
  loaded->states_events = mn_statement_get_int (statement, 13) != 0;
  loaded->is_table = mn_statement_get_int (statement, 14) != 0;
  if (!load_countries (connection, *reading, loaded->countries, error))
    return NULL;
  return g_steal_pointer (&loaded);
}

gboolean
mn_articles_load_notes (MnConnection *connection,
                        GHashTable *articles,
                        GHashTable *notes,
                        GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT e.title, substr(e.body, 1, 1000), e.source, a.date_start, a.date_end, a.date_precision"
      " FROM article a JOIN edition e ON e.id = a.edition WHERE a.id = ?1",
      error);
  GHashTableIter iter;
  gpointer id;

  if (!statement)
    return FALSE;
  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      mn_statement_bind_int (statement, 1, *(gint64 *) id);
      MnStep step = mn_statement_step (statement, error);
      if (step == MN_STEP_ERROR)
        return FALSE;
      if (step == MN_STEP_ROW)
        {
          MnArticle words = { .title = (char *) mn_statement_get_text (statement, 0),
                              .body = (char *) mn_statement_get_text (statement, 1) };
          MnSourceNote *note = g_new0 (MnSourceNote, 1);

          note->article = *(gint64 *) id;
          note->heading = mn_article_dup_heading (&words);
          note->source = mn_statement_dup_text (statement, 2);
          note->date = mn_statement_get_period (statement, 3);
          g_hash_table_insert (notes, g_memdup2 (id, sizeof (gint64)), note);
        }
      mn_statement_reset (statement);
    }
  return TRUE;
}
