/* mn-timeline.c: events sorted for drawing. */
#include "mn-timeline-private.h"

#include "mn-gettext.h"

void
mn_event_get_days (const MnEvent *event, MnDay *first, MnDay *last)
{
  *first = event->date.start != MN_DAY_UNKNOWN ? event->date.start : event->date.end;
  *last = event->date.end != MN_DAY_UNKNOWN ? event->date.end : event->date.start;
  /* A damaged date is drawn as far as the calendar goes, at its beginning. */
  *first = CLAMP (*first, mn_day_new (MN_YEAR_MIN, 1, 1), mn_day_new (MN_YEAR_MAX, 12, 31));
  *last = CLAMP (*last, *first, mn_day_new (MN_YEAR_MAX, 12, 31));
}

gboolean
mn_event_is_uncertain (const MnEvent *event)
{
  return event->date.precision != MN_PRECISION_DAY || !mn_period_is_known (&event->date);
}

guint
mn_event_count_articles (const MnEvent *event)
{
  guint n = 0;

  /* A handful at most: a table would cost more. */
  for (guint i = 0; event->evidence && i < MIN (event->evidence->len, 16); i++)
    {
      gint64 article = ((const MnEvidence *) g_ptr_array_index (event->evidence, i))->article;
      guint j = 0;

      while (j < i &&
             ((const MnEvidence *) g_ptr_array_index (event->evidence, j))->article != article)
        j++;
      n += j == i;
    }
  return n;
}

int
mn_event_get_weight (const MnEvent *event)
{
  static const int weights[MN_N_EVENT_TYPES] = {
    [MN_EVENT_VISIT] = 3,   [MN_EVENT_MEETING] = 1,     [MN_EVENT_AGREEMENT] = 3,
    [MN_EVENT_MEASURE] = 2, [MN_EVENT_FORUM] = 1,       [MN_EVENT_DIPLOMATIC] = 4,
    [MN_EVENT_AID] = 1,     [MN_EVENT_ANNIVERSARY] = 1,
  };

  return (int) mn_event_count_articles (event) * 4 + weights[event->type] * 2 +
         !mn_event_is_uncertain (event);
}

/* --- Sorting ---------------------------------------------------------------------------------- */

/* By middle; of the same the most important first, then by what the library calls them, so that the
 * order in which they came does not matter. */
static int
compare_entries (gconstpointer one, gconstpointer other, gpointer user_data)
{
  const MnTimelineEntry *a = one;
  const MnTimelineEntry *b = other;
  const GPtrArray *events = user_data;

  if (a->middle != b->middle)
    return a->middle < b->middle ? -1 : 1;

  if (a->weight != b->weight)
    return b->weight - a->weight;

  const MnEvent *m = g_ptr_array_index (events, a->event);
  const MnEvent *n = g_ptr_array_index (events, b->event);
  if (m->id != n->id)
    return m->id < n->id ? -1 : 1;
  return a->event < b->event ? -1 : 1;
}

int
mn_timeline_find_class (MnDay first, MnDay last)
{
  guint days = (guint) ((gint64) last - first + 1);

  return days > 1 ? (int) MIN (g_bit_storage (days - 1), MN_TIMELINE_N_CLASSES - 1) : 0;
}

static void
add_event (MnTimeline *self, guint index)
{
  const MnEvent *event = g_ptr_array_index (self->events, index);
  MnTimelineLane *lane = &self->lanes[event->type];
  MnDay first, last;

  if (mn_period_is_unknown (&event->date))
    {
      self->n_undated++;
      return;
    }

  mn_event_get_days (event, &first, &last);
  MnTimelineClass *class = &lane->classes[mn_timeline_find_class (first, last)];
  MnTimelineEntry entry = { first + last + 1, first, index,
                            (gint16) MIN (mn_event_get_weight (event), G_MAXINT16),
                            (guint8) mn_event_is_uncertain (event) };
  if (!class->entries)
    class->entries = g_array_new (FALSE, FALSE, sizeof (MnTimelineEntry));
  g_array_append_val (class->entries, entry);

  self->first = self->first == MN_DAY_UNKNOWN ? first : MIN (self->first, first);
  self->last = MAX (self->last, last);
  self->n_planned += event->status == MN_EVENT_PLANNED;
  self->n_uncertain += mn_event_is_uncertain (event);
  lane->n_events++;
}

MnTimeline *
mn_timeline_new (GPtrArray *events)
{
  g_return_val_if_fail (events != NULL, NULL);

  MnTimeline *self = g_new0 (MnTimeline, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->events = g_ptr_array_ref (events);
  self->first = self->last = MN_DAY_UNKNOWN;
  for (guint i = 0; i < events->len; i++)
    add_event (self, i);
  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    for (guint j = 0; j < MN_TIMELINE_N_CLASSES; j++)
      if (self->lanes[i].classes[j].entries)
        g_array_sort_with_data (self->lanes[i].classes[j].entries, compare_entries, events);
  return self;
}

MnTimeline *
mn_timeline_ref (MnTimeline *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
mn_timeline_unref (MnTimeline *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    for (guint j = 0; j < MN_TIMELINE_N_CLASSES; j++)
      g_clear_pointer (&self->lanes[i].classes[j].entries, g_array_unref);
  g_ptr_array_unref (self->events);
  g_free (self);
}

guint
mn_timeline_search (const GArray *entries, guint from, double middle)
{
  guint to = from;
  guint step = 1;

  /* The way is short nearly always: search where it can be. */
  while (to < entries->len && g_array_index (entries, MnTimelineEntry, to).middle < middle)
    {
      from = to + 1;
      to += step;
      step *= 2;
    }
  to = MIN (to, entries->len);

  while (from < to)
    {
      guint half = from + (to - from) / 2;

      if (g_array_index (entries, MnTimelineEntry, half).middle < middle)
        from = half + 1;
      else
        to = half;
    }
  return from;
}

/* --- Questions -------------------------------------------------------------------------------- */

guint
mn_timeline_get_n_events (const MnTimeline *self)
{
  return self->events->len;
}

const MnEvent *
mn_timeline_get_event (const MnTimeline *self, guint index)
{
  g_return_val_if_fail (index < self->events->len, NULL);

  return g_ptr_array_index (self->events, index);
}

guint
mn_timeline_get_n_undated (const MnTimeline *self)
{
  return self->n_undated;
}

gboolean
mn_timeline_get_extent (const MnTimeline *self, MnRange *extent)
{
  if (self->first == MN_DAY_UNKNOWN)
    return FALSE;
  *extent = (MnRange){ self->first, self->last + 1.0 };
  return TRUE;
}

const char *
mn_event_type_get_lane_name (MnEventType type)
{
  switch (type)
    {
    case MN_EVENT_VISIT:
      return _ ("Visits");
    case MN_EVENT_MEETING:
      return _ ("Meetings");
    case MN_EVENT_AGREEMENT:
      return _ ("Agreements");
    case MN_EVENT_MEASURE:
      return _ ("Measures");
    case MN_EVENT_FORUM:
      return _ ("Forums");
    case MN_EVENT_DIPLOMATIC:
      return _ ("Diplomacy");
    case MN_EVENT_ANNIVERSARY:
      return _ ("Anniversaries");
    case MN_EVENT_AID:
      return _ ("Aid");
    case MN_EVENT_CULTURE:
      return _ ("Culture");
    case MN_EVENT_OTHER:
    default:
      return _ ("Other");
    }
}
