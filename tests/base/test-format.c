/* test-format.c: numbers and dates in words. */
#include "mn-format.h"

#define assert_text(call, expected)        \
  G_STMT_START                             \
  {                                        \
    g_autofree char *text_ = (call);       \
    g_assert_cmpstr (text_, ==, expected); \
  }                                        \
  G_STMT_END

static void
test_amounts (void)
{
  g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_TURNOVER);

  figure->has_amount = TRUE;
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  figure->amount = (MnDecimal){ 609, 5 };
  assert_text (mn_format_amount (figure, "en"), "60.9 million US dollars");
  assert_text (mn_format_amount (figure, "ru"), "60,9 миллиона долларов США");
  figure->amount = (MnDecimal){ 610, 5 };
  assert_text (mn_format_amount (figure, "en"), "61.0 million US dollars");
  figure->amount = (MnDecimal){ 31, 6 };
  assert_text (mn_format_amount (figure, "en"), "31 million US dollars");
  figure->amount = (MnDecimal){ 466, 3 };
  assert_text (mn_format_amount (figure, "en"), "466 thousand US dollars");
  figure->amount = (MnDecimal){ 1520, 6 };
  assert_text (mn_format_amount (figure, "en"), "1.520 billion US dollars");
}

static void
test_numbers (void)
{
  assert_text (mn_format_number (1234567.5, 2, "en"), "1,234,567.5");
  assert_text (mn_format_number (0.125, 2, "en"), "0.12");
  assert_text (mn_format_growth (48.1, "en"), "+48.1%");
  assert_text (mn_format_growth (-50.3, "en"), "−50.3%");
  assert_text (mn_format_growth (0, "en"), "0%");
  assert_text (mn_format_percent (96.5, "en"), "96.5%");
  assert_text (mn_format_percent (96, "ru"), "96\u00a0%");
}

static void
test_periods (void)
{
  MnPeriod period = mn_period_new_day (mn_day_new (2025, 6, 28));
  assert_text (mn_format_period (&period, "en_GB"), "28 June 2025");
  assert_text (mn_format_period (&period, "ru"), "28 июня 2025\u202fг.");
  period = mn_period_new_month (2024, 10);
  assert_text (mn_format_period (&period, "en"), "October 2024");
  period = mn_period_new_year (1965);
  assert_text (mn_format_period (&period, "en"), "1965");
  period = mn_period_new_quarter (2024, 1);
  assert_text (mn_format_period (&period, "en"), "Q1 2024");
  period = mn_period_new_months (2022, 1, 4);
  assert_text (mn_format_period (&period, "en"), "Jan\u2009–\u2009Apr 2022");
  assert_text (mn_format_period_short (&period, FALSE, "en"), "Jan\u2009–\u2009Apr");
  period = mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31), MN_PRECISION_YEAR);
  assert_text (mn_format_period (&period, "en"), "by 2030");
  period = MN_PERIOD_UNKNOWN;
  assert_text (mn_format_period (&period, "en"), "");
}

static void
test_before_the_reform (void)
{
  assert_text (mn_format_day (mn_day_new (1206, 3, 1), "yMMMd", "en"), "Mar 1, 1206");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/amounts", test_amounts);
  g_test_add_func ("/format/numbers", test_numbers);
  g_test_add_func ("/format/periods", test_periods);
  g_test_add_func ("/format/before-the-reform", test_before_the_reform);
  return g_test_run ();
}
