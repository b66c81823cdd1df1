/* mn-statement-last.c: statements on trade where the verb stands last.
 *
 *     period   whose  kind             growth        value               verb
 *     2018 жылы       тауар айналымы   11,4 пайызға өсіп, 12 миллиард долларды құрады
 *     өнгөрсөн онд    худалдааны эргэлт 17.9 тэрбум ам.долларт хүрч, 31.4 хувиар өсжээ
 *
 * An amount's noun stands before it, what happened to it behind. Where the amount bends like an adjective
 * ('доллардың тауарын', 'ам.долларын бараа') its noun stands behind.
 */
#include "mn-last.h"

#include <math.h>

#define DOWN 2

/* The case of an amount's last word, 0 for none. */
static guint
case_of (const MnSentence *s, const MnAmount *amount)
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
static guint
behind (const MnSentence *s, const MnAmount *amount)
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

/* The head behind an amount that the amount describes, or -1; also where it is another thing. */
static int
head_behind (const MnSentence *s, const GArray *heads, const MnAmount *amount, guint reach)
{
  guint from = behind (s, amount);

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

          if (token->kind != MN_TOKEN_WORD || (is_verb (s, j) && !mn_last_is_attribute (s, j)))
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
      guint at = behind (s, amount);
      const MnPlaceMark *place = NULL;

      if (!mn_sentence_is_punct (s, at, ',') && !mn_sentence_at (s, at, MN_WORD_AND))
        break;
      for (guint j = 0; j < s->places->len && !place; j++)
        if (mn_sentence_place (s, j)->first == at + 1)
          place = mn_sentence_place (s, j);
      if (!place || place->last != all[i].first || all[i].kind != MN_AMOUNT_MONEY)
        break;
      amount = &all[i];
    }
  return amount;
}

static int
bind (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  guint8 depth = s->depth[amount->first];
  int left = -1, right;
  guint grammatical_case = case_of (s, amount);

  for (guint i = 0; i < self->heads->len; i++)
    {
      const MnHead *head = &g_array_index (self->heads, MnHead, i);

      if (head->last <= amount->first && s->depth[head->first] <= depth)
        left = (int) i;
    }
  if (amount->kind != MN_AMOUNT_MONEY)
    return left;
  /* '16 тэрбум нь Энэтхэгийн экспорт' */
  if (mn_sentence_is (s, behind (s, amount), MN_LINK_OF_THEM) &&
      (right = head_behind (s, self->heads, amount, 5)) >= 0)
    return right;
  const MnAmount *list_end = last_of_list (self, amount);
  if (list_end != amount && case_of (s, list_end) == MN_PREP_OF &&
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
  const MnMark *mark = mn_sentence_at (s, behind (s, amount), MN_WORD_LEVEL);
  if (left < 0 && self->heads->len > 0 && mark && mark->form == MN_VERB_NOUN &&
      !g_array_index (self->heads, MnHead, 0).is_other)
    return 0;
  /* 'доллардың тауарын экспорттап', 'ам.долларын хөрөнгө оруулалт' */
  if (grammatical_case == MN_PREP_OF)
    return (right = head_behind (s, self->heads, amount, 6)) >= 0 ? right
           : mn_sentence_at (s, behind (s, amount), MN_WORD_LEVEL) ||
                   mn_sentence_at (s, amount->last, MN_WORD_BOUND)
               ? left
               : -1;
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
          mn_sentence_is (s, behind (s, amount), MN_LINK_PARTICIPLE))
        return right;
      /* '..., 900 млн долларға импорттады' */
      if (head->form & MN_KIND_FORM_VERB && mn_last_clause_start (s, amount->first) >= before->last)
        return right;
      /* 'оның 4,1 миллиард долларын қазақстандық экспорт құраған' */
      if (!(head->form & MN_KIND_FORM_VERB) &&
          mn_last_clause_start (s, amount->first) > before->first &&
          !mn_sentence_is_punct (s, behind (s, amount), ','))
        return right;
    }
  return left;
}

gboolean
mn_last_is_comparison (const MnSentence *s, const MnDateMark *date)
{
  for (guint i = date->last; i < MIN (date->last + 2u, s->n_tokens); i++)
    if (mn_sentence_at (s, i, MN_WORD_COMPARE))
      return TRUE;
  /* 'былтырғы деңгейдің 90,9 пайызы' */
  if (mn_sentence_is (s, date->last, MN_LINK_LEVEL))
    return TRUE;
  if (date->shape == MN_DATE_SAME)
    return date->prep != MN_PREP_IN;
  return date->prep == MN_PREP_FROM || date->prep == MN_PREP_WITH ||
         (date->rel == MN_REL_PREVIOUS && date->prep != MN_PREP_IN);
}

