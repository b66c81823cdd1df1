/* mn-scene-view.c: the object, its layout and painting. */
#include "mn-scene-view-private.h"

#include "mn-palette-choice.h"

#include <adwaita.h>
#include <math.h>

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MnSceneView, mn_scene_view, GTK_TYPE_WIDGET)

enum
{
  PROP_GUTTER = 1,
  N_PROPS,
};

enum
{
  SIGNAL_ACTIVATE_EVIDENCE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

#define RIGHT_MARGIN  12.0
#define MIN_WIDTH     200
#define NATURAL_WIDTH 640

MnSceneViewPrivate *
mn_scene_view_get_private (MnSceneView *self)
{
  return mn_scene_view_get_instance_private (self);
}

/* --- Painter ------------------------------------------------------------------------------------ */

void
mn_scene_view_repaint (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  g_clear_pointer (&priv->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean on_update (GtkWidget *widget, GdkFrameClock *clock, gpointer data);

static void
schedule_update (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (priv->update == 0)
    priv->update = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_update, NULL, NULL);
}

static void
invalidate (MnSceneView *self)
{
  mn_scene_view_get_private (self)->dirty = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  schedule_update (self);
}

static void
get_params (MnSceneView *self, MnLayoutParams *params)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  *params = (MnLayoutParams){
    .range = priv->range != NULL ? mn_time_range_get_visible (priv->range)
                                 : (MnRange){ 0, MN_RANGE_MIN_DAYS },
    .width = MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1),
    .left = MAX (priv->left, priv->gutter),
    .right = RIGHT_MARGIN,
    .measure = mn_painter_get_measure (priv->painter),
    .today = mn_day_today (),
    .no_axis = priv->no_axis,
  };
}

/* The heights that the view asks for may be others. */
static void
invalidate_size (MnSceneView *self)
{
  mn_scene_view_get_private (self)->measured_width = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  invalidate (self);
}

static void
update_gutter (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnLayoutParams params;
  double gutter;

  get_params (self, &params);
  gutter = ceil (MN_SCENE_VIEW_GET_CLASS (self)->measure_gutter (self, &params));
  if (gutter == priv->gutter)
    return;
  priv->gutter = gutter;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GUTTER]);
}

/* The context of the widget is the same object for ever, but its font may be another one. */
static void
check_font (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));

  if (serial == priv->font_serial)
    return;
  priv->font_serial = serial;
  mn_painter_reset (priv->painter);
  update_gutter (self);
  invalidate_size (self);
}

static void
on_style_changed (MnSceneView *self)
{
  mn_painter_set_palette (mn_scene_view_get_private (self)->painter, mn_palette_choose ());
  mn_scene_view_repaint (self);
}

static void
on_scale_factor_changed (MnSceneView *self)
{
  mn_painter_set_scale (mn_scene_view_get_private (self)->painter,
                        gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  mn_scene_view_repaint (self);
}

/* --- Layout ------------------------------------------------------------------------------------- */

static void
update_selected_state (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnSceneViewClass *klass = MN_SCENE_VIEW_GET_CLASS (self);
  gint64 id = priv->range == NULL ? 0 : klass->get_selected (priv->range);

  if (priv->scene != NULL &&
      mn_scene_set_state (priv->scene, id == 0 ? -1 : klass->find (self, id), MN_MARK_IS_SELECTED))
    mn_scene_view_repaint (self);
}

static void
relayout (MnSceneView *self, int width, int height)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnLayoutParams params;

  get_params (self, &params);
  params.width = width;
  params.height = height;
  g_clear_pointer (&priv->scene, mn_scene_unref);
  if (priv->range != NULL)
    priv->scene = MN_SCENE_VIEW_GET_CLASS (self)->make_scene (self, &params);
  priv->dirty = FALSE;
  mn_scene_view_bind_marks (self);
  mn_scene_view_update_focus_state (self);
  update_selected_state (self);
  mn_scene_view_update_hover_state (self);
  mn_scene_view_repaint (self);
}

static GtkSizeRequestMode
mn_scene_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mn_scene_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  int width = for_size > 0 ? for_size : NATURAL_WIDTH;

  *minimum = MIN_WIDTH;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  if (priv->measured_width != width)
    {
      MnLayoutParams params;

      get_params (self, &params);
      params.width = width;
      MN_SCENE_VIEW_GET_CLASS (self)->measure_height (self, &params, &priv->minimum_height,
                                                      &priv->natural_height);
      priv->measured_width = width;
    }
  *minimum = priv->minimum_height;
  *natural = priv->natural_height;
}

/* Before the frame is laid out: children may be added now, and may not while they are allocated. */
static gboolean
on_update (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  priv->update = 0;
  mn_scene_view_get_scene (self);
  return G_SOURCE_REMOVE;
}

