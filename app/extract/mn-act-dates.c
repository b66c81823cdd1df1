/* mn-act-dates.c: when an event was, and the date of the document in its own words. */
#include "mn-acts.h"

/* 'at the end of May': for figures, the months up to it; for an event, May. */
gboolean
mn_date_is_last_month (const MnDateMark *date)
{
  return date->month == 1 &&
         (date->prep == MN_PREP_AS_OF ||
          (date->is_end &&
           (date->prep == MN_PREP_IN || date->prep == MN_PREP_AT || date->prep == MN_PREP_ON)));
}

/* 'запланирован на июнь' */
static gboolean
is_planned_for (const MnSentence *s, const MnDateMark *date)
{
  const MnMark *verb = mn_sentence_ending (s, date->lead, MN_WORD_SUPPORT);

  return verb && verb->form == MN_VERB_FUTURE;
}

/* 'As of 5 April' begins a measure, and ends figures. */
static gboolean
tells_measure (const MnSentence *s)
{
  for (guint i = 0; i < s->n_marks; i++)
    if (s->marks[i].word_class == MN_WORD_ACT && s->marks[i].value == MN_EVENT_MEASURE)
      return TRUE;
  return FALSE;
}

/* 'the 2016 agreement' */
static gboolean
names_paper (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = date->last; i <= date->last + 2u && date->year && !date->prep; i++)
    {
      const MnMark *noun = mn_sentence_at (s, i, MN_WORD_ACT);

      if (noun && noun->value == MN_EVENT_AGREEMENT && noun->form & MN_ACT_SUPPORTED)
        return TRUE;
    }
  return FALSE;
}

/* Whether the day of the month stands right beside the day of the week. */
static gboolean
repeats_day (const MnSentence *s, const MnDateMark *weekday)
{
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *other = mn_sentence_date (s, i);

      if (other->shape == MN_DATE_DAYS && other->last <= weekday->first &&
          weekday->first < other->last + 2u)
        return TRUE;
    }
  return FALSE;
}

/* May date an event: not the span of statistics, a deadline, or when something was said. */
gboolean
mn_act_may_date (const MnSentence *s, const MnDateMark *date)
{
  gboolean last = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;

  /* '12 мамыр, дүйсенбі': the day is said already. */
  if (last && date->shape == MN_DATE_WEEKDAY && repeats_day (s, date))
    return FALSE;
  switch (date->shape)
    {
    case MN_DATE_DAYS:
    case MN_DATE_WEEKDAY:
    case MN_DATE_REL_DAY:
    case MN_DATE_REL_MONTH:
    case MN_DATE_QUARTER:
    case MN_DATE_YEAR:
      break;
    case MN_DATE_STRETCH:
      /* 'early in 2024' */
      if (!last || date->number || !(date->year || date->rel))
        return FALSE;
      break;
    case MN_DATE_MONTHS:
      if (date->month != date->last_month && !mn_date_is_last_month (date))
        return FALSE;
      break;
    default:
      return FALSE;
    }
  if (date->prep == MN_PREP_AS_OF && (date->shape != MN_DATE_DAYS || !tells_measure (s)))
    return FALSE;
  if (date->prep == MN_PREP_UNTIL)
    return FALSE;
  if (last && date->is_end && date->shape != MN_DATE_REL_MONTH && date->shape != MN_DATE_MONTHS &&
      !(date->shape == MN_DATE_YEAR && date->rel == MN_REL_LAST))
    return FALSE;
  if (!last && date->is_end && (date->shape != MN_DATE_MONTHS || date->prep == MN_PREP_BY))
    return FALSE;
  if ((date->shape == MN_DATE_YEAR || date->shape == MN_DATE_MONTHS) && date->prep == MN_PREP_BY)
    return is_planned_for (s, date);
  if (date->shape == MN_DATE_YEAR && names_paper (s, date))
    return TRUE;
  if (date->shape == MN_DATE_YEAR && date->first > 0 &&
      mn_sentence_is (s, date->lead - (date->lead > 0), MN_LINK_SEASON))
    return TRUE;
  if (date->shape == MN_DATE_YEAR && date->prep != MN_PREP_IN && date->prep != MN_PREP_ON &&
      !date->rel && !date->is_since &&
      !(date->prep == MN_PREP_FROM && mn_sentence_get_order (s) == MN_ORDER_VERB_LAST))
    return FALSE;
  /* 'said Wednesday', 'reported on Tuesday', 'statistics for 2012' */
  guint at = date->first;
  for (guint i = 0; i < 4 && at > 0; i++, at--)
    {
      if (mn_sentence_ending (s, at, MN_WORD_REPORT))
        return FALSE;
      /* 'said today, 16 February' */
      if (!mn_sentence_ending (s, at, MN_WORD_PREP) && !mn_sentence_is_punct (s, at - 1, ',') &&
          !mn_sentence_ending (s, at, MN_WORD_DAY) && !mn_sentence_ending (s, at, MN_WORD_WEEKDAY))
        break;
    }
  return TRUE;
}

