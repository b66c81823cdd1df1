/* mn-axis.h: the time axis: moments to the unit interval and back, and its ticks.
 *
 * Moments are days since 1970-01-01 (see mn-day.h) as real numbers: 0.5 is noon of the first day. No
 * pixels, no widget; the same axis serves timeline, chart, screen, paper and tests.
 */
#pragma once

#include "mn-period.h"

G_BEGIN_DECLS

/* Half-open; `end` is always after `start`. Where it is not, or is no number, the functions below take
 * the range from `start` (or 1970) on of the narrowest length. */
typedef struct
{
  double start;
  double end;
} MnRange;

/* The narrowest and the widest range that zooming gives. */
#define MN_RANGE_MIN_DAYS 1.0
#define MN_RANGE_MAX_DAYS (400 * 365.2425)

double mn_range_to_unit (const MnRange *range, double moment);
double mn_range_from_unit (const MnRange *range, double unit);

/* Brings any two numbers within the limits above and the calendar, keeping the middle. */
MnRange mn_range_clamp (const MnRange *range);

gboolean mn_range_equal (const MnRange *a, const MnRange *b);

/* @factor below 1 zooms in; the moment at @unit stays where it is. Clamped to the limits above; a
 * factor that is not above 0 changes nothing. */
MnRange mn_range_zoom (const MnRange *range, double unit, double factor);
/* Moves by @units of its own length: 0.1 is a tenth to the right. */
MnRange mn_range_pan (const MnRange *range, double units);
/* On the way from @from to @to, at @progress from 0 to 1. Where the lengths differ the moment that both
 * have at the same place stays there, so that it looks like zooming. */
MnRange mn_range_mix (const MnRange *from, const MnRange *to, double progress);
/* The range of a known @period with its last day in it. */
MnRange mn_range_from_period (const MnPeriod *period);

typedef struct
{
  double moment; /* where the unit begins: the place of the line */
  double center; /* its middle: the place of the label, as a bar over a year stands over its name */
  gboolean major; /* a larger unit begins here: a year among months */
  char *label;    /* owned; NULL where there is no room */
} MnTick;

/* Width of a label in pixels of the drawing to come; so that layout needs no font. */
typedef double (*MnMeasureFunc) (const char *text, gpointer user_data);

/* Ticks at the finest of millennia, centuries, decades, ... years, quarters, months, weeks or days
 * whose labels fit into @width pixels. GArray of MnTick, rising, those in @range; which moments have
 * a tick and a label depends on the zoom alone. Labels by ICU in @locale (NULL: the user's). A width
 * below one pixel and a range without length give none. */
GArray *mn_axis_make_ticks (const MnRange *range,
                            double width,
                            const char *locale,
                            MnMeasureFunc measure,
                            gpointer user_data);

/* The larger unit in which the ticks stand: '2025' under its months, 'June 2025' under its days. */
typedef struct
{
  double start;
  double end;
  char *label; /* owned */
} MnTickContext;

/* GArray of MnTickContext, rising, all that touch @range; empty where the ticks are years. */
GArray *mn_axis_make_context (const MnRange *range,
                              double width,
                              const char *locale,
                              MnMeasureFunc measure,
                              gpointer user_data);

G_END_DECLS
