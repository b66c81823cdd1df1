/* mn-figures.c: statements on trade: amounts bound to kinds, periods and pairs. */
#include "mn-figures.h"

#include <math.h>

/* 'it' and 'this figure' reach this many sentences back. */
#define ANAPHOR_REACH 2

typedef struct
{
  MnReading *reading;
  const MnSentence *sentence;
  GArray *heads;  /* of MnHead */
  GArray *drafts; /* of Draft: the figures of this sentence */
} Reader;

/* Of a draft: what the amount is of, where no head of the sentence says it. */
enum
{
  HEAD_TOPIC = -1,
  HEAD_RANKING = -2,
};

typedef struct
{
  MnFigure *figure;      /* borrowed from the extraction */
  guint index;           /* there */
  int head;              /* an index, or HEAD_ */
  guint first, last;     /* tokens of the words read so far */
  MnCountry named_first; /* of the pair, in the text */
  gboolean is_comparison;
} Draft;

/* -- the head ------------------------------------------------------------------------------- */

/* No noun in the sentence: the one before speaks on, if a word points back to it. */
static gboolean
may_use_topic (const Reader *self, guint first)
{
  const MnTopic *topic = &self->reading->topic;
  const MnSentence *s = self->sentence;

  if (!topic->is_set || s->number - topic->sentence > ANAPHOR_REACH)
    return FALSE;
  return mn_sentence_first_in (s, 0, first, MN_WORD_ANAPHOR) != NULL;
}

/* -- periods -------------------------------------------------------------------------------- */

static gboolean
is_span_of_trade (const MnDateMark *date)
{
  switch (date->shape)
    {
    case MN_DATE_MONTHS:
    case MN_DATE_QUARTER:
    case MN_DATE_HALF:
    case MN_DATE_N_MONTHS:
    case MN_DATE_YEAR:
    case MN_DATE_REL_MONTH:
    case MN_DATE_REPORTED:
      return TRUE;
    default:
      return FALSE;
    }
}

/* '20 percent more than', where 'more than' compares and does not bound. */
static gboolean
follows_percent (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->last == at &&
          (amount->kind == MN_AMOUNT_PERCENT || amount->kind == MN_AMOUNT_TIMES))
        return TRUE;
    }
  return FALSE;
}

/* 'compared to', 'than', 'of the same period': the date is of what is compared with. */
static gboolean
is_comparison_date (const MnSentence *s, const MnDateMark *date)
{
  guint at = date->first;

  for (guint i = 0; i < 6 && at > 0; i++)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_COMPARE);

      if (mark && (mark->form == 0 || follows_percent (s, mark->first)))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_LEVEL) || mn_sentence_ending (s, at, MN_WORD_GROWTH))
        break;
      at--;
    }
  if (date->shape == MN_DATE_SAME)
    return date->year || date->rel || date->prep != MN_PREP_IN;
  return date->rel == MN_REL_PREVIOUS;
}

typedef struct
{
  const MnDateMark *date;
  gboolean is_comparison;  /* the amount is of the compared period */
  gboolean is_year_before; /* 'a year earlier' */
} Dating;

static gboolean
has_mark (const MnSentence *s, guint from, guint to, MnWordClass word_class)
{
  return mn_sentence_first_in (s, from, to, word_class) != NULL;
}

static gboolean
has_when (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_word (s, i, "when"))
      return TRUE;
  return FALSE;
}

static gboolean
has_comma (const MnSentence *s, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ',') || mn_sentence_is_punct (s, i, ';'))
      return TRUE;
  return FALSE;
}

/* The amount before @index, of money, NULL for none. */
static const MnAmount *
money_before (const MnSentence *s, guint index)
{
  while (index-- > 0)
    {
      const MnAmount *amount = mn_sentence_amount (s, index);

      if (amount->kind == MN_AMOUNT_MONEY && !amount->is_other)
        return amount;
    }
  return NULL;
}

/* '... than last year ($4 billion)', 'up from $4 billion', 'from the current $3 billion to ...'. */
static gboolean
is_compared_amount (const MnSentence *s, guint index)
{
  const MnAmount *amount = mn_sentence_amount (s, index);
  guint at = amount->first;

  if (amount->in_brackets && money_before (s, index) == NULL &&
      !has_mark (s, 0, at, MN_WORD_ANAPHOR) && !has_mark (s, 0, at, MN_WORD_COMPARE))
    return FALSE;
  if (amount->in_brackets &&
      (has_mark (s, 0, at, MN_WORD_COMPARE) || has_mark (s, 0, at, MN_WORD_SAME_SPAN) ||
       has_mark (s, 0, at, MN_WORD_YEARLY)))
    return TRUE;
  for (guint i = 0; i < 5 && at > 0; i++, at--)
    {
      const MnMark *mark = mn_sentence_ending (s, at, MN_WORD_COMPARE);

      if (mark)
        return mark->form == 0 && !mn_sentence_is_word (s, at - 1, "than");
      if (mn_sentence_is_word (s, at - 1, "from"))
        return TRUE;
      /* 'imports from China $2 billion' */
      if (mn_sentence_ending (s, at, MN_WORD_PLACE))
        break;
      if (mn_sentence_token (s, at - 1)->kind == MN_TOKEN_PUNCT ||
          mn_sentence_ending (s, at, MN_WORD_LEVEL) || mn_sentence_ending (s, at, MN_WORD_PREP) ||
          mn_sentence_ending (s, at, MN_WORD_GROWTH))
        break;
    }
  return FALSE;
}

