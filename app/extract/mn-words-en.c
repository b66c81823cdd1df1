/* mn-words-en.c: English: amounts, trade, time and grammar. */
#include "mn-words.h"

#include "mn-figure.h"

#define UP   1
#define DOWN 2

static const MnWordEntry amounts[] = {
  { MN_WORD_UNIT, 3, 0, "thousand|thousands|k|ths|thsd" },
  { MN_WORD_UNIT, 6, 0, "million|millions|mln|mn|m|mio|mil|mill" },
  { MN_WORD_UNIT, 5, 0, "lakh|lakhs" },
  { MN_WORD_UNIT, 7, 0, "crore|crores" },
  { MN_WORD_UNIT, 12, 0, "lakh crore|lakh crores" },
  { MN_WORD_UNIT, 9, 0, "billion|billions|bln|bn|b|bil|milliard|milliards" },
  { MN_WORD_UNIT, 12, 0, "trillion|trillions|trn|trln|tn|tln" },
  { MN_WORD_NUMERAL, 1, 0, "one" },
  { MN_WORD_NUMERAL, 2, 0, "two" },
  { MN_WORD_NUMERAL, 3, 0, "three" },
  { MN_WORD_NUMERAL, 4, 0, "four" },
  { MN_WORD_NUMERAL, 5, 0, "five" },
  { MN_WORD_NUMERAL, 6, 0, "six" },
  { MN_WORD_NUMERAL, 7, 0, "seven" },
  { MN_WORD_NUMERAL, 8, 0, "eight" },
  { MN_WORD_NUMERAL, 9, 0, "nine" },
  { MN_WORD_NUMERAL, 10, 0, "ten" },
  { MN_WORD_NUMERAL, 11, 0, "eleven" },
  { MN_WORD_NUMERAL, 12, 0, "twelve" },
  { MN_WORD_NUMERAL, 13, 0, "thirteen" },
  { MN_WORD_NUMERAL, 14, 0, "fourteen" },
  { MN_WORD_NUMERAL, 15, 0, "fifteen" },
  { MN_WORD_NUMERAL, 16, 0, "sixteen" },
  { MN_WORD_NUMERAL, 17, 0, "seventeen" },
  { MN_WORD_NUMERAL, 18, 0, "eighteen" },
  { MN_WORD_NUMERAL, 19, 0, "nineteen" },
  { MN_WORD_NUMERAL, 20, 0, "twenty" },
  { MN_WORD_NUMERAL, 30, 0, "thirty" },
  { MN_WORD_NUMERAL, 40, 0, "forty" },
  { MN_WORD_NUMERAL, 50, 0, "fifty" },
  { MN_WORD_NUMERAL, 60, 0, "sixty" },
  { MN_WORD_NUMERAL, 70, 0, "seventy" },
  { MN_WORD_NUMERAL, 80, 0, "eighty" },
  { MN_WORD_NUMERAL, 90, 0, "ninety" },

  { MN_WORD_MEASURE, 0, 0,
    "mt|dwt|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes|kg|kilogram|kilograms|kilograms|"
    "barrel|barrels|bushels|litres|liters|cubic meters|cubic metres|km|kilometers|kilometres|"
    "hectares|people|persons|citizens|tourists|passengers|visitors|students|workers|companies|"
    "enterprises|firms|households|goats|sheep|cattle|horses|camels|head|heads|trucks|vehicles|"
    "wagons|cars|containers|trains|twenty foot equivalent|TEU|TEUs|MW|GW|megawatts|kWh|units|pieces|"
    "documents|projects|items|times a week|flights|square meters|square kilometers|ounces|carats|"
    "inhabitants|residents|livestock|animals|jobs|books" },
  { MN_WORD_PERCENT, 0, 0, "percent|per cent|pct|pc|percents" },
  { MN_WORD_PERCENT, 1, 0,
    "percentage point|percentage points|percent points|pp|basis points|basis point" },

  { MN_WORD_BOUND, MN_BOUND_OVER, 0,
    "over|more than|exceeding|exceeded|exceeds|exceed|surpassed|surpassing|surpass|surpasses|above|"
    "at least|in excess of|upwards of|topped|topping|no less than|not less than|a little over|"
    "just over|slightly over|slightly more than|well over|passed|a little more than|just above" },
  { MN_WORD_BOUND, MN_BOUND_ABOUT, 0,
    "about|approximately|around|roughly|some|approx|circa|estimated|an estimated|nearly about|"
    "in the region of|in the order of|only about|just about" },
  { MN_WORD_BOUND, MN_BOUND_ALMOST, 0,
    "almost|nearly|close to|just under|just shy of|approaching" },
  { MN_WORD_BOUND, MN_BOUND_UNDER, 0,
    "under|less than|below|up to|at most|no more than|not more than|fewer than" },
  { 0 },
};

