/* mn-statement-last.c: statements on trade where the verb stands last.
 *
 *     period   whose  kind             growth        value               verb
 *     2018 жылы       тауар айналымы   11,4 пайызға өсіп, 12 миллиард долларды құрады
 *     өнгөрсөн онд    худалдааны эргэлт 17.9 тэрбум ам.долларт хүрч, 31.4 хувиар өсжээ
 *
 * An amount's noun stands before it (mn-bind-last.c), what happened to it behind.
 */
#include "mn-last.h"

#include <math.h>

#define DOWN 2

/* Another amount of money begins at token @at; NULL if none does. @next is the number of the first amount that
 * may, and moves on with @at. */
static const MnAmount *
money_at (const MnSentence *s, guint *next, guint at)
{
  while (*next < s->amounts->len && mn_sentence_amount (s, *next)->first < at)
    (*next)++;
  for (guint i = *next; i < s->amounts->len && mn_sentence_amount (s, i)->first == at; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !mn_sentence_amount (s, i)->is_other)
      return mn_sentence_amount (s, i);
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
  guint grammatical_case = mn_last_get_case (s, amount);
  guint8 depth = s->depth[amount->first];
  guint other = index + 1;

  for (guint i = mn_last_behind (s, amount); i < s->n_tokens; i++)
    {
      const MnMark *mark;

      if (s->depth[i] > depth)
        continue;
      if (s->depth[i] < depth || mn_sentence_is_punct (s, i, ';'))
        return NULL;
      if ((next = money_at (s, &other, i)) && mn_last_get_case (s, next) != grammatical_case &&
          (grammatical_case || !mn_sentence_is_punct (s, mn_last_behind (s, amount), ',') ||
           mn_sentence_first_in (s, amount->last, next->first, MN_WORD_CLAUSE)))
        return NULL;
      if (describes (s, i))
        continue;
      mark = mn_sentence_at (s, i, MN_WORD_LEVEL);
      if (!mark || mark->form == MN_VERB_NOUN)
        mark = mn_sentence_at (s, i, MN_WORD_GROWTH);
      if (mark && mark->form != MN_VERB_NOUN)
        return mark;
      if (mn_sentence_is_punct (s, i, ',') && !grammatical_case &&
          (i > mn_last_behind (s, amount) + 3u || mn_sentence_at (s, i + 1, MN_WORD_ANAPHOR)))
        return NULL;
    }
  return NULL;
}

/* 'жетеді' tells of what is as well as of what will be: a goal, a deadline or a year to come decide. */
static gboolean
looks_ahead (const MnStatement *self, guint start, const MnMark *verb)
{
  const MnSentence *s = self->sentence;
  int year = mn_period_year (&self->reading->document);

  if (mn_sentence_first_in (s, start, verb->last + 4u, MN_WORD_TARGET))
    return TRUE;
  for (guint i = start; i < verb->first; i++)
    {
      const MnMark *rel = mn_sentence_at (s, i, MN_WORD_REL);

      if (rel && rel->value == MN_REL_NEXT)
        return TRUE;
    }
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->last <= verb->first && (date->prep == MN_PREP_UNTIL || (year && date->year > year)))
        return TRUE;
    }
  return FALSE;
}

/* What the amount stands with tells of a goal: its verb, else a word for goals in its clause. */
static gboolean
is_target (const MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnMark *verb = verb_of (s, index);
  guint start = mn_last_clause_start (s, amount->first), other = index + 1;
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
  if (verb && verb->form == MN_VERB_PRESENT)
    return looks_ahead (self, start, verb);
  if (verb)
    return verb->form == MN_VERB_INF;
  for (guint i = start; i < s->n_tokens; i++)
    {
      if (mn_sentence_at (s, i, MN_WORD_TARGET))
        return TRUE;
      if (i >= amount->last &&
          (mn_sentence_at (s, i, MN_WORD_VERB) || mn_sentence_at (s, i, MN_WORD_CLAUSE) ||
           mn_sentence_is_punct (s, i, ';') || money_at (s, &other, i) ||
           /* '150 млн доллар шамасында, оны ... жеткізу керек' */
           (mn_sentence_is_punct (s, i, ',') && mn_sentence_at (s, i + 1, MN_WORD_ANAPHOR))))
        break;
    }
  return FALSE;
}