static Dating
find_date (const MnSentence *s, guint index, gboolean is_target_date, gboolean topic_has_period)
{
  const MnAmount *amount = mn_sentence_amount (s, index), *before = money_before (s, index);
  const MnDateMark *left = NULL, *right = NULL, *adjacent = NULL, *compared = NULL;
  gboolean is_compared = is_compared_amount (s, index);
  Dating found = { NULL, is_compared, FALSE };

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);
      gboolean in_other_brackets = date->in_brackets && !amount->in_brackets;

      if (date->shape == MN_DATE_SAME && is_comparison_date (s, date))
        {
          if (date->last <= amount->first || date->first < amount->last + 5u)
            compared = date->last <= amount->first || !compared ? date : compared;
          continue;
        }
      if ((!is_span_of_trade (date) && date->shape != MN_DATE_SAME) || in_other_brackets)
        continue;
      if (date->is_since && date->shape != MN_DATE_N_MONTHS)
        continue;
      /* A deadline is for targets. */
      if (!is_target_date && (date->prep == MN_PREP_BY || date->prep == MN_PREP_UNTIL) &&
          !date->is_end)
        continue;
      if (date->first >= amount->last)
        {
          /* 'in 2018', right behind the amount or its bracketed double. */
          guint gap = 0;
          for (guint j = amount->last; j < date->first; j++)
            gap += !mn_sentence_at (s, j, MN_WORD_PREP) && !mn_sentence_at (s, j, MN_WORD_FILLER) &&
                   !mn_sentence_is_punct (s, j, ')') && !mn_sentence_is_punct (s, j, '(') &&
                   !mn_sentence_at (s, j, MN_WORD_NOW) && s->depth[j] == s->depth[amount->first];
          if (gap == 0 && !adjacent && !is_comparison_date (s, date))
            adjacent = date;
          if (!right && !is_comparison_date (s, date) && date->in_brackets == amount->in_brackets)
            right = date;
        }
      else if (date->last <= amount->first)
        {
          if (is_comparison_date (s, date))
            compared = date;
          else if (amount->in_brackets && !date->in_brackets && is_compared)
            compared = compared ? compared : NULL;
          else
            left = date;
        }
    }

  if (adjacent && (!is_target_date || adjacent->prep == MN_PREP_BY ||
                   adjacent->prep == MN_PREP_UNTIL || adjacent->prep == MN_PREP_IN))
    {
      found.date = adjacent;
      return found;
    }
  if (amount->in_brackets && is_compared)
    {
      found.date = compared;
      return found;
    }
  /* 'the same period of 2023, when the turnover was 2.8 billion'; but 'compared to 2023, trade
   * grew to 2.8 billion' speaks of now. */
  if (compared && compared->last <= amount->first && (!left || left->last <= compared->first) &&
      (!before || before->last <= compared->first))
    {
      gboolean grows = has_mark (s, compared->last, amount->first, MN_WORD_GROWTH);
      gboolean dashed =
          amount->first - compared->last <= 2 && !has_comma (s, compared->last, amount->first);

      if (dashed || (!grows && has_mark (s, compared->last, amount->first, MN_WORD_LEVEL) &&
                     (before || has_when (s, compared->last, amount->first))))
        {
          found.date = compared;
          found.is_comparison = TRUE;
          return found;
        }
    }
  if (is_compared)
    {
      /* 'increased from $11 billion over the same period of 2024' */
      found.date = compared && compared->first >= amount->last ? compared : adjacent;
      found.is_year_before =
          !found.date && mn_sentence_first_in (s, amount->last, amount->last + 3u, MN_WORD_YEARLY);
      return found;
    }
  if (is_target_date)
    {
      /* Only a deadline is a target's. */
      found.date = left && (left->prep == MN_PREP_BY || left->prep == MN_PREP_UNTIL)      ? left
                   : right && (right->prep == MN_PREP_BY || right->prep == MN_PREP_UNTIL) ? right
                                                                                          : NULL;
      return found;
    }
  if (left && !(before && left->last <= before->first && right &&
                !has_comma (s, amount->last, right->first) && right->first - amount->last < 6))
    found.date = left;
  else
    found.date = right;
  /* A date that belongs to an amount farther on. */
  if (found.date == right && right && !left && index + 1 < s->amounts->len)
    for (guint i = index + 1; i < s->amounts->len; i++)
      {
        const MnAmount *next = mn_sentence_amount (s, i);

        if (next->kind == MN_AMOUNT_MONEY && next->last <= right->first && !next->is_other &&
            has_mark (s, amount->last, next->first, MN_WORD_KIND) && topic_has_period)
          found.date = NULL;
      }
  return found;
}

/* -- targets -------------------------------------------------------------------------------- */

