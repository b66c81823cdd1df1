/* mn-chart-scale.c: the axis of values, linear or logarithmic. */
#include "mn-chart-private.h"

#include <math.h>

#define PLOT_HEIGHT 260.0 /* where the caller leaves the height open */
#define GRID_SPACE  44.0  /* between grid lines, at least */
#define LOG_SPACE   18.0  /* the same where they stand closer and closer */
#define GUTTER      8.0   /* between the values and the plot */

/* A target so many times what was reached is drawn at the upper end instead of pressing all bars flat. */
#define TARGET_REACH 5.0

/* The smallest bar is to be seen above the floor. */
#define FLOOR_SHARE 0.8

/* Where a decade has less room, the next tells as much. */
static const double log_steps[] = { 1, 2, 5 };

/* --- Linear ------------------------------------------------------------------------------------- */

static double
round_step (double step)
{
  static const double nice[] = { 1, 2, 2.5, 5, 10 };
  double power = pow (10, floor (log10 (step)));

  for (guint i = 0; i < G_N_ELEMENTS (nice); i++)
    if (nice[i] * power >= step * (1 - 1e-9))
      return nice[i] * power;
  return 10 * power;
}

gboolean
mn_chart_scale_holds_target (const MnTradeView *view, double target)
{
  double reach = TARGET_REACH * MAX (view->unit->max, -view->unit->min);

  return reach == 0 || fabs (target) <= reach;
}

static void
add_targets (MnChartScale *scale, const MnTradeView *view)
{
  for (guint i = 0; i < view->unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (view->unit->targets, i);
      double value = mn_trade_view_get_drawn (view, target->statement);

      if (!mn_chart_scale_holds_target (view, value))
        continue;
      scale->min = MIN (scale->min, value);
      scale->max = MAX (scale->max, value);
    }
}

static int
choose_power (double largest)
{
  return largest >= 1e13 ? 12 : largest >= 1e10 ? 9 : largest >= 1e6 ? 6 : largest >= 1e4 ? 3 : 0;
}

/* --- Logarithmic -------------------------------------------------------------------------------- */

/* The smallest value above zero, 0 where there is none; the others are counted. */
static double
find_smallest (const MnTradeView *view, guint *n_below)
{
  double smallest = 0;

  for (guint i = 0; i < view->unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (view->unit->slots, i);
        double value = slot->flows[flow] ? slot->flows[flow]->value : 0;

        if (slot->flows[flow] && value <= 0)
          (*n_below)++;
        else if (value > 0)
          smallest = smallest > 0 ? MIN (smallest, value) : value;
      }
  return smallest;
}

/* 1, 2 or 5 times a power of ten. */
static double
round_down (double value)
{
  double power = pow (10, floor (log10 (value)));
  double best = power;

  for (guint i = 0; i < G_N_ELEMENTS (log_steps); i++)
    if (log_steps[i] * power <= value * (1 + 1e-9))
      best = log_steps[i] * power;
  return best;
}

static void
make_logarithmic (MnChartScale *scale, const MnTradeView *view)
{
  guint n_below = 0;
  double smallest = find_smallest (view, &n_below);

  if (!(smallest > 0))
    return;
  scale->is_log = TRUE;
  scale->n_below = n_below;
  scale->min = round_down (smallest * FLOOR_SHARE);
  scale->max = MAX (scale->max, scale->min * 2);
}

/* --- Both --------------------------------------------------------------------------------------- */

MnChartScale
mn_chart_scale_make (const MnTradeView *view, MnChartFlags flags, double top, double bottom)
{
  MnChartScale scale = {
    .top = top, .bottom = MAX (bottom, top + 1), .min = view->unit->min, .max = view->unit->max
  };

  add_targets (&scale, view);
  if (flags & MN_CHART_LOG && mn_trade_view_kind_takes_log (view->kind))
    make_logarithmic (&scale, view);
  if (scale.max <= scale.min)
    scale.max = scale.min + 1;

  double lines = CLAMP (floor ((scale.bottom - scale.top) / GRID_SPACE), 1, 8);
  scale.step = round_step ((scale.max - scale.min) / lines);
  if (view->kind != MN_TRADE_VIEW_GROWTH)
    scale.power = choose_power (MAX (scale.max, -scale.min));
  scale.decimals = (int) CLAMP (ceil (scale.power - log10 (scale.step) - 1e-9), 0, 6);
  /* 2.5 needs one digit more than its power of ten. */
  if (fmod (scale.step / pow (10, scale.power - scale.decimals), 1) > 1e-6)
    scale.decimals++;
  return scale;
}

