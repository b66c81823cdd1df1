/* mn-chart-painter.c: paints a chart's marks.
 *
 * Turnover is pale with a strong upper edge, exports and imports are solid. Part-years are hatched and
 * outlined, values of the partner's statistics outlined only, provisional ones pale with a dashed outline.
 * Derived values are hollow with a dashed outline, and a whisker as high as their interval.
 */
#include "mn-painter-private.h"

#include <math.h>

#define PALE         0.42
#define EDGE         2.0
#define BADGE        9.0
#define TARGET_WIDTH 1.5
#define DIAMOND      4.0
#define WHISKER      1.5
#define WHISKER_CAP  8.0

/* Cut to what is seen: a year at the scale of days is wider than Cairo's coordinates. */
static MnRect
cut (const MnRect *rect, const MnRect *plot)
{
  double left = MAX (rect->x, plot->x - 8);
  double right = MIN (rect->x + rect->width, plot->x + plot->width + 8);

  return (MnRect){ left, rect->y, MAX (right - left, 0), rect->height };
}

/* The edge that tells the value. */
static void
draw_edge (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *seen)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  double height = MIN (EDGE, seen->height);
  MnRect edge = { seen->x, mark->value < 0 ? seen->y + seen->height - height : seen->y, seen->width,
                  height };

  mn_painter_fill_rect (self, cr, &edge, &palette->flows[mark->category], 1);
}

/* A line from the lowest to the highest value that may be, with a cap at both ends: for the narrowest
 * interval the caps alone. */
