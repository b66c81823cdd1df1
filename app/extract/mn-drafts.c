/* mn-drafts.c: figures in the making: their pair, period and words. */
#include "mn-figures.h"

#include "mn-last.h"

/* A period that a sentence of its own named serves so many sentences behind it. */
#define SPOKEN_REACH 3

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
void
mn_draft_widen (const MnStatement *self, MnDraft *draft, guint first, guint last)
{
  draft->first = MIN (draft->first, first);
  draft->last = MAX (draft->last, last);
  set_evidence (self->sentence, draft->figure, draft->first, draft->last);
}

guint *
mn_reading_doubts (MnReading *reading, guint index)
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
          mn_figure_same_subject (other, figure) && !mn_figure_agrees (other, figure) &&
          /* Both sides count, and count differently. */
          !(other->reporter && figure->reporter && other->reporter != figure->reporter))
        return TRUE;
    }
  return FALSE;
}

/* The country whose partners a ranking lists. */
static MnFlow
ranked_flow (const MnReading *reading, const MnPlaceMark *partner)
{
  gboolean imports = reading->ranking.is_of_suppliers || reading->ranking.kind == MN_KIND_IMPORT;

  return (MnFlow){ .from = imports ? partner->country : reading->ranking.reporter,
                   .to = imports ? reading->ranking.reporter : partner->country,
                   .reporter = reading->ranking.reporter,
                   .source = MN_PAIR_STATED,
                   .first_place = partner->first };
}

/* What was spoken of, with the partner that an amount of it names where the verb stands last: 'сыртқы
 * сауда ... Оның ішінде Қытаймен – 12 млрд'. */
static MnFlow
topic_flow (const MnStatement *self, guint first)
{
  const MnTopic *topic = &self->reading->topic;
  const MnSentence *s = self->sentence;
  MnFlow flow = { .from = topic->from,
                  .to = topic->to,
                  .reporter = topic->reporter,
                  .scope = topic->scope,
                  .source = topic->pair_known ? MN_PAIR_CONTEXT : MN_PAIR_MISSING,
                  .first_place = first };
  const MnPlaceMark *partner =
      mn_sentence_get_order (s) == MN_ORDER_VERB_LAST ? mn_last_find_partner (s, 0, first) : NULL;

  if (!partner || partner->country == topic->from || partner->country == topic->to)
    return flow;
  MnCountry owner =
      topic->scope == MN_SCOPE_WORLD ? (topic->from ? topic->from : topic->to) : topic->reporter;
  gboolean is_import = topic->kind == MN_KIND_IMPORT;

  /* Nobody's trade with itself where the owner is not known: no figure. */
  if (!owner)
    owner = partner->country;
  flow.from = is_import ? partner->country : owner;
  flow.to = is_import ? owner : partner->country;
  flow.reporter = owner;
  flow.scope = MN_SCOPE_BILATERAL;
  flow.source = MN_PAIR_CONTEXT;
  flow.first_place = partner->first;
  return flow;
}

MnFlow
mn_draft_find_flow (const MnStatement *self, int head, guint first, guint last)
{
  if (head < 0)
    return topic_flow (self, first);

  const MnShare *share = mn_statement_find_share (self, first);
  guint limit = self->sentence->n_tokens;
  if ((guint) head + 1 < self->heads->len)
    limit = g_array_index (self->heads, MnHead, head + 1).first;
  /* A head behind the amount is itself the limit of the words before; so is the next one of a list. */
  if (!share || share->head < 0)
    limit = MAX (limit, last);
  MnFlow flow =
      mn_figures_find_flow (self->reading, self->sentence,
                            &g_array_index (self->heads, MnHead, head), first, last, limit);
  if (share && share->place >= 0)
    mn_statement_put_partner (self, share, &flow);
  return flow;
}

/* 'exports include molybdenum ($20 million), avocados ($35 million)': the amount at @first stands in
 * brackets behind goods. */
static gboolean
is_behind_product (const MnSentence *s, guint first)
{
  if (first < 2 || !mn_sentence_is_punct (s, first - 1, '('))
    return FALSE;

  const MnToken *token = mn_sentence_token (s, first - 2);
  return mn_sentence_ending (s, first - 1, MN_WORD_PRODUCT) ||
         (token->kind == MN_TOKEN_WORD && !token->word && !(token->flags & MN_TOKEN_CAPITAL) &&
          token->end - token->start > 3);
}

/* Starts a figure for the words [first, last) under @head; NULL where no pair and no scope makes it
 * one. */
