/* test-painter.c: what the painters put on screen and paper. */
#include "canvas.h"
#include "fixture.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

/* Of the light palette. */
#define GROUND 0xfafafa

static MnScene *
make_timeline (GPtrArray *events, const MnLayoutParams *params)
{
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);

  return mn_timeline_layout (timeline, 0, params);
}

static MnScene *
make_chart (GPtrArray *figures, const MnLayoutParams *params)
{
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, 0, MN_TRADE_VIEW_TURNOVER);

  return mn_chart_layout (view, MN_CHART_DEFAULT, fixture_get_note, NULL, params);
}

static guint
count_colours (Canvas *canvas)
{
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);

  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      g_hash_table_add (colours, GUINT_TO_POINTER (canvas_get_pixel (canvas, x, y)));
  return g_hash_table_size (colours);
}

static void
test_palettes (void)
{
  g_test_summary ("In every palette and at every scale something is drawn and nothing fails");

  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  const double scales[] = { 1, 1.25, 2 };

  for (int kind = 0; kind <= MN_PALETTE_PRINT; kind++)
    for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
      {
        g_autoptr (Canvas) canvas = canvas_new (600, 700, scales[i], (MnPaletteKind) kind);
        MnLayoutParams params = fixture_params ("1991", "2026", 600, 350);

        params.measure = mn_painter_get_measure (canvas->painter);
        g_autoptr (MnScene) timeline = make_timeline (events, &params);
        g_autoptr (MnScene) chart = make_chart (figures, &params);
        mn_scene_set_state (timeline, mn_scene_step (timeline, -1, MN_STEP_FIRST),
                            MN_MARK_IS_FOCUSED);
        mn_timeline_paint (canvas->painter, canvas->cr, timeline);
        cairo_translate (canvas->cr, 0, 350);
        mn_chart_paint (canvas->painter, canvas->cr, chart);
        g_assert_cmpint (cairo_status (canvas->cr), ==, CAIRO_STATUS_SUCCESS);
        g_assert_cmpuint (count_colours (canvas), >, 30);
      }
}

static void
test_odd_scenes (void)
{
  g_test_summary ("Nothing, one, ten thousand; one pixel; years at the scale of days");

  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) few = fixture_kazakh_events ();
  g_autoptr (GPtrArray) many = fixture_random_events (1, 10000);
  g_autoptr (GPtrArray) figures = fixture_random_figures (1, 500);
  GPtrArray *lists[] = { none, few, many };
  const double sizes[] = { 1, 20, 600 };
  const MnRange ranges[] = {
    { 20025, 20026 }, { 0, 140000 }, { 7000, 20800 }, { -700000, -600000 }
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (guint k = 0; k < G_N_ELEMENTS (ranges); k++)
        {
          g_autoptr (Canvas) canvas = canvas_new (sizes[j], sizes[j], 1, MN_PALETTE_LIGHT);
          MnLayoutParams params = fixture_params ("2020", "2021", sizes[j], sizes[j]);

          params.range = ranges[k];
          params.measure = mn_painter_get_measure (canvas->painter);
          g_autoptr (MnScene) timeline = make_timeline (lists[i], &params);
          g_autoptr (MnScene) chart = make_chart (i == 0 ? none : figures, &params);
          mn_timeline_paint (canvas->painter, canvas->cr, timeline);
          mn_chart_paint (canvas->painter, canvas->cr, chart);
          g_assert_cmpint (cairo_status (canvas->cr), ==, CAIRO_STATUS_SUCCESS);
        }
}

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GByteArray *
paint_on_paper (cairo_surface_t *(*create) (cairo_write_func_t, void *, double, double) )
{
  GByteArray *bytes = g_byte_array_new ();
  g_autoptr (Canvas) canvas =
      canvas_new_for_paper (create (append, bytes, 595, 842), MN_PALETTE_PRINT);
  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  MnLayoutParams params = fixture_params ("1991", "2026", 595, 420);

  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) timeline = make_timeline (events, &params);
  g_autoptr (MnScene) chart = make_chart (figures, &params);
  mn_timeline_paint (canvas->painter, canvas->cr, timeline);
  cairo_translate (canvas->cr, 0, 421);
  mn_chart_paint (canvas->painter, canvas->cr, chart);
  cairo_surface_finish (canvas->surface);
  g_assert_cmpint (cairo_surface_status (canvas->surface), ==, CAIRO_STATUS_SUCCESS);
  return bytes;
}