static void
mn_scene_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (priv->dirty || priv->scene == NULL || mn_scene_get_width (priv->scene) != width ||
      mn_scene_get_height (priv->scene) != height)
    {
      priv->is_allocating = TRUE;
      relayout (self, width, height);
      priv->is_allocating = FALSE;
      if (priv->lacks_widgets)
        schedule_update (self);
    }
  for (guint i = 0; i < priv->widgets->len; i++)
    {
      MnMarkWidget *child = g_ptr_array_index (priv->widgets, i);
      int index = mn_mark_widget_get_index (child);
      GtkAllocation place = { 0 };

      if (index < 0)
        continue;
      place = mn_scene_view_get_place (self, mn_scene_get_mark (priv->scene, (guint) index));
      gtk_widget_measure (GTK_WIDGET (child), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL,
                          NULL);
      gtk_widget_size_allocate (GTK_WIDGET (child), &place, -1);
    }
  if (priv->popover != NULL)
    gtk_popover_present (GTK_POPOVER (priv->popover));
}

static void
mn_scene_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  if (priv->scene == NULL)
    return;
  if (priv->node == NULL)
    {
      GtkSnapshot *own = gtk_snapshot_new ();
      cairo_t *cr =
          gtk_snapshot_append_cairo (own,
                                     &GRAPHENE_RECT_INIT (0, 0,
                                                          (float) gtk_widget_get_width (widget),
                                                          (float) gtk_widget_get_height (widget)));

      MN_SCENE_VIEW_GET_CLASS (self)->paint (priv->painter, cr, priv->scene);
      cairo_destroy (cr);
      priv->node = gtk_snapshot_free_to_node (own);
    }
  gtk_snapshot_append_node (snapshot, priv->node);
}

gboolean
mn_scene_view_grab_focus_itself (MnSceneView *self)
{
  return GTK_WIDGET_CLASS (mn_scene_view_parent_class)->grab_focus (GTK_WIDGET (self));
}

static void
mn_scene_view_root (GtkWidget *widget)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  GTK_WIDGET_CLASS (mn_scene_view_parent_class)->root (widget);
  priv->root = gtk_widget_get_root (widget);
  g_signal_connect_object (priv->root, "notify::focus-widget",
                           G_CALLBACK (mn_scene_view_update_focus_state), self, G_CONNECT_SWAPPED);
  if (GTK_IS_WINDOW (priv->root))
    g_signal_connect_object (priv->root, "notify::focus-visible",
                             G_CALLBACK (mn_scene_view_update_focus_state), self,
                             G_CONNECT_SWAPPED);
  on_scale_factor_changed (self);
  check_font (self);
}

static void
mn_scene_view_unroot (GtkWidget *widget)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  g_signal_handlers_disconnect_by_func (priv->root, mn_scene_view_update_focus_state, self);
  priv->root = NULL;
  GTK_WIDGET_CLASS (mn_scene_view_parent_class)->unroot (widget);
}

/* --- The object --------------------------------------------------------------------------------- */

MnScene *
mn_scene_view_get_scene (MnSceneView *self)
{
  MnSceneViewPrivate *priv;
  int width;

  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), NULL);

  priv = mn_scene_view_get_private (self);
  width = gtk_widget_get_width (GTK_WIDGET (self));
  if (width == 0)
    return NULL;
  if (priv->is_allocating || (!priv->dirty && !priv->lacks_widgets))
    return priv->scene;
  if (priv->dirty)
    relayout (self, width, gtk_widget_get_height (GTK_WIDGET (self)));
  else
    mn_scene_view_bind_marks (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return priv->scene;
}

void
mn_scene_view_set_range (MnSceneView *self, MnTimeRange *range)
{
  MnSceneViewPrivate *priv;

  g_return_if_fail (MN_IS_SCENE_VIEW (self));
  g_return_if_fail (range == NULL || MN_IS_TIME_RANGE (range));

  priv = mn_scene_view_get_private (self);
  if (range == priv->range)
    return;
  if (priv->range != NULL)
    g_signal_handlers_disconnect_by_data (priv->range, self);
  g_set_object (&priv->range, range);
  if (range != NULL)
    {
      g_signal_connect_swapped (range, "changed", G_CALLBACK (invalidate), self);
      g_signal_connect_swapped (range, "notify::selected-event", G_CALLBACK (update_selected_state),
                                self);
      g_signal_connect_swapped (range, "notify::selected-figure",
                                G_CALLBACK (update_selected_state), self);
    }
  invalidate (self);
}

MnTimeRange *
mn_scene_view_get_range (MnSceneView *self)
{
  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), NULL);

  return mn_scene_view_get_private (self)->range;
}

void
mn_scene_view_set_notes (MnSceneView *self, GHashTable *notes)
{
  MnSceneViewPrivate *priv;

  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  priv = mn_scene_view_get_private (self);
  if (notes != NULL)
    g_hash_table_ref (notes);
  g_clear_pointer (&priv->notes, g_hash_table_unref);
  priv->notes = notes;
}

