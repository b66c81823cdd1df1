/* mn-timeline-layout.c: events in lanes, as marks. */
#include "mn-timeline-private.h"

#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

#define ROW_PAD     5.0 /* added to the height of a line */
#define LANE_PAD    3.0 /* above the first and below the last row */
#define GUTTER      12.0
#define LINE_PAD    4.0
#define MAX_ROWS    6
#define MARK_PAD    2.0  /* between the marks of two rows */
#define LABEL_LIMIT 8.0  /* how far labels reach past the last event */
#define MIN_LABEL   48.0 /* less of one is not drawn */
#define STICKY      6.0 /* from the edge of the view to the label of a span that begins before it */

/* --- Heights ---------------------------------------------------------------------------------- */

typedef struct
{
  int n_lanes;
  MnEventType types[MN_N_EVENT_TYPES];
  guint n_events[MN_N_EVENT_TYPES];
  int n_rows[MN_N_EVENT_TYPES];
  double row_height;
  double lane_pad;
} Lanes;

static double
get_lanes_height (const Lanes *lanes)
{
  double height = 0;

  for (int i = 0; i < lanes->n_lanes; i++)
    height += lanes->n_rows[i] * lanes->row_height + 2 * lanes->lane_pad;
  return height;
}

/* The lane with the most rows, or (@sign -1) the one that has most events in a row; -1. */
static int
find_lane (const Lanes *lanes, int sign)
{
  int best = -1;

  for (int i = 0; i < lanes->n_lanes; i++)
    {
      gboolean can =
          sign > 0 ? lanes->n_rows[i] > 1
                   : lanes->n_rows[i] < MAX_ROWS && (guint) lanes->n_rows[i] < lanes->n_events[i];
      double crowd = (double) lanes->n_events[i] / lanes->n_rows[i];

      if (can && (best < 0 || sign * (lanes->n_rows[i] - lanes->n_rows[best]) > 0 ||
                  (lanes->n_rows[i] == lanes->n_rows[best] &&
                   sign * (crowd - (double) lanes->n_events[best] / lanes->n_rows[best]) < 0)))
        best = i;
    }
  return best;
}

/* Rows follow from the number of events and the height given, so they stay while the view moves. */
static void
settle_rows (Lanes *lanes, double height)
{
  int lane;

  while (get_lanes_height (lanes) > height && (lane = find_lane (lanes, 1)) >= 0)
    lanes->n_rows[lane]--;
  while (get_lanes_height (lanes) + lanes->row_height <= height &&
         (lane = find_lane (lanes, -1)) >= 0)
    lanes->n_rows[lane]++;

  /* Still too much: first the air goes, then the rows get lower. */
  double excess = get_lanes_height (lanes) - MAX (height, 0);
  if (excess <= 0)
    return;
  lanes->lane_pad -= MIN (excess / 2 / lanes->n_lanes, lanes->lane_pad);
  excess = MAX (get_lanes_height (lanes) - MAX (height, 0), 0);
  lanes->row_height -= excess / lanes->n_lanes;
}

static Lanes
find_lanes (const MnTimeline *self, MnEventTypes hidden, const MnMeasure *measure)
{
  Lanes lanes = { .row_height = mn_measure_height (measure, MN_TEXT_NORMAL) + ROW_PAD,
                  .lane_pad = LANE_PAD };

  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    {
      guint n = self->lanes[i].n_events;

      if (n == 0 || (hidden & (1u << i)))
        continue;
      lanes.types[lanes.n_lanes] = (MnEventType) i;
      lanes.n_events[lanes.n_lanes] = n;
      lanes.n_rows[lanes.n_lanes] = n <= 2 ? 1 : n <= 8 ? 2 : 3;
      lanes.n_lanes++;
    }
  return lanes;
}

double
mn_timeline_get_gutter (const MnTimeline *self, MnEventTypes hidden, const MnMeasure *measure)
{
  double width = 0;

  for (guint i = 0; i < MN_N_EVENT_TYPES; i++)
    if (self->lanes[i].n_events > 0 && !(hidden & (1u << i)))
      width = MAX (width, mn_measure_width (measure, mn_event_type_get_lane_name ((MnEventType) i),
                                            MN_TEXT_STRONG));
  return ceil (width) + GUTTER;
}

/* --- Names ------------------------------------------------------------------------------------ */

