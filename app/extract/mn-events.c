/* mn-events.c: what states did with each other: acts, their dates, their parties. */
#include "mn-reading.h"

#include <string.h>

#define MAX_PARTIES 8
/* News of a document may speak of what was, or will be, so many days from it. */
#define NEAR_DAYS 14
/* Events are compared with so many before them: time stays linear. */
#define MERGE_REACH 64

typedef struct
{
  const MnMark *mark;
  MnEventType type;
  gboolean is_planned;
  gboolean is_state;     /* takes no date from the document */
  gboolean is_reference; /* 'during the visit': adds to an event, makes none */
  const MnDateMark *date;
  MnTitleStyle style;
} Act;

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
  for (guint i = from; i + 1 < s->n_tokens; i++)
    {
      const MnToken *next = mn_sentence_token (s, i + 1);

      if (!mn_sentence_is_punct (s, i, ',') || next->kind != MN_TOKEN_WORD ||
          next->flags & MN_TOKEN_CAPITAL)
        continue;
      if (next->end - next->start > 5 && !strncmp (s->text + next->end - 3, "ing", 3))
        return i;
      if (mn_sentence_is_word (s, i + 1, "which") || mn_sentence_is_word (s, i + 1, "where") ||
          mn_sentence_is_word (s, i + 1, "while"))
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
  /* The agency's own country, at the last. */
  for (guint i = 0; i < s->places->len && parties->n == 1; i++)
    if (mn_sentence_place (s, i)->is_dateline)
      add_party (parties, mn_sentence_place (s, i)->country);
}

/* -- whether an act is one ------------------------------------------------------------------ */

static gboolean
has (const MnSentence *s, guint from, guint to, MnWordClass word_class)
{
  return mn_sentence_first_in (s, from, MIN (to, s->n_tokens), word_class) != NULL;
}

/* 'will', 'is to', 'plans to' before a verb; a bare 'to' only with @to_counts. */
static gboolean
is_future (const MnSentence *s, guint at, gboolean to_counts)
{
  for (guint i = 0; i < 4 && at > 0; i++, at--)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_WILL);

      if (mark && mark->form == 0)
        return !mn_sentence_is_word (s, at - 1, "can") && !mn_sentence_is_word (s, at - 1, "could");
      if (mark && to_counts)
        return TRUE;
      if (mark && (mn_sentence_ending (s, mark->first, MN_WORD_TARGET) ||
                   mn_sentence_ending (s, mark->first, MN_WORD_BE) ||
                   mn_sentence_is_word (s, mark->first ? mark->first - 1 : 0, "scheduled") ||
                   mn_sentence_is_word (s, mark->first ? mark->first - 1 : 0, "due") ||
                   mn_sentence_is_word (s, mark->first ? mark->first - 1 : 0, "agreed")))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_PREP))
        {
          if (!mark)
            return FALSE;
        }
    }
  return FALSE;
}

/* A plan told of in the sentence: 'is planned', 'plan to ... launch'. */
static gboolean
is_plan (const MnSentence *s, guint at)
{
  for (guint i = 0; i < at; i++)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_WILL);

      if (mark && mark->form == 0 && at - i < 16 && !mn_sentence_is_word (s, i, "can"))
        return TRUE;
      if ((mark = mn_sentence_at (s, i, MN_WORD_TARGET)) &&
          (mn_sentence_is_word (s, mark->last, "to") || mn_sentence_is_word (s, i, "planned") ||
           mn_sentence_is_word (s, mark->last - 1u, "to")))
        return TRUE;
      if (mn_sentence_is_word (s, i, "scheduled"))
        return TRUE;
    }
  return mn_sentence_is_word (s, at + 1, "planned");
}

typedef struct
{
  gboolean found;
  gboolean is_planned;
  gboolean is_behind;
} Support;

