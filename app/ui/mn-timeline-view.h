/* mn-timeline-view.h: the events of one country, in lanes on the time axis. */
#pragma once

#include "mn-scene-view.h"
#include "mn-timeline-layout.h"

G_BEGIN_DECLS

#define MN_TYPE_TIMELINE_VIEW (mn_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (MnTimelineView, mn_timeline_view, MN, TIMELINE_VIEW, MnSceneView)

/* Referenced; NULL shows nothing. */
void mn_timeline_view_set_timeline (MnTimelineView *self, MnTimeline *timeline);
MnTimeline *mn_timeline_view_get_timeline (MnTimelineView *self);

/* Types that are left out, as bits. */
void mn_timeline_view_set_hidden (MnTimelineView *self, MnEventTypes hidden);

G_END_DECLS
