/* mn-partners.c: the words on the partners about one amount: those of its noun, and its own beside it. */
#include "mn-figures.h"

/* Puts the partner of one amount in the place of that of its noun. */
static void
set_partner (MnPhrase *parts, MnCountry country, guint role)
{
  if (role == MN_PREP_FROM || (role == 0 && parts->from))
    parts->from = country;
  else if (role == MN_PREP_TO || (role == 0 && parts->to))
    parts->to = country;
  else
    {
      parts->with[0] = country;
      parts->n_with = 1;
    }
}

static const MnPlaceMark *
place_ending (const MnSentence *self, guint at)
{
  for (guint i = self->places->len; i-- > 0;)
    if (mn_sentence_place (self, i)->last <= at)
      return mn_sentence_place (self, i)->last == at ? mn_sentence_place (self, i) : NULL;
  return NULL;
}

static const MnPlaceMark *
place_beginning (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->places->len; i++)
    if (mn_sentence_place (self, i)->first >= at)
      return mn_sentence_place (self, i)->first == at ? mn_sentence_place (self, i) : NULL;
  return NULL;
}

/* 'exports to and imports from Brazil': the partner stands behind the second noun. */
static void
read_shared_partner (const MnSentence *self, const MnHead *head, MnPhrase *parts)
{
  const MnMark *prep = mn_sentence_at (self, head->last, MN_WORD_PREP);
  const MnPlaceMark *place = NULL;

  if (!prep || !mn_sentence_at (self, prep->last, MN_WORD_AND))
    return;
  for (guint at = prep->last; at < prep->last + 6u && !place; at++)
    place = place_beginning (self, at);
  if (place)
    set_partner (parts, place->country, prep->value);
}

/* 'trade between Chile and Peru was $5 million with ...': both are named already. */
static gboolean
is_between (const MnSentence *self, guint from, guint to)
{
  for (guint i = 0; i < self->places->len; i++)
    if (mn_sentence_place (self, i)->first >= from && mn_sentence_place (self, i)->last <= to &&
        mn_sentence_place (self, i)->role == MN_PREP_BETWEEN)
      return TRUE;
  return FALSE;
}

/* The partner that stands right beside one amount of a list: 'Turkey ($1 billion), Russia - $800 million',
 * '$5 million with Chile and $4 million with Peru', '$40 million - from Peru to Chile'. */
static gboolean
read_own_partner (const MnSentence *self,
                  const MnHead *head,
                  guint first,
                  guint last,
                  MnPhrase *parts)
{
  const MnPlaceMark *place, *other;
  guint at = last;

  if (head->last > first)
    return FALSE;
  if (first > head->last &&
      (mn_sentence_is_punct (self, first - 1, '(') || mn_sentence_is_punct (self, first - 1, '-') ||
       mn_sentence_is_punct (self, first - 1, ':')) &&
      (place = place_ending (self, first - 1)) && place->first >= head->last &&
      place->country != parts->owner[0])
    {
      set_partner (parts, place->country, place->role);
      return TRUE;
    }
  /* ', Chile $2 billion and Peru $1 billion' */
  place = place_ending (self, first);
  if (place && place->first > head->last && !place->is_owner && place->country != parts->owner[0] &&
      (mn_sentence_is_punct (self, place->first - 1u, ',') ||
       mn_sentence_ending (self, place->first, MN_WORD_AND)))
    {
      set_partner (parts, place->country, place->role);
      return TRUE;
    }
  at += mn_sentence_is_punct (self, at, '-') || mn_sentence_is_punct (self, at, ')');
  /* 'the majority of imports, $5 million, came from Chile' */
  if (mn_sentence_is_punct (self, at, ',') && mn_sentence_at (self, at + 1, MN_WORD_VERB))
    at += 2;
  const MnMark *prep = mn_sentence_at (self, at, MN_WORD_PREP);
  if (!prep ||
      (prep->value != MN_PREP_WITH && prep->value != MN_PREP_TO && prep->value != MN_PREP_FROM))
    return FALSE;
  at = prep->last;
  at += mn_sentence_is (self, at, MN_LINK_ARTICLE);
  place = place_beginning (self, at);
  if (!place || place->is_owner)
    return FALSE;
  if (is_between (self, head->last, first) || parts->owner[1])
    return FALSE;
  set_partner (parts, place->country, prep->value);
  prep = mn_sentence_at (self, place->last, MN_WORD_PREP);
  if (prep && (prep->value == MN_PREP_TO || prep->value == MN_PREP_FROM) &&
      (other = place_beginning (self, prep->last)))
    set_partner (parts, other->country, prep->value);
  return TRUE;
}

/* The words before the head and behind it, for an amount at [first, last). */
void
mn_phrase_read (const MnSentence *self,
                const MnHead *head,
                guint first,
                guint last,
                guint limit,
                MnPhrase *phrase)
{
  MnPhrase parts = *phrase;
  guint end = head->last;

  mn_phrase_read_before (self, head, &parts);

  /* Behind the head up to the verb; then behind the amount ('goods worth $5 million to Japan'). */
  while (end < limit && !mn_phrase_ends (self, end) && (end < first || end >= last))
    end++;
  read_shared_partner (self, head, &parts);
  if (head->last <= first)
    {
      mn_phrase_read_behind (self, head, head->last, MIN (end, first), &parts);
      /* 'and with Georgia – $270 million': a later partner under the same head. */
      MnPhrase later = { 0 };
      guint from = first;
      while (from > end && from > head->last && !mn_sentence_at (self, from - 1, MN_WORD_AND) &&
             !mn_sentence_is_punct (self, from - 1, ',') && first - from < 8)
        from--;
      if (from > end && from < first)
        mn_phrase_read_behind (self, head, from, first, &later);
      /* What stands behind another noun is that one's. */
      if (limit < first)
        later = (MnPhrase){ 0 };
      if (later.n_with > 0 && parts.n_with == 1)
        parts.with[0] = later.with[0];
      else if (later.to && parts.to)
        parts.to = later.to;
      else if (later.from && parts.from)
        parts.from = later.from;
    }
  if (read_own_partner (self, head, first, last, &parts))
    {
      *phrase = parts;
      return;
    }
  if (head->first >= last || !(parts.n_with + (parts.owner[1] != 0) || (parts.from && parts.to)))
    {
      guint from = MAX (head->last, last), to = from;

      to += mn_sentence_is (self, to, MN_LINK_WORTH);
      while (to < limit && to < from + 10 && !mn_phrase_ends (self, to) &&
             !mn_sentence_is_punct (self, to, ',') && !mn_sentence_is_punct (self, to, '('))
        to++;
      gboolean had_bloc = parts.has_bloc, had_region = parts.has_region,
               had_world = parts.has_world;
      mn_phrase_read_behind (self, head, from, to, &parts);
      if (head->last <= first)
        {
          parts.has_bloc = had_bloc;
          parts.has_region = had_region;
          parts.has_world = had_world;
        }
    }
  *phrase = parts;
}
