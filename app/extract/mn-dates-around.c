/* mn-dates-around.c: what the words about a date make of it. */
#include "mn-dates.h"

/* 'the year ending March', 'the nine months to September', 'the four quarters to the end of Q1': how
 * many months up to the date are meant. @at is behind the word that leads to it. */
static void
read_stretch_before (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *span, *count;
  guint number;

  if ((date->shape != MN_DATE_MONTHS && date->shape != MN_DATE_DAYS &&
       !(date->shape == MN_DATE_QUARTER && date->is_end)) ||
      date->month != date->last_month || date->day != date->last_day || at < 2)
    return;
  at--;
  /* 'the year that ended on 20 March' */
  const MnMark *on = mn_sentence_at (self, at, MN_WORD_PREP);
  if (on && on->value == MN_PREP_ON && at > 1 && mn_sentence_is (self, at - 1, MN_LINK_ENDING))
    at--;
  if (!mn_sentence_is (self, at, MN_LINK_ENDING) && !mn_sentence_is (self, at, MN_LINK_TO) &&
      !mn_sentence_is (self, at, MN_LINK_THROUGH) &&
      !(mn_sentence_is (self, at, MN_LINK_IN) && mn_sentence_is (self, at - 1, MN_LINK_ENDING) &&
        at-- > 0))
    return;
  at -= at > 0 && mn_sentence_is (self, at - 1, MN_LINK_THAT);
  span = mn_sentence_ending (self, at, MN_WORD_SPAN);
  if (!span || (span->value != MN_SPAN_YEAR && span->value != MN_SPAN_MONTH &&
                span->value != MN_SPAN_QUARTER))
    return;
  if (span->value == MN_SPAN_YEAR)
    {
      date->stretch = 12;
      return;
    }
  count = mn_sentence_ending (self, span->first, MN_WORD_NUMERAL);
  number = count             ? count->value
           : span->first > 0 ? (guint) MAX (mn_dates_number_at (self, span->first - 1u), 0)
                             : 0;
  number *= span->value == MN_SPAN_QUARTER ? 3 : 1;
  if (number >= 1 && number <= 12)
    date->stretch = (gint8) number;
}

/* 'the nine months | to September': the first is only how many months they are. */
void
mn_dates_absorb_count (MnSentence *self, const MnDateMark *date)
{
  const MnDateMark *before =
      self->dates->len > 0 ? mn_sentence_date (self, self->dates->len - 1) : NULL;

  if (before && date->stretch && before->shape == MN_DATE_N_MONTHS && !before->year &&
      !before->rel && before->last < date->first && before->last + 5u > date->first)
    g_array_set_size (self->dates, self->dates->len - 1);
}