MnDraft *
mn_draft_add (MnStatement *self, int head, const MnPlaceMark *partner, guint first, guint last)
{
  MnReading *reading = self->reading;
  const MnTopic *topic = &reading->topic;
  const MnHead *noun = head >= 0 ? &g_array_index (self->heads, MnHead, head) : NULL;
  MnFlow flow =
      partner ? ranked_flow (reading, partner) : mn_draft_find_flow (self, head, first, last);
  guint doubts = 0;

  /* Goods under a duty or a discount are not all the goods. */
  for (guint i = 0; noun && noun->form & MN_KIND_FORM_VERB && i < self->heads->len; i++)
    if (g_array_index (self->heads, MnHead, i).is_customs && flow.scope == MN_SCOPE_BILATERAL)
      flow.scope = MN_SCOPE_PRODUCT;
  /* 'тарифы на импорт из Перу на $5 млн' */
  for (guint i = 0; noun && mn_sentence_has_cases (self->sentence) && i < self->heads->len; i++)
    if (g_array_index (self->heads, MnHead, i).is_customs &&
        g_array_index (self->heads, MnHead, i).last + 2u >= noun->first &&
        noun->first >= g_array_index (self->heads, MnHead, i).last && noun->last <= first &&
        flow.scope == MN_SCOPE_BILATERAL)
      flow.scope = MN_SCOPE_PRODUCT;
  /* 'exported 5 million barrels of oil worth ...' */
  for (guint i = 0; noun && noun->form & MN_KIND_FORM_VERB && i < self->sentence->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self->sentence, i);

      if (amount->kind == MN_AMOUNT_MEASURE && amount->first >= noun->last &&
          amount->last <= first && flow.scope == MN_SCOPE_BILATERAL)
        flow.scope = MN_SCOPE_PRODUCT;
    }
  if (flow.scope == MN_SCOPE_BILATERAL && is_behind_product (self->sentence, first))
    flow.scope = MN_SCOPE_PRODUCT;
  if (flow.is_refused)
    return NULL;
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
  if (flow.source == MN_PAIR_HOME)
    doubts |= MN_DOUBT_PAIR_HOME;
  if (flow.source == MN_PAIR_MISSING)
    doubts |= MN_DOUBT_PAIR_MISSING;
  if (flow.is_direction_guessed)
    doubts |= MN_DOUBT_DIRECTION;
  if (self->sentence->part == MN_PART_TITLE)
    doubts |= MN_DOUBT_TITLE;

  MnDraft draft = { .figure = figure,
                    .index = reading->out->figures->len,
                    .head = head,
                    .at = first,
                    .first = first,
                    .last = last,
                    .amount_first = first,
                    .amount_last = last,
                    .named_first = flow.from };
  g_ptr_array_add (reading->out->figures, figure);
  *mn_reading_doubts (reading, draft.index) = doubts;
  g_array_append_val (self->drafts, draft);

  MnDraft *added = &g_array_index (self->drafts, MnDraft, self->drafts->len - 1);
  guint begin = noun ? MIN (noun->first, flow.first_place) : partner ? partner->first : first;
  if (!flow.is_direction_guessed && flow.reporter &&
      (figure->kind == MN_KIND_EXPORT || figure->kind == MN_KIND_IMPORT))
    g_array_append_val (reading->traders, flow.reporter);
  guint end = noun ? MAX (last, noun->last) : last;
  /* A noun far off is left out of the quotation. */
  if (first > begin && first - begin > 40)
    begin = first;
  mn_draft_widen (self, added, begin, end);
  return added;
}

/* Another figure of this sentence under the same noun, not a comparison. */
static const MnDraft *
main_draft (const MnStatement *self, int head)
{
  const MnDraft *found = NULL;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      if (draft->head == head && !draft->is_comparison)
        found = draft;
    }
  return found;
}

/* The first period in the sentence that is not one of a comparison, nor @but. */
static MnPeriod
period_of_sentence (const MnStatement *self, const MnDateMark *but)
{
  const MnSentence *s = self->sentence;

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) && date != but)
        return mn_date_to_period (date, &self->reading->document, NULL);
    }
  return MN_PERIOD_UNKNOWN;
}

static gboolean
tells_of_year_end (const MnSentence *s, guint before)
{
  for (guint i = 0; i + 1 < s->n_tokens && i < before + 8; i++)
    if (mn_sentence_is (s, i, MN_LINK_CLOSE) && mn_sentence_is (s, i + 1, MN_LINK_YEAR))
      return TRUE;
  return FALSE;
}

