/* mn-growth.c: percentages and multiples that tell of growth. */
#include "mn-figures.h"

#include <math.h>

#define DOWN 2

static gboolean
same_brackets (const MnSentence *self, guint a, guint b)
{
  if (self->depth[a] != self->depth[b])
    return FALSE;
  for (guint i = MIN (a, b); i < MAX (a, b); i++)
    if (mn_sentence_is_punct (self, i, ')'))
      return FALSE;
  return TRUE;
}

/* A noun or a finite verb, not a plan: 'an increase', 'increased', but not 'to increase'. */
static gboolean
is_told (const MnSentence *self, const MnMark *mark)
{
  return mark->form != MN_VERB_INF || !mn_sentence_ending (self, mark->first, MN_WORD_WILL);
}

/* From the amount with number @index to @at there are only other percentages, commas and an 'and'. */
static gboolean
is_list_until (const MnSentence *self, guint index, guint at)
{
  for (; index < self->amounts->len; index++)
    {
      const MnAmount *amount = mn_sentence_amount (self, index);
      guint next =
          index + 1 < self->amounts->len ? mn_sentence_amount (self, index + 1)->first : at;

      if (amount->first >= at)
        return TRUE;
      if (amount->kind != MN_AMOUNT_PERCENT || mn_sentence_is_punct (self, amount->last, ')'))
        return FALSE;
      for (guint i = amount->last; i < MIN (next, at); i++)
        if (!mn_sentence_is_punct (self, i, ',') && !mn_sentence_at (self, i, MN_WORD_AND) &&
            /* 'to Chile by 5 percent and to Peru by 7 percent' */
            !mn_sentence_at (self, i, MN_WORD_PREP) && !mn_sentence_at (self, i, MN_WORD_PLACE) &&
            !mn_sentence_at (self, i, MN_WORD_FILLER))
          return FALSE;
    }
  return TRUE;
}

static const MnMark *
find_before (const MnSentence *self, guint at)
{
  guint from = at > 9 ? at - 9 : 0;

  /* The word may not reach over another amount, except over one of a list: 'rose 5, 7 and 9 percent'. */
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self, i);

      if (amount->last <= at && amount->last > from &&
          !(amount->kind == MN_AMOUNT_MONEY && amount->is_other) &&
          !(amount->kind == MN_AMOUNT_PERCENT && is_list_until (self, i, at)))
        from = amount->last;
    }
  for (guint i = from; i < at; i++)
    if (mn_sentence_is_punct (self, i, ';') || mn_sentence_is_punct (self, i, '('))
      from = i;
  /* 'fell 16 percent in 2013 and by another 13 percent in ...' */
  for (guint i = at; i-- > 0 && i + 3 > at;)
    if (mn_sentence_is (self, i, MN_LINK_ANOTHER))
      from = 0;

  const MnMark *mark = mn_sentence_last_in (self, from, at, MN_WORD_GROWTH);
  return mark && same_brackets (self, mark->first, at) ? mark : NULL;
}

static const MnMark *
find_behind (const MnSentence *self, guint at, guint reach)
{
  guint to = MIN (at + reach, self->n_tokens);

  for (guint i = at; i < to; i++)
    {
      const MnMark *mark = mn_sentence_at (self, i, MN_WORD_GROWTH);

      if (!mark)
        mark = mn_sentence_at (self, i, MN_WORD_MORE);
      if (mark)
        return mark;
      if (mn_sentence_token (self, i)->kind != MN_TOKEN_WORD)
        return NULL;
      if (mn_sentence_at (self, i, MN_WORD_PREP) || mn_sentence_at (self, i, MN_WORD_AND) ||
          mn_sentence_at (self, i, MN_WORD_COMPARE))
        return NULL;
    }
  return NULL;
}

static gboolean
is_share (const MnSentence *self, const MnAmount *amount)
{
  guint from = amount->first > 5 ? amount->first - 5 : 0;

  const MnMark *behind =
      mn_sentence_first_in (self, amount->last, amount->last + 3u, MN_WORD_SHARE);

  /* 'fell by 22 percent and made up $5 million' goes on with a value. */
  return mn_sentence_first_in (self, from, amount->first, MN_WORD_SHARE) ||
         (behind && !mn_sentence_first_in (self, amount->last, behind->first, MN_WORD_AND));
}

/* Another date in [from, to) takes the words behind it from the stretch of years before. */
static gboolean
is_dated_anew (const MnSentence *self, guint from, guint to)
{
  for (guint i = 0; i < self->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (self, i);

      if (date->first >= from && date->last <= to && mn_statement_is_span (date))
        return TRUE;
    }
  return FALSE;
}

