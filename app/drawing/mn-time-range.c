/* mn-time-range.c: the stretch of time in view, which all time views of a page share. */
#include "mn-time-range.h"

#include <math.h>

#define N_REMEMBERED 32

/* Around the extent when it is fitted, in shares of it; and the least that fitting shows: one event
 * is seen within its year. */
#define FIT_MARGIN   0.03
#define FIT_MIN_DAYS 366.0

/* Of the shorter of view and extent, how much stays in view. */
#define KEEP_IN_VIEW 0.1

struct _MnTimeRange
{
  GObject parent_instance;

  MnRange visible;
  MnRange extent;
  MnRange target; /* of a jump that is under way */
  gboolean is_moving;
  MnTimeRangeMover mover;
  gpointer mover_data;
  GArray *history; /* of MnRange, the last one at the end */
  GArray *future;  /* of MnRange: where going back came from, the last one at the end */
  gint64 selected_event;
  gint64 selected_figure;
};

G_DEFINE_FINAL_TYPE (MnTimeRange, mn_time_range, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SELECTED_EVENT,
  PROP_SELECTED_FIGURE,
  N_PROPERTIES
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

static MnRange
keep_in_view (MnTimeRange *self, MnRange range)
{
  double length = range.end - range.start;
  double keep = KEEP_IN_VIEW * MIN (length, self->extent.end - self->extent.start);
  double start = CLAMP (range.start, self->extent.start - length + keep, self->extent.end - keep);

  return start == range.start ? range : (MnRange){ start, start + length };
}

/* TRUE if it was another one. */
static gboolean
take_visible (MnTimeRange *self, const MnRange *range)
{
  MnRange visible = keep_in_view (self, mn_range_clamp (range));

  if (mn_range_equal (&visible, &self->visible))
    return FALSE;
  self->visible = visible;
  return TRUE;
}

static void
mn_time_range_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MnTimeRange *self = MN_TIME_RANGE (object);

  switch (id)
    {
    case PROP_SELECTED_EVENT:
      g_value_set_int64 (value, self->selected_event);
      break;
    case PROP_SELECTED_FIGURE:
      g_value_set_int64 (value, self->selected_figure);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_time_range_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MnTimeRange *self = MN_TIME_RANGE (object);

  switch (id)
    {
    case PROP_SELECTED_EVENT:
      mn_time_range_select_event (self, g_value_get_int64 (value));
      break;
    case PROP_SELECTED_FIGURE:
      mn_time_range_select_figure (self, g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_time_range_finalize (GObject *object)
{
  MnTimeRange *self = MN_TIME_RANGE (object);

  g_array_unref (self->history);
  g_array_unref (self->future);

  G_OBJECT_CLASS (mn_time_range_parent_class)->finalize (object);
}

static void
mn_time_range_class_init (MnTimeRangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mn_time_range_get_property;
  object_class->set_property = mn_time_range_set_property;
  object_class->finalize = mn_time_range_finalize;

  /* The event selected in all views, by its id; 0: none. */
  properties[PROP_SELECTED_EVENT] =
      g_param_spec_int64 ("selected-event", NULL, NULL, 0, G_MAXINT64, 0,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /* The figure selected in all views, by its id; 0: none. */
  properties[PROP_SELECTED_FIGURE] =
      g_param_spec_int64 ("selected-figure", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mn_time_range_init (MnTimeRange *self)
{
  double end = mn_day_today () + 1.0;

  self->history = g_array_new (FALSE, FALSE, sizeof (MnRange));
  self->future = g_array_new (FALSE, FALSE, sizeof (MnRange));
  self->visible = self->extent = (MnRange){ end - 3653, end };
}

MnTimeRange *
mn_time_range_new (void)
{
  return g_object_new (MN_TYPE_TIME_RANGE, NULL);
}

MnRange
mn_time_range_get_visible (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), ((MnRange){ 0, 1 }));

  return self->visible;
}

void
mn_time_range_set_visible (MnTimeRange *self, const MnRange *range)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));
  g_return_if_fail (range != NULL);

  self->is_moving = FALSE;
  if (take_visible (self, range))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

MnRange
mn_time_range_get_settled (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), ((MnRange){ 0, 1 }));

  return self->is_moving ? self->target : self->visible;
}

void
mn_time_range_set_mover (MnTimeRange *self, MnTimeRangeMover mover, gpointer user_data)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  self->mover = mover;
  self->mover_data = user_data;
}

gboolean
mn_time_range_move (MnTimeRange *self, const MnRange *range)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);
  g_return_val_if_fail (range != NULL, FALSE);

  if (!self->is_moving)
    return FALSE;
  if (take_visible (self, range))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return TRUE;
}

static void
jump (MnTimeRange *self, const MnRange *range)
{
  MnRange target = keep_in_view (self, mn_range_clamp (range));

  if (!self->mover || mn_range_equal (&target, &self->visible))
    {
      mn_time_range_set_visible (self, &target);
      return;
    }
  self->target = target;
  self->is_moving = TRUE;
  self->mover (self, &target, self->mover_data);
}

MnRange
mn_time_range_get_extent (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), ((MnRange){ 0, 1 }));

  return self->extent;
}

