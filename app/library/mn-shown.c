/* mn-shown.c: what an article shows. */
#include "mn-shown.h"

#include "mn-index.h"
#include "mn-judge.h"
#include "mn-key.h"
#include "mn-table-events.h"
#include "mn-table-figures.h"
#include "mn-tokenizer.h"

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

#define SHOWN_INIT                                                                             \
  {                                                                                            \
    .date = MN_PERIOD_UNKNOWN, .countries = g_string_new (NULL), .facets = g_string_new (NULL) \
  }

static void
shown_clear (Shown *shown)
{
  g_string_free (shown->countries, TRUE);
  g_string_free (shown->facets, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shown, shown_clear)

static void
append_country (Shown *shown, const char *code)
{
  g_string_append (shown->countries, shown->countries->len ? " " MN_MARK_COUNTRY : MN_MARK_COUNTRY);
  for (const char *p = code; *p; p++)
    g_string_append_c (shown->countries, g_ascii_tolower (*p));
}

static void
append_facet (Shown *shown, const char *mark, const char *value)
{
  g_string_append_printf (shown->facets, "%s%s%s", shown->facets->len ? " " : "", mark, value);
}

/* @types: bits of MnEventType. */
static void
append_types (Shown *shown, guint types)
{
  for (int type = 0; type < MN_N_EVENT_TYPES; type++)
    if (types & 1u << type)
      append_facet (shown, MN_MARK_TYPE, mn_event_type_to_nick ((MnEventType) type));
}

/* All but the types of events. */
static void
append_facets (Shown *shown,
               MnTokenizer *tokenizer,
               const char *language,
               const char *title,
               const char *body)
{
  MnArticle words = { .title = (char *) title, .body = (char *) body };
  g_autofree char *heading = mn_article_dup_heading (&words);

  append_facet (shown, MN_MARK_ALL, "");
  if (language)
    append_facet (shown, MN_MARK_LANGUAGE, language);
  if (shown->n_figures > 0)
    append_facet (shown, MN_MARK_FIGURES, "");
  mn_index_append_starts (tokenizer, heading, shown->facets);
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

/* For both statements: all but edition and reading. */
static void
bind_shown (MnStatement *statement, const Shown *shown)
{
  mn_statement_bind_id (statement, 1, shown->id);
  mn_statement_bind_int (statement, 2, shown->key);
  mn_statement_bind_period (statement, 3, &shown->date);
  mn_statement_bind_text (statement, 6, mn_date_origin_to_nick (shown->date_origin));
  mn_statement_bind_int (statement, 7, shown->n_figures);
  mn_statement_bind_int (statement, 8, shown->n_events);
  mn_statement_bind_text (statement, 9, shown->countries->str);
  mn_statement_bind_text (statement, 10, shown->facets->str);
}

static gboolean
update_shown (MnConnection *connection, const Shown *shown, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "UPDATE article SET key = ?2, date_start = ?3, date_end = ?4, date_precision = ?5,"
      " date_origin = ?6, n_figures = ?7, n_events = ?8, countries = ?9, facets = ?10"
      " WHERE id = ?1",
      error);

  if (!statement)
    return FALSE;
  bind_shown (statement, shown);
  return mn_statement_run (statement, error) &&
         mn_shown_set_current (connection, shown->id, shown->edition, shown->reading, error);
}

/* --- A new article ------------------------------------------------------------------------------ */

/* As the table of mentions is read later: heaviest first. */
static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const MnCountryMention *x = a, *y = b;

  if (x->weight != y->weight)
    return x->weight > y->weight ? -1 : 1;
  if (x->mentions != y->mentions)
    return x->mentions > y->mentions ? -1 : 1;
  return (int) x->country - (int) y->country;
}

static void
append_countries (Shown *shown, GArray *mentions)
{
  g_autoptr (GArray) sorted = g_array_copy (mentions);

  g_array_sort (sorted, compare_mentions);
  for (guint i = 0; i < sorted->len; i++)
    append_country (shown,
                    mn_country_get_code (g_array_index (sorted, MnCountryMention, i).country));
}

static guint
list_types (GPtrArray *events)
{
  guint types = 0;

  for (guint i = 0; i < events->len; i++)
    types |= 1u << ((const MnEvent *) events->pdata[i])->type;
  return types;
}

/* Edition and reading are looked at when the transaction ends; until then minus the key keeps them
 * unique. */
gboolean
mn_shown_add (MnConnection *connection, const MnArticle *article, gint64 *id, GError **error)
{
  g_auto (Shown) shown = SHOWN_INIT;
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "INSERT INTO article (id, key, edition, reading, date_start, date_end, date_precision,"
      " date_origin, n_figures, n_events, countries, facets)"
      " VALUES (?1, ?2, -?2, -?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      error);

  if (!statement || !allot_key (connection, mn_key_day (&article->date), &shown.key, error))
    return FALSE;
  shown.date = article->date;
  shown.date_origin = article->date_origin;
  shown.n_figures = article->figures->len;
  shown.n_events = article->events->len;
  append_countries (&shown, article->countries);
  append_types (&shown, list_types (article->events));
  append_facets (&shown, mn_connection_get_tokenizer (connection), article->language,
                 article->title, article->body);
  bind_shown (statement, &shown);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  return count_countries (connection, shown.countries->str, 1, error);
}

gboolean
mn_shown_set_current (MnConnection *connection,
                      gint64 article,
                      gint64 edition,
                      gint64 reading,
                      GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "UPDATE article SET edition = ?2, reading = ?3 WHERE id = ?1", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, edition);
  mn_statement_bind_int (statement, 3, reading);
  return mn_statement_run (statement, error);
}

/* --- Derived again ------------------------------------------------------------------------------ */

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
    append_country (shown, mn_statement_get_text (statement, 0));
  return step != MN_STEP_ERROR;
}

static gboolean
collect_facets (MnConnection *connection, Shown *shown, GError **error)
{
  guint types;
  g_autoptr (MnStatement) text = mn_connection_prepare (
      connection, "SELECT language, title, substr(body, 1, 1000) FROM edition WHERE id = ?1",
      error);

  if (!text || !mn_events_list_types (connection, shown->id, shown->reading, &types, error))
    return FALSE;
  append_types (shown, types);
  mn_statement_bind_int (text, 1, shown->edition);
  if (mn_statement_step (text, error) == MN_STEP_ERROR)
    return FALSE;
  append_facets (shown, mn_connection_get_tokenizer (connection), mn_statement_get_text (text, 0),
                 mn_statement_get_text (text, 1), mn_statement_get_text (text, 2));
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

gboolean
mn_shown_refresh (MnConnection *connection, gint64 article, GError **error)
{
  g_auto (Shown) shown = SHOWN_INIT;
  g_autoptr (MnStatement) old = mn_connection_prepare (
      connection,
      "SELECT key, date_start, date_end, date_precision, countries FROM article WHERE id = ?1",
      error);

  if (!old)
    return FALSE;
  shown.id = article;
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
         mn_judge_refresh (connection, article, shown.edition, shown.reading, error) &&
         mn_figures_count (connection, article, shown.reading, &shown.n_figures, error) &&
         mn_events_count (connection, article, shown.reading, &shown.n_events, error) &&
         collect_countries (connection, &shown, error) &&
         count_countries (connection, shown.countries->str, 1, error) &&
         collect_facets (connection, &shown, error) && update_shown (connection, &shown, error);
}
