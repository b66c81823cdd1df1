/* mn-chart-layout.h: the trade with one country, as marks on the time axis.
 *
 * For each period one group of bars, all standing on zero: the turnover as a wide pale bar, before it
 * Mongolia's exports and imports side by side. Each drawn rectangle is one stated value, or one that
 * was derived, which is hollow and has its interval as a whisker. The group's x extent is its period on the axis, so that an event above it
 * stands where it happened. Part-years cover their months only, are hatched and say which months.
 * Other views (mn-trade-view.h) draw the same marks in other places: exports upwards and imports downwards
 * from zero, balances as bars, or one column for each flow and, in the mirror view, for either reporter.
 * There a year keeps clear of its part-years, which may be higher than it is.
 * The scale of values depends on the data, not on the view: panning does not move it.
 */
#pragma once

#include "mn-scene.h"
#include "mn-trade-view.h"

G_BEGIN_DECLS

typedef enum
{
  MN_CHART_DEFAULT = 0,
  MN_CHART_NO_LEGEND = 1 << 0,
  MN_CHART_NO_NOTES = 1 << 1, /* not drawn; mn_scene_get_notes() still has them */
  /* Bars stand on a floor that the caption tells, and what is not above zero is told by a remark. Linear
   * where the view does not take it, or nothing is above zero. */
  MN_CHART_LOG = 1 << 2,
} MnChartFlags;

/* What the note on an article says, in one line: 'Kazinform, 12 April 2022: …'. New string; NULL gives
 * the note a number only. */
typedef char *(*MnNoteFunc) (gint64 article, gpointer user_data);

/* How much room the values want at the left. */
double
mn_chart_get_gutter (const MnTradeView *view, MnChartFlags flags, const MnLayoutParams *params);

/* Draws @view (kept alive by the scene); where it has nothing, a scene with a remark. Source notes are numbered by time over the whole view, so a number stays the same
 * wherever the view stands; drawn are those of what is in view. @get_note may be NULL.
 * params->height 0 gives the plot a good height and adds what legend and notes want; another height
 * is kept to: first the notes give way, with a line that says how many more there are, then the plot. */
MnScene *mn_chart_layout (MnTradeView *view,
                          MnChartFlags flags,
                          MnNoteFunc get_note,
                          gpointer user_data,
                          const MnLayoutParams *params);

/* From the start of the first to the end of the last slot or deadline of @unit; FALSE, and @extent as
 * it was, where there is none. */
gboolean mn_chart_get_extent (const MnTradeSeries *series, guint unit, MnRange *extent);

G_END_DECLS
