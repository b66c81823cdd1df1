/* mn-axis.c: the time axis: moments to the unit interval and back, and its ticks. */
#include "mn-axis.h"

#include "mn-format.h"

#include <math.h>

/* Ticks whose labels would stand closer than this share of a pixel are not made at all. */
#define MAX_TICKS 4096

static MnRange
get_calendar (void)
{
  return (MnRange){ mn_day_new (MN_YEAR_MIN, 1, 1), mn_day_new (MN_YEAR_MAX, 12, 31) + 1 };
}

double
mn_range_to_unit (const MnRange *range, double moment)
{
  return (moment - range->start) / (range->end - range->start);
}

double
mn_range_from_unit (const MnRange *range, double unit)
{
  return range->start + unit * (range->end - range->start);
}

/* A range of @length that has @moment at @unit, moved into the calendar. */
static MnRange
make_range (double moment, double unit, double length)
{
  MnRange calendar = get_calendar ();
  double start = moment - unit * length;

  start = CLAMP (start, calendar.start, calendar.end - length);
  return (MnRange){ start, start + length };
}

MnRange
mn_range_clamp (const MnRange *range)
{
  double start = isfinite (range->start) ? range->start : 0;
  double end = isfinite (range->end) ? MAX (range->end, start) : start;
  double length = CLAMP (end - start, MN_RANGE_MIN_DAYS, MN_RANGE_MAX_DAYS);

  if (end - start == length && start >= get_calendar ().start && end <= get_calendar ().end)
    return (MnRange){ start, end };
  return make_range (start + (end - start) / 2, 0.5, length);
}

MnRange
mn_range_zoom (const MnRange *range, double unit, double factor)
{
  MnRange from = mn_range_clamp (range);

  if (!isfinite (unit) || !isfinite (factor) || factor <= 0)
    return from;

  double length = CLAMP ((from.end - from.start) * factor, MN_RANGE_MIN_DAYS, MN_RANGE_MAX_DAYS);
  return make_range (mn_range_from_unit (&from, unit), unit, length);
}

MnRange
mn_range_pan (const MnRange *range, double units)
{
  MnRange from = mn_range_clamp (range);
  double length = from.end - from.start;

  if (!isfinite (units))
    return from;
  return make_range (from.start + units * length, 0, length);
}

gboolean
mn_range_equal (const MnRange *a, const MnRange *b)
{
  return a->start == b->start && a->end == b->end;
}

MnRange
mn_range_mix (const MnRange *from, const MnRange *to, double progress)
{
  MnRange a = mn_range_clamp (from);
  MnRange b = mn_range_clamp (to);
  double ratio = (b.end - b.start) / (a.end - a.start);
  double share = CLAMP (progress, 0, 1);

  if (!(progress > 0) || progress >= 1)
    return progress > 0 ? b : a;
  /* Each moment of the way zooms by the same factor. */
  if (fabs (ratio - 1) > 1e-6)
    share = (pow (ratio, share) - 1) / (ratio - 1);
  return (MnRange){ a.start + (b.start - a.start) * share, a.end + (b.end - a.end) * share };
}

MnRange
mn_range_from_period (const MnPeriod *period)
{
  g_return_val_if_fail (mn_period_is_known (period), ((MnRange){ 0, 1 }));

  return (MnRange){ period->start, period->end + 1.0 };
}

/* --- Ticks ------------------------------------------------------------------------------------ */

typedef enum
{
  UNIT_DAY,
  UNIT_WEEK,
  UNIT_MONTH,
  UNIT_QUARTER,
  UNIT_YEAR,
} Unit;

/* A rung of the ladder from days to millennia. */
typedef struct
{
  Unit unit;
  int step;            /* of years */
  int larger;          /* years of the next larger unit; 0: the context is larger */
  double days;         /* the shortest that the unit can be */
  const char *label;   /* ICU skeletons */
  const char *context; /* NULL: none */
} Rung;

