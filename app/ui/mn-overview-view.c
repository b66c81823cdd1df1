/* mn-overview-view.c: the strip of all time below timeline and chart. */
#include "mn-overview-view.h"

#include "mn-format.h"
#include "mn-painter.h"
#include "mn-palette-choice.h"
#include "mn-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define RIGHT_MARGIN  12.0
#define MIN_WIDTH     200
#define NATURAL_WIDTH 640
#define KEY_PAN       0.1
#define PAGE_PAN      0.9
#define ZOOM_STEP     1.25
/* Keys and scrolling after a longer pause are another run, for Back. */
#define RUN (G_USEC_PER_SEC / 2)

struct _MnOverviewView
{
  GtkWidget parent_instance;

  MnOverview *overview;
  MnTimeRange *range;
  double left;

  MnPainter *painter;
  guint font_serial;
  MnScene *scene; /* NULL: lay out anew */

  MnOverviewPart hovered;
  MnOverviewPart dragged;
  MnScene *drag_scene; /* as the drag began */
  MnRange drag_start;
  gboolean is_dragging;
  gint64 last_step;
};

G_DEFINE_FINAL_TYPE (MnOverviewView, mn_overview_view, GTK_TYPE_WIDGET)

/* --- Drawing ---------------------------------------------------------------------------------- */

static void
invalidate (MnOverviewView *self)
{
  g_clear_pointer (&self->scene, mn_scene_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
get_params (MnOverviewView *self, double width, MnLayoutParams *params)
{
  *params = (MnLayoutParams){
    .range = mn_time_range_get_all (self->range),
    .width = width,
    .left = self->left,
    .right = RIGHT_MARGIN,
    .measure = mn_painter_get_measure (self->painter),
    .today = mn_day_today (),
  };
}

static MnScene *
make_scene (MnOverviewView *self, double width)
{
  MnRange visible;
  MnLayoutParams params;

  if (!self->overview || !self->range)
    return NULL;
  visible = mn_time_range_get_visible (self->range);
  get_params (self, width, &params);
  return mn_overview_layout (self->overview, &visible, &params);
}

static void
update_state (MnOverviewView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean is_focused = gtk_widget_is_focus (GTK_WIDGET (self)) && GTK_IS_WINDOW (root) &&
                        gtk_window_get_focus_visible (GTK_WINDOW (root));
  int window = -1;

  for (guint i = 0; self->scene && i < mn_scene_get_n_marks (self->scene); i++)
    if (mn_scene_get_mark (self->scene, i)->kind == MN_MARK_WINDOW)
      window = (int) i;
  if (window < 0)
    return;
  mn_scene_set_state (self->scene, is_focused ? window : -1, MN_MARK_IS_FOCUSED);
  mn_scene_set_state (self->scene, self->is_dragging || self->hovered ? window : -1,
                      MN_MARK_IS_HOVERED);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

MnScene *
mn_overview_view_get_scene (MnOverviewView *self)
{
  g_return_val_if_fail (MN_IS_OVERVIEW_VIEW (self), NULL);

  if (!self->scene && gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    {
      self->scene = make_scene (self, gtk_widget_get_width (GTK_WIDGET (self)));
      update_state (self);
    }
  return self->scene;
}

static void
mn_overview_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);
  MnScene *scene = mn_overview_view_get_scene (self);
  cairo_t *cr;

  if (!scene)
    return;
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                       (float) gtk_widget_get_height (widget)));
  mn_overview_paint (self->painter, cr, scene);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
mn_overview_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mn_overview_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);
  g_autoptr (MnScene) scene = NULL;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  scene = make_scene (self, for_size > 0 ? for_size : NATURAL_WIDTH);
  if (scene)
    *minimum = *natural = (int) ceil (mn_scene_get_height (scene));
}

static void
mn_overview_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  invalidate (MN_OVERVIEW_VIEW (widget));
}

static void
check_font (MnOverviewView *self)
{
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));

  if (serial == self->font_serial)
    return;
  self->font_serial = serial;
  mn_painter_reset (self->painter);
  invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
mn_overview_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mn_overview_view_parent_class)->css_changed (widget, change);
  check_font (MN_OVERVIEW_VIEW (widget));
}

static void
mn_overview_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (mn_overview_view_parent_class)->system_setting_changed (widget, setting);
  check_font (MN_OVERVIEW_VIEW (widget));
}

