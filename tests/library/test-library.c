/* test-library.c: the way of a document in, and what is read of it. */
#include "fixture.h"

#include <math.h>
#include <string.h>

static const char body[] =
    "ASTANA. Talks were held in Astana.\n\nIn 2021 the trade turnover amounted to 60.9 million USD "
    "(+48,1%). Kazakhstan exports tobacco.";

static MnArticle *
make_talks (void)
{
  MnArticle *article =
      make_article ("Kazakhstan and Mongolia talk", body, "inform.kz", "2022-06-14");

  article->url = g_strdup ("https://inform.kz/1");
  article->language = g_strdup ("en");
  add_country (article, KZ, 0.6, "Kazakhstan");
  add_country (article, MN_MONGOLIA, 0.4, "Mongolia");
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD")->growth_pct = 48.1;
  add_event (article, MN_EVENT_MEETING, KZ, "2022-06-14", "Talks in Astana", "Talks were held");
  return article;
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  MnStored stored = store_one (fixture->library, make_talks ());

  g_assert_cmpint (stored.as, ==, MN_STORED_NEW);
  g_assert_cmpuint (stored.new_figures, ==, 1);
  g_assert_cmpuint (stored.new_events, ==, 1);

  g_autoptr (MnArticle) article = get_article (fixture->library, stored.article);
  g_assert_cmpint (article->id, ==, stored.article);
  g_assert_cmpint (article->number, ==, 1);
  g_assert_cmpstr (article->title, ==, "Kazakhstan and Mongolia talk");
  g_assert_cmpstr (article->body, ==, body);
  g_assert_cmpstr (article->source, ==, "inform.kz");
  g_assert_cmpstr (article->url, ==, "https://inform.kz/1");
  g_assert_cmpstr (article->language, ==, "en");
  g_assert_cmpint (article->date.start, ==, mn_day_new (2022, 6, 14));
  g_assert_cmpint (article->date.precision, ==, MN_PRECISION_DAY);
  g_assert_cmpint (article->date_origin, ==, MN_DATE_STATED);
  g_assert_cmpuint (article->countries->len, ==, 2);
  g_assert_cmpuint (g_array_index (article->countries, MnCountryMention, 0).country, ==, KZ);

  g_assert_cmpuint (article->figures->len, ==, 1);
  const MnFigure *figure = article->figures->pdata[0];
  g_assert_cmpint (figure->kind, ==, MN_KIND_TURNOVER);
  g_assert_cmpuint (figure->from, ==, KZ);
  g_assert_cmpuint (figure->to, ==, MN_MONGOLIA);
  g_assert_cmpuint (figure->reporter, ==, MN_COUNTRY_NONE);
  g_assert_cmpint (figure->amount.digits, ==, 609);
  g_assert_cmpint (figure->amount.exponent, ==, 5);
  g_assert_cmpstr (figure->currency, ==, "USD");
  g_assert_cmpfloat_with_epsilon (figure->growth_pct, 48.1, 1e-9);
  g_assert_cmpint (figure->evidence->article, ==, article->id);
  g_assert_cmpint (figure->evidence->edition, ==, article->edition);
  g_assert_cmpstr (figure->evidence->quote, ==, "60.9 million USD");
  g_assert_cmpint (memcmp (body + figure->evidence->span.start, "60.9", 4), ==, 0);

  g_assert_cmpuint (article->events->len, ==, 1);
  const MnEvent *event = article->events->pdata[0];
  g_assert_cmpint (event->type, ==, MN_EVENT_MEETING);
  g_assert_cmpstr (event->title, ==, "Talks in Astana");
  g_assert_true (mn_event_has_country (event, KZ));
  g_assert_cmpuint (event->evidence->len, ==, 1);
  assert_sound (fixture->library);
}

static void
test_growth_only (Fixture *fixture, gconstpointer data)
{
  MnArticle *article = make_article ("Trade", body, NULL, NULL);
  MnFigure *figure = add_figure (article, MN_KIND_EXPORT, KZ, MN_MONGOLIA, "+48,1%");

  figure->has_amount = FALSE;
  figure->currency[0] = '\0';
  figure->growth_pct = 48.1;
  figure->period = MN_PERIOD_UNKNOWN;
  MnStored stored = store_one (fixture->library, article);

  g_autoptr (MnArticle) loaded = get_article (fixture->library, stored.article);
  figure = loaded->figures->pdata[0];
  g_assert_false (figure->has_amount);
  g_assert_cmpstr (figure->currency, ==, "");
  g_assert_true (mn_period_is_unknown (&figure->period));
  g_assert_true (isnan (mn_figure_get_value (figure)));
  g_assert_true (mn_period_is_unknown (&loaded->date));
  g_assert_null (loaded->source);
}

