/* mn-timeline-items.c: what is drawn for the events of one lane.
 *
 * Events shorter than a point fall into bins of 32 to 64 pixels. A full bin is one cluster. In others,
 * events closer than a point are a group: stacked in the rows where they fit, a cluster where not.
 * Groups at the two sides of the edge between bins join if they are as close. Longer events have bins
 * at least as long as the events themselves.
 */
#include "mn-timeline-private.h"

#include "mn-format.h"

#include <math.h>

#define MIN_BIN 32.0

/* With more events a bin is full, and nothing in it is told apart. */
#define MAX_SINGLE 6

#define TILE_BINS 20

/* Tiles to either side that the labels in view may depend on. */
#define MARGIN_TILES 3

#define CLUSTER_PAD 5.0

/* Looked at to know how far a cluster of long events reaches; more are taken by the first and last. */
#define MAX_EXTENT 64

typedef struct
{
  gint64 bin;
  guint n;
  guint events[2 * MAX_SINGLE];
  gint32 middles[2 * MAX_SINGLE];
  guint count;         /* of a full bin; otherwise n */
  gint32 first_middle; /* of a full bin; otherwise the same as middles[0] */
  gint32 last_middle;
  gboolean is_full;
  gboolean is_joined;
} Group;

static double
get_bin_days (const MnTimelineView *view)
{
  return exp2 (ceil (log2 (MIN_BIN / view->scale)));
}

double
mn_timeline_get_tile (const MnTimelineView *view)
{
  return get_bin_days (view) * TILE_BINS * view->scale;
}

int
mn_timeline_get_point_class (const MnTimelineView *view)
{
  double days = MN_TIMELINE_POINT / view->scale;

  return days < 1 ? -1 : MIN ((int) floor (log2 (days)), MN_TIMELINE_N_CLASSES - 1);
}

char *
mn_timeline_format_count (guint count, const char *locale)
{
  MnDecimal decimal = { count, 0 };

  if (count < 1000)
    return mn_format_number (count, 0, locale);
  return mn_format_decimal (&decimal, FALSE, locale);
}

static const MnEvent *
get_event (const MnTimelineView *view, guint index)
{
  return g_ptr_array_index (view->timeline->events, index);
}

/* The stretch that is looked at, in absolute pixels. */
static void
get_window (const MnTimelineView *view, double *start, double *end)
{
  double tile = mn_timeline_get_tile (view);

  *start = (floor (view->start / tile) - MARGIN_TILES) * tile;
  *end = (floor (view->end / tile) + 1 + MARGIN_TILES) * tile;
}

/* --- Points ----------------------------------------------------------------------------------- */

/* Where each class stands while the bins are gone through. */
typedef struct
{
  const GArray *entries[MN_TIMELINE_N_CLASSES];
  guint from[MN_TIMELINE_N_CLASSES];
  guint to[MN_TIMELINE_N_CLASSES];
  int n_classes;
} Cursor;

static const MnTimelineEntry *
get_entry (const Cursor *cursor, int class, guint index)
{
  return &g_array_index (cursor->entries[class], MnTimelineEntry, index);
}

/* Puts the entries of one bin between `from` and `to`; the bin is that of the earliest entry left.
 * FALSE where there are none before @end. */
static gboolean
next_bin (Cursor *cursor, double bin_days, double end, gint64 *bin, guint *count)
{
  double earliest = end;

  for (int i = 0; i < cursor->n_classes; i++)
    {
      cursor->from[i] = cursor->to[i];
      if (cursor->entries[i] && cursor->from[i] < cursor->entries[i]->len)
        earliest = MIN (earliest, get_entry (cursor, i, cursor->from[i])->middle);
    }
  if (earliest >= end)
    return FALSE;

  *bin = (gint64) floor (earliest / 2 / bin_days);
  *count = 0;
  for (int i = 0; i < cursor->n_classes; i++)
    if (cursor->entries[i])
      {
        cursor->to[i] = mn_timeline_search (cursor->entries[i], cursor->from[i],
                                            2 * (double) (*bin + 1) * bin_days);
        *count += cursor->to[i] - cursor->from[i];
      }
  return TRUE;
}

