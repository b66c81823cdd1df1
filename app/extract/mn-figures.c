/* mn-figures.c: statements on trade: amounts bound to kinds, periods and pairs. */
#include "mn-figures.h"

#include "mn-last.h"

#include <math.h>
#include <string.h>

/* The relative clause before @at, or around it: 'оборот, который сейчас составляет $1 млрд, до $5 млрд'. */
static gboolean
find_aside (const MnSentence *s, guint at, guint *first, guint *last)
{
  *first = *last = 0;
  for (guint i = 0; i < at && mn_sentence_has_cases (s); i++)
    {
      if (!mn_sentence_is_punct (s, i, ','))
        continue;
      if (*first)
        *last = i;
      else if (mn_sentence_is (s, i + 1, MN_LINK_WHICH) || mn_sentence_is (s, i + 2, MN_LINK_WHICH))
        *first = i;
      if (*last)
        break;
    }
  return *first > 0;
}

static gboolean
is_led_by_to (const MnSentence *s, const MnAmount *amount)
{
  const MnMark *bound = mn_sentence_ending (s, amount->first, MN_WORD_BOUND);
  guint at = bound ? bound->first : amount->first;

  for (guint i = 0; i < 3 && at > 0; i++, at--)
    if (mn_sentence_is (s, at - 1, MN_LINK_TO))
      return TRUE;
    else if (!mn_sentence_ending (s, at, MN_WORD_LEVEL) &&
             !mn_sentence_ending (s, at, MN_WORD_FILLER) && !mn_sentence_is (s, at - 1, MN_LINK_IN))
      return FALSE;
  return FALSE;
}

static gboolean
has_finite_level (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      const MnMark *mark = mn_sentence_at (s, i, MN_WORD_LEVEL);

      if (mark && mark->form != MN_VERB_NOUN)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_dash (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, '-'))
      return TRUE;
  return FALSE;
}

/* 'к 2030 году', in a text of before. */
static gboolean
is_deadline (const MnDateMark *date, const MnPeriod *document)
{
  int year = mn_period_year (document);

  return date && year && date->year > year &&
         (date->prep == MN_PREP_BY || date->prep == MN_PREP_UNTIL);
}

/* 'за 1991–2014 годы вырос с $90 млн до $4 млрд': the first year's, the last one's. */
static void
set_ends_of_years (const MnStatement *self, MnFigure *figure, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;

  for (guint i = 0; i < s->dates->len && mn_sentence_has_cases (s); i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->shape != MN_DATE_YEARS || !date->last_year || date->first > amount->first ||
          !mn_period_is_unknown (&figure->period))
        continue;
      if (amount->first > 0 && mn_sentence_is (s, amount->first - 1u, MN_LINK_FROM))
        figure->period = mn_period_new_year (date->year);
      else if (is_led_by_to (s, amount))
        figure->period = mn_period_new_year (date->last_year);
    }
}

/* Where another amount stands between the words of hope and the one with number @index. */
static MnFigureStatus
find_status (const MnSentence *s, guint index, const MnAmount *before, guint from)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint first, last;

  if (find_aside (s, amount->first, &first, &last))
    {
      if (!last)
        from = MAX (from, first);
      else if (before && before->first > first && before->last <= last && is_led_by_to (s, amount))
        return mn_statement_find_status (s, first, 0);
    }
  /* 'рассчитывает на $30 млрд экспорта, а импорт – на уровне $60 млрд': no verb of its own. */
  if (before && mn_sentence_has_cases (s) &&
      mn_sentence_first_in (s, before->last, amount->first, MN_WORD_CLAUSE) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_VERB) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_BE) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_GROWTH) &&
      !has_finite_level (s, before->last, amount->first) &&
      has_dash (s, before->last, amount->first))
    return mn_statement_find_status (s, before->first, 0);
  /* 'довести до $3 млрд в 2018 году и до $5 млрд к 2020-му' */
  if (before && mn_sentence_has_cases (s) && is_led_by_to (s, amount) && is_led_by_to (s, before) &&
      mn_sentence_first_in (s, before->last, amount->first, MN_WORD_AND) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_KIND) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_GROWTH) &&
      !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_LEVEL))
    return mn_statement_find_status (s, before->first, 0);
  return mn_statement_find_status (s, amount->first, from);
}

