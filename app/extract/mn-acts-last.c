/* mn-acts-last.c: whether a verb or a noun tells of an event where the verb stands last.
 *
 * The noun comes first and its verb behind ('айлчлал хийнэ', 'келіссөз жүргізді'), or, as a participle,
 * right before it ('хийсэн айлчлал', 'өткен кездесу'). A verb in the middle ('айлчилж', 'кездесіп') is of the
 * time of the one that ends the clause.
 */
#include "mn-acts.h"

/* So many words may stand between a noun and its verb. */
#define REACH 24u
/* And between a participle and its noun: 'хийсэн албан ёсны анхны айлчлал'. */
#define REACH_BEFORE 10u

static gboolean
is_future_word (const MnSentence *s, guint at)
{
  const char *endings = mn_lexicon_get_language (s->lexicon)->future;
  const MnToken *token = mn_sentence_token (s, at);

  return token->kind == MN_TOKEN_WORD && !(token->flags & MN_TOKEN_CAPITAL) &&
         !mn_sentence_is (s, at, MN_LINK_GOING) && !mn_sentence_at (s, at, MN_WORD_BE) &&
         !mn_sentence_at (s, at, MN_WORD_VERB) && !mn_sentence_is (s, at, MN_LINK_THAT) &&
         mn_sentence_ends_in (s, at, endings);
}

/* The clause of what is said ends before 'гэж', 'деп'. */
static guint
find_clause_end (const MnSentence *s, guint from)
{
  for (guint i = from; i < s->n_tokens; i++)
    if (mn_sentence_is_punct (s, i, ';') || mn_sentence_is (s, i, MN_LINK_THAT))
      return i;
  return s->n_tokens;
}