static void
draw_whisker (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  const MnColor *color = &mn_painter_get_palette (self)->flows[mark->category];
  MnRect seen = cut (&mark->rect, plot);
  double cap = MIN (WHISKER_CAP, seen.width);
  double x = seen.x + seen.width / 2;
  double y = mark->whisker.y, height = mark->whisker.height;
  MnRect parts[] = { { x - WHISKER / 2, y, WHISKER, height },
                     { x - cap / 2, y - WHISKER / 2, cap, WHISKER },
                     { x - cap / 2, y + height - WHISKER / 2, cap, WHISKER } };

  if (!(height > 0) || seen.width <= 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    mn_painter_fill_rect (self, cr, &parts[i], color, 1);
}

static void
draw_bar (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  const MnColor *color = &palette->flows[mark->category];
  gboolean pale = mark->category == MN_FLOW_TURNOVER;
  MnRect seen = cut (&mark->rect, plot);

  /* What is behind, the year behind its months, must not show through the hatch. */
  mn_painter_fill_rect (self, cr, &seen, &palette->ground, 1);
  if (mark->flags & (MN_MARK_IS_DERIVED | MN_MARK_IS_MIRROR))
    {
      if (mark->flags & MN_MARK_IS_PART && !(mark->flags & MN_MARK_IS_DERIVED))
        mn_painter_hatch (self, cr, &mark->rect, seen.x, seen.x + seen.width, color);
      mn_painter_outline (self, cr, &seen, color, mark->flags & MN_MARK_IS_DERIVED);
      draw_whisker (self, cr, mark, plot);
      return;
    }
  if (mark->flags & MN_MARK_IS_PART)
    {
      mn_painter_fill_rect (self, cr, &seen, color, pale ? 0.08 : 0.25);
      mn_painter_hatch (self, cr, &mark->rect, seen.x, seen.x + seen.width, color);
    }
  else if (mark->flags & MN_MARK_IS_PROVISIONAL)
    mn_painter_fill_rect (self, cr, &seen, color, pale ? PALE / 2 : 0.5);
  else
    mn_painter_fill_rect (self, cr, &seen, color, pale ? PALE : 1);

  if (mark->flags & (MN_MARK_IS_PART | MN_MARK_IS_PROVISIONAL) || palette->is_contrast)
    mn_painter_outline (self, cr, &seen, color, mark->flags & MN_MARK_IS_PROVISIONAL);
  else if (pale)
    draw_edge (self, cr, mark, &seen);
}

/* '!' on a round ground, at the end that tells the value. */
static void
draw_badge (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect seen = cut (&mark->rect, plot);
  double x = seen.x + seen.width;
  double y = mark->value < 0 ? seen.y + seen.height : seen.y;

  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_arc (cr, x, y, BADGE / 2 + 1.5, 0, 2 * G_PI);
  cairo_fill (cr);
  mn_painter_set_color (cr, &palette->warning, 1);
  cairo_arc (cr, x, y, BADGE / 2, 0, 2 * G_PI);
  cairo_fill (cr);
  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_rectangle (cr, x - 0.75, y - 3, 1.5, 3.5);
  cairo_rectangle (cr, x - 0.75, y + 1.5, 1.5, 1.5);
  cairo_fill (cr);
}

static void
add_diamond (cairo_t *cr, double x, double y)
{
  cairo_move_to (cr, x - DIAMOND, y);
  cairo_line_to (cr, x, y - DIAMOND);
  cairo_line_to (cr, x + DIAMOND, y);
  cairo_line_to (cr, x, y + DIAMOND);
  cairo_close_path (cr);
}

/* Hollow and dashed, as derived bars are. */
static void
draw_derived_balance (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  static const double dashes[] = { 3, 3 };
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect seen = cut (&mark->rect, plot);
  double x = seen.x + seen.width / 2;
  double y = mn_painter_snap (self, seen.y + seen.height / 2 - 0.75) + 0.75;

  draw_whisker (self, cr, mark, plot);
  mn_painter_set_color (cr, &palette->flows[MN_FLOW_BALANCE], 1);
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, seen.x, y);
  cairo_line_to (cr, seen.x + seen.width, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  add_diamond (cr, x, y);
  mn_painter_set_color (cr, &palette->ground, 1);
  cairo_fill_preserve (cr);
  mn_painter_set_color (cr, &palette->flows[MN_FLOW_BALANCE], 1);
  cairo_stroke (cr);
}

static void
draw_balance (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect seen = cut (&mark->rect, plot);
  double x = seen.x + seen.width / 2;
  double y = seen.y + seen.height / 2;

  mn_painter_fill_rect (self, cr, &seen, &palette->ground, 1);
  if (mark->flags & MN_MARK_IS_DERIVED)
    {
      draw_derived_balance (self, cr, mark, plot);
      return;
    }
  MnRect line = { seen.x, y - 0.75, seen.width, 1.5 };
  mn_painter_fill_rect (self, cr, &line, &palette->flows[MN_FLOW_BALANCE], 1);
  add_diamond (cr, x, y);
  mn_painter_set_color (cr, &palette->flows[MN_FLOW_BALANCE], 1);
  cairo_fill (cr);
}

static void
draw_target (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnRect *plot)
{
  static const double dashes[] = { 6, 4 };
  const MnPalette *palette = mn_painter_get_palette (self);
  double y = mn_painter_snap (self, mark->rect.y - TARGET_WIDTH / 2) + TARGET_WIDTH / 2;
  double end = mark->rect.x + mark->rect.width;

  mn_painter_set_color (cr, &palette->target, 1);
  cairo_set_line_width (cr, TARGET_WIDTH);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, mark->rect.x, y);
  cairo_line_to (cr, end, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  /* A deadline in view gets its end. */
  if (end < plot->x + plot->width - 1)
    {
      cairo_move_to (cr, end, y - 5);
      cairo_line_to (cr, end, y + 5);
      cairo_stroke (cr);
    }
}

static void
draw_legend (MnPainter *self, cairo_t *cr, const MnScene *scene, const MnMark *mark)
{
  const MnPalette *palette = mn_painter_get_palette (self);
  MnRect all = { 0, 0, mn_scene_get_width (scene), mn_scene_get_height (scene) };

  if (mark->flags & MN_MARK_IS_DISPUTED)
    {
      MnMark badge = *mark;

      badge.rect.x -= mark->rect.width / 2;
      badge.rect.y += mark->rect.height / 2;
      draw_badge (self, cr, &badge, &all);
    }
  else if (mark->category == MN_FLOW_BALANCE && !(mark->flags & MN_MARK_IS_COLUMN))
    draw_balance (self, cr, mark, &all);
  else
    draw_bar (self, cr, mark, &all);
  mn_painter_draw_label (self, cr, mark, &palette->text);
}

/* Everything that is not clipped to the plot. */
static void
draw_around (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  const MnPalette *palette = mn_painter_get_palette (self);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      switch (mark->kind)
        {
        case MN_MARK_GRID:
          mn_painter_draw_hline (self, cr, mark->rect.x, mark->rect.y, mark->rect.width,
                                 &palette->grid);
          mn_painter_draw_label (self, cr, mark, &palette->dim_text);
          break;
        case MN_MARK_CAPTION:
          mn_painter_draw_label (self, cr, mark, &palette->text);
          break;
        case MN_MARK_LEGEND:
          draw_legend (self, cr, scene, mark);
          break;
        case MN_MARK_REMARK:
        case MN_MARK_NOTE:
          mn_painter_draw_label (self, cr, mark, &palette->dim_text);
          break;
        default:
          break;
        }
    }
}

