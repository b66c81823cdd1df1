/* mn-phrase-last.c: the words about a kind of trade where the verb stands last: all before it, with endings.
 *
 *     [Қазақстанның Моңғолияға] экспорты        [БНХАУ-аас хийсэн] импорт
 *     [Қазақстан мен Түркия арасындағы] тауар айналымы
 */
#include "mn-figures.h"

#include "mn-last.h"

/* So many words about a noun are looked at. */
#define REACH 24
/* So many members of a list are looked through for its beginning. */
#define MAX_LIST 12

/* A participle that describes the noun behind it: 'хүрсэн худалдааны эргэлт', 'құраған тауар айналымы'. */
gboolean
mn_last_is_attribute (const MnSentence *s, guint at)
{
  static const MnWordClass nouns[] = {
    MN_WORD_KIND,  MN_WORD_PLACE, MN_WORD_MUTUAL, MN_WORD_GOODS,     MN_WORD_PRODUCT,
    MN_WORD_OTHER, MN_WORD_WORLD, MN_WORD_OWN,    MN_WORD_NEIGHBOUR, MN_WORD_FILLER,
  };

  if (!mn_sentence_is (s, at, MN_LINK_PARTICIPLE))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (nouns); i++)
    if (mn_sentence_at (s, at + 1, nouns[i]))
      return TRUE;
  return FALSE;
}

/* The token before @at is the last of an amount. */
static gboolean
ends_amount (const MnSentence *s, guint at)
{
  return mn_sentence_ending (s, at, MN_WORD_CURRENCY) || mn_sentence_ending (s, at, MN_WORD_UNIT) ||
         mn_sentence_ending (s, at, MN_WORD_PERCENT) ||
         (at > 0 && mn_sentence_token (s, at - 1)->kind == MN_TOKEN_NUMBER);
}

/* A finite verb or a word that begins another clause: what stands before it is of something else. */
static gboolean
ends_clause (const MnSentence *s, guint at)
{
  const MnMark *level = mn_sentence_at (s, at, MN_WORD_LEVEL);
  const MnMark *growth = mn_sentence_at (s, at, MN_WORD_GROWTH);

  if (mn_sentence_is_punct (s, at, ';') || mn_sentence_at (s, at, MN_WORD_VERB))
    return TRUE;
  if (mn_sentence_at (s, at, MN_WORD_CLAUSE))
    return TRUE;
  if (mn_sentence_is_punct (s, at, ',') && ends_amount (s, at))
    return TRUE;
  /* 'тауар экспорттап, ...' */
  const MnMark *kind = mn_sentence_at (s, at, MN_WORD_KIND);
  if (kind && kind->form & MN_KIND_FORM_VERB && mn_sentence_is_punct (s, kind->last, ','))
    return TRUE;
  if (mn_last_is_attribute (s, at))
    return FALSE;
  return (level && level->form != MN_VERB_NOUN) || (growth && growth->form == MN_VERB_PAST);
}

guint
mn_last_clause_start (const MnSentence *s, guint at)
{
  guint from = at > REACH ? at - REACH : 0;

  for (guint i = at; i-- > from;)
    if (ends_clause (s, i))
      return i + 1;
  return from;
}

static void
add_with (MnPhrase *parts, MnCountry country)
{
  for (guint i = 0; i < parts->n_with; i++)
    if (parts->with[i] == country)
      return;
  if (parts->n_with < G_N_ELEMENTS (parts->with))
    parts->with[parts->n_with++] = country;
}

static void
add_owner (MnPhrase *parts, MnCountry country)
{
  if (parts->owner[0] && parts->owner[0] != country)
    parts->owner[1] = country;
  else
    parts->owner[0] = country;
}