static gboolean
is_celebration (const MnSentence *s, guint at)
{
  static const char *const words[] = { "marked",     "marks",      "mark",
                                       "celebrated", "celebrates", "celebrate",
                                       "coincides",  "coincide",   "coincided" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (mn_sentence_is_word (s, at, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
may_support (const MnMark *verb, const MnMark *noun)
{
  return verb->value == 0 || (noun->value != MN_EVENT_VISIT && noun->value != MN_EVENT_MEETING);
}

/* The verb that makes an event of a noun, before it or behind. */
static Support
find_support (const MnSentence *s, const MnMark *noun)
{
  Support support = { FALSE, FALSE, FALSE };
  guint from = noun->first > 10 ? noun->first - 10u : 0, to = MIN (noun->last + 26u, s->n_tokens);

  for (guint i = noun->first; i-- > from;)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_SUPPORT);

      if (mn_sentence_is_punct (s, i, ';') || mn_sentence_at (s, i, MN_WORD_CLAUSE))
        break;
      if (noun->value == MN_EVENT_ANNIVERSARY && !is_celebration (s, i))
        continue;
      if (!mark || mark->last > noun->first || !may_support (mark, noun))
        continue;
      if (mark->form == MN_VERB_INF)
        {
          if (is_future (s, mark->first, FALSE) || s->part == MN_PART_TITLE ||
              is_plan (s, mark->first))
            {
              support.found = TRUE;
              support.is_planned =
                  is_future (s, mark->first, s->part == MN_PART_TITLE) || is_plan (s, mark->first);
            }
          continue;
        }
      return (Support){ TRUE, FALSE, FALSE };
    }
  if (support.found)
    return support;
  for (guint i = noun->last; i < to; i++)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_SUPPORT);
      const MnMark *act = mn_sentence_at (s, i, MN_WORD_ACT);

      /* 'the grant agreement was signed' */
      if (act && noun->value == MN_EVENT_AID && act->value == MN_EVENT_AGREEMENT &&
          (act->form & MN_ACT_FORM) == MN_ACT_VERB)
        return (Support){ TRUE, is_future (s, act->first, FALSE), TRUE };
      if (act && (act->form & MN_ACT_FORM) == MN_ACT_NOUN && act->value != noun->value)
        break;
      if (mn_sentence_is_punct (s, i, ';') ||
          (mn_sentence_at (s, i, MN_WORD_CLAUSE) && !mn_sentence_is_word (s, i, "and")))
        break;
      if (!mark || !may_support (mark, noun) ||
          (noun->value == MN_EVENT_ANNIVERSARY && !is_celebration (s, i)))
        continue;
      /* 'was held', 'begins', 'kicked off', not another noun's verb. */
      gboolean passive = i > 0 && mn_sentence_ending (s, i, MN_WORD_BE);
      gboolean starts =
          mark->form == MN_VERB_PAST &&
          (mn_sentence_is_word (s, i, "began") || mn_sentence_is_word (s, i, "begins") ||
           mn_sentence_is_word (s, i, "commences") || mn_sentence_is_word (s, i, "took") ||
           mn_sentence_is_word (s, i, "commenced") || mn_sentence_is_word (s, i, "kicked") ||
           mn_sentence_is_word (s, i, "takes") || mn_sentence_is_word (s, i, "wrapped") ||
           mn_sentence_is_word (s, i, "ended") || mn_sentence_is_word (s, i, "opened") ||
           mn_sentence_is_word (s, i, "concluded") || mn_sentence_is_word (s, i, "starts"));
      if (mark->last - mark->first > 1 || passive || starts ||
          (mark->form == MN_VERB_INF && is_future (s, mark->first, FALSE)))
        return (Support){ TRUE, is_future (s, mark->first, FALSE), TRUE };
    }
  return support;
}

/* 'of President A', 'with the Minister', 'between B and C': the noun says whose it is. */
static gboolean
has_complement (const MnSentence *s, const MnMark *noun)
{
  const MnMark *prep = mn_sentence_at (s, noun->last, MN_WORD_PREP);
  guint at = noun->last;

  if (mn_sentence_is_word (s, at, "paid") || mn_sentence_is_word (s, at, "led"))
    prep = mn_sentence_at (s, ++at, MN_WORD_PREP);
  if (!prep ||
      (prep->value != MN_PREP_OF && prep->value != MN_PREP_WITH && prep->value != MN_PREP_BETWEEN &&
       prep->value != MN_PREP_TO && prep->value != MN_PREP_BY))
    return FALSE;
  guint end = prep->last;
  while (end < s->n_tokens && end < prep->last + 7u && !mn_sentence_is_punct (s, end, ','))
    end++;
  return has (s, prep->last, end, MN_WORD_OFFICE) ||
         has (s, prep->last, MIN (end, prep->last + 5u), MN_WORD_PLACE);
}

