/* mn-words.h: the classes of words that the rules speak about, and the form of a language's tables.
 *
 * A language is a set of tables of phrases with their class and two numbers (the files mn-words-XX.c,
 * mn-places-XX.c and mn-acts-XX.c), its endings, and the order of its words; the rules know only classes.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  MN_WORD_NONE,

  /* Amounts. */
  MN_WORD_UNIT,    /* value: the power of ten; form 1: half of it, in one word */
  MN_WORD_NUMERAL, /* value: 1 to 19, 20, 30 ... 900; form 1: tenths, 'one and a half' in one word */
  MN_WORD_CURRENCY, /* value: MN_CURRENCY () */
  MN_WORD_MEASURE,  /* tonnes, head, people: what is counted is not money */
  MN_WORD_PERCENT,  /* value: 1 for percentage points; form: the number inside the word */
  MN_WORD_BOUND,    /* value: MnBound; stands before its number, form 1: after it */

  /* What the amounts are of. */
  MN_WORD_KIND,      /* value: MnFigureKind; form: MN_KIND_FORM_ */
  MN_WORD_OTHER,     /* another thing that money is spoken of: investment, loan, GDP */
  MN_WORD_PRODUCT,   /* one kind of goods */
  MN_WORD_GOODS,     /* goods at large: 'goods', 'products' */
  MN_WORD_LEVEL,     /* 'reached', 'amounted to'; form: MN_VERB_ */
  MN_WORD_GROWTH,    /* value: 1 up, 2 down; form: MN_VERB_ */
  MN_WORD_MORE,      /* comparatives, 'higher', 'less'; value as for MN_WORD_GROWTH */
  MN_WORD_MULTIPLE,  /* 'doubled': value: tenths of a percent; form: MN_MULTIPLE_ */
  MN_WORD_TIMES,     /* 'times', '-fold' behind a number */
  MN_WORD_TARGET,    /* goals and plans; form: MN_TARGET_ */
  MN_WORD_WILL,      /* will, would, may, should: what follows has not happened; form 1: 'to' */
  MN_WORD_COMPARE,   /* 'compared to', 'against', 'up from' */
  MN_WORD_SHARE,     /* 'accounted for'; form 1: 'share', which a verb behind speaks of */
  MN_WORD_ANAPHOR,   /* 'it', 'this figure': stands for the thing named before */
  MN_WORD_MUTUAL,    /* 'the two countries', 'both sides'; form 1: an adjective, 'bilateral' */
  MN_WORD_WORLD,     /* 'with 60 countries', 'foreign', 'external', 'total' */
  MN_WORD_NEIGHBOUR, /* 'the neighbouring country': the other one of the pair */
  MN_WORD_OWN,       /* 'the country's', 'its', 'our'; value 1: the publisher's, form 1: a noun that
                          stands for it */
  MN_WORD_STATS,     /* an office that counts trade */
  MN_WORD_RANKING,   /* 'trading partners', 'followed by'; form: MN_RANKING_ */
  MN_WORD_CLAUSE,    /* 'while', 'whereas' */
  MN_WORD_EACH,      /* 'respectively': what follows is of the nouns before, one by one */
  MN_WORD_NOW,       /* 'currently', 'already' */
  MN_WORD_PROVISIONAL, /* 'preliminary data' */

  /* Time. */
  MN_WORD_MONTH,   /* value: 1 to 12 */
  MN_WORD_WEEKDAY, /* value: 1 (Monday) to 7 */
  MN_WORD_ORDINAL, /* value: first, second, ... */
  MN_WORD_DAY,     /* today, yesterday: value: days from the document's date + 100 */
  MN_WORD_SPAN,    /* year, month, quarter, half: MnSpanWord; form: of years MN_YEAR_, of others 1:
                        the first of them */
  MN_WORD_REL,     /* this, last, next: MnRelWord; form 1: with its year in the word */
  MN_WORD_SAME_SPAN, /* 'the same period'; form 1: 'a year earlier', no word of comparing */
  MN_WORD_REPORTED,  /* 'the reporting period' */
  MN_WORD_SINCE,     /* 'since', 'over the past' */
  MN_WORD_YEARLY,    /* 'year on year' */

  /* Grammar. */
  MN_WORD_PREP,   /* value: MnPrep */
  MN_WORD_AND,    /* lists */
  MN_WORD_FILLER, /* articles and the like, passed over */
  MN_WORD_ABBREV, /* a full stop behind it ends no sentence */
  MN_WORD_BE,     /* is, was, has, have, been */
  MN_WORD_VERB,   /* other finite verbs, at which a noun phrase ends */

  /* Places and people. */
  MN_WORD_PLACE,  /* value: MnCountry, 0: only looks like one; form: MN_PLACE_ */
  MN_WORD_BLOC,   /* a group of countries */
  MN_WORD_REGION, /* a part of a country: value: MnCountry */
  MN_WORD_OFFICE, /* president, minister: who acts for a country */
  MN_WORD_BODY,   /* company, court: who does not */

  /* Events. */
  MN_WORD_ACT,       /* value: MnEventType; form: MN_ACT_ */
  MN_WORD_SUPPORT,   /* verbs that make an event of a noun: held, paid; value: MN_SUPPORTS_ */
  MN_WORD_NOT_EVENT, /* words of law, biography, company news */
  MN_WORD_REPORT,    /* 'reports', 'said', 'according to' */

  /* Single words that a rule asks for one by one, also inside a phrase: value: MnLink. */
  MN_WORD_LINK,

  MN_N_WORD_CLASSES
} MnWordClass;

