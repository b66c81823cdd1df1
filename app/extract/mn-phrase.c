/* mn-phrase.c: the words about a kind of trade: whose, with whom, of what. */
#include "mn-figures.h"

static void
add_with (MnPhrase *parts, MnCountry country)
{
  for (guint i = 0; i < parts->n_with; i++)
    if (parts->with[i] == country)
      return;
  if (parts->n_with < G_N_ELEMENTS (parts->with))
    parts->with[parts->n_with++] = country;
}

/* A noun phrase is left at a verb, an amount or a mark between sentences. */
gboolean
mn_phrase_ends (const MnSentence *self, guint at)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_BOUND);

  return mn_sentence_at (self, at, MN_WORD_LEVEL) || mn_sentence_at (self, at, MN_WORD_GROWTH) ||
         mn_sentence_at (self, at, MN_WORD_BE) || mn_sentence_at (self, at, MN_WORD_VERB) ||
         mn_sentence_at (self, at, MN_WORD_MULTIPLE) ||
         (mark && mark->value == MN_BOUND_OVER && mark->last - mark->first == 1 &&
          !mn_sentence_is (self, at, MN_LINK_OVER)) ||
         mn_sentence_is_punct (self, at, ';');
}

/* The words right before the head: whose it is and what kind of goods. */
void
mn_phrase_read_before (const MnSentence *self, const MnHead *head, MnPhrase *parts)
{
  guint at = head->first;

  for (guint steps = 0; at > 0 && steps < 6; steps++)
    {
      const MnMark *mark;

      if ((mark = mn_sentence_ending (self, at, MN_WORD_PRODUCT)))
        {
          /* 'agricultural exports', not '..., coal. Exports'. */
          parts->has_product = TRUE;
          at = mark->first;
          continue;
        }
      if ((mark = mn_sentence_ending (self, at, MN_WORD_MUTUAL)))
        {
          parts->is_mutual = TRUE;
          at = mark->first;
          continue;
        }
      if (mn_sentence_ending (self, at, MN_WORD_PREP) ||
          mn_sentence_ending (self, at, MN_WORD_LEVEL) ||
          mn_sentence_ending (self, at, MN_WORD_VERB) ||
          mn_sentence_ending (self, at, MN_WORD_GROWTH) ||
          mn_sentence_ending (self, at, MN_WORD_KIND) ||
          mn_sentence_ending (self, at, MN_WORD_CLAUSE) ||
          mn_sentence_ending (self, at, MN_WORD_TARGET) ||
          mn_sentence_ending (self, at, MN_WORD_WILL) ||
          mn_sentence_ending (self, at, MN_WORD_BE) || mn_sentence_ending (self, at, MN_WORD_AND))
        return;

      gboolean found = FALSE;
      for (guint i = self->places->len; i-- > 0;)
        {
          const MnPlaceMark *place = mn_sentence_place (self, i);

          if (place->last != at)
            continue;
          found = TRUE;
          if (!place->is_owner && !place->is_dashed &&
              (place->form != MN_PLACE_NAME || at != head->first))
            return;
          parts->owner[0] = place->country;
          parts->first_place = place->first;
          at = place->first;
          if (i > 0 && (place->is_dashed || place->is_listed))
            {
              const MnPlaceMark *other = mn_sentence_place (self, i - 1);

              parts->owner[1] = place->country;
              parts->owner[0] = other->country;
              parts->first_place = other->first;
              at = other->first;
            }
          return;
        }
      if (found)
        return;

      if ((mark = mn_sentence_ending (self, at, MN_WORD_REGION)) && mark->form == 0)
        {
          parts->has_region = TRUE;
          parts->region = mark->value;
          parts->first_place = mark->first;
          return;
        }
      if ((mark = mn_sentence_ending (self, at, MN_WORD_BLOC)))
        {
          parts->has_bloc = TRUE;
          return;
        }
      /* Numbers ('2019 Bilateral Trade') and adjectives are passed over. */
      const MnToken *token = mn_sentence_token (self, at - 1);
      if (token->kind == MN_TOKEN_PUNCT || (token->flags & MN_TOKEN_POSSESSIVE && steps > 0))
        return;
      at--;
    }
}

/* 'Tajik products', 'Iranian goods': where they come from. */
gboolean
mn_phrase_is_origin (const MnSentence *self, const MnPlaceMark *place)
{
  return place->form == MN_PLACE_ADJECTIVE && mn_sentence_at (self, place->last, MN_WORD_GOODS);
}