gboolean
mn_timeline_get_mark_extent (const MnTimeline *self, const MnMark *mark, MnRange *extent)
{
  g_autoptr (GArray) members = mn_timeline_list_members (self, mark);

  for (guint i = 0; i < members->len; i++)
    {
      MnDay first, last;

      mn_event_get_days (mn_timeline_get_event (self, g_array_index (members, guint, i)), &first,
                         &last);
      extent->start = i == 0 ? first : MIN (extent->start, first);
      extent->end = i == 0 ? last + 1.0 : MAX (extent->end, last + 1.0);
    }
  return members->len > 0;
}

static char *
describe_cluster (const MnTimeline *self, const MnMark *mark, const char *locale)
{
  MnRange extent = { 0, 1 };

  mn_timeline_get_mark_extent (self, mark, &extent);
  MnPeriod all = mn_period_new_days ((MnDay) extent.start, (MnDay) extent.end - 1);
  g_autofree char *dates = mn_format_period (&all, locale);
  g_autofree char *count = mn_format_number (mark->count, 0, locale);
  /* Translators: 'Visits: 12 events, 3 May 2022 – 5 June 2024' */
  return g_strdup_printf (ngettext ("%s: %s event, %s", "%s: %s events, %s", mark->count),
                          mn_event_type_get_lane_name ((MnEventType) mark->category), count, dates);
}

static char *
describe_event (const MnEvent *event, const char *locale)
{
  g_autofree char *date = mn_format_period (&event->date, locale);
  guint n = mn_event_count_articles (event);
  g_autofree char *sources =
      n > 0 ? g_strdup_printf (ngettext (", %u source", ", %u sources", n), n) : g_strdup ("");
  const char *type = mn_event_type_get_name (event->type);

  return g_strdup_printf (event->status == MN_EVENT_PLANNED
                              /* Translators: a type of event, its date, its title, ', 2 sources' */
                              ? _ ("%s, planned for %s: %s%s")
                              : _ ("%s, %s: %s%s"),
                          type, date, event->title ? event->title : "", sources);
}

static char *
describe (const MnScene *scene, const MnMark *mark, gconstpointer data)
{
  const MnTimeline *self = data;

  return mark->kind == MN_MARK_CLUSTER ? describe_cluster (self, mark, mn_scene_get_locale (scene))
                                       : describe_event (mn_timeline_get_event (self, mark->event),
                                                         mn_scene_get_locale (scene));
}

/* --- Members ---------------------------------------------------------------------------------- */

static void
append_members (GArray *entries, const GArray *class, double start, double end)
{
  guint to = mn_timeline_search (class, 0, end);

  for (guint i = mn_timeline_search (class, 0, start); i < to; i++)
    g_array_append_val (entries, g_array_index (class, MnTimelineEntry, i));
}

static int
compare_middles (gconstpointer one, gconstpointer other)
{
  const MnTimelineEntry *a = one;
  const MnTimelineEntry *b = other;

  return a->middle != b->middle ? (a->middle < b->middle ? -1 : 1)
                                : (a->event < b->event ? -1 : a->event > b->event);
}

GArray *
mn_timeline_list_members (const MnTimeline *self, const MnMark *mark)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (guint));

  if (mark->count == 1)
    g_array_append_val (members, mark->event);
  if (mark->kind != MN_MARK_CLUSTER)
    return members;

  const MnTimelineLane *lane = &self->lanes[mark->category];
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (MnTimelineEntry));
  for (int i = (int) mark->key[2]; i <= (int) mark->key[3]; i++)
    if (lane->classes[i].entries)
      append_members (entries, lane->classes[i].entries, mark->key[0], mark->key[1]);
  g_array_sort (entries, compare_middles);
  for (guint i = 0; i < entries->len; i++)
    g_array_append_val (members, g_array_index (entries, MnTimelineEntry, i).event);
  return members;
}

static gboolean
holds (const MnScene *scene, const MnMark *mark, guint index, gconstpointer data)
{
  const MnTimeline *self = data;

  if (mark->event == index || mark->kind != MN_MARK_CLUSTER || index >= self->events->len)
    return mark->event == index;

  const MnEvent *event = mn_timeline_get_event (self, index);
  MnDay first, last;
  mn_event_get_days (event, &first, &last);
  int class = mn_timeline_find_class (first, last);
  double middle = (double) first + last + 1;
  return !mn_period_is_unknown (&event->date) && (int) event->type == mark->category &&
         class >= mark->key[2] && class <= mark->key[3] && middle >= mark->key[0] &&
         middle < mark->key[1];
}

/* --- Marks ------------------------------------------------------------------------------------ */

