/* mn-range-motion.c: lets the visible range glide where it jumps to. */
#include "mn-range-motion.h"

#include <adwaita.h>

#define DURATION_MS 220

struct _MnRangeMotion
{
  GObject parent_instance;

  GtkWidget *widget; /* not referenced */
  MnTimeRange *range;
  AdwAnimation *animation; /* of the jump that is under way or was the last one */
  MnRange from;
  MnRange to;
};

G_DEFINE_FINAL_TYPE (MnRangeMotion, mn_range_motion, G_TYPE_OBJECT)

static void
stop (MnRangeMotion *self)
{
  if (self->animation)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
}

static void
on_value (double value, gpointer user_data)
{
  MnRangeMotion *self = user_data;
  MnRange range = mn_range_mix (&self->from, &self->to, value);

  /* Paused and not let go: it is the one that calls. */
  if (!mn_time_range_move (self->range, &range))
    adw_animation_pause (self->animation);
  else if (value >= 1)
    mn_time_range_set_visible (self->range, &self->to);
}

static void
on_jump (MnTimeRange *range, const MnRange *target, gpointer user_data)
{
  MnRangeMotion *self = user_data;
  g_autoptr (AdwAnimation) animation = NULL;

  stop (self);
  self->from = mn_time_range_get_visible (range);
  self->to = *target;
  animation = adw_timed_animation_new (self->widget, 0, 1, DURATION_MS,
                                       adw_callback_animation_target_new (on_value, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (animation), ADW_EASE_OUT_CUBIC);
  g_object_ref_sink (animation);
  self->animation = g_object_ref (animation);
  /* Ends at once where the desktop wants no animations or the widget is not seen. */
  adw_animation_play (animation);
}

static void
mn_range_motion_dispose (GObject *object)
{
  MnRangeMotion *self = MN_RANGE_MOTION (object);

  mn_range_motion_set_range (self, NULL);
  G_OBJECT_CLASS (mn_range_motion_parent_class)->dispose (object);
}

static void
mn_range_motion_class_init (MnRangeMotionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mn_range_motion_dispose;
}

static void
mn_range_motion_init (MnRangeMotion *self)
{
}

MnRangeMotion *
mn_range_motion_new (GtkWidget *widget)
{
  MnRangeMotion *self = g_object_new (MN_TYPE_RANGE_MOTION, NULL);

  self->widget = widget;
  return self;
}

void
mn_range_motion_set_range (MnRangeMotion *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_RANGE_MOTION (self));

  if (range == self->range)
    return;
  stop (self);
  if (self->range)
    mn_time_range_set_mover (self->range, NULL, NULL);
  g_set_object (&self->range, range);
  if (range)
    mn_time_range_set_mover (range, on_jump, self);
}
