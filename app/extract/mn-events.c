/* mn-events.c: what states did with each other: acts, their dates, their parties. */
#include "mn-acts.h"

#define MAX_PARTIES 8
/* News of a document may speak of what was, or will be, so many days from it. */
#define NEAR_DAYS 14
/* Events are compared with so many before them: time stays linear. */
#define MERGE_REACH 64

typedef struct
{
  MnCountry countries[MAX_PARTIES];
  guint n;
} Parties;

static void
add_party (Parties *parties, MnCountry country)
{
  for (guint i = 0; i < parties->n; i++)
    if (parties->countries[i] == country)
      return;
  if (country && parties->n < MAX_PARTIES)
    parties->countries[parties->n++] = country;
}

static MnCountry
other_of (const MnCountry pair[2], MnCountry one)
{
  if (pair[0] == one)
    return pair[1];
  return pair[1] == one ? pair[0] : MN_COUNTRY_NONE;
}

/* Where a tail begins that tells of other things: ', which ...', ', aiming to ...'. */
static guint
find_tail (const MnSentence *s, guint from)
{
  const char *participles = mn_lexicon_get_language (s->lexicon)->participles;

  for (guint i = from; i + 1 < s->n_tokens; i++)
    {
      const MnToken *next = mn_sentence_token (s, i + 1);

      if (!mn_sentence_is_punct (s, i, ',') || next->kind != MN_TOKEN_WORD ||
          next->flags & MN_TOKEN_CAPITAL)
        continue;
      if (mn_sentence_ends_in (s, i + 1, participles))
        return i;
      if (mn_sentence_is (s, i + 1, MN_LINK_WHICH))
        return i;
    }
  return s->n_tokens;
}

static void
find_parties (const MnReading *reading, const MnSentence *s, guint act, Parties *parties)
{
  guint tail = find_tail (s, act);
  const MnCountry *pair = reading->title_pair[0] ? reading->title_pair : reading->pair;

  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);
      /* A capital may be the mere venue of others. */
      gboolean venue = place->form == MN_PLACE_CAPITAL && place->role == MN_PREP_IN;

      if (!place->is_dateline && !venue && place->first < tail)
        add_party (parties, place->country);
    }
  /* Both are in one city: the capital is the second country after all. */
  if (parties->n < 2)
    for (guint i = 0; i < s->places->len; i++)
      if (!mn_sentence_place (s, i)->is_dateline)
        add_party (parties, mn_sentence_place (s, i)->country);
  if (parties->n == 1)
    {
      MnCountry other = other_of (pair, parties->countries[0]);

      if (!other)
        other = other_of (reading->pair, parties->countries[0]);
      if (!other)
        other = other_of (reading->named, parties->countries[0]);
      if (!other && reading->publisher != parties->countries[0])
        other = reading->publisher;
      add_party (parties, other);
    }
  else if (parties->n == 0)
    {
      add_party (parties, pair[0]);
      add_party (parties, pair[1]);
      if (!pair[0])
        add_party (parties, reading->named[0]);
    }
  if (parties->n == 1)
    add_party (parties, mn_lexicon_get_language (s->lexicon)->home);
  /* The agency's own country, at the last. */
  for (guint i = 0; i < s->places->len && parties->n == 1; i++)
    if (mn_sentence_place (s, i)->is_dateline)
      add_party (parties, mn_sentence_place (s, i)->country);
}

static gboolean
subset (const GArray *a, const Parties *b)
{
  guint common = 0;

  for (guint i = 0; i < a->len; i++)
    for (guint j = 0; j < b->n; j++)
      common += g_array_index (a, MnCountry, i) == b->countries[j];
  return common >= 2 || common == MIN (a->len, b->n)
             ? ABS ((int) a->len - (int) b->n) <= 1 && common == MIN (a->len, b->n)
             : FALSE;
}

