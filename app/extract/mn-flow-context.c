/* mn-flow-context.c: the countries that the sentence and the text around a phrase name. */
#include "mn-flow.h"

MnCountry
mn_flow_other_of (const MnCountry pair[2], MnCountry one)
{
  if (pair[0] == one)
    return pair[1];
  return pair[1] == one ? pair[0] : MN_COUNTRY_NONE;
}

/* 'trade with Russia' */
static gboolean
is_partner (const MnSentence *self, const MnPlaceMark *place)
{
  const MnMark *kind = mn_sentence_last_in (self, 0, place->first, MN_WORD_KIND);

  return kind && (place->first - kind->last <= 2 || mn_sentence_has_cases (self));
}

/* Where endings tell partners, that of @one: 'БНХАУ-тай ..., ОХУ-тай ...' are two partners of a third. */
static guint
role_of_partner (const MnSentence *self, MnCountry one)
{
  guint role = 0;

  for (guint i = 0; i < self->places->len && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;
       i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->country != one)
        continue;
      /* 'Өзбекстаннан Тәжікстанға ..., Тәжікстаннан ...': the two trade with each other. */
      if (role && place->role && role != place->role)
        return 0;
      role = place->role;
    }
  return role == MN_PREP_WITH || role == MN_PREP_FROM || role == MN_PREP_TO ? role : 0;
}

/* 'в Чили отправлено на $3 млн, в Перу – на $2 млн': both are ends of a third one's trade. */
static guint
role_of_end (const MnSentence *self, MnCountry one)
{
  guint role = 0;

  for (guint i = 0; i < self->places->len && mn_sentence_has_cases (self); i++)
    if (mn_sentence_place (self, i)->country == one)
      role = mn_sentence_place (self, i)->role;
  return role == MN_PREP_TO || role == MN_PREP_FROM ? role : 0;
}

/* The one country besides @one that the sentence speaks of, none if there are more. */
MnCountry
mn_flow_only_other (const MnSentence *self, MnCountry one, guint before)
{
  MnCountry found = MN_COUNTRY_NONE;
  guint role = role_of_partner (self, one), end = role_of_end (self, one);

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      /* 'Қытаймен ..., Ресеймен ...': partners both, of somebody else. */
      if (place->country == one || place->is_dateline || place->form == MN_PLACE_PALACE ||
          place->first >= before || (role && place->role == role) || (end && place->role == end))
        continue;
      /* 'trade with Russia fell, trade with China grew': a partner is not whose trade it is. */
      if (place->role == MN_PREP_WITH && is_partner (self, place))
        continue;
      if (found && found != place->country)
        return MN_COUNTRY_NONE;
      found = place->country;
    }
  return found;
}

/* The country whose statistics the sentence quotes. */
MnCountry
mn_flow_find_reporter (const MnSentence *self)
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
               place->role == MN_PREP_OF && mn_sentence_get_order (self) != MN_ORDER_VERB_LAST))
            return place->country;
        }
    }
  return MN_COUNTRY_NONE;
}

