/* mn-words-fr.c: French: amounts, trade, time and grammar, for figures. */
#include "mn-words.h"

#include "mn-figure.h"

#define UP   1
#define DOWN 2

static const MnWordEntry amounts[] = {
  { MN_WORD_UNIT, 3, 0, "mille|milliers|milliers de" },
  { MN_WORD_UNIT, 6, 0, "million|millions|M|millions de|million de|millions d|million d" },
  { MN_WORD_UNIT, 9, 0,
    "milliard|milliards|Mds|Md|milliards de|milliard de|milliards d|milliard d" },
  { MN_WORD_UNIT, 12, 0, "billion|billions|billions de" },
  { MN_WORD_NUMERAL, 1, 0, "un|une" },
  { MN_WORD_NUMERAL, 2, 0, "deux" },
  { MN_WORD_NUMERAL, 3, 0, "trois" },
  { MN_WORD_NUMERAL, 4, 0, "quatre" },
  { MN_WORD_NUMERAL, 5, 0, "cinq" },
  { MN_WORD_NUMERAL, 6, 0, "six" },
  { MN_WORD_NUMERAL, 7, 0, "sept" },
  { MN_WORD_NUMERAL, 8, 0, "huit" },
  { MN_WORD_NUMERAL, 9, 0, "neuf" },
  { MN_WORD_NUMERAL, 10, 0, "dix" },
  { MN_WORD_NUMERAL, 11, 0, "onze" },
  { MN_WORD_NUMERAL, 12, 0, "douze" },
  { MN_WORD_NUMERAL, 20, 0, "vingt" },

  { MN_WORD_CURRENCY, MN_CURRENCY ('U', 'S', 'D'), 0,
    "dollars|dollar|dollars américains|dollars US|dollars des États Unis" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('E', 'U', 'R'), 0, "euros|euro" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('C', 'N', 'Y'), 0, "yuans|yuan|yuans chinois" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('R', 'U', 'B'), 0, "roubles|rouble|roubles russes" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('M', 'N', 'T'), 0, "tugriks|tugrik|tögrögs" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('K', 'Z', 'T'), 0, "tenges|tenge|tengués" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('J', 'P', 'Y'), 0, "yens|yen" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('C', 'H', 'F'), 0, "francs suisses|franc suisse" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('C', 'A', 'D'), 0, "dollars canadiens" },

  { MN_WORD_MEASURE, 0, 0,
    "tonnes|tonne|kilogrammes|kg|litres|barils|mètres cubes|km|kilomètres|hectares|personnes|"
    "habitants|touristes|passagers|visiteurs|étudiants|entreprises|sociétés|ménages|têtes|camions|"
    "wagons|conteneurs|trains|vols|emplois|projets|documents" },
  { MN_WORD_PERCENT, 0, 0, "pour cent" },
  { MN_WORD_PERCENT, 1, 0, "point de pourcentage|points de pourcentage|points" },
  { MN_WORD_BOUND, MN_BOUND_OVER, 0,
    "plus de|plus d|au moins|au delà de|supérieur à|supérieure à|dépassant|a dépassé|ont dépassé|"
    "dépasse|dépassent|dépassé" },
  { MN_WORD_BOUND, MN_BOUND_ABOUT, 0, "environ|quelque|autour de|à peu près" },
  { MN_WORD_BOUND, MN_BOUND_ALMOST, 0, "près de|près d|presque|quasiment" },
  { MN_WORD_BOUND, MN_BOUND_UNDER, 0, "moins de|moins d|jusqu à|au plus" },
  { 0 },
};

