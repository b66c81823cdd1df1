/* mn-flow.c: who trades with whom in a phrase, and how far it reaches. */
#include "mn-flow.h"

#include "mn-last.h"

/* Puts a name to 'that country'. */
static void
settle_neighbour (const MnReading *reading,
                  const MnSentence *self,
                  const MnHead *head,
                  MnPhrase *parts)
{
  MnCountry country;

  if (!parts->has_neighbour || !mn_flow_home_of (reading, self))
    return;
  /* The subject goes on: 'Моңғолия ... импорттаса, көршісіне ... шығарған'. */
  for (guint i = 0; i < self->places->len && !parts->owner[0] && head->form & MN_KIND_FORM_VERB;
       i++)
    if (mn_sentence_place (self, i)->role == 0 && mn_sentence_place (self, i)->first < head->first)
      parts->owner[0] = mn_sentence_place (self, i)->country;
  country =
      parts->owner[0] ? mn_flow_only_other (self, parts->owner[0], head->first) : MN_COUNTRY_NONE;
  /* 'Екінші орында Қытай тұр, онымен ...': the one named right before. */
  if (!parts->owner[0] && parts->of && parts->neighbour_role == MN_PREP_WITH)
    country = parts->of;
  if (!country)
    country = mn_flow_that_country (reading, self, parts->owner[0]);
  switch (parts->neighbour_role)
    {
    case MN_PREP_TO:
      if (!parts->to)
        parts->to = country;
      break;
    case MN_PREP_FROM:
      if (!parts->from)
        parts->from = country;
      break;
    case MN_PREP_WITH:
      if (parts->n_with == 0 && country)
        parts->with[parts->n_with++] = country;
      break;
    default:
      return;
    }
  parts->has_neighbour = FALSE;
}

/* 'Chile accounted for 21 percent ($5 billion) of Peru's trade': with Chile and not with the world. */
static void
read_accounted (const MnSentence *self, MnFlow *flow, MnCountry owner, guint amount)
{
  const MnMark *share = mn_sentence_last_in (self, 0, amount, MN_WORD_SHARE);

  if (!share)
    return;
  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      const MnMark *own = amount > 0 && mn_sentence_is (self, amount - 1, MN_LINK_OR)
                              ? mn_sentence_at (self, place->last, MN_WORD_SHARE)
                              : NULL;

      /* 'Chile's share in Peru's trade was 9 percent, or $5 billion' */
      if (place->last > share->first || (place->role != 0 && !own) ||
          (place->is_owner && !(own && own->form == 1)) || place->country == owner)
        continue;
      if (flow->from)
        flow->to = place->country;
      else
        flow->from = place->country;
      flow->scope = MN_SCOPE_BILATERAL;
      flow->source = MN_PAIR_SENTENCE;
      return;
    }
}

/* One of the two is 'our country' and nobody says whose the text is. */
static gboolean
leans_on_home (const MnReading *reading, const MnSentence *self, const MnFlow *flow)
{
  gboolean is_own = FALSE;

  for (guint i = 0; i < self->places->len && !reading->publisher; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->country != self->home)
        continue;
      if (place->form != MN_PLACE_OWN)
        return FALSE;
      is_own = TRUE;
    }
  return is_own && (flow->from == self->home || flow->to == self->home);
}

/* 'кері бағыттағы экспорт', 'кері бағытта 600 млн доллар' */
static gboolean
is_reverse (const MnSentence *self, const MnHead *head, guint first)
{
  for (guint i = head->first > 3 ? head->first - 3u : 0; i < head->first; i++)
    if (mn_sentence_is (self, i, MN_LINK_REVERSE))
      return TRUE;
  /* 'в обратном направлении – на $5 млн' */
  guint reach = mn_sentence_has_cases (self) ? 5 : 3;
  guint from = first > reach ? first - reach : 0;

  for (guint i = head->last <= first ? MAX (head->last, from) : from; i < first; i++)
    if (mn_sentence_is (self, i, MN_LINK_REVERSE))
      return TRUE;
  return FALSE;
}

/* The goods of the last figure, the other way. */
static gboolean
reverse_last (const MnReading *reading, MnFigureKind kind, MnFlow *flow)
{
  const GPtrArray *figures = reading->out->figures;

  for (guint i = figures->len; i-- > 0 && i + 3 > figures->len;)
    {
      const MnFigure *before = g_ptr_array_index (figures, i);

      if (before->kind != MN_KIND_EXPORT && before->kind != MN_KIND_IMPORT)
        continue;
      flow->from = before->to;
      flow->to = before->from;
      flow->scope = before->scope;
      flow->reporter = kind == MN_KIND_IMPORT ? flow->to : flow->from;
      flow->source = MN_PAIR_CONTEXT;
      return flow->from && flow->to;
    }
  return FALSE;
}

