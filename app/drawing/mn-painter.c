/* mn-painter.c: what the painters share: colours, fonts and text layouts that are kept. */
#include "mn-painter-private.h"

#include "mn-lettering.h"

#include <math.h>

/* More layouts than a screen can show; when there are more, those of past frames go. */
#define MAX_LAYOUTS  4000
#define OLD_FRAMES   30
#define SMALL        0.86
#define PAPER_LINE   0.5
#define HATCH_SPACE  5.0
#define HATCH_WIDTH  1.2
#define FOCUS_GAP    2.0
#define FOCUS_WIDTH  2.0
#define FOCUS_RADIUS 5.0

typedef struct
{
  char *text;
  MnTextStyle style;
  int width; /* in Pango units; -1: all of it */
  PangoLayout *layout;
  double natural; /* pixels */
  guint frame;    /* in which it was last used */
} Text;

struct _MnPainter
{
  PangoContext *context;
  const MnPalette *palette;
  double scale;
  MnMeasure measure;
  PangoFontDescription *fonts[MN_N_TEXT_STYLES];
  double heights[MN_N_TEXT_STYLES]; /* 0: not known yet */
  PangoAttrList *attributes;
  GHashTable *texts; /* of Text */
  guint frame;
};

/* --- Text ------------------------------------------------------------------------------------- */

static guint
hash_text (gconstpointer data)
{
  const Text *text = data;

  return g_str_hash (text->text) * 31 + (guint) text->width * 7 + text->style;
}

static gboolean
equal_text (gconstpointer one, gconstpointer other)
{
  const Text *a = one;
  const Text *b = other;

  return a->style == b->style && a->width == b->width && g_str_equal (a->text, b->text);
}

static void
free_text (gpointer data)
{
  Text *text = data;

  g_free (text->text);
  g_object_unref (text->layout);
  g_free (text);
}

static gboolean
is_old (gpointer key, gpointer value, gpointer user_data)
{
  const MnPainter *self = user_data;

  return self->frame - ((const Text *) key)->frame > OLD_FRAMES;
}

static PangoLayout *
make_layout (MnPainter *self, const char *text, MnTextStyle style)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

static Text *
get_text (MnPainter *self, const char *string, MnTextStyle style, int width)
{
  Text key = { (char *) string, style, width, NULL, 0, 0 };
  Text *text = g_hash_table_lookup (self->texts, &key);

  if (!text)
    {
      PangoRectangle logical;

      if (g_hash_table_size (self->texts) >= MAX_LAYOUTS)
        g_hash_table_foreach_remove (self->texts, is_old, self);
      if (g_hash_table_size (self->texts) >= MAX_LAYOUTS)
        g_hash_table_remove_all (self->texts);

      text = g_new0 (Text, 1);
      text->text = g_strdup (string);
      text->style = style;
      text->width = width;
      text->layout = make_layout (self, string, style);
      if (width >= 0)
        {
          pango_layout_set_width (text->layout, width);
          pango_layout_set_ellipsize (text->layout, PANGO_ELLIPSIZE_END);
        }
      pango_layout_get_extents (text->layout, NULL, &logical);
      text->natural = (double) logical.width / PANGO_SCALE;
      g_hash_table_add (self->texts, text);
    }
  text->frame = self->frame;
  return text;
}

static double
get_width (const char *text, MnTextStyle style, gpointer user_data)
{
  return get_text (user_data, text, style, -1)->natural;
}

static double
get_height (MnTextStyle style, gpointer user_data)
{
  MnPainter *self = user_data;

  if (self->heights[style] == 0)
    {
      g_autoptr (PangoLayout) layout = make_layout (self, "Ag", style);
      int height;

      pango_layout_get_size (layout, NULL, &height);
      self->heights[style] = ceil ((double) height / PANGO_SCALE);
    }
  return self->heights[style];
}