/* Whether the verb that the words from @from on lead to is one of what is to come. */
static gboolean
leads_to_future (const MnSentence *s, guint from)
{
  guint end = find_clause_end (s, from);

  if (mn_sentence_is (s, from, MN_LINK_GOING))
    return FALSE;
  for (guint i = from; i < end; i++)
    {
      const MnMark *act = mn_sentence_at (s, i, MN_WORD_ACT);
      const MnMark *verb = mn_sentence_at (s, i, MN_WORD_SUPPORT);

      if (verb && (verb->form == MN_VERB_FUTURE || verb->form == MN_VERB_INF))
        return TRUE;
      if (act && act->form & MN_ACT_FUTURE)
        return TRUE;
      if ((verb && verb->form == MN_VERB_PAST) || (act && (act->form & MN_ACT_FORM) == MN_ACT_VERB))
        return FALSE;
      if (is_future_word (s, i) || mn_sentence_is (s, i, MN_LINK_PLANNED))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_planned_behind (const MnSentence *s, guint at)
{
  for (guint i = at; i < MIN (at + 3u, s->n_tokens); i++)
    if (mn_sentence_is (s, i, MN_LINK_PLANNED))
      return TRUE;
  return FALSE;
}

/* 'зурах тухай', 'өткізу туралы': spoken of, no more. */
static gboolean
is_only_spoken_of (const MnSentence *s, guint at)
{
  return mn_sentence_is (s, at, MN_LINK_ABOUT) || mn_sentence_is (s, at + 1, MN_LINK_ABOUT);
}

/* 'хийх юм', 'өткізу жоспарланған', or the words of a headline. */
static gboolean
is_announced (const MnSentence *s, guint at)
{
  for (guint i = at; i < MIN (at + 2u, s->n_tokens); i++)
    if (mn_sentence_is (s, i, MN_LINK_GOING) || mn_sentence_at (s, i, MN_WORD_BE) ||
        mn_sentence_is (s, i, MN_LINK_THAT) || mn_sentence_token (s, i)->kind == MN_TOKEN_PUNCT)
      return TRUE;
  return at >= s->n_tokens || is_planned_behind (s, at);
}

/* A verb of what is to come that ends the sentence, with no date: who comes, sends or takes part tells it of
 * today. Flights, talks and signatures come later. */
static gboolean
is_told (const MnSentence *s, const MnAct *act, guint last)
{
  gboolean ends = last + 1 >= s->n_tokens || mn_sentence_token (s, last)->kind == MN_TOKEN_PUNCT;

  return ends && act->is_planned && !act->date &&
         (act->type == MN_EVENT_VISIT || act->type == MN_EVENT_AID || act->type == MN_EVENT_FORUM);
}

typedef struct
{
  gboolean found;
  gboolean is_planned;
  gboolean is_decided; /* 'хийхээр болов' */
  gboolean is_finite;  /* 'хийнэ', 'жібереді', not 'хийх' */
  guint last; /* the token behind the verb, or the noun's end where the verb stands before */
} Support;

static gboolean
may_support (const MnMark *verb, const MnMark *noun)
{
  return (verb->value & MN_SUPPORTS (noun->value)) != 0;
}

/* There may be more than one at a place. */
static const MnMark *
support_at (const MnSentence *s, guint at, const MnMark *noun)
{
  if (!mn_sentence_at (s, at, MN_WORD_SUPPORT))
    return NULL;
  for (guint i = s->first_mark[at]; i < s->n_marks && s->marks[i].first == at; i++)
    if (s->marks[i].word_class == MN_WORD_SUPPORT && may_support (&s->marks[i], noun))
      return &s->marks[i];
  return NULL;
}

static const MnMark *
support_ending (const MnSentence *s, guint end, const MnMark *noun)
{
  for (guint at = end > 3 ? end - 3 : 0; at < end; at++)
    {
      const MnMark *mark = support_at (s, at, noun);

      if (mark && mark->last == end)
        return mark;
    }
  return NULL;
}

/* 'қол қойылған келісім', 'айлчилсан сайд': the verb tells more of the noun behind it. */
static gboolean
is_participle (const MnSentence *s, guint at)
{
  return at < s->n_tokens && mn_sentence_token (s, at)->kind == MN_TOKEN_WORD &&
         !mn_sentence_is (s, at, MN_LINK_GOING) && !mn_sentence_is (s, at, MN_LINK_THAT) &&
         !mn_sentence_is (s, at, MN_LINK_RECENTLY) && !mn_sentence_is (s, at, MN_LINK_DURING) &&
         !mn_sentence_at (s, at, MN_WORD_BE) && !mn_sentence_at (s, at, MN_WORD_LEVEL) &&
         !mn_sentence_at (s, at, MN_WORD_VERB) && !mn_sentence_at (s, at, MN_WORD_REPORT);
}

static gboolean
act_behind (const MnSentence *s, guint at, const MnMark *noun)
{
  const MnMark *act = mn_sentence_at (s, at, MN_WORD_ACT);

  return act &&
         (act->value == noun->value ||
          (act->value == MN_EVENT_VISIT && noun->value == MN_EVENT_FORUM)) &&
         (act->form & MN_ACT_FORM) == MN_ACT_VERB && !(act->form & MN_ACT_FUTURE);
}

/* 'АНУ, Монголын оролцоотой' */
static gboolean
parts_places (const MnSentence *s, guint comma)
{
  return mn_sentence_ending (s, comma, MN_WORD_PLACE) &&
         mn_sentence_at (s, comma + 1, MN_WORD_PLACE);
}

static Support
find_behind (const MnSentence *s, const MnMark *noun, guint reach)
{
  guint to = MIN (noun->last + reach, find_clause_end (s, noun->last));
  Support own = { FALSE };

  for (guint i = noun->last; i < to; i++)
    {
      const MnMark *mark = support_at (s, i, noun);
      const MnMark *act = mn_sentence_at (s, i, MN_WORD_ACT);

      if (mark)
        {
          Support support = { .found = TRUE,
                              .is_planned = mark->form == MN_VERB_FUTURE,
                              .is_finite = mark->form == MN_VERB_FUTURE,
                              .last = mark->last };

          if (is_only_spoken_of (s, mark->last) && mark->form != MN_VERB_PAST)
            break;
          /* 'ногдуулахаар болов': decided, and told of today. */
          const MnMark *decided = mn_sentence_at (s, mark->last, MN_WORD_SUPPORT);
          if (mark->form == MN_VERB_FUTURE && decided && decided->form == MN_VERB_PAST)
            {
              support.is_decided = TRUE;
              support.last = decided->last;
            }
          /* 'хийхээр мордов', 'форумд оролцохоор ирлээ': it began. */
          if (act_behind (s, mark->last, noun))
            support = (Support){ .found = TRUE,
                                 .last = mn_sentence_at (s, mark->last, MN_WORD_ACT)->last };
          if (mark->form == MN_VERB_ING)
            support.is_planned = leads_to_future (s, mark->last);
          else if (mark->form == MN_VERB_INF)
            {
              support.is_planned = !mn_sentence_is (s, mark->last, MN_LINK_DURING);
              if (support.is_planned && !is_announced (s, mark->last))
                break;
            }
          /* 'уулзалт ... үргэлжилсэн айлчлалын үеэр болов': of the next noun, unless there is no other. */
          if (mark->form == MN_VERB_PAST && !own.found && is_participle (s, mark->last))
            {
              own = support;
              continue;
            }
          return support;
        }
      /* Another's verb comes first. */
      if (act && (act->form & MN_ACT_FORM) != MN_ACT_NOUN && act->value != noun->value)
        break;
      if (mn_sentence_is_punct (s, i, ',') && noun->value != MN_EVENT_VISIT &&
          noun->value != MN_EVENT_MEETING && noun->value != MN_EVENT_AGREEMENT &&
          !parts_places (s, i))
        {
          if (i > noun->last + 6u)
            break;
        }
    }
  if (own.found)
    return own;
  if (is_planned_behind (s, noun->last))
    return (Support){ .found = TRUE, .is_planned = TRUE, .last = noun->last };
  return (Support){ FALSE };
}

/* 'хийсэн айлчлал', 'өтетін форум' */
static Support
find_before (const MnSentence *s, const MnMark *noun)
{
  for (guint end = noun->first, i = 0; end > 0 && i < REACH_BEFORE; end--, i++)
    {
      const MnMark *mark = support_ending (s, end, noun);

      /* 'өткен аптада' was held nowhere. */
      if (mark && mn_sentence_at (s, mark->first, MN_WORD_REL) && end < s->n_tokens &&
          mn_sentence_at (s, end, MN_WORD_SPAN))
        continue;
      if (mark && mark->form != MN_VERB_ING)
        return (Support){ .found = TRUE,
                          .is_planned = mark->form == MN_VERB_FUTURE || mark->form == MN_VERB_INF,
                          .last = noun->last };
      if ((mn_sentence_is_punct (s, end - 1, ',') && !mn_sentence_at (s, end, MN_WORD_PLACE)) ||
          mn_sentence_is (s, end - 1, MN_LINK_THAT))
        break;
    }
  return (Support){ FALSE };
}

/* 'айлчлалын үеэр', 'сапары барысында': where something else took place. */
static gboolean
is_setting (const MnSentence *s, const MnMark *noun)
{
  for (guint i = noun->last; i < MIN (noun->last + 2u, s->n_tokens); i++)
    if (mn_sentence_is (s, i, MN_LINK_DURING) || mn_sentence_is (s, i, MN_LINK_END))
      return TRUE;
  return FALSE;
}

/* 'үзэсгэлэнгийн төв', 'форумның қатысушылары': the noun only tells more of another one. */
static gboolean
is_attribute (const MnSentence *s, const MnMark *noun)
{
  return mn_sentence_get_case (s, noun) == MN_PREP_OF;
}

/* 'энэ айлчлал', 'бұл сапар': it was spoken of. */
static gboolean
is_known (const MnSentence *s, const MnMark *noun)
{
  return noun->first > 0 && (mn_sentence_is (s, noun->first - 1u, MN_LINK_THIS) ||
                             mn_sentence_ending (s, noun->first, MN_WORD_FILLER));
}

/* A country that the noun is of, or leads to: 'Қытайға сапары', 'БНХАУ-ын даргын айлчлал'. */
static gboolean
has_owner (const MnSentence *s, const MnMark *noun)
{
  guint from = noun->first > 6 ? noun->first - 6u : 0;

  return mn_sentence_first_in (s, from, noun->first, MN_WORD_PLACE) != NULL;
}

/* '2 маусым күндері': the word belongs to a date. */
static gboolean
is_in_date (const MnSentence *s, const MnMark *noun)
{
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->first < noun->first && date->last >= noun->last)
        return TRUE;
    }
  return FALSE;
}

