/* test-wording.c: facts in words. */
#include "mn-fact-words.h"
#include "mn-wording.h"

#include <locale.h>
#include <math.h>

#define KZ MN_COUNTRY ('K', 'Z')
#define RU MN_COUNTRY ('R', 'U')
#define CN MN_COUNTRY ('C', 'N')

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static MnFigure *
figure_new (MnFigureKind kind, MnCountry from, MnCountry to)
{
  MnFigure *figure = mn_figure_new (kind);

  mn_figure_set_pair (figure, from, to);
  figure->from = from;
  figure->to = to;
  figure->period = mn_period_new_year (2021);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ 609, 5 };
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  return figure;
}

static void
test_figure_titles (void)
{
  g_autoptr (MnFigure) turnover = figure_new (MN_KIND_TURNOVER, KZ, MN_MONGOLIA);
  g_autoptr (MnFigure) export = figure_new (MN_KIND_EXPORT, KZ, MN_MONGOLIA);
  g_autoptr (MnFigure) import = figure_new (MN_KIND_IMPORT, MN_MONGOLIA, KZ);
  g_autoptr (MnFigure) balance = figure_new (MN_KIND_BALANCE, MN_MONGOLIA, CN);
  g_autoptr (MnFigure) world = figure_new (MN_KIND_EXPORT, MN_MONGOLIA, MN_COUNTRY_NONE);

  world->scope = MN_SCOPE_WORLD;
  assert_text (mn_fact_words_flow (turnover, NULL), "Turnover Kazakhstan–Mongolia");
  assert_text (mn_fact_words_flow (export, NULL), "Exports from Kazakhstan to Mongolia");
  assert_text (mn_fact_words_flow (import, NULL), "Imports to Kazakhstan from Mongolia");
  assert_text (mn_fact_words_flow (balance, NULL), "Balance of Mongolia with China");
  assert_text (mn_fact_words_flow (world, NULL), "Exports from Mongolia to all countries");
}

static void
test_figure_details (void)
{
  g_autoptr (MnFigure) figure = figure_new (MN_KIND_TURNOVER, KZ, MN_MONGOLIA);

  figure->growth_pct = 48.1;
  assert_text (mn_wording_figure_detail (figure), "2021 · 60.9 million US dollars · +48.1%");

  figure->growth_pct = NAN;
  figure->status = MN_STATUS_TARGET;
  figure->bound = MN_BOUND_OVER;
  figure->period = MN_PERIOD_UNKNOWN;
  assert_text (mn_wording_figure_detail (figure),
               "period unknown · over 60.9 million US dollars · target");

  figure->has_amount = FALSE;
  figure->growth_pct = -50.3;
  figure->status = MN_STATUS_REPORTED;
  figure->scope = MN_SCOPE_PRODUCT;
  assert_text (mn_wording_figure_detail (figure), "period unknown · −50.3% · one kind of goods");

  figure->growth_pct = NAN;
  figure->share_pct = 96;
  figure->scope = MN_SCOPE_BILATERAL;
  assert_text (mn_wording_figure_detail (figure), "period unknown · over 96% of the turnover");
}

static void
test_event_details (void)
{
  g_autoptr (MnEvent) event = mn_event_new (MN_EVENT_VISIT);

  event->date = mn_period_new_day (mn_day_new (2025, 6, 27));
  event->dated_by = MN_DATED_BY_TEXT;
  assert_text (mn_wording_event_detail (event), "June 27, 2025 · Visit");

  event->status = MN_EVENT_PLANNED;
  event->date = MN_PERIOD_UNKNOWN;
  event->dated_by = MN_DATED_BY_NOTHING;
  assert_text (mn_wording_event_detail (event), "Date unknown · Visit · planned");

  event->status = MN_EVENT_HAPPENED;
  event->date = mn_period_new_month (2025, 6);
  event->dated_by = MN_DATED_BY_DOCUMENT;
  assert_text (mn_wording_event_detail (event), "June 2025 · Visit · date of the report");
}

static void
test_countries (void)
{
  g_autoptr (GArray) countries = g_array_new (FALSE, FALSE, sizeof (MnCountry));
  const MnCountry all[] = { KZ, RU, CN };

  assert_text (mn_wording_countries (NULL, 2), "");
  g_array_append_vals (countries, all, 2);
  assert_text (mn_wording_countries (countries, 2), "Kazakhstan, Russia");
  g_array_append_vals (countries, all + 2, 1);
  assert_text (mn_wording_countries (countries, 2), "Kazakhstan, Russia and 1 more");
  assert_text (mn_wording_countries (countries, 3), "Kazakhstan, Russia, China");
}

static void
test_counts (void)
{
  assert_text (mn_wording_n_articles (0, TRUE), "0 articles");
  assert_text (mn_wording_n_articles (1, TRUE), "1 article");
  assert_text (mn_wording_n_articles (1234, TRUE), "1234 articles");
  assert_text (mn_wording_n_articles (10000, FALSE), "More than 10000 articles");
}

static void
test_join (void)
{
  assert_text (mn_wording_join (MN_WORDING_DOT, "", NULL), "");
  assert_text (mn_wording_join (MN_WORDING_DOT, "", "a", "", "b", NULL), "a · b");
  assert_text (mn_wording_join (MN_WORDING_COMMA, "a", "b", "", NULL), "a, b");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wording/figure-titles", test_figure_titles);
  g_test_add_func ("/wording/figure-details", test_figure_details);
  g_test_add_func ("/wording/event-details", test_event_details);
  g_test_add_func ("/wording/countries", test_countries);
  g_test_add_func ("/wording/counts", test_counts);
  g_test_add_func ("/wording/join", test_join);

  return g_test_run ();
}
