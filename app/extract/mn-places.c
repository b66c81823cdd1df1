/* mn-places.c: the names of countries as ICU has them. */
#include "mn-places.h"

#include "mn-last.h"
#include "mn-sentence.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/ustring.h>

/* ICU's name as newspapers have it: without brackets, 'and' in full. FALSE for one that the tables have
 * better: it is short enough to be a common word. */
static gboolean
mend_name (char *name, gsize size)
{
  char *bracket = strpbrk (name, "(["), *ampersand = strchr (name, '&');

  if (bracket)
    *bracket = '\0';
  g_strchomp (name);
  if (ampersand)
    {
      g_autofree char *rest = g_strdup (ampersand + 1);

      *ampersand = '\0';
      g_strlcat (name, "and", size);
      g_strlcat (name, rest, size);
    }
  return strlen (name) >= 4;
}

static void
visit (ULocaleDisplayNames *names, MnPlaceNameFunc func, gpointer user_data)
{
  gsize n;
  const MnCountry *countries = mn_country_list (&n);

  for (gsize i = 0; names && i < n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      UChar name[256];
      char utf8[768];

      uldn_regionDisplayName (names, mn_country_get_code (countries[i]), name, G_N_ELEMENTS (name),
                              &status);
      u_strToUTF8 (utf8, sizeof utf8, NULL, name, -1, &status);
      if (U_SUCCESS (status) && mend_name (utf8, sizeof utf8))
        func (countries[i], utf8, user_data);
    }
}

void
mn_places_foreach_name (const char *language, MnPlaceNameFunc func, gpointer user_data)
{
  static const UDisplayContext lengths[] = { UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT };

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      UDisplayContext contexts[] = { lengths[i] };
      UErrorCode status = U_ZERO_ERROR;
      ULocaleDisplayNames *names = uldn_openForContext (language, contexts, 1, &status);

      if (U_SUCCESS (status))
        visit (names, func, user_data);
      if (names)
        uldn_close (names);
    }
}

/* An unknown word in capitals next to a name: a person, a company, a newspaper. */
static gboolean
is_strange_name (const MnSentence *self, guint at)
{
  if (at >= self->n_tokens)
    return FALSE;

  const MnToken *token = mn_sentence_token (self, at);
  return token->kind == MN_TOKEN_WORD && token->flags & MN_TOKEN_CAPITAL && !self->is_upper &&
         !(token->flags & (MN_TOKEN_DASHED | MN_TOKEN_UPPER)) &&
         (!token->word || mn_sentence_at (self, at, MN_WORD_BODY));
}

static gboolean
is_first_word (const MnSentence *self, guint at)
{
  for (guint i = 0; i < at; i++)
    if (mn_sentence_token (self, i)->kind == MN_TOKEN_WORD)
      return FALSE;
  return TRUE;
}

/* An abbreviation that may be a part of a country as well: 'РТ' is Tajikistan among countries, and
 * Tatarstan among the parts of Russia. */
static gboolean
is_in_doubt (const MnSentence *self, const MnMark *mark)
{
  const guint reach = 3; /* 'между РТ и КНР', 'РК, РФ и КР' */
  gboolean has_country = FALSE;

  for (guint i = 0; i < self->n_marks; i++)
    {
      const MnMark *other = &self->marks[i];

      if (other->word_class == MN_WORD_REGION && other->value && other->form == 0)
        return TRUE;
      has_country |= other->word_class == MN_WORD_PLACE && other->value &&
                     !(other->form & MN_PLACE_DOUBTFUL) && other->first <= mark->last + reach &&
                     mark->first <= other->last + reach;
    }
  return !has_country;
}

/* The code of a currency begins with that of its country. */
static gboolean
is_money_of (const MnMark *currency, MnCountry country)
{
  char code[4];

  if (!currency)
    return FALSE;
  mn_currency_unpack (currency->value, code);
  return MN_COUNTRY (code[0], code[1]) == country;
}

