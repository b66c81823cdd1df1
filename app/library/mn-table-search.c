/* mn-table-search.c: the list of articles.
 *
 * A search is one expression of FTS5, whose rowids are in the order of the list: nothing is sorted, and
 * what is not shown is not read. Filters are words of the index. A last word that may go on is found
 *
 *   of one or two letters: in headings only, whose beginnings are words in `facets`;
 *   of three: by the prefix index;
 *   of four or more: as the words in `term` that begin so, joined by OR.
 */
#include "mn-table-search.h"

#include "mn-index.h"
#include "mn-key.h"
#include "mn-terms.h"
#include "mn-words.h"

#include <string.h>

#define DEFAULT_LIMIT 50
#define SNIPPET_CHARS 160

/* Words that a beginning stands for; where there are more, those that came first: they are the words of
 * every day. */
#define EXPANSIONS_MAX 400

typedef struct
{
  MnWords *words;
  char *match; /* NULL: no full-text search is needed */
  gboolean nothing;
  gboolean is_partial; /* some rare words that begin so were left out */
  gint64 first;        /* keys */
  gint64 last;
} Plan;

static void
plan_clear (Plan *plan)
{
  g_clear_pointer (&plan->words, mn_words_free);
  g_free (plan->match);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, plan_clear)

/* --- The expression ----------------------------------------------------------------------------- */

/* Tokens have letters, digits and private-use characters only: nothing in them needs escaping, and in
 * quotation marks nothing is an operator. */
static void
append_token (GString *match, const char *token)
{
  g_string_append_printf (match, "\"%s\"", token);
}

/* In its own column: what a text says of itself is no filter. */
static void
append_filter (GString *match, const char *column, const char *mark, const char *value)
{
  g_string_append_printf (match, "%s : \"%s%s\"", column, mark, value);
}

static void
append_phrase (GString *match, const MnPhrase *phrase, guint n_tokens)
{
  g_string_append_c (match, '"');
  for (guint i = 0; i < n_tokens; i++)
    g_string_append_printf (match, "%s%s", i ? " " : "", (char *) phrase->tokens->pdata[i]);
  g_string_append_c (match, '"');
}

static gboolean
append_words (MnStatement *statement, GString *match, guint *n, GError **error)
{
  MnStep step;

  *n = 0;
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      if (*n < EXPANSIONS_MAX)
        {
          g_string_append (match, *n ? " OR " : "");
          append_token (match, mn_statement_get_text (statement, 0));
        }
      (*n)++;
    }
  return step == MN_STEP_DONE;
}

/* All words that begin with @start, in brackets. */
static gboolean
append_expansion (MnConnection *connection,
                  GString *match,
                  const char *start,
                  Plan *plan,
                  GError **error)
{
  g_autofree char *end = g_strconcat (start, "\xf4\x8f\xbf\xbf", NULL);
  gsize length = match->len;
  guint n;

  g_autoptr (MnStatement) all =
      mn_connection_prepare (connection,
                             "SELECT term FROM term WHERE term BETWEEN ?1 AND ?2 LIMIT ?3", error);
  if (!all)
    return FALSE;
  mn_statement_bind_text (all, 1, start);
  mn_statement_bind_text (all, 2, end);
  mn_statement_bind_int (all, 3, EXPANSIONS_MAX + 1);
  g_string_append_c (match, '(');
  if (!append_words (all, match, &n, error))
    return FALSE;
  if (n > EXPANSIONS_MAX)
    {
      g_autoptr (MnStatement) most = mn_connection_prepare (
          connection, "SELECT term FROM term WHERE term BETWEEN ?1 AND ?2 ORDER BY since LIMIT ?3",
          error);
      if (!most)
        return FALSE;
      mn_statement_bind_text (most, 1, start);
      mn_statement_bind_text (most, 2, end);
      mn_statement_bind_int (most, 3, EXPANSIONS_MAX);
      g_string_truncate (match, length + 1);
      if (!append_words (most, match, &n, error))
        return FALSE;
      plan->is_partial = TRUE;
    }
  g_string_append_c (match, ')');
  plan->nothing |= n == 0;
  return TRUE;
}

/* The words that must be there. An open word of one or two letters behind others in a phrase waits for
 * its third letter. */
static gboolean
append_wanted (MnConnection *connection,
               GString *match,
               const MnPhrase *phrase,
               Plan *plan,
               GError **error)
{
  guint n = phrase->tokens->len;
  const char *last = phrase->tokens->pdata[n - 1];
  glong letters = g_utf8_strlen (last, -1);

  if (!phrase->is_open)
    append_phrase (match, phrase, n);
  else if (n > 1 && letters < 3)
    append_phrase (match, phrase, n - 1);
  else if (n == 1 && letters < 3)
    append_filter (match, "facets", MN_MARK_START, last);
  else if (n == 1 && letters >= MN_TERM_LETTERS)
    return append_expansion (connection, match, last, plan, error);
  else
    {
      append_phrase (match, phrase, n);
      g_string_append (match, " *");
    }
  return TRUE;
}

