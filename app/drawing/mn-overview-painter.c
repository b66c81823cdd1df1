/* mn-overview-painter.c: paints the strip of all time.
 *
 * What is outside of the window is faded; the window itself is a frame with a grip at each edge, so
 * that it is seen without colour and where nothing is drawn.
 */
#include "mn-painter-private.h"

#define RADIUS      4.0
#define LINE        1.5
#define FOCUS_LINE  3.0
#define GRIP_WIDTH  4.0
#define GRIP_HEIGHT 14.0
#define FADED       0.5
#define TINT        0.10

static void
draw_densities (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  const MnPalette *palette = mn_painter_get_palette (self);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_DENSITY)
        mn_painter_fill_rect (self, cr, &mark->rect,
                              mark->count > 0 ? &palette->zero : &palette->flows[MN_FLOW_TURNOVER],
                              1);
    }
}

static void
draw_grip (MnPainter *self, cairo_t *cr, const MnRect *frame, double x)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  double height = MIN (GRIP_HEIGHT, frame->height);
  MnRect grip = { mn_painter_snap (self, x - GRIP_WIDTH / 2),
                  frame->y + (frame->height - height) / 2, GRIP_WIDTH, height };

  mn_painter_round_rect (cr, &grip, GRIP_WIDTH / 2);
  mn_painter_set_color (cr, &palette->accent, 1);
  cairo_fill_preserve (cr);
  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_window (MnPainter *self, cairo_t *cr, const MnScene *scene, const MnMark *mark)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect plot = mn_scene_get_plot (scene);
  gboolean is_focused = mark->flags & MN_MARK_IS_FOCUSED;
  double line = is_focused ? FOCUS_LINE : palette->is_contrast ? LINE + 1 : LINE;
  double right = mark->rect.x + mark->rect.width;
  MnRect before = { plot.x, plot.y, mark->rect.x - plot.x, plot.height };
  MnRect after = { right, plot.y, plot.x + plot.width - right, plot.height };
  MnRect frame = { mark->rect.x + line / 2, mark->rect.y + line / 2, mark->rect.width - line,
                   mark->rect.height - line };

  /* In high contrast nothing gets fainter; the frame is enough. */
  if (!palette->is_contrast)
    {
      mn_painter_fill_rect (self, cr, &before, &palette->ground, FADED);
      mn_painter_fill_rect (self, cr, &after, &palette->ground, FADED);
    }
  if (frame.width <= 0 || frame.height <= 0)
    return;
  mn_painter_round_rect (cr, &frame, RADIUS);
  if (mark->flags & (MN_MARK_IS_HOVERED | MN_MARK_IS_FOCUSED))
    {
      mn_painter_set_color (cr, &palette->accent, TINT);
      cairo_fill_preserve (cr);
    }
  mn_painter_set_color (cr, &palette->accent, 1);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
  draw_grip (self, cr, &mark->rect, mark->rect.x + line / 2);
  draw_grip (self, cr, &mark->rect, right - line / 2);
}

void
mn_overview_paint (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  g_return_if_fail (self != NULL && cr != NULL && scene != NULL);

  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect plot = mn_scene_get_plot (scene);

  mn_painter_begin (self, cr);
  mn_painter_fill_rect (self, cr, &plot, &palette->lane, 1);
  mn_painter_draw_axis (self, cr, scene);
  draw_densities (self, cr, scene);
  mn_painter_draw_today (self, cr, scene);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_WINDOW)
        draw_window (self, cr, scene, mark);
      else if (mark->kind == MN_MARK_CAPTION)
        mn_painter_draw_label (self, cr, mark, &palette->dim_text);
    }
  mn_painter_end (self, cr);
}