/* 'сенім грамоталарын қабылдады', 'кездесіп, сенім грамотасын табыстады': whoever hands over credentials is
 * received for that alone. */
static gboolean
is_of_credentials (const MnSentence *s)
{
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_ACT && mark->value == MN_EVENT_DIPLOMATIC &&
          mark->form == MN_ACT_NOUN && find_behind (s, mark, REACH).found)
        return TRUE;
    }
  return FALSE;
}

/* 'елшілігін ашты': opened, not merely there. */
static gboolean
is_opened (const MnSentence *s, const MnMark *noun, guint last)
{
  const MnMark *verb = last > noun->last ? support_ending (s, last, noun) : NULL;

  return verb && (verb->value & MN_SUPPORTS (MN_EVENT_MEASURE)) != 0;
}

/* 'Қазақстан-Түркия форумы': a country or two right before the noun. */
static gboolean
names_pair (const MnSentence *s, const MnMark *noun)
{
  guint from = noun->first > 4 ? noun->first - 4u : 0, n = 0;

  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      n += place->first >= from && place->last <= noun->first;
    }
  return n > 1;
}

gboolean
mn_last_act_is_setting (const MnSentence *s, const MnMark *noun)
{
  return is_setting (s, noun) && !has_owner (s, noun) && !find_before (s, noun).found;
}

