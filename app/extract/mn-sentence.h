/* mn-sentence.h: one sentence with what its words mean: marks, amounts, dates, places.
 *
 * The rules read this and never the bytes. Positions are numbers of tokens; ranges are half-open.
 */
#pragma once

#include "mn-article.h"
#include "mn-token.h"

#include <string.h>

G_BEGIN_DECLS

/* A word has few meanings; marks beyond this many are left out. */
#define MN_SENTENCE_MAX_MARKS (3 * MN_SENTENCE_MAX_TOKENS)

typedef struct
{
  guint16 word_class; /* MnWordClass */
  guint16 value;
  guint16 form;
  guint16 first, last;
  guint8
      ending; /* bytes of the last word that are its ending, the tail behind a dash not counted */
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
  guint8 power;        /* of ten, of its unit; 0 without one */
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

enum
{
  MN_SAME_YEAR_BEFORE = 1, /* 'a year earlier' */
  MN_SAME_APART = 2,       /* the year is named before it: 'last year, over the same period' */
};

typedef struct
{
  guint16 first, last; /* without the preposition */
  guint16 lead;        /* where the words before it begin: 'by the end of' */
  guint8 shape;        /* MnDateShape */
  guint8 prep;         /* MnPrep before it, 0 for none */
  guint8 rel;          /* MnRelWord of the year, month or weekday */
  gboolean is_end;     /* 'the end of' */
  gboolean is_since;   /* of N months: the last, not the first ones */
  gboolean is_close;   /* 'by the results of' */
  gboolean is_running; /* 'this year', of which only the past part is meant */
  gint8 stretch;       /* 'the year ending March 2024': this many months up to its end; 0: no */
  gboolean is_to_next; /* of days in 'this month': the last one is in the month after */
  gboolean in_brackets;
  gboolean is_open;      /* 'the first months of 2024', 'since the beginning of': no end is told */
  gboolean is_itself;    /* of 'the same period': the one spoken of, not the year before's */
  gboolean is_fiscal;    /* of a year that may begin in another month than January */
  gboolean is_year_pair; /* '2022-23': @year is the later one */
  gint8 fiscal_month, fiscal_day; /* when that year begins; 0: not known whose it is */
  gboolean is_fiscal_by_start;    /* it has the name of the year that it begins in */
  gint16 year;                    /* 0: not given */
  gint16 last_year;               /* of months from one year to another; 0: they are of @year */
  gint8 month, last_month;
  gint8 day, last_day;
  gint8 number; /* of a quarter, half, weekday; N of months; days from today; MN_SAME_ */
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
  MnCountry home;   /* whose 'our country' is, or none */
  MnPart part;
  gboolean is_upper; /* all in capitals */
  gboolean starts_paragraph;
  guint number;        /* counted through title and body */
  gboolean has_states; /* states of the US were named here or in a sentence before */
  guint n_tokens, n_marks;
  GArray *amounts; /* of MnAmount */
  GArray *dates;   /* of MnDateMark */
  GArray *places;  /* of MnPlaceMark */
  guint64 classes; /* the classes that occur */
  MnToken tokens[MN_SENTENCE_MAX_TOKENS + 1];
  guint8 depth[MN_SENTENCE_MAX_TOKENS + 1];  /* inside so many brackets */
  guint64 begin[MN_SENTENCE_MAX_TOKENS + 2]; /* by token: the classes of marks that begin there */
  guint64 end[MN_SENTENCE_MAX_TOKENS + 2];   /* and of those that end before it */
  guint16 first_mark[MN_SENTENCE_MAX_TOKENS + 2]; /* the first that begins there or later */
  MnMark marks[MN_SENTENCE_MAX_MARKS];            /* by first token */
} MnSentence;

/* An empty one, to be filled over and over. It is large: not for the stack. */
MnSentence *mn_sentence_new (const char *text, MnPart part);
void mn_sentence_free (MnSentence *sentence);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnSentence, mn_sentence_free)

/* Reads what the tokens mean (filled by the caller, like the lexicon): marks and places. */
void mn_sentence_tag (MnSentence *sentence);
/* Then, where somebody wants to know: amounts and dates. */
void mn_sentence_measure (MnSentence *sentence);

/* Steps of the above. */
void mn_sentence_find_amounts (MnSentence *sentence);
void mn_sentence_find_dates (MnSentence *sentence);
void mn_sentence_find_places (MnSentence *sentence);

