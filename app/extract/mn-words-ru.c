/* mn-words-ru.c: Russian: amounts, trade, time and grammar. */
#include "mn-words.h"

#include "mn-figure.h"

static const MnWordEntry amounts[] = {
  { 0 },
};

extern const MnWordEntry mn_places_ru[];
extern const MnWordEntry mn_acts_ru[];
extern const char *const mn_acts_ru_nouns[];

static const MnWordEntry *const tables[] = {
  mn_words_common, amounts, mn_places_ru, mn_acts_ru, NULL,
};

/* Cases look alike in Russian: a preposition and the ending together make a role, see mn-places.c. */
static const MnEnding endings[] = {
  { 0,
    "а|я|у|ю|ы|и|о|е|ь|й|ой|ей|ою|ею|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев|ью|ья|ии|ию|ия|ией|иям|иями|иях" },
  { 0, "ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю" },
  { 0, "л|ла|ло|ли|лся|лась|лось|лись|ся|сь|т|ть|ться|тся|ет|ют|ит|ят|ется|ются|ится|ятся" },
  /* Behind the dash of a number. */
  { 0, "го|ти|м|х|ми|летие|летия|летию|летии|летием" },
  { 0, NULL },
};

const MnLanguage mn_language_ru = {
  .code = "ru",
  .order = MN_ORDER_VERB_MIDDLE,
  .owner_follows = TRUE,
  .nouns = mn_acts_ru_nouns,
  .tables = tables,
  .endings = endings,
  .max_endings = 1,
};