static const Rung ladder[] = {
  { UNIT_DAY, 1, 0, 1, "Ed", "yMMMM" },          { UNIT_DAY, 1, 0, 1, "d", "yMMMM" },
  { UNIT_WEEK, 1, 0, 7, "d", "yMMMM" },          { UNIT_MONTH, 1, 0, 28, "LLLL", "y" },
  { UNIT_MONTH, 1, 0, 28, "LLL", "y" },          { UNIT_QUARTER, 1, 0, 90, "QQQ", "y" },
  { UNIT_YEAR, 1, 10, 365, "y", NULL },          { UNIT_YEAR, 2, 10, 730, "y", NULL },
  { UNIT_YEAR, 5, 50, 1826, "y", NULL },         { UNIT_YEAR, 10, 100, 3652, "y", NULL },
  { UNIT_YEAR, 20, 100, 7304, "y", NULL },       { UNIT_YEAR, 50, 500, 18262, "y", NULL },
  { UNIT_YEAR, 100, 1000, 36524, "y", NULL },    { UNIT_YEAR, 200, 1000, 73048, "y", NULL },
  { UNIT_YEAR, 500, 5000, 182621, "y", NULL },   { UNIT_YEAR, 1000, 5000, 365242, "y", NULL },
  { UNIT_YEAR, 2000, 10000, 730485, "y", NULL }, { UNIT_YEAR, 5000, 10000, 1826212, "y", NULL },
};

/* The unit that holds @day; MN_DAY_UNKNOWN where the calendar has none. */
static MnDay
floor_to_unit (const Rung *rung, MnDay day)
{
  int year, month;

  mn_day_get (day, &year, &month, NULL);
  switch (rung->unit)
    {
    case UNIT_WEEK:
      return day - (mn_day_get_weekday (day) - 1);
    case UNIT_MONTH:
      return mn_day_new (year, month, 1);
    case UNIT_QUARTER:
      return mn_day_new (year, (month - 1) / 3 * 3 + 1, 1);
    case UNIT_YEAR:
      return mn_day_new (MAX (year / rung->step * rung->step, 1), 1, 1);
    case UNIT_DAY:
    default:
      return day;
    }
}

/* The unit @n after the one that begins on @day, or MN_DAY_UNKNOWN past the end of the calendar. */
static MnDay
add_units (Unit unit, MnDay day, int n)
{
  int year, month;

  mn_day_get (day, &year, &month, NULL);
  switch (unit)
    {
    case UNIT_WEEK:
      return day + 7 * n;
    case UNIT_MONTH:
    case UNIT_QUARTER:
      month += unit == UNIT_MONTH ? n - 1 : 3 * n - 1;
      return mn_day_new (year + month / 12, month % 12 + 1, 1);
    case UNIT_YEAR:
      /* From year 1, which stands in for 0, to the first full step. */
      return mn_day_new (year == 1 && n > 1 ? n : year + n, 1, 1);
    case UNIT_DAY:
    default:
      return day + n;
    }
}

static gboolean
is_major (const Rung *rung, MnDay day)
{
  int year, month, day_of_month;

  mn_day_get (day, &year, &month, &day_of_month);
  switch (rung->unit)
    {
    case UNIT_DAY:
      return day_of_month == 1;
    case UNIT_MONTH:
    case UNIT_QUARTER:
      return month == 1;
    case UNIT_YEAR:
      return year % rung->larger == 0;
    case UNIT_WEEK:
    default:
      return FALSE;
    }
}

static double
measure_day (MnDay day,
             const char *skeleton,
             const char *locale,
             MnMeasureFunc measure,
             gpointer user_data)
{
  g_autofree char *label = mn_format_day (day, skeleton, locale);

  return measure (label, user_data);
}

/* The widest label that @rung gives, wherever the view stands: else the choice would change while
 * panning. */