static const MnWordEntry trade[] = {
  { MN_WORD_KIND, MN_KIND_TURNOVER, 0,
    "échanges commerciaux|volume des échanges|volume des échanges commerciaux|"
    "volume du commerce|valeur des échanges|valeur des échanges commerciaux|commerce de biens|"
    "échanges de biens|échanges de marchandises|chiffre d affaires commercial|"
    "volume d échanges|montant des échanges" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_MUTUAL,
    "échanges bilatéraux|commerce bilatéral|échanges commerciaux bilatéraux|"
    "volume des échanges bilatéraux|volume du commerce bilatéral|échanges mutuels|"
    "valeur des échanges bilatéraux|commerce mutuel" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WORLD,
    "commerce extérieur|échanges extérieurs|volume du commerce extérieur|commerce mondial" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WEAK, "commerce|échanges" },
  { MN_WORD_KIND, MN_KIND_EXPORT, 0,
    "exportations|volume des exportations|valeur des exportations|exportations de biens|"
    "exportations de marchandises|montant des exportations|total des exportations" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_WEAK, "exportation" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_VERB, "exporté|a exporté|ont exporté|exporte" },
  { MN_WORD_KIND, MN_KIND_IMPORT, 0,
    "importations|volume des importations|valeur des importations|importations de biens|"
    "importations de marchandises|montant des importations|total des importations" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_WEAK, "importation" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_VERB, "importé|a importé|ont importé|importe" },
  { MN_WORD_KIND, MN_KIND_BALANCE, 0,
    "balance commerciale|excédent commercial|excédent|solde commercial" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_DEFICIT, "déficit commercial|déficit" },

  { MN_WORD_OTHER, 0, 0,
    "investissement|investissements|investissements directs|prêt|prêts|crédit|crédits|"
    "ligne de crédit|don|dons|aide|contrat|contrats|accord|accords|projet|projets|obligations|"
    "dette|dettes|réserves|PIB|produit intérieur brut|budget|impôt|impôts|taxe|taxes|amende|"
    "amendes|dividende|dividendes|salaire|salaires|prix|taux de change|hypothèque|bénéfice|"
    "bénéfices|coût|coûts|dépenses|fonds|financement|capital|inflation|actions|subvention|"
    "production|consommation|transport|fret|tourisme|commerce de détail|commerce intérieur|"
    "commerce électronique|ventes au détail|recettes|chiffre d affaires de la société|services|"
    "recettes fiscales|marché" },
  { MN_WORD_OTHER, 0, 1, "droits de douane|droit de douane|tarif douanier|tarifs douaniers" },
  { MN_WORD_PRODUCT, 0, 0,
    "charbon|cuivre|concentré de cuivre|or|minerai|minerais|minerai de fer|fer|pétrole|"
    "produits pétroliers|gaz|gaz naturel|électricité|uranium|blé|céréales|farine|viande|laine|"
    "cachemire|cuir|textiles|textile|machines|véhicules|voitures|automobiles|produits agricoles|"
    "agricoles|agroalimentaires|alimentaires|médicaments|bois|ciment|vin|vins|lait|produits laitiers|"
    "acier|métaux|terres rares|armes" },
  { MN_WORD_GOODS, 0, 0, "biens|marchandises|produits" },

  { MN_WORD_LEVEL, 0, MN_VERB_PAST,
    "atteint|a atteint|ont atteint|s est élevé|s est élevé à|se sont élevés|se sont élevés à|"
    "s est élevée à|se sont élevées à|s élevait à|s élevaient à|a totalisé|ont totalisé|"
    "a représenté|ont représenté|était de|étaient de|s est établi à|se sont établis à|"
    "se sont établies à|s est établie à|a été de|ont été de|se chiffrait à|a franchi|ont franchi|"
    "a dépassé|ont dépassé|se sont montés à|avait atteint|avaient atteint" },
  { MN_WORD_LEVEL, 0, MN_VERB_PRESENT,
    "est de|sont de|s élève à|s élèvent à|atteignent|représente|représentent|se chiffre à|dépasse" },
  { MN_WORD_LEVEL, 0, MN_VERB_INF, "atteindre|porter|franchir|s élever à|dépasser|porter à" },
  { MN_WORD_LEVEL, 0, MN_VERB_NOUN, "cap|seuil|barre|niveau" },
  { MN_WORD_LEVEL, 0, MN_VERB_ING, "atteignant|s élevant à|pour atteindre|totalisant" },

  { MN_WORD_GROWTH, UP, MN_VERB_PAST,
    "augmenté|a augmenté|ont augmenté|progressé|a progressé|ont progressé|a crû|ont crû|bondi|a bondi|"
    "ont bondi|grimpé|a grimpé" },
  { MN_WORD_GROWTH, UP, MN_VERB_INF, "augmenter|accroître|développer|doubler" },
  { MN_WORD_GROWTH, UP, MN_VERB_NOUN,
    "hausse|hausse de|augmentation|augmentation de|croissance|croissance de|progression|"
    "progression de|bond de" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_PAST,
    "baissé|a baissé|ont baissé|reculé|a reculé|ont reculé|diminué|a diminué|ont diminué|chuté|"
    "a chuté|ont chuté" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_NOUN,
    "baisse|baisse de|recul|recul de|diminution|diminution de|chute|chute de|repli de" },
  { MN_WORD_MORE, UP, 0, "de plus|supérieur|supérieures" },
  { MN_WORD_MORE, DOWN, 0, "de moins|inférieur|inférieures" },
  { MN_WORD_MULTIPLE, 1000, 0, "doublé|a doublé|ont doublé" },
  { MN_WORD_MULTIPLE, 2000, 0, "triplé|a triplé|ont triplé" },
  { MN_WORD_TIMES, 0, 0, "fois" },
  { MN_WORD_TARGET, 0, 0,
    "objectif|objectifs|vise|visent|visant|souhaite|souhaitent|prévu|prévoit|prévoient|prévision|"
    "prévisions|but|espère|espèrent|entend|entendent|ambition|ambitionne|compte|potentiel|projet de" },
  { MN_WORD_WILL, 0, 0, "devrait|devraient|pourrait|pourraient|doit|doivent|va|vont|peut|peuvent" },
  { MN_WORD_WILL, 0, 1, "à|pour" },
  { MN_WORD_COMPARE, 0, 0,
    "par rapport à|par rapport au|par rapport aux|comparé à|comparé au|contre|en comparaison de|"
    "en comparaison avec|que" },
  { MN_WORD_SHARE, 0, 0,
    "part|parts|représentant|soit une part|représentent environ|du total|de la part" },
  { MN_WORD_ANAPHOR, 0, 0,
    "ce chiffre|ce montant|il|elles|ils|dont|ces échanges|cet indicateur|ce volume|ces chiffres" },
  { MN_WORD_MUTUAL, 0, 0,
    "les deux pays|deux pays|les deux parties|les deux nations|les deux États|nos deux pays|"
    "des deux pays" },
  { MN_WORD_MUTUAL, 0, 1, "bilatéral|bilatéraux|bilatérale|bilatérales|mutuels" },
  { MN_WORD_WORLD, 0, 0,
    "le monde|pays du monde|partenaires commerciaux|tous les pays|pays tiers" },
  { MN_WORD_OWN, 0, 0, "son|ses|leur|leurs" },
  { MN_WORD_OWN, 1, 0, "notre pays|nos|notre" },
  { MN_WORD_STATS, 0, 0,
    "douanes|douane|statistiques|institut national de la statistique|office des statistiques|"
    "administration générale des douanes|ministère du commerce" },
  { MN_WORD_RANKING, 0, 0,
    "partenaires commerciaux|partenaire commercial|premier partenaire commercial|suivi de|"
    "suivie de|suivi par|deuxième place|troisième place" },
  { MN_WORD_CLAUSE, 0, 0, "tandis que|alors que|mais|cependant|toutefois|quant à|quant aux" },
  { MN_WORD_NOW, 0, 0, "actuellement|aujourd hui|déjà" },
  { 0 },
};

