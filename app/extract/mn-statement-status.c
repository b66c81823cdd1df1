/* mn-statement-status.c: whether an amount is there or hoped for, a value or a difference. */
#include "mn-figures.h"

#include <math.h>

static gboolean
begins_clause (const MnSentence *s, guint at)
{
  return at == 0 || mn_sentence_token (s, at - 1)->kind == MN_TOKEN_PUNCT ||
         mn_sentence_ending (s, at, MN_WORD_CLAUSE);
}

/* 'grew by 43 percent to reach': the outcome and no plan. */
static gboolean
is_after_growth (const MnSentence *s, guint at)
{
  guint from = at > 12 ? at - 12 : 0;
  const MnMark *growth = mn_sentence_last_in (s, from, at, MN_WORD_GROWTH);

  if (!growth)
    growth = mn_sentence_last_in (s, from, at, MN_WORD_MULTIPLE);

  return growth && (growth->word_class == MN_WORD_MULTIPLE || growth->form == MN_VERB_PAST) &&
         !mn_sentence_first_in (s, growth->last, at, MN_WORD_TARGET) &&
         !mn_sentence_first_in (s, growth->last, at, MN_WORD_KIND) &&
         !mn_sentence_first_in (s, growth->last, at, MN_WORD_CLAUSE);
}

/* 'will reach', 'to increase', 'may already exceed'; a 'to' counts right before the verb only, since
 * elsewhere it leads to a place. */
static gboolean
is_after_will (const MnSentence *s, const MnMark *verb)
{
  guint at = verb->first;

  for (guint i = 0; i < 3 && at > 0; i++, at--)
    {
      const MnMark *will = mn_sentence_ending (s, at, MN_WORD_WILL);

      if (will && will->form == 1 && i == 0 && is_after_growth (s, will->first))
        return FALSE;
      if (will)
        return will->form == 0 || i == 0 || mn_sentence_ending (s, at + 1, MN_WORD_NOW);
      if (mn_sentence_ending (s, at, MN_WORD_TARGET))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_KIND) || mn_sentence_ending (s, at, MN_WORD_PLACE))
        return FALSE;
    }
  return FALSE;
}

/* 'the $100 billion target' */
static gboolean
is_before_target (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->first == at)
      {
        const MnMark *mark = mn_sentence_at (s, mn_sentence_amount (s, i)->last, MN_WORD_TARGET);

        return mark && mark->form == 0;
      }
  return FALSE;
}

/* The nearest word to the left of @at that tells whether the amount is there or hoped for. */
static gboolean
is_ahead (const MnSentence *s, guint at, guint from)
{
  if (is_before_target (s, at))
    return TRUE;
  for (guint i = s->first_mark[at]; i-- > 0;)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->first < from)
        break;
      if (mark->last > at)
        continue;
      switch (mark->word_class)
        {
        case MN_WORD_TARGET:
          return TRUE;
        case MN_WORD_WILL:
          if (mark->form == 0)
            return TRUE;
          break;
        case MN_WORD_LEVEL:
        case MN_WORD_GROWTH:
          if (mn_sentence_is (s, mark->first, MN_LINK_WORTH) ||
              mn_sentence_is (s, mark->first, MN_LINK_WORTH))
            break;
          if (mark->form == MN_VERB_PAST || mark->form == MN_VERB_PRESENT)
            {
              const MnMark *goal = mn_sentence_ending (s, mark->first, MN_WORD_TARGET);

              /* 'the goal is $5 billion' */
              if (goal && goal->form == MN_TARGET_GOAL && !mn_sentence_has_cases (s))
                return TRUE;

              /* 'may be increased to' */
              const MnMark *be = mn_sentence_ending (s, mark->first, MN_WORD_BE);
              const MnMark *will =
                  mn_sentence_ending (s, be ? be->first : mark->first, MN_WORD_WILL);

              return will && will->form == 0;
            }
          if (mark->form == MN_VERB_INF && is_after_will (s, mark))
            return TRUE;
          /* 'increasing trade to $10 billion' is a plan, 'trade increasing to' is not. */
          if (mark->form == MN_VERB_ING && mark->word_class == MN_WORD_GROWTH &&
              !(mark->first > 0 && mn_sentence_is_punct (s, mark->first - 1u, ',')) &&
              mn_sentence_first_in (s, mark->last, at, MN_WORD_KIND) &&
              !mn_sentence_first_in (s, mark->last, at, MN_WORD_PERCENT))
            return TRUE;
          break;
        case MN_WORD_CLAUSE:
          return FALSE;
        default:
          break;
        }
    }
  return FALSE;
}

/* A plan of somebody, or what is expected to come. */
static gboolean
is_forecast (const MnSentence *s, guint at, guint from)
{
  for (guint i = s->first_mark[at]; i-- > 0 && s->marks[i].first >= from;)
    if (s->marks[i].word_class == MN_WORD_TARGET)
      return s->marks[i].form == MN_TARGET_FORECAST;
  return FALSE;
}

MnFigureStatus
mn_statement_find_status (const MnSentence *s, guint at, guint from)
{
  if (is_ahead (s, at, from))
    return is_forecast (s, at, from) ? MN_STATUS_FORECAST : MN_STATUS_TARGET;
  return mn_sentence_has (s, MN_WORD_PROVISIONAL) ? MN_STATUS_PROVISIONAL : MN_STATUS_REPORTED;
}

static gboolean
has_punct (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_token (s, i)->kind == MN_TOKEN_PUNCT)
      return TRUE;
  return FALSE;
}

