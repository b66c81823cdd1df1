/* mn-page-cut.h: where a page ends. Pure: heights in, indices out. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is never cut: a line of text, a drawing. In points. */
typedef struct
{
  double height;
  double gap;      /* above it; falls away at the top of a page */
  gboolean keep;   /* stays on the page of the piece after it */
  gboolean breaks; /* begins a page, whatever the piece before it wants */
} MnPiece;

/* The index of the first piece of @pieces (@n of them) that is no longer on the page which
 * begins with number @first and is @height high; above @first, so that something is on every
 * page: a piece that is too high for any page stands on one of its own. Pieces that stay
 * together are parted only where they fill a page by themselves. @more: others will come; then 0
 * says that they have to be known first. */
guint mn_page_cut (const MnPiece *pieces, guint n, guint first, double height, gboolean more);

/* How high the pieces from @first up to @end are together. */
double mn_page_get_filled (const MnPiece *pieces, guint first, guint end);

G_END_DECLS