static void
take_place (MnPhrase *parts, const MnSentence *self, guint index, const MnHead *head)
{
  const MnPlaceMark *place = mn_sentence_place (self, index);

  if ((head->kind == MN_KIND_EXPORT || head->kind == MN_KIND_IMPORT) &&
      mn_phrase_is_origin (self, place))
    {
      if (!parts->from)
        parts->from = place->country;
      return;
    }

  switch (place->role)
    {
    case MN_PREP_TO:
      /* 'to China and Russia' is no pair. */
      if (!parts->to)
        parts->to = place->country;
      break;
    case MN_PREP_FROM:
      if (!parts->from)
        parts->from = place->country;
      break;
    case MN_PREP_OF:
      /* 'ses importations du Cameroun', 'a importé du Cameroun' */
      if (head->kind == MN_KIND_IMPORT && !parts->from &&
          (head->form & MN_KIND_FORM_VERB ||
           (head->first > 0 && mn_sentence_is (self, head->first - 1u, MN_LINK_ITS))))
        parts->from = place->country;
      else if (!parts->of)
        parts->of = place->country;
      else
        add_with (parts, place->country);
      break;
    case MN_PREP_WITH:
    case MN_PREP_BETWEEN:
      add_with (parts, place->country);
      break;
    default:
      {
        const MnPlaceMark *next =
            index + 1 < self->places->len ? mn_sentence_place (self, index + 1) : NULL;
        gboolean is_pair = next && next->is_dashed;

        /* 'exportations françaises', 'échanges France-Mongolie': what follows its noun. */
        if ((place->form == MN_PLACE_ADJECTIVE || is_pair) && place->first == head->last &&
            !parts->of)
          {
            parts->of = place->country;
            if (is_pair)
              add_with (parts, next->country);
            break;
          }
      }
      if (place->is_dashed && place->form == MN_PLACE_ADJECTIVE && parts->n_with > 0)
        add_with (parts, place->country);
      break;
    }
}

/* The words behind the head: partners, directions, goods. */
void
mn_phrase_read_behind (const MnSentence *self,
                       const MnHead *head,
                       guint from,
                       guint limit,
                       MnPhrase *parts)
{
  guint place = 0, noun_end = head->last;

  /* 'exportations mongoles de charbon' */
  for (const MnMark *mark; (mark = mn_sentence_at (self, noun_end, MN_WORD_PLACE)) &&
                           (mark->form & MN_PLACE_FORMS) == MN_PLACE_ADJECTIVE;)
    noun_end = mark->last;

  /* '$5 million worth of goods' */
  from += from < limit && mn_sentence_is (self, from, MN_LINK_WORTH);
  for (guint at = from; at < limit; at++)
    {
      const MnMark *mark;

      while (place < self->places->len && mn_sentence_place (self, place)->first < at)
        place++;
      if (place < self->places->len && mn_sentence_place (self, place)->first == at)
        {
          take_place (parts, self, place, head);
          continue;
        }
      if ((mark = mn_sentence_at (self, at, MN_WORD_BLOC)))
        {
          parts->has_bloc = TRUE;
          at = mark->last - 1u;
        }
      else if ((mark = mn_sentence_at (self, at, MN_WORD_REGION)) && mark->form == 0)
        {
          parts->has_region = TRUE;
          parts->region = mark->value;
          at = mark->last - 1u;
        }
      else if ((mark = mn_sentence_at (self, at, MN_WORD_NEIGHBOUR)))
        {
          parts->has_neighbour = TRUE;
          if (mn_sentence_ending (self, at, MN_WORD_PREP))
            at = mark->last - 1u;
        }
      else if ((mark = mn_sentence_at (self, at, MN_WORD_MUTUAL)))
        {
          parts->is_mutual = TRUE;
          at = mark->last - 1u;
        }
      else if (mn_sentence_at (self, at, MN_WORD_WORLD) ||
               (mn_sentence_token (self, at)->kind == MN_TOKEN_NUMBER &&
                mn_sentence_at (self, at + 1, MN_WORD_WORLD)) ||
               (mn_sentence_is (self, at, MN_LINK_COUNTRIES) && !parts->is_mutual))
        parts->has_world = TRUE;
      else if ((mn_sentence_at (self, at, MN_WORD_PRODUCT)) &&
               (mn_sentence_is (self, MAX (from, noun_end), MN_LINK_OF) || at == noun_end ||
                head->form & MN_KIND_FORM_VERB) &&
               at <= MAX (from, noun_end) + 3)
        parts->has_product = TRUE;
    }
  /* 'exports of cashmere', 'exported honey': a noun that is neither goods at large nor a country. */
  if (head->kind != MN_KIND_EXPORT && head->kind != MN_KIND_IMPORT)
    return;
  guint at = noun_end;
  if (mn_sentence_is (self, at, MN_LINK_OF))
    at++;
  else if (!(head->form & MN_KIND_FORM_VERB))
    return;
  for (guint i = 0;
       i < 3 &&
       (mn_sentence_at (self, at, MN_WORD_FILLER) || mn_sentence_at (self, at, MN_WORD_PLACE) ||
        mn_sentence_at (self, at, MN_WORD_BOUND) || mn_sentence_at (self, at, MN_WORD_OWN) ||
        mn_sentence_is (self, at, MN_LINK_ARTICLE));
       i++)
    {
      const MnMark *name = mn_sentence_at (self, at, MN_WORD_PLACE);

      /* Goods bear the name of a people or a possessive, 'of Kazakh honey'. */
      if (name && (name->form & MN_PLACE_FORMS) == MN_PLACE_NAME &&
          !(mn_sentence_token (self, name->last - 1u)->flags & MN_TOKEN_POSSESSIVE))
        return;
      at++;
    }
  if (at < self->n_tokens && mn_sentence_token (self, at)->kind == MN_TOKEN_WORD &&
      !(mn_sentence_token (self, at)->flags & MN_TOKEN_CAPITAL) &&
      !mn_sentence_at (self, at, MN_WORD_GOODS) && !mn_sentence_at (self, at, MN_WORD_PREP) &&
      !mn_sentence_at (self, at, MN_WORD_AND) && !mn_sentence_at (self, at, MN_WORD_LEVEL) &&
      !mn_sentence_at (self, at, MN_WORD_GROWTH) && !mn_sentence_at (self, at, MN_WORD_MUTUAL) &&
      !mn_sentence_at (self, at, MN_WORD_BE) && !mn_sentence_at (self, at, MN_WORD_NUMERAL) &&
      !mn_sentence_is (self, at, MN_LINK_WORTH) && !mn_sentence_is (self, at, MN_LINK_BOTH) &&
      !mn_sentence_is (self, at, MN_LINK_ITS) && !mn_sentence_at (self, at, MN_WORD_CURRENCY) &&
      !mn_sentence_at (self, at, MN_WORD_UNIT))
    parts->has_product = TRUE;
}

