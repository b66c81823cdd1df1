/* mn-phrase-amount.c: the partners that one amount of several has under the same noun. */
#include "mn-figures.h"

/* The place right before an amount, with a dash at most between them. */
static MnCountry
bare_place_before (const MnSentence *self, guint at)
{
  for (guint i = 0; i < 3 && at > 0; i++)
    if (mn_sentence_is (self, at - 1, MN_LINK_BY) || mn_sentence_is_punct (self, at - 1, '-'))
      at--;
  for (guint i = 0; i < self->places->len; i++)
    if (mn_sentence_place (self, i)->last == at && mn_sentence_place (self, i)->role == 0)
      return mn_sentence_place (self, i)->country;
  return MN_COUNTRY_NONE;
}

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
      /* 'экспорт Китая – $5 млн', 'торговля между ними – ...' name no partner of this one alone. */
      !(mn_sentence_has_cases (self) &&
        (place->role == MN_PREP_OF || place->role == MN_PREP_BETWEEN)) &&
      place->country != parts->owner[0])
    {
      set_partner (parts, place->country, place->role);
      return TRUE;
    }
  /* ', Chile $2 billion and Peru $1 billion' */
  place = mn_sentence_has_cases (self) ? NULL : place_ending (self, first);
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
  /* 'exports worth $5 million went to Chile' */
  else if (at == last && !mn_sentence_has_cases (self) && mn_sentence_at (self, at, MN_WORD_VERB))
    at++;
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

/* 'Чилийский экспорт составил $6 млн, перуанский – $2 млн': the other way round. */
static gboolean
swap_owner (const MnSentence *self, const MnHead *head, guint first, guint last, MnPhrase *parts)
{
  const MnPlaceMark *place = NULL;

  if (first > head->last + 1u && mn_sentence_is_punct (self, first - 1, '-'))
    place = place_ending (self, first - 1);
  /* '$6 млн – чилийский экспорт, $2 млн – перуанский' */
  if (!place && first > head->last && mn_sentence_is_punct (self, last, '-') &&
      (place = place_beginning (self, last + 1)) &&
      mn_sentence_at (self, place->last, MN_WORD_KIND))
    place = NULL;
  if (!place || place->form != MN_PLACE_ADJECTIVE || place->first < head->last ||
      !parts->owner[0] || parts->owner[1] || place->country == parts->owner[0])
    return FALSE;
  if (head->kind == MN_KIND_IMPORT)
    parts->from = parts->owner[0];
  else
    parts->to = parts->owner[0];
  parts->owner[0] = place->country;
  return TRUE;
}

/* The partner that begins the clause of the amount at @first, where an earlier clause had another one. */
static const MnPlaceMark *
find_next_partner (const MnSentence *self, const MnHead *head, guint first)
{
  guint from = 0;

  for (guint i = 0; i < self->amounts->len; i++)
    if (mn_sentence_amount (self, i)->kind == MN_AMOUNT_MONEY &&
        mn_sentence_amount (self, i)->first >= head->last &&
        mn_sentence_amount (self, i)->last <= first)
      from = mn_sentence_amount (self, i)->last;
  for (guint i = self->places->len; from > 0 && i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->first < from || (place->last <= first && place->is_listed))
        break;
      /* Right behind the comma and its preposition. */
      if (place->last <= first && place->role == MN_PREP_WITH && place->first <= from + 5u &&
          self->depth[place->first] == 0)
        /* 'с Чили и Перу – $3 млн' together. */
        return i + 1 < self->places->len && mn_sentence_place (self, i + 1)->is_listed ? NULL
                                                                                       : place;
    }
  return NULL;
}

/* '$1.6 billion of oil products', the amount ending before @last. */
static gboolean
is_of_product (const MnSentence *self, guint last)
{
  return mn_sentence_is (self, last, MN_LINK_OF) &&
         mn_sentence_at (self, last + 1, MN_WORD_PRODUCT);
}