/* 'X доллардан Y долларға дейін': what it was before. */
/* '2022 жылғыдан 20% көп (440 млн доллар)': alone in brackets, a date compared with before them. */
static gboolean
follows_comparison (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnAmount *before = mn_statement_money_before (s, index);
  guint open = amount->first;

  while (open > 0 && s->depth[open - 1] >= s->depth[amount->first])
    open--;
  if (mn_sentence_first_in (s, open, amount->first, MN_WORD_KIND))
    return FALSE;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->last <= open && (!before || date->first >= before->last) &&
          mn_last_is_comparison (s, date))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_date_at_side (const MnSentence *s, const MnAmount *amount)
{
  for (guint i = 0; i < s->dates->len; i++)
    if (mn_sentence_date (s, i)->last == amount->first &&
        mn_sentence_date (s, i)->prep != MN_PREP_UNTIL &&
        mn_statement_is_span (mn_sentence_date (s, i)))
      return TRUE;
  return FALSE;
}

gboolean
mn_last_is_compared (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint at = mn_last_behind (s, amount);

  /* 'өткен жылдың сәйкес кезеңімен салыстырғанда (2,1 млрд доллар)' */
  if (amount->in_brackets && amount->first > 1 &&
      mn_sentence_is_punct (s, amount->first - 1u, '(') &&
      mn_sentence_ending (s, amount->first - 1u, MN_WORD_COMPARE))
    return TRUE;
  if (amount->in_brackets && follows_comparison (s, index))
    return TRUE;
  /* '2022 жылғы 31 млрд доллармен салыстырғанда' */
  if (mn_sentence_at (s, at, MN_WORD_COMPARE))
    return TRUE;
  /* '2024 жылғы 1,1 миллиардтан асты': more than it was then. */
  if (mn_last_get_case (s, amount) == MN_PREP_FROM && mn_statement_money_before (s, index) &&
      has_date_at_side (s, amount))
    return TRUE;
  if (mn_last_get_case (s, amount) != MN_PREP_FROM || mn_sentence_at (s, at, MN_WORD_LEVEL) ||
      mn_sentence_at (s, amount->last, MN_WORD_BOUND) || mn_sentence_at (s, at, MN_WORD_MORE))
    return FALSE;
  /* To what it went, or by how much it changed. */
  const MnAmount *next = index + 1 < s->amounts->len ? mn_sentence_amount (s, index + 1) : NULL;
  return next && next->first <= at + 4 &&
         (next->kind == MN_AMOUNT_MONEY || s->depth[next->first] == s->depth[amount->first]);
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
is_difference (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint grammatical_case = mn_last_get_case (s, amount), at = mn_last_behind (s, amount);
  const MnMark *growth = mn_sentence_at (s, at, MN_WORD_GROWTH);
  const MnMark *more = mn_sentence_at (s, amount->last, MN_WORD_MORE);
  const MnMark *verb = verb_of (s, index);

  /* 'ам.доллараас илүү' is a bound. */
  if (more && grammatical_case == 0 && mn_sentence_at (s, amount->last, MN_WORD_BOUND))
    more = NULL;
  else if (!more)
    more = mn_sentence_at (s, at, MN_WORD_MORE);
  if (amount->sign && !mn_sentence_is_punct (s, amount->first, '-'))
    return TRUE;
  if (more && grammatical_case != MN_PREP_FROM)
    return TRUE;
  if (grammatical_case == MN_PREP_BY && (growth || (verb && verb->word_class == MN_WORD_GROWTH)))
    return TRUE;
  /* 'айналымының өсімі 17 млн долларды құрады' */
  const MnMark *gain = mn_sentence_last_in (s, amount->first > 4 ? amount->first - 4u : 0,
                                            amount->first, MN_WORD_GROWTH);
  if (gain && gain->form == MN_VERB_NOUN && gain->last == amount->first &&
      mn_sentence_get_case (s, gain) != MN_PREP_WITH)
    return TRUE;
  /* '3,8 млрд долларға немесе 9,5 пайызға артты' */
  if (grammatical_case == MN_PREP_TO && mn_sentence_is (s, at, MN_LINK_OR))
    for (guint i = 0; i < s->amounts->len; i++)
      {
        const MnAmount *same = mn_sentence_amount (s, i);

        if (same->first == at + 1u && same->kind == MN_AMOUNT_PERCENT &&
            mn_sentence_at (s, same->last, MN_WORD_GROWTH))
          return TRUE;
      }
  /* 'долларға түсті' and 'долларға көтерілді' are levels. */
  if (grammatical_case != MN_PREP_TO || !growth || growth->form != MN_VERB_PAST ||
      mn_sentence_at (s, at, MN_WORD_LEVEL))
    return FALSE;
  /* '1,2 млрд доллар болған, биыл 1,4 млрд долларға өсті': it did not grow by more than it was. */
  const MnAmount *before = mn_statement_money_before (s, index);
  if (before && growth->value != DOWN && before->currency == amount->currency &&
      mn_decimal_get_value (&before->number) < mn_decimal_get_value (&amount->number) &&
      mn_sentence_at (s, mn_last_behind (s, before), MN_WORD_LEVEL))
    return FALSE;
  /* '132 млн доллардан 147 млн долларға өсті' */
  for (guint i = 1; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i) == amount && mn_last_is_compared (s, i - 1))
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
  /* '... нь Швейцарт ногдож': the part itself is told. */
  if (mn_sentence_is (s, mn_last_behind (s, amount), MN_LINK_OF_THEM))
    return FALSE;
  for (guint i = mn_last_behind (s, amount); i < MIN (amount->last + 5u, s->n_tokens); i++)
    {
      if (mn_sentence_token (s, i)->kind != MN_TOKEN_WORD || mn_sentence_at (s, i, MN_WORD_LEVEL))
        return FALSE;
      /* '120 млн доллары импортқа тиесілі': all that was imported. */
      if (mn_sentence_at (s, i, MN_WORD_KIND))
        return FALSE;
      if (mn_sentence_at (s, i, MN_WORD_SHARE))
        return TRUE;
    }
  return FALSE;
}

