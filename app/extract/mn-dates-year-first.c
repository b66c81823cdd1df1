/* mn-dates-year-first.c: dates of Mongolian and Kazakh: the year, then the month, then the day, with endings
 * and words behind them where others have prepositions.
 *
 *     2022 онд                          2022 жылы
 *     2016 оны 11 дүгээр сарын 8-9-нд   2016 жылғы 8-9 қараша
 *     энэ оны эхний 8 сард              осы жылдың алғашқы 8 айында
 *     өмнөх оны мөн үеэс                өткен жылдың сәйкес кезеңінен
 */
#include "mn-dates.h"

#include <stdio.h>
#include <string.h>

static const MnMark *
span_at (const MnSentence *s, guint at, MnSpanWord value)
{
  const MnMark *mark = mn_sentence_at (s, at, MN_WORD_SPAN);

  return mark && mark->value == value ? mark : NULL;
}

/* A number that is part of a range behind @at: '-25', ', 9', '- 30'; the token behind it, or @at. */
static guint
read_range_end (const MnSentence *s, guint at, int first, int limit, gint8 *last)
{
  guint i = at;
  int value;

  if (i >= s->n_tokens)
    return at;
  if (!(mn_sentence_token (s, i)->flags & MN_TOKEN_DASHED))
    {
      if (!mn_sentence_is_punct (s, i, '-') && !mn_sentence_is_punct (s, i, ',') &&
          !mn_sentence_is (s, i, MN_LINK_AND))
        return at;
      i++;
    }
  value = mn_dates_number_at (s, i);
  if (value <= first || value > limit)
    return at;
  *last = (gint8) value;
  return i + 1;
}

/* 'өдөр', 'күні' behind a day add nothing. */
static guint
skip_day_word (const MnSentence *s, guint at)
{
  return at + mn_sentence_is (s, at, MN_LINK_DAY);
}

/* Whether the number at @at, with its tail, is the Nth of something: '8-р', '11 дүгээр'. */
static gboolean
is_nth (const MnSentence *s, guint at, guint *last)
{
  *last = at + 1;
  if (mn_sentence_is (s, at + 1, MN_LINK_NTH))
    {
      *last = at + 2;
      return TRUE;
    }
  return mn_sentence_tail_is (s, at, MN_LINK_NTH);
}

/* The 'up to' of a range's last month is no deadline. */
static guint
skip_until (const MnSentence *s, guint at)
{
  const MnMark *prep = mn_sentence_at (s, at, MN_WORD_PREP);

  return prep && prep->value == MN_PREP_UNTIL ? prep->last : at;
}

/* '8-р сар', '11 дүгээр сар', '1-6-р сар', '1-р сараас 4-р сар': months by their numbers. */
static guint
read_numbered_month (const MnSentence *s, guint at, MnDateMark *date)
{
  int first = mn_dates_number_at (s, at);
  gint8 second = 0;
  guint i, after;
  gboolean nth;
  const MnMark *span;

  if (first < 1 || first > 12)
    return 0;
  nth = is_nth (s, at, &i);
  if ((after = read_range_end (s, i, first, 12, &second)) > i)
    {
      nth |= is_nth (s, after - 1, &i);
      i = MAX (i, after);
    }
  span = span_at (s, i, MN_SPAN_MONTH);
  /* '11 сарын 3-нд', not 'the 11 months' */
  if (span && !nth && !second)
    nth = mn_dates_day_at (s, span->last) &&
          (mn_sentence_token (s, span->last)->tail > 0 ||
           (span->last + 1u < s->n_tokens &&
            mn_sentence_token (s, span->last + 1u)->flags & MN_TOKEN_DASHED));
  if (!span || (!nth && !second))
    return 0;
  date->shape = MN_DATE_MONTHS;
  date->month = (gint8) first;
  date->last_month = second ? second : (gint8) first;
  i = span->last;
  /* 'from the 1st month to the 4th' */
  if (!second && mn_sentence_get_case (s, span) == MN_PREP_FROM)
    {
      int last = mn_dates_number_at (s, i);

      if (last > first && last <= 12 && is_nth (s, i, &after) &&
          (span = span_at (s, after, MN_SPAN_MONTH)))
        {
          date->last_month = (gint8) last;
          i = skip_until (s, span->last);
        }
    }
  return i;
}