static const MnWordEntry trade[] = {
  { MN_WORD_KIND, MN_KIND_TURNOVER, 0,
    "trade turnover|trade turnovers|commodity turnover|goods turnover|trade turnover volume|"
    "volume of trade turnover|turnover of trade|trade turnover figures|commodity circulation|"
    "trade volume|trade volumes|volume of trade|volumes of trade|trade value|value of trade|"
    "trade exchange|trade exchanges|volume of trade exchange|merchandise trade|goods trade|"
    "trade in goods|trade in goods and services|goods and services trade|"
    "trade of goods|trade in merchandise|commercial turnover|commercial exchange|trading volume with|"
    "commercial trade|exchange of goods|trade transactions|trade relations volume|trade worth|value of goods traded|total value of trade|volume of commodity turnover|amount of trade|"
    "trade circulation|value of the trade|volume of the trade|size of trade|trade figures|"
    "trade and economic turnover|goods exchange|commercial exchanges|trade flow|trade flows|trading between|trading with" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_MUTUAL,
    "bilateral trade|mutual trade|two way goods and services trade|two way trade in goods|"
    "two way trade in goods and services|bilateral trade in goods|two way commerce|"
    "bilateral trade in goods and services|bilateral trade exchange|bilateral trade exchanges|"
    "total bilateral trade|total two way trade|mutual commodity turnover|mutual turnover|"
    "bilateral turnover|border trade|cross border trade|two way trade|bilateral trade turnover|mutual trade turnover|"
    "bilateral trade volume|bilateral trade volumes|mutual trade volume|mutual trade volumes|"
    "volume of bilateral trade|volume of mutual trade|volumes of bilateral trade|"
    "volumes of mutual trade|volume of bilateral trade turnover|volume of mutual trade turnover|"
    "volume of two way trade|value of bilateral trade|value of two way trade|"
    "bilateral commodity turnover|two way trade turnover|two way trade volume|reciprocal trade|"
    "annual bilateral trade|bilateral annual trade turnover|bilateral trade value|"
    "bilateral commerce|joint trade turnover|bilateral goods trade|two way goods trade|"
    "two way merchandise trade|bilateral merchandise trade|foreign and mutual trade|"
    "volume of foreign and mutual trade|bilateral trade and economic turnover" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WORLD,
    "foreign trade|foreign trade turnover|foreign trade volume|foreign trade turnover volume|"
    "volume of foreign trade|volume of foreign trade turnover|external trade|"
    "external trade turnover|total foreign trade|"
    "total foreign trade turnover|world trade|global trade|"
    "international trade|foreign commerce|overall foreign trade|"
    "external trade volume|foreign economic turnover" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WORLD | MN_KIND_FORM_SUM,
    "total trade|total trade turnover|overall trade|overall trade turnover|total trade volume|"
    "overall trade volume|total trade value|total volume of trade|combined trade|total turnover" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WEAK, "trade|turnover|commerce" },
  { MN_WORD_KIND, MN_KIND_EXPORT, 0, "goods and services exports|exports of goods and services" },
  { MN_WORD_KIND, MN_KIND_IMPORT, 0, "goods and services imports|imports of goods and services" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, 0,
    "trade relations|trade ties|trading relationship|trade relationship|trading relations|commercial relationship" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_VERB,
    "traded goods|traded|trading goods|exchanged goods|goods exchanged|did business|goods traded" },
  { MN_WORD_KIND, MN_KIND_EXPORT, 0,
    "exports|export trade|exports trade|exports volume|export volume|export volumes|exports volume|volume of exports|volume of export|"
    "volumes of exports|export value|value of exports|value of export|export earnings|"
    "export revenue|export revenues|export figures|exports value|"
    "exports of goods|export of goods|goods exports|merchandise exports|exports of goods and services|"
    "amount of exports|export turnover|export supplies|export deliveries|export shipments|"
    "export indicators|exports of merchandise|total export volume" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_SUM,
    "total exports|total export|overall exports|overall export|combined exports" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_WEAK, "export" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_VERB,
    "exported|exporting|were exported|was exported|has exported|have exported|exports goods" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_TO,
    "supplies|deliveries|shipments|sales|brought|were brought|was brought|"
    "delivered|were delivered|were supplied|were shipped" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_TO | MN_KIND_FORM_VERB,
    "sold|supplied|shipped|shipped out|has sold|have sold" },
  { MN_WORD_KIND, MN_KIND_IMPORT, 0,
    "imports|import trade|imports trade|import volume|import volumes|imports volume|volume of imports|volume of import|"
    "volumes of imports|import value|value of imports|value of import|import figures|imports value|"
    "imports of goods|import of goods|goods imports|"
    "merchandise imports|amount of imports|import turnover|imports of goods and services|"
    "import indicators|imports of merchandise|total import volume" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_SUM,
    "total imports|total import|overall imports|overall import|combined imports" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_WEAK, "import" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_VERB,
    "imported|importing|were imported|was imported|has imported|have imported|imports goods" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_FROM, "purchases" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_FROM | MN_KIND_FORM_VERB,
    "purchased|bought|purchasing|has bought|have bought" },
  { MN_WORD_KIND, MN_KIND_BALANCE, 0,
    "trade balance|balance of trade|foreign trade balance|trade surplus|surplus|trade gap surplus|"
    "surplus of trade|positive trade balance|positive balance|trade surpluses|goods trade surplus|"
    "merchandise trade surplus|trade in goods surplus|goods surplus|balance of bilateral trade|"
    "bilateral trade balance|bilateral trade surplus|positive foreign trade balance|"
    "positive trade surplus|favorable trade balance|favourable trade balance|"
    "foreign trade surplus|positive saldo|trade balance surplus" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_WEAK, "balance" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_SUM,
    "total trade surplus|overall trade surplus|overall surplus|total surplus" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_DEFICIT | MN_KIND_FORM_SUM,
    "total trade deficit|overall trade deficit|overall deficit|total deficit" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_DEFICIT,
    "trade deficit|trade deficits|trade gap|trade imbalance|goods trade deficit|goods deficit|"
    "merchandise trade deficit|trade in goods deficit|bilateral trade deficit|"
    "negative foreign trade balance|trade balance deficit|deficit of trade|trade shortfall|deficit|negative trade balance|negative balance|deficit in trade" },

  { MN_WORD_OTHER, 0, 0,
    "re exports|re export|reexports|reexport|re exported|reexported|investment|investments|direct investment|direct investments|foreign direct investment|FDI|"
    "direct foreign investment|loan|loans|credit|credits|credit line|credit lines|grant|grants|"
    "aid|assistance|contract|contracts|export contract|export contracts|supply contract|"
    "supply contracts|trade contracts|trade contract|agreement|agreements|trade agreement|"
    "trade agreements|deal|deals|trade deal|trade deals|project|projects|bond|bonds|eurobond|"
    "eurobonds|samurai bonds|debt|debts|external debt|reserves|foreign exchange reserves|"
    "foreign currency reserves|gold reserves|GDP|gross domestic product|GNP|budget|"
    "balance of payments|account balance|budget surplus|current account surplus|"
    "fiscal surplus|current account balance|services surplus|services deficit|"
    "services trade surplus|services trade deficit|surplus for services|deficit for services|"
    "surplus in services|deficit in services|surplus in trade in services|"
    "deficit in trade in services|budget deficit|current account deficit|current account|fiscal deficit|tax|taxes|fine|fines|"
    "penalty|penalties|dividend|dividends|salary|salaries|wage|wages|income|price|prices|"
    "exchange rate|mortgage|mortgages|"
    "profit|profits|cost|costs|expenses|expenditure|spending|fund|funds|funding|financing|"
    "finance|capital|authorized capital|market capitalization|inflation|remittances|shares|stake|"
    "subsidy|subsidies|production|output|industrial production|consumption|population|"
    "transportation|railway transportation|cargo|cargo traffic|cargo turnover|cargo volume|"
    "freight|freight turnover|freight traffic|transit|tourism|tourist arrivals|tourist flow|"
    "passenger traffic|passenger turnover|export potential|trade mission|trade missions|"
    "retail trade|wholesale trade|retail turnover|retail trade turnover|wholesale trade turnover|"
    "domestic trade|internal trade|electronic trade|online trade|e commerce|securities|"
    "stock exchange|exchange trade|trading volume|stocks|assets|deposits|gross output|"
    "gross regional product|economy|memorandum|memorandums|tender|tenders|allocation|"
    "compensation|damage|damages|donation|fund of|financial aid|construction|sanctions|mine|"
    "plant|facility|turnover of the company|company's turnover|export credit|export credits|"
    "export loans|trade finance|trade financing|joint ventures|purchase|acquisition|"
    "revenue|revenues|budget revenue|sales revenue|services exports|export of services|"
    "exports of services|services export|services trade|trade in services|import of services|"
    "imports of services|market|market size|trade potential|trade facilitation|capitalisation|"
    "technical assistance|import quota|export quota|deduction|discount|exemption|relief|package|"
    "programme|program|stimulus|bailout|purchase of|net profit|turnover tax|VAT" },
  { MN_WORD_OTHER, 0, 1,
    "customs duty|customs duties|duty|duties|tariff|tariffs|export duty|export duties|import duty|"
    "import duties|import tariffs|import tax|customs discount|duty discount|tariff preferences" },
  { MN_WORD_PRODUCT, 0, 0,
    "coal|coking coal|copper|copper concentrate|copper ore|iron ore|iron|gold|silver|zinc|lead|"
    "fluorspar|crude oil|crude|oil|oil products|petroleum|petroleum products|petrol|gasoline|"
    "diesel|fuel|fuels|gas|natural gas|LNG|electricity|energy|power|uranium|metals|metal|steel|"
    "ferrous metals|nonferrous metals|non ferrous metals|minerals|mineral|mineral products|"
    "mineral raw materials|ores|ore|wheat|grain|grains|cereals|flour|wheat flour|rice|barley|corn|"
    "oilseeds|rapeseed|vegetable oil|sunflower oil|sugar|salt|milk|dairy|dairy products|cheese|"
    "meat|beef|mutton|lamb|horse meat|poultry|eggs|fish|livestock|cattle|sheep|wool|cashmere|"
    "leather|hides|skins|textile|textiles|garments|clothing|apparel|cotton|silk|footwear|shoes|"
    "furniture|timber|wood|paper|cement|fertilizer|fertilizers|chemicals|chemical|"
    "chemical products|pharmaceuticals|pharmaceutical|medicines|drugs|vaccines|cosmetics|"
    "machinery|equipment|machines|machinery and equipment|machinery products|vehicle|vehicles|"
    "car|cars|automobile|automobiles|trucks|buses|tractors|aircraft|electronics|electronic|"
    "semiconductors|smartphones|phones|batteries|food|foods|foodstuffs|food products|"
    "agricultural|agricultural products|agricultural goods|agrifood|agri food|agro|"
    "agro industrial|processed|processed goods|processed products|industrial|manufactured|"
    "manufacturing|finished products|finished goods|non primary|non commodity|"
    "non resource|non raw material|non energy|non oil|non mining|mining|raw material|raw materials|"
    "fruit|fruits|vegetables|fruit and vegetable|nuts|honey|tea|coffee|tobacco|cigarettes|alcohol|"
    "alcoholic|beer|wine|vodka|beverages|confectionery|bread|flour products|plastics|rubber|glass|"
    "ceramics|jewelry|jewellery|weapons|arms|military|defense|defence|IT|ICT|software|services|"
    "service|digital|pine nuts|construction materials|building materials|consumer goods|"
    "pork|chicken|potatoes|onions|apples|animal|animal products|organic|halal|medical|"
    "pharmaceutical products|rare earth|rare earths|lithium|tungsten|molybdenum|aluminum|"
    "aluminium|titanium|ferroalloys|polymers" },
  { MN_WORD_GOODS, 0, 0,
    "goods|goods and services|products|merchandise|commodities|items|product|production" },

  { MN_WORD_LEVEL, 0, MN_VERB_PAST,
    "reached|amounted|amounted to|totaled|totalled|made|made up|stood|stood at|was|were|hit|"
    "equaled|equalled|came to|constituted|was valued|valued|was worth|is worth|worth|"
    "accounted for|reportedly reached|comprised|comprise|achieved|recorded|registered|posted|"
    "estimated at|is estimated|was estimated|has reached|have reached|set|crossed|"
    "crossed the mark|ran to|summed up|attained|approached|peaked at|remained|remained at|"
    "exceeded|surpassed|topped|passed|went past|gone past|climbed past|moved past|pushed past" },
  { MN_WORD_LEVEL, 0, MN_VERB_PAST, "tallied|logged|brought in|fetched|generated|yielded" },
  { MN_WORD_LEVEL, 0, MN_VERB_PRESENT,
    "is|are|amounts to|amounts|totals|stands at|stands|makes|makes up|equals|reaches|"
    "exceeds|surpasses" },
  { MN_WORD_LEVEL, 0, MN_VERB_INF,
    "reach|amount to|total|hit|achieve|attain|be|stand at|make|bring|cross|come to|take|"
    "exceed|surpass|top" },
  { MN_WORD_LEVEL, 0, MN_VERB_NOUN, "mark|threshold|barrier|milestone|level" },
  { MN_WORD_LEVEL, 0, MN_VERB_ING,
    "reaching|totaling|totalling|amounting to|amounting|standing at|hitting|making|valued at|"
    "being|having reached|having amounted|having amounted to|having stood at|having made up|having made|"
    "having totaled|having totalled|having exceeded|having hit|having surpassed|going past|bringing|exceeding|surpassing|topping" },

  { MN_WORD_GROWTH, UP, MN_VERB_PAST,
    "rose|grew|increased|jumped|surged|soared|expanded|gained|climbed|went up|has grown|"
    "has increased|advanced|skyrocketed|rebounded|improved|strengthened|grown|risen|shot up|"
    "inched up|edged up|crept up|ticked up|leapt|leaped|widened|swelled|ballooned|shot|rocketed|"
    "accelerated|nudged up|moved up|picked up|spiked|was up|were up|hiked|has risen|have risen|"
    "have grown|have increased|had grown|had increased|had risen|has jumped|has surged|has soared" },
  { MN_WORD_GROWTH, UP, MN_VERB_INF,
    "increase|grow|rise|expand|raise|boost|jump|climb|enhance|lift|develop|bolster" },
  { MN_WORD_GROWTH, UP, MN_VERB_ING,
    "widening|swelling|increasing|growing|rising|jumping|surging|soaring|expanding|climbing|gaining|raising|"
    "boosting" },
  { MN_WORD_GROWTH, UP, MN_VERB_NOUN,
    "growth|increment|surge|jump|rise of|increase of|gain|hike|increase in|up|plus|uptick|upturn|"
    "growth rate|growth of|expansion" },
  { MN_WORD_GROWTH, UP, MN_VERB_PRESENT, "up from|increases|grows|rises|is up|are up" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_PAST,
    "fell|dropped|decreased|declined|shrank|contracted|dipped|slipped|plunged|slumped|went down|"
    "inched down|edged down|edged lower|crept down|narrowed|eased|dwindled|collapsed|nosedived|"
    "diminished|was down|were down|sagged|lowered|came down|have fallen|had fallen|have decreased|"
    "had decreased|has declined|have declined|has dropped|have dropped|has shrunk|retreated|"
    "nose dived|reduced|has decreased|has fallen|plummeted|tumbled|fallen|shrunk|slid|sank|lost|shed" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_INF, "decrease|decline|drop|fall|shrink|reduce|cut|contract" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_ING,
    "sinking|tumbling|sliding|slipping|plummeting|narrowing|decreasing|declining|dropping|falling|shrinking|contracting|plunging|slumping" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_NOUN,
    "reduction|contraction|slump|down|minus|plunge|dip|downturn|fall of|drop of|decrease of|"
    "decline of|decrease in|decline in|drop in|fall in|shrinkage" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_PRESENT,
    "down from|decreases|falls|declines|drops|is down|are down" },
  { MN_WORD_MORE, UP, 0,
    "more|higher|greater|larger|bigger|more than|higher than|greater than|above the" },
  { MN_WORD_MORE, DOWN, 0, "less|lower|fewer|smaller|less than|lower than|fewer than|below the" },
  { MN_WORD_MULTIPLE, 1000, 0,
    "doubled|twofold|two fold|doubling|twice|doubles|increased twofold|has doubled|nearly doubled|"
    "almost doubled|more than doubled" },
  { MN_WORD_MULTIPLE, 2000, 0,
    "tripled|threefold|three fold|trebled|tripling|triples|more than tripled" },
  { MN_WORD_MULTIPLE, 3000, 0, "quadrupled|fourfold|four fold|quadrupling" },
  { MN_WORD_MULTIPLE, 4000, 0, "fivefold|five fold|quintupled" },
  { MN_WORD_MULTIPLE, 9000, 0, "tenfold|ten fold" },
  { MN_WORD_MULTIPLE, 500, 1,
    "halved|fell by half|fell by more than half|dropped by more than half|"
    "decreased by more than half|declined by more than half|shrank by half|fell by almost half|"
    "fell by nearly half|declined by half|dropped by half|decreased by half|halving" },
  { MN_WORD_MULTIPLE, 500, 0,
    "increased by half|grew by half|rose by half|increased by a half|grew one and a half times" },
  { MN_WORD_MULTIPLE, 500, 0,
    "by half|by almost half|by nearly half|by more than half|by over half|by about half|by a half" },
  { MN_WORD_MULTIPLE, 667, 0, "by two thirds|by almost two thirds|by nearly two thirds" },
  { MN_WORD_MULTIPLE, 750, 0, "by three quarters|by almost three quarters" },
  { MN_WORD_MULTIPLE, 333, 0,
    "by a third|by one third|by more than a third|by over a third|by almost a third|by nearly a third" },
  { MN_WORD_MULTIPLE, 250, 0,
    "by a quarter|by one quarter|by more than a quarter|by over a quarter|by almost a quarter|"
    "by nearly a quarter" },
  { MN_WORD_TIMES, 0, 0, "times|fold|time|x" },

  { MN_WORD_TARGET, 0, 0,
    "target|targets|targeting|targeted|goal|goals|aim|aims|aiming|aimed|plan|plans|planning|"
    "planned|intend|intends|intending|intended|intention|determined|pledged|strive|strives|striving|seek|seeks|promise|promises|promised|"
    "seeking|sought|hope|hopes|hoping|want|wants|wanted|wants to see|want to see|ambition|ambitious|task|objective|"
    "objectives|set to|on track|agreed to|agreed to increase|committed|commitment|ready to|"
    "readiness|opportunity|opportunities to|possible to|it is possible|capable|desire|necessary|"
    "need to|needs to|work continues|work is underway|instructed|proposed|propose|proposes|vows|"
    "vowed|eye|eyes|eyeing|eyed|look to|looks to|looking to|prospects|prospect|towards|"
    "in the near future|in the coming years|milestone of|working to|efforts to|steps to|"
    "in perspective|suggest|suggests|suggested|called for|envisages|envisaged|envisions|plans are" },
  { MN_WORD_TARGET, 0, MN_TARGET_POSSIBLE, "potential|potentially" },
  { MN_WORD_TARGET, 0, MN_TARGET_FORECAST,
    "expected|expects|expect|forecast|forecasts|projected|is projected|projects that|predicted|"
    "predicts|anticipated|anticipates|projection|projections|estimates will" },
  { MN_WORD_WILL, 0, 0,
    "will|would|shall|should|may|might|could|can|must|going to|yet to|is to|are to" },
  { MN_WORD_WILL, 0, 1, "to" },
  { MN_WORD_COMPARE, 0, 0,
    "compared to|compared with|compared|in comparison with|in comparison to|comparing to|"
    "as compared to|as compared with|relative to|against|versus|vs|than|up from|down from|"
    "opposed to|as opposed to|in contrast to|as against|from a year earlier|from the previous year|year earlier|a year earlier|"
    "a year ago|a year before|the year before|over the previous year|from the current|from the present" },
  /* Behind a percentage only. */
  { MN_WORD_COMPARE, 0, 1, "more than|less than|higher than|lower than|fewer than|greater than" },
  { MN_WORD_SHARE, 0, 1, "share" },
  { MN_WORD_SHARE, 0, 0,
    "shares of|accounting for|accounted for|accounts for|account for|accounting|accounted|"
    "make up|made up|takes up|take up|comprise|comprised|comprises|constituted|constitute|"
    "responsible for|equivalent to|took up|taken up|made up of|was made up of|makes up|making up|constitutes|"
    "of the total|of total|proportion|percentage of|represents|"
    "represented|representing|is accounted for" },
  { MN_WORD_ANAPHOR, 0, 0,
    "it|this figure|the figure|this indicator|the indicator|the same index|this index|the index|"
    "this number|the number|the volume|its volume|this volume|this amount|the amount|the total|"
    "the same indicator|the same figure|of these|of this|of which|of them|of that|"
    "which|these figures|the former|the latter|the two way volume|the value|the indicators|"
    "this is|this was|this represents|this represented|this marks|this marked|that is|that was|"
    "the total value|total value|its value|their value|the overall volume|the result" },
  { MN_WORD_MUTUAL, 0, 0,
    "the two countries|two countries|both countries|the two sides|two sides|both sides|the sides|"
    "the parties|both parties|two nations|the two nations|both nations|two states|both states|"
    "the two states|the countries|our countries|our two countries|the nations|the two neighbors|"
    "the two neighbours|the two neighboring countries|the two neighbouring countries|"
    "the two parties|each other|two peoples|the states|these countries|these two countries|"
    "two neighbouring countries|two neighboring countries|two nations'|the two governments|"
    "the interlocutors|our nations|our two nations|between us|the two presidents|two presidents|both presidents|"
    "the two leaders|the two ministers|the two heads of state|the two prime ministers|"
    "the two foreign ministers" },
  { MN_WORD_MUTUAL, 0, 1, "bilateral|mutual|reciprocal|two way" },
  { MN_WORD_WORLD, 0, 0,
    "countries around the world|economies around the world|the world|worldwide|all countries|"
    "foreign countries|other countries|trading partners|neighboring countries|"
    "neighbouring countries|third countries|economies|countries of the world" },
  { MN_WORD_NEIGHBOUR, 0, 0,
    "the neighboring country|neighboring country|the neighbouring country|neighbouring country|"
    "the neighbor|the neighbour|the country|that country|the latter|the neighboring republic|the neighboring state" },
  { MN_WORD_NEIGHBOUR, 0, 0,
    "European country|European nation|Central European country|Central European nation|"
    "Eastern European country|Eastern European nation|East European country|East European nation|"
    "Western European country|Western European nation|Northern European country|"
    "Northern European nation|Southern European country|Southern European nation|"
    "Southeast European country|Southeast European nation|Asian country|Asian nation|"
    "South Asian country|South Asian nation|Southeast Asian country|Southeast Asian nation|"
    "South East Asian country|South East Asian nation|East Asian country|East Asian nation|"
    "Northeast Asian country|Northeast Asian nation|North Asian country|North Asian nation|"
    "Central Asian country|Central Asian nation|West Asian country|West Asian nation|"
    "Western Asian country|Western Asian nation|African country|African nation|"
    "North African country|North African nation|West African country|West African nation|"
    "East African country|East African nation|Central African country|Central African nation|"
    "Latin American country|Latin American nation|South American country|South American nation|"
    "Central American country|Central American nation|North American country|"
    "North American nation|Caribbean country|Caribbean nation|Middle Eastern country|"
    "Middle Eastern nation|Middle East country|Middle East nation|Gulf country|Gulf nation|"
    "Nordic country|Nordic nation|Scandinavian country|Scandinavian nation|Baltic country|"
    "Baltic nation|Balkan country|Balkan nation|Pacific country|Pacific nation|Oceanian country|"
    "Oceanian nation|Caucasus country|Caucasus nation|Caucasian country|Caucasian nation" },
  { MN_WORD_NEIGHBOUR, 0, 0, "the country|that country|the North|the South|the communist country" },
  { MN_WORD_OWN, 0, 0,
    "the country's|the republic's|its|their|that country's|the nation's|country's" },
  { MN_WORD_OWN, 1, 0, "our country's|our" },
  { MN_WORD_STATS, 0, 0,
    "statistics|statistics agency|statistics committee|statistical committee|"
    "national statistics committee|national statistical committee|statistics office|"
    "bureau of national statistics|state statistical committee|state statistics committee|"
    "statistical agency|statistics service|national statistics office|customs|customs committee|"
    "state customs committee|customs service|customs department|federal customs service|"
    "general administration of customs|customs general administration|customs administration|"
    "customs authority|customs authorities|customs data|official data|trade ministry|"
    "ministry of trade|ministry of commerce|commerce ministry|finance ministry|"
    "ministry of economy|economy ministry|ministry of trade and integration|"
    "ministry of national economy|state committee on statistics|customs office|"
    "press service|foreign ministry|ministry of foreign affairs|foreign affairs ministry" },
  { MN_WORD_RANKING, 0, 0,
    "trading partners|trading partner|trade partners|trade partner|followed by|"
    "largest trading partner|main partners|top partners|major partners|key partners|leading partners|"
    "largest partners|biggest partners|leader in trade|leaders in trade|"
    "partner countries|second place|third place|first place|fourth place|came second|came third|"
    "ranked second|ranked third|ranked first|ranks second|ranks third|ranks first|took second|"
    "top three|top five|top ten|largest trade partner|"
    "biggest trading partner|biggest trade partner|next is|tops the list|came first|is next|"
    "top trade partners|major trade partners|main trade partners|key trade partners|"
    "major trading partners|biggest trading partners|foreign trade partners|top trading partner|"
    "main trading partners|largest trading partners|key trading partners|top trading partners|"
    "most important trading partner|most important trading partners|most important trade partner|"
    "most important partner|most important partners" },
  { MN_WORD_RANKING, 0, 1,
    "largest importers|biggest importers|major importers|main importers|largest importer|"
    "biggest importer|largest buyers|main buyers|biggest buyers|largest market|main market|"
    "export destinations|export markets|largest export market|export destination|"
    "largest export markets|main export markets|buyers|main export destinations|"
    "export market|customers|most important export market|most important export markets|most important market|"
    "export partner|export partners|largest export partner|main export partner|"
    "top export partner|main export partners|top export partners|top export destination|"
    "largest export destination|most important export destination|biggest export market|"
    "main export market|top export market" },
  { MN_WORD_RANKING, 0, MN_RANKING_SOURCES,
    "import partner|import partners|largest import partner|main import partner|"
    "top import partner|biggest import partner|main import partners|top import partners|"
    "largest source of imports|main source of imports|biggest source of imports|"
    "largest import source|main import source|top import source|import sources|"
    "most important import partner" },
  { MN_WORD_RANKING, 0, MN_RANKING_SUPPLIERS,
    "biggest exporters|major exporters|main exporters|largest exporter|largest exporters|biggest exporter|main exporter|top exporter|"
    "top exporters|largest supplier|largest suppliers|biggest supplier|main supplier|"
    "main suppliers|leading supplier" },
  { MN_WORD_CLAUSE, 0, 0, "while|whereas|but|however|meanwhile|although|though|in turn" },
  { MN_WORD_PROVISIONAL, 0, 0,
    "preliminary data|preliminary figures|preliminary estimates|preliminary results|"
    "preliminary statistics|provisional data|provisional figures|provisional estimates|"
    "preliminary information|preliminary calculations|provisional statistics|preliminarily" },
  { MN_WORD_NOW, 0, 0,
    "currently|already|now|at present|presently|nowadays|as of today|at the moment|current|"
    "today" },
  { 0 },
};

