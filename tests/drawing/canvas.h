/* canvas.h: surfaces and painters for the tests. */
#pragma once

#include "mn-painter.h"

#include <cairo.h>

/* An image of @width times @height layout pixels, filled with the ground of @kind. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
  MnPainter *painter;
  int width; /* device pixels */
  int height;
} Canvas;

Canvas *canvas_new (double width, double height, double scale, MnPaletteKind kind);
/* On @surface (taken), as paper: no whole pixels to keep to. */
Canvas *canvas_new_for_paper (cairo_surface_t *surface, MnPaletteKind kind);
void canvas_free (Canvas *canvas);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Canvas, canvas_free)

/* 0xRRGGBB of a device pixel. */
guint32 canvas_get_pixel (Canvas *canvas, int x, int y);
