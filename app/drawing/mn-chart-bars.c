/* mn-chart-bars.c: bars, balances and their labels.
 *
 * Whether a label is shown depends on the bars and labels that stand beside it, in view or not; so it
 * stays as it is while the view pans.
 */
#include "mn-chart-private.h"

#include "mn-format.h"

#include <math.h>

#define GROUP_INSET     0.08 /* of the period's width, to either side */
#define MAX_GROUP_INSET 6.0
#define PAIR_INSET      0.12 /* of the turnover's width */
#define MAX_PAIR_INSET  12.0
#define PAIR_GAP        1.0
#define MIN_GROUP       3.0
#define MIN_PAIR        8.0 /* below that the pair takes the whole group */
#define BALANCE_HEIGHT  3.0
#define LABEL_GAP       2.0
#define MIN_COLUMN      1.0
#define MIN_BAR_HEIGHT  2.0 /* a value is seen, however small */

/* Bars so far beyond the view still settle labels in it. */
#define MARGIN 200.0

typedef struct
{
  const MnTradeSlot *slot;
  const MnStatement *statement;
  double value; /* as it is drawn: imports of a diverging view below zero */
  MnRect rect;
  MnRect whisker; /* of a derived value */
  char *label;
  MnRect above;  /* where the label goes: beyond the end that tells the value, */
  MnRect inside; /* or before it */
} Bar;

typedef struct
{
  MnScene *scene;
  const MnTradeView *view;
  const MnChartScale *scale;
  const MnChartNotes *notes;
  const MnLayoutParams *params;
  GArray *bars; /* of Bar, in the order of painting */
  double months_y;
  guint columns[MN_N_FLOWS]; /* of a view in columns: the place of each flow that occurs */
  guint n_columns;           /* 0: no such view */
} Bars;

/* --- Geometry --------------------------------------------------------------------------------- */

/* Before it no slot reaches @first, a day: they are sorted by start and none is longer than a leap year. */
static guint
find_first_slot (const MnTradeUnit *unit, double first)
{
  guint from = 0;
  guint to = unit->slots->len;

  while (from < to)
    {
      guint half = from + (to - from) / 2;

      if (((const MnTradeSlot *) g_ptr_array_index (unit->slots, half))->period.start < first - 366)
        from = half + 1;
      else
        to = half;
    }
  return from;
}

/* Months may be more than their year: but for a turnover, the year stands beside them, not behind, where
 * they leave it a quarter. */
static MnRange
get_stretch (const Bars *bars, const MnTradeSlot *slot)
{
  const MnTradeUnit *unit = bars->view->unit;
  MnRange whole = { slot->period.start, slot->period.end + 1.0 };
  MnRange before = whole, behind = whole;

  for (guint i = find_first_slot (unit, whole.start + 366);
       bars->view->kind != MN_TRADE_VIEW_TURNOVER && !slot->is_part && i < unit->slots->len; i++)
    {
      const MnTradeSlot *other = g_ptr_array_index (unit->slots, i);

      if (other->period.start >= whole.end)
        break;
      if (!other->is_part)
        continue;
      before.end = MIN (before.end, other->period.start);
      behind.start = MAX (behind.start, other->period.end + 1.0);
    }
  MnRange *free = before.end - before.start >= behind.end - behind.start && before.end < whole.end
                      ? &before
                      : &behind;
  return free->end - free->start >= (whole.end - whole.start) / 4 ? *free : whole;
}

static void
get_group (const Bars *bars, const MnTradeSlot *slot, double *left, double *right)
{
  MnRange stretch = get_stretch (bars, slot);
  double start = mn_scene_get_x (bars->scene, stretch.start);
  double end = mn_scene_get_x (bars->scene, stretch.end);
  double inset = MIN (GROUP_INSET * (end - start), MAX_GROUP_INSET);

  *left = start + inset;
  *right = end - inset;
  if (*right - *left < MIN_GROUP)
    {
      *left = (start + end - MIN_GROUP) / 2;
      *right = *left + MIN_GROUP;
    }
}