static gboolean
leads_to_date (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->dates->len; i++)
    if (mn_sentence_date (self, i)->first >= at && mn_sentence_date (self, i)->first <= at + 4u)
      return TRUE;
  return FALSE;
}

/* 'in the last quarter of 2019' is no stretch of years. */
static gboolean
leads_to_quarter (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->dates->len; i++)
    if (mn_sentence_date (self, i)->first == at &&
        mn_sentence_date (self, i)->shape == MN_DATE_QUARTER)
      return TRUE;
  return FALSE;
}

/* 'over the past three years', 'since 2016': growth of many years is not a year's. */
gboolean
mn_figures_is_of_many_years (const MnSentence *self, guint first, guint last)
{
  /* 'over the past three years', but not 'over the past year'. */
  for (guint i = 0; i < self->n_marks && mn_sentence_has (self, MN_WORD_SINCE); i++)
    {
      const MnMark *mark = &self->marks[i];

      /* 'since the agreement was signed' */
      if (mark->word_class == MN_WORD_SINCE && mark->form == 0 && !leads_to_date (self, mark->last))
        return TRUE;
      if (mark->word_class == MN_WORD_SINCE && mark->form == 1 &&
          !leads_to_quarter (self, mark->first) &&
          !mn_sentence_is (self, mark->last, MN_LINK_YEAR) &&
          !mn_sentence_is (self, mark->last, MN_LINK_MONTH))
        return TRUE;
    }
  for (guint i = 0; i < self->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (self, i);
      gboolean is_start_of_year =
          date->is_since && date->shape != MN_DATE_STRETCH && date->shape != MN_DATE_YEAR;

      if (date->shape != MN_DATE_STRETCH && (!date->is_since || is_start_of_year))
        continue;
      /* '... in three years' counts right behind the growth, not 'the most in three years'. */
      if (date->number > 0 && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
        {
          if (date->last > first || is_dated_anew (self, date->last, first))
            continue;
        }
      else if (date->number > 0 && (date->first < last || date->first > last + 2u))
        continue;
      gboolean apart = FALSE;
      for (guint j = MIN (date->last, last); j < MAX (date->first, first); j++)
        if (mn_sentence_is_punct (self, j, ';') || mn_sentence_at (self, j, MN_WORD_CLAUSE))
          apart = TRUE;
      if (!apart)
        return TRUE;
    }
  return FALSE;
}

double
mn_figures_growth (const MnSentence *self, const MnAmount *amount, guint *first, guint *last)
{
  double value = mn_decimal_get_value (&amount->number);
  const MnMark *mark = NULL, *behind;

  *first = amount->first;
  *last = amount->last;
  if (amount->kind != MN_AMOUNT_PERCENT && amount->kind != MN_AMOUNT_TIMES)
    return NAN;
  if (amount->sign)
    return amount->in_brackets || !is_share (self, amount) ? amount->sign * value : NAN;

  /* '90.8 percent of the 2015 level' */
  if (amount->kind == MN_AMOUNT_PERCENT && mn_sentence_is (self, amount->last, MN_LINK_OF))
    for (guint i = amount->last; i < MIN (amount->last + 7u, self->n_tokens); i++)
      if (mn_sentence_is (self, i, MN_LINK_LEVEL))
        {
          *last = i + 1;
          return value - 100;
        }

  behind = find_behind (self, amount->last, 4);
  if (behind && !same_brackets (self, amount->first, behind->first))
    behind = NULL;
  /* '20 percent more', '5.3 percent decrease' stand closest to their number. */
  if (behind && behind->first <= amount->last + 1u)
    mark = behind;
  if (!mark)
    mark = find_before (self, amount->first);
  if (mark && mark->word_class == MN_WORD_GROWTH && !is_told (self, mark))
    return NAN;
  if (!mark)
    mark = behind;
  if (!mark || (is_share (self, amount) && mark != behind) ||
      mn_figures_is_of_many_years (self, amount->first, amount->last))
    return NAN;
  *first = MIN (*first, mark->first);
  *last = MAX (*last, mark->last);
  gboolean down = mark->value == DOWN;
  /* 'a 175-fold increase' is the work of decades. */
  if (amount->kind == MN_AMOUNT_TIMES && value >= 50)
    return NAN;
  if (amount->kind == MN_AMOUNT_TIMES)
    return value <= 0 ? NAN : down ? (1 / value - 1) * 100 : (value - 1) * 100;
  return down ? -value : value;
}
