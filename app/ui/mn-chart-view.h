/* mn-chart-view.h: the trade with one country, on the time axis. */
#pragma once

#include "mn-chart-layout.h"
#include "mn-scene-view.h"

G_BEGIN_DECLS

#define MN_TYPE_CHART_VIEW (mn_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (MnChartView, mn_chart_view, MN, CHART_VIEW, MnSceneView)

/* Shows unit number @unit of @series (referenced; NULL shows nothing). The source notes are not drawn:
 * they stand in a list beside it, whose numbers are those on the marks. */
void mn_chart_view_set_series (MnChartView *self, MnTradeSeries *series, guint unit);
MnTradeSeries *mn_chart_view_get_series (MnChartView *self);
guint mn_chart_view_get_unit (MnChartView *self);

G_END_DECLS