static void
draw_marks (MnPainter *self, cairo_t *cr, const MnScene *scene, const MnRect *plot)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_BAR)
        draw_bar (self, cr, mark, plot);
      else if (mark->kind == MN_MARK_BALANCE)
        draw_balance (self, cr, mark, plot);
      else if (mark->kind == MN_MARK_TARGET)
        draw_target (self, cr, mark, plot);
    }
}

static gboolean
label_is_inside (const MnMark *mark)
{
  return mark->kind == MN_MARK_BAR && mark->category != MN_FLOW_TURNOVER &&
         !(mark->flags &
           (MN_MARK_IS_PART | MN_MARK_IS_DERIVED | MN_MARK_IS_MIRROR | MN_MARK_IS_PROVISIONAL)) &&
         mark->label_rect.y >= mark->rect.y &&
         mark->label_rect.y + mark->label_rect.height <= mark->rect.y + mark->rect.height;
}

/* On top of all: badges, and labels with a rim of the ground where they may stand on something. */
static void
draw_on_top (MnPainter *self, cairo_t *cr, const MnScene *scene, const MnRect *plot)
{
  const MnPalette *palette = mn_painter_get_palette (self);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      gboolean is_value = mark->kind == MN_MARK_BAR || mark->kind == MN_MARK_BALANCE;

      if (is_value && mark->flags & MN_MARK_IS_DISPUTED)
        draw_badge (self, cr, mark, plot);
      if (is_value || mark->kind == MN_MARK_TARGET)
        mn_painter_draw_label (self, cr, mark,
                               mark->kind == MN_MARK_TARGET ? &palette->target
                               : label_is_inside (mark)     ? &palette->ground
                                                            : &palette->text);
      else if (mark->kind == MN_MARK_MONTHS)
        mn_painter_draw_label (self, cr, mark, &palette->dim_text);
    }
}

static void
draw_zero (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_GRID && mark->flags & MN_MARK_IS_ZERO)
        mn_painter_draw_hline (self, cr, mark->rect.x, mark->rect.y, mark->rect.width,
                               &mn_painter_get_palette (self)->zero);
    }
}

void
mn_chart_paint (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  g_return_if_fail (self != NULL && cr != NULL && scene != NULL);

  MnRect plot = mn_scene_get_plot (scene);
  /* Labels and months stand around the plot, but only above its width. */
  MnRect column = { plot.x, 0, plot.width, mn_scene_get_height (scene) };

  mn_painter_begin (self, cr);
  mn_painter_draw_axis (self, cr, scene);
  draw_around (self, cr, scene);

  mn_painter_clip (cr, &column);
  mn_painter_draw_today (self, cr, scene);
  draw_marks (self, cr, scene, &plot);
  draw_zero (self, cr, scene);
  draw_on_top (self, cr, scene, &plot);
  mn_painter_draw_states (self, cr, scene);
  mn_painter_end (self, cr);
}
