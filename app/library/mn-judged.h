/* mn-judged.h: facts that the user judged, and how they are known again. Private to the layer. Pure. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

typedef struct
{
  gint64 id;
  gint64 verdict; /* the last one */
  MnVerdict said;
  gboolean is_event;
  MnFigure *figure; /* owned; as rules read it when it was judged; NULL where none did */
  MnEvent *event;
  MnFigure *users_figure; /* owned; as the user has it; NULL where nothing is put in its place */
  MnEvent *users_event;
  gint64 users_id; /* of that figure or telling */
  MnPart part;     /* where it stood */
  guint32 start;
  char *quote;  /* owned */
  MnSpan place; /* where these words stand in the present text; empty: nowhere */
  MnPart place_part;
} MnJudged;

void mn_judged_free (MnJudged *judged);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnJudged, mn_judged_free)

/* Where @words stand in @text, blind to how much white space there is; the place nearest to @near. Empty
 * where they do not. @text may be NULL. */
MnSpan mn_judged_find_words (const char *text, const char *words, guint32 near);

/* Sets `place` after the words in the present text. */
void mn_judged_set_place (MnJudged *judged, const char *title, const char *body);

/* Which of @facts (of MnFigure, or of MnEvent where @judged are events) is which judged one: an index into
 * @judged for each, or -1. What says the same is known wherever it stands; what was confirmed or corrected
 * also by its place, however it is read now; what was rejected is not, for it may now be read rightly.
 * Withdrawn verdicts match nothing. GArray of int. */
GArray *mn_judged_match (const GPtrArray *judged, const GPtrArray *facts, gboolean events);

G_END_DECLS
