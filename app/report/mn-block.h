/* mn-block.h: what stands on pages: rows of text, and drawings.
 *
 * A block is made with its text, measured once its turn comes (setting text is the costly part),
 * and then gives pieces that may stand on different pages: a row's lines, or a drawing as a
 * whole.
 */
#pragma once

#include "mn-page-cut.h"
#include "mn-typesetter.h"

G_BEGIN_DECLS

typedef struct _MnBlock MnBlock;

/* Draws with its top left corner at (0, 0). */
typedef void (*MnBlockDrawFunc) (cairo_t *cr, gpointer user_data);

/* @data is given to @destroy (may be NULL) in the end. */
MnBlock *
mn_block_new_drawing (double height, MnBlockDrawFunc draw, gpointer data, GDestroyNotify destroy);

/* A row without cells. */
MnBlock *mn_block_new_row (void);
void mn_block_free (MnBlock *self);

/* A cell of a row from @x on; its first line stands on one base line with the first of the
 * others. @width below 0: the text is one line. */
void mn_block_add_cell (MnBlock *self, MnStyle style, double x, double width, const char *text);

/* As above with the text pushed to the right edge. */
void mn_block_add_number (MnBlock *self, MnStyle style, double x, double width, const char *text);

/* Underlines the bytes of the first cell and puts @number to the right of @x, into the margin
 * beside the line where they begin. In the order of @start. */
void mn_block_add_margin_number (MnBlock *self, guint start, guint end, int number, double x);

/* Above the block, but not at the top of a page. Default 0. */
void mn_block_set_gap (MnBlock *self, double gap);

/* The whole block stays on the page of what follows: a heading. */
void mn_block_set_keep (MnBlock *self, gboolean keep);

/* The block begins a page. */
void mn_block_set_break (MnBlock *self, gboolean breaks);

/* Adds the block's pieces to @pieces (of MnPiece). Once only. */
void mn_block_measure (MnBlock *self, MnTypesetter *typesetter, GArray *pieces);

/* Draws piece number @piece of a measured block; (0, 0) is the top left corner of that piece. */
void mn_block_draw (MnBlock *self, MnTypesetter *typesetter, cairo_t *cr, guint piece);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnBlock, mn_block_free)

G_END_DECLS
