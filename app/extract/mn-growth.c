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
  return mark->form != MN_VERB_INF || !(mn_sentence_ending (self, mark->first, MN_WORD_WILL) ||
                                        mn_sentence_at (self, mark->first, MN_WORD_WILL));
}

/* The token before an amount and its bound. */
static guint
skip_bound_back (const MnSentence *self, guint at)
{
  const MnMark *bound;

  while (at > 0 && ((bound = mn_sentence_ending (self, at, MN_WORD_BOUND)) ||
                    (bound = mn_sentence_ending (self, at, MN_WORD_FILLER))))
    at = bound->first;
  return at > 0 ? at - 1 : 0;
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
  /* Where cases tell what belongs together, words stand farther apart. */
  guint reach = mn_sentence_has_cases (self) ? 14 : 9;
  guint from = at > reach ? at - reach : 0;

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
  /* 'превысило показатель 2014 года на 6 %' */
  if (!mark && mn_sentence_has_cases (self) && at > 0 &&
      mn_sentence_is (self, skip_bound_back (self, at), MN_LINK_BY))
    mark = mn_sentence_last_in (self, from, at, MN_WORD_MORE);
  return mark && same_brackets (self, mark->first, at) ? mark : NULL;
}

/* The word of change for an amount that has none itself: 'exports grew by 5 %, and imports – by 3 %', 'fell
 * by $5 million (or by 3 %)'. */
static const MnMark *
find_ellipsis (const MnSentence *self, const MnAmount *amount)
{
  const MnAmount *before = NULL;
  const MnMark *mark;
  guint at = amount->first;

  if (!mn_sentence_has_cases (self))
    return NULL;
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *other = mn_sentence_amount (self, i);

      if (other->last <= at && !other->is_other && (!other->in_brackets || amount->in_brackets) &&
          (other->kind != MN_AMOUNT_MONEY || mn_statement_is_difference (self, other)))
        before = other;
    }
  /* 'fell to $17 billion (by 7 %)', 'with Georgia (2.8 times)' */
  if (amount->in_brackets)
    {
      guint open = at;

      while (open > 0 && self->depth[open] > 0)
        open--;
      if (at - open <= 4 &&
          (mn_sentence_is (self, skip_bound_back (self, at), MN_LINK_BY) ||
           amount->kind == MN_AMOUNT_TIMES) &&
          (mark = mn_sentence_last_in (self, open > 14 ? open - 14 : 0, open, MN_WORD_GROWTH)))
        return mark;
    }
  if (!before || at - before->last > 20)
    return NULL;
  if (amount->in_brackets)
    /* Only of the change right before the bracket. */
    return before->kind == MN_AMOUNT_MONEY && mn_statement_is_difference (self, before) &&
                   at - before->last <= 3
               ? find_before (self, before->first)
               : NULL;
  if (!mn_sentence_is (self, skip_bound_back (self, at), MN_LINK_BY) ||
      mn_sentence_first_in (self, before->last, at, MN_WORD_LEVEL) ||
      mn_sentence_first_in (self, before->last, at, MN_WORD_MEASURE) ||
      mn_sentence_first_in (self, before->last, at, MN_WORD_VERB))
    return NULL;
  mark = find_before (self, before->first);
  return mark || before->kind == MN_AMOUNT_MONEY ? mark : find_ellipsis (self, before);
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

