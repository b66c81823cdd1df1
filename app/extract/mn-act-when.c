/* mn-act-when.c: the date of an act where other words than a date's own tell it. */
#include "mn-acts.h"

/* 'the same year', 'того же года' */
static gboolean
is_same_year (const MnSentence *s, guint at)
{
  return mn_sentence_is (s, at, MN_LINK_SAME) && mn_sentence_is (s, at + 1, MN_LINK_YEAR);
}

/* The year spoken of last before @first; 0 for none. */
static int
find_last_year (const MnReading *reading, const MnSentence *s, guint first)
{
  GPtrArray *events = reading->out->events;

  for (guint i = s->dates->len; i-- > 0;)
    if (mn_sentence_date (s, i)->last <= first && mn_sentence_date (s, i)->year)
      return mn_sentence_date (s, i)->year;
  for (guint i = events->len; i-- > 0;)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      if (event->dated_by == MN_DATED_BY_TEXT)
        return mn_period_year (&event->date);
    }
  return 0;
}

/* 'in the autumn': the year is known by it. */
static gboolean
find_season (const MnReading *reading, const MnSentence *s, MnPeriod *date)
{
  if (!mn_period_is_known (&reading->document))
    return FALSE;
  for (guint i = 0; i < s->n_tokens; i++)
    {
      const MnMark *rel = mn_sentence_ending (s, i, MN_WORD_REL);
      int year = mn_period_year (&reading->document);

      if (!mn_sentence_is (s, i, MN_LINK_SEASON) || !year ||
          (!rel && !mn_sentence_has_cases (s) && !mn_sentence_ending (s, i, MN_WORD_PREP)))
        continue;
      year += rel && rel->value == MN_REL_NEXT ? 1 : rel && rel->value == MN_REL_LAST ? -1 : 0;
      *date = mn_period_new_year (year);
      return TRUE;
    }
  return FALSE;
}

gboolean
mn_act_find_date (const MnReading *reading, const MnSentence *s, const MnAct *act, MnPeriod *date)
{
  if (act->date)
    {
      MnDateMark own = *act->date;

      if (own.shape == MN_DATE_MONTHS && own.month != own.last_month &&
          mn_date_is_last_month (&own))
        own.month = own.last_month;
      if (!own.year && (own.shape == MN_DATE_DAYS || own.shape == MN_DATE_MONTHS))
        for (guint i = own.lead > 4 ? own.lead - 4u : 0; i < own.last + 4u && !own.year; i++)
          if (is_same_year (s, i))
            own.year = (gint16) find_last_year (reading, s, own.first);
      *date = mn_date_to_event (&own, &reading->document, reading->not_after, act->is_planned);
      return mn_period_is_known (date);
    }
  if (mn_act_find_borrowed (reading, s, date))
    return TRUE;
  if (act->is_state || act->type == MN_EVENT_ANNIVERSARY)
    return FALSE;
  for (guint i = 0; i < act->mark->first; i++)
    if (is_same_year (s, i))
      {
        int year = find_last_year (reading, s, i);

        if (year)
          *date = mn_period_new_year (year);
        return year != 0;
      }
  return find_season (reading, s, date);
}

gboolean
mn_sentence_tells_week (const MnSentence *s)
{
  for (guint i = 1; i < s->n_tokens; i++)
    {
      const MnMark *span = mn_sentence_at (s, i, MN_WORD_SPAN);
      const MnMark *rel = span ? mn_sentence_ending (s, i, MN_WORD_REL) : NULL;

      if (rel && span->value == MN_SPAN_WEEK && rel->value != MN_REL_THIS)
        return TRUE;
    }
  return FALSE;
}

const MnDateMark *
mn_act_find_next_date (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *next = mn_sentence_date (s, i);
      gboolean joined = next->first > date->last && next->first <= date->last + 3u;

      if (next->shape != date->shape ||
          (next->shape != MN_DATE_YEAR && next->shape != MN_DATE_MONTHS))
        continue;
      for (guint j = date->last; joined && j < next->first; j++)
        joined = mn_sentence_is_punct (s, j, ',') || mn_sentence_is (s, j, MN_LINK_AND) ||
                 mn_sentence_at (s, j, MN_WORD_AND) || mn_sentence_at (s, j, MN_WORD_PREP);
      if (joined)
        return next;
    }
  return NULL;
}

void
mn_events_date_last (MnReading *reading, const MnSentence *s)
{
  GPtrArray *events = reading->out->events;
  MnEvent *event = events->len > 0 ? g_ptr_array_index (events, events->len - 1) : NULL;
  const MnDateMark *only = NULL;
  gboolean is_planned = FALSE, is_verb = FALSE;

  if (!event || event->dated_by == MN_DATED_BY_TEXT || s->n_tokens > 24 ||
      !(mn_sentence_is (s, 0, MN_LINK_SUBJECT) || mn_sentence_is (s, 1, MN_LINK_SUBJECT)))
    return;
  const MnEvidence *last = g_ptr_array_index (event->evidence, event->evidence->len - 1);
  guint32 start = mn_sentence_token (s, 0)->start;
  if (last->span.end > start || start - last->span.end > 4)
    return;
  for (guint i = 0; i < s->n_tokens; i++)
    {
      const MnMark *verb = mn_sentence_at (s, i, MN_WORD_SUPPORT);

      is_planned |=
          (verb && verb->form == MN_VERB_FUTURE) || mn_sentence_at (s, i, MN_WORD_WILL) != NULL ||
          mn_sentence_is (s, i, MN_LINK_SCHEDULED) || mn_sentence_is (s, i, MN_LINK_PLANNED) ||
          mn_sentence_is (s, i, MN_LINK_EXPECTED);
      is_verb |= verb != NULL;
    }
  for (guint i = 0; i < s->dates->len; i++)
    {
      if (!mn_act_may_date (s, mn_sentence_date (s, i)))
        continue;
      if (only)
        return;
      only = mn_sentence_date (s, i);
    }
  if (!only || (!is_verb && !is_planned))
    return;
  const MnPeriod date = mn_date_to_event (only, &reading->document, reading->not_after, is_planned);
  if (!mn_period_is_known (&date))
    return;
  event->date = date;
  event->dated_by = MN_DATED_BY_TEXT;
  if (is_planned &&
      (!mn_period_is_known (&reading->document) || date.end >= reading->document.start))
    event->status = MN_EVENT_PLANNED;
  MnSpan span = mn_sentence_span (s, 0, s->n_tokens);
  g_ptr_array_add (event->evidence, mn_evidence_new (s->part, span, s->text));
}