static double
measure_widest (const Rung *rung, const char *locale, MnMeasureFunc measure, gpointer user_data)
{
  MnDay sample = mn_day_new (2024, 1, 22);
  int n = rung->unit == UNIT_MONTH                                    ? 12
          : rung->unit == UNIT_DAY && g_str_equal (rung->label, "Ed") ? 7
                                                                      : 1;
  double widest = 0;

  for (int i = 0; i < n; i++)
    {
      MnDay day = add_units (rung->unit, sample, i);

      widest = MAX (widest, measure_day (day, rung->label, locale, measure, user_data));
    }
  return widest;
}

static const Rung *
choose_rung (const MnRange *range,
             double width,
             const char *locale,
             MnMeasureFunc measure,
             gpointer user_data)
{
  double scale = width / (range->end - range->start);
  double gap = measure ("0000", user_data);

  for (guint i = 0; i < G_N_ELEMENTS (ladder); i++)
    {
      double room = ladder[i].days * scale;

      /* Asking for the width costs more than asking whether it can be worth it. */
      if (room > gap && room >= gap + measure_widest (&ladder[i], locale, measure, user_data))
        return &ladder[i];
    }
  return NULL;
}

static MnDay
first_day (const MnRange *range)
{
  MnRange calendar = get_calendar ();

  return (MnDay) CLAMP (floor (range->start), calendar.start, calendar.end - 1);
}

static void
clear_tick (gpointer data)
{
  g_free (((MnTick *) data)->label);
}

GArray *
mn_axis_make_ticks (const MnRange *range,
                    double width,
                    const char *locale,
                    MnMeasureFunc measure,
                    gpointer user_data)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (MnTick));

  g_return_val_if_fail (measure != NULL, ticks);

  g_array_set_clear_func (ticks, clear_tick);
  if (!(range->end > range->start) || !(width >= 1))
    return ticks;

  const Rung *rung = choose_rung (range, width, locale, measure, user_data);
  if (!rung)
    return ticks;

  /* One more at the left: its label may stand in the range though its beginning does not. */
  MnDay day = floor_to_unit (rung, first_day (range));
  while (day != MN_DAY_UNKNOWN && day < range->end && ticks->len < MAX_TICKS)
    {
      MnDay unit_end = add_units (rung->unit, day, 1);
      double end = unit_end == MN_DAY_UNKNOWN ? get_calendar ().end : unit_end;
      MnTick tick = { day, (day + end) / 2, is_major (rung, day),
                      mn_format_day (day, rung->label, locale) };

      g_array_append_val (ticks, tick);
      day = add_units (rung->unit, day, rung->step);
    }
  return ticks;
}

static void
clear_context (gpointer data)
{
  g_free (((MnTickContext *) data)->label);
}

GArray *
mn_axis_make_context (const MnRange *range,
                      double width,
                      const char *locale,
                      MnMeasureFunc measure,
                      gpointer user_data)
{
  GArray *contexts = g_array_new (FALSE, FALSE, sizeof (MnTickContext));

  g_return_val_if_fail (measure != NULL, contexts);

  g_array_set_clear_func (contexts, clear_context);
  if (!(range->end > range->start) || !(width >= 1))
    return contexts;

  const Rung *rung = choose_rung (range, width, locale, measure, user_data);
  if (!rung || !rung->context)
    return contexts;

  Rung larger = { g_str_equal (rung->context, "y") ? UNIT_YEAR : UNIT_MONTH, 1, 1, 0, NULL, NULL };
  MnDay day = floor_to_unit (&larger, first_day (range));
  while (day != MN_DAY_UNKNOWN && day < range->end && contexts->len < MAX_TICKS)
    {
      MnDay next = add_units (larger.unit, day, 1);
      MnTickContext context = { day, next == MN_DAY_UNKNOWN ? get_calendar ().end : next,
                                mn_format_day (day, rung->context, locale) };

      g_array_append_val (contexts, context);
      day = next;
    }
  return contexts;
}
