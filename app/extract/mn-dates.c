/* mn-dates.c: the dates and periods that a sentence names. */
#include "mn-dates.h"

#include <stdio.h>
#include <string.h>

/* A plain whole number of at most four digits; -1 for others. */
static int
small_number (const MnSentence *self, guint at)
{
  int value = 0;

  if (at >= self->n_tokens)
    return -1;
  const MnToken *token = mn_sentence_token (self, at);
  guint32 end = token->end - (token->flags & MN_TOKEN_ORDINAL ? 2 : 0);
  if (token->kind != MN_TOKEN_NUMBER || end - token->start > 4)
    return -1;
  for (guint32 i = token->start; i < end; i++)
    {
      if (!g_ascii_isdigit (self->text[i]))
        return -1;
      value = value * 10 + (self->text[i] - '0');
    }
  return value;
}

/* Not the number of an amount: no unit, currency or percent sign about it. */
static gboolean
is_bare (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self, i);

      if (amount->first <= at && at < amount->last)
        return FALSE;
      if (amount->first > at)
        break;
    }
  return TRUE;
}

static int
year_at (const MnSentence *self, guint at)
{
  int value = small_number (self, at);

  if (value < 1900 || value > 2100 || mn_sentence_token (self, at)->flags & MN_TOKEN_ORDINAL ||
      mn_sentence_token (self, at)->end - mn_sentence_token (self, at)->start != 4 ||
      !is_bare (self, at))
    return 0;
  /* 'the early 2000s' */
  if (at + 1 < self->n_tokens && mn_sentence_token (self, at + 1)->flags & MN_TOKEN_GLUED &&
      mn_sentence_is_word (self, at + 1, "s"))
    return 0;
  return value;
}

static int
day_at (const MnSentence *self, guint at)
{
  int value = small_number (self, at);

  return value >= 1 && value <= 31 && is_bare (self, at) ? value : 0;
}

/* Behind the number of a year, its word where the language has one there: '2021 году', '2021 г.' */
static guint
skip_year_word (const MnSentence *self, guint at)
{
  return mn_dates_skip_year_word (self, at);
}

gboolean
mn_dates_is_nth (const MnSentence *self, guint at)
{
  return mn_sentence_is (self, at, MN_LINK_NTH) &&
         mn_sentence_token (self, at)->flags & MN_TOKEN_GLUED;
}

/* '2024/05/22', '2024-05-22', '22.05.2024', '2018.04.03'. */
static guint
read_numeric (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnToken *token = mn_sentence_token (self, at);
  int a = 0, b = 0, c = 0, taken = 0;
  guint end = 0;

  if (token->end - token->start >= 8 && token->end - token->start <= 10)
    {
      char raw[12] = { 0 };

      memcpy (raw, self->text + token->start, token->end - token->start);
      if (sscanf (raw, "%4d.%2d.%4d%n", &a, &b, &c, &taken) == 3 &&
          (guint) taken == token->end - token->start)
        end = at + 1;
    }
  else if ((a = year_at (self, at)))
    {
      guint i = at + 1;

      if (mn_sentence_is_punct (self, i, '/') && mn_sentence_is_punct (self, i + 2, '/'))
        {
          b = small_number (self, i + 1);
          c = small_number (self, i + 3);
          end = i + 4;
        }
      else if (i + 1 < self->n_tokens && mn_sentence_token (self, i)->flags & MN_TOKEN_DASHED &&
               mn_sentence_token (self, i + 1)->flags & MN_TOKEN_DASHED)
        {
          b = small_number (self, i);
          c = small_number (self, i + 1);
          end = i + 2;
        }
    }
  if (!end)
    return 0;
  if (a <= 31)
    {
      int day = a;

      a = c;
      c = day;
    }
  if (mn_day_new (a, b, c) == MN_DAY_UNKNOWN || a < 1900 || a > 2100)
    return 0;
  *date = (MnDateMark){ .first = (guint16) at,
                        .shape = MN_DATE_DAYS,
                        .year = (gint16) a,
                        .month = (gint8) b,
                        .last_month = (gint8) b,
                        .day = (gint8) c,
                        .last_day = (gint8) c };
  return end;
}

/* A count in digits or a word. */
static int
count_at (const MnSentence *self, guint at, guint *last)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_NUMERAL);
  int value;

  *last = at + 1;
  if (mark)
    {
      *last = mark->last;
      return mark->value;
    }
  value = small_number (self, at);
  return value > 0 && value <= 100 ? value : 0;
}

