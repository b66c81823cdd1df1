/* mn-phrase.c: the words about a kind of trade: whose, with whom, of what. */
#include "mn-figures.h"

/* So many destinations in a row are a group. */
#define MANY_PARTNERS 3

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

  if (!mn_sentence_has_cases (self) &&
      (head->kind == MN_KIND_EXPORT || head->kind == MN_KIND_IMPORT) &&
      mn_phrase_is_origin (self, place))
    {
      if (!parts->from)
        parts->from = place->country;
      return;
    }
  switch (place->role)
    {
    case MN_PREP_TO:
      /* 'закупила в Перу', whose name does not bend. */
      if (head->form & MN_KIND_FORM_FROM && mn_sentence_has_cases (self))
        {
          if (!parts->from)
            parts->from = place->country;
          break;
        }
      /* 'to China and Russia' is no pair. */
      if (!parts->to)
        parts->to = place->country;
      break;
    case MN_PREP_IN:
      /* 'закупила в России' */
      if (head->form & MN_KIND_FORM_FROM && !parts->from)
        parts->from = place->country;
      break;
    case MN_PREP_FROM:
      if (!parts->from)
        parts->from = place->country;
      break;
    case MN_PREP_OF:
      /* 'продала Монголии' */
      if (head->form & MN_KIND_FORM_TO && head->form & MN_KIND_FORM_VERB &&
          mn_sentence_has_cases (self))
        {
          if (!parts->to)
            parts->to = place->country;
          break;
        }
      /* 'ses importations du Cameroun', 'a importé du Cameroun' */
      if (head->kind == MN_KIND_IMPORT && !parts->from && !mn_sentence_has_cases (self) &&
          (head->form & MN_KIND_FORM_VERB ||
           (head->first > 0 && mn_sentence_is (self, head->first - 1u, MN_LINK_ITS))))
        parts->from = place->country;
      else if (!parts->of)
        parts->of = place->country;
      else
        {
          parts->is_of_first = FALSE; /* 'of Russia and China' */
          add_with (parts, place->country);
        }
      break;
    case MN_PREP_WITH:
      parts->is_of_first = parts->of != 0;
      parts->n_partners += place->country != parts->owner[0] && place->country != parts->of;
      add_with (parts, place->country);
      break;
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

/* Where the date that ends before @at begins; @at for none. */
static guint
date_before (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->dates->len; i++)
    if (mn_sentence_date (self, i)->last == at)
      return mn_sentence_date (self, i)->lead;
  return at;
}