typedef struct
{
  const MnTimeline *timeline;
  const MnLayoutParams *params;
  const Lanes *lanes;
  MnScene *scene;
  MnRect plot;
  double offset;          /* from absolute pixels to those of the drawing */
  MnTimelineItems *items; /* of the lane */
  GHashTable *counts;
  double lane_y;
  int lane;
} Placement;

/* Where the label is seen. The name of a span that began before the view stays in view as long as it
 * fits into the span; another label goes out of view with its mark. What reaches past the right end of
 * the view is cut. */
static gboolean
place_in_view (const Placement *placement, guint index, MnRect *label)
{
  const MnTimelineItem *item = mn_timeline_items_get (placement->items, index);
  double plot_right = placement->plot.x + placement->plot.width;
  double left = item->left + placement->offset;
  double right = item->right + placement->offset;
  gboolean inside = item->label_left > item->left && item->label_left < item->right;

  if (inside)
    {
      double last = right - STICKY - label->width;
      double x = label->x - placement->offset;

      label->x = MAX (label->x, MIN (placement->plot.x + STICKY, last));
      if (label->x - placement->offset > x &&
          mn_timeline_items_is_covered (placement->items, index, label->x - placement->offset,
                                        label->x - placement->offset + label->width))
        return FALSE;
    }
  else if (left + (right - left) / 2 < placement->plot.x || label->x < placement->plot.x)
    return FALSE;
  label->width = MIN (label->width, plot_right - label->x);
  return label->width >= MIN (MIN_LABEL, item->label_width);
}

static void
set_event_label (const Placement *placement, MnMark *mark, guint index)
{
  MnTimelineItem *item = mn_timeline_items_get (placement->items, index);
  double height = mn_measure_height (placement->params->measure, MN_TEXT_NORMAL);
  MnRect label = { item->label_left + placement->offset,
                   mark->rect.y + (mark->rect.height - height) / 2, item->label_width, height };

  if (!item->label || placement->lanes->row_height < height ||
      !place_in_view (placement, index, &label))
    return;
  mark->label = g_steal_pointer (&item->label);
  mark->style = MN_TEXT_NORMAL;
  mark->label_rect = label;
}

/* In the middle of what is seen of the cluster, else at an end of it that nothing covers. One of which
 * less is seen than its count needs goes out of view with it. */
static void
set_count (const Placement *placement, MnMark *mark, guint index)
{
  const MnMeasure *measure = placement->params->measure;
  double height = mn_measure_height (measure, MN_TEXT_SMALL);
  const char *count =
      mn_timeline_get_count (placement->counts, mark->count, placement->params->locale);
  double width = mn_measure_width (measure, count, MN_TEXT_SMALL);
  double left = MAX (mark->rect.x, placement->plot.x);
  double right = MIN (mark->rect.x + mark->rect.width, placement->plot.x + placement->plot.width);

  if (right - left < width + 2 * MARK_PAD)
    {
      left = mark->rect.x;
      right = mark->rect.x + mark->rect.width;
    }
  if (placement->lanes->row_height < height || right - left < width)
    return;

  const double places[] = { (left + right - width) / 2, left + MARK_PAD, right - MARK_PAD - width };
  for (guint i = 0; i < G_N_ELEMENTS (places) && !mark->label; i++)
    {
      double x = places[i] - placement->offset;

      if (places[i] >= left && places[i] + width <= right &&
          !mn_timeline_items_is_covered (placement->items, index, x, x + width))
        mn_mark_set_label (mark, g_strdup (count), MN_TEXT_SMALL, 0, places[i],
                           mark->rect.y + (mark->rect.height - height) / 2, measure);
    }
}

/* A span whose other part is on another page of paper. */
static MnMarkFlags
get_page_flags (const MnTimeline *timeline, const MnEvent *event, gboolean is_wide)
{
  MnDay first, last;

  if (!timeline->is_page || !is_wide)
    return 0;
  mn_event_get_days (event, &first, &last);
  return (first < timeline->page_first ? MN_MARK_COMES_FROM_BEFORE : 0) |
         (last > timeline->page_last ? MN_MARK_GOES_ON : 0);
}

