/* mn-dating-last.c: which date an amount is of where the verb stands last: the nearest before it that is
 * neither compared with nor taken by another amount.
 */
#include "mn-last.h"

gboolean
mn_last_is_comparison (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = date->last; i < MIN (date->last + 2u, s->n_tokens); i++)
    if (mn_sentence_at (s, i, MN_WORD_COMPARE))
      return TRUE;
  /* 'былтырғы деңгейдің 90,9 пайызы' */
  if (mn_sentence_is (s, date->last, MN_LINK_LEVEL) || mn_sentence_is (s, date->last, MN_LINK_THAN))
    return TRUE;
  if (date->shape == MN_DATE_SAME)
    return date->prep != MN_PREP_IN;
  return date->prep == MN_PREP_FROM || date->prep == MN_PREP_WITH ||
         (date->rel == MN_REL_PREVIOUS && date->prep != MN_PREP_IN);
}

/* '2023 онд 0.4 сая доллараас 0.6 сая': the date before what it was is of what it became, where nothing is
 * dated in between. */
static gboolean
is_of_next (const MnSentence *s, guint index, const MnDateMark *date)
{
  const MnMark *span = mn_sentence_ending (s, date->last, MN_WORD_SPAN);
  const MnAmount *amount = mn_sentence_amount (s, index);

  if (!span || mn_sentence_get_case (s, span) != MN_PREP_IN || index + 1 >= s->amounts->len)
    return FALSE;
  for (guint i = 0; i < s->dates->len; i++)
    if (mn_sentence_date (s, i)->first >= amount->last &&
        mn_sentence_date (s, i)->last <= mn_sentence_amount (s, index + 1)->first)
      return FALSE;
  return TRUE;
}

/* A date that only its own amount is of, where that is what was before: '2023 жылғы 312 млн доллардан'. */
static gboolean
is_taken (const MnSentence *s, guint index, const MnDateMark *date)
{
  for (guint i = 0; i < index; i++)
    if (mn_sentence_amount (s, i)->first == date->last &&
        mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && mn_last_is_compared (s, i) &&
        !is_of_next (s, i, date))
      return TRUE;
  return FALSE;
}

static gboolean
has_money_behind (const MnSentence *s, guint index)
{
  for (guint i = index + 1; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !mn_sentence_amount (s, i)->is_other)
      return TRUE;
  return FALSE;
}

/* '(2022 жылы – 132 млн доллар)': the date is of the amount in the brackets. */
static gboolean
has_money_in_brackets (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->first < date->last || amount->kind != MN_AMOUNT_MONEY)
        continue;
      for (guint j = date->last; j < amount->first; j++)
        if (s->depth[j] < s->depth[date->first])
          return FALSE;
      return amount->in_brackets;
    }
  return FALSE;
}

/* A year, or 'биыл', for a goal: where nothing was told of that year in between. */
static gboolean
is_goal_year (const MnDateMark *date, const MnAmount *before)
{
  return (date->shape == MN_DATE_YEAR || date->is_end) && (!before || date->first >= before->last);
}

/* 'одоо', 'қазір' between the date and the amount: the date was of what was before. */
static gboolean
is_overtaken (const MnSentence *s, const MnDateMark *date, const MnAmount *amount)
{
  return mn_sentence_first_in (s, date->last, amount->first, MN_WORD_NOW) != NULL;
}

/* The date of the whole statement, told behind its last amount: '... гэж 2024 оны тайланд дурджээ'. */
static gboolean
is_told_behind (const MnSentence *s, const MnDateMark *date)
{
  if (!mn_statement_is_span (date) || date->in_brackets)
    return FALSE;
  for (guint i = s->amounts->len; i-- > 0 && mn_sentence_amount (s, i)->first > date->first;)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY)
      return FALSE;
  return TRUE;
}