/* 'кв. 2024' */
static guint
skip_full_stop (const MnSentence *self, guint at)
{
  return at + (mn_sentence_is_punct (self, at, '.') && at > 0 &&
               mn_sentence_ending (self, at, MN_WORD_ABBREV) &&
               (year_at (self, at + 1) || mn_sentence_at (self, at + 1, MN_WORD_REL)));
}

static guint
read_span (const MnSentence *self, guint at, int ordinal, int count, MnDateMark *date)
{
  const MnMark *span = mn_sentence_at (self, at, MN_WORD_SPAN);
  guint end;

  if (!span)
    return 0;
  end = span->last;
  switch (span->value)
    {
    case MN_SPAN_QUARTER:
      if (ordinal == 1 && count > 0 && count < 4)
        {
          date->shape = MN_DATE_N_MONTHS;
          date->number = (gint8) (count * 3);
        }
      else if (ordinal == 0 && count > 1 && count < 4 && mn_sentence_has_cases (self))
        {
          /* 'три квартала' */
          date->shape = MN_DATE_N_MONTHS;
          date->number = (gint8) (count * 3);
        }
      else if (ordinal >= 1 && ordinal <= 4 && count == 0)
        {
          date->shape = MN_DATE_QUARTER;
          date->number = (gint8) ordinal;
        }
      else
        return 0;
      break;
    case MN_SPAN_HALF:
      if (ordinal < 1 || ordinal > 2 || count)
        return 0;
      date->shape = MN_DATE_HALF;
      date->number = (gint8) ordinal;
      break;
    case MN_SPAN_MONTH:
      if (count < 1 || count > 12 || ordinal > 1)
        return 0;
      date->shape = MN_DATE_N_MONTHS;
      date->number = (gint8) count;
      break;
    case MN_SPAN_YEAR:
      if (count < 2 || ordinal)
        return 0;
      date->shape = MN_DATE_STRETCH;
      date->number = (gint8) MIN (count, 100);
      return span->last;
    default:
      return 0;
    }
  /* 'quarter of', 'half of' may have taken the 'of'. */
  end = mn_dates_read_year_behind (self,
                                   mn_sentence_has_cases (self) ? skip_full_stop (self, end) : end,
                                   date);
  /* 'первого квартала года' */
  if (!date->year && !date->rel && mn_sentence_has_cases (self))
    end = skip_year_word (self, end);
  if (end == span->last && (end = mn_dates_read_year_named (self, end, date)) == 0)
    end = span->last;
  return end;
}

/* 'quarter of 2019' behind 'the last', which is the fourth; the token behind it, or 0. */
static guint
read_last_quarter (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *span = mn_sentence_at (self, at, MN_WORD_SPAN);
  guint end;

  if (!span || span->value != MN_SPAN_QUARTER ||
      (end = mn_dates_read_year_behind (self, span->last, date)) == span->last || !date->year)
    return 0;
  date->shape = MN_DATE_QUARTER;
  date->number = 4;
  return end;
}

