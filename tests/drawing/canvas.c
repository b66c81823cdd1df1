/* canvas.c: surfaces and painters for the tests. */
#include "canvas.h"

#include <math.h>

static void
add_painter (Canvas *canvas, MnPaletteKind kind)
{
  PangoContext *context = pango_cairo_create_context (canvas->cr);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, Noto Sans 10.5");

  pango_context_set_font_description (context, font);
  canvas->painter = mn_painter_new (context);
  mn_painter_set_palette (canvas->painter, kind);
  pango_font_description_free (font);
  g_object_unref (context);
}

Canvas *
canvas_new (double width, double height, double scale, MnPaletteKind kind)
{
  const MnColor *ground = &mn_palette_get (kind)->ground;
  Canvas *canvas = g_new0 (Canvas, 1);

  canvas->width = MAX ((int) ceil (width * scale), 1);
  canvas->height = MAX ((int) ceil (height * scale), 1);
  canvas->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, canvas->width, canvas->height);
  cairo_surface_set_device_scale (canvas->surface, scale, scale);
  canvas->cr = cairo_create (canvas->surface);
  cairo_set_source_rgb (canvas->cr, ground->red, ground->green, ground->blue);
  cairo_paint (canvas->cr);
  add_painter (canvas, kind);
  mn_painter_set_scale (canvas->painter, scale);
  return canvas;
}

Canvas *
canvas_new_for_paper (cairo_surface_t *surface, MnPaletteKind kind)
{
  Canvas *canvas = g_new0 (Canvas, 1);

  canvas->surface = surface;
  canvas->cr = cairo_create (surface);
  add_painter (canvas, kind);
  mn_painter_set_scale (canvas->painter, 0);
  return canvas;
}

void
canvas_free (Canvas *canvas)
{
  mn_painter_free (canvas->painter);
  cairo_destroy (canvas->cr);
  cairo_surface_destroy (canvas->surface);
  g_free (canvas);
}

guint32
canvas_get_pixel (Canvas *canvas, int x, int y)
{
  g_assert_true (x >= 0 && x < canvas->width && y >= 0 && y < canvas->height);

  cairo_surface_flush (canvas->surface);
  const unsigned char *data = cairo_image_surface_get_data (canvas->surface);
  gsize row = (gsize) y * (gsize) cairo_image_surface_get_stride (canvas->surface);
  const guint32 *pixel = (const guint32 *) (gconstpointer) (data + row + 4 * (gsize) x);
  return *pixel & 0xffffff;
}