/* Another amount of money begins at token @at; NULL if none does. */
static const MnAmount *
money_at (const MnSentence *s, guint index, guint at)
{
  for (guint i = index + 1; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->first > at)
        return NULL;
      if (amount->first == at && amount->kind == MN_AMOUNT_MONEY && !amount->is_other)
        return amount;
    }
  return NULL;
}

/* A participle at @at that describes the noun behind it: 'құрайтын тауар айналымы'. */
static gboolean
describes (const MnSentence *s, guint at)
{
  const MnMark *level = mn_sentence_at (s, at, MN_WORD_LEVEL);

  return mn_sentence_is (s, at, MN_LINK_PARTICIPLE) && at + 1 < s->n_tokens &&
         mn_sentence_token (s, at + 1)->kind == MN_TOKEN_WORD &&
         (!level || level->form == MN_VERB_PRESENT);
}

/* The verb that tells of an amount: the first behind it. Where a second amount in the same case stands
 * between, they share it: 'биыл 3, ал 2020 жылға таман 5 млрд долларға жеткізу'. NULL for none. */
static const MnMark *
verb_of (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index), *next;
  guint grammatical_case = case_of (s, amount);
  guint8 depth = s->depth[amount->first];

  for (guint i = behind (s, amount); i < s->n_tokens; i++)
    {
      const MnMark *mark;

      if (s->depth[i] > depth)
        continue;
      if (s->depth[i] < depth || mn_sentence_is_punct (s, i, ';'))
        return NULL;
      if ((next = money_at (s, index, i)) && case_of (s, next) != grammatical_case &&
          (grammatical_case || !mn_sentence_is_punct (s, behind (s, amount), ',') ||
           mn_sentence_first_in (s, amount->last, next->first, MN_WORD_CLAUSE)))
        return NULL;
      if (describes (s, i))
        continue;
      mark = mn_sentence_at (s, i, MN_WORD_LEVEL);
      if (!mark || mark->form == MN_VERB_NOUN)
        mark = mn_sentence_at (s, i, MN_WORD_GROWTH);
      if (mark && mark->form != MN_VERB_NOUN)
        return mark;
      if (mn_sentence_is_punct (s, i, ',') && i > behind (s, amount) + 3u && !grammatical_case)
        return NULL;
    }
  return NULL;
}

/* What the amount stands with tells of a goal: its verb, else a word for goals in its clause. */
static gboolean
is_target (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnMark *verb = verb_of (s, index);
  guint start = mn_last_clause_start (s, amount->first);
  gboolean ahead = FALSE; /* 'мерзімінен бұрын': a goal reached */

  for (guint i = start; i < amount->first; i++)
    if (mn_sentence_is_punct (s, i, ':'))
      start = i;
  for (guint i = start; i < s->n_tokens && !ahead; i++)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_TARGET);

      if (mark && mark->form == 1)
        ahead = TRUE;
      if (i > amount->last &&
          (mn_sentence_is_punct (s, i, ':') || mn_sentence_is_punct (s, i, ';')))
        break;
    }
  if (ahead)
    return TRUE;
  /* A past verb is no goal. */
  if (verb)
    return verb->form == MN_VERB_INF;
  for (guint i = start; i < s->n_tokens; i++)
    {
      if (mn_sentence_at (s, i, MN_WORD_TARGET))
        return TRUE;
      if (i >= amount->last &&
          (mn_sentence_at (s, i, MN_WORD_VERB) || mn_sentence_at (s, i, MN_WORD_CLAUSE) ||
           mn_sentence_is_punct (s, i, ';') || money_at (s, index, i)))
        break;
    }
  return FALSE;
}

/* 'болса', 'құраса': the verb of a fact that another one is set against. */
static gboolean
is_condition (const MnSentence *s, guint at)
{
  const MnToken *token = mn_sentence_token (s, at);
  const char *end = s->text + token->end;

  return mn_sentence_at (s, at, MN_WORD_LEVEL) && token->end - token->start > 6 &&
         (memcmp (end - 4, "са", 4) == 0 || memcmp (end - 4, "се", 4) == 0);
}