/* 'will reach', 'to increase', 'may already exceed'; a 'to' counts right before the verb only, since
 * elsewhere it leads to a place. */
static gboolean
is_after_will (const MnSentence *s, const MnMark *verb)
{
  guint at = verb->first;

  for (guint i = 0; i < 3 && at > 0; i++, at--)
    {
      const MnMark *will = mn_sentence_ending (s, at, MN_WORD_WILL);

      if (will)
        return will->form == 0 || i == 0 || mn_sentence_ending (s, at + 1, MN_WORD_NOW);
      if (mn_sentence_ending (s, at, MN_WORD_TARGET))
        return TRUE;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD ||
          mn_sentence_ending (s, at, MN_WORD_KIND) || mn_sentence_ending (s, at, MN_WORD_PLACE))
        return FALSE;
    }
  return FALSE;
}

/* The nearest word to the left of @at that tells whether the amount is there or hoped for. */
static gboolean
is_target (const MnSentence *s, guint at, guint from)
{
  for (guint i = s->first_mark[at]; i-- > 0;)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->first < from)
        break;
      if (mark->last > at)
        continue;
      switch (mark->word_class)
        {
        case MN_WORD_TARGET:
          return TRUE;
        case MN_WORD_WILL:
          if (mark->form == 0)
            return TRUE;
          break;
        case MN_WORD_LEVEL:
        case MN_WORD_GROWTH:
          if (mn_sentence_is_word (s, mark->first, "worth") ||
              mn_sentence_is_word (s, mark->first, "valued"))
            break;
          if (mark->form == MN_VERB_PAST || mark->form == MN_VERB_PRESENT)
            {
              const MnMark *will = mn_sentence_ending (s, mark->first, MN_WORD_WILL);

              return will && will->form == 0;
            }
          if (mark->form == MN_VERB_INF && is_after_will (s, mark))
            return TRUE;
          /* 'increasing trade to $10 billion' is a plan, 'trade increasing to' is not. */
          if (mark->form == MN_VERB_ING && mark->word_class == MN_WORD_GROWTH &&
              has_mark (s, mark->last, at, MN_WORD_KIND) &&
              !mn_sentence_first_in (s, mark->last, at, MN_WORD_PERCENT))
            return TRUE;
          break;
        case MN_WORD_CLAUSE:
          return FALSE;
        default:
          break;
        }
    }
  return FALSE;
}

/* -- figures -------------------------------------------------------------------------------- */

/* 'increased by $120 million', '$1.4 billion more': a difference, no value. */
static gboolean
is_difference (const MnSentence *s, const MnAmount *amount)
{
  guint at = amount->first;
  const MnMark *mark;

  if (amount->sign && !mn_sentence_is_punct (s, amount->first, '-'))
    return TRUE;
  for (guint i = 0; i < 3 && at > 0; i++, at--)
    {
      if (mn_sentence_is_word (s, at - 1, "by"))
        return TRUE;
      if ((mark = mn_sentence_ending (s, at, MN_WORD_GROWTH)) && mark->form == MN_VERB_NOUN)
        return TRUE;
      if ((mn_sentence_is_word (s, at - 1, "of")) && at > 1 &&
          (mark = mn_sentence_ending (s, at - 1, MN_WORD_GROWTH)) && mark->form == MN_VERB_INF)
        return TRUE;
      if (!mn_sentence_ending (s, at, MN_WORD_BOUND) && !mn_sentence_ending (s, at, MN_WORD_FILLER))
        break;
    }
  mark = mn_sentence_at (s, amount->last, MN_WORD_MORE);
  if (!mark)
    mark = mn_sentence_at (s, amount->last, MN_WORD_BOUND);
  return mark && (mn_sentence_at (s, amount->last, MN_WORD_MORE) ||
                  mn_sentence_is_word (s, amount->last, "less") ||
                  mn_sentence_is_word (s, amount->last, "more"));
}

static void
set_evidence (const MnSentence *s, MnFigure *figure, guint first, guint last)
{
  /* Brackets that were opened are closed. */
  if (last < s->n_tokens && mn_sentence_is_punct (s, last, ')') &&
      s->depth[last - 1] > s->depth[first])
    last++;

  MnSpan span = mn_sentence_span (s, first, last);
  mn_evidence_free (figure->evidence);
  figure->evidence = mn_evidence_new (s->part, span, s->text);
}

/* Widens the words of a draft to [first, last). */
static void
widen (const Reader *self, Draft *draft, guint first, guint last)
{
  draft->first = MIN (draft->first, first);
  draft->last = MAX (draft->last, last);
  set_evidence (self->sentence, draft->figure, draft->first, draft->last);
}

static guint *
doubts_of (MnReading *reading, guint index)
{
  if (reading->doubts->len <= index)
    g_array_set_size (reading->doubts, index + 1);
  return &g_array_index (reading->doubts, guint, index);
}

/* Another value for the same thing in the same period: the period was not inherited rightly. */
static gboolean
contradicts (const MnReading *reading, const MnFigure *figure)
{
  for (guint i = reading->out->figures->len; i-- > 0 && i + 24 > reading->out->figures->len;)
    {
      const MnFigure *other = g_ptr_array_index (reading->out->figures, i);

      if (other != figure && other->has_amount && figure->has_amount &&
          mn_figure_same_subject (other, figure) && !mn_figure_agrees (other, figure))
        return TRUE;
    }
  return FALSE;
}

