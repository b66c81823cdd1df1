/* mn-statement-dates.c: which date an amount is of. */
#include "mn-figures.h"

#include "mn-last.h"

gboolean
mn_statement_is_span (const MnDateMark *date)
{
  switch (date->shape)
    {
    case MN_DATE_MONTHS:
    case MN_DATE_QUARTER:
    case MN_DATE_HALF:
    case MN_DATE_N_MONTHS:
    case MN_DATE_YEAR:
    case MN_DATE_REL_MONTH:
    case MN_DATE_REPORTED:
      return TRUE;
    case MN_DATE_DAYS:
      /* '(March 21 - July 22)', 'the four months to April 30'; shorter ones are of visits. */
      return (date->last_month != date->month && !date->rel) || date->stretch;
    default:
      return FALSE;
    }
}

/* The date has brackets of its own right behind the amount: '$35 million (2018)'. */
static gboolean
is_bracketed_behind (const MnSentence *s, const MnAmount *amount, const MnDateMark *date)
{
  return mn_sentence_is_punct (s, amount->last, '(') && date->first == amount->last + 1u &&
         mn_sentence_is_punct (s, date->last, ')');
}

/* '20 percent more than', where 'more than' compares and does not bound. */
static gboolean
follows_percent (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->last == at &&
          (amount->kind == MN_AMOUNT_PERCENT || amount->kind == MN_AMOUNT_TIMES))
        return TRUE;
    }
  return FALSE;
}

gboolean
mn_statement_begins_clause (const MnSentence *s, guint at)
{
  return at == 0 || mn_sentence_token (s, at - 1)->kind == MN_TOKEN_PUNCT ||
         mn_sentence_ending (s, at, MN_WORD_CLAUSE);
}

/* 'compared to', 'than', 'of the same period': the date is of what is compared with. */
gboolean
mn_statement_is_comparison (const MnSentence *s, const MnDateMark *date)
{
  guint at = date->first;

  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return mn_last_is_comparison (s, date);
  for (guint i = 0; i < 6 && at > 0; i++)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_COMPARE);

      if (mark && (mark->form == 0 || follows_percent (s, mark->first)))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_LEVEL) || mn_sentence_ending (s, at, MN_WORD_GROWTH))
        break;
      at--;
    }
  /* 'на 8 % меньше прошлогоднего' */
  if (mn_sentence_has_cases (s) && date->prep == 0 &&
      mn_sentence_ending (s, date->first, MN_WORD_MORE))
    return TRUE;
  /* 'up 90 percent from 2012' */
  if (date->prep == MN_PREP_FROM && follows_percent (s, date->lead))
    return TRUE;
  /* '2015 level', '... of the year 2015' with what was reached then. */
  if (mn_sentence_has_cases (s) && date->first > 0 && date->prep == 0 &&
      mn_sentence_is (s, date->first - 1u, MN_LINK_LEVEL))
    return TRUE;
  /* 'A year earlier it was ...' */
  if (date->shape == MN_DATE_SAME &&
      (date->number == MN_SAME_APART ||
       (date->number == MN_SAME_YEAR_BEFORE && mn_statement_begins_clause (s, date->first))))
    return FALSE;
  if (date->shape == MN_DATE_SAME)
    return !date->is_itself;
  return date->rel == MN_REL_PREVIOUS;
}

static gboolean
has_mark (const MnSentence *s, guint from, guint to, MnWordClass word_class)
{
  return mn_sentence_first_in (s, from, to, word_class) != NULL;
}

static gboolean
has_when (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is (s, i, MN_LINK_WHEN))
      return TRUE;
  return FALSE;
}

/* ', exceeding $5 billion': the participle goes on with what came before the comparison in [from, to). */
static gboolean
goes_on_behind (const MnSentence *s, guint from, guint to)
{
  for (guint i = to; i-- > from;)
    if (mn_sentence_is_punct (s, i, ','))
      {
        const MnMark *verb = mn_sentence_at (s, i + 1, MN_WORD_LEVEL);

        return verb && verb->form == MN_VERB_ING && !has_when (s, from, to);
      }
  return FALSE;
}

