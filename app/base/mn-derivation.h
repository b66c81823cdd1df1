/* mn-derivation.h: how a value that nobody stated was computed from stated ones. */
#pragma once

#include "mn-figure.h"
#include "mn-interval.h"

G_BEGIN_DECLS

typedef enum
{
  MN_TERM_AMOUNT, /* `number` in whole units of the currency */
  MN_TERM_FACTOR, /* `number` as it is */
  MN_TERM_PLUS,
  MN_TERM_MINUS,
  MN_TERM_TIMES,
  MN_TERM_OVER,
  MN_TERM_OPEN, /* brackets */
  MN_TERM_CLOSE,
} MnTermKind;

/* One number or sign of a formula. */
typedef struct
{
  MnTermKind kind;
  MnDecimal number;
} MnTerm;

/* Does not change once made; counted references, from any thread. */
struct _MnDerivation
{
  MnInterval
      interval; /* whole units (or, of a growth, percent), rounded outwards: holds every value that the inputs allow */
  guint depth;  /* 1: from stated figures alone */
  int power;    /* of ten: the unit of the amounts in the formula, 6 for millions */
  GArray *terms;     /* of MnTerm */
  GPtrArray *inputs; /* of MnFigure: the stated ones behind it, each once, in the formula's order */
};

/* Takes over @terms and @inputs, which must own its figures. */
MnDerivation *
mn_derivation_new (MnInterval interval, guint depth, int power, GArray *terms, GPtrArray *inputs);
MnDerivation *mn_derivation_ref (MnDerivation *self);
void mn_derivation_unref (MnDerivation *self);

/* '60.9 ÷ 1.481'; amounts in the unit in which the value itself is told (41.12 million). As @locale
 * writes numbers; NULL: the user's; "C" for scripts. New string. */
char *mn_derivation_dup_formula (const MnDerivation *self, const char *locale);

/* '41.07 to 41.17 million', with as many digits as the value of @figure, which is derived; of a
 * growth, which has no amount, 'from +47.9% to +48.4%'. New string. */
char *mn_derivation_dup_range (const MnFigure *figure, const char *locale);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnDerivation, mn_derivation_unref)

G_END_DECLS
