/* mn-derive.h: values that nobody stated but that follow from what was.
 *
 * Where this is from: a newspaper that gives a value and its growth gives the value of a year before
 * with it ('60.9 million, +48.1 %': 60.9 ÷ 1.481), and one that gives the turnover and one of its two
 * directions gives the other. The rules:
 *
 * - From growth: the value of a period and its growth give the same months one year before (value ÷
 *   factor); a growth alone and the value of a year before give the later value (value × factor). The
 *   growth of a figure is always against one year before.
 * - From shares: the turnover and the share of exports or imports give that part (turnover × share), a part
 *   and its share the turnover (part ÷ share).
 * - From sums: turnover = exports + imports, either of them the turnover less the other, or what a stated
 *   balance makes of the other. A balance itself is not derived: both of its parts stand there already.
 * - The rounding of each printed number is carried along (mn-interval.h); the value is that of the
 *   formula, with so many digits that its interval is eight or more of the last one wide.
 * - Nothing is mixed: one pair of countries, one currency, one status, one reporter. A figure that
 *   names no reporter goes with those of its own article only, if no two reporters are named there.
 * - Not taken: targets, forecasts, 'over' and 'under', figures of low confidence, and statements of one
 *   reporter on one thing that contradict each other. A revised value replaces what it revises.
 * - A chain has two steps at most.
 * - A derived value never replaces a stated one: where anybody states a value of the thing, of whatever
 *   status but a target, nothing is derived. Of several ways of one source the shortest counts, then the
 *   narrowest; those of several sources stand side by side, and may contradict each other.
 */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

#define MN_DERIVE_MAX_DEPTH      2
#define MN_DERIVE_MIN_CONFIDENCE 0.4

/* What follows from @figures (of MnFigure; others than bilateral ones are passed over), which may stand
 * in any order. The derived ones have the status MN_STATUS_DERIVED, an id below 0 that is the same
 * whenever the same thing is derived from the same source, and a derivation with copies of their inputs; the first input's
 * evidence stands as their own. GPtrArray of MnFigure that owns them, by period. */
GPtrArray *mn_derive_figures (const GPtrArray *figures);

G_END_DECLS