/* 'first', 'this', 'past' and the like with what follows. */
static guint
read_relative (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *rel = mn_sentence_at (self, at, MN_WORD_REL);
  const MnMark *ordinal = mn_sentence_at (self, at, MN_WORD_ORDINAL), *span, *month, *weekday;
  guint end, after;
  int count;

  if (ordinal || (at < self->n_tokens && mn_sentence_token (self, at)->flags & MN_TOKEN_ORDINAL))
    {
      int which = ordinal ? ordinal->value : small_number (self, at);
      guint i = ordinal ? ordinal->last : at + 1;

      if ((count = count_at (self, i, &after)))
        return read_span (self, after, which, count, date);
      span = mn_sentence_at (self, i, MN_WORD_SPAN);
      if (span && which == 1 && mn_sentence_is (self, i, MN_LINK_MONTHS) &&
          span->value == MN_SPAN_MONTH)
        {
          date->shape = MN_DATE_YEAR;
          date->is_open = TRUE;
          return mn_dates_read_year_behind (self, span->last, date);
        }
      return read_span (self, i, which, 0, date);
    }
  if (!rel)
    return 0;

  if ((end = mn_dates_read_rel_year (self, at, date)))
    {
      date->shape = MN_DATE_YEAR;
      /* 'this year's first quarter', 'last year January-April' are read as two. */
      return end;
    }
  if ((month = mn_sentence_at (self, rel->last, MN_WORD_MONTH)) && rel->value <= MN_REL_NEXT)
    {
      end = mn_dates_read_month_first (self, rel->last, date);
      if (!date->year && !date->rel)
        date->rel = (guint8) (rel->value + 0x10);
      return end;
    }
  if ((weekday = mn_sentence_at (self, rel->last, MN_WORD_WEEKDAY)))
    {
      date->shape = MN_DATE_WEEKDAY;
      date->number = (gint8) weekday->value;
      date->rel = (guint8) rel->value;
      return weekday->last;
    }
  if ((count = count_at (self, rel->last, &after)) &&
      (span = mn_sentence_at (self, after, MN_WORD_SPAN)))
    {
      if (span->value == MN_SPAN_MONTH && count < 12 && rel->value != MN_REL_NEXT)
        {
          date->shape = MN_DATE_N_MONTHS;
          date->number = (gint8) count;
          date->is_since = TRUE;
          return span->last;
        }
      date->shape = MN_DATE_STRETCH;
      return span->last;
    }
  if ((span = mn_sentence_at (self, rel->last, MN_WORD_SPAN)))
    {
      if (span->value == MN_SPAN_MONTH && rel->value <= MN_REL_PREVIOUS)
        {
          date->shape = MN_DATE_REL_MONTH;
          date->rel = (guint8) rel->value;
          return span->last;
        }
      if ((end = read_last_quarter (self, rel->last, date)))
        return end;
      /* 'the past year' is one year, and no calendar one. */
      if (span->value == MN_SPAN_DECADE ||
          (rel->value == MN_REL_PAST && mn_sentence_is (self, rel->last, MN_LINK_YEARS)))
        {
          date->shape = MN_DATE_STRETCH;
          return span->last;
        }
    }
  return 0;
}

static guint
read_same (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_SAME_SPAN);

  date->shape = MN_DATE_SAME;
  if (mark->form == 1)
    {
      date->number = MN_SAME_YEAR_BEFORE;
      return mark->last;
    }
  return mn_dates_read_year_behind (self, mark->last, date);
}

/* A year by its number, with what of it is meant behind: '2017 until November', '2016-2019'. */
static guint
read_year_first_months (const MnSentence *self, guint at, guint end, MnDateMark *date)
{
  const MnMark *month;

  date->shape = MN_DATE_YEAR;
  if (end == at + 1 && end < self->n_tokens &&
      mn_sentence_token (self, end)->flags & MN_TOKEN_DASHED && small_number (self, end) > 0)
    {
      int last = small_number (self, end);

      date->shape = MN_DATE_YEARS;
      date->last_year = (gint16) (last < 100 ? date->year / 100 * 100 + last : last);
      return end + 1;
    }
  /* 'between 2010 and 2020', 'from 2010 to 2020' */
  if (end == at + 1 && at > 0 && !mn_sentence_has_cases (self) &&
      year_at (self, end + 1) > date->year &&
      ((mn_sentence_is (self, at - 1, MN_LINK_BETWEEN) &&
        mn_sentence_is (self, end, MN_LINK_AND)) ||
       (mn_sentence_is (self, at - 1, MN_LINK_FROM) && mn_sentence_is (self, end, MN_LINK_TO))))
    {
      date->shape = MN_DATE_YEARS;
      date->last_year = (gint16) year_at (self, end + 1);
      return end + 2;
    }
  if (end == at + 1 && mn_dates_is_through (self, end) &&
      (month = mn_sentence_at (self, end + 1, MN_WORD_MONTH)) && !year_at (self, month->last) &&
      !day_at (self, month->last))
    {
      date->shape = MN_DATE_MONTHS;
      date->month = 1;
      date->last_month = (gint8) month->value;
      return month->last;
    }
  return end;
}

/* 'neuf premiers mois': some put the count before. */
static guint
skip_first (const MnSentence *self, guint at)
{
  const MnMark *ordinal = mn_sentence_at (self, at, MN_WORD_ORDINAL);

  return ordinal && ordinal->value == 1 ? ordinal->last : at;
}

/* 'the beginning of the year': the token behind 'year', or 0. */
static guint
read_year_begun (const MnSentence *self, guint at)
{
  return at > 2 && mn_sentence_is (self, at, MN_LINK_YEAR) &&
                 mn_sentence_is (self, at - 1, MN_LINK_ARTICLE) &&
                 mn_sentence_is (self, at - 2, MN_LINK_OF) &&
                 mn_sentence_is (self, at - 3, MN_LINK_BEGINNING)
             ? at + 1
             : 0;
}

