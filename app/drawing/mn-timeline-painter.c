/* mn-timeline-painter.c: paints a timeline's marks.
 *
 * A point is a dot, a planned one a ring. A span is a tinted bar with a strong left edge; where the
 * days are not known it has no edges and fades away at both ends. A cluster is a pill with its count.
 */
#include "mn-painter-private.h"

#include <math.h>

#define RING      2.0
#define RADIUS    4.0
#define EDGE      3.0
#define TINT      0.20
#define FADE      0.25 /* of an uncertain span, at each end */
#define MAX_FADE  40.0
#define DOT       9.0
#define ARROW     4.0
#define ARROW_GAP 2.0

/* Cut to what is seen: a year at the scale of days is wider than Cairo's coordinates. */
static MnRect
cut (const MnRect *rect, const MnRect *plot)
{
  double left = MAX (rect->x, plot->x - 2 * MAX_FADE);
  double right = MIN (rect->x + rect->width, plot->x + plot->width + 2 * MAX_FADE);

  return (MnRect){ left, rect->y, MAX (right - left, 0), rect->height };
}

static void
draw_point (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnColor *color)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  double x = mn_painter_snap (self, mark->rect.x + mark->rect.width / 2 - DOT / 2) + DOT / 2;
  double y = mn_painter_snap (self, mark->rect.y + mark->rect.height / 2 - DOT / 2) + DOT / 2;
  double radius = MIN (DOT, mark->rect.height) / 2;

  /* A rim of the ground keeps touching dots apart. */
  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_arc (cr, x, y, radius + 1, 0, 2 * G_PI);
  cairo_fill (cr);

  mn_painter_set_color (cr, color, 1);
  if (mark->flags & MN_MARK_IS_PLANNED)
    {
      cairo_arc (cr, x, y, MAX (radius - RING / 2, RING / 2), 0, 2 * G_PI);
      cairo_set_line_width (cr, RING);
      cairo_stroke (cr);
    }
  else
    {
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

/* Full in the middle, nothing at the ends. */
static void
draw_soft (cairo_t *cr, const MnRect *rect, const MnRect *seen, const MnColor *color, double alpha)
{
  double fade = MIN (FADE * rect->width, MAX_FADE);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (rect->x, 0, rect->x + rect->width, 0);

  cairo_pattern_add_color_stop_rgba (pattern, 0, color->red, color->green, color->blue, 0);
  cairo_pattern_add_color_stop_rgba (pattern, fade / rect->width, color->red, color->green,
                                     color->blue, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1 - fade / rect->width, color->red, color->green,
                                     color->blue, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1, color->red, color->green, color->blue, 0);
  cairo_set_source (cr, pattern);
  cairo_rectangle (cr, seen->x, seen->y, seen->width, seen->height);
  cairo_fill (cr);
  cairo_pattern_destroy (pattern);
}

static void
draw_span (MnPainter *self,
           cairo_t *cr,
           const MnMark *mark,
           const MnRect *plot,
           const MnColor *color)
{
  static const double dashes[] = { 4, 3 };
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect seen = cut (&mark->rect, plot);
  gboolean planned = mark->flags & MN_MARK_IS_PLANNED;

  if (seen.width <= 0 || seen.height <= 0)
    return;
  if (mark->flags & MN_MARK_IS_UNCERTAIN)
    {
      draw_soft (cr, &mark->rect, &seen, color,
                 (planned            ? 0.5
                  : palette->is_dark ? 2.2
                                     : 1.6) *
                     TINT);
      if (!planned && !palette->is_contrast)
        return;

      /* Dashes above and below, which fade with it, are the outline of something without ends. */
      double line = mn_painter_get_hairline (self);
      MnRect top = { seen.x, mn_painter_snap (self, seen.y), seen.width, line };
      MnRect bottom = { seen.x, mn_painter_snap (self, seen.y + seen.height) - line, seen.width,
                        line };
      draw_soft (cr, &mark->rect, &top, color, 1);
      draw_soft (cr, &mark->rect, &bottom, color, 1);
      return;
    }

  mn_painter_round_rect (cr, &seen, RADIUS);
  if (planned)
    {
      cairo_save (cr);
      mn_painter_set_color (cr, color, 1);
      cairo_set_line_width (cr, 1.25);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke (cr);
      cairo_restore (cr);
      return;
    }
  cairo_save (cr);
  cairo_clip (cr);
  mn_painter_fill_rect (self, cr, &seen, color, palette->is_dark ? 1.5 * TINT : TINT);
  MnRect edge = { mark->rect.x, seen.y, EDGE, seen.height };
  mn_painter_fill_rect (self, cr, &edge, color, 1);
  cairo_restore (cr);
}

static void
draw_cluster (MnPainter *self,
              cairo_t *cr,
              const MnMark *mark,
              const MnRect *plot,
              const MnColor *color)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect seen = cut (&mark->rect, plot);

  mn_painter_round_rect (cr, &seen, seen.height / 2);
  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_fill_preserve (cr);
  mn_painter_set_color (cr, color, TINT);
  cairo_fill_preserve (cr);
  mn_painter_set_color (cr, color, 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

/* Towards the page where the event goes on: @sign 1 to the right. */
static void
draw_arrow (cairo_t *cr, const MnMark *mark, const MnColor *color, double sign)
{
  double x = (sign > 0 ? mark->rect.x + mark->rect.width : mark->rect.x) + sign * ARROW_GAP;
  double y = mark->rect.y + mark->rect.height / 2;

  mn_painter_set_color (cr, color, 1);
  cairo_move_to (cr, x, y - ARROW);
  cairo_line_to (cr, x + sign * ARROW, y);
  cairo_line_to (cr, x, y + ARROW);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_lanes (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  const MnPalette *palette = mn_painter_get_palette (self);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind != MN_MARK_LANE)
        continue;
      if (mark->flags & MN_MARK_IS_MAJOR)
        mn_painter_fill_rect (self, cr, &mark->rect, &palette->lane, 1);
      mn_painter_draw_label (self, cr, mark, &palette->events[mark->category]);
    }
}

static void
draw_mark (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  const MnColor *color = &palette->events[mark->category];

  if (mark->kind == MN_MARK_POINT)
    draw_point (self, cr, mark, color);
  else if (mark->kind == MN_MARK_SPAN)
    {
      draw_span (self, cr, mark, plot, color);
      if (mark->flags & MN_MARK_COMES_FROM_BEFORE)
        draw_arrow (cr, mark, color, -1);
      if (mark->flags & MN_MARK_GOES_ON)
        draw_arrow (cr, mark, color, 1);
    }
  else if (mark->kind == MN_MARK_CLUSTER)
    draw_cluster (self, cr, mark, plot, color);
}

static void
draw_legend (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  const MnPalette *palette = mn_painter_get_palette (self);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_LEGEND)
        {
          if (mark->flags & MN_MARK_IS_UNCERTAIN)
            draw_soft (cr, &mark->rect, &mark->rect, &palette->dim_text, 2 * TINT);
          else
            draw_point (self, cr, mark, &palette->dim_text);
        }
      if (mark->kind == MN_MARK_LEGEND || mark->kind == MN_MARK_REMARK)
        mn_painter_draw_label (self, cr, mark, &palette->dim_text);
    }
}

void
mn_timeline_paint (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  g_return_if_fail (self != NULL && cr != NULL && scene != NULL);

  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect plot = mn_scene_get_plot (scene);

  mn_painter_begin (self, cr);
  draw_lanes (self, cr, scene);
  mn_painter_draw_axis (self, cr, scene);
  draw_legend (self, cr, scene);

  mn_painter_clip (cr, &plot);
  mn_painter_draw_today (self, cr, scene);
  mn_painter_draw_states (self, cr, scene);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    draw_mark (self, cr, mn_scene_get_mark (scene, i), &plot);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->count > 0)
        mn_painter_draw_label (self, cr, mark, &palette->text);
    }
  mn_painter_end (self, cr);
}
