/* mn-scene-view-input.c: pointer, touch and keys, and what opening does. */
#include "mn-scene-view-private.h"

#include "mn-citation-popover.h"

#include <math.h>

/* How far beside a thing a click still counts, in pixels. */
#define SLACK 4.0
/* One notch of the wheel, one press of + or -. */
#define ZOOM_STEP 1.25
#define KEY_PAN   0.1
#define PAGE_PAN  0.9
/* Smooth scrolling counts pixels: as many as this are a notch. */
#define NOTCH_PIXELS 40.0
/* Scrolling or pressing keys after a longer pause is another run, for Back. */
#define RUN (G_USEC_PER_SEC / 2)
/* A fling loses speed by this factor in a second, and ends below so many pixels per second. */
#define FLING_DECAY 0.02
#define FLING_END   20.0

/* --- Where the pointer is ------------------------------------------------------------------------ */

static int
hit (MnSceneView *self, double x, double y)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  return priv->scene == NULL || isnan (x) ? -1 : mn_scene_hit (priv->scene, x, y, SLACK);
}

/* As a share of the plot. */
static double
get_unit (MnSceneView *self, double x)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnRect plot = mn_scene_get_plot (priv->scene);

  return plot.width <= 0 ? 0.5 : CLAMP ((x - plot.x) / plot.width, 0, 1);
}

static gboolean
is_in_plot (MnSceneView *self, double x)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnRect plot;

  if (priv->scene == NULL || isnan (x))
    return FALSE;
  plot = mn_scene_get_plot (priv->scene);
  return x >= plot.x && x < plot.x + plot.width;
}

static double
get_plot_width (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  return priv->scene == NULL ? 1 : MAX (mn_scene_get_plot (priv->scene).width, 1);
}

void
mn_scene_view_update_hover_state (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  int index = priv->is_dragging ? -1 : hit (self, priv->pointer_x, priv->pointer_y);

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), priv->is_dragging ? "grabbing"
                                                      : index >= 0      ? "pointer"
                                                                        : NULL);
  if (priv->scene != NULL && mn_scene_set_state (priv->scene, index, MN_MARK_IS_HOVERED))
    mn_scene_view_repaint (self);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  priv->pointer_x = x;
  priv->pointer_y = y;
  mn_scene_view_update_hover_state (self);
}

static void
on_leave (GtkEventControllerMotion *controller, MnSceneView *self)
{
  on_motion (controller, NAN, NAN, self);
}

gboolean
mn_scene_view_query_tooltip (GtkWidget *widget,
                             int x,
                             int y,
                             gboolean keyboard_mode,
                             GtkTooltip *tooltip)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  int index = hit (self, x, y);
  g_autofree char *name = NULL;
  GdkRectangle place;

  if (keyboard_mode || index < 0)
    return FALSE;
  name = mn_scene_dup_name (priv->scene, (guint) index);
  place = mn_scene_view_get_place (self, mn_scene_get_mark (priv->scene, (guint) index));
  gtk_tooltip_set_text (tooltip, name);
  gtk_tooltip_set_tip_area (tooltip, &place);
  return TRUE;
}

/* --- Opening ------------------------------------------------------------------------------------ */

static void
on_popover_evidence (MnCitationPopover *popover,
                     gint64 article,
                     guint part,
                     guint start,
                     guint end,
                     MnSceneView *self)
{
  mn_scene_view_emit_evidence (self, article, part, start, end);
}

static void
on_popover_closed (GtkPopover *popover, MnSceneView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (popover)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
show_popover (MnSceneView *self, const MnMark *mark, const char *title, GPtrArray *citations)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  GdkRectangle place = mn_scene_view_get_place (self, mark);

  g_clear_pointer (&priv->popover, gtk_widget_unparent);
  priv->popover = mn_citation_popover_new (title, citations);
  g_signal_connect (priv->popover, "activate-evidence", G_CALLBACK (on_popover_evidence), self);
  g_signal_connect (priv->popover, "closed", G_CALLBACK (on_popover_closed), self);
  mn_citation_popover_show (MN_CITATION_POPOVER (priv->popover), GTK_WIDGET (self), &place);
}