/* '... $251 млрд против $240 млрд с Перу': compared with the trade of another partner. */
static gboolean
is_of_another_partner (const MnSentence *s, const MnAmount *amount)
{
  const MnMark *prep = mn_sentence_at (s, amount->last, MN_WORD_PREP);

  for (guint i = 0; prep && mn_sentence_has_cases (s) && i < s->places->len; i++)
    if (mn_sentence_place (s, i)->first == prep->last && prep->value == MN_PREP_WITH &&
        mn_sentence_place (s, i)->role == MN_PREP_WITH)
      return TRUE;
  return FALSE;
}

/* '..., из них на нефть приходится $5 млрд': the clause has goods and no noun of trade. */
static gboolean
is_of_product (const MnStatement *self, int head, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  const MnMark *anaphor;
  guint from;

  if (!mn_sentence_has_cases (s) || !mn_sentence_has (s, MN_WORD_PRODUCT))
    return FALSE;
  anaphor = mn_sentence_last_in (s, 0, amount->first, MN_WORD_ANAPHOR);
  if (!anaphor || amount->first - anaphor->last > 6)
    return FALSE;
  from = anaphor->last;
  if (head >= 0 && g_array_index (self->heads, MnHead, head).first >= from)
    return FALSE;
  return mn_sentence_first_in (s, from, amount->first, MN_WORD_PRODUCT) != NULL;
}

/* 'машин на $120 млн, стекла на $15 млн': another kind of goods, whatever its name. */
static gboolean
goes_on_with_goods (const MnStatement *self, const MnDraft *draft, const MnAmount *amount)
{
  static const MnWordClass others[] = { MN_WORD_KIND, MN_WORD_LEVEL, MN_WORD_GROWTH, MN_WORD_PLACE,
                                        MN_WORD_ANAPHOR };
  const MnSentence *s = self->sentence;
  const MnDraft *before;

  if (!mn_sentence_has_cases (s) || self->drafts->len < 2)
    return FALSE;
  before = &g_array_index (self->drafts, MnDraft, self->drafts->len - 2);
  if (before->figure->scope != MN_SCOPE_PRODUCT || before->head != draft->head ||
      before->amount_last >= amount->first || amount->first - before->amount_last > 8)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (mn_sentence_first_in (s, before->amount_last, amount->first, others[i]))
      return FALSE;
  return TRUE;
}

gboolean
mn_figures_is_negative (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is (s, i, MN_LINK_NEGATIVE))
      return TRUE;
  return FALSE;
}

/* 'should reach $22 billion in 2024 and $25 billion by 2027': the second has the verb of the first, and
 * is ahead as that is. */
static gboolean
goes_on_ahead (const MnStatement *self, const MnAmount *before, guint at, MnFigureStatus *status)
{
  static const MnWordClass others[] = { MN_WORD_LEVEL,  MN_WORD_GROWTH,  MN_WORD_KIND,
                                        MN_WORD_CLAUSE, MN_WORD_COMPARE, MN_WORD_BE };

  if (!before || !mn_sentence_first_in (self->sentence, before->last, at, MN_WORD_AND))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (mn_sentence_first_in (self->sentence, before->last, at, others[i]))
      return FALSE;
  for (guint i = 0; i < self->drafts->len; i++)
    {
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      if (draft->at != before->first || !mn_figure_is_ahead (draft->figure))
        continue;
      *status = draft->figure->status;
      return TRUE;
    }
  return FALSE;
}

/* 'trade, now at $5 million, is to reach': told by the way. */
static gboolean
is_now_aside (const MnSentence *s, const MnAmount *amount)
{
  guint at = amount->first;
  const MnMark *verb = mn_sentence_ending (s, at, MN_WORD_LEVEL);

  if (mn_sentence_has_cases (s) || mn_sentence_get_order (s) != MN_ORDER_VERB_MIDDLE)
    return FALSE;
  at = verb ? verb->first : at - (at > 0 && mn_sentence_is (s, at - 1, MN_LINK_AT));

  const MnMark *now = mn_sentence_ending (s, at, MN_WORD_NOW);
  return now && now->first > 0 && mn_sentence_is_punct (s, now->first - 1u, ',') &&
         mn_sentence_is_punct (s, amount->last, ',');
}