/* 'US$', '$US', 'US $ 5', 'долл. США', 'АНУ-ын доллар' */
static gboolean
is_of_currency (const MnSentence *self, const MnMark *mark)
{
  const MnToken *token = mn_sentence_token (self, mark->last - 1);
  guint before = mark->first;

  if (mn_sentence_is_punct (self, mark->last, '$') &&
      (mn_sentence_token (self, mark->last)->flags & MN_TOKEN_GLUED ||
       (token->flags & MN_TOKEN_UPPER && before > 0 &&
        !mn_sentence_is (self, before - 1, MN_LINK_ARTICLE))))
    return TRUE;
  if (is_money_of (mn_sentence_at (self, mark->last, MN_WORD_CURRENCY), mark->value))
    return TRUE;
  if (before == 0)
    return FALSE;
  if (mn_sentence_is_punct (self, before - 1, '$') && token->flags & MN_TOKEN_GLUED)
    return TRUE;
  /* Nothing between but the stop of an abbreviation. */
  before -= mn_sentence_is_punct (self, before - 1, '.');
  return mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE &&
         is_money_of (mn_sentence_ending (self, before, MN_WORD_CURRENCY), mark->value);
}

/* What looks like a country's name but is not. */
static gboolean
is_trap (const MnSentence *self, const MnMark *mark)
{
  guint form = mark->form & MN_PLACE_FORMS;
  const MnToken *token = mn_sentence_token (self, mark->last - 1);

  /* The tables say so. */
  if (!mark->value)
    return TRUE;
  /* 'долл. США' */
  if (mark->first > 1 && mn_sentence_is_punct (self, mark->first - 1u, '.') &&
      mn_sentence_ending (self, mark->first - 1u, MN_WORD_CURRENCY))
    return TRUE;
  if (token->flags & MN_TOKEN_POSSESSIVE)
    return FALSE;
  if (mark->form & MN_PLACE_LINKED &&
      !(mark->last < self->n_tokens &&
        mn_sentence_token (self, mark->last)->flags & MN_TOKEN_DASHED))
    return TRUE;
  if (mark->form & MN_PLACE_DOUBTFUL && is_in_doubt (self, mark))
    return TRUE;
  if (is_of_currency (self, mark))
    return TRUE;
  if (mark->form & MN_PLACE_COMMON && (is_first_word (self, mark->first) || self->is_upper))
    return TRUE;
  /* 'Georgia', among the states of the US */
  if (mark->form & MN_PLACE_STATE && self->has_states)
    return TRUE;
  if (mark->form & MN_PLACE_FIRST_NAME)
    {
      /* 'Chad O'Carroll', 'Michael Jordan' */
      if (is_strange_name (self, mark->last))
        return TRUE;
      if (mark->first > 0 && is_strange_name (self, mark->first - 1) &&
          !(mn_sentence_token (self, mark->first - 1)->flags & MN_TOKEN_POSSESSIVE))
        return TRUE;
    }
  /* 'Pyongyang Restaurant', 'Moscow Exchange'; a bent word is no part of a company's name. */
  if (form == MN_PLACE_CAPITAL && mark->ending == 0 && token->tail == 0 &&
      is_strange_name (self, mark->last) && mark->last > 1)
    return TRUE;
  /* 'Ms. Pham Thai Nii' */
  if (form != MN_PLACE_NAME && mark->ending == 0 && mark->first > 1 &&
      is_strange_name (self, mark->first - 1u) && is_strange_name (self, mark->last))
    return TRUE;
  /* 'Turkey breast' */
  if (mark->form & MN_PLACE_FOOD && (mn_sentence_at (self, mark->last, MN_WORD_PRODUCT) ||
                                     mn_sentence_is (self, mark->last, MN_LINK_FOOD)))
    return TRUE;
  return FALSE;
}

/* A word of a date, as mn 'оны' and kk 'жылғы'. */
static gboolean
is_of_time (const MnSentence *self, guint at)
{
  return mn_sentence_at (self, at, MN_WORD_SPAN) || mn_sentence_at (self, at, MN_WORD_ORDINAL) ||
         mn_sentence_at (self, at, MN_WORD_WEEKDAY) || mn_sentence_is (self, at, MN_LINK_NTH);
}

