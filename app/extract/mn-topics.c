/* mn-topics.c: what a sentence leaves for the next one to refer to. */
#include "mn-figures.h"

/* 'Тэр нь 2021 онд 116 сая доллар болжээ' without its subject, as verbs that stand last allow: a value, and
 * nothing that it could be of but what the sentence before spoke of. */
gboolean
mn_reading_is_elliptic (const MnReading *reading, const MnSentence *s)
{
  static const MnWordClass others[] = {
    MN_WORD_KIND, MN_WORD_OTHER, MN_WORD_PRODUCT, MN_WORD_GOODS,   MN_WORD_REGION,
    MN_WORD_BLOC, MN_WORD_WORLD, MN_WORD_BODY,    MN_WORD_MEASURE,
  };

  if (mn_sentence_get_order (s) != MN_ORDER_VERB_LAST || !reading->topic.is_set ||
      s->number - reading->topic.sentence > 1 ||
      !(mn_sentence_has (s, MN_WORD_LEVEL) || mn_sentence_has (s, MN_WORD_GROWTH)))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (mn_sentence_has (s, others[i]))
      return FALSE;
  /* Who said so may be named behind. */
  const MnMark *level = mn_sentence_first_in (s, 0, s->n_tokens, MN_WORD_LEVEL);
  const MnMark *growth = mn_sentence_first_in (s, 0, s->n_tokens, MN_WORD_GROWTH);
  guint verb = MIN (level ? level->first : G_MAXUINT, growth ? growth->first : G_MAXUINT);
  return s->places->len == 0 || mn_sentence_place (s, 0)->first > verb;
}

/* No noun in the sentence: the one before speaks on, if a word points back to it. */
gboolean
mn_statement_may_use_topic (const MnStatement *self, guint first)
{
  const MnTopic *topic = &self->reading->topic;
  const MnSentence *s = self->sentence;

  if (self->is_elliptic)
    return TRUE;
  if (!topic->is_set || s->number - topic->sentence > MN_ANAPHOR_REACH)
    return FALSE;
  if (self->heads->len == 0 && mn_reading_is_elliptic (self->reading, s))
    return TRUE;
  return mn_sentence_first_in (s, 0, first, MN_WORD_ANAPHOR) != NULL;
}


/* The sentence splits a turnover of the one before into its two halves. */
static gboolean
topic_is_whole_of (const MnStatement *self, const MnDraft *found)
{
  const MnReading *reading = self->reading;
  const MnTopic *topic = &reading->before;
  guint kinds = 0;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      MnFigureKind kind = g_array_index (self->drafts, MnDraft, i).figure->kind;

      kinds |= 1u << kind;
    }
  /* Two kinds at least: no single one of them is spoken of. */
  return (kinds & (kinds - 1)) != 0 && found->figure->kind != MN_KIND_TURNOVER && topic->is_set &&
         topic->kind == MN_KIND_TURNOVER && topic->scope == found->figure->scope &&
         self->sentence->number - topic->sentence <= MN_ANAPHOR_REACH &&
         ((topic->from == found->figure->from && topic->to == found->figure->to) ||
          (topic->from == found->figure->to && topic->to == found->figure->from)) &&
         mn_period_equal (&topic->period, &found->figure->period);
}

/* The sentence told of the same with several partners. */
static gboolean
has_partners (const MnStatement *self)
{
  for (guint i = 1; i < self->drafts->len; i++)
    {
      const MnFigure *one = g_array_index (self->drafts, MnDraft, i - 1).figure;
      const MnFigure *other = g_array_index (self->drafts, MnDraft, i).figure;

      if (one->kind == other->kind && (one->from != other->from || one->to != other->to))
        return TRUE;
    }
  return FALSE;
}

