/* mn-acts-en.c: English: what states do with each other. */
#include "mn-words.h"

#include "mn-event.h"

#define ONLY_MEASURE MN_SUPPORTS (MN_EVENT_MEASURE)
#define ONLY_AID     MN_SUPPORTS (MN_EVENT_AID)

const MnWordEntry mn_acts_en[] = {
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_VERB,
    "visited|has visited|is on a visit|is on an official visit|is on a state visit|is on a working visit|travels to|flies to|departs for|departed for|heads to|headed to|touched down|landed in|has travelled to|has traveled to|"
    "have visited|arrived|arrives|has arrived|paid a visit|is visiting|"
    "was visiting|toured|travelled to|traveled to|flew to|left for|visits" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_NOUN,
    "visit|official visit|stopover|state visit|working visit|friendly visit|visiting|trip|tour" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_INF, "visit|arrive|travel to|pay a visit|tour|stay in" },

  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_VERB | MN_ACT_PERSON,
    "was received by|were received by|was greeted by|called on|paid a courtesy call on|"
    "met|met with|have met with|held a meeting with|hosted a meeting with|met virtually|met virtually with|"
    "met online with|discussed by phone|talked over the phone|spoke over the phone|"
    "talked on the phone|meets|meets with|received|receives|has met|have met|has met with|spoke with|"
    "conferred with|welcomed|spoke by phone|spoke on the phone|talked by phone|phoned" },
  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_VERB,
    "co chaired|had talks|had a phone conversation|has had a phone conversation|have had a phone conversation|"
    "had a telephone conversation|had a phone call|had a meeting|held discussions|held meetings|"
    "held a meeting|cochaired|held talks|holds talks|hold talks|hosted talks|held negotiations|"
    "held consultations|held a phone conversation|held a telephone conversation|"
    "held a phone call|held a video conference|sat down with|held a conversation" },
  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_NOUN,
    "meeting|talks|meetings|summit talks|summit meeting|virtual summit|videoconference|"
    "council meeting|committee meeting|joint commission|working meeting|phone talk|telephone talks|"
    "intergovernmental council|consultative meeting|joint working group|supreme interstate council|negotiations|consultations|political consultations|consultation|"
    "consultation meeting|phone conversation|telephone conversation|phone call|phone talks|"
    "conversation|session|intergovernmental commission|commission meeting|joint committee|"
    "bilateral meeting|bilateral meetings|bilateral talks|commission conference|"
    "consultative meeting|round of talks|audience|video conference|trilateral meeting|dialogue" },
  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_INF | MN_ACT_PERSON,
    "meet|meet with|receive|hold a meeting with" },

  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_VERB,
    "signed|inked|reached an agreement|struck a deal|sealed a deal|agreed a deal|entered into an agreement|"
    "adopted a joint|adopted the joint|inked a deal|was ratified|were ratified|has ratified|ratified|ratifies|signs|inks|concluded an agreement|concluded a treaty|"
    "has signed|have signed|was signed|were signed|initialed|initialled|"
    "exchanged documents|issued a joint statement|issue joint statement|issue joint communique|"
    "issued a joint communique|issued a joint communiqué|issue joint communiqué|"
    "adopted a joint declaration|adopted a joint statement|issued a joint declaration|"
    "signed into law|signed and sealed" },
  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_INF, "sign|ink|ratify" },
  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_NOUN, "signing ceremony|signing of|ratification of" },

  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_VERB,
    "came into force|opened its border|opened the border|opens the border|opens border|closed its border|closed the border|"
    "reopened the border|reopened its border|reopens border|resumed flights|resumes flights|resumed direct flights|"
    "launched direct flights|launches direct flights|launched flights|suspended flights|"
    "suspends flights|imposed a ban|imposed tariffs|imposes tariffs|lifted a ban|lifted its ban|"
    "lifts ban|introduced a visa free|introduces visa free|extended visa free|extends visa free|"
    "abolishes visas|came in force|has entered into force|has come into force|came into effect|comes into force|comes into effect|entered into force|"
    "enters into force|took effect|takes effect|went into effect|goes into effect|"
    "became effective|lifted the ban|lifted restrictions|introduced visa free|"
    "abolished visas|abolished the visa|"
    "waived visa|waives visa|grants visa free|granted visa free" },
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_VERB | MN_ACT_STATE,
    "slap sanctions|sanctions that ban|imposed sanctions" },
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_INF,
    "come into force|open the border|open its border|reopen the border|reopen its border|close the border|"
    "open border|resume flights|resume direct flights|launch flights|launch direct flights|come into effect|enter into force|take effect|go into effect" },
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_NOUN,
    "ban|embargo|tariff|tariffs|import duties|import duty|customs duties|export duties|restrictions|"
    "visa requirements|visas|visa free entry|border crossings|checkpoints|border checkpoints|border crossing points|"
    "freight train|freight trains|container train|train service|flights|air route|export restrictions|"
    "export controls|import restrictions|punitive tariffs|additional tariffs|sanctions|"
    "direct flights|direct flight|air service|air services|air communication|flight service|"
    "regular flights|visa free regime|visa free travel|border crossing|border checkpoint|"
    "checkpoint|border point|passenger train|railway service|bus service|"
    "quota|tariff cut|import ban|export ban|border closure|transport corridor" },

  { MN_WORD_ACT, MN_EVENT_FORUM, MN_ACT_NOUN,
    "conference|international conference|roundtable|round table|symposium|seminar|congress|"
    "investment summit|trade mission|business mission|trade exhibition|forum|business forum|summit|expo|economic forum|investment forum|business council meeting|"
    "trade fair|business meeting" },

  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_VERB | MN_ACT_STATE,
    "established diplomatic relations|established diplomatic ties|establish diplomatic relations|"
    "establish diplomatic ties|establishing diplomatic relations|establishing diplomatic ties|"
    "establishment of diplomatic relations|establishment of diplomatic ties|"
    "formation of diplomatic ties|formation of diplomatic relations|"
    "restored diplomatic relations|restoration of diplomatic relations|"
    "severed diplomatic relations|diplomatic relations were established|"
    "diplomatic ties were established|diplomatic relations established|"
    "diplomatic relations since|diplomatic ties since|has established diplomatic relations|"
    "have established diplomatic relations|established their diplomatic relations|"
    "relations were established|ties were established|opened diplomatic relations|"
    "joined the ADB|joined the United Nations|joined the UN|joined the WTO|joined the IMF|"
    "joined the World Bank|established relations|embassy was established|embassy was opened" },
  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_VERB,
    "presented his credentials|presented his letters of credence|presented copies of his credentials|presented copies of her credentials|"
    "presented copies of his|presents credentials|presents his credentials|handed over credentials|"
    "handed over copies of credentials|presented her credentials|presented credentials|"
    "presented their credentials|presented copies of credentials|presented letters of credence|"
    "opened an embassy|opens embassy|opened its embassy|opened a consulate|"
    "opened its consulate|opens consulate|appointed ambassador|was appointed ambassador|"
    "elevated relations|upgraded relations|elevated ties|upgraded ties" },
  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_NOUN | MN_ACT_STATE,
    "diplomatic relations|diplomatic ties|embassy|consulate|consulate general" },

  { MN_WORD_ACT, MN_EVENT_ANNIVERSARY, MN_ACT_NOUN,
    "anniversary|years of diplomatic relations|years of diplomatic ties|"
    "anniversary of diplomatic relations|anniversary of the establishment of diplomatic relations|"
    "anniversary of the establishment of diplomatic ties|anniversary of diplomatic ties|"
    "anniversary of the restoration of diplomatic relations|anniversary of establishing diplomatic relations|"
    "anniversary of establishment of diplomatic relations|anniversary of relations|"
    "years of friendship|years of relations" },

  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_VERB,
    "donated|donates|granted aid|sent humanitarian aid|delivered humanitarian aid|"
    "provided humanitarian aid|extended a grant|handed over humanitarian aid|gifted" },
  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_NOUN,
    "vaccines|doses of vaccine|vaccine doses|medical supplies|medical equipment|medical aid|"
    "batch of aid|grant|credit line|"
    "grant aid|relief goods|emergency goods|relief aid|relief items|humanitarian cargo|humanitarian relief|humanitarian aid|humanitarian assistance|non refundable aid|financial aid|"
    "grant agreement|loan agreement|grant assistance|soft loan|finance aid|financial assistance|"
    "development aid|emergency aid|relief supplies|concessional loan|grassroots grant|"
    "official development assistance" },

  { MN_WORD_ACT, MN_EVENT_CULTURE, MN_ACT_NOUN,
    "festival|film screening|art festival|culture festival|cultural performance|"
    "lecture|exhibition|concert|film festival|days of culture|culture days|cultural days|"
    "day of culture|days of Mongolian culture|art exhibition|photo exhibition|"
    "educational grants|scholarships|scholarship|literary books|cultural festival|year of culture|"
    "cultural event|tournament" },

  { MN_WORD_ACT, MN_EVENT_OTHER, MN_ACT_VERB,
    "sent a message of congratulations|sent congratulations|"
    "sent a congratulatory message|extended condolences|expressed condolences|"
    "sent a message of condolences|congratulatory telegram|awarded the order|sent a telegram" },

  { MN_WORD_ACT, MN_EVENT_OTHER, MN_ACT_NOUN,
    "military exercise|military exercises|joint exercise|joint exercises|joint drills|"
    "military drills|joint military exercise|joint military exercises" },

  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_PAST,
    "imposed|imposes|lifted|lifts|suspended|suspends|extended|extends|abolished|abolishes|"
    "scrapped|scraps|raised|raises|cut|cuts|waived|waives|eased|eases|tightened|banned|bans|"
    "reopened|reopens|closed|closes|slapped|slaps|cancelled|reduced|reduces|were imposed|"
    "was imposed|was lifted|were lifted|was extended|was suspended|were suspended|was abolished" },
  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_INF,
    "impose|lift|suspend|extend|abolish|scrap|raise|cut|waive|ease|tighten|reopen|close|cancel|"
    "reduce|be lifted|be imposed|be extended|be abolished|be introduced|be resumed" },
  { MN_WORD_SUPPORT, ONLY_AID, MN_VERB_PAST,
    "sent|sends|shipped|allocates|provides|extended|gave|gives|granted|delivers|arrived" },
  { MN_WORD_SUPPORT, ONLY_AID, MN_VERB_INF, "send|ship|deliver|allocate|give|donate|extend" },

  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL, MN_VERB_PAST,
    "held|took place|paid|pays|paying|made|making|conducted|hosted|hosts|organized|organised|"
    "began|begins|commenced|commences|kicked off|kicks off|opened|opens|wrapped up|ended|ends|"
    "participated|is on|are on|was on|convened|chaired|is being held|was held|were held|"
    "has been held|undertook|completed|completes|started|starts|celebrated|celebrates|marked|"
    "marks|coincides|coincided|embarked on|staged|concluded|concludes|holding|is underway|"
    "is under way|takes place|is taking place|attended" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_DEEDS, MN_VERB_PAST,
    "delivered|launched|launches|resumed|resumes|introduced|established|reached|pledged|pledges|"
    "signed|handed over|provided|received|expressed readiness|expressed willingness|"
    "was launched|were launched|agreed|approved|allocated|awarded|restored|severed|was opened|"
    "were handed over|was handed over" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL, MN_VERB_INF,
    "hold|take place|witness|pay|make|host|organize|organise|open|be held|convene|mark|celebrate|"
    "coincide|begin|start|conduct|undertake" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_DEEDS, MN_VERB_INF,
    "launch|resume|introduce|establish|provide|offer|approve|receive|be launched|be opened|"
    "restore|allocate" },

  { MN_WORD_OFFICE, 0, 0,
    "president|prime minister|minister|foreign minister|deputy minister|vice minister|premier|"
    "ambassador|chairman|speaker|chancellor|king|queen|emperor|prince|crown prince|secretary|"
    "state secretary|secretary general|state councilor|state councillor|counterpart|delegation|"
    "parliament speaker|vice president|deputy prime minister|head of state|heads of state|"
    "head of government|government|governments|ministry|foreign ministers|ministers|presidents|"
    "leader|leaders|prime ministers|envoy|charge d'affaires|consul|chargé d'affaires|"
    "vice speaker|parliamentary delegation|governor|defence minister|defense minister|"
    "trade minister|parliament chairman|commissioner|high representative|first lady|PM|FM|"
    "members of parliament|members|lawmakers|sides|parties|premiers|director general|"
    "cabinet secretariat|chief|khan|akim|mayor|parliaments|speakers|deputy chairman|"
    "vice chairman|deputy minister of|vice premier|head|chair|side" },
  { MN_WORD_BODY, 0, 0,
    "company|companies|corporation|LLC|Ltd|Inc|Corp|PLC|JSC|CJSC|subsidiary|shareholders|"
    "investors|holding|mining company|startup|Rio Tinto|Turquoise Hill|consortium|firm|firms|"
    "contractor|joint venture|club|team|athletes|wrestler|restaurant|export contracts|contracts" },

  { MN_WORD_NOT_EVENT, 0, 0,
    "court|plaintiff|lawsuit|appeal|tribunal|arbitration|dated|LLC|wholly owned|shareholder|"
    "born|graduated|degree|doctorate|biography|keynote|draft law|bill|tax audit|"
    "trading day|listed on|article|editorial|opinion|book review|inflation|survey|"
    "resolution|resolutions|statistics|data show|data shows|price of|coverage|beat|reporting by|"
    "edited by|editing by|subscribe|click|cookies|newsletter|copyright" },
  { MN_WORD_LINK, MN_LINK_DUE, 0, "set|slated|poised" },
  { MN_WORD_LINK, MN_LINK_DECREE, 0, "decree|decrees|order|law|bill|legislation" },
  { MN_WORD_LINK, MN_LINK_RECENTLY, 0, "recently" },
  { MN_WORD_REPORT, 0, 0,
    "said|says|reports|reported|according to|cites|citing|told|announced|informed|noted|"
    "reports via|via|stated|reads|press service|learned|informs" },
  { 0 },
};