static void
add_full_group (GArray *groups, const Cursor *cursor, gint64 bin, guint count)
{
  Group group = { .bin = bin, .count = count, .is_full = TRUE };

  for (int i = 0; i < cursor->n_classes; i++)
    if (cursor->to[i] > cursor->from[i])
      {
        const MnTimelineEntry *first = get_entry (cursor, i, cursor->from[i]);
        const MnTimelineEntry *last = get_entry (cursor, i, cursor->to[i] - 1);

        if (group.n == 0 || first->middle < group.first_middle)
          {
            group.first_middle = first->middle;
            group.events[0] = first->event;
          }
        group.last_middle = group.n == 0 ? last->middle : MAX (group.last_middle, last->middle);
        group.n = 1;
      }
  g_array_append_val (groups, group);
}

/* All entries of a bin that is not full, by time; within a class they are sorted already. */
static guint
collect (const Cursor *cursor, MnTimelineEntry *entries)
{
  guint n = 0;

  for (int i = 0; i < cursor->n_classes; i++)
    for (guint j = cursor->from[i]; j < cursor->to[i]; j++)
      {
        MnTimelineEntry entry = *get_entry (cursor, i, j);
        guint at = n++;

        for (; at > 0 && entries[at - 1].middle > entry.middle; at--)
          entries[at] = entries[at - 1];
        entries[at] = entry;
      }
  return n;
}

static void
append_to_group (Group *group, gint32 middle, guint event)
{
  group->middles[group->n] = middle;
  group->events[group->n] = event;
  group->n++;
  group->count = group->n;
  group->first_middle = group->middles[0];
  group->last_middle = middle;
}

static gboolean
is_close (const MnTimelineView *view, gint32 middle, gint32 next)
{
  return (next - middle) / 2.0 * view->scale < MN_TIMELINE_POINT;
}

static void
add_groups (const MnTimelineView *view, GArray *groups, const Cursor *cursor, gint64 bin)
{
  MnTimelineEntry entries[MAX_SINGLE];
  guint n = collect (cursor, entries);

  for (guint i = 0; i < n; i++)
    {
      if (i == 0 || !is_close (view, entries[i - 1].middle, entries[i].middle))
        {
          Group group = { .bin = bin };

          g_array_append_val (groups, group);
        }
      append_to_group (&g_array_index (groups, Group, groups->len - 1), entries[i].middle,
                       entries[i].event);
    }
}

/* First the edges behind even bins, then those behind odd ones that have not moved: so each edge is
 * settled by its two bins and their two neighbours. */
static void
join_groups (const MnTimelineView *view, GArray *groups, int parity)
{
  for (guint i = 0; i + 1 < groups->len; i++)
    {
      Group *group = &g_array_index (groups, Group, i);
      Group *next = group + 1;

      if ((group->bin & 1) != parity || next->bin != group->bin + 1 || group->is_full ||
          next->is_full || group->is_joined || next->is_joined ||
          !is_close (view, group->last_middle, next->first_middle))
        continue;
      for (guint j = 0; j < next->n; j++)
        append_to_group (group, next->middles[j], next->events[j]);
      group->is_joined = TRUE;
      /* Empty, and passed over: removing it would move all others. */
      next->n = next->count = 0;
      next->is_joined = TRUE;
    }
}

static GArray *
make_groups (const MnTimelineView *view, double start, double end)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));
  double bin_days = get_bin_days (view);
  Cursor cursor = { .n_classes = mn_timeline_get_point_class (view) + 1 };
  gint64 bin;
  guint count;

  for (int i = 0; i < cursor.n_classes; i++)
    {
      cursor.entries[i] = view->lane->classes[i].entries;
      if (cursor.entries[i])
        cursor.to[i] = mn_timeline_search (cursor.entries[i], 0, 2 * start / view->scale);
    }
  while (next_bin (&cursor, bin_days, 2 * end / view->scale, &bin, &count))
    {
      if (count > MAX_SINGLE)
        add_full_group (groups, &cursor, bin, count);
      else
        add_groups (view, groups, &cursor, bin);
    }
  join_groups (view, groups, 0);
  join_groups (view, groups, 1);
  return groups;
}