/* The words right before the head: whose it is and what kind of goods. */
void
mn_phrase_read_before (const MnSentence *self, const MnHead *head, MnPhrase *parts)
{
  guint at = head->first;
  gboolean has_cases = mn_sentence_has_cases (self);

  for (guint steps = 0; at > 0 && steps < 6; steps++)
    {
      const MnMark *mark;
      guint lead = has_cases && head->form & MN_KIND_FORM_VERB ? date_before (self, at) : at;

      /* 'из Перу за 2023 год ввезено' */
      if (lead < at)
        {
          at = lead;
          continue;
        }

      if ((mark = mn_sentence_ending (self, at, MN_WORD_OWN)) && mark->value == 1)
        {
          parts->is_publisher = TRUE;
          return;
        }

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
          /* 'из Китая импорт', 'между Россией и Китаем товарооборот' */
          if (has_cases && !place->is_owner && place->role != 0 && place->role != MN_PREP_OF)
            {
              take_place (parts, self, i, head);
              /* 'в Чили из Перу ввезено' */
              if (i > 0 && (place->is_listed ||
                            (head->form & MN_KIND_FORM_VERB &&
                             mn_sentence_place (self, i - 1)->last + 1u == place->first &&
                             mn_sentence_place (self, i - 1)->role != place->role)))
                take_place (parts, self, i - 1, head);
              return;
            }
          if (!place->is_owner && !place->is_dashed &&
              (place->form != MN_PLACE_NAME || at != head->first))
            return;
          parts->owner[0] = place->country;
          parts->first_place = place->first;
          at = place->first;
          if (i > 0 && (place->is_dashed ||
                        (place->is_listed &&
                         !mn_sentence_is_punct (self, mn_sentence_place (self, i - 1)->last, ','))))
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

static gboolean
is_unknown_name (const MnSentence *self, guint at)
{
  const MnToken *token = mn_sentence_token (self, at);

  return at < self->n_tokens && token->kind == MN_TOKEN_WORD && !token->word && !self->is_upper &&
         token->flags & MN_TOKEN_CAPITAL && !(token->flags & MN_TOKEN_UPPER) &&
         !(at + 1 < self->n_tokens &&
           mn_sentence_token (self, at + 1)->flags & (MN_TOKEN_DASHED | MN_TOKEN_CAPITAL));
}

/* 'экспорт кашемира', 'экспортировала мёд': behind the noun stands another in the genitive, and no word
 * that the tables know. */
static gboolean
is_named_goods (const MnSentence *self, guint at)
{
  static const char *const genitives[] = { "а",  "я", "ы",   "и",   "у",  "ю",  "ов", "ев", "ей",
                                           "ий", "ь", "ого", "его", "ой", "ых", "их", NULL };
  const MnToken *token = mn_sentence_token (self, at);
  char word[MN_WORD_MAX_BYTES + 1];
  gsize bytes = token->end - token->start;

  if (at >= self->n_tokens || token->kind != MN_TOKEN_WORD || token->word ||
      token->flags & (MN_TOKEN_CAPITAL | MN_TOKEN_DASHED) || bytes > MN_WORD_MAX_BYTES || bytes < 8)
    return FALSE;
  bytes = mn_word_fold ((const guint8 *) self->text + token->start, bytes, word);
  word[bytes] = '\0';
  for (gsize i = 0; genitives[i]; i++)
    if (g_str_has_suffix (word, genitives[i]))
      return TRUE;
  return FALSE;
}

/* 'exports from Istanbul to Georgia', 'exports in Nakhon Phanom': a name that no table has, right behind
 * the noun. */
static gboolean
is_unknown_town (const MnSentence *self, const MnHead *head, guint at)
{
  const MnToken *token = mn_sentence_token (self, at);
  const MnMark *prep = at > 0 ? mn_sentence_ending (self, at, MN_WORD_PREP) : NULL;

  return prep &&
         (prep->value == MN_PREP_FROM || prep->value == MN_PREP_IN ||
          prep->value == MN_PREP_BETWEEN) &&
         prep->first <= head->last + 6u && token->kind == MN_TOKEN_WORD && !token->word &&
         token->flags & MN_TOKEN_CAPITAL &&
         !(token->flags & (MN_TOKEN_UPPER | MN_TOKEN_POSSESSIVE)) &&
         token->end - token->start > 3 && !self->is_upper;
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
  guint listed = 0;
  gboolean had_subject = FALSE;
  gboolean has_cases = mn_sentence_has_cases (self);

  /* 'exportations mongoles de charbon' */
  for (const MnMark *mark; !has_cases && (mark = mn_sentence_at (self, noun_end, MN_WORD_PLACE)) &&
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
          const MnPlaceMark *found = mn_sentence_place (self, place);

          /* 'по обороту с Перу Чили уступает Китаю': of the subject's verb. */
          if (!(has_cases && had_subject && found->role == MN_PREP_OF))
            take_place (parts, self, place, head);
          had_subject |= found->role == 0 && found->form == MN_PLACE_NAME && !found->is_owner &&
                         at > head->last;
          /* 'exports to Chile, Peru and Brazil': of all of them together. */
          listed = found->is_listed ? listed + 1 : 1;
          if (listed >= MANY_PARTNERS && found->role == MN_PREP_TO)
            {
              parts->has_bloc = TRUE;
              parts->to = MN_COUNTRY_NONE;
            }
          continue;
        }
      /* 'экспорт в Голестан': a name that is no country's is one of a part of a country. */
      if (has_cases && (mark = mn_sentence_at (self, at, MN_WORD_PREP)) &&
          (mark->value == MN_PREP_IN || mark->value == MN_PREP_FROM) &&
          is_unknown_name (self, mark->last))
        parts->has_region = TRUE;
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
      else if ((mark = mn_sentence_at (self, at, MN_WORD_OWN)) && mark->value == 1)
        {
          parts->is_publisher = TRUE;
          at = mark->last - 1u;
        }
      else if (mn_sentence_at (self, at, MN_WORD_WORLD) ||
               (mn_sentence_token (self, at)->kind == MN_TOKEN_NUMBER &&
                mn_sentence_at (self, at + 1, MN_WORD_WORLD)) ||
               (mn_sentence_is (self, at, MN_LINK_COUNTRIES) && !parts->is_mutual))
        parts->has_world = TRUE;
      else if (is_unknown_town (self, head, at))
        parts->has_region = TRUE;
      else if ((mn_sentence_at (self, at, MN_WORD_PRODUCT)) &&
               (has_cases || mn_sentence_is (self, MAX (from, noun_end), MN_LINK_OF) ||
                at == noun_end || head->form & MN_KIND_FORM_VERB) &&
               at <= (has_cases ? from + 7 : MAX (from, noun_end) + 3))
        parts->has_product = TRUE;
    }
  /* 'exports of cashmere', 'exported honey': a noun that is neither goods at large nor a country. */
  if (head->kind != MN_KIND_EXPORT && head->kind != MN_KIND_IMPORT)
    return;
  guint at = noun_end;
  if (!has_cases && mn_sentence_is (self, at, MN_LINK_OF))
    at++;
  else if (!has_cases && !(head->form & MN_KIND_FORM_VERB))
    return;
  if (has_cases)
    {
      const MnMark *goods = mn_sentence_first_in (self, head->last, limit, MN_WORD_GOODS);

      parts->has_product |= is_named_goods (self, head->last);
      /* 'продукции свиноводства' */
      if (goods && goods->last - goods->first == 1)
        parts->has_product |= is_named_goods (self, goods->last);
      return;
    }
  for (guint i = 0;
       i < 3 &&
       (mn_sentence_at (self, at, MN_WORD_FILLER) || mn_sentence_at (self, at, MN_WORD_PLACE) ||
        mn_sentence_at (self, at, MN_WORD_BOUND) || mn_sentence_at (self, at, MN_WORD_OWN) ||
        mn_sentence_is (self, at, MN_LINK_ARTICLE) || mn_sentence_is (self, at, MN_LINK_ONLY) ||
        mn_sentence_is (self, at, MN_LINK_ANNUAL));
       i++)
    {
      const MnMark *bound = mn_sentence_at (self, at, MN_WORD_BOUND);

      /* 'more than' is two words. */
      if (bound)
        {
          at = bound->last;
          continue;
        }
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
        {
          parts->is_of_first = parts->of != 0;
          add_with (parts, place->country);
        }
      else if (prep->value == MN_PREP_TO)
        parts->to = place->country;
      else if (prep->value == MN_PREP_FROM)
        parts->from = place->country;
      return;
    }
}