/* What a small word does in its sentence. Behind each the English ones. */
typedef enum
{
  MN_LINK_ARTICLE,    /* the */
  MN_LINK_INDEFINITE, /* a, an */
  MN_LINK_ONE,        /* one, of a unit: 'one billion' */
  MN_LINK_HALF,       /* half, of a unit */
  MN_LINK_ONLY,       /* only, just: between a bound and its number */
  MN_LINK_OF,         /* of */
  MN_LINK_TO,         /* to: up to a level, or the end of a range */
  MN_LINK_FROM,       /* from: the start of a range, or what it was before */
  MN_LINK_BY,         /* by: the size of a change */
  MN_LINK_WITH,       /* with */
  MN_LINK_AT,         /* at */
  MN_LINK_IN,         /* in */
  MN_LINK_OR,         /* or: the same in another currency */
  MN_LINK_AND,        /* and */
  MN_LINK_BETWEEN,    /* between */
  MN_LINK_THROUGH,    /* through: the end of a range of dates */
  MN_LINK_UNTIL,      /* until, till */
  MN_LINK_YEAR,       /* year */
  MN_LINK_YEARS,      /* years */
  MN_LINK_MONTH,      /* month */
  MN_LINK_MONTHS,     /* months, quarters: 'nine months to March' */
  MN_LINK_DAY,        /* day */
  MN_LINK_END,        /* end (of a year) */
  MN_LINK_CLOSE,      /* results, close (of a year) */
  MN_LINK_EARLY,      /* early */
  MN_LINK_BEGINNING,  /* beginning (of a year) */
  MN_LINK_ENDING,     /* ending, ended: 'the year ended March' */
  MN_LINK_WORTH,      /* worth, valued: leads from goods to their value */
  MN_LINK_ANNUAL,     /* annual, total: between an amount and its noun */
  MN_LINK_COUNTRIES,  /* countries, with none of them named */
  MN_LINK_BOTH,       /* both */
  MN_LINK_ITS,        /* its */
  MN_LINK_WHEN,       /* when */
  MN_LINK_THAN,       /* than */
  MN_LINK_DIFFERENCE, /* more, less, behind an amount */
  MN_LINK_LEVEL,      /* level: 'percent of the 2015 level' */
  MN_LINK_OVER,       /* over */
  MN_LINK_CURRENT,    /* current */
  MN_LINK_THIS,       /* this */
  MN_LINK_FIRST,      /* first */
  MN_LINK_POSSESSIVE, /* his, her, their */
  MN_LINK_PRONOUN,    /* he, she */
  MN_LINK_THAT,       /* that, behind a verb of saying */
  MN_LINK_WHICH,      /* which, where, while: another clause begins */
  MN_LINK_DURING,     /* during, sidelines, framework, within */
  MN_LINK_RECENTLY,   /* recently, earlier: not of the day of the document */
  MN_LINK_INVITED,    /* 'at the invitation', behind who invites: mn 'урилгаар' */
  MN_LINK_JUBILEE,    /* behind a number and a dash: ru 'летие' */
  MN_LINK_THEN,       /* then: the date spoken of last */
  MN_LINK_DECREE,     /* decree, order, law: what one country signs alone */
  MN_LINK_GOING,      /* behind a verb, it goes on: mn 'байна', kk 'жатыр' */
  MN_LINK_ABOUT,      /* spoken of only: mn 'тухай' behind, ru 'преддверии' before */
  MN_LINK_SCHEDULED,  /* scheduled */
  MN_LINK_DUE,        /* due, agreed (to) */
  MN_LINK_PLANNED,    /* planned */
  MN_LINK_EXPECTED,   /* expected */
  MN_LINK_ABLE,       /* can, could: no plan */
  MN_LINK_HAVE,       /* has, have */
  MN_LINK_RECEIVED,   /* received, welcomed: the guest stands behind */
  MN_LINK_VISITS,     /* visits: a verb behind a name only */
  MN_LINK_VISITING,   /* visiting: no noun of an event */
  MN_LINK_ESTABLISHING, /* establishing */
  MN_LINK_LED,          /* paid, led (by) */
  MN_LINK_ALSO,         /* also */
  MN_LINK_STARTS,       /* began, opened, takes (place) */
  MN_LINK_ENDS,         /* wrapped (up), ended, concluded */
  MN_LINK_CELEBRATES,   /* marks, celebrated, coincides (with an anniversary) */
  MN_LINK_FOOD,         /* breast, farm: behind 'turkey' */
  MN_LINK_NTH,          /* behind a number, of months and quarters: mn 'дугаар', kk 'ші' */
  MN_LINK_REVERSE,      /* of goods: the other way round, kk 'кері бағытта' */
  MN_LINK_SIDE, /* bends for the country before it: kk 'тарапымен', 'нарығына' */
  MN_LINK_CITY, /* 'to' or 'in the city of', behind its name: mn 'хотод', kk 'қаласына' */
  MN_LINK_AGO,          /* behind a stretch of time: mn 'өмнө', kk 'бұрын' */
  MN_LINK_RESPECTIVELY, /* respectively */
  MN_LINK_FAVOUR,       /* favour: 'a balance in favour of' */
  MN_LINK_NEGATIVE,     /* negative: of a balance */
  MN_LINK_PERIOD,       /* period: 'the January-May period of 2018' */
  MN_LINK_ANOTHER,      /* another, further: 'and by another 5 percent' */
  MN_LINK_PARTICIPLE, /* leads from an amount to the noun behind it: mn 'байгаа', kk 'құрайтын' */
  MN_LINK_OF_THEM, /* behind an amount that is a part: mn 'нь' */
  MN_LINK_VOLUME, /* goes on from a kind of trade and is still the same: mn 'хэмжээ', kk 'көлем' */
  MN_LINK_SEASON,  /* autumn: of an event; no period of a figure */
  MN_LINK_SAME,    /* same: 'of the same year', the one spoken of last */
  MN_LINK_SUBJECT, /* it, he: at the start of a sentence, what was told of last */
  MN_LINK_STATE,   /* bends in place of a country's name before it: mn 'улс', 'тал' */

  MN_N_LINKS
} MnLink;