/* 'қаңтар', 'қаңтар-сәуір айлары', 'наймдугаар сар'. */
static guint
read_named_month (const MnSentence *s, guint at, MnDateMark *date)
{
  const MnMark *first = mn_sentence_at (s, at, MN_WORD_MONTH), *second, *span;
  guint i;

  if (!first)
    return 0;
  date->shape = MN_DATE_MONTHS;
  date->month = date->last_month = (gint8) first->value;
  i = first->last;
  /* 'наурыз айынан желтоқсан айына дейін' */
  if ((span = span_at (s, i, MN_SPAN_MONTH)) && mn_sentence_get_case (s, span) == MN_PREP_FROM &&
      (second = mn_sentence_at (s, span->last, MN_WORD_MONTH)) && second->value > first->value)
    {
      date->last_month = (gint8) second->value;
      i = second->last;
      span = span_at (s, i, MN_SPAN_MONTH);
      i = span ? span->last : i;
      return skip_until (s, i);
    }
  if (mn_sentence_is_punct (s, i, '-') || mn_sentence_is_punct (s, i, ',') ||
      mn_sentence_is (s, i, MN_LINK_AND) ||
      (i < s->n_tokens && mn_sentence_token (s, i)->flags & MN_TOKEN_DASHED) ||
      mn_sentence_get_case (s, first) == MN_PREP_FROM)
    {
      guint j = i + (i < s->n_tokens && !mn_sentence_at (s, i, MN_WORD_MONTH));

      second = mn_sentence_at (s, j, MN_WORD_MONTH);
      if (second && second->value > first->value)
        {
          date->last_month = (gint8) second->value;
          i = skip_until (s, second->last);
        }
    }
  if ((span = span_at (s, i, MN_SPAN_MONTH)))
    i = span->last;
  return i;
}

/* Days behind a month, as in Mongolian: '21-25-ны өдрүүдэд', '8, 9-нд'. */
static guint
read_days_behind (const MnSentence *s, guint at, MnDateMark *date)
{
  int day = mn_dates_day_at (s, at);
  guint i;

  /* '8 сарын 5 тэрбум' is no date, nor is '8 сарын 25 хувь'. */
  if (!day || date->month != date->last_month || mn_sentence_at (s, at + 1, MN_WORD_UNIT) ||
      mn_sentence_at (s, at + 1, MN_WORD_PERCENT))
    return at;
  date->day = date->last_day = (gint8) day;
  i = read_range_end (s, at + 1, day, 31, &date->last_day);
  if (i == at + 1 && mn_sentence_token (s, at)->tail == 0 && !mn_sentence_is (s, i, MN_LINK_DAY) &&
      !mn_sentence_is (s, i, MN_LINK_NTH))
    {
      date->day = date->last_day = 0;
      return at;
    }
  i += mn_sentence_is (s, i, MN_LINK_NTH);
  date->shape = MN_DATE_DAYS;
  /* '14-нөөс 17-ны хооронд', '2-ноос 5-ныг хүртэл' */
  const MnMark tail = { .last = (guint16) i };
  if (date->last_day == day && mn_sentence_token (s, i - 1)->tail > 0 &&
      mn_sentence_get_case (s, &tail) == MN_PREP_FROM && mn_dates_day_at (s, i) > day &&
      mn_sentence_token (s, i)->tail > 0)
    {
      date->last_day = (gint8) mn_dates_day_at (s, i);
      return skip_until (s, skip_day_word (s, i + 1));
    }
  /* '28-наас ирэх сарын 3-ны хооронд' */
  const MnMark *rel = mn_sentence_at (s, i, MN_WORD_REL);
  const MnMark *span = rel ? span_at (s, rel->last, MN_SPAN_MONTH) : NULL;
  if (span && rel->value == MN_REL_NEXT && (day = mn_dates_day_at (s, span->last)))
    {
      date->last_day = (gint8) day;
      date->last_month = (gint8) (date->month % 12 + 1);
      i = span->last + 1;
    }
  return skip_day_word (s, i);
}

