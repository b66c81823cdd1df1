/* mn-interval.c: closed intervals. */
#include "mn-interval.h"

#include <math.h>

/* One step outwards: the operation itself has rounded. */
static MnInterval
widen (double low, double high)
{
  return (MnInterval){ nextafter (low, -INFINITY), nextafter (high, INFINITY) };
}

MnInterval
mn_interval_add (MnInterval a, MnInterval b)
{
  return widen (a.low + b.low, a.high + b.high);
}

MnInterval
mn_interval_negate (MnInterval a)
{
  return (MnInterval){ -a.high, -a.low };
}

MnInterval
mn_interval_subtract (MnInterval a, MnInterval b)
{
  return mn_interval_add (a, mn_interval_negate (b));
}

/* Nothing times no bound is nothing. */
static double
multiply (double a, double b)
{
  return a == 0 || b == 0 ? 0 : a * b;
}

MnInterval
mn_interval_multiply (MnInterval a, MnInterval b)
{
  double ends[] = { multiply (a.low, b.low), multiply (a.low, b.high), multiply (a.high, b.low),
                    multiply (a.high, b.high) };
  double low = ends[0], high = ends[0];

  for (guint i = 1; i < G_N_ELEMENTS (ends); i++)
    {
      low = MIN (low, ends[i]);
      high = MAX (high, ends[i]);
    }
  return widen (low, high);
}

MnInterval
mn_interval_divide (MnInterval a, MnInterval b)
{
  g_return_val_if_fail (b.low >= 0, ((MnInterval){ -INFINITY, INFINITY }));

  double most = b.low > 0 ? 1 / b.low : INFINITY;
  double least = 1 / b.high;

  /* 1 / b rounds too; mn_interval_multiply() widens by its own step only. */
  return mn_interval_multiply (a, (MnInterval){ MAX (nextafter (least, 0), 0),
                                                nextafter (most, INFINITY) });
}

gboolean
mn_interval_meets (MnInterval a, MnInterval b)
{
  return a.low <= b.high && b.low <= a.high;
}

gboolean
mn_interval_contains (MnInterval a, double value)
{
  return a.low <= value && value <= a.high;
}

gboolean
mn_interval_is_finite (MnInterval a)
{
  return isfinite (a.low) && isfinite (a.high);
}