static void
test_paper (void)
{
  g_test_summary ("PDF and SVG are vectors: no picture is in them");

  g_autoptr (GByteArray) pdf = paint_on_paper (cairo_pdf_surface_create_for_stream);
  g_autoptr (GByteArray) svg = paint_on_paper (cairo_svg_surface_create_for_stream);

  g_assert_true (g_str_has_prefix ((const char *) pdf->data, "%PDF"));
  g_assert_null (memmem (pdf->data, pdf->len, "/Subtype /Image", strlen ("/Subtype /Image")));
  g_assert_nonnull (memmem (pdf->data, pdf->len, "/Font", strlen ("/Font")));
  g_assert_null (memmem (svg->data, svg->len, "<image", strlen ("<image")));
}

/* --- Pixels ----------------------------------------------------------------------------------- */

static void
test_hairlines (void)
{
  g_test_summary (
      "A grid line is as many whole device pixels as its scale, with nothing beside it");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  const double scales[] = { 1, 1.5, 2, 3 };

  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2024", "100", 6, 1));
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (Canvas) canvas = canvas_new (500, 337, scales[i], MN_PALETTE_LIGHT);
      MnLayoutParams params = fixture_params ("1991", "2026", 500, 337);
      const MnColor *grid = &mn_palette_get (MN_PALETTE_LIGHT)->grid;
      guint32 line = (guint32) lround (grid->red * 255) << 16 |
                     (guint32) lround (grid->green * 255) << 8 |
                     (guint32) lround (grid->blue * 255);
      guint n_lines = 0;

      params.measure = mn_painter_get_measure (canvas->painter);
      g_autoptr (MnScene) scene = make_chart (figures, &params);
      MnRect plot = mn_scene_get_plot (scene);
      mn_chart_paint (canvas->painter, canvas->cr, scene);

      /* Down a column where nothing but grid lines is. */
      int x = (int) ((plot.x + 3) * scales[i]);
      int bottom = (int) ((plot.y + plot.height) * scales[i]) - 3;
      for (int y = (int) (plot.y * scales[i]) + 1, run = 0; y < bottom; y++)
        {
          guint32 pixel = canvas_get_pixel (canvas, x, y);

          g_assert_true (pixel == GROUND || pixel == line);
          if (pixel == line)
            run++;
          else if (run > 0)
            {
              g_assert_cmpint (run, ==, (int) scales[i]);
              n_lines++;
              run = 0;
            }
        }
      g_assert_cmpuint (n_lines, >=, 2);
    }
}

/* How many changes of lightness a row through the middle of the bar's lower half has. */
static guint
count_changes (Canvas *canvas, const MnMark *mark)
{
  int y = (int) (mark->rect.y + mark->rect.height * 0.6);
  guint n = 0;

  for (int x = (int) mark->rect.x + 3; x < (int) (mark->rect.x + mark->rect.width) - 3; x++)
    n += canvas_get_pixel (canvas, x, y) != canvas_get_pixel (canvas, x + 1, y);
  return n;
}

