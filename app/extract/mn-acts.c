/* mn-acts.c: whether a verb or a noun tells of an event. */
#include "mn-acts.h"

static gboolean
has (const MnSentence *s, guint from, guint to, MnWordClass word_class)
{
  return mn_sentence_first_in (s, from, MIN (to, s->n_tokens), word_class) != NULL;
}

static gboolean
is_infinitive (const MnSentence *s, guint at)
{
  const MnMark *act = mn_sentence_at (s, at, MN_WORD_ACT);
  const MnMark *verb = mn_sentence_at (s, at, MN_WORD_SUPPORT);

  return (act && (act->form & MN_ACT_FORM) == MN_ACT_INF) || (verb && verb->form == MN_VERB_INF);
}

/* 'will', 'is to', 'plans to' before a verb; a bare 'to' only with @to_counts. */
static gboolean
is_future (const MnSentence *s, guint at, gboolean to_counts)
{
  /* 'намерены в июне подписать' */
  const gboolean free_order =
      mn_lexicon_get_language (s->lexicon)->owner_follows && is_infinitive (s, at);
  const guint reach = free_order ? 6 : 4;

  for (guint i = 0; i < reach && at > 0; i++, at--)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_WILL);

      if (mark && mark->form == 0)
        return !mn_sentence_is (s, at - 1, MN_LINK_ABLE);
      if (mark && to_counts)
        return TRUE;
      if (mark && (mn_sentence_ending (s, mark->first, MN_WORD_TARGET) ||
                   mn_sentence_ending (s, mark->first, MN_WORD_BE) ||
                   mn_sentence_is (s, mark->first ? mark->first - 1 : 0, MN_LINK_SCHEDULED) ||
                   mn_sentence_is (s, mark->first ? mark->first - 1 : 0, MN_LINK_DUE)))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          (mn_sentence_ending (s, at, MN_WORD_PREP) && !free_order))
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

      if (mark && mark->form == 0 && at - i < 16 && !mn_sentence_is (s, i, MN_LINK_ABLE))
        return TRUE;
      if ((mark = mn_sentence_at (s, i, MN_WORD_TARGET)) &&
          (mn_sentence_is (s, mark->last, MN_LINK_TO) || mn_sentence_is (s, i, MN_LINK_PLANNED) ||
           mn_sentence_is (s, mark->last - 1u, MN_LINK_TO)))
        return TRUE;
      if (mn_sentence_is (s, i, MN_LINK_SCHEDULED))
        return TRUE;
    }
  return mn_sentence_is (s, at + 1, MN_LINK_PLANNED);
}

/* 'are to hold talks and sign a treaty' */
static gboolean
is_second (const MnSentence *s, guint at)
{
  for (guint i = at; i > 0 && at - i < 14 && mn_sentence_ending (s, at, MN_WORD_AND); i--)
    {
      if (is_infinitive (s, i - 1))
        return is_future (s, i - 1, FALSE);
    }
  return FALSE;
}

/* 'Albania and Italy sign': the subject stands right before it. */
static gboolean
is_present (const MnSentence *s, const MnMark *verb)
{
  return !mn_lexicon_get_language (s->lexicon)->owner_follows && verb->last - verb->first <= 2 &&
         mn_sentence_ending (s, verb->first, MN_WORD_PLACE) &&
         !mn_sentence_is (s, verb->first - 2u, MN_LINK_TO) && !is_future (s, verb->first, TRUE);
}

typedef struct
{
  gboolean found;
  gboolean is_planned;
  gboolean is_behind;
  guint first; /* the verb */
} Support;

static gboolean
may_support (const MnSentence *s, const MnMark *verb, const MnMark *noun)
{
  /* An ambassador is received at any time; appointed or recalled once. */
  if (noun->value == MN_EVENT_DIPLOMATIC && noun->form & MN_ACT_SUPPORTED &&
      mn_sentence_at (s, noun->first, MN_WORD_OFFICE))
    return verb->value == MN_SUPPORTS (MN_EVENT_DIPLOMATIC);
  if (noun->value == MN_EVENT_AGREEMENT && noun->form & MN_ACT_SUPPORTED)
    return (verb->value & MN_SUPPORTS_PAPER) != 0;
  return (verb->value & MN_SUPPORTS (noun->value)) != 0;
}