/* Exports always left, imports right, so that their place tells them apart, too. */
static void
get_half (const MnTradeSlot *slot, MnFlow flow, double *left, double *right)
{
  double width = *right - *left;
  double inset = slot->flows[MN_FLOW_TURNOVER] && width >= MIN_PAIR
                     ? MIN (PAIR_INSET * width, MAX_PAIR_INSET)
                     : 0;
  double gap = width >= MIN_PAIR ? PAIR_GAP / 2 : 0;
  double middle = (*left + *right) / 2;

  if (flow == MN_FLOW_EXPORTS)
    {
      *left += inset;
      *right = middle - gap;
    }
  else
    {
      *left = middle + gap;
      *right -= inset;
    }
}

/* Side by side, the partner's statistics left of Mongolia's. */
static void
get_column (const Bars *bars, const MnTradeSlot *slot, MnFlow flow, double *left, double *right)
{
  double width = (*right - *left) / bars->n_columns;
  gboolean is_wide = width >= MIN_PAIR;

  *left += bars->columns[flow] * width;
  *right = *left + width - (is_wide ? 2 * PAIR_GAP : 0);
  if (slot->reporter == MN_COUNTRY_NONE)
    return;
  double middle = (*left + *right) / 2;
  if (slot->reporter == MN_MONGOLIA)
    *left = middle + (is_wide ? PAIR_GAP / 2 : 0);
  else
    *right = middle - (is_wide ? PAIR_GAP / 2 : 0);
  *right = MAX (*right, *left + MIN_COLUMN);
}

/* A marker at its value, where bars that stand on zero are around it. */
static gboolean
is_marker (const Bars *bars, MnFlow flow)
{
  return flow == MN_FLOW_BALANCE && bars->view->kind != MN_TRADE_VIEW_BALANCE;
}

static MnRect
get_bar_rect (const Bars *bars, const MnTradeSlot *slot, MnFlow flow, double value)
{
  double left, right;
  double zero = mn_chart_scale_get_y (bars->scale, 0);
  double y = mn_chart_scale_get_y (bars->scale, value);

  get_group (bars, slot, &left, &right);
  if (bars->n_columns > 0)
    get_column (bars, slot, flow, &left, &right);
  else if (bars->view->kind == MN_TRADE_VIEW_TURNOVER &&
           (flow == MN_FLOW_EXPORTS || flow == MN_FLOW_IMPORTS))
    get_half (slot, flow, &left, &right);
  if (is_marker (bars, flow))
    return (MnRect){ left, y - BALANCE_HEIGHT / 2, right - left, BALANCE_HEIGHT };
  /* Zero is a value, too: it gets its hairline. */
  if (fabs (zero - y) < MIN_BAR_HEIGHT)
    y = zero + (value < 0 ? 1 : -1) * MIN_BAR_HEIGHT;
  return (MnRect){ left, MIN (y, zero), right - left, fabs (y - zero) };
}

static MnRect
get_whisker (const Bars *bars, const Bar *bar)
{
  double sign = bar->value == bar->statement->value ? 1 : -1;
  double one = mn_chart_scale_get_y (bars->scale, bar->statement->high * sign);
  double other = mn_chart_scale_get_y (bars->scale, bar->statement->low * sign);

  return (MnRect){ bar->rect.x + bar->rect.width / 2, MIN (one, other), 0, fabs (other - one) };
}

/* Growths of several flows do not add up to one another, and two countries' statistics are not to be
 * drawn one before the other. */
static void
count_columns (Bars *bars)
{
  const MnTradeUnit *unit = bars->view->unit;

  if (bars->view->kind != MN_TRADE_VIEW_GROWTH && bars->view->kind != MN_TRADE_VIEW_MIRROR)
    return;
  for (guint flow = 0; flow < MN_N_FLOWS; flow++)
    for (guint i = 0; i < unit->slots->len; i++)
      if (((const MnTradeSlot *) g_ptr_array_index (unit->slots, i))->flows[flow])
        {
          bars->columns[flow] = bars->n_columns++;
          break;
        }
}

/* --- Bars ------------------------------------------------------------------------------------- */