static void
add_item (const Placement *placement, guint index)
{
  const MnTimelineItem *item = mn_timeline_items_get (placement->items, index);
  const MnEvent *event = mn_timeline_get_event (placement->timeline, item->event);
  double row_height = placement->lanes->row_height;
  double height = item->is_wide || item->count > 1 ? MAX (row_height - MARK_PAD, 1)
                                                   : MIN (MN_TIMELINE_POINT, row_height);
  double middle = placement->lane_y + placement->lanes->lane_pad + (item->row + 0.5) * row_height;
  MnRect rect = { item->left + placement->offset, middle - height / 2, item->right - item->left,
                  height };
  MnMark *mark = mn_scene_add (placement->scene,
                               item->count > 1 ? MN_MARK_CLUSTER
                               : item->is_wide ? MN_MARK_SPAN
                                               : MN_MARK_POINT,
                               rect);

  mark->series = placement->lane;
  mark->category = (int) event->type;
  mark->count = item->count;
  mark->event = item->event;
  if (event->evidence && event->evidence->len > 0)
    mark->article = ((const MnEvidence *) g_ptr_array_index (event->evidence, 0))->article;
  if (item->count == 1)
    mark->flags = get_page_flags (placement->timeline, event, item->is_wide) |
                  (event->status == MN_EVENT_PLANNED ? MN_MARK_IS_PLANNED : 0) |
                  (mn_event_is_uncertain (event) ? MN_MARK_IS_UNCERTAIN : 0);
  if (rect.x < placement->plot.x || rect.x + rect.width > placement->plot.x + placement->plot.width)
    mark->flags |= MN_MARK_IS_CLIPPED;
  mark->key[0] = item->key_start;
  mark->key[1] = item->key_end;
  mark->key[2] = item->is_wide ? item->key_class : 0;
  mark->key[3] = item->key_class;
  if (item->count > 1)
    set_count (placement, mark, index);
  else
    set_event_label (placement, mark, index);
}

static void
add_lane (Placement *placement, double scale)
{
  const Lanes *lanes = placement->lanes;
  MnEventType type = lanes->types[placement->lane];
  MnRange range = mn_scene_get_range (placement->scene);
  MnTimelineView view = {
    .timeline = placement->timeline,
    .lane = &placement->timeline->lanes[type],
    .measure = placement->params->measure,
    .locale = placement->params->locale,
    .counts = placement->counts,
    .scale = scale,
    .n_rows = lanes->n_rows[placement->lane],
    .start = range.start * scale,
    .end = range.end * scale,
    .limits = { placement->timeline->first * scale - LABEL_LIMIT,
                (placement->timeline->last + 1.0) * scale + LABEL_LIMIT },
  };
  g_autoptr (MnTimelineItems) items = mn_timeline_items_new (&view);

  mn_timeline_place_labels (&view, items);
  placement->items = items;
  for (guint i = 0; i < items->items->len; i++)
    {
      const MnTimelineItem *item = mn_timeline_items_get (items, i);
      double left = MIN (item->left, item->first);
      double right = MAX (item->right, item->last);

      if (left < view.end && right > view.start)
        add_item (placement, i);
    }
}

static void
add_lane_ground (const Placement *placement, double height)
{
  const MnMeasure *measure = placement->params->measure;
  MnEventType type = placement->lanes->types[placement->lane];
  double line = mn_measure_height (measure, MN_TEXT_STRONG);
  MnRect rect = { 0, placement->lane_y, mn_scene_get_width (placement->scene), height };
  MnMark *mark = mn_scene_add (placement->scene, MN_MARK_LANE, rect);

  mark->category = (int) type;
  mark->flags = placement->lane % 2 ? MN_MARK_IS_MAJOR : 0;
  if (height >= line && placement->plot.x > GUTTER)
    mn_mark_set_label (mark, g_strdup (mn_event_type_get_lane_name (type)), MN_TEXT_STRONG, 0, 0,
                       placement->lane_y + placement->lanes->lane_pad +
                           (placement->lanes->row_height - line) / 2,
                       measure);
}

/* --- The line below --------------------------------------------------------------------------- */

static double
get_legend_height (const MnTimeline *self, const MnMeasure *measure)
{
  return self->n_undated + self->n_planned + self->n_uncertain > 0
             ? mn_measure_height (measure, MN_TEXT_SMALL) + 2 * LINE_PAD
             : 0;
}

static double
add_legend_entry (MnScene *scene,
                  const MnLayoutParams *params,
                  MnMarkFlags flags,
                  char *text,
                  double x,
                  double y)
{
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);
  double swatch = flags & MN_MARK_IS_UNCERTAIN ? 3 * MN_TIMELINE_POINT : MN_TIMELINE_POINT;
  MnRect rect = { x, y + (height - MN_TIMELINE_POINT) / 2, swatch, MN_TIMELINE_POINT };
  MnMark *mark = mn_scene_add (scene, MN_MARK_LEGEND, rect);

  mark->flags = flags;
  mark->category = MN_EVENT_OTHER;
  mn_mark_set_label (mark, text, MN_TEXT_SMALL, 0, x + swatch + LINE_PAD, y, params->measure);
  return mark->label_rect.x + mark->label_rect.width + 4 * LINE_PAD;
}

