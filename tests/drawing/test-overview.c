/* test-overview.c: the strip of all time. */
#include "canvas.h"
#include "fixture.h"

#include "mn-overview.h"
#include "mn-time-range.h"

#include <math.h>

typedef struct
{
  MnOverview *overview;
  MnTimeline *timeline;
  MnTradeSeries *series;
  MnRange all;
} Fixture;

static void
set_up_with (Fixture *f, GPtrArray *events, GPtrArray *figures)
{
  f->timeline = mn_timeline_new (events);
  f->series = mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  f->overview = mn_overview_new (f->timeline, f->series, 0);
  f->all = (MnRange){ mn_day_new (1991, 1, 1), mn_day_new (2027, 1, 1) };
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();

  set_up_with (f, events, figures);
}

static void
set_up_random (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) events = fixture_random_events (3, 2000);
  g_autoptr (GPtrArray) figures = fixture_random_figures (3, 120);

  set_up_with (f, events, figures);
  mn_timeline_get_extent (f->timeline, &f->all);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  mn_overview_unref (f->overview);
  mn_timeline_unref (f->timeline);
  mn_trade_series_unref (f->series);
}

static MnScene *
make_scene (Fixture *f, const MnRange *visible, double width)
{
  MnLayoutParams params = fixture_params ("1991", "2026", width, 0);

  params.range = f->all;
  params.today = mn_day_new (2025, 9, 20);
  return mn_overview_layout (f->overview, visible, &params);
}

static const MnMark *
find_window (const MnScene *scene)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->kind == MN_MARK_WINDOW)
      return mn_scene_get_mark (scene, i);
  g_assert_not_reached ();
}

static void
test_golden (Fixture *f, gconstpointer data)
{
  MnRange visible = { mn_day_new (2019, 1, 1), mn_day_new (2026, 1, 1) };
  g_autoptr (MnScene) scene = make_scene (f, &visible, 500);
  g_autofree char *text = mn_scene_to_text (scene);

  fixture_assert_golden ("overview-all.txt", text);
}

static void
test_golden_year (Fixture *f, gconstpointer data)
{
  MnRange visible = { mn_day_new (2024, 10, 28), mn_day_new (2024, 10, 31) };

  g_test_summary ("A single year has its months and its name; a few days are still a window");
  f->all = (MnRange){ mn_day_new (2024, 1, 1), mn_day_new (2025, 1, 1) };
  g_autoptr (MnScene) scene = make_scene (f, &visible, 360);
  g_autofree char *text = mn_scene_to_text (scene);

  fixture_assert_golden ("overview-year.txt", text);
}

/* --- Counting --------------------------------------------------------------------------------- */

static void
test_adds_up (Fixture *f, gconstpointer data)
{
  g_test_summary ("The columns add up to all dated events, at any width, a mark for three pixels");

  guint n_dated = mn_timeline_get_n_events (f->timeline) - mn_timeline_get_n_undated (f->timeline);

  for (double width = 1; width < 2000; width = width * 1.7 + 1)
    {
      g_autoptr (MnScene) scene = make_scene (f, &f->all, width);
      MnRect plot = mn_scene_get_plot (scene);
      double max_marks = MAX (plot.width / 3, 1);
      guint n_events = 0, n_values = 0;

      for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, i);

          if (mark->kind != MN_MARK_DENSITY)
            continue;
          n_events += mark->count > 0;
          n_values += mark->count == 0;
          g_assert_cmpfloat (mark->rect.x, >=, plot.x - 1e-6);
          g_assert_cmpfloat (mark->rect.y, >=, plot.y);
          g_assert_cmpfloat (mark->rect.y + mark->rect.height, <=, plot.y + plot.height);
          g_assert_false (mn_mark_is_thing (mark));
        }
      g_assert_cmpuint (mn_scene_count_events (scene), ==, n_dated);
      g_assert_cmpfloat (n_events, <=, max_marks);
      g_assert_cmpfloat (n_values, <=, max_marks);
    }
}