static gboolean
crosses (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ';') || mn_sentence_at (s, i, MN_WORD_CLAUSE))
      return TRUE;
  return FALSE;
}

/* 'осы жылғы соңғы кездесуі тамызда өтті': a closer date tells more than the year. */
static gboolean
is_vague (const MnSentence *s, const MnDateMark *date)
{
  if (date->shape != MN_DATE_YEAR || !date->rel)
    return FALSE;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *other = mn_sentence_date (s, i);

      if (other->first >= date->last && other->first < date->last + 8u && !other->year &&
          (other->shape == MN_DATE_DAYS || other->shape == MN_DATE_MONTHS) &&
          mn_act_may_date (s, other))
        return TRUE;
    }
  return FALSE;
}

/* The same where the verb stands last: dates stand before it, of a noun also behind. */
static guint
distance_last (const MnSentence *s, const MnAct *act, const MnDateMark *date)
{
  guint first = act->mark->first, last = act->mark->last, gap;

  if (is_vague (s, date))
    return G_MAXUINT;
  if (date->last <= first)
    {
      gap = first - date->last;
      if (crosses (s, date->last, first))
        gap += 8;
      for (guint i = date->last; i < first; i++)
        {
          const MnMark *between = mn_sentence_at (s, i, MN_WORD_ACT);
          const MnMark *verb = mn_sentence_at (s, i, MN_WORD_SUPPORT);

          if (mn_sentence_is (s, i, MN_LINK_THAT) && !mn_sentence_is (s, i + 1, MN_LINK_PLANNED))
            return G_MAXUINT;
          /* Another verb comes first; 'үргэлжилсэн айлчлал' is the noun's own. */
          if ((between && (between->form & MN_ACT_FORM) != MN_ACT_NOUN) ||
              (verb && (verb->last < first || (act->mark->form & MN_ACT_FORM) != MN_ACT_NOUN)))
            gap += 6;
        }
    }
  else if (date->first >= last && ((act->mark->form & MN_ACT_FORM) == MN_ACT_NOUN ||
                                   date->in_brackets || date->first - last < 2u))
    {
      gap = date->first - last + 6u;
      /* 'the visit, the first since 1984', 'in talks the turnover of 2024' */
      if (gap > 18 || crosses (s, last, date->first) ||
          ((date->shape == MN_DATE_YEAR || date->shape == MN_DATE_QUARTER) && !date->in_brackets &&
           (date->is_since || mn_sentence_get_case (s, act->mark) == MN_PREP_IN ||
            mn_sentence_get_case (s, act->mark) == MN_PREP_AT)))
        return G_MAXUINT;
    }
  else
    return G_MAXUINT;
  return act->is_state && gap > 24 ? G_MAXUINT : gap;
}

