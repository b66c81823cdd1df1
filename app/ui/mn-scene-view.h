/* mn-scene-view.h: what timeline and chart have in common: a scene that is seen, touched and read.
 *
 * The view lays its scene out when size, data or range change, once a frame at most, and paints it
 * in snapshot. It observes one MnTimeRange, which it also moves: scroll zooms at the pointer, Shift
 * or a horizontal wheel pans, so do dragging and flinging (on a touchpad, too), a pinch zooms, a
 * double click fits all. All of it is done by keys too; see mn-scene-view-input.c.
 *
 * Each thing in the scene has a child of type MnMarkWidget at its place. Children are kept as long as
 * what they stand for is in view, so keyboard focus stays on the same thing while the view moves; if
 * it disappears in a cluster, the focus is on the cluster.
 *
 * Signal `activate-evidence (MnSceneView *, gint64 article, guint part, guint start, guint end)`: show
 * these words.
 */
#pragma once

#include "mn-citation.h"
#include "mn-mark-widget.h"
#include "mn-painter.h"
#include "mn-time-range.h"

G_BEGIN_DECLS

#define MN_TYPE_SCENE_VIEW (mn_scene_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (MnSceneView, mn_scene_view, MN, SCENE_VIEW, GtkWidget)

struct _MnSceneViewClass
{
  GtkWidgetClass parent_class;

  /* A new scene; NULL where there are no data. */
  MnScene *(*make_scene) (MnSceneView *self, const MnLayoutParams *params);
  /* How much room at the left the names want. */
  double (*measure_gutter) (MnSceneView *self, const MnLayoutParams *params);
  /* For params->width pixels; params->range is for the subclass to choose, so that the height does not
   * change as the view moves. */
  void (*measure_height) (MnSceneView *self,
                          const MnLayoutParams *params,
                          int *minimum,
                          int *natural);
  void (*paint) (MnPainter *painter, cairo_t *cr, const MnScene *scene);

  /* By the library: of the event, the figure, the note's article. */
  gint64 (*get_id) (MnSceneView *self, const MnMark *mark);
  /* The thing that stands for it in the present scene, or -1. */
  int (*find) (MnSceneView *self, gint64 id);
  gint64 (*get_selected) (MnTimeRange *range);
  void (*select) (MnTimeRange *range, gint64 id);

  /* Where the data go on outside of the view: MN_STEP_NEXT and _PREVIOUS beyond its ends, MN_STEP_FIRST
   * and _LAST of all; in the series of @like, or in any with NULL. NAN where there is nothing. */
  double (*find_moment) (MnSceneView *self, const MnMark *like, MnStep step);

  /* TRUE, and what to show, where @mark opens by zooming in. */
  gboolean (*get_zoom) (MnSceneView *self, const MnMark *mark, MnRange *range);
  /* What is behind a mark, best first. GPtrArray of MnCitation. */
  GPtrArray *(*list_citations) (MnSceneView *self, const MnMark *mark);
};

/* Required before the view shows anything. */
void mn_scene_view_set_range (MnSceneView *self, MnTimeRange *range);
MnTimeRange *mn_scene_view_get_range (MnSceneView *self);

/* Article id (gint64 *) to MnSourceNote, for popovers; referenced. */
void mn_scene_view_set_notes (MnSceneView *self, GHashTable *notes);
GHashTable *mn_scene_view_get_notes (MnSceneView *self);

/* The gutter that the names want; property `gutter` notifies. All views on one axis must be given
 * the widest as their left margin, so that the same moment stands in the same column. */
double mn_scene_view_get_gutter (MnSceneView *self);
void mn_scene_view_set_left (MnSceneView *self, double left);

/* Leaves the labels of the time axis to the view below. */
void mn_scene_view_set_no_axis (MnSceneView *self, gboolean no_axis);

/* Where Up and Down lead at the first and the last series; either may be NULL. Not referenced. */
void mn_scene_view_set_neighbors (MnSceneView *self, MnSceneView *above, MnSceneView *below);

/* The present scene, laid out anew first where anything changed; NULL without data or size. */
MnScene *mn_scene_view_get_scene (MnSceneView *self);
/* NULL for a mark that is no thing. */
GtkWidget *mn_scene_view_get_mark_widget (MnSceneView *self, guint index);

/* What click and Enter do: shows the words, or a list of them, or what is in the cluster. */
void mn_scene_view_open_mark (MnSceneView *self, guint index);

/* Moves the keyboard focus; moves the range where need be. FALSE at the end of all. */
gboolean mn_scene_view_step (MnSceneView *self, MnStep step);

/* --- For subclasses ----------------------------------------------------------------------------- */

/* The data changed: lays out and names everything anew. */
void mn_scene_view_data_changed (MnSceneView *self);
G_END_DECLS
