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
      if (date->last_year > year)
        return mn_period_new_raw (mn_day_new (year, date->month, 1),
                                  mn_period_new_month (date->last_year, date->last_month).end,
                                  MN_PRECISION_MONTH);
      if (date->month == date->last_month)
        return mn_period_new_month (year, date->month);
      if (date->month == 1 && date->last_month == 12)
        return mn_period_new_year (year);
      /* 'July-February': the later year is named, or the document's. */
      if (date->last_month < date->month)
        return mn_period_new_raw (mn_day_new (year - 1, date->month, 1),
                                  mn_period_new_month (year, date->last_month).end,
                                  MN_PRECISION_MONTH);
      return mn_period_new_months (year, date->month, date->last_month);
    default:
      return mn_period_new_year (year);
    }
}

/* The same stretch of days, so many years later. */
static MnPeriod
shift_years (const MnPeriod *base, int years)
{
  int y, m, d;
  MnDay start, end;

  if (!mn_period_is_known (base))
    return MN_PERIOD_UNKNOWN;
  mn_day_get (base->start, &y, &m, &d);
  start = mn_day_new (y + years, m, m == 2 && d == 29 ? 28 : d);
  /* By the day behind the end: the ends of February differ. */
  mn_day_get (base->end + 1, &y, &m, &d);
  end = mn_day_new (y + years, m, m == 2 && d == 29 ? 28 : d) - 1;
  return mn_period_new_raw (start, end, base->precision);
}

/* The months of @base in another year; where they reach over the new year, those that end in it. */
static MnPeriod
same_of (const MnPeriod *base, int year)
{
  int last;

  if (!mn_period_is_known (base))
    return MN_PERIOD_UNKNOWN;
  mn_day_get (base->end, &last, NULL, NULL);
  return shift_years (base, year - last);
}

/* Whole months, @n of them from @month of @year on. */
static MnPeriod
run_of_months (int year, int month, int day, int n)
{
  int end = year * 12 + month - 1 + n;

  return mn_period_new_raw (mn_day_new (year, month, day),
                            mn_day_new (end / 12, end % 12 + 1, day) - 1,
                            day == 1 ? MN_PRECISION_MONTH : MN_PRECISION_DAY);
}

/* The year in which the fiscal year begins that @date speaks of, 0 where it is not known. */
static int
fiscal_start (const MnDateMark *date, const MnPeriod *document, const MnPeriod *base)
{
  gboolean shifted = date->fiscal_month > 1 || date->fiscal_day > 1;
  const MnPeriod *now = document;
  guint8 rel = date->rel & 0x0f;
  int y, m, d;

  if (date->year)
    return date->year - (date->is_year_pair || (shifted && !date->is_fiscal_by_start));
  if (rel == MN_REL_PREVIOUS && base && mn_period_is_known (base))
    now = base;
  if (!mn_period_is_known (now))
    return 0;
  mn_day_get (now->end, &y, &m, &d);
  if (m < date->fiscal_month || (m == date->fiscal_month && d < date->fiscal_day))
    y--;
  return rel == MN_REL_LAST || rel == MN_REL_PREVIOUS ? y - 1 : rel == MN_REL_NEXT ? y + 1 : y;
}

/* The part of a fiscal year. */
static MnPeriod
fiscal_of (const MnDateMark *date, const MnPeriod *document, const MnPeriod *base)
{
  int year, first = date->fiscal_month, n = 12;

  if (!date->fiscal_month || !(year = fiscal_start (date, document, base)))
    return MN_PERIOD_UNKNOWN;
  switch (date->shape)
    {
    case MN_DATE_MONTHS:
      n = (date->last_month - date->month + 12) % 12 + 1;
      first = date->month;
      /* '(March 2022-23)' is printed of months before the year's start too. */
      if (date->month < date->fiscal_month)
        year++;
      return run_of_months (year, first, 1, n);
    case MN_DATE_N_MONTHS:
      n = date->number;
      break;
    case MN_DATE_QUARTER:
      first += (date->number - 1) * 3;
      n = 3;
      break;
    case MN_DATE_HALF:
      first += (date->number - 1) * 6;
      n = 6;
      break;
    default:
      break;
    }
  return run_of_months (year + (first - 1) / 12, (first - 1) % 12 + 1, MAX (date->fiscal_day, 1),
                        n);
}

static MnPeriod days_of (const MnDateMark *date, int year);

/* A period that its own year or the document's tells, the most recent one that is over. */
static MnPeriod
latest_of (const MnDateMark *date, int year, const MnPeriod *document)
{
  MnPeriod (*make) (const MnDateMark *, int) = date->shape == MN_DATE_DAYS ? days_of : months_of;
  MnPeriod period;
  int document_year;

  if (year)
    return make (date, year);
  if (!mn_period_is_known (document))
    return MN_PERIOD_UNKNOWN;
  mn_day_get (document->end, &document_year, NULL, NULL);
  period = make (date, document_year);
  /* Of a document whose month only is known: over or just ending. */
  if (mn_period_is_known (&period) && period.end > document->end)
    period = make (date, document_year - 1);
  return period;
}