/* A country in @role, as an owner or the verb's subject where its word has no case. */
static void
take_country (MnPhrase *parts, MnCountry country, guint role, gboolean is_owner, const MnHead *head)
{
  switch (role)
    {
    case MN_PREP_FROM:
      parts->from = country;
      break;
    case MN_PREP_TO:
      parts->to = country;
      break;
    case MN_PREP_IN:
      /* 'Хятадад нийлүүлсэн', 'АНУ-д импортолсон' */
      if (head->kind == MN_KIND_EXPORT || (head->kind == MN_KIND_IMPORT && !parts->to))
        parts->to = country;
      break;
    case MN_PREP_AT:
      break;
    case MN_PREP_WITH:
    case MN_PREP_BETWEEN:
      add_with (parts, country);
      break;
    case MN_PREP_OF:
      add_owner (parts, country);
      break;
    default:
      if (is_owner || head->form & MN_KIND_FORM_VERB)
        add_owner (parts, country);
      else if (parts->of && parts->of != country)
        {
          /* 'Қазақстан мен Өзбекстан ... айналымына ұмтылады' */
          add_owner (parts, parts->of);
          add_owner (parts, country);
        }
      else
        parts->of = country;
      break;
    }
}

static void
take_place (MnPhrase *parts, const MnSentence *s, const MnPlaceMark *place, const MnHead *head)
{
  if (place->is_dateline || place->form == MN_PLACE_PALACE)
    return;
  if (place->form == MN_PLACE_CAPITAL && (place->role == MN_PREP_IN || place->role == MN_PREP_AT))
    return;
  /* 'поляк өнімінің импорты': goods of a country come from there. */
  if (head->kind == MN_KIND_IMPORT && mn_sentence_at (s, place->last, MN_WORD_GOODS) &&
      (place->form == MN_PLACE_ADJECTIVE || place->role == 0))
    parts->from = place->country;
  else
    take_country (parts, place->country, place->role, place->is_owner || place->last == head->first,
                  head);
  parts->first_place = MIN (parts->first_place, place->first);
}

/* A plain noun that nobody knows, right before exports or imports, is a kind of goods: 'жиһаз экспорты'. */
static gboolean
is_unknown_noun (const MnSentence *s, const MnHead *head, guint from)
{
  const MnToken *token;
  char folded[MN_WORD_MAX_BYTES + 1];
  gsize bytes;

  if (head->first <= from || head->form & MN_KIND_FORM_VERB ||
      (head->kind != MN_KIND_EXPORT && head->kind != MN_KIND_IMPORT))
    return FALSE;
  token = mn_sentence_token (s, head->first - 1u);
  if (token->kind != MN_TOKEN_WORD || token->word || token->tail > 0 ||
      token->flags & (MN_TOKEN_CAPITAL | MN_TOKEN_UPPER))
    return FALSE;
  bytes = mn_word_fold ((const guint8 *) s->text + token->start, token->end - token->start, folded);
  /* A bent word stands in no such place. */
  for (gsize i = 2; i < bytes; i++)
    if (((guint8) folded[i] & 0xc0) != 0x80 &&
        mn_lexicon_is_ending (s->lexicon, folded + i, bytes - i))
      return FALSE;
  return bytes > 4;
}

/* Goods of one kind, right before the noun: 'бидай экспорты', 'нүүрсний экспорт', or what the verb's object
 * is. */
static gboolean
has_product_before (const MnSentence *s, const MnHead *head, guint from)
{
  if (is_unknown_noun (s, head, from))
    return TRUE;
  for (guint at = head->first, i = 0; at > from && i < 4; i++)
    {
      const MnMark *mark;

      if (mn_sentence_ending (s, at, MN_WORD_PRODUCT))
        return TRUE;
      if ((mark = mn_sentence_ending (s, at, MN_WORD_GOODS)) ||
          (mark = mn_sentence_ending (s, at, MN_WORD_PLACE)) ||
          (mark = mn_sentence_ending (s, at, MN_WORD_MUTUAL)))
        {
          at = mark->first;
          continue;
        }
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_CURRENCY) || mn_sentence_ending (s, at, MN_WORD_UNIT))
        return FALSE;
      at--;
    }
  return FALSE;
}