/* The country whose partners a ranking lists. */
static MnFlow
ranked_flow (const MnReading *reading, const MnPlaceMark *partner)
{
  gboolean imports = reading->ranking.kind == MN_KIND_IMPORT;

  return (MnFlow){ .from = imports ? partner->country : reading->ranking.reporter,
                   .to = imports ? reading->ranking.reporter : partner->country,
                   .reporter = reading->ranking.reporter,
                   .source = MN_PAIR_STATED,
                   .first_place = partner->first };
}

static MnFlow
flow_of (const Reader *self, int head, guint first, guint last)
{
  const MnTopic *topic = &self->reading->topic;

  if (head < 0)
    return (MnFlow){ .from = topic->from,
                     .to = topic->to,
                     .reporter = topic->reporter,
                     .scope = topic->scope,
                     .source = topic->pair_known ? MN_PAIR_CONTEXT : MN_PAIR_MISSING,
                     .first_place = first };

  guint limit = self->sentence->n_tokens;
  if ((guint) head + 1 < self->heads->len)
    limit = g_array_index (self->heads, MnHead, head + 1).first;
  /* A head behind the amount is itself the limit of the words before. */
  return mn_figures_find_flow (self->reading, self->sentence,
                               &g_array_index (self->heads, MnHead, head), first, last,
                               MAX (limit, last));
}

/* Starts a figure for the words [first, last) under @head; NULL where no pair and no scope makes it
 * one. */
static Draft *
add_figure (Reader *self, int head, const MnPlaceMark *partner, guint first, guint last)
{
  MnReading *reading = self->reading;
  const MnTopic *topic = &reading->topic;
  const MnHead *noun = head >= 0 ? &g_array_index (self->heads, MnHead, head) : NULL;
  MnFlow flow = partner ? ranked_flow (reading, partner) : flow_of (self, head, first, last);
  guint doubts = 0;

  /* Goods under a duty or a discount are not all the goods. */
  for (guint i = 0; noun && noun->form & MN_KIND_FORM_VERB && i < self->heads->len; i++)
    if (g_array_index (self->heads, MnHead, i).is_customs && flow.scope == MN_SCOPE_BILATERAL)
      flow.scope = MN_SCOPE_PRODUCT;
  if (flow.scope != MN_SCOPE_BILATERAL && !flow.from && !flow.to)
    return NULL;
  if (flow.scope == MN_SCOPE_BILATERAL && flow.from && flow.from == flow.to)
    return NULL;

  MnFigure *figure = mn_figure_new (noun      ? noun->kind
                                    : partner ? reading->ranking.kind
                                              : topic->kind);
  mn_figure_set_pair (figure, flow.from, flow.to);
  figure->scope = flow.scope;
  figure->reporter = flow.reporter;
  if (flow.source == MN_PAIR_CONTEXT)
    doubts |= MN_DOUBT_PAIR_CONTEXT;
  if (flow.source == MN_PAIR_MISSING)
    doubts |= MN_DOUBT_PAIR_MISSING;
  if (flow.is_direction_guessed)
    doubts |= MN_DOUBT_DIRECTION;
  if (self->sentence->part == MN_PART_TITLE)
    doubts |= MN_DOUBT_TITLE;

  Draft draft = { .figure = figure,
                  .index = reading->out->figures->len,
                  .head = head,
                  .first = first,
                  .last = last,
                  .named_first = flow.from };
  g_ptr_array_add (reading->out->figures, figure);
  *doubts_of (reading, draft.index) = doubts;
  g_array_append_val (self->drafts, draft);

  Draft *added = &g_array_index (self->drafts, Draft, self->drafts->len - 1);
  guint begin = noun ? MIN (noun->first, flow.first_place) : partner ? partner->first : first;
  if (!flow.is_direction_guessed && flow.reporter &&
      (figure->kind == MN_KIND_EXPORT || figure->kind == MN_KIND_IMPORT))
    g_array_append_val (reading->traders, flow.reporter);
  guint end = noun ? MAX (last, noun->last) : last;
  /* A noun far off is left out of the quotation. */
  if (first > begin && first - begin > 40)
    begin = first;
  widen (self, added, begin, end);
  return added;
}

/* Another figure of this sentence under the same noun, not a comparison. */
static const Draft *
main_draft (const Reader *self, int head)
{
  const Draft *found = NULL;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      const Draft *draft = &g_array_index (self->drafts, Draft, i);

      if (draft->head == head && !draft->is_comparison)
        found = draft;
    }
  return found;
}

/* With its preposition. */
static guint
begin_of_date (const MnSentence *s, const MnDateMark *date)
{
  guint at = date->first;

  if (at > 0 && mn_sentence_ending (s, at, MN_WORD_FILLER))
    at--;
  if (date->prep && at > 0 && mn_sentence_ending (s, at, MN_WORD_PREP))
    at--;
  return at;
}

