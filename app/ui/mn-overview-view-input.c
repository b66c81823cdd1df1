/* mn-overview-view-input.c: keys, pointer and touch. */
#include "mn-overview-view-private.h"

#include <math.h>

#define KEY_PAN   0.1
#define PAGE_PAN  0.9
#define ZOOM_STEP 1.25
/* Keys after a longer pause are another run, for Back. */
#define RUN (G_USEC_PER_SEC / 2)

/* --- Keys ------------------------------------------------------------------------------------- */

/* Back returns to before a run of steps, not through each of them. */
static void
begin_step (MnOverviewView *self)
{
  gint64 now = g_get_monotonic_time ();

  if (now - self->last_step > RUN)
    mn_time_range_remember (self->range);
  self->last_step = now;
}

static gboolean
on_pan (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);

  if (!self->range)
    return GDK_EVENT_PROPAGATE;
  begin_step (self);
  mn_time_range_pan (self->range, g_variant_get_double (args));
  return GDK_EVENT_STOP;
}

static gboolean
on_zoom (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);

  if (!self->range)
    return GDK_EVENT_PROPAGATE;
  begin_step (self);
  mn_time_range_zoom_at (self->range, 0.5, g_variant_get_double (args));
  return GDK_EVENT_STOP;
}

/* With the first or the last of all at the edge of the view. */
static gboolean
on_end (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);
  MnRange all, visible;
  double length;

  if (!self->range)
    return GDK_EVENT_PROPAGATE;
  all = mn_time_range_get_all (self->range);
  visible = mn_time_range_get_settled (self->range);
  length = visible.end - visible.start;
  visible.start = g_variant_get_double (args) < 0 ? all.start : all.end - length;
  visible.end = visible.start + length;
  mn_time_range_show (self->range, &visible);
  return GDK_EVENT_STOP;
}

static gboolean
on_fit (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);

  if (!self->range)
    return GDK_EVENT_PROPAGATE;
  mn_time_range_fit (self->range);
  return GDK_EVENT_STOP;
}

static gboolean
on_back (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);

  return self->range && mn_time_range_go_back (self->range);
}

static gboolean
on_forward (GtkWidget *widget, GVariant *args, gpointer data)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);

  return self->range && mn_time_range_go_forward (self->range);
}

/* The same keys are in the shortcuts window (resources/gtk/help-overlay.ui). */
void
mn_overview_view_install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    guint keypad;
    GtkShortcutFunc callback;
    double argument;
  } keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, on_pan, -KEY_PAN },
    { GDK_KEY_Right, GDK_KEY_KP_Right, on_pan, KEY_PAN },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, on_pan, -PAGE_PAN },
    { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, on_pan, PAGE_PAN },
    { GDK_KEY_plus, GDK_KEY_KP_Add, on_zoom, 1 / ZOOM_STEP },
    { GDK_KEY_equal, GDK_KEY_equal, on_zoom, 1 / ZOOM_STEP },
    { GDK_KEY_minus, GDK_KEY_KP_Subtract, on_zoom, ZOOM_STEP },
    { GDK_KEY_Home, GDK_KEY_KP_Home, on_end, -1 },
    { GDK_KEY_End, GDK_KEY_KP_End, on_end, 1 },
    { GDK_KEY_0, GDK_KEY_KP_0, on_fit, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (klass, keys[i].key, 0, keys[i].callback, "d", keys[i].argument);
      gtk_widget_class_add_binding (klass, keys[i].keypad, 0, keys[i].callback, "d",
                                    keys[i].argument);
    }
  gtk_widget_class_add_binding (klass, GDK_KEY_BackSpace, 0, on_back, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_BackSpace, GDK_SHIFT_MASK, on_forward, NULL);
}

/* --- Pointer and touch ------------------------------------------------------------------------ */

static void
update_cursor (MnOverviewView *self)
{
  static const char *const names[] = {
    [MN_OVERVIEW_OUTSIDE] = "pointer",
    [MN_OVERVIEW_START] = "ew-resize",
    [MN_OVERVIEW_MIDDLE] = "grab",
    [MN_OVERVIEW_END] = "ew-resize",
  };
  MnOverviewPart part = self->is_dragging ? self->dragged : self->hovered;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   self->is_dragging && part == MN_OVERVIEW_MIDDLE ? "grabbing"
                                                                                   : names[part]);
}

static void
hover (MnOverviewView *self, MnOverviewPart part)
{
  if (part == self->hovered)
    return;
  self->hovered = part;
  update_cursor (self);
  mn_overview_view_update_state (self);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, MnOverviewView *self)
{
  MnScene *scene = mn_overview_view_get_scene (self);

  hover (self, scene ? mn_overview_hit (scene, x) : MN_OVERVIEW_OUTSIDE);
}

static void
on_leave (GtkEventControllerMotion *controller, MnOverviewView *self)
{
  hover (self, MN_OVERVIEW_OUTSIDE);
}

static void
on_drag_begin (GtkGestureDrag *gesture, double x, double y, MnOverviewView *self)
{
  MnScene *scene = mn_overview_view_get_scene (self);

  if (!scene)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_clear_pointer (&self->drag_scene, mn_scene_unref);
  self->drag_scene = mn_scene_ref (scene);
  self->drag_start = mn_time_range_get_visible (self->range);
  self->dragged = mn_overview_hit (scene, x);
}

static gboolean
is_far (MnOverviewView *self, double x, double y)
{
  int threshold;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-dnd-drag-threshold", &threshold,
                NULL);
  return fabs (x) >= threshold || fabs (y) >= threshold;
}

static void
on_drag_update (GtkGestureDrag *gesture, double x, double y, MnOverviewView *self)
{
  MnRange range;

  if (!self->is_dragging)
    {
      if (!is_far (self, x, y))
        return;
      /* Up and down is for what scrolls around this view. */
      if (fabs (y) > fabs (x) || self->dragged == MN_OVERVIEW_OUTSIDE)
        {
          gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
          return;
        }
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      mn_time_range_remember (self->range);
      self->is_dragging = TRUE;
      update_cursor (self);
    }
  range = mn_overview_drag (self->drag_scene, &self->drag_start, self->dragged, x);
  mn_time_range_set_visible (self->range, &range);
}

static void
on_drag_end (GtkGestureDrag *gesture, double x, double y, MnOverviewView *self)
{
  self->is_dragging = FALSE;
  g_clear_pointer (&self->drag_scene, mn_scene_unref);
  update_cursor (self);
  mn_overview_view_update_state (self);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, MnOverviewView *self)
{
  MnScene *scene = mn_overview_view_get_scene (self);

  if (!scene)
    return;
  if (n_press == 2)
    mn_time_range_fit (self->range);
  else if (n_press == 1 && mn_overview_hit (scene, x) == MN_OVERVIEW_OUTSIDE)
    mn_time_range_center_on (self->range, mn_overview_get_moment (scene, x));
}

void
mn_overview_view_add_controllers (MnOverviewView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (on_drag_end), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  update_cursor (self);
}
