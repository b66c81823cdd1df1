/* mn-trade-view.h: the same trade, looked at in another way.
 *
 * A view of one unit of a series gives slots and targets of the same shape, so that layout, table,
 * words and paper serve all views alike. What a view computes itself (a balance of exports and imports,
 * a growth of two values) comes from stated values of one and the same reporter, has the status
 * MN_STATUS_DERIVED with its interval and its inputs, and stands where nobody states the thing; where
 * somebody does and the two contradict each other, it is among those that dispute.
 */
#pragma once

#include "mn-trade-series.h"

G_BEGIN_DECLS

/* Behind each stands its name in settings and on the command line. */
typedef enum
{
  MN_TRADE_VIEW_TURNOVER,  /* turnover: as the series has it */
  MN_TRADE_VIEW_DIVERGING, /* diverging: exports upwards, imports downwards, the balance between */
  MN_TRADE_VIEW_BALANCE,   /* balance: exports less imports */
  MN_TRADE_VIEW_GROWTH,    /* growth: percent, against the same months a year before */
  MN_TRADE_VIEW_MIRROR,    /* mirror: what either country reports, side by side, never mixed */
} MnTradeViewKind;

#define MN_N_TRADE_VIEWS (MN_TRADE_VIEW_MIRROR + 1)

/* Counted references; read only once made, so any thread may read. */
typedef struct
{
  gatomicrefcount ref_count; /* private */
  MnTradeViewKind kind;
  MnTradeSeries *series; /* reference */
  guint number;          /* of the series' unit */
  /* What is shown; NULL where the series has no such unit. Slots by start, longer before shorter; of a
   * mirror view for each period the partner's before Mongolia's. Values are never turned: imports of a
   * diverging view are positive here. */
  const MnTradeUnit *unit;
  GPtrArray *computed; /* owned; of MnFigure: what the view computed, ids below 0 */
  guint n_unnamed;     /* mirror: values left out, as neither country is named as their reporter */
  guint n_missing;     /* diverging, balance: periods of the series of which it can show nothing */
  MnTradeUnit *own;    /* private */
} MnTradeView;

/* @series is referenced. Any @unit will do; without slots the view is an empty one. */
MnTradeView *mn_trade_view_new (MnTradeSeries *series, guint unit, MnTradeViewKind kind);
MnTradeView *mn_trade_view_ref (MnTradeView *self);
void mn_trade_view_unref (MnTradeView *self);

/* Where @statement is drawn: its value, that of diverging imports with its sign turned. */
double mn_trade_view_get_drawn (const MnTradeView *self, const MnStatement *statement);

/* What the other country reports of the same thing; NULL where it does not, and in all views but the
 * mirror view. @slot is one of the view's. */
const MnStatement *
mn_trade_view_find_other (const MnTradeView *self, const MnTradeSlot *slot, MnFlow flow);

/* As mn_trade_series_list_omitted(), without what this view does show. GArray of MnOmitted. */
GArray *mn_trade_view_list_omitted (const MnTradeView *self);

/* No value of the view can be below zero but the balances beside them, so a logarithmic scale is of use. */
gboolean mn_trade_view_kind_takes_log (MnTradeViewKind kind);

/* 'Balance'. Translated, static. */
const char *mn_trade_view_kind_get_name (MnTradeViewKind kind);
const char *mn_trade_view_kind_to_nick (MnTradeViewKind kind);
/* FALSE for a name that there is not. */
gboolean mn_trade_view_kind_from_nick (const char *nick, MnTradeViewKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTradeView, mn_trade_view_unref)

G_END_DECLS