enum
{
  MN_VERB_PAST = 0,    /* finite: 'reached' */
  MN_VERB_INF = 1,     /* 'reach', 'increase': a target behind 'to' or 'will' */
  MN_VERB_ING = 2,     /* 'reaching', 'making' */
  MN_VERB_NOUN = 3,    /* 'a decrease' */
  MN_VERB_PRESENT = 4, /* 'reaches', 'totals' */
  MN_VERB_INDEX = 5,   /* 'rate of growth': of a percentage, 117 stands for 17 */
  MN_VERB_FUTURE = 8,  /* ru 'состоится', mn 'болно' */
};

enum
{
  MN_TARGET_GOAL = 0,
  MN_TARGET_POSSIBLE = 1, /* 'potential' */
  MN_TARGET_FORECAST = 2, /* 'is projected' */
};

enum
{
  MN_MULTIPLE_RISE = 0,
  MN_MULTIPLE_FALL = 1,
  MN_MULTIPLE_RATIO = 2, /* 'twofold': a verb beside it tells whether up or down */
  MN_MULTIPLE_PART = 3,  /* 'by a third': likewise */
};

enum
{
  MN_KIND_FORM_PLAIN = 0,
  MN_KIND_FORM_WEAK = 1 << 0,    /* 'trade': a figure's subject only where the rest agrees */
  MN_KIND_FORM_WORLD = 1 << 1,   /* 'foreign trade': with all the world unless a partner is named */
  MN_KIND_FORM_MUTUAL = 1 << 2,  /* 'bilateral trade' */
  MN_KIND_FORM_VERB = 1 << 3,    /* 'exported': a subject before, goods behind */
  MN_KIND_FORM_DEFICIT = 1 << 4, /* a balance below zero */
  MN_KIND_FORM_TO = 1 << 5,      /* 'deliveries': only with a place of arrival */
  MN_KIND_FORM_GOODS = 1 << 6,   /* 'sent', 'sold': only of goods */
  MN_KIND_FORM_SUM = 1 << 7,     /* 'total trade': of what is spoken of, or of all */
  MN_KIND_FORM_FROM = 1 << 8,    /* 'purchases': only with a place that the goods come from */
};