/* 'больше, чем шесть лет назад' */
static gboolean
is_of_years_ago (const MnSentence *self, guint at)
{
  for (guint i = at; i < at + 8 && i + 1 < self->n_tokens; i++)
    {
      if (mn_sentence_is_punct (self, i, ';') || mn_sentence_is_punct (self, i, '.'))
        return FALSE;
      if (mn_sentence_is (self, i + 1, MN_LINK_AGO) && i > 0 &&
          mn_sentence_at (self, i, MN_WORD_SPAN) &&
          (mn_sentence_ending (self, i, MN_WORD_NUMERAL) ||
           mn_sentence_token (self, i - 1)->kind == MN_TOKEN_NUMBER))
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
      if (mark->word_class == MN_WORD_SINCE && mark->form == 0 &&
          /* The word may mean 'with' as well. */
          !mn_sentence_at (self, mark->first, MN_WORD_PREP) && !leads_to_date (self, mark->last))
        return TRUE;
      if (mark->word_class == MN_WORD_SINCE && mark->form == 1 &&
          !leads_to_quarter (self, mark->first) &&
          !mn_sentence_is (self, mark->last, MN_LINK_YEAR) &&
          !mn_sentence_is (self, mark->last, MN_LINK_MONTH) &&
          !(mn_sentence_has_cases (self) && is_dated_anew (self, mark->last, first)))
        return TRUE;
    }
  if (mn_sentence_has_cases (self) && is_of_years_ago (self, last))
    return TRUE;
  for (guint i = 0; i < self->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (self, i);
      gboolean is_start_of_year =
          date->is_open ||
          (date->is_since && date->shape != MN_DATE_STRETCH && date->shape != MN_DATE_YEAR);

      gboolean is_range =
          date->shape == MN_DATE_YEARS && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;

      if (date->shape != MN_DATE_STRETCH && !is_range && (!date->is_since || is_start_of_year))
        continue;
      /* '... in three years' counts right behind the growth, not 'the most in three years'. */
      if (date->number > 0 && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
        {
          if (date->last > first || is_dated_anew (self, date->last, first))
            continue;
        }
      else if (date->number > 0 && (date->first < last || date->first > last + 2u) &&
               !(mn_sentence_has_cases (self) && date->prep == MN_PREP_IN && date->last <= first &&
                 first - date->last < 8))
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

/* '... вдвое меньше, чем с Чили': another's trade, not that of another year. */
static gboolean
is_than_partner (const MnSentence *self, guint at)
{
  for (guint i = at; i < at + 4 && i < self->n_tokens; i++)
    {
      const MnMark *prep = mn_sentence_is (self, i, MN_LINK_THAN)
                               ? mn_sentence_at (self, i + 1, MN_WORD_PREP)
                               : NULL;

      if (prep && mn_sentence_at (self, prep->last, MN_WORD_PLACE))
        return TRUE;
    }
  return FALSE;
}

/* The growth that @value times as much, or as little, is. */
static double
growth_of_times (double value, gboolean down)
{
  /* A fall to a third is one of 66.7 percent: no text is more exact. */
  return value <= 0 ? NAN : down ? round ((1 / value - 1) * 1000) / 10 : (value - 1) * 100;
}

double
mn_figures_multiple (const MnSentence *self, const MnMark *mark)
{
  double value = mark->value / 10.0;
  const MnMark *verb;

  switch (mark->form)
    {
    case MN_MULTIPLE_RISE:
      /* 'fell by a third' */
      verb = mn_sentence_ending (self, mark->first, MN_WORD_GROWTH);
      return verb && verb->value == DOWN ? -value : value;
    case MN_MULTIPLE_FALL:
      return -value;
    default:
      break;
    }
  verb = find_behind (self, mark->last, 3);
  if (mn_sentence_has_cases (self) && is_than_partner (self, mark->last))
    return NAN;
  if (!verb)
    verb = find_before (self, mark->first);
  if (!verb || (verb->word_class == MN_WORD_GROWTH && !is_told (self, verb)))
    return NAN;
  if (mark->form == MN_MULTIPLE_RATIO)
    return growth_of_times (value / 100 + 1, verb->value == DOWN);
  return verb->value == DOWN ? -value : value;
}

/* 'exports grew owing to an increase in shipments of wheat by 40 percent': the wheat's growth. */
static gboolean
is_of_product (const MnSentence *self, const MnMark *growth, guint at)
{
  return !mn_sentence_has_cases (self) && mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE &&
         growth->word_class == MN_WORD_GROWTH && growth->form == MN_VERB_NOUN &&
         growth->last < at && mn_sentence_first_in (self, growth->last, at, MN_WORD_PRODUCT) &&
         !mn_sentence_first_in (self, growth->last, at, MN_WORD_KIND);
}

/* 'рубль упал на 5 %' */
static gboolean
is_of_money (const MnSentence *self, guint at)
{
  const MnMark *money = mn_sentence_ending (self, at, MN_WORD_CURRENCY);

  return money && money->first > 0 && !mn_sentence_ending (self, money->first, MN_WORD_UNIT) &&
         mn_sentence_token (self, money->first - 1u)->kind != MN_TOKEN_NUMBER &&
         !mn_sentence_is_punct (self, money->first - 1u, '.');
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

  /* 'the share rose from 7 to 8 percent': levels. */
  if (amount->kind == MN_AMOUNT_PERCENT && amount->first > 0 &&
      (mn_sentence_is (self, skip_bound_back (self, amount->first), MN_LINK_TO) ||
       mn_sentence_is (self, skip_bound_back (self, amount->first), MN_LINK_FROM)))
    return NAN;
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
  if (mark && is_of_product (self, mark, amount->first))
    return NAN;
  if (mark && mn_sentence_has_cases (self) &&
      (is_of_money (self, mark->first) || is_than_partner (self, amount->last)))
    return NAN;
  if (!mark)
    mark = behind;
  if (!mark && (mark = find_ellipsis (self, amount)))
    {
      if (is_share (self, amount) ||
          mn_figures_is_of_many_years (self, amount->first, amount->last))
        return NAN;
      if (amount->kind == MN_AMOUNT_TIMES)
        return growth_of_times (value, mark->value == DOWN);
      return mark->value == DOWN ? -value : value;
    }
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
    return growth_of_times (value, down);
  if (mark->form == MN_VERB_INDEX && mark->word_class == MN_WORD_GROWTH)
    return value > 50 ? value - 100 : value;
  return down ? -value : value;
}