static void
test_counts (Fixture *f, gconstpointer data)
{
  g_test_summary ("Counting by search is counting one by one");

  const MnTradeUnit *unit = g_ptr_array_index (f->series->units, 0);

  for (int round = 0; round < 200; round++)
    {
      double start = floor (g_test_rand_double_range (f->all.start - 500, f->all.end));
      MnRange range = { start, start + floor (g_test_rand_double_range (1, 3000)) };
      guint n_events = 0, n_values = 0;

      for (guint i = 0; i < mn_timeline_get_n_events (f->timeline); i++)
        {
          MnPeriod days = mn_timeline_get_event (f->timeline, i)->date;
          MnDay first = days.start == MN_DAY_UNKNOWN ? days.end : days.start;
          MnDay last = days.end == MN_DAY_UNKNOWN ? days.start : days.end;
          double middle = ((double) first + last + 1) / 2;

          n_events += !mn_period_is_unknown (&days) && middle >= range.start && middle < range.end;
        }
      for (guint i = 0; i < unit->slots->len; i++)
        {
          const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

          for (int flow = 0; flow < MN_N_FLOWS; flow++)
            n_values += slot->flows[flow] && slot->period.start < range.end &&
                        slot->period.end + 1.0 > range.start;
        }
      g_assert_cmpuint (mn_overview_count_events (f->overview, &range), ==, n_events);
      g_assert_cmpuint (mn_overview_count_values (f->overview, &range), ==, n_values);
    }
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  Fixture f;

  set_up_with (&f, nothing, nothing);
  g_autoptr (MnScene) scene = make_scene (&f, &f.all, 300);
  g_assert_cmpuint (mn_scene_count_events (scene), ==, 0);
  g_assert_cmpfloat (find_window (scene)->rect.width, ==, mn_scene_get_plot (scene).width);
  tear_down (&f, NULL);
}

/* --- The window ------------------------------------------------------------------------------- */

static void
test_hit (Fixture *f, gconstpointer data)
{
  g_test_summary ("Edges, middle and outside follow each other, however narrow the window is");

  for (double days = 1; days < 20000; days *= 3)
    {
      static const MnOverviewPart order[] = { MN_OVERVIEW_OUTSIDE, MN_OVERVIEW_START,
                                              MN_OVERVIEW_MIDDLE, MN_OVERVIEW_END,
                                              MN_OVERVIEW_OUTSIDE };
      MnRange visible = { 10000, 10000 + days };
      g_autoptr (MnScene) scene = make_scene (f, &visible, 800);
      guint at = 0;

      for (double x = -20; x < 820; x += 0.25)
        {
          MnOverviewPart part = mn_overview_hit (scene, x);

          if (at + 1 < G_N_ELEMENTS (order) && part == order[at + 1])
            at++;
          g_assert_cmpint (part, ==, order[at]);
        }
      g_assert_cmpuint (at, ==, 4);
      g_assert_cmpfloat (find_window (scene)->rect.width, >=, 6);
    }
}

static void
test_drag (Fixture *f, gconstpointer data)
{
  g_test_summary ("Edges never cross, the middle keeps the length, and the way back leads back");

  for (int round = 0; round < 500; round++)
    {
      double start = g_test_rand_double_range (f->all.start, f->all.end - 800);
      MnRange visible = { start, start + g_test_rand_double_range (2, 800) };
      g_autoptr (MnScene) scene = make_scene (f, &visible, 700);
      double dx = g_test_rand_double_range (-900, 900);

      MnRange moved = mn_overview_drag (scene, &visible, MN_OVERVIEW_MIDDLE, dx);
      g_assert_cmpfloat_with_epsilon (moved.end - moved.start, visible.end - visible.start, 1e-6);
      moved = mn_overview_drag (scene, &moved, MN_OVERVIEW_MIDDLE, -dx);
      g_assert_cmpfloat_with_epsilon (moved.start, visible.start, 1e-6);

      moved = mn_overview_drag (scene, &visible, MN_OVERVIEW_START, dx);
      g_assert_cmpfloat (moved.end, ==, visible.end);
      g_assert_cmpfloat (moved.end - moved.start, >=, MN_RANGE_MIN_DAYS - 1e-9);
      moved = mn_overview_drag (scene, &visible, MN_OVERVIEW_END, dx);
      g_assert_cmpfloat (moved.start, ==, visible.start);
      g_assert_cmpfloat (moved.end - moved.start, >=, MN_RANGE_MIN_DAYS - 1e-9);

      moved = mn_overview_drag (scene, &visible, MN_OVERVIEW_OUTSIDE, dx);
      g_assert_cmpfloat (moved.start, ==, visible.start);
    }
}

