/* mn-lettering.h: how letters come onto a surface: as shapes or, for a drawing that is to be edited and
 * searched, as text.
 *
 * Cairo puts only shapes into an SVG. All text of the drawings and pages goes through here, so that it can
 * be collected instead. Any thread, one surface at a time.
 */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* From now on text shown on @surface is not drawn but added to @svg as <text> elements, one for each run
 * of one font, in units of the surface. Until @svg goes, or NULL is given. */
void mn_lettering_collect (cairo_surface_t *surface, GString *svg);

/* Shows @line with its base line at the current point, in the present colour. */
void mn_lettering_show (cairo_t *cr, PangoLayoutLine *line);

G_END_DECLS