static void
read_money (MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  int head = mn_statement_bind (self, index);

  /* 'сальдо – плюс $5 млн': a sign, no change. */
  const MnMark *sign = mn_sentence_ending (s, amount->first, MN_WORD_GROWTH);
  gboolean is_signed = sign && sign->form == MN_VERB_NOUN && sign->ending == 0 && head >= 0 &&
                       g_array_index (self->heads, MnHead, head).kind == MN_KIND_BALANCE &&
                       mn_sentence_has_cases (s);
  if (amount->is_other || (!is_signed && mn_statement_is_difference (s, amount)))
    return;
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  if (head < 0 && !mn_statement_may_use_topic (self, amount->first))
    return;
  if (mn_statement_is_compared (s, index) && is_of_another_partner (s, amount))
    return;

  MnDraft *draft = mn_draft_add (self, head, NULL, amount->first, amount->last);
  if (!draft)
    return;

  MnFigure *figure = draft->figure;
  if (figure->scope == MN_SCOPE_BILATERAL &&
      (is_of_product (self, head, amount) || goes_on_with_goods (self, draft, amount)))
    figure->scope = MN_SCOPE_PRODUCT;
  const MnAmount *before = mn_statement_money_before (s, index);
  guint from = before && !is_now_aside (s, before) &&
                       !mn_statement_is_compared (s, (guint) (before - mn_sentence_amount (s, 0)))
                   ? before->last
                   : 0;
  gboolean compared = mn_statement_is_compared (s, index) || is_now_aside (s, amount);
  if (!compared && !goes_on_ahead (self, before, amount->first, &figure->status))
    figure->status = find_status (s, index, before, from);
  figure->has_amount = TRUE;
  figure->amount = amount->number;
  figure->bound = (MnBound) amount->bound;
  mn_currency_unpack (amount->currency, figure->currency);
  if (amount->is_range)
    *mn_reading_doubts (self->reading, draft->index) |= MN_DOUBT_RANGE;
  if (head >= 0 && figure->kind == MN_KIND_BALANCE &&
      (g_array_index (self->heads, MnHead, head).form & MN_KIND_FORM_DEFICIT ||
       mn_sentence_is_punct (s, amount->first, '-') || (is_signed && sign->value == 2) ||
       mn_figures_is_negative (s, g_array_index (self->heads, MnHead, head).last, amount->first)) &&
      figure->amount.digits > 0)
    figure->amount.digits = -figure->amount.digits;

  const MnTopic *topic = &self->reading->topic;
  MnDating dating = mn_statement_find_date (s, index, mn_figure_is_ahead (figure),
                                            mn_period_year (&self->reading->document),
                                            topic->is_set && s->number - topic->sentence <= 2 &&
                                                !mn_period_is_unknown (&topic->period));
  if (!compared && figure->status == MN_STATUS_REPORTED)
    {
      for (guint i = 0;
           i < s->dates->len && !dating.date && amount->first > 0 && mn_sentence_has_cases (s); i++)
        if (mn_sentence_date (s, i)->last <= amount->first && mn_sentence_date (s, i)->lead >= from)
          if (is_deadline (mn_sentence_date (s, i), &self->reading->document))
            dating.date = mn_sentence_date (s, i);
      if (is_deadline (dating.date, &self->reading->document))
        figure->status = MN_STATUS_TARGET;
    }
  gboolean now = dating.date == NULL && mn_sentence_has (s, MN_WORD_NOW) &&
                 mn_sentence_first_in (s, from, amount->first, MN_WORD_NOW);
  if (is_now_aside (s, amount))
    {
      dating = (MnDating){ NULL, FALSE, FALSE, 0 };
      now = TRUE;
    }
  /* '... then, and today – $5 million' */
  guint since = mn_sentence_has_cases (s) ? 0 : before ? before->last : amount->first;
  if (dating.date && dating.date->last <= amount->first &&
      mn_sentence_first_in (s, MAX (dating.date->last, since), amount->first, MN_WORD_NOW))
    {
      dating.date = NULL;
      now = TRUE;
    }
  /* 'They promised each other trade of $5 billion by 2030': what lies ahead is hoped for, whatever the verb. */
  if (dating.date == NULL && !compared && !mn_figure_is_ahead (figure) &&
      !mn_sentence_has_cases (s))
    {
      MnDating ahead =
          mn_statement_find_date (s, index, TRUE, mn_period_year (&self->reading->document), FALSE);

      if (ahead.date && ahead.date->prep == MN_PREP_BY && !ahead.date->is_end &&
          ahead.date->first >= amount->last)
        {
          figure->status = MN_STATUS_TARGET;
          dating = ahead;
        }
    }
  draft->is_comparison = dating.is_comparison;
  mn_draft_set_period (self, draft, dating, now);
  set_ends_of_years (self, figure, amount);
  mn_statement_note_topic (self, FALSE);
}