/* 'was opened': by the word alone, the phrase is a verb. */
static gboolean
begins_with_be (const MnSentence *s, guint at)
{
  const MnToken *token = mn_sentence_token (s, at);

  return token->word && mn_lexicon_word_is (s->lexicon, token->word, MN_WORD_BE);
}

/* The verb that makes an event of a noun, before it or behind. */
static Support
find_support (const MnSentence *s, const MnMark *noun)
{
  Support support = { FALSE, FALSE, FALSE, noun->first };
  guint from = noun->first > 10 ? noun->first - 10u : 0, to = MIN (noun->last + 26u, s->n_tokens);

  for (guint i = noun->first; i-- > from;)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_SUPPORT);

      if (mn_sentence_is_punct (s, i, ';') || mn_sentence_at (s, i, MN_WORD_CLAUSE))
        break;
      if (noun->value == MN_EVENT_ANNIVERSARY && !mn_sentence_is (s, i, MN_LINK_CELEBRATES))
        continue;
      if (!mark || mark->last > noun->first || !may_support (s, mark, noun))
        continue;
      if (mark->form == MN_VERB_INF)
        {
          if (is_present (s, mark))
            return (Support){ TRUE, FALSE, FALSE, mark->first };
          if (is_future (s, mark->first, FALSE) || s->part == MN_PART_TITLE ||
              is_plan (s, mark->first))
            {
              support.found = TRUE;
              support.first = mark->first;
              support.is_planned =
                  is_future (s, mark->first, s->part == MN_PART_TITLE) || is_plan (s, mark->first);
            }
          continue;
        }
      return (Support){ TRUE, mark->form == MN_VERB_FUTURE, FALSE, mark->first };
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
        return (Support){ TRUE, is_future (s, act->first, FALSE), TRUE, noun->first };
      if (act && (act->form & MN_ACT_FORM) == MN_ACT_NOUN && act->value != noun->value &&
          !mn_sentence_at (s, i, MN_WORD_OFFICE))
        break;
      if (mn_sentence_is_punct (s, i, ';') ||
          (mn_sentence_at (s, i, MN_WORD_CLAUSE) && !mn_sentence_is (s, i, MN_LINK_AND)))
        break;
      if (!mark || !may_support (s, mark, noun) ||
          (noun->value == MN_EVENT_ANNIVERSARY && !mn_sentence_is (s, i, MN_LINK_CELEBRATES)))
        continue;
      /* 'was held', 'begins', 'kicked off', not another noun's verb. */
      gboolean passive = i > 0 && mn_sentence_ending (s, i, MN_WORD_BE);
      gboolean starts = mark->form == MN_VERB_PAST && (mn_sentence_is (s, i, MN_LINK_STARTS) ||
                                                       mn_sentence_is (s, i, MN_LINK_ENDS));
      gboolean future = mark->form == MN_VERB_FUTURE || is_future (s, mark->first, FALSE);
      /* 'The embassy handed over': what it does, not what was done to it. */
      if (noun->form & MN_ACT_STATE && !passive && !starts &&
          !mn_sentence_is (s, i, MN_LINK_STARTS) && !begins_with_be (s, i) &&
          !mn_lexicon_get_language (s->lexicon)->owner_follows)
        continue;
      if (mark->last - mark->first > 1 || passive || starts || mark->form == MN_VERB_FUTURE ||
          (mark->form == MN_VERB_INF && future))
        return (Support){ TRUE, future, TRUE, noun->first };
    }
  return support;
}

