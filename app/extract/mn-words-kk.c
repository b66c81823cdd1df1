/* mn-words-kk.c: Kazakh: amounts, trade, time and grammar. */
#include "mn-words.h"

#include "mn-figure.h"

static const MnWordEntry amounts[] = {
  { 0 },
};

extern const MnWordEntry mn_places_kk[];
extern const MnWordEntry mn_acts_kk[];

static const MnWordEntry *const tables[] = {
  mn_words_common, amounts, mn_places_kk, mn_acts_kk, NULL,
};

static const MnEnding endings[] = {
  { MN_PREP_OF, "ның|нің|дың|дің|тың|тің" },
  { MN_PREP_TO, "ға|ге|қа|ке|на|не|а|е" },
  { MN_PREP_IN, "да|де|та|те|нда|нде|дағы|дегі|тағы|тегі|ндағы|ндегі" },
  { MN_PREP_FROM, "дан|ден|тан|тен|нан|нен" },
  { MN_PREP_WITH, "мен|бен|пен" },
  /* Plural, possession, the object's case, adjectives of a place. */
  { 0,
    "лар|лер|дар|дер|тар|тер|ы|і|сы|сі|ын|ін|сын|сін|ны|ні|ды|ді|ты|ті|н|лық|лік|дық|дік|тық|тік|лы|лі|шы|ші|м|мыз|міз" },
  { 0, NULL },
};

const MnLanguage mn_language_kk = {
  .code = "kk",
  .order = MN_ORDER_VERB_LAST,
  .tables = tables,
  .endings = endings,
  .max_endings = 4,
};
