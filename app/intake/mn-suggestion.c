/* mn-suggestion.c: the fact that words selected by the user most likely speak of. */
#include "mn-suggestion.h"

#include "mn-extract.h"
#include "mn-text.h"

#include <math.h>

/* Characters of the selection that make a title. */
#define TITLE_CHARS 120

void
mn_suggestion_free (MnSuggestion *suggestion)
{
  g_clear_pointer (&suggestion->figure, mn_figure_free);
  g_clear_pointer (&suggestion->event, mn_event_free);
  g_free (suggestion);
}

static const char *
get_part (const MnArticle *article, MnPart part)
{
  const char *text = part == MN_PART_TITLE ? article->title : article->body;

  return text ? text : "";
}

/* How many bytes of the selection the evidence has; for the best of several. */
static guint
get_overlap (const MnEvidence *evidence, MnPart part, MnSpan span)
{
  guint32 start = MAX (evidence->span.start, span.start);
  guint32 end = MIN (evidence->span.end, span.end);

  return evidence->part == part && start < end ? end - start : 0;
}

static const MnFigure *
find_figure (GPtrArray *figures, MnPart part, MnSpan span, guint *best)
{
  const MnFigure *found = NULL;

  *best = 0;
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = figures->pdata[i];
      guint overlap = get_overlap (figure->evidence, part, span);

      if (overlap > *best)
        {
          *best = overlap;
          found = figure;
        }
    }
  return found;
}

static const MnEvent *
find_event (GPtrArray *events, MnPart part, MnSpan span, guint *best)
{
  const MnEvent *found = NULL;

  *best = 0;
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = events->pdata[i];
      guint overlap = 0;

      for (guint k = 0; k < event->evidence->len; k++)
        overlap = MAX (overlap, get_overlap (event->evidence->pdata[k], part, span));
      if (overlap > *best)
        {
          *best = overlap;
          found = event;
        }
    }
  return found;
}

static MnExtraction *
extract (const MnArticle *article, const char *title, const char *body)
{
  MnExtractInput input = {
    .title = title,
    .body = body,
    .date = article->date,
    .not_after = article->not_after,
    .source = article->source,
  };

  return mn_extract (&input);
}

/* The two countries that the words, or else the article, speak of most; one with Mongolia otherwise. */
static void
guess_pair (MnFigure *figure, GArray *mentions)
{
  MnCountry pair[2] = { MN_COUNTRY_NONE, MN_COUNTRY_NONE };
  guint n = 0;

  for (guint i = 0; i < mentions->len && n < 2; i++)
    pair[n++] = g_array_index (mentions, MnCountryMention, i).country;
  if (n == 1 && pair[0] != MN_MONGOLIA)
    pair[1] = MN_MONGOLIA;
  if (pair[1] != MN_COUNTRY_NONE)
    mn_figure_set_pair (figure, pair[0], pair[1]);
}

static MnEvidence *
make_evidence (const MnArticle *article, MnPart part, MnSpan span)
{
  MnEvidence *evidence = mn_evidence_new (part, span, get_part (article, part));

  evidence->article = article->id;
  evidence->edition = article->edition;
  return evidence;
}

static MnFigure *
make_figure (const MnFigure *like, GArray *mentions, MnEvidence *evidence)
{
  MnFigure *figure = like ? mn_figure_copy (like) : mn_figure_new (MN_KIND_TURNOVER);

  if (!like)
    {
      figure->growth_pct = NAN;
      figure->period = MN_PERIOD_UNKNOWN;
      guess_pair (figure, mentions);
    }
  mn_evidence_free (figure->evidence);
  figure->evidence = evidence;
  return figure;
}

static MnEvent *
make_event (const MnEvent *like, GArray *mentions, MnEvidence *evidence)
{
  MnEvent *event = like ? mn_event_copy (like) : mn_event_new (MN_EVENT_OTHER);

  if (!like)
    {
      g_autofree char *folded = mn_text_fold_space (evidence->quote, -1);

      event->title = mn_text_shorten (folded, TITLE_CHARS);
      for (guint i = 0; i < mentions->len; i++)
        mn_event_add_country (event, g_array_index (mentions, MnCountryMention, i).country);
    }
  g_ptr_array_set_size (event->evidence, 0);
  g_ptr_array_add (event->evidence, evidence);
  return event;
}

/* The whole article gives the context. Where nothing is read in it there, the words are read alone: for a
 * sentence that rules leave out at its place. */
MnSuggestion *
mn_suggestion_new (const MnArticle *article, MnPart part, MnSpan span)
{
  g_autoptr (MnEvidence) words = make_evidence (article, part, span);
  g_autoptr (MnExtraction) whole = extract (article, article->title, article->body);
  g_autoptr (MnExtraction) alone = extract (article, NULL, words->quote);
  const MnSpan all = { 0, span.end - span.start };
  MnSuggestion *suggestion = g_new0 (MnSuggestion, 1);
  guint figure_bytes, event_bytes;

  const MnFigure *figure = find_figure (whole->figures, part, span, &figure_bytes);
  const MnEvent *event = find_event (whole->events, part, span, &event_bytes);
  if (!figure && !event)
    {
      figure = find_figure (alone->figures, MN_PART_BODY, all, &figure_bytes);
      event = find_event (alone->events, MN_PART_BODY, all, &event_bytes);
    }

  GArray *mentions = alone->countries->len > 0 ? alone->countries : whole->countries;
  suggestion->figure = make_figure (figure, mentions, mn_evidence_copy (words));
  suggestion->event = make_event (event, mentions, mn_evidence_copy (words));
  suggestion->is_event = event && (!figure || event_bytes > figure_bytes);
  return suggestion;
}

/* --- In a thread ------------------------------------------------------------------------------ */

typedef struct
{
  MnArticle *article; /* owned; without facts */
  MnPart part;
  MnSpan span;
} Request;

static void
request_free (Request *request)
{
  mn_article_free (request->article);
  g_free (request);
}

static void
suggest_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Request *request = data;

  g_task_return_pointer (task, mn_suggestion_new (request->article, request->part, request->span),
                         (GDestroyNotify) mn_suggestion_free);
}

void
mn_suggestion_new_async (const MnArticle *article,
                         MnPart part,
                         MnSpan span,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);
  MnArticle *copy = mn_article_new ();

  copy->id = article->id;
  copy->edition = article->edition;
  copy->title = g_strdup (article->title);
  copy->body = g_strdup (article->body);
  copy->source = g_strdup (article->source);
  copy->date = article->date;
  copy->not_after = article->not_after;
  *request = (Request){ copy, part, span };
  g_task_set_source_tag (task, mn_suggestion_new_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, suggest_in_thread);
}

MnSuggestion *
mn_suggestion_new_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