static void
on_style_changed (MnOverviewView *self)
{
  mn_painter_set_palette (self->painter, mn_palette_choose ());
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_scale_factor_changed (MnOverviewView *self)
{
  mn_painter_set_scale (self->painter, gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- The range -------------------------------------------------------------------------------- */

/* GTK before 4.10 does not pass the value of a slider of one's own on; the description it does. */
static void
update_value (MnOverviewView *self)
{
  MnRange visible = mn_time_range_get_visible (self->range);
  MnRange all = mn_time_range_get_all (self->range);
  MnPeriod days =
      mn_period_new_days ((MnDay) floor (visible.start), (MnDay) ceil (visible.end) - 1);
  guint n = self->overview ? mn_overview_count_events (self->overview, &visible) : 0;
  g_autofree char *period = mn_format_period (&days, NULL);
  g_autofree char *events = g_strdup_printf (ngettext ("%u event", "%u events", n), n);
  g_autofree char *text = mn_wording_join (MN_WORDING_COMMA, period, events, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN,
                                  all.start, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, all.end,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  CLAMP ((visible.start + visible.end) / 2, all.start, all.end),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
on_range_changed (MnOverviewView *self)
{
  invalidate (self);
  update_value (self);
}

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
  update_state (self);
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
  update_state (self);
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

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_overview_view_root (GtkWidget *widget)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (mn_overview_view_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (update_state), self,
                           G_CONNECT_SWAPPED);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::focus-visible", G_CALLBACK (update_state), self,
                             G_CONNECT_SWAPPED);
  on_scale_factor_changed (self);
  check_font (self);
}

static void
mn_overview_view_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), update_state, widget);
  GTK_WIDGET_CLASS (mn_overview_view_parent_class)->unroot (widget);
}

static void
mn_overview_view_dispose (GObject *object)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (object);

  if (self->range)
    g_signal_handlers_disconnect_by_data (self->range, self);
  g_clear_object (&self->range);
  g_clear_pointer (&self->overview, mn_overview_unref);
  g_clear_pointer (&self->scene, mn_scene_unref);
  g_clear_pointer (&self->drag_scene, mn_scene_unref);
  G_OBJECT_CLASS (mn_overview_view_parent_class)->dispose (object);
}

static void
mn_overview_view_finalize (GObject *object)
{
  mn_painter_free (MN_OVERVIEW_VIEW (object)->painter);
  G_OBJECT_CLASS (mn_overview_view_parent_class)->finalize (object);
}

static void
install_keys (GtkWidgetClass *klass)
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

static void
mn_overview_view_class_init (MnOverviewViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mn_overview_view_dispose;
  object_class->finalize = mn_overview_view_finalize;
  widget_class->get_request_mode = mn_overview_view_get_request_mode;
  widget_class->measure = mn_overview_view_measure;
  widget_class->size_allocate = mn_overview_view_size_allocate;
  widget_class->snapshot = mn_overview_view_snapshot;
  widget_class->root = mn_overview_view_root;
  widget_class->unroot = mn_overview_view_unroot;
  widget_class->css_changed = mn_overview_view_css_changed;
  widget_class->system_setting_changed = mn_overview_view_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  install_keys (widget_class);
}

static void
mn_overview_view_init (MnOverviewView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->painter = mn_painter_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  mn_painter_set_palette (self->painter, mn_palette_choose ());
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (on_scale_factor_changed), NULL);

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

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  update_cursor (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Visible stretch of all time"), -1);
}

void
mn_overview_view_set_overview (MnOverviewView *self, MnOverview *overview)
{
  g_return_if_fail (MN_IS_OVERVIEW_VIEW (self));

  if (overview == self->overview)
    return;
  if (overview)
    mn_overview_ref (overview);
  g_clear_pointer (&self->overview, mn_overview_unref);
  self->overview = overview;
  if (self->range)
    on_range_changed (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
mn_overview_view_set_range (MnOverviewView *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_OVERVIEW_VIEW (self));
  g_return_if_fail (MN_IS_TIME_RANGE (range));

  if (range == self->range)
    return;
  if (self->range)
    g_signal_handlers_disconnect_by_data (self->range, self);
  g_set_object (&self->range, range);
  g_signal_connect_swapped (range, "changed", G_CALLBACK (on_range_changed), self);
  on_range_changed (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
mn_overview_view_set_left (MnOverviewView *self, double left)
{
  g_return_if_fail (MN_IS_OVERVIEW_VIEW (self));

  if (left == self->left)
    return;
  self->left = left;
  invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