static gboolean
make_match (MnConnection *connection, const MnQuery *query, Plan *plan, GError **error)
{
  g_autoptr (GString) match = g_string_new (NULL);
  GPtrArray *phrases = plan->words->phrases;
  gboolean any = FALSE, any_unwanted = FALSE;

  if (query->country != MN_COUNTRY_NONE)
    {
      const char *code = mn_country_get_code (query->country);
      g_autofree char *lower = g_ascii_strdown (code ? code : "", -1);

      append_filter (match, "countries", MN_MARK_COUNTRY, lower);
      any = TRUE;
    }
  for (guint i = 0; i < phrases->len && !plan->nothing; i++)
    {
      const MnPhrase *phrase = phrases->pdata[i];

      any_unwanted |= phrase->is_unwanted;
      if (phrase->is_unwanted)
        continue;
      g_string_append (match, any ? " AND " : "");
      if (!append_wanted (connection, match, phrase, plan, error))
        return FALSE;
      any = TRUE;
    }
  if (!any && !any_unwanted)
    {
      /* Signs that stand in no word of any text ('😀') are nowhere; spaces and commas are no wish. */
      plan->nothing |= !plan->words->is_empty;
      return TRUE;
    }

  if (any_unwanted)
    {
      gboolean more = FALSE;

      if (!any)
        append_filter (match, "facets", MN_MARK_ALL, "");
      g_string_prepend_c (match, '(');
      g_string_append (match, ") NOT (");
      for (guint i = 0; i < phrases->len; i++)
        {
          const MnPhrase *phrase = phrases->pdata[i];

          if (!phrase->is_unwanted)
            continue;
          g_string_append (match, more ? " OR " : "");
          append_phrase (match, phrase, phrase->tokens->len);
          more = TRUE;
        }
      g_string_append_c (match, ')');
    }
  plan->match = g_strdup (match->str);
  return TRUE;
}

static gboolean
make_plan (MnConnection *connection, const MnQuery *query, Plan *plan, GError **error)
{
  plan->words = mn_words_parse (mn_connection_get_tokenizer (connection), query->text, error);
  if (!plan->words)
    return FALSE;

  /* A later day has smaller keys. */
  gboolean bounded = query->from != MN_DAY_UNKNOWN || query->to != MN_DAY_UNKNOWN;
  plan->first = query->to != MN_DAY_UNKNOWN ? mn_key_first (query->to) : 0;
  plan->last = query->from != MN_DAY_UNKNOWN ? mn_key_last (query->from)
               : bounded                     ? MN_KEY_UNDATED - 1
                                             : G_MAXINT64;
  return make_match (connection, query, plan, error);
}

/* --- Keys --------------------------------------------------------------------------------------- */

static MnStatement *
prepare_keys (MnConnection *connection,
              const Plan *plan,
              const char *with_match,
              const char *without,
              GError **error)
{
  MnStatement *statement =
      mn_connection_prepare (connection, plan->match ? with_match : without, error);

  if (statement)
    {
      mn_statement_bind_int (statement, 1, plan->first);
      mn_statement_bind_int (statement, 2, plan->last);
      if (plan->match)
        mn_statement_bind_text (statement, 4, plan->match);
    }
  return statement;
}

static GArray *
list_keys (MnConnection *connection, const MnQuery *query, const Plan *plan, GError **error)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (gint64));
  Plan page = *plan;
  MnStep step;

  page.first = query->after >= plan->first ? query->after + 1 : plan->first;
  g_autoptr (MnStatement) statement = prepare_keys (
      connection, &page,
      "SELECT rowid FROM article_fts WHERE article_fts MATCH ?4 AND rowid BETWEEN ?1 AND ?2"
      " ORDER BY rowid LIMIT ?3",
      "SELECT key FROM article WHERE key BETWEEN ?1 AND ?2 ORDER BY key LIMIT ?3", error);
  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 3, query->limit ? query->limit : DEFAULT_LIMIT);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      gint64 key = mn_statement_get_int (statement, 0);

      g_array_append_val (keys, key);
    }
  return step == MN_STEP_DONE ? g_steal_pointer (&keys) : NULL;
}