/* A sentence without a verb goes on with that of the one before: 'Imports – by 3 %.' */
static double
continued_growth (const MnReading *reading, const MnSentence *s, const MnAmount *amount)
{
  double value = mn_decimal_get_value (&amount->number);

  if (!reading->has_growth || s->number - reading->growth_sentence != 1 ||
      !mn_sentence_has_cases (s) || amount->kind != MN_AMOUNT_PERCENT || amount->first < 2 ||
      !mn_sentence_is (s, amount->first - 1u, MN_LINK_BY) ||
      !mn_sentence_is_punct (s, amount->first - 2u, '-') || mn_sentence_has (s, MN_WORD_GROWTH) ||
      mn_sentence_has (s, MN_WORD_LEVEL) || mn_sentence_has (s, MN_WORD_SHARE) ||
      mn_sentence_first_in (s, 0, amount->first, MN_WORD_VERB))
    return NAN;
  return reading->growth_is_down ? -value : value;
}

/* 'Growth amounted to 10 percent.', 'In 2022 – $5 million.': no word on what it is of, and none that could
 * be of another thing: what was spoken of. */
static gboolean
is_bare (const MnReading *reading, const MnSentence *s)
{
  static const MnWordClass others[] = { MN_WORD_OTHER, MN_WORD_PRODUCT, MN_WORD_MEASURE,
                                        MN_WORD_SHARE, MN_WORD_REGION,  MN_WORD_BLOC,
                                        MN_WORD_VERB,  MN_WORD_BE };
  const MnMark *growth;

  if (!reading->topic.is_set || s->number - reading->topic.sentence > 2 || s->places->len > 0)
    return FALSE;
  growth = mn_sentence_first_in (s, 0, s->n_tokens, MN_WORD_GROWTH);
  if (growth && growth->form == MN_VERB_INF && mn_sentence_has_cases (s))
    growth = NULL;
  if (growth ? growth->form != MN_VERB_NOUN : !mn_sentence_has_cases (s) || s->dates->len == 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (mn_sentence_has (s, others[i]))
      return FALSE;
  for (guint i = 0; i < s->n_tokens; i++)
    if (mn_sentence_token (s, i)->kind == MN_TOKEN_WORD && !mn_sentence_token (s, i)->word)
      return FALSE;
  return TRUE;
}

/* 'превысил полмиллиарда долларов (552 млн)', 'перевалил за $1 млрд: 1,03 млрд': the exact one counts. */
static void
prefer_exact (const MnSentence *s)
{
  for (guint i = 0; i + 1 < s->amounts->len && mn_sentence_has_cases (s); i++)
    {
      MnAmount *round = mn_sentence_amount (s, i), *exact = mn_sentence_amount (s, i + 1);
      double low = mn_decimal_get_value (&round->number), high;

      if ((round->kind != MN_AMOUNT_MONEY && round->kind != MN_AMOUNT_SCALED) ||
          (exact->kind != MN_AMOUNT_MONEY && exact->kind != MN_AMOUNT_SCALED) ||
          exact->first != round->last + 1u || round->is_other || exact->is_other ||
          (round->currency && exact->currency && round->currency != exact->currency) ||
          !(mn_sentence_is_punct (s, round->last, ':') ||
            (mn_sentence_is_punct (s, round->last, '(') &&
             mn_sentence_is_punct (s, exact->last, ')'))))
        continue;
      high = mn_decimal_get_value (&exact->number);
      if (high <= low || high > low * 1.2)
        continue;
      if (!exact->currency)
        exact->currency = round->currency;
      if (exact->currency)
        exact->kind = MN_AMOUNT_MONEY;
      round->is_other = TRUE;
      exact->in_brackets = FALSE;
    }
}

/* The currency of all figures before, or NULL where they are in several. */
static const char *
common_currency (const MnReading *reading)
{
  const char *code = NULL;

  for (guint i = 0; i < reading->out->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (reading->out->figures, i);

      if (!figure->has_amount)
        continue;
      if (code && strcmp (code, figure->currency) != 0)
        return NULL;
      code = figure->currency;
    }
  return code;
}

/* Where the topic's own currency is not known: the only one of the text, or of the sentence. */
static void
complete_currencies (const MnReading *reading, const MnSentence *s)
{
  const MnTopic *topic = &reading->topic;
  const char *code = NULL;
  const MnMark *kind;
  guint16 own = 0;
  guint behind = 0;

  prefer_exact (s);
  if (!mn_sentence_has_cases (s))
    return;
  if (!topic->is_set)
    {
      /* 'Импорт составил 300 млн, экспорт – 700 млн долларов' */
      for (guint i = s->amounts->len; i-- > 0;)
        {
          MnAmount *amount = mn_sentence_amount (s, i);

          if (amount->kind == MN_AMOUNT_MONEY && !amount->is_other)
            {
              own = amount->currency;
              behind = amount->first;
            }
          else if (amount->kind == MN_AMOUNT_SCALED && own && amount->power >= 6 &&
                   (kind = mn_sentence_last_in (s, 0, amount->first, MN_WORD_KIND)) &&
                   amount->first - kind->last < 8 &&
                   mn_sentence_first_in (s, amount->last, behind, MN_WORD_KIND))
            {
              amount->kind = MN_AMOUNT_MONEY;
              amount->currency = own;
            }
        }
      return;
    }
  code = common_currency (reading);
  for (guint i = 0; i < s->amounts->len && code; i++)
    {
      MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->kind != MN_AMOUNT_SCALED)
        continue;
      amount->kind = MN_AMOUNT_MONEY;
      amount->currency = MN_CURRENCY (code[0], code[1], code[2]);
    }
}

