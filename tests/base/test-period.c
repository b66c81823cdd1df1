/* test-period.c: stretches of days. */
#include "mn-period.h"

static void
assert_period (MnPeriod period, const char *start, const char *end, MnPrecision precision)
{
  g_autofree char *from = mn_day_to_iso (period.start);
  g_autofree char *to = mn_day_to_iso (period.end);

  g_assert_cmpstr (from, ==, start);
  g_assert_cmpstr (to, ==, end);
  g_assert_cmpint (period.precision, ==, precision);
}

static void
test_makers (void)
{
  assert_period (mn_period_new_month (2024, 2), "2024-02-01", "2024-02-29", MN_PRECISION_MONTH);
  assert_period (mn_period_new_months (2022, 1, 4), "2022-01-01", "2022-04-30", MN_PRECISION_MONTH);
  assert_period (mn_period_new_quarter (2024, 3), "2024-07-01", "2024-09-30", MN_PRECISION_QUARTER);
  assert_period (mn_period_new_year (1965), "1965-01-01", "1965-12-31", MN_PRECISION_YEAR);

  MnPeriod none[] = { mn_period_new_month (2024, 13),  mn_period_new_months (2024, 5, 4),
                      mn_period_new_quarter (2024, 5), mn_period_new_year (0),
                      mn_period_new_days (2, 1),       mn_period_new_day (MN_DAY_UNKNOWN) };
  for (gsize i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_assert_true (mn_period_is_unknown (&none[i]));
      g_assert_cmpint (none[i].precision, ==, MN_PRECISION_UNKNOWN);
    }
}

static void
test_part_years (void)
{
  MnPeriod part = mn_period_new_months (2022, 1, 4), full = mn_period_new_year (2021);
  MnPeriod days = mn_period_new_days (mn_day_new (2022, 1, 1), mn_day_new (2022, 4, 29));
  MnPeriod two =
      mn_period_new_raw (mn_day_new (2021, 1, 1), mn_day_new (2022, 12, 31), MN_PRECISION_YEAR);
  int year, first, last;

  g_assert_true (mn_period_is_part_year (&part, &year, &first, &last));
  g_assert_cmpint (year, ==, 2022);
  g_assert_cmpint (first, ==, 1);
  g_assert_cmpint (last, ==, 4);
  g_assert_false (mn_period_is_full_year (&part, NULL));
  g_assert_true (mn_period_is_full_year (&full, &year));
  g_assert_cmpint (year, ==, 2021);
  g_assert_false (mn_period_is_part_year (&full, NULL, NULL, NULL));
  g_assert_false (mn_period_is_part_year (&days, NULL, NULL, NULL));
  g_assert_false (mn_period_is_full_year (&two, NULL));
}

static void
test_half_known (void)
{
  MnPeriod deadline =
      mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31), MN_PRECISION_YEAR);
  MnPeriod year = mn_period_new_year (2030);

  g_assert_false (mn_period_is_known (&deadline));
  g_assert_false (mn_period_is_unknown (&deadline));
  g_assert_false (mn_period_is_full_year (&deadline, NULL));
  g_assert_false (mn_period_overlaps (&deadline, &year));
}

static void
test_parse (void)
{
  MnPeriod period;

  g_assert_true (mn_period_parse ("2025", &period));
  assert_period (period, "2025-01-01", "2025-12-31", MN_PRECISION_YEAR);
  g_assert_true (mn_period_parse ("2025-06", &period));
  assert_period (period, "2025-06-01", "2025-06-30", MN_PRECISION_MONTH);
  g_assert_true (mn_period_parse ("2025-Q2", &period));
  assert_period (period, "2025-04-01", "2025-06-30", MN_PRECISION_QUARTER);
  g_assert_true (mn_period_parse ("2025-06-28", &period));
  assert_period (period, "2025-06-28", "2025-06-28", MN_PRECISION_DAY);

  static const char *const bad[] = {
    "", "25", "2025-", "2025-13", "2025-Q5", "2025-06-31", "today"
  };
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (mn_period_parse (bad[i], &period));
      g_assert_true (mn_period_is_unknown (&period));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period/makers", test_makers);
  g_test_add_func ("/period/part-years", test_part_years);
  g_test_add_func ("/period/half-known", test_half_known);
  g_test_add_func ("/period/parse", test_parse);
  return g_test_run ();
}
