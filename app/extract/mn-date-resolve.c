/* mn-date-resolve.c: the days that a date in a text stands for. */
#include "mn-sentence.h"

int
mn_period_year (const MnPeriod *period)
{
  int first, last;

  if (!mn_period_is_known (period))
    return 0;
  mn_day_get (period->start, &first, NULL, NULL);
  mn_day_get (period->end, &last, NULL, NULL);
  return first == last ? first : 0;
}

static MnPeriod
months_of (const MnDateMark *date, int year)
{
  switch (date->shape)
    {
    case MN_DATE_QUARTER:
      return mn_period_new_quarter (year, date->number);
    case MN_DATE_HALF:
      return mn_period_new_months (year, date->number == 1 ? 1 : 7, date->number == 1 ? 6 : 12);
    case MN_DATE_N_MONTHS:
      return date->number == 12 ? mn_period_new_year (year)
                                : mn_period_new_months (year, 1, date->number);
    case MN_DATE_MONTHS:
      if (date->month == date->last_month)
        return mn_period_new_month (year, date->month);
      if (date->month == 1 && date->last_month == 12)
        return mn_period_new_year (year);
      if (date->last_month < date->month)
        return MN_PERIOD_UNKNOWN;
      return mn_period_new_months (year, date->month, date->last_month);
    default:
      return mn_period_new_year (year);
    }
}

/* The months of @base in another year. */
static MnPeriod
same_of (const MnPeriod *base, int year)
{
  int first, last;

  if (mn_period_is_full_year (base, NULL))
    return mn_period_new_year (year);
  if (mn_period_is_part_year (base, NULL, &first, &last))
    return first == last ? mn_period_new_month (year, first)
           : last - first == 2 && first % 3 == 1 && base->precision == MN_PRECISION_QUARTER
               ? mn_period_new_quarter (year, last / 3)
               : mn_period_new_months (year, first, last);
  return MN_PERIOD_UNKNOWN;
}

MnPeriod
mn_date_to_period (const MnDateMark *date, const MnPeriod *document, const MnPeriod *base)
{
  int document_year = mn_period_year (document), base_year = base ? mn_period_year (base) : 0;
  int year = date->year;
  guint8 rel = date->rel & 0x0f;

  if (!year && rel == MN_REL_PREVIOUS)
    year = base_year ? base_year - 1 : document_year ? document_year - 1 : 0;
  else if (!year && rel && document_year)
    year = rel == MN_REL_THIS   ? document_year
           : rel == MN_REL_LAST ? document_year - 1
           : rel == MN_REL_NEXT ? document_year + 1
                                : 0;

  switch (date->shape)
    {
    case MN_DATE_YEAR:
      if (date->is_from_start && year)
        return mn_period_new_raw (mn_day_new (year, 1, 1), MN_DAY_UNKNOWN, MN_PRECISION_MONTH);
      /* 'this year', which is not over. */
      if (!date->year && rel == MN_REL_THIS && year && !date->is_end && !date->is_close &&
          date->prep != MN_PREP_BY && date->prep != MN_PREP_UNTIL &&
          mn_day_new (year, 12, 1) > document->end)
        return mn_period_new_raw (mn_day_new (year, 1, 1), MN_DAY_UNKNOWN, MN_PRECISION_MONTH);
      return year ? mn_period_new_year (year) : MN_PERIOD_UNKNOWN;
    case MN_DATE_SAME:
      if (!base_year)
        return MN_PERIOD_UNKNOWN;
      /* 'the same period last year' is the year before the one spoken of. */
      if (date->year)
        return same_of (base, date->year);
      /* 'in the same period' of the one spoken of. */
      if (!date->rel && date->prep == MN_PREP_IN && date->number == 0)
        return *base;
      return same_of (base, base_year - 1);
    case MN_DATE_REPORTED:
      return base ? *base : MN_PERIOD_UNKNOWN;
    case MN_DATE_MONTHS:
    case MN_DATE_QUARTER:
    case MN_DATE_HALF:
    case MN_DATE_N_MONTHS:
      if (date->is_year_to && year)
        {
          MnPeriod last = date->shape == MN_DATE_QUARTER
                              ? mn_period_new_quarter (year, date->number)
                              : mn_period_new_month (year, date->last_month);
          int y, m;

          if (!mn_period_is_known (&last))
            return MN_PERIOD_UNKNOWN;
          mn_day_get (last.end + 1, &y, &m, NULL);
          return mn_period_new_raw (mn_day_new (y - 1, m, 1), last.end, MN_PRECISION_MONTH);
        }
      /* 'the past ten months' are the year's first ten where the year is just so old. */
      if (date->is_since && date->shape == MN_DATE_N_MONTHS)
        {
          int y, m;

          if (!document_year)
            return MN_PERIOD_UNKNOWN;
          mn_day_get (document->end, &y, &m, NULL);
          return date->number == m - 1 || date->number == m ? months_of (date, y)
                                                            : MN_PERIOD_UNKNOWN;
        }
      if (year)
        return months_of (date, year);
      if (document_year)
        {
          MnPeriod period = months_of (date, document_year);

          /* The most recent one that is over; of a month-dated document, over or just ending. */
          if (mn_period_is_known (&period) && period.end > document->end)
            period = months_of (date, document_year - 1);
          return period;
        }
      return MN_PERIOD_UNKNOWN;
    case MN_DATE_REL_MONTH:
      if (mn_period_is_known (document) && rel <= MN_REL_LAST)
        {
          int y, m;

          mn_day_get (document->end, &y, &m, NULL);
          if (rel == MN_REL_LAST && --m == 0)
            {
              m = 12;
              y--;
            }
          return mn_period_new_month (y, m);
        }
      return MN_PERIOD_UNKNOWN;
    default:
      return MN_PERIOD_UNKNOWN;
    }
}

