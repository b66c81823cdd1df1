/* mn-overview.c: all time of a country in one strip, and the visible window in it. */
#include "mn-overview.h"

#include "mn-gettext.h"
#include "mn-scene-private.h"
#include "mn-timeline-private.h"

#include <math.h>

#define COLUMN   3.0  /* the least width of one, with the gap beside it */
#define MIN_MARK 2.0  /* one event among thousands is still seen */
#define PAD      3.0  /* above the columns: the window's frame */
#define EVENTS   24.0 /* height of the highest column */
#define GAP      1.0  /* on both sides of the line between events and values */
#define VALUES   7.0
#define CAPTION  12.0 /* right of the name */

/* The window is never drawn narrower than this, and how far from an edge a drag takes hold of it. */
#define MIN_WINDOW 6.0
#define GRIP       7.0

struct _MnOverview
{
  gatomicrefcount ref_count;
  GArray *events; /* of double: middles, rising; the index of one is the count of those before it */
  GArray *starts; /* of double: of values, rising */
  GArray *ends;   /* of double: of values, rising; not with the starts */
};

static int
compare_moments (gconstpointer one, gconstpointer other)
{
  double a = *(const double *) one;
  double b = *(const double *) other;

  return (a > b) - (a < b);
}

static void
add_value (MnOverview *self, const MnPeriod *period)
{
  double start = period->start;
  double end = period->end + 1.0;

  g_array_append_val (self->starts, start);
  g_array_append_val (self->ends, end);
}

static void
add_values (MnOverview *self, const MnTradeUnit *unit)
{
  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      for (int flow = 0; flow < MN_N_FLOWS; flow++)
        if (slot->flows[flow])
          add_value (self, &slot->period);
    }
}

MnOverview *
mn_overview_new (const MnTimeline *timeline, const MnTradeSeries *series, guint unit)
{
  g_return_val_if_fail (timeline != NULL && series != NULL, NULL);

  MnOverview *self = g_new0 (MnOverview, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->events = g_array_new (FALSE, FALSE, sizeof (double));
  self->starts = g_array_new (FALSE, FALSE, sizeof (double));
  self->ends = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < mn_timeline_get_n_events (timeline); i++)
    {
      const MnEvent *event = mn_timeline_get_event (timeline, i);
      MnDay first, last;
      double middle;

      if (mn_period_is_unknown (&event->date))
        continue;
      mn_event_get_days (event, &first, &last);
      middle = ((double) first + last + 1) / 2;
      g_array_append_val (self->events, middle);
    }
  if (unit < series->units->len)
    add_values (self, g_ptr_array_index (series->units, unit));
  g_array_sort (self->events, compare_moments);
  g_array_sort (self->starts, compare_moments);
  g_array_sort (self->ends, compare_moments);
  return self;
}

MnOverview *
mn_overview_ref (MnOverview *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
mn_overview_unref (MnOverview *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->events);
  g_array_unref (self->starts);
  g_array_unref (self->ends);
  g_free (self);
}

/* --- Counting --------------------------------------------------------------------------------- */

static gboolean
is_before (const GArray *moments, guint index, double moment, gboolean at)
{
  double other = g_array_index (moments, double, index);

  return other < moment || (at && other == moment);
}

/* Of @moments, how many come before @moment; with @at, those at it too. At least @from do. */
static guint
count_before (const GArray *moments, guint from, double moment, gboolean at)
{
  guint to = from;
  guint step = 1;

  /* From column to column the way is short. */
  while (to < moments->len && is_before (moments, to, moment, at))
    {
      from = to + 1;
      to += step;
      step *= 2;
    }
  to = MIN (to, moments->len);

  while (from < to)
    {
      guint half = from + (to - from) / 2;

      if (is_before (moments, half, moment, at))
        from = half + 1;
      else
        to = half;
    }
  return from;
}

guint
mn_overview_count_events (const MnOverview *self, const MnRange *range)
{
  g_return_val_if_fail (self != NULL && range != NULL, 0);

  guint before = count_before (self->events, 0, range->start, FALSE);

  return count_before (self->events, before, range->end, FALSE) - before;
}

