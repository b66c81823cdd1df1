/* mn-partners.h: the countries that a figure may be of; for mn-flow.c. */
#pragma once

#include "mn-figures.h"

G_BEGIN_DECLS

/* A topic serves for this many sentences behind it. */
#define TOPIC_REACH 3

MnCountry mn_partners_other (const MnCountry pair[2], MnCountry one);
/* The one country besides @one that the sentence speaks of, none if there are more. */
MnCountry mn_partners_only_other (const MnSentence *self, MnCountry one, guint before);
/* The country whose statistics the sentence quotes. */
MnCountry mn_partners_find_reporter (const MnSentence *self);
/* The pair that is spoken of before, best known first. */
gboolean
mn_partners_from_context (const MnReading *reading, const MnSentence *self, MnCountry pair[2]);
gboolean mn_partners_is_recent (const MnReading *reading, const MnSentence *self);
/* A world total or a bloc's leads what follows it; a product's does not. */
gboolean mn_partners_carry_scope (const MnReading *reading, const MnSentence *self);
/* The country of the text itself, where its language has one. */
MnCountry mn_partners_home (const MnReading *reading, const MnSentence *self);
/* 'The two countries' of which only one is named: the other is that of the text. */
gboolean
mn_partners_with_home (const MnReading *reading, const MnSentence *self, MnCountry pair[2]);
/* The country that 'that country' stands for: the last one named besides the owner and the text's own. */
MnCountry
mn_partners_that_country (const MnReading *reading, const MnSentence *self, MnCountry owner);
/* 'Өзбекстанмен арада 8,3 млрд доллар тауар айналымы бар Ресей': the name right behind the noun. */
MnCountry mn_partners_described_owner (const MnSentence *self, MnCountry one, guint head);
/* The partner of @one, where the phrase names only that. */
MnCountry mn_partners_find (const MnReading *reading,
                            const MnSentence *self,
                            MnCountry one,
                            guint before,
                            MnPairSource *source);
gboolean mn_partners_of_sentence (const MnSentence *self, MnCountry pair[2]);

G_END_DECLS