enum
{
  MN_RANKING_PARTNERS = 0,
  MN_RANKING_MARKETS = 1,   /* of exports */
  MN_RANKING_SOURCES = 2,   /* of imports */
  MN_RANKING_SUPPLIERS = 3, /* 'the largest exporter to': those ranked export */
};

typedef enum
{
  MN_SPAN_YEAR = 1,
  MN_SPAN_HALF,
  MN_SPAN_QUARTER,
  MN_SPAN_MONTH,
  MN_SPAN_WEEK,
  MN_SPAN_DECADE,
  MN_SPAN_SEASON, /* behind a year adds nothing */
} MnSpanWord;

enum
{
  MN_YEAR_PLAIN = 0,
  MN_YEAR_FISCAL = 1,   /* 'fiscal year': begins when the country's does */
  MN_YEAR_CALENDAR = 2, /* 'calendar year': the same where the country has its own calendar */
};

typedef enum
{
  MN_REL_THIS = 1,
  MN_REL_LAST,
  MN_REL_NEXT,
  MN_REL_PREVIOUS,    /* the one before the one spoken of */
  MN_REL_PAST,        /* 'the past': a stretch up to now */
  MN_REL_BEFORE_LAST, /* 'the year before last' */
} MnRelWord;

typedef enum
{
  MN_PREP_TO = 1,
  MN_PREP_FROM,
  MN_PREP_WITH,
  MN_PREP_BETWEEN,
  MN_PREP_OF,
  MN_PREP_IN,
  MN_PREP_BY,
  MN_PREP_FOR,
  MN_PREP_ON,
  MN_PREP_UNTIL,
  MN_PREP_AT,
  MN_PREP_AS_OF,
  MN_PREP_AFTER, /* after, before, following */
} MnPrep;

enum
{
  MN_PLACE_NAME = 0,
  MN_PLACE_ADJECTIVE = 1,
  MN_PLACE_PEOPLE = 2,
  MN_PLACE_CAPITAL = 3,
  MN_PLACE_PALACE = 4, /* stands for a government, is no mention of the country */
  MN_PLACE_OWN = 5,    /* 'our country': the publisher's; no mention of it */
  MN_PLACE_FORMS = 0x0f,
  MN_PLACE_FIRST_NAME = 0x10, /* also a person's name: 'Chad' */
  MN_PLACE_FOOD = 0x20,       /* also an animal: 'turkey' */
  MN_PLACE_COMMON = 0x200,    /* a common word as well where any word has a capital: 'Того' */
  MN_PLACE_STATE = 0x100,     /* also a state of the US: 'Georgia' */
  MN_PLACE_DOUBTFUL = 0x40,   /* an abbreviation of something else too: needs a country beside it */
  MN_PLACE_LINKED = 0x80, /* a country only in front of a dash: 'монголо-китайский' */
  MN_PLACE_TWO = 0x400,   /* one name of two countries, an entry for each: 'inter-Korean' */
};

enum
{
  MN_ACT_VERB = 0, /* finite, past: happened */
  MN_ACT_NOUN = 1, /* counts with a date or a supporting verb */
  MN_ACT_INF = 2,  /* 'visit', 'sign': planned behind 'will' or 'to' */
  MN_ACT_ING = 3, /* as the verb of the clause behind: mn 'айлчилж', kk 'кездесіп' */
  MN_ACT_FORM = 0x03,
  MN_ACT_STATE = 0x04,  /* happened once and stands: takes no date from the document */
  MN_ACT_PERSON = 0x08, /* verb whose object must be someone with an office: 'met', 'received' */
  MN_ACT_LEGAL = 0x10,  /* of an agreement that the sentence or the one before names */
  MN_ACT_FUTURE = 0x20, /* finite: ru 'посетит', mn 'айлчилна' */
  MN_ACT_PARTICIPLE = 0x40, /* 'signed' of a noun before it: needs a date */
  MN_ACT_SUPPORTED = 0x80,  /* noun of much else as well: a date alone makes no event of it;
                               verb: only of money */
  MN_ACT_NEAR =
      0x100, /* the country stands right before it: mn 'Японд очлоо', kk 'Францияда болды' */
};