/* The unknown words in capitals: names of people. Two meetings with different people are two. */
static guint
names_hash (const MnSentence *s, guint from)
{
  guint set = 0;

  for (guint i = from; i < s->n_tokens; i++)
    {
      const MnToken *token = mn_sentence_token (s, i);

      if (mn_token_is_punct (token, ','))
        break;
      if (token->kind == MN_TOKEN_WORD && token->flags & MN_TOKEN_CAPITAL && !token->word)
        {
          guint hash = 5381;

          for (guint32 b = token->start; b < token->end; b++)
            hash = hash * 33 + (guint8) s->text[b];
          set |= 1u << (hash % 31);
        }
    }
  return set;
}

static gboolean
dates_agree (const MnReading *reading,
             const MnPeriod *a,
             MnDatedBy a_by,
             const MnPeriod *b,
             MnDatedBy b_by)
{
  if (a_by == MN_DATED_BY_TEXT && b_by == MN_DATED_BY_TEXT)
    {
      if (!mn_period_is_known (a) || !mn_period_is_known (b))
        return FALSE;
      /* Days that follow each other are of one visit; months and years are not. */
      const gint64 gap =
          a->precision == MN_PRECISION_DAY && b->precision == MN_PRECISION_DAY ? 1 : 0;
      return a->start <= b->end + gap && b->start <= a->end + gap;
    }
  if (a_by != MN_DATED_BY_TEXT && b_by != MN_DATED_BY_TEXT)
    return TRUE;
  /* News of the day and a date close to it. */
  const MnPeriod *stated = a_by == MN_DATED_BY_TEXT ? a : b;
  if (!mn_period_is_known (&reading->document))
    return FALSE;
  if (!mn_period_is_known (stated) || stated->precision == MN_PRECISION_YEAR)
    return FALSE;
  return stated->start <= reading->document.end + NEAR_DAYS &&
         stated->end >= reading->document.start - NEAR_DAYS;
}

static void
add_evidence (MnEvent *event, const MnSentence *s)
{
  MnSpan span = mn_sentence_span (s, 0, s->n_tokens);

  /* Sentences come in order, so that only the last one can be this. */
  if (event->evidence->len > 0)
    {
      const MnEvidence *evidence = g_ptr_array_index (event->evidence, event->evidence->len - 1);

      if (evidence->part == s->part && evidence->span.start == span.start)
        return;
    }
  g_ptr_array_add (event->evidence, mn_evidence_new (s->part, span, s->text));
}

/* With one country named: Mongolia's relations at large, aid by an organisation, a journey to another
 * country by someone whose own goes without saying. */
static gboolean
stands_alone (MnEventType type, MnCountry country)
{
  return type == MN_EVENT_DIPLOMATIC || type == MN_EVENT_AID ||
         (type == MN_EVENT_VISIT && country != MN_MONGOLIA);
}

/* Inside a visit that goes on, what is to come is of its days. */
static gboolean
is_in_visit (const MnReading *reading, const Parties *parties)
{
  GPtrArray *events = reading->out->events;

  for (guint i = events->len; i-- > 0;)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      if (event->type == MN_EVENT_VISIT && subset (event->countries, parties) &&
          event->date.precision == MN_PRECISION_DAY &&
          mn_period_overlaps (&event->date, &reading->document))
        return TRUE;
    }
  return FALSE;
}

/* 'comes tomorrow. He is to meet ...': talks and signatures of a visit of one day. */
static gboolean
find_coming_visit (const MnReading *reading,
                   const MnAct *act,
                   const Parties *parties,
                   MnPeriod *date)
{
  GPtrArray *events = reading->out->events;
  const MnEvent *event = events->len > 0 ? g_ptr_array_index (events, events->len - 1) : NULL;

  if (!event || event->type != MN_EVENT_VISIT || event->status != MN_EVENT_PLANNED ||
      event->dated_by != MN_DATED_BY_TEXT || event->date.precision != MN_PRECISION_DAY ||
      event->date.start != event->date.end || !subset (event->countries, parties) ||
      (act->type != MN_EVENT_MEETING && act->type != MN_EVENT_AGREEMENT))
    return FALSE;
  *date = event->date;
  return TRUE;
}

