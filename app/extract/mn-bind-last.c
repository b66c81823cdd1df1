/* mn-bind-last.c: which noun an amount is of where the verb stands last: mostly the one before it; the one
 * behind where the amount bends like an adjective ('доллардың тауарын', 'ам.долларын бараа').
 */
#include "mn-last.h"

/* The case of an amount's last word, 0 for none. */
guint
mn_last_get_case (const MnSentence *s, const MnAmount *amount)
{
  static const MnWordClass classes[] = { MN_WORD_CURRENCY, MN_WORD_UNIT, MN_WORD_PERCENT };

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      const MnMark *mark = mn_sentence_ending (s, amount->last, classes[i]);

      if (mark)
        return mn_sentence_get_case (s, mark);
    }
  const MnMark tail = { .last = amount->last };
  return mn_sentence_token (s, amount->last - 1u)->tail > 0 ? mn_sentence_get_case (s, &tail) : 0;
}

/* Behind an amount, past the bound's word. */
guint
mn_last_behind (const MnSentence *s, const MnAmount *amount)
{
  const MnMark *bound = mn_sentence_at (s, amount->last, MN_WORD_BOUND);

  return bound && bound->form == 1 ? bound->last : amount->last;
}

static gboolean
is_verb (const MnSentence *s, guint at)
{
  const MnMark *level = mn_sentence_at (s, at, MN_WORD_LEVEL);
  const MnMark *growth = mn_sentence_at (s, at, MN_WORD_GROWTH);

  return (level && level->form != MN_VERB_NOUN) || (growth && growth->form != MN_VERB_NOUN) ||
         mn_sentence_at (s, at, MN_WORD_MULTIPLE) || mn_sentence_at (s, at, MN_WORD_VERB);
}

/* A comma between two names: 'Монгол, Чехийн'. */
static gboolean
joins_places (const MnSentence *s, guint at)
{
  return mn_sentence_is_punct (s, at, ',') && mn_sentence_ending (s, at, MN_WORD_PLACE) &&
         mn_sentence_at (s, at + 1, MN_WORD_PLACE);
}

/* The head behind an amount that the amount describes, or -1; also where it is another thing. */
static int
head_behind (const MnSentence *s, const GArray *heads, const MnAmount *amount, guint reach)
{
  guint from = mn_last_behind (s, amount);

  for (guint i = 0; i < heads->len; i++)
    {
      const MnHead *head = &g_array_index (heads, MnHead, i);

      if (head->first < from)
        continue;
      if (head->first - from > reach)
        return -1;
      for (guint j = from; j < head->first; j++)
        {
          const MnToken *token = mn_sentence_token (s, j);

          if ((token->kind != MN_TOKEN_WORD && !joins_places (s, j)) ||
              (is_verb (s, j) && !mn_last_is_attribute (s, j)))
            return -1;
        }
      return (int) i;
    }
  return -1;
}

/* 'БНХАУ-д 5.9 тэрбум, АНУ-д 55 сая ам.долларын экспорт': the noun stands behind the last of a list. Returns
 * the last amount of the list. */
static const MnAmount *
last_of_list (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  const MnAmount *all = mn_sentence_amount (s, 0);

  for (guint i = (guint) (amount - all) + 1; i < s->amounts->len; i++)
    {
      guint at = mn_last_behind (s, amount);

      if (!mn_sentence_is_punct (s, at, ',') && !mn_sentence_at (s, at, MN_WORD_AND))
        break;
      /* Nothing but partners between. */
      at++;
      for (guint j = 0; j < s->places->len && at < all[i].first; j++)
        if (mn_sentence_place (s, j)->first == at)
          at = mn_sentence_place (s, j)->last;
      if (at != all[i].first || at == mn_last_behind (s, amount) + 1 ||
          all[i].kind != MN_AMOUNT_MONEY)
        break;
      amount = &all[i];
    }
  return amount;
}

/* 'экспорт, импорт тус тус 22.7 хувь, 22.6 хувиар нэмэгдсэн': the noun in the amount's place among them, or
 * -1. */
