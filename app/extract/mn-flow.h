/* mn-flow.h: shared by the files that find who trades with whom; not for others. */
#pragma once

#include "mn-figures.h"

G_BEGIN_DECLS

/* A topic serves for this many sentences behind it. */
#define MN_TOPIC_REACH 3

MnCountry mn_flow_other_of (const MnCountry pair[2], MnCountry one);
/* The one country besides @one that the sentence speaks of, none if there are more. */
MnCountry mn_flow_only_other (const MnSentence *self, MnCountry one, guint before);
/* The country whose statistics the sentence quotes. */
MnCountry mn_flow_find_reporter (const MnSentence *self);
/* The pair that is spoken of before, best known first. */
gboolean mn_flow_context_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2]);
gboolean mn_flow_is_recent (const MnReading *reading, const MnSentence *self);
/* A world total or a bloc's leads what follows it; a product's does not. */
gboolean mn_flow_carries_scope (const MnReading *reading, const MnSentence *self);
/* The country of the text itself, where its language has one. */
MnCountry mn_flow_home_of (const MnReading *reading, const MnSentence *self);
/* 'The two countries' of which only one is named: the other is that of the text. */
gboolean mn_flow_home_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2]);
/* The country that 'that country' stands for: the last one named besides the owner and the text's own. */
MnCountry mn_flow_that_country (const MnReading *reading, const MnSentence *self, MnCountry owner);
/* 'Өзбекстанмен арада 8,3 млрд доллар тауар айналымы бар Ресей': the name right behind the noun. */
MnCountry mn_flow_described_owner (const MnSentence *self, MnCountry one, guint head);
/* The partner of @one, where the phrase names only that. */
MnCountry mn_flow_find_partner (const MnReading *reading,
                                const MnSentence *self,
                                MnCountry one,
                                guint before,
                                MnPairSource *source);
gboolean mn_flow_sentence_pair (const MnSentence *self, MnCountry pair[2]);
/* Where the verb stands last: a noun of which nothing says that two countries share it; all the world's, or a
 * group's that stands farther off. */
gboolean mn_flow_is_bare (const MnReading *reading,
                          const MnSentence *self,
                          const MnHead *head,
                          const MnPhrase *parts);
/* Whose bare exports or imports are the same as told of before. */
MnCountry mn_flow_goes_on (const MnReading *reading,
                           const MnSentence *self,
                           const MnHead *head,
                           const MnCountry pair[2]);

/* Both ends of a turnover, and of an export, an import or a balance, into @flow. */
void mn_flow_find_turnover (const MnReading *reading,
                            const MnSentence *self,
                            const MnHead *head,
                            MnPhrase *parts,
                            MnFlow *flow);
void mn_flow_find_direction (const MnReading *reading,
                             const MnSentence *self,
                             const MnHead *head,
                             MnPhrase *parts,
                             MnFlow *flow);

G_END_DECLS