static void
add_bar (Bars *bars, const MnTradeSlot *slot, MnFlow flow)
{
  const MnMeasure *measure = bars->params->measure;
  const MnStatement *statement = slot->flows[flow];
  g_autofree char *sign = mn_chart_notes_dup_sign (bars->notes, statement->figure);
  g_autofree char *value = mn_chart_dup_value (statement, bars->scale, bars->params->locale);
  Bar bar = { .slot = slot,
              .statement = statement,
              .value = mn_trade_view_get_drawn (bars->view, statement),
              .label = g_strconcat (value, sign, NULL) };
  double width = mn_measure_width (measure, bar.label, MN_TEXT_SMALL);
  double height = mn_measure_height (measure, MN_TEXT_SMALL);

  bar.rect = get_bar_rect (bars, slot, flow, bar.value);
  double top = bar.rect.y, bottom = bar.rect.y + bar.rect.height;

  if (statement->figure->derivation)
    {
      bar.whisker = get_whisker (bars, &bar);
      top = MIN (top, bar.whisker.y);
      bottom = MAX (bottom, bar.whisker.y + bar.whisker.height);
    }
  bar.above = bar.inside = (MnRect){ bar.rect.x + (bar.rect.width - width) / 2, 0, width, height };
  bar.above.y = bar.value < 0 ? bottom + LABEL_GAP : top - LABEL_GAP - height;
  bar.inside.y =
      bar.value < 0 ? bar.rect.y + bar.rect.height - height - LABEL_GAP : bar.rect.y + LABEL_GAP;
  g_array_append_val (bars->bars, bar);
}

static void
collect_bars (Bars *bars)
{
  static const MnFlow order[] = { MN_FLOW_TURNOVER, MN_FLOW_EXPORTS, MN_FLOW_IMPORTS,
                                  MN_FLOW_BALANCE };
  MnRange range = mn_scene_get_range (bars->scene);
  double margin =
      MARGIN * (range.end - range.start) / MAX (mn_scene_get_plot (bars->scene).width, 1);

  for (guint i = find_first_slot (bars->view->unit, range.start - margin);
       i < bars->view->unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (bars->view->unit->slots, i);

      if (slot->period.start > range.end + margin)
        break;
      if (slot->period.end + 1.0 < range.start - margin)
        continue;
      for (guint j = 0; j < G_N_ELEMENTS (order); j++)
        if (slot->flows[order[j]] && !(bars->scale->is_log && slot->flows[order[j]]->value <= 0))
          add_bar (bars, slot, order[j]);
    }
}

/* --- Labels ----------------------------------------------------------------------------------- */

static gboolean
rect_contains (const MnRect *outer, const MnRect *inner)
{
  return inner->x >= outer->x && inner->x + inner->width <= outer->x + outer->width &&
         inner->y >= outer->y && inner->y + inner->height <= outer->y + outer->height;
}

/* Totals before parts, whole years before parts of years, the newer before the older. */
static gboolean
goes_before (const Bar *a, const Bar *b)
{
  gboolean a_turnover = a->statement->flow == MN_FLOW_TURNOVER;
  gboolean b_turnover = b->statement->flow == MN_FLOW_TURNOVER;

  if (a_turnover != b_turnover)
    return a_turnover;
  if (a->slot->is_part != b->slot->is_part)
    return b->slot->is_part;
  if (a->slot->period.end != b->slot->period.end)
    return a->slot->period.end > b->slot->period.end;
  if (a->slot->period.start != b->slot->period.start)
    return a->slot->period.start < b->slot->period.start;
  if (a->slot->reporter != b->slot->reporter)
    return a->slot->reporter == MN_MONGOLIA;
  return a->statement->flow < b->statement->flow;
}

static gboolean
is_in_the_way (const Bar *other, const Bar *bar, const MnRect *label)
{
  gboolean is_pale = other->statement->flow == MN_FLOW_TURNOVER;

  /* On the pale ground of a turnover a label may stand, but not across its outline. */
  if (mn_rect_overlaps (label, &other->rect) && !(is_pale && rect_contains (&other->rect, label)))
    return TRUE;
  /* Whether the other is shown depends on still others: neither of its places is taken. */
  return goes_before (other, bar) &&
         (mn_rect_overlaps (label, &other->above) || mn_rect_overlaps (label, &other->inside));
}