/* 'TASHKENT, May 6.', 'Астана /Агентство/', 'МОСКВА - Агентство', 'АСТАНА.' */
static gboolean
is_dateline (const MnSentence *self, const MnMark *mark)
{
  gboolean is_upper = (mn_sentence_token (self, mark->first)->flags & MN_TOKEN_UPPER) != 0;
  gboolean is_capital = (mark->form & MN_PLACE_FORMS) == MN_PLACE_CAPITAL;

  if (!self->starts_paragraph || mark->first > 4 ||
      (mark->form & MN_PLACE_FORMS) > MN_PLACE_CAPITAL || (!is_capital && !is_upper))
    return FALSE;
  if (is_upper && is_capital && !self->is_upper && mark->first == 0 &&
      (mn_sentence_is_punct (self, mark->last, '.') ||
       mn_sentence_is_punct (self, mark->last, '-')))
    return TRUE;
  for (guint i = mark->last; i < self->n_tokens && i < mark->last + 7u; i++)
    if (mn_sentence_is_punct (self, i, '/') || mn_sentence_is_punct (self, i, '(') ||
        mn_sentence_at (self, i, MN_WORD_MONTH))
      return TRUE;
    else if (mn_sentence_token (self, i)->kind == MN_TOKEN_WORD && !is_of_time (self, i) &&
             !(mn_sentence_token (self, i)->flags & MN_TOKEN_CAPITAL))
      return FALSE;
  return FALSE;
}

/* ', China' behind 'with its economic lifeline': small words up to a possessive. */
static gboolean
is_apposition (const MnSentence *self, guint comma)
{
  for (guint i = comma; i > 0 && i + 4 > comma; i--)
    if (mn_sentence_is (self, i - 1, MN_LINK_ITS) ||
        mn_sentence_is (self, i - 1, MN_LINK_POSSESSIVE))
      return TRUE;
    else if (mn_sentence_token (self, i - 1)->kind != MN_TOKEN_WORD ||
             mn_sentence_token (self, i - 1)->flags & MN_TOKEN_CAPITAL)
      return FALSE;
  return FALSE;
}

/* The preposition that governs a place, seen through 'the' and 'neighbouring'. */
static guint8
find_role (const MnSentence *self, guint first)
{
  for (guint i = 0; i < 5 && first > 0; i++)
    {
      const MnMark *prep = mn_sentence_ending (self, first, MN_WORD_PREP);

      if (prep)
        return (guint8) prep->value;
      const MnToken *token = mn_sentence_token (self, first - 1);
      /* 'with its chief ally, China' */
      if (i == 0 && mn_token_is_punct (token, ',') && is_apposition (self, first - 1))
        {
          first--;
          continue;
        }
      if (token->kind != MN_TOKEN_WORD || token->flags & MN_TOKEN_CAPITAL ||
          token->flags & MN_TOKEN_POSSESSIVE || mn_sentence_ending (self, first, MN_WORD_VERB) ||
          mn_sentence_ending (self, first, MN_WORD_LEVEL) ||
          mn_sentence_ending (self, first, MN_WORD_AND) ||
          mn_sentence_ending (self, first, MN_WORD_KIND))
        return 0;
      first--;
    }
  return 0;
}

static gboolean
ends_with_one_of (const char *word, const char *const *endings)
{
  for (; *endings; endings++)
    if (g_str_has_suffix (word, *endings))
      return TRUE;
  return FALSE;
}

/* By its ending: an adjective, which stands between a preposition and its noun. */
static gboolean
looks_like_adjective (const MnSentence *self, guint at)
{
  static const char *const endings[] = { "ый",  "ий",  "ой",  "ая",  "яя", "ую", "юю", "ое",
                                         "ого", "его", "ому", "ему", "ым", "им", "ом", "ем",
                                         "ей",  "ые",  "ие",  "ых",  "их", NULL };
  const MnToken *token = mn_sentence_token (self, at);
  char word[MN_WORD_MAX_BYTES + 1];
  gsize bytes = token->end - token->start;

  if (token->kind != MN_TOKEN_WORD || bytes > MN_WORD_MAX_BYTES)
    return FALSE;
  bytes = mn_word_fold ((const guint8 *) self->text + token->start, bytes, word);
  word[bytes] = '\0';
  return bytes > 8 && ends_with_one_of (word, endings);
}