/* How far a date stands from an act; G_MAXUINT where it cannot be its date. */
static guint
distance (const MnSentence *s, const MnAct *act, const MnDateMark *date, gboolean may_precede)
{
  gboolean owner_follows = mn_lexicon_get_language (s->lexicon)->owner_follows;
  guint gap;

  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return distance_last (s, act, date);

  if (date->first >= act->mark->last)
    {
      gap = date->first - act->mark->last;
      if (crosses (s, act->mark->last, date->first))
        return G_MAXUINT;
    }
  else if (date->last <= act->mark->first &&
           (!act->is_state || (may_precede && (owner_follows || date->year))))
    gap = act->mark->first - date->last + 3u;
  else
    return G_MAXUINT;
  /* 'had not met since 2018' */
  if (date->is_since && act->type == MN_EVENT_MEASURE)
    gap += 6;
  if (date->is_since && date->shape == MN_DATE_YEAR && !act->is_state &&
      act->type != MN_EVENT_MEASURE && act->type != MN_EVENT_DIPLOMATIC)
    return G_MAXUINT;
  if (act->is_state && gap > 16)
    return G_MAXUINT;
  /* A bare year dates what it stands next to. */
  return date->shape == MN_DATE_YEAR && gap > 20 ? G_MAXUINT : gap;
}

/* Gives each date to the act that it stands closest to, the closest first; acts of state come before
 * all, and take only dates behind them. */
void
mn_acts_give_dates (const MnSentence *s, MnAct *acts, guint n_acts)
{
  /* 'In 1992 ... established relations', but not '5 November: 104 years since they were established'. */
  gboolean may_precede = TRUE;

  for (guint i = 0; i < n_acts; i++)
    may_precede &= acts[i].type != MN_EVENT_ANNIVERSARY;
  for (int pass = 0; pass < 2; pass++)
    for (;;)
      {
        MnAct *best = NULL;
        const MnDateMark *best_date = NULL;
        guint best_gap = G_MAXUINT;

        for (guint i = 0; i < s->dates->len; i++)
          {
            const MnDateMark *date = mn_sentence_date (s, i);
            gboolean taken = FALSE;

            for (guint j = 0; j < n_acts; j++)
              taken |= acts[j].date == date;
            if (taken || !mn_act_may_date (s, date))
              continue;
            for (guint j = 0; j < n_acts; j++)
              {
                guint gap = acts[j].date || acts[j].is_state != (pass == 0)
                                ? G_MAXUINT
                                : distance (s, &acts[j], date, may_precede);

                if (gap < best_gap)
                  {
                    best = &acts[j];
                    best_date = date;
                    best_gap = gap;
                  }
              }
          }
        if (!best)
          break;
        best->date = best_date;
      }
}

/* A date is of all acts behind it, as far as one speaker goes; with another one in the sentence, only as far
 * as its clause does. */
const MnDateMark *
mn_last_act_find_shared (const MnSentence *s, const MnAct *act)
{
  const MnDateMark *found = NULL;
  guint n = 0;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_act_may_date (s, date))
        continue;
      n++;
      if (date->last <= act->mark->first)
        found = date;
    }
  for (guint i = found ? found->last : 0; found && i < act->mark->first; i++)
    {
      const MnMark *between = mn_sentence_at (s, i, MN_WORD_ACT);

      if (mn_sentence_is (s, i, MN_LINK_THAT) ||
          (n > 1 && (mn_sentence_at (s, i, MN_WORD_SUPPORT) ||
                     (between && (between->form & MN_ACT_FORM) != MN_ACT_NOUN))))
        return NULL;
    }
  return found;
}

/* 'two-day visit': its length, or 1. */
static int
duration (const MnSentence *s, const MnMark *noun)
{
  for (guint i = noun->first > 5 ? noun->first - 5u : 0; i < noun->last; i++)
    if (mn_sentence_is (s, i, MN_LINK_DAY) && i > 0)
      {
        const MnMark *numeral = mn_sentence_at (s, i - 1, MN_WORD_NUMERAL);
        const MnToken *token = mn_sentence_token (s, i - 1);

        if (numeral)
          return numeral->value;
        if (token->kind == MN_TOKEN_NUMBER && token->end - token->start == 1)
          return s->text[token->start] - '0';
      }
  return 1;
}

void
mn_act_stretch (const MnSentence *s, const MnMark *noun, MnPeriod *date)
{
  int days = 1;

  for (guint i = 0; i < s->n_marks && days == 1; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_ACT && mark->value == MN_EVENT_VISIT)
        days = duration (s, mark);
    }
  if (days < 2 || date->start != date->end || !mn_period_is_known (date))
    return;
  for (guint i = 0; i < s->n_tokens; i++)
    if (mn_sentence_is (s, i, MN_LINK_ENDS))
      {
        date->start -= days - 1;
        return;
      }
  date->end += days - 1;
}