/* Days before a month, as in Kazakh: '25-26 желтоқсанда', '4 наурыз'. */
static guint
read_days_before (const MnSentence *s, guint at, MnDateMark *date)
{
  int day = mn_dates_day_at (s, at);
  gint8 last = (gint8) day;
  guint i;
  const MnMark *month, *second;

  if (!day)
    return 0;
  i = read_range_end (s, at + 1, day, 31, &last);
  month = mn_sentence_at (s, i, MN_WORD_MONTH);
  if (!month)
    return 0;
  date->shape = MN_DATE_DAYS;
  date->day = (gint8) day;
  date->last_day = last;
  date->month = date->last_month = (gint8) month->value;
  i = month->last;
  /* '28 маусым – 2 шілде' */
  if (last == day)
    {
      /* '29 сәуір мен 2 мамыр аралығында' */
      gboolean and =
          mn_sentence_is (s, i, MN_LINK_AND) && mn_sentence_is (s, i + 3, MN_LINK_BETWEEN);
      guint j = i + (and || mn_sentence_is_punct (s, i, '-'));

      if ((j > i || mn_sentence_get_case (s, month) == MN_PREP_FROM) &&
          (day = mn_dates_day_at (s, j)) && (second = mn_sentence_at (s, j + 1, MN_WORD_MONTH)))
        {
          date->last_day = (gint8) day;
          date->last_month = (gint8) second->value;
          i = skip_until (s, second->last);
        }
    }
  return skip_day_word (s, i);
}

static gboolean
is_dashed (const MnSentence *s, guint at)
{
  return at < s->n_tokens && mn_sentence_token (s, at)->flags & MN_TOKEN_DASHED;
}

/* 'эхний 8 сар', 'алғашқы бес ай', 'бірінші тоқсан', 'эхний хагас жил', 'сүүлийн 10 жил'. */
static guint
read_stretch (const MnSentence *s, guint at, gboolean in_year, MnDateMark *date)
{
  const MnMark *ordinal = mn_sentence_at (s, at, MN_WORD_ORDINAL), *span;
  const MnMark *rel = mn_sentence_at (s, at, MN_WORD_REL);
  gboolean past = rel && (rel->value == MN_REL_PAST || rel->value == MN_REL_LAST);
  guint i = ordinal ? ordinal->last : past ? rel->last : at, after = i, nth = i + 1;
  int which = ordinal ? ordinal->value : 0;
  int count = i < s->n_tokens ? mn_dates_count_at (s, i, &after) : 0;

  /* 'I улирал', '2-р улирал', '3 дугаар тоқсан' */
  if (!ordinal && count && (is_nth (s, i, &nth) || is_dashed (s, i + 1)))
    {
      which = count;
      count = 0;
      i = nth;
    }
  else if (count)
    i = after;
  span = mn_sentence_at (s, i, MN_WORD_SPAN);
  if (!span)
    return 0;
  switch (span->value)
    {
    case MN_SPAN_QUARTER:
      if (count > 1 && count < 4 && which <= 1)
        {
          date->shape = MN_DATE_N_MONTHS;
          date->number = (gint8) (count * 3);
        }
      else if (which >= 1 && which <= 4)
        {
          date->shape = MN_DATE_QUARTER;
          date->number = (gint8) which;
        }
      else
        return 0;
      return span->last;
    case MN_SPAN_HALF:
      date->shape = MN_DATE_HALF;
      /* 'сүүлийн хагас': of a year, its second. */
      date->number = which == 2 || (past && in_year) ? 2 : 1;
      if (which > 2 || count)
        return 0;
      return span->last;
    case MN_SPAN_MONTH:
      if (count < 1 || count > 12 || which > 1)
        return 0;
      date->shape = MN_DATE_N_MONTHS;
      date->number = (gint8) count;
      date->is_since = past;
      return span->last;
    case MN_SPAN_YEAR:
      /* 'бір жыл бұрын': the year before the one spoken of; 'бес жыл бұрын' is none of a figure's. */
      if (count && mn_sentence_is (s, span->last, MN_LINK_AGO))
        {
          date->shape = count == 1 ? MN_DATE_SAME : MN_DATE_STRETCH;
          date->rel = MN_REL_PREVIOUS;
          date->number = (gint8) MIN (count, 100);
          return span->last + 1;
        }
      if (count < 2 || (in_year && !past))
        return 0;
      date->shape = MN_DATE_STRETCH;
      date->number = (gint8) MIN (count, 100);
      return span->last;
    case MN_SPAN_DECADE:
      date->shape = MN_DATE_STRETCH;
      return span->last;
    default:
      return 0;
    }
}

