/* mn-citation-popover.h: all that the sources say on one thing; each opens its sentence.
 *
 * Signal `activate-evidence (MnCitationPopover *, gint64 article, guint part, guint start, guint end)`.
 */
#pragma once

#include "mn-citation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_CITATION_POPOVER (mn_citation_popover_get_type ())
G_DECLARE_FINAL_TYPE (MnCitationPopover, mn_citation_popover, MN, CITATION_POPOVER, GtkPopover)

/* @title: what they speak of. @citations (of MnCitation) is not kept. */
GtkWidget *mn_citation_popover_new (const char *title, const GPtrArray *citations);

/* Comes up at @place of @parent, which must present its popovers when it is allocated and unparent
 * them when it goes. Where @place is scrolled away, at the edge where it went. */
void
mn_citation_popover_show (MnCitationPopover *self, GtkWidget *parent, const GdkRectangle *place);

G_END_DECLS
