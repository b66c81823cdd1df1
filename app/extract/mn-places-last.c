/* mn-places-last.c: places where endings say what others say by prepositions. */
#include "mn-last.h"

/* 'Қазақстан мен Қырғызстан', 'Монгол Улс, БНХАУ', 'Монгол-Хятад' */
static gboolean
is_joined (const MnSentence *s, const MnPlaceMark *before, const MnPlaceMark *place)
{
  if (place->first == before->last)
    return (mn_sentence_token (s, place->first)->flags & MN_TOKEN_DASHED) != 0 ||
           (before->form == MN_PLACE_ADJECTIVE && place->form == MN_PLACE_ADJECTIVE);
  return place->first == before->last + 1u && (mn_sentence_is_punct (s, before->last, ',') ||
                                               mn_sentence_is_punct (s, before->last, '-') ||
                                               mn_sentence_is (s, before->last, MN_LINK_AND));
}

/* 'Ресей – Тәжікстанның басты серіктесі': the dash stands for 'is'. */
static gboolean
is_told_of (const MnSentence *s, const MnPlaceMark *before, const MnPlaceMark *place)
{
  return place->role == MN_PREP_OF && mn_sentence_is_punct (s, before->last, '-') &&
         mn_sentence_first_in (s, place->last, place->last + 5u, MN_WORD_RANKING);
}

/* 'Унгар Улсын', 'Японы талаас': the word behind the name bends for it. */
static void
take_state_word (const MnSentence *s, MnPlaceMark *place)
{
  if (!mn_sentence_is (s, place->last, MN_LINK_STATE))
    return;

  const MnToken *token = mn_sentence_token (s, place->last);
  guint16 word = token->word, stem;
  while ((stem = mn_lexicon_get_stem (s->lexicon, word)))
    word = stem;
  guint length = mn_lexicon_get_length (s->lexicon, word), bytes = token->end - token->start;
  const MnMark mark = { .last = (guint16) (place->last + 1),
                        .ending = (guint8) (bytes > length ? MIN (bytes - length, 255u) : 0) };

  place->last++;
  place->role = (guint8) mn_sentence_get_case (s, &mark);
}

/* The case of a plain word: what the lexicon has of it is its stem. */
static guint
side_case (const MnSentence *s, guint at)
{
  const MnToken *token = mn_sentence_token (s, at);
  guint length = mn_lexicon_get_length (s->lexicon, token->word);
  const MnMark side = { .first = (guint16) at,
                        .last = (guint16) (at + 1),
                        .ending = (guint8) (token->end - token->start -
                                            MIN (length, token->end - token->start)) };

  return mn_sentence_get_case (s, &side);
}

void
mn_last_relate_places (MnSentence *s)
{
  for (guint i = 0; i < s->places->len; i++)
    {
      MnPlaceMark *place = mn_sentence_place (s, i);
      gboolean is_own = place->form == MN_PLACE_OWN;
      const MnMark *mark =
          mn_sentence_find_at (s, place->first, is_own ? MN_WORD_OWN : MN_WORD_PLACE);

      place->role = mark ? (guint8) mn_sentence_get_case (s, mark) : 0;
      take_state_word (s, place);
      /* 'Моңғолия нарығына', 'Ресей тарапымен' */
      if (place->role == 0 && mn_sentence_is (s, place->last, MN_LINK_SIDE))
        place->role = (guint8) side_case (s, place->last);
      /* 'руу', 'арасындағы', 'хоорондын' as words of their own. */
      const MnMark *prep = mn_sentence_at (s, place->last, MN_WORD_PREP);
      if (prep && prep->value != MN_PREP_UNTIL)
        place->role = (guint8) prep->value;
      if (mn_sentence_is (s, place->last, MN_LINK_BETWEEN))
        place->role = MN_PREP_BETWEEN;
      /* 'Хятад, Казахстан хоёр улсын', 'Қазақстан мен Қытай екі елдің' */
      const MnMark *mutual = mn_sentence_at (s, place->last, MN_WORD_MUTUAL);
      if (mutual && mutual->form == 0 && place->role == 0)
        place->role = MN_PREP_BETWEEN;
      /* 'Қытай' with a capital is the country, 'қытай' what is of it. */
      if (place->form == MN_PLACE_ADJECTIVE && place->first > 0 &&
          mn_sentence_token (s, place->first)->flags & MN_TOKEN_CAPITAL &&
          !(mn_sentence_token (s, place->first)->flags & MN_TOKEN_DASHED) && !s->is_upper)
        place->form = MN_PLACE_NAME;
      place->is_owner = place->role == MN_PREP_OF || (place->role == 0 && is_own) ||
                        place->form == MN_PLACE_ADJECTIVE;
      if (i > 0 && is_joined (s, mn_sentence_place (s, i - 1), place))
        {
          place->is_listed = TRUE;
          place->is_dashed = (mn_sentence_token (s, place->first)->flags & MN_TOKEN_DASHED) != 0;
        }
    }
  /* Only the last of a list bends. */
  for (guint i = s->places->len; i-- > 1;)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);
      MnPlaceMark *before = mn_sentence_place (s, i - 1);

      if (place->is_listed && before->role == 0 && !is_told_of (s, before, place))
        {
          before->role = place->role;
          before->is_owner |= place->is_owner;
        }
      /* 'Монгол Улсын Засгийн газар, БНХАУ-ын Засгийн газар хоорондын': both are between. */
      if (place->role == MN_PREP_BETWEEN && before->role == MN_PREP_OF &&
          place->first - before->last < 6)
        before->role = MN_PREP_BETWEEN;
    }
}
