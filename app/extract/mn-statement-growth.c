/* mn-statement-growth.c: which figure a growth is of. */
#include "mn-figures.h"

#include "mn-last.h"

#include <math.h>

/* 'in 2017 it was $2 billion, in 2018 it grew by 30 percent': a date between the two starts anew. */
static gboolean
is_of_another_period (const MnStatement *self, const MnDraft *draft, guint at, guint at_end)
{
  const MnSentence *s = self->sentence;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      /* Between the two, or right behind the growth, which is one of two then. */
      gboolean is_behind =
          date->first >= at_end && date->first <= at_end + 2u && !isnan (draft->figure->growth_pct);

      if (((date->first >= draft->last && date->last <= at) || is_behind) &&
          mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) && !date->is_since &&
          !date->in_brackets && !mn_statement_is_of_compared (s, date))
        {
          MnPeriod period =
              mn_date_to_period (date, &self->reading->document, &draft->figure->period);

          if (!mn_period_is_unknown (&period) && !mn_period_equal (&period, &draft->figure->period))
            return TRUE;
        }
    }
  return FALSE;
}

/* 'the share of Japan in all exports grew': the share did. */
static gboolean
is_share_of (const MnSentence *s, const MnHead *head)
{
  const MnMark *share =
      mn_sentence_last_in (s, head->first > 14 ? head->first - 14u : 0, head->first, MN_WORD_SHARE);

  if (!share || share->form != 1)
    return FALSE;
  for (guint i = share->last; i < head->first; i++)
    if (mn_sentence_token (s, i)->kind == MN_TOKEN_PUNCT || mn_phrase_ends (s, i) ||
        mn_sentence_token (s, i)->kind == MN_TOKEN_NUMBER)
      return FALSE;
  return TRUE;
}

/* 'from $1.2 billion in 2003 to $4.2 billion in 2011, a growth of 250 percent': not of one year. */
static gboolean
is_of_years_between (const MnStatement *self, const MnDraft *draft)
{
  int year = mn_period_year (&draft->figure->period);

  for (guint i = 0; year && i < self->drafts->len; i++)
    {
      const MnDraft *other = &g_array_index (self->drafts, MnDraft, i);
      int other_year = mn_period_year (&other->figure->period);

      if (other != draft && other->head == draft->head && other->figure->has_amount && other_year &&
          other_year < year - 1 && other->index < draft->index)
        return TRUE;
    }
  return FALSE;
}

/* 'exports were $4 million against exports of $3 million, a growth of 33 percent': the growth is that of
 * the first noun. */
static int
principal_head (const MnStatement *self, int head)
{
  const MnSentence *s = self->sentence;
  guint at;

  if (head <= 0)
    return head;
  at = g_array_index (self->heads, MnHead, head).first;
  at -= at > 0 && mn_sentence_is (s, at - 1, MN_LINK_ARTICLE);
  if (!mn_sentence_ending (s, at, MN_WORD_COMPARE))
    return head;
  for (int i = head - 1; i >= 0; i--)
    if (g_array_index (self->heads, MnHead, i).kind ==
        g_array_index (self->heads, MnHead, head).kind)
      return i;
  return head;
}