/* 'долларға артты', 'ам.доллараар өссөн', 'долларға көп': a difference. */
static gboolean
is_difference (const MnSentence *s, const MnAmount *amount)
{
  guint grammatical_case = case_of (s, amount), at = behind (s, amount);
  const MnMark *growth = mn_sentence_at (s, at, MN_WORD_GROWTH);
  const MnMark *more = mn_sentence_at (s, amount->last, MN_WORD_MORE);

  /* 'ам.доллараас илүү' is a bound. */
  if (more && grammatical_case == 0 && mn_sentence_at (s, amount->last, MN_WORD_BOUND))
    more = NULL;
  else if (!more)
    more = mn_sentence_at (s, at, MN_WORD_MORE);
  if (amount->sign && !mn_sentence_is_punct (s, amount->first, '-'))
    return TRUE;
  if (more && grammatical_case != MN_PREP_FROM)
    return TRUE;
  if (grammatical_case == MN_PREP_BY && growth)
    return TRUE;
  /* 'долларға түсті' and 'долларға көтерілді' are levels. */
  if (grammatical_case != MN_PREP_TO || !growth || growth->form != MN_VERB_PAST ||
      mn_sentence_at (s, at, MN_WORD_LEVEL))
    return FALSE;
  /* '2022 жылы 1,6 млрд доллар болса, 2023 жылы 1,5 млрд долларға кеміді' sets level against level. */
  for (guint i = mn_last_clause_start (s, amount->first);
       i > 0 && i + 3 > mn_last_clause_start (s, amount->first); i--)
    if (is_condition (s, i - 1))
      return FALSE;
  return TRUE;
}

/* What belongs to a country or goes there: '8 млрд доллар Мәскеуге тиесілі'. */
static gboolean
is_share (const MnSentence *s, const MnAmount *amount)
{
  for (guint i = behind (s, amount); i < MIN (amount->last + 5u, s->n_tokens); i++)
    {
      if (mn_sentence_token (s, i)->kind != MN_TOKEN_WORD || mn_sentence_at (s, i, MN_WORD_LEVEL))
        return FALSE;
      if (mn_sentence_at (s, i, MN_WORD_SHARE))
        return TRUE;
    }
  return FALSE;
}

/* 'X доллардан Y долларға дейін': what it was before. */
static gboolean
is_compared (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint at = behind (s, amount);

  /* 'өткен жылдың сәйкес кезеңімен салыстырғанда (2,1 млрд доллар)' */
  if (amount->in_brackets && amount->first > 1 &&
      mn_sentence_is_punct (s, amount->first - 1u, '(') &&
      mn_sentence_ending (s, amount->first - 1u, MN_WORD_COMPARE))
    return TRUE;
  if (case_of (s, amount) != MN_PREP_FROM || mn_sentence_at (s, at, MN_WORD_LEVEL) ||
      mn_sentence_at (s, amount->last, MN_WORD_BOUND) || mn_sentence_at (s, at, MN_WORD_MORE))
    return FALSE;
  /* To what it went, or by how much it changed. */
  const MnAmount *next = index + 1 < s->amounts->len ? mn_sentence_amount (s, index + 1) : NULL;
  return next && next->first <= at + 4 &&
         (next->kind == MN_AMOUNT_MONEY || s->depth[next->first] == s->depth[amount->first]);
}

/* A date that only its own amount is of, where that is what was before: '2023 жылғы 312 млн доллардан'. */
static gboolean
is_taken (const MnSentence *s, guint index, const MnDateMark *date)
{
  for (guint i = 0; i < index; i++)
    if (mn_sentence_amount (s, i)->first == date->last &&
        mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && is_compared (s, i))
      return TRUE;
  return FALSE;
}

static gboolean
has_money_behind (const MnSentence *s, guint index)
{
  for (guint i = index + 1; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !mn_sentence_amount (s, i)->is_other)
      return TRUE;
  return FALSE;
}

/* A year, or 'биыл', for a goal: where nothing was told of that year in between. */
static gboolean
is_goal_year (const MnDateMark *date, const MnAmount *before)
{
  return (date->shape == MN_DATE_YEAR || date->is_end) && (!before || date->first >= before->last);
}