static void
add_point (const MnTimelineView *view, GArray *items, guint event, int row)
{
  MnDay first, last;

  mn_event_get_days (get_event (view, event), &first, &last);
  MnTimelineItem item = {
    .first = first * view->scale,
    .last = (last + 1.0) * view->scale,
    .count = 1,
    .event = event,
    .row = row,
  };
  item.middle = (item.first + item.last) / 2;
  item.left = MIN (item.first, item.middle - MN_TIMELINE_POINT / 2);
  item.right = MAX (item.last, item.middle + MN_TIMELINE_POINT / 2);
  g_array_append_val (items, item);
}

static void
add_cluster (const MnTimelineView *view, GArray *items, const Group *group)
{
  double first = group->first_middle / 2.0 * view->scale;
  double last = group->last_middle / 2.0 * view->scale;
  double bin = get_bin_days (view) * view->scale;
  g_autofree char *label = mn_timeline_format_count (group->count, view->locale);
  double width = mn_measure_width (view->measure, label, MN_TEXT_SMALL) + 2 * CLUSTER_PAD;
  MnTimelineItem item = {
    .middle = (first + last) / 2,
    .first = first - MN_TIMELINE_POINT / 2,
    .last = last + MN_TIMELINE_POINT / 2,
    .count = group->count,
    .event = group->events[0],
    .key_start = group->first_middle,
    .key_end = group->last_middle + 1.0,
    .key_class = mn_timeline_get_point_class (view),
  };

  width = MAX (width, item.last - item.first);
  item.left = item.middle - width / 2;
  item.right = item.middle + width / 2;
  if (group->is_full)
    {
      /* Its neighbours may be full, too: each keeps to its bin. */
      double bin_left = (double) group->bin * bin + 1;
      double bin_right = (double) (group->bin + 1) * bin - 1;

      width = MIN (width, bin_right - bin_left);
      item.left = CLAMP (item.middle - width / 2, bin_left, bin_right - width);
      item.right = item.left + width;
    }
  g_array_append_val (items, item);
}

/* --- Wide ones -------------------------------------------------------------------------------- */

static void
add_wide (const MnTimelineView *view, GArray *items, guint event, int class)
{
  MnDay first, last;

  mn_event_get_days (get_event (view, event), &first, &last);
  MnTimelineItem item = {
    .first = first * view->scale,
    .last = (last + 1.0) * view->scale,
    .count = 1,
    .event = event,
    .is_wide = TRUE,
    .key_class = class,
  };
  item.left = item.first;
  item.right = item.last;
  item.middle = (item.first + item.last) / 2;
  g_array_append_val (items, item);
}

static void
add_wide_cluster (const MnTimelineView *view,
                  GArray *items,
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
    .count = to - from,
    .event = first->event,
    .is_wide = TRUE,
    .key_start = first->middle,
    .key_end = last->middle + 1.0,
    .key_class = class,
  };

  for (guint i = from; i < to; i++)
    {
      MnDay start, end;

      if (i == from + MAX_EXTENT)
        i = to - 1;
      mn_event_get_days (get_event (view, g_array_index (entries, MnTimelineEntry, i).event),
                         &start, &end);
      item.left = MIN (item.left, start * view->scale);
      item.right = MAX (item.right, (end + 1.0) * view->scale);
    }
  item.middle = (item.left + item.right) / 2;
  g_array_append_val (items, item);
}

static gboolean
items_overlap (const MnTimelineItem *a, const MnTimelineItem *b)
{
  return a->left < b->right && b->left < a->right;
}

static gboolean
row_is_taken (const GArray *items, guint n_items, const MnTimelineItem *item, int row)
{
  for (guint i = 0; i < n_items; i++)
    {
      const MnTimelineItem *other = &g_array_index (items, MnTimelineItem, i);

      if (other->row == row && items_overlap (item, other))
        return TRUE;
    }
  return FALSE;
}

