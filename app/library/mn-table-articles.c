/* mn-table-articles.c: articles, their editions and readings. */
#include "mn-table-articles.h"

#include "mn-key.h"
#include "mn-table-events.h"
#include "mn-table-figures.h"

#include <glib/gi18n.h>
#include <string.h>

/* The next free place for an article of @day, or behind all dated ones. */
static gboolean
allot_key (MnConnection *connection, MnDay day, gint64 *key, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT max(key) FROM article WHERE key BETWEEN ?1 AND ?2",
                             error);

  if (!statement)
    return FALSE;
  for (; day != MN_DAY_UNKNOWN && day >= MN_KEY_FIRST_DAY; day--)
    {
      mn_statement_bind_int (statement, 1, mn_key_first (day));
      mn_statement_bind_int (statement, 2, mn_key_last (day));
      if (mn_statement_step (statement, error) == MN_STEP_ERROR)
        return FALSE;
      *key = mn_statement_is_null (statement, 0) ? mn_key_first (day)
                                                 : mn_statement_get_int (statement, 0) + 1;
      if (*key <= mn_key_last (day))
        return TRUE;
      mn_statement_reset (statement);
    }
  mn_statement_bind_int (statement, 1, MN_KEY_UNDATED);
  mn_statement_bind_int (statement, 2, G_MAXINT64);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *key = mn_statement_is_null (statement, 0) ? MN_KEY_UNDATED
                                             : mn_statement_get_int (statement, 0) + 1;
  return TRUE;
}

static gint64
last_id (MnConnection *connection)
{
  return sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
}

static gboolean
add_article (MnConnection *connection, const MnPeriod *date, gint64 *id, GError **error)
{
  gint64 key;

  if (!allot_key (connection, mn_key_day (date), &key, error))
    return FALSE;

  /* Edition and reading follow; the keys are looked at when the transaction ends. Until then minus the key
   * keeps them unique. */
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "INSERT INTO article (key, edition, reading, date_start, date_end, date_precision, date_origin,"
      " n_figures, n_events, countries, facets)"
      " VALUES (?1, -?1, -?1, ?2, ?3, ?4, 'unknown', 0, 0, '', '')",
      error);
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, key);
  mn_statement_bind_period (statement, 2, date);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = last_id (connection);
  return TRUE;
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
  " source, url, language, title, body)"                                                       \
  " SELECT ?1, coalesce(last.number, 0) + 1, ?2, unixepoch(), ?3, ?4, ?5,"                     \
  "  coalesce(?6, last.source), coalesce(?7, last.url), coalesce(?8, last.language), ?9, ?10"  \
  " FROM (SELECT 1) LEFT JOIN (SELECT number, source, url, language FROM edition"              \
  "  WHERE article = ?1 ORDER BY number DESC LIMIT 1) last"

gboolean
mn_articles_add_edition (MnConnection *connection,
                         gint64 import,
                         const MnArticle *article,
                         const MnPrint *print,
                         gint64 *article_id,
                         gint64 *edition,
                         GError **error)
{
  if (*article_id == 0 && !add_article (connection, &article->date, article_id, error))
    return FALSE;

  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, ADD_EDITION, error);
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, *article_id);
  mn_statement_bind_int (statement, 2, import);
  mn_statement_bind_int (statement, 3, print->text);
  mn_statement_bind_id (statement, 4, print->title);
  mn_statement_bind_id (statement, 5, print->opening);
  mn_statement_bind_text (statement, 6, article->source);
  mn_statement_bind_text (statement, 7, article->url);
  mn_statement_bind_text (statement, 8, article->language);
  mn_statement_bind_text (statement, 9, article->title);
  mn_statement_bind_text (statement, 10, article->body);
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
                             " date_end, date_precision, date_origin)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                             error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, edition);
  mn_statement_bind_int (statement, 2, import);
  mn_statement_bind_int (statement, 3, rule_version);
  mn_statement_bind_period (statement, 4, &article->date);
  mn_statement_bind_text (statement, 7, mn_date_origin_to_nick (article->date_origin));
  if (!mn_statement_run (statement, error))
    return FALSE;
  *reading = last_id (connection);
  return add_countries (connection, *reading, article, error);
}