static gboolean
has_comma (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ',') || mn_sentence_is_punct (s, i, ';'))
      return TRUE;
  return FALSE;
}

/* Only small words, or a participle, stand between an amount and the date at @to: '$5 billion in 2019',
 * '(4 billion euros) recorded in the same months of 2018'. */
static gboolean
is_adjacent (const MnSentence *s, const MnAmount *amount, guint to)
{
  gboolean had_verb = FALSE;

  for (guint i = amount->last; i < to; i++)
    {
      const MnMark *verb = mn_sentence_at (s, i, MN_WORD_LEVEL);

      if (((verb && verb->form == MN_VERB_PAST) || mn_sentence_at (s, i, MN_WORD_VERB)) &&
          !had_verb)
        {
          had_verb = TRUE;
          continue;
        }
      if (s->depth[i] != s->depth[amount->first])
        continue;
      if ((!mn_sentence_at (s, i, MN_WORD_PREP) && !mn_sentence_at (s, i, MN_WORD_FILLER) &&
           !(mn_sentence_is_punct (s, i, '-') && mn_sentence_has_cases (s) &&
             mn_sentence_at (s, i + 1, MN_WORD_PREP)) &&
           !mn_sentence_at (s, i, MN_WORD_NOW) && !mn_sentence_is (s, i, MN_LINK_YEAR) &&
           !mn_sentence_is_punct (s, i, ')') && !mn_sentence_is_punct (s, i, '(')))
        return FALSE;
    }
  return TRUE;
}

/* The amount before @index, of money, NULL for none. */
const MnAmount *
mn_statement_money_before (const MnSentence *s, guint index)
{
  while (index-- > 0)
    {
      const MnAmount *amount = mn_sentence_amount (s, index);

      if (amount->kind == MN_AMOUNT_MONEY && !amount->is_other)
        return amount;
    }
  return NULL;
}

static gboolean
is_before_partner (const MnSentence *s, guint at)
{
  const MnMark *prep = mn_sentence_at (s, at, MN_WORD_PREP);

  if (!prep || (prep->value != MN_PREP_TO && prep->value != MN_PREP_WITH))
    return FALSE;
  at = prep->last + mn_sentence_is (s, prep->last, MN_LINK_ARTICLE);
  for (guint i = 0; i < s->places->len; i++)
    if (mn_sentence_place (s, i)->first == at)
      return TRUE;
  return FALSE;
}

/* Where 'from' is also 'with', it is the start of a change only beside a word of one, or with 'to' behind. */
static gboolean
is_from (const MnSentence *s, guint at)
{
  if (!mn_sentence_has_cases (s) || has_mark (s, at > 16 ? at - 16 : 0, at, MN_WORD_GROWTH))
    return TRUE;
  for (guint i = at; i < at + 10; i++)
    if (mn_sentence_is (s, i, MN_LINK_TO))
      return TRUE;
  return FALSE;
}

/* '(2021: $4 billion)': the date in the same brackets that a colon leads on from, or NULL. */
static const MnDateMark *
find_label (const MnSentence *s, const MnAmount *amount)
{
  for (guint i = 0; amount->in_brackets && i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->in_brackets && date->last + 1u == amount->first && date->first > 0 &&
          mn_sentence_is_punct (s, date->last, ':') &&
          mn_sentence_is_punct (s, date->first - 1u, '(') && mn_statement_is_span (date))
        return date;
    }
  return NULL;
}

/* 'exports of $5 million in 2020, against imports of $6 million': of the same time. */
static gboolean
is_against_other_kind (const MnSentence *s, const MnMark *compare, guint at)
{
  const MnMark *one = mn_sentence_last_in (s, 0, compare->first, MN_WORD_KIND);
  const MnMark *other = mn_sentence_last_in (s, compare->last, at, MN_WORD_KIND);

  return one && other && !mn_sentence_has_cases (s) &&
         ((one->value == MN_KIND_EXPORT && other->value == MN_KIND_IMPORT) ||
          (one->value == MN_KIND_IMPORT && other->value == MN_KIND_EXPORT));
}