static gboolean
label_is_free (const Bars *bars, guint index, const MnRect *label)
{
  const Bar *bar = &g_array_index (bars->bars, Bar, index);
  MnRange range = mn_scene_get_range (bars->scene);
  double year = 366 * mn_scene_get_plot (bars->scene).width / (range.end - range.start);

  /* By the beginnings of their slots: no bar is longer than a year, no label reaches over MARGIN. */
  for (guint i = index; i-- > 0;)
    {
      const Bar *other = &g_array_index (bars->bars, Bar, i);

      if (other->rect.x < label->x - year - MARGIN)
        break;
      if (is_in_the_way (other, bar, label))
        return FALSE;
    }
  for (guint i = index + 1; i < bars->bars->len; i++)
    {
      const Bar *other = &g_array_index (bars->bars, Bar, i);

      if (other->rect.x > label->x + label->width + year + MARGIN)
        break;
      if (is_in_the_way (other, bar, label))
        return FALSE;
    }
  return TRUE;
}

static gboolean
place_label (const Bars *bars, guint index, MnRect *label)
{
  const Bar *bar = &g_array_index (bars->bars, Bar, index);
  MnRect plot = mn_scene_get_plot (bars->scene);

  *label = bar->above;
  if (label->y >= plot.y && label->y + label->height <= plot.y + plot.height &&
      label_is_free (bars, index, label))
    return TRUE;
  *label = bar->inside;
  return rect_contains (&bar->rect, label) && label_is_free (bars, index, label);
}

