/* mn-acts-en.c: English: what states do with each other. */
#include "mn-words.h"

#include "mn-event.h"

#define ONLY_MEASURE MN_SUPPORTS (MN_EVENT_MEASURE)
#define ONLY_AID     MN_SUPPORTS (MN_EVENT_AID)
#define ONLY_TIES    MN_SUPPORTS (MN_EVENT_DIPLOMATIC)
#define ONLY_CULTURE MN_SUPPORTS (MN_EVENT_CULTURE)
#define ONLY_MEETING MN_SUPPORTS (MN_EVENT_MEETING)
#define GIFTS        (ONLY_AID | ONLY_CULTURE)

const MnWordEntry mn_acts_en[] = {
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_VERB,
    "journeyed to|set off for|sets off for|returned from|returns from|set out for|leaves for|"
    "while visiting|are visiting|has left for|has departed for|left on|are on a visit|began a visit|"
    "visited|has visited|is on a visit|is on an official visit|is on a state visit|is on a working visit|travels to|flies to|departs for|departed for|heads to|headed to|touched down|landed in|has travelled to|has traveled to|"
    "have visited|arrived|arrives|has arrived|paid a visit|is visiting|"
    "was visiting|toured|travelled to|traveled to|flew to|left for|visits" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_VERB | MN_ACT_PERSON,
    "was in|were in|is in|are in|has been in|have been in|is staying in|are staying in|stayed in|"
    "drove to|was welcomed in|travelled through|"
    "stopped in|stopped over in|worked in|is working in|are touring|is touring" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_VERB | MN_ACT_PERSON | MN_ACT_FUTURE, "will be in" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_VERB | MN_ACT_FUTURE,
    "is due in|are due in|is expected in|are expected in|is heading to|are heading to" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_NOUN,
    "journey|working trip|business trip|study visit|"
    "visit|official visit|stopover|state visit|working visit|friendly visit|visiting|trip|tour" },
  { MN_WORD_ACT, MN_EVENT_VISIT, MN_ACT_INF,
    "fly to|journey to|head to|leave for|depart for|be visiting|make a stopover in|"
    "visit|arrive|travel to|pay a visit|tour|stay in" },

  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_VERB | MN_ACT_PERSON,
    "held an online meeting|held video talks|held a video call|spoke by video link|spoke via video link|"
    "had lunch with|dined with|paid a farewell call on|paid a farewell call to|paid a courtesy call to|paid a call on|"
    "called upon|was granted an audience|was given an audience|had a call|held a call|conferred by phone|conferred by telephone|confer by phone|spoke by telephone|speaking by phone|"
    "speaking by telephone|speaking on the phone|talked with|spoke to|talked by telephone|"
    "had an audience with|sat down with|is meeting|is meeting with|are meeting|held a phone talk with|"
    "was welcomed by|were welcomed by|was hosted by|were hosted by|met again|met for|"
    "hosted|hosts|was received by|were received by|was greeted by|called on|paid a courtesy call on|"
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
    "friendship gathering|friendship get together|friendly get together|a get together|the get together|gala meeting|"
    "video call|online meeting|working lunch|working dinner|joint session|meeting|talks|meetings|summit talks|summit meeting|virtual summit|videoconference|"
    "council meeting|committee meeting|joint commission|working meeting|phone talk|telephone call|phone calls|telephone talks|"
    "intergovernmental council|consultative meeting|joint working group|supreme interstate council|negotiations|consultations|political consultations|consultation|"
    "consultation meeting|phone conversation|telephone conversation|phone call|phone talks|"
    "conversation|session|intergovernmental commission|commission meeting|joint committee|"
    "bilateral meeting|bilateral meetings|bilateral talks|commission conference|"
    "consultative meeting|round of talks|video conference|trilateral meeting|dialogue" },
  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_INF | MN_ACT_PERSON,
    "be received by|confer with|speak by phone|sit down with|"
    "meet|meet with|receive|hold a meeting with" },

  { MN_WORD_ACT, MN_EVENT_MEETING, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "commission|commissions|committee|joint council|working group|working groups|summit of leaders|"
    "intergovernmental committee|task force|strategic dialogue|contact group" },

  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_VERB,
    "exchanged letters on|exchanged notes on|acceded to|accedes to|joined the convention|put their signatures to|put their names to|affixed their signatures|signed off on|"
    "signed|inked|reached an agreement|struck a deal|sealed a deal|agreed a deal|entered into an agreement|"
    "adopted a joint|adopted the joint|inked a deal|was ratified|were ratified|has ratified|ratified|ratifies|signs|inks|concluded an agreement|concluded a treaty|"
    "has signed|have signed|was signed|were signed|initialed|initialled|"
    "exchanged documents|issued a joint statement|issue joint statement|issue joint communique|"
    "issued a joint communique|issued a joint communiqué|issue joint communiqué|"
    "adopted a joint declaration|adopted a joint statement|issued a joint declaration|"
    "signed into law|signed and sealed" },
  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_INF, "sign|ink|ratify" },
  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_NOUN, "signing ceremony|signing of|ratification of" },

  { MN_WORD_ACT, MN_EVENT_AGREEMENT, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "exchange of letters|statement of intent|letter of understanding|cooperation programme|"
    "cooperation program|work plan|arrangement|charter|agreement|agreements|treaty|treaties|memorandum|memoranda|memorandums|protocol|protocols|"
    "convention|pact|accord|accords|MOU|MOUs|deal|joint statement|joint declaration|communique|"
    "joint communique|communiqué|roadmap|road map|action plan|cooperation plan|letter of intent|"
    "letters of intent|declaration|programme of cooperation|program of cooperation|minutes" },

  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_VERB,
    "came into operation|became operational|began operating|started operating|entered service|"
    "abolished the visa requirement|halted imports|halts imports|suspended meat imports|halted meat imports|banned meat imports|"
    "banned livestock imports|banned poultry imports|banned grain imports|resumed imports|"
    "resumes imports|allowed imports|allows imports|restricted imports|halted exports|"
    "suspended exports|resumed exports|stopped importing|resumed importing|halted coal imports|"
    "allowed the import|resumed the import|suspended the import|restricted the import|"
    "halted the import|began flying|begins flying|started flying|starts flying|began flights|begins flights|"
    "started flights|starts flights|opened a route|opens a route|began direct flights|"
    "begins direct flights|launched a direct flight|launched a direct route|closed its borders|shut its border|shut its borders|closed their border|reopened their border|"
    "banned imports|bans imports|banned the import|bans the import|banned exports|bans exports|"
    "banned the export|has been in force|have been in force|is in force|is in effect|"
    "applies from|apply from|restored train service|exempted from visas|became visa free|"
    "restarted flights|restarts flights|suspended imports|suspends imports|"
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
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_VERB | MN_ACT_FUTURE,
    "will be in effect|will be in force|shall be in force|will be effective from" },
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_INF,
    "be in effect|be in force|become effective|apply from|"
    "come into force|open the border|open its border|reopen the border|reopen its border|close the border|"
    "open border|resume flights|resume direct flights|launch flights|launch direct flights|come into effect|enter into force|take effect|go into effect" },
  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_NOUN,
    "visa regime|visa fees|border gate|rail crossing|road crossing|"
    "port of entry|anti dumping duties|antidumping duties|export duty|moratorium|travel ban|"
    "entry ban|entry restrictions|air links|train services|"
    "ban|embargo|tariff|tariffs|import duties|import duty|customs duties|export duties|restrictions|"
    "visa requirements|visas|visa free entry|border crossings|checkpoints|border checkpoints|border crossing points|"
    "freight train|freight trains|container train|train service|flights|air route|export restrictions|"
    "export controls|import restrictions|punitive tariffs|additional tariffs|sanctions|"
    "direct flights|direct flight|air service|air services|air communication|flight service|"
    "regular flights|visa free regime|visa free travel|border crossing|border checkpoint|"
    "checkpoint|border point|passenger train|railway service|bus service|"
    "quota|tariff cut|import ban|export ban|border closure|transport corridor" },

  { MN_WORD_ACT, MN_EVENT_MEASURE, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "visa on arrival|electronic visa|electronic visas|work permits|export licences|airspace|permits|"
    "safeguard duty|visa waiver|visa exemption|air link|rail service|rail link|ferry service|freight service|bus route|"
    "green corridor|border|borders|percent duty|duties on|duty on|quotas|levy|levies|visa|route|flight|train|trains|service|curbs|tax|fee|fees|toll|surcharge|"
    "export curbs|exemption|waiver|crossing|crossings|moratorium on|bans" },

  { MN_WORD_ACT, MN_EVENT_FORUM, MN_ACT_NOUN,
    "conference|international conference|roundtable|round table|symposium|seminar|congress|"
    "roadshow|road show|mining week|tourism fair|business day|business week|business mission|trade forum|investment conference|trade show|regional forum|business summit|"
    "ministerial conference|industry forum|international exhibition|food expo|"
    "export forum|tourism forum|energy forum|"
    "investment summit|trade mission|business mission|trade exhibition|forum|business forum|summit|expo|economic forum|investment forum|business council meeting|"
    "trade fair|business meeting" },

  { MN_WORD_ACT, MN_EVENT_FORUM, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "fair|fairs|expos|exhibition of goods" },

  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_VERB | MN_ACT_STATE,
    "restored ties|restored relations|restored diplomatic ties|broke off ties|broke off relations|"
    "broke off diplomatic relations|broke off diplomatic ties|severed ties|severed relations|"
    "severed diplomatic ties|cut diplomatic ties|cut ties|cut diplomatic relations|cut off ties|"
    "resumed diplomatic relations|resumed diplomatic ties|normalised relations|"
    "normalized relations|normalised ties|normalized ties|normalization of relations|"
    "entered into diplomatic relations|forged diplomatic ties|forged diplomatic relations|"
    "have had diplomatic relations|has had diplomatic relations|have had diplomatic ties|"
    "had diplomatic relations|had diplomatic ties|set up diplomatic relations|"
    "set up diplomatic ties|exchanged ambassadors|exchanged notes on diplomatic relations|"
    "re established diplomatic relations|restore diplomatic relations|restore diplomatic ties|"
    "established formal diplomatic relations|established formal relations|established ties|"
    "formal diplomatic relations|recognised|recognized|recognise|recognize|"
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
    "established a strategic partnership|established strategic partnership|"
    "declared a strategic partnership|raised relations|raised their relations|raised ties|"
    "were raised to|were elevated to|were upgraded to|was elevated to|was upgraded to|"
    "has been elevated to|have been elevated to|have been upgraded to|downgraded ties|"
    "downgraded relations|suspended diplomatic relations|broke diplomatic relations|"
    "broke diplomatic ties|established an embassy|established a consulate|set up an embassy|"
    "upgraded their relations|upgraded their ties|elevated their relations|elevated their ties|"
    "upgraded bilateral relations|elevated bilateral relations|upgraded bilateral ties|"
    "recalled its ambassador|recalls its ambassador|withdrew its ambassador|expelled the ambassador|"
    "expelled diplomats|expels diplomats|expelled two diplomats|was named ambassador|"
    "named ambassador|appointed as ambassador|has been appointed ambassador|appointed its ambassador|"
    "appointed a new ambassador|appointed consul|was appointed consul|appointed honorary consul|"
    "was appointed as ambassador|names ambassador|appoints ambassador|appointed its first ambassador|"
    "reopened its embassy|reopened an embassy|closed its embassy|closes its embassy|"
    "inaugurated its embassy|opened its doors|took up his post|took up her post|"
    "presented his credentials|presented his letters of credence|presented copies of his credentials|presented copies of her credentials|"
    "presented copies of his|presents credentials|presents his credentials|handed over credentials|"
    "handed over copies of credentials|presented her credentials|presented credentials|"
    "presented their credentials|presented copies of credentials|presented letters of credence|"
    "opened an embassy|opens embassy|opened its embassy|opened a consulate|"
    "opened its consulate|opens consulate|appointed ambassador|was appointed ambassador|"
    "elevated relations|upgraded relations|elevated ties|upgraded ties" },
  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_NOUN | MN_ACT_STATE,
    "embassies|diplomatic mission|permanent mission|honorary consulate|representative office|trade office|"
    "diplomatic relations|diplomatic ties|embassy|consulate|consulate general" },

  { MN_WORD_ACT, MN_EVENT_DIPLOMATIC, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "ambassador|ambassadors|high commissioner|ambassador to|consul general|honorary consul|as its ambassador|as ambassador to|as its consul|as its new ambassador|new ambassador to|"
    "its ambassador to|credentials|letters of credence|letter of credence|copies of credentials|"
    "letters of accreditation" },

  { MN_WORD_ACT, MN_EVENT_ANNIVERSARY, MN_ACT_NOUN,
    "jubilee|golden jubilee|centenary|centennial|years since|years to the day since|years of ties|"
    "years of bilateral relations|years of partnership|"
    "anniversary|years of diplomatic relations|years of diplomatic ties|"
    "anniversary of diplomatic relations|anniversary of the establishment of diplomatic relations|"
    "anniversary of the establishment of diplomatic ties|anniversary of diplomatic ties|"
    "anniversary of the restoration of diplomatic relations|anniversary of establishing diplomatic relations|"
    "anniversary of establishment of diplomatic relations|anniversary of relations|"
    "years of friendship|years of relations" },

  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_VERB,
    "extended aid|extended assistance|sent aid|sent relief|made a donation|made donations|"
    "donated|donates|granted aid|sent humanitarian aid|delivered humanitarian aid|"
    "provided humanitarian aid|extended a grant|handed over humanitarian aid|gifted" },
  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_VERB | MN_ACT_SUPPORTED,
    "lent|lends|handed over|transferred|gave|gives|has given|has transferred" },
  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_NOUN,
    "handover ceremony|food aid|emergency assistance|emergency relief|rescue workers|rescue team|rescuers|ambulances|preferential loan|"
    "concessional loans|soft loans|technical assistance|humanitarian supplies|fire engines|"
    "vaccines|doses of vaccine|vaccine doses|medical supplies|medical equipment|medical aid|"
    "batch of aid|grant|credit line|"
    "grant aid|relief goods|emergency goods|relief aid|relief items|humanitarian cargo|humanitarian relief|humanitarian aid|humanitarian assistance|non refundable aid|financial aid|"
    "grant agreement|loan agreement|grant assistance|soft loan|finance aid|financial assistance|"
    "development aid|emergency aid|relief supplies|concessional loan|grassroots grant|"
    "official development assistance" },

  { MN_WORD_ACT, MN_EVENT_AID, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "blankets|generators|fire trucks|fire truck|school buses|buses|mobile clinics|winter clothing|"
    "wheelchairs|ventilators|test kits|face masks|protective suits|computers|ambulance|yurts|"
    "aid|donation|donations|consignment|loan|tents|medicines|field hospital|flour" },

  { MN_WORD_ACT, MN_EVENT_CULTURE, MN_ACT_VERB,
    "performed together|performed in|performed at|went on show|goes on show|went on display|"
    "goes on display|went on view|is on show|danced in|sang in|played in concert" },
  { MN_WORD_ACT, MN_EVENT_CULTURE, MN_ACT_NOUN,
    "film week|book fair|cultural week|culture week|Days of|gala concert|film days|days of cinema|"
    "literary evening|cultural evening|language olympiad|"
    "festival|film screening|art festival|culture festival|cultural performance|"
    "lecture|exhibition|concert|film festival|days of culture|culture days|cultural days|"
    "day of culture|days of Mongolian culture|art exhibition|photo exhibition|"
    "educational grants|scholarships|scholarship|literary books|cultural festival|year of culture|"
    "cultural event|tournament" },

  { MN_WORD_ACT, MN_EVENT_CULTURE, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "dance troupe|troupe|choir|paintings|premiere|poetry evening|joint expedition|fossils|"
    "dinosaur fossils|summer school|summer camp|exchange programme|exchange program|friendly match|"
    "Year of|Week of|reception|receptions|ballet|opera|orchestra|ensemble|performance|performances|textbooks|schoolbooks|books|monument|"
    "statue|cultural centre|cultural center|cultural centres|language centre|language center|"
    "language courses|exhibits|screening|screenings|stipends|fellowships|museum" },

  { MN_WORD_ACT, MN_EVENT_OTHER, MN_ACT_VERB,
    "exchanged congratulatory messages|exchanged congratulations|exchanged messages|"
    "swapped congratulatory messages|sent condolences|offered condolences|sent greetings|"
    "was awarded the order|conferred the order|sent his condolences|sent her condolences|"
    "sent a message of congratulations|sent congratulations|"
    "sent a congratulatory message|extended condolences|expressed condolences|"
    "sent a message of condolences|congratulatory telegram|awarded the order|sent a telegram" },

  { MN_WORD_ACT, MN_EVENT_OTHER, MN_ACT_NOUN,
    "military exercise|military exercises|joint exercise|joint exercises|joint drills|"
    "military drills|joint military exercise|joint military exercises" },

  { MN_WORD_ACT, MN_EVENT_OTHER, MN_ACT_NOUN | MN_ACT_SUPPORTED,
    "exercise|exercises|drill|drills|war games|joint patrol|joint patrols" },

  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_PAST,
    "charges|charged|levied|levies|removed|removes|relaxed|relaxes|dropped|drops|revoked|revokes|"
    "blocked|restricted|shut|shuts|was closed|were closed|was reopened|were reopened|prohibited|"
    "exempts|exempted|restarted|restarts|halted|halts|froze|renewed|renews|reinstated|lowered|lowers|"
    "doubled|doubles|halved|halves|was scrapped|were scrapped|was abolished|were abolished|"
    "was introduced|were introduced|was removed|were removed|was eased|were eased|stopped|"
    "imposed|imposes|lifted|lifts|suspended|suspends|abolished|abolishes|"
    "scrapped|scraps|raised|raises|cut|cuts|waived|waives|eased|eases|tightened|banned|bans|"
    "slapped|slaps|cancelled|reduced|reduces|were imposed|"
    "was imposed|was lifted|were lifted|was extended|was suspended|were suspended|was abolished" },
  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_INF,
    "charge|remove|relax|drop|revoke|restrict|shut|be closed|be reopened|be shut|be scrapped|be cut|"
    "be reduced|be suspended|be raised|be waived|be removed|operate|run|work|function|halt|freeze|restart|"
    "reinstate|lower|double|be in effect|be in force|"
    "impose|lift|suspend|abolish|scrap|raise|cut|waive|ease|tighten|cancel|"
    "reduce|be lifted|be imposed|be extended|be abolished|be introduced|be resumed" },
  { MN_WORD_SUPPORT, ONLY_MEASURE | ONLY_AID | MN_SUPPORTS_PAPER, MN_VERB_PAST,
    "extended|extends" },
  { MN_WORD_SUPPORT, ONLY_MEASURE | ONLY_AID, MN_VERB_INF, "extend" },
  { MN_WORD_SUPPORT, GIFTS, MN_VERB_PAST,
    "sent|sends|shipped|allocates|provides|gave|gives|granted|grants|donated|donates|offered|offers|"
    "were donated|was donated|contributed|contributes" },
  { MN_WORD_SUPPORT, ONLY_AID, MN_VERB_PAST,
    "left for|set off for|distributed|distributes|financed|financed with|funded|built with|lent|"
    "delivers|arrived|dispatched|dispatches|airlifted|flew|approves|earmarked|earmarks|disbursed|"
    "supplied|supplies|was delivered|were delivered|was sent|were sent|turned over|landed|has arrived|"
    "have arrived|confirmed the arrival|announced the arrival|reported the arrival" },
  { MN_WORD_SUPPORT, GIFTS, MN_VERB_INF,
    "send|ship|deliver|give|donate|grant|contribute|hand over|finance|fund|"
    "support with|sponsor" },
  { MN_WORD_SUPPORT, ONLY_CULTURE, MN_VERB_PAST,
    "declared|has been declared|was declared|proclaimed|unveiled|unveils|was unveiled|performed|cut the ribbon|showcased|toured|runs" },
  { MN_WORD_SUPPORT, ONLY_CULTURE, MN_VERB_INF,
    "dance|sing|tour|go on show|go on display|perform|unveil|be unveiled|be shown|be screened" },
  { MN_WORD_SUPPORT, ONLY_TIES, MN_VERB_PAST,
    "presented|presents|handed|submitted|accepted|accepts|broke off|inaugurated|was inaugurated|"
    "was reopened|has been open|has operated|was closed" },
  { MN_WORD_SUPPORT, ONLY_TIES, MN_VERB_INF, "present|hand|inaugurate|begin work" },
  { MN_WORD_SUPPORT, ONLY_MEETING, MN_VERB_PAST,
    "presided over|gathered|sat|finished their work|finished its work|completed their work|"
    "completed its work" },
  { MN_WORD_SUPPORT, ONLY_MEETING, MN_VERB_INF, "gather|meet|sit" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_PAPER, MN_VERB_PAST,
    "dates back to|dates from|struck|sealed|clinched|inked|initialled|initialed|entered into|adopted|adopts|issued|issues|"
    "released|exchanged|agreed on|finalised|finalized|endorsed|was concluded|were concluded|"
    "was struck|was adopted|were adopted|was issued|were exchanged|was initialled|"
    "was initialed|was finalised|was finalized|penned|was renewed|ratified|was endorsed" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_PAPER, MN_VERB_INF,
    "adopt|issue|initial|finalise|finalize|be initialled|be concluded|be adopted|ink|seal" },

  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL, MN_VERB_PAST,
    "held|took place|paid|pays|paying|made|making|conducted|hosted|hosts|organized|organised|"
    "began|begins|commenced|commences|kicked off|kicks off|opened|opens|wrapped up|ended|ends|"
    "participated|is on|are on|was on|convened|chaired|is being held|was held|were held|"
    "has been held|undertook|completed|completes|started|starts|celebrated|celebrates|marked|"
    "marks|coincides|coincided|embarked on|staged|holding|is underway|"
    "is under way|takes place|is taking place|attended" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL | MN_SUPPORTS_PAPER, MN_VERB_PAST, "concluded|concludes" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL | MN_SUPPORTS_PAPER, MN_VERB_INF, "conclude" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_ALL, MN_VERB_PAST,
    "marking|took part in|takes part in|is taking part in|joined in" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_DEEDS | MN_SUPPORTS_PAPER, MN_VERB_PAST, "agreed|approved" },
  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_PAST,
    "may enter|can enter|may travel|can travel|can visit|may visit|no longer need|no longer needs|"
    "is exempt from|are exempt from|may stay|can stay" },
  { MN_WORD_SUPPORT, ONLY_MEASURE, MN_VERB_INF, "enter|travel|no longer need|be exempt from|stay" },
  { MN_WORD_SUPPORT, ONLY_AID, MN_VERB_PAST, "signed" },
  { MN_WORD_SUPPORT, ONLY_MEASURE | ONLY_TIES, MN_VERB_PAST, "closed|closes|reopened|reopens" },
  { MN_WORD_SUPPORT, ONLY_MEASURE | ONLY_TIES, MN_VERB_INF, "close|reopen" },
  { MN_WORD_SUPPORT, ONLY_TIES, MN_VERB_PAST,
    "has had|have had|maintains|has maintained|date back to|dates back to|date from|recalled|recalls|expelled|expels|summoned|summons|"
    "appointed|appoints|named|names|nominated|accredited|was appointed|was named|has been appointed|"
    "was accredited" },
  { MN_WORD_SUPPORT, ONLY_TIES, MN_VERB_INF, "appoint|be appointed|recall|expel|name" },
  { MN_WORD_SUPPORT, MN_SUPPORTS_DEEDS, MN_VERB_PAST,
    "delivered|launched|launches|resumed|resumes|introduced|established|pledged|pledges|"
    "reached|handed over|provided|received|expressed readiness|expressed willingness|"
    "was launched|were launched|allocated|awarded|restored|severed|was opened|"
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
    "vice chairman|deputy minister of|vice premier|head|chair|side|commission|committee|working group|"
    "co chairs|co chair|diplomats|officials|pope|nuncio|crown princess|delegations|senator|senators|"
    "secretaries|deputy foreign minister|deputy foreign ministers|parliamentarians|special envoy" },
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
  { MN_WORD_LINK, MN_LINK_DUE, 0,
    "set|slated|poised|decided|decides|preparing|prepares|promised|vowed|pledged|ready" },
  { MN_WORD_LINK, MN_LINK_DECREE, 0, "decree|decrees|order|law|bill|legislation" },
  { MN_WORD_LINK, MN_LINK_RECENTLY, 0, "recently" },
  { MN_WORD_LINK, MN_LINK_SEASON, 0, "autumn|spring|summer|winter|fall" },
  { MN_WORD_LINK, MN_LINK_SAME, 0, "same|that" },
  { MN_WORD_LINK, MN_LINK_SUBJECT, 0, "it|they|event|ceremony" },
  { MN_WORD_REPORT, 0, 0,
    "said|says|reports|reported|according to|cites|citing|told|announced|informed|noted|"
    "reports via|via|stated|reads|press service|learned|informs" },
  { 0 },
};