/* One date that begins at @at, or 0. */
static guint
read_date (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnToken *token = mn_sentence_token (self, at);
  const MnMark *mark;
  guint end, after;
  int count;

  *date = (MnDateMark){ .first = (guint16) at };
  if (token->kind == MN_TOKEN_NUMBER)
    {
      if ((end = read_numeric (self, at, date)) || (end = mn_dates_read_day_first (self, at, date)))
        return end;
      *date = (MnDateMark){ .first = (guint16) at };
      if ((end = mn_dates_read_code (self, at, date)))
        return end;
      *date = (MnDateMark){ .first = (guint16) at };
      if (token->flags & MN_TOKEN_ORDINAL)
        return read_relative (self, at, date);
      /* 'в 1990-е годы' */
      if ((count = year_at (self, at)) && token->tail > 0 && mn_sentence_has_cases (self) &&
          count % 10 == 0 && mn_sentence_is (self, at + 1, MN_LINK_YEARS))
        {
          date->shape = MN_DATE_STRETCH;
          return skip_year_word (self, at + 1);
        }
      if ((end = mn_dates_read_year_named (self, at, date)))
        return skip_year_word (self, read_year_first_months (self, at, end, date));
      /* '1 квартал', '2-е полугодие' */
      if (mn_sentence_has_cases (self) && (mark = mn_sentence_at (self, at + 1, MN_WORD_SPAN)) &&
          (mark->value == MN_SPAN_QUARTER || mark->value == MN_SPAN_HALF) && is_bare (self, at))
        return read_span (self, at + 1, small_number (self, at), 0, date);
      if ((count = count_at (self, at, &after)) && mn_dates_is_nth (self, after))
        return read_span (self, after + 1, count, 0, date);
      if (count && is_bare (self, at))
        return read_span (self, skip_first (self, after), 0, count, date);
      return 0;
    }
  if (token->kind != MN_TOKEN_WORD)
    return 0;
  if (token->end - token->start == 1 && !mn_sentence_at (self, at, MN_WORD_ORDINAL))
    return mn_dates_read_code (self, at, date);
  if (mn_sentence_at (self, at, MN_WORD_MONTH))
    return mn_dates_read_month_first (self, at, date);
  if ((end = mn_dates_read_fiscal_year (self, at, date)) || (end = read_year_begun (self, at)))
    {
      date->shape = MN_DATE_YEAR;
      date->rel = date->year ? 0 : MN_REL_THIS;
      return end;
    }
  if ((mark = mn_sentence_at (self, at, MN_WORD_WEEKDAY)))
    {
      MnDateMark exact = { .first = (guint16) at };

      end = mark->last + mn_sentence_is_punct (self, mark->last, ',');
      if (mn_sentence_at (self, end, MN_WORD_MONTH) || day_at (self, end))
        {
          after = mn_sentence_at (self, end, MN_WORD_MONTH)
                      ? mn_dates_read_month_first (self, end, &exact)
                      : mn_dates_read_day_first (self, end, &exact);
          if (after && exact.shape == MN_DATE_DAYS)
            {
              *date = exact;
              return after;
            }
        }
      date->shape = MN_DATE_WEEKDAY;
      date->number = (gint8) mark->value;
      return mark->last;
    }
  if ((mark = mn_sentence_at (self, at, MN_WORD_DAY)))
    {
      date->shape = MN_DATE_REL_DAY;
      date->number = (gint8) (mark->value - 100);
      return mark->last;
    }
  /* 'с начала года', 'к концу года': this one. */
  if (mn_sentence_has_cases (self) &&
      (mn_sentence_is (self, at, MN_LINK_BEGINNING) || mn_sentence_is (self, at, MN_LINK_END) ||
       mn_sentence_is (self, at, MN_LINK_CLOSE)) &&
      (end = skip_year_word (self, at + 1)) > at + 1)
    {
      date->shape = MN_DATE_YEAR;
      date->rel = MN_REL_THIS;
      date->is_end = mn_sentence_is (self, at, MN_LINK_END);
      date->is_close = mn_sentence_is (self, at, MN_LINK_CLOSE);
      date->is_open = mn_sentence_is (self, at, MN_LINK_BEGINNING);
      return end;
    }
  /* 'за полгода' */
  if ((mark = mn_sentence_at (self, at, MN_WORD_SPAN)) && mark->form == 1 &&
      mark->value == MN_SPAN_HALF)
    return read_span (self, at, 1, 0, date);
  if (mn_sentence_at (self, at, MN_WORD_SAME_SPAN))
    return read_same (self, at, date);
  /* 'the reporting period of 2022' */
  if ((mark = mn_sentence_at (self, at, MN_WORD_REPORTED)) && !mn_sentence_has_cases (self) &&
      mn_sentence_is (self, mark->last, MN_LINK_OF) && (count = year_at (self, mark->last + 1u)))
    {
      date->shape = MN_DATE_REPORTED;
      date->year = (gint16) count;
      return mark->last + 2u;
    }
  if (mark && !mn_sentence_is (self, mark->last, MN_LINK_FROM) &&
      !mn_sentence_is (self, mark->last, MN_LINK_OF) &&
      !mn_sentence_is (self, mark->last, MN_LINK_BETWEEN))
    {
      date->shape = MN_DATE_REPORTED;
      return mark->last;
    }
  /* 'le mois dernier' */
  mark = mn_sentence_at (self, at, MN_WORD_SPAN);
  if (mark && mark->value == MN_SPAN_MONTH &&
      (mark = mn_sentence_at (self, mark->last, MN_WORD_REL)) && mark->value == MN_REL_LAST &&
      mark->form == 0)
    {
      date->shape = MN_DATE_REL_MONTH;
      date->rel = MN_REL_LAST;
      return mark->last;
    }
  if (mn_sentence_at (self, at, MN_WORD_REL) || mn_sentence_at (self, at, MN_WORD_ORDINAL))
    return read_relative (self, at, date);
  /* 'in the last' is one phrase. */
  if ((mark = mn_sentence_at (self, at, MN_WORD_SINCE)) && mark->form == 1 &&
      (end = read_last_quarter (self, mark->last, date)))
    return end;
  if (mn_sentence_at (self, at, MN_WORD_NUMERAL) && (count = count_at (self, at, &after)))
    return read_span (self, skip_first (self, after), 0, count, date);
  return 0;
}