/* 'экспорты 5,6 млрд доллар, оның 4 млрд доллары – газ' */
static gboolean
is_of_product (const MnSentence *s, const MnAmount *amount)
{
  guint at = mn_last_behind (s, amount);
  const MnMark *product = mn_sentence_at (s, at + 1, MN_WORD_PRODUCT);

  return product && mn_sentence_is_punct (s, at, '-') &&
         !(amount->first > 0 && mn_sentence_is_punct (s, amount->first - 1u, '-')) &&
         !mn_sentence_first_in (s, product->last, product->last + 2u, MN_WORD_KIND);
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
  guint at = mn_last_behind (s, amount);

  if (amount->kind == MN_AMOUNT_MONEY)
    return TRUE;
  if (amount->kind != MN_AMOUNT_SCALED || !*topic_currency (self))
    return FALSE;
  return mn_sentence_at (s, at, MN_WORD_LEVEL) || mn_sentence_at (s, at, MN_WORD_PREP) ||
         (mn_last_get_case (s, amount) == MN_PREP_TO && mn_sentence_at (s, at, MN_WORD_GROWTH));
}

/* A goal that names nothing is one for the trade, not for the part of it that was told last. */
static void
aim_at_turnover (const MnStatement *self, MnDraft *draft)
{
  const GPtrArray *figures = self->reading->out->figures;
  MnFigure *figure = draft->figure;
  MnCountry one = figure->from, other = figure->to;

  for (guint i = draft->index; i-- > 0 && i + 6 > draft->index;)
    {
      const MnFigure *before = g_ptr_array_index (figures, i);

      if (before->kind == MN_KIND_TURNOVER && before->scope == figure->scope &&
          ((before->from == one && before->to == other) ||
           (before->from == other && before->to == one)))
        {
          figure->kind = MN_KIND_TURNOVER;
          mn_figure_set_pair (figure, one, other);
          return;
        }
    }
}

/* '2024 жылы X доллар болды, 2023 жылы Y доллар болған': set against what the sentence told before. */
static gboolean
is_of_before (const MnStatement *self, const MnDraft *draft)
{
  int year = mn_period_year (&draft->figure->period);

  for (guint i = 0; i < self->drafts->len && year; i++)
    {
      const MnDraft *other = &g_array_index (self->drafts, MnDraft, i);

      if (other->index < draft->index && other->head == draft->head &&
          other->figure->status == draft->figure->status &&
          mn_period_year (&other->figure->period) > year)
        return TRUE;
    }
  return FALSE;
}

