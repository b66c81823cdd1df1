/* mn-fold-bin.c: a bin that tells how wide it is. */
#include "mn-fold-bin.h"

struct _MnFoldBin
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int min_width;
  int medium_width;
  int wide_width;
  MnFold fold;
  guint apply_id;
};

G_DEFINE_ENUM_TYPE (MnFold,
                    mn_fold,
                    G_DEFINE_ENUM_VALUE (MN_FOLD_NARROW, "narrow"),
                    G_DEFINE_ENUM_VALUE (MN_FOLD_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (MN_FOLD_WIDE, "wide"))

G_DEFINE_FINAL_TYPE (MnFoldBin, mn_fold_bin, GTK_TYPE_WIDGET)

enum
{
  PROP_CHILD = 1,
  PROP_FOLD,
  PROP_MIN_WIDTH,
  PROP_MEDIUM_WIDTH,
  PROP_WIDE_WIDTH,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static MnFold
fold_for_width (MnFoldBin *self, int width)
{
  if (width >= self->wide_width)
    return MN_FOLD_WIDE;
  return width >= self->medium_width ? MN_FOLD_MEDIUM : MN_FOLD_NARROW;
}

static gboolean
on_apply (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  MnFoldBin *self = MN_FOLD_BIN (widget);
  MnFold fold = fold_for_width (self, gtk_widget_get_width (widget));

  self->apply_id = 0;
  if (self->fold != fold)
    {
      self->fold = fold;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FOLD]);
    }
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
mn_fold_bin_get_request_mode (GtkWidget *widget)
{
  MnFoldBin *self = MN_FOLD_BIN (widget);

  return self->child ? gtk_widget_get_request_mode (self->child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
mn_fold_bin_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  MnFoldBin *self = MN_FOLD_BIN (widget);
  int child_minimum = 0;
  int child_natural = 0;

  if (self->child && orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      int narrowest;

      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL,
                          NULL);
      for_size = MAX (for_size, narrowest);
    }
  if (self->child)
    gtk_widget_measure (self->child, orientation, for_size, &child_minimum, &child_natural, NULL,
                        NULL);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? self->min_width : child_minimum;
  *natural = MAX (*minimum, child_natural);
}

static void
mn_fold_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MnFoldBin *self = MN_FOLD_BIN (widget);
  int min_width;
  int min_height;

  /* Children must not change while they are allocated. */
  if (fold_for_width (self, width) != self->fold && !self->apply_id)
    self->apply_id = gtk_widget_add_tick_callback (widget, on_apply, NULL, NULL);

  if (!self->child || !gtk_widget_should_layout (self->child))
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, width, MAX (height, min_height), baseline, NULL);
}

static void
mn_fold_bin_compute_expand (GtkWidget *widget, gboolean *hexpand, gboolean *vexpand)
{
  MnFoldBin *self = MN_FOLD_BIN (widget);

  *hexpand = self->child && gtk_widget_compute_expand (self->child, GTK_ORIENTATION_HORIZONTAL);
  *vexpand = self->child && gtk_widget_compute_expand (self->child, GTK_ORIENTATION_VERTICAL);
}

static void
mn_fold_bin_dispose (GObject *object)
{
  MnFoldBin *self = MN_FOLD_BIN (object);

  if (self->apply_id)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->apply_id);
  self->apply_id = 0;
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (mn_fold_bin_parent_class)->dispose (object);
}

static void
mn_fold_bin_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MnFoldBin *self = MN_FOLD_BIN (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_FOLD:
      g_value_set_enum (value, self->fold);
      break;
    case PROP_MIN_WIDTH:
      g_value_set_int (value, self->min_width);
      break;
    case PROP_MEDIUM_WIDTH:
      g_value_set_int (value, self->medium_width);
      break;
    case PROP_WIDE_WIDTH:
      g_value_set_int (value, self->wide_width);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_fold_bin_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MnFoldBin *self = MN_FOLD_BIN (object);

  switch (id)
    {
    case PROP_CHILD:
      mn_fold_bin_set_child (self, g_value_get_object (value));
      break;
    case PROP_MIN_WIDTH:
      self->min_width = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_MEDIUM_WIDTH:
      self->medium_width = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    case PROP_WIDE_WIDTH:
      self->wide_width = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_fold_bin_class_init (MnFoldBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = mn_fold_bin_dispose;
  object_class->get_property = mn_fold_bin_get_property;
  object_class->set_property = mn_fold_bin_set_property;

  widget_class->get_request_mode = mn_fold_bin_get_request_mode;
  widget_class->measure = mn_fold_bin_measure;
  widget_class->size_allocate = mn_fold_bin_size_allocate;
  widget_class->compute_expand = mn_fold_bin_compute_expand;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, writable);
  props[PROP_FOLD] = g_param_spec_enum ("fold", NULL, NULL, MN_TYPE_FOLD, MN_FOLD_WIDE,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_MIN_WIDTH] = g_param_spec_int ("min-width", NULL, NULL, 0, G_MAXINT, 0, writable);
  props[PROP_MEDIUM_WIDTH] =
      g_param_spec_int ("medium-width", NULL, NULL, 0, G_MAXINT, 0, writable);
  props[PROP_WIDE_WIDTH] = g_param_spec_int ("wide-width", NULL, NULL, 0, G_MAXINT, 0, writable);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
mn_fold_bin_init (MnFoldBin *self)
{
  self->fold = MN_FOLD_WIDE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

MnFold
mn_fold_bin_get_fold (MnFoldBin *self)
{
  g_return_val_if_fail (MN_IS_FOLD_BIN (self), MN_FOLD_WIDE);

  return self->fold;
}

void
mn_fold_bin_set_child (MnFoldBin *self, GtkWidget *child)
{
  g_return_if_fail (MN_IS_FOLD_BIN (self));
  g_return_if_fail (!child || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHILD]);
}