static void
select_mark (MnSceneView *self, const MnMark *mark)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnSceneViewClass *klass = MN_SCENE_VIEW_GET_CLASS (self);

  klass->select (priv->range, mark == NULL ? 0 : klass->get_id (self, mark));
}

void
mn_scene_view_open_mark (MnSceneView *self, guint index)
{
  MnSceneViewClass *klass;
  MnScene *scene;
  const MnMark *mark;
  g_autoptr (GPtrArray) citations = NULL;
  const MnEvidence *only;
  MnRange zoom;

  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  klass = MN_SCENE_VIEW_GET_CLASS (self);
  scene = mn_scene_view_get_scene (self);
  mark = scene == NULL ? NULL : mn_scene_get_mark (scene, index);
  if (mark == NULL || !mn_mark_is_thing (mark))
    return;
  if (klass->get_zoom (self, mark, &zoom))
    {
      mn_time_range_show (mn_scene_view_get_range (self), &zoom);
      return;
    }
  select_mark (self, mark);
  citations = klass->list_citations (self, mark);
  only = mn_citation_list_get_only (citations);
  if (only != NULL)
    mn_scene_view_emit_evidence (self, only->article, only->part, only->span.start, only->span.end);
  else if (citations->len > 0)
    {
      g_autofree char *title = mn_scene_dup_name (scene, index);

      show_popover (self, mark, title, citations);
    }
}

/* --- Clicks, drags, flings ----------------------------------------------------------------------- */

/* The keys work where the pointer worked last. */
static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, MnSceneView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (!gtk_widget_get_focus_child (widget) && !gtk_widget_is_focus (widget))
    gtk_widget_grab_focus (widget);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  int index = hit (self, x, y);

  if (priv->scene == NULL)
    return;
  if (index >= 0 && n_press == 1)
    {
      mn_scene_view_focus_mark (self, index);
      mn_scene_view_open_mark (self, (guint) index);
    }
  else if (index < 0)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self));
      select_mark (self, NULL);
      if (n_press == 2)
        mn_time_range_fit (priv->range);
    }
}

static void
pan_to (MnSceneView *self, double offset)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnRange range = mn_range_pan (&priv->drag_start, -offset / get_plot_width (self));

  mn_time_range_set_visible (priv->range, &range);
}

static void
on_drag_begin (GtkGestureDrag *gesture, double x, double y, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  mn_scene_view_stop_fling (self);
  priv->drag_start = mn_time_range_get_visible (priv->range);
}

static void
on_drag_update (GtkGestureDrag *gesture, double x, double y, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (!priv->is_dragging)
    {
      int threshold;

      g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-dnd-drag-threshold",
                    &threshold, NULL);
      if (fabs (x) < threshold && fabs (y) < threshold)
        return;
      /* Up and down is for what scrolls around this view. */
      if (fabs (y) > fabs (x))
        {
          gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
          return;
        }
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      mn_time_range_remember (priv->range);
      priv->is_dragging = TRUE;
      mn_scene_view_update_hover_state (self);
    }
  pan_to (self, x);
}

static void
on_drag_end (GtkGestureDrag *gesture, double x, double y, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  priv->is_dragging = FALSE;
  mn_scene_view_update_hover_state (self);
}

static gboolean
on_fling_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (double) (now - priv->fling_time) / G_USEC_PER_SEC;
  MnRange settled = mn_time_range_get_settled (priv->range);

  priv->fling_time = now;
  /* Somebody jumped elsewhere. */
  if (!mn_range_equal (&settled, &priv->fling_range))
    {
      priv->fling = 0;
      return G_SOURCE_REMOVE;
    }
  mn_time_range_pan (priv->range, -priv->velocity * seconds / get_plot_width (self));
  priv->fling_range = mn_time_range_get_visible (priv->range);
  priv->velocity *= pow (FLING_DECAY, seconds);
  if (fabs (priv->velocity) >= FLING_END)
    return G_SOURCE_CONTINUE;
  priv->fling = 0;
  return G_SOURCE_REMOVE;
}

void
mn_scene_view_stop_fling (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (priv->fling != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), priv->fling);
  priv->fling = 0;
}