/* Those that have begun by its end, but for those that were over at its start. */
guint
mn_overview_count_values (const MnOverview *self, const MnRange *range)
{
  g_return_val_if_fail (self != NULL && range != NULL, 0);

  return count_before (self->starts, 0, range->end, FALSE) -
         count_before (self->ends, 0, range->start, TRUE);
}

/* --- Layout ----------------------------------------------------------------------------------- */

typedef struct
{
  guint n_events;
  guint n_values;
} Column;

/* As mn_overview_count_events() and _values() would, column by column, in one go. */
static void
count_columns (const MnOverview *self, const MnRange *all, Column *columns, guint n_columns)
{
  double start = all->start;
  guint events = count_before (self->events, 0, start, FALSE);
  guint begun = 0;
  guint over = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      double end = mn_range_from_unit (all, (double) (i + 1) / n_columns);
      guint events_then = count_before (self->events, events, end, FALSE);

      begun = count_before (self->starts, begun, end, FALSE);
      over = count_before (self->ends, over, start, TRUE);
      columns[i] = (Column){ events_then - events, begun - over };
      events = events_then;
      start = end;
    }
}

/* A few in one place do not make the only one elsewhere vanish. */
static double
get_height (guint n, guint max, double full)
{
  return MAX (full * sqrt ((double) n / max), MIN_MARK);
}

static void
add_event_columns (MnScene *scene, const Column *columns, guint n_columns, double base)
{
  MnRect plot = mn_scene_get_plot (scene);
  double width = plot.width / n_columns;
  guint max = 1;

  for (guint i = 0; i < n_columns; i++)
    max = MAX (max, columns[i].n_events);
  for (guint i = 0; i < n_columns; i++)
    {
      double height;

      if (columns[i].n_events == 0)
        continue;
      height = get_height (columns[i].n_events, max, EVENTS);
      mn_scene_add (scene, MN_MARK_DENSITY,
                    (MnRect){ plot.x + i * width, base - height, MAX (width - 1, 1), height })
          ->count = columns[i].n_events;
    }
}

/* Columns side by side with as many values are one mark: years have a bar each, not every pixel. */
static void
add_value_columns (MnScene *scene, const Column *columns, guint n_columns, double base)
{
  MnRect plot = mn_scene_get_plot (scene);
  double width = plot.width / n_columns;
  guint max = 1;

  for (guint i = 0; i < n_columns; i++)
    max = MAX (max, columns[i].n_values);
  for (guint i = 0, next; i < n_columns; i = next)
    {
      guint n = columns[i].n_values;

      next = i + 1;
      while (next < n_columns && columns[next].n_values == n)
        next++;
      if (n == 0)
        continue;
      mn_scene_add (scene, MN_MARK_DENSITY,
                    (MnRect){ plot.x + i * width, base, (next - i) * width,
                              get_height (n, max, VALUES) })
          ->value = n;
    }
}

static void
add_window (MnScene *scene, const MnRange *visible)
{
  MnRect plot = mn_scene_get_plot (scene);
  double left = CLAMP (mn_scene_get_x (scene, visible->start), plot.x, plot.x + plot.width);
  double right = CLAMP (mn_scene_get_x (scene, visible->end), left, plot.x + plot.width);
  double width = MIN (MAX (right - left, MIN_WINDOW), plot.width);
  double x = CLAMP ((left + right - width) / 2, plot.x, plot.x + plot.width - width);
  MnMark *mark = mn_scene_add (scene, MN_MARK_WINDOW, (MnRect){ x, plot.y, width, plot.height });

  mark->moment = (visible->start + visible->end) / 2;
  if (visible->start < mn_scene_get_range (scene).start ||
      visible->end > mn_scene_get_range (scene).end)
    mark->flags = MN_MARK_IS_CLIPPED;
}

static void
add_caption (MnScene *scene, const MnLayoutParams *params)
{
  MnRect plot = mn_scene_get_plot (scene);
  const char *text = _ ("All time");
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);

  if (mn_measure_width (params->measure, text, MN_TEXT_SMALL) + CAPTION > plot.x)
    return;
  mn_mark_set_label (mn_scene_add (scene, MN_MARK_CAPTION, (MnRect){ 0, plot.y, 0, 0 }),
                     g_strdup (text), MN_TEXT_SMALL, 0, 0, plot.y + (plot.height - height) / 2,
                     params->measure);
}

