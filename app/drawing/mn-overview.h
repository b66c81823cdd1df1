/* mn-overview.h: all time of a country in one strip, and the visible window in it.
 *
 * Above a line how many events there are, below it how many values; the window is a frame that can be
 * dragged by its middle and by its edges. What that means for the range is settled here, without a
 * widget.
 */
#pragma once

#include "mn-scene.h"
#include "mn-timeline-layout.h"
#include "mn-trade-series.h"

G_BEGIN_DECLS

/* Moments in order, so that counting a stretch of time is two searches however much is in it. Made once
 * for a page. Counted references; read only once made. */
typedef struct _MnOverview MnOverview;

/* @unit: which of series->units; there may be none. O(n log n). */
MnOverview *mn_overview_new (const MnTimeline *timeline, const MnTradeSeries *series, guint unit);
MnOverview *mn_overview_ref (MnOverview *self);
void mn_overview_unref (MnOverview *self);

/* Each dated event counts once, at its middle: stretches side by side add up. */
guint mn_overview_count_events (const MnOverview *self, const MnRange *range);
/* Values whose period touches @range. */
guint mn_overview_count_values (const MnOverview *self, const MnRange *range);

/* params->range is all of time, @visible the window. The height is settled by what is shown;
 * params->height is not asked. One column for each three pixels at most. */
MnScene *
mn_overview_layout (MnOverview *self, const MnRange *visible, const MnLayoutParams *params);

typedef enum
{
  MN_OVERVIEW_OUTSIDE,
  MN_OVERVIEW_START, /* the left edge of the window */
  MN_OVERVIEW_MIDDLE,
  MN_OVERVIEW_END,
} MnOverviewPart;

/* What a drag that begins at @x takes hold of. Edges of a narrow window reach out of it, and its
 * middle always has room. */
MnOverviewPart mn_overview_hit (const MnScene *scene, double x);

/* The visible range after a drag of @part by @dx pixels, which began when @visible was seen in @scene.
 * Edges never cross; MN_OVERVIEW_OUTSIDE changes nothing. */
MnRange
mn_overview_drag (const MnScene *scene, const MnRange *visible, MnOverviewPart part, double dx);

/* The moment at @x; beyond the ends, that of the end. */
double mn_overview_get_moment (const MnScene *scene, double x);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnOverview, mn_overview_unref)

G_END_DECLS