/* @velocity: pixels per second, positive to the right. */
static void
start_fling (MnSceneView *self, double velocity)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  gboolean animate;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animate,
                NULL);
  if (!animate || fabs (velocity) < FLING_END)
    return;
  mn_scene_view_stop_fling (self);
  priv->velocity = velocity;
  priv->fling_range = mn_time_range_get_visible (priv->range);
  priv->fling_time =
      gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  priv->fling = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_fling_tick, NULL, NULL);
}

static void
on_swipe (GtkGestureSwipe *gesture, double velocity_x, double velocity_y, MnSceneView *self)
{
  if (mn_scene_view_get_private (self)->is_dragging)
    start_fling (self, velocity_x);
}

static void
on_pinch_begin (GtkGesture *gesture, GdkEventSequence *sequence, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  mn_scene_view_stop_fling (self);
  mn_time_range_remember (priv->range);
  priv->drag_start = mn_time_range_get_visible (priv->range);
}

static void
on_pinch (GtkGestureZoom *gesture, double scale, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  double x, y;
  MnRange range;

  if (priv->scene == NULL || scale <= 0 ||
      !gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y))
    return;
  range = mn_range_zoom (&priv->drag_start, get_unit (self, x), 1 / scale);
  mn_time_range_set_visible (priv->range, &range);
}

/* Back leads to before a run of steps, not through each of them. */
static void
begin_run (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  gint64 now = g_get_monotonic_time ();

  mn_scene_view_stop_fling (self);
  if (now - priv->last_step > RUN)
    mn_time_range_remember (priv->range);
  priv->last_step = now;
}

/* Over the plot alone: beside it the wheel scrolls the page, as everywhere. */
static gboolean
on_scroll (GtkEventControllerScroll *controller, double dx, double dy, MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (!is_in_plot (self, priv->pointer_x))
    return GDK_EVENT_PROPAGATE;
  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE)
    {
      dx /= NOTCH_PIXELS;
      dy /= NOTCH_PIXELS;
    }
  if ((state & GDK_SHIFT_MASK) != 0 && dx == 0)
    {
      dx = dy;
      dy = 0;
    }
  begin_run (self);
  if (fabs (dx) > fabs (dy))
    mn_time_range_pan (priv->range, dx * KEY_PAN);
  else if (dy != 0)
    mn_time_range_zoom_at (priv->range, get_unit (self, priv->pointer_x), pow (ZOOM_STEP, dy));
  return GDK_EVENT_STOP;
}

/* The fingers left the touchpad while they moved. Zooming stops with them. */
static void
on_decelerate (GtkEventControllerScroll *controller,
               double velocity_x,
               double velocity_y,
               MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (is_in_plot (self, priv->pointer_x) && fabs (velocity_x) > fabs (velocity_y))
    start_fling (self, -velocity_x / NOTCH_PIXELS * KEY_PAN * get_plot_width (self));
}

/* --- Keys --------------------------------------------------------------------------------------- */

static gboolean
on_step (GtkWidget *widget, GVariant *args, gpointer data)
{
  mn_scene_view_step (MN_SCENE_VIEW (widget), (MnStep) g_variant_get_int32 (args));
  return GDK_EVENT_STOP; /* an arrow never leaves by chance; Tab does */
}

static gboolean
on_pan (GtkWidget *widget, GVariant *args, gpointer data)
{
  begin_run (MN_SCENE_VIEW (widget));
  mn_time_range_pan (mn_scene_view_get_range (MN_SCENE_VIEW (widget)), g_variant_get_double (args));
  return GDK_EVENT_STOP;
}

/* About what has the focus, so that it stays in view. */
static gboolean
on_zoom (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnTimeRange *range = mn_scene_view_get_range (self);
  MnMarkWidget *focused = mn_scene_view_get_focus_mark (self);
  MnScene *scene = mn_scene_view_get_scene (self);
  double unit = 0.5;

  if (focused != NULL && scene != NULL && mn_mark_widget_get_index (focused) >= 0)
    {
      const MnMark *mark = mn_scene_get_mark (scene, (guint) mn_mark_widget_get_index (focused));
      MnRange visible = mn_time_range_get_visible (range);

      unit = CLAMP (mn_range_to_unit (&visible, mark->moment), 0, 1);
    }
  begin_run (self);
  mn_time_range_zoom_at (range, unit, g_variant_get_double (args));
  return GDK_EVENT_STOP;
}

