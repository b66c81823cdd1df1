/* mn-trade-series.h: what is known of the trade with one country, sorted for drawing.
 *
 * Many sentences speak of the same trade. The series puts each figure in its place: the one that is
 * shown for a period and direction, those that say the same within rounding, and those that do not
 * (a conflict, with its reason). Nothing is averaged or dropped: what cannot be drawn stands in a list
 * with the reason. Where nothing is stated but follows from what is (mn-derive.h), a derived value
 * stands, marked as such; it never contradicts what is stated. Pure; the same figures in any order give the same series.
 */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

/* Seen from Mongolia, whoever reports. */
typedef enum
{
  MN_FLOW_TURNOVER, /* turnover */
  MN_FLOW_EXPORTS,  /* exports: from Mongolia to the partner */
  MN_FLOW_IMPORTS,  /* imports: from the partner to Mongolia */
  MN_FLOW_BALANCE,  /* balance: Mongolia's exports less its imports */
} MnFlow;

#define MN_N_FLOWS (MN_FLOW_BALANCE + 1)

/* The statement that is shown, with all others on the same thing. Shown is: revised before reported
 * before provisional before mirror before derived, by one step before two; then exact before 'about' and 'over'; then the
 * reporter who speaks of more periods of this flow, so that a series keeps to one statistics; then the
 * narrower rounding; then the newer article. */
typedef struct
{
  MnFlow flow;
  const MnFigure *figure; /* the one shown; its reporter is whose statistics this is */
  double value;           /* Mongolia's view: a partner's balance has its sign turned */
  double low;             /* rounding interval; may be infinite */
  double high;
  GPtrArray *agreeing;  /* owned; of MnFigure (not owned), without the one shown */
  GPtrArray *disputing; /* owned; of MnFigure (not owned) */
  guint n_sources;      /* articles that say so, or that it was derived from; at least 1 */
  gboolean is_growth;   /* of a view (mn-trade-view.h): percent; else whole units of the currency */
} MnStatement;

/* One period. Part-years are slots of their own and never in the annual one. */
typedef struct
{
  MnPeriod period;                /* both ends known, at most 366 days */
  gboolean is_part;               /* not exactly one calendar year */
  MnStatement *flows[MN_N_FLOWS]; /* owned; NULL: nobody says; never taken for zero */
  gboolean parts_differ;          /* exports and imports do not fit the turnover, beyond rounding */
  MnCountry reporter; /* of a view: whose statistics alone these are; else MN_COUNTRY_NONE */
} MnTradeSlot;

typedef struct
{
  MnStatement *statement; /* owned */
  MnDay deadline;         /* last day; MN_DAY_UNKNOWN: open */
} MnTradeTarget;

/* All in one currency: the only things that share a scale. */
typedef struct
{
  char currency[4];
  GPtrArray *slots;   /* owned; of MnTradeSlot, by start, longer before shorter */
  GPtrArray *targets; /* owned; of MnTradeTarget, by deadline, open ones last */
  double min;         /* of all that is shown in slots; never above 0 */
  double max;         /* the same; never below 0; targets are not in it */
} MnTradeUnit;

/* Two statements on one thing that cannot both be right, or a turnover that is not what its parts add
 * up to. A value that was revised is told here too. Targets do not conflict: each is a goal. */
typedef struct
{
  const MnFigure *a; /* the one shown */
  const MnFigure *b;
  char *reason; /* owned; a sentence for the user */
} MnConflict;

typedef enum
{
  MN_OMITTED_NOT_BILATERAL, /* of the world, a bloc, one product, one region */
  MN_OMITTED_OTHER_COUNTRY, /* not between Mongolia and the partner */
  MN_OMITTED_GROWTH_ONLY,   /* only the growth is given */
  MN_OMITTED_SHARE_ONLY,    /* only the share of the turnover is given */
  MN_OMITTED_NO_CURRENCY,   /* an amount of something that has no code */
  MN_OMITTED_NO_PERIOD,     /* when is not known, or half */
  MN_OMITTED_LONG_PERIOD,   /* more than a year: no bar can stand for it */
  MN_OMITTED_FORECAST,      /* a forecast where an actual value is known */
  MN_OMITTED_CURRENCY,      /* in another currency than the one drawn */
} MnOmission;

/* Here and not drawn, because. */
typedef struct
{
  const MnFigure *figure;
  MnOmission omission;
} MnOmitted;

/* Counted references; read only once made, so any thread may read. */
typedef struct
{
  gatomicrefcount ref_count; /* private */
  MnCountry partner;
  GPtrArray *figures;   /* reference; of MnFigure, as given */
  GPtrArray *derived;   /* owned; of MnFigure: what follows from them, by period */
  GHashTable *days;     /* private; of the articles */
  GPtrArray *units;     /* owned; of MnTradeUnit: US dollars first, then most slots */
  GPtrArray *conflicts; /* owned; of MnConflict, by period */
  GArray *omitted;      /* owned; of MnOmitted, by period; without MN_OMITTED_CURRENCY */
} MnTradeSeries;

/* The day of an article, to tell the newer; MN_DAY_UNKNOWN counts as oldest. */
typedef MnDay (*MnArticleDayFunc) (gint64 article, gpointer user_data);

/* @figures (of MnFigure) is referenced and must not be changed any more. @get_day may be NULL: then
 * the article stored later is the newer one. @locale is for the reasons. Superseded figures are not
 * to be in it. */
MnTradeSeries *mn_trade_series_new (GPtrArray *figures,
                                    MnCountry partner,
                                    MnArticleDayFunc get_day,
                                    gpointer user_data,
                                    const char *locale);
MnTradeSeries *mn_trade_series_ref (MnTradeSeries *self);
void mn_trade_series_unref (MnTradeSeries *self);

/* What a drawing of unit number @unit leaves out, other currencies with it. GArray of MnOmitted;
 * together with the stated figures of that unit these are all figures, each once. */
GArray *mn_trade_series_list_omitted (const MnTradeSeries *self, guint unit);

/* Why, for the user: 'only the growth is given'. Translated, static. */
const char *mn_omission_get_reason (MnOmission omission);

/* 'Mongolia’s exports to Kazakhstan'. New string, in the language of the program; the country's name
 * in that of @locale. */
char *mn_flow_dup_name (MnFlow flow, MnCountry partner, const char *locale);

/* The figure that is shown as Mongolia sees it: a partner's balance has its sign turned, and with it 'over'
 * and 'under'. New figure. */
MnFigure *mn_trade_statement_dup_figure (const MnStatement *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTradeSeries, mn_trade_series_unref)

G_END_DECLS
