/* mn-marks.c: how words are marked.
 *
 * The grounds are translucent, so that one colour does for light, dark and high contrast; weight and
 * underline say the same without colour. */
#include "mn-marks.h"

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} Ground;

static const Ground grounds[] = {
  [MN_MARK_HIT] = { 0.96, 0.76, 0.07, 0.30 },
  [MN_MARK_LIT] = { 0.96, 0.76, 0.07, 0.50 },
};

static void
add (PangoAttrList *attributes, PangoAttribute *attribute, const MnSpan *span)
{
  attribute->start_index = span->start;
  attribute->end_index = span->end;
  pango_attr_list_insert (attributes, attribute);
}

static guint16
to_16_bit (double share)
{
  return (guint16) (share * G_MAXUINT16);
}

void
mn_marks_add (PangoAttrList *attributes, MnMarksKind kind, const MnSpan *span)
{
  const Ground *ground = &grounds[kind];

  add (attributes,
       pango_attr_background_new (to_16_bit (ground->red), to_16_bit (ground->green),
                                  to_16_bit (ground->blue)),
       span);
  add (attributes, pango_attr_background_alpha_new (to_16_bit (ground->alpha)), span);
  if (kind == MN_MARK_HIT)
    add (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), span);
  else
    add (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), span);
}

PangoAttrList *
mn_marks_new (MnMarksKind kind, const GArray *spans)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; spans && i < spans->len; i++)
    mn_marks_add (attributes, kind, &g_array_index (spans, MnSpan, i));
  return attributes;
}

GtkTextTag *
mn_marks_create_tag (GtkTextBuffer *buffer, MnMarksKind kind)
{
  const Ground *ground = &grounds[kind];
  GdkRGBA color = { (float) ground->red, (float) ground->green, (float) ground->blue,
                    (float) ground->alpha };

  if (kind == MN_MARK_HIT)
    return gtk_text_buffer_create_tag (buffer, NULL, "background-rgba", &color, "weight",
                                       PANGO_WEIGHT_BOLD, NULL);
  return gtk_text_buffer_create_tag (buffer, NULL, "background-rgba", &color, "underline",
                                     PANGO_UNDERLINE_SINGLE, NULL);
}