static void
set_period (Reader *self, Draft *draft, Dating dating, gboolean now)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  MnFigure *figure = draft->figure;
  const Draft *principal = main_draft (self, draft->head);
  MnPeriod base = MN_PERIOD_UNKNOWN;

  if (principal && principal != draft)
    base = principal->figure->period;
  else if (reading->topic.is_set)
    base = reading->topic.period;

  if (figure->status == MN_STATUS_TARGET)
    {
      if (!dating.date)
        return;
      MnPeriod period = mn_date_to_period (dating.date, &reading->document, &base);
      if (dating.date->prep == MN_PREP_BY || dating.date->prep == MN_PREP_UNTIL ||
          dating.date->prep == MN_PREP_TO)
        period.start = MN_DAY_UNKNOWN;
      figure->period = period;
    }
  else if (dating.date)
    {
      /* Compared dates without a base of their own lean on this sentence's. */
      if (dating.is_comparison && mn_period_is_unknown (&base))
        for (guint i = 0; i < s->dates->len; i++)
          {
            const MnDateMark *date = mn_sentence_date (s, i);

            if (is_span_of_trade (date) && !is_comparison_date (s, date) && date != dating.date)
              {
                base = mn_date_to_period (date, &reading->document, NULL);
                break;
              }
          }
      figure->period = mn_date_to_period (dating.date, &reading->document, &base);
    }
  else if (dating.is_year_before)
    {
      const MnDateMark same = { .shape = MN_DATE_SAME };

      figure->period = mn_date_to_period (&same, &reading->document, &base);
    }
  else if (!dating.is_comparison && !now)
    {
      if (principal && principal != draft)
        figure->period = principal->figure->period;
      else if (reading->topic.is_set && s->number - reading->topic.sentence <= 3)
        {
          figure->period = reading->topic.period;
          if (!mn_period_is_unknown (&figure->period))
            *doubts_of (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      if (mn_period_is_unknown (&figure->period) && s->part == MN_PART_BODY &&
          (s->number <= 4 || draft->head == HEAD_RANKING) &&
          !mn_period_is_unknown (&reading->title_period))
        {
          figure->period = reading->title_period;
          *doubts_of (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      if (contradicts (reading, figure))
        figure->period = MN_PERIOD_UNKNOWN;
    }
  if (dating.date && dating.date->first >= draft->last && dating.date->first - draft->last < 9)
    widen (self, draft, draft->first, dating.date->last);
  else if (dating.date && dating.date->last <= draft->first &&
           draft->first - dating.date->last < 12)
    widen (self, draft, begin_of_date (s, dating.date), draft->last);
}

static void note_topic (Reader *self, gboolean at_end);

static void
read_money (Reader *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  int head = mn_figures_bind (s, self->heads, amount->first, amount->last);

  if (amount->is_other || is_difference (s, amount))
    return;
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  if (head < 0 && !may_use_topic (self, amount->first))
    return;

  Draft *draft = add_figure (self, head, NULL, amount->first, amount->last);
  if (!draft)
    return;

  MnFigure *figure = draft->figure;
  const MnAmount *before = money_before (s, index);
  guint from = before && !is_compared_amount (s, (guint) (before - mn_sentence_amount (s, 0)))
                   ? before->last
                   : 0;
  gboolean compared = is_compared_amount (s, index);
  if (!compared && is_target (s, amount->first, from))
    figure->status = MN_STATUS_TARGET;
  figure->has_amount = TRUE;
  figure->amount = amount->number;
  figure->bound = (MnBound) amount->bound;
  mn_currency_unpack (amount->currency, figure->currency);
  if (amount->is_range)
    *doubts_of (self->reading, draft->index) |= MN_DOUBT_RANGE;
  if (head >= 0 && figure->kind == MN_KIND_BALANCE &&
      (g_array_index (self->heads, MnHead, head).form & MN_KIND_FORM_DEFICIT ||
       mn_sentence_is_punct (s, amount->first, '-')) &&
      figure->amount.digits > 0)
    figure->amount.digits = -figure->amount.digits;

  const MnTopic *topic = &self->reading->topic;
  Dating dating = find_date (s, index, figure->status == MN_STATUS_TARGET,
                             topic->is_set && s->number - topic->sentence <= 2 &&
                                 !mn_period_is_unknown (&topic->period));
  gboolean now = dating.date == NULL && mn_sentence_has (s, MN_WORD_NOW) &&
                 mn_sentence_first_in (s, from, amount->first, MN_WORD_NOW);
  draft->is_comparison = dating.is_comparison;
  set_period (self, draft, dating, now);
  note_topic (self, FALSE);
}

/* 'in 2017 it was $2 billion, in 2018 it grew by 30 percent': a date between the two starts anew. */
static gboolean
is_of_another_period (const Reader *self, const Draft *draft, guint at)
{
  const MnSentence *s = self->sentence;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (date->first >= draft->last && date->last <= at && is_span_of_trade (date) &&
          !is_comparison_date (s, date) && !date->is_since && !date->in_brackets)
        {
          MnPeriod period =
              mn_date_to_period (date, &self->reading->document, &draft->figure->period);

          if (!mn_period_is_unknown (&period) && !mn_period_equal (&period, &draft->figure->period))
            return TRUE;
        }
    }
  return FALSE;
}

/* Growth goes to the nearest value of its noun, else to the figure before, else stands alone. */
static void
give_growth (Reader *self, double growth, guint at, guint at_end, guint first, guint last)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  int head;
  Draft *best = NULL;
  guint best_gap = G_MAXUINT;

  head = mn_figures_bind (s, self->heads, at, at_end);
  if (isnan (growth))
    return;
  /* '(1.4 percent less)' behind a partner's amount. */
  if (s->depth[at] > 0)
    for (guint i = self->drafts->len; i-- > 0;)
      {
        Draft *draft = &g_array_index (self->drafts, Draft, i);

        if (draft->head == HEAD_RANKING && draft->last <= at && at - draft->last <= 3)
          {
            draft->figure->growth_pct = growth;
            widen (self, draft, first, last);
            return;
          }
      }
  if (head >= 0 && g_array_index (self->heads, MnHead, head).is_other)
    return;
  /* Tonnes grew, not money. */
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->kind == MN_AMOUNT_MEASURE && !mn_sentence_has (s, MN_WORD_CURRENCY) &&
          mn_figures_bind (s, self->heads, amount->first, amount->last) == head)
        return;
    }

  for (guint i = 0; i < self->drafts->len; i++)
    {
      Draft *draft = &g_array_index (self->drafts, Draft, i);
      guint gap =
          draft->last <= first ? first - draft->last : draft->first - MIN (draft->first, last);

      if (draft->head != head || draft->is_comparison ||
          draft->figure->status == MN_STATUS_TARGET || !isnan (draft->figure->growth_pct) ||
          !draft->figure->has_amount || is_of_another_period (self, draft, at))
        continue;
      if (gap < best_gap)
        {
          best = draft;
          best_gap = gap;
        }
    }
  if (best)
    {
      best->figure->growth_pct = growth;
      if (best_gap < 40)
        widen (self, best, first, last);
      return;
    }
  for (guint i = 0; i < self->drafts->len; i++)
    {
      const Draft *draft = &g_array_index (self->drafts, Draft, i);

      /* The sentence's own value has its growth already. */
      if (draft->head == head && !draft->is_comparison && draft->figure->has_amount &&
          !is_of_another_period (self, draft, at))
        return;
    }

  const MnTopic *topic = &reading->topic;
  gboolean is_topic = head < 0;
  if (head < 0 && !may_use_topic (self, at))
    return;
  if (topic->is_set && topic->figure >= 0 && s->number - topic->sentence <= ANAPHOR_REACH)
    {
      MnFigure *figure = g_ptr_array_index (reading->out->figures, (guint) topic->figure);

      if (!is_topic && figure->kind == g_array_index (self->heads, MnHead, head).kind &&
          s->number > topic->sentence)
        {
          MnFlow flow = flow_of (self, head, at, at_end);
          is_topic = flow.scope == topic->scope &&
                     ((flow.from == topic->from && flow.to == topic->to) ||
                      (flow.from == topic->to && flow.to == topic->from)) &&
                     isnan (figure->growth_pct) && figure->has_amount;
          /* Another period is another figure. */
          for (guint i = 0; i < s->dates->len && is_topic; i++)
            {
              const MnDateMark *date = mn_sentence_date (s, i);

              if (is_span_of_trade (date) && !is_comparison_date (s, date) && !date->is_since)
                {
                  MnPeriod period = mn_date_to_period (date, &reading->document, &topic->period);

                  if (!mn_period_equal (&period, &figure->period) && !(self->drafts->len > 0))
                    is_topic = FALSE;
                }
            }
        }
      else if (is_topic && (!isnan (figure->growth_pct) || !figure->has_amount))
        is_topic = FALSE;
      /* 'in 2018 this figure grew by 30 %' speaks of another year. */
      if (is_topic && head < 0)
        for (guint i = 0; i < s->dates->len; i++)
          {
            const MnDateMark *date = mn_sentence_date (s, i);

            if (is_span_of_trade (date) && !is_comparison_date (s, date) && date->last <= first)
              {
                MnPeriod period = mn_date_to_period (date, &reading->document, &topic->period);

                if (!mn_period_equal (&period, &figure->period))
                  is_topic = FALSE;
              }
          }
      if (is_topic && figure->has_amount)
        {
          figure->growth_pct = growth;
          return;
        }
    }
  else if (head < 0)
    return;

  /* Growth alone. */
  Draft *draft = add_figure (self, head, NULL, at, at_end);
  if (!draft)
    return;
  widen (self, draft, first, last);
  draft->figure->growth_pct = growth;
  if (is_target (s, first, 0) && !mn_sentence_first_in (s, 0, first, MN_WORD_BE))
    draft->figure->status = MN_STATUS_TARGET;
  Dating dating = { NULL, FALSE, FALSE };
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!is_span_of_trade (date) || is_comparison_date (s, date) || date->is_since)
        continue;
      if (date->last <= first || !dating.date)
        dating.date = date;
    }
  set_period (self, draft, dating, FALSE);
}