/* What stands behind a year, or alone. */
static guint
read_inner (const MnSentence *s, guint at, gboolean in_year, MnDateMark *date)
{
  guint end;

  if (at >= s->n_tokens)
    return 0;
  if (mn_sentence_at (s, at, MN_WORD_SAME_SPAN))
    {
      date->shape = MN_DATE_SAME;
      return mn_sentence_at (s, at, MN_WORD_SAME_SPAN)->last;
    }
  if ((end = read_days_before (s, at, date)))
    return end;
  if ((end = read_numbered_month (s, at, date)) || (end = read_named_month (s, at, date)))
    return read_days_behind (s, end, date);
  return read_stretch (s, at, in_year, date);
}

/* '2022 он', '2022-2024 он', 'өнгөрсөн жил', 'былтыр': the year itself; 0 for none. */
static guint
read_year (const MnSentence *s, guint at, MnDateMark *date, gboolean *is_range)
{
  const MnMark *rel = mn_sentence_at (s, at, MN_WORD_REL), *span;
  int year = mn_dates_year_at (s, at);
  guint i = at + 1;

  *is_range = FALSE;
  if (year)
    {
      gint8 ignored;

      if (i < s->n_tokens && mn_sentence_token (s, i)->flags & MN_TOKEN_DASHED &&
          mn_dates_year_at (s, i))
        {
          *is_range = TRUE;
          i++;
        }
      else if (read_range_end (s, i, 0, 99, &ignored) > i &&
               mn_sentence_token (s, i)->flags & MN_TOKEN_DASHED)
        i++;
      span = span_at (s, i, MN_SPAN_YEAR);
      /* '2019 және 2022 жылдары' */
      gboolean is_second =
          at > 1 && mn_dates_year_at (s, at - 2) &&
          (mn_sentence_is_punct (s, at - 1, ',') || mn_sentence_is (s, at - 1, MN_LINK_AND));

      if (!span && (*is_range || is_second))
        span = span_at (s, i, MN_SPAN_DECADE);
      if (span)
        {
          date->year = (gint16) year;
          return span->last + mn_sentence_is_punct (s, span->last, '.');
        }
      /* '2021-де', '/2018/', '(2018)' */
      if (mn_sentence_token (s, at)->tail > 0 || s->depth[at] > 0 ||
          mn_sentence_at (s, i, MN_WORD_MONTH))
        {
          date->year = (gint16) year;
          return i;
        }
      /* '2011, 2014 онд' */
      if ((mn_sentence_is_punct (s, i, ',') || mn_sentence_is (s, i, MN_LINK_AND)) &&
          mn_dates_year_at (s, i + 1) &&
          (span_at (s, i + 2, MN_SPAN_YEAR) || span_at (s, i + 2, MN_SPAN_DECADE)))
        {
          date->year = (gint16) year;
          return i;
        }
      return 0;
    }
  /* 'соңғы жылдың өзінде': one year, nobody knows which. */
  if (rel && rel->value == MN_REL_PAST && (span = span_at (s, rel->last, MN_SPAN_YEAR)) &&
      mn_sentence_is (s, span->last, MN_LINK_ONLY))
    {
      date->rel = MN_REL_PAST;
      return span->last;
    }
  if (!rel || rel->value == MN_REL_PAST)
    return 0;
  /* 'былтыр', 'ноднин': the year is in the word; 'осы 2022 жыл', 'өнгөрсөн 2018 онд' */
  if (rel->form == 1)
    {
      date->rel = (guint8) rel->value;
      span = span_at (s, rel->last, MN_SPAN_YEAR);
      return span ? span->last : rel->last;
    }
  if ((year = mn_dates_year_at (s, rel->last)) && (span = span_at (s, rel->last + 1, MN_SPAN_YEAR)))
    {
      date->year = (gint16) year;
      return span->last;
    }
  if ((span = span_at (s, rel->last, MN_SPAN_YEAR)))
    {
      date->rel = (guint8) rel->value;
      return span->last;
    }
  return 0;
}