/* 'одоо', 'қазір' between the date and the amount: the date was of what was before. */
static gboolean
is_overtaken (const MnSentence *s, const MnDateMark *date, const MnAmount *amount)
{
  return mn_sentence_first_in (s, date->last, amount->first, MN_WORD_NOW) != NULL;
}

/* The date of the whole statement, told behind its last amount: '... гэж 2024 оны тайланд дурджээ'. */
static gboolean
is_told_behind (const MnSentence *s, const MnDateMark *date)
{
  if (!mn_statement_is_span (date) || date->in_brackets)
    return FALSE;
  for (guint i = s->amounts->len; i-- > 0 && mn_sentence_amount (s, i)->first > date->first;)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY)
      return FALSE;
  return TRUE;
}

static MnDating
find_date (const MnSentence *s, guint index, gboolean is_target_date)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnAmount *before = mn_statement_money_before (s, index);
  const MnDateMark *left = NULL, *right = NULL, *deadline = NULL, *compared = NULL, *far = NULL;
  MnDating found = { NULL, is_compared (s, index), FALSE };

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);
      gboolean is_deadline = date->prep == MN_PREP_UNTIL && !date->is_end;
      gboolean is_ago = date->shape == MN_DATE_STRETCH && date->rel == MN_REL_PREVIOUS;

      if ((!mn_statement_is_span (date) && date->shape != MN_DATE_SAME && !is_ago) ||
          (date->in_brackets && !amount->in_brackets && date->first != amount->last + 1u) ||
          (date->is_since && date->shape != MN_DATE_N_MONTHS && date->shape != MN_DATE_YEAR) ||
          is_taken (s, index, date))
        continue;
      if (is_deadline)
        {
          /* One behind the amount is that of a second amount, if there is any. */
          if (date->last <= amount->first || (!deadline && !has_money_behind (s, index)))
            deadline = date;
          continue;
        }
      if (mn_last_is_comparison (s, date))
        {
          if (date->last <= amount->first)
            compared = date;
          continue;
        }
      if (date->last <= amount->first)
        left = date;
      else if (!right && date->first <= amount->last + 2u && date->in_brackets)
        right = date;
      else if (!far && is_told_behind (s, date))
        far = date;
    }
  if (left && is_overtaken (s, left, amount))
    left = NULL;
  if (is_target_date)
    {
      found.date = deadline ? deadline : left && is_goal_year (left, before) ? left : NULL;
      return found;
    }
  if (found.is_comparison)
    {
      /* '2023 жылғы 312 млн доллардан' has its date at its side. */
      found.date = compared                                     ? compared
                   : left && left->last == amount->first        ? left
                   : right && right->first == amount->last + 1u ? right
                                                                : NULL;
      found.is_year_before = !found.date;
      return found;
    }
  /* '(2021 онд)' right behind it, else the date before it. */
  found.date = right ? right : left;
  if (!found.date && !before && !mn_sentence_first_in (s, 0, amount->first, MN_WORD_NOW))
    found.date = far;
  return found;
}

/* The currency of what was told last; empty for none. */
static const char *
topic_currency (const MnStatement *self)
{
  const MnTopic *topic = &self->reading->topic;

  if (!topic->is_set || topic->figure < 0 ||
      self->sentence->number - topic->sentence > MN_ANAPHOR_REACH)
    return "";
  return ((const MnFigure *) g_ptr_array_index (self->reading->out->figures, (guint) topic->figure))
      ->currency;
}

/* 'оны 2 миллиардқа жеткізу': the currency is that of what is spoken of. */
static gboolean
is_money (const MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint at = behind (s, amount);

  if (amount->kind == MN_AMOUNT_MONEY)
    return TRUE;
  if (amount->kind != MN_AMOUNT_SCALED || !*topic_currency (self))
    return FALSE;
  return mn_sentence_at (s, at, MN_WORD_LEVEL) || mn_sentence_at (s, at, MN_WORD_PREP) ||
         (case_of (s, amount) == MN_PREP_TO && mn_sentence_at (s, at, MN_WORD_GROWTH));
}

