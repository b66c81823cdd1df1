/* mn-scene.h: a drawing as a plain array of marks.
 *
 * The layouts of timeline and chart make scenes. Painting, hit-testing, tooltips, the keyboard,
 * accessible objects and paper all read the same array, so that they cannot differ. Coordinates are
 * pixels of the layout (points on paper), y downwards, (0, 0) the top left corner of the drawing.
 *
 * A scene does not change but for the state flags. It keeps alive the data that it was made from. Not
 * thread-safe, but may be made in one thread and handed to another.
 */
#pragma once

#include "mn-axis.h"
#include "mn-event.h"
#include "mn-figure.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} MnRect;

/* Sizes and weights that the drawings use. */
typedef enum
{
  MN_TEXT_NORMAL, /* labels of marks */
  MN_TEXT_SMALL,  /* ticks, notes */
  MN_TEXT_STRONG, /* names of lanes, captions */
} MnTextStyle;

#define MN_N_TEXT_STYLES (MN_TEXT_STRONG + 1)

/* How wide and high text will be; what keeps the layouts free of fonts. */
typedef struct
{
  double (*get_width) (const char *text, MnTextStyle style, gpointer user_data);
  double (*get_height) (MnTextStyle style, gpointer user_data); /* of one line */
  gpointer user_data;
} MnMeasure;

/* Each character @em wide, each line the same height: for tests and goldens. Lives as long as the
 * program. A real one comes from mn_painter_get_measure(). */
const MnMeasure *mn_measure_get_fixed (void);

typedef enum
{
  /* Ornaments: nothing to open, no accessible object. */
  MN_MARK_TICK,    /* of the time axis: its line and, where there is room, its label */
  MN_MARK_CONTEXT, /* the larger unit below the ticks: the year under its months */
  MN_MARK_GRID,    /* of the value axis: line and label; the one at zero has MN_MARK_IS_ZERO */
  MN_MARK_TODAY,   /* the line of the present day */
  MN_MARK_LANE,    /* a lane of the timeline: its ground, and its name in the gutter */
  MN_MARK_CAPTION, /* the unit of the value axis */
  MN_MARK_LEGEND,  /* what a kind of mark means; `category` and `flags` say which */
  MN_MARK_REMARK,  /* a sentence: 'nothing here', '2 events without a date' */
  MN_MARK_MONTHS,  /* which months the hatched bars above it cover */
  MN_MARK_DENSITY, /* in the strip of all time: `count` events, or `value` trade values */
  MN_MARK_WINDOW,  /* the same: what of it is visible */

  /* Things: have a name, can be hit, selected and opened. */
  MN_MARK_POINT,   /* an event within a few pixels */
  MN_MARK_SPAN,    /* an event that is wider than a point; soft edges if MN_MARK_IS_UNCERTAIN */
  MN_MARK_CLUSTER, /* `count` events too close to tell apart */
  MN_MARK_BAR,     /* a trade value over its period; hatched if MN_MARK_IS_PART */
  MN_MARK_BALANCE, /* a balance: a short line at its value */
  MN_MARK_TARGET,  /* a goal: a dashed line up to its deadline */
  MN_MARK_NOTE,    /* a numbered source note; opens its article */
} MnMarkKind;

typedef enum
{
  MN_MARK_IS_PLANNED = 1 << 0,     /* hollow */
  MN_MARK_IS_UNCERTAIN = 1 << 1,   /* day not known: soft edges */
  MN_MARK_IS_PART = 1 << 2,        /* part of a year: hatched, with its months */
  MN_MARK_IS_DISPUTED = 1 << 3,    /* another source says otherwise: a badge */
  MN_MARK_IS_DERIVED = 1 << 4,     /* hollow with a dashed outline and its interval */
  MN_MARK_IS_PROVISIONAL = 1 << 5, /* provisional or a forecast: pale with a dashed outline */
  MN_MARK_IS_MAJOR = 1 << 6,       /* tick at which a larger unit begins */
  MN_MARK_IS_ZERO = 1 << 7,        /* grid line at zero */
  MN_MARK_IS_OFF_SCALE = 1 << 8,   /* target above the scale: drawn at its upper end */
  MN_MARK_IS_APPROXIMATE = 1 << 9, /* 'about', 'over' and the like */
  MN_MARK_IS_CLIPPED = 1 << 10,    /* goes on past the left or right end of the plot */
  MN_MARK_IS_MIRROR = 1 << 11,     /* the partner's statistics: outlined */
  MN_MARK_IS_COLUMN = 1 << 12,     /* legend of a balance that is a bar */

  /* On a page of paper: a part of the event is on another one. */
  MN_MARK_COMES_FROM_BEFORE = 1 << 20,
  MN_MARK_GOES_ON = 1 << 21,

  /* State: set by mn_scene_set_state() only. */
  MN_MARK_IS_SELECTED = 1 << 16,
  MN_MARK_IS_FOCUSED = 1 << 17,
  MN_MARK_IS_HOVERED = 1 << 18,
} MnMarkFlags;

#define MN_MARK_STATES (MN_MARK_IS_SELECTED | MN_MARK_IS_FOCUSED | MN_MARK_IS_HOVERED)