void
mn_draft_set_period (MnStatement *self, MnDraft *draft, MnDating dating, gboolean now)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  MnFigure *figure = draft->figure;
  const MnDraft *principal = main_draft (self, draft->head);
  MnPeriod base = MN_PERIOD_UNKNOWN;

  if (principal && principal != draft)
    base = principal->figure->period;
  else if (reading->topic.is_set)
    base = reading->topic.period;
  if (mn_period_is_unknown (&base) && reading->subject.is_set && mn_sentence_has_cases (s))
    base = reading->subject.period;
  if (mn_period_is_unknown (&base) && s->number - reading->spoken.sentence <= SPOKEN_REACH)
    base = reading->spoken.period;

  if (mn_figure_is_ahead (figure))
    {
      if (!dating.date)
        return;
      MnPeriod period = mn_date_to_period (dating.date, &reading->document, &base);
      /* What is expected by the end of a year is that year's. */
      if ((dating.date->prep == MN_PREP_BY || dating.date->prep == MN_PREP_UNTIL ||
           dating.date->prep == MN_PREP_TO) &&
          !(figure->status == MN_STATUS_FORECAST && dating.date->is_end))
        period.start = MN_DAY_UNKNOWN;
      /* 'this year will exceed' is of all of it. */
      else if (period.start != MN_DAY_UNKNOWN && period.end == MN_DAY_UNKNOWN &&
               !dating.date->is_open)
        period = mn_period_new_year (mn_period_year (&reading->document));
      figure->period = period;
    }
  else if (dating.date)
    {
      /* Compared dates without a base of their own lean on this sentence's. */
      if (dating.is_comparison && mn_period_is_unknown (&base))
        base = period_of_sentence (self, dating.date);
      figure->period = mn_date_to_period (dating.date, &reading->document, &base);
      if (dating.date->is_since && dating.date->shape == MN_DATE_YEAR)
        figure->period.end = MN_DAY_UNKNOWN;
      /* 'since the beginning of the year', in a text on its first months. */
      if (figure->period.end == MN_DAY_UNKNOWN && figure->period.start != MN_DAY_UNKNOWN &&
          mn_sentence_has_cases (s) && reading->topic.is_set &&
          reading->topic.period.start == figure->period.start &&
          s->number - reading->topic.sentence <= 3)
        figure->period = reading->topic.period;
    }
  else if (dating.year)
    figure->period = mn_period_new_year (dating.year);
  else if (dating.is_year_before)
    {
      const MnDateMark same = { .shape = MN_DATE_SAME };
      MnPeriod own = period_of_sentence (self, NULL);

      if (mn_period_is_known (&own) && !(principal && principal != draft))
        base = own;
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
            *mn_reading_doubts (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      if (mn_period_is_unknown (&figure->period) &&
          !mn_period_is_unknown (&reading->spoken.period) &&
          s->number - reading->spoken.sentence <= SPOKEN_REACH)
        {
          figure->period = reading->spoken.period;
          *mn_reading_doubts (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      if (mn_period_is_unknown (&figure->period) && s->part == MN_PART_BODY &&
          (s->number <= 4 || draft->head == MN_HEAD_RANKING) &&
          !mn_period_is_unknown (&reading->title_period))
        {
          figure->period = reading->title_period;
          *mn_reading_doubts (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      if (mn_period_is_unknown (&figure->period) && reading->subject.is_set &&
          mn_sentence_has_cases (s) &&
          s->number - reading->subject.sentence <= (draft->head == MN_HEAD_RANKING ? 6u : 3u))
        {
          figure->period = reading->subject.period;
          *mn_reading_doubts (reading, draft->index) |= MN_DOUBT_PERIOD_CONTEXT;
        }
      /* 'по итогам года', of which nothing was said: the last one. */
      if (mn_period_is_unknown (&figure->period) && mn_sentence_has_cases (s) &&
          mn_period_year (&reading->document) && tells_of_year_end (s, draft->first))
        figure->period = mn_period_new_year (mn_period_year (&reading->document) - 1);
      if (contradicts (reading, figure))
        figure->period = MN_PERIOD_UNKNOWN;
    }
  if (dating.date && dating.date->first >= draft->last && dating.date->first - draft->last < 9)
    mn_draft_widen (self, draft, draft->first, dating.date->last);
  else if (dating.date && dating.date->last <= draft->first &&
           draft->first - dating.date->last < 12)
    mn_draft_widen (self, draft, dating.date->lead, draft->last);
}