static const MnWordEntry times[] = {
  { MN_WORD_MONTH, 1, 0, "janvier" },
  { MN_WORD_MONTH, 2, 0, "février" },
  { MN_WORD_MONTH, 3, 0, "mars" },
  { MN_WORD_MONTH, 4, 0, "avril" },
  { MN_WORD_MONTH, 5, 0, "mai" },
  { MN_WORD_MONTH, 6, 0, "juin" },
  { MN_WORD_MONTH, 7, 0, "juillet" },
  { MN_WORD_MONTH, 8, 0, "août" },
  { MN_WORD_MONTH, 9, 0, "septembre" },
  { MN_WORD_MONTH, 10, 0, "octobre" },
  { MN_WORD_MONTH, 11, 0, "novembre" },
  { MN_WORD_MONTH, 12, 0, "décembre" },
  { MN_WORD_ORDINAL, 1, 0, "premier|première|premiers|premières" },
  { MN_WORD_ORDINAL, 2, 0, "deuxième|second|seconde" },
  { MN_WORD_ORDINAL, 3, 0, "troisième" },
  { MN_WORD_ORDINAL, 4, 0, "quatrième" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, 0, "année|années|an|ans" },
  { MN_WORD_SPAN, MN_SPAN_HALF, 0, "semestre|moitié de l année" },
  { MN_WORD_SPAN, MN_SPAN_QUARTER, 0, "trimestre|trimestres" },
  { MN_WORD_SPAN, MN_SPAN_MONTH, 0, "mois" },
  { MN_WORD_SPAN, MN_SPAN_DECADE, 0, "décennie|décennies" },
  { MN_WORD_REL, MN_REL_THIS, 1, "cette année|année en cours" },
  { MN_WORD_REL, MN_REL_LAST, 1, "année dernière|an dernier|année passée|an passé" },
  { MN_WORD_REL, MN_REL_PREVIOUS, 1, "année précédente|un an plus tôt|un an auparavant" },
  { MN_WORD_REL, MN_REL_NEXT, 1, "année prochaine|an prochain" },
  { MN_WORD_REL, MN_REL_PAST, 0, "dernières|derniers|récentes" },
  { MN_WORD_SAME_SPAN, 0, 0,
    "même période|période correspondante|mêmes mois|même mois|même trimestre|même période de" },
  { MN_WORD_REPORTED, 0, 0, "cette période|la période considérée" },
  { MN_WORD_SINCE, 0, 0, "depuis" },
  { MN_WORD_SINCE, 0, 1, "au cours des dernières|ces dernières années|en moyenne annuelle" },
  { MN_WORD_YEARLY, 0, 0, "sur un an|en glissement annuel|sur une base annuelle" },
  { 0 },
};

