/* mn-statement-status.c: whether an amount is there or hoped for. */
#include "mn-figures.h"

static gboolean
has_comma (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ',') || mn_sentence_is_punct (s, i, ';'))
      return TRUE;
  return FALSE;
}

/* 'began to fall': behind the verb, a 'to' leads to what happened. */
static gboolean
is_begun (const MnSentence *s, const MnMark *verb)
{
  const MnMark *to = mn_sentence_ending (s, verb->first, MN_WORD_WILL);

  return to && to->form == 1 && to->first > 0 &&
         mn_sentence_is (s, to->first - 1u, MN_LINK_STARTS) &&
         !mn_sentence_ending (s, to->first - 1u, MN_WORD_WILL);
}

/* 'grew by 43 percent to reach': the outcome and no plan. */
static gboolean
is_after_growth (const MnSentence *s, guint at)
{
  guint from = at > 12 ? at - 12 : 0;
  const MnMark *growth = mn_sentence_last_in (s, from, at, MN_WORD_GROWTH);

  if (!growth)
    growth = mn_sentence_last_in (s, from, at, MN_WORD_MULTIPLE);

  return growth &&
         (growth->word_class == MN_WORD_MULTIPLE || growth->form == MN_VERB_PAST ||
          is_begun (s, growth)) &&
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

  if (is_begun (s, verb))
    return FALSE;
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
              /* 'потенциал экспорта оценивается в $5 млн' */
              for (guint j = i; j-- > 0 && mn_sentence_has_cases (s) && s->marks[j].first >= from;)
                if (s->marks[j].word_class == MN_WORD_CLAUSE)
                  break;
                else if (s->marks[j].word_class == MN_WORD_TARGET &&
                         s->marks[j].form == MN_TARGET_POSSIBLE &&
                         mn_sentence_first_in (s, s->marks[j].last, mark->first, MN_WORD_KIND) &&
                         !has_comma (s, s->marks[j].last, mark->first))
                  return TRUE;
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
