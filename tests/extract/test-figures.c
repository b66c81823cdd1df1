/* test-figures.c: statements on trade, from whole sentences. */
#include "figure-lines.h"

#include <math.h>

static MnExtraction *
extract (const char *title, const char *body, const char *date)
{
  MnExtractInput input = { .title = title, .body = body, .not_after = MN_DAY_UNKNOWN };

  mn_period_parse (date, &input.date);
  return mn_extract (&input);
}

static void
test_worked_example (void)
{
  g_autofree char *got = figures_of (
      "Kazakhstan and Mongolia hold consultations",
      "The press service of the Kazakh Foreign Ministry reports. In 2021 the trade turnover "
      "amounted to 60.9 million USD (+48,1%). In January-April 2022 it made 31 million USD "
      "(+118%): export - 30,4 million USD (+129,9%), import – 466 thousands USD (-50,3%).",
      "");

  g_assert_cmpstr (
      got, ==,
      "turnover KZ>MN 2021-01-01..2021-12-31 60900000 USD growth 48.1 reported bilateral\n"
      "turnover KZ>MN 2022-01-01..2022-04-30 31000000 USD growth 118 reported bilateral\n"
      "export KZ>MN 2022-01-01..2022-04-30 30400000 USD growth 129.9 reported bilateral\n"
      "import MN>KZ 2022-01-01..2022-04-30 466000 USD growth -50.3 reported bilateral\n");
}

/* Of several destinations together, of none by itself. */
static void
test_many_partners (void)
{
  check_figures ("Mongolia's exports to Chile, Peru and Brazil reached $5 million in 2020.", "",
                 "export MN>? 2020-01-01..2020-12-31 5000000 USD growth nan reported bloc\n");
}

static void
test_directions (void)
{
  check_figures (
      "Germany's exports to Mongolia rose 12.3 percent to EUR 145.6 million in 2022, while "
      "imports from Mongolia fell to EUR 17.2 million.",
      "",
      "export DE>MN 2022-01-01..2022-12-31 145600000 EUR growth 12.3 reported bilateral\n"
      "import MN>DE 2022-01-01..2022-12-31 17200000 EUR growth nan reported bilateral\n");
  check_figures (
      "In the first quarter of 2023 Mongolia exported goods worth 210.5 million US dollars to "
      "South Korea.",
      "", "export MN>KR 2023-01-01..2023-03-31 210500000 USD growth nan reported bilateral\n");
  check_figures (
      "Mongolia's trade deficit with Russia widened to $1.52 billion in 2020.", "",
      "balance MN>RU 2020-01-01..2020-12-31 -1520000000 USD growth nan reported bilateral\n");
  check_figures (
      "According to the Mongolian Customs, trade with Japan totaled $730 million last year, of "
      "which exports accounted for $68 million and imports for $662 million.",
      "2024-02-01",
      "turnover JP>MN 2023-01-01..2023-12-31 730000000 USD growth nan reported bilateral\n"
      "export MN>JP 2023-01-01..2023-12-31 68000000 USD growth nan reported bilateral\n"
      "import JP>MN 2023-01-01..2023-12-31 662000000 USD growth nan reported bilateral\n");
}

/* The unit and the currency are printed once, behind the last of two numbers. */
static void
test_shared_units (void)
{
  check_figures (
      "In 2023, Peru's exports to Chile and imports from Chile stood at 1.2 and 3.1 billion dollars, respectively.",
      "",
      "export PE>CL 2023-01-01..2023-12-31 1200000000 USD growth nan reported bilateral\n"
      "import CL>PE 2023-01-01..2023-12-31 3100000000 USD growth nan reported bilateral\n");
  check_figures (
      "Peru's trade with Chile and Cuba was 5 and 3 million dollars respectively in 2023.", "",
      "turnover CL>PE 2023-01-01..2023-12-31 5000000 USD growth nan reported bilateral\n"
      "turnover CU>PE 2023-01-01..2023-12-31 3000000 USD growth nan reported bilateral\n");
}

static void
test_comparisons (void)
{
  check_figures (
      "Trade turnover between Kazakhstan and Russia in January 2022 amounted to $1.7 billion, "
      "which is by 24.6% higher than in January 2021 ($1.4 billion).",
      "",
      "turnover KZ>RU 2022-01-01..2022-01-31 1700000000 USD growth 24.6 reported bilateral\n"
      "turnover KZ>RU 2021-01-01..2021-01-31 1400000000 USD growth nan reported bilateral\n");
  check_figures (
      "Trade between Hungary and Mongolia fell by 4.5% to $39 million in 2023 from $41 million "
      "a year earlier.",
      "",
      "turnover HU>MN 2023-01-01..2023-12-31 39000000 USD growth -4.5 reported bilateral\n"
      "turnover HU>MN 2022-01-01..2022-12-31 41000000 USD growth nan reported bilateral\n");
}

