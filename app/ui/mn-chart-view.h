/* mn-chart-view.h: the trade with one country, on the time axis. */
#pragma once

#include "mn-chart-layout.h"
#include "mn-scene-view.h"

G_BEGIN_DECLS

#define MN_TYPE_CHART_VIEW (mn_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (MnChartView, mn_chart_view, MN, CHART_VIEW, MnSceneView)

/* Shows @view (referenced; NULL shows nothing), @is_log where it takes a logarithmic scale. The source
 * notes are not drawn: they stand in a list beside it, whose numbers are those on the marks. */
void mn_chart_view_set_trade (MnChartView *self, MnTradeView *view, gboolean is_log);

G_END_DECLS
