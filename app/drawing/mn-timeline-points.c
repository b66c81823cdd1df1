/* mn-timeline-points.c: bins, groups and clusters of events too short to have a length.
 *
 * They fall into bins of 32 to 64 pixels. A full bin is one cluster. In others, events closer than a
 * point are a group: stacked in the rows where they fit, a cluster where not. Groups at the two sides
 * of the edge between bins join if they are as close.
 */
#include "mn-timeline-private.h"

#include <math.h>

/* With more events a bin is full, and nothing in it is told apart. */
#define MAX_SINGLE 6

#define CLUSTER_PAD 5.0

typedef struct
{
  gint64 bin;
  guint n;
  MnTimelineEntry entries[2 * MAX_SINGLE];
  guint count;         /* of a full bin; otherwise n */
  gint32 first_middle; /* of a full bin; otherwise the same as of the entries */
  gint32 last_middle;
  gboolean is_full;
  gboolean is_joined;
} Group;

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
            group.entries[0] = *first;
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
append_to_group (Group *group, const MnTimelineEntry *entry)
{
  group->entries[group->n++] = *entry;
  group->count = group->n;
  group->first_middle = group->entries[0].middle;
  group->last_middle = entry->middle;
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
      append_to_group (&g_array_index (groups, Group, groups->len - 1), &entries[i]);
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
        append_to_group (group, &next->entries[j]);
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
  double bin_days = mn_timeline_get_bin_days (view);
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
add_point (const MnTimelineView *view,
           MnTimelineItems *items,
           const MnTimelineEntry *entry,
           int row)
{
  MnTimelineItem item = mn_timeline_item_make (view, entry);

  item.row = row;
  item.left = MIN (item.first, item.middle - MN_TIMELINE_POINT / 2);
  item.right = MAX (item.last, item.middle + MN_TIMELINE_POINT / 2);
  mn_timeline_items_add (items, &item);
}

static void
add_cluster (const MnTimelineView *view, MnTimelineItems *items, const Group *group)
{
  double first = group->first_middle / 2.0 * view->scale;
  double last = group->last_middle / 2.0 * view->scale;
  double bin = mn_timeline_get_bin_days (view) * view->scale;
  const char *label = mn_timeline_get_count (view->counts, group->count, view->locale);
  double width = mn_measure_width (view->measure, label, MN_TEXT_SMALL) + 2 * CLUSTER_PAD;
  MnTimelineItem item = {
    .middle = (first + last) / 2,
    .first = first - MN_TIMELINE_POINT / 2,
    .last = last + MN_TIMELINE_POINT / 2,
    .count = group->count,
    .event = group->entries[0].event,
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
  mn_timeline_items_add (items, &item);
}

/* A group's points go into the rows that nothing wider takes, from the top. */
static void
add_group (const MnTimelineView *view, MnTimelineItems *items, const Group *group)
{
  guint first = items->items->len;

  if (group->is_full || group->n > (guint) view->n_rows)
    add_cluster (view, items, group);
  else
    for (guint i = 0; i < group->n; i++)
      add_point (view, items, &group->entries[i], (int) i);

  int row = 0;
  for (guint i = first; i < items->items->len; i++)
    {
      MnTimelineItem *item = mn_timeline_items_get (items, i);

      while (row < view->n_rows &&
             mn_timeline_items_is_taken (items, 0, items->n_runs - 1, row, item->left, item->right))
        row++;
      if (row < view->n_rows)
        item->row = row++;
    }
}

void
mn_timeline_items_add_points (MnTimelineItems *self,
                              const MnTimelineView *view,
                              double start,
                              double end)
{
  g_autoptr (GArray) groups = make_groups (view, start, end);

  mn_timeline_items_begin_run (self);
  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (groups, Group, i).n > 0)
      add_group (view, self, &g_array_index (groups, Group, i));
}
