/* test-time-range.c: the range that all time views share. */
#include "fixture.h"

#include "mn-time-range.h"

#include <math.h>

static void
on_changed (MnTimeRange *range, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static MnTimeRange *
make_range (guint *n_changes)
{
  MnTimeRange *range = mn_time_range_new ();
  MnRange extent = { mn_day_new (1992, 1, 1), mn_day_new (2026, 1, 1) };

  mn_time_range_set_extent (range, &extent);
  g_signal_connect (range, "changed", G_CALLBACK (on_changed), n_changes);
  return range;
}

static void
test_tells (void)
{
  g_test_summary ("Says that it changed when it did, and only then");

  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  MnRange first = { mn_day_new (2020, 1, 1), mn_day_new (2024, 1, 1) };

  mn_time_range_set_visible (range, &first);
  g_assert_cmpuint (n, ==, 1);
  mn_time_range_set_visible (range, &first);
  mn_time_range_zoom_at (range, 0.5, 1);
  mn_time_range_pan (range, 0);
  g_assert_cmpuint (n, ==, 1);
  mn_time_range_pan (range, 0.1);
  g_assert_cmpuint (n, ==, 2);
  mn_time_range_zoom_at (range, 0.5, 0.5);
  g_assert_cmpuint (n, ==, 3);

  MnRange extent = mn_time_range_get_extent (range);
  mn_time_range_set_extent (range, &extent);
  g_assert_cmpuint (n, ==, 3);
  extent.end += 10;
  mn_time_range_set_extent (range, &extent);
  g_assert_cmpuint (n, ==, 4);
}

static void
test_fit (void)
{
  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  MnRange extent = mn_time_range_get_extent (range);
  MnRange day = { 20000, 20001 };

  mn_time_range_fit (range);
  MnRange visible = mn_time_range_get_visible (range);
  g_assert_cmpfloat (visible.start, <, extent.start);
  g_assert_cmpfloat (visible.end, >, extent.end);
  g_assert_cmpfloat (visible.end - visible.start, <, 1.1 * (extent.end - extent.start));

  mn_time_range_set_extent (range, &day);
  mn_time_range_fit (range);
  visible = mn_time_range_get_visible (range);
  g_assert_cmpfloat_with_epsilon (visible.end - visible.start, 366, 1e-6);
  g_assert_true (mn_time_range_shows (range, 20000.5));
}

static void
test_not_lost (void)
{
  g_test_summary ("However far it is panned, some of the data stays in view");

  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  MnRange extent = mn_time_range_get_extent (range);

  for (int i = 0; i < 1000; i++)
    {
      if (g_test_rand_bit ())
        mn_time_range_pan (range, g_test_rand_double_range (-30, 30));
      else
        mn_time_range_zoom_at (range, g_test_rand_double_range (0, 1),
                               pow (10, g_test_rand_double_range (-2, 2)));
      MnRange visible = mn_time_range_get_visible (range);
      g_assert_cmpfloat (visible.start, <, extent.end);
      g_assert_cmpfloat (visible.end, >, extent.start);
    }
}

static void
test_back (void)
{
  g_test_summary ("Back goes to where a gesture began, not through its steps");

  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);

  g_assert_false (mn_time_range_can_go_back (range));
  g_assert_false (mn_time_range_go_back (range));
  mn_time_range_fit (range);
  MnRange fitted = mn_time_range_get_visible (range);

  mn_time_range_remember (range);
  /* Asked in the middle of a gesture it must not forget where that began. */
  mn_time_range_can_go_back (range);
  for (int i = 0; i < 5; i++)
    mn_time_range_zoom_at (range, 0.5, 0.8);
  MnRange zoomed = mn_time_range_get_visible (range);
  mn_time_range_center_on (range, mn_day_new (2000, 6, 1));

  g_assert_true (mn_time_range_go_back (range));
  g_assert_cmpfloat (mn_time_range_get_visible (range).start, ==, zoomed.start);
  g_assert_true (mn_time_range_go_back (range));
  g_assert_cmpfloat (mn_time_range_get_visible (range).start, ==, fitted.start);
  g_assert_cmpfloat (mn_time_range_get_visible (range).end, ==, fitted.end);

  for (int i = 0; i < 200; i++)
    mn_time_range_center_on (range, mn_day_new (1995 + i % 30, 1, 1));
  for (int i = 0; i < 32; i++)
    g_assert_true (mn_time_range_go_back (range));
  g_assert_false (mn_time_range_can_go_back (range));
}