/* A place as it stands in the nominative, where 'в' leads to it; undeclined ones as well. */
static gboolean
is_destination (const MnSentence *self, const MnMark *mark)
{
  static const char *const inside[] = { "е",  "и",  "ах", "ях", "ом", "ем",
                                        "ой", "ей", "их", "ых", NULL };
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes = mn_sentence_get_ending (self, mark, ending);

  ending[bytes] = '\0';
  return bytes == 0 || !ends_with_one_of (ending, inside);
}

/* 'РФ', 'РУз' */
static gboolean
is_abbreviation (const MnSentence *self, const MnToken *token)
{
  const char *second = g_utf8_next_char (self->text + token->start);

  return token->flags & MN_TOKEN_UPPER ||
         (token->end - token->start <= 8 && g_unichar_isupper (g_utf8_get_char (second)));
}

/* The place stands in an oblique case, or does not bend: with no preposition before it, it is whose
 * something is. */
static gboolean
is_genitive (const MnSentence *self, const MnMark *mark)
{
  const MnToken *last = mn_sentence_token (self, mark->last - 1);
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes = mn_sentence_get_ending (self, mark, ending);

  ending[bytes] = '\0';
  if (bytes == 0)
    return is_abbreviation (self, last) && !self->is_upper;
  /* 'Киргизия' of the stem 'Киргизи', 'Республика' of 'Республик'. */
  if (!strcmp (ending, "я") && last->end - last->start > 4)
    return strncmp (self->text + last->end - 4, "и", 2) != 0;
  if (!strcmp (ending, "а") && mark->last - mark->first > 1)
    return !looks_like_adjective (self, mark->first) ||
           strncmp (self->text + mn_sentence_token (self, mark->first)->end - 4, "ая", 4) != 0;
  return TRUE;
}

/* The word before a place is a noun that it may belong to. */
static gboolean
follows_noun (const MnSentence *self, guint first)
{
  const MnToken *token;

  if (first == 0)
    return FALSE;
  token = mn_sentence_token (self, first - 1);
  return token->kind == MN_TOKEN_WORD && !mn_sentence_ending (self, first, MN_WORD_VERB) &&
         !mn_sentence_ending (self, first, MN_WORD_BE) &&
         !mn_sentence_ending (self, first, MN_WORD_CLAUSE) &&
         !mn_sentence_ending (self, first, MN_WORD_AND);
}

/* The role of a place where nouns bend: the preposition and the ending together. */
static guint8
find_role_by_case (const MnSentence *self, const MnMark *mark)
{
  gboolean is_adjective = (mark->form & MN_PLACE_FORMS) == MN_PLACE_ADJECTIVE;
  guint at = mark->first;
  const MnMark *prep = NULL;

  for (guint i = 0; i < 3 && at > 0 && !prep; i++)
    {
      prep = mn_sentence_ending (self, at, MN_WORD_PREP);
      if (prep || !looks_like_adjective (self, at - 1) ||
          mn_sentence_token (self, at - 1)->flags & MN_TOKEN_CAPITAL ||
          mn_sentence_ending (self, at, MN_WORD_KIND) ||
          mn_sentence_ending (self, at, MN_WORD_SPAN))
        break;
      at--;
    }
  if (prep)
    switch (prep->value)
      {
      case MN_PREP_IN:
        if (mn_sentence_is (self, prep->first, MN_LINK_IN) || prep->last - prep->first == 1)
          return is_adjective || is_destination (self, mark) ? MN_PREP_TO : MN_PREP_IN;
        return MN_PREP_IN;
      case MN_PREP_BY:
        return mn_sentence_is (self, prep->first, MN_LINK_BY) &&
                       (is_adjective || is_destination (self, mark))
                   ? MN_PREP_TO
                   : MN_PREP_IN;
      default:
        return (guint8) prep->value;
      }
  if (is_adjective)
    {
      /* 'импорт российских товаров' come from there, whoever counts them. */
      for (guint i = mark->last; i < mark->last + 3u; i++)
        if (mn_sentence_at (self, i, MN_WORD_GOODS))
          return MN_PREP_FROM;
      return follows_noun (self, mark->first) ? MN_PREP_OF : 0;
    }
  return is_genitive (self, mark) && follows_noun (self, mark->first) ? MN_PREP_OF : 0;
}

