/* mn-timeline-items.c: what is drawn for the events of one lane, in and around the view. */
#include "mn-timeline-private.h"

#include "mn-format.h"

#include <math.h>

#define MIN_BIN   32.0
#define TILE_BINS 20

double
mn_timeline_get_bin_days (const MnTimelineView *view)
{
  return exp2 (ceil (log2 (MIN_BIN / view->scale)));
}

double
mn_timeline_get_tile (const MnTimelineView *view)
{
  return mn_timeline_get_bin_days (view) * TILE_BINS * view->scale;
}

int
mn_timeline_get_point_class (const MnTimelineView *view)
{
  double days = MN_TIMELINE_POINT / view->scale;

  return days < 1 ? -1 : MIN ((int) floor (log2 (days)), MN_TIMELINE_N_CLASSES - 1);
}

const char *
mn_timeline_get_count (GHashTable *counts, guint count, const char *locale)
{
  char *text = g_hash_table_lookup (counts, GUINT_TO_POINTER (count));
  MnDecimal decimal = { count, 0 };

  if (!text)
    {
      text = count < 1000 ? mn_format_number (count, 0, locale)
                          : mn_format_decimal (&decimal, FALSE, locale);
      g_hash_table_insert (counts, GUINT_TO_POINTER (count), text);
    }
  return text;
}

MnTimelineItem
mn_timeline_item_make (const MnTimelineView *view, const MnTimelineEntry *entry)
{
  double first = entry->first * view->scale;
  double last = ((double) entry->middle - entry->first) * view->scale;

  return (MnTimelineItem){
    .left = first,
    .right = last,
    .first = first,
    .last = last,
    .middle = (first + last) / 2,
    .count = 1,
    .event = entry->event,
    .weight = entry->weight,
    .is_uncertain = entry->is_uncertain,
  };
}

/* The stretch that is looked at, in absolute pixels. */
static void
get_window (const MnTimelineView *view, double *start, double *end)
{
  double tile = mn_timeline_get_tile (view);

  *start = (floor (view->start / tile) - (MN_TIMELINE_LABEL_TILES + 1)) * tile;
  *end = (floor (view->end / tile) + 1 + (MN_TIMELINE_LABEL_TILES + 1)) * tile;
}

static void
clear_item (gpointer data)
{
  g_free (((MnTimelineItem *) data)->label);
}

MnTimelineItems *
mn_timeline_items_new (const MnTimelineView *view)
{
  MnTimelineItems *self = g_new0 (MnTimelineItems, 1);
  double start, end;

  self->items = g_array_new (FALSE, FALSE, sizeof (MnTimelineItem));
  g_array_set_clear_func (self->items, clear_item);
  get_window (view, &start, &end);
  for (int i = MN_TIMELINE_N_CLASSES - 1; i > mn_timeline_get_point_class (view); i--)
    mn_timeline_items_add_class (self, view, i, start, end);
  mn_timeline_items_add_points (self, view, start, end);
  return self;
}

void
mn_timeline_items_free (MnTimelineItems *self)
{
  g_array_unref (self->items);
  g_free (self);
}

void
mn_timeline_items_begin_run (MnTimelineItems *self)
{
  self->runs[self->n_runs++] = (MnTimelineRun){ self->items->len, self->items->len, 0 };
}

void
mn_timeline_items_add (MnTimelineItems *self, const MnTimelineItem *item)
{
  MnTimelineRun *run = &self->runs[self->n_runs - 1];

  g_array_append_vals (self->items, item, 1);
  run->to = self->items->len;
  run->reach = MAX (run->reach, MAX (item->middle - item->left, item->right - item->middle));
}

guint
mn_timeline_items_find (const MnTimelineItems *self, int run, double x)
{
  guint from = self->runs[run].from;
  guint to = self->runs[run].to;

  while (from < to)
    {
      guint half = from + (to - from) / 2;

      if (mn_timeline_items_get (self, half)->middle < x)
        from = half + 1;
      else
        to = half;
    }
  return from;
}

gboolean
mn_timeline_items_is_taken (const MnTimelineItems *self,
                            int first_run,
                            int last_run,
                            int row,
                            double left,
                            double right)
{
  for (int run = first_run; run < last_run; run++)
    {
      double reach = self->runs[run].reach;

      for (guint i = mn_timeline_items_find (self, run, left - reach); i < self->runs[run].to; i++)
        {
          const MnTimelineItem *item = mn_timeline_items_get (self, i);

          if (item->middle > right + reach)
            break;
          if (item->row == row && item->left < right && left < item->right)
            return TRUE;
        }
    }
  return FALSE;
}

gboolean
mn_timeline_items_is_covered (const MnTimelineItems *self, guint index, double left, double right)
{
  int row = mn_timeline_items_get (self, index)->row;
  int run = 0;

  while (self->runs[run].to <= index)
    run++;
  for (guint i = index + 1; i < self->runs[run].to; i++)
    {
      const MnTimelineItem *item = mn_timeline_items_get (self, i);

      if (item->middle > right + self->runs[run].reach)
        break;
      if (item->row == row && item->left < right && left < item->right)
        return TRUE;
    }
  return mn_timeline_items_is_taken (self, run + 1, self->n_runs, row, left, right);
}