/* News of the day of its document, where it says nothing else. */
static gboolean
is_of_the_day (const MnReading *reading,
               const MnSentence *s,
               const MnAct *act,
               const Parties *parties)
{
  if (!mn_period_is_known (&reading->document) || act->is_state)
    return FALSE;
  if (act->type == MN_EVENT_ANNIVERSARY)
    return mn_period_year (&reading->document) != 0;
  gboolean last = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;
  /* Of one clause, where the verb stands last: a sentence holds many. */
  guint from = last && act->mark->first > 10 ? act->mark->first - 10u : 0;
  guint to = last ? MIN (act->last + 3u, s->n_tokens) : s->n_tokens;
  for (guint i = from; i < to; i++)
    if (mn_sentence_is (s, i, MN_LINK_RECENTLY) &&
        !(last && mn_sentence_is_punct (s, i + 1, ',')) &&
        /* 'құны 5 млн доллар болатын келісім': a verb of the noun behind it, no 'earlier'. */
        !(last && i < act->mark->first && mn_sentence_at (s, i, MN_WORD_SUPPORT)))
      return FALSE;
  if (mn_sentence_tells_week (s))
    return FALSE;
  /* 'last week' is no day, nor is it today. */
  for (guint i = 0; last && i < act->mark->first; i++)
    {
      const MnMark *span = mn_sentence_at (s, i + 1, MN_WORD_SPAN);

      if (mn_sentence_at (s, i, MN_WORD_REL) && span &&
          (span->value == MN_SPAN_WEEK || span->value == MN_SPAN_SEASON))
        return FALSE;
    }
  /* 'the previous meeting' */
  for (guint at = act->mark->first, i = 0; at > 0 && i < 3; at--, i++)
    {
      const MnMark *rel = mn_sentence_ending (s, at, MN_WORD_REL);

      if (rel && (rel->value == MN_REL_PREVIOUS || rel->value == MN_REL_NEXT))
        return FALSE;
    }
  /* Talks and signatures belong to a visit; flights come later. */
  return !act->is_planned || act->is_told ||
         ((act->type == MN_EVENT_MEETING || act->type == MN_EVENT_AGREEMENT) &&
          is_in_visit (reading, parties));
}

