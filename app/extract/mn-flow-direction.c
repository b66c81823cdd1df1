/* mn-flow-direction.c: the two ends of exports, imports and a balance, and whose they are. */
#include "mn-flow.h"

#include "mn-last.h"

/* Who reports, of a pair, where a bare 'exports' leaves it open. */
static MnCountry
guess_reporter (const MnReading *reading, const MnCountry pair[2], gboolean *guessed)
{
  const MnCountry candidates[] = {
    reading->topic.is_set ? reading->topic.reporter : MN_COUNTRY_NONE,
    reading->ranking.is_set ? reading->ranking.reporter : MN_COUNTRY_NONE, reading->reporter
  };

  for (gsize i = 0; i < G_N_ELEMENTS (candidates); i++)
    if (candidates[i] && (candidates[i] == pair[0] || candidates[i] == pair[1]))
      {
        *guessed = i == 0 && reading->topic.is_reporter_guessed;
        return candidates[i];
      }
  *guessed = TRUE;
  if (reading->home && (reading->home == pair[0] || reading->home == pair[1]))
    return reading->home;
  return pair[0];
}

/* 'a surplus in favour of Peru', 'a negative balance of $49 million for Peru', 'in Peru's favour',
 * 'Японы талд'. */
static MnCountry
balance_side (const MnSentence *self, const MnHead *head)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);
      guint lead = place->first;

      if (place->first < head->last || place->first > head->last + 16u)
        continue;
      lead -= lead > 0 && mn_sentence_is (self, lead - 1, MN_LINK_ARTICLE);
      if (mn_sentence_is (self, place->last, MN_LINK_FAVOUR) ||
          (place->role == MN_PREP_OF && lead > 1 &&
           mn_sentence_is (self, lead - 2, MN_LINK_FAVOUR)) ||
          /* 'Японы талд' */
          (place->role == MN_PREP_IN && mn_sentence_is (self, place->last - 1u, MN_LINK_STATE)) ||
          place->role == MN_PREP_FOR)
        return place->country;
    }
  return MN_COUNTRY_NONE;
}

/* 'total exports of $5 million, total imports of $3 million' behind a pair: the second as the first. */
static gboolean
follows_other_sum (const MnReading *reading, const MnSentence *self, const MnHead *head)
{
  const MnMark *before = mn_sentence_last_in (self, 0, head->first, MN_WORD_KIND);

  return before && before->form & MN_KIND_FORM_SUM && before->value != head->kind &&
         reading->topic.sentence == self->number && reading->topic.pair_known &&
         reading->topic.scope == MN_SCOPE_BILATERAL && !mn_sentence_has_cases (self);
}

/* The one country that the sentence's words on trade, farther off, name as the partner of @one, or its. */
static MnCountry
traded_with (const MnSentence *self, const MnHead *head, MnCountry one)
{
  MnCountry found = MN_COUNTRY_NONE;
  gboolean is_one = FALSE;

  if (mn_sentence_get_order (self) != MN_ORDER_VERB_MIDDLE || mn_sentence_has_cases (self))
    return MN_COUNTRY_NONE;
  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);
      guint reach = place->role == MN_PREP_BETWEEN ? 6 : 4;
      const MnMark *kind =
          mn_sentence_last_in (self, place->first > reach ? place->first - reach : 0, place->first,
                               MN_WORD_KIND);
      const MnMark *own = mn_sentence_at (self, place->last, MN_WORD_KIND);

      /* Another clause may speak of another trade. */
      for (guint j = head->last; j < place->first; j++)
        if (mn_sentence_token (self, j)->kind == MN_TOKEN_PUNCT)
          return is_one ? found : MN_COUNTRY_NONE;
      if (place->country == one)
        {
          is_one = TRUE;
          continue;
        }
      if (found && place->country != found)
        return MN_COUNTRY_NONE;
      /* 'trade Peru-Chile' */
      gboolean is_pair = place->is_dashed ||
                         (i + 1 < self->places->len && mn_sentence_place (self, i + 1)->is_dashed);

      if ((kind && (kind->value == MN_KIND_TURNOVER || kind->value == MN_KIND_BALANCE) &&
           (place->role == MN_PREP_WITH || place->role == MN_PREP_BETWEEN || is_pair)) ||
          (own && own->value == MN_KIND_TURNOVER && place->is_owner))
        found = place->country;
      else if (!found)
        return MN_COUNTRY_NONE;
    }
  return is_one ? found : MN_COUNTRY_NONE;
}

static gboolean
names_between (const MnSentence *self)
{
  for (guint i = 0; i < self->places->len; i++)
    if (mn_sentence_place (self, i)->role == MN_PREP_BETWEEN)
      return TRUE;
  return FALSE;
}