static gboolean
has_owner (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 4; at--, i++)
    {
      const MnToken *token = mn_sentence_token (s, at - 1);

      if (token->kind != MN_TOKEN_WORD)
        return FALSE;
      if (token->flags & MN_TOKEN_POSSESSIVE && token->flags & MN_TOKEN_CAPITAL)
        return TRUE;
      if (mn_sentence_ending (s, at, MN_WORD_PLACE) && i == 0)
        return TRUE;
      if (mn_sentence_ending (s, at, MN_WORD_PREP) || mn_sentence_ending (s, at, MN_WORD_FILLER))
        return FALSE;
    }
  return FALSE;
}

/* 'the', 'his', 'this' before the noun: it was spoken of. */
static gboolean
is_known (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 4; at--, i++)
    {
      if (mn_sentence_is_word (s, at - 1, "the") || mn_sentence_is_word (s, at - 1, "his") ||
          mn_sentence_is_word (s, at - 1, "her") || mn_sentence_is_word (s, at - 1, "their") ||
          mn_sentence_is_word (s, at - 1, "this"))
        return TRUE;
      if (mn_sentence_is_word (s, at - 1, "first") || mn_sentence_is_word (s, at - 1, "a") ||
          mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_PREP))
        return FALSE;
    }
  return FALSE;
}

/* 'during the visit', 'on the sidelines of the meeting' */
static gboolean
is_setting (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 5; at--, i++)
    if (mn_sentence_is_word (s, at - 1, "during") || mn_sentence_is_word (s, at - 1, "sidelines") ||
        mn_sentence_is_word (s, at - 1, "framework") || mn_sentence_is_word (s, at - 1, "within"))
      return TRUE;
  return FALSE;
}

static gboolean
is_possessed (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 4; at--, i++)
    if (mn_sentence_is_word (s, at - 1, "his") || mn_sentence_is_word (s, at - 1, "her") ||
        mn_sentence_is_word (s, at - 1, "their"))
      return TRUE;
  return FALSE;
}

/* -- dates ---------------------------------------------------------------------------------- */