static void
read_money (MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  int head = bind (self, amount);

  if (amount->is_other || is_difference (s, amount) || is_share (s, amount))
    return;
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  if (head < 0 && !mn_last_may_use_topic (self, amount->first))
    return;

  MnDraft *draft = mn_draft_add (self, head, NULL, amount->first, behind (s, amount));
  if (!draft)
    return;
  MnFigure *figure = draft->figure;
  if (!is_compared (s, index) && is_target (s, index))
    figure->status = MN_STATUS_TARGET;
  figure->has_amount = TRUE;
  figure->amount = amount->number;
  figure->bound = (MnBound) amount->bound;
  if (amount->currency)
    mn_currency_unpack (amount->currency, figure->currency);
  else
    g_strlcpy (figure->currency, topic_currency (self), sizeof figure->currency);
  if (amount->is_range)
    *mn_reading_doubts (self->reading, draft->index) |= MN_DOUBT_RANGE;
  const MnMark *kind = mn_sentence_at (s, behind (s, amount), MN_WORD_KIND);
  if (head >= 0 && figure->kind == MN_KIND_BALANCE &&
      ((kind && kind->value == MN_KIND_BALANCE && kind->form & MN_KIND_FORM_DEFICIT) ||
       g_array_index (self->heads, MnHead, head).form & MN_KIND_FORM_DEFICIT ||
       mn_sentence_is_punct (s, amount->first, '-')) &&
      figure->amount.digits > 0)
    figure->amount.digits = -figure->amount.digits;

  MnDating dating = find_date (s, index, figure->status == MN_STATUS_TARGET);
  gboolean now =
      dating.date == NULL && mn_sentence_first_in (s, 0, amount->first, MN_WORD_NOW) != NULL;
  /* 'бір жыл бұрын бұл X болған' is not what the next sentence goes on about. */
  draft->is_comparison =
      dating.is_comparison || (dating.date && (dating.date->shape == MN_DATE_SAME ||
                                               dating.date->shape == MN_DATE_STRETCH));
  mn_draft_set_period (self, draft, dating, now);
  mn_statement_note_topic (self, FALSE);
}

/* Growth that a percentage or a multiple tells of: NAN for none. */
static double
growth_of (const MnSentence *s, guint index, guint *first, guint *last)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  double value = mn_decimal_get_value (&amount->number);
  guint grammatical_case = case_of (s, amount), at = behind (s, amount), reach;
  const MnMark *mark = NULL;

  *first = amount->first;
  *last = at;
  if (amount->sign)
    return amount->sign * value;
  /* A share in brackets, the verb outside them: '3 млрд доллардан (5,9%) артық'. */
  if (amount->in_brackets && mn_sentence_is_punct (s, amount->last, ')') && amount->first > 0 &&
      mn_sentence_is_punct (s, amount->first - 1u, '('))
    return NAN;
  if (mn_sentence_first_in (s, at, at + 3, MN_WORD_SHARE))
    return NAN;
  /* 'былтырғы деңгейдің 90,9 пайызын құрады' */
  if (amount->kind == MN_AMOUNT_PERCENT && amount->first > 0 &&
      mn_sentence_is (s, amount->first - 1u, MN_LINK_LEVEL))
    return value - 100;

  /* Its verb stands close behind; one word for several percentages stands behind the last. */
  reach = grammatical_case == MN_PREP_BY || grammatical_case == MN_PREP_TO ? 30 : 4;
  for (guint i = amount->last; i < MIN (at + reach, s->n_tokens) && !mark; i++)
    {
      if (!(mark = mn_sentence_at (s, i, MN_WORD_GROWTH)))
        mark = mn_sentence_at (s, i, MN_WORD_MORE);
      if (mark || (i > at + 3 && mn_sentence_at (s, i, MN_WORD_CLAUSE)) ||
          mn_sentence_is_punct (s, i, ';') || mn_sentence_is_punct (s, i, '('))
        break;
      if (mn_sentence_at (s, i, MN_WORD_LEVEL) && grammatical_case != MN_PREP_BY)
        break;
    }
  if (mark && mark->word_class == MN_WORD_GROWTH && mark->form == MN_VERB_INF)
    return NAN;
  /* 'өсім 12 пайыз болды' */
  if (!mark)
    {
      mark = mn_sentence_last_in (s, amount->first > 6 ? amount->first - 6u : 0, amount->first,
                                  MN_WORD_GROWTH);
      if (mark && mark->form != MN_VERB_NOUN)
        mark = NULL;
    }
  if (!mark || mn_figures_is_of_many_years (s, amount->first, amount->last))
    return NAN;
  if (mark->last - *first < 10 || mark->last <= *first)
    {
      *first = MIN (*first, mark->first);
      *last = MAX (*last, mark->last);
    }
  gboolean down = mark->value == DOWN;
  if (amount->kind == MN_AMOUNT_TIMES)
    return value <= 0 ? NAN : down ? (1 / value - 1) * 100 : (value - 1) * 100;
  return down ? -value : value;
}

