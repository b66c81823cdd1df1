/* mn-typesetter.c: the fonts and sizes of paper. */
#include "mn-typesetter.h"

#include "mn-lettering.h"

#define SANS  "Noto Sans, Cantarell, Sans"
#define SERIF "Noto Serif, Serif"

typedef struct
{
  const char *family;
  double size;
  PangoWeight weight;
  float spacing; /* of lines, as a factor; 0: the font's own */
  MnColor color;
} Style;

#define BLACK  \
  {            \
    0, 0, 0, 1 \
  }
#define DIM             \
  {                     \
    0.27, 0.27, 0.27, 1 \
  }

/* Noto Sans stands high: its 9 points look like 10 of others. */
static const Style styles[MN_N_STYLES] = {
  [MN_STYLE_TITLE] = { SANS, 17, PANGO_WEIGHT_BOLD, 0.95f, BLACK },
  [MN_STYLE_SUBTITLE] = { SANS, 9.5, PANGO_WEIGHT_NORMAL, 0, DIM },
  [MN_STYLE_HEADING] = { SANS, 10.5, PANGO_WEIGHT_BOLD, 0, BLACK },
  [MN_STYLE_BODY] = { SERIF, 10.5, PANGO_WEIGHT_NORMAL, 1.05f, BLACK },
  [MN_STYLE_TEXT] = { SANS, 8.5, PANGO_WEIGHT_NORMAL, 0.95f, BLACK },
  [MN_STYLE_STRONG] = { SANS, 8.5, PANGO_WEIGHT_SEMIBOLD, 0.95f, BLACK },
  [MN_STYLE_SMALL] = { SANS, MN_PAPER_MIN_TEXT, PANGO_WEIGHT_NORMAL, 0.95f, DIM },
};

/* The font of the drawings' labels; ticks and notes are somewhat smaller. */
#define DRAWING_SIZE 9.0

struct _MnTypesetter
{
  PangoFontMap *fonts;
  PangoContext *context;
  PangoFontDescription *descriptions[MN_N_STYLES];
  MnPainter *painter;
  char *locale;
};

static PangoContext *
make_context (PangoFontMap *fonts, const char *locale)
{
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  if (locale)
    pango_context_set_language (context, pango_language_from_string (locale));
  return context;
}

static PangoFontDescription *
make_description (const char *family, double size, PangoWeight weight)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, family);
  pango_font_description_set_size (description, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (description, weight);
  return description;
}

MnTypesetter *
mn_typesetter_new (const char *locale)
{
  MnTypesetter *self = g_new0 (MnTypesetter, 1);

  /* Not the thread's own: a report may be made in one thread and written in another. */
  self->fonts = pango_cairo_font_map_new ();
  self->locale = g_strdup (locale);
  self->context = make_context (self->fonts, locale);
  for (guint i = 0; i < MN_N_STYLES; i++)
    self->descriptions[i] = make_description (styles[i].family, styles[i].size, styles[i].weight);
  return self;
}

void
mn_typesetter_free (MnTypesetter *self)
{
  if (!self)
    return;
  g_clear_pointer (&self->painter, mn_painter_free);
  for (guint i = 0; i < MN_N_STYLES; i++)
    pango_font_description_free (self->descriptions[i]);
  g_object_unref (self->context);
  g_object_unref (self->fonts);
  g_free (self->locale);
  g_free (self);
}

MnPainter *
mn_typesetter_get_painter (MnTypesetter *self)
{
  if (!self->painter)
    {
      PangoContext *context = make_context (self->fonts, self->locale);
      PangoFontDescription *description =
          make_description (SANS, DRAWING_SIZE, PANGO_WEIGHT_NORMAL);

      pango_context_set_font_description (context, description);
      pango_font_description_free (description);
      self->painter = mn_painter_new (context);
      g_object_unref (context);
      mn_painter_set_palette (self->painter, MN_PALETTE_PRINT);
      mn_painter_set_scale (self->painter, 0);
    }
  return self->painter;
}

PangoLayout *
mn_typesetter_make_layout (MnTypesetter *self, MnStyle style, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->descriptions[style]);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (styles[style].spacing > 0)
    pango_layout_set_line_spacing (layout, styles[style].spacing);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

const MnColor *
mn_typesetter_get_color (MnStyle style)
{
  return &styles[style].color;
}

/* Its first line. */
static void
show (cairo_t *cr, MnStyle style, PangoLayout *layout, double x, double y)
{
  const MnColor *color = &styles[style].color;

  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
  cairo_move_to (cr, x, y + (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  mn_lettering_show (cr, pango_layout_get_line_readonly (layout, 0));
}

void
mn_typesetter_show (MnTypesetter *self,
                    cairo_t *cr,
                    MnStyle style,
                    const char *text,
                    double x,
                    double y,
                    double align)
{
  g_autoptr (PangoLayout) layout = mn_typesetter_make_layout (self, style, text, -1);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  show (cr, style, layout, x - align * width / PANGO_SCALE, y);
}

void
mn_typesetter_show_fitting (MnTypesetter *self,
                            cairo_t *cr,
                            MnStyle style,
                            const char *text,
                            double x,
                            double y,
                            double width)
{
  g_autoptr (PangoLayout) layout = mn_typesetter_make_layout (self, style, text, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  show (cr, style, layout, x, y);
}
