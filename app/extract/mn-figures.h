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
  MN_PAIR_DOCUMENT, /* the two that the whole document is about */
  MN_PAIR_MISSING,
} MnPairSource;

typedef struct
{
  MnCountry from, to;
  MnCountry reporter;
  MnFigureScope scope;
  MnPairSource source;
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
};

/* The heads of the sentence, in order, into @heads (of MnHead). */
void mn_figures_find_heads (const MnSentence *sentence, GArray *heads);

/* The head that an amount at tokens [first, last) speaks of: an index into @heads, or -1. */
int mn_figures_bind (const MnSentence *sentence, const GArray *heads, guint first, guint last);

/* Whose trade with whom an amount at [first, last) is, under @head. */
MnFlow mn_figures_find_flow (const MnReading *reading,
                             const MnSentence *sentence,
                             const MnHead *head,
                             guint first,
                             guint last,
                             guint limit);

/* The percentage of growth that an amount stands for; NAN where it is none. The token range of the
 * words goes into @first and @last. */
double
mn_figures_growth (const MnSentence *sentence, const MnAmount *amount, guint *first, guint *last);

/* 'over the past three years', 'since 2016': what grew so at [first, last) did not in one year. */
gboolean mn_figures_is_of_many_years (const MnSentence *sentence, guint first, guint last);

G_END_DECLS