/* --- What an article shows --------------------------------------------------------------------- */

typedef struct
{
  gint64 id;
  gint64 key;
  gint64 edition;
  gint64 reading;
  MnPeriod date;
  MnDateOrigin date_origin;
  guint n_figures;
  guint n_events;
  GString *countries;
  GString *facets;
} Shown;

static void
shown_clear (Shown *shown)
{
  g_string_free (shown->countries, TRUE);
  g_string_free (shown->facets, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shown, shown_clear)

/* The last reading of the last edition; the date is the last that was known. */
static gboolean
find_current (MnConnection *connection, Shown *shown, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT e.id, r.id, r.date_start, r.date_end, r.date_precision, r.date_origin"
      " FROM edition e JOIN reading r ON r.edition = e.id WHERE e.article = ?1"
      " ORDER BY e.number DESC, r.id DESC",
      error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, shown->id);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW &&
         mn_period_is_unknown (&shown->date))
    {
      if (shown->reading == 0)
        {
          shown->edition = mn_statement_get_int (statement, 0);
          shown->reading = mn_statement_get_int (statement, 1);
        }
      shown->date = mn_statement_get_period (statement, 2);
      shown->date_origin = mn_date_origin_from_nick (mn_statement_get_text (statement, 5));
    }
  return step != MN_STEP_ERROR;
}

static gboolean
collect_countries (MnConnection *connection, Shown *shown, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "SELECT country FROM article_country WHERE reading = ?1"
                             " ORDER BY weight DESC, mentions DESC, country",
                             error);
  MnStep step;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, shown->reading);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      g_autofree char *code = g_ascii_strdown (mn_statement_get_text (statement, 0), -1);

      g_string_append_printf (shown->countries, "%s" MN_MARK_COUNTRY "%s",
                              shown->countries->len ? " " : "", code);
    }
  return step != MN_STEP_ERROR;
}

static gboolean
collect_facets (MnConnection *connection, Shown *shown, GError **error)
{
  g_autoptr (MnStatement) text = mn_connection_prepare (
      connection, "SELECT language, title, substr(body, 1, 1000) FROM edition WHERE id = ?1",
      error);
  g_autoptr (MnStatement) types =
      text ? mn_connection_prepare (
                 connection,
                 "SELECT DISTINCT e.type FROM telling t JOIN event e ON e.id = t.event"
                 " WHERE t.reading = ?1",
                 error)
           : NULL;
  MnStep step;

  if (!types)
    return FALSE;
  mn_statement_bind_int (text, 1, shown->edition);
  if (mn_statement_step (text, error) == MN_STEP_ERROR)
    return FALSE;

  g_string_append (shown->facets, MN_MARK_ALL);
  if (!mn_statement_is_null (text, 0))
    g_string_append_printf (shown->facets, " " MN_MARK_LANGUAGE "%s",
                            mn_statement_get_text (text, 0));
  if (shown->n_figures > 0)
    g_string_append (shown->facets, " " MN_MARK_FIGURES);

  mn_statement_bind_int (types, 1, shown->reading);
  while ((step = mn_statement_step (types, error)) == MN_STEP_ROW)
    g_string_append_printf (shown->facets, " " MN_MARK_TYPE "%s", mn_statement_get_text (types, 0));
  if (step == MN_STEP_ERROR)
    return FALSE;

  MnArticle words = { .title = (char *) mn_statement_get_text (text, 1),
                      .body = (char *) mn_statement_get_text (text, 2) };
  g_autofree char *heading = mn_article_dup_heading (&words);
  mn_index_append_starts (mn_connection_get_tokenizer (connection), heading, shown->facets);
  return TRUE;
}