/* -- rankings ------------------------------------------------------------------------------- */

/* Whose partners the sentence ranks: 'trading partners of Tajikistan', 'leader in trade with China',
 * 'Mongolia's largest export markets'. */
static void
note_ranking (Reader *self)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;

  for (guint i = 0; i < s->n_marks && mn_sentence_has (s, MN_WORD_RANKING); i++)
    {
      const MnMark *mark = &s->marks[i];
      MnCountry reporter = MN_COUNTRY_NONE;

      if (mark->word_class != MN_WORD_RANKING)
        continue;
      for (guint j = 0; j < s->places->len; j++)
        {
          const MnPlaceMark *place = mn_sentence_place (s, j);

          if ((place->first >= mark->last && place->first <= mark->last + 2u &&
               (place->role == MN_PREP_OF || place->role == MN_PREP_WITH ||
                place->role == MN_PREP_FOR)) ||
              (place->last <= mark->first && place->last + 4u >= mark->first && place->is_owner))
            reporter = place->country;
        }
      if (reporter)
        {
          reading->ranking.is_set = TRUE;
          reading->ranking.reporter = reporter;
          reading->ranking.kind = mark->form == 1 ? MN_KIND_EXPORT : MN_KIND_TURNOVER;
          reading->ranking.sentence = s->number;
        }
      else if (reading->ranking.is_set && s->number - reading->ranking.sentence <= 2)
        reading->ranking.sentence = s->number;
    }
}