static void
test_forward (void)
{
  g_test_summary ("Forward undoes going back, until another way is taken");

  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  MnRange places[4];

  mn_time_range_fit (range);
  for (int i = 0; i < 4; i++)
    {
      mn_time_range_center_on (range, mn_day_new (1995 + 5 * i, 1, 1));
      mn_time_range_zoom_at (range, 0.5, 0.9);
      places[i] = mn_time_range_get_visible (range);
    }
  g_assert_false (mn_time_range_can_go_forward (range));
  g_assert_false (mn_time_range_go_forward (range));
  for (int i = 2; i >= 0; i--)
    {
      g_assert_true (mn_time_range_go_back (range));
      g_assert_cmpfloat (mn_time_range_get_visible (range).start, ==, places[i].start);
    }
  for (int i = 1; i < 4; i++)
    {
      g_assert_true (mn_time_range_can_go_forward (range));
      g_assert_true (mn_time_range_go_forward (range));
      g_assert_cmpfloat (mn_time_range_get_visible (range).start, ==, places[i].start);
    }
  g_assert_false (mn_time_range_can_go_forward (range));

  g_assert_true (mn_time_range_go_back (range));
  mn_time_range_center_on (range, mn_day_new (2020, 1, 1));
  g_assert_false (mn_time_range_can_go_forward (range));
}

static void
keep_target (MnTimeRange *range, const MnRange *target, gpointer user_data)
{
  *(MnRange *) user_data = *target;
}

static void
test_mover (void)
{
  g_test_summary ("A jump goes step by step; whoever moves the range himself overtakes it");

  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  MnRange first = mn_time_range_get_visible (range);
  MnRange half, target;

  mn_time_range_set_mover (range, keep_target, &target);
  mn_time_range_fit (range);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpfloat (mn_time_range_get_visible (range).start, ==, first.start);
  g_assert_cmpfloat (mn_time_range_get_settled (range).start, ==, target.start);
  half = mn_range_mix (&first, &target, 0.5);
  g_assert_true (mn_time_range_move (range, &half));
  g_assert_cmpuint (n, ==, 1);

  /* Half way: Back leads to where the jump began, Forward to where it was going. */
  g_assert_true (mn_time_range_go_back (range));
  g_assert_cmpfloat (target.start, ==, first.start);
  mn_time_range_set_visible (range, &target);
  g_assert_true (mn_time_range_go_forward (range));
  g_assert_cmpfloat (target.start, ==, mn_time_range_get_all (range).start);

  mn_time_range_pan (range, 0.01);
  g_assert_false (mn_time_range_move (range, &half));
  mn_time_range_set_mover (range, NULL, NULL);
}

static void
on_notify (MnTimeRange *range, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_selection (void)
{
  guint n = 0;
  g_autoptr (MnTimeRange) range = mn_time_range_new ();

  g_signal_connect (range, "notify", G_CALLBACK (on_notify), &n);
  mn_time_range_select_event (range, 7);
  g_assert_cmpuint (n, ==, 1);
  mn_time_range_select_event (range, 7);
  g_assert_cmpuint (n, ==, 1);
  mn_time_range_select_figure (range, 3);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpint (mn_time_range_get_selected_event (range), ==, 0);
  g_assert_cmpint (mn_time_range_get_selected_figure (range), ==, 3);
  g_object_set (range, "selected-event", G_GINT64_CONSTANT (9), NULL);
  g_assert_cmpint (mn_time_range_get_selected_event (range), ==, 9);
  g_assert_cmpint (mn_time_range_get_selected_figure (range), ==, 0);
}

static void
test_damaged (void)
{
  guint n = 0;
  g_autoptr (MnTimeRange) range = make_range (&n);
  const MnRange damaged = { NAN, INFINITY };

  mn_time_range_set_visible (range, &damaged);
  mn_time_range_set_extent (range, &damaged);
  mn_time_range_fit (range);
  MnRange visible = mn_time_range_get_visible (range);
  g_assert_true (isfinite (visible.start) && isfinite (visible.end));
  g_assert_cmpfloat (visible.end, >, visible.start);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/time-range/tells", test_tells);
  g_test_add_func ("/drawing/time-range/fit", test_fit);
  g_test_add_func ("/drawing/time-range/not-lost", test_not_lost);
  g_test_add_func ("/drawing/time-range/back", test_back);
  g_test_add_func ("/drawing/time-range/forward", test_forward);
  g_test_add_func ("/drawing/time-range/mover", test_mover);
  g_test_add_func ("/drawing/time-range/selection", test_selection);
  g_test_add_func ("/drawing/time-range/damaged", test_damaged);

  return g_test_run ();
}