static void
test_drag_follows (Fixture *f, gconstpointer data)
{
  g_test_summary ("What is dragged stays under the pointer, from an edge out of sight too");

  MnRange visible = { mn_day_new (2000, 1, 1), mn_day_new (2010, 1, 1) };
  g_autoptr (MnScene) scene = make_scene (f, &visible, 700);
  MnRect before = find_window (scene)->rect;

  MnRange moved = mn_overview_drag (scene, &visible, MN_OVERVIEW_END, 50);
  g_autoptr (MnScene) later = make_scene (f, &moved, 700);
  g_assert_cmpfloat_with_epsilon (find_window (later)->rect.x, before.x, 1e-6);
  g_assert_cmpfloat_with_epsilon (find_window (later)->rect.width, before.width + 50, 1e-6);

  MnRange wide = { mn_day_new (1900, 1, 1), mn_day_new (2010, 1, 1) };
  g_autoptr (MnScene) cut = make_scene (f, &wide, 700);
  g_assert_true (find_window (cut)->flags & MN_MARK_IS_CLIPPED);
  moved = mn_overview_drag (cut, &wide, MN_OVERVIEW_START, 40);
  g_autoptr (MnScene) shorter = make_scene (f, &moved, 700);
  g_assert_cmpfloat_with_epsilon (find_window (shorter)->rect.x, mn_scene_get_plot (shorter).x + 40,
                                  1e-6);
}

static void
test_moment (Fixture *f, gconstpointer data)
{
  g_autoptr (MnScene) scene = make_scene (f, &f->all, 700);
  MnRect plot = mn_scene_get_plot (scene);

  g_assert_cmpfloat (mn_overview_get_moment (scene, plot.x), ==, f->all.start);
  g_assert_cmpfloat (mn_overview_get_moment (scene, -5), ==, f->all.start);
  g_assert_cmpfloat (mn_overview_get_moment (scene, 9999), ==, f->all.end);
  g_assert_cmpfloat_with_epsilon (mn_overview_get_moment (scene, plot.x + plot.width / 2),
                                  (f->all.start + f->all.end) / 2, 1e-6);
}

/* --- Painting --------------------------------------------------------------------------------- */

static void
test_frame_is_seen (Fixture *f, gconstpointer data)
{
  g_test_summary (
      "In all palettes the frame stands out where nothing is drawn, and more so in focus");

  for (MnPaletteKind kind = MN_PALETTE_LIGHT; kind <= MN_PALETTE_PRINT; kind++)
    {
      MnRange visible = { mn_day_new (1993, 1, 1), mn_day_new (1996, 1, 1) };
      g_autoptr (MnScene) scene = make_scene (f, &visible, 700);
      g_autoptr (Canvas) canvas = canvas_new (700, mn_scene_get_height (scene), 1, kind);
      g_autoptr (Canvas) focused = canvas_new (700, mn_scene_get_height (scene), 1, kind);
      const MnMark *window = find_window (scene);
      int x = (int) (window->rect.x + window->rect.width / 2);
      guint index = 0;

      mn_overview_paint (canvas->painter, canvas->cr, scene);
      g_assert_cmpuint (canvas_get_pixel (canvas, x, 0), !=, canvas_get_pixel (canvas, x, 8));
      while (mn_scene_get_mark (scene, index) != window)
        index++;
      mn_scene_set_state (scene, (int) index, MN_MARK_IS_FOCUSED);
      mn_overview_paint (focused->painter, focused->cr, scene);
      g_assert_cmpuint (canvas_get_pixel (canvas, x, 2), !=, canvas_get_pixel (focused, x, 2));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, set_up, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/drawing/overview/golden", set_up, test_golden);
  ADD ("/drawing/overview/golden-year", set_up, test_golden_year);
  ADD ("/drawing/overview/adds-up", set_up_random, test_adds_up);
  ADD ("/drawing/overview/counts", set_up_random, test_counts);
  g_test_add_func ("/drawing/overview/nothing", test_nothing);
  ADD ("/drawing/overview/hit", set_up, test_hit);
  ADD ("/drawing/overview/drag", set_up, test_drag);
  ADD ("/drawing/overview/drag-follows", set_up, test_drag_follows);
  ADD ("/drawing/overview/moment", set_up, test_moment);
  ADD ("/drawing/overview/frame-is-seen", set_up, test_frame_is_seen);
#undef ADD
  return g_test_run ();
}
