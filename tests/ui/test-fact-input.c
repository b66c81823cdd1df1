/* test-fact-input.c: what a user types for a fact. */
#include "mn-fact-input.h"

#include <locale.h>
#include <math.h>

#define KZ MN_COUNTRY ('K', 'Z')
#define RU MN_COUNTRY ('R', 'U')

/* --- Periods ---------------------------------------------------------------------------------- */

static void
assert_period (const MnPeriod *period, const char *from, const char *to)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *problem = NULL;
  MnPeriod parsed;

  mn_fact_input_format_period (period, &first, &last);
  g_assert_cmpstr (first, ==, from);
  g_assert_cmpstr (last, ==, to);
  g_assert_true (mn_fact_input_parse_period (first, last, &parsed, &problem));
  g_assert_true (mn_period_equal (&parsed, period));
  g_assert_cmpint (parsed.precision, ==, period->precision);
}

static void
test_periods (void)
{
  const MnPeriod periods[] = {
    mn_period_new_year (2021),
    mn_period_new_months (2022, 1, 4),
    mn_period_new_quarter (2024, 2),
    mn_period_new_day (mn_day_new (2025, 6, 28)),
    mn_period_new_days (mn_day_new (2025, 6, 24), mn_day_new (2025, 6, 25)),
    MN_PERIOD_UNKNOWN,
    mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31), MN_PRECISION_YEAR),
  };
  const char *const texts[][2] = {
    { "2021", "" },       { "2022-01", "2022-04" },       { "2024-Q2", "" },
    { "2025-06-28", "" }, { "2025-06-24", "2025-06-25" }, { "", "" },
    { "", "2030" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    assert_period (&periods[i], texts[i][0], texts[i][1]);
}

static void
test_bad_periods (void)
{
  const char *const texts[][3] = {
    { "soon", "", "“soon” is no date; write 2025, 2025-Q2, 2025-06 or 2025-06-28" },
    { "2021", "2021-13", "“2021-13” is no date; write 2025, 2025-Q2, 2025-06 or 2025-06-28" },
    { "2022", "2021", "The end lies before the beginning" },
  };
  MnPeriod period;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *problem = NULL;

      g_assert_false (mn_fact_input_parse_period (texts[i][0], texts[i][1], &period, &problem));
      g_assert_cmpstr (problem, ==, texts[i][2]);
    }
}

/* --- Numbers ---------------------------------------------------------------------------------- */

static void
test_amounts (void)
{
  const struct
  {
    MnDecimal amount;
    const char *text;
    guint unit;
  } amounts[] = {
    { { 609, 5 }, "60.9", 2 },         { { 31, 6 }, "31", 2 }, { { 466, 3 }, "466", 1 },
    { { 25, 8 }, "2.5", 3 },           { { 7, 0 }, "7", 0 },   { { -5, -1 }, "-0.5", 0 },
    { { 1234567, 0 }, "1.234567", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_BALANCE);
      g_autofree char *text = NULL;
      MnDecimal parsed;
      guint unit;

      figure->has_amount = TRUE;
      figure->amount = amounts[i].amount;
      text = mn_fact_input_format_amount (figure, &unit);
      g_assert_cmpstr (text, ==, amounts[i].text);
      g_assert_cmpuint (unit, ==, amounts[i].unit);
      g_assert_true (mn_fact_input_parse_amount (text, unit, &parsed));
      g_assert_cmpint (parsed.digits, ==, amounts[i].amount.digits);
      g_assert_cmpint (parsed.exponent, ==, amounts[i].amount.exponent);
    }
}