static MnPeriod
days_of (const MnDateMark *date, int year)
{
  MnDay start = mn_day_new (year, date->month, date->day);
  MnDay end =
      mn_day_new (year + (date->last_month < date->month), date->last_month, date->last_day);

  if (start == MN_DAY_UNKNOWN || end == MN_DAY_UNKNOWN || end < start)
    return MN_PERIOD_UNKNOWN;
  return mn_period_new_days (start, end);
}

/* The one of the neighbouring years' dates that lies best to @anchor. */
static MnPeriod
nearest (const MnDateMark *date, MnDay anchor, gboolean is_future, gboolean is_bound)
{
  MnPeriod best = MN_PERIOD_UNKNOWN;
  int year;
  gint64 best_distance = G_MAXINT64;

  mn_day_get (anchor, &year, NULL, NULL);
  for (int y = year - 1; y <= year + 1; y++)
    {
      MnPeriod period = date->shape == MN_DATE_DAYS ? days_of (date, y) : months_of (date, y);
      gint64 distance;

      if (!mn_period_is_known (&period))
        continue;
      distance = (gint64) period.start - anchor;
      /* A date on the wrong side of the document counts as farther away. */
      if (is_bound)
        distance = distance > 31 ? distance * 100 : ABS (distance);
      else if (is_future)
        distance = distance < -31 ? -distance * 3 : ABS (distance);
      else
        distance = distance > 31 ? distance * 3 : ABS (distance);
      if (distance < best_distance)
        {
          best_distance = distance;
          best = period;
        }
    }
  return best;
}

MnPeriod
mn_date_to_event (const MnDateMark *date,
                  const MnPeriod *document,
                  MnDay not_after,
                  gboolean is_future)
{
  gboolean known = mn_period_is_known (document), bound = !known && not_after != MN_DAY_UNKNOWN;
  gboolean day_known = known && document->start == document->end;
  MnDay anchor = known ? document->end : not_after;
  guint8 rel = date->rel & 0x0f;
  int year = date->year, document_year = known ? mn_period_year (document) : 0;

  if (!year && rel && !(date->rel & 0x10) && document_year)
    year = rel == MN_REL_THIS   ? document_year
           : rel == MN_REL_LAST ? document_year - 1
           : rel == MN_REL_NEXT ? document_year + 1
                                : document_year - 1;
  switch (date->shape)
    {
    case MN_DATE_DAYS:
      if (year)
        return days_of (date, year);
      return known || bound ? nearest (date, anchor, is_future, bound) : MN_PERIOD_UNKNOWN;
    case MN_DATE_MONTHS:
    case MN_DATE_QUARTER:
      if (year)
        return months_of (date, year);
      if (!known && !bound)
        return MN_PERIOD_UNKNOWN;
      if (rel == MN_REL_LAST || rel == MN_REL_NEXT)
        {
          MnPeriod period;

          mn_day_get (anchor, &year, NULL, NULL);
          period = months_of (date, year);
          if (rel == MN_REL_LAST && period.end >= anchor)
            period = months_of (date, year - 1);
          if (rel == MN_REL_NEXT && period.start <= anchor)
            period = months_of (date, year + 1);
          return period;
        }
      return nearest (date, anchor, is_future, bound);
    case MN_DATE_YEAR:
      return year ? mn_period_new_year (year) : MN_PERIOD_UNKNOWN;
    case MN_DATE_WEEKDAY:
      {
        if (!day_known)
          return known ? *document : MN_PERIOD_UNKNOWN;
        int back = (mn_day_get_weekday (document->start) - date->number + 7) % 7;
        MnDay day = document->start - back;

        if (is_future && rel != MN_REL_LAST)
          day = back == 0 ? document->start : day + 7;
        if (rel == MN_REL_NEXT && day - document->start < 7 && day <= document->start)
          day += 7;
        return mn_period_new_day (day);
      }
    case MN_DATE_REL_DAY:
      if (!known)
        return MN_PERIOD_UNKNOWN;
      return day_known ? mn_period_new_day (document->start + date->number) : *document;
    case MN_DATE_REL_MONTH:
      {
        int y, m;

        if (!known)
          return MN_PERIOD_UNKNOWN;
        mn_day_get (document->end, &y, &m, NULL);
        m += rel == MN_REL_NEXT ? 1 : rel == MN_REL_THIS ? 0 : -1;
        if (m == 0)
          return mn_period_new_month (y - 1, 12);
        return m == 13 ? mn_period_new_month (y + 1, 1) : mn_period_new_month (y, m);
      }
    default:
      return MN_PERIOD_UNKNOWN;
    }
}