/* 'Peru took 9 percent of Chile's exports and 4 percent of its imports': whose the noun before is. */
static MnCountry
owner_before (const MnSentence *self, const MnHead *head)
{
  guint at = head->first;

  if (at == 0 || !mn_sentence_is (self, at - 1, MN_LINK_ITS))
    return MN_COUNTRY_NONE;
  for (guint i = self->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->last < at && mn_sentence_at (self, place->last, MN_WORD_KIND) &&
          mn_sentence_token (self, place->last - 1u)->flags & MN_TOKEN_POSSESSIVE)
        return place->country;
    }
  return MN_COUNTRY_NONE;
}

/* 'Чилийская компания экспортировала в Перу': not the country; 'чилийские компании' are. */
static gboolean
is_of_company (const MnSentence *self, const MnHead *head)
{
  const char *plurals = mn_lexicon_get_language (self->lexicon)->plurals;

  for (guint i = 0;
       i < self->places->len && mn_sentence_has_cases (self) && head->form & MN_KIND_FORM_VERB; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->last < head->first && place->form == MN_PLACE_ADJECTIVE && place->role == 0 &&
          !mn_sentence_ends_in (self, place->last - 1u, plurals) &&
          (mn_sentence_at (self, place->last, MN_WORD_MEASURE) ||
           mn_sentence_at (self, place->last, MN_WORD_BODY)))
        return TRUE;
    }
  return FALSE;
}

MnFlow
mn_figures_find_flow (const MnReading *reading,
                      const MnSentence *self,
                      const MnHead *head,
                      guint first,
                      guint last,
                      guint limit)
{
  MnPhrase parts = { .first_place = head->first };
  MnFlow flow = { .source = MN_PAIR_STATED };

  if (mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
    {
      mn_last_read_phrase (self, reading->home, head, first, last, &parts);
      settle_neighbour (reading, self, head, &parts);
    }
  else
    mn_phrase_read (self, head, first, last, limit, &parts);
  flow.first_place = parts.first_place;
  flow.is_refused = parts.is_unclear;

  /* 'Inner Mongolia saw its foreign trade ...' */
  const MnMark *region = mn_sentence_first_in (self, 0, head->first, MN_WORD_REGION);
  if (region && region->value && region->form == 0 && region->first < 3 && !parts.owner[0])
    {
      parts.has_region = TRUE;
      parts.region = region->value;
    }

  if (head->kind != MN_KIND_TURNOVER && is_reverse (self, head, first) &&
      reverse_last (reading, head->kind, &flow))
    return flow;
  mn_phrase_read_around (self, head, first, last, &parts);
  if (!parts.owner[0] && !parts.of && mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE)
    parts.owner[0] = owner_before (self, head);
  /* 'our exports' */
  if (parts.is_publisher && !parts.owner[0] && !parts.of)
    parts.owner[0] = reading->publisher;

  if (head->kind == MN_KIND_TURNOVER)
    mn_flow_find_turnover (reading, self, head, &parts, &flow);
  else
    mn_flow_find_direction (reading, self, head, &parts, &flow);
  if (flow.scope == MN_SCOPE_WORLD && parts.owner[0])
    read_accounted (self, &flow, parts.owner[0], first);
  if (!flow.reporter)
    flow.reporter = mn_flow_find_reporter (self);
  /* A bare 'exports' behind those of one product. */
  gboolean is_bare = mn_sentence_has_cases (self) && !parts.of && !parts.owner[0] && !parts.from &&
                     !parts.to && !parts.n_with && !parts.is_mutual &&
                     head->kind != MN_KIND_TURNOVER;
  gboolean is_of_goods =
      mn_sentence_has_cases (self) && mn_sentence_at (self, head->last, MN_WORD_GOODS);
  /* 'these imports' are of the product that was spoken of */
  gboolean is_this = head->first > 0 && mn_sentence_is (self, head->first - 1u, MN_LINK_THIS);
  if ((is_bare || is_of_goods || is_this) && mn_flow_is_recent (reading, self) &&
      reading->topic.scope == MN_SCOPE_PRODUCT &&
      (is_of_goods || is_this || reading->topic.kind == head->kind ||
       (mn_sentence_has_cases (self) &&
        (reading->topic.kind == MN_KIND_TURNOVER || reading->before.kind == MN_KIND_TURNOVER))))
    parts.has_product = TRUE;
  /* 'Bavaria's trade with Kenya was ... . Trade with Uganda ...' */
  if (flow.scope == MN_SCOPE_BILATERAL && flow.source > MN_PAIR_STATED && !parts.owner[0] &&
      reading->topic.is_set && reading->topic.scope == MN_SCOPE_REGION &&
      self->number - reading->topic.sentence <= 1 &&
      mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE)
    flow.scope = MN_SCOPE_REGION;
  if (parts.has_product && flow.scope == MN_SCOPE_BILATERAL)
    flow.scope = MN_SCOPE_PRODUCT;
  if (flow.scope == MN_SCOPE_BILATERAL && is_of_company (self, head))
    flow.scope = MN_SCOPE_REGION;
  if (flow.source < MN_PAIR_HOME && leans_on_home (reading, self, &flow))
    flow.source = MN_PAIR_HOME;
  return flow;
}
