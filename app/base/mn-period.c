/* mn-period.c: a stretch of days as precisely as it is known. */
#include "mn-period.h"

#include "mn-nick.h"

#include <stdlib.h>
#include <string.h>

static const char *const precision_nicks[] = {
  [MN_PRECISION_UNKNOWN] = "unknown", [MN_PRECISION_DAY] = "day",   [MN_PRECISION_MONTH] = "month",
  [MN_PRECISION_QUARTER] = "quarter", [MN_PRECISION_YEAR] = "year",
};

MnPeriod
mn_period_new_raw (MnDay start, MnDay end, MnPrecision precision)
{
  return (MnPeriod){ start, end, precision };
}

MnPeriod
mn_period_new_days (MnDay start, MnDay end)
{
  if (start == MN_DAY_UNKNOWN || end == MN_DAY_UNKNOWN || end < start)
    return MN_PERIOD_UNKNOWN;
  return mn_period_new_raw (start, end, MN_PRECISION_DAY);
}

MnPeriod
mn_period_new_day (MnDay day)
{
  return mn_period_new_days (day, day);
}

MnPeriod
mn_period_new_months (int year, int first_month, int last_month)
{
  MnDay start = mn_day_new (year, first_month, 1);
  MnDay end = mn_day_new (year, last_month, mn_days_in_month (year, last_month));

  if (start == MN_DAY_UNKNOWN || end == MN_DAY_UNKNOWN || end < start)
    return MN_PERIOD_UNKNOWN;
  return mn_period_new_raw (start, end, MN_PRECISION_MONTH);
}

MnPeriod
mn_period_new_month (int year, int month)
{
  return mn_period_new_months (year, month, month);
}

MnPeriod
mn_period_new_quarter (int year, int quarter)
{
  MnPeriod period = mn_period_new_months (year, quarter * 3 - 2, quarter * 3);

  if (mn_period_is_known (&period))
    period.precision = MN_PRECISION_QUARTER;
  return period;
}

MnPeriod
mn_period_new_year (int year)
{
  MnPeriod period = mn_period_new_months (year, 1, 12);

  if (mn_period_is_known (&period))
    period.precision = MN_PRECISION_YEAR;
  return period;
}

gboolean
mn_period_is_known (const MnPeriod *period)
{
  return period->start != MN_DAY_UNKNOWN && period->end != MN_DAY_UNKNOWN;
}

gboolean
mn_period_is_unknown (const MnPeriod *period)
{
  return period->start == MN_DAY_UNKNOWN && period->end == MN_DAY_UNKNOWN;
}

/* Whole months of one year. */
static gboolean
get_months (const MnPeriod *period, int *year, int *first, int *last)
{
  int y1, m1, d1, y2, m2, d2;

  if (!mn_period_is_known (period))
    return FALSE;
  mn_day_get (period->start, &y1, &m1, &d1);
  mn_day_get (period->end, &y2, &m2, &d2);
  if (y1 != y2 || d1 != 1 || d2 != mn_days_in_month (y2, m2))
    return FALSE;
  if (year)
    *year = y1;
  if (first)
    *first = m1;
  if (last)
    *last = m2;
  return TRUE;
}

gboolean
mn_period_is_full_year (const MnPeriod *period, int *year)
{
  int y, first, last;

  if (!get_months (period, &y, &first, &last) || first != 1 || last != 12)
    return FALSE;
  if (year)
    *year = y;
  return TRUE;
}

gboolean
mn_period_is_part_year (const MnPeriod *period, int *year, int *first_month, int *last_month)
{
  int y, first, last;

  if (!get_months (period, &y, &first, &last) || (first == 1 && last == 12))
    return FALSE;
  if (year)
    *year = y;
  if (first_month)
    *first_month = first;
  if (last_month)
    *last_month = last;
  return TRUE;
}

MnPeriod
mn_period_move_years (const MnPeriod *period, int years)
{
  int year, first, last;
  MnPeriod moved;

  if (mn_period_is_full_year (period, &year))
    return mn_period_new_year (year + years);
  if (!mn_period_is_part_year (period, &year, &first, &last))
    return MN_PERIOD_UNKNOWN;
  moved = mn_period_new_months (year + years, first, last);
  moved.precision =
      period->precision == MN_PRECISION_QUARTER ? MN_PRECISION_QUARTER : MN_PRECISION_MONTH;
  return mn_period_is_known (&moved) ? moved : MN_PERIOD_UNKNOWN;
}

gboolean
mn_period_equal (const MnPeriod *a, const MnPeriod *b)
{
  return a->start == b->start && a->end == b->end && a->precision == b->precision;
}

gboolean
mn_period_overlaps (const MnPeriod *a, const MnPeriod *b)
{
  return mn_period_is_known (a) && mn_period_is_known (b) && a->start <= b->end &&
         b->start <= a->end;
}

int
mn_period_compare (const MnPeriod *a, const MnPeriod *b)
{
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;
  return a->end < b->end ? -1 : a->end > b->end;
}

/* Whether @text fits @pattern, in which '0' is any digit. */
static gboolean
fits (const char *text, const char *pattern)
{
  gsize i;

  for (i = 0; pattern[i]; i++)
    if (pattern[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != pattern[i])
      return FALSE;
  return text[i] == '\0';
}

gboolean
mn_period_parse (const char *text, MnPeriod *period)
{
  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  *period = MN_PERIOD_UNKNOWN;
  if (fits (text, "0000-00-00"))
    *period = mn_period_new_day (mn_day_from_iso (text));
  else if (fits (text, "0000-00"))
    *period = mn_period_new_month (atoi (text), atoi (text + 5));
  else if (fits (text, "0000-Q0"))
    *period = mn_period_new_quarter (atoi (text), atoi (text + 6));
  else if (fits (text, "0000"))
    *period = mn_period_new_year (atoi (text));
  return mn_period_is_known (period);
}

const char *
mn_precision_to_nick (MnPrecision precision)
{
  return mn_nick_get (precision_nicks, G_N_ELEMENTS (precision_nicks), (int) precision);
}

MnPrecision
mn_precision_from_nick (const char *nick)
{
  return mn_nick_parse (precision_nicks, G_N_ELEMENTS (precision_nicks), nick,
                        MN_PRECISION_UNKNOWN);
}