/* Of what kinds of acts a verb makes events. */
#define MN_SUPPORTS(type) (1 << (type))
#define MN_SUPPORTS_DEEDS (0x3ff & ~(MN_SUPPORTS (MN_EVENT_VISIT) | MN_SUPPORTS (MN_EVENT_MEETING)))
#define MN_SUPPORTS_ALL   0x3ff
/* Of a treaty, to which more is done than to come about: 'concluded', 'adopted'. */
#define MN_SUPPORTS_PAPER (1 << 10)

/* Three letters in 15 bits. */
#define MN_CURRENCY(a, b, c) ((guint16) ((((a) - 'A') * 26 + ((b) - 'A')) * 26 + ((c) - 'A') + 1))

/* Money whose country the text tells: user-assigned codes of ISO 4217, never put out. */
#define MN_CURRENCY_RUPEE    MN_CURRENCY ('X', 'X', 'A')
#define MN_CURRENCY_PESO     MN_CURRENCY ('X', 'X', 'B')
#define MN_CURRENCY_DINAR    MN_CURRENCY ('X', 'X', 'C')
#define MN_CURRENCY_RIAL     MN_CURRENCY ('X', 'X', 'D')
#define MN_CURRENCY_DIRHAM   MN_CURRENCY ('X', 'X', 'E')
#define MN_CURRENCY_SHILLING MN_CURRENCY ('X', 'X', 'F')
#define MN_CURRENCY_CROWN    MN_CURRENCY ('X', 'X', 'G')
#define MN_CURRENCY_POUND    MN_CURRENCY ('X', 'X', 'H')
#define MN_CURRENCY_KWACHA   MN_CURRENCY ('X', 'X', 'I')
#define MN_CURRENCY_FRANC    MN_CURRENCY ('X', 'X', 'J')
#define MN_CURRENCY_CFA      MN_CURRENCY ('X', 'X', 'K')

/* Several phrases of equal meaning, parted by '|'. A phrase that begins with a capital matches only
 * words that do so, one all in capitals only such words; '*' at the end of a word stands for any
 * ending of the language, none too. */
typedef struct
{
  guint16 word_class;
  guint16 value;
  guint16 form;
  const char *phrases;
} MnWordEntry;

/* How a clause is built, which decides where the rules look for what. */
typedef enum
{
  MN_ORDER_VERB_MIDDLE, /* prepositions; 'turnover reached 5 million' */
  MN_ORDER_VERB_LAST,   /* endings for prepositions; 'turnover 5 million reached' */
} MnWordOrder;

/* Endings of nouns, several parted by '|', that put a place into a role. */
typedef struct
{
  guint16 role; /* MnPrep; 0: of no meaning by itself */
  const char *endings;
} MnEnding;

typedef struct
{
  const char *code; /* ISO 639-1; the language of ICU's names */
  MnWordOrder order;
  const char *future;     /* endings of verbs of what is to come, parted by '|'; NULL: words tell */
  gboolean owner_follows; /* its noun, and bare: ru 'визит президента' */
  const char
      *participles;       /* endings of verbs that lead on to other things, the same way; or NULL */
  const char *plurals;    /* endings of adjectives in the plural, the same way; or NULL */
  const char *possession; /* endings of nouns that stay in a title, parted by '|'; or NULL */
  const char *const
      *nouns; /* beginnings of nouns and their first case, in turn, NULL behind; or NULL */
  const MnWordEntry *const *tables; /* ended by NULL */
  const MnEnding *endings;          /* ended by { 0, NULL }; NULL: words do not bend */
  guint max_endings;                /* how many may follow each other */
  gboolean has_decimal_comma;       /* '3,418 million' is less than four */
  const char
      *elisions; /* words that an apostrophe parts from the next one, between spaces; or NULL */
  guint16 home;  /* MnCountry: whose 'our country' is, where nothing else says so; 0: open */
} MnLanguage;

/* The first table of every language but English, whose own has them. */
extern const MnWordEntry mn_words_common[];

extern const MnLanguage mn_language_en;
extern const MnLanguage mn_language_fr;
extern const MnLanguage mn_language_kk;
extern const MnLanguage mn_language_mn;
extern const MnLanguage mn_language_ru;

/* The text of a currency's packed code, three letters and a NUL. */
void mn_currency_unpack (guint16 packed, char code[4]);

G_END_DECLS