/* 'of President A', 'with the Minister', 'between B and C': the noun says whose it is. */
static gboolean
has_complement (const MnSentence *s, const MnMark *noun)
{
  const MnMark *prep = mn_sentence_at (s, noun->last, MN_WORD_PREP);
  guint at = noun->last;

  if (mn_lexicon_get_language (s->lexicon)->owner_follows)
    {
      while (at < s->n_tokens && at < noun->last + 6u && !mn_sentence_is_punct (s, at, ',') &&
             !mn_sentence_at (s, at, MN_WORD_SUPPORT) && !mn_sentence_at (s, at, MN_WORD_VERB) &&
             !mn_sentence_is (s, at, MN_LINK_PRONOUN))
        at++;
      return has (s, noun->last, at, MN_WORD_OFFICE) || has (s, noun->last, at, MN_WORD_PLACE);
    }
  if (mn_sentence_is (s, at, MN_LINK_LED))
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

/* 'during that visit', not 'said that visits ...' */
static gboolean
is_that_of (const MnSentence *s, guint at)
{
  return at > 0 && mn_sentence_is (s, at, MN_LINK_THAT) &&
         (mn_sentence_is (s, at - 1, MN_LINK_DURING) || mn_sentence_ending (s, at, MN_WORD_PREP));
}

/* 'the', 'his', 'this', 'during that' before the noun: it was spoken of. */
static gboolean
is_known (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 4; at--, i++)
    {
      if (mn_sentence_is (s, at - 1, MN_LINK_ARTICLE) ||
          mn_sentence_is (s, at - 1, MN_LINK_POSSESSIVE) ||
          mn_sentence_is (s, at - 1, MN_LINK_THIS) || is_that_of (s, at - 1))
        return TRUE;
      if (mn_sentence_is (s, at - 1, MN_LINK_FIRST) ||
          mn_sentence_is (s, at - 1, MN_LINK_INDEFINITE) ||
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
    if (mn_sentence_is (s, at - 1, MN_LINK_DURING))
      return TRUE;
  return FALSE;
}

static gboolean
is_possessed (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 4; at--, i++)
    if (mn_sentence_is (s, at - 1, MN_LINK_POSSESSIVE))
      return TRUE;
  return FALSE;
}

/* 'during the visit', 'on the sidelines of the meeting': where something else took place. */
gboolean
mn_act_is_setting (const MnSentence *s, const MnAct *act)
{
  if ((act->mark->form & MN_ACT_FORM) != MN_ACT_NOUN)
    return FALSE;
  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return mn_last_act_is_setting (s, act->mark);
  return is_known (s, act->mark) && !find_support (s, act->mark).found;
}

/* 'on the eve of the visit', 'an invitation to visit': it is spoken of only. */
static gboolean
is_only_spoken_of (const MnSentence *s, const MnMark *noun)
{
  for (guint at = noun->first, i = 0; at > 0 && i < 3; at--, i++)
    if (mn_sentence_is (s, at - 1, MN_LINK_ABOUT))
      return TRUE;
  return FALSE;
}

/* 'will be the meeting of', 'a meeting ... is planned' */
static gboolean
is_noun_planned (const MnSentence *s, const MnMark *noun)
{
  if (is_future (s, noun->first, FALSE))
    return TRUE;
  for (guint i = noun->last; i < MIN (noun->last + 24u, s->n_tokens); i++)
    if (mn_sentence_is (s, i, MN_LINK_PLANNED) || mn_sentence_is (s, i, MN_LINK_SCHEDULED) ||
        mn_sentence_is (s, i, MN_LINK_EXPECTED))
      return mn_sentence_is_punct (s, i - 1, ',') || mn_sentence_ending (s, i, MN_WORD_BE) ||
             mn_sentence_is (s, i - 1, MN_LINK_ALSO);
  return FALSE;
}

/* What is signed is a country's own: no agreement. */
gboolean
mn_act_is_decree (const MnSentence *s, const MnMark *verb)
{
  guint from = verb->first > 6 ? verb->first - 6u : 0, to = MIN (verb->last + 6u, s->n_tokens);

  for (guint i = from; i < to; i++)
    if (mn_sentence_is (s, i, MN_LINK_DECREE))
      return TRUE;
  return FALSE;
}

/* 'the visa exemption agreement': what the paper is about. */
static gboolean
names_paper (const MnSentence *s, const MnMark *noun)
{
  const MnMark *next = mn_sentence_at (s, noun->last, MN_WORD_ACT);

  return !mn_lexicon_get_language (s->lexicon)->owner_follows && next &&
         noun->value != MN_EVENT_AGREEMENT && next->value == MN_EVENT_AGREEMENT &&
         next->form & MN_ACT_SUPPORTED;
}

static gboolean
has_money (const MnSentence *s, guint from, guint to)
{
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->kind == MN_AMOUNT_MONEY && amount->first >= from && amount->first < to)
        return TRUE;
    }
  return FALSE;
}

static gboolean
tells_aid (const MnSentence *s)
{
  for (guint i = 0; i < s->n_marks; i++)
    if (s->marks[i].word_class == MN_WORD_ACT && s->marks[i].value == MN_EVENT_AID)
      return TRUE;
  return FALSE;
}