/* What stands before a date: its preposition, 'the end of', 'since'. */
void
mn_dates_read_before (const MnSentence *self, MnDateMark *date)
{
  guint at = date->first;
  const MnMark *mark;

  if (at > 0 && mn_sentence_is (self, at - 1, MN_LINK_ARTICLE))
    at--;
  /* 'fin 2024'; the genitive does without 'of'. */
  if (at > 0 && (mn_sentence_is (self, at - 1, MN_LINK_END) ||
                 (mn_sentence_has_cases (self) && mn_sentence_is (self, at - 1, MN_LINK_CLOSE))))
    {
      date->is_end = mn_sentence_is (self, at - 1, MN_LINK_END);
      date->is_close = !date->is_end;
      at--;
    }
  else if (mn_sentence_has_cases (self) && at > 0 &&
           mn_sentence_is (self, at - 1, MN_LINK_BEGINNING))
    {
      date->is_open = TRUE;
      at--;
    }
  else if (at > 1 && mn_sentence_is (self, at - 1, MN_LINK_OF) &&
           (mn_sentence_is (self, at - 2, MN_LINK_END) ||
            mn_sentence_is (self, at - 2, MN_LINK_CLOSE)))
    {
      date->is_end = mn_sentence_is (self, at - 2, MN_LINK_END);
      at -= 2;
      if (at > 0 && mn_sentence_is (self, at - 1, MN_LINK_ARTICLE))
        at--;
    }
  if (at > 0 && mn_sentence_is (self, at - 1, MN_LINK_EARLY))
    at--;
  if ((mark = mn_sentence_ending (self, at, MN_WORD_SINCE)))
    {
      /* 'с января по май' has its end. */
      gboolean is_closed = mn_sentence_has_cases (self) && date->shape == MN_DATE_MONTHS &&
                           date->month != date->last_month;

      date->is_since = (mark->form == 0 && !is_closed) || date->shape == MN_DATE_N_MONTHS;
      /* 'depuis le début de l'année' */
      date->is_open |= date->is_since && mn_sentence_is (self, date->first, MN_LINK_BEGINNING);
    }
  else if (at > 1 && mn_sentence_is (self, at - 1, MN_LINK_OF) &&
           mn_sentence_is (self, at - 2, MN_LINK_BEGINNING))
    {
      guint lead = at - 2;

      lead -= lead > 0 && mn_sentence_is (self, lead - 1, MN_LINK_ARTICLE);
      date->is_since = TRUE;
      date->is_open = mn_sentence_ending (self, lead, MN_WORD_SINCE) != NULL ||
                      (lead > 0 && mn_sentence_is (self, lead - 1, MN_LINK_FROM));
    }
  if (date->is_open && mn_sentence_has_cases (self))
    date->is_since = TRUE;
  date->lead = (guint16) at;
  if ((mark = mn_sentence_ending (self, at, MN_WORD_PREP)))
    {
      /* Some say 'in' and 'to' by one word. */
      date->prep = mn_sentence_is (self, at - 1, MN_LINK_IN) && mark->last - mark->first == 1
                       ? MN_PREP_IN
                       : (guint8) mark->value;
      date->lead = mark->first;
    }
  read_stretch_before (self, at, date);
  /* 'as of October', 'at the end of June': trade is counted from the start of the year. */
  if (date->shape == MN_DATE_MONTHS && (date->prep == MN_PREP_AS_OF || date->is_end) &&
      date->month == date->last_month && !date->is_fiscal && !date->stretch)
    date->month = 1;
  date->is_running = date->shape == MN_DATE_YEAR && !date->year && date->rel == MN_REL_THIS &&
                     !date->is_end && !date->is_close && !date->is_fiscal &&
                     date->prep != MN_PREP_BY && date->prep != MN_PREP_UNTIL;
  if (date->shape == MN_DATE_SAME)
    date->is_itself = !date->number && (date->prep == MN_PREP_IN || date->prep == MN_PREP_FOR) &&
                      !date->year && (!date->rel || date->rel == MN_REL_THIS) &&
                      !mn_sentence_at (self, date->last, MN_WORD_YEARLY);
}

/* 'this year's first quarter', 'in 2018 January-May': the year stands before its part. */
void
mn_dates_take_year_before (MnSentence *self, MnDateMark *date)
{
  const MnDateMark *before =
      self->dates->len > 0 ? mn_sentence_date (self, self->dates->len - 1) : NULL;

  if (!before || before->shape != MN_DATE_YEAR || before->last != date->first || date->year ||
      date->rel ||
      (date->shape != MN_DATE_MONTHS && date->shape != MN_DATE_QUARTER &&
       date->shape != MN_DATE_HALF && date->shape != MN_DATE_N_MONTHS))
    return;
  date->year = before->year;
  date->rel = before->rel;
  date->is_fiscal = before->is_fiscal;
  date->is_year_pair = before->is_year_pair;
  date->first = before->first;
  date->lead = before->lead;
  date->prep = before->prep;
  g_array_set_size (self->dates, self->dates->len - 1);
}

/* 'the first four months of the Iranian year (March 21 - July 22)': the brackets say which days these
 * are, and stand for the date before them. */
gboolean
mn_dates_absorb_bracket (MnSentence *self, const MnDateMark *date)
{
  MnDateMark *before = self->dates->len > 0 ? mn_sentence_date (self, self->dates->len - 1) : NULL;

  if (!before || !before->is_fiscal || !date->in_brackets || date->first != before->last + 1 ||
      before->in_brackets || date->month == date->last_month ||
      (date->shape != MN_DATE_DAYS && date->shape != MN_DATE_MONTHS))
    return FALSE;
  before->is_fiscal = FALSE;
  before->shape = date->shape;
  before->month = date->month;
  before->day = date->day;
  before->last_month = date->last_month;
  before->last_day = date->last_day;
  before->year = date->year;
  before->last_year = date->last_year;
  before->rel = date->rel;
  before->last = (guint16) (date->last + mn_sentence_is_punct (self, date->last, ')'));
  return TRUE;
}

/* 'last year, over the same period': one date, and nothing is compared with it. */
void
mn_dates_join_same (MnSentence *self)
{
  for (guint i = 1; i < self->dates->len; i++)
    {
      MnDateMark *date = mn_sentence_date (self, i), *before = date - 1;

      if (date->shape != MN_DATE_SAME || date->year || date->rel || date->number ||
          date->prep != MN_PREP_IN || before->shape != MN_DATE_YEAR ||
          date->first - before->last > 5)
        continue;
      date->year = before->year;
      date->rel = before->rel;
      date->number = MN_SAME_APART;
    }
}