static void
add_event (MnReading *reading, const MnSentence *s, const MnAct *act, const Parties *parties)
{
  GPtrArray *events = reading->out->events;
  MnPeriod date = MN_PERIOD_UNKNOWN;
  MnDatedBy dated_by = MN_DATED_BY_NOTHING;
  guint names = act->type == MN_EVENT_MEETING ? names_hash (s, act->mark->last) : 0;

  if (mn_act_find_date (reading, s, act, &date))
    dated_by = act->date && act->date->shape == MN_DATE_WEEKDAY &&
                       reading->document.precision != MN_PRECISION_DAY
                   ? MN_DATED_BY_DOCUMENT
                   : MN_DATED_BY_TEXT;
  else if (act->is_planned && find_coming_visit (reading, act, parties, &date))
    dated_by = MN_DATED_BY_TEXT;
  if (dated_by == MN_DATED_BY_NOTHING && !act->date && is_of_the_day (reading, s, act, parties))
    {
      date = reading->document;
      dated_by = MN_DATED_BY_DOCUMENT;
      /* Its day may be another one; it is of that year. */
      if (act->type == MN_EVENT_ANNIVERSARY)
        date = mn_period_new_year (mn_period_year (&date));
    }
  if (act->type == MN_EVENT_VISIT && dated_by == MN_DATED_BY_TEXT)
    mn_act_stretch (s, act->mark, &date);

  /* What lies ahead of the document's day has not happened. */
  gboolean is_planned = act->is_planned;
  if (dated_by == MN_DATED_BY_TEXT && mn_period_is_known (&reading->document))
    is_planned =
        (is_planned && date.end >= reading->document.start) || date.start > reading->document.end;

  for (guint i = events->len > MERGE_REACH ? events->len - MERGE_REACH : 0; i < events->len; i++)
    {
      MnEvent *event = g_ptr_array_index (events, i);
      guint *known = &g_array_index (reading->event_notes, guint, i);

      /* What is to come is not what happened, unless it is said to be of that day, or to go on now. */
      const MnPeriod *stated = event->dated_by == MN_DATED_BY_TEXT ? &event->date : &date;
      gboolean both = event->dated_by == MN_DATED_BY_TEXT && dated_by == MN_DATED_BY_TEXT;
      if ((event->status == MN_EVENT_PLANNED) != is_planned &&
          !mn_period_overlaps (stated, both ? &date : &reading->document))
        continue;
      if (event->type != act->type || !subset (event->countries, parties) ||
          !dates_agree (reading, &event->date, event->dated_by, &date, dated_by))
        continue;
      if (act->type == MN_EVENT_MEETING && *known && names && !(*known & names) &&
          dated_by != MN_DATED_BY_TEXT && !act->is_reference)
        continue;
      *known |= names;
      add_evidence (event, s);
      for (guint j = 0; j < parties->n; j++)
        mn_event_add_country (event, parties->countries[j]);
      if (event->dated_by != MN_DATED_BY_TEXT && dated_by != MN_DATED_BY_NOTHING)
        {
          event->date = date;
          event->dated_by = dated_by;
        }
      else if (event->dated_by == MN_DATED_BY_TEXT && dated_by == MN_DATED_BY_TEXT &&
               date.precision < event->date.precision && date.start >= event->date.start &&
               date.end <= event->date.end)
        event->date = date;
      else if (event->dated_by == MN_DATED_BY_TEXT && dated_by == MN_DATED_BY_TEXT &&
               event->type == MN_EVENT_VISIT &&
               date.end - date.start > event->date.end - event->date.start &&
               date.precision == event->date.precision)
        event->date = date;
      if (!is_planned)
        event->status = MN_EVENT_HAPPENED;
      return;
    }
  if (act->is_reference)
    return;

  g_autofree char *actor = mn_title_find_actor (s, act->mark->first);
  if (actor)
    {
      g_free (reading->actor);
      reading->actor = g_steal_pointer (&actor);
    }

  MnEvent *event = mn_event_new (act->type);
  event->date = date;
  event->dated_by = dated_by;
  event->status = is_planned ? MN_EVENT_PLANNED : MN_EVENT_HAPPENED;
  for (guint i = 0; i < parties->n; i++)
    mn_event_add_country (event, parties->countries[i]);
  g_free (event->title);
  event->title = mn_title_from_sentence (s, act->first, act->last, act->style, reading->actor);
  add_evidence (event, s);
  g_ptr_array_add (events, event);
  g_array_append_val (reading->event_notes, names);
}

/* 'met in May, when he visited ...': the date of the clause before. */
static const MnDateMark *
find_when (const MnSentence *s, const MnAct *act)
{
  const MnDateMark *found = NULL;

  for (guint at = act->mark->first, i = 0; at > 0 && i < 4; at--, i++)
    if (mn_sentence_is (s, at - 1, MN_LINK_WHEN))
      for (guint j = 0; j < s->dates->len; j++)
        if (mn_sentence_date (s, j)->last < at && mn_act_may_date (s, mn_sentence_date (s, j)))
          found = mn_sentence_date (s, j);
  return found;
}

/* 'signed during the visit in July 2023' */
static const MnDateMark *
find_setting_date (const MnSentence *s, const MnAct *acts, guint n, guint of)
{
  for (guint i = 0; i < n; i++)
    {
      const MnMark *noun = acts[i].mark;

      if (i == of || !acts[i].date || (noun->form & MN_ACT_FORM) != MN_ACT_NOUN ||
          acts[i].date->day != acts[i].date->last_day)
        continue;
      for (guint at = noun->first, j = 0; at > 0 && j < 4; at--, j++)
        if (mn_sentence_is (s, at - 1, MN_LINK_DURING))
          return acts[i].date;
    }
  return NULL;
}

/* Keeps the acts that a date would make events of: no other may take one. */
static guint
drop_others (const MnSentence *s, MnAct *acts, guint n)
{
  const MnDateMark any = { 0 };
  guint kept = 0;

  for (guint i = 0; i < n; i++)
    {
      MnAct act = acts[i];

      act.date = &any;
      if (mn_act_validate (s, &act))
        acts[kept++] = acts[i];
    }
  return kept;
}