/* A noun in the nominative; in English, one that begins the clause. */
static gboolean
is_subject (const MnSentence *s, const MnMark *noun)
{
  guint at = noun->first;
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes = mn_sentence_get_ending (s, noun, ending);

  ending[bytes] = '\0';
  if (mn_sentence_has_cases (s))
    return bytes == 0 || !strcmp (ending, "е");
  return begins_clause (s, at > 0 && mn_sentence_ending (s, at, MN_WORD_FILLER) ? at - 1 : at);
}

/* The noun of a verb that stands last before @at is a growth: 'the increase amounted to'. */
static gboolean
is_said_of_growth (const MnSentence *s, guint at)
{
  const MnMark *level = mn_sentence_ending (s, at, MN_WORD_LEVEL);

  if (!level)
    return FALSE;
  /* 'the growth of trade, which amounted to' speaks of trade. */
  for (guint i = level->first > 2 ? level->first - 2 : 0; i < level->first; i++)
    if (mn_sentence_is (s, i, MN_LINK_WHICH))
      return FALSE;
  for (guint i = s->first_mark[level->first]; i-- > 0;)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->last + 10u < level->first || has_punct (s, mark->last, level->first) ||
          mark->word_class == MN_WORD_LEVEL || mark->word_class == MN_WORD_CLAUSE ||
          mark->word_class == MN_WORD_VERB)
        return FALSE;
      if (mark->word_class == MN_WORD_GROWTH)
        return mark->form == MN_VERB_NOUN && is_subject (s, mark);
    }
  return FALSE;
}

/* Where 'by' is also 'worth', it tells of a change only behind a word of growth. */
static gboolean
is_change (const MnSentence *s, guint at)
{
  const MnMark *growth, *level;

  if (!mn_sentence_has_cases (s))
    return TRUE;
  growth = mn_sentence_last_in (s, at > 12 ? at - 12 : 0, at, MN_WORD_GROWTH);
  level = mn_sentence_last_in (s, at > 12 ? at - 12 : 0, at, MN_WORD_LEVEL);
  return growth && (!level || level->first <= growth->first);
}

/* 'a decrease of 4.1% or $81 million', 'up 40 percent ($1.6 billion) from 2018': the growth once more,
 * in money. */
static gboolean
repeats_growth (const MnSentence *s, const MnAmount *amount)
{
  const MnAmount *before = amount > mn_sentence_amount (s, 0) ? amount - 1 : NULL;
  guint first, last;

  if (!before || before->kind != MN_AMOUNT_PERCENT || amount->first > before->last + 2u ||
      isnan (mn_figures_growth (s, before, &first, &last)))
    return FALSE;
  if (mn_sentence_is (s, before->last, MN_LINK_OR))
    return TRUE;
  return mn_sentence_is_punct (s, before->last, '(') &&
         mn_sentence_is_punct (s, amount->last, ')') &&
         mn_sentence_is (s, amount->last + 1u, MN_LINK_FROM) &&
         mn_statement_money_before (s, (guint) (before - mn_sentence_amount (s, 0))) != NULL;
}

/* 'the balance is in favour of Peru by $72 million' */
static gboolean
is_in_favour (const MnSentence *s, guint at)
{
  for (guint i = at > 6 ? at - 6 : 0; i < at; i++)
    if (mn_sentence_is (s, i, MN_LINK_FAVOUR))
      return TRUE;
  return FALSE;
}

/* 'increased by $120 million', '$1.4 billion more': a difference, no value. */
gboolean
mn_statement_is_difference (const MnSentence *s, const MnAmount *amount)
{
  guint at = amount->first;
  const MnMark *mark;

  if (amount->sign && !mn_sentence_is_punct (s, amount->first, '-'))
    return TRUE;
  if (repeats_growth (s, amount))
    return TRUE;
  for (guint i = 0; i < 3 && at > 0; i++, at--)
    {
      if (mn_sentence_is (s, at - 1, MN_LINK_BY) && is_change (s, at))
        return !is_in_favour (s, at);
      if (is_said_of_growth (s, at))
        return TRUE;
      /* 'an increase of', 'up', 'fell' with nothing between */
      if ((mark = mn_sentence_ending (s, at, MN_WORD_GROWTH)) &&
          (mark->form == MN_VERB_NOUN ||
           (mark->form == MN_VERB_PAST && !mn_sentence_has_cases (s))))
        return TRUE;
      /* 'augmenté de 5 millions', 'augmenté de plus de 5 millions' */
      if ((mn_sentence_is (s, at - 1, MN_LINK_OF) &&
           mn_sentence_ending (s, at - 1, MN_WORD_GROWTH)) ||
          (mark && mn_sentence_is (s, at, MN_LINK_OF)))
        return TRUE;
      mark = mn_sentence_ending (s, at, MN_WORD_BOUND);
      if (!mark && !mn_sentence_ending (s, at, MN_WORD_FILLER))
        break;
      /* All of the bound's words but one, which the loop takes. */
      if (mark)
        at = mark->first + 1u;
    }
  mark = mn_sentence_at (s, amount->last, MN_WORD_MORE);
  if (!mark)
    mark = mn_sentence_at (s, amount->last, MN_WORD_BOUND);
  return mark && (mn_sentence_at (s, amount->last, MN_WORD_MORE) ||
                  mn_sentence_is (s, amount->last, MN_LINK_DIFFERENCE) ||
                  mn_sentence_is (s, amount->last, MN_LINK_DIFFERENCE));
}
