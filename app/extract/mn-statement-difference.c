/* mn-statement-difference.c: amounts that tell how much more: 'increased by $5 million'. */
#include "mn-figures.h"

#include <math.h>

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
  return mn_statement_begins_clause (s, at > 0 && mn_sentence_ending (s, at, MN_WORD_FILLER)
                                            ? at - 1
                                            : at);
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
  /* 'превысил прошлогодний показатель на $3 млн' */
  const MnMark *same = mn_sentence_last_in (s, at > 8 ? at - 8 : 0, at, MN_WORD_SAME_SPAN);
  if (same && (mn_sentence_ending (s, same->first, MN_WORD_LEVEL) ||
               mn_sentence_ending (s, same->first, MN_WORD_MORE)))
    return TRUE;
  /* 'с Перу вырос на $78 млн ($204 млн), оборот с Чили – на $57 млн' */
  guint reach = at > 1 && mn_sentence_is_punct (s, at - 2, '-') ? 24 : 12;
  growth = mn_sentence_last_in (s, at > reach ? at - reach : 0, at, MN_WORD_GROWTH);
  level = mn_sentence_last_in (s, at > reach ? at - reach : 0, at, MN_WORD_LEVEL);
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
      /* 'an increase of', 'up', 'fell', 'потеряла' with nothing between */
      if ((mark = mn_sentence_ending (s, at, MN_WORD_GROWTH)) &&
          (mark->form == MN_VERB_NOUN ||
           (mark->form == MN_VERB_PAST && (!mn_sentence_has_cases (s) || i == 0))))
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
