/* mn-page-cut.c: where a page ends. */
#include "mn-page-cut.h"

/* Sums of many line heights differ in their last bits. */
#define TOLERANCE 0.01

guint
mn_page_cut (const MnPiece *pieces, guint n, guint first, double height, gboolean more)
{
  double filled = 0;
  guint end = first;

  g_return_val_if_fail (first < n, 0);

  for (; end < n; end++)
    {
      if (pieces[end].breaks && end > first)
        return end;
      filled += pieces[end].height + (end > first ? pieces[end].gap : 0);
      if (filled > height + TOLERANCE && end > first)
        break;
    }
  if (end == n)
    return more ? 0 : n;

  guint together = end;
  while (together > first && pieces[together - 1].keep)
    together--;
  return together > first ? together : end;
}

double
mn_page_get_filled (const MnPiece *pieces, guint first, guint end)
{
  double filled = 0;

  for (guint i = first; i < end; i++)
    filled += pieces[i].height + (i > first ? pieces[i].gap : 0);
  return filled;
}
