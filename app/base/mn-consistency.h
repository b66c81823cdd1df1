/* mn-consistency.h: whether the figures of one text can be true together.
 *
 * Exports and imports add up to the turnover, exports less imports are the balance, a growth leads from
 * the earlier value to the later, and what the growth rates say of the year before has to add up again.
 * The turnover times a share is the part that has this share, and the shares of both add up to 100 %.
 * Each printed number stands for all that round to it, 'about' and 'over' for more (mn-figure.h); only
 * where no choice of such values fulfils a rule is it broken. Where a text has several statements on one
 * thing, a rule is broken if none of them fits.
 *
 * Compared are figures of the same two countries (or one and the world), months, currency, status and
 * reporter; one that names no reporter goes with any. Targets and forecasts are not looked at.
 */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

typedef enum
{
  MN_RULE_SUM,     /* exports + imports = turnover */
  MN_RULE_PART,    /* neither exports, imports nor the balance are more than the turnover */
  MN_RULE_BALANCE, /* exports - imports = balance */
  MN_RULE_GROWTH,  /* earlier value x factor = later value */
  MN_RULE_EARLIER, /* the sum or the part, of values that growth gives for the year before */
  MN_RULE_SAME,    /* two values of one thing */
  MN_RULE_DECLINE, /* nothing declines by more than 100 % */
  MN_RULE_SHARE,   /* turnover x share = exports or imports */
  MN_RULE_SHARES,  /* share of exports + share of imports = 100 % */
} MnRule;

/* The one change of a reading that makes the rule hold. */
typedef enum
{
  MN_MISREADING_NONE,    /* no single one does */
  MN_MISREADING_LARGE,   /* `suspect` is a thousand times too large: 'million' for 'thousand' */
  MN_MISREADING_SMALL,   /* the other way round */
  MN_MISREADING_UNIT,    /* one of them is a thousand times off; which, the rule does not tell */
  MN_MISREADING_SIGN,    /* the growth of `suspect` has the wrong sign */
  MN_MISREADING_SWAPPED, /* exports and imports have changed places, or the balance its sign */
} MnMisreading;

#define MN_CONTRADICTION_MAX 6

typedef struct
{
  MnRule rule;
  guint n_figures; /* each once */
  guint figures[MN_CONTRADICTION_MAX];
  int suspect; /* an index into the figures of the text, or -1 */
  MnMisreading misreading;
} MnContradiction;

/* GArray of MnContradiction over the indices of @figures (of MnFigure); takes time in proportion to
 * them, whatever the text. */
GArray *mn_consistency_check (const GPtrArray *figures);

/* A sentence on the broken rule, for all of its figures; one on what would mend it, for the suspect or,
 * without one, for all; NULL where nothing would. In English, to be translated where it is shown. */
const char *mn_rule_get_reason (MnRule rule);
const char *mn_misreading_get_reason (MnMisreading misreading);

G_END_DECLS