/* '... than last year ($4 billion)', 'up from $4 billion', 'from the current $3 billion to ...'. */
gboolean
mn_statement_is_compared (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint at = amount->first;

  /* '($377 million year on year)', 'fell by 35 percent year-on-year ($1.5 million in 2022)' */
  if (amount->in_brackets && (mn_sentence_at (s, amount->last, MN_WORD_YEARLY) ||
                              (at > 1 && mn_sentence_ending (s, at - 1, MN_WORD_YEARLY))))
    return TRUE;
  /* 'exports: $5 million (2021: $4 million)' */
  if (find_label (s, amount) && mn_statement_money_before (s, index))
    return TRUE;
  /* '$818 million to Peru, compared to $759 million to Chile' */
  if (is_before_partner (s, amount->last))
    return FALSE;
  if (amount->in_brackets && mn_statement_money_before (s, index) == NULL &&
      !has_mark (s, 0, at, MN_WORD_ANAPHOR) && !has_mark (s, 0, at, MN_WORD_COMPARE))
    return FALSE;
  if (amount->in_brackets &&
      (has_mark (s, 0, at, MN_WORD_COMPARE) || has_mark (s, 0, at, MN_WORD_SAME_SPAN) ||
       has_mark (s, 0, at, MN_WORD_YEARLY)))
    return TRUE;
  /* 'porter de 5 milliards à 8 milliards' */
  if (at > 0 && mn_sentence_is (s, at - 1, MN_LINK_OF) &&
      mn_sentence_is (s, amount->last, MN_LINK_TO) && index + 1 < s->amounts->len &&
      amount[1].kind == MN_AMOUNT_MONEY && amount[1].first == amount->last + 1u)
    return TRUE;
  for (guint i = 0; i < 7 && at > 0; i++, at--)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_COMPARE);

      if (mark)
        return mark->form == 0 && !mn_sentence_is (s, at - 1, MN_LINK_THAN) &&
               !is_against_other_kind (s, mark, amount->first);
      /* 'an increase of 83% over $5 billion' */
      mark = i == 0 ? mn_sentence_ending (s, at, MN_WORD_BOUND) : NULL;
      if (mark && mark->value == MN_BOUND_OVER && mn_sentence_is (s, mark->first, MN_LINK_OVER) &&
          mark->last == mark->first + 1u && follows_percent (s, mark->first))
        return TRUE;
      /* 'a drop on the $7 billion of 2018' */
      mark = mn_sentence_ending (s, at, MN_WORD_PREP);
      if (mark && mark->value == MN_PREP_ON && !mn_sentence_has_cases (s) &&
          mn_sentence_ending (s, mark->first, MN_WORD_GROWTH))
        return TRUE;
      if (mn_sentence_is (s, at - 1, MN_LINK_ARTICLE))
        continue;
      /* 'against imports worth $2 billion', 'compared to the exports of $1 billion' */
      if (mn_sentence_is (s, at - 1, MN_LINK_WORTH) || mn_sentence_is (s, at - 1, MN_LINK_OF))
        continue;
      if (mn_sentence_is (s, at - 1, MN_LINK_FROM) && is_from (s, at))
        return TRUE;
      /* 'from about $100 billion': the word is a preposition too */
      mark = mn_sentence_ending (s, at, MN_WORD_LEVEL);
      if (mn_sentence_ending (s, at, MN_WORD_BOUND) || mn_sentence_ending (s, at, MN_WORD_REL) ||
          (mark && mark->form == MN_VERB_NOUN))
        continue;
      /* 'imports from China $2 billion' */
      if (mn_sentence_ending (s, at, MN_WORD_PLACE) || mn_sentence_ending (s, at, MN_WORD_BLOC) ||
          mn_sentence_ending (s, at, MN_WORD_REGION) || mn_sentence_ending (s, at, MN_WORD_MUTUAL))
        break;
      if (mn_sentence_token (s, at - 1)->kind == MN_TOKEN_PUNCT ||
          mn_sentence_ending (s, at, MN_WORD_LEVEL) || mn_sentence_ending (s, at, MN_WORD_PREP) ||
          mn_sentence_ending (s, at, MN_WORD_GROWTH) || mn_sentence_ending (s, at, MN_WORD_AND))
        break;
    }
  return FALSE;
}