MnDating
mn_last_find_date (const MnSentence *s, guint index, gboolean is_target_date)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnAmount *before = mn_statement_money_before (s, index);
  const MnDateMark *left = NULL, *right = NULL, *deadline = NULL, *compared = NULL, *far = NULL;
  MnDating found = { NULL, mn_last_is_compared (s, index), FALSE };

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);
      gboolean is_deadline = date->prep == MN_PREP_UNTIL && !date->is_end;
      gboolean is_ago = date->shape == MN_DATE_STRETCH && date->rel == MN_REL_PREVIOUS;

      if ((!mn_statement_is_span (date) && date->shape != MN_DATE_SAME && !is_ago) ||
          (date->in_brackets && !amount->in_brackets &&
           (date->first < amount->last || date->first > amount->last + 3u)) ||
          (date->is_since && date->shape != MN_DATE_N_MONTHS && date->shape != MN_DATE_YEAR) ||
          is_taken (s, index, date))
        continue;
      if (is_deadline)
        {
          /* One behind the amount is that of a second amount, if there is any. */
          if (date->last <= amount->first || (!deadline && !has_money_behind (s, index)))
            deadline = date;
          continue;
        }
      if (mn_last_is_comparison (s, date))
        {
          if (date->last <= amount->first)
            compared = date;
          continue;
        }
      if (date->last <= amount->first)
        left = date;
      else if (!right && date->first <= amount->last + 3u && date->in_brackets &&
               (amount->in_brackets || !has_money_in_brackets (s, date)))
        right = date;
      else if (!far && is_told_behind (s, date))
        far = date;
    }
  if (left && is_overtaken (s, left, amount))
    left = NULL;
  if (is_target_date)
    {
      found.date = deadline ? deadline : left && is_goal_year (left, before) ? left : NULL;
      return found;
    }
  if (found.is_comparison)
    {
      /* '2023 жылғы 312 млн доллардан' has its date at its side. */
      gboolean at_side = left && left->last == amount->first && !is_of_next (s, index, left);
      found.date = left && left->in_brackets                    ? left
                   : compared                                   ? compared
                   : at_side                                    ? left
                   : right && right->first == amount->last + 1u ? right
                                                                : NULL;
      found.is_year_before = !found.date;
      return found;
    }
  /* '(2021 онд)' right behind it, else the date before it. */
  found.date = right ? right : left;
  if (!found.date && !before && !mn_sentence_first_in (s, 0, amount->first, MN_WORD_NOW))
    found.date = far;
  return found;
}

MnDating
mn_last_find_growth_date (const MnSentence *s, guint at)
{
  MnDating dating = { NULL, FALSE, FALSE };

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_last_is_comparison (s, date) || date->is_since ||
          is_taken (s, s->amounts->len, date))
        continue;
      if (date->last <= at || !dating.date)
        dating.date = date;
    }
  return dating;
}

void
mn_last_note_period (MnReading *reading, const MnSentence *s)
{
  const MnDateMark *only = NULL;
  MnPeriod period;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_last_is_comparison (s, date) || date->is_since ||
          date->prep == MN_PREP_UNTIL)
        continue;
      if (only)
        return;
      only = date;
    }
  if (!only)
    return;
  period = mn_date_to_period (only, &reading->document, &reading->topic.period);
  if (mn_period_is_unknown (&period))
    return;
  /* When something was done is not when it is counted; 'the results of 2024' are. */
  if (only->is_end || !mn_sentence_has (s, MN_WORD_ACT))
    {
      reading->spoken.sentence = s->number;
      reading->spoken.period = period;
    }
  /* 'Бұл – 2025 жылғы қаңтар-мамырдың қорытындысы': of the figures just told. */
  if (s->amounts->len > 0 || s->number != reading->told.sentence + 1 ||
      !mn_sentence_at (s, 0, MN_WORD_ANAPHOR))
    return;
  for (guint i = reading->told.first; i < reading->out->figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (reading->out->figures, i);

      if (mn_period_is_unknown (&figure->period) && figure->status != MN_STATUS_TARGET &&
          !(*mn_reading_doubts (reading, i) & MN_DOUBT_COMPARED))
        {
          figure->period = period;
          *mn_reading_doubts (reading, i) |= MN_DOUBT_PERIOD_CONTEXT;
        }
    }
}
