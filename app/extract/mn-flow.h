/* mn-flow.h: shared by the files that find who trades with whom; not for others. */
#pragma once

#include "mn-figures.h"

G_BEGIN_DECLS

/* A topic serves for this many sentences behind it. */
#define MN_TOPIC_REACH 3

/* -- mn-flow-context.c: countries that a phrase leaves out; each gives MN_COUNTRY_NONE, or FALSE, for none */

/* The other one of a pair, for one of it. */
MnCountry mn_flow_other_of (const MnCountry pair[2], MnCountry one);
/* The one country besides @one that the sentence speaks of before token @before; none if there are more. */
MnCountry mn_flow_only_other (const MnSentence *sentence, MnCountry one, guint before);
/* The country whose statistics the sentence quotes. */
MnCountry mn_flow_find_reporter (const MnSentence *sentence);
/* What the topic is was told a few sentences ago at most. */
gboolean mn_flow_is_recent (const MnReading *reading, const MnSentence *sentence);
/* The pair that is spoken of before, best known first. */
gboolean
mn_flow_context_pair (const MnReading *reading, const MnSentence *sentence, MnCountry pair[2]);
/* The country of the text itself, where its language has one. */
MnCountry mn_flow_home (const MnReading *reading, const MnSentence *sentence);
/* 'The two countries' of which only one is named: the other is that of the text. */
gboolean
mn_flow_home_pair (const MnReading *reading, const MnSentence *sentence, MnCountry pair[2]);
/* What 'that country' stands for: the last one named besides the owner and the text's own. */
MnCountry
mn_flow_that_country (const MnReading *reading, const MnSentence *sentence, MnCountry owner);
/* 'Өзбекстанмен арада 8,3 млрд доллар тауар айналымы бар Ресей': the name right behind the noun at @head. */
MnCountry mn_flow_described_owner (const MnSentence *sentence, MnCountry one, guint head);
/* The partner of @one, where the phrase names only that; how it is known into @source. */
MnCountry mn_flow_find_partner (const MnReading *reading,
                                const MnSentence *sentence,
                                MnCountry one,
                                guint before,
                                MnPairSource *source);

G_END_DECLS