static void
test_share_only (Fixture *fixture, gconstpointer data)
{
  MnArticle *article = make_article ("Trade", body, NULL, NULL);
  MnFigure *figure = add_figure (article, MN_KIND_EXPORT, KZ, MN_MONGOLIA, "+48,1%");

  figure->has_amount = FALSE;
  figure->currency[0] = '\0';
  figure->share_pct = 96.5;
  MnStored stored = store_one (fixture->library, article);

  g_autoptr (MnArticle) loaded = get_article (fixture->library, stored.article);
  figure = loaded->figures->pdata[0];
  g_assert_false (figure->has_amount);
  g_assert_cmpfloat_with_epsilon (figure->share_pct, 96.5, 1e-9);
  g_assert_true (isnan (figure->growth_pct));
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  MnStored undated =
      store_one (fixture->library, make_article (NULL, "No title here.", NULL, NULL));
  MnStored talks = store_one (fixture->library, make_talks ());
  MnStored headline =
      store_one (fixture->library, make_article ("Only a headline", NULL, "x.mn", "2023-01-02"));

  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->total, ==, 3);
  g_assert_true (result->total_is_exact);

  const MnArticleRow *row = result->rows->pdata[0];
  g_assert_cmpint (row->id, ==, headline.article);
  g_assert_false (row->has_body);
  g_assert_null (row->snippet);
  row = result->rows->pdata[1];
  g_assert_cmpint (row->id, ==, talks.article);
  g_assert_cmpstr (row->heading, ==, "Kazakhstan and Mongolia talk");
  g_assert_cmpstr (row->source, ==, "inform.kz");
  g_assert_cmpuint (row->n_figures, ==, 1);
  g_assert_cmpuint (row->n_events, ==, 1);
  g_assert_cmpuint (row->countries->len, ==, 1);
  g_assert_cmpuint (g_array_index (row->countries, MnCountry, 0), ==, KZ);
  g_assert_true (g_str_has_prefix (row->snippet, "ASTANA. Talks were held"));
  row = result->rows->pdata[2];
  g_assert_cmpint (row->id, ==, undated.article);
  g_assert_cmpstr (row->heading, ==, "No title here.");
}

static void
test_countries (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  guint n_articles;

  MnStored stored = store_one (fixture->library, make_talks ());
  MnArticle *other = make_article ("Russia", "Russia and Kazakhstan.", NULL, NULL);
  add_country (other, RU, 0.5, "Russia");
  add_country (other, KZ, 0.5, "Kazakhstan");
  store_one (fixture->library, other);
  store_one (fixture->library, make_article ("Nowhere", NULL, NULL, NULL));

  g_autoptr (GArray) countries =
      mn_library_list_countries (fixture->library, &n_articles, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_articles, ==, 3);
  g_assert_cmpuint (countries->len, ==, 2);
  const MnCountryCount *count = &g_array_index (countries, MnCountryCount, 0);
  g_assert_cmpuint (count->country, ==, KZ);
  g_assert_cmpuint (count->articles, ==, 2);
  g_assert_cmpuint (count->events, ==, 1);
  g_assert_cmpuint (count->figures, ==, 1);

  g_autoptr (MnCountryData) country = mn_library_get_country (fixture->library, KZ, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (country->figures->len, ==, 1);
  g_assert_cmpuint (country->events->len, ==, 1);
  const MnSourceNote *note = g_hash_table_lookup (country->notes, &stored.article);
  g_assert_nonnull (note);
  g_assert_cmpstr (note->source, ==, "inform.kz");
}

static void
test_not_found (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (mn_library_get_article (fixture->library, 17, 0, NULL, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);
}

/* @sql breaks a sound library; checking must speak of @words. */
static void
assert_finds (Fixture *fixture, const char *sql, const char *words)
{
  g_autoptr (GError) error = NULL;

  exec (fixture->path, sql);
  g_autoptr (GPtrArray) faults = mn_library_check (fixture->library, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (faults->len, ==, 1);
  g_test_message ("%s", (const char *) faults->pdata[0]);
  g_assert_nonnull (strstr (faults->pdata[0], words));
}

static void
test_check (Fixture *fixture, gconstpointer data)
{
  store_one (fixture->library, make_talks ());
  assert_sound (fixture->library);

  assert_finds (fixture, "UPDATE evidence SET quote = 'tea' WHERE figure IS NOT NULL", "“tea”");
  exec (fixture->path, "UPDATE evidence SET quote = '60.9 million USD' WHERE figure IS NOT NULL");
  assert_finds (fixture, "UPDATE country_articles SET n = 7 WHERE country = 'KZ'",
                "articles of a country");
  assert_finds (fixture, "DELETE FROM country_articles WHERE country = 'KZ'",
                "articles of a country");
  exec (fixture->path, "INSERT INTO country_articles VALUES ('KZ', 1)");
  assert_finds (fixture, "UPDATE event SET current = 0", "no text tells");
  exec (fixture->path, "UPDATE event SET current = 1");
  assert_sound (fixture->library);
  assert_finds (fixture, "INSERT INTO article_fts (article_fts) VALUES ('delete-all')", "index");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/round-trip", test_round_trip);
  ADD ("/library/growth-only", test_growth_only);
  ADD ("/library/share-only", test_share_only);
  ADD ("/library/list", test_list);
  ADD ("/library/countries", test_countries);
  ADD ("/library/not-found", test_not_found);
  ADD ("/library/check", test_check);
  return g_test_run ();
}