/* The token before an amount and its bound. */
static guint
from_word (const MnSentence *s, const MnAmount *amount)
{
  const MnMark *bound = mn_sentence_ending (s, amount->first, MN_WORD_BOUND);
  guint at = bound ? bound->first : amount->first;

  return at > 0 ? at - 1 : 0;
}

static gboolean
is_of_target (const MnDateMark *date, int document_year)
{
  return date->prep == MN_PREP_BY || date->prep == MN_PREP_UNTIL || date->is_close ||
         (document_year && date->year > document_year) || date->rel == MN_REL_NEXT;
}

/* The date behind the amount with number @index is that of a later amount, with which it is compared:
 * 'was $5 billion, up from $4 billion in 2019'. */
static gboolean
is_of_later_amount (const MnSentence *s, guint index, const MnDateMark *date)
{
  for (guint i = index + 1; i < s->amounts->len; i++)
    {
      const MnAmount *next = mn_sentence_amount (s, i);

      if (next->last > date->first)
        break;
      if (next->kind == MN_AMOUNT_MONEY && !next->is_other && mn_statement_is_compared (s, i) &&
          is_adjacent (s, next, date->first))
        return TRUE;
    }
  return FALSE;
}

gboolean
mn_statement_is_of_compared (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->last <= date->first &&
        mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && mn_statement_is_compared (s, i) &&
        is_adjacent (s, mn_sentence_amount (s, i), date->first))
      return TRUE;
  return FALSE;
}

/* The date before the amount is that of one that was compared with: 'rose from $3 billion in 2020, while
 * imports ...'. */
static gboolean
is_of_earlier_amount (const MnSentence *s, guint index, const MnDateMark *date)
{
  for (guint i = index; i-- > 0;)
    {
      const MnAmount *before = mn_sentence_amount (s, i);

      if (before->last <= date->first)
        return before->kind == MN_AMOUNT_MONEY && mn_statement_is_compared (s, i) &&
               is_adjacent (s, before, date->first);
    }
  return FALSE;
}

/* 'It had been $4 billion the year before', '$5 billion in 2023, $4 billion the year before': of that year it
 * is told, nothing is compared. */
static gboolean
is_told_of (const MnSentence *s, const MnAmount *amount, const MnDateMark *date)
{
  if (date->rel != MN_REL_PREVIOUS || date->shape != MN_DATE_YEAR ||
      mn_sentence_has (s, MN_WORD_COMPARE))
    return FALSE;
  if (mn_statement_money_before (s, (guint) (amount - mn_sentence_amount (s, 0))))
    return date->first <= amount->last + 1u;
  return mn_sentence_has (s, MN_WORD_ANAPHOR) && !mn_sentence_has (s, MN_WORD_GROWTH) &&
         !mn_sentence_has (s, MN_WORD_PERCENT);
}

/* '(+5 percent in 2023)': the date is that of another number. */
static gboolean
shares_brackets (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->in_brackets && amount->last <= date->first &&
          !mn_sentence_is_punct (s, amount->last, ')') && date->first - amount->last < 8)
        return TRUE;
    }
  return FALSE;
}

/* The date behind the amount with number @index opens a clause with an amount of its own. */
static gboolean
leads_on (const MnSentence *s, guint index, const MnDateMark *date)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnMark *verb = mn_sentence_first_in (s, date->last, date->last + 4u, MN_WORD_LEVEL);

  if (mn_sentence_has_cases (s) || !verb || date->lead == 0 ||
      !(mn_sentence_ending (s, date->lead, MN_WORD_AND) ||
        mn_sentence_ending (s, date->lead, MN_WORD_CLAUSE)) ||
      !has_comma (s, amount->last, date->lead))
    return FALSE;
  for (guint i = index + 1; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY &&
        mn_sentence_amount (s, i)->first >= verb->last)
      return mn_sentence_amount (s, i)->first <= verb->last + 3u;
  return FALSE;
}

