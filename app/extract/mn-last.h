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

/* The other of the two where the sentence names an envoy of @one, or one that sits there; or none. */
MnCountry mn_last_find_seat (const MnSentence *sentence, MnCountry one);

/* The place at @at to which a part of the exports goes: 'Италияға тиесілі'; or NULL. */
const MnPlaceMark *mn_last_share_goes_to (const MnSentence *sentence, guint at);

/* A partner that stands right before the amount at @first, not before token @from: 'Ресеймен – 26 млрд
 * доллар'; or NULL. */
const MnPlaceMark *mn_last_find_partner (const MnSentence *sentence, guint from, guint first);

/* -- mn-places-last.c: what the endings of places make of them */

void mn_last_relate_places (MnSentence *sentence);

/* -- mn-bind-last.c: the nouns of amounts */

/* The MnPrep of an amount's last word, 0 for none. */
guint mn_last_get_case (const MnSentence *sentence, const MnAmount *amount);

/* The token behind an amount and the word of its bound. */
guint mn_last_behind (const MnSentence *sentence, const MnAmount *amount);

/* The head that an amount is of: an index, or -1. */
int mn_last_bind (const MnStatement *statement, const MnAmount *amount);

/* -- mn-dating-last.c: the dates of amounts */

gboolean mn_last_is_comparison (const MnSentence *sentence, const MnDateMark *date);

/* The date of the amount with number @index. */
MnDating mn_last_find_date (const MnSentence *sentence, guint index, gboolean is_target_date);

/* The date of a growth at token @at. */
MnDating mn_last_find_growth_date (const MnSentence *sentence, guint at);

/* A sentence without figures: the period that it names for those before or behind it. */
void mn_last_note_period (MnReading *reading, const MnSentence *sentence);

/* -- mn-statement-last.c: amounts and their verbs */

/* The amount with number @index is what it was before: 'X доллардан Y долларға дейін'. */
gboolean mn_last_is_compared (const MnSentence *sentence, guint index);

/* The amount at token @first, without a noun, is of what was spoken of before. */
gboolean mn_last_may_use_topic (const MnStatement *statement, guint first);

/* Reads the figures of a sentence; heads are found already. */
void mn_last_read (MnStatement *statement);

G_END_DECLS
