/* mn-flow.c: who trades with whom in a phrase, and how far it reaches. */
#include "mn-flow.h"

#include "mn-last.h"

#include <string.h>

/* 'Chile was Peru's biggest trade partner with a turnover of ..., Cuba came third with ...': whose
 * partners are ranked, and the subject before the noun. */
static gboolean
find_ranked_pair (const MnReading *reading,
                  const MnSentence *self,
                  const MnHead *head,
                  MnCountry pair[2])
{
  if (!reading->ranking.is_set || reading->ranking.sentence != self->number)
    return FALSE;
  pair[0] = reading->ranking.reporter;
  for (guint i = self->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->last > head->first || place->country == pair[0] || place->role != 0)
        continue;
      pair[1] = place->country;
      return TRUE;
    }
  return FALSE;
}

/* 'Для сравнения, Перу нарастила торговлю на 3 %': the subject is none of the two spoken of. */
static gboolean
is_of_another (const MnSentence *self, const MnHead *head, const MnCountry pair[2])
{
  for (guint i = self->places->len; mn_sentence_has_cases (self) && i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->last <= head->first && place->role == 0 && place->form == MN_PLACE_NAME &&
          !place->is_dateline && !place->is_owner &&
          mn_sentence_first_in (self, place->last, head->first, MN_WORD_GROWTH))
        return place->country != pair[0] && place->country != pair[1];
    }
  return FALSE;
}

/* Both ends for a turnover. */
static void
find_turnover (const MnReading *reading,
               const MnSentence *self,
               const MnHead *head,
               MnPhrase *parts,
               MnFlow *flow)
{
  MnCountry pair[2], one = MN_COUNTRY_NONE;
  MnCountry all[8];
  guint n = 0;
  const MnCountry stated[] = { parts->with[0],  parts->with[1], parts->with[2], parts->owner[0],
                               parts->owner[1], parts->of,      parts->from,    parts->to };

  for (gsize i = 0; i < G_N_ELEMENTS (stated); i++)
    {
      gboolean known = !stated[i];

      for (guint j = 0; j < n; j++)
        known |= all[j] == stated[i];
      if (!known)
        all[n++] = stated[i];
    }
  gboolean one_sided = parts->has_bloc || parts->has_region || parts->has_world;

  if (n >= 2 && !parts->has_bloc &&
      !(parts->has_region && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST))
    {
      flow->from = all[0];
      flow->to = all[1];
      /* Two partners of one owner: the rule for lists looks at each by itself. */
      if (parts->owner[0] && parts->n_with > 0)
        {
          flow->from = parts->owner[0];
          flow->to = parts->with[0] == parts->owner[0] ? parts->with[1] : parts->with[0];
        }
      flow->source = MN_PAIR_STATED;
      flow->reporter = parts->owner[1] ? MN_COUNTRY_NONE : parts->owner[0];
      /* 'товарооборот Азербайджана с Турцией'; 'Узбекистан Хятадтай ... худалдаа хийжээ': the subject. */
      if (!flow->reporter &&
          (parts->is_of_first || (parts->of && parts->n_with == 1 && !parts->owner[0] &&
                                  mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)))
        flow->reporter = parts->of;
      return;
    }
  if (one_sided)
    {
      flow->from = parts->owner[0] ? parts->owner[0]
                   : parts->of     ? parts->of
                   : n > 0         ? all[0]
                                   : parts->region;
      flow->scope = parts->has_bloc     ? MN_SCOPE_BLOC
                    : parts->has_region ? MN_SCOPE_REGION
                                        : MN_SCOPE_WORLD;
      return;
    }
  if (n == 1)
    {
      one = all[0];
      /* 'оборот Грузии с этим государством' */
      if (mn_sentence_has_cases (self) && parts->has_neighbour &&
          (parts->owner[0] == one || parts->of == one))
        for (guint i = 0; i < 2 && !flow->to; i++)
          if (reading->named[i] && reading->named[i] != one)
            {
              flow->from = flow->reporter = one;
              flow->to = reading->named[i];
              flow->source = MN_PAIR_CONTEXT;
            }
      if (flow->to)
        return;
      if ((parts->owner[0] == one || parts->of == one) && parts->n_with == 0 && !parts->is_mutual &&
          !(head->form & MN_KIND_FORM_MUTUAL))
        {
          /* 'Mongolia's trade': with all the world, unless two are spoken of. */
          if (head->form & MN_KIND_FORM_WORLD ||
              !(mn_flow_is_recent (reading, self) && reading->topic.scope == MN_SCOPE_BILATERAL &&
                (reading->topic.from == one || reading->topic.to == one)))
            {
              flow->from = flow->reporter = one;
              flow->scope = MN_SCOPE_WORLD;
              return;
            }
        }
      flow->from = one;
      flow->to = mn_flow_find_partner (reading, self, one, head->first, &flow->source);
      /* The same statistics go on; 'trade with Russia': the other one's. */
      if ((reading->topic.is_set && flow->to && flow->to == reading->topic.reporter &&
           !mn_flow_find_reporter (self)) ||
          (mn_sentence_has_cases (self) && parts->n_with > 0) ||
          (parts->n_with == 1 && parts->with[0] == one &&
           mn_sentence_get_order (self) == MN_ORDER_VERB_LAST))
        flow->reporter = flow->to;
      return;
    }
  /* 'Exports to Chile were ..., imports ... . Total trade was ...' */
  gboolean is_sum = head->form & MN_KIND_FORM_SUM && mn_flow_is_recent (reading, self) &&
                    reading->topic.scope == MN_SCOPE_BILATERAL && reading->topic.pair_known;
  if (find_ranked_pair (reading, self, head, pair))
    {
      flow->from = flow->reporter = pair[0];
      flow->to = pair[1];
      flow->source = MN_PAIR_SENTENCE;
      return;
    }
  if (head->form & MN_KIND_FORM_WORLD && !parts->is_mutual && !is_sum &&
      !mn_flow_sentence_pair (self, pair))
    {
      flow->from = reading->topic.is_set ? reading->topic.reporter : MN_COUNTRY_NONE;
      flow->scope = MN_SCOPE_WORLD;
      return;
    }
  if (mn_flow_carries_scope (reading, self) && !parts->is_mutual &&
      !(head->form & MN_KIND_FORM_MUTUAL) && !mn_flow_sentence_pair (self, pair))
    {
      flow->from = reading->topic.from;
      flow->scope = reading->topic.scope;
      return;
    }
  /* 'China and ASEAN ...: The two sides' */
  if (reading->bloc_partner && (parts->is_mutual || mn_sentence_has (self, MN_WORD_MUTUAL)) &&
      !mn_flow_sentence_pair (self, pair))
    {
      flow->from = reading->bloc_partner;
      flow->scope = MN_SCOPE_BLOC;
      return;
    }
  if (reading->ranking.is_set && self->number - reading->ranking.sentence <= MN_TOPIC_REACH &&
      (one = mn_flow_described_owner (self, reading->ranking.reporter, head->first)))
    {
      flow->from = flow->reporter = reading->ranking.reporter;
      flow->to = one;
      return;
    }
  if (mn_flow_sentence_pair (self, pair))
    flow->source = MN_PAIR_SENTENCE;
  else if (mn_flow_context_pair (reading, self, pair) && !is_of_another (self, head, pair))
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
  flow->from = pair[0];
  flow->to = pair[1];
}

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

/* Both ends for an export or an import. */
static void
find_direction (const MnReading *reading,
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
    find_turnover (reading, self, head, &parts, &flow);
  else
    find_direction (reading, self, head, &parts, &flow);
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
