/* mn-timeline-layout.h: events in lanes, as marks.
 *
 * A lane for each type that has events. What cannot be told apart becomes a cluster with its count;
 * points, spans and clusters of a scene add up to mn_scene_count_events(). Rows and labels are
 * settled by the data and the zoom, never by where the view stands: panning moves everything and
 * changes nothing. The cost of a layout follows what is in view, not the number of events.
 */
#pragma once

#include "mn-scene.h"

G_BEGIN_DECLS

/* Types with no lane, as bits (1 << MN_EVENT_VISIT); their events are not counted either. */
typedef guint32 MnEventTypes;

/* Events sorted for drawing; made once for a page. Counted references; read only once made. */
typedef struct _MnTimeline MnTimeline;

/* @events (of MnEvent) is referenced and must not be changed any more; indices of marks point into it.
 * O(n log n). */
MnTimeline *mn_timeline_new (GPtrArray *events);
MnTimeline *mn_timeline_ref (MnTimeline *self);
void mn_timeline_unref (MnTimeline *self);

/* The part of @whole that a page of paper has, to be laid out by itself. All pages have the same lanes, rows
 * and legend. An event of no more than @point_days, which is drawn as a point, stands on the page of its
 * middle. A longer one stands on each page that it touches, up to the edge, with an arrow to where it goes
 * on. Give the layout a range that is somewhat wider than @page, so that no mark is at its edge. */
MnTimeline *mn_timeline_new_page (const MnTimeline *whole, const MnRange *page, double point_days);

/* How wide a point is, in pixels of the layout: so many pixels' days are @point_days. */
#define MN_TIMELINE_POINT 11.0

/* Anything is drawn at all. */
gboolean mn_timeline_has_entries (const MnTimeline *self, MnEventTypes hidden);

guint mn_timeline_get_n_events (const MnTimeline *self);
const MnEvent *mn_timeline_get_event (const MnTimeline *self, guint index);
/* Events without a date: in no lane, told by a remark. */
guint mn_timeline_get_n_undated (const MnTimeline *self);

/* From the first to the last event. FALSE, and @extent as it was, where no event has a date. */
gboolean mn_timeline_get_extent (const MnTimeline *self, MnRange *extent);

/* How much room the names of the lanes want at the left. */
double
mn_timeline_get_gutter (const MnTimeline *self, MnEventTypes hidden, const MnMeasure *measure);

/* Where params->height is less than the lanes like, they get fewer rows and then lower ones; where it
 * is more, they get more rows as far as they have events for them, and the rest stays empty below. */
MnScene *mn_timeline_layout (MnTimeline *self, MnEventTypes hidden, const MnLayoutParams *params);

/* The events of a mark, a cluster's too, by date. GArray of guint, indices as above. */
GArray *mn_timeline_list_members (const MnTimeline *self, const MnMark *mark);

/* The days of the events of a mark, to zoom to what a cluster holds. FALSE for a mark without events. */
gboolean mn_timeline_get_mark_extent (const MnTimeline *self, const MnMark *mark, MnRange *extent);

/* 'Visits': the name of a lane. Translated, static. */
const char *mn_event_type_get_lane_name (MnEventType type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTimeline, mn_timeline_unref)

G_END_DECLS