typedef struct
{
  MnMarkKind kind;
  MnMarkFlags flags;
  MnRect rect;       /* what is drawn; may reach past the plot, which clips it */
  MnRect whisker;    /* of a derived value: its interval, no width; all zero without one */
  MnRect label_rect; /* where the label goes; all zero without one */
  char *label;       /* owned; or NULL */
  MnTextStyle style; /* of the label */
  double align;      /* of the label in its rectangle: 0 left, 0.5, 1 right */
  int series;        /* what up and down step between: lane or flow, from the top; -1: ornament */
  int category;      /* MnEventType of events and lanes, MnFlow (mn-trade-series.h) of values */
  double moment;     /* middle in time, also where rect is clipped */
  double value; /* of bars, balances, targets and grid lines: in whole units, or percent; below zero
                       * where it is drawn so; otherwise NAN */
  guint count;  /* events that the mark stands for; 0 for marks that are no events */
  guint event;  /* index into the timeline's events; of a cluster its first */
  gint64 article;     /* where a click leads first: best evidence; 0: nothing stored */
  int note;           /* number of the source note; 0: none */
  GPtrArray *figures; /* owned; of MnFigure (not owned): the one drawn, those that agree, then those
                       * that do not; NULL for marks that are no values */
  guint n_agreeing;   /* how many at the start of `figures` agree, the drawn one with them */
  double key[4];      /* private to the layout */
} MnMark;

typedef struct
{
  int number; /* from 1; as the marks' `note` */
  gint64 article;
  char *periods;    /* owned; what it is the source of: '2021, Jan – Apr 2022' */
  char *text;       /* owned; as the caller gave it; or NULL */
  gboolean in_view; /* of a mark in the scene */
} MnNote;

typedef struct _MnScene MnScene;

MnScene *mn_scene_ref (MnScene *self);
void mn_scene_unref (MnScene *self);

double mn_scene_get_width (const MnScene *self);
double mn_scene_get_height (const MnScene *self);
/* Where time runs: its left edge is the start of the range and its right edge the end. */
MnRect mn_scene_get_plot (const MnScene *self);
MnRange mn_scene_get_range (const MnScene *self);

/* In the order of painting. The marks live as long as the scene; NULL past the end. */
guint mn_scene_get_n_marks (const MnScene *self);
const MnMark *mn_scene_get_mark (const MnScene *self, guint index);

/* All of the data, in view or not, by number. GArray of MnNote, owned by the scene; empty for a
 * timeline. */
const GArray *mn_scene_get_notes (const MnScene *self);

/* What points, spans and clusters add up to: all events that touch the range and, where a cluster at
 * its edge has members on both sides, those too. */
guint mn_scene_count_events (const MnScene *self);

/* Whether @mark is a thing: can be hit, focused and opened. */
gboolean mn_mark_is_thing (const MnMark *mark);

/* What a screen reader says and a tooltip shows, a whole sentence: 'Visit, 28 June 2025: …, 2
 * sources'; 'Mongolia’s imports from Kazakhstan, January to April 2022: 30.4 million US dollars,
 * reported by Kazakhstan, 1 source'. Made on demand; new string, '' for ornaments without text. */
char *mn_scene_dup_name (const MnScene *self, guint index);

/* The thing at a place: the one on top whose rectangle or label holds it, else the nearest within
 * @slack pixels. -1 where there is none. */
int mn_scene_hit (const MnScene *self, double x, double y, double slack);

typedef enum
{
  MN_STEP_PREVIOUS, /* in time, in the same series */
  MN_STEP_NEXT,
  MN_STEP_UP, /* to the mark nearest in time in the next series that has any */
  MN_STEP_DOWN,
  MN_STEP_FIRST, /* of the series */
  MN_STEP_LAST,
} MnStep;

/* From thing to thing. -1 where there is no further one; from -1 to the first thing of all (or, by
 * MN_STEP_LAST, the last). Only what is in view: at the end of it the caller pans and steps again. */
int mn_scene_step (const MnScene *self, int from, MnStep step);

/* The thing that stands for the event with this index (its cluster, maybe), or for this figure; -1. */
int mn_scene_find_event (const MnScene *self, guint event);
int mn_scene_find_figure (const MnScene *self, const MnFigure *figure);

/* Sets or clears one of MN_MARK_STATES on one mark and clears it on all others; -1: on all. TRUE if
 * anything changed and has to be painted anew. */
gboolean mn_scene_set_state (MnScene *self, int index, MnMarkFlags state);

/* One line for each mark, for goldens and for reading. New string. */
char *mn_scene_to_text (const MnScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnScene, mn_scene_unref)

/* What the layouts need to know of the place they draw for. */
typedef struct
{
  MnRange range;
  double width;  /* of the whole drawing; anything from 1 up gives a scene */
  double height; /* of the whole drawing; 0: as high as it likes to be */
  double left;   /* gutter for names and values; same for all views on one axis */
  double right;
  const char *locale;       /* NULL: the user's */
  const MnMeasure *measure; /* may not be NULL */
  MnDay today;              /* gets a line; or MN_DAY_UNKNOWN */
  gboolean no_axis;         /* leave the ticks' labels out: the view below has them */
} MnLayoutParams;

G_END_DECLS
