/* mn-text-reader.h: prose, also as a part of other shapes. */
#pragma once

#include "mn-reader-private.h"

G_BEGIN_DECLS

/* Puts the @n @lines of prose into @document: title and body, and a date that stands on a line of its
 * own, unless the document has one. */
void mn_text_reader_fill (MnDocument *document, const MnLine *lines, guint n);

G_END_DECLS