static const MnWordEntry grammar[] = {
  { MN_WORD_PREP, MN_PREP_TO, 0, "vers|à destination de|à destination du|à destination des" },
  { MN_WORD_PREP, MN_PREP_FROM, 0,
    "en provenance de|en provenance du|en provenance des|en provenance d|depuis|de provenance" },
  { MN_WORD_PREP, MN_PREP_WITH, 0, "avec" },
  { MN_WORD_PREP, MN_PREP_BETWEEN, 0, "entre" },
  { MN_WORD_PREP, MN_PREP_OF, 0, "de|du|des|d" },
  { MN_WORD_PREP, MN_PREP_IN, 0, "en|dans|durant|pendant|au cours de|au cours du|au cours des|au" },
  { MN_WORD_PREP, MN_PREP_BY, 0, "d ici|d ici à|à l horizon" },
  { MN_WORD_PREP, MN_PREP_FOR, 0, "pour|après|avant" },
  { MN_WORD_PREP, MN_PREP_ON, 0, "sur" },
  { MN_WORD_PREP, MN_PREP_AT, 0, "chez" },
  { MN_WORD_AND, 0, 0, "et|ou|ainsi que" },
  { MN_WORD_FILLER, 0, 0, "le|la|les|l|un|une|ses|son|leur|leurs|ce|cette|ces" },
  { MN_WORD_BE, 0, 0, "est|sont|était|étaient|a|ont|été|être|avait|avaient" },
  { MN_WORD_VERB, 0, 0,
    "dit|déclaré|indiqué|annoncé|souligné|noté|précisé|rapporté|reste|devient|compte" },
  { MN_WORD_ABBREV, 0, 0, "m|mm|mme|dr|st|no|env|etc" },

  { MN_WORD_LINK, MN_LINK_ARTICLE, 0, "le|la|les|l" },
  { MN_WORD_LINK, MN_LINK_INDEFINITE, 0, "un|une" },
  { MN_WORD_LINK, MN_LINK_ONE, 0, "un|une" },
  { MN_WORD_LINK, MN_LINK_ONLY, 0, "seulement" },
  { MN_WORD_LINK, MN_LINK_OF, 0, "de|du|des|d" },
  { MN_WORD_LINK, MN_LINK_TO, 0, "à" },
  { MN_WORD_LINK, MN_LINK_WITH, 0, "avec" },
  { MN_WORD_LINK, MN_LINK_IN, 0, "en" },
  { MN_WORD_LINK, MN_LINK_OR, 0, "ou|soit" },
  { MN_WORD_LINK, MN_LINK_AND, 0, "et" },
  { MN_WORD_LINK, MN_LINK_BETWEEN, 0, "entre" },
  { MN_WORD_LINK, MN_LINK_THROUGH, 0, "à" },
  { MN_WORD_LINK, MN_LINK_YEAR, 0, "année|an" },
  { MN_WORD_LINK, MN_LINK_YEARS, 0, "années|ans" },
  { MN_WORD_LINK, MN_LINK_MONTHS, 0, "mois" },
  { MN_WORD_LINK, MN_LINK_END, 0, "fin" },
  { MN_WORD_LINK, MN_LINK_BEGINNING, 0, "début" },
  { MN_WORD_LINK, MN_LINK_COUNTRIES, 0, "pays" },
  { MN_WORD_LINK, MN_LINK_WHEN, 0, "lorsque|quand" },
  { MN_WORD_LINK, MN_LINK_THAN, 0, "que" },
  { MN_WORD_LINK, MN_LINK_WHICH, 0, "qui|dont|où" },
  { 0 },
};

extern const MnWordEntry mn_places_fr[];

static const MnWordEntry *const tables[] = {
  mn_words_common, amounts, trade, times, grammar, mn_places_fr, NULL,
};

const MnLanguage mn_language_fr = {
  .code = "fr",
  .order = MN_ORDER_VERB_MIDDLE,
  .tables = tables,
  .elisions = " l d qu s n c j jusqu aujourd ",
};
