/* mn-marks.h: how words are marked in labels and texts, in light and dark. */
#pragma once

#include "mn-evidence.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  MN_MARK_HIT, /* a word that was searched for */
  MN_MARK_LIT, /* the words of the fact that the user looks at */
} MnMarksKind;

/* @spans (may be NULL) is of MnSpan, in bytes of the text that the attributes are for. */
void mn_marks_add (PangoAttrList *attributes, MnMarksKind kind, const MnSpan *span);
PangoAttrList *mn_marks_new (MnMarksKind kind, const GArray *spans);

/* A tag for text views that looks the same; it belongs to @buffer. */
GtkTextTag *mn_marks_create_tag (GtkTextBuffer *buffer, MnMarksKind kind);

G_END_DECLS
