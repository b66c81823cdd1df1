/* pictures.c: paints scenes into PNG files, to be looked at.
 *
 *   _build/tests/drawing/drawing-pictures FOLDER
 */
#include "canvas.h"
#include "fixture.h"

#define PAD 16.0

typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  double width;
  double timeline_height;
  double chart_height;
  MnPaletteKind palette;
  double scale;
  guint n_random; /* 0: the Kazakh data */
  gboolean both;  /* both countries' statistics instead */
  MnTradeViewKind view;
  MnChartFlags flags;
} Picture;

static const Picture pictures[] = {
  { "all-light", "1991", "2026", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0 },
  { "all-dark", "1991", "2026", 1000, 0, 0, MN_PALETTE_DARK, 1, 0 },
  { "recent-light", "2020", "2026", 1000, 0, 0, MN_PALETTE_LIGHT, 2, 0 },
  { "recent-dark", "2020", "2026", 1000, 0, 0, MN_PALETTE_DARK, 1, 0 },
  { "year-light", "2024-01", "2025-06", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0 },
  { "days-light", "2024-10-20", "2024-11-08", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0 },
  { "narrow-light", "1991", "2026", 360, 260, 300, MN_PALETTE_LIGHT, 2, 0 },
  { "contrast", "2020", "2026", 1000, 0, 0, MN_PALETTE_CONTRAST, 1, 0 },
  { "contrast-dark", "2020", "2026", 1000, 0, 0, MN_PALETTE_CONTRAST_DARK, 1, 0 },
  { "many-light", "1960", "2025", 1400, 0, 400, MN_PALETTE_LIGHT, 1, 3000 },
  { "many-zoomed-light", "2003", "2006", 1400, 0, 400, MN_PALETTE_LIGHT, 1, 3000 },
  { "many-dark", "1990", "2025", 1400, 0, 400, MN_PALETTE_DARK, 1, 300 },
  { "turnover-both", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE },
  { "turnover-log", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE,
    MN_TRADE_VIEW_TURNOVER, MN_CHART_LOG },
  { "diverging-light", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE,
    MN_TRADE_VIEW_DIVERGING },
  { "balance-light", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE,
    MN_TRADE_VIEW_BALANCE },
  { "growth-light", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE,
    MN_TRADE_VIEW_GROWTH },
  { "growth-dark", "2019", "2025", 1000, 0, 0, MN_PALETTE_DARK, 1, 0, TRUE, MN_TRADE_VIEW_GROWTH },
  { "mirror-light", "2019", "2025", 1000, 0, 0, MN_PALETTE_LIGHT, 1, 0, TRUE,
    MN_TRADE_VIEW_MIRROR },
  { "mirror-log-dark", "2019", "2025", 1000, 0, 0, MN_PALETTE_DARK, 1, 0, TRUE,
    MN_TRADE_VIEW_MIRROR, MN_CHART_LOG },
};

static void
paint (const Picture *picture, const char *folder)
{
  g_autoptr (GPtrArray) events =
      picture->n_random ? fixture_random_events (1, picture->n_random) : fixture_kazakh_events ();
  g_autoptr (GPtrArray) figures = picture->n_random ? fixture_random_figures (1, 120)
                                  : picture->both   ? fixture_both_reporters ()
                                                    : fixture_kazakh_figures ();
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, 0, picture->view);
  g_autofree char *name = g_strconcat (picture->name, ".png", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  /* Text is measured before it is known how high the picture will be. */
  g_autoptr (Canvas) probe = canvas_new (1, 1, picture->scale, picture->palette);
  MnLayoutParams params =
      fixture_params (picture->from, picture->to, picture->width, picture->timeline_height);

  params.measure = mn_painter_get_measure (probe->painter);
  params.today = mn_day_new (2025, 9, 20);
  params.left = MAX (mn_timeline_get_gutter (timeline, 0, params.measure),
                     mn_chart_get_gutter (view, picture->flags, &params));
  params.no_axis = TRUE;
  g_autoptr (MnScene) upper = mn_timeline_layout (timeline, 0, &params);
  params.height = picture->chart_height;
  params.no_axis = FALSE;
  g_autoptr (MnScene) lower =
      mn_chart_layout (view, picture->flags, fixture_get_note, NULL, &params);

  double height = mn_scene_get_height (upper) + mn_scene_get_height (lower) + 3 * PAD;
  g_autoptr (Canvas) canvas =
      canvas_new (picture->width + 2 * PAD, height, picture->scale, picture->palette);
  cairo_translate (canvas->cr, PAD, PAD);
  int hit = mn_scene_step (upper, -1, MN_STEP_FIRST);
  mn_scene_set_state (upper, mn_scene_step (upper, hit, MN_STEP_NEXT), MN_MARK_IS_SELECTED);
  mn_scene_set_state (lower, mn_scene_step (lower, -1, MN_STEP_FIRST), MN_MARK_IS_FOCUSED);
  mn_timeline_paint (canvas->painter, canvas->cr, upper);
  cairo_translate (canvas->cr, 0, mn_scene_get_height (upper) + PAD);
  mn_chart_paint (canvas->painter, canvas->cr, lower);
  if (cairo_surface_write_to_png (canvas->surface, path) != CAIRO_STATUS_SUCCESS)
    g_printerr ("%s could not be written\n", path);
}

int
main (int argc, char **argv)
{
  if (argc != 2)
    {
      g_printerr ("drawing-pictures FOLDER\n");
      return 2;
    }
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    paint (&pictures[i], argv[1]);
  return 0;
}