/* '50-летие': the noun is the ending of a number. Returns n_tokens without one. */
static guint
find_jubilee (const MnSentence *s)
{
  guint at = 0;

  while (at < s->n_tokens && !mn_sentence_tail_is (s, at, MN_LINK_JUBILEE))
    at++;
  return at;
}

gboolean
mn_events_want (const MnReading *reading, const MnSentence *s)
{
  return find_jubilee (s) < s->n_tokens ||
         (reading->out->events->len > 0 &&
          (mn_sentence_is (s, 0, MN_LINK_SUBJECT) || mn_sentence_is (s, 1, MN_LINK_SUBJECT)));
}

void
mn_events_read (MnReading *reading, const MnSentence *s)
{
  MnAct acts[16];
  guint n = 0, kept = 0;
  if (!mn_sentence_has (s, MN_WORD_ACT))
    mn_events_date_last (reading, s);
  if (mn_sentence_has (s, MN_WORD_NOT_EVENT))
    return;
  for (guint i = 0; i < s->n_marks && n < G_N_ELEMENTS (acts); i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_ACT && mn_act_may_be (s, mark))
        acts[n++] = (MnAct){ .mark = mark,
                             .type = (MnEventType) mark->value,
                             .is_state = (mark->form & MN_ACT_STATE) != 0 };
    }

  MnMark jubilee = { .word_class = MN_WORD_ACT,
                     .value = MN_EVENT_ANNIVERSARY,
                     .form = MN_ACT_NOUN,
                     .first = (guint16) find_jubilee (s) };
  jubilee.last = (guint16) (jubilee.first + 1);
  if (n < G_N_ELEMENTS (acts) &&
      (jubilee.first < s->n_tokens ||
       (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST && mn_last_act_find_jubilee (s, &jubilee))))
    acts[n++] = (MnAct){ .mark = &jubilee, .type = MN_EVENT_ANNIVERSARY };

  n = drop_others (s, acts, n);
  mn_acts_give_dates (s, acts, n);
  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    n = mn_last_acts_repeat (s, acts, n, G_N_ELEMENTS (acts));
  /* The sentence's one day serves all its acts. */
  const MnDateMark *day = NULL, *opening = NULL;
  guint days = 0;
  gboolean of_visit = FALSE, of_state = FALSE;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (mn_act_may_date (s, date) && date->first <= 2 && date->prep)
        opening = date;
      if (mn_act_may_date (s, date) &&
          (date->shape == MN_DATE_DAYS || date->shape == MN_DATE_WEEKDAY ||
           date->shape == MN_DATE_REL_DAY))
        {
          gboolean is_of_state = FALSE;

          for (guint j = 0; j < n; j++)
            {
              is_of_state |= acts[j].date == date && acts[j].is_state;
              /* 'the visit from June 1 to 5' dates the visit, not what was signed then. */
              of_visit |= acts[j].date == date && acts[j].type == MN_EVENT_VISIT &&
                          ((acts[j].mark->form & MN_ACT_FORM) == MN_ACT_NOUN ||
                           mn_sentence_get_order (s) == MN_ORDER_VERB_LAST) &&
                          date->day != date->last_day;
            }
          if (!is_of_state)
            {
              day = date;
              days++;
            }
        }
    }

  for (guint i = 0; i < n; i++)
    of_state |= acts[i].date && acts[i].is_state;

  for (guint i = 0; i < n; i++)
    if (mn_act_validate (s, &acts[i]))
      {
        gboolean may_share = !acts[i].date && !acts[i].is_state &&
                             acts[i].type != MN_EVENT_ANNIVERSARY &&
                             !mn_act_is_setting (s, &acts[i]);

        if (may_share && mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
          acts[i].date = of_visit || of_state ? NULL : mn_last_act_find_shared (s, &acts[i]);
        else if (may_share)
          /* What opens the sentence dates all of it. */
          acts[i].date = opening ? opening : days == 1 && !of_visit ? day : find_when (s, &acts[i]);
        if (may_share && !acts[i].date && mn_sentence_get_order (s) == MN_ORDER_VERB_MIDDLE)
          acts[i].date = find_setting_date (s, acts, n, i);
        acts[kept++] = acts[i];
      }
  for (guint i = 0; i < kept; i++)
    {
      const MnAct *act = &acts[i];
      gboolean skip = FALSE;
      Parties parties = { .n = 0 };

      find_parties (reading, s, act->mark->last, &parties);

      /* 'the two nations' of a document that names them later. */

      /* A loan that is signed is aid; one act of each kind in a sentence, unless dates differ. */
      for (guint j = 0; j < kept && !skip; j++)
        skip =
            (act->type == MN_EVENT_AGREEMENT &&
             (acts[j].type == MN_EVENT_AID ||
              (acts[j].type == MN_EVENT_DIPLOMATIC && acts[j].is_state && !act->date))) ||
            (j < i && acts[j].type == act->type && (acts[j].date == act->date || !act->date)) ||
            /* 'виза талабын 2024 жылы алып тастады': the noun's verb, an act itself, has the date. */
            (j > i && acts[j].type == act->type && !act->date && acts[j].date &&
             act->last > acts[j].mark->first);
      if (skip)
        continue;
      add_event (reading, s, act, &parties);
      MnAct again = *act;
      while (again.date && (again.date = mn_act_find_next_date (s, again.date)))
        {
          for (guint j = 0; j < kept; j++)
            skip |= acts[j].date == again.date;
          if (skip)
            break;
          add_event (reading, s, &again, &parties);
        }
    }
}

