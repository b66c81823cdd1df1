/* mn-flow-turnover.c: the two ends of a turnover. */
#include "mn-flow.h"

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

void
mn_flow_find_turnover (const MnReading *reading,
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