void
mn_flow_find_direction (const MnReading *reading,
                        const MnSentence *self,
                        const MnHead *head,
                        MnPhrase *parts,
                        MnFlow *flow)
{
  gboolean is_export = head->kind != MN_KIND_IMPORT;
  MnCountry owner = parts->owner[0] ? parts->owner[0] : parts->of;
  MnCountry from = parts->from, to = parts->to, pair[2], country;

  /* The verb's subject. */
  if (!owner && head->form & MN_KIND_FORM_VERB)
    for (guint i = self->places->len; i-- > 0 && !owner;)
      {
        const MnPlaceMark *place = mn_sentence_place (self, i);

        if (place->last <= head->first && place->role == 0 && !place->is_dateline &&
            place->form != MN_PLACE_PALACE)
          {
            /* 'Uzbek goods were imported' */
            if (mn_phrase_is_origin (self, place))
              {
                from = from ? from : place->country;
                flow->first_place = MIN (flow->first_place, place->first);
                break;
              }
            owner = place->country;
            flow->first_place = MIN (flow->first_place, place->first);
          }
      }
  if (head->kind == MN_KIND_BALANCE && (country = balance_side (self, head)))
    {
      owner = country;
      if (parts->owner[1] && !to)
        to = mn_flow_other_of (parts->owner, country);
    }
  else if (parts->owner[1])
    owner = MN_COUNTRY_NONE; /* 'Mongolian-Kazakh exports' say nothing of the direction */
  if (is_export && !from && owner != to)
    from = owner;
  else if (!is_export && !to && owner != from)
    to = owner;
  else if (!is_export && from == MN_COUNTRY_NONE && owner && owner != to)
    from = owner; /* 'import of Russia to China' */
  /* 'Монгол, Хятадын хоорондын экспорт': whose it is, is left open. */
  gboolean is_pair = parts->n_with == 2 && !owner && !from && !to;
  if (parts->n_with > 0 && !is_pair)
    {
      MnCountry partner = parts->with[parts->n_with > 1 && parts->with[0] == owner];

      if (is_export && !to && partner != from)
        to = partner;
      if (!is_export && !from && partner != to)
        from = partner;
    }
  flow->reporter = owner ? owner : is_export ? from : to;

  gboolean one_sided = parts->has_bloc || parts->has_region || parts->has_world;
  if (from && to && from != to)
    {
      flow->source = MN_PAIR_STATED;
      if (parts->has_region && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
        flow->scope = MN_SCOPE_REGION;
    }
  else if (one_sided)
    {
      MnCountry own = from ? from : to ? to : owner ? owner : parts->region;

      flow->from = is_export ? own : MN_COUNTRY_NONE;
      flow->to = is_export ? MN_COUNTRY_NONE : own;
      flow->scope = parts->has_bloc     ? MN_SCOPE_BLOC
                    : parts->has_region ? MN_SCOPE_REGION
                                        : MN_SCOPE_WORLD;
      return;
    }
  else if (from || to)
    {
      MnCountry one = from ? from : to, other = MN_COUNTRY_NONE;
      gboolean one_is_owner = is_export ? from != 0 : to != 0;

      if (parts->has_neighbour && mn_flow_context_pair (reading, self, pair))
        {
          other = mn_flow_other_of (pair, one);
          flow->source = MN_PAIR_CONTEXT;
        }
      else if (one_is_owner && head->form & MN_KIND_FORM_SUM && parts->owner[0] && !parts->to &&
               !parts->from)
        {
          flow->from = is_export ? one : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : one;
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      else if (one_is_owner && parts->to == MN_COUNTRY_NONE && parts->from == MN_COUNTRY_NONE)
        {
          /* 'шикізатын импорттап, ... өнімін экспорттады': with the same one. */
          gboolean goes_on = mn_sentence_get_order (self) == MN_ORDER_VERB_LAST &&
                             head->form & MN_KIND_FORM_VERB && reading->topic.is_set &&
                             reading->topic.sentence == self->number &&
                             reading->topic.scope == MN_SCOPE_PRODUCT;
          /* 'Kazakhstan's exports' alone: to the partner spoken of, else to the world. */
          if (((mn_flow_is_recent (reading, self) && reading->topic.scope == MN_SCOPE_BILATERAL) ||
               goes_on) &&
              reading->topic.pair_known)
            {
              const MnCountry topic[2] = { reading->topic.from, reading->topic.to };

              other = mn_flow_other_of (topic, one);
              flow->source = MN_PAIR_CONTEXT;
            }
          /* 'Peru's trade with Chile is mostly Chilean exports, which were ...' */
          if (!other && (other = traded_with (self, head, one)))
            flow->source = MN_PAIR_SENTENCE;
          /* 'Торговля между Перу и Чили: экспорт Перу – ...' */
          if (!other && mn_sentence_has_cases (self) && mn_flow_sentence_pair (self, pair) &&
              names_between (self))
            {
              other = mn_flow_other_of (pair, one);
              flow->source = MN_PAIR_SENTENCE;
            }
          /* 'Қазақстан мен Литва байланысты нығайтуда. Қазақстанның экспорты ...': nothing was counted yet. */
          if (!other && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST &&
              head->kind != MN_KIND_BALANCE && !reading->topic.is_set && !reading->ranking.is_set &&
              (other = mn_flow_other_of (reading->pair, one)))
            flow->source = MN_PAIR_CONTEXT;
          /* 'Ресейдің Моңғолиядағы елшісі ... ресейлік экспорттың' */
          if (!other && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST &&
              (other = mn_last_find_seat (self, one)))
            flow->source = MN_PAIR_SENTENCE;
          /* 'Peru's balance was ..., as imports from Chile ...' */
          if (!other && head->kind == MN_KIND_BALANCE)
            other = mn_flow_only_other (self, one, G_MAXUINT);
          if (!other && parts->is_mutual && mn_flow_context_pair (reading, self, pair))
            {
              other = mn_flow_other_of (pair, one);
              flow->source = MN_PAIR_CONTEXT;
            }
          if (!other && mn_flow_is_recent (reading, self) && !reading->topic.pair_known &&
              reading->topic.scope == MN_SCOPE_BILATERAL)
            flow->source = MN_PAIR_MISSING; /* the document may tell */
          else if (!other)
            {
              flow->from = is_export ? one : MN_COUNTRY_NONE;
              flow->to = is_export ? MN_COUNTRY_NONE : one;
              flow->scope = MN_SCOPE_WORLD;
              return;
            }
        }
      /* Behind a list of its partners, 'exports from Georgia' are all of them. */
      else if (!parts->is_mutual && reading->ranking.is_set && reading->ranking.is_listed &&
               reading->ranking.reporter == one && self->number - reading->ranking.sentence <= 2 &&
               !mn_flow_sentence_pair (self, pair))
        {
          flow->from = is_export ? one : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : one;
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      /* 'внешнеторговый оборот Перу ... . Экспорт из Перу ...' */
      else if (mn_sentence_has_cases (self) && mn_flow_carries_scope (reading, self) &&
               !parts->is_mutual && reading->topic.scope == MN_SCOPE_WORLD &&
               one == (is_export ? parts->from : parts->to) &&
               (reading->topic.from == one || reading->topic.to == one) &&
               !mn_flow_sentence_pair (self, pair))
        {
          flow->from = is_export ? one : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : one;
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      else
        other = mn_flow_find_partner (reading, self, one, head->first, &flow->source);
      if (!other)
        flow->source = MN_PAIR_MISSING;
      if (from)
        to = other;
      else
        from = other;
      if (!flow->reporter)
        flow->reporter = other;
    }
  else
    {
      MnCountry reporter = mn_flow_find_reporter (self);

      /* 'Total exports were': to all the world. */
      if (head->form & MN_KIND_FORM_SUM && !parts->is_mutual && reading->topic.is_set &&
          !follows_other_sum (reading, self, head))
        {
          MnCountry own = reading->topic.reporter ? reading->topic.reporter : reading->topic.from;

          flow->from = is_export ? own : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : own;
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      if (mn_flow_carries_scope (reading, self) && !parts->is_mutual)
        {
          MnCountry own = reading->topic.from ? reading->topic.from : reading->topic.to;

          flow->from = is_export ? own : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : own;
          if (!flow->reporter)
            flow->reporter = own;
          flow->scope = reading->topic.scope;
          return;
        }
      if (is_pair)
        {
          pair[0] = parts->with[0];
          pair[1] = parts->with[1];
        }
      else if (mn_flow_sentence_pair (self, pair))
        flow->source = MN_PAIR_SENTENCE;
      else if (mn_flow_context_pair (reading, self, pair))
        flow->source = MN_PAIR_CONTEXT;
      else if (mn_flow_is_bare (reading, self, head, parts))
        {
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      else if (mn_flow_home_pair (reading, self, pair))
        flow->source = MN_PAIR_HOME;
      else
        {
          flow->source = MN_PAIR_MISSING;
          return;
        }
      /* 'Chile remains Peru's largest market: exports of $5 million' are Peru's, not the subject's. */
      if (!reporter && reading->ranking.is_set &&
          (reading->ranking.is_sure || !mn_sentence_has_cases (self)) &&
          reading->ranking.sentence == self->number)
        reporter = reading->ranking.reporter;
      /* '... экспорт Перу – $5 млн, импорт – $3 млн, сообщила таможня Чили' */
      if (mn_sentence_has_cases (self) && reading->topic.is_set &&
          reading->topic.sentence == self->number && !reading->topic.is_reporter_guessed &&
          (reading->topic.kind == MN_KIND_EXPORT || reading->topic.kind == MN_KIND_IMPORT) &&
          (reading->topic.reporter == pair[0] || reading->topic.reporter == pair[1]))
        reporter = reading->topic.reporter;
      if (!reporter && flow->source == MN_PAIR_SENTENCE)
        reporter = mn_flow_goes_on (reading, self, head, pair);
      if (reporter != pair[0] && reporter != pair[1] && flow->source == MN_PAIR_SENTENCE)
        reporter = mn_phrase_find_subject (self);
      if (reporter != pair[0] && reporter != pair[1])
        reporter = guess_reporter (reading, pair, &flow->is_direction_guessed);
      flow->reporter = reporter;
      from = is_export ? reporter : mn_flow_other_of (pair, reporter);
      to = is_export ? mn_flow_other_of (pair, reporter) : reporter;
    }
  flow->from = from;
  flow->to = to;
}