/* As people of several countries write them. */
static void
test_typed_amounts (void)
{
  const char *const texts[] = { "1234.5", "1 234,5", "1,234.5", " 1234,5 ", "1 234.5" };
  MnDecimal amount;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_true (mn_fact_input_parse_amount (texts[i], 1, &amount));
      g_assert_cmpint (amount.digits, ==, 12345);
      g_assert_cmpint (amount.exponent, ==, 2);
    }
  g_assert_false (mn_fact_input_parse_amount ("much", 1, &amount));
  g_assert_false (mn_fact_input_parse_amount ("1.2.3", 1, &amount));
  g_assert_false (mn_fact_input_parse_amount ("99999999999999999999999", 1, &amount));
}

static void
test_growth (void)
{
  double percent;
  g_autofree char *text = mn_fact_input_format_percent (48.1);
  g_autofree char *nothing = mn_fact_input_format_percent (NAN);

  g_assert_cmpstr (text, ==, "48.1");
  g_assert_cmpstr (nothing, ==, "");
  g_assert_true (mn_fact_input_parse_percent ("−3,5 %", &percent));
  g_assert_cmpfloat (percent, ==, -3.5);
  g_assert_true (mn_fact_input_parse_percent ("", &percent));
  g_assert_true (isnan (percent));
  g_assert_false (mn_fact_input_parse_percent ("half", &percent));
  g_assert_false (mn_fact_input_parse_percent ("inf", &percent));
}

/* --- Countries -------------------------------------------------------------------------------- */

static void
test_countries (void)
{
  g_autoptr (MnEvent) event = mn_event_new (MN_EVENT_VISIT);
  g_autofree char *problem = NULL;
  g_autofree char *text = NULL;

  g_assert_true (mn_fact_input_parse_countries ("russia, KZ;", event, &problem));
  g_assert_cmpuint (event->countries->len, ==, 2);
  g_assert_true (mn_event_has_country (event, RU));
  text = mn_fact_input_format_countries (event->countries);
  g_assert_cmpstr (text, ==, "Kazakhstan, Russia");
  g_assert_false (mn_fact_input_parse_countries ("Kazakhstan, Atlantis", event, &problem));
  g_assert_cmpstr (problem, ==, "There is no country “Atlantis”");
  g_clear_pointer (&problem, g_free);
  g_assert_false (mn_fact_input_parse_countries (" ", event, &problem));
  g_assert_cmpstr (problem, ==, "An event needs a country");
}

/* --- The whole -------------------------------------------------------------------------------- */

static void
assert_problem (const MnFigure *figure, const char *expected)
{
  g_autofree char *problem = mn_fact_input_check_figure (figure);

  g_assert_cmpstr (problem, ==, expected);
}

static void
test_check (void)
{
  g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_TURNOVER);

  assert_problem (figure, "A figure needs an amount, a growth or a share");
  figure->share_pct = 96;
  assert_problem (figure, "Only exports and imports are a share of the turnover");
  figure->kind = MN_KIND_EXPORT;
  assert_problem (figure, "The trade of two countries needs both of them");
  figure->share_pct = 101;
  assert_problem (figure, "A share is more than 0 and at most 100 percent");
  figure->share_pct = NAN;
  figure->growth_pct = 5;
  assert_problem (figure, "The trade of two countries needs both of them");
  mn_figure_set_pair (figure, KZ, KZ);
  assert_problem (figure, "A country does not trade with itself");
  mn_figure_set_pair (figure, KZ, MN_MONGOLIA);
  assert_problem (figure, NULL);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ -5, 6 };
  assert_problem (figure, "An amount needs a currency of three letters, such as USD");
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  assert_problem (figure, "Only a balance can be below zero");
  figure->kind = MN_KIND_BALANCE;
  assert_problem (figure, NULL);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fact-input/periods", test_periods);
  g_test_add_func ("/fact-input/bad-periods", test_bad_periods);
  g_test_add_func ("/fact-input/amounts", test_amounts);
  g_test_add_func ("/fact-input/typed-amounts", test_typed_amounts);
  g_test_add_func ("/fact-input/growth", test_growth);
  g_test_add_func ("/fact-input/countries", test_countries);
  g_test_add_func ("/fact-input/check", test_check);
  return g_test_run ();
}
