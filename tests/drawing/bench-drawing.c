/* bench-drawing.c: what a frame costs, as ratios of one run.
 *
 *   meson test -C _build --benchmark --suite drawing --verbose
 *
 * Painting is compared with bare Cairo drawing the same marks: rectangles and dots filled one by one
 * and text layouts that are made already. Layouts of a million events are compared with those of ten
 * thousand in the same views. Absolute times belong to the machine.
 */
#include "canvas.h"
#include "fixture.h"
#include "mn-overview.h"

#include <stdlib.h>
#include <time.h>

#define WIDTH  1920
#define HEIGHT 1080
#define RUNS   15

typedef void (*Job) (gpointer data, guint run);

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0;
}

/* Of this process alone: the machine may be busy with others. */
static double
get_cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1e6;
}

/* Milliseconds, the median. */
static double
take_time (Job job, gpointer data)
{
  double times[RUNS];

  job (data, 0);
  for (guint i = 0; i < RUNS; i++)
    {
      double start = get_cpu_time ();

      job (data, i);
      times[i] = get_cpu_time () - start;
    }
  qsort (times, RUNS, sizeof times[0], compare_doubles);
  return times[RUNS / 2];
}

/* --- Painting --------------------------------------------------------------------------------- */

typedef struct
{
  Canvas *canvas;
  MnScene *scene;
  GPtrArray *layouts; /* of PangoLayout; NULL for marks without a label */
} Painting;

static void
fill_ground (Painting *painting)
{
  const MnColor *ground = &mn_painter_get_palette (painting->canvas->painter)->ground;

  cairo_set_source_rgb (painting->canvas->cr, ground->red, ground->green, ground->blue);
  cairo_paint (painting->canvas->cr);
}

static void
paint (gpointer data, guint run)
{
  Painting *painting = data;

  fill_ground (painting);
  mn_timeline_paint (painting->canvas->painter, painting->canvas->cr, painting->scene);
}

