/* test-day.c: days as integers. */
#include "mn-day.h"

static void
test_known_days (void)
{
  static const struct
  {
    int year, month, day;
    MnDay number;
    int weekday;
  } known[] = {
    { 1970, 1, 1, 0, 4 },         { 1969, 12, 31, -1, 3 },    { 2000, 2, 29, 11016, 2 },
    { 2025, 6, 28, 20267, 6 },    { 1921, 11, 5, -17589, 6 }, { 1, 1, 1, -719162, 1 },
    { 9999, 12, 31, 2932896, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_assert_cmpint (mn_day_new (known[i].year, known[i].month, known[i].day), ==,
                       known[i].number);
      g_assert_cmpint (mn_day_get_weekday (known[i].number), ==, known[i].weekday);
    }
}

static void
test_every_day_comes_back (void)
{
  for (MnDay day = mn_day_new (1580, 1, 1); day < mn_day_new (2420, 1, 1); day++)
    {
      int y, m, d;

      mn_day_get (day, &y, &m, &d);
      g_assert_cmpint (mn_day_new (y, m, d), ==, day);
    }
}

static void
test_no_such_day (void)
{
  g_assert_cmpint (mn_day_new (2025, 2, 29), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (1900, 2, 29), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (2025, 13, 1), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (2025, 4, 31), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (2025, 1, 0), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (0, 1, 1), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_new (10000, 1, 1), ==, MN_DAY_UNKNOWN);
}

static void
test_iso (void)
{
  g_autofree char *iso = mn_day_to_iso (mn_day_new (2025, 6, 8));

  g_assert_cmpstr (iso, ==, "2025-06-08");
  g_assert_cmpint (mn_day_from_iso ("2025-06-08"), ==, mn_day_new (2025, 6, 8));
  g_assert_cmpint (mn_day_from_iso ("2025-06-31"), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_from_iso ("2025-6-8"), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_from_iso ("2025-06-08T"), ==, MN_DAY_UNKNOWN);
  g_assert_cmpint (mn_day_from_iso (""), ==, MN_DAY_UNKNOWN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/known-days", test_known_days);
  g_test_add_func ("/day/every-day-comes-back", test_every_day_comes_back);
  g_test_add_func ("/day/no-such-day", test_no_such_day);
  g_test_add_func ("/day/iso", test_iso);
  return g_test_run ();
}