double
mn_chart_scale_get_y (const MnChartScale *scale, double value)
{
  double share = scale->is_log
                     ? log (MAX (value, scale->min) / scale->min) / log (scale->max / scale->min)
                     : (value - scale->min) / (scale->max - scale->min);

  return scale->bottom - share * (scale->bottom - scale->top);
}

char *
mn_chart_scale_format (const MnChartScale *scale, double value, const char *locale)
{
  double shown = value / pow (10, scale->power);
  int decimals = scale->is_log ? (int) MAX (0, -floor (log10 (shown) + 1e-9)) : scale->decimals;

  return mn_chart_format_number (fabs (shown) < 1e-9 ? 0 : shown, decimals, locale);
}

/* 1, 2, 5, 10 ..., or 1, 10, 100 ... where those would stand too close. The floor is always one. */
static void
list_log_lines (const MnChartScale *scale, GArray *lines)
{
  double decade = (scale->bottom - scale->top) / log10 (scale->max / scale->min);
  gboolean is_wide = decade * log10 (2) >= LOG_SPACE;
  int stride = (int) MAX (1, ceil (LOG_SPACE / decade));
  int first = (int) floor (log10 (scale->min) + 1e-9);

  g_array_append_val (lines, scale->min);
  for (int power = first; pow (10, power) <= scale->max; power++)
    for (guint i = 0; i < (is_wide ? G_N_ELEMENTS (log_steps) : 1); i++)
      {
        double value = log_steps[i] * pow (10, power);
        double y = mn_chart_scale_get_y (scale, value);

        if (value <= scale->max * (1 + 1e-9) && (power - first) % stride == 0 &&
            scale->bottom - y >= LOG_SPACE - 1e-6)
          g_array_append_val (lines, value);
      }
}

/* Of double, rising. */
static GArray *
list_lines (const MnChartScale *scale)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (double));
  /* Counted in whole steps: sums of steps would not meet zero. */
  int first = (int) ceil (scale->min / scale->step - 1e-9);
  int last = (int) floor (scale->max / scale->step + 1e-9);

  if (scale->is_log)
    {
      list_log_lines (scale, lines);
      return lines;
    }
  for (int i = first; i <= last; i++)
    {
      double value = i * scale->step;

      g_array_append_val (lines, value);
    }
  return lines;
}

double
mn_chart_get_gutter (const MnTradeView *view, MnChartFlags flags, const MnLayoutParams *params)
{
  double width = 0;

  if (!view->unit)
    return 0;

  MnChartScale scale =
      mn_chart_scale_make (view, flags, 0, params->height > 0 ? params->height : PLOT_HEIGHT);
  g_autoptr (GArray) lines = list_lines (&scale);
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *label =
          mn_chart_scale_format (&scale, g_array_index (lines, double, i), params->locale);

      width = MAX (width, mn_measure_width (params->measure, label, MN_TEXT_SMALL));
    }
  return ceil (width) + GUTTER;
}

void
mn_chart_scale_add_grid (const MnChartScale *scale, MnScene *scene, const MnLayoutParams *params)
{
  g_autoptr (GArray) lines = list_lines (scale);
  MnRect plot = mn_scene_get_plot (scene);
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);

  for (guint i = 0; i < lines->len; i++)
    {
      double value = g_array_index (lines, double, i);
      double y = mn_chart_scale_get_y (scale, value);
      char *label = mn_chart_scale_format (scale, value, params->locale);
      MnMark *mark = mn_scene_add (scene, MN_MARK_GRID, (MnRect){ plot.x, y, plot.width, 0 });

      mark->value = value;
      /* What the bars stand on. */
      mark->flags = (scale->is_log ? i == 0 : value == 0) ? MN_MARK_IS_ZERO : 0;
      mn_mark_set_label (mark, label, MN_TEXT_SMALL, 1, plot.x - GUTTER, y - height / 2,
                         params->measure);
    }
}
