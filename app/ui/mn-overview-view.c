/* mn-overview-view.c: the object, its layout, its painting and its value. */
#include "mn-overview-view-private.h"

#include "mn-format.h"
#include "mn-palette-choice.h"
#include "mn-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define RIGHT_MARGIN  12.0
#define MIN_WIDTH     200
#define NATURAL_WIDTH 640

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

void
mn_overview_view_update_state (MnOverviewView *self)
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
      mn_overview_view_update_state (self);
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

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_overview_view_root (GtkWidget *widget)
{
  MnOverviewView *self = MN_OVERVIEW_VIEW (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (mn_overview_view_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (mn_overview_view_update_state),
                           self, G_CONNECT_SWAPPED);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::focus-visible",
                             G_CALLBACK (mn_overview_view_update_state), self, G_CONNECT_SWAPPED);
  on_scale_factor_changed (self);
  check_font (self);
}

static void
mn_overview_view_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), mn_overview_view_update_state,
                                        widget);
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
  mn_overview_view_install_keys (widget_class);
}

static void
mn_overview_view_init (MnOverviewView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->painter = mn_painter_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  mn_painter_set_palette (self->painter, mn_palette_choose ());
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (on_scale_factor_changed), NULL);

  mn_overview_view_add_controllers (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
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