/* 'махан бүтээгдэхүүний 25 сая ам.долларын импорт': the goods stand before the amount. */
static gboolean
has_product_at (const MnSentence *s, guint first)
{
  const MnMark *goods = mn_sentence_ending (s, first, MN_WORD_GOODS);

  return mn_sentence_ending (s, first, MN_WORD_PRODUCT) ||
         (goods && mn_sentence_ending (s, goods->first, MN_WORD_PRODUCT));
}

/* '25 млн еуроның кашемирін экспорттады': what the amount's genitive counts is a word that nobody knows, so
 * no goods at large. */
static gboolean
has_unknown_object (const MnSentence *s, const MnHead *head, guint last)
{
  const MnMark *currency = mn_sentence_ending (s, last, MN_WORD_CURRENCY);
  const MnToken *token = mn_sentence_token (s, last);

  return head->form & MN_KIND_FORM_VERB && last < head->first && currency &&
         mn_sentence_get_case (s, currency) == MN_PREP_OF && token->kind == MN_TOKEN_WORD &&
         !token->word && !mn_sentence_first_in (s, last, head->first, MN_WORD_GOODS);
}

/* 'Семейде өткен форумда': where it was said, not whose trade it is. */
static gboolean
is_where (const MnSentence *s, const MnMark *mark, const MnHead *head)
{
  guint role = mn_sentence_get_case (s, mark);

  return role == MN_PREP_AT || (role == MN_PREP_FROM && head->kind == MN_KIND_TURNOVER);
}

/* 'Беларусьтің Қазақстандағы елшісі': where the envoy of @place sits, or NULL. */
static const MnPlaceMark *
seat_of_envoy (const MnSentence *s, const MnPlaceMark *place)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *seat = mn_sentence_place (s, i);

      if (seat->first >= place->last && seat->first <= place->last + 2u &&
          seat->role == MN_PREP_AT &&
          mn_sentence_first_in (s, seat->last, seat->last + 4u, MN_WORD_OFFICE))
        return seat;
    }
  return NULL;
}

/* 'Беларусьтің Қазақстандағы елшісі', 'Моңғолияның сыртқы істер министрі': who speaks, not whose trade it
 * is. */
static gboolean
is_of_speaker (const MnSentence *s, const MnPlaceMark *place, const MnHead *head)
{
  return seat_of_envoy (s, place) ||
         ((place->role == MN_PREP_OF || (place->role == 0 && head->kind == MN_KIND_TURNOVER &&
                                         !(head->form & MN_KIND_FORM_VERB))) &&
          mn_sentence_at (s, place->last, MN_WORD_OFFICE));
}

MnCountry
mn_last_find_seat (const MnSentence *s, MnCountry one)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i), *seat = seat_of_envoy (s, place);

      if (seat && (place->country == one || seat->country == one))
        return place->country == one ? seat->country : place->country;
    }
  return MN_COUNTRY_NONE;
}

