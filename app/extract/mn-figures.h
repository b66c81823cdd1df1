/* mn-figures.h: shared by the files that read figures; not for others. */
#pragma once

#include "mn-reading.h"

G_BEGIN_DECLS

/* What an amount may be of: a kind of trade, or one of the other things that money is spoken of. */
typedef struct
{
  guint16 first, last;
  gboolean is_other;
  gboolean is_customs; /* duties and the like: the goods under them are no trade total */
  guint16 form;        /* MN_KIND_FORM_ */
  MnFigureKind kind;
} MnHead;

/* Where the pair of countries was found, best first; also the order of confidence. */
typedef enum
{
  MN_PAIR_STATED,
  MN_PAIR_SENTENCE, /* the two countries that the sentence names */
  MN_PAIR_CONTEXT,  /* named before */
  MN_PAIR_HOME,     /* one of them is the country of the text itself */
  MN_PAIR_DOCUMENT, /* the two that the whole document is about */
  MN_PAIR_MISSING,
} MnPairSource;

typedef struct
{
  MnCountry from, to;
  MnCountry reporter;
  MnFigureScope scope;
  MnPairSource source;
  gboolean is_refused; /* nothing that can be told for sure */
  gboolean is_direction_guessed;
  guint first_place; /* the token at which the words on the pair begin, or the head's */
} MnFlow;

/* Reasons for doubt, as flags. */
enum
{
  MN_DOUBT_PAIR_CONTEXT = 1 << 0,
  MN_DOUBT_PAIR_DOCUMENT = 1 << 1,
  MN_DOUBT_DIRECTION = 1 << 2,
  MN_DOUBT_PERIOD_CONTEXT = 1 << 3,
  MN_DOUBT_RANGE = 1 << 4,
  MN_DOUBT_PAIR_MISSING = 1 << 5,
  MN_DOUBT_TITLE = 1 << 6,
  MN_DOUBT_PAIR_HOME = 1 << 7,
  MN_DOUBT_COMPARED = 1 << 8, /* no doubt: of a period before */
};

/* -- mn-phrase.c: the countries and goods in the words about a head */

typedef struct
{
  MnCountry owner[2]; /* 'Kazakhstan's exports', 'Kazakh-Mongolian trade' */
  MnCountry from, to, of;
  MnCountry with[3];
  guint n_with;
  guint n_partners; /* of those, behind 'with' */
  gboolean has_bloc, has_region, has_world, has_product, has_neighbour;
  gboolean is_of_first;  /* @of is whose trade it is, with others */
  gboolean is_publisher; /* 'our exports' */
  gboolean is_mutual;
  gboolean is_unclear;  /* the words gainsay the noun, or its partners are several: no figure */
  guint neighbour_role; /* MnPrep of 'that country' */
  MnCountry region;
  guint first_place;
} MnPhrase;

/* A noun phrase is left at @at: a verb, or a mark between sentences. */
gboolean mn_phrase_ends (const MnSentence *s, guint at);
/* 'Iranian goods' */
gboolean mn_phrase_is_origin (const MnSentence *s, const MnPlaceMark *place);
/* The partner that leads the clause: 'with Chile, ...'. */
void mn_phrase_read_lead (const MnSentence *s, const MnHead *head, MnPhrase *parts);
/* The words right before the head: whose it is and what kind of goods. */
void mn_phrase_read_before (const MnSentence *s, const MnHead *head, MnPhrase *parts);
/* Those in [from, limit) behind it: partners, directions, goods. */
void mn_phrase_read_behind (const MnSentence *s,
                            const MnHead *head,
                            guint from,
                            guint limit,
                            MnPhrase *parts);

/* -- mn-phrase-amount.c */

/* All the words about a head, before it and behind, as they are for the amount at [first, last). */
void mn_phrase_read (const MnSentence *s,
                     const MnHead *head,
                     guint first,
                     guint last,
                     guint limit,
                     MnPhrase *parts);

/* Partners farther off: 'США, товарооборот с которыми', 'China's share of Mongolia's trade'. */
void mn_phrase_read_around (const MnSentence *s,
                            const MnHead *head,
                            guint first,
                            guint last,
                            MnPhrase *parts);