static const MnWordEntry times[] = {
  { MN_WORD_MONTH, 1, 0, "January|Jan" },
  { MN_WORD_MONTH, 2, 0, "February|Feb" },
  { MN_WORD_MONTH, 3, 0, "March|Mar" },
  { MN_WORD_MONTH, 4, 0, "April|Apr" },
  { MN_WORD_MONTH, 5, 0, "May" },
  { MN_WORD_MONTH, 6, 0, "June|Jun" },
  { MN_WORD_MONTH, 7, 0, "July|Jul" },
  { MN_WORD_MONTH, 8, 0, "August|Aug" },
  { MN_WORD_MONTH, 9, 0, "September|Sept|Sep" },
  { MN_WORD_MONTH, 10, 0, "October|Oct" },
  { MN_WORD_MONTH, 11, 0, "November|Nov" },
  { MN_WORD_MONTH, 12, 0, "December|Dec" },
  { MN_WORD_WEEKDAY, 1, 0, "Monday|Mon" },
  { MN_WORD_WEEKDAY, 2, 0, "Tuesday|Tue|Tues" },
  { MN_WORD_WEEKDAY, 3, 0, "Wednesday|Wed" },
  { MN_WORD_WEEKDAY, 4, 0, "Thursday|Thu|Thurs" },
  { MN_WORD_WEEKDAY, 5, 0, "Friday|Fri" },
  { MN_WORD_WEEKDAY, 6, 0, "Saturday|Sat" },
  { MN_WORD_WEEKDAY, 7, 0, "Sunday|Sun" },
  { MN_WORD_ORDINAL, 1, 0, "first" },
  { MN_WORD_ORDINAL, 2, 0, "second" },
  { MN_WORD_ORDINAL, 3, 0, "third" },
  { MN_WORD_ORDINAL, 4, 0, "fourth" },
  { MN_WORD_DAY, 100, 0, "today|tonight|this morning|this afternoon|this evening|earlier today" },
  { MN_WORD_DAY, 99, 0, "yesterday|last night" },
  { MN_WORD_DAY, 101, 0, "tomorrow" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, 0, "year|years" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, MN_YEAR_FISCAL,
    "fiscal year|fiscal years|financial year|financial years|fiscal|FY|trading year" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, MN_YEAR_CALENDAR, "calendar year|solar year" },
  { MN_WORD_SPAN, MN_SPAN_HALF, 0, "half|half of|half year|half of the year" },
  { MN_WORD_SPAN, MN_SPAN_QUARTER, 0, "quarter|quarters|quarter of" },
  { MN_WORD_SPAN, MN_SPAN_MONTH, 0, "month|months" },
  { MN_WORD_SPAN, MN_SPAN_WEEK, 0, "week|weeks" },
  { MN_WORD_SPAN, MN_SPAN_DECADE, 0, "decade|decades" },
  { MN_WORD_REL, MN_REL_THIS, 0, "this|current|ongoing" },
  { MN_WORD_REL, MN_REL_LAST, 0, "last" },
  { MN_WORD_REL, MN_REL_NEXT, 0, "next|coming|upcoming" },
  { MN_WORD_REL, MN_REL_PREVIOUS, 0, "previous|preceding|prior" },
  { MN_WORD_REL, MN_REL_PAST, 0, "past|recent" },
  { MN_WORD_REL, MN_REL_BEFORE_LAST, 1, "the year before last|year before last" },
  { MN_WORD_SAME_SPAN, 0, 0,
    "same period|corresponding period|similar period|analogous period|same months|same month|"
    "same time|same quarter|same timeframe|same time frame|comparable period|respective period|"
    "year ago period|year earlier period|same term|like period|corresponding months|corresponding month|"
    "corresponding quarter|corresponding time|comparable months|comparable month|comparable quarter|"
    "equivalent period|equivalent months|equivalent month|identical period|parallel period|"
    "similar months|similar month|same half|corresponding half|same stretch|same span" },
  { MN_WORD_REPORTED, 0, 0,
    "the reporting period|reporting period|the reported period|the said period|this period|"
    "the period|that period|the review period|period under review|the given period|"
    "the mentioned period|reporting year|cited period|specified period|indicated period|"
    "mentioned period|aforementioned period|reviewed period|given period|said period|"
    "stated period|period in question|period in review|period concerned|month under review|"
    "months under review|year under review|quarter under review|covered period|noted period|"
    "reference period|corresponding timeframe|the time|this time|this timeframe|the timeframe" },
  { MN_WORD_SINCE, 0, 0, "since" },
  { MN_WORD_SINCE, 0, 1,
    "over the past|over the last|in the past|during the past|for the past|in recent years|"
    "in the last|for the last|during the last|within the past|within the last|over the next|"
    "over the years|in the coming|average annual|annually|in the next" },
  { MN_WORD_YEARLY, 0, 0,
    "year on year|year over year|on year|y y|yoy|annualized|from a year earlier|"
    "from a year ago|than a year earlier|than a year ago|year to year|on annual basis|"
    "from the year before|than the year before|from a year before" },
  { MN_WORD_YEARLY, 0, 1,
    "a year earlier|a year before|a year ago|the year before|a year prior|one year earlier|"
    "one year before|one year ago|the year earlier|the year prior" },
  { 0 },
};