static void
paint_bare (gpointer data, guint run)
{
  Painting *painting = data;
  const MnPalette *palette = mn_painter_get_palette (painting->canvas->painter);
  cairo_t *cr = painting->canvas->cr;

  fill_ground (painting);
  for (guint i = 0; i < mn_scene_get_n_marks (painting->scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (painting->scene, i);
      PangoLayout *layout = g_ptr_array_index (painting->layouts, i);
      const MnColor *color = &palette->events[mark->category];

      cairo_set_source_rgb (cr, color->red, color->green, color->blue);
      if (mark->kind == MN_MARK_POINT)
        cairo_arc (cr, mark->rect.x + mark->rect.width / 2, mark->rect.y + mark->rect.height / 2,
                   4.5, 0, 2 * G_PI);
      else if (mark->kind == MN_MARK_TICK)
        cairo_rectangle (cr, mark->rect.x, mark->rect.y, 1, mark->rect.height);
      else
        cairo_rectangle (cr, mark->rect.x, mark->rect.y, mark->rect.width, mark->rect.height);
      if (mark->kind != MN_MARK_REMARK && mark->kind != MN_MARK_CONTEXT)
        cairo_fill (cr);
      cairo_new_path (cr);
      if (!layout)
        continue;
      cairo_set_source_rgb (cr, palette->text.red, palette->text.green, palette->text.blue);
      cairo_move_to (cr, mark->label_rect.x, mark->label_rect.y);
      pango_cairo_show_layout (cr, layout);
    }
}

static void
make_layouts (Painting *painting)
{
  painting->layouts = g_ptr_array_new ();
  for (guint i = 0; i < mn_scene_get_n_marks (painting->scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (painting->scene, i);
      PangoLayout *layout = NULL;

      if (mark->label)
        {
          PangoFontDescription *font = pango_font_description_from_string (
              mark->style == MN_TEXT_SMALL ? "Cantarell, Noto Sans 9"
                                           : "Cantarell, Noto Sans 10.5");

          layout = pango_cairo_create_layout (painting->canvas->cr);
          pango_layout_set_font_description (layout, font);
          pango_layout_set_text (layout, mark->label, -1);
          pango_layout_set_width (layout, (int) (mark->label_rect.width + 2) * PANGO_SCALE);
          pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
          pango_font_description_free (font);
        }
      g_ptr_array_add (painting->layouts, layout);
    }
}

/* The number of events that gives about 500 marks with a label in a full screen. */
static void
measure_painting (double scale)
{
  g_autoptr (GPtrArray) events = fixture_random_events (1, 1400);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params ("1985", "2025", WIDTH, HEIGHT);
  Painting painting = { canvas_new (WIDTH, HEIGHT, scale, MN_PALETTE_LIGHT), NULL, NULL };
  guint n_labels = 0;

  params.measure = mn_painter_get_measure (painting.canvas->painter);
  painting.scene = mn_timeline_layout (timeline, 0, &params);
  make_layouts (&painting);
  for (guint i = 0; i < mn_scene_get_n_marks (painting.scene); i++)
    n_labels += mn_scene_get_mark (painting.scene, i)->label != NULL;

  double ours = take_time (paint, &painting);
  double bare = take_time (paint_bare, &painting);
  g_print ("paint %gx, %u marks, %u labels: %.1f ms, bare Cairo %.1f ms, ratio %.2f\n", scale,
           mn_scene_get_n_marks (painting.scene), n_labels, ours, bare, ours / bare);

  for (guint i = 0; i < painting.layouts->len; i++)
    if (g_ptr_array_index (painting.layouts, i))
      g_object_unref (g_ptr_array_index (painting.layouts, i));
  g_ptr_array_unref (painting.layouts);
  mn_scene_unref (painting.scene);
  canvas_free (painting.canvas);
}

/* --- Layouts ---------------------------------------------------------------------------------- */

typedef struct
{
  MnTimeline *timeline;
  MnLayoutParams params;
} Panning;

static void
pan (gpointer data, guint run)
{
  Panning *panning = data;

  panning->params.range = mn_range_pan (&panning->params.range, 8.0 / WIDTH);
  mn_scene_unref (mn_timeline_layout (panning->timeline, 0, &panning->params));
}

static double
measure_panning (guint n_events, const char *from, const char *to)
{
  g_autoptr (GPtrArray) events = fixture_random_events (1, n_events);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  g_autoptr (Canvas) canvas = canvas_new (1, 1, 1, MN_PALETTE_LIGHT);
  Panning panning = { timeline, fixture_params (from, to, WIDTH, 0) };

  panning.params.measure = mn_painter_get_measure (canvas->painter);
  double time = take_time (pan, &panning);
  g_print ("layout of %s to %s, %u events: %.2f ms\n", from, to, n_events, time);
  return time;
}

/* --- All time --------------------------------------------------------------------------------- */

typedef struct
{
  MnOverview *overview;
  MnRange visible;
  MnLayoutParams params;
} Dragging;

static void
drag (gpointer data, guint run)
{
  Dragging *dragging = data;

  dragging->visible = mn_range_pan (&dragging->visible, 0.01);
  mn_scene_unref (mn_overview_layout (dragging->overview, &dragging->visible, &dragging->params));
}

static double
measure_dragging (guint n_events)
{
  g_autoptr (GPtrArray) events = fixture_random_events (1, n_events);
  g_autoptr (GPtrArray) figures = fixture_random_figures (1, 120);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  g_autoptr (MnOverview) overview = mn_overview_new (timeline, series, 0);
  g_autoptr (Canvas) canvas = canvas_new (1, 1, 1, MN_PALETTE_LIGHT);
  Dragging dragging = { overview, { 8000, 9000 }, fixture_params ("1960", "2025", WIDTH, 0) };

  dragging.params.measure = mn_painter_get_measure (canvas->painter);
  double time = take_time (drag, &dragging);
  g_print ("strip of all time, %u events: %.2f ms\n", n_events, time);
  return time;
}

int
main (int argc, char **argv)
{
  const char *const views[][2] = {
    { "1960", "2025" }, { "2010", "2014" }, { "2012-03", "2012-04" }, { "2012-03-01", "2012-03-02" }
  };

  measure_painting (1);
  measure_painting (2);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      double few = measure_panning (10000, views[i][0], views[i][1]);
      double many = measure_panning (1000000, views[i][0], views[i][1]);

      g_print ("  a million against ten thousand: %.2f\n", many / few);
    }
  double few = measure_dragging (10000);
  double many = measure_dragging (1000000);

  g_print ("  a million against ten thousand: %.2f\n", many / few);
  return 0;
}