/* 'With Chile, Peru's trade rose', 'Vers la Chine, les exportations': the partner leads the clause. */
void
mn_phrase_read_lead (const MnSentence *self, const MnHead *head, MnPhrase *parts)
{
  /* 'Peru-Chile: exports rose' */
  const MnPlaceMark *second = self->places->len > 1 ? mn_sentence_place (self, 1) : NULL;
  if (second && second->is_dashed && second->last <= head->first &&
      mn_sentence_place (self, 0)->first == 0 && mn_sentence_is_punct (self, second->last, ':'))
    {
      /* The first one's, unless a word beside the noun says whose. */
      if (head->kind == MN_KIND_TURNOVER || parts->owner[0] || parts->of)
        add_with (parts, mn_sentence_place (self, 0)->country);
      else
        parts->of = mn_sentence_place (self, 0)->country;
      add_with (parts, second->country);
      return;
    }
  for (guint i = self->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);
      guint lead = place->first;

      if (place->last > head->first || place->is_owner || place->is_listed)
        continue;
      lead -= lead > 0 && mn_sentence_is (self, lead - 1, MN_LINK_ARTICLE);
      const MnMark *prep = mn_sentence_ending (self, lead, MN_WORD_PREP);
      if (!prep || !mn_sentence_is_punct (self, place->last, ',') ||
          (prep->first > 0 && !mn_sentence_is_punct (self, prep->first - 1u, ';') &&
           !mn_sentence_ending (self, prep->first, MN_WORD_CLAUSE)) ||
          mn_sentence_first_in (self, place->last, head->first, MN_WORD_KIND))
        return;
      if (prep->value == MN_PREP_WITH)
        add_with (parts, place->country);
      else if (prep->value == MN_PREP_TO)
        parts->to = place->country;
      else if (prep->value == MN_PREP_FROM)
        parts->from = place->country;
      return;
    }
}

gboolean
mn_phrase_is_of_product (const MnSentence *self, guint last)
{
  return mn_sentence_is (self, last, MN_LINK_OF) &&
         mn_sentence_at (self, last + 1, MN_WORD_PRODUCT);
}

guint
mn_phrase_find_value (const MnSentence *self, guint from, guint to)
{
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self, i);

      if (amount->kind == MN_AMOUNT_MONEY && amount->first >= from && amount->first < to)
        return amount->first;
    }
  return to;
}