static const MnWordEntry grammar[] = {
  { MN_WORD_PREP, MN_PREP_TO, 0, "to|into|towards|toward|bound for|destined for" },
  { MN_WORD_PREP, MN_PREP_FROM, 0, "from" },
  { MN_WORD_PREP, MN_PREP_WITH, 0, "with|together with|along with" },
  { MN_WORD_PREP, MN_PREP_BETWEEN, 0, "between|among" },
  { MN_WORD_PREP, MN_PREP_OF, 0, "of" },
  { MN_WORD_PREP, MN_PREP_IN, 0, "in|during|over|within|throughout|through|inside|across" },
  { MN_WORD_PREP, MN_PREP_BY, 0, "by" },
  { MN_WORD_PREP, MN_PREP_FOR, 0, "for" },
  { MN_WORD_PREP, MN_PREP_AFTER, 0, "under|after|before|following|ahead of|amid" },
  { MN_WORD_PREP, MN_PREP_ON, 0, "on|upon|about" },
  { MN_WORD_PREP, MN_PREP_UNTIL, 0, "until|till|up until" },
  { MN_WORD_PREP, MN_PREP_AT, 0, "at" },
  { MN_WORD_PREP, MN_PREP_AS_OF, 0, "as of|as at" },
  { MN_WORD_AND, 0, 0, "and|&|or|as well as" },
  { MN_WORD_FILLER, 0, 0, "current prices|constant prices|in current prices|in constant prices" },
  { MN_WORD_FILLER, 0, 0, "the|a|an|its|his|her|their|this|these|those|that" },
  { MN_WORD_BE, 0, 0,
    "is|was|are|were|be|been|being|has|have|had|is being|was being|has been|have been|had been|"
    "will be|to be" },
  { MN_WORD_VERB, 0, 0,
    "said|says|noted|notes|stated|states|stressed|added|told|reported|reports|announced|according|"
    "remains|became|become|becomes|showed|shows|did|does|do|saw|sees|took|takes|signed|"
    "discussed|agreed|continues|continued|emphasized|underlined|highlighted|expressed|supplies|"
    "supplied|came|comes|find|owns|owned|holds|held|includes|include|included|including|consists|went|goes|"
    "provided|provides|visited|arrived|increased|decreased|reached|amounted" },
  { MN_WORD_ABBREV, 0, 0,
    "mr|mrs|ms|dr|rs|ksh|kshs|shs|tk|nrs|prof|gen|col|lt|st|no|vs|etc|approx|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|"
    "sept|sep|oct|nov|dec|mln|bln|trln|thsd|u.s|u.k|jr|sr|hon|amb|fig|art|adm|rep|sen|gov|mt" },
  { 0 },
};

