/* mn-typesetter.h: the fonts and sizes of paper.
 *
 * Everything is in points. Text is set without regard to any device: no hinting, no rounding to
 * pixels, so that lines break alike on screen, on paper and in files. A typesetter belongs to
 * one thread at a time.
 */
#pragma once

#include "mn-painter.h"

G_BEGIN_DECLS

/* Nothing on paper is smaller or thinner. */
#define MN_PAPER_MIN_TEXT 8.0
#define MN_PAPER_HAIRLINE 0.5

typedef enum
{
  MN_STYLE_TITLE,
  MN_STYLE_SUBTITLE,
  MN_STYLE_HEADING,
  MN_STYLE_BODY, /* an article's text: long lines, so with serifs and some air */
  MN_STYLE_TEXT, /* rows of lists */
  MN_STYLE_STRONG,
  MN_STYLE_SMALL, /* notes, sources, the foot of the page */
} MnStyle;

#define MN_N_STYLES (MN_STYLE_SMALL + 1)

typedef struct _MnTypesetter MnTypesetter;

/* @locale: the language of the text, for the choice of letter forms; NULL: the user's. */
MnTypesetter *mn_typesetter_new (const char *locale);
void mn_typesetter_free (MnTypesetter *self);

/* For timeline and chart, with the colours of paper; made when first asked for. */
MnPainter *mn_typesetter_get_painter (MnTypesetter *self);

/* @width in points, below 0: one line. New reference. */
PangoLayout *
mn_typesetter_make_layout (MnTypesetter *self, MnStyle style, const char *text, double width);

/* The colour that text of this style has. */
const MnColor *mn_typesetter_get_color (MnStyle style);

/* One line of @style at a place; @align 0 to 1 says which point of it stands at @x. @y is its
 * top. */
void mn_typesetter_show (MnTypesetter *self,
                         cairo_t *cr,
                         MnStyle style,
                         const char *text,
                         double x,
                         double y,
                         double align);

/* The same from @x on, no wider than @width: what is longer ends in an ellipsis. */
void mn_typesetter_show_fitting (MnTypesetter *self,
                                 cairo_t *cr,
                                 MnStyle style,
                                 const char *text,
                                 double x,
                                 double y,
                                 double width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTypesetter, mn_typesetter_free)

G_END_DECLS