static void
test_growth (void)
{
  check_figures ("Trade between Iran and Iraq grew by 6.2 % in 2019.", "",
                 "turnover IQ>IR 2019-01-01..2019-12-31 nan  growth 6.2 reported bilateral\n");
  check_figures (
      "Exports from Belarus to Uzbekistan grew 2.1 times to $150 million in 2018.", "",
      "export BY>UZ 2018-01-01..2018-12-31 150000000 USD growth 110 reported bilateral\n");
  /* Of many years, of tonnes, by an amount: none of a year's value. */
  check_figures ("Over the past five years trade between Iran and Iraq has doubled.", "", "");
  check_figures ("Peru's exports to Chile grew by 21%, reaching 4.5 million tons in 2020.", "", "");
  check_figures ("Trade between Iran and Iraq increased by $120 million in 2019.", "", "");
}

static void
test_targets (void)
{
  check_figures (
      "The sides aim to increase bilateral trade between India and Nepal to $9 billion by 2030, "
      "from the current $6 billion.",
      "2024-01-01",
      "turnover IN>NP -..2030-12-31 9000000000 USD growth nan target bilateral\n"
      "turnover IN>NP -..- 6000000000 USD growth nan reported bilateral\n");
  check_figures ("Trade between Peru and Chile will reach $4 billion.", "",
                 "turnover CL>PE -..- 4000000000 USD growth nan target bilateral\n");
  check_figures (
      "Trade between Peru and Chile is projected to reach $4 billion in 2027.", "2024-01-01",
      "turnover CL>PE 2027-01-01..2027-12-31 4000000000 USD growth nan forecast bilateral\n");
}

static void
test_provisional (void)
{
  check_figures (
      "According to preliminary data, trade between Peru and Chile amounted to $4 billion in 2023.",
      "",
      "turnover CL>PE 2023-01-01..2023-12-31 4000000000 USD growth nan provisional bilateral\n");
}

static void
test_scopes (void)
{
  check_figures ("Mongolia's total exports reached $9.2 billion in 2021.", "",
                 "export MN>? 2021-01-01..2021-12-31 9200000000 USD growth nan reported world\n");
  check_figures ("Mongolia's trade with the EU was 580 million euros in 2020.", "",
                 "turnover ?>MN 2020-01-01..2020-12-31 580000000 EUR growth nan reported bloc\n");
  check_figures (
      "Mongolia's coal exports to China reached $5 billion in 2022.", "",
      "export MN>CN 2022-01-01..2022-12-31 5000000000 USD growth nan reported product\n");
}