static void
test_hatch (void)
{
  g_test_summary ("Without colour, too, a part-year is not a year");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2023", "100", 6, 1));
  g_ptr_array_add (figures,
                   fixture_figure (MN_KIND_TURNOVER, "KZ", "2024-01/2024-10", "100", 6, 1));
  MnFigure *derived = fixture_figure (MN_KIND_TURNOVER, "KZ", "2025", "100", 6, 1);
  derived->status = MN_STATUS_DERIVED;
  g_ptr_array_add (figures, derived);
  g_autoptr (Canvas) canvas = canvas_new (600, 400, 1, MN_PALETTE_LIGHT);
  MnLayoutParams params = fixture_params ("2023", "2026", 600, 400);
  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) scene = make_chart (figures, &params);
  mn_chart_paint (canvas->painter, canvas->cr, scene);
  int year = mn_scene_find_figure (scene, g_ptr_array_index (figures, 0));
  int part = mn_scene_find_figure (scene, g_ptr_array_index (figures, 1));
  int outline = mn_scene_find_figure (scene, derived);
  const MnMark *mark = mn_scene_get_mark (scene, (guint) outline);

  g_assert_cmpuint (count_changes (canvas, mn_scene_get_mark (scene, (guint) year)), ==, 0);
  g_assert_cmpuint (count_changes (canvas, mn_scene_get_mark (scene, (guint) part)), >, 20);
  g_assert_cmpuint (count_changes (canvas, mark), ==, 0);
  g_assert_cmphex (canvas_get_pixel (canvas, (int) (mark->rect.x + mark->rect.width / 2),
                                     (int) (mark->rect.y + mark->rect.height / 2)),
                   ==, GROUND);
}

static void
test_derived (void)
{
  g_test_summary (
      "A derived value is hollow in a dashed outline and has a whisker as high as its interval");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *grown = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1);
  grown->growth_pct = 50;
  g_ptr_array_add (figures, grown);
  g_autoptr (Canvas) canvas = canvas_new (600, 400, 1, MN_PALETTE_LIGHT);
  MnLayoutParams params = fixture_params ("2020", "2021", 600, 400);
  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) scene = make_chart (figures, &params);
  mn_chart_paint (canvas->painter, canvas->cr, scene);

  const MnMark *mark = NULL;
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->kind == MN_MARK_BAR &&
        mn_scene_get_mark (scene, i)->flags & MN_MARK_IS_DERIVED)
      mark = mn_scene_get_mark (scene, i);
  g_assert_nonnull (mark);
  g_assert_cmpfloat (mark->whisker.y, <, mark->rect.y - 4);
  g_assert_cmpfloat (mark->whisker.y + mark->whisker.height, >, mark->rect.y + 4);

  int x = (int) mark->whisker.x, top = (int) mark->whisker.y;
  g_assert_cmphex (canvas_get_pixel (canvas, x, top + 3), !=, GROUND);
  g_assert_cmphex (canvas_get_pixel (canvas, x - 12, top + 3), ==, GROUND);
  g_assert_cmphex (canvas_get_pixel (canvas, x - 3, top), !=, GROUND);
  /* Inside of the bar nothing. */
  g_assert_cmphex (canvas_get_pixel (canvas, (int) mark->rect.x + 20,
                                     (int) (mark->rect.y + mark->rect.height / 2)),
                   ==, GROUND);
  guint n_gaps = 0, n_dashes = 0;
  for (int column = (int) mark->rect.x + 2; column < x - 12; column++)
    {
      gboolean gap = TRUE;

      for (int row = -1; row <= 1; row++)
        gap &= canvas_get_pixel (canvas, column, (int) lround (mark->rect.y) + row) == GROUND;
      n_gaps += gap;
      n_dashes += !gap;
    }
  g_assert_cmpuint (n_gaps, >, 10);
  g_assert_cmpuint (n_dashes, >, 10);
}

static guint32
get_middle (Canvas *canvas, const MnMark *mark)
{
  return canvas_get_pixel (canvas, (int) (mark->rect.x + mark->rect.width / 2),
                           (int) (mark->rect.y + mark->rect.height / 2));
}