/* The pair that is spoken of before, best known first. */
gboolean
mn_flow_context_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2])
{
  const MnTopic *topic = &reading->topic;

  if (topic->is_set && topic->pair_known &&
      (topic->scope == MN_SCOPE_BILATERAL || topic->scope == MN_SCOPE_PRODUCT) &&
      self->number - topic->sentence <= MN_TOPIC_REACH)
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

gboolean
mn_flow_is_recent (const MnReading *reading, const MnSentence *self)
{
  return reading->topic.is_set && self->number - reading->topic.sentence <= MN_TOPIC_REACH;
}

/* A world total or a bloc's leads what follows it; a product's does not. */
gboolean
mn_flow_carries_scope (const MnReading *reading, const MnSentence *self)
{
  return mn_flow_is_recent (reading, self) && reading->topic.scope != MN_SCOPE_BILATERAL &&
         reading->topic.scope != MN_SCOPE_PRODUCT;
}

/* The country of the text itself, where its language has one. */
MnCountry
mn_flow_home_of (const MnReading *reading, const MnSentence *self)
{
  return mn_lexicon_get_language (self->lexicon)->home ? reading->home : MN_COUNTRY_NONE;
}

/* 'The two countries' of which only one is named: the other is that of the text. */
gboolean
mn_flow_home_pair (const MnReading *reading, const MnSentence *self, MnCountry pair[2])
{
  MnCountry home = mn_flow_home_of (reading, self), other = MN_COUNTRY_NONE;

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
MnCountry
mn_flow_that_country (const MnReading *reading, const MnSentence *self, MnCountry owner)
{
  MnCountry home = mn_flow_home_of (reading, self), pair[2];

  if (owner && mn_flow_context_pair (reading, self, pair) && mn_flow_other_of (pair, owner))
    return mn_flow_other_of (pair, owner);
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

/* 'Өзбекстанмен арада 8,3 млрд доллар тауар айналымы бар Ресей': the name right behind the noun. */
MnCountry
mn_flow_described_owner (const MnSentence *self, MnCountry one, guint head)
{
  for (guint i = 0; i < self->places->len && mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;
       i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->first > head && place->first <= head + 4u && place->role == 0 &&
          place->form == MN_PLACE_NAME && place->country != one && place->first > 0 &&
          (mn_sentence_is (self, place->first - 1u, MN_LINK_PARTICIPLE) ||
           mn_sentence_has (self, MN_WORD_RANKING)))
        return place->country;
    }
  return MN_COUNTRY_NONE;
}

/* The text's own country is one of three or more that the sentence names. */
static gboolean
names_home (const MnReading *reading, const MnSentence *self, MnCountry one)
{
  MnCountry home = mn_flow_home_of (reading, self);
  gboolean found = FALSE, more = FALSE;

  for (guint i = 0; i < self->places->len && home && home != one; i++)
    {
      MnCountry country = mn_sentence_place (self, i)->country;

      found |= country == home;
      more |= country != home && country != one;
    }
  return found && more;
}

/* The partner of @one, where the phrase names only that. */
MnCountry
mn_flow_find_partner (const MnReading *reading,
                      const MnSentence *self,
                      MnCountry one,
                      guint before,
                      MnPairSource *source)
{
  MnCountry pair[2], other, reporter = mn_flow_find_reporter (self);

  *source = MN_PAIR_SENTENCE;
  if (reporter && reporter != one)
    return reporter;
  /* 'the deficit with Chile was ..., that with Peru was ...': the same one's. */
  if (mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE && reading->topic.is_set &&
      reading->topic.sentence == self->number && reading->topic.reporter &&
      !reading->topic.is_reporter_guessed && reading->topic.reporter != one)
    return reading->topic.reporter;
  if (mn_sentence_has (self, MN_WORD_RANKING) && reading->ranking.is_set &&
      reading->ranking.reporter != one && self->number - reading->ranking.sentence <= 1 &&
      mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
    return reading->ranking.reporter;
  /* 'елдің Қытаймен айналымы ... жетті, Ресеймен ..., Қазақстанмен ...': the same one's. */
  if (role_of_partner (self, one) == MN_PREP_WITH && reading->topic.is_set &&
      reading->topic.sentence == self->number && reading->topic.reporter &&
      !reading->topic.is_reporter_guessed && reading->topic.reporter != one)
    return reading->topic.reporter;
  /* '... Қазақстан мен Қырғызстан арасындағы ..., ал Өзбекстанмен ...' */
  if (role_of_partner (self, one) == MN_PREP_WITH && names_home (reading, self, one))
    return mn_flow_home_of (reading, self);
  if ((other = mn_flow_only_other (self, one, before)))
    return other;
  if ((other = mn_flow_described_owner (self, one, before)))
    return other;
  *source = MN_PAIR_CONTEXT;
  /* Whose partners were listed right before. */
  if (reading->ranking.is_set && reading->ranking.is_sure &&
      self->number - reading->ranking.sentence <= 2 && reading->ranking.reporter != one &&
      !(reading->topic.is_set && reading->topic.sentence > reading->ranking.sentence))
    return reading->ranking.reporter;
  if (mn_flow_context_pair (reading, self, pair) && (other = mn_flow_other_of (pair, one)))
    return other;
  if ((other = mn_flow_other_of (reading->title_pair, one)))
    return other;
  /* Whose office counts it, rather than whose verb it was: 'с Турцией Грузия наторговала ..., с США ...'. */
  if (mn_sentence_has_cases (self) && mn_flow_is_recent (reading, self) && reading->reporter &&
      reading->reporter != one &&
      (reading->reporter == reading->topic.from || reading->reporter == reading->topic.to))
    return reading->reporter;
  /* 'падение товарооборота Перу. С Чили он снизился ...' */
  if (mn_sentence_has_cases (self) && reading->subject.owner && reading->subject.owner != one &&
      self->number - reading->subject.owner_sentence <= 2 && !mn_flow_is_recent (reading, self))
    return reading->subject.owner;
  /* 'Nepal's deficit with India was ..., that with China was ...' */
  if (mn_flow_is_recent (reading, self) && reading->topic.reporter &&
      reading->topic.reporter != one)
    return reading->topic.reporter;
  if (reading->ranking.is_set && reading->ranking.reporter != one &&
      self->number - reading->ranking.sentence <= 1 &&
      mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
    return reading->ranking.reporter;
  if ((other = subject_behind (self, one, before)))
    {
      *source = MN_PAIR_SENTENCE;
      return other;
    }
  if ((other = mn_flow_home_of (reading, self)) && other != one)
    {
      *source = mn_flow_other_of (reading->named, one) == other ? MN_PAIR_CONTEXT : MN_PAIR_HOME;
      return other;
    }
  if ((other = mn_flow_other_of (reading->named, one)))
    return other;
  if (reading->reporter && reading->reporter != one)
    return reading->reporter;
  if (reading->publisher && reading->publisher != one)
    return reading->publisher;
  if ((other = mn_flow_only_other (self, one, G_MAXUINT)))
    return other;
  *source = MN_PAIR_MISSING;
  return MN_COUNTRY_NONE;
}

gboolean
mn_flow_sentence_pair (const MnSentence *self, MnCountry pair[2])
{
  const MnPlaceMark *subject = NULL;
  guint n = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->is_dateline || place->form == MN_PLACE_PALACE ||
          (n > 0 && pair[0] == place->country) || (n > 1 && pair[1] == place->country))
        continue;
      if (n == 2)
        return FALSE;
      /* 'Чили нарастила торговлю на 5 %, а Перу – на 3 %' */
      if (n == 1 && mn_sentence_has_cases (self) && place->role == 0 && subject &&
          mn_sentence_first_in (self, subject->last, place->first, MN_WORD_CLAUSE))
        return FALSE;
      if (n == 0 && place->role == 0 && !place->is_owner)
        subject = place;
      pair[n++] = place->country;
    }
  return n == 2;
}

/* Only one country besides the text's own was named: it is the one spoken of. Bare exports are all the same the
 * world's. */
static gboolean
is_about_one (const MnReading *reading, const MnSentence *self)
{
  MnCountry home = mn_flow_home_of (reading, self);
  guint foreign = 0;

  if (mn_sentence_has (self, MN_WORD_BLOC) || mn_sentence_has (self, MN_WORD_REGION))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (reading->named); i++)
    foreign += reading->named[i] && reading->named[i] != home;
  return foreign == 1;
}

/* Where the verb stands last: a noun of which nothing says that two countries share it; all the world's, or a
 * group's that stands farther off. */
gboolean
mn_flow_is_bare (const MnReading *reading,
                 const MnSentence *self,
                 const MnHead *head,
                 const MnPhrase *parts)
{
  return mn_sentence_get_order (self) == MN_ORDER_VERB_LAST && !parts->is_mutual &&
         !parts->has_neighbour && !(head->form & MN_KIND_FORM_MUTUAL) &&
         !(reading->mutual && self->number + 1 - reading->mutual <= 1) &&
         !(head->kind == MN_KIND_TURNOVER && is_about_one (reading, self));
}

/* 'Exports fell to $5 million, giving Chile a surplus with Peru': bare, and of those told of before; the countries
 * behind it own something else. */
MnCountry
mn_flow_goes_on (const MnReading *reading,
                 const MnSentence *self,
                 const MnHead *head,
                 const MnCountry pair[2])
{
  const MnTopic *topic = &reading->topic;

  if (mn_sentence_has_cases (self) || mn_sentence_get_order (self) != MN_ORDER_VERB_MIDDLE ||
      !mn_flow_is_recent (reading, self) || topic->kind != head->kind || !topic->pair_known ||
      topic->scope != MN_SCOPE_BILATERAL || topic->is_reporter_guessed ||
      mn_flow_other_of (pair, topic->from) != topic->to)
    return MN_COUNTRY_NONE;
  for (guint i = 0; i < self->places->len; i++)
    if (mn_sentence_place (self, i)->first < head->last &&
        !mn_sentence_place (self, i)->is_dateline)
      return MN_COUNTRY_NONE;
  return topic->reporter;
}