static void
read_statement (MnStatement *self)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;

  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !mn_statement_read_ranked (self, i))
      read_money (self, i);

  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);
      guint first, last;

      if (amount->kind == MN_AMOUNT_PERCENT || amount->kind == MN_AMOUNT_TIMES)
        {
          double growth = mn_figures_growth (s, amount, &first, &last);

          if (isnan (growth))
            growth = continued_growth (reading, s, amount);
          mn_statement_give_growth (self, growth, mn_statement_bind (self, i), amount->first,
                                    amount->last, first, last);
          if (isnan (growth))
            mn_statement_read_share (self, i);
        }
    }
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_MULTIPLE &&
          !mn_figures_is_of_many_years (s, mark->first, mark->last))
        mn_statement_give_growth (self, mn_figures_multiple (s, mark),
                                  mn_figures_bind (s, self->heads, mark->first, mark->last),
                                  mark->first, mark->last, mark->first, mark->last);
    }
}

/* 'Ендігі мақсат – 10 миллиард доллар': a goal of what was spoken of. */
static gboolean
may_go_on (const MnReading *reading, const MnSentence *s)
{
  return mn_sentence_get_order (s) == MN_ORDER_VERB_LAST && reading->topic.is_set &&
         mn_sentence_has (s, MN_WORD_TARGET);
}