void
mn_statement_note_topic (MnStatement *self, gboolean at_end)
{
  const MnSentence *s = self->sentence;
  MnTopic *topic = &self->reading->topic;
  const MnDraft *found = NULL;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      /* What stands in brackets is by the way. */
      if (found && (mn_sentence_has_cases (s) || draft->figure->scope == MN_SCOPE_PRODUCT) &&
          s->depth[draft->at] > 0 && s->depth[found->at] == 0 &&
          draft->figure->kind == found->figure->kind)
        continue;
      if (!draft->is_comparison && !mn_figure_is_ahead (draft->figure))
        found = draft;
    }
  if (!found && !at_end)
    return;
  if (!found)
    {
      /* A comparison with it keeps it in mind. */
      if (self->drafts->len > 0 && topic->is_set && topic->sentence + 3 >= s->number)
        topic->sentence = s->number;
      /* A goal alone: what is spoken of, without a value yet. */
      for (guint i = 0; i < self->drafts->len; i++)
        {
          const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);
          const MnFigure *figure = draft->figure;

          if (!mn_figure_is_ahead (figure) || figure->scope != MN_SCOPE_BILATERAL ||
              !figure->from || !figure->to ||
              (topic->is_set && s->number - topic->sentence <= MN_ANAPHOR_REACH))
            continue;
          *topic = (MnTopic){ .is_set = TRUE,
                              .sentence = s->number,
                              .kind = figure->kind,
                              .from = draft->named_first,
                              .to = draft->named_first == figure->from ? figure->to : figure->from,
                              .reporter = figure->reporter,
                              .pair_known = TRUE,
                              .period = MN_PERIOD_UNKNOWN,
                              .figure = -1 };
        }
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
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      if (!draft->is_comparison && !mn_figure_is_ahead (draft->figure) &&
          found->figure->kind != MN_KIND_TURNOVER && draft->figure->kind == MN_KIND_TURNOVER)
        found = draft;
    }
  /* Exports and imports together are still the turnover before them. */
  if (at_end && topic_is_whole_of (self, found))
    {
      *topic = self->reading->before;
      topic->sentence = s->number;
      return;
    }
  /* After a list of partners none of them is spoken of by itself. */
  guint n_ranked = 0;
  for (guint i = 0; i < self->drafts->len; i++)
    n_ranked += g_array_index (self->drafts, MnDraft, i).head == MN_HEAD_RANKING;
  if (mn_sentence_has_cases (s) && found->figure->kind == MN_KIND_BALANCE && has_partners (self))
    n_ranked = 2;
  *topic = (MnTopic){ .is_set = TRUE,
                      .sentence = s->number,
                      .kind = found->figure->kind,
                      .scope = found->figure->scope,
                      .from = found->figure->from,
                      .to = found->figure->to,
                      .reporter = found->figure->reporter ? found->figure->reporter
                                                          : self->reading->reporter,
                      .pair_known = found->figure->from && found->figure->to && n_ranked < 2,
                      .is_reporter_guessed = (*mn_reading_doubts (self->reading, found->index) &
                                              MN_DOUBT_DIRECTION) != 0,
                      .period = found->figure->period,
                      .figure = (int) found->index };
  if (topic->kind == MN_KIND_TURNOVER && found->named_first == topic->to)
    {
      topic->to = topic->from;
      topic->from = found->named_first;
    }
}

void
mn_reading_note_reporter (MnReading *reading, const MnSentence *s)
{
  /* Whose office it is stands before it where the verb stands last. */
  gboolean verb_last = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;

  if (!mn_sentence_has (s, MN_WORD_STATS))
    return;
  for (guint i = 0; i < s->n_marks; i++)
    {
      const MnMark *mark = &s->marks[i];
      gboolean is_named = FALSE;

      if (mark->word_class != MN_WORD_STATS)
        continue;
      for (guint j = 0; j < s->places->len; j++)
        {
          const MnPlaceMark *place = mn_sentence_place (s, j);
          gboolean before = place->last <= mark->first && place->last + 4u >= mark->first;
          gboolean behind = place->first >= mark->last && place->first <= mark->last + 4u &&
                            place->role == MN_PREP_OF;

          if (before || (behind && !verb_last))
            {
              reading->reporter = place->country;
              is_named = TRUE;
            }
        }
      /* 'Гаалийн ерөнхий газар' of no country is the own one. */
      if (verb_last && !is_named && s->home &&
          !mn_sentence_first_in (s, mark->first > 4 ? mark->first - 4u : 0, mark->first,
                                 MN_WORD_NEIGHBOUR))
        reading->reporter = s->home;
    }
}