static void
read_money (MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  int head = mn_last_bind (self, amount);

  if (amount->is_other || is_difference (s, index) ||
      (is_share (s, amount) &&
       !(head >= 0 && mn_last_share_goes_to (s, mn_last_behind (s, amount)) &&
         g_array_index (self->heads, MnHead, head).kind == MN_KIND_EXPORT)))
    return;
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  if (head < 0 && !mn_last_may_use_topic (self, amount->first))
    return;
  if (is_of_product (s, amount))
    return;

  MnDraft *draft = mn_draft_add (self, head, NULL, amount->first, mn_last_behind (s, amount));
  if (!draft)
    return;
  MnFigure *figure = draft->figure;
  if (!mn_last_is_compared (s, index) && is_target (self, index))
    figure->status = MN_STATUS_TARGET;
  if (head < 0 && figure->status == MN_STATUS_TARGET && figure->kind != MN_KIND_TURNOVER)
    aim_at_turnover (self, draft);
  figure->has_amount = TRUE;
  figure->amount = amount->number;
  figure->bound = (MnBound) amount->bound;
  if (amount->currency)
    mn_currency_unpack (amount->currency, figure->currency);
  else
    g_strlcpy (figure->currency, topic_currency (self), sizeof figure->currency);
  if (amount->is_range)
    *mn_reading_doubts (self->reading, draft->index) |= MN_DOUBT_RANGE;
  const MnMark *kind = mn_sentence_at (s, mn_last_behind (s, amount), MN_WORD_KIND);
  if (head >= 0 && figure->kind == MN_KIND_BALANCE &&
      ((kind && kind->value == MN_KIND_BALANCE && kind->form & MN_KIND_FORM_DEFICIT) ||
       g_array_index (self->heads, MnHead, head).form & MN_KIND_FORM_DEFICIT ||
       mn_figures_is_negative (s, g_array_index (self->heads, MnHead, head).last, amount->first) ||
       mn_sentence_is_punct (s, amount->first, '-')) &&
      figure->amount.digits > 0)
    figure->amount.digits = -figure->amount.digits;

  MnDating dating = mn_last_find_date (s, index, figure->status == MN_STATUS_TARGET);
  gboolean now =
      dating.date == NULL && mn_sentence_first_in (s, 0, amount->first, MN_WORD_NOW) != NULL;
  /* 'бір жыл бұрын бұл X болған' is not what the next sentence goes on about. */
  if (dating.is_comparison)
    *mn_reading_doubts (self->reading, draft->index) |= MN_DOUBT_COMPARED;
  draft->is_comparison =
      dating.is_comparison || (dating.date && (dating.date->shape == MN_DATE_SAME ||
                                               dating.date->shape == MN_DATE_STRETCH));
  mn_draft_set_period (self, draft, dating, now);
  draft->is_comparison |= is_of_before (self, draft);
  mn_statement_note_topic (self, FALSE);
}

/* Growth that a percentage or a multiple tells of: NAN for none. */
static double
growth_of (const MnSentence *s, guint index, guint *first, guint *last)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  double value = mn_decimal_get_value (&amount->number);
  guint grammatical_case = mn_last_get_case (s, amount), at = mn_last_behind (s, amount), reach;
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
  reach = grammatical_case == MN_PREP_BY || grammatical_case == MN_PREP_TO ||
                  mn_sentence_is (s, amount->last, MN_LINK_OR)
              ? 30
              : 4;
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
  if (mark && mark->word_class == MN_WORD_GROWTH &&
      (mark->form == MN_VERB_INF || (mark->form == MN_VERB_NOUN && mark->first >= amount->last &&
                                     mn_sentence_at (s, mark->last, MN_WORD_TARGET))))
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
        verb = mn_sentence_at (s, i, MN_WORD_MORE);
      if (!verb)
        continue;
      if (verb->form != MN_VERB_INF && !mn_figures_is_of_many_years (s, part->first, part->last))
        mn_statement_give_growth (self, (verb->value == DOWN ? -1 : 1) * part->value / 10.0,
                                  mn_figures_bind (s, self->heads, part->first, part->last),
                                  part->first, part->last, part->first, part->last);
      return;
    }
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

          mn_statement_give_growth (self, growth, mn_last_bind (self, amount), amount->first,
                                    amount->last, first, last);
          if (isnan (growth))
            mn_statement_read_share (self, i);
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