/* A country itself, not what is its own. */
static gboolean
is_object (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->places->len; i++)
    if (mn_sentence_place (s, i)->first == at)
      return !mn_sentence_place (s, i)->is_owner;
  return FALSE;
}

/* 'the treaty of 20 January 1993' */
static gboolean
has_own_day (const MnSentence *s, const MnMark *noun, const MnDateMark *own)
{
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (own->last > 0 && own != date)
        continue;
      if (date->shape == MN_DATE_DAYS && date->year && date->first >= noun->last &&
          date->first <= noun->last + 1u)
        return TRUE;
      /* 'the 2016 agreement' */
      if (date->shape == MN_DATE_YEAR && date->year && !date->prep && date->last <= noun->first &&
          date->last + 2u >= noun->first)
        return TRUE;
    }
  return FALSE;
}

gboolean
mn_act_validate (const MnSentence *s, MnAct *act)
{
  const MnMark *mark = act->mark;
  guint form = mark->form & MN_ACT_FORM;
  gboolean title = s->part == MN_PART_TITLE;
  gboolean after_to = mn_sentence_ending (s, mark->first, MN_WORD_WILL) != NULL;

  act->first = mark->first;
  act->last = mark->last;
  act->is_state = (mark->form & MN_ACT_STATE) != 0;
  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return mn_last_act_validate (s, act);
  if (act->is_state && mn_sentence_ending (s, mark->first, MN_WORD_FILLER))
    act->style = MN_TITLE_PHRASE;
  if (form == MN_ACT_INF)
    {
      act->is_planned = is_future (s, mark->first, title) || is_second (s, mark->first);
      if (!act->is_planned && !(title && !after_to) && !is_present (s, mark))
        return FALSE;
      if (mark->form & MN_ACT_PERSON && !mn_sentence_has (s, MN_WORD_OFFICE) && !title)
        return FALSE;
      return TRUE;
    }
  if (form == MN_ACT_VERB)
    {
      act->is_planned = mark->form & MN_ACT_FUTURE || is_future (s, mark->first, title);
      /* 'the first to have visited' */
      if (after_to && !title && !act->is_planned && !act->is_state)
        return FALSE;
      if (mark->form & MN_ACT_PERSON)
        {
          gboolean received = mn_sentence_is (s, mark->first, MN_LINK_RECEIVED);

          /* 'received the credentials' */
          for (guint i = mark->last; received && i < mark->last + 4u && i < s->n_tokens; i++)
            {
              const MnMark *object = mn_sentence_at (s, i, MN_WORD_ACT);

              if (object && object->value == MN_EVENT_DIPLOMATIC &&
                  object->form & MN_ACT_SUPPORTED && !mn_sentence_at (s, i, MN_WORD_OFFICE))
                return FALSE;
            }
          if (received ? !has (s, mark->last, mark->last + 8u, MN_WORD_OFFICE)
                       : !mn_sentence_has (s, MN_WORD_OFFICE))
            return FALSE;
        }
      if (mn_sentence_is (s, mark->first, MN_LINK_VISITS) &&
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
              !mn_lexicon_get_language (s->lexicon)->owner_follows && mark->first > 0 &&
              mark->last - mark->first == 1 && mark->last < s->n_tokens &&
              mn_sentence_at (s, mark->last, MN_WORD_PREP) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_BE) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_PLACE) &&
              !mn_sentence_ending (s, mark->first, MN_WORD_OFFICE) &&
              !(mn_sentence_token (s, mark->first - 1u)->flags & MN_TOKEN_CAPITAL);

          if ((participle || mark->form & MN_ACT_PARTICIPLE) && !act->date)
            return FALSE;
          if (mn_act_is_decree (s, mark))
            return FALSE;
          if (mn_sentence_has (s, MN_WORD_BODY) && !mn_sentence_has (s, MN_WORD_OFFICE))
            return FALSE;
          /* 'China Baoli signs ...' */
          if (title && mark->first > 0 && !mn_sentence_has (s, MN_WORD_OFFICE) &&
              !mn_sentence_token (s, mark->first - 1u)->word)
            return FALSE;
        }
      if (mark->form & MN_ACT_SUPPORTED && !has_money (s, mark->last, mark->last + 3u))
        return FALSE;
      /* 'The president was in Pyongyang': who, and in what country. */
      if (act->type == MN_EVENT_VISIT && mark->form & MN_ACT_PERSON &&
          (!is_object (s, mark->last) ||
           !has (s, mark->first > 12 ? mark->first - 12u : 0, mark->first, MN_WORD_OFFICE)))
        return FALSE;
      /* Goods arrive as well. */
      if (act->type == MN_EVENT_VISIT && !mn_sentence_has (s, MN_WORD_OFFICE) && tells_aid (s))
        return FALSE;
      /* 'recognised Mongolia', but not 'recognised its potential' */
      if (act->is_state && act->type == MN_EVENT_DIPLOMATIC && mark->last - mark->first == 1 &&
          !is_object (s, mark->last))
        return FALSE;
      if (act->is_state && !act->date)
        return mn_sentence_is (s, mark->first, MN_LINK_HAVE) ||
               mn_sentence_is (s, mark->first, MN_LINK_ESTABLISHING) ||
               act->type == MN_EVENT_MEASURE;
      return TRUE;
    }

  /* Nouns. */
  /* 'to visit' is no noun. */
  if (after_to && act->type == MN_EVENT_VISIT &&
      !mn_lexicon_get_language (s->lexicon)->owner_follows)
    return FALSE;
  if (is_only_spoken_of (s, mark) || names_paper (s, mark))
    return FALSE;
  Support support = find_support (s, mark);
  gboolean complement = has_complement (s, mark), owner = has_owner (s, mark);
  act->is_planned = support.found ? support.is_planned : is_noun_planned (s, mark);
  act->style = !support.found      ? MN_TITLE_PHRASE
               : support.is_behind ? MN_TITLE_NOUN_FIRST
                                   : MN_TITLE_CLAUSE;
  act->first = support.first;
  if (mark->form & MN_ACT_SUPPORTED && !support.found)
    return act->type == MN_EVENT_AGREEMENT && act->date && has_own_day (s, mark, act->date);
  switch (act->type)
    {
    case MN_EVENT_VISIT:
      if (mn_sentence_is (s, mark->first, MN_LINK_VISITING))
        return FALSE;
      if (support.found || act->date)
        return TRUE;
      if (!complement && !owner)
        return FALSE;
      act->is_reference =
          !complement && (is_possessed (s, mark) || (is_known (s, mark) && is_setting (s, mark)));
      return TRUE;
    case MN_EVENT_MEETING:
      if (is_known (s, mark) && !act->date && !support.found)
        {
          if (!complement && !owner)
            return FALSE;
          act->is_reference = !complement && (is_possessed (s, mark) || is_setting (s, mark));
        }
      if (!support.found && !complement && act->date && act->date->shape == MN_DATE_YEAR)
        return FALSE;
      return support.found || act->date || complement;
    case MN_EVENT_DIPLOMATIC:
      return support.found && (act->date || !act->is_state || act->is_planned);
    case MN_EVENT_ANNIVERSARY:
      if (act->date || mn_sentence_token (s, mark->first)->kind == MN_TOKEN_NUMBER ||
          mn_sentence_is (s, mark->first, MN_LINK_JUBILEE))
        return TRUE;
      return support.found ||
             has (s, mark->last > 14 ? mark->last - 14u : 0, mark->first, MN_WORD_NUMERAL) ||
             (mark->first > 0 && mn_sentence_token (s, mark->first - 1u)->kind == MN_TOKEN_NUMBER &&
              mn_sentence_is (s, mark->first, MN_LINK_YEARS));
    case MN_EVENT_MEASURE:
      return support.found ||
             (act->date != NULL && !mn_lexicon_get_language (s->lexicon)->owner_follows);
    default:
      return support.found || act->date != NULL;
    }
}

/* 'visit' is a noun and a verb: the words before it tell. */
gboolean
mn_act_may_be (const MnSentence *s, const MnMark *mark)
{
  gboolean after_to = mn_sentence_ending (s, mark->first, MN_WORD_WILL) != NULL;

  if ((mark->form & MN_ACT_FORM) != MN_ACT_INF || mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return TRUE;
  return is_future (s, mark->first, s->part == MN_PART_TITLE) || is_second (s, mark->first) ||
         is_present (s, mark) || (s->part == MN_PART_TITLE && !after_to);
}