static void
make_fonts (MnPainter *self)
{
  const PangoFontDescription *font = pango_context_get_font_description (self->context);
  int size = pango_font_description_get_size (font);

  for (guint i = 0; i < MN_N_TEXT_STYLES; i++)
    {
      g_clear_pointer (&self->fonts[i], pango_font_description_free);
      self->fonts[i] = pango_font_description_copy (font);
      self->heights[i] = 0;
    }
  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (self->fonts[MN_TEXT_SMALL], size * SMALL);
  else
    pango_font_description_set_size (self->fonts[MN_TEXT_SMALL], (int) (size * SMALL));
  pango_font_description_set_weight (self->fonts[MN_TEXT_STRONG], PANGO_WEIGHT_SEMIBOLD);
}

/* --- The painter ------------------------------------------------------------------------------ */

MnPainter *
mn_painter_new (PangoContext *context)
{
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  MnPainter *self = g_new0 (MnPainter, 1);

  self->context = g_object_ref (context);
  self->palette = mn_palette_get (MN_PALETTE_LIGHT);
  self->scale = 1;
  self->measure = (MnMeasure){ get_width, get_height, self };
  self->attributes = pango_attr_list_new ();
  /* Figures of one width, so that columns of numbers stand one below the other. */
  pango_attr_list_insert (self->attributes, pango_attr_font_features_new ("tnum=1"));
  self->texts = g_hash_table_new_full (hash_text, equal_text, free_text, NULL);
  make_fonts (self);
  return self;
}

void
mn_painter_free (MnPainter *self)
{
  for (guint i = 0; i < MN_N_TEXT_STYLES; i++)
    pango_font_description_free (self->fonts[i]);
  g_hash_table_unref (self->texts);
  pango_attr_list_unref (self->attributes);
  g_object_unref (self->context);
  g_free (self);
}

void
mn_painter_reset (MnPainter *self)
{
  g_hash_table_remove_all (self->texts);
  make_fonts (self);
}

void
mn_painter_set_palette (MnPainter *self, MnPaletteKind kind)
{
  self->palette = mn_palette_get (kind);
}

const MnPalette *
mn_painter_get_palette (const MnPainter *self)
{
  return self->palette;
}

void
mn_painter_set_scale (MnPainter *self, double scale)
{
  g_return_if_fail (scale >= 0 && isfinite (scale));

  self->scale = scale;
}

const MnMeasure *
mn_painter_get_measure (MnPainter *self)
{
  return &self->measure;
}

void
mn_painter_begin (MnPainter *self, cairo_t *cr)
{
  cairo_save (cr);
  self->frame++;
}

void
mn_painter_end (MnPainter *self, cairo_t *cr)
{
  cairo_restore (cr);
}

/* --- Shapes ----------------------------------------------------------------------------------- */

void
mn_painter_set_color (cairo_t *cr, const MnColor *color, double alpha)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * alpha);
}

double
mn_painter_snap (const MnPainter *self, double value)
{
  return self->scale > 0 ? round (value * self->scale) / self->scale : value;
}

double
mn_painter_get_hairline (const MnPainter *self)
{
  return self->scale > 0 ? MAX (floor (self->scale + 0.25), 1) / self->scale : PAPER_LINE;
}

static MnRect
snap_rect (const MnPainter *self, const MnRect *rect)
{
  double x = mn_painter_snap (self, rect->x);
  double y = mn_painter_snap (self, rect->y);

  return (MnRect){ x, y, mn_painter_snap (self, rect->x + rect->width) - x,
                   mn_painter_snap (self, rect->y + rect->height) - y };
}

void
mn_painter_add_rect (const MnPainter *self, cairo_t *cr, const MnRect *rect)
{
  MnRect snapped = snap_rect (self, rect);

  cairo_rectangle (cr, snapped.x, snapped.y, snapped.width, snapped.height);
}

