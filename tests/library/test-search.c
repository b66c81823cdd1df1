/* test-search.c: what is found, and how it is shown. */
#include "fixture.h"

#include <string.h>

static void
assert_found (Fixture *fixture, const char *text, const char *ids)
{
  g_autofree char *found = search_ids (fixture->library, text);
  g_autofree char *shown = g_utf8_make_valid (text, MIN (60, (gssize) strlen (text)));

  g_test_message ("“%s”", shown);
  g_assert_cmpstr (found, ==, ids);
}

static void
store (Fixture *fixture, const char *title, const char *body, const char *date)
{
  store_one (fixture->library, make_article (title, body, NULL, date));
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  store (fixture, "Trade grows", "The turnover with Kazakhstan grows in Ulaanbaatar.",
         "2020-01-01");
  store (fixture, "Торговля растёт", "Казахстан и Монголия: Улан-Батор, café.", "2021-01-01");
  store (fixture, "Trade falls", "Kazakhstan and Russia. Trade agreement.", "2022-01-01");

  assert_found (fixture, "", "3 2 1");
  assert_found (fixture, "trade ", "3 1");
  assert_found (fixture, "TRADE kazakhstan ", "3 1");
  assert_found (fixture, "trade grows ", "1");
  assert_found (fixture, "казахстан", "2");
  assert_found (fixture, "КАЗАХСТАН ", "2");
  assert_found (fixture, "cafe ", "2");
  assert_found (fixture, "CAFÉ", "2");
  assert_found (fixture, "улан-батор ", "2");
  assert_found (fixture, "батор-улан ", "");
  assert_found (fixture, "\"trade agreement\"", "3");
  assert_found (fixture, "\"agreement trade\"", "");
  assert_found (fixture, "trade -russia", "1");
  assert_found (fixture, "trade -\"with kazakhstan\"", "3");
  assert_found (fixture, "-trade ", "2");
  assert_found (fixture, "-trade -казахстан", "");
  assert_found (fixture, "trade nowhere ", "");
  assert_found (fixture, "trade trade grows trade Trade grows trade ", "1");
  assert_found (fixture, "-russia -russia trade -russia ", "1");
}

/* Only the last word may go on, and only while no space follows. */
static void
test_beginnings (Fixture *fixture, gconstpointer data)
{
  store (fixture, "Trade grows", "Turnover of kilometres", "2020-01-01");
  store (fixture, "Kindness", "Trade treaty; “trading post”", "2021-01-01");

  assert_found (fixture, "t", "1");
  assert_found (fixture, "ki", "2");
  assert_found (fixture, "kil", "1");
  assert_found (fixture, "tra", "2 1");
  assert_found (fixture, "trad", "2 1");
  assert_found (fixture, "tradi", "2");
  assert_found (fixture, "tradix", "");
  assert_found (fixture, "trad ", "");
  assert_found (fixture, "trad treaty", "");
  assert_found (fixture, "treaty trad", "2");
  assert_found (fixture, "turnover g", "1");
  assert_found (fixture, "\"trading p", "2");
  assert_found (fixture, "\"trading po", "2");
  assert_found (fixture, "\"trading pos", "2");
  assert_found (fixture, "\"trading posx", "");
  assert_found (fixture, "\"trading post", "2");
  assert_found (fixture, "\"trading po\"", "");
  assert_found (fixture, "-trad", "2 1");
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  MnArticle *article =
      make_article ("Near and far", "Body of title: one OR two, NOT three AND four*", NULL,
                    "2020-01-01");

  add_country (article, KZ, 1, "Body");
  store_one (fixture->library, article);

  assert_found (fixture, "\"", "1");
  assert_found (fixture, "\"\"", "1");
  assert_found (fixture, "-", "1");
  assert_found (fixture, " - \" -\" ", "1");
  assert_found (fixture, "*", "1");
  assert_found (fixture, "...", "1");
  assert_found (fixture, "NEAR(", "1");
  assert_found (fixture, "NEAR(one two, 5)", "");
  assert_found (fixture, "title:near", "");
  assert_found (fixture, "title:one", "1");
  assert_found (fixture, "facets : en", "");
  assert_found (fixture, "OR ", "1");
  assert_found (fixture, "AND OR NOT ", "1");
  assert_found (fixture, "one ^ two", "1");
  assert_found (fixture, "{title} : near", "1");
  assert_found (fixture, "'; DROP TABLE article; --", "");
  assert_found (fixture, "\xf0\x9f\x98\x80", "");
  assert_found (fixture, "one \xf0\x9f\x98\x80 ", "1");
  assert_found (fixture, "\xff\xfe one ", "1");
  assert_found (fixture, "one\xee\x80\x81two", "1");
  assert_found (fixture, "\xee\x80\x81", "1");
  assert_found (fixture, "\xee\x80\x80kz", "");
  assert_found (fixture, "fo*", "");
  assert_found (fixture, "fou", "1");

  for (guint seed = 0; seed < 2; seed++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; text->len < 10240; i++)
        g_string_append_printf (text, seed ? "w%u " : "(\"%u*-", i);
      g_autofree char *ids = search_ids (fixture->library, text->str);
      g_assert_cmpstr (ids, ==, "");
    }
  g_autofree char *again = g_strnfill (10240, 'a');
  assert_found (fixture, again, "");
}

