/* mn-words-mn.c: Mongolian: amounts, trade, time and grammar. */
#include "mn-words.h"

#include "mn-figure.h"

static const MnWordEntry amounts[] = {
  { 0 },
};

extern const MnWordEntry mn_places_mn[];
extern const MnWordEntry mn_acts_mn[];

static const MnWordEntry *const tables[] = {
  mn_words_common, amounts, mn_places_mn, mn_acts_mn, NULL,
};

static const MnEnding endings[] = {
  { MN_PREP_OF, "ын|ийн|йн|ы|ий|н|ний|ны|гийн|гын|ынх|ийнх|йнх|хан" },
  { MN_PREP_IN, "д|т|ад|эд|од|өд|нд|анд|энд|онд|өнд|дээр" },
  { MN_PREP_FROM, "аас|ээс|оос|өөс|ас|эс|наас|нээс|ноос|нөөс|гаас|гээс|гоос|гөөс" },
  { MN_PREP_WITH, "тай|тэй|той|таа|тээ|тайгаа|тэйгээ|тойгоо" },
  { MN_PREP_TO, "руу|рүү|луу|лүү" },
  { MN_PREP_BY, "аар|ээр|оор|өөр|иар|иэр|гаар|гээр|гоор|гөөр" },
  { 0,
    "ыг|ийг|г|ууд|үүд|нууд|нүүд|чууд|чүүд|аа|ээ|оо|өө|даа|дээ|доо|дөө|нь|ч|ы|и|р|дугаар|дүгээр|ыхоо|ийхээ" },
  { 0, NULL },
};

const MnLanguage mn_language_mn = {
  .code = "mn",
  .order = MN_ORDER_VERB_LAST,
  .tables = tables,
  .endings = endings,
  .max_endings = 3,
};