/* 'Peru-Chile, first quarter of 2024.': names what follows. */
static gboolean
is_heading (const MnSentence *s)
{
  return s->places->len == 2 && mn_sentence_place (s, 1)->is_dashed && s->dates->len == 1 &&
         !mn_sentence_has (s, MN_WORD_BE) && !mn_sentence_has (s, MN_WORD_VERB) &&
         !mn_sentence_has (s, MN_WORD_ACT);
}

static gboolean
has_money (const MnSentence *s)
{
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY)
      return TRUE;
  return FALSE;
}

void
mn_figures_read (MnReading *reading, const MnSentence *s)
{
  gboolean has_amounts = s->amounts->len > 0 || mn_sentence_has (s, MN_WORD_MULTIPLE);

  mn_reading_note_reporter (reading, s);
  if (mn_sentence_has (s, MN_WORD_RANKING) && mn_sentence_has_cases (s))
    mn_reading_note_ranking (reading, s);
  if (mn_sentence_has (s, MN_WORD_MUTUAL))
    reading->mutual = s->number + 1;
  if (s->part == MN_PART_TITLE)
    for (guint i = 0; i < s->dates->len && mn_sentence_has (s, MN_WORD_KIND); i++)
      if (mn_sentence_date (s, i)->shape == MN_DATE_YEAR &&
          mn_sentence_date (s, i)->prep != MN_PREP_BY)
        reading->title_period =
            mn_date_to_period (mn_sentence_date (s, i), &reading->document, NULL);
  if (!has_amounts &&
      (mn_sentence_has (s, MN_WORD_KIND) || mn_sentence_has (s, MN_WORD_RANKING) || is_heading (s)))
    mn_reading_note_period (reading, s);
  if (!has_amounts && (mn_sentence_has (s, MN_WORD_KIND) ||
                       (mn_sentence_has (s, MN_WORD_RANKING) && mn_sentence_has_cases (s))))
    mn_reading_note_subject (reading, s);
  /* Whose partners the next sentences rank. */
  if (!has_amounts && mn_sentence_has (s, MN_WORD_RANKING) &&
      mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    mn_reading_note_ranking (reading, s);
  if (has_amounts && mn_statement_read_respective (reading, s))
    return;
  gboolean is_elliptic = has_amounts && is_bare (reading, s);
  if (!has_amounts ||
      (!mn_sentence_has (s, MN_WORD_KIND) && !mn_sentence_has (s, MN_WORD_ANAPHOR) &&
       !mn_sentence_has (s, MN_WORD_RANKING) && !may_go_on (reading, s) && !is_elliptic &&
       !mn_reading_is_elliptic (reading, s)))
    {
      if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
        mn_last_note_period (reading, s);
      if (has_amounts && mn_sentence_has (s, MN_WORD_OTHER))
        reading->topic.is_set = FALSE;
      return;
    }

  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (MnHead));
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (MnDraft));
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (MnShare));
  MnStatement self = { reading, s, heads, drafts, shares, is_elliptic };

  reading->before = reading->topic;
  complete_currencies (reading, s);
  mn_figures_find_heads (s, heads);
  if (mn_sentence_has (s, MN_WORD_RANKING) && !mn_sentence_has_cases (s))
    mn_reading_note_ranking (reading, s);
  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    mn_last_read (&self);
  else
    {
      mn_statement_distribute (&self);
      read_statement (&self);
    }
  mn_statement_note_topic (&self, TRUE);
  /* 'Trade has tripled over the years.' gives no figure, but something to go on with. */
  if (drafts->len == 0 && mn_sentence_has_cases (s) && mn_sentence_has (s, MN_WORD_KIND) &&
      !mn_sentence_has (s, MN_WORD_OTHER))
    mn_reading_note_subject (reading, s);
  if (drafts->len > 0)
    {
      reading->told.sentence = s->number;
      reading->told.first = g_array_index (drafts, MnDraft, 0).index;
    }
  else if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    mn_last_note_period (reading, s);
  /* Growth of many years only: still, 'it' is this trade. */
  else if (mn_sentence_has (s, MN_WORD_KIND) && !has_money (s))
    {
      mn_reading_note_period (reading, s);
      mn_reading_note_subject (reading, s);
    }
}