/* Whether a value is filled: what differs beside colour. */
static void
check_hollow (MnTradeViewKind kind, gboolean (*is_hollow) (const MnMark *mark))
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, 0, kind);
  g_autoptr (Canvas) canvas = canvas_new (1400, 500, 1, MN_PALETTE_LIGHT);
  MnLayoutParams params = fixture_params ("2019", "2025", 1400, 500);
  guint n_hollow = 0, n_filled = 0;

  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) scene =
      mn_chart_layout (view, MN_CHART_DEFAULT, fixture_get_note, NULL, &params);
  mn_chart_paint (canvas->painter, canvas->cr, scene);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      /* In a low bar there is room for its edges only, and hatches have gaps. */
      if (mark->kind != MN_MARK_BAR || mark->flags & MN_MARK_IS_PART || mark->rect.height < 20)
        continue;
      g_assert_cmpint (get_middle (canvas, mark) == GROUND, ==, is_hollow (mark));
      n_hollow += is_hollow (mark);
      n_filled += !is_hollow (mark);
    }
  g_assert_cmpuint (n_hollow, >, 0);
  g_assert_cmpuint (n_filled, >, 0);
}

static gboolean
is_derived (const MnMark *mark)
{
  return ((MnFigure *) g_ptr_array_index (mark->figures, 0))->derivation != NULL;
}

static gboolean
is_of_partner (const MnMark *mark)
{
  return ((MnFigure *) g_ptr_array_index (mark->figures, 0))->reporter != MN_MONGOLIA;
}

static void
test_hollow (void)
{
  g_test_summary ("What a view computes, and the partner's statistics in the mirror, are hollow");
  check_hollow (MN_TRADE_VIEW_BALANCE, is_derived);
  check_hollow (MN_TRADE_VIEW_GROWTH, is_derived);
  check_hollow (MN_TRADE_VIEW_MIRROR, is_of_partner);
}

static void
test_balance_marker (void)
{
  g_test_summary ("A computed balance is a hollow diamond, a stated one is filled");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, 0, MN_TRADE_VIEW_DIVERGING);
  g_autoptr (Canvas) canvas = canvas_new (1000, 500, 1, MN_PALETTE_LIGHT);
  MnLayoutParams params = fixture_params ("2019", "2025", 1000, 500);
  guint n_derived = 0, n_stated = 0;

  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) scene =
      mn_chart_layout (view, MN_CHART_DEFAULT, fixture_get_note, NULL, &params);
  mn_chart_paint (canvas->painter, canvas->cr, scene);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind != MN_MARK_BALANCE)
        continue;
      g_assert_cmpint (get_middle (canvas, mark) == GROUND, ==, is_derived (mark));
      n_derived += is_derived (mark);
      n_stated += !is_derived (mark);
    }
  g_assert_cmpuint (n_derived, >, 1);
  g_assert_cmpuint (n_stated, ==, 1);
}

static void
test_planned (void)
{
  g_test_summary ("A planned event is hollow");

  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  g_ptr_array_add (events, fixture_event (MN_EVENT_VISIT, "2024-03-01", "Happened", 1));
  g_ptr_array_add (events, fixture_event (MN_EVENT_VISIT, "2024-09-01", "Planned", 1));
  ((MnEvent *) g_ptr_array_index (events, 1))->status = MN_EVENT_PLANNED;
  g_autoptr (Canvas) canvas = canvas_new (600, 100, 1, MN_PALETTE_LIGHT);
  MnLayoutParams params = fixture_params ("2024", "2024", 600, 0);
  params.measure = mn_painter_get_measure (canvas->painter);
  g_autoptr (MnScene) scene = make_timeline (events, &params);
  mn_timeline_paint (canvas->painter, canvas->cr, scene);

  for (guint i = 0; i < 2; i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, (guint) mn_scene_find_event (scene, i));
      guint32 pixel = canvas_get_pixel (canvas, (int) (mark->rect.x + mark->rect.width / 2),
                                        (int) (mark->rect.y + mark->rect.height / 2));

      if (i == 0)
        g_assert_cmphex (pixel, ==, 0x1c71d8);
      else
        g_assert_cmphex (pixel, ==, GROUND);
    }
}

/* --- Colours ---------------------------------------------------------------------------------- */