/* Where the first amount of money in [from, to) begins, or @to. */
static guint
find_value (const MnSentence *self, guint from, guint to)
{
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self, i);

      if (amount->kind == MN_AMOUNT_MONEY && amount->first >= from && amount->first < to)
        return amount->first;
    }
  return to;
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
  const MnPlaceMark *place;
  MnCountry bare;
  guint end = head->last, stop = find_value (self, head->last, first);

  mn_phrase_read_before (self, head, &parts);
  parts.has_product |= is_of_product (self, last);

  /* Behind the head up to the verb or another amount, behind which all is of that: 'with China – $5 million,
   * with Peru – $3 million'; then behind the amount ('goods worth $5 million to Japan'). */
  while (end < limit && !mn_phrase_ends (self, end) && (end < stop || end >= last))
    end++;
  read_shared_partner (self, head, &parts);
  if (mn_sentence_has_cases (self) && swap_owner (self, head, first, last, &parts))
    {
      *phrase = parts;
      return;
    }
  if (head->last <= first)
    {
      mn_phrase_read_behind (self, head, head->last, MIN (end, first), &parts);
      /* 'and with Georgia – $270 million': a later partner under the same head. */
      MnPhrase later = { 0 };
      guint from = first;
      /* 'to Chile, $5 million; to Peru, $3 million' */
      from -= mn_sentence_is_punct (self, from - 1, ',');
      while (from > end && from > head->last && !mn_sentence_at (self, from - 1, MN_WORD_AND) &&
             !mn_sentence_is_punct (self, from - 1, ',') &&
             !mn_sentence_is_punct (self, from - 1, ';') && first - from < 8)
        from--;
      if ((from > end || (end > head->last && mn_sentence_has_cases (self))) && from < first)
        mn_phrase_read_behind (self, head, from, first, &later);
      /* 'с Чили вырос вдвое и достиг $5 млн, с Перу сократился ... и составил $3 млн' */
      if (mn_sentence_has_cases (self) && !later.n_with && !later.to && !later.from &&
          (place = find_next_partner (self, head, first)))
        later.with[later.n_with++] = place->country;
      /* 'со странами СНГ достиг $8 млрд, с Перу – $3 млрд' */
      if (later.n_with == 1 && parts.n_with == 0 && parts.has_bloc && !later.has_bloc &&
          mn_sentence_has_cases (self) && (parts.of || parts.owner[0]) &&
          find_next_partner (self, head, first))
        parts.has_bloc = FALSE;
      /* 'товарооборот Грузии вырос с Турцией на 3 %' */
      if (later.n_with == 1 && parts.n_with == 0 && (parts.of || parts.owner[0]) &&
          !parts.owner[1] && mn_sentence_has_cases (self))
        {
          parts.with[parts.n_with++] = later.with[0];
          parts.is_of_first = parts.of != 0;
        }
      /* 'with Japan and Peru was $5 million and $3 million respectively' */
      if (parts.n_with == 2 && (parts.is_of_first || (!parts.of && !parts.owner[0])) &&
          mn_figures_is_respective (self, first))
        {
          parts.with[0] = parts.with[MIN (mn_figures_count_like (self, end, first), 1u)];
          parts.with[1] = MN_COUNTRY_NONE;
          parts.n_with = parts.n_partners = 1;
        }
      /* 'with Japan and Peru' taken together is no pair, nor is trade between three. */
      if (mn_sentence_has_cases (self) && (parts.n_partners > 1 || parts.n_with > 2))
        parts.has_bloc = TRUE;
      /* What stands behind another noun is that one's. */
      if (limit < first)
        later = (MnPhrase){ 0 };
      /* 'with the EU was $5 million, and with Peru $3 million' */
      if (parts.has_bloc && !later.has_bloc && !mn_sentence_has_cases (self) && from > end &&
          (later.n_with == 1 || later.to || later.from))
        {
          parts.has_bloc = FALSE;
          set_partner (&parts,
                       later.n_with ? later.with[0]
                       : later.to   ? later.to
                                    : later.from,
                       later.n_with ? MN_PREP_WITH
                       : later.to   ? MN_PREP_TO
                                    : MN_PREP_FROM);
        }
      else if (later.n_with > 0 && parts.n_with == 1)
        parts.with[0] = later.with[0];
      else if (mn_sentence_has_cases (self) && !later.n_with && !later.to && !later.from &&
               !later.of && (bare = bare_place_before (self, first)) && from > end)
        {
          /* 'экспортировал в Россию на $3 млн, Китай – на $2 млн' */
          if (parts.to)
            parts.to = bare;
          else if (parts.from)
            parts.from = bare;
          else if (parts.n_with == 1)
            parts.with[0] = bare;
        }
      else if (later.to && parts.to)
        parts.to = later.to;
      else if (later.from && parts.from)
        parts.from = later.from;
    }
  if (!parts.n_with && !parts.to && !parts.from)
    mn_phrase_read_lead (self, head, &parts);
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
             !mn_sentence_is_punct (self, to, ',') && !mn_sentence_is_punct (self, to, '(') &&
             !(mn_sentence_has_cases (self) && mn_sentence_is_punct (self, to, ':')))
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