/* The partner that an amount of a ranking stands beside: 'Russia – $285 million', 'Uzbekistan ($13
 * billion', 'Kyrgyzstan took second place with $22 billion'. */
static const MnPlaceMark *
ranked_partner (const MnReading *reading, const MnSentence *s, const MnAmount *amount)
{
  for (guint i = s->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);
      gboolean joined = FALSE;

      if (place->last > amount->first)
        continue;
      if (place->country == reading->ranking.reporter)
        return NULL;
      if (amount->first - place->last > 12)
        return NULL;
      for (guint j = place->last; j < amount->first; j++)
        {
          if (mn_sentence_is_punct (s, j, '-') || mn_sentence_is_punct (s, j, '(') ||
              mn_sentence_is_word (s, j, "with") || mn_sentence_is_word (s, j, "at") ||
              mn_sentence_is_punct (s, j, ':'))
            joined = TRUE;
          if (mn_sentence_at (s, j, MN_WORD_KIND) || mn_sentence_at (s, j, MN_WORD_OTHER))
            return NULL;
        }
      return joined ? place : NULL;
    }
  return NULL;
}

/* TRUE: the amount was one of a ranking. */
static gboolean
read_ranked (Reader *self, guint index)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnPlaceMark *partner;

  if (!reading->ranking.is_set || s->number - reading->ranking.sentence > 1 || amount->is_other)
    return FALSE;
  partner = ranked_partner (reading, s, amount);
  /* '..., accounting for 46 percent of the total – $43.8 billion': the sentence's subject. */
  if (!partner && s->number == reading->ranking.sentence && s->places->len == 2 &&
      mn_sentence_place (s, 0)->country != reading->ranking.reporter &&
      mn_sentence_place (s, 0)->role == 0 && amount->first > 0 &&
      mn_sentence_is_punct (s, amount->first - 1u, '-'))
    partner = mn_sentence_place (s, 0);
  if (!partner || is_difference (s, amount))
    return FALSE;

  Draft *draft = add_figure (self, HEAD_RANKING, partner, amount->first, amount->last);
  if (!draft)
    return FALSE;
  draft->figure->has_amount = TRUE;
  draft->figure->amount = amount->number;
  draft->figure->bound = (MnBound) amount->bound;
  mn_currency_unpack (amount->currency, draft->figure->currency);
  Dating dating = find_date (s, index, FALSE, FALSE);
  if (amount->in_brackets)
    dating.is_comparison = FALSE;
  draft->is_comparison = dating.is_comparison;
  set_period (self, draft, dating, FALSE);
  reading->ranking.sentence = s->number;
  return TRUE;
}

static void
note_topic (Reader *self, gboolean at_end)
{
  const MnSentence *s = self->sentence;
  MnTopic *topic = &self->reading->topic;
  const Draft *found = NULL;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      const Draft *draft = &g_array_index (self->drafts, Draft, i);

      if (!draft->is_comparison && draft->figure->status != MN_STATUS_TARGET)
        found = draft;
    }
  if (!found && !at_end)
    return;
  if (!found)
    {
      /* A comparison with it keeps it in mind. */
      if (self->drafts->len > 0 && topic->is_set && topic->sentence + 3 >= s->number)
        topic->sentence = s->number;
      /* Numbers of another thing take 'it' away. */
      if (self->drafts->len == 0 && s->amounts->len > 0 && self->heads->len == 0 && topic->is_set &&
          topic->sentence + 1 < s->number)
        topic->is_set = FALSE;
      for (guint i = 0; i < self->heads->len; i++)
        if (g_array_index (self->heads, MnHead, i).is_other && s->amounts->len > 0)
          topic->is_set = FALSE;
      return;
    }
  /* The turnover leads the parts that follow it. */
  for (guint i = 0; i < self->drafts->len; i++)
    {
      const Draft *draft = &g_array_index (self->drafts, Draft, i);

      if (!draft->is_comparison && draft->figure->status != MN_STATUS_TARGET &&
          found->figure->kind != MN_KIND_TURNOVER && draft->figure->kind == MN_KIND_TURNOVER)
        found = draft;
    }
  *topic = (MnTopic){
    .is_set = TRUE,
    .sentence = s->number,
    .kind = found->figure->kind,
    .scope = found->figure->scope,
    .from = found->figure->from,
    .to = found->figure->to,
    .reporter = found->figure->reporter ? found->figure->reporter : self->reading->reporter,
    .pair_known = found->figure->from && found->figure->to,
    .is_reporter_guessed = (*doubts_of (self->reading, found->index) & MN_DOUBT_DIRECTION) != 0,
    .period = found->figure->period,
    .figure = (int) found->index
  };
  if (topic->kind == MN_KIND_TURNOVER && found->named_first == topic->to)
    {
      topic->to = topic->from;
      topic->from = found->named_first;
    }
}