static const MnWordEntry links[] = {
  { MN_WORD_LINK, MN_LINK_ARTICLE, 0, "the" },
  { MN_WORD_LINK, MN_LINK_INDEFINITE, 0, "a|an" },
  { MN_WORD_LINK, MN_LINK_ONE, 0, "one" },
  { MN_WORD_LINK, MN_LINK_HALF, 0, "half" },
  { MN_WORD_LINK, MN_LINK_ONLY, 0, "only|just" },
  { MN_WORD_LINK, MN_LINK_OF, 0, "of" },
  { MN_WORD_LINK, MN_LINK_TO, 0, "to" },
  { MN_WORD_LINK, MN_LINK_FROM, 0, "from" },
  { MN_WORD_LINK, MN_LINK_BY, 0, "by" },
  { MN_WORD_LINK, MN_LINK_WITH, 0, "with" },
  { MN_WORD_LINK, MN_LINK_AT, 0, "at" },
  { MN_WORD_LINK, MN_LINK_IN, 0, "in" },
  { MN_WORD_LINK, MN_LINK_OR, 0, "or" },
  { MN_WORD_LINK, MN_LINK_AND, 0, "and" },
  { MN_WORD_LINK, MN_LINK_BETWEEN, 0, "between" },
  { MN_WORD_LINK, MN_LINK_THROUGH, 0, "through" },
  { MN_WORD_LINK, MN_LINK_UNTIL, 0, "until|till" },
  { MN_WORD_LINK, MN_LINK_YEAR, 0, "year" },
  { MN_WORD_LINK, MN_LINK_YEARS, 0, "years" },
  { MN_WORD_LINK, MN_LINK_MONTH, 0, "month" },
  { MN_WORD_LINK, MN_LINK_MONTHS, 0, "months|quarters" },
  { MN_WORD_LINK, MN_LINK_DAY, 0, "day" },
  { MN_WORD_LINK, MN_LINK_END, 0, "end" },
  { MN_WORD_LINK, MN_LINK_CLOSE, 0, "results|close" },
  { MN_WORD_LINK, MN_LINK_EARLY, 0, "early" },
  { MN_WORD_LINK, MN_LINK_BEGINNING, 0, "beginning|start" },
  { MN_WORD_LINK, MN_LINK_ENDING, 0, "ending|ended" },
  { MN_WORD_LINK, MN_LINK_WORTH, 0, "worth|valued" },
  { MN_WORD_LINK, MN_LINK_ANNUAL, 0, "annual|total" },
  { MN_WORD_LINK, MN_LINK_COUNTRIES, 0, "countries" },
  { MN_WORD_LINK, MN_LINK_BOTH, 0, "both" },
  { MN_WORD_LINK, MN_LINK_ITS, 0, "its" },
  { MN_WORD_LINK, MN_LINK_WHEN, 0, "when" },
  { MN_WORD_LINK, MN_LINK_THAN, 0, "than" },
  { MN_WORD_LINK, MN_LINK_DIFFERENCE, 0, "more|less" },
  { MN_WORD_LINK, MN_LINK_LEVEL, 0, "level" },
  { MN_WORD_LINK, MN_LINK_OVER, 0, "over" },
  { MN_WORD_LINK, MN_LINK_CURRENT, 0, "current" },
  { MN_WORD_LINK, MN_LINK_THIS, 0, "this|these|such|those" },
  { MN_WORD_LINK, MN_LINK_FIRST, 0, "first" },
  { MN_WORD_LINK, MN_LINK_POSSESSIVE, 0, "his|her|their" },
  { MN_WORD_LINK, MN_LINK_PRONOUN, 0, "he|she" },
  { MN_WORD_LINK, MN_LINK_THAT, 0, "that" },
  { MN_WORD_LINK, MN_LINK_WHICH, 0, "which|where|while" },
  { MN_WORD_LINK, MN_LINK_DURING, 0, "during|sidelines|framework|within" },
  { MN_WORD_LINK, MN_LINK_SCHEDULED, 0, "scheduled" },
  { MN_WORD_LINK, MN_LINK_DUE, 0, "due|agreed" },
  { MN_WORD_LINK, MN_LINK_PLANNED, 0, "planned" },
  { MN_WORD_LINK, MN_LINK_EXPECTED, 0, "expected" },
  { MN_WORD_LINK, MN_LINK_ABLE, 0, "can|could" },
  { MN_WORD_LINK, MN_LINK_HAVE, 0, "has|have" },
  { MN_WORD_LINK, MN_LINK_RECEIVED, 0, "received|receives|welcomed|hosted|hosts" },
  { MN_WORD_LINK, MN_LINK_VISITS, 0, "visits" },
  { MN_WORD_LINK, MN_LINK_VISITING, 0, "visiting" },
  { MN_WORD_LINK, MN_LINK_ESTABLISHING, 0, "establishing" },
  { MN_WORD_LINK, MN_LINK_LED, 0, "paid|led" },
  { MN_WORD_LINK, MN_LINK_ALSO, 0, "also" },
  { MN_WORD_LINK, MN_LINK_STARTS, 0,
    "began|begins|commences|commenced|took|takes|kicked|opened|starts|convened|convenes|gathered|open|begin|arrived|"
    "resumed|reopened" },
  { MN_WORD_LINK, MN_LINK_ENDS, 0,
    "wrapped|wraps|ended|ends|concluded|concludes|returned|returns|finished|completed|completes" },
  { MN_WORD_LINK, MN_LINK_CELEBRATES, 0,
    "marked|marks|mark|marking|celebrated|celebrates|celebrate|coincides|coincide|coincided" },
  { MN_WORD_LINK, MN_LINK_RESPECTIVELY, 0, "respectively" },
  { MN_WORD_LINK, MN_LINK_FAVOUR, 0, "favour|favor" },
  { MN_WORD_LINK, MN_LINK_NEGATIVE, 0, "negative|unfavorable|unfavourable" },
  { MN_WORD_LINK, MN_LINK_PERIOD, 0, "period" },
  { MN_WORD_LINK, MN_LINK_ANOTHER, 0, "another|further|additional" },
  { MN_WORD_LINK, MN_LINK_FOOD, 0, "breast|farm" },
  { 0 },
};

extern const MnWordEntry mn_money_en[];
extern const MnWordEntry mn_places_en[];
extern const MnWordEntry mn_acts_en[];

static const MnWordEntry *const tables[] = {
  amounts, mn_money_en, trade, times, grammar, links, mn_places_en, mn_acts_en, NULL,
};

const MnLanguage mn_language_en = {
  .code = "en",
  .order = MN_ORDER_VERB_MIDDLE,
  .participles = "ing",
  .tables = tables,
};