void
mn_time_range_set_extent (MnTimeRange *self, const MnRange *extent)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));
  g_return_if_fail (extent != NULL);

  MnRange old = self->extent;
  MnRange visible = self->visible;

  self->extent = *extent;
  /* Longer than a view can be is allowed here; upside down or no number is not. */
  if (!isfinite (extent->start) || !isfinite (extent->end) || !(extent->end > extent->start))
    self->extent = mn_range_clamp (extent);
  if (take_visible (self, &visible) || !mn_range_equal (&old, &self->extent))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
mn_time_range_zoom_at (MnTimeRange *self, double unit, double factor)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  MnRange range = mn_range_zoom (&self->visible, unit, factor);
  mn_time_range_set_visible (self, &range);
}

void
mn_time_range_pan (MnTimeRange *self, double units)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  MnRange range = mn_range_pan (&self->visible, units);
  mn_time_range_set_visible (self, &range);
}

void
mn_time_range_show (MnTimeRange *self, const MnRange *range)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));
  g_return_if_fail (range != NULL);

  mn_time_range_remember (self);
  jump (self, range);
}

MnRange
mn_time_range_get_all (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), ((MnRange){ 0, 1 }));

  double length = self->extent.end - self->extent.start;
  double margin = MAX (FIT_MARGIN * length, (FIT_MIN_DAYS - length) / 2);
  MnRange range = { self->extent.start - margin, self->extent.end + margin };

  return keep_in_view (self, mn_range_clamp (&range));
}

void
mn_time_range_fit (MnTimeRange *self)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  MnRange range = mn_time_range_get_all (self);

  mn_time_range_show (self, &range);
}

void
mn_time_range_follow (MnTimeRange *self, double moment)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));
  g_return_if_fail (isfinite (moment));

  MnRange settled = mn_time_range_get_settled (self);
  double half = (settled.end - settled.start) / 2;
  MnRange range = { moment - half, moment + half };

  jump (self, &range);
}

void
mn_time_range_center_on (MnTimeRange *self, double moment)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  mn_time_range_remember (self);
  mn_time_range_follow (self, moment);
}

gboolean
mn_time_range_shows (MnTimeRange *self, double moment)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);

  return moment >= self->visible.start && moment < self->visible.end;
}

static void
push (GArray *stack, const MnRange *range)
{
  if (stack->len > 0 && mn_range_equal (&g_array_index (stack, MnRange, stack->len - 1), range))
    return;
  if (stack->len == N_REMEMBERED)
    g_array_remove_index (stack, 0);
  g_array_append_vals (stack, range, 1);
}

void
mn_time_range_remember (MnTimeRange *self)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  MnRange settled = mn_time_range_get_settled (self);

  push (self->history, &settled);
  g_array_set_size (self->future, 0);
}

/* The last place that is not in view anyway; -1. A view asks for the way back in the middle of a
 * gesture, too, so asking forgets nothing. */
static int
find_way (MnTimeRange *self, const GArray *stack)
{
  MnRange settled = mn_time_range_get_settled (self);
  int i = (int) stack->len - 1;

  while (i >= 0 && mn_range_equal (&g_array_index (stack, MnRange, i), &settled))
    i--;
  return i;
}

/* To the last place in @from; @to remembers this one. */
static gboolean
go (MnTimeRange *self, GArray *from, GArray *to)
{
  int i = find_way (self, from);
  if (i < 0)
    return FALSE;

  MnRange range = g_array_index (from, MnRange, i);
  MnRange settled = mn_time_range_get_settled (self);
  g_array_set_size (from, (guint) i);
  push (to, &settled);
  jump (self, &range);
  return TRUE;
}

gboolean
mn_time_range_can_go_back (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);

  return find_way (self, self->history) >= 0;
}

gboolean
mn_time_range_can_go_forward (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);

  return find_way (self, self->future) >= 0;
}

gboolean
mn_time_range_go_back (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);

  return go (self, self->history, self->future);
}

gboolean
mn_time_range_go_forward (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), FALSE);

  return go (self, self->future, self->history);
}

gint64
mn_time_range_get_selected_event (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), 0);

  return self->selected_event;
}

gint64
mn_time_range_get_selected_figure (MnTimeRange *self)
{
  g_return_val_if_fail (MN_IS_TIME_RANGE (self), 0);

  return self->selected_figure;
}

static void
set_selected (MnTimeRange *self, gint64 *place, gint64 id, guint property)
{
  if (*place == id)
    return;
  *place = id;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

void
mn_time_range_select_event (MnTimeRange *self, gint64 id)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  g_object_freeze_notify (G_OBJECT (self));
  set_selected (self, &self->selected_event, id, PROP_SELECTED_EVENT);
  if (id)
    set_selected (self, &self->selected_figure, 0, PROP_SELECTED_FIGURE);
  g_object_thaw_notify (G_OBJECT (self));
}

void
mn_time_range_select_figure (MnTimeRange *self, gint64 id)
{
  g_return_if_fail (MN_IS_TIME_RANGE (self));

  g_object_freeze_notify (G_OBJECT (self));
  set_selected (self, &self->selected_figure, id, PROP_SELECTED_FIGURE);
  if (id)
    set_selected (self, &self->selected_event, 0, PROP_SELECTED_EVENT);
  g_object_thaw_notify (G_OBJECT (self));
}
