/* mn-axis-layout.c: the time axis as marks, for timeline and chart alike. */
#include "mn-scene-private.h"

#include <math.h>

#define TICK_LENGTH 4.0
#define LABEL_GAP   6.0

static double
measure_small (const char *text, gpointer user_data)
{
  return mn_measure_width (user_data, text, MN_TEXT_SMALL);
}

double
mn_axis_get_height (const MnMeasure *measure)
{
  return TICK_LENGTH + 2 * mn_measure_height (measure, MN_TEXT_SMALL);
}

MnRect
mn_layout_params_get_plot (const MnLayoutParams *params, double top, double height)
{
  double width = MAX (params->width, 1);
  double left = CLAMP (params->left, 0, width - 1);
  double right = CLAMP (params->right, 0, width - 1 - left);

  return (MnRect){ left, top, width - left - right, MAX (height, 0) };
}

static void
add_ticks (MnScene *self, const MnLayoutParams *params, double y)
{
  MnRange range = mn_scene_get_range (self);
  MnRect plot = mn_scene_get_plot (self);
  g_autoptr (GArray) ticks = mn_axis_make_ticks (&range, plot.width, params->locale, measure_small,
                                                 (gpointer) params->measure);

  for (guint i = 0; i < ticks->len; i++)
    {
      MnTick *tick = &g_array_index (ticks, MnTick, i);
      double center = mn_scene_get_x (self, tick->center);
      MnRect line = { mn_scene_get_x (self, tick->moment), plot.y, 0, plot.height + TICK_LENGTH };
      double half = mn_measure_width (params->measure, tick->label, MN_TEXT_SMALL) / 2;

      /* Half a label at the edge of the view is worse than none. */
      gboolean fits = center - half >= 0 && center + half <= mn_scene_get_width (self);
      gboolean in_plot = center >= plot.x && center <= plot.x + plot.width;
      if (line.x < plot.x && !(fits && in_plot))
        continue;

      MnMark *mark = mn_scene_add (self, MN_MARK_TICK, line);
      mark->moment = tick->moment;
      mark->flags =
          (tick->major ? MN_MARK_IS_MAJOR : 0) | (line.x < plot.x ? MN_MARK_IS_CLIPPED : 0);
      if (fits && in_plot && !params->no_axis)
        mn_mark_set_label (mark, g_steal_pointer (&tick->label), MN_TEXT_SMALL, 0.5, center,
                           y + TICK_LENGTH, params->measure);
    }
}

/* The name of a year or month stays in view as long as a part of it that can hold it does. */
static void
add_context (MnScene *self, const MnLayoutParams *params, double y)
{
  MnRange range = mn_scene_get_range (self);
  MnRect plot = mn_scene_get_plot (self);
  g_autoptr (GArray) contexts = mn_axis_make_context (&range, plot.width, params->locale,
                                                      measure_small, (gpointer) params->measure);

  for (guint i = 0; i < contexts->len; i++)
    {
      MnTickContext *context = &g_array_index (contexts, MnTickContext, i);
      double start = mn_scene_get_x (self, context->start);
      double end = mn_scene_get_x (self, context->end);
      double left = MAX (start, plot.x);
      double right = MIN (end, plot.x + plot.width);
      double width = mn_measure_width (params->measure, context->label, MN_TEXT_SMALL);
      MnRect rect = { start, plot.y, end - start,
                      y + mn_axis_get_height (params->measure) - plot.y };
      MnMark *mark = mn_scene_add (self, MN_MARK_CONTEXT, rect);

      mark->moment = context->start;
      mark->flags = start < plot.x ? MN_MARK_IS_CLIPPED : 0;
      if (width + 2 * LABEL_GAP <= right - left)
        mn_mark_set_label (mark, g_steal_pointer (&context->label), MN_TEXT_SMALL, 0,
                           left + (start < plot.x ? 0 : LABEL_GAP),
                           y + TICK_LENGTH + mn_measure_height (params->measure, MN_TEXT_SMALL),
                           params->measure);
    }
}

void
mn_scene_add_axis (MnScene *self, const MnLayoutParams *params, double y)
{
  add_ticks (self, params, y);
  if (!params->no_axis)
    add_context (self, params, y);
}

void
mn_scene_add_today (MnScene *self, const MnLayoutParams *params)
{
  MnRect plot = mn_scene_get_plot (self);

  if (params->today == MN_DAY_UNKNOWN)
    return;

  double x = mn_scene_get_x (self, params->today + 0.5);
  if (x < plot.x || x > plot.x + plot.width)
    return;

  MnMark *mark = mn_scene_add (self, MN_MARK_TODAY, (MnRect){ x, plot.y, 0, plot.height });
  mark->moment = params->today + 0.5;
}