static gboolean
on_fit (GtkWidget *widget, GVariant *args, gpointer data)
{
  mn_time_range_fit (mn_scene_view_get_range (MN_SCENE_VIEW (widget)));
  return GDK_EVENT_STOP;
}

static gboolean
on_back (GtkWidget *widget, GVariant *args, gpointer data)
{
  return mn_time_range_go_back (mn_scene_view_get_range (MN_SCENE_VIEW (widget)));
}

static gboolean
on_forward (GtkWidget *widget, GVariant *args, gpointer data)
{
  return mn_time_range_go_forward (mn_scene_view_get_range (MN_SCENE_VIEW (widget)));
}

static gboolean
on_today (GtkWidget *widget, GVariant *args, gpointer data)
{
  mn_time_range_center_on (mn_scene_view_get_range (MN_SCENE_VIEW (widget)), mn_day_today () + 0.5);
  return GDK_EVENT_STOP;
}

/* The same keys are in the shortcuts window (resources/gtk/help-overlay.ui). */
void
mn_scene_view_install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    guint keypad;
    MnStep step;
  } steps[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, MN_STEP_PREVIOUS },
    { GDK_KEY_Right, GDK_KEY_KP_Right, MN_STEP_NEXT },
    { GDK_KEY_Up, GDK_KEY_KP_Up, MN_STEP_UP },
    { GDK_KEY_Down, GDK_KEY_KP_Down, MN_STEP_DOWN },
    { GDK_KEY_Home, GDK_KEY_KP_Home, MN_STEP_FIRST },
    { GDK_KEY_End, GDK_KEY_KP_End, MN_STEP_LAST },
  };
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkShortcutFunc callback;
    double argument;
  } others[] = {
    { GDK_KEY_Left, GDK_SHIFT_MASK, on_pan, -KEY_PAN },
    { GDK_KEY_Right, GDK_SHIFT_MASK, on_pan, KEY_PAN },
    { GDK_KEY_Page_Up, 0, on_pan, -PAGE_PAN },
    { GDK_KEY_KP_Page_Up, 0, on_pan, -PAGE_PAN },
    { GDK_KEY_Page_Down, 0, on_pan, PAGE_PAN },
    { GDK_KEY_KP_Page_Down, 0, on_pan, PAGE_PAN },
    { GDK_KEY_plus, 0, on_zoom, 1 / ZOOM_STEP },
    { GDK_KEY_equal, 0, on_zoom, 1 / ZOOM_STEP },
    { GDK_KEY_KP_Add, 0, on_zoom, 1 / ZOOM_STEP },
    { GDK_KEY_minus, 0, on_zoom, ZOOM_STEP },
    { GDK_KEY_KP_Subtract, 0, on_zoom, ZOOM_STEP },
    { GDK_KEY_0, 0, on_fit, 0 },
    { GDK_KEY_KP_0, 0, on_fit, 0 },
    { GDK_KEY_Home, GDK_CONTROL_MASK, on_fit, 0 },
    { GDK_KEY_t, 0, on_today, 0 },
    { GDK_KEY_BackSpace, 0, on_back, 0 },
    { GDK_KEY_BackSpace, GDK_SHIFT_MASK, on_forward, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gtk_widget_class_add_binding (klass, steps[i].key, 0, on_step, "i", steps[i].step);
      gtk_widget_class_add_binding (klass, steps[i].keypad, 0, on_step, "i", steps[i].step);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    gtk_widget_class_add_binding (klass, others[i].key, others[i].modifiers, others[i].callback,
                                  "d", others[i].argument);
}

void
mn_scene_view_add_controllers (MnSceneView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (
      GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect (scroll, "decelerate", G_CALLBACK (on_decelerate), self);
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (on_drag_end), self);
  g_signal_connect (swipe, "swipe", G_CALLBACK (on_swipe), self);
  g_signal_connect (pinch, "begin", G_CALLBACK (on_pinch_begin), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (on_pinch), self);

  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, scroll);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (swipe));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));
  gtk_gesture_group (swipe, drag);
}
