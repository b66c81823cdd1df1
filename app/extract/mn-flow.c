/* mn-flow.c: who trades with whom in a phrase, and how far it reaches. */
#include "mn-figures.h"

#include "mn-last.h"

/* A topic serves for this many sentences behind it. */
#define TOPIC_REACH 3

static MnCountry
other_of (const MnCountry pair[2], MnCountry one)
{
  if (pair[0] == one)
    return pair[1];
  return pair[1] == one ? pair[0] : MN_COUNTRY_NONE;
}

/* The one country besides @one that the sentence speaks of, none if there are more. */
static MnCountry
only_other (const MnSentence *self, MnCountry one, guint before)
{
  MnCountry found = MN_COUNTRY_NONE;

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->country == one || place->is_dateline || place->form == MN_PLACE_PALACE ||
          place->first >= before)
        continue;
      if (found && found != place->country)
        return MN_COUNTRY_NONE;
      found = place->country;
    }
  return found;
}

/* The country whose statistics the sentence quotes. */
static MnCountry
find_reporter (const MnSentence *self)
{
  for (guint i = 0; i < self->n_marks && mn_sentence_has (self, MN_WORD_STATS); i++)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->word_class != MN_WORD_STATS)
        continue;
      for (guint j = 0; j < self->places->len; j++)
        {
          const MnPlaceMark *place = mn_sentence_place (self, j);

          if ((place->last <= mark->first && place->last + 4u >= mark->first && place->is_owner) ||
              (place->first >= mark->last && place->first <= mark->last + 3u &&
               place->role == MN_PREP_OF))
            return place->country;
        }
    }
  return MN_COUNTRY_NONE;
}

/* The pair that is spoken of before, best known first. */
static gboolean
context_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2])
{
  const MnTopic *topic = &reading->topic;

  if (topic->is_set && topic->pair_known &&
      (topic->scope == MN_SCOPE_BILATERAL || topic->scope == MN_SCOPE_PRODUCT) &&
      self->number - topic->sentence <= TOPIC_REACH)
    {
      pair[0] = topic->from;
      pair[1] = topic->to;
      return TRUE;
    }
  if (reading->pair[0])
    {
      pair[0] = reading->pair[0];
      pair[1] = reading->pair[1];
      return TRUE;
    }
  if (reading->title_pair[0])
    {
      pair[0] = reading->title_pair[0];
      pair[1] = reading->title_pair[1];
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_recent (const MnReading *reading, const MnSentence *self)
{
  return reading->topic.is_set && self->number - reading->topic.sentence <= TOPIC_REACH;
}

/* A world total or a bloc's leads what follows it; a product's does not. */
static gboolean
carries_scope (const MnReading *reading, const MnSentence *self)
{
  return is_recent (reading, self) && reading->topic.scope != MN_SCOPE_BILATERAL &&
         reading->topic.scope != MN_SCOPE_PRODUCT;
}

/* The country of the text itself, where its language has one. */
static MnCountry
home_of (const MnReading *reading, const MnSentence *self)
{
  return mn_lexicon_get_language (self->lexicon)->home ? reading->home : MN_COUNTRY_NONE;
}

/* 'The two countries' of which only one is named: the other is that of the text. */
static gboolean
home_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2])
{
  MnCountry home = home_of (reading, self), other = MN_COUNTRY_NONE;

  if (!home)
    return FALSE;
  for (guint i = 0; i < self->places->len && !other; i++)
    if (mn_sentence_place (self, i)->country != home && !mn_sentence_place (self, i)->is_dateline)
      other = mn_sentence_place (self, i)->country;
  for (guint i = 0; i < 2 && !other; i++)
    if (reading->named[i] != home)
      other = reading->named[i];
  if (!other)
    return FALSE;
  pair[0] = home;
  pair[1] = other;
  return TRUE;
}

/* The country that 'that country' stands for: the last one named besides the owner and the text's own. */
static MnCountry
that_country (const MnReading *reading, const MnSentence *self, MnCountry owner)
{
  MnCountry home = home_of (reading, self), pair[2];

  if (owner && context_pair (reading, self, pair) && other_of (pair, owner))
    return other_of (pair, owner);
  for (guint i = 0; i < 2; i++)
    if (reading->named[i] != home && reading->named[i] != owner)
      return reading->named[i];
  return MN_COUNTRY_NONE;
}

