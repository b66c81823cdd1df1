/* mn-dates-months.c: months and days, and ranges of them: 'January-April', 'July 2016 - March 2017'. */
#include "mn-dates.h"

static guint
skip_link (const MnSentence *self, guint at, MnLink link)
{
  return at + mn_sentence_is (self, at, link);
}

gboolean
mn_dates_is_through (const MnSentence *self, guint at)
{
  return mn_sentence_is (self, at, MN_LINK_TO) || mn_sentence_is (self, at, MN_LINK_THROUGH) ||
         mn_sentence_is (self, at, MN_LINK_UNTIL);
}

/* The second day of a range behind token @at - 1: '-14', 'to 7th', 'and 25'. */
static guint
read_last_day (const MnSentence *self, guint at, MnDateMark *date)
{
  guint i = at;
  int day;

  if (i >= self->n_tokens)
    return at;
  if (!(mn_sentence_token (self, i)->flags & MN_TOKEN_DASHED))
    {
      if (!mn_sentence_is_punct (self, i, '-') && !mn_dates_is_through (self, i) &&
          !mn_sentence_is (self, i, MN_LINK_AND))
        return at;
      i++;
    }
  if ((day = mn_dates_day_at (self, i)) > date->day)
    {
      date->last_day = (gint8) day;
      return i + 1;
    }
  return at;
}

/* 'January and February' are one stretch. */
static gboolean
is_next_month (const MnSentence *self, guint first, guint second)
{
  const MnMark *a = mn_sentence_at (self, first, MN_WORD_MONTH);
  const MnMark *b = mn_sentence_at (self, second, MN_WORD_MONTH);

  return a && b && b->value == a->value + 1;
}

/* The second month of a range behind token @at - 1, at the token that is returned, or 0: '-April',
 * 'to the end of April', 'and November' behind 'between'. */
static guint
find_second_month (const MnSentence *self, guint first, guint at)
{
  guint i = at;

  if (mn_sentence_at (self, i, MN_WORD_MONTH) &&
      mn_sentence_token (self, i)->flags & MN_TOKEN_DASHED)
    return i;
  if (mn_sentence_is_punct (self, i, '-') || mn_dates_is_through (self, i) ||
      (mn_sentence_is (self, i, MN_LINK_AND) && first > 0 &&
       mn_sentence_is (self, first - 1, MN_LINK_BETWEEN)))
    i++;
  else if (mn_sentence_is (self, i, MN_LINK_AND) && is_next_month (self, first, i + 1))
    i++;
  else
    return 0;
  i = skip_link (self, i, MN_LINK_ARTICLE);
  if (mn_sentence_is (self, i, MN_LINK_END) && mn_sentence_is (self, i + 1, MN_LINK_OF))
    i += 2;
  return mn_sentence_at (self, i, MN_WORD_MONTH) ? i : 0;
}

/* 'July 2016 - March 2017', 'from October 2014 to April 2015', behind the first year at @at. */
static guint
read_months_of_years (const MnSentence *self, guint at, MnDateMark *date)
{
  guint second = find_second_month (self, date->first, at), end;
  MnDateMark last = { 0 };

  if (!second || !date->year || date->is_year_pair)
    return at;
  end = mn_sentence_at (self, second, MN_WORD_MONTH)->last;
  if (mn_dates_read_year_behind (self, end, &last) == end || !last.year || last.is_year_pair ||
      last.year < date->year)
    return at;
  date->last_month = (gint8) mn_sentence_at (self, second, MN_WORD_MONTH)->value;
  date->last_year = last.year;
  return mn_dates_read_year_behind (self, end, &last);
}

/* The end of a range of days behind the first day: '- July 2', 'to July 2', ', 2019 - March 19, 2020'. */
static guint
read_days_to_month (const MnSentence *self, guint at, MnDateMark *date)
{
  guint i = at, second, end;
  int day;

  if (mn_sentence_is_punct (self, i, ',') && mn_dates_year_at (self, i + 1))
    i += 2;
  second = find_second_month (self, date->first, i);
  if (!second)
    return at;
  end = mn_sentence_at (self, second, MN_WORD_MONTH)->last;
  if (!(day = mn_dates_day_at (self, end)))
    return at;
  if (i > at)
    date->year = (gint16) mn_dates_year_at (self, i - 1);
  date->last_month = (gint8) mn_sentence_at (self, second, MN_WORD_MONTH)->value;
  date->last_day = (gint8) day;
  return end + 1;
}

/* 'January', 'January-April 2022', 'May 6, 2025', 'September 15 and 16'. */
guint
mn_dates_read_month_first (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_MONTH);
  guint i = mark->last, second, end;
  int day;

  date->month = date->last_month = (gint8) mark->value;
  date->shape = MN_DATE_MONTHS;
  if (mn_sentence_is_punct (self, i, '.'))
    i++;
  if ((second = find_second_month (self, at, i)) &&
      !mn_dates_day_at (self, mn_sentence_at (self, second, MN_WORD_MONTH)->last))
    {
      date->last_month = (gint8) mn_sentence_at (self, second, MN_WORD_MONTH)->value;
      end = mn_sentence_at (self, second, MN_WORD_MONTH)->last;
      end += mn_sentence_is_punct (self, end, '.') && mn_dates_year_at (self, end + 1);
      return mn_dates_read_year_behind (self, end, date);
    }
  /* A day stands behind its month in English only. */
  if (!mn_sentence_has_cases (self) && (day = mn_dates_day_at (self, i)) &&
      !(mn_sentence_token (self, i)->flags & MN_TOKEN_GLUED))
    {
      date->shape = MN_DATE_DAYS;
      date->day = date->last_day = (gint8) day;
      i = read_last_day (self, i + 1, date);
      if (date->last_day == date->day && (end = read_days_to_month (self, i, date)) > i)
        {
          int first_year = date->year;

          end = mn_dates_read_year_behind (self, end, date);
          if (first_year)
            {
              date->last_year = date->year;
              date->year = (gint16) first_year;
            }
          return end;
        }
      return mn_dates_read_year_behind (self, i, date);
    }
  return read_months_of_years (self, mn_dates_read_year_behind (self, i, date), date);
}

/* '6 May 2025', '23-25 August', '24th of June'. */
guint
mn_dates_read_day_first (const MnSentence *self, guint at, MnDateMark *date)
{
  guint i;

  date->day = date->last_day = (gint8) mn_dates_day_at (self, at);
  if (!date->day)
    return 0;
  /* '1er mars' */
  at += mn_dates_is_nth (self, at + 1);
  i = read_last_day (self, at + 1, date);
  i = skip_link (self, i, MN_LINK_OF);
  const MnMark *mark = mn_sentence_at (self, i, MN_WORD_MONTH), *first;
  if (!mark)
    {
      /* '28 June to 2 July' comes here by its first day only. */
      return 0;
    }
  date->month = date->last_month = (gint8) mark->value;
  date->shape = MN_DATE_DAYS;
  i = mark->last;
  if (mn_sentence_is_punct (self, i, '.') && mn_dates_year_at (self, i + 1))
    i++;
  if (date->last_day == date->day &&
      (mn_sentence_is_punct (self, i, '-') || mn_dates_is_through (self, i)) &&
      mn_dates_day_at (self, i + 1) && (first = mn_sentence_at (self, i + 2, MN_WORD_MONTH)))
    {
      date->last_day = (gint8) mn_dates_day_at (self, i + 1);
      date->last_month = (gint8) first->value;
      i = first->last;
    }
  return mn_dates_read_year_behind (self, i, date);
}