/* 'оны эхнээс', 'жыл басынан': since the year began. */
static gboolean
is_start_of_year (const MnSentence *s, guint at)
{
  const MnMark *since = mn_sentence_at (s, at, MN_WORD_SINCE);

  return since && since->form == 0;
}

static guint
read_relative_month (const MnSentence *s, guint at, MnDateMark *date)
{
  const MnMark *rel = mn_sentence_at (s, at, MN_WORD_REL), *span, *weekday;
  guint i;

  if (!rel)
    return 0;
  if ((weekday = mn_sentence_at (s, rel->last, MN_WORD_WEEKDAY)))
    {
      date->shape = MN_DATE_WEEKDAY;
      date->rel = (guint8) rel->value;
      date->number = (gint8) weekday->value;
      return weekday->last + mn_sentence_is (s, weekday->last, MN_LINK_DAY);
    }
  span = span_at (s, rel->last, MN_SPAN_MONTH);
  if (!span || rel->value > MN_REL_PREVIOUS)
    return 0;
  date->shape = MN_DATE_REL_MONTH;
  date->rel = (guint8) rel->value;
  /* 'энэ сарын 7-9-ний өдрүүдэд': the days of a month that the document's date names. */
  MnDateMark days = { .month = 1, .last_month = 1 };
  i = read_days_behind (s, span->last, &days);
  if (i > span->last && days.shape == MN_DATE_DAYS)
    {
      date->day = days.day;
      date->last_day = days.last_day;
      date->is_to_next = days.last_month != 1;
      return i;
    }
  return span->last;
}

/* The words and endings behind a date that say what it is to its clause. */
static guint
read_behind (const MnSentence *s, guint end, MnDateMark *date)
{
  const MnMark *prep = mn_sentence_at (s, end, MN_WORD_PREP), *last = NULL;

  for (guint i = s->first_mark[MIN (end, s->n_tokens)]; i-- > 0 && !last;)
    {
      if (s->marks[i].last < end)
        break;
      if (s->marks[i].last == end)
        last = &s->marks[i];
    }
  if (last)
    date->prep = (guint8) mn_sentence_get_case (s, last);
  else if (mn_sentence_token (s, end - 1)->tail > 0)
    {
      const MnMark tail = { .last = (guint16) end };

      date->prep = (guint8) mn_sentence_get_case (s, &tail);
    }
  if (date->prep == 0 || date->prep == MN_PREP_AT)
    date->prep = MN_PREP_IN;
  if (prep)
    {
      date->prep = (guint8) prep->value;
      end = prep->last;
    }
  /* 'жылдың басында' is a moment, of which no total is. */
  if (mn_sentence_is (s, end, MN_LINK_BEGINNING) && date->shape == MN_DATE_YEAR)
    {
      date->shape = MN_DATE_STRETCH;
      return end + 1;
    }
  if (is_start_of_year (s, end))
    {
      date->is_since = TRUE;
      end = mn_sentence_at (s, end, MN_WORD_SINCE)->last;
    }
  if (mn_sentence_is (s, end, MN_LINK_END))
    {
      date->is_end = TRUE;
      end++;
      if ((prep = mn_sentence_at (s, end, MN_WORD_PREP)) && prep->value == MN_PREP_UNTIL)
        {
          date->prep = MN_PREP_UNTIL;
          date->is_end = FALSE;
          end = prep->last;
        }
    }
  return end;
}

/* '2022.11.27-11.29', '2022.11.27-29' */
static guint
read_numeric_end (const MnSentence *s, guint at, MnDateMark *date)
{
  guint i = at + (mn_sentence_is_punct (s, at, '-') != 0);
  int month = date->month, day;
  char raw[8] = { 0 };

  if (i >= s->n_tokens || (i == at && !is_dashed (s, at)))
    return at;
  const MnToken *token = mn_sentence_token (s, i);
  if (token->kind != MN_TOKEN_NUMBER || token->end - token->start >= sizeof raw)
    return at;
  memcpy (raw, s->text + token->start, token->end - token->start);
  if (sscanf (raw, "%2d.%2d", &month, &day) != 2)
    {
      month = date->month;
      day = mn_dates_day_at (s, i);
    }
  if (month < date->month || month > 12 || day < 1 || day > 31 ||
      (month == date->month && day <= date->day))
    return at;
  date->last_month = (gint8) month;
  date->last_day = (gint8) day;
  return i + 1;
}