/* 'сапар соңында', 'айлчлалын эцэст' */
static gboolean
is_at_end_of (const MnSentence *s, const MnMark *noun)
{
  return mn_sentence_get_order (s) == MN_ORDER_VERB_LAST &&
         mn_sentence_is (s, noun->last, MN_LINK_END);
}

/* 'during the visit': the days of what was told of before, unless they go on. */
static gboolean
find_setting (const MnReading *reading, const MnSentence *s, MnPeriod *date)
{
  GPtrArray *events = reading->out->events;

  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnAct act = { .mark = &s->marks[i], .type = (MnEventType) s->marks[i].value };

      if (s->marks[i].word_class != MN_WORD_ACT || !mn_act_is_setting (s, &act))
        continue;
      for (guint j = events->len; j-- > 0;)
        {
          const MnEvent *event = g_ptr_array_index (events, j);

          /* Where the verb stands last, talks of a visit of many days are of one of them, not of all: which,
           * is told only of the last. */
          if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST && event->type == MN_EVENT_VISIT &&
              event->date.start != event->date.end && !is_at_end_of (s, act.mark))
            continue;
          /* This sentence may be its last. */
          const MnEvidence *first = g_ptr_array_index (event->evidence, 0);

          if (event->type != act.type || event->dated_by != MN_DATED_BY_TEXT ||
              mn_period_overlaps (&event->date, &reading->document) ||
              (first->part == s->part && first->span.end > mn_sentence_token (s, 0)->start))
            continue;
          *date = is_at_end_of (s, act.mark) ? mn_period_new_day (event->date.end) : event->date;
          return TRUE;
        }
    }
  return FALSE;
}

/* 'on the first day of the visit', 'this day': dates that stand in an event before. */
gboolean
mn_act_find_borrowed (const MnReading *reading, const MnSentence *s, MnPeriod *date)
{
  GPtrArray *events = reading->out->events;

  for (guint i = 0; i + 1 < s->n_tokens; i++)
    {
      gboolean this_day =
          mn_sentence_is (s, i, MN_LINK_THIS) && mn_sentence_is (s, i + 1, MN_LINK_DAY);
      gboolean then = mn_sentence_is (s, i, MN_LINK_THEN);
      gboolean first_day =
          mn_sentence_is (s, i, MN_LINK_FIRST) && mn_sentence_is (s, i + 1, MN_LINK_DAY);

      for (guint j = events->len; (this_day || first_day || then) && j-- > 0;)
        {
          const MnEvent *event = g_ptr_array_index (events, j);

          if (event->dated_by != MN_DATED_BY_TEXT || (first_day && event->type != MN_EVENT_VISIT))
            continue;
          *date = then ? event->date : mn_period_new_day (event->date.start);
          return TRUE;
        }
    }
  return find_setting (reading, s, date);
}

MnPeriod
mn_reading_find_date (const MnSentence *s)
{
  if (mn_sentence_has (s, MN_WORD_NOT_EVENT))
    return MN_PERIOD_UNKNOWN;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->first > 5)
        break;
      if (date->shape != MN_DATE_DAYS || !date->year || date->month != date->last_month ||
          date->day != date->last_day)
        continue;
      /* 'On May 6, 2025, ...' or a dateline; not 'born on'. */
      if (date->first > 1)
        {
          for (guint j = 0; j < date->first; j++)
            if (mn_sentence_token (s, j)->kind == MN_TOKEN_WORD &&
                !(mn_sentence_token (s, j)->flags & MN_TOKEN_CAPITAL))
              return MN_PERIOD_UNKNOWN;
        }
      if (mn_sentence_has (s, MN_WORD_ACT))
        for (guint j = 0; j < s->n_marks; j++)
          {
            const MnMark *mark = &s->marks[j];

            if (mark->word_class == MN_WORD_ACT && mark->form & MN_ACT_STATE)
              return MN_PERIOD_UNKNOWN;
          }
      return mn_date_to_event (date, &MN_PERIOD_UNKNOWN, MN_DAY_UNKNOWN, FALSE);
    }
  return MN_PERIOD_UNKNOWN;
}
