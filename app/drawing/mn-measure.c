/* mn-measure.c: sizes of text for the layouts. */
#include "mn-scene-private.h"

#include <string.h>

/* An em of 12 pixels; letters are half as wide on average. */
static const double fixed_widths[MN_N_TEXT_STYLES] = { 6.5, 5.5, 7 };
static const double fixed_heights[MN_N_TEXT_STYLES] = { 16, 14, 16 };

static double
get_fixed_width (const char *text, MnTextStyle style, gpointer user_data)
{
  return fixed_widths[style] * (double) g_utf8_strlen (text, -1);
}

static double
get_fixed_height (MnTextStyle style, gpointer user_data)
{
  return fixed_heights[style];
}

const MnMeasure *
mn_measure_get_fixed (void)
{
  static const MnMeasure measure = { get_fixed_width, get_fixed_height, NULL };

  return &measure;
}

double
mn_measure_width (const MnMeasure *measure, const char *text, MnTextStyle style)
{
  return *text ? measure->get_width (text, style, measure->user_data) : 0;
}

double
mn_measure_height (const MnMeasure *measure, MnTextStyle style)
{
  return measure->get_height (style, measure->user_data);
}