static void
add_legend (const MnTimeline *self, MnScene *scene, const MnLayoutParams *params, double y)
{
  double x = mn_scene_get_plot (scene).x;

  if (self->n_planned > 0)
    x = add_legend_entry (scene, params, MN_MARK_IS_PLANNED, g_strdup (_ ("planned")), x, y);
  if (self->n_uncertain > 0)
    x = add_legend_entry (scene, params, MN_MARK_IS_UNCERTAIN,
                          g_strdup (_ ("some time within these days")), x, y);
  if (self->n_undated == 0)
    return;

  g_autofree char *count = mn_format_number (self->n_undated, 0, params->locale);
  MnMark *mark = mn_scene_add (scene, MN_MARK_REMARK, (MnRect){ x, y, 0, 0 });
  mn_mark_set_label (mark,
                     g_strdup_printf (ngettext ("%s event without a date is not drawn",
                                                "%s events without a date are not drawn",
                                                self->n_undated),
                                      count),
                     MN_TEXT_SMALL, 0, x, y, params->measure);
}

static void
add_empty_remark (MnScene *scene, const MnLayoutParams *params)
{
  MnRect plot = mn_scene_get_plot (scene);
  MnMark *mark = mn_scene_add (scene, MN_MARK_REMARK, plot);

  mn_mark_set_label (mark, g_strdup (_ ("No event with a date yet")), MN_TEXT_NORMAL, 0.5,
                     plot.x + plot.width / 2,
                     plot.y +
                         (plot.height - mn_measure_height (params->measure, MN_TEXT_NORMAL)) / 2,
                     params->measure);
}

/* --- The scene -------------------------------------------------------------------------------- */

/* Pixels a day, the same for ranges of the same length wherever they begin: the difference of two
 * large numbers is rounded away, or a pan would be a tiny zoom. */
static double
get_scale (const MnScene *scene)
{
  MnRange range = mn_scene_get_range (scene);
  int exponent;
  double mantissa =
      frexp (MAX (mn_scene_get_plot (scene).width, 1) / (range.end - range.start), &exponent);

  return ldexp (round (mantissa * 0x1p36) / 0x1p36, exponent);
}

MnScene *
mn_timeline_layout (MnTimeline *self, MnEventTypes hidden, const MnLayoutParams *params)
{
  g_return_val_if_fail (self != NULL && params != NULL && params->measure != NULL, NULL);

  MnSceneData data = { mn_timeline_ref (self), (GDestroyNotify) mn_timeline_unref, describe,
                       holds };
  Lanes lanes = find_lanes (self, hidden, params->measure);
  double axis = params->no_axis ? 0 : mn_axis_get_height (params->measure);
  double legend = get_legend_height (self, params->measure);
  double empty = 3 * lanes.row_height;

  if (params->height > 0)
    settle_rows (&lanes, params->height - axis - legend);
  double height = lanes.n_lanes > 0 ? get_lanes_height (&lanes) : empty;
  if (params->height > 0)
    height = MIN (height, MAX (params->height - axis - legend, 0));

  MnScene *scene = mn_scene_new (params, mn_layout_params_get_plot (params, 0, height), &data);
  if (!(params->height > 0))
    mn_scene_set_height (scene, height + axis + legend);

  g_autoptr (GHashTable) counts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  Placement placement = {
    self, params, &lanes, scene, mn_scene_get_plot (scene), .counts = counts
  };
  double scale = get_scale (scene);
  placement.offset = placement.plot.x - mn_scene_get_range (scene).start * scale;
  for (int pass = 0; pass < 2; pass++)
    {
      placement.lane_y = 0;
      for (placement.lane = 0; placement.lane < lanes.n_lanes; placement.lane++)
        {
          double lane_height = lanes.n_rows[placement.lane] * lanes.row_height + 2 * lanes.lane_pad;

          if (pass == 0)
            add_lane_ground (&placement, lane_height);
          else
            add_lane (&placement, scale);
          placement.lane_y += lane_height;
        }
      if (pass == 0)
        {
          mn_scene_add_axis (scene, params, height);
          mn_scene_add_today (scene, params);
        }
    }
  if (lanes.n_lanes == 0)
    add_empty_remark (scene, params);
  if (legend > 0)
    add_legend (self, scene, params, height + axis + LINE_PAD);
  return scene;
}