/* 'in 2021 and 2022 were $5 million and $4 million': two years, two amounts, each its own; or NULL. */
static const MnDateMark *
find_dealt (const MnSentence *s, guint index)
{
  const MnDateMark *a = s->dates->len == 2 ? mn_sentence_date (s, 0) : NULL, *b = a + 1;
  const MnAmount *one = NULL, *two = NULL;

  if (!a || mn_sentence_has_cases (s) || a->shape != MN_DATE_YEAR || b->shape != MN_DATE_YEAR ||
      b->first != a->last + 1u || !mn_sentence_at (s, a->last, MN_WORD_AND))
    return NULL;
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !mn_sentence_amount (s, i)->is_other)
      {
        if (two)
          return NULL;
        two = one ? mn_sentence_amount (s, i) : NULL;
        one = one ? one : mn_sentence_amount (s, i);
      }
  if (!two || two->first > one->last + 2u || !mn_sentence_at (s, one->last, MN_WORD_AND))
    return NULL;
  return mn_sentence_amount (s, index) == one ? a : b;
}

/* 'between 2010 and 2020 rose from $5 million to $9 million': the year of the one or the other, 0 for none. */
static int
find_end_of_years (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index), *before;
  const MnDateMark *years = NULL;

  if (mn_sentence_has_cases (s))
    return 0;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->shape == MN_DATE_YEARS && date->last_year > date->year && !years)
        years = date;
      else if (date->shape == MN_DATE_YEARS || mn_statement_is_span (date))
        return 0;
    }
  if (!years)
    return 0;
  if (mn_sentence_is (s, from_word (s, amount), MN_LINK_FROM))
    return years->year;
  before = mn_statement_money_before (s, index);
  return before && mn_sentence_is (s, from_word (s, amount), MN_LINK_TO) &&
                 mn_sentence_is (s, from_word (s, before), MN_LINK_FROM)
             ? years->last_year
             : 0;
}

/* 'from the previous year's $2 billion', which is one phrase of comparison. */
static gboolean
is_behind_year (const MnSentence *s, guint at)
{
  const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_COMPARE);

  return mark && mark->last - mark->first > 1 && mn_sentence_is (s, mark->last - 1u, MN_LINK_YEAR);
}

