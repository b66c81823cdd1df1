/* mn-time-range.h: the stretch of time in view, which all time views of a page share.
 *
 * Timeline and chart (and the strip of all time) observe one MnTimeRange, so that they always
 * agree; a view changes it and draws when told that it changed. Main thread only.
 *
 * Signal `changed (MnTimeRange *)`: the visible range or the extent is another one. Not emitted where
 * a call leaves things as they were. Properties `selected-event` and `selected-figure` notify as usual.
 */
#pragma once

#include "mn-axis.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define MN_TYPE_TIME_RANGE (mn_time_range_get_type ())
G_DECLARE_FINAL_TYPE (MnTimeRange, mn_time_range, MN, TIME_RANGE, GObject)

/* Shows the last ten years up to now until it is told otherwise. */
MnTimeRange *mn_time_range_new (void);

MnRange mn_time_range_get_visible (MnTimeRange *self);

/* Clamped to MN_RANGE_MIN_DAYS and MN_RANGE_MAX_DAYS and moved so that at least a little of the
 * extent stays in view: nobody gets lost in empty time. */
void mn_time_range_set_visible (MnTimeRange *self, const MnRange *range);

/* From the first to the last thing drawn. Setting it leaves the visible range alone (but for the
 * limits above); mn_time_range_fit() shows it. The default is the default visible range. */
MnRange mn_time_range_get_extent (MnTimeRange *self);
void mn_time_range_set_extent (MnTimeRange *self, const MnRange *extent);

/* All time: what mn_time_range_fit() shows. */
MnRange mn_time_range_get_all (MnTimeRange *self);

/* The moment at @unit (0 left, 1 right) stays where it is; @factor below 1 zooms in. */
void mn_time_range_zoom_at (MnTimeRange *self, double unit, double factor);
/* Moves by @units of its length; positive: later. */
void mn_time_range_pan (MnTimeRange *self, double units);

/* Jumps: each remembers the range before for mn_time_range_go_back(). With a mover they take a while. */
void mn_time_range_fit (MnTimeRange *self);                        /* the extent, with margins */
void mn_time_range_show (MnTimeRange *self, const MnRange *range); /* as set_visible */
void mn_time_range_center_on (MnTimeRange *self, double moment);   /* same length */
/* As mn_time_range_center_on(), but remembers nothing: for a row of jumps, before the first of which the
 * caller lets mn_time_range_remember() do so. */
void mn_time_range_follow (MnTimeRange *self, double moment);
gboolean mn_time_range_shows (MnTimeRange *self, double moment);

/* Remembers the visible range. Views call it when a drag, a pinch or a run of scrolling begins, so
 * that Back returns to before the gesture and not through each of its steps. The last 32 are kept;
 * the same twice in a row is kept once. What Forward leads to is forgotten: here begins another way. */
void mn_time_range_remember (MnTimeRange *self);
gboolean mn_time_range_can_go_back (MnTimeRange *self);
gboolean mn_time_range_can_go_forward (MnTimeRange *self);
/* FALSE where nothing is remembered. */
gboolean mn_time_range_go_back (MnTimeRange *self);
/* To where the last going back came from; FALSE where it did not. */
gboolean mn_time_range_go_forward (MnTimeRange *self);

/* Where the visible range is on its way to; the visible range itself while it stands. */
MnRange mn_time_range_get_settled (MnTimeRange *self);

/* Makes jumps seen: told of each, it brings the visible range to @target step by step with
 * mn_time_range_move(), or at once with mn_time_range_set_visible(). */
typedef void (*MnTimeRangeMover) (MnTimeRange *self, const MnRange *target, gpointer user_data);

/* NULL, the default: jumps are made at once. */
void mn_time_range_set_mover (MnTimeRange *self, MnTimeRangeMover mover, gpointer user_data);
/* One step of a jump. FALSE, and nothing done, where it was overtaken: the user moves the range himself. */
gboolean mn_time_range_move (MnTimeRange *self, const MnRange *range);

/* What is selected in all views at once, by the ids of the library; 0: nothing. Selecting an event
 * lets go of the figure and the other way round. */
gint64 mn_time_range_get_selected_event (MnTimeRange *self);
gint64 mn_time_range_get_selected_figure (MnTimeRange *self);
void mn_time_range_select_event (MnTimeRange *self, gint64 id);
void mn_time_range_select_figure (MnTimeRange *self, gint64 id);

G_END_DECLS