/* The one country that nothing governs, or none. */
MnCountry mn_phrase_find_subject (const MnSentence *s);

/* -- mn-heads.c, mn-flow.c, mn-growth.c */

/* The heads of the sentence, in order, into @heads (of MnHead). */
void mn_figures_find_heads (const MnSentence *sentence, GArray *heads);

/* The head that an amount at tokens [first, last) speaks of: an index into @heads, or -1. */
int mn_figures_bind (const MnSentence *sentence, const GArray *heads, guint first, guint last);

/* 'respectively' stands behind token @from. */
gboolean mn_figures_is_respective (const MnSentence *sentence, guint from);
/* How many amounts of the same kind stand between @from and the one at token @at. */
guint mn_figures_count_like (const MnSentence *sentence, guint from, guint at);

/* Whose trade with whom an amount at [first, last) is, under @head. */
MnFlow mn_figures_find_flow (const MnReading *reading,
                             const MnSentence *sentence,
                             const MnHead *head,
                             guint first,
                             guint last,
                             guint limit);

/* A target or a forecast: nothing that a growth or a comparison is of. */
static inline gboolean
mn_figure_is_ahead (const MnFigure *figure)
{
  return figure->status == MN_STATUS_TARGET || figure->status == MN_STATUS_FORECAST;
}

/* The same for a word: 'doubled', 'by a third'. */
double mn_figures_multiple (const MnSentence *sentence, const MnMark *mark);

/* The percentage of growth that an amount stands for; NAN where it is none. The token range of the
 * words goes into @first and @last. */
double
mn_figures_growth (const MnSentence *sentence, const MnAmount *amount, guint *first, guint *last);

/* 'over the past three years', 'since 2016': what grew so at [first, last) did not in one year. */
gboolean mn_figures_is_of_many_years (const MnSentence *sentence, guint first, guint last);

/* 'the balance was negative for Peru, at $5 million': a word in [from, to) says so. */
gboolean mn_figures_is_negative (const MnSentence *sentence, guint from, guint to);

/* Of a draft: what the amount is of, where no head of the sentence says it. */
enum
{
  MN_HEAD_TOPIC = -1,
  MN_HEAD_RANKING = -2,
  MN_HEAD_DEALT = -3, /* and below: one for each of a list */
};

/* What a list deals out to an amount; -1 for nothing. */
typedef struct
{
  int head;  /* an index */
  int place; /* an index: the partner */
} MnShare;

/* One sentence being read for its figures. */
typedef struct
{
  MnReading *reading;
  const MnSentence *sentence;
  GArray *heads;        /* of MnHead */
  GArray *drafts;       /* of MnDraft: the figures of this sentence */
  GArray *shares;       /* of MnShare, by amount; empty where lists are not looked at */
  gboolean is_elliptic; /* 'Growth was 10 percent.': of the topic */
} MnStatement;

/* A figure whose words are still being put together. */
typedef struct
{
  MnFigure *figure;                /* borrowed from the extraction */
  guint index;                     /* there */
  int head;                        /* an index, or HEAD_ */
  guint at;                        /* the token of its amount */
  guint first, last;               /* tokens of the words read so far */
  guint amount_first, amount_last; /* of its amount */
  MnCountry named_first;           /* of the pair, in the text */
  gboolean is_comparison;
} MnDraft;

/* The date that an amount is of. */
typedef struct
{
  const MnDateMark *date;
  gboolean is_comparison;  /* the amount is of the compared period */
  gboolean is_year_before; /* 'a year earlier' */
  int year;                /* one end of 'from 2010 to 2020', with no @date; 0: not so */
} MnDating;

/* -- mn-distribute.c: lists */

void mn_statement_distribute (MnStatement *self);
/* 'Эти показатели выросли на 5 и 7 % соответственно': amounts dealt out to the figures told before. TRUE: the
 * sentence is read. */
gboolean mn_statement_read_respective (MnReading *reading, const MnSentence *s);
/* As mn_figures_bind (), after the lists. */
int mn_statement_bind (const MnStatement *self, guint index);