#define mn_sentence_token(s, i)  (&(s)->tokens[i])
#define mn_sentence_amount(s, i) (&g_array_index ((s)->amounts, MnAmount, (i)))
#define mn_sentence_date(s, i)   (&g_array_index ((s)->dates, MnDateMark, (i)))
#define mn_sentence_place(s, i)  (&g_array_index ((s)->places, MnPlaceMark, (i)))

static inline gboolean
mn_sentence_has (const MnSentence *sentence, MnWordClass word_class)
{
  return (sentence->classes >> word_class) & 1;
}

const MnMark *mn_sentence_find_at (const MnSentence *sentence, guint at, MnWordClass word_class);
const MnMark *
mn_sentence_find_ending (const MnSentence *sentence, guint end, MnWordClass word_class);

/* The mark of @word_class that begins at token @at, or NULL. */
static inline const MnMark *
mn_sentence_at (const MnSentence *sentence, guint at, MnWordClass word_class)
{
  return at < sentence->n_tokens && (sentence->begin[at] >> word_class) & 1
             ? mn_sentence_find_at (sentence, at, word_class)
             : NULL;
}

/* The mark of @word_class that ends before token @end, or NULL. */
static inline const MnMark *
mn_sentence_ending (const MnSentence *sentence, guint end, MnWordClass word_class)
{
  return end <= sentence->n_tokens && (sentence->end[end] >> word_class) & 1
             ? mn_sentence_find_ending (sentence, end, word_class)
             : NULL;
}

/* The last mark of @word_class that begins in [from, to), or the first one; NULL for none. */
const MnMark *
mn_sentence_last_in (const MnSentence *sentence, guint from, guint to, MnWordClass word_class);
const MnMark *
mn_sentence_first_in (const MnSentence *sentence, guint from, guint to, MnWordClass word_class);

/* The word at @at has the function @link. FALSE out of range. */
static inline gboolean
mn_sentence_is (const MnSentence *sentence, guint at, MnLink link)
{
  return at < sentence->n_tokens && sentence->tokens[at].word &&
         mn_lexicon_word_links (sentence->lexicon, sentence->tokens[at].word, link);
}

/* The token is the word @word (lower case, ASCII), or the punctuation @code. FALSE out of range. For what
 * is the same in all languages: 'US' before a '$'. */
static inline gboolean
mn_sentence_is_word (const MnSentence *sentence, guint at, const char *word)
{
  const MnToken *token = &sentence->tokens[at];
  gsize length = strlen (word);

  return at < sentence->n_tokens && token->kind == MN_TOKEN_WORD &&
         token->end - token->start == length && (sentence->text[token->start] | 0x20) == word[0] &&
         g_ascii_strncasecmp (sentence->text + token->start, word, length) == 0;
}

static inline gboolean
mn_sentence_is_punct (const MnSentence *sentence, guint at, guint16 code)
{
  return at < sentence->n_tokens && mn_token_is_punct (&sentence->tokens[at], code);
}

/* The folded ending of the last word of @mark into @out; returns its bytes, 0 for none. */
guint mn_sentence_get_ending (const MnSentence *sentence,
                              const MnMark *mark,
                              char out[MN_WORD_MAX_BYTES + 1]);

/* The ending behind the dash of the token at @at has the function @link: '8-р сар'. */
gboolean mn_sentence_tail_is (const MnSentence *sentence, guint at, MnLink link);
/* The word has one of @endings, parted by '|', behind a stem; FALSE for NULL. */
gboolean mn_sentence_ends_in (const MnSentence *sentence, guint at, const char *endings);

/* The MnPrep that this ending stands for, 0 for none. */
guint mn_sentence_get_case (const MnSentence *sentence, const MnMark *mark);

static inline MnWordOrder
mn_sentence_get_order (const MnSentence *sentence)
{
  return mn_lexicon_get_language (sentence->lexicon)->order;
}

/* Nouns bend beside prepositions: a case stands where English has 'of', and nothing where it has 'the'. */
static inline gboolean
mn_sentence_has_cases (const MnSentence *sentence)
{
  const MnLanguage *language = mn_lexicon_get_language (sentence->lexicon);

  return language->endings && language->order == MN_ORDER_VERB_MIDDLE;
}

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