/* 'from 30 September | to 1 October', where endings say so: one range over two months. */
static gboolean
joins_days (MnSentence *self, const MnDateMark *date)
{
  MnDateMark *before = self->dates->len > 0 ? mn_sentence_date (self, self->dates->len - 1) : NULL;

  if (!before || mn_sentence_get_order (self) != MN_ORDER_VERB_LAST ||
      before->last != date->first || before->shape != MN_DATE_DAYS || date->shape != MN_DATE_DAYS ||
      before->prep != MN_PREP_FROM || date->year != 0 || date->month < before->month)
    return FALSE;
  before->last = date->last;
  before->last_day = date->last_day;
  before->last_month = date->last_month;
  before->prep = date->prep;
  return TRUE;
}

void
mn_sentence_find_dates (MnSentence *self)
{
  guint n = self->n_tokens;
  gboolean year_first = mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;

  for (guint i = 0; i < n;)
    {
      MnDateMark date;
      guint end = 0;

      const MnToken *token = mn_sentence_token (self, i);

      if (token->word || token->kind == MN_TOKEN_NUMBER || token->end - token->start == 1)
        end = year_first ? mn_dates_read_year_first (self, i, &date) : read_date (self, i, &date);
      if (end > i)
        {
          date.last = (guint16) MIN (end, n);
          date.in_brackets = self->depth[i] > 0;
          if (!year_first)
            mn_dates_read_before (self, &date);
          if (!year_first)
            mn_dates_take_year_before (self, &date);
          if (!year_first)
            mn_dates_absorb_count (self, &date);
          if (!mn_dates_absorb_bracket (self, &date) && !joins_days (self, &date))
            g_array_append_val (self->dates, date);
          i = end;
        }
      else
        i++;
    }
  mn_dates_join_same (self);
}

gboolean
mn_dates_is_bare (const MnSentence *self, guint at)
{
  return is_bare (self, at);
}

int
mn_dates_number_at (const MnSentence *self, guint at)
{
  return small_number (self, at);
}

int
mn_dates_year_at (const MnSentence *self, guint at)
{
  return year_at (self, at);
}

int
mn_dates_day_at (const MnSentence *self, guint at)
{
  return day_at (self, at);
}

int
mn_dates_count_at (const MnSentence *self, guint at, guint *last)
{
  return count_at (self, at, last);
}

guint
mn_dates_read_numeric (const MnSentence *self, guint at, MnDateMark *date)
{
  return read_numeric (self, at, date);
}