/* What a list deals out to the amount at token @first, or NULL. */
const MnShare *mn_statement_find_share (const MnStatement *self, guint first);
/* Puts the partner dealt out in place of the one found. */
void mn_statement_put_partner (const MnStatement *self, const MnShare *share, MnFlow *flow);

/* -- mn-statement-dates.c: amounts and dates of a sentence */

/* A period that statistics are of; not a day. */
gboolean mn_statement_is_span (const MnDateMark *date);
/* 'compared to', 'than', 'the same period of': it is of what is compared with. */
gboolean mn_statement_is_comparison (const MnSentence *s, const MnDateMark *date);
/* The amount of money with number @index is one of a period before: '(... $4 billion)', 'up from'. */
gboolean mn_statement_is_compared (const MnSentence *s, guint index);
/* The date stands right behind an amount that is compared with: 'up from $4 billion in 2019'. */
gboolean mn_statement_is_of_compared (const MnSentence *s, const MnDateMark *date);
/* Nothing of its clause stands before the token. */
gboolean mn_statement_begins_clause (const MnSentence *s, guint at);
/* The amount of money before that with number @index, or NULL. */
const MnAmount *mn_statement_money_before (const MnSentence *s, guint index);
MnDating mn_statement_find_date (const MnSentence *s,
                                 guint index,
                                 gboolean is_target_date,
                                 int document_year,
                                 gboolean topic_has_period);

/* -- mn-statement-status.c: there or hoped for */

/* What the words from token @from to @at say of what follows: there, hoped for, foreseen. */
MnFigureStatus mn_statement_find_status (const MnSentence *s, guint at, guint from);

/* -- mn-statement-difference.c */

/* 'increased by $120 million': no value. */
gboolean mn_statement_is_difference (const MnSentence *s, const MnAmount *amount);

/* -- mn-drafts.c: figures in the making */

/* Starts a figure for the words [first, last) under @head, or of the ranked @partner (else NULL);
 * NULL where no pair and no scope makes it one. Valid until the next is added. */
MnDraft *
mn_draft_add (MnStatement *self, int head, const MnPlaceMark *partner, guint first, guint last);
/* Adds [first, last) to the words that are quoted. */
void mn_draft_widen (const MnStatement *self, MnDraft *draft, guint first, guint last);
/* @now: 'currently', which takes no period from the text before. */
void mn_draft_set_period (MnStatement *self, MnDraft *draft, MnDating dating, gboolean now);
MnFlow mn_draft_find_flow (const MnStatement *self, int head, guint first, guint last);
/* The flags of the figure with number @index; may be changed. */
guint *mn_reading_doubts (MnReading *reading, guint index);

/* -- mn-statement-growth.c */

/* A growth whose amount stands at [at, at_end), under the noun @head (an index, or -1), with the words
 * [first, last), to its figure: that of its noun, the one before, or one of its own. NAN does nothing. */
void mn_statement_give_growth (MnStatement *self,
                               double growth,
                               int head,
                               guint at,
                               guint at_end,
                               guint first,
                               guint last);

/* -- mn-shares.c: exports and imports as a share of the turnover */

/* The amount with number @index, which is no growth, to the figure whose share of the turnover it is, or to
 * one of its own; does nothing where it is none. */
void mn_statement_read_share (MnStatement *self, guint index);

/* -- mn-rankings.c: partners one by one */

void mn_reading_note_ranking (MnReading *reading, const MnSentence *s);
/* TRUE: the amount was one of a ranking. */
gboolean mn_statement_read_ranked (MnStatement *self, guint index);

/* -- mn-topics.c: what the next sentence may refer to */

/* The amount at token @first has no noun, but a word that points to the topic. */
gboolean mn_statement_may_use_topic (const MnStatement *self, guint first);
void mn_statement_note_topic (MnStatement *self, gboolean at_end);
void mn_reading_note_reporter (MnReading *reading, const MnSentence *s);
/* The period of a sentence on trade, for figures of the next ones that name none. */
void mn_reading_note_period (MnReading *reading, const MnSentence *s);
/* A sentence on trade without a number. */
void mn_reading_note_subject (MnReading *reading, const MnSentence *s);

G_END_DECLS