static void
relate (const MnSentence *self, MnPlaceMark *place, const MnMark *mark)
{
  const MnToken *token = mn_sentence_token (self, place->first);
  const MnPlaceMark *before =
      self->places->len > 0 ? mn_sentence_place (self, self->places->len - 1) : NULL;
  guint gap = before ? (guint) (place->first - before->last) : G_MAXUINT;

  /* 'inter-Korean' names both. */
  if (before && before->first == place->first)
    {
      place->is_dashed = TRUE;
      place->role = before->role;
      return;
    }
  if (gap == 0 && token->flags & MN_TOKEN_DASHED)
    {
      place->is_dashed = TRUE;
      place->role = before->role;
      return;
    }
  if (gap > 0 && gap <= 3)
    {
      gboolean joins = TRUE;

      for (guint i = before->last; i < place->first; i++)
        if (!mn_sentence_at (self, i, MN_WORD_AND) && !mn_sentence_is_punct (self, i, ',') &&
            !(mn_sentence_is_punct (self, i, '-') &&
              (before->role == 0 || !mn_sentence_has_cases (self))) &&
            !mn_sentence_is (self, i, MN_LINK_ARTICLE))
          joins = FALSE;
      if (joins)
        {
          place->is_listed = TRUE;
          place->role = before->role;
          return;
        }
    }
  place->role = mn_sentence_has_cases (self) ? find_role_by_case (self, mark)
                                             : find_role (self, place->first);
}

static gboolean
names_states (const MnSentence *self)
{
  for (guint i = 0; i < self->n_marks; i++)
    if (self->marks[i].word_class == MN_WORD_REGION && self->marks[i].form == 0 &&
        self->marks[i].value == MN_COUNTRY ('U', 'S'))
      return TRUE;
  return FALSE;
}

void
mn_sentence_find_places (MnSentence *self)
{
  self->has_states |= mn_sentence_has (self, MN_WORD_REGION) && names_states (self);
  if (!mn_sentence_has (self, MN_WORD_PLACE) && !mn_sentence_has (self, MN_WORD_OWN))
    return;
  for (guint i = 0; i < self->n_marks; i++)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->word_class == MN_WORD_OWN && mark->form == 1 && self->home)
        {
          const MnPlaceMark own = {
            .country = self->home, .first = mark->first, .last = mark->last, .form = MN_PLACE_OWN
          };

          g_array_append_val (self->places, own);
          continue;
        }
      /* Of several meanings the strictest comes first and is the one. */
      if (mark->word_class != MN_WORD_PLACE ||
          (mark != mn_sentence_at (self, mark->first, MN_WORD_PLACE) &&
           !(mark->form & MN_PLACE_TWO)) ||
          is_trap (self, mark))
        continue;

      const MnToken *last = mn_sentence_token (self, mark->last - 1);
      MnPlaceMark place = { .country = mark->value,
                            .first = mark->first,
                            .last = mark->last,
                            .form = mark->form & MN_PLACE_FORMS };
      place.is_owner = (last->flags & MN_TOKEN_POSSESSIVE) != 0 || place.form == MN_PLACE_ADJECTIVE;
      place.is_dateline = is_dateline (self, mark);
      relate (self, &place, mark);
      g_array_append_val (self->places, place);
    }
  if (mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
    mn_last_relate_places (self);
}