static void
note_reporter (MnReading *reading, const MnSentence *s)
{
  if (!mn_sentence_has (s, MN_WORD_STATS))
    return;
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class != MN_WORD_STATS)
        continue;
      for (guint j = 0; j < s->places->len; j++)
        {
          const MnPlaceMark *place = mn_sentence_place (s, j);
          gboolean before = place->last <= mark->first && place->last + 4u >= mark->first;
          gboolean behind = place->first >= mark->last && place->first <= mark->last + 4u &&
                            place->role == MN_PREP_OF;

          if (before || behind)
            reading->reporter = place->country;
        }
    }
}

/* A sentence on trade without a number: what 'it' in the next one stands for. */
static void
note_subject (MnReading *reading, const MnSentence *s)
{
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (MnHead));

  mn_figures_find_heads (s, heads);
  for (guint i = 0; i < heads->len; i++)
    {
      const MnHead *head = &g_array_index (heads, MnHead, i);

      if (head->is_other || head->form & (MN_KIND_FORM_VERB | MN_KIND_FORM_TO))
        continue;

      MnFlow flow = mn_figures_find_flow (reading, s, head, s->n_tokens, s->n_tokens, s->n_tokens);
      if (flow.scope != MN_SCOPE_BILATERAL || !flow.from || !flow.to || flow.is_direction_guessed ||
          flow.source > MN_PAIR_CONTEXT ||
          (flow.source == MN_PAIR_CONTEXT && head->form & MN_KIND_FORM_WEAK))
        continue;
      reading->topic = (MnTopic){ .is_set = TRUE,
                                  .sentence = s->number,
                                  .kind = head->kind,
                                  .from = flow.from,
                                  .to = flow.to,
                                  .reporter = flow.reporter,
                                  .pair_known = TRUE,
                                  .period = MN_PERIOD_UNKNOWN,
                                  .figure = -1 };
      return;
    }
}

void
mn_figures_read (MnReading *reading, const MnSentence *s)
{
  gboolean has_amounts = s->amounts->len > 0 || mn_sentence_has (s, MN_WORD_MULTIPLE);

  note_reporter (reading, s);
  if (s->part == MN_PART_TITLE)
    for (guint i = 0; i < s->dates->len && mn_sentence_has (s, MN_WORD_KIND); i++)
      if (mn_sentence_date (s, i)->shape == MN_DATE_YEAR &&
          mn_sentence_date (s, i)->prep != MN_PREP_BY)
        reading->title_period =
            mn_date_to_period (mn_sentence_date (s, i), &reading->document, NULL);
  if (!has_amounts && mn_sentence_has (s, MN_WORD_KIND))
    note_subject (reading, s);
  if (!has_amounts ||
      (!mn_sentence_has (s, MN_WORD_KIND) && !mn_sentence_has (s, MN_WORD_ANAPHOR) &&
       !mn_sentence_has (s, MN_WORD_RANKING)))
    {
      if (has_amounts && mn_sentence_has (s, MN_WORD_OTHER))
        reading->topic.is_set = FALSE;
      return;
    }

  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (MnHead));
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (Draft));
  Reader self = { reading, s, heads, drafts };

  mn_figures_find_heads (s, heads);
  note_ranking (&self);
  for (guint i = 0; i < s->amounts->len; i++)
    if (mn_sentence_amount (s, i)->kind == MN_AMOUNT_MONEY && !read_ranked (&self, i))
      read_money (&self, i);

  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);
      guint first, last;

      if (amount->kind == MN_AMOUNT_PERCENT || amount->kind == MN_AMOUNT_TIMES)
        {
          double growth = mn_figures_growth (s, amount, &first, &last);

          give_growth (&self, growth, amount->first, amount->last, first, last);
        }
    }
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];

      if (mark->word_class == MN_WORD_MULTIPLE &&
          !mn_figures_is_of_many_years (s, mark->first, mark->last))
        give_growth (&self, (mark->form == 1 ? -1 : 1) * mark->value / 10.0, mark->first,
                     mark->last, mark->first, mark->last);
    }
  note_topic (&self, TRUE);
}