/* Whoever comes comes somewhere. */
static gboolean
has_goal (const MnSentence *s, const MnMark *verb)
{
  gboolean near = (verb->form & MN_ACT_NEAR) != 0;
  guint reach = near ? 2 : 10, from = verb->first > reach ? verb->first - reach : 0;

  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      gboolean city = mn_sentence_is (s, place->last, MN_LINK_CITY);
      guint last = place->last + (city ? 1u : 0);

      if (near ? last != verb->first : place->first < from || last > verb->first)
        continue;
      if (city || place->role == MN_PREP_TO || place->role == MN_PREP_IN ||
          place->role == MN_PREP_AT)
        return TRUE;
    }
  return mn_sentence_first_in (s, from, verb->first, MN_WORD_OWN) != NULL;
}

static gboolean
is_in_goal (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first <= at && place->last > at &&
          (place->role == MN_PREP_TO || place->role == MN_PREP_IN || place->role == MN_PREP_AT))
        return TRUE;
    }
  return FALSE;
}

/* 'жол картасын қабылдады', 'Японд ажлаа хүлээн авлаа' received nobody. */
static gboolean
receives_someone (const MnSentence *s, const MnMark *verb)
{
  for (guint i = verb->first > 3 ? verb->first - 3u : 0; i < verb->first; i++)
    if (mn_sentence_at (s, i, MN_WORD_OFFICE) ||
        (mn_sentence_token (s, i)->flags & MN_TOKEN_CAPITAL && !is_in_goal (s, i)))
      return TRUE;
  return FALSE;
}

/* 'тусламжийн ачаа хүрэлцэн ирэв': goods arrive as well. */
static gboolean
tells_aid (const MnSentence *s)
{
  for (guint i = 0; i < s->n_marks; i++)
    if (s->marks[i].word_class == MN_WORD_ACT && s->marks[i].value == MN_EVENT_AID)
      return TRUE;
  return FALSE;
}

/* '(Қазақстанда тыйым салынған қозғалыс)': in brackets, something else is told in passing. */
static gboolean
is_in_passing (const MnSentence *s, const MnAct *act)
{
  if (act->date)
    return FALSE;
  for (guint i = act->mark->first; i-- > 0;)
    if (mn_sentence_is_punct (s, i, '(') || mn_sentence_is_punct (s, i, ')'))
      return mn_sentence_is_punct (s, i, '(');
  return FALSE;
}