static void
test_no_figures (void)
{
  static const char *const texts[] = {
    "Mongolia's GDP grew by 1.4 percent and foreign direct investment reached $2.1 billion in 2021.",
    "China granted Mongolia a loan of $1 billion in 2019.",
    "Japanese companies signed contracts worth $44 million with Mongolia.",
    "Mongolia sold 11.2 million tons of coal to China in 2020.",
    "China accounted for 56.5 percent of Mongolia's foreign trade.",
    "The tax penalty of a mine in Mongolia owned by a Chinese firm was cut to US$26.5 million.",
    "Mongolia's central bank bought 3.3 tons of gold; reserves stood at 5.1 billion dollars.",
    "A trade mission from Poland to Mongolia brought investment of $5 million.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_figures (texts[i], "2023-01-01", "");
}

/* Partners one by one, with one period for all. */
static void
test_rankings (void)
{
  check_figures (
      "Peru's main trading partners were Chile ($2.1 billion), Bolivia ($1.9 billion) and Ecuador "
      "($900 million) in 2021.",
      "",
      "turnover CL>PE 2021-01-01..2021-12-31 2100000000 USD growth nan reported bilateral\n"
      "turnover BO>PE 2021-01-01..2021-12-31 1900000000 USD growth nan reported bilateral\n"
      "turnover EC>PE 2021-01-01..2021-12-31 900000000 USD growth nan reported bilateral\n");
}

/* 'it', 'this figure': what the sentence before spoke of, unless that was no trade. */
static void
test_references (void)
{
  check_figures (
      "The volume of trade between Peru and Chile has grown. In 2017 it was $2 billion, in 2018 this "
      "figure grew by 30 percent.",
      "",
      "turnover CL>PE 2017-01-01..2017-12-31 2000000000 USD growth nan reported bilateral\n"
      "turnover CL>PE 2018-01-01..2018-12-31 nan  growth 30 reported bilateral\n");
  check_figures (
      "Peru's central bank bought 3 tons of gold from Chile. The figure fell by 22 percent.", "",
      "");
}

/* The same number in the headline and in the text is one figure; the text is preferred. */
static void
test_merging (void)
{
  g_autoptr (MnExtraction) found =
      extract ("Trade between Peru and Chile hits $3 billion in 2020",
               "Trade between Peru and Chile reached $3.04 billion in 2020. It was $3.04 billion.",
               "");

  g_assert_cmpuint (found->figures->len, ==, 1);
  const MnFigure *figure = g_ptr_array_index (found->figures, 0);
  g_assert_cmpint (figure->evidence->part, ==, MN_PART_BODY);
  g_assert_cmpfloat (mn_figure_get_value (figure), ==, 3.04e9);
}

/* What the sentence does not say lowers the confidence, and the reason is told. */
static void
test_doubt (void)
{
  g_autoptr (MnExtraction) found =
      extract (NULL,
               "Peru and Chile are neighbours. Bilateral trade reached $3 billion in 2020. Trade "
               "between Peru and Chile was $2 billion in 2010.",
               "");

  g_assert_cmpuint (found->figures->len, ==, 2);
  const MnFigure *implied = g_ptr_array_index (found->figures, 0);
  const MnFigure *stated = g_ptr_array_index (found->figures, 1);
  g_assert_nonnull (implied->doubt);
  g_assert_cmpfloat (implied->confidence, <, stated->confidence);
  g_assert_null (stated->doubt);
}

/* The span covers the words, the number among them, and nothing outside of the text. */
static void
test_evidence (void)
{
  const char *body =
      "“Ties are good.” Trade between Peru and Chile reached $3 billion (+4%) in 2020.";
  g_autoptr (MnExtraction) found = extract (NULL, body, "");

  g_assert_cmpuint (found->figures->len, ==, 1);
  const MnEvidence *evidence = ((MnFigure *) g_ptr_array_index (found->figures, 0))->evidence;
  g_autofree char *words =
      g_strndup (body + evidence->span.start, evidence->span.end - evidence->span.start);
  g_assert_cmpstr (words, ==, evidence->quote);
  g_assert_cmpstr (words, ==, "Trade between Peru and Chile reached $3 billion (+4%) in 2020");
}

static void
test_quotes_are_phrases (void)
{
  static const struct
  {
    const char *body, *quote;
  } cases[] = {
    { "In 2021 the trade turnover between Kenya and Mongolia was 6.2 million dollars (+3%).",
      "In 2021 the trade turnover between Kenya and Mongolia was 6.2 million dollars (+3%)" },
    { "By the end of 2024, the trade turnover between Kenya and Mongolia amounted to $6 million.",
      "By the end of 2024, the trade turnover between Kenya and Mongolia amounted to $6 million" },
    { "From January to July 2025, trade turnover between Kenya and Mongolia amounted to $6 million.",
      "From January to July 2025, trade turnover between Kenya and Mongolia amounted to $6 million" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MnExtraction) found = extract (NULL, cases[i].body, "");

      g_assert_cmpuint (found->figures->len, ==, 1);
      MnFigure *figure = g_ptr_array_index (found->figures, 0);
      g_assert_cmpstr (figure->evidence->quote, ==, cases[i].quote);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/figures/many-partners", test_many_partners);
  g_test_add_func ("/extract/figures/worked-example", test_worked_example);
  g_test_add_func ("/extract/figures/directions", test_directions);
  g_test_add_func ("/extract/figures/shared-units", test_shared_units);
  g_test_add_func ("/extract/figures/comparisons", test_comparisons);
  g_test_add_func ("/extract/figures/growth", test_growth);
  g_test_add_func ("/extract/figures/targets", test_targets);
  g_test_add_func ("/extract/figures/provisional", test_provisional);
  g_test_add_func ("/extract/figures/scopes", test_scopes);
  g_test_add_func ("/extract/figures/none", test_no_figures);
  g_test_add_func ("/extract/figures/rankings", test_rankings);
  g_test_add_func ("/extract/figures/references", test_references);
  g_test_add_func ("/extract/figures/merging", test_merging);
  g_test_add_func ("/extract/figures/doubt", test_doubt);
  g_test_add_func ("/extract/figures/evidence", test_evidence);
  g_test_add_func ("/extract/figures/quotes-are-phrases", test_quotes_are_phrases);
  return g_test_run ();
}