static void
test_too_long (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autofree char *text = g_strnfill (100000, 'a');
  g_autoptr (GError) error = NULL;

  query.text = text;
  g_assert_null (mn_library_search (fixture->library, &query, NULL, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_QUERY);
}

static MnArticleRow *
first_row (MnSearchResult *result)
{
  g_assert_cmpuint (result->rows->len, >, 0);
  return result->rows->pdata[0];
}

/* The words that are marked, with '|' between them. */
static char *
marked (const char *text, GArray *hits)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      MnSpan span = g_array_index (hits, MnSpan, i);

      g_assert_cmpuint (span.start, <, span.end);
      g_assert_cmpuint (span.end, <=, strlen (text));
      if (i > 0)
        g_string_append_c (words, '|');
      g_string_append_len (words, text + span.start, span.end - span.start);
    }
  g_assert_true (g_utf8_validate (words->str, -1, NULL));
  return g_string_free (words, FALSE);
}

static void
assert_marked (Fixture *fixture, const char *text, const char *heading, const char *snippet)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  query.text = text;
  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_no_error (error);
  const MnArticleRow *row = first_row (result);
  g_autofree char *in_heading = marked (row->heading, row->heading_hits);
  g_autofree char *in_snippet = marked (row->snippet, row->snippet_hits);
  g_assert_cmpstr (in_heading, ==, heading);
  g_assert_cmpstr (in_snippet, ==, snippet);
}

static void
test_hits (Fixture *fixture, gconstpointer data)
{
  store (fixture, "Оборот: рост ОБОРОТА", "Торговый оборот вырос. Un café à Oulan-Bator.", NULL);

  assert_marked (fixture, "оборот", "Оборот|ОБОРОТА", "оборот");
  assert_marked (fixture, "оборот ", "Оборот", "оборот");
  assert_marked (fixture, "\"торговый оборот\" cafe", "", "Торговый оборот|café");
  assert_marked (fixture, "oulan-bator ", "", "Oulan-Bator");
  assert_marked (fixture, "о", "Оборот|ОБОРОТА", "оборот");
  assert_marked (fixture, "", "", "");
  assert_marked (fixture, "-nothing", "", "");
}

/* In a text that is in no library. */
static void
test_find_words (Fixture *fixture, gconstpointer data)
{
  const char *text = "The turnover is 31 USD, usdt; turnovers. Trade-turnover: un café, КАЗАХСТАН";
  const struct
  {
    const char *words;
    const char *found;
  } cases[] = {
    { "turnover usd", "turnover|USD|usdt|turnover" },
    { "turnover usd ", "turnover|USD|turnover" },
    { "\"trade turnover\"", "Trade-turnover" },
    { "cafe -usd", "café" },
    { "казах", "КАЗАХСТАН" },
    { "", "" },
    { NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) spans =
          mn_library_find_words (fixture->library, cases[i].words, text, NULL, &error);

      g_assert_no_error (error);
      g_autofree char *found = marked (text, spans);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_match_texts (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "State visit of President Tokayev",
    "Tokayev and the visit of state guests",
    NULL,
    "Café opened",
    "Визит Токаева, государственный",
    "",
  };
  static const struct
  {
    const char *words;
    const char *found;
  } cases[] = {
    { "visit", "0 1 " },         { "visi", "0 1 " },        { "TOKAYEV visit", "0 1 " },
    { "\"state visit\"", "0 " }, { "visit -guests", "0 " }, { "cafe", "3 " },
    { "визит", "4 " },           { "-visit", "" },          { "", "" },
    { "visit nobody", "" },
  };
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_ptr_array_add (all, (gpointer) texts[i]);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) matches =
          mn_library_match_texts (fixture->library, cases[i].words, all, NULL, &error);
      g_autoptr (GString) found = g_string_new (NULL);

      g_assert_no_error (error);
      for (guint j = 0; j < matches->len; j++)
        g_string_append_printf (found, "%u ", g_array_index (matches, guint, j));
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

static void
test_snippet (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) body = g_string_new (NULL);
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 500; i++)
    g_string_append (body, "слово\n\n  ");
  g_string_append (body, "кашемир ");
  for (int i = 0; i < 500; i++)
    g_string_append (body, "дальше ");
  store (fixture, "T", body->str, NULL);

  query.text = "кашемир";
  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_no_error (error);
  const MnArticleRow *row = first_row (result);
  g_autofree char *in_snippet = marked (row->snippet, row->snippet_hits);
  g_assert_cmpstr (in_snippet, ==, "кашемир");
  g_assert_true (g_str_has_prefix (row->snippet, "… слово слово"));
  g_assert_true (g_str_has_suffix (row->snippet, "дальше…"));
  g_assert_cmpint (g_utf8_strlen (row->snippet, -1), >=, 140);
  g_assert_cmpint (g_utf8_strlen (row->snippet, -1), <=, 170);
  g_assert_null (strchr (row->snippet, '\n'));
}

