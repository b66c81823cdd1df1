/* mn-trade-compute.h: balances and growths of two values of one reporter. */
#pragma once

#include "mn-trade-series.h"

G_BEGIN_DECLS

/* Mongolia's balance with @partner, of its exports and its imports. New figure. */
MnFigure *
mn_trade_compute_balance (const MnFigure *exports, const MnFigure *imports, MnCountry partner);

/* How much more @later is than @earlier, the same thing a year before: a figure of the kind of @later,
 * without an amount, whose interval is in percent. NULL where the earlier may be zero. */
MnFigure *mn_trade_compute_growth (const MnFigure *later, const MnFigure *earlier);

G_END_DECLS
