/* mn-lettering.c: how letters come onto a surface. */
#include "mn-lettering.h"

static const cairo_user_data_key_t collector_key;

void
mn_lettering_collect (cairo_surface_t *surface, GString *svg)
{
  cairo_surface_set_user_data (surface, &collector_key, svg, NULL);
}

/* Numbers of an SVG have a point in every locale. */
static void
append_number (GString *svg, const char *name, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (svg, " %s=\"%s\"", name,
                          g_ascii_formatd (text, sizeof text, "%.2f", value));
}

static void
append_font (GString *svg, const PangoAnalysis *analysis, double scale)
{
  g_autoptr (PangoFontDescription) font = pango_font_describe (analysis->font);
  g_autofree char *family = g_markup_escape_text (pango_font_description_get_family (font), -1);

  g_string_append_printf (svg, " font-family=\"%s, sans-serif\"", family);
  append_number (svg, "font-size",
                 scale * pango_font_description_get_size (font) / (double) PANGO_SCALE);
  if (pango_font_description_get_weight (font) != PANGO_WEIGHT_NORMAL)
    g_string_append_printf (svg, " font-weight=\"%d\"",
                            (int) pango_font_description_get_weight (font));
  if (pango_font_description_get_style (font) != PANGO_STYLE_NORMAL)
    g_string_append (svg, " font-style=\"italic\"");
}

static gboolean
is_underlined (const PangoAnalysis *analysis)
{
  for (const GSList *i = analysis->extra_attrs; i; i = i->next)
    {
      const PangoAttribute *attribute = i->data;

      if (attribute->klass->type == PANGO_ATTR_UNDERLINE)
        return ((const PangoAttrInt *) attribute)->value != PANGO_UNDERLINE_NONE;
    }
  return FALSE;
}

static void
append_color (GString *svg, cairo_t *cr)
{
  double red = 0, green = 0, blue = 0, alpha = 1;

  /* Text is always of one colour; of anything else it would be black. */
  cairo_pattern_get_rgba (cairo_get_source (cr), &red, &green, &blue, &alpha);
  g_string_append_printf (svg, " fill=\"#%02x%02x%02x\"", (guint) (red * 255 + 0.5),
                          (guint) (green * 255 + 0.5), (guint) (blue * 255 + 0.5));
  if (alpha < 1)
    append_number (svg, "fill-opacity", alpha);
}

static void
append_run (GString *svg,
            cairo_t *cr,
            const PangoLayoutLine *line,
            const PangoGlyphItem *run,
            double x)
{
  const PangoItem *item = run->item;
  const char *all = pango_layout_get_text (line->layout);
  g_autofree char *text = item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS
                              ? g_strdup ("…")
                              : g_markup_escape_text (all + item->offset, item->length);
  cairo_matrix_t matrix;
  double y;

  cairo_get_matrix (cr, &matrix);
  cairo_get_current_point (cr, NULL, &y);
  cairo_user_to_device (cr, &x, &y);
  g_string_append (svg, "<text xml:space=\"preserve\"");
  append_number (svg, "x", x);
  append_number (svg, "y", y);
  append_font (svg, &item->analysis, matrix.xx);
  append_color (svg, cr);
  if (is_underlined (&item->analysis))
    g_string_append (svg, " text-decoration=\"underline\"");
  g_string_append_printf (svg, ">%s</text>\n", text);
}

void
mn_lettering_show (cairo_t *cr, PangoLayoutLine *line)
{
  GString *svg = cairo_surface_get_user_data (cairo_get_target (cr), &collector_key);
  double x;

  if (!svg)
    {
      pango_cairo_show_layout_line (cr, line);
      return;
    }
  cairo_get_current_point (cr, &x, NULL);
  for (GSList *i = line->runs; i; i = i->next)
    {
      PangoGlyphItem *run = i->data;

      append_run (svg, cr, line, run, x);
      x += (double) pango_glyph_string_get_width (run->glyphs) / PANGO_SCALE;
    }
}
