/* mn-painter-private.h: what the painters of timeline and chart have in common. */
#pragma once

#include "mn-painter.h"

G_BEGIN_DECLS

/* Counts the frames, so that text not seen for long is let go. Saves @cr, too. */
void mn_painter_begin (MnPainter *self, cairo_t *cr);
void mn_painter_end (MnPainter *self, cairo_t *cr);

void mn_painter_set_color (cairo_t *cr, const MnColor *color, double alpha);

/* To the nearest edge between device pixels. */
double mn_painter_snap (const MnPainter *self, double value);
/* One pixel of the layout in whole device pixels; half a point on paper. */
double mn_painter_get_hairline (const MnPainter *self);

/* Edges on pixels. */
void mn_painter_add_rect (const MnPainter *self, cairo_t *cr, const MnRect *rect);
void mn_painter_fill_rect (const MnPainter *self,
                           cairo_t *cr,
                           const MnRect *rect,
                           const MnColor *color,
                           double alpha);
/* Its line lies inside of @rect. */
void mn_painter_outline (const MnPainter *self,
                         cairo_t *cr,
                         const MnRect *rect,
                         const MnColor *color,
                         gboolean dashed);
void mn_painter_round_rect (cairo_t *cr, const MnRect *rect, double radius);

/* A line as thin as can be, filled; so it is crisp at any scale. */
void mn_painter_draw_vline (const MnPainter *self,
                            cairo_t *cr,
                            double x,
                            double y,
                            double height,
                            const MnColor *color);
void mn_painter_draw_hline (const MnPainter *self,
                            cairo_t *cr,
                            double x,
                            double y,
                            double width,
                            const MnColor *color);

/* Diagonal lines in @rect, fixed to its left edge; only from @left to @right. */
void mn_painter_hatch (const MnPainter *self,
                       cairo_t *cr,
                       const MnRect *rect,
                       double left,
                       double right,
                       const MnColor *color);

/* The label of @mark in its rectangle, if it has one; cut with '…' where the rectangle is short. */
void mn_painter_draw_label (MnPainter *self, cairo_t *cr, const MnMark *mark, const MnColor *color);

/* Faint lines over the plot, and what stands below it. */
void mn_painter_draw_axis (MnPainter *self, cairo_t *cr, const MnScene *scene);
void mn_painter_draw_today (MnPainter *self, cairo_t *cr, const MnScene *scene);

/* Rings around what is selected or has the focus. */
void mn_painter_draw_states (MnPainter *self, cairo_t *cr, const MnScene *scene);

void mn_painter_clip (cairo_t *cr, const MnRect *rect);

G_END_DECLS
