/* mn-timeline-private.h: the sorted events and how they become marks.
 *
 * The way of an event: by its type into a lane, by its length into a class, by its middle into a bin
 * of absolute time. Bins, groups, rows and labels are settled from what lies around an event within a
 * fixed distance at the present zoom, and from nothing else; so they are the same wherever the view
 * stands, and only the neighbourhood of the view has to be looked at.
 */
#pragma once

#include "mn-scene-private.h"
#include "mn-timeline-layout.h"

G_BEGIN_DECLS

/* Class n holds events of more than 2^(n-1) and at most 2^n days. */
#define MN_TIMELINE_N_CLASSES 23

typedef struct
{
  gint32 middle; /* first day + last day + 1: twice the middle, so that it is whole */
  guint32 event;
} MnTimelineEntry;

typedef struct
{
  GArray *entries; /* of MnTimelineEntry, by middle, then weight; NULL: none */
} MnTimelineClass;

typedef struct
{
  MnTimelineClass classes[MN_TIMELINE_N_CLASSES];
  guint n_events;
} MnTimelineLane;

struct _MnTimeline
{
  gatomicrefcount ref_count;
  GPtrArray *events; /* of MnEvent */
  MnTimelineLane lanes[MN_N_EVENT_TYPES];
  MnDay first; /* of all; MN_DAY_UNKNOWN: none is dated */
  MnDay last;
  guint n_undated;
  guint n_planned;
  guint n_uncertain;
};

/* The days that an event is drawn over: half-known dates are drawn at the end that is known. */
void mn_event_get_days (const MnEvent *event, MnDay *first, MnDay *last);
gboolean mn_event_is_uncertain (const MnEvent *event);
guint mn_event_count_articles (const MnEvent *event);
int mn_timeline_find_class (MnDay first, MnDay last);
/* For the order of labels: more is more important. */
int mn_event_get_weight (const MnEvent *event);

/* First entry of @entries from index @from on whose middle is not before @middle. */
guint mn_timeline_search (const GArray *entries, guint from, double middle);

/* One mark to be. x in pixels of absolute time: moment times scale. */
typedef struct
{
  double left; /* what is drawn */
  double right;
  double first; /* what its events cover at most */
  double last;
  double middle;
  guint count;
  guint event; /* the first of them */
  int row;
  gboolean is_wide;   /* drawn over its days, not as a point */
  double key_start;   /* of a cluster: its events have a middle from here */
  double key_end;     /* to before here */
  int key_class;      /* and are of this class or, if not is_wide, a shorter one */
  char *label;        /* owned; NULL: none */
  double label_left;  /* absolute */
  double label_width; /* as much as it gets; may be less than the text wants */
} MnTimelineItem;

typedef struct
{
  const MnTimeline *timeline;
  const MnTimelineLane *lane;
  const MnMeasure *measure;
  const char *locale;
  double scale; /* pixels a day */
  int n_rows;
  double start; /* the view in absolute pixels */
  double end;
  double limits[2]; /* of all events: rather than past them a label goes to the other side */
} MnTimelineView;

/* How wide a point is, and how far a stretch of time may reach to be one. */
#define MN_TIMELINE_POINT 11.0

/* The longest label with the gap before it. Less than half a tile: labels of two tiles that reach into
 * the one between them do not meet. */
#define MN_TIMELINE_MAX_LABEL 310.0

/* Labels are settled tile by tile: twenty bins, 640 to 1280 absolute pixels. */
double mn_timeline_get_tile (const MnTimelineView *view);

/* The longest class that is drawn as points. -1: none. */
int mn_timeline_get_point_class (const MnTimelineView *view);

/* All items of the lane in and around the view, with rows but without labels. First the wide ones, long
 * before short, then the others by time. GArray of MnTimelineItem. */
GArray *mn_timeline_make_items (const MnTimelineView *view);

/* Something that is drawn later, on top, stands in the row of item @index between @left and @right. */
gboolean mn_timeline_is_covered (const GArray *items, guint index, double left, double right);

/* Gives labels, and better rows, to the most important. */
void mn_timeline_place_labels (const MnTimelineView *view, GArray *items);

/* '12', '3.4K': what stands in a cluster. New string. */
char *mn_timeline_format_count (guint count, const char *locale);

G_END_DECLS