/* 'үштен біріне – 1,02 млрд долларға дейін азайды': a part, of which the verb says the sign. */
static void
read_part (MnStatement *self, const MnMark *part)
{
  const MnSentence *s = self->sentence;

  for (guint i = part->last; i < MIN (part->last + 12u, s->n_tokens); i++)
    {
      const MnMark *verb = mn_sentence_at (s, i, MN_WORD_GROWTH);

      if (!verb)
        continue;
      if (verb->form != MN_VERB_INF && !mn_figures_is_of_many_years (s, part->first, part->last))
        mn_statement_give_growth (self, (verb->value == DOWN ? -1 : 1) * part->value / 10.0,
                                  mn_figures_bind (s, self->heads, part->first, part->last),
                                  part->first, part->last, part->first, part->last);
      return;
    }
}

MnDating
mn_last_find_growth_date (const MnSentence *s, guint at)
{
  MnDating dating = { NULL, FALSE, FALSE };

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_last_is_comparison (s, date) || date->is_since ||
          is_taken (s, s->amounts->len, date))
        continue;
      if (date->last <= at || !dating.date)
        dating.date = date;
    }
  return dating;
}

gboolean
mn_last_may_use_topic (const MnStatement *self, guint first)
{
  const MnTopic *topic = &self->reading->topic;
  const MnSentence *s = self->sentence;

  if (!topic->is_set || s->number - topic->sentence > MN_ANAPHOR_REACH ||
      mn_sentence_has (s, MN_WORD_PRODUCT))
    return FALSE;
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MEASURE)
      return FALSE;
  return mn_sentence_first_in (s, 0, first, MN_WORD_ANAPHOR) ||
         (self->heads->len == 0 &&
          (mn_sentence_has (s, MN_WORD_TARGET) || mn_reading_is_elliptic (self->reading, s)));
}

void
mn_last_note_period (MnReading *reading, const MnSentence *s)
{
  const MnDateMark *only = NULL;
  MnPeriod period;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_last_is_comparison (s, date) || date->is_since ||
          date->prep == MN_PREP_UNTIL)
        continue;
      if (only)
        return;
      only = date;
    }
  if (!only)
    return;
  period = mn_date_to_period (only, &reading->document, &reading->topic.period);
  if (mn_period_is_unknown (&period))
    return;
  reading->spoken.sentence = s->number;
  reading->spoken.period = period;
  /* 'Бұл – 2025 жылғы қаңтар-мамырдың қорытындысы': of the figures just told. */
  if (s->amounts->len > 0 || s->number != reading->told.sentence + 1 ||
      !mn_sentence_at (s, 0, MN_WORD_ANAPHOR))
    return;
  for (guint i = reading->told.first; i < reading->out->figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (reading->out->figures, i);

      if (mn_period_is_unknown (&figure->period) && figure->status != MN_STATUS_TARGET)
        {
          figure->period = period;
          *mn_reading_doubts (reading, i) |= MN_DOUBT_PERIOD_CONTEXT;
        }
    }
}

void
mn_last_read (MnStatement *self)
{
  const MnSentence *s = self->sentence;

  for (guint i = 0; i < s->amounts->len; i++)
    if (is_money (self, i) && !mn_statement_read_ranked (self, i))
      read_money (self, i);
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);
      guint first, last;

      if (amount->kind == MN_AMOUNT_PERCENT || amount->kind == MN_AMOUNT_TIMES)
        {
          double growth = growth_of (s, i, &first, &last);

          mn_statement_give_growth (self, growth, bind (self, amount), amount->first, amount->last,
                                    first, last);
        }
    }
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_MULTIPLE && mark->form == 2)
        read_part (self, mark);
      else if (mark->word_class == MN_WORD_MULTIPLE &&
               !mn_figures_is_of_many_years (s, mark->first, mark->last))
        mn_statement_give_growth (self, (mark->form == 1 ? -1 : 1) * mark->value / 10.0,
                                  mn_figures_bind (s, self->heads, mark->first, mark->last),
                                  mark->first, mark->last, mark->first, mark->last);
    }
}
