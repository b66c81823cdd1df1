/* test-axis.c: the time axis. */
#include "fixture.h"

#include "mn-axis.h"

#include <math.h>

static double
measure (const char *text, gpointer user_data)
{
  return 6.0 * (double) g_utf8_strlen (text, -1);
}

static MnRange
make_random_range (void)
{
  double start = g_test_rand_double_range (-200000, 200000);
  double length = pow (10, g_test_rand_double_range (0.1, 5));

  return (MnRange){ start, start + length };
}

static void
test_inverse (void)
{
  g_test_summary ("A moment comes back from the unit interval as it went");

  for (int i = 0; i < 10000; i++)
    {
      MnRange range = make_random_range ();
      double unit = g_test_rand_double_range (-1, 2);
      double moment = mn_range_from_unit (&range, unit);

      g_assert_cmpfloat_with_epsilon (mn_range_to_unit (&range, moment), unit, 1e-6);
      g_assert_cmpfloat (mn_range_to_unit (&range, range.start), ==, 0);
      g_assert_cmpfloat (mn_range_to_unit (&range, range.end), ==, 1);
      g_assert_cmpfloat (mn_range_from_unit (&range, 0), ==, range.start);
    }
}

static void
test_zoom (void)
{
  g_test_summary ("What is below the pointer stays there; lengths keep within the limits");

  for (int i = 0; i < 10000; i++)
    {
      MnRange range = make_random_range ();
      double unit = g_test_rand_double_range (0, 1);
      double factor = pow (10, g_test_rand_double_range (-3, 3));
      MnRange zoomed = mn_range_zoom (&range, unit, factor);
      double length = zoomed.end - zoomed.start;

      g_assert_cmpfloat (length, >=, MN_RANGE_MIN_DAYS - 1e-6);
      g_assert_cmpfloat (length, <=, MN_RANGE_MAX_DAYS + 1e-6);
      g_assert_cmpfloat_with_epsilon (mn_range_from_unit (&zoomed, unit),
                                      mn_range_from_unit (&range, unit), 1e-4);
    }

  MnRange range = { 0, 100 };
  MnRange same = mn_range_zoom (&range, 0.5, -1);
  g_assert_cmpfloat (same.start, ==, 0);
  g_assert_cmpfloat (same.end, ==, 100);
}

static void
test_pan (void)
{
  MnRange range = { 0, 100 };
  MnRange panned = mn_range_pan (&range, 0.25);

  g_assert_cmpfloat (panned.start, ==, 25);
  g_assert_cmpfloat (panned.end, ==, 125);
  panned = mn_range_pan (&range, 1e9);
  g_assert_cmpfloat (panned.end, <=, mn_day_new (9999, 12, 31) + 1);
  g_assert_cmpfloat_with_epsilon (panned.end - panned.start, 100, 1e-6);
}

static void
test_mix (void)
{
  g_test_summary ("From one range to another without turning back, and exactly there");

  for (int i = 0; i < 500; i++)
    {
      MnRange from = { g_test_rand_double_range (-9000, 20000), 0 };
      MnRange to = { g_test_rand_double_range (-9000, 20000), 0 };
      MnRange last = from;

      from.end = from.start + exp (g_test_rand_double_range (1, 9));
      to.end = i % 5 == 0 ? to.start + (from.end - from.start)
                          : to.start + exp (g_test_rand_double_range (1, 9));
      last = mn_range_mix (&from, &to, 0);
      g_assert_cmpfloat (last.start, ==, from.start);
      g_assert_cmpfloat (last.end, ==, from.end);
      for (int step = 1; step <= 10; step++)
        {
          MnRange range = mn_range_mix (&from, &to, step / 10.0);

          g_assert_cmpfloat (range.start, <, range.end);
          g_assert_cmpfloat ((range.start - last.start) * (to.start - from.start), >=, -1e-6);
          g_assert_cmpfloat ((range.end - last.end) * (to.end - from.end), >=, -1e-6);
          last = range;
        }
      g_assert_cmpfloat (last.start, ==, to.start);
      g_assert_cmpfloat (last.end, ==, to.end);
    }
}

static void
test_damaged (void)
{
  g_test_summary ("What is no range becomes one");

  const MnRange damaged[] = { { NAN, NAN }, { 5, 5 },          { 10, -10 }, { -INFINITY, INFINITY },
                              { 0, 1e300 }, { -1e300, -1e299 } };

  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      MnRange range = mn_range_clamp (&damaged[i]);

      g_assert_true (isfinite (range.start) && isfinite (range.end));
      g_assert_cmpfloat (range.end - range.start, >=, MN_RANGE_MIN_DAYS - 1e-6);
      range = mn_range_zoom (&damaged[i], 0.5, 0.5);
      g_assert_cmpfloat (range.end, >, range.start);
      range = mn_range_pan (&damaged[i], NAN);
      g_assert_cmpfloat (range.end, >, range.start);
    }
}

static void
test_period (void)
{
  MnPeriod year = mn_period_new_year (2024);
  MnRange range = mn_range_from_period (&year);

  g_assert_cmpfloat (range.end - range.start, ==, 366);
}

/* --- Ticks ------------------------------------------------------------------------------------ */

static char *
join_ticks (const char *from, const char *to, double width, gboolean context)
{
  MnPeriod first = fixture_period (from);
  MnPeriod last = fixture_period (to);
  MnRange range = { first.start, last.end + 1.0 };
  g_autoptr (GArray) array = context ? mn_axis_make_context (&range, width, "en", measure, NULL)
                                     : mn_axis_make_ticks (&range, width, "en", measure, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < array->len; i++)
    {
      const MnTick *tick = &g_array_index (array, MnTick, context ? 0 : i);

      if (context)
        g_string_append_printf (text, "%s%s", i ? " " : "",
                                g_array_index (array, MnTickContext, i).label);
      else
        g_string_append_printf (text, "%s%s%s", i ? " " : "", tick->label, tick->major ? "*" : "");
    }
  return g_string_free (text, FALSE);
}