MnDating
mn_statement_find_date (const MnSentence *s,
                        guint index,
                        gboolean is_target_date,
                        int document_year,
                        gboolean topic_has_period)
{
  const MnAmount *amount = mn_sentence_amount (s, index),
                 *before = mn_statement_money_before (s, index);
  const MnDateMark *left = NULL, *right = NULL, *adjacent = NULL, *compared = NULL,
                   *bracketed = NULL;
  gboolean is_compared = mn_statement_is_compared (s, index);
  gboolean is_of_compared = FALSE;
  MnDating found = { find_label (s, amount), is_compared, FALSE };

  if (!found.date)
    found.date = find_dealt (s, index);
  if (!found.date)
    found.year = find_end_of_years (s, index);
  if (found.date || found.year)
    return found;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);
      gboolean in_other_brackets =
          date->in_brackets && !amount->in_brackets && !is_bracketed_behind (s, amount, date);

      /* 'exports (January-June): $5 million', '$5 million of exports (2023)' */
      gboolean is_near = date->first > amount->last
                             ? index + 1 >= s->amounts->len || amount[1].first > date->first
                             : !before || before->last < date->first;
      if (in_other_brackets && is_near && mn_statement_is_span (date) &&
          mn_sentence_is_punct (s, date->last, ')') && !shares_brackets (s, date))
        bracketed = date;

      if (date->shape == MN_DATE_SAME && mn_statement_is_comparison (s, date))
        {
          /* '$4 billion in the same period a year earlier'; 'over the same period' compares. */
          if (date->first >= amount->last && date->in_brackets == amount->in_brackets &&
              is_adjacent (s, amount, date->first) &&
              !mn_sentence_is (s, date->lead, MN_LINK_OVER) &&
              (date->prep == MN_PREP_IN || date->prep == MN_PREP_FOR ||
               /* 'после $4 млрд годом ранее' */
               (mn_sentence_has_cases (s) && before && date->number == MN_SAME_YEAR_BEFORE &&
                date->first == amount->last)))
            is_of_compared = TRUE;
          if (date->last <= amount->first || date->first < amount->last + 5u ||
              (date->in_brackets == amount->in_brackets && is_adjacent (s, amount, date->first)))
            compared = date->last <= amount->first || !compared ? date : compared;
          continue;
        }
      if ((!mn_statement_is_span (date) && date->shape != MN_DATE_SAME) || in_other_brackets)
        continue;
      if (date->is_since && date->shape != MN_DATE_N_MONTHS && !date->is_open)
        continue;
      /* 'by the results of the year', while it lasts, is for forecasts. */
      if (!is_target_date && date->is_close && date->shape == MN_DATE_YEAR &&
          date->rel == MN_REL_THIS)
        continue;
      /* 'as of November' closes a stretch that began before. */
      if (date->prep == MN_PREP_AS_OF && mn_sentence_has_cases (s))
        continue;
      /* A deadline is for targets. */
      if (!is_target_date && (date->prep == MN_PREP_BY || date->prep == MN_PREP_UNTIL) &&
          !date->is_end && date->first >= amount->last && !is_adjacent (s, amount, date->first))
        continue;
      if (date->first >= amount->last)
        {
          if (!adjacent &&
              (is_compared || !mn_statement_is_comparison (s, date) ||
               is_told_of (s, amount, date)) &&
              (is_adjacent (s, amount, date->first) || is_bracketed_behind (s, amount, date)))
            adjacent = date;
          if (!right && !mn_statement_is_comparison (s, date) &&
              !(mn_sentence_has_cases (s) &&
                has_mark (s, amount->last, date->first, MN_WORD_CLAUSE)) &&
              !is_of_later_amount (s, index, date) && date->in_brackets <= amount->in_brackets)
            right = date;
        }
      else if (date->last <= amount->first)
        {
          /* 'In the previous year, it stood at $4 billion' */
          gboolean is_told = !mn_sentence_has_cases (s) && is_told_of (s, amount, date) &&
                             mn_statement_begins_clause (s, date->lead);

          if (mn_statement_is_comparison (s, date) && !is_told)
            compared = date;
          else if (amount->in_brackets && !date->in_brackets && is_compared)
            compared = compared ? compared : NULL;
          else if (is_compared || !is_of_earlier_amount (s, index, date))
            left = date;
        }
    }

  if (adjacent)
    {
      found.date = adjacent;
      return found;
    }
  /* '$4 billion a year earlier' */
  const MnMark *yearly = mn_sentence_at (s, amount->last, MN_WORD_YEARLY);
  if (yearly && yearly->form == 1)
    return (MnDating){ NULL, TRUE, TRUE };
  if (is_of_compared)
    return (MnDating){ compared, TRUE, FALSE };
  if (amount->in_brackets && is_compared)
    {
      found.date = compared;
      found.is_year_before = !compared && mn_sentence_at (s, amount->last, MN_WORD_YEARLY);
      return found;
    }
  /* 'the same period of 2023, when the turnover was 2.8 billion'; but 'compared to 2023, trade
   * grew to 2.8 billion' speaks of now. */
  if (compared && compared->last <= amount->first && (!left || left->last <= compared->first) &&
      (!before || before->last <= compared->first))
    {
      /* 'while imports ...' has left the comparison. */
      gboolean left_it = has_mark (s, compared->last, amount->first, MN_WORD_CLAUSE) ||
                         goes_on_behind (s, compared->last, amount->first) ||
                         (has_comma (s, compared->last, amount->first) &&
                          has_mark (s, compared->last, amount->first, MN_WORD_KIND) &&
                          !has_when (s, compared->last, amount->first));
      gboolean grows = left_it || has_mark (s, compared->last, amount->first, MN_WORD_GROWTH);
      gboolean dashed = amount->first - compared->last <= 2 &&
                        !mn_sentence_is (s, amount->first ? amount->first - 1u : 0, MN_LINK_TO) &&
                        !has_comma (s, compared->last, amount->first) &&
                        !has_mark (s, compared->last, amount->first, MN_WORD_LEVEL) &&
                        !(mn_sentence_has_cases (s) && compared->first > 0 &&
                          mn_sentence_is (s, compared->first - 1u, MN_LINK_LEVEL));

      /* 'за тот же период 2023 года он составлял': of that period itself. */
      gboolean is_named = mn_sentence_has_cases (s) && compared->prep == MN_PREP_IN &&
                          compared->shape == MN_DATE_SAME && (compared->year || compared->rel) &&
                          !has_mark (s, 0, compared->first, MN_WORD_COMPARE) &&
                          !has_mark (s, 0, compared->first, MN_WORD_GROWTH);

      if (dashed || (!grows && is_named) ||
          (!grows && has_mark (s, compared->last, amount->first, MN_WORD_LEVEL) &&
           (before || has_when (s, compared->last, amount->first))))
        {
          found.date = compared;
          found.is_comparison = TRUE;
          return found;
        }
    }
  if (is_compared)
    {
      /* 'increased from $11 billion over the same period of 2024' */
      found.date = compared && (mn_sentence_has_cases (s) || compared->first >= amount->last ||
                                /* 'from the previous year's $2 billion' */
                                compared->last == amount->first)
                       ? compared
                       : adjacent;
      if (!found.date && (left || right) && mn_sentence_has_cases (s) &&
          mn_sentence_is (s, from_word (s, amount), MN_LINK_FROM))
        found.is_year_before = TRUE;
      found.is_year_before |=
          !found.date &&
          (mn_sentence_first_in (s, amount->last, amount->last + 3u, MN_WORD_YEARLY) ||
           is_behind_year (s, amount->first));
      return found;
    }
  if (is_target_date)
    {
      /* 'в 2025 году товарооборот превысит' */
      if (left && mn_sentence_has_cases (s) && left->shape == MN_DATE_YEAR && document_year &&
          left->year == document_year && has_mark (s, left->last, amount->first, MN_WORD_WILL) &&
          !has_mark (s, left->last,
                     mn_sentence_first_in (s, left->last, amount->first, MN_WORD_WILL)->first,
                     MN_WORD_TARGET))
        {
          found.date = left;
          return found;
        }
      /* Only a deadline is a target's, or the year whose results are awaited. */
      found.date = left && is_of_target (left, document_year)     ? left
                   : right && is_of_target (right, document_year) ? right
                                                                  : NULL;
      return found;
    }
  /* 'from $4 million last year to $5 million': the date is of the other. */
  if (left && before && left->first >= before->last && left->first - before->last <= 1 &&
      mn_statement_is_compared (s, (guint) (before - mn_sentence_amount (s, 0))))
    left = NULL;
  /* 'was $200 million in 2009 and $122 million, all told, in 2010' */
  gboolean is_owned =
      left && before && left->first >= before->last && right && right->first < amount->last + 8u &&
      !has_comma (s, amount->last, right->first) && is_adjacent (s, before, left->first);
  if (left && !is_owned &&
      !(before && left->last <= before->first && right &&
        !has_comma (s, amount->last, right->first) && right->first - amount->last < 6))
    found.date = left;
  else
    found.date = right;
  if (!found.date)
    found.date = bracketed;
  /* 'was $5 million, and in 2022 it was $4 million': the date leads what follows. */
  if (found.date == right && right && !left && leads_on (s, index, right))
    found.date = NULL;
  /* '... $5 million against 4 million in 2023': the date is of the other. */
  if (found.date == right && right && !left)
    for (guint i = index + 1; i < s->amounts->len; i++)
      {
        const MnAmount *next = mn_sentence_amount (s, i);

        if (next->kind == MN_AMOUNT_MONEY && next->last <= right->first && !next->is_other &&
            mn_sentence_last_in (s, amount->last, next->first, MN_WORD_COMPARE) &&
            mn_statement_is_compared (s, i))
          found.date = NULL;
      }
  /* A date that belongs to an amount farther on. */
  if (found.date == right && right && !left && index + 1 < s->amounts->len)
    for (guint i = index + 1; i < s->amounts->len; i++)
      {
        const MnAmount *next = mn_sentence_amount (s, i);

        if (next->kind == MN_AMOUNT_MONEY && next->last <= right->first && !next->is_other &&
            has_mark (s, amount->last, next->first, MN_WORD_KIND) && topic_has_period)
          found.date = NULL;
      }
  return found;
}