static const MnMark *
find_label (const Bars *bars, const MnRect *rect)
{
  for (guint i = 0; i < mn_scene_get_n_marks (bars->scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (bars->scene, i);

      if ((mn_mark_is_thing (mark) || mark->kind == MN_MARK_MONTHS) && mark->label &&
          mn_rect_overlaps (&mark->label_rect, rect))
        return mark;
    }
  return NULL;
}

/* Moves the label of a bar that reaches out of the view to the middle of what is seen of it, or next to
 * another label there. FALSE if there is no room. */
static gboolean
stick_label (const Bars *bars, const Bar *bar, MnRect *label)
{
  MnRect plot = mn_scene_get_plot (bars->scene);
  double left = MAX (bar->rect.x, plot.x);
  double right = MIN (bar->rect.x + bar->rect.width, plot.x + plot.width);
  const MnMark *other;

  if (label->width > right - left)
    {
      /* Wider than its bar: at the end of the view a little to the side. */
      label->x = CLAMP (label->x, plot.x, MAX (plot.x + plot.width - label->width, plot.x));
      return label->x <= right && label->x + label->width >= left && !find_label (bars, label);
    }
  if (bar->rect.x < left || bar->rect.x + bar->rect.width > right)
    label->x = (left + right - label->width) / 2;
  while (label->x + label->width <= right && (other = find_label (bars, label)))
    label->x = other->label_rect.x + other->label_rect.width + 4 * LABEL_GAP;
  return label->x + label->width <= right;
}

/* --- Marks ------------------------------------------------------------------------------------ */

int
mn_chart_count_series (const MnTradeView *view)
{
  return view->kind == MN_TRADE_VIEW_MIRROR ? 2 * MN_N_FLOWS : MN_N_FLOWS;
}

static int
get_series (const Bars *bars, const Bar *bar)
{
  int flow = bar->statement->flow;

  return bars->view->kind == MN_TRADE_VIEW_MIRROR ? 2 * flow + (bar->slot->reporter == MN_MONGOLIA)
                                                  : flow;
}

static void
add_mark (const Bars *bars, guint index)
{
  const Bar *bar = &g_array_index (bars->bars, Bar, index);
  const MnStatement *statement = bar->statement;
  const MnFigure *figure = statement->figure;
  MnRect plot = mn_scene_get_plot (bars->scene);
  MnRect label;

  if (bar->rect.x > plot.x + plot.width || bar->rect.x + bar->rect.width < plot.x)
    return;

  MnMark *mark =
      mn_scene_add (bars->scene, is_marker (bars, statement->flow) ? MN_MARK_BALANCE : MN_MARK_BAR,
                    bar->rect);
  mark->whisker = bar->whisker;
  mark->series = get_series (bars, bar);
  mark->category = statement->flow;
  mark->moment = (bar->slot->period.start + bar->slot->period.end + 1.0) / 2;
  mark->value = bar->value;
  mark->flags = mn_chart_get_flags (statement);
  if (bar->slot->reporter != MN_COUNTRY_NONE && bar->slot->reporter != MN_MONGOLIA)
    mark->flags |= MN_MARK_IS_MIRROR;
  if (bar->slot->is_part)
    mark->flags |= MN_MARK_IS_PART;
  if (bar->slot->parts_differ && statement->flow == MN_FLOW_TURNOVER)
    mark->flags |= MN_MARK_IS_DISPUTED;
  if (bar->rect.x < plot.x || bar->rect.x + bar->rect.width > plot.x + plot.width)
    mark->flags |= MN_MARK_IS_CLIPPED;
  mark->article = figure->evidence->article;
  mark->note = mn_chart_notes_get_number (bars->notes, mark->article);
  mark->figures = mn_chart_list_figures (statement);
  mark->n_agreeing = statement->agreeing->len + 1;
  if (place_label (bars, index, &label) && stick_label (bars, bar, &label))
    mn_mark_set_label (mark, g_strdup (bar->label), MN_TEXT_SMALL, 0, label.x, label.y,
                       bars->params->measure);
}

/* --- Months of part-years --------------------------------------------------------------------- */

static MnRect
get_months_rect (const Bars *bars, const MnTradeSlot *slot, char **text)
{
  double left, right;

  get_group (bars, slot, &left, &right);
  *text = mn_format_period_short (&slot->period, FALSE, bars->params->locale);
  double width = mn_measure_width (bars->params->measure, *text, MN_TEXT_SMALL);
  return (MnRect){ (left + right - width) / 2, bars->months_y, width,
                   mn_measure_height (bars->params->measure, MN_TEXT_SMALL) };
}

/* The later and longer of two that meet is shown. */
static gboolean
months_are_free (const Bars *bars, const MnTradeSlot *slot, MnRect rect)
{
  rect.x -= 2 * LABEL_GAP;
  rect.width += 4 * LABEL_GAP;
  for (guint i = 0; i < bars->bars->len; i++)
    {
      const MnTradeSlot *other = g_array_index (bars->bars, Bar, i).slot;

      if (!other->is_part || other == slot || other->period.end < slot->period.end ||
          (other->period.end == slot->period.end && other->period.start >= slot->period.start))
        continue;
      g_autofree char *text = NULL;
      MnRect other_rect = get_months_rect (bars, other, &text);
      if (mn_rect_overlaps (&rect, &other_rect))
        return FALSE;
    }
  return TRUE;
}

static void
add_months (const Bars *bars, const MnTradeSlot *slot)
{
  MnRect plot = mn_scene_get_plot (bars->scene);
  g_autofree char *text = NULL;
  MnRect rect = get_months_rect (bars, slot, &text);
  double left, right;

  get_group (bars, slot, &left, &right);
  if (left > plot.x + plot.width || right < plot.x || !months_are_free (bars, slot, rect))
    return;

  /* As long as a part of the bar is in view, its months are. */
  if (left < plot.x || right > plot.x + plot.width)
    rect.x = (MAX (left, plot.x) + MIN (right, plot.x + plot.width) - rect.width) / 2;
  rect.x = CLAMP (rect.x, plot.x, MAX (plot.x + plot.width - rect.width, plot.x));
  if (find_label (bars, &rect))
    return;
  MnMark *mark = mn_scene_add (bars->scene, MN_MARK_MONTHS,
                               (MnRect){ left, bars->months_y, right - left, rect.height });
  mark->flags = MN_MARK_IS_PART;
  mark->moment = (slot->period.start + slot->period.end + 1.0) / 2;
  mn_mark_set_label (mark, g_steal_pointer (&text), MN_TEXT_SMALL, 0, rect.x, rect.y,
                     bars->params->measure);
}

static void
clear_bar (gpointer data)
{
  g_free (((Bar *) data)->label);
}

void
mn_chart_add_bars (MnScene *scene,
                   const MnTradeView *view,
                   const MnChartScale *scale,
                   const MnChartNotes *notes,
                   const MnLayoutParams *params,
                   double months_y)
{
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (Bar));
  Bars bars = { scene, view, scale, notes, params, array, months_y, { 0 }, 0 };
  const MnTradeSlot *last = NULL;

  g_array_set_clear_func (array, clear_bar);
  count_columns (&bars);
  collect_bars (&bars);
  for (guint i = 0; i < array->len; i++)
    add_mark (&bars, i);
  for (guint i = 0; i < array->len && months_y > 0; i++)
    {
      const MnTradeSlot *slot = g_array_index (array, Bar, i).slot;

      if (slot->is_part && slot != last)
        add_months (&bars, slot);
      last = slot;
    }
}
