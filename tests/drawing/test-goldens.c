/* test-goldens.c: layouts of known data, compared as text with the files in golden/.
 *
 * Where a layout is meant to change: MN_UPDATE_GOLDENS=1 meson test -C _build --suite drawing, then
 * read the difference that git shows.
 */
#include "fixture.h"

static void
check_timeline (const char *name, const char *from, const char *to, double width, double height)
{
  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params (from, to, width, height);
  g_autoptr (MnScene) scene = NULL;
  g_autofree char *text = NULL;

  params.today = mn_day_new (2025, 9, 20);
  scene = mn_timeline_layout (timeline, 0, &params);
  text = mn_scene_to_text (scene);
  fixture_assert_golden (name, text);
}

static void
test_timeline_all (void)
{
  g_test_summary ("All years since the beginning of relations");
  check_timeline ("timeline-all.txt", "1991", "2026", 900, 0);
}

static void
test_timeline_year (void)
{
  g_test_summary ("One year under its months");
  check_timeline ("timeline-2024.txt", "2024", "2024", 900, 0);
}

/* Two pages of the same length: the same lanes; nothing reaches over the edge; a span that does has a part and
 * an arrow on each. */
static void
test_timeline_page (void)
{
  static const char *const names[] = { "timeline-page-1.txt", "timeline-page-2.txt" };
  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  MnLayoutParams params = fixture_params ("2022", "2025", 900, 300);

  g_ptr_array_add (events, fixture_event (MN_EVENT_MEASURE, "2023-06/2024-09",
                                          "Visa rules are tried for sixteen months", 4));
  g_ptr_array_add (events, fixture_event (MN_EVENT_VISIT, "2023-12-31", "On the last day", 4));
  g_ptr_array_add (events, fixture_event (MN_EVENT_VISIT, "2024-01-01", "On the first day", 4));
  g_autoptr (MnTimeline) whole = mn_timeline_new (events);
  for (int i = 0; i < 2; i++)
    {
      MnRange page = { mn_day_new (2022 + 2 * i, 1, 1), mn_day_new (2024 + 2 * i, 1, 1) };
      g_autoptr (MnTimeline) timeline = mn_timeline_new_page (whole, &page, 12);
      params.range = (MnRange){ page.start - 15, page.end + 15 };
      g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
      g_autofree char *text = mn_scene_to_text (scene);
      MnRect plot = mn_scene_get_plot (scene);

      for (guint k = 0; k < mn_scene_get_n_marks (scene); k++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, k);

          if (!mn_mark_is_thing (mark))
            continue;
          g_assert_cmpfloat (mark->rect.x, >=, plot.x);
          g_assert_cmpfloat (mark->rect.x + mark->rect.width, <=, plot.x + plot.width);
          if (mark->label)
            {
              g_assert_cmpfloat (mark->label_rect.x, >=, plot.x);
              g_assert_cmpfloat (mark->label_rect.x + mark->label_rect.width, <=,
                                 plot.x + plot.width);
            }
        }
      fixture_assert_golden (names[i], text);
    }
}

static void
test_timeline_days (void)
{
  g_test_summary ("The days of a state visit, in little room");
  check_timeline ("timeline-days.txt", "2024-10-26", "2024-11-01", 500, 200);
}

static void
check_view (const char *name,
            GPtrArray *figures,
            MnTradeViewKind kind,
            MnChartFlags flags,
            const char *from,
            const char *to,
            double width,
            double height)
{
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, 0, kind);
  MnLayoutParams params = fixture_params (from, to, width, height);
  g_autoptr (MnScene) scene = mn_chart_layout (view, flags, fixture_get_note, NULL, &params);
  g_autofree char *text = mn_scene_to_text (scene);

  fixture_assert_golden (name, text);
}

static void
check_chart (const char *name,
             GPtrArray *figures,
             const char *from,
             const char *to,
             double width,
             double height)
{
  check_view (name, figures, MN_TRADE_VIEW_TURNOVER, MN_CHART_DEFAULT, from, to, width, height);
}

static void
test_chart_recent (void)
{
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();

  g_test_summary ("What the seeds say of the trade with Kazakhstan");
  check_chart ("chart-recent.txt", figures, "2019", "2026", 900, 0);
}

static void
test_chart_all (void)
{
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();

  g_test_summary ("The same below all years of the timeline");
  check_chart ("chart-all.txt", figures, "1991", "2026", 900, 320);
}

static void
test_chart_days (void)
{
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();

  g_test_summary ("Inside one bar");
  check_chart ("chart-days.txt", figures, "2022-03-01", "2022-03-20", 600, 0);
}

static void
test_chart_derived (void)
{
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();

  g_test_summary (
      "What follows from growth: hollow, with its interval, and gone where it is stated");
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2020", "41.1", 6, 4));
  check_chart ("chart-derived.txt", figures, "2020", "2021", 700, 0);
}

static void
test_view_diverging (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary ("Exports upwards, imports downwards, the balance as a marker");
  check_view ("chart-diverging.txt", figures, MN_TRADE_VIEW_DIVERGING, MN_CHART_DEFAULT, "2019",
              "2025", 900, 0);
}

static void
test_view_balance (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary (
      "Balances that are stated, and those that exports and imports of one reporter make");
  check_view ("chart-balance.txt", figures, MN_TRADE_VIEW_BALANCE, MN_CHART_DEFAULT, "2019", "2025",
              900, 0);
}

static void
test_view_growth (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary ("Growth as reported and as two values make it, against the same months only");
  check_view ("chart-growth.txt", figures, MN_TRADE_VIEW_GROWTH, MN_CHART_DEFAULT, "2019", "2025",
              900, 0);
}

static void
test_view_mirror (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary ("Either country’s statistics, never mixed");
  check_view ("chart-mirror.txt", figures, MN_TRADE_VIEW_MIRROR, MN_CHART_DEFAULT, "2019", "2025",
              900, 0);
}

static void
test_view_mirror_log (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary ("The same on a floor, in steps of 1, 2 and 5");
  check_view ("chart-mirror-log.txt", figures, MN_TRADE_VIEW_MIRROR, MN_CHART_LOG, "2019", "2025",
              900, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/golden/timeline/all", test_timeline_all);
  g_test_add_func ("/drawing/golden/timeline/year", test_timeline_year);
  g_test_add_func ("/drawing/golden/timeline/days", test_timeline_days);
  g_test_add_func ("/drawing/golden/timeline/page", test_timeline_page);
  g_test_add_func ("/drawing/golden/chart/recent", test_chart_recent);
  g_test_add_func ("/drawing/golden/chart/all", test_chart_all);
  g_test_add_func ("/drawing/golden/chart/days", test_chart_days);
  g_test_add_func ("/drawing/golden/chart/derived", test_chart_derived);
  g_test_add_func ("/drawing/golden/view/diverging", test_view_diverging);
  g_test_add_func ("/drawing/golden/view/balance", test_view_balance);
  g_test_add_func ("/drawing/golden/view/growth", test_view_growth);
  g_test_add_func ("/drawing/golden/view/mirror", test_view_mirror);
  g_test_add_func ("/drawing/golden/view/mirror-log", test_view_mirror_log);

  return g_test_run ();
}