/* Where the verb stands last, the subject may stand behind the amount: 'Өзбекстанмен ... айналымы бар Ресей'. */
static MnCountry
subject_behind (const MnSentence *self, MnCountry one, guint from)
{
  for (guint i = 0; i < self->places->len && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;
       i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->first > from && place->role == 0 && place->form == MN_PLACE_NAME &&
          place->country != one)
        return place->country;
    }
  return MN_COUNTRY_NONE;
}

/* The partner of @one, where the phrase names only that. */
static MnCountry
find_partner (const MnReading *reading,
              const MnSentence *self,
              MnCountry one,
              guint before,
              MnPairSource *source)
{
  MnCountry pair[2], other, reporter = find_reporter (self);

  *source = MN_PAIR_SENTENCE;
  if (reporter && reporter != one)
    return reporter;
  /* 'the deficit with Chile was ..., that with Peru was ...': the same one's. */
  if (mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE && reading->topic.is_set &&
      reading->topic.sentence == self->number && reading->topic.reporter &&
      !reading->topic.is_reporter_guessed && reading->topic.reporter != one)
    return reading->topic.reporter;
  if ((other = only_other (self, one, before)))
    return other;
  *source = MN_PAIR_CONTEXT;
  if (context_pair (reading, self, pair) && (other = other_of (pair, one)))
    return other;
  if ((other = other_of (reading->title_pair, one)))
    return other;
  /* 'Nepal's deficit with India was ..., that with China was ...' */
  if (is_recent (reading, self) && reading->topic.reporter && reading->topic.reporter != one)
    return reading->topic.reporter;
  if ((other = subject_behind (self, one, before)))
    {
      *source = MN_PAIR_SENTENCE;
      return other;
    }
  if ((other = home_of (reading, self)) && other != one)
    {
      *source = other_of (reading->named, one) == other ? MN_PAIR_CONTEXT : MN_PAIR_HOME;
      return other;
    }
  if ((other = other_of (reading->named, one)))
    return other;
  if (reading->reporter && reading->reporter != one)
    return reading->reporter;
  if (reading->publisher && reading->publisher != one)
    return reading->publisher;
  if ((other = only_other (self, one, G_MAXUINT)))
    return other;
  *source = MN_PAIR_MISSING;
  return MN_COUNTRY_NONE;
}

static gboolean
sentence_pair (const MnSentence *self, MnCountry pair[2])
{
  guint n = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->is_dateline || place->form == MN_PLACE_PALACE ||
          (n > 0 && pair[0] == place->country) || (n > 1 && pair[1] == place->country))
        continue;
      if (n == 2)
        return FALSE;
      pair[n++] = place->country;
    }
  return n == 2;
}

/* Only one country besides the text's own was named: it is the one spoken of. Bare exports are all the same the
 * world's. */
static gboolean
is_about_one (const MnReading *reading, const MnSentence *self)
{
  MnCountry home = home_of (reading, self);
  guint foreign = 0;

  if (mn_sentence_has (self, MN_WORD_BLOC) || mn_sentence_has (self, MN_WORD_REGION))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (reading->named); i++)
    foreign += reading->named[i] && reading->named[i] != home;
  return foreign == 1;
}

/* Where the verb stands last: a noun of which nothing says that two countries share it; all the world's, or a
 * group's that stands farther off. */
