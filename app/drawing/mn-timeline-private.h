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
  gint32 first;  /* first day, so that the event itself need not be fetched */
  guint32 event;
  gint16 weight; /* as mn_event_get_weight() */
  guint8 is_uncertain;
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
  gboolean is_page; /* made by mn_timeline_new_page() */
  MnDay page_first;
  MnDay page_last;
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
  double middle; /* rises in a run */
  guint count;
  guint event; /* the first of them */
  int weight;  /* of the first */
  int row;
  gboolean is_uncertain; /* the first */
  gboolean is_wide;      /* drawn over its days, not as a point */
  double key_start;      /* of a cluster: its events have a middle from here */
  double key_end;        /* to before here */
  int key_class;         /* and are of this class or, if not is_wide, a shorter one */
  char *label;           /* owned; NULL: none */
  double label_left;     /* absolute */
  double label_width;    /* as much as it gets, */
  double label_wants;    /* and as much as its text is long */
} MnTimelineItem;

typedef struct
{
  const MnTimeline *timeline;
  const MnTimelineLane *lane;
  const MnMeasure *measure;
  GHashTable *counts; /* as mn_timeline_get_count() needs it */
  const char *locale;
  double scale; /* pixels a day */
  int n_rows;
  double start; /* the view in absolute pixels */
  double end;
  double limits[2]; /* of all events: rather than past them a label goes to the other side */
} MnTimelineView;

/* The longest label with the gap before it. Less than half a tile: labels of two tiles that reach into
 * the one between them do not meet. */
#define MN_TIMELINE_MAX_LABEL 310.0

/* Labels in view can depend on those so many tiles away, and these on items one tile further. */
#define MN_TIMELINE_LABEL_TILES 3

/* Labels are settled tile by tile: twenty bins, 640 to 1280 absolute pixels. */
double mn_timeline_get_tile (const MnTimelineView *view);

/* The longest class that is drawn as points. -1: none. */
int mn_timeline_get_point_class (const MnTimelineView *view);

/* Items of one kind, by their middle: those of a class, or all points. */
typedef struct
{
  guint from;
  guint to;
  double reach; /* no item goes further from its middle */
} MnTimelineRun;

/* The wide classes, long before short, then the points: the order of painting. */
typedef struct
{
  GArray *items; /* of MnTimelineItem */
  MnTimelineRun runs[MN_TIMELINE_N_CLASSES + 1];
  int n_runs;
} MnTimelineItems;

/* All items of the lane in and around the view, with rows but without labels. */
MnTimelineItems *mn_timeline_items_new (const MnTimelineView *view);
void mn_timeline_items_free (MnTimelineItems *self);

static inline MnTimelineItem *
mn_timeline_items_get (const MnTimelineItems *self, guint index)
{
  return &g_array_index (self->items, MnTimelineItem, index);
}

/* Everything added from here on is a run of its own. */
void mn_timeline_items_begin_run (MnTimelineItems *self);
void mn_timeline_items_add (MnTimelineItems *self, const MnTimelineItem *item);

/* The first item of @run whose middle is not before @x. */
guint mn_timeline_items_find (const MnTimelineItems *self, int run, double x);

/* An item of the runs from @first_run to before @last_run stands in @row between @left and @right. */
gboolean mn_timeline_items_is_taken (const MnTimelineItems *self,
                                     int first_run,
                                     int last_run,
                                     int row,
                                     double left,
                                     double right);

/* The same for what is painted over item @index in its own row. */
gboolean
mn_timeline_items_is_covered (const MnTimelineItems *self, guint index, double left, double right);

/* Adds what is drawn as points, and one class of what is wide, from @start to @end. */
void mn_timeline_items_add_points (MnTimelineItems *self,
                                   const MnTimelineView *view,
                                   double start,
                                   double end);
void mn_timeline_items_add_class (MnTimelineItems *self,
                                  const MnTimelineView *view,
                                  int class,
                                  double start,
                                  double end);

/* One event over its days. */
MnTimelineItem mn_timeline_item_make (const MnTimelineView *view, const MnTimelineEntry *entry);

/* Days in a bin: 32 to 64 pixels. */
double mn_timeline_get_bin_days (const MnTimelineView *view);

/* Gives labels, and better rows, to the most important. */
void mn_timeline_place_labels (const MnTimelineView *view, MnTimelineItems *items);

/* '12', '3.4K': what stands in a cluster. Kept in @counts, of guint to text: the same few numbers are
 * wanted many times a frame, and ICU takes its time. */
const char *mn_timeline_get_count (GHashTable *counts, guint count, const char *locale);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTimelineItems, mn_timeline_items_free)

G_END_DECLS