/* '9-нд', '8-ны өдөр': a day of the month spoken of. */
static guint
read_bare_day (const MnSentence *s, guint at, MnDateMark *date)
{
  const MnMark tail = { .last = (guint16) (at + 1) };
  int day = mn_dates_day_at (s, at);
  gboolean opens = at == 0;

  if (!day || mn_sentence_token (s, at)->tail == 0 || mn_sentence_tail_is (s, at, MN_LINK_NTH) ||
      !(mn_sentence_is (s, at + 1, MN_LINK_DAY) ||
        (opens && mn_sentence_get_case (s, &tail) == MN_PREP_IN)))
    return 0;
  date->shape = MN_DATE_REL_MONTH;
  date->rel = MN_REL_THIS;
  date->day = date->last_day = (gint8) day;
  read_range_end (s, at + 1, day, 31, &date->last_day);
  return skip_day_word (s, at + 1);
}

static guint
read_core (const MnSentence *s, guint at, MnDateMark *date)
{
  const MnToken *token = mn_sentence_token (s, at);
  const MnMark *mark;
  guint end, inner;
  gboolean is_range;

  if (token->kind == MN_TOKEN_NUMBER && (end = mn_dates_read_numeric (s, at, date)))
    return read_numeric_end (s, end, date);
  *date = (MnDateMark){ .first = (guint16) at };
  if ((end = read_year (s, at, date, &is_range)))
    {
      MnDateMark year = *date;
      const MnMark *again = span_at (s, end, MN_SPAN_YEAR);

      /* '2023 оны жилийн эцсээр' */
      if (again && mn_sentence_is (s, again->last, MN_LINK_END))
        end = again->last;

      if (is_range)
        {
          date->shape = MN_DATE_YEARS;
          return end;
        }
      if ((inner = read_inner (s, end, TRUE, date)))
        {
          date->year = year.year;
          if (year.rel)
            date->rel = year.rel;
          return inner;
        }
      *date = year;
      date->shape = MN_DATE_YEAR;
      again = span_at (s, end, MN_SPAN_SEASON);
      return again ? again->last : end;
    }
  if ((end = read_relative_month (s, at, date)))
    return end;
  *date = (MnDateMark){ .first = (guint16) at };
  /* 'жыл соңына дейін', 'жыл басынан бері' */
  if ((mark = span_at (s, at, MN_SPAN_YEAR)) &&
      (mn_sentence_is (s, mark->last, MN_LINK_END) || is_start_of_year (s, mark->last)))
    {
      date->shape = MN_DATE_YEAR;
      date->rel = MN_REL_THIS;
      return mark->last;
    }
  if ((mark = mn_sentence_at (s, at, MN_WORD_DAY)))
    {
      date->shape = MN_DATE_REL_DAY;
      date->number = (gint8) (mark->value - 100);
      /* 'бүгін-ертең' */
      return mark->last +
             (is_dashed (s, mark->last) && mn_sentence_at (s, mark->last, MN_WORD_DAY));
    }
  if ((mark = mn_sentence_at (s, at, MN_WORD_WEEKDAY)))
    {
      date->shape = MN_DATE_WEEKDAY;
      date->number = (gint8) mark->value;
      return mark->last + mn_sentence_is (s, mark->last, MN_LINK_DAY);
    }
  if ((mark = mn_sentence_at (s, at, MN_WORD_REPORTED)))
    {
      date->shape = MN_DATE_REPORTED;
      return mark->last;
    }
  if ((end = read_inner (s, at, FALSE, date)))
    return end;
  *date = (MnDateMark){ .first = (guint16) at };
  return token->kind == MN_TOKEN_NUMBER ? read_bare_day (s, at, date) : 0;
}

guint
mn_dates_read_year_first (const MnSentence *s, guint at, MnDateMark *date)
{
  guint end;

  *date = (MnDateMark){ .first = (guint16) at };
  end = read_core (s, at, date);
  if (!end)
    return 0;
  date->first = date->lead = (guint16) at;
  return read_behind (s, end, date);
}