static gboolean
count (MnConnection *connection,
       const MnQuery *query,
       const Plan *plan,
       MnSearchResult *result,
       GError **error)
{
  guint max = query->count_max ? MIN (query->count_max, MN_SEARCH_COUNT_MAX) : MN_SEARCH_COUNT_MAX;
  g_autoptr (MnStatement) statement = prepare_keys (
      connection, plan,
      "SELECT count(*) FROM (SELECT 1 FROM article_fts WHERE article_fts MATCH ?4"
      " AND rowid BETWEEN ?1 AND ?2 LIMIT ?3)",
      "SELECT count(*) FROM (SELECT 1 FROM article WHERE key BETWEEN ?1 AND ?2 LIMIT ?3)", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 3, max + 1);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  guint n = (guint) mn_statement_get_int (statement, 0);
  result->total = MIN (n, max);
  result->total_is_exact = n <= max && !plan->is_partial;
  return TRUE;
}

/* --- Rows --------------------------------------------------------------------------------------- */

/* From the words for the index, heaviest first. */
static GArray *
read_countries (const char *words)
{
  GArray *countries = g_array_new (FALSE, FALSE, sizeof (MnCountry));

  for (const char *p = words; (p = strstr (p, MN_MARK_COUNTRY)); p += MN_MARK_LENGTH)
    {
      char code[3] = { 0 };

      strncpy (code, p + MN_MARK_LENGTH, 2);
      MnCountry country = mn_country_from_code (code);
      if (country != MN_COUNTRY_NONE && country != MN_MONGOLIA)
        g_array_append_val (countries, country);
    }
  return countries;
}

static MnArticleRow *
read_row (MnStatement *statement, const MnWords *words, MnTokenizer *tokenizer)
{
  const char *body = mn_statement_get_text (statement, 10);
  MnArticle heading = { .title = (char *) mn_statement_get_text (statement, 9),
                        .body = (char *) body };
  MnArticleRow *row = g_new0 (MnArticleRow, 1);

  row->id = mn_statement_get_int (statement, 0);
  row->key = mn_statement_get_int (statement, 1);
  row->date = mn_statement_get_period (statement, 2);
  row->n_figures = (guint) mn_statement_get_int (statement, 5);
  row->n_events = (guint) mn_statement_get_int (statement, 6);
  row->countries = read_countries (mn_statement_get_text (statement, 7));
  row->source = mn_statement_dup_text (statement, 8);
  row->url = mn_statement_dup_text (statement, 11);
  row->heading = mn_article_dup_heading (&heading);
  row->heading_hits = mn_words_find (words, tokenizer, row->heading);
  row->has_body = body != NULL;
  if (body)
    {
      row->snippet = mn_words_excerpt (words, tokenizer, body, SNIPPET_CHARS);
      row->snippet_hits = mn_words_find (words, tokenizer, row->snippet);
    }
  else
    row->snippet_hits = g_array_new (FALSE, FALSE, sizeof (MnSpan));
  return row;
}

static gboolean
load_rows (MnConnection *connection,
           const Plan *plan,
           GArray *keys,
           GPtrArray *rows,
           GError **error)
{
  MnTokenizer *tokenizer = mn_connection_get_tokenizer (connection);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT a.id, a.key, a.date_start, a.date_end, a.date_precision, a.n_figures, a.n_events,"
      " a.countries, e.source, e.title, CASE e.form WHEN 'text' THEN e.body"
      " ELSE substr(e.body, 1, 1000) END, e.url"
      " FROM article a JOIN edition e ON e.id = a.edition WHERE a.key = ?1",
      error);

  if (!statement)
    return FALSE;
  for (guint i = 0; i < keys->len; i++)
    {
      mn_statement_bind_int (statement, 1, g_array_index (keys, gint64, i));
      MnStep step = mn_statement_step (statement, error);
      if (step == MN_STEP_ERROR)
        return FALSE;
      if (step == MN_STEP_ROW)
        g_ptr_array_add (rows, read_row (statement, plan->words, tokenizer));
      mn_statement_reset (statement);
    }
  return TRUE;
}

MnSearchResult *
mn_search_run (MnConnection *connection, const MnQuery *query, GError **error)
{
  g_auto (Plan) plan = { 0 };
  g_autoptr (MnSearchResult) result = g_new0 (MnSearchResult, 1);

  result->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_row_free);
  result->total_is_exact = TRUE;
  if (!make_plan (connection, query, &plan, error))
    return NULL;
  if (plan.nothing)
    return g_steal_pointer (&result);

  g_autoptr (GArray) keys = list_keys (connection, query, &plan, error);
  if (!keys || !load_rows (connection, &plan, keys, result->rows, error))
    return NULL;

  guint limit = query->limit ? query->limit : DEFAULT_LIMIT;
  if (query->after == 0 && keys->len < limit)
    {
      result->total = keys->len;
      result->total_is_exact = !plan.is_partial;
    }
  else if (!count (connection, query, &plan, result, error))
    return NULL;
  return g_steal_pointer (&result);
}
