/* mn-evidence.h: the words that a fact was read from. No fact is without. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Half-open range of bytes in UTF-8 text; both ends on character boundaries. */
typedef struct
{
  guint32 start;
  guint32 end;
} MnSpan;

/* Which text of an edition a span points into. */
typedef enum
{
  MN_PART_BODY,  /* body */
  MN_PART_TITLE, /* title */
} MnPart;

typedef struct
{
  gint64 article; /* ids in the library; 0 while nothing is stored */
  gint64 edition; /* the edition of the text that the span points into */
  MnPart part;
  MnSpan span;
  char *quote; /* owned; the words themselves, from the text at @span */
  /* Of a row of a table: whose table it is, interned, so that statistics are told apart with ==. NULL for
   * prose, and while nothing is stored. */
  const char *publisher;
} MnEvidence;

/* @text is the whole text that @span points into; NULL leaves the quote out. */
MnEvidence *mn_evidence_new (MnPart part, MnSpan span, const char *text);
MnEvidence *mn_evidence_copy (const MnEvidence *evidence);
void mn_evidence_free (MnEvidence *evidence);

const char *mn_part_to_nick (MnPart part);
MnPart mn_part_from_nick (const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnEvidence, mn_evidence_free)

G_END_DECLS