/* 'In 2022 Turkey was Georgia's largest trading partner.' What is told of acts has a date of its own. */
void
mn_reading_note_period (MnReading *reading, const MnSentence *s)
{
  if (mn_sentence_has (s, MN_WORD_ACT))
    return;
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);
      MnPeriod period;

      if (!mn_statement_is_span (date) || mn_statement_is_comparison (s, date) || date->is_since ||
          date->prep == MN_PREP_BY || date->prep == MN_PREP_UNTIL)
        continue;
      period = mn_date_to_period (date, &reading->document, &reading->topic.period);
      if (mn_period_is_unknown (&period))
        continue;
      reading->spoken.period = period;
      reading->spoken.sentence = s->number;
      return;
    }
}

/* A sentence on trade without a number: what 'it' in the next one stands for. */
void
mn_reading_note_subject (MnReading *reading, const MnSentence *s)
{
  MnPeriod period = MN_PERIOD_UNKNOWN;
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (MnHead));

  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (!mn_statement_is_span (date) || mn_statement_is_comparison (s, date) || date->is_since)
        continue;
      reading->subject.period =
          mn_date_to_period (date, &reading->document,
                             reading->topic.is_set ? &reading->topic.period : NULL);
      if (mn_sentence_has_cases (s))
        period = reading->subject.period;
      reading->subject.sentence = s->number;
      reading->subject.is_set = mn_period_is_known (&reading->subject.period);
      break;
    }
  mn_figures_find_heads (s, heads);
  for (guint i = 0; i < heads->len; i++)
    {
      const MnHead *head = &g_array_index (heads, MnHead, i);

      if (head->is_other || head->form & (MN_KIND_FORM_VERB | MN_KIND_FORM_TO))
        continue;

      MnFlow flow = mn_figures_find_flow (reading, s, head, s->n_tokens, s->n_tokens, s->n_tokens);
      if ((flow.scope == MN_SCOPE_WORLD ||
           (flow.scope == MN_SCOPE_BLOC && mn_sentence_has_cases (s))) &&
          (flow.from || flow.to))
        {
          reading->subject.owner = flow.from ? flow.from : flow.to;
          reading->subject.kind = head->kind;
          reading->subject.owner_sentence = s->number;
        }
      /* 'падение двустороннего товарооборота Перу', with partners that follow. */
      if (mn_sentence_has_cases (s) && flow.scope == MN_SCOPE_BILATERAL && flow.from && !flow.to)
        {
          reading->subject.owner = flow.from;
          reading->subject.kind = head->kind;
          reading->subject.owner_sentence = s->number;
        }
      if (flow.scope != MN_SCOPE_BILATERAL || !flow.from || !flow.to || flow.is_direction_guessed ||
          flow.source > MN_PAIR_HOME ||
          (flow.source == MN_PAIR_CONTEXT && head->form & MN_KIND_FORM_WEAK))
        continue;
      /* The same is spoken of still. */
      if ((mn_sentence_has_cases (s) || reading->spoken.sentence != s->number) &&
          reading->topic.is_set && reading->topic.kind == head->kind &&
          s->number - reading->topic.sentence <= MN_ANAPHOR_REACH &&
          ((reading->topic.from == flow.from && reading->topic.to == flow.to) ||
           (reading->topic.from == flow.to && reading->topic.to == flow.from)))
        {
          reading->topic.sentence = s->number;
          return;
        }
      if (mn_period_is_unknown (&period) && reading->spoken.sentence == s->number)
        period = reading->spoken.period;
      /* 'При этом экспорт превысил импорт': in the time that was spoken of. */
      if (mn_period_is_unknown (&period) && mn_sentence_has_cases (s) && reading->topic.is_set &&
          s->number - reading->topic.sentence <= 1 &&
          ((reading->topic.from == flow.from && reading->topic.to == flow.to) ||
           (reading->topic.from == flow.to && reading->topic.to == flow.from)))
        period = reading->topic.period;
      reading->topic = (MnTopic){ .is_set = TRUE,
                                  .sentence = s->number,
                                  .kind = head->kind,
                                  .from = flow.from,
                                  .to = flow.to,
                                  .reporter = flow.reporter,
                                  .pair_known = TRUE,
                                  .period = period,
                                  .figure = -1 };
      return;
    }
}
