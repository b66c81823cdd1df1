/* mn-sentence.h: one sentence with what its words mean: marks, amounts, dates, places.
 *
 * The rules read this and never the bytes. Positions are numbers of tokens; ranges are half-open.
 */
#pragma once

#include "mn-article.h"
#include "mn-token.h"

G_BEGIN_DECLS

typedef struct
{
  guint16 word_class; /* MnWordClass */
  guint16 value;
  guint16 form;
  guint16 first, last;
} MnMark;

typedef enum
{
  MN_AMOUNT_MONEY,  /* the currency is known */
  MN_AMOUNT_SCALED, /* 'million', but of what is not said */
  MN_AMOUNT_PERCENT,
  MN_AMOUNT_TIMES,   /* '2.2 times', '3-fold' */
  MN_AMOUNT_MEASURE, /* tonnes, people, percentage points */
} MnAmountKind;

typedef struct
{
  guint16 first, last; /* with sign, currency and unit; without the bound's word */
  guint8 kind;         /* MnAmountKind */
  guint8 bound;        /* MnBound */
  gint8 sign;          /* printed before it: 1, -1 or 0 */
  gboolean is_range;   /* 'from 30 to 35': @number is the lower end */
  gboolean is_other;   /* the amount before it in another currency */
  gboolean in_brackets;
  guint16 currency; /* MN_CURRENCY () or 0 */
  MnDecimal number; /* in whole units */
} MnAmount;

typedef enum
{
  MN_DATE_DAYS,   /* one day or a range of them, month and perhaps year given */
  MN_DATE_MONTHS, /* one month or a range */
  MN_DATE_QUARTER,
  MN_DATE_HALF,
  MN_DATE_N_MONTHS, /* the first N months of a year */
  MN_DATE_YEAR,     /* by its number, or 'last year' */
  MN_DATE_YEARS,    /* a range of years */
  MN_DATE_WEEKDAY,
  MN_DATE_REL_DAY,   /* today, yesterday */
  MN_DATE_REL_MONTH, /* this month, last month */
  MN_DATE_SAME,      /* the same period of another year */
  MN_DATE_REPORTED,  /* the period spoken of */
  MN_DATE_STRETCH,   /* 'in the past five years': no period of a figure */
} MnDateShape;

typedef struct
{
  guint16 first, last; /* without the preposition */
  guint8 shape;        /* MnDateShape */
  guint8 prep;         /* MnPrep before it, 0 for none */
  guint8 rel;          /* MnRelWord of the year, month or weekday */
  gboolean is_end;     /* 'the end of' */
  gboolean is_since;   /* of N months: the last, not the first ones */
  gboolean is_year_to; /* 'the year ending March 2024' */
  gboolean in_brackets;
  gint16 year; /* 0: not given */
  gint8 month, last_month;
  gint8 day, last_day;
  gint8 number; /* of a quarter, half, weekday; N of months; days from today */
} MnDateMark;

typedef struct
{
  MnCountry country;
  guint16 first, last;
  guint8 form;        /* MN_PLACE_ */
  guint8 role;        /* MnPrep that governs it, also through a list; 0 for none */
  gboolean is_owner;  /* possessive, or an adjective */
  gboolean is_dashed; /* joined to the place before: 'Kazakh-Mongolian' */
  gboolean is_listed; /* joined to the place before by 'and' or a comma */
  gboolean is_dateline;
} MnPlaceMark;

typedef struct
{
  const MnLexicon *lexicon;
  const char *text; /* the whole part */
  MnPart part;
  gboolean is_upper; /* all in capitals */
  gboolean starts_paragraph;
  guint number;       /* counted through title and body */
  GArray *tokens;     /* of MnToken */
  GArray *marks;      /* of MnMark, by first token */
  GArray *amounts;    /* of MnAmount */
  GArray *dates;      /* of MnDateMark */
  GArray *places;     /* of MnPlaceMark */
  GArray *first_mark; /* guint16 by token: the first mark that begins there or later */
  GArray *depth;      /* guint8 by token: inside brackets */
  guint64 classes;    /* the classes that occur */
} MnSentence;

void
mn_sentence_init (MnSentence *sentence, const MnLexicon *lexicon, const char *text, MnPart part);
void mn_sentence_clear (MnSentence *sentence);

/* Reads what the tokens (filled by the caller) mean. */
void mn_sentence_tag (MnSentence *sentence);

/* Steps of the above, in this order. */
void mn_sentence_find_amounts (MnSentence *sentence);
void mn_sentence_find_dates (MnSentence *sentence);
void mn_sentence_find_places (MnSentence *sentence);

#define mn_sentence_token(s, i)  (&g_array_index ((s)->tokens, MnToken, (i)))
#define mn_sentence_amount(s, i) (&g_array_index ((s)->amounts, MnAmount, (i)))
#define mn_sentence_date(s, i)   (&g_array_index ((s)->dates, MnDateMark, (i)))
#define mn_sentence_place(s, i)  (&g_array_index ((s)->places, MnPlaceMark, (i)))

static inline gboolean
mn_sentence_has (const MnSentence *sentence, MnWordClass word_class)
{
  return (sentence->classes >> word_class) & 1;
}

/* The mark of @word_class that begins at token @at, or NULL. */
const MnMark *mn_sentence_at (const MnSentence *sentence, guint at, MnWordClass word_class);
/* The mark of @word_class that ends before token @end, or NULL. */
const MnMark *mn_sentence_ending (const MnSentence *sentence, guint end, MnWordClass word_class);
/* The last mark of @word_class that begins in [from, to), or the first one; NULL for none. */
const MnMark *
mn_sentence_last_in (const MnSentence *sentence, guint from, guint to, MnWordClass word_class);
const MnMark *
mn_sentence_first_in (const MnSentence *sentence, guint from, guint to, MnWordClass word_class);

/* The token is the word @word (lower case, ASCII), or the punctuation @code. FALSE out of range. */
gboolean mn_sentence_is_word (const MnSentence *sentence, guint at, const char *word);
gboolean mn_sentence_is_punct (const MnSentence *sentence, guint at, guint16 code);

/* The bytes of a range of tokens. */
MnSpan mn_sentence_span (const MnSentence *sentence, guint first, guint last);

/* The period that a date stands for in a statement on trade, seen from the document's date; @base
 * is the period that is spoken of ('the same period', 'the previous year'), or unknown. */
MnPeriod mn_date_to_period (const MnDateMark *date, const MnPeriod *document, const MnPeriod *base);

/* When an event that is told so happened or will happen. @not_after bounds an unknown date. */
MnPeriod mn_date_to_event (const MnDateMark *date,
                           const MnPeriod *document,
                           MnDay not_after,
                           gboolean is_future);

/* The year that all of @period lies in, or 0. */
int mn_period_year (const MnPeriod *period);

G_END_DECLS