static gboolean
is_bare (const MnReading *reading,
         const MnSentence *self,
         const MnHead *head,
         const MnPhrase *parts)
{
  return mn_sentence_get_order (self) == MN_ORDER_VERB_LAST && !parts->is_mutual &&
         !parts->has_neighbour && !(head->form & MN_KIND_FORM_MUTUAL) &&
         !(reading->mutual && self->number + 1 - reading->mutual <= 1) &&
         !(head->kind == MN_KIND_TURNOVER && is_about_one (reading, self));
}

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

  if (n >= 2 && !parts->has_bloc)
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
      /* 'Узбекистан Хятадтай ... худалдаа хийжээ': the subject. */
      if (!flow->reporter && parts->of && parts->n_with == 1 && !parts->owner[0] &&
          mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
        flow->reporter = parts->of;
      return;
    }
  if (one_sided)
    {
      flow->from = n > 0 ? all[0] : parts->region;
      flow->scope = parts->has_bloc     ? MN_SCOPE_BLOC
                    : parts->has_region ? MN_SCOPE_REGION
                                        : MN_SCOPE_WORLD;
      return;
    }
  if (n == 1)
    {
      one = all[0];
      if ((parts->owner[0] == one || parts->of == one) && parts->n_with == 0 && !parts->is_mutual &&
          !(head->form & MN_KIND_FORM_MUTUAL))
        {
          /* 'Mongolia's trade': with all the world, unless two are spoken of. */
          if (head->form & MN_KIND_FORM_WORLD ||
              !(is_recent (reading, self) && reading->topic.scope == MN_SCOPE_BILATERAL &&
                (reading->topic.from == one || reading->topic.to == one)))
            {
              flow->from = flow->reporter = one;
              flow->scope = MN_SCOPE_WORLD;
              return;
            }
        }
      flow->from = one;
      flow->to = find_partner (reading, self, one, head->first, &flow->source);
      /* The same statistics go on; 'trade with Russia': the other one's. */
      if ((reading->topic.is_set && flow->to && flow->to == reading->topic.reporter) ||
          (parts->n_with == 1 && parts->with[0] == one &&
           mn_sentence_get_order (self) == MN_ORDER_VERB_LAST))
        flow->reporter = flow->to;
      return;
    }
  /* 'Exports to Chile were ..., imports ... . Total trade was ...' */
  gboolean is_sum = head->form & MN_KIND_FORM_SUM && is_recent (reading, self) &&
                    reading->topic.scope == MN_SCOPE_BILATERAL && reading->topic.pair_known;
  if (find_ranked_pair (reading, self, head, pair))
    {
      flow->from = flow->reporter = pair[0];
      flow->to = pair[1];
      flow->source = MN_PAIR_SENTENCE;
      return;
    }
  if (head->form & MN_KIND_FORM_WORLD && !parts->is_mutual && !is_sum &&
      !sentence_pair (self, pair))
    {
      flow->from = reading->topic.is_set ? reading->topic.reporter : MN_COUNTRY_NONE;
      flow->scope = MN_SCOPE_WORLD;
      return;
    }
  if (carries_scope (reading, self) && !parts->is_mutual && !(head->form & MN_KIND_FORM_MUTUAL) &&
      !sentence_pair (self, pair))
    {
      flow->from = reading->topic.from;
      flow->scope = reading->topic.scope;
      return;
    }
  /* 'China and ASEAN ...: The two sides' */
  if (reading->bloc_partner && (parts->is_mutual || mn_sentence_has (self, MN_WORD_MUTUAL)) &&
      !sentence_pair (self, pair))
    {
      flow->from = reading->bloc_partner;
      flow->scope = MN_SCOPE_BLOC;
      return;
    }
  if (sentence_pair (self, pair))
    flow->source = MN_PAIR_SENTENCE;
  else if (context_pair (reading, self, pair))
    flow->source = MN_PAIR_CONTEXT;
  else if (is_bare (reading, self, head, parts))
    {
      flow->scope = MN_SCOPE_WORLD;
      return;
    }
  else if (home_pair (reading, self, pair))
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

