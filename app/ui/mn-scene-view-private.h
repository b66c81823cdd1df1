/* mn-scene-view-private.h: between the files of MnSceneView.
 *
 * mn-scene-view.c is the object, its layout and painting; -marks.c the children, the focus and its
 * steps; -input.c pointer, touch and keys, and what opening does. */
#pragma once

#include "mn-scene-view.h"

G_BEGIN_DECLS

typedef struct
{
  MnTimeRange *range;
  GHashTable *notes;
  MnPainter *painter;
  guint font_serial;

  int measured_width; /* what the heights are for; 0: nothing measured yet */
  int minimum_height;
  int natural_height;

  double left;
  double gutter;
  gboolean no_axis;
  MnSceneView *above; /* weak */
  MnSceneView *below; /* weak */

  MnScene *scene;
  GskRenderNode *node; /* the scene painted; NULL: paint anew */
  gboolean dirty;
  gboolean renamed; /* other data: what is kept may have another name */
  gboolean is_allocating;
  gboolean lacks_widgets; /* some things have no child yet */
  guint update;           /* tick callback */
  guint naming;           /* idle source */

  GPtrArray *widgets; /* of MnMarkWidget (owned as children), bound or not */
  MnMarkKey focus;    /* what has, or last had, the keyboard focus */
  gboolean has_focus;
  GtkRoot *root;
  GtkWidget *popover;

  double pointer_x; /* NAN: not here */
  double pointer_y;
  MnRange drag_start; /* what was visible when the drag or pinch began */
  gboolean is_dragging;
  gint64 last_step; /* by a key or the wheel */
  double velocity;  /* of a fling: pixels per second, positive to the right */
  gint64 fling_time;
  MnRange fling_range; /* where the last step of it led */
  guint fling;         /* tick callback */
} MnSceneViewPrivate;

MnSceneViewPrivate *mn_scene_view_get_private (MnSceneView *self);

/* Paints anew; the layout stays. */
void mn_scene_view_repaint (MnSceneView *self);

/* Gives each thing of the new scene its child. */
void mn_scene_view_bind_marks (MnSceneView *self);
void mn_scene_view_update_focus_state (MnSceneView *self);
void mn_scene_view_focus_mark (MnSceneView *self, int index);
/* The child that has the focus, or NULL. */
MnMarkWidget *mn_scene_view_get_focus_mark (MnSceneView *self);
gboolean mn_scene_view_grab_focus (GtkWidget *widget);
gboolean mn_scene_view_focus (GtkWidget *widget, GtkDirectionType direction);
/* The view without its marks: where none is in view. */
gboolean mn_scene_view_grab_focus_itself (MnSceneView *self);
/* What is seen of a mark. */
GdkRectangle mn_scene_view_get_place (MnSceneView *self, const MnMark *mark);

void mn_scene_view_install_keys (GtkWidgetClass *widget_class);
void mn_scene_view_add_controllers (MnSceneView *self);
void mn_scene_view_stop_fling (MnSceneView *self);
void mn_scene_view_update_hover_state (MnSceneView *self);
gboolean mn_scene_view_query_tooltip (GtkWidget *widget,
                                      int x,
                                      int y,
                                      gboolean keyboard_mode,
                                      GtkTooltip *tooltip);
void mn_scene_view_emit_evidence (MnSceneView *self,
                                  gint64 article,
                                  MnPart part,
                                  guint start,
                                  guint end);

G_END_DECLS