GHashTable *
mn_scene_view_get_notes (MnSceneView *self)
{
  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), NULL);

  return mn_scene_view_get_private (self)->notes;
}

double
mn_scene_view_get_gutter (MnSceneView *self)
{
  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), 0);

  return mn_scene_view_get_private (self)->gutter;
}

void
mn_scene_view_set_left (MnSceneView *self, double left)
{
  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  if (left == mn_scene_view_get_private (self)->left)
    return;
  mn_scene_view_get_private (self)->left = left;
  invalidate_size (self);
}

void
mn_scene_view_set_no_axis (MnSceneView *self, gboolean no_axis)
{
  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  if (no_axis == mn_scene_view_get_private (self)->no_axis)
    return;
  mn_scene_view_get_private (self)->no_axis = no_axis;
  invalidate_size (self);
}

void
mn_scene_view_set_neighbors (MnSceneView *self, MnSceneView *above, MnSceneView *below)
{
  MnSceneViewPrivate *priv;

  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  priv = mn_scene_view_get_private (self);
  g_set_weak_pointer (&priv->above, above);
  g_set_weak_pointer (&priv->below, below);
}

void
mn_scene_view_data_changed (MnSceneView *self)
{
  g_return_if_fail (MN_IS_SCENE_VIEW (self));

  mn_scene_view_get_private (self)->renamed = TRUE;
  update_gutter (self);
  invalidate_size (self);
}

void
mn_scene_view_emit_evidence (MnSceneView *self, gint64 article, MnPart part, guint start, guint end)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE_EVIDENCE], 0, article, (guint) part, start, end);
}

static void
mn_scene_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mn_scene_view_parent_class)->css_changed (widget, change);
  check_font (MN_SCENE_VIEW (widget));
}

static void
mn_scene_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (mn_scene_view_parent_class)->system_setting_changed (widget, setting);
  check_font (MN_SCENE_VIEW (widget));
}

static void
mn_scene_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_GUTTER:
      g_value_set_double (value, mn_scene_view_get_gutter (MN_SCENE_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_scene_view_dispose (GObject *object)
{
  MnSceneView *self = MN_SCENE_VIEW (object);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  mn_scene_view_set_range (self, NULL);
  mn_scene_view_stop_fling (self);
  if (priv->update != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), priv->update);
  priv->update = 0;
  g_clear_handle_id (&priv->naming, g_source_remove);
  g_clear_pointer (&priv->popover, gtk_widget_unparent);
  while (priv->widgets->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (priv->widgets, priv->widgets->len - 1));
  g_clear_weak_pointer (&priv->above);
  g_clear_weak_pointer (&priv->below);
  g_clear_pointer (&priv->scene, mn_scene_unref);
  g_clear_pointer (&priv->node, gsk_render_node_unref);
  g_clear_pointer (&priv->notes, g_hash_table_unref);
  G_OBJECT_CLASS (mn_scene_view_parent_class)->dispose (object);
}

static void
mn_scene_view_finalize (GObject *object)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (MN_SCENE_VIEW (object));

  mn_painter_free (priv->painter);
  g_ptr_array_unref (priv->widgets);
  G_OBJECT_CLASS (mn_scene_view_parent_class)->finalize (object);
}

static void
mn_scene_view_class_init (MnSceneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = mn_scene_view_get_property;
  object_class->dispose = mn_scene_view_dispose;
  object_class->finalize = mn_scene_view_finalize;
  widget_class->get_request_mode = mn_scene_view_get_request_mode;
  widget_class->measure = mn_scene_view_measure;
  widget_class->size_allocate = mn_scene_view_size_allocate;
  widget_class->snapshot = mn_scene_view_snapshot;
  widget_class->grab_focus = mn_scene_view_grab_focus;
  widget_class->focus = mn_scene_view_focus;
  widget_class->root = mn_scene_view_root;
  widget_class->unroot = mn_scene_view_unroot;
  widget_class->css_changed = mn_scene_view_css_changed;
  widget_class->system_setting_changed = mn_scene_view_system_setting_changed;
  widget_class->query_tooltip = mn_scene_view_query_tooltip;

  properties[PROP_GUTTER] =
      g_param_spec_double ("gutter", NULL, NULL, 0, G_MAXDOUBLE, 0,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT,
                    G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  mn_scene_view_install_keys (widget_class);
}

static void
mn_scene_view_init (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  AdwStyleManager *style = adw_style_manager_get_default ();

  priv->pointer_x = NAN;
  priv->pointer_y = NAN;
  priv->dirty = TRUE;
  priv->widgets = g_ptr_array_new ();
  priv->painter = mn_painter_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  mn_painter_set_palette (priv->painter, mn_palette_choose ());
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (on_style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (on_scale_factor_changed), NULL);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  mn_scene_view_add_controllers (self);
}