/* Exact dates go into the upper rows, vague ones into the lower: where nothing longer is. */
static void
choose_wide_row (const MnTimelineView *view, GArray *items, guint index, guint n_longer, int shift)
{
  MnTimelineItem *item = &g_array_index (items, MnTimelineItem, index);
  gboolean from_below = mn_event_is_uncertain (get_event (view, item->event));

  item->row = -1;
  for (int i = 0; i < view->n_rows && item->row < 0; i++)
    {
      int n = (i + shift) % view->n_rows;
      int row = from_below ? view->n_rows - 1 - n : n;

      if (!row_is_taken (items, n_longer, item, row))
        item->row = row;
    }
  if (item->row < 0)
    item->row = from_below ? view->n_rows - 1 : 0;
}

static gboolean
meets_next_bin (const GArray *items, const GArray *bins, guint n_longer, guint index, int step)
{
  gint64 bin = g_array_index (bins, gint64, index - n_longer);

  for (guint i = index; i >= n_longer && i < items->len; i += (guint) step)
    {
      gint64 distance = g_array_index (bins, gint64, i - n_longer) - bin;

      if (ABS (distance) > 1)
        break;
      if (distance != 0 && items_overlap (&g_array_index (items, MnTimelineItem, index),
                                          &g_array_index (items, MnTimelineItem, i)))
        return TRUE;
    }
  return FALSE;
}

/* Rows of one class. A bin's events are as long as the bin at most, so they meet those of the next
 * bins only: where they do, those of odd bins step aside. */
static void
choose_wide_rows (const MnTimelineView *view, GArray *items, const GArray *bins, guint n_longer)
{
  int shift = 0;

  for (guint i = n_longer; i < items->len; i++)
    {
      const gint64 *bin = &g_array_index (bins, gint64, i - n_longer);

      if (i > n_longer && bin[-1] == *bin)
        shift++;
      else
        shift = (*bin & 1) && (meets_next_bin (items, bins, n_longer, i, 1) ||
                               meets_next_bin (items, bins, n_longer, i, -1));
      choose_wide_row (view, items, i, n_longer, shift);
    }
}

static void
add_wide_class (const MnTimelineView *view, GArray *items, int class, double start, double end)
{
  const GArray *entries = view->lane->classes[class].entries;
  g_autoptr (GArray) bins = g_array_new (FALSE, FALSE, sizeof (gint64));
  double bin_days = MAX (exp2 (class), get_bin_days (view));
  guint n_longer = items->len;

  if (!entries)
    return;

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
            add_wide (view, items, g_array_index (entries, MnTimelineEntry, i).event, class);
            g_array_append_val (bins, bin);
          }
      else
        {
          add_wide_cluster (view, items, entries, from, to, class);
          g_array_append_val (bins, bin);
        }
      from = to;
    }
  choose_wide_rows (view, items, bins, n_longer);
}

/* --- All together ----------------------------------------------------------------------------- */

/* A group's points go into the rows that nothing wider takes, from the top. */
static void
add_group (const MnTimelineView *view, GArray *items, guint n_wide, const Group *group)
{
  guint first = items->len;

  if (group->is_full || group->n > (guint) view->n_rows)
    add_cluster (view, items, group);
  else
    for (guint i = 0; i < group->n; i++)
      add_point (view, items, group->events[i], (int) i);

  int row = 0;
  for (guint i = first; i < items->len; i++)
    {
      MnTimelineItem *item = &g_array_index (items, MnTimelineItem, i);

      while (row < view->n_rows && row_is_taken (items, n_wide, item, row))
        row++;
      if (row < view->n_rows)
        item->row = row++;
    }
}

static void
clear_item (gpointer data)
{
  g_free (((MnTimelineItem *) data)->label);
}

GArray *
mn_timeline_make_items (const MnTimelineView *view)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (MnTimelineItem));
  double start, end;

  g_array_set_clear_func (items, clear_item);
  get_window (view, &start, &end);
  for (int i = MN_TIMELINE_N_CLASSES - 1; i > mn_timeline_get_point_class (view); i--)
    add_wide_class (view, items, i, start, end);

  guint n_wide = items->len;
  g_autoptr (GArray) groups = make_groups (view, start, end);
  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (groups, Group, i).n > 0)
      add_group (view, items, n_wide, &g_array_index (groups, Group, i));
  return items;
}