/* 'a surplus in favour of Peru', 'a negative balance of $49 million for Peru', 'in Peru's favour'. */
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
          place->role == MN_PREP_FOR)
        return place->country;
    }
  return MN_COUNTRY_NONE;
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
    owner = country;
  else if (parts->owner[1])
    owner = MN_COUNTRY_NONE; /* 'Mongolian-Kazakh exports' say nothing of the direction */
  if (is_export && !from && owner != to)
    from = owner;
  else if (!is_export && !to && owner != from)
    to = owner;
  else if (!is_export && from == MN_COUNTRY_NONE && owner && owner != to)
    from = owner; /* 'import of Russia to China' */
  if (parts->n_with > 0)
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
    flow->source = MN_PAIR_STATED;
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

      if (parts->has_neighbour && context_pair (reading, self, pair))
        {
          other = other_of (pair, one);
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
          /* 'Kazakhstan's exports' alone: to the partner spoken of, else to the world. */
          if (is_recent (reading, self) && reading->topic.scope == MN_SCOPE_BILATERAL &&
              reading->topic.pair_known)
            {
              const MnCountry topic[2] = { reading->topic.from, reading->topic.to };

              other = other_of (topic, one);
              flow->source = MN_PAIR_CONTEXT;
            }
          /* 'Peru's balance was ..., as imports from Chile ...' */
          if (!other && head->kind == MN_KIND_BALANCE)
            other = only_other (self, one, G_MAXUINT);
          if (!other && parts->is_mutual && context_pair (reading, self, pair))
            {
              other = other_of (pair, one);
              flow->source = MN_PAIR_CONTEXT;
            }
          if (!other && is_recent (reading, self) && !reading->topic.pair_known &&
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
      else
        other = find_partner (reading, self, one, head->first, &flow->source);
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
      MnCountry reporter = find_reporter (self);

      /* 'Total exports were': to all the world. */
      if (head->form & MN_KIND_FORM_SUM && !parts->is_mutual && reading->topic.is_set)
        {
          MnCountry own = reading->topic.reporter ? reading->topic.reporter : reading->topic.from;

          flow->from = is_export ? own : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : own;
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      if (carries_scope (reading, self) && !parts->is_mutual)
        {
          flow->from = is_export ? reading->topic.from : MN_COUNTRY_NONE;
          flow->to = is_export ? MN_COUNTRY_NONE : reading->topic.from;
          flow->scope = reading->topic.scope;
          return;
        }
      if (sentence_pair (self, pair))
        flow->source = MN_PAIR_SENTENCE;
      else if (context_pair (reading, self, pair))
        flow->source = MN_PAIR_CONTEXT;
      else if (is_bare (reading, self, head, parts))
        {
          flow->scope = MN_SCOPE_WORLD;
          return;
        }
      else if (home_pair (reading, self, pair))
        flow->source = MN_PAIR_HOME;
      else
        {
          flow->source = MN_PAIR_MISSING;
          return;
        }
      if (reporter != pair[0] && reporter != pair[1])
        reporter = guess_reporter (reading, pair, &flow->is_direction_guessed);
      flow->reporter = reporter;
      from = is_export ? reporter : other_of (pair, reporter);
      to = is_export ? other_of (pair, reporter) : reporter;
    }
  flow->from = from;
  flow->to = to;
}

/* Puts a name to 'that country'. */
static void
settle_neighbour (const MnReading *reading, const MnSentence *self, MnPhrase *parts)
{
  MnCountry country;

  if (!parts->has_neighbour || !home_of (reading, self))
    return;
  country = that_country (reading, self, parts->owner[0]);
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

      if (place->last > share->first || place->role != 0 || place->is_owner ||
          place->country == owner)
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
      settle_neighbour (reading, self, &parts);
    }
  else
    mn_phrase_read (self, head, first, last, limit, &parts);
  flow.first_place = parts.first_place;

  /* 'Inner Mongolia saw its foreign trade ...' */
  const MnMark *region = mn_sentence_first_in (self, 0, head->first, MN_WORD_REGION);
  if (region && region->value && region->form == 0 && region->first < 3 && !parts.owner[0])
    {
      parts.has_region = TRUE;
      parts.region = region->value;
    }

  if (head->kind == MN_KIND_TURNOVER)
    find_turnover (reading, self, head, &parts, &flow);
  else
    find_direction (reading, self, head, &parts, &flow);
  if (flow.scope == MN_SCOPE_WORLD && parts.owner[0])
    read_accounted (self, &flow, parts.owner[0], first);
  if (!flow.reporter)
    flow.reporter = find_reporter (self);
  /* 'these imports' are of the product that was spoken of */
  if (head->first > 0 && is_recent (reading, self) && reading->topic.scope == MN_SCOPE_PRODUCT &&
      (mn_sentence_is (self, head->first - 1u, MN_LINK_THIS)))
    parts.has_product = TRUE;
  /* 'Bavaria's trade with Kenya was ... . Trade with Uganda ...' */
  if (flow.scope == MN_SCOPE_BILATERAL && flow.source > MN_PAIR_STATED && !parts.owner[0] &&
      reading->topic.is_set && reading->topic.scope == MN_SCOPE_REGION &&
      self->number - reading->topic.sentence <= 1 &&
      mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE)
    flow.scope = MN_SCOPE_REGION;
  if (parts.has_product && flow.scope == MN_SCOPE_BILATERAL)
    flow.scope = MN_SCOPE_PRODUCT;
  return flow;
}
