/* mn-figure.h: one figure of trade, as one sentence gives it. */
#pragma once

#include "mn-country.h"
#include "mn-decimal.h"
#include "mn-evidence.h"
#include "mn-interval.h"
#include "mn-period.h"
#include "mn-verdict.h"

G_BEGIN_DECLS

/* Behind each value stands its written name in JSON, CSV and the library. */
typedef enum
{
  MN_KIND_TURNOVER, /* turnover: both directions together */
  MN_KIND_EXPORT,   /* export: the reporter's */
  MN_KIND_IMPORT,   /* import: the reporter's */
  MN_KIND_BALANCE,  /* balance: exports less imports of `from`; a deficit is negative */
} MnFigureKind;

typedef enum
{
  MN_STATUS_REPORTED,    /* reported */
  MN_STATUS_PROVISIONAL, /* provisional */
  MN_STATUS_REVISED,     /* revised */
  MN_STATUS_DERIVED,     /* derived: computed from other figures */
  MN_STATUS_TARGET,      /* target: a goal or a plan */
  MN_STATUS_FORECAST,    /* forecast */
  MN_STATUS_MIRROR,      /* mirror: the partner's statistics stand in */
} MnFigureStatus;

/* Only bilateral figures reach a chart. */
typedef enum
{
  MN_SCOPE_BILATERAL, /* bilateral */
  MN_SCOPE_WORLD,     /* world: all partners together */
  MN_SCOPE_BLOC,      /* bloc: a group of countries */
  MN_SCOPE_PRODUCT,   /* product: one kind of goods */
  MN_SCOPE_REGION,    /* region: a province or a city */
} MnFigureScope;

/* What the words around the number say of it. */
typedef enum
{
  MN_BOUND_EXACT,  /* exact: as printed, within its rounding */
  MN_BOUND_ABOUT,  /* about */
  MN_BOUND_ALMOST, /* almost */
  MN_BOUND_OVER,   /* over */
  MN_BOUND_UNDER,  /* under */
} MnBound;

typedef enum
{
  MN_BASIS_UNKNOWN, /* unknown */
  MN_BASIS_FOB,     /* fob */
  MN_BASIS_CIF,     /* cif */
} MnBasis;

/* How a value was computed that nobody stated: mn-derivation.h. */
typedef struct _MnDerivation MnDerivation;

/* Goods leave `from` and arrive in `to`, for exports and imports alike: what Kazakhstan exports to
 * Mongolia is export, from KZ, to MN, reporter KZ; it is Mongolia's import. A turnover has the two
 * countries in the alphabetical order of their codes. */
typedef struct
{
  gint64 id; /* in the library; 0 while it is not stored; below 0: derived, never stored */
  MnFigureKind kind;
  MnCountry from;
  MnCountry to;
  MnCountry reporter; /* MN_COUNTRY_NONE where the text leaves it open */
  MnPeriod period;
  gboolean has_amount; /* FALSE: only the growth or the share is known */
  MnDecimal amount;    /* whole units of @currency, as printed */
  MnBound bound;       /* of the amount; without one, of the share */
  char currency[4];    /* ISO 4217; "" where there is no amount */
  double growth_pct;   /* against the same period a year before; NAN where not given */
  /* Of exports or imports: so much of the turnover of the same two countries and days they are, more
   * than 0 and not over 100; NAN where not given. */
  double share_pct;
  MnFigureStatus status;
  MnFigureScope scope;
  MnBasis basis;
  /* Reference; of MN_STATUS_DERIVED, whose evidence is that of its first input; NULL for what was read. */
  MnDerivation *derivation;
  double confidence;    /* 0 to 1 */
  char *doubt;          /* owned; why the confidence is low: msgids, one a line; NULL */
  MnEvidence *evidence; /* owned */
  MnVerdict verdict;    /* what the user said of it */
} MnFigure;

/* Everything zero or unknown; the evidence is empty but there. */
MnFigure *mn_figure_new (MnFigureKind kind);
MnFigure *mn_figure_copy (const MnFigure *figure);
void mn_figure_free (MnFigure *figure);

/* Whole units; NAN without an amount. */
double mn_figure_get_value (const MnFigure *figure);

/* The rounding interval, widened to one side by 'over' (high: INFINITY), 'under' (low: 0) and
 * 'almost', and by 5 % to both sides by 'about'; of a derived figure what its inputs allow. NAN without
 * an amount. */
double mn_figure_get_low (const MnFigure *figure);
double mn_figure_get_high (const MnFigure *figure);
/* Both; only of a figure with an amount. */
MnInterval mn_figure_get_interval (const MnFigure *figure);

/* What it was read from: its evidence; of a derived figure that of each input. GPtrArray of MnEvidence,
 * which is the figure's; new container. */
GPtrArray *mn_figure_list_evidence (const MnFigure *figure);

/* Which part of the trade of its two countries a figure is of, whoever reports it. Out: what leaves
 * the country whose code comes first; the balance is that country's. */
typedef enum
{
  MN_SIDE_WHOLE,
  MN_SIDE_OUT,
  MN_SIDE_BACK,
  MN_SIDE_BALANCE,
} MnSide;

#define MN_N_SIDES (MN_SIDE_BALANCE + 1)

/* @turned (may be NULL): it is the other country's balance, to be read with its sign turned. */
MnSide mn_figure_get_side (const MnFigure *figure, gboolean *turned);

/* Puts `from` and `to` of a turnover into the order of their codes. */
void mn_figure_set_pair (MnFigure *figure, MnCountry from, MnCountry to);

/* The two are statements on the same thing: kind of flow, pair, period, currency and scope. The
 * reporter may differ; an export from A to B and an import of B from A are the same flow. Targets
 * compare with targets only. */
gboolean mn_figure_same_subject (const MnFigure *a, const MnFigure *b);

/* Both have amounts and their intervals meet. */
gboolean mn_figure_agrees (const MnFigure *a, const MnFigure *b);

const char *mn_figure_kind_to_nick (MnFigureKind kind);
const char *mn_figure_status_to_nick (MnFigureStatus status);
const char *mn_figure_scope_to_nick (MnFigureScope scope);
const char *mn_bound_to_nick (MnBound bound);
const char *mn_basis_to_nick (MnBasis basis);

/* Unknown names give the first value. */
MnFigureKind mn_figure_kind_from_nick (const char *nick);
MnFigureStatus mn_figure_status_from_nick (const char *nick);
MnFigureScope mn_figure_scope_from_nick (const char *nick);
MnBound mn_bound_from_nick (const char *nick);
MnBasis mn_basis_from_nick (const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnFigure, mn_figure_free)

G_END_DECLS