/* Growth goes to the nearest value of its noun, else to the figure before, else stands alone. */
void
mn_statement_give_growth (MnStatement *self,
                          double growth,
                          int head,
                          guint at,
                          guint at_end,
                          guint first,
                          guint last)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  MnDraft *best = NULL;
  guint best_gap = G_MAXUINT;
  gboolean verb_last = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;

  if (isnan (growth))
    return;
  reading->has_growth = TRUE;
  reading->growth_is_down = growth < 0;
  reading->growth_sentence = s->number;
  head = principal_head (self, head);
  /* '(1.4 percent less)' behind a partner's amount. */
  if (s->depth[at] > 0)
    for (guint i = self->drafts->len; i-- > 0;)
      {
        MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

        if (draft->head == MN_HEAD_RANKING && draft->last <= at && at - draft->last <= 3)
          {
            draft->figure->growth_pct = growth;
            mn_draft_widen (self, draft, first, last);
            return;
          }
      }
  /* '$5 million (a fall of 3 percent)': of that amount and no other. */
  if (s->depth[at] > 0)
    {
      guint open = at;

      while (open > 0 && s->depth[open] > 0)
        open--;
      for (guint i = 0; i < s->amounts->len; i++)
        if (mn_sentence_amount (s, i)->last == open &&
            mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY &&
            !mn_statement_is_difference (s, mn_sentence_amount (s, i)))
          {
            for (guint j = 0; j < self->drafts->len; j++)
              {
                MnDraft *draft = &g_array_index (self->drafts, MnDraft, j);

                if (draft->amount_last == open && isnan (draft->figure->growth_pct))
                  {
                    draft->figure->growth_pct = growth;
                    mn_draft_widen (self, draft, first, last);
                  }
              }
            return;
          }
    }
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  if (head >= 0 && is_share_of (s, &g_array_index (self->heads, MnHead, head)))
    return;
  /* Tonnes grew, not money. */
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->kind == MN_AMOUNT_MEASURE && !mn_sentence_has (s, MN_WORD_CURRENCY) &&
          mn_figures_bind (s, self->heads, amount->first, amount->last) == head)
        return;
    }

  for (guint i = 0; i < self->drafts->len; i++)
    {
      MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);
      guint gap = draft->amount_last <= first
                      ? first - draft->amount_last
                      : draft->amount_first - MIN (draft->amount_first, last);

      if (verb_last)
        gap = draft->at > at ? draft->at - at : at - draft->at;
      /* '(+24,1%)' is of what stands before it; what stands in brackets is compared with. */
      if (verb_last && ((s->depth[at] > s->depth[draft->at] && draft->at > at) ||
                        s->depth[draft->at] > s->depth[at]))
        continue;

      if (draft->head != head || draft->is_comparison || mn_figure_is_ahead (draft->figure) ||
          !isnan (draft->figure->growth_pct) || !draft->figure->has_amount ||
          is_of_another_period (self, draft, at, at_end))
        continue;
      if (gap < best_gap)
        {
          best = draft;
          best_gap = gap;
        }
    }
  if (best && is_of_years_between (self, best))
    return;
  if (best)
    {
      best->figure->growth_pct = growth;
      if (best_gap < 40)
        mn_draft_widen (self, best, first, last);
      return;
    }
  for (guint i = 0; i < self->drafts->len; i++)
    {
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      /* The sentence's own value has its growth already. */
      if (draft->head == head && !draft->is_comparison && draft->figure->has_amount &&
          !is_of_another_period (self, draft, at, at_end))
        return;
    }

  const MnTopic *topic = &reading->topic;
  gboolean is_topic = head < 0;
  if (head < 0 && !mn_statement_may_use_topic (self, at))
    return;
  if (topic->is_set && topic->figure >= 0 && s->number - topic->sentence <= MN_ANAPHOR_REACH)
    {
      MnFigure *figure = g_ptr_array_index (reading->out->figures, (guint) topic->figure);

      if (!is_topic && figure->kind == g_array_index (self->heads, MnHead, head).kind &&
          s->number > topic->sentence)
        {
          MnFlow flow = mn_draft_find_flow (self, head, at, at_end);
          is_topic = flow.scope == topic->scope &&
                     ((flow.from == topic->from && flow.to == topic->to) ||
                      (flow.from == topic->to && flow.to == topic->from)) &&
                     isnan (figure->growth_pct) && figure->has_amount;
          /* Another period is another figure. */
          for (guint i = 0; i < s->dates->len && is_topic; i++)
            {
              const MnDateMark *date = mn_sentence_date (s, i);

              if (mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) &&
                  !date->is_since)
                {
                  MnPeriod period = mn_date_to_period (date, &reading->document, &topic->period);

                  if (!mn_period_equal (&period, &figure->period) && !(self->drafts->len > 0))
                    is_topic = FALSE;
                }
            }
        }
      else if (is_topic && (!isnan (figure->growth_pct) || !figure->has_amount))
        is_topic = FALSE;
      /* 'in 2018 this figure grew by 30 %' speaks of another year. */
      if (is_topic && head < 0)
        for (guint i = 0; i < s->dates->len; i++)
          {
            const MnDateMark *date = mn_sentence_date (s, i);

            if (mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) &&
                date->last <= first)
              {
                MnPeriod period = mn_date_to_period (date, &reading->document, &topic->period);

                if (!mn_period_equal (&period, &figure->period))
                  is_topic = FALSE;
              }
          }
      if (is_topic && figure->has_amount)
        {
          figure->growth_pct = growth;
          return;
        }
    }
  else if (head < 0 && (verb_last ? !topic->is_set || topic->figure >= 0 : !topic->pair_known))
    return;

  /* Growth alone. */
  MnDraft *draft = mn_draft_add (self, head, NULL, at, at_end);
  if (!draft)
    return;
  mn_draft_widen (self, draft, first, last);
  draft->figure->growth_pct = growth;
  if (verb_last)
    {
      mn_draft_set_period (self, draft, mn_last_find_growth_date (s, first), FALSE);
      return;
    }
  draft->figure->status = mn_statement_find_status (s, at, 0);
  if (mn_figure_is_ahead (draft->figure) && mn_sentence_first_in (s, 0, first, MN_WORD_BE))
    draft->figure->status = MN_STATUS_REPORTED;
  MnDating dating = { NULL, FALSE, FALSE };
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_statement_is_comparison (s, date) || date->is_since)
        continue;
      if (date->last <= first || !dating.date ||
          (date->first >= at_end && date->first <= at_end + 2u))
        dating.date = date;
    }
  mn_draft_set_period (self, draft, dating, FALSE);
  /* '... by 30 % from last year, and by 5 % from the month before': the first is a year's. */
  for (guint i = 0; i + 1 < self->drafts->len; i++)
    {
      const MnFigure *other = g_array_index (self->drafts, MnDraft, i).figure;

      if (other->kind == draft->figure->kind && other->from == draft->figure->from &&
          other->to == draft->figure->to && !isnan (other->growth_pct) &&
          !mn_period_is_unknown (&other->period) &&
          mn_period_equal (&other->period, &draft->figure->period))
        {
          g_ptr_array_set_size (reading->out->figures, (int) draft->index);
          g_array_set_size (self->drafts, self->drafts->len - 1);
          return;
        }
    }
}