/* May date an event: not the span of statistics, a deadline, or when something was said. */
static gboolean
may_date (const MnSentence *s, const MnDateMark *date)
{
  switch (date->shape)
    {
    case MN_DATE_DAYS:
    case MN_DATE_WEEKDAY:
    case MN_DATE_REL_DAY:
    case MN_DATE_REL_MONTH:
    case MN_DATE_QUARTER:
    case MN_DATE_YEAR:
      break;
    case MN_DATE_MONTHS:
      if (date->month != date->last_month)
        return FALSE;
      break;
    default:
      return FALSE;
    }
  if (date->prep == MN_PREP_AS_OF || date->prep == MN_PREP_UNTIL || date->is_end)
    return FALSE;
  if ((date->shape == MN_DATE_YEAR || date->shape == MN_DATE_MONTHS) && date->prep == MN_PREP_BY)
    return FALSE;
  if (date->shape == MN_DATE_YEAR && date->prep != MN_PREP_IN && date->prep != MN_PREP_ON &&
      !date->rel && !date->is_since)
    return FALSE;
  /* 'said Wednesday', 'reported on Tuesday', 'statistics for 2012' */
  guint at = date->first;
  for (guint i = 0; i < 2 && at > 0; i++, at--)
    {
      if (mn_sentence_ending (s, at, MN_WORD_REPORT))
        return FALSE;
      if (!mn_sentence_ending (s, at, MN_WORD_PREP))
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

/* How far a date stands from an act; G_MAXUINT where it cannot be its date. */
static guint
distance (const MnSentence *s, const Act *act, const MnDateMark *date)
{
  guint gap;

  if (date->first >= act->mark->last)
    {
      gap = date->first - act->mark->last;
      if (crosses (s, act->mark->last, date->first))
        return G_MAXUINT;
    }
  else if (date->last <= act->mark->first && !act->is_state)
    gap = act->mark->first - date->last + 3u;
  else
    return G_MAXUINT;
  if (act->is_state && gap > 16)
    return G_MAXUINT;
  /* A bare year dates what it stands next to. */
  return date->shape == MN_DATE_YEAR && gap > 20 ? G_MAXUINT : gap;
}

/* Gives each date to the act that it stands closest to, the closest first; acts of state come before
 * all, and take only dates behind them. */
static void
give_dates (const MnSentence *s, Act *acts, guint n_acts)
{
  for (int pass = 0; pass < 2; pass++)
    for (;;)
      {
        Act *best = NULL;
        const MnDateMark *best_date = NULL;
        guint best_gap = G_MAXUINT;

        for (guint i = 0; i < s->dates->len; i++)
          {
            const MnDateMark *date = mn_sentence_date (s, i);
            gboolean taken = FALSE;

            for (guint j = 0; j < n_acts; j++)
              taken |= acts[j].date == date;
            if (taken || !may_date (s, date))
              continue;
            for (guint j = 0; j < n_acts; j++)
              {
                guint gap = acts[j].date || acts[j].is_state != (pass == 0)
                                ? G_MAXUINT
                                : distance (s, &acts[j], date);

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

/* -- reading -------------------------------------------------------------------------------- */

/* 'during the visit', 'on the sidelines of the meeting': where something else took place. */
static gboolean
is_mere_setting (const MnSentence *s, const Act *act)
{
  return (act->mark->form & MN_ACT_FORM) == MN_ACT_NOUN && is_known (s, act->mark) &&
         !find_support (s, act->mark).found;
}

/* 'will be the meeting of', 'a meeting ... is planned' */
static gboolean
is_noun_planned (const MnSentence *s, const MnMark *noun)
{
  if (is_future (s, noun->first, FALSE))
    return TRUE;
  for (guint i = noun->last; i < MIN (noun->last + 24u, s->n_tokens); i++)
    if (mn_sentence_is_word (s, i, "planned") || mn_sentence_is_word (s, i, "scheduled") ||
        mn_sentence_is_word (s, i, "expected"))
      return mn_sentence_ending (s, i, MN_WORD_BE) || mn_sentence_is_word (s, i - 1, "also");
  return FALSE;
}

static gboolean
validate (const MnSentence *s, Act *act)
{
  const MnMark *mark = act->mark;
  guint form = mark->form & MN_ACT_FORM;
  gboolean title = s->part == MN_PART_TITLE;
  gboolean after_to = mn_sentence_ending (s, mark->first, MN_WORD_WILL) != NULL;

  act->is_state = (mark->form & MN_ACT_STATE) != 0;
  if (act->is_state && mn_sentence_ending (s, mark->first, MN_WORD_FILLER))
    act->style = MN_TITLE_PHRASE;
  if (form == MN_ACT_INF)
    {
      act->is_planned = is_future (s, mark->first, title);
      if (!act->is_planned && !(title && !after_to))
        return FALSE;
      if (mark->form & MN_ACT_PERSON && !mn_sentence_has (s, MN_WORD_OFFICE) && !title)
        return FALSE;
      return TRUE;
    }
  if (form == MN_ACT_VERB)
    {
      act->is_planned = is_future (s, mark->first, title);
      /* 'the first to have visited' */
      if (after_to && !title && !act->is_planned && !act->is_state)
        return FALSE;
      if (mark->form & MN_ACT_PERSON)
        {
          gboolean received = mn_sentence_is_word (s, mark->first, "received") ||
                              mn_sentence_is_word (s, mark->first, "receives") ||
                              mn_sentence_is_word (s, mark->first, "welcomed");

          if (received ? !has (s, mark->last, mark->last + 8u, MN_WORD_OFFICE)
                       : !mn_sentence_has (s, MN_WORD_OFFICE))
            return FALSE;
        }
      if (mn_sentence_is_word (s, mark->first, "visits") &&
          (mark->first == 0 ||
           !(mn_sentence_token (s, mark->first - 1u)->flags & MN_TOKEN_CAPITAL)))
        return FALSE;
      /* Whoever visits or arrives comes for a country, or to one. */
      if (act->type == MN_EVENT_VISIT && !mn_sentence_has (s, MN_WORD_OFFICE) &&
          !has (s, mark->last, mark->last + 5u, MN_WORD_PLACE))
        return FALSE;
      if (act->type == MN_EVENT_AGREEMENT)
        {
          gboolean participle =
              mark->first > 0 && mark->last - mark->first == 1 && mark->last < s->n_tokens &&
              mn_sentence_at (s, mark->last, MN_WORD_PREP) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_BE) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_PLACE) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_OFFICE) &&
              !(mn_sentence_token (s, mark->first - 1u)->flags & MN_TOKEN_CAPITAL);

          if (participle && !act->date)
            return FALSE;
          if (mn_sentence_has (s, MN_WORD_BODY) && !mn_sentence_has (s, MN_WORD_OFFICE))
            return FALSE;
          /* 'China Baoli signs ...' */
          if (title && mark->first > 0 && !mn_sentence_has (s, MN_WORD_OFFICE) &&
              !mn_sentence_token (s, mark->first - 1u)->word)
            return FALSE;
        }
      if (act->is_state && !act->date)
        return mn_sentence_is_word (s, mark->first, "has") ||
               mn_sentence_is_word (s, mark->first, "have") ||
               mn_sentence_is_word (s, mark->first, "establishing") ||
               act->type == MN_EVENT_MEASURE;
      return TRUE;
    }

  /* Nouns. */
  if (after_to && act->type == MN_EVENT_VISIT)
    return FALSE;
  Support support = find_support (s, mark);
  gboolean complement = has_complement (s, mark), owner = has_owner (s, mark);
  act->is_planned = support.found ? support.is_planned : is_noun_planned (s, mark);
  act->style = !support.found      ? MN_TITLE_PHRASE
               : support.is_behind ? MN_TITLE_NOUN_FIRST
                                   : MN_TITLE_CLAUSE;
  switch (act->type)
    {
    case MN_EVENT_VISIT:
      if (mn_sentence_is_word (s, mark->first, "visiting"))
        return FALSE;
      if (support.found || act->date)
        return TRUE;
      if (!complement && !owner)
        return FALSE;
      act->is_reference = is_possessed (s, mark) || (is_known (s, mark) && is_setting (s, mark));
      return TRUE;
    case MN_EVENT_MEETING:
      if (is_known (s, mark) && !act->date && !support.found)
        {
          if (!complement && !owner)
            return FALSE;
          act->is_reference = is_possessed (s, mark) || is_setting (s, mark);
        }
      return support.found || act->date || complement;
    case MN_EVENT_DIPLOMATIC:
      return support.found && act->date != NULL;
    case MN_EVENT_ANNIVERSARY:
      if (act->date)
        return TRUE;
      return support.found ||
             has (s, mark->last > 14 ? mark->last - 14u : 0, mark->first, MN_WORD_NUMERAL) ||
             (mark->first > 0 && mn_sentence_token (s, mark->first - 1u)->kind == MN_TOKEN_NUMBER &&
              mn_sentence_is_word (s, mark->first, "years"));
    default:
      return support.found || (act->date != NULL && act->type != MN_EVENT_MEASURE) ||
             (act->type == MN_EVENT_MEASURE && act->date != NULL);
    }
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
      return a->start <= b->end + 1 && b->start <= a->end + 1;
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

/* 'two-day visit': its length, or 1. */
static int
duration (const MnSentence *s, const MnMark *noun)
{
  for (guint i = noun->first > 5 ? noun->first - 5u : 0; i < noun->last; i++)
    if (mn_sentence_is_word (s, i, "day") && i > 0)
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

static void
stretch (const MnSentence *s, const MnMark *noun, MnPeriod *date)
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
    if (mn_sentence_is_word (s, i, "wrapped") || mn_sentence_is_word (s, i, "ended") ||
        mn_sentence_is_word (s, i, "concluded") || mn_sentence_is_word (s, i, "concludes") ||
        mn_sentence_is_word (s, i, "ends"))
      {
        date->start -= days - 1;
        return;
      }
  date->end += days - 1;
}

/* 'on the first day of the visit', 'this day': dates that stand in an event before. */
static gboolean
find_borrowed (const MnReading *reading, const MnSentence *s, MnPeriod *date)
{
  GPtrArray *events = reading->out->events;

  for (guint i = 0; i + 1 < s->n_tokens; i++)
    {
      gboolean this_day =
          mn_sentence_is_word (s, i, "this") && mn_sentence_is_word (s, i + 1, "day");
      gboolean first_day =
          mn_sentence_is_word (s, i, "first") && mn_sentence_is_word (s, i + 1, "day");

      for (guint j = events->len; (this_day || first_day) && j-- > 0;)
        {
          const MnEvent *event = g_ptr_array_index (events, j);

          if (event->dated_by != MN_DATED_BY_TEXT || (first_day && event->type != MN_EVENT_VISIT))
            continue;
          *date = mn_period_new_day (event->date.start);
          return TRUE;
        }
    }
  return FALSE;
}

/* With one country named: Mongolia's relations at large, aid by an organisation, a journey to another
 * country by someone whose own goes without saying. */
static gboolean
stands_alone (MnEventType type, MnCountry country)
{
  return type == MN_EVENT_DIPLOMATIC || type == MN_EVENT_AID ||
         (type == MN_EVENT_VISIT && country != MN_MONGOLIA);
}

static void
add_event (MnReading *reading, const MnSentence *s, const Act *act, const Parties *parties)
{
  GPtrArray *events = reading->out->events;
  MnPeriod date = MN_PERIOD_UNKNOWN;
  MnDatedBy dated_by = MN_DATED_BY_NOTHING;
  guint names = act->type == MN_EVENT_MEETING ? names_hash (s, act->mark->last) : 0;

  if (act->date)
    {
      date = mn_date_to_event (act->date, &reading->document, reading->not_after, act->is_planned);
      if (mn_period_is_known (&date))
        dated_by = MN_DATED_BY_TEXT;
      if (mn_period_is_known (&date) && act->date->shape == MN_DATE_WEEKDAY &&
          reading->document.precision != MN_PRECISION_DAY)
        dated_by = MN_DATED_BY_DOCUMENT;
    }
  else if (find_borrowed (reading, s, &date))
    dated_by = MN_DATED_BY_TEXT;
  if (dated_by == MN_DATED_BY_NOTHING && !act->date && !act->is_planned && !act->is_state &&
      act->type != MN_EVENT_ANNIVERSARY && mn_period_is_known (&reading->document))
    {
      date = reading->document;
      dated_by = MN_DATED_BY_DOCUMENT;
    }
  if (act->type == MN_EVENT_VISIT && dated_by == MN_DATED_BY_TEXT)
    stretch (s, act->mark, &date);

  for (guint i = events->len > MERGE_REACH ? events->len - MERGE_REACH : 0; i < events->len; i++)
    {
      MnEvent *event = g_ptr_array_index (events, i);
      guint *known = &g_array_index (reading->event_notes, guint, i);

      /* What is to come is not what happened, unless it is said to be of that day, or to go on now. */
      const MnPeriod *stated = event->dated_by == MN_DATED_BY_TEXT ? &event->date : &date;
      gboolean both = event->dated_by == MN_DATED_BY_TEXT && dated_by == MN_DATED_BY_TEXT;
      if ((event->status == MN_EVENT_PLANNED) != act->is_planned && !both &&
          !mn_period_overlaps (stated, &reading->document))
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
               event->type == MN_EVENT_VISIT &&
               date.end - date.start > event->date.end - event->date.start &&
               date.precision == event->date.precision)
        event->date = date;
      if (!act->is_planned)
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
  event->status = act->is_planned ? MN_EVENT_PLANNED : MN_EVENT_HAPPENED;
  for (guint i = 0; i < parties->n; i++)
    mn_event_add_country (event, parties->countries[i]);
  g_free (event->title);
  event->title =
      mn_title_from_sentence (s, act->mark->first, act->mark->last, act->style, reading->actor);
  add_evidence (event, s);
  g_ptr_array_add (events, event);
  g_array_append_val (reading->event_notes, names);
}

/* 'visit' is a noun and a verb: the words before it tell. */
static gboolean
may_be_act (const MnSentence *s, const MnMark *mark)
{
  gboolean after_to = mn_sentence_ending (s, mark->first, MN_WORD_WILL) != NULL;

  if ((mark->form & MN_ACT_FORM) != MN_ACT_INF)
    return TRUE;
  return is_future (s, mark->first, s->part == MN_PART_TITLE) ||
         (s->part == MN_PART_TITLE && !after_to);
}

void
mn_events_read (MnReading *reading, const MnSentence *s)
{
  Act acts[16];
  guint n = 0, kept = 0;
  if (!mn_sentence_has (s, MN_WORD_ACT) || mn_sentence_has (s, MN_WORD_NOT_EVENT))
    return;
  for (guint i = 0; i < s->n_marks && n < G_N_ELEMENTS (acts); i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_ACT && may_be_act (s, mark))
        acts[n++] = (Act){ .mark = mark,
                           .type = (MnEventType) mark->value,
                           .is_state = (mark->form & MN_ACT_STATE) != 0 };
    }


  give_dates (s, acts, n);
  /* The sentence's one day serves all its acts. */
  const MnDateMark *day = NULL, *opening = NULL;
  guint days = 0;
  gboolean of_visit = FALSE;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (may_date (s, date) && date->first <= 2 && date->prep)
        opening = date;
      if (may_date (s, date) && (date->shape == MN_DATE_DAYS || date->shape == MN_DATE_WEEKDAY ||
                                 date->shape == MN_DATE_REL_DAY))
        {
          gboolean of_state = FALSE;

          for (guint j = 0; j < n; j++)
            {
              of_state |= acts[j].date == date && acts[j].is_state;
              /* 'the visit from June 1 to 5' dates the visit, not what was signed then. */
              of_visit |= acts[j].date == date && acts[j].type == MN_EVENT_VISIT &&
                          (acts[j].mark->form & MN_ACT_FORM) == MN_ACT_NOUN &&
                          date->day != date->last_day;
            }
          if (!of_state)
            {
              day = date;
              days++;
            }
        }
    }

  for (guint i = 0; i < n; i++)
    if (validate (s, &acts[i]))
      {
        /* What opens the sentence dates all of it. */
        if (!acts[i].date && opening && !acts[i].is_state && acts[i].type != MN_EVENT_ANNIVERSARY &&
            !is_mere_setting (s, &acts[i]))
          acts[i].date = opening;
        if (!acts[i].date && days == 1 && !of_visit && !acts[i].is_state &&
            acts[i].type != MN_EVENT_ANNIVERSARY && !is_mere_setting (s, &acts[i]))
          acts[i].date = day;
        acts[kept++] = acts[i];
      }
  for (guint i = 0; i < kept; i++)
    {
      const Act *act = &acts[i];
      gboolean skip = FALSE;
      Parties parties = { .n = 0 };

      find_parties (reading, s, act->mark->last, &parties);

      /* 'the two nations' of a document that names them later. */
      if (parties.n < 2 && !mn_sentence_has (s, MN_WORD_MUTUAL) &&
          (parties.n == 0 || !stands_alone (act->type, parties.countries[0])))
        continue;
      /* A loan that is signed is aid; one act of each kind in a sentence, unless dates differ. */
      for (guint j = 0; j < kept && !skip; j++)
        skip = (act->type == MN_EVENT_AGREEMENT && acts[j].type == MN_EVENT_AID) ||
               (j < i && acts[j].type == act->type && (acts[j].date == act->date || !act->date));
      if (!skip)
        add_event (reading, s, act, &parties);
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