static void
assert_ticks (const char *from,
              const char *to,
              double width,
              const char *ticks,
              const char *context)
{
  g_autofree char *real_ticks = join_ticks (from, to, width, FALSE);
  g_autofree char *real_context = join_ticks (from, to, width, TRUE);

  g_assert_cmpstr (real_ticks, ==, ticks);
  g_assert_cmpstr (real_context, ==, context);
}

static void
test_ladder (void)
{
  g_test_summary ("From days to centuries, each with what it stands in");

  assert_ticks ("2024-10-30", "2024-11-01", 300, "30 Wed 31 Thu 1 Fri*",
                "October 2024 November 2024");
  assert_ticks ("2024-02-27", "2024-03-02", 200, "27 28 29 1* 2", "February 2024 March 2024");
  assert_ticks ("2024-07", "2024-07", 250, "1 8 15 22 29", "July 2024");
  assert_ticks ("2024", "2024", 1200,
                "January* February March April May June July August September October November "
                "December",
                "2024");
  assert_ticks ("2024", "2024", 600, "Jan* Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "2024");
  assert_ticks ("2024", "2025", 350, "Q1* Q2 Q3 Q4 Q1* Q2 Q3 Q4", "2024 2025");
  assert_ticks ("2019", "2022", 300, "2019 2020* 2021 2022", "");
  assert_ticks ("1990", "2026", 400, "1990 1995 2000* 2005 2010 2015 2020 2025", "");
  assert_ticks ("1700", "2026", 200, "1700 1800 1900 2000*", "");
}

static void
test_labels_fit (void)
{
  g_test_summary ("No two labels meet, wherever and however far the view goes");

  for (int i = 0; i < 2000; i++)
    {
      MnRange range = make_random_range ();
      double width = g_test_rand_double_range (1, 3000);
      g_autoptr (GArray) ticks = mn_axis_make_ticks (&range, width, "en", measure, NULL);
      double right = -INFINITY;

      g_assert_cmpuint (ticks->len, <=, (guint) (width / 6) + 2);
      for (guint j = 0; j < ticks->len; j++)
        {
          const MnTick *tick = &g_array_index (ticks, MnTick, j);
          double x = mn_range_to_unit (&range, tick->center) * width;
          double half = measure (tick->label, NULL) / 2;

          g_assert_cmpfloat (x - half, >, right);
          g_assert_cmpfloat (tick->moment, <, tick->center);
          right = x + half;
        }
    }
}

static void
test_labels_stay (void)
{
  g_test_summary ("Panning moves ticks and changes none");

  for (int i = 0; i < 300; i++)
    {
      MnRange range = make_random_range ();
      MnRange panned = mn_range_pan (&range, 1.0 / 900);
      g_autoptr (GArray) before = mn_axis_make_ticks (&range, 900, "en", measure, NULL);
      g_autoptr (GArray) after = mn_axis_make_ticks (&panned, 900, "en", measure, NULL);

      for (guint j = 0; j < after->len; j++)
        {
          const MnTick *tick = &g_array_index (after, MnTick, j);
          gboolean found = tick->moment >= range.end || tick->moment < range.start;

          for (guint k = 0; k < before->len && !found; k++)
            found = g_array_index (before, MnTick, k).moment == tick->moment;
          g_assert_true (found);
        }
    }
}

static void
test_no_room (void)
{
  MnRange range = { 0, 1000 };
  g_autoptr (GArray) none = mn_axis_make_ticks (&range, 0, "en", measure, NULL);
  g_autoptr (GArray) no_context = mn_axis_make_context (&range, NAN, "en", measure, NULL);
  MnRange first_years = { mn_day_new (1, 1, 1), mn_day_new (390, 1, 1) };
  g_autoptr (GArray) first = mn_axis_make_ticks (&first_years, 400, "en", measure, NULL);
  MnRange last_years = { mn_day_new (9700, 1, 1), mn_day_new (9999, 12, 31) + 1.0 };
  g_autoptr (GArray) last = mn_axis_make_ticks (&last_years, 400, "en", measure, NULL);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (no_context->len, ==, 0);
  g_assert_cmpuint (first->len, >, 2);
  g_assert_cmpuint (last->len, >, 2);
}

static void
test_languages (void)
{
  MnRange range = { mn_day_new (2024, 1, 1), mn_day_new (2024, 12, 31) + 1.0 };
  g_autoptr (GArray) ticks = mn_axis_make_ticks (&range, 1400, "ru", measure, NULL);

  /* Standing alone a month is in the nominative. */
  g_assert_cmpstr (g_array_index (ticks, MnTick, 0).label, ==, "январь");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/axis/inverse", test_inverse);
  g_test_add_func ("/drawing/axis/zoom", test_zoom);
  g_test_add_func ("/drawing/axis/pan", test_pan);
  g_test_add_func ("/drawing/axis/mix", test_mix);
  g_test_add_func ("/drawing/axis/damaged", test_damaged);
  g_test_add_func ("/drawing/axis/period", test_period);
  g_test_add_func ("/drawing/axis/ticks/ladder", test_ladder);
  g_test_add_func ("/drawing/axis/ticks/fit", test_labels_fit);
  g_test_add_func ("/drawing/axis/ticks/stay", test_labels_stay);
  g_test_add_func ("/drawing/axis/ticks/no-room", test_no_room);
  g_test_add_func ("/drawing/axis/ticks/languages", test_languages);

  return g_test_run ();
}