/* Adds @change to the number of articles of each country in the words @countries. */
static gboolean
count_countries (MnConnection *connection, const char *countries, int change, GError **error)
{
  g_auto (GStrv) words = g_strsplit (countries, " ", -1);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "INSERT INTO country_articles VALUES (upper(?1), ?2) ON CONFLICT DO UPDATE SET n = n + ?2",
      error);

  if (!statement)
    return FALSE;
  for (guint i = 0; words[i]; i++)
    {
      if (strlen (words[i]) <= MN_MARK_LENGTH)
        continue;
      mn_statement_bind_text (statement, 1, words[i] + MN_MARK_LENGTH);
      mn_statement_bind_int (statement, 2, change);
      if (!mn_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
delete_article (MnConnection *connection, gint64 id, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "DELETE FROM article WHERE id = ?1", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, id);
  return mn_statement_run (statement, error);
}

static gboolean
write_shown (MnConnection *connection, const Shown *shown, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "UPDATE article SET key = ?2, edition = ?3, reading = ?4, date_start = ?5, date_end = ?6,"
      " date_precision = ?7, date_origin = ?8, n_figures = ?9, n_events = ?10, countries = ?11,"
      " facets = ?12 WHERE id = ?1",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, shown->id);
  mn_statement_bind_int (statement, 2, shown->key);
  mn_statement_bind_int (statement, 3, shown->edition);
  mn_statement_bind_int (statement, 4, shown->reading);
  mn_statement_bind_period (statement, 5, &shown->date);
  mn_statement_bind_text (statement, 8, mn_date_origin_to_nick (shown->date_origin));
  mn_statement_bind_int (statement, 9, shown->n_figures);
  mn_statement_bind_int (statement, 10, shown->n_events);
  mn_statement_bind_text (statement, 11, shown->countries->str);
  mn_statement_bind_text (statement, 12, shown->facets->str);
  return mn_statement_run (statement, error);
}

gboolean
mn_articles_refresh (MnConnection *connection, gint64 article, GError **error)
{
  g_auto (Shown) shown = { .id = article,
                           .date = MN_PERIOD_UNKNOWN,
                           .countries = g_string_new (NULL),
                           .facets = g_string_new (NULL) };
  g_autoptr (MnStatement) old = mn_connection_prepare (
      connection,
      "SELECT key, date_start, date_end, date_precision, countries FROM article WHERE id = ?1",
      error);

  if (!old)
    return FALSE;
  mn_statement_bind_int (old, 1, article);
  MnStep step = mn_statement_step (old, error);
  if (step != MN_STEP_ROW)
    return step == MN_STEP_DONE;

  shown.key = mn_statement_get_int (old, 0);
  MnPeriod old_date = mn_statement_get_period (old, 1);
  g_autofree char *old_countries = mn_statement_dup_text (old, 4);
  mn_statement_reset (old);

  if (!count_countries (connection, old_countries, -1, error) ||
      !find_current (connection, &shown, error))
    return FALSE;
  if (shown.edition == 0)
    return delete_article (connection, article, error);

  if (mn_key_day (&old_date) != mn_key_day (&shown.date) &&
      !allot_key (connection, mn_key_day (&shown.date), &shown.key, error))
    return FALSE;
  return mn_figures_supersede (connection, article, shown.reading, error) &&
         mn_events_supersede (connection, article, shown.reading, error) &&
         mn_figures_count (connection, article, shown.reading, &shown.n_figures, error) &&
         mn_events_count (connection, article, shown.reading, &shown.n_events, error) &&
         collect_countries (connection, &shown, error) &&
         count_countries (connection, shown.countries->str, 1, error) &&
         collect_facets (connection, &shown, error) && write_shown (connection, &shown, error);
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
      " a.date_precision, a.date_origin, (SELECT max(id) FROM reading WHERE edition = e.id)"
      " FROM article a JOIN edition e ON e.id = coalesce(?2, a.edition) AND e.article = a.id"
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