static gboolean
validate_verb (const MnSentence *s, MnAct *act)
{
  const MnMark *mark = act->mark;
  guint form = mark->form & MN_ACT_FORM;

  act->is_planned = (mark->form & MN_ACT_FUTURE) != 0 || form == MN_ACT_INF ||
                    (form == MN_ACT_ING && leads_to_future (s, mark->last));
  if (form == MN_ACT_INF && is_only_spoken_of (s, mark->last))
    return FALSE;
  act->is_told = form == MN_ACT_VERB && is_told (s, act, mark->last);
  if (mark->form & MN_ACT_PERSON && !mn_sentence_has (s, MN_WORD_OFFICE) &&
      s->part != MN_PART_TITLE)
    return FALSE;
  switch (act->type)
    {
    case MN_EVENT_MEETING:
      if (mn_sentence_is (s, mark->last - 1u, MN_LINK_RECEIVED) && !receives_someone (s, mark))
        return FALSE;
      return !is_of_credentials (s);
    case MN_EVENT_VISIT:
      act->is_reference = form == MN_ACT_VERB && !act->date && is_participle (s, mark->last) &&
                          !mn_sentence_is (s, mark->last - 1u, MN_LINK_GOING);
      return mark->form & MN_ACT_PERSON
                 ? has_goal (s, mark)
                 : mn_sentence_has (s, MN_WORD_OFFICE) || (has_goal (s, mark) && !tells_aid (s));
    case MN_EVENT_AGREEMENT:
      if (mn_act_is_decree (s, mark) ||
          (form == MN_ACT_VERB && !act->date && is_participle (s, mark->last)))
        return FALSE;
      return !mn_sentence_has (s, MN_WORD_BODY) || mn_sentence_has (s, MN_WORD_OFFICE);
    case MN_EVENT_MEASURE:
      return !is_in_passing (s, act);
    default:
      return TRUE;
    }
}

static gboolean
has_number_before (const MnSentence *s, const MnMark *noun)
{
  return noun->first > 0 && (mn_sentence_token (s, noun->first - 1u)->kind == MN_TOKEN_NUMBER ||
                             mn_sentence_ending (s, noun->first, MN_WORD_NUMERAL) != NULL);
}

/* 'аптасына үш рет ұшады', 'долоо хоногт гурван удаа үйлдэнэ': it goes on. */
static gboolean
is_habit (const MnSentence *s, const MnMark *noun)
{
  for (guint i = noun->last; i < s->n_tokens; i++)
    {
      const MnMark *span = mn_sentence_at (s, i, MN_WORD_SPAN);

      if (span && span->value == MN_SPAN_WEEK && !mn_sentence_ending (s, i, MN_WORD_REL))
        return TRUE;
    }
  return FALSE;
}

/* 'at talks' */
static gboolean
is_where (const MnSentence *s, const MnMark *noun)
{
  guint role = mn_sentence_get_case (s, noun);

  return role == MN_PREP_IN || role == MN_PREP_AT;
}

static gboolean
validate_noun (const MnSentence *s, MnAct *act)
{
  const MnMark *mark = act->mark;
  Support before = find_before (s, mark), support = before;
  gboolean setting = is_setting (s, mark), owner = has_owner (s, mark);

  if ((is_in_date (s, mark) && act->type != MN_EVENT_ANNIVERSARY) ||
      (act->type == MN_EVENT_MEETING && is_of_credentials (s)))
    return FALSE;
  if (!support.found && !setting)
    support = find_behind (s, mark, is_attribute (s, mark) ? 1 : REACH);
  act->is_planned = support.found && support.is_planned;
  /* 'this visit', '... is the second visit' */
  act->is_reference =
      !act->date && (is_known (s, mark) || mn_sentence_at (s, mark->last, MN_WORD_BE));
  act->style = support.found && !before.found ? MN_TITLE_CLAUSE : MN_TITLE_PHRASE;
  if (support.found && !before.found)
    act->last = support.last;
  act->is_told = support.is_decided
                     ? !act->date && (act->type == MN_EVENT_AID || act->type == MN_EVENT_MEASURE)
                     : support.is_finite && is_told (s, act, support.last);
  switch (act->type)
    {
    case MN_EVENT_VISIT:
      if (support.found)
        return TRUE;
      act->is_planned = !setting && leads_to_future (s, mark->last);
      act->is_reference |= !owner;
      return setting || act->date != NULL;
    case MN_EVENT_MEETING:
      if (support.found)
        return TRUE;
      /* 'said in talks between A and B' tells of talks. */
      act->is_reference = !owner;
      return setting ||
             (owner && (is_where (s, mark) || mn_sentence_get_case (s, mark) == MN_PREP_BY));
    case MN_EVENT_AGREEMENT:
      return support.found && (!before.found || act->date != NULL);
    case MN_EVENT_ANNIVERSARY:
      return has_number_before (s, mark);
    case MN_EVENT_DIPLOMATIC:
      return support.found && (act->date != NULL || !act->is_state ||
                               (!before.found && is_opened (s, mark, support.last)));
    case MN_EVENT_MEASURE:
      return support.found && !(act->is_planned && !act->date && is_habit (s, mark));
    case MN_EVENT_FORUM:
    case MN_EVENT_CULTURE:
      /* 'at the forum of A and B' tells of a forum. */
      return support.found || (setting && names_pair (s, mark));
    default:
      return support.found;
    }
}

