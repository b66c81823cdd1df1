/* mn-range-motion.h: lets the visible range glide where it jumps to.
 *
 * A jump that is seen is understood: the eye keeps the events it was looking at. Where the desktop
 * asks for less motion, jumps are made at once.
 */
#pragma once

#include "mn-time-range.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_RANGE_MOTION (mn_range_motion_get_type ())
G_DECLARE_FINAL_TYPE (MnRangeMotion, mn_range_motion, MN, RANGE_MOTION, GObject)

/* Moves at the pace of the frames of @widget, which is not referenced and has to outlive it. */
MnRangeMotion *mn_range_motion_new (GtkWidget *widget);

/* Takes the jumps of @range, and lets go of the range before. NULL: of none. */
void mn_range_motion_set_range (MnRangeMotion *self, MnTimeRange *range);

G_END_DECLS
