/* mn-last.h: shared by the files that read languages whose verb stands last; not for others. */
#pragma once

#include "mn-figures.h"

G_BEGIN_DECLS

/* -- mn-phrase-last.c: the words about a head */

/* The participle at @at describes the noun behind it and tells of no amount. */
gboolean mn_last_is_attribute (const MnSentence *sentence, guint at);

/* The first token of the clause that token @at stands in. */
guint mn_last_clause_start (const MnSentence *sentence, guint at);

/* Whose trade with whom the words around @head say, for an amount at [first, last). 'Our country' is
 * @home. */
void mn_last_read_phrase (const MnSentence *sentence,
                          MnCountry home,
                          const MnHead *head,
                          guint first,
                          guint last,
                          MnPhrase *parts);

/* -- mn-places-last.c: what the endings of places make of them */

void mn_last_relate_places (MnSentence *sentence);

/* -- mn-statement-last.c: amounts, their dates and verbs */

gboolean mn_last_is_comparison (const MnSentence *sentence, const MnDateMark *date);

/* The date of a growth at token @at. */
MnDating mn_last_find_growth_date (const MnSentence *sentence, guint at);

/* A sentence without figures: the period that it names for those before or behind it. */
void mn_last_note_period (MnReading *reading, const MnSentence *sentence);

/* The amount at token @first, without a noun, is of what was spoken of before. */
gboolean mn_last_may_use_topic (const MnStatement *statement, guint first);

/* Reads the figures of a sentence; heads are found already. */
void mn_last_read (MnStatement *statement);

G_END_DECLS