/* The two countries that the document names most. */
static void
complete_parties (const MnReading *reading, MnEvent *event)
{
  GArray *countries = reading->out->countries;

  while (event->countries->len < 2)
    {
      const MnCountryMention *best = NULL;

      for (guint i = 0; i < countries->len; i++)
        {
          const MnCountryMention *mention = &g_array_index (countries, MnCountryMention, i);

          if (!mn_event_has_country (event, mention->country) &&
              (!best || mention->weight > best->weight))
            best = mention;
        }
      if (!best)
        return;
      mn_event_add_country (event, best->country);
    }
}

void
mn_events_finish (MnReading *reading)
{
  GPtrArray *events = reading->out->events;

  /* A plan without a date is the dated one of the same kind and countries. */
  for (guint i = 0; i < events->len; i++)
    {
      MnEvent *event = g_ptr_array_index (events, i);

      if (event->countries->len == 0 ||
          (event->countries->len < 2 &&
           !stands_alone (event->type, g_array_index (event->countries, MnCountry, 0))))
        {
          complete_parties (reading, event);
          if (event->countries->len < 2)
            {
              g_ptr_array_remove_index (events, i--);
              continue;
            }
        }
      if (event->dated_by != MN_DATED_BY_NOTHING || event->status != MN_EVENT_PLANNED)
        continue;
      for (guint j = i > MERGE_REACH ? i - MERGE_REACH : 0; j < MIN (i + MERGE_REACH, events->len);
           j++)
        {
          MnEvent *other = g_ptr_array_index (events, j);
          guint common = 0;

          if (other == event || other->type != event->type || other->status != MN_EVENT_PLANNED ||
              !mn_period_is_known (&other->date))
            continue;
          for (guint k = 0; k < event->countries->len; k++)
            common += mn_event_has_country (other, g_array_index (event->countries, MnCountry, k));
          if (common < event->countries->len && common < other->countries->len)
            continue;
          if (event->countries->len == other->countries->len)
            {
              for (guint k = 0; k < event->evidence->len; k++)
                g_ptr_array_add (other->evidence,
                                 mn_evidence_copy (g_ptr_array_index (event->evidence, k)));
              g_ptr_array_remove_index (events, i--);
            }
          else
            {
              event->date = other->date;
              event->dated_by = MN_DATED_BY_TEXT;
            }
          break;
        }
    }
}
