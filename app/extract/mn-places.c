/* mn-places.c: the names of countries as ICU has them. */
#include "mn-places.h"

#include "mn-last.h"
#include "mn-sentence.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/ustring.h>

/* Names that are common words or would be read wrongly; the tables have better ones. */
static gboolean
is_usable (const char *name)
{
  return strlen (name) >= 4 && !strpbrk (name, "(&[");
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
      if (U_SUCCESS (status) && is_usable (utf8))
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

/* What looks like a country's name but is not. */
static gboolean
is_trap (const MnSentence *self, const MnMark *mark)
{
  guint form = mark->form & MN_PLACE_FORMS;
  const MnToken *token = mn_sentence_token (self, mark->last - 1);

  if (token->flags & MN_TOKEN_POSSESSIVE)
    return FALSE;
  /* 'US$', '$US' */
  if (mark->value == MN_COUNTRY ('U', 'S') && mn_sentence_is_punct (self, mark->last, '$'))
    return TRUE;
  if (mark->first > 0 && mn_sentence_is_punct (self, mark->first - 1u, '$') &&
      token->flags & MN_TOKEN_GLUED)
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
  /* 'Pyongyang Restaurant', 'Moscow Exchange' */
  if (form == MN_PLACE_CAPITAL && is_strange_name (self, mark->last) && mark->last > 1)
    return TRUE;
  /* 'Turkey breast' */
  if (mark->form & MN_PLACE_FOOD && (mn_sentence_at (self, mark->last, MN_WORD_PRODUCT) ||
                                     mn_sentence_is (self, mark->last, MN_LINK_FOOD)))
    return TRUE;
  return FALSE;
}

static gboolean
is_dateline (const MnSentence *self, const MnMark *mark)
{
  if (!self->starts_paragraph || mark->first > 4 ||
      (mark->form & MN_PLACE_FORMS) > MN_PLACE_CAPITAL)
    return FALSE;
  for (guint i = mark->last; i < self->n_tokens && i < mark->last + 5u; i++)
    if (mn_sentence_is_punct (self, i, '/') || mn_sentence_is_punct (self, i, '(') ||
        mn_sentence_at (self, i, MN_WORD_MONTH))
      return mn_sentence_token (self, mark->first)->flags & MN_TOKEN_UPPER ||
             (mark->form & MN_PLACE_FORMS) == MN_PLACE_CAPITAL;
    else if (mn_sentence_token (self, i)->kind == MN_TOKEN_WORD &&
             !(mn_sentence_token (self, i)->flags & MN_TOKEN_CAPITAL))
      return FALSE;
  return FALSE;
}

/* The preposition that governs a place, seen through 'the' and 'neighbouring'. */
static guint8
find_role (const MnSentence *self, guint first)
{
  for (guint i = 0; i < 4 && first > 0; i++)
    {
      const MnMark *prep = mn_sentence_ending (self, first, MN_WORD_PREP);

      if (prep)
        return (guint8) prep->value;
      const MnToken *token = mn_sentence_token (self, first - 1);
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

static void
relate (const MnSentence *self, MnPlaceMark *place)
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
            !mn_sentence_is_punct (self, i, '-') && !mn_sentence_is (self, i, MN_LINK_ARTICLE))
          joins = FALSE;
      if (joins)
        {
          place->is_listed = TRUE;
          place->role = before->role;
          return;
        }
    }
  place->role = find_role (self, place->first);
}

void
mn_sentence_find_places (MnSentence *self)
{
  if (!mn_sentence_has (self, MN_WORD_PLACE))
    return;
  for (guint i = 0; i < self->n_marks; i++)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->word_class != MN_WORD_PLACE || is_trap (self, mark))
        continue;

      const MnToken *last = mn_sentence_token (self, mark->last - 1);
      MnPlaceMark place = { .country = mark->value,
                            .first = mark->first,
                            .last = mark->last,
                            .form = mark->form & MN_PLACE_FORMS };
      place.is_owner = (last->flags & MN_TOKEN_POSSESSIVE) != 0 || place.form == MN_PLACE_ADJECTIVE;
      place.is_dateline = is_dateline (self, mark);
      relate (self, &place);
      g_array_append_val (self->places, place);
    }
  if (mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
    mn_last_relate_places (self);
}