static int
head_of_each (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  const MnMark *each = mn_sentence_last_in (s, 0, amount->first, MN_WORD_EACH);
  const MnAmount *all = mn_sentence_amount (s, 0);
  guint place = 0, n = 0, last = each ? each->last : 0;
  int head = -1;

  if (!each)
    return -1;
  /* The amounts of its kind, with a comma or an 'and' between. */
  for (guint i = 0; i < s->amounts->len; i++)
    {
      if (all[i].first < each->last || all[i].kind != amount->kind)
        continue;
      if (all[i].first > last + 2)
        break;
      if (&all[i] == amount)
        place = n + 1;
      last = all[i].last;
      n++;
    }
  if (n < 2 || !place)
    return -1;
  for (guint i = self->heads->len; i-- > 0 && n >= place;)
    {
      const MnHead *before = &g_array_index (self->heads, MnHead, i);

      if (before->last > each->first)
        continue;
      if (before->is_other)
        return -1;
      if (n-- == place)
        head = (int) i;
    }
  return head;
}

/* The noun that an amount and its participle describe: '... құрап отырған Қазақстан мен Өзбекстан арасындағы
 * тауар айналымы'; or -1. */
static int
described (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  guint at = mn_last_behind (s, amount);
  const MnMark *level = mn_sentence_at (s, at, MN_WORD_LEVEL);

  if (!level || level->form == MN_VERB_NOUN || level->form == MN_VERB_INF)
    return -1;
  for (guint i = 0; i < self->heads->len; i++)
    {
      const MnHead *head = &g_array_index (self->heads, MnHead, i);

      if (head->first < level->last)
        continue;
      if (head->first > level->last + 10u || head->is_other)
        return -1;
      for (guint j = level->last; j < head->first; j++)
        if ((mn_sentence_token (s, j)->kind != MN_TOKEN_WORD && !joins_places (s, j)) ||
            is_verb (s, j) || mn_sentence_at (s, j, MN_WORD_CLAUSE))
          return -1;
      return (int) i;
    }
  return -1;
}

/* The verb of trade that an amount shares with those behind it in its case; or -1. */
static int
shared_verb (const MnStatement *self, const MnAmount *amount, guint grammatical_case)
{
  const MnSentence *s = self->sentence;
  guint next = 0;

  while (next < s->amounts->len && mn_sentence_amount (s, next)->first <= amount->first)
    next++;
  if (next == s->amounts->len ||
      mn_last_get_case (s, mn_sentence_amount (s, next)) != grammatical_case)
    return -1;
  for (guint i = 0; i < self->heads->len; i++)
    {
      const MnHead *head = &g_array_index (self->heads, MnHead, i);

      if (head->first < amount->last)
        continue;
      if (head->is_other || !(head->form & MN_KIND_FORM_VERB))
        return -1;
      for (guint j = mn_last_behind (s, amount); j < head->first; j++)
        if (is_verb (s, j) || mn_sentence_is_punct (s, j, ';') ||
            mn_sentence_at (s, j, MN_WORD_CLAUSE))
          return -1;
      return (int) i;
    }
  return -1;
}

