/* mn-timeline-spans.c: events that are drawn over their days, class by class.
 *
 * Their bins are as long as the longest of the class, or as those of points. As many as there are rows
 * are drawn one by one; more are a cluster.
 */
#include "mn-timeline-private.h"

#include <math.h>

/* Looked at to know how far a cluster of long events reaches; more are taken by the first and last. */
#define MAX_EXTENT 64

static void
add_wide (const MnTimelineView *view,
          MnTimelineItems *items,
          const MnTimelineEntry *entry,
          int class)
{
  MnTimelineItem item = mn_timeline_item_make (view, entry);

  item.is_wide = TRUE;
  item.key_class = class;
  mn_timeline_items_add (items, &item);
}

static void
add_wide_cluster (const MnTimelineView *view,
                  MnTimelineItems *items,
                  const GArray *entries,
                  guint from,
                  guint to,
                  int class)
{
  const MnTimelineEntry *first = &g_array_index (entries, MnTimelineEntry, from);
  const MnTimelineEntry *last = &g_array_index (entries, MnTimelineEntry, to - 1);
  double reach = exp2 (class) / 2;
  MnTimelineItem item = {
    .left = INFINITY,
    .right = -INFINITY,
    .first = (first->middle / 2.0 - reach) * view->scale,
    .last = (last->middle / 2.0 + reach) * view->scale,
    /* Not the middle of its ends: that need not rise from bin to bin. */
    .middle = ((double) first->middle + last->middle) / 4 * view->scale,
    .count = to - from,
    .event = first->event,
    .is_uncertain = first->is_uncertain,
    .is_wide = TRUE,
    .key_start = first->middle,
    .key_end = last->middle + 1.0,
    .key_class = class,
  };

  for (guint i = from; i < to; i++)
    {
      if (i == from + MAX_EXTENT)
        i = to - 1;

      const MnTimelineEntry *entry = &g_array_index (entries, MnTimelineEntry, i);
      item.left = MIN (item.left, entry->first * view->scale);
      item.right = MAX (item.right, ((double) entry->middle - entry->first) * view->scale);
    }
  mn_timeline_items_add (items, &item);
}

static gboolean
items_overlap (const MnTimelineItem *a, const MnTimelineItem *b)
{
  return a->left < b->right && b->left < a->right;
}

/* Exact dates go into the upper rows, vague ones into the lower: where nothing longer is. */
static void
choose_row (const MnTimelineView *view, MnTimelineItems *items, guint index, int shift)
{
  MnTimelineItem *item = mn_timeline_items_get (items, index);
  gboolean from_below = item->is_uncertain;

  item->row = -1;
  for (int i = 0; i < view->n_rows && item->row < 0; i++)
    {
      int n = (i + shift) % view->n_rows;
      int row = from_below ? view->n_rows - 1 - n : n;

      if (!mn_timeline_items_is_taken (items, 0, items->n_runs - 1, row, item->left, item->right))
        item->row = row;
    }
  if (item->row < 0)
    item->row = from_below ? view->n_rows - 1 : 0;
}

static gboolean
meets_next_bin (const MnTimelineItems *items,
                const GArray *bins,
                guint n_longer,
                guint index,
                int step)
{
  gint64 bin = g_array_index (bins, gint64, index - n_longer);

  for (guint i = index; i >= n_longer && i < items->items->len; i += (guint) step)
    {
      gint64 distance = g_array_index (bins, gint64, i - n_longer) - bin;

      if (ABS (distance) > 1)
        break;
      if (distance != 0 &&
          items_overlap (mn_timeline_items_get (items, index), mn_timeline_items_get (items, i)))
        return TRUE;
    }
  return FALSE;
}

/* Rows of one class. A bin's events are as long as the bin at most, so they meet those of the next
 * bins only: where they do, those of odd bins step aside. */
static void
choose_rows (const MnTimelineView *view, MnTimelineItems *items, const GArray *bins, guint n_longer)
{
  int shift = 0;

  for (guint i = n_longer; i < items->items->len; i++)
    {
      const gint64 *bin = &g_array_index (bins, gint64, i - n_longer);

      if (i > n_longer && bin[-1] == *bin)
        shift++;
      else
        shift = (*bin & 1) && (meets_next_bin (items, bins, n_longer, i, 1) ||
                               meets_next_bin (items, bins, n_longer, i, -1));
      choose_row (view, items, i, shift);
    }
}

void
mn_timeline_items_add_class (MnTimelineItems *items,
                             const MnTimelineView *view,
                             int class,
                             double start,
                             double end)
{
  const GArray *entries = view->lane->classes[class].entries;
  g_autoptr (GArray) bins = g_array_new (FALSE, FALSE, sizeof (gint64));
  double bin_days = MAX (exp2 (class), mn_timeline_get_bin_days (view));
  guint n_longer = items->items->len;

  if (!entries)
    return;
  mn_timeline_items_begin_run (items);

  /* An item's row can depend on longer ones at its ends, those on still longer ones: three times
   * its own length holds them all. */
  double first = floor (start / view->scale / bin_days - 3) * bin_days;
  double last = ceil (end / view->scale / bin_days + 3) * bin_days;
  guint from = mn_timeline_search (entries, 0, 2 * first);
  while (from < entries->len)
    {
      double middle = g_array_index (entries, MnTimelineEntry, from).middle;
      gint64 bin = (gint64) floor (middle / 2 / bin_days);
      guint to = mn_timeline_search (entries, from, 2 * (double) (bin + 1) * bin_days);

      if (middle >= 2 * last)
        break;
      if (to - from <= (guint) view->n_rows)
        for (guint i = from; i < to; i++)
          {
            add_wide (view, items, &g_array_index (entries, MnTimelineEntry, i), class);
            g_array_append_val (bins, bin);
          }
      else
        {
          add_wide_cluster (view, items, entries, from, to, class);
          g_array_append_val (bins, bin);
        }
      from = to;
    }
  choose_rows (view, items, bins, n_longer);
}
