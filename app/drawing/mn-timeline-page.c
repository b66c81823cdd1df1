/* mn-timeline-page.c: the part of a timeline that one page of paper has. */
#include "mn-timeline-private.h"

#include <math.h>

/* What is so short that it is drawn as a point belongs to the page of its middle: it is cut nowhere and
 * stands nowhere twice. What is drawn over its days has a part on each page that it touches. */
static gboolean
clip_entry (MnTimelineEntry *entry, MnDay first_day, MnDay last_day)
{
  MnDay first = entry->first, last = entry->middle - entry->first - 1;

  if (last < first_day || first > last_day)
    return FALSE;
  first = MAX (first, first_day);
  last = MIN (last, last_day);
  entry->first = first;
  entry->middle = first + last + 1;
  return TRUE;
}

static int
compare_clipped (gconstpointer one, gconstpointer other)
{
  const MnTimelineEntry *a = one, *b = other;

  if (a->middle != b->middle)
    return a->middle < b->middle ? -1 : 1;
  if (a->weight != b->weight)
    return b->weight - a->weight;
  return a->event < b->event ? -1 : a->event > b->event;
}

static void
add_clipped (MnTimeline *self, MnEventType type, const MnTimelineEntry *entry)
{
  MnDay last = entry->middle - entry->first - 1;
  int class = mn_timeline_find_class (entry->first, last);
  GArray **entries = &self->lanes[type].classes[class].entries;

  if (!*entries)
    *entries = g_array_new (FALSE, FALSE, sizeof (MnTimelineEntry));
  g_array_append_val (*entries, *entry);
}

MnTimeline *
mn_timeline_new_page (const MnTimeline *whole, const MnRange *page, double point_days)
{
  g_return_val_if_fail (whole != NULL && page != NULL, NULL);

  MnTimeline *self = g_new0 (MnTimeline, 1);
  MnDay first_day = (MnDay) page->start, last_day = (MnDay) ceil (page->end) - 1;

  g_atomic_ref_count_init (&self->ref_count);
  self->events = g_ptr_array_ref (whole->events);
  self->first = self->page_first = first_day;
  self->last = self->page_last = last_day;
  self->is_page = TRUE;
  self->n_undated = whole->n_undated;
  self->n_planned = whole->n_planned;
  self->n_uncertain = whole->n_uncertain;
  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    {
      /* As many as the whole has: so each page has the same lanes with the same rows. */
      self->lanes[i].n_events = whole->lanes[i].n_events;
      for (guint j = 0; j < MN_TIMELINE_N_CLASSES; j++)
        {
          const GArray *entries = whole->lanes[i].classes[j].entries;

          for (guint k = 0; entries && k < entries->len; k++)
            {
              MnTimelineEntry entry = g_array_index (entries, MnTimelineEntry, k);
              double middle = entry.middle / 2.0;
              gboolean is_point = entry.middle - 2.0 * entry.first <= point_days;

              if (is_point ? middle >= page->start && middle < page->end
                           : clip_entry (&entry, first_day, last_day))
                add_clipped (self, (MnEventType) i, &entry);
            }
        }
      for (guint j = 0; j < MN_TIMELINE_N_CLASSES; j++)
        if (self->lanes[i].classes[j].entries)
          g_array_sort (self->lanes[i].classes[j].entries, compare_clipped);
    }
  return self;
}

gboolean
mn_timeline_has_entries (const MnTimeline *self, MnEventTypes hidden)
{
  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    for (guint j = 0; j < MN_TIMELINE_N_CLASSES && !(hidden & (1u << i)); j++)
      if (self->lanes[i].classes[j].entries)
        return TRUE;
  return FALSE;
}
