/* mn-grammar-fr.c: French: prepositions and the small words that rules ask for. */
#include "mn-words.h"

const MnWordEntry mn_grammar_fr[] = {
  { MN_WORD_PREP, MN_PREP_TO, 0,
    "vers|à|au|aux|en|à destination de|à destination du|à destination des|à destination d|destiné à|"
    "destinés à|destinée à|destinées à|destinées au|destinés au|destinées aux|à direction de|"
    "en direction de|en direction du|en direction des" },
  /* Bare 'de' tells where goods come from, 'de la' and 'du' whose they are. */
  { MN_WORD_PREP, MN_PREP_FROM, 0,
    "de|d|en provenance de|en provenance du|en provenance des|en provenance d|depuis|de provenance|"
    "originaires de|originaires du|originaires des|originaires d|originaire de|originaire du|"
    "venant de|venant du|venant des|venus de|venues de|venues du|provenant de|provenant du|"
    "provenant des|provenant d|issus de|issus du|issues de|issues du|auprès de|auprès du|auprès des" },
  { MN_WORD_PREP, MN_PREP_WITH, 0,
    "avec|vis à vis de|vis à vis du|vis à vis des|vis à vis d|à l égard de|à l égard du|à l égard des|"
    "envers|face à|face au|à l endroit de" },
  { MN_WORD_PREP, MN_PREP_BETWEEN, 0, "entre" },
  { MN_WORD_PREP, MN_PREP_OF, 0, "de la|de l|du|des" },
  { MN_WORD_PREP, MN_PREP_IN, 0,
    "dans|durant|pendant|lors de|lors du|au cours de|au cours du|au cours des|au cours d|sur l ensemble de|courant" },
  { MN_WORD_PREP, MN_PREP_BY, 0,
    "d ici|d ici à|d ici la fin|d ici la fin de|d ici à la fin de|d ici fin|d ici à fin|d ici l|"
    "à l horizon|à l horizon de|avant|avant la fin|avant la fin de|avant fin" },
  { MN_WORD_PREP, MN_PREP_UNTIL, 0, "jusqu en|jusqu au|jusqu à la fin de" },
  { MN_WORD_PREP, MN_PREP_FOR, 0, "pour|après|selon|sous|malgré|grâce à|grâce aux" },
  { MN_WORD_PREP, MN_PREP_ON, 0, "sur" },
  { MN_WORD_PREP, MN_PREP_BY, 0, "par" },
  { MN_WORD_PREP, MN_PREP_AT, 0, "chez" },
  { MN_WORD_AND, 0, 0, "et|ou|ainsi que|ainsi qu|puis" },
  { MN_WORD_FILLER, 0, 0,
    "qui|tout|toute|tous|chaque|le|la|les|l|un|une|ses|son|sa|leur|leurs|ce|cet|cette|ces" },
  { MN_WORD_BE, 0, 0,
    "se|s|ne|n|y|est|sont|était|étaient|a|ont|été|être|avait|avaient|fut|furent|ait|étant|ayant|avoir|sera|seront|"
    "serait|seraient|y a" },
  { MN_WORD_VERB, 0, 0,
    "dit|déclaré|indiqué|annoncé|souligné|noté|précisé|rapporté|reste|restent|devient|deviennent|"
    "indique|indiquent|annonce|souligne|précise|rappelle|rappelé|affirmé|affirme|estime|signé|signent|"
    "évoqué|discuté|salué|montre|montrent|révèle|révèlent|publié|publie|rapporte|selon|comprend|"
    "comprennent|demeure|demeurent|fait|fera|faisait|connu|connaît|connaissent|occupe|trouvé|visité" },
  { MN_WORD_ABBREV, 0, 0,
    "m|mm|mme|mmes|mlle|dr|pr|me|st|no|env|etc|cf|janv|févr|fév|avr|juil|sept|oct|nov|déc|mds|md" },

  { MN_WORD_LINK, MN_LINK_ARTICLE, 0, "le|la|les|l" },
  { MN_WORD_LINK, MN_LINK_INDEFINITE, 0, "un|une" },
  { MN_WORD_LINK, MN_LINK_ONE, 0, "un|une" },
  { MN_WORD_LINK, MN_LINK_HALF, 0, "demi" },
  { MN_WORD_LINK, MN_LINK_ONLY, 0, "seulement|que" },
  { MN_WORD_LINK, MN_LINK_OF, 0, "de|du|des|d" },
  { MN_WORD_LINK, MN_LINK_TO, 0, "à" },
  { MN_WORD_LINK, MN_LINK_WITH, 0, "avec" },
  { MN_WORD_LINK, MN_LINK_IN, 0, "en|au|aux|dans" },
  { MN_WORD_LINK, MN_LINK_OR, 0, "ou|soit" },
  { MN_WORD_LINK, MN_LINK_AND, 0, "et" },
  { MN_WORD_LINK, MN_LINK_BETWEEN, 0, "entre" },
  { MN_WORD_LINK, MN_LINK_THROUGH, 0, "à" },
  { MN_WORD_LINK, MN_LINK_YEAR, 0, "année|an" },
  { MN_WORD_LINK, MN_LINK_YEARS, 0, "années|ans" },
  { MN_WORD_LINK, MN_LINK_MONTH, 0, "mois" },
  { MN_WORD_LINK, MN_LINK_MONTHS, 0, "mois|trimestres" },
  { MN_WORD_LINK, MN_LINK_DAY, 0, "jour|jours" },
  { MN_WORD_LINK, MN_LINK_END, 0, "fin" },
  { MN_WORD_LINK, MN_LINK_BEGINNING, 0, "début" },
  { MN_WORD_LINK, MN_LINK_WORTH, 0, "valeur" },
  { MN_WORD_LINK, MN_LINK_NTH, 0, "er|ère|re|e|ème|nd|nde" },
  { MN_WORD_LINK, MN_LINK_COUNTRIES, 0, "pays" },
  { MN_WORD_LINK, MN_LINK_BOTH, 0, "deux" },
  { MN_WORD_LINK, MN_LINK_ITS, 0, "ses|son|sa|leurs|leur" },
  { MN_WORD_LINK, MN_LINK_WHEN, 0, "lorsque|lorsqu|quand" },
  { MN_WORD_LINK, MN_LINK_THAN, 0, "que|qu" },
  { MN_WORD_LINK, MN_LINK_LEVEL, 0, "niveau" },
  { MN_WORD_LINK, MN_LINK_THIS, 0, "ce|cet|cette|ces" },
  { MN_WORD_LINK, MN_LINK_FIRST, 0, "premier|première" },
  { MN_WORD_LINK, MN_LINK_THAT, 0, "que|qu" },
  { MN_WORD_LINK, MN_LINK_WHICH, 0, "qui|dont|où" },
  { MN_WORD_LINK, MN_LINK_FAVOUR, 0, "faveur|profit|avantage" },
  { MN_WORD_LINK, MN_LINK_RESPECTIVELY, 0, "respectivement" },
  { 0 },
};