/* 'the nine months to September 2024'. */
static MnPeriod
stretch_to (const MnDateMark *date, int year, const MnPeriod *document, const MnPeriod *base)
{
  MnDateMark month = *date;
  MnPeriod last;
  int y, m;

  if (date->shape == MN_DATE_DAYS)
    month.shape = MN_DATE_MONTHS;
  last = latest_of (&month, year, document);
  /* The month in which the period ends that is spoken of. */
  if (!mn_period_is_known (&last) && base && mn_period_is_known (base))
    {
      mn_day_get (base->end, &y, &m, NULL);
      if (m == month.last_month)
        last = mn_period_new_month (y, m);
    }
  if (!mn_period_is_known (&last))
    return MN_PERIOD_UNKNOWN;
  mn_day_get (last.end + 1, &y, &m, NULL);
  m = y * 12 + m - 1 - date->stretch;
  last.start = mn_day_new (m / 12, m % 12 + 1, 1);
  last.precision = MN_PRECISION_MONTH;
  /* 'the year to 20 March': not of whole months. */
  if (date->shape == MN_DATE_DAYS && date->day < 28)
    {
      mn_day_get (last.end, &y, &m, NULL);
      last.start = mn_day_new ((y * 12 + m - 1 - date->stretch) / 12,
                               (y * 12 + m - 1 - date->stretch) % 12 + 1, date->day + 1);
      last.end = mn_day_new (y, m, date->day);
      last.precision = MN_PRECISION_DAY;
    }
  return last;
}

/* 'the past ten months' are the year's first ten where the year is just so old. */
static MnPeriod
past_months (const MnDateMark *date, const MnPeriod *document)
{
  int y, m;

  if (!mn_period_year (document))
    return MN_PERIOD_UNKNOWN;
  mn_day_get (document->end, &y, &m, NULL);
  return date->number == m - 1 || date->number == m ? months_of (date, y) : MN_PERIOD_UNKNOWN;
}

MnPeriod
mn_date_to_period (const MnDateMark *date, const MnPeriod *document, const MnPeriod *base)
{
  int document_year = mn_period_year (document), base_year = 0;
  int year = date->year;
  guint8 rel = date->rel & 0x0f;

  if (date->is_fiscal && date->shape != MN_DATE_SAME)
    return fiscal_of (date, document, base);
  if (base && mn_period_is_known (base))
    mn_day_get (base->end, &base_year, NULL, NULL);
  if (!year && rel == MN_REL_PREVIOUS)
    year = base_year ? base_year - 1 : document_year ? document_year - 1 : 0;
  else if (!year && rel && document_year)
    year = rel == MN_REL_THIS          ? document_year
           : rel == MN_REL_LAST        ? document_year - 1
           : rel == MN_REL_BEFORE_LAST ? document_year - 2
           : rel == MN_REL_NEXT        ? document_year + 1
                                       : 0;

  switch (date->shape)
    {
    case MN_DATE_YEAR:
      /* 'this year', which is not over. */
      if (date->is_running && year && mn_day_new (year, 12, 1) > document->end)
        return mn_period_new_raw (mn_day_new (year, 1, 1), MN_DAY_UNKNOWN, MN_PRECISION_MONTH);
      /* 'the previous year' of a fiscal one */
      if (rel == MN_REL_PREVIOUS && base_year && base->end - base->start > 360)
        return shift_years (base, -1);
      if (date->is_open)
        return year
                   ? mn_period_new_raw (mn_day_new (year, 1, 1), MN_DAY_UNKNOWN, MN_PRECISION_MONTH)
                   : MN_PERIOD_UNKNOWN;
      return year ? mn_period_new_year (year) : MN_PERIOD_UNKNOWN;
    case MN_DATE_SAME:
      if (!base_year)
        return MN_PERIOD_UNKNOWN;
      if (date->year)
        return same_of (base, date->year);
      /* 'in the same period' alone is the one spoken of, 'the same period last year' the year before
       * it, 'the same period this year' the document's. */
      if (rel == MN_REL_THIS && year)
        return same_of (base, year);
      if (date->is_itself && !rel)
        return *base;
      return same_of (base, base_year - 1);
    case MN_DATE_REPORTED:
      if (year)
        return base_year ? same_of (base, year) : mn_period_new_year (year);
      return base ? *base : MN_PERIOD_UNKNOWN;
    case MN_DATE_DAYS:
      if (!date->stretch)
        return latest_of (date, year, document);
      return stretch_to (date, year, document, base);
    case MN_DATE_MONTHS:
    case MN_DATE_QUARTER:
    case MN_DATE_HALF:
    case MN_DATE_N_MONTHS:
      if (date->stretch)
        return stretch_to (date, year, document, base);
      if (date->is_since && date->shape == MN_DATE_N_MONTHS)
        return past_months (date, document);
      /* No document's date, but the very months that are spoken of. */
      if (!year && base_year && !mn_period_is_known (document))
        {
          MnPeriod period = months_of (date, base_year);

          return mn_period_equal (&period, base) ? period : MN_PERIOD_UNKNOWN;
        }
      return latest_of (date, year, document);
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
      mn_day_new (date->last_year ? date->last_year : year + (date->last_month < date->month),
                  date->last_month, date->last_day);

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
    case MN_DATE_STRETCH:
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
        if (date->day)
          {
            MnDateMark days = *date;

            m += rel == MN_REL_NEXT ? 1 : rel == MN_REL_THIS ? 0 : -1;
            y += m == 13 ? 1 : m == 0 ? -1 : 0;
            m = m == 13 ? 1 : m == 0 ? 12 : m;
            days.month = (gint8) m;
            days.last_month = (gint8) (date->is_to_next ? m % 12 + 1 : m);
            return days_of (&days, y);
          }
        m += rel == MN_REL_NEXT ? 1 : rel == MN_REL_THIS ? 0 : -1;
        if (m == 0)
          return mn_period_new_month (y - 1, 12);
        return m == 13 ? mn_period_new_month (y + 1, 1) : mn_period_new_month (y, m);
      }
    default:
      return MN_PERIOD_UNKNOWN;
    }
}