static gboolean
has_context (const MnScene *scene)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->kind == MN_MARK_CONTEXT)
      return TRUE;
  return FALSE;
}

MnScene *
mn_overview_layout (MnOverview *self, const MnRange *visible, const MnLayoutParams *params)
{
  g_return_val_if_fail (self != NULL && visible != NULL, NULL);
  g_return_val_if_fail (params != NULL && params->measure != NULL, NULL);

  gboolean has_values = self->starts->len > 0;
  double base = PAD + EVENTS;
  double height = base + (has_values ? 2 * GAP + VALUES : 0) + PAD;
  MnRect plot = mn_layout_params_get_plot (params, 0, height);
  MnSceneData data = { mn_overview_ref (self), (GDestroyNotify) mn_overview_unref, NULL, NULL };
  MnScene *scene = mn_scene_new (params, plot, &data);
  MnRange all = mn_scene_get_range (scene);
  guint n_columns = (guint) MAX (floor (plot.width / COLUMN), 1);
  g_autofree Column *columns = g_new0 (Column, n_columns);

  count_columns (self, &all, columns, n_columns);
  mn_scene_add_axis (scene, params, height);
  mn_scene_set_height (scene, height + mn_axis_get_height (params->measure) -
                                  (has_context (scene)
                                       ? 0
                                       : mn_measure_height (params->measure, MN_TEXT_SMALL)));
  add_caption (scene, params);
  add_event_columns (scene, columns, n_columns, base);
  if (has_values)
    add_value_columns (scene, columns, n_columns, base + 2 * GAP);
  mn_scene_add_today (scene, params);
  add_window (scene, visible);
  return scene;
}

/* --- Dragging --------------------------------------------------------------------------------- */

static const MnMark *
find_window (const MnScene *scene)
{
  for (guint i = mn_scene_get_n_marks (scene); i > 0; i--)
    if (mn_scene_get_mark (scene, i - 1)->kind == MN_MARK_WINDOW)
      return mn_scene_get_mark (scene, i - 1);
  return NULL;
}

MnOverviewPart
mn_overview_hit (const MnScene *scene, double x)
{
  g_return_val_if_fail (scene != NULL, MN_OVERVIEW_OUTSIDE);

  const MnMark *window = find_window (scene);
  double left = window ? window->rect.x : 0;
  double right = window ? left + window->rect.width : 0;
  double inside = MIN (GRIP, (right - left) / 3);

  if (!window || x < left - GRIP || x > right + GRIP)
    return MN_OVERVIEW_OUTSIDE;
  if (x < left + inside)
    return MN_OVERVIEW_START;
  return x > right - inside ? MN_OVERVIEW_END : MN_OVERVIEW_MIDDLE;
}

MnRange
mn_overview_drag (const MnScene *scene, const MnRange *visible, MnOverviewPart part, double dx)
{
  g_return_val_if_fail (scene != NULL && visible != NULL, ((MnRange){ 0, 1 }));

  MnRange all = mn_scene_get_range (scene);
  MnRange range = mn_range_clamp (visible);
  double days = dx * (all.end - all.start) / MAX (mn_scene_get_plot (scene).width, 1);

  switch (part)
    {
    case MN_OVERVIEW_START:
      /* An edge out of sight is taken hold of where it is drawn. */
      range.start = CLAMP (MAX (range.start, all.start) + days, range.end - MN_RANGE_MAX_DAYS,
                           range.end - MN_RANGE_MIN_DAYS);
      break;
    case MN_OVERVIEW_END:
      range.end = CLAMP (MIN (range.end, all.end) + days, range.start + MN_RANGE_MIN_DAYS,
                         range.start + MN_RANGE_MAX_DAYS);
      break;
    case MN_OVERVIEW_MIDDLE:
      range = mn_range_pan (&range, days / (range.end - range.start));
      break;
    case MN_OVERVIEW_OUTSIDE:
    default:
      break;
    }
  return range;
}

double
mn_overview_get_moment (const MnScene *scene, double x)
{
  g_return_val_if_fail (scene != NULL, 0);

  MnRect plot = mn_scene_get_plot (scene);
  MnRange all = mn_scene_get_range (scene);

  return mn_range_from_unit (&all, CLAMP ((x - plot.x) / MAX (plot.width, 1), 0, 1));
}