gboolean
mn_last_act_validate (const MnSentence *s, MnAct *act)
{
  act->first = act->mark->first;
  act->last = act->mark->last;
  return (act->mark->form & MN_ACT_FORM) == MN_ACT_NOUN ? validate_noun (s, act)
                                                        : validate_verb (s, act);
}

/* 'A visited in 1998, B in 2007, C in 2011': one verb tells of them all. The copies of @acts, each with a date of
 * its own. */
guint
mn_last_acts_repeat (const MnSentence *s, MnAct *acts, guint n, guint room)
{
  guint known = n;

  for (guint i = 0; i < known; i++)
    {
      const MnDateMark *next = acts[i].date;
      guint limit = acts[i].mark->first;

      if (!next || next->last > limit ||
          (acts[i].type != MN_EVENT_VISIT && acts[i].type != MN_EVENT_MEETING))
        continue;
      for (guint d = s->dates->len; d-- > 0 && n < room;)
        {
          const MnDateMark *date = mn_sentence_date (s, d);
          gboolean comma = FALSE, broken = FALSE;

          if (date->last > next->first || date->shape != next->shape || !mn_act_may_date (s, date))
            continue;
          /* 'Tuesday, Wednesday', '29 April and 2 May' are one stretch. */
          if (date->shape != MN_DATE_YEAR && next->first < date->last + 2u)
            break;
          for (guint t = date->last; t < next->first; t++)
            {
              comma |= mn_sentence_is_punct (s, t, ',') || mn_sentence_is (s, t, MN_LINK_AND);
              broken |= mn_sentence_at (s, t, MN_WORD_SUPPORT) ||
                        mn_sentence_at (s, t, MN_WORD_ACT) || mn_sentence_is_punct (s, t, ';') ||
                        mn_sentence_is (s, t, MN_LINK_THAT);
            }
          for (guint j = 0; j < n; j++)
            broken |= acts[j].date == date;
          if (!comma || broken)
            break;
          acts[n] = acts[i];
          acts[n++].date = next = date;
        }
    }
  return n;
}

/* 'дипломатиялық қатынас орнағанына - 30 жыл': so many years since, at the end of a clause. */
gboolean
mn_last_act_find_jubilee (const MnSentence *s, MnMark *jubilee)
{
  for (guint i = 1; i + 1 < s->n_tokens; i++)
    {
      const MnMark *span = mn_sentence_at (s, i + 1, MN_WORD_SPAN);
      const MnMark *behind = span ? mn_sentence_at (s, span->last, MN_WORD_SUPPORT) : NULL;
      guint from = i > 6 ? i - 6u : 0;

      if (!span || span->value != MN_SPAN_YEAR || mn_sentence_get_case (s, span) ||
          mn_sentence_token (s, i)->kind != MN_TOKEN_NUMBER ||
          mn_sentence_token (s, i)->end - mn_sentence_token (s, i)->start > 3)
        continue;
      if (span->last < s->n_tokens && mn_sentence_token (s, span->last)->kind != MN_TOKEN_PUNCT &&
          !(behind && behind->value & MN_SUPPORTS (MN_EVENT_ANNIVERSARY)))
        continue;
      for (guint j = from; j < i; j++)
        {
          const MnMark *act = mn_sentence_at (s, j, MN_WORD_ACT);

          if (!act || act->value != MN_EVENT_DIPLOMATIC || !(act->form & MN_ACT_STATE))
            continue;
          jubilee->first = (guint16) (i + 1);
          jubilee->last = span->last;
          return TRUE;
        }
    }
  return FALSE;
}