static void
read_range (const MnSentence *s,
            MnCountry home,
            const MnHead *head,
            guint from,
            guint to,
            MnPhrase *parts)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first >= from && place->last <= to && !is_of_speaker (s, place, head))
        take_place (parts, s, place, head);
    }
  for (guint at = from; at < to; at++)
    {
      const MnMark *mark;

      if (mn_sentence_at (s, at, MN_WORD_BLOC))
        parts->has_bloc = TRUE;
      else if ((mark = mn_sentence_at (s, at, MN_WORD_REGION)) && mark->form == 0 &&
               !is_where (s, mark, head))
        {
          parts->has_region = TRUE;
          if (mark->value)
            parts->region = mark->value;
        }
      else if (mn_sentence_at (s, at, MN_WORD_MUTUAL))
        parts->is_mutual = TRUE;
      else if ((mark = mn_sentence_at (s, at, MN_WORD_NEIGHBOUR)))
        {
          parts->has_neighbour = TRUE;
          parts->neighbour_role = mark->form ? mark->form : mn_sentence_get_case (s, mark);
        }
      else if (home && (mark = mn_sentence_at (s, at, MN_WORD_OWN)) && mark->form == 0 &&
               !(mn_sentence_first_in (s, at, to, MN_WORD_TARGET)))
        take_country (parts, home, mn_sentence_get_case (s, mark), TRUE, head);
      else if (mn_sentence_at (s, at, MN_WORD_BODY))
        parts->has_product = TRUE; /* one company's */
      else if (mn_sentence_at (s, at, MN_WORD_WORLD) ||
               (mn_sentence_is (s, at, MN_LINK_COUNTRIES) && !parts->is_mutual))
        parts->has_world = TRUE;
    }
}

const MnPlaceMark *
mn_last_find_partner (const MnSentence *s, guint from, guint first)
{
  for (guint i = s->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first < from)
        return NULL;
      if (place->last <= first && first - place->last <= 1 &&
          (place->role == MN_PREP_WITH || place->role == MN_PREP_TO || place->role == MN_PREP_FROM))
        return place;
    }
  return NULL;
}

/* The amount that ends before @last is one of several: a comma stands on either side. */
static gboolean
is_in_list (const MnSentence *s, guint start, guint last)
{
  return mn_sentence_is_punct (s, last, ',') || mn_sentence_at (s, last, MN_WORD_AND) ||
         (start > 0 && mn_sentence_is_punct (s, start - 1, ',') && ends_amount (s, start - 1));
}

/* The place that begins at @at, bent as a partner, or NULL. */
static const MnPlaceMark *
partner_at (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first == at)
        return place->role != 0 && place->role != MN_PREP_OF ? place : NULL;
    }
  return NULL;
}

/* A place that is bent as a partner stands in [from, to). */
static gboolean
has_partner (const MnSentence *s, guint from, guint to)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first >= from && place->last <= to && place->role != 0 &&
          place->role != MN_PREP_OF)
        return TRUE;
    }
  return FALSE;
}

/* Countries in [from, to) that are bent as those that something is done with. */
static guint
count_partners (const MnSentence *s, guint from, guint to)
{
  MnCountry before = MN_COUNTRY_NONE;
  guint n = 0;

  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first < from || place->last > to || place->role != MN_PREP_WITH ||
          place->country == before)
        continue;
      before = place->country;
      n++;
    }
  return n;
}

const MnPlaceMark *
mn_last_share_goes_to (const MnSentence *s, guint at)
{
  const MnPlaceMark *place = partner_at (s, at);

  if (!place || place->role != MN_PREP_TO)
    return NULL;
  /* 'экспортының 14,5 млрд долларын Қытайға шығарады' */
  return mn_sentence_at (s, place->last, MN_WORD_SHARE) ||
                 mn_sentence_at (s, place->last, MN_WORD_KIND)
             ? place
             : NULL;
}