static double
get_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const MnColor *color)
{
  return 0.2126 * get_linear (color->red) + 0.7152 * get_linear (color->green) +
         0.0722 * get_linear (color->blue);
}

static double
get_contrast (const MnColor *a, const MnColor *b)
{
  double light = MAX (get_luminance (a), get_luminance (b)) + 0.05;
  double dark = MIN (get_luminance (a), get_luminance (b)) + 0.05;

  return light / dark;
}

static void
test_contrast (void)
{
  g_test_summary ("Text and marks stand out from the ground as WCAG asks; grey tells flows apart");

  for (int kind = 0; kind <= MN_PALETTE_PRINT; kind++)
    {
      const MnPalette *palette = mn_palette_get ((MnPaletteKind) kind);
      double text = palette->is_contrast ? 7 : 4.5;

      g_assert_cmpfloat (get_contrast (&palette->text, &palette->ground), >=, 7);
      g_assert_cmpfloat (get_contrast (&palette->dim_text, &palette->ground), >=, text);
      g_assert_cmpfloat (get_contrast (&palette->target, &palette->ground), >=, text);
      for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
        g_assert_cmpfloat (get_contrast (&palette->events[i], &palette->ground), >=, text);
      for (guint i = 0; i < MN_N_FLOWS; i++)
        g_assert_cmpfloat (get_contrast (&palette->flows[i], &palette->ground), >=, 2.3);
      g_assert_cmpfloat (get_contrast (&palette->flows[MN_FLOW_EXPORTS],
                                       &palette->flows[MN_FLOW_IMPORTS]),
                         >=, 1.7);
    }
}

/* --- Text ------------------------------------------------------------------------------------- */

static void
test_measure (void)
{
  g_test_summary ("Text is measured as it is drawn; figures are of one width");

  g_autoptr (Canvas) canvas = canvas_new (10, 10, 1, MN_PALETTE_LIGHT);
  const MnMeasure *measure = mn_painter_get_measure (canvas->painter);
  double normal = measure->get_width ("Kazakhstan", MN_TEXT_NORMAL, measure->user_data);
  double small = measure->get_width ("Kazakhstan", MN_TEXT_SMALL, measure->user_data);

  g_assert_cmpfloat (small, <, normal);
  g_assert_cmpfloat (small, >, normal / 2);
  g_assert_cmpfloat (measure->get_width ("111", MN_TEXT_SMALL, measure->user_data), ==,
                     measure->get_width ("000", MN_TEXT_SMALL, measure->user_data));
  g_assert_cmpfloat (measure->get_height (MN_TEXT_SMALL, measure->user_data), <=,
                     measure->get_height (MN_TEXT_NORMAL, measure->user_data));

  /* More texts than are kept. */
  for (int i = 0; i < 10000; i++)
    {
      g_autofree char *text = g_strdup_printf ("Text number %d", i);

      g_assert_cmpfloat (measure->get_width (text, MN_TEXT_NORMAL, measure->user_data), >, 20);
    }
  mn_painter_reset (canvas->painter);
  g_assert_cmpfloat (measure->get_width ("Kazakhstan", MN_TEXT_NORMAL, measure->user_data), ==,
                     normal);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/painter/palettes", test_palettes);
  g_test_add_func ("/drawing/painter/odd-scenes", test_odd_scenes);
  g_test_add_func ("/drawing/painter/paper", test_paper);
  g_test_add_func ("/drawing/painter/hairlines", test_hairlines);
  g_test_add_func ("/drawing/painter/hatch", test_hatch);
  g_test_add_func ("/drawing/painter/derived", test_derived);
  g_test_add_func ("/drawing/painter/hollow", test_hollow);
  g_test_add_func ("/drawing/painter/balance-marker", test_balance_marker);
  g_test_add_func ("/drawing/painter/planned", test_planned);
  g_test_add_func ("/drawing/painter/contrast", test_contrast);
  g_test_add_func ("/drawing/painter/measure", test_measure);

  return g_test_run ();
}