static gboolean
has_which (const MnSentence *self, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is (self, i, MN_LINK_WHICH))
      return TRUE;
  return FALSE;
}

/* Partners that stand farther off: behind a relative pronoun, with a share, before the verb. */
void
mn_phrase_read_around (const MnSentence *self,
                       const MnHead *head,
                       guint first,
                       guint last,
                       MnPhrase *parts)
{
  /* 'США, товарооборот с которыми превысил' */
  for (guint i = head->last; i + 1 < first && head->last <= first && !mn_phrase_ends (self, i); i++)
    {
      const MnMark *prep = mn_sentence_at (self, i, MN_WORD_PREP);
      MnCountry named = MN_COUNTRY_NONE;

      if (!prep || !mn_sentence_is (self, prep->last, MN_LINK_WHICH))
        continue;
      for (guint j = 0; j < self->places->len; j++)
        if (mn_sentence_place (self, j)->last <= head->first)
          named = mn_sentence_place (self, j)->country;
      if (prep->value == MN_PREP_WITH && parts->n_with == 0 && named)
        parts->with[parts->n_with++] = named;
      else if (prep->value == MN_PREP_FROM && !parts->from)
        parts->from = named;
      else if (prep->value == MN_PREP_IN && !parts->to)
        parts->to = named;
    }
  /* 'партнером остается Перу: оборот с ней составил ...' */
  if (mn_sentence_has_cases (self) && parts->n_with == 0 && head->last < first)
    {
      const MnMark *with = mn_sentence_at (self, head->last, MN_WORD_PREP);
      const MnMark *them = with ? mn_sentence_at (self, with->last, MN_WORD_NEIGHBOUR) : NULL;

      for (guint i = self->places->len; them && with->value == MN_PREP_WITH && i-- > 0;)
        {
          MnCountry named = mn_sentence_place (self, i)->country;

          if (mn_sentence_place (self, i)->last > head->first || named == parts->owner[0] ||
              named == parts->of)
            continue;
          parts->with[parts->n_with++] = named;
          parts->has_neighbour = FALSE;
          break;
        }
    }
  /* 'импортировала из Перу на $5 млн и экспортировала туда же на $3 млн' */
  if (mn_sentence_has_cases (self) && head->kind == MN_KIND_EXPORT && !parts->to)
    {
      guint begin = head->first > 3 ? head->first - 3u : 0;
      const MnMark *there = mn_sentence_first_in (self, begin, head->last + 4u, MN_WORD_NEIGHBOUR);

      for (guint i = self->places->len; there && i-- > 0 && !parts->to;)
        if (mn_sentence_place (self, i)->last <= there->first &&
            mn_sentence_place (self, i)->country != parts->owner[0] &&
            mn_sentence_place (self, i)->country != parts->of)
          parts->to = mn_sentence_place (self, i)->country;
    }
  /* 'China's share of Mongolia's trade is 50 percent ($5 million)' */
  if (head->last <= first && mn_sentence_has_cases (self))
    for (guint i = 0; i < self->places->len; i++)
      {
        const MnPlaceMark *place = mn_sentence_place (self, i);

        if (place->last <= head->first && place->last + 4u >= head->first &&
            place->role == MN_PREP_OF && parts->of && place->country != parts->of &&
            !has_which (self, head->last, first) &&
            mn_sentence_ending (self, place->first, MN_WORD_SHARE) && parts->n_with == 0)
          {
            parts->with[parts->n_with++] = place->country;
            parts->has_world = FALSE;
            parts->is_of_first = TRUE;
          }
      }
  /* 'На Россию пришлось $5 млн товарооборота Монголии' */
  if (head->first >= last && mn_sentence_has_cases (self) && parts->of && parts->n_with == 0)
    for (guint i = 0; i < self->places->len; i++)
      {
        const MnPlaceMark *before = mn_sentence_place (self, i);

        if (before->last <= first && before->last + 4u >= first && before->role == MN_PREP_TO &&
            before->country != parts->of)
          {
            parts->with[parts->n_with++] = before->country;
            parts->is_of_first = TRUE;
          }
      }
}

/* 'Japan has a surplus in its trade with Mongolia': the one place that nothing governs. */
MnCountry
mn_phrase_find_subject (const MnSentence *self)
{
  MnCountry found = MN_COUNTRY_NONE;

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->role != 0 || place->is_dateline || place->form != MN_PLACE_NAME || place->is_owner)
        continue;
      if (found && found != place->country)
        return MN_COUNTRY_NONE;
      found = place->country;
    }
  return found;
}
