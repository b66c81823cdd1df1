/* mn-painter.h: what the painters share: colours, fonts and text layouts that are kept.
 *
 * A painter belongs to one PangoContext (a widget's, or a surface's) and one thread. Paint with it on
 * any Cairo context of the same resolution. Making text layouts is more than half the cost of a frame:
 * keep the painter as long as the view lives.
 */
#pragma once

#include "mn-palette.h"
#include "mn-scene.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct _MnPainter MnPainter;

/* @context is referenced. Its font is the normal style; the others are made from it. After a change of
 * the context (font, scale of text, language) call mn_painter_reset(). */
MnPainter *mn_painter_new (PangoContext *context);
void mn_painter_free (MnPainter *self);
void mn_painter_reset (MnPainter *self);

/* Default MN_PALETTE_LIGHT. */
void mn_painter_set_palette (MnPainter *self, MnPaletteKind kind);
const MnPalette *mn_painter_get_palette (const MnPainter *self);

/* Device pixels in one pixel of the layout, for hairlines on whole pixels; 0 (paper): as they come.
 * Default 1. */
void mn_painter_set_scale (MnPainter *self, double scale);

/* For the layouts; as wide and high as this painter will draw. Lives as long as the painter. */
const MnMeasure *mn_painter_get_measure (MnPainter *self);

/* Paint a scene of the kind that the name says, with its top left corner at (0, 0) of @cr, and leave
 * @cr as it was. The ground is not filled. */
void mn_timeline_paint (MnPainter *self, cairo_t *cr, const MnScene *scene);
void mn_chart_paint (MnPainter *self, cairo_t *cr, const MnScene *scene);
void mn_overview_paint (MnPainter *self, cairo_t *cr, const MnScene *scene);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnPainter, mn_painter_free)

G_END_DECLS