void
mn_painter_fill_rect (const MnPainter *self,
                      cairo_t *cr,
                      const MnRect *rect,
                      const MnColor *color,
                      double alpha)
{
  mn_painter_set_color (cr, color, alpha);
  mn_painter_add_rect (self, cr, rect);
  cairo_fill (cr);
}

void
mn_painter_outline (const MnPainter *self,
                    cairo_t *cr,
                    const MnRect *rect,
                    const MnColor *color,
                    gboolean dashed)
{
  static const double dashes[] = { 3, 2.5 };
  double line = mn_painter_get_hairline (self);
  MnRect snapped = snap_rect (self, rect);

  if (snapped.width <= line || snapped.height <= line)
    {
      mn_painter_fill_rect (self, cr, rect, color, 1);
      return;
    }
  cairo_rectangle (cr, snapped.x + line / 2, snapped.y + line / 2, snapped.width - line,
                   snapped.height - line);
  mn_painter_set_color (cr, color, 1);
  cairo_set_line_width (cr, line);
  if (dashed)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

void
mn_painter_round_rect (cairo_t *cr, const MnRect *rect, double radius)
{
  double r = MAX (MIN (radius, MIN (rect->width, rect->height) / 2), 0);

  cairo_new_sub_path (cr);
  cairo_arc (cr, rect->x + rect->width - r, rect->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, rect->x + rect->width - r, rect->y + rect->height - r, r, 0, G_PI_2);
  cairo_arc (cr, rect->x + r, rect->y + rect->height - r, r, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + r, rect->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

void
mn_painter_draw_vline (const MnPainter *self,
                       cairo_t *cr,
                       double x,
                       double y,
                       double height,
                       const MnColor *color)
{
  double line = mn_painter_get_hairline (self);

  mn_painter_set_color (cr, color, 1);
  cairo_rectangle (cr, mn_painter_snap (self, x - line / 2), mn_painter_snap (self, y), line,
                   height);
  cairo_fill (cr);
}

void
mn_painter_draw_hline (const MnPainter *self,
                       cairo_t *cr,
                       double x,
                       double y,
                       double width,
                       const MnColor *color)
{
  double line = mn_painter_get_hairline (self);

  mn_painter_set_color (cr, color, 1);
  cairo_rectangle (cr, mn_painter_snap (self, x), mn_painter_snap (self, y - line / 2), width,
                   line);
  cairo_fill (cr);
}

void
mn_painter_clip (cairo_t *cr, const MnRect *rect)
{
  cairo_rectangle (cr, rect->x, rect->y, rect->width, rect->height);
  cairo_clip (cr);
}

void
mn_painter_hatch (const MnPainter *self,
                  cairo_t *cr,
                  const MnRect *rect,
                  double left,
                  double right,
                  const MnColor *color)
{
  double from = MAX (rect->x, left);
  double to = MIN (rect->x + rect->width, right);
  double height = rect->height;
  /* Lines rise to the right; the first that can touch what is seen. */
  double first = rect->x + floor ((from - height - rect->x) / HATCH_SPACE) * HATCH_SPACE;

  if (to <= from || height <= 0)
    return;
  cairo_save (cr);
  mn_painter_add_rect (self, cr, rect);
  cairo_clip (cr);
  for (double x = first; x < to; x += HATCH_SPACE)
    {
      cairo_move_to (cr, x, rect->y + height);
      cairo_line_to (cr, x + height, rect->y);
    }
  mn_painter_set_color (cr, color, 1);
  cairo_set_line_width (cr, HATCH_WIDTH);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* --- Labels ----------------------------------------------------------------------------------- */

void
mn_painter_draw_label (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnColor *color)
{
  if (!mark->label || !*mark->label)
    return;

  const MnRect *rect = &mark->label_rect;
  const Text *text = get_text (self, mark->label, mark->style, -1);
  if (text->natural > rect->width + 1)
    text = get_text (self, mark->label, mark->style, (int) (rect->width * PANGO_SCALE));

  double x = rect->x + mark->align * (rect->width - text->natural);
  double baseline = rect->y + (double) pango_layout_get_baseline (text->layout) / PANGO_SCALE;
  mn_painter_set_color (cr, color, 1);
  cairo_move_to (cr, mn_painter_snap (self, x), mn_painter_snap (self, baseline));
  mn_lettering_show (cr, pango_layout_get_line_readonly (text->layout, 0));
}

/* --- What both drawings have ------------------------------------------------------------------ */

void
mn_painter_draw_axis (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  MnRect plot = mn_scene_get_plot (scene);
  const MnPalette *palette = self->palette;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      double bottom = mark->rect.y + mark->rect.height;
      gboolean in_plot = mark->rect.x >= plot.x && mark->rect.x <= plot.x + plot.width;

      if (mark->kind == MN_MARK_TICK)
        {
          if (in_plot)
            mn_painter_draw_vline (self, cr, mark->rect.x, plot.y, bottom - plot.y, &palette->grid);
          mn_painter_draw_label (self, cr, mark, &palette->dim_text);
        }
      else if (mark->kind == MN_MARK_CONTEXT)
        {
          if (in_plot)
            mn_painter_draw_vline (self, cr, mark->rect.x, plot.y + plot.height,
                                   bottom - plot.y - plot.height, &palette->zero);
          mn_painter_draw_label (self, cr, mark, &palette->text);
        }
    }
}

void
mn_painter_draw_today (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_TODAY)
        mn_painter_draw_vline (self, cr, mark->rect.x, mark->rect.y, mark->rect.height,
                               &self->palette->today);
    }
}

static MnRect
join_rects (const MnRect *a, const MnRect *b)
{
  double x = MIN (a->x, b->x);
  double y = MIN (a->y, b->y);

  return (MnRect){ x, y, MAX (a->x + a->width, b->x + b->width) - x,
                   MAX (a->y + a->height, b->y + b->height) - y };
}

/* The view's ends cut what lies around a mark wider than the view, or its ring were not seen. */
static MnRect
get_ring (const MnScene *scene, const MnMark *mark)
{
  MnRect plot = mn_scene_get_plot (scene);
  MnRect rect = mark->rect;
  gboolean is_event = mark->count > 0;

  if (is_event && mark->label)
    rect = join_rects (&rect, &mark->label_rect);
  double left = mark->kind == MN_MARK_NOTE ? rect.x : MAX (rect.x, plot.x);
  double right = mark->kind == MN_MARK_NOTE ? rect.x + rect.width
                                            : MIN (rect.x + rect.width, plot.x + plot.width);
  return (MnRect){ left - FOCUS_GAP, rect.y - FOCUS_GAP, right - left + 2 * FOCUS_GAP,
                   rect.height + 2 * FOCUS_GAP };
}

void
mn_painter_draw_states (MnPainter *self, cairo_t *cr, const MnScene *scene)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (!(mark->flags & MN_MARK_STATES))
        continue;
      MnRect ring = get_ring (scene, mark);
      mn_painter_round_rect (cr, &ring, FOCUS_RADIUS);
      if (mark->flags & (MN_MARK_IS_SELECTED | MN_MARK_IS_HOVERED))
        {
          mn_painter_set_color (cr, &self->palette->accent,
                                mark->flags & MN_MARK_IS_SELECTED ? 0.16 : 0.08);
          cairo_fill_preserve (cr);
        }
      mn_painter_set_color (cr, &self->palette->accent,
                            mark->flags & MN_MARK_IS_FOCUSED    ? 1
                            : mark->flags & MN_MARK_IS_SELECTED ? 0.7
                                                                : 0);
      cairo_set_line_width (cr, mark->flags & MN_MARK_IS_FOCUSED ? FOCUS_WIDTH : 1);
      cairo_stroke (cr);
    }
}