static void
test_filters (Fixture *fixture, gconstpointer data)
{
  const char *const dates[] = { "2020-01-01", "2020-06-15", "2020-12-31", "2021-03", NULL };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *title = g_strdup_printf ("Trade %u", i);
      MnArticle *article = make_article (title, "Kazakhstan or Russia", NULL, dates[i]);

      add_country (article, i % 2 ? KZ : RU, 1, i % 2 ? "Kazakhstan" : "Russia");
      store_one (fixture->library, article);
    }

  static const struct
  {
    const char *text;
    MnCountry country;
    const char *from;
    const char *to;
    guint n;
  } cases[] = {
    { NULL, KZ, NULL, NULL, 2 },
    { "trade", RU, NULL, NULL, 3 },
    { "trade -kazakhstan", RU, NULL, NULL, 0 },
    { NULL, CN, NULL, NULL, 0 },
    { NULL, 0, "2020-06-15", NULL, 3 },
    { NULL, 0, NULL, "2020-06-15", 2 },
    { "trade", 0, "2020-01-01", "2020-12-31", 3 },
    { "trade", 0, "2020-01-02", "2020-12-30", 1 },
    { "", RU, "2020-01-02", "2030-01-01", 1 },
    { NULL, 0, "2021-03-01", "2021-03-01", 1 },
    { NULL, 0, "2022-01-01", "2021-01-01", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MnQuery query = MN_QUERY_INIT;

      query.text = cases[i].text;
      query.country = cases[i].country;
      if (cases[i].from)
        query.from = mn_day_from_iso (cases[i].from);
      if (cases[i].to)
        query.to = mn_day_from_iso (cases[i].to);
      g_autoptr (MnSearchResult) result =
          mn_library_search (fixture->library, &query, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("case %u", i);
      g_assert_cmpuint (result->total, ==, cases[i].n);
      g_assert_cmpuint (result->rows->len, ==, cases[i].n);
    }
}

/* Pages stay apart while articles come in before and behind them. */
static void
test_paging (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint pages = 0;

  for (int i = 0; i < 25; i++)
    {
      g_autofree char *date = i % 5 ? g_strdup_printf ("2020-01-%02d", i % 7 + 1) : NULL;
      g_autofree char *title = g_strdup_printf ("Number %d", i);

      store (fixture, title, NULL, date);
    }
  query.text = "number";
  query.limit = 7;
  for (;;)
    {
      g_autoptr (MnSearchResult) result =
          mn_library_search (fixture->library, &query, NULL, &error);

      g_assert_no_error (error);
      if (result->rows->len == 0)
        break;
      for (guint i = 0; i < result->rows->len; i++)
        {
          const MnArticleRow *row = result->rows->pdata[i];

          g_assert_cmpint (row->key, >, query.after);
          query.after = row->key;
          if (row->id <= 25)
            g_assert_true (g_hash_table_add (seen, GINT_TO_POINTER (row->id)));
        }
      g_autofree char *title = g_strdup_printf ("Number later %u", pages++);
      store (fixture, title, NULL, "2025-01-01");
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 25);
  g_assert_cmpuint (pages, ==, 4);
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  store (fixture, "undated one", NULL, NULL);
  store (fixture, "old", NULL, "0001-01-01");
  store (fixture, "month", NULL, "2025-06");
  store (fixture, "future", NULL, "9999-12-31");
  store (fixture, "before the epoch", NULL, "1921-07-11");
  store (fixture, "undated two", NULL, NULL);
  store (fixture, "same day one", NULL, "2025-06-28");
  store (fixture, "same day two", NULL, "2025-06-28");
  assert_found (fixture, "", "4 7 8 3 5 2 1 6");
}

/* A date that becomes known moves the article and its row in the index. */
static void
test_date_moves (Fixture *fixture, gconstpointer data)
{
  store (fixture, "Cashmere", "Cashmere exports grow.", NULL);
  store (fixture, "Gold", "Gold and cashmere.", "2020-01-01");
  assert_found (fixture, "cashmere", "2 1");

  MnStored stored = store_one (fixture->library, make_article ("Cashmere", "Cashmere exports grow.",
                                                               NULL, "2022-02-02"));
  g_assert_cmpint (stored.as, ==, MN_STORED_DUPLICATE);
  assert_found (fixture, "cashmere", "1 2");
  assert_found (fixture, "exports", "1");
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM article_fts_docsize"), ==, 2);
  assert_sound (fixture->library);
}

/* A day that is full goes on into the day before. */
static void
test_full_day (Fixture *fixture, gconstpointer data)
{
  store (fixture, "first", NULL, "2020-01-02");
  store (fixture, "older", NULL, "2020-01-01");
  g_clear_object (&fixture->library);
  exec (fixture->path, "INSERT INTO article_fts (article_fts) VALUES ('delete-all');"
                       "UPDATE article SET key = (key | 1048575) WHERE id = 1;"
                       "INSERT INTO article_fts (article_fts) VALUES ('rebuild')");
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  store (fixture, "second", NULL, "2020-01-02");
  store (fixture, "third", NULL, "2020-01-02");
  assert_found (fixture, "", "1 2 3 4");
  assert_sound (fixture->library);
}

static void
test_count_stops (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;
  MnQuery query = MN_QUERY_INIT;

  for (int i = 0; i <= MN_SEARCH_COUNT_MAX; i++)
    {
      g_autofree char *title = g_strdup_printf ("Headline %d", i);

      g_ptr_array_add (articles, make_article (title, NULL, NULL, "2020-01-01"));
    }
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  g_assert_no_error (error);

  for (int i = 0; i < 2; i++)
    {
      query.text = i ? "headline" : NULL;
      g_autoptr (MnSearchResult) result =
          mn_library_search (fixture->library, &query, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (result->total, ==, MN_SEARCH_COUNT_MAX);
      g_assert_false (result->total_is_exact);
      g_assert_cmpuint (result->rows->len, ==, 50);

      query.count_max = 1000;
      g_autoptr (MnSearchResult) less = mn_library_search (fixture->library, &query, NULL, &error);
      g_assert_cmpuint (less->total, ==, 1000);
      g_assert_false (less->total_is_exact);
      query.count_max = 0;
    }
  query.text = "\"headline 77\"";
  g_autoptr (MnSearchResult) one = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_cmpuint (one->total, ==, 1);
  g_assert_true (one->total_is_exact);
}

/* --- Against a plain scan ----------------------------------------------------------------------- */

#define N_TEXTS 120

typedef struct
{
  gint64 id;
  char **title; /* words in lower case */
  char **body;
} Text;

static const char *const vocabulary[] = {
  "trade", "trader", "trading", "tram",     "turnover", "tu",       "gold", "golden", "kazakh",
  "мал",   "малчин", "монгол",  "монголия", "мост",     "торговля", "торг", "айраг",  "улс",
  "2021",  "2022",   "usd",     "a",        "an",       "и",        "в",    "visit",  "visited",
};

static char *
random_text (GRand *rand, int max, char ***words)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  int n = g_rand_int_range (rand, 1, max);

  for (int i = 0; i < n; i++)
    {
      const char *word = vocabulary[g_rand_int_range (rand, 0, (gint32) G_N_ELEMENTS (vocabulary))];
      g_autofree char *shown = g_rand_boolean (rand) ? g_utf8_strup (word, -1) : g_strdup (word);
      static const char *const gaps[] = { " ", ", ", ".\n", "-" };

      g_string_append_printf (text, "%s%s",
                              i ? gaps[g_rand_int_range (rand, 0, G_N_ELEMENTS (gaps))] : "",
                              shown);
      g_ptr_array_add (list, g_strdup (word));
    }
  g_ptr_array_add (list, NULL);
  *words = (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
  return g_string_free (text, FALSE);
}

/* @words[@n] stand together somewhere in @text. */
static gboolean
has_phrase (char **text, char **words, guint n, gboolean is_open)
{
  for (guint i = 0; i + n <= g_strv_length (text); i++)
    {
      gboolean all = TRUE;

      for (guint j = 0; all && j < n; j++)
        all = is_open && j == n - 1 ? g_str_has_prefix (text[i + j], words[j])
                                    : g_str_equal (text[i + j], words[j]);
      if (all)
        return TRUE;
    }
  return FALSE;
}

typedef struct
{
  char **words;
  gboolean is_unwanted;
  gboolean is_open;
} Wanted;

static gboolean
matches (const Text *text, const Wanted *wanted)
{
  guint n = g_strv_length (wanted->words);
  glong letters = g_utf8_strlen (wanted->words[n - 1], -1);
  gboolean found;

  if (wanted->is_open && letters < 3)
    found = n == 1 ? has_phrase (text->title, wanted->words, n, TRUE)
                   : has_phrase (text->title, wanted->words, n - 1, FALSE) ||
                         has_phrase (text->body, wanted->words, n - 1, FALSE);
  else
    found = has_phrase (text->title, wanted->words, n, wanted->is_open) ||
            has_phrase (text->body, wanted->words, n, wanted->is_open);
  return found != wanted->is_unwanted;
}

static char *
random_query (GRand *rand, GArray *wanted)
{
  GString *query = g_string_new (NULL);
  int n = g_rand_int_range (rand, 1, 4);

  for (int i = 0; i < n; i++)
    {
      int n_words = g_rand_int_range (rand, 0, 3) ? 1 : 2;
      Wanted phrase = { g_new0 (char *, (gsize) n_words + 1),
                        i < n - 1 && g_rand_int_range (rand, 0, 4) == 0, FALSE };

      for (int j = 0; j < n_words; j++)
        phrase.words[j] =
            g_strdup (vocabulary[g_rand_int_range (rand, 0, (gint32) G_N_ELEMENTS (vocabulary))]);
      if (i == n - 1 && g_rand_boolean (rand))
        {
          char *last = phrase.words[n_words - 1];
          glong length = g_utf8_strlen (last, -1);

          phrase.is_open = TRUE;
          *g_utf8_offset_to_pointer (last, g_rand_int_range (rand, 1, (gint32) length + 1)) = '\0';
        }
      g_autofree char *joined = g_strjoinv (" ", phrase.words);
      g_string_append_printf (query, "%s%s%s%s%s", i ? " " : "", phrase.is_unwanted ? "-" : "",
                              n_words > 1 ? "\"" : "", joined,
                              phrase.is_open ? ""
                              : n_words > 1  ? "\" "
                                             : " ");
      g_array_append_val (wanted, phrase);
    }
  return g_string_free (query, FALSE);
}

static void
wanted_clear (gpointer data)
{
  g_strfreev (((Wanted *) data)->words);
}

static void
test_against_scan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());
  Text texts[N_TEXTS];

  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *title = random_text (rand, 6, &texts[i].title);
      g_autofree char *body = random_text (rand, 20, &texts[i].body);
      g_autofree char *date = g_strdup_printf ("%04u-01-01", 2200 - i);

      texts[i].id = store_one (fixture->library, make_article (title, body, NULL, date)).article;
    }
  for (guint round = 0; round < 400; round++)
    {
      g_autoptr (GArray) wanted = g_array_new (FALSE, FALSE, sizeof (Wanted));
      g_autoptr (GString) expected = g_string_new (NULL);

      g_array_set_clear_func (wanted, wanted_clear);
      g_autofree char *query = random_query (rand, wanted);
      for (guint i = 0; i < N_TEXTS; i++)
        {
          gboolean all = TRUE;

          for (guint j = 0; all && j < wanted->len; j++)
            all = matches (&texts[i], &g_array_index (wanted, Wanted, j));
          if (all)
            g_string_append_printf (expected, "%s%" G_GINT64_FORMAT, expected->len ? " " : "",
                                    texts[i].id);
        }
      assert_found (fixture, query, expected->str);
    }
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_strfreev (texts[i].title);
      g_strfreev (texts[i].body);
    }
  assert_sound (fixture->library);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/search/words", test_words);
  ADD ("/search/beginnings", test_beginnings);
  ADD ("/search/hostile", test_hostile);
  ADD ("/search/too-long", test_too_long);
  ADD ("/search/hits", test_hits);
  ADD ("/search/find-words", test_find_words);
  ADD ("/search/match-texts", test_match_texts);
  ADD ("/search/snippet", test_snippet);
  ADD ("/search/filters", test_filters);
  ADD ("/search/paging", test_paging);
  ADD ("/search/order", test_order);
  ADD ("/search/date-moves", test_date_moves);
  ADD ("/search/full-day", test_full_day);
  ADD ("/search/count-stops", test_count_stops);
  ADD ("/search/against-scan", test_against_scan);
  return g_test_run ();
}