void
mn_last_read_phrase (const MnSentence *s,
                     MnCountry home,
                     const MnHead *head,
                     guint first,
                     guint last,
                     MnPhrase *parts)
{
  guint from = mn_last_clause_start (s, head->first);

  /* In a list each amount has its own partners before it; whose trade it is, stands before the first. */
  guint own = mn_last_clause_start (s, first);
  if (head->first >= last && is_in_list (s, own, last) && has_partner (s, own, first))
    {
      guint start = own;

      for (guint i = 0; i < MAX_LIST && start > 0 && mn_sentence_is_punct (s, start - 1, ','); i++)
        start = mn_last_clause_start (s, start - 1);
      read_range (s, home, head, start, own, parts);
      parts->from = parts->to = MN_COUNTRY_NONE;
      memset (parts->with, 0, sizeof parts->with);
      parts->n_with = 0;
      read_range (s, home, head, own, first, parts);
      parts->has_product |= has_product_before (s, head, from);
      return;
    }

  /* '16 тэрбум нь Энэтхэгийн экспорт': whose it is, stands between. */
  for (guint i = 0; i < s->places->len && head->first >= last && from < last; i++)
    if (mn_sentence_place (s, i)->first >= last && mn_sentence_place (s, i)->last == head->first &&
        mn_sentence_is (s, last, MN_LINK_OF_THEM))
      from = last;

  /* A noun behind its amount: 'N долларлық тауар экспорттады'; the amount is passed over. */
  read_range (s, home, head, from, head->first, parts);
  parts->has_product |=
      has_product_before (s, head, from) ||
      (head->first >= last && (has_product_at (s, first) || has_unknown_object (s, head, last)));
  const MnPlaceMark *later =
      head->last <= first ? mn_last_find_partner (s, head->last, first) : NULL;
  if (later)
    {
      /* '... Моңғолияға шығарған тауары 133 млн доллар, Моңғолиядан алғаны 12 млн' */
      parts->is_unclear =
          (head->kind == MN_KIND_EXPORT && later->role == MN_PREP_FROM && parts->to) ||
          (head->kind == MN_KIND_IMPORT && later->role == MN_PREP_TO && parts->from);
      /* 'Қытаймен тауар айналымы ..., Ресеймен – 26 млрд доллар' */
      parts->has_bloc = parts->has_region = parts->has_world = parts->has_neighbour = FALSE;
      memset (parts->with, 0, sizeof parts->with);
      parts->n_with = 0;
      parts->from = parts->to = parts->of = MN_COUNTRY_NONE;
      take_place (parts, s, later, head);
    }
  /* 'экспорты ..., оның 18 млрд доллары Италияға тиесілі' */
  else if (head->last <= first && mn_last_share_goes_to (s, last))
    {
      parts->has_bloc = parts->has_region = parts->has_world = parts->has_neighbour = FALSE;
      take_place (parts, s, mn_last_share_goes_to (s, last), head);
    }
  /* 'экспортын 13.9 тэрбум ам.доллар нь БНХАУ-д': where a part goes. */
  else if (mn_sentence_is (s, last, MN_LINK_OF_THEM) && partner_at (s, last + 1))
    take_place (parts, s, partner_at (s, last + 1), head);
  else if (head->last < first)
    {
      MnPhrase behind = { .first_place = head->first };

      read_range (s, home, head, head->last, first, &behind);
      if (!parts->to)
        parts->to = behind.to;
      if (!parts->from)
        parts->from = behind.from;
      if (behind.has_neighbour && !parts->has_neighbour)
        {
          parts->has_neighbour = TRUE;
          parts->neighbour_role = behind.neighbour_role;
        }
      for (guint i = 0; i < behind.n_with; i++)
        add_with (parts, behind.with[i]);
      if (!parts->owner[0] && !parts->from && !parts->to && parts->n_with == 0)
        {
          parts->owner[0] = behind.owner[0];
          parts->owner[1] = behind.owner[1];
        }
    }
  /* 'Өзбекстанмен, Қырғызстанмен ... тиісінше 4,3 және 1,7 млрд': each with its own. */
  if ((parts->n_with > 2 || (parts->n_with == 2 && parts->owner[0])) && head->last <= first &&
      mn_sentence_first_in (s, head->last, first, MN_WORD_EACH))
    parts->is_unclear = TRUE;
  /* 'Қазақстанның Ресеймен, Қытаймен тауар айналымы': the sum of two. */
  if (!later && (parts->owner[0] || parts->of) && count_partners (s, from, head->first) > 1)
    parts->is_unclear = TRUE;
  /* Of three together no two have the sum. */
  if (parts->n_with > 2)
    parts->has_bloc = TRUE;
}