int
mn_last_bind (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  guint8 depth = s->depth[amount->first];
  int left = -1, right;
  guint grammatical_case = mn_last_get_case (s, amount);

  for (guint i = 0; i < self->heads->len; i++)
    {
      const MnHead *head = &g_array_index (self->heads, MnHead, i);

      if (head->last <= amount->first && s->depth[head->first] <= depth)
        left = (int) i;
    }
  if ((right = head_of_each (self, amount)) >= 0)
    return right;
  if (amount->kind != MN_AMOUNT_MONEY)
    return left;
  /* '16 тэрбум нь Энэтхэгийн экспорт' */
  if (mn_sentence_is (s, mn_last_behind (s, amount), MN_LINK_OF_THEM) &&
      (right = head_behind (s, self->heads, amount, 5)) >= 0)
    return right;
  const MnAmount *list_end = last_of_list (self, amount);
  if (list_end != amount && mn_last_get_case (s, list_end) == MN_PREP_OF &&
      (right = head_behind (s, self->heads, list_end, 6)) >= 0)
    return right;
  /* '1,5 млрд доллардың тауарын, негізінен мұнай, сатқан': the goods' verb. */
  if (grammatical_case == MN_PREP_OF &&
      mn_sentence_first_in (s, amount->last, amount->last + 3u, MN_WORD_GOODS))
    for (guint i = 0; i < self->heads->len; i++)
      {
        const MnHead *head = &g_array_index (self->heads, MnHead, i);

        if (head->first >= amount->last && head->first < amount->last + 9u &&
            head->form & MN_KIND_FORM_VERB)
          return (int) i;
      }
  /* '5 млрд долларлық межеден өтті: өзара сауда ...': its noun comes later. */
  const MnMark *mark = mn_sentence_at (s, mn_last_behind (s, amount), MN_WORD_LEVEL);
  if (left < 0 && self->heads->len > 0 && mark && mark->form == MN_VERB_NOUN &&
      !g_array_index (self->heads, MnHead, 0).is_other)
    return 0;
  /* 'доллардың тауарын экспорттап', 'ам.долларын хөрөнгө оруулалт' */
  if (grammatical_case == MN_PREP_OF)
    return (right = head_behind (s, self->heads, amount, 6)) >= 0 ? right
           : mn_sentence_at (s, mn_last_behind (s, amount), MN_WORD_LEVEL) ||
                   mn_sentence_at (s, amount->last, MN_WORD_BOUND)
               ? left
               : -1;
  /* 'саудада 130 млн доллар профицитке ие болды' */
  const MnMark *kind = mn_sentence_at (s, mn_last_behind (s, amount), MN_WORD_KIND);
  for (guint i = 0; i < self->heads->len && kind && kind->value == MN_KIND_BALANCE; i++)
    if (g_array_index (self->heads, MnHead, i).first == kind->first &&
        (left < 0 || g_array_index (self->heads, MnHead, left).kind != MN_KIND_BALANCE))
      return (int) i;
  /* '147 млн доллар болған тауар айналымын' */
  if (left < 0 && (right = described (self, amount)) >= 0)
    return right;
  /* 'Қытайға 15, Италияға 18,6 млрд долларға өнім экспорттады' */
  if (left < 0 && grammatical_case && (right = shared_verb (self, amount, grammatical_case)) >= 0)
    return right;
  /* '15 млн доллары – экспорт' */
  if (mn_sentence_is_punct (s, amount->last, '-') &&
      !(amount->first > 0 && mn_sentence_is_punct (s, amount->first - 1u, '-')))
    for (guint i = 0; i < self->heads->len; i++)
      {
        const MnHead *head = &g_array_index (self->heads, MnHead, i);

        if (!head->is_other && head->first > amount->last && head->first <= amount->last + 3u &&
            !mn_sentence_at (s, head->last, MN_WORD_LEVEL) &&
            !mn_sentence_is_punct (s, head->last, '-'))
          return (int) i;
      }
  /* '19 сая ам.доллар байгаа худалдааны эргэлт', '20 миллиард долларға жуық инвестиция' */
  right = head_behind (s, self->heads, amount, 4);
  if (right >= 0)
    {
      const MnHead *head = &g_array_index (self->heads, MnHead, right);
      const MnHead *before = left >= 0 ? &g_array_index (self->heads, MnHead, left) : NULL;

      if (head->is_other || left < 0 || before->is_other ||
          mn_sentence_is (s, mn_last_behind (s, amount), MN_LINK_PARTICIPLE))
        return right;
      /* 'оның 160 млн доллары экспортқа, 120 млн доллары импортқа тиесілі' */
      if (mn_sentence_get_case (s, mn_sentence_at (s, head->first, MN_WORD_KIND)) == MN_PREP_TO &&
          !(head->form & MN_KIND_FORM_VERB) && head->first <= mn_last_behind (s, amount) + 2u)
        return right;
      /* 'оның 780 млн-ы экспорт, 220 млн-ы импорт': each behind its amount. */
      if (before && !(head->form & MN_KIND_FORM_VERB) &&
          head->first == mn_last_behind (s, amount) &&
          (mn_sentence_ending (s, before->first, MN_WORD_CURRENCY) ||
           mn_sentence_ending (s, before->first, MN_WORD_UNIT)))
        return right;
      /* '..., 900 млн долларға импорттады' */
      if (head->form & MN_KIND_FORM_VERB && mn_last_clause_start (s, amount->first) >= before->last)
        return right;
      /* 'оның 4,1 миллиард долларын қазақстандық экспорт құраған' */
      if (!(head->form & MN_KIND_FORM_VERB) &&
          mn_last_clause_start (s, amount->first) > before->first &&
          !mn_sentence_is_punct (s, mn_last_behind (s, amount), ','))
        return right;
    }
  return left;
}
