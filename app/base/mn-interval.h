/* mn-interval.h: closed intervals, and what is computed with them.
 *
 * A printed number stands for all values that round to it. What is computed from such numbers is
 * known as closely as the interval says that comes out, and no closer. Ends may be infinite; each
 * result is widened by the last bit of a double, so that it holds every true value.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Both ends belong to it, low <= high; -INFINITY and INFINITY are 'no bound'. */
typedef struct
{
  double low;
  double high;
} MnInterval;

MnInterval mn_interval_add (MnInterval a, MnInterval b);
MnInterval mn_interval_subtract (MnInterval a, MnInterval b);
MnInterval mn_interval_multiply (MnInterval a, MnInterval b);
/* @b is not below 0; where it reaches 0, the quotient has no bound. */
MnInterval mn_interval_divide (MnInterval a, MnInterval b);

MnInterval mn_interval_negate (MnInterval a);

/* They have a point in common. */
gboolean mn_interval_meets (MnInterval a, MnInterval b);
gboolean mn_interval_contains (MnInterval a, double value);
gboolean mn_interval_is_finite (MnInterval a);

G_END_DECLS
