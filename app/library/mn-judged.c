/* mn-judged.c: facts that the user judged, and how they are known again. */
#include "mn-judged.h"

#include "mn-print.h"

#include <math.h>
#include <string.h>

/* Share of common words in the titles of two tellings of one event. */
#define ALIKE_TITLES 0.6

/* Growth in percent that is the same. */
#define SAME_GROWTH 0.05

typedef enum
{
  UNLIKE = 0,
  ALIKE = 1, /* the same words, read otherwise */
  SAME = 4,  /* says the same */
  AT_PLACE = 2,
} Score;

void
mn_judged_free (MnJudged *judged)
{
  g_clear_pointer (&judged->figure, mn_figure_free);
  g_clear_pointer (&judged->event, mn_event_free);
  g_clear_pointer (&judged->users_figure, mn_figure_free);
  g_clear_pointer (&judged->users_event, mn_event_free);
  g_free (judged->quote);
  g_free (judged);
}

/* --- Places ------------------------------------------------------------------------------------- */

/* The end of @words at the beginning of @text, or NULL. */
static const char *
match_words (const char *text, const char *words)
{
  while (*words)
    {
      gunichar a = g_utf8_get_char (text), b = g_utf8_get_char (words);

      if (g_unichar_isspace (b))
        {
          if (!g_unichar_isspace (a))
            return NULL;
          while (*text && g_unichar_isspace (g_utf8_get_char (text)))
            text = g_utf8_next_char (text);
          while (*words && g_unichar_isspace (g_utf8_get_char (words)))
            words = g_utf8_next_char (words);
          continue;
        }
      if (a != b)
        return NULL;
      text = g_utf8_next_char (text);
      words = g_utf8_next_char (words);
    }
  return text;
}

MnSpan
mn_judged_find_words (const char *text, const char *words, guint32 near)
{
  MnSpan best = { 0, 0 };
  guint32 best_distance = G_MAXUINT32;

  if (!text || !*words)
    return best;
  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      const char *end = *at == *words ? match_words (at, words) : NULL;
      guint32 start = (guint32) (at - text);
      guint32 distance = start > near ? start - near : near - start;

      if (end && distance < best_distance)
        {
          best = (MnSpan){ start, (guint32) (end - text) };
          best_distance = distance;
        }
    }
  return best;
}

void
mn_judged_set_place (MnJudged *judged, const char *title, const char *body)
{
  const char *own = judged->part == MN_PART_TITLE ? title : body;
  const char *other = judged->part == MN_PART_TITLE ? body : title;

  judged->place_part = judged->part;
  judged->place = mn_judged_find_words (own, judged->quote, judged->start);
  if (judged->place.end > 0)
    return;
  judged->place_part = judged->part == MN_PART_TITLE ? MN_PART_BODY : MN_PART_TITLE;
  judged->place = mn_judged_find_words (other, judged->quote, 0);
}

static gboolean
is_at_place (const MnJudged *judged, const MnEvidence *evidence)
{
  return evidence->part == judged->place_part && evidence->span.start < judged->place.end &&
         judged->place.start < evidence->span.end;
}

/* --- What is said ------------------------------------------------------------------------------- */

static gboolean
same_percentage (double a, double b)
{
  return isnan (a) ? isnan (b) : fabs (a - b) < SAME_GROWTH;
}

/* Beside an amount the rest may have been read better since. */
static gboolean
same_amount (const MnFigure *a, const MnFigure *b)
{
  if (a->has_amount != b->has_amount)
    return FALSE;
  if (!a->has_amount)
    return same_percentage (a->growth_pct, b->growth_pct) &&
           same_percentage (a->share_pct, b->share_pct);
  return a->amount.digits == b->amount.digits && a->amount.exponent == b->amount.exponent;
}

static int
compare_figures (const MnFigure *known, const MnFigure *figure, gboolean at_place)
{
  gboolean subject = mn_figure_same_subject (known, figure);
  gboolean amount = same_amount (known, figure);

  if (subject && amount)
    return SAME;
  return at_place && (subject || amount) ? ALIKE : UNLIKE;
}

static gboolean
same_countries (const MnEvent *a, const MnEvent *b)
{
  if (a->countries->len != b->countries->len)
    return FALSE;
  for (guint i = 0; i < a->countries->len; i++)
    if (!mn_event_has_country (b, g_array_index (a->countries, MnCountry, i)))
      return FALSE;
  return TRUE;
}

static int
compare_events (const MnEvent *known, const MnEvent *event, gboolean at_place)
{
  gboolean alike = mn_print_similarity (known->title, event->title, 1) >= ALIKE_TITLES;

  if (known->type == event->type && mn_period_equal (&known->date, &event->date) &&
      (at_place || alike || same_countries (known, event)))
    return SAME;
  return at_place && (known->type == event->type || alike) ? ALIKE : UNLIKE;
}

static int
score_fact (const MnJudged *judged, gconstpointer fact)
{
  const MnFigure *figure = judged->is_event ? NULL : fact;
  const MnEvent *event = judged->is_event ? fact : NULL;
  gboolean at_place = FALSE;
  int score = UNLIKE;

  if (judged->said == MN_VERDICT_NONE)
    return UNLIKE;
  if (figure)
    at_place = is_at_place (judged, figure->evidence);
  for (guint i = 0; event && i < event->evidence->len && !at_place; i++)
    at_place = is_at_place (judged, event->evidence->pdata[i]);

  if (figure && judged->figure)
    score = MAX (score, compare_figures (judged->figure, figure, at_place));
  if (figure && judged->users_figure)
    score = MAX (score, compare_figures (judged->users_figure, figure, at_place));
  if (event && judged->event)
    score = MAX (score, compare_events (judged->event, event, at_place));
  if (event && judged->users_event)
    score = MAX (score, compare_events (judged->users_event, event, at_place));

  if (score == ALIKE && judged->said == MN_VERDICT_REJECTED)
    return UNLIKE;
  return score == UNLIKE ? UNLIKE : score + (at_place ? AT_PLACE : 0);
}

GArray *
mn_judged_match (const GPtrArray *judged, const GPtrArray *facts, gboolean events)
{
  GArray *matches = g_array_sized_new (FALSE, FALSE, sizeof (int), facts->len);
  g_autofree gboolean *taken = g_new0 (gboolean, judged->len + 1);
  const int none = -1;

  for (guint i = 0; i < facts->len; i++)
    g_array_append_val (matches, none);

  /* The likest first, so that no fact is taken for another that is there too. What says the same as the user
   * at the same place is the same, even twice. */
  for (int wanted = SAME + AT_PLACE; wanted > UNLIKE; wanted--)
    for (guint i = 0; i < facts->len; i++)
      for (guint k = 0; k < judged->len && g_array_index (matches, int, i) < 0; k++)
        {
          const MnJudged *one = g_ptr_array_index (judged, k);

          if (one->is_event != events || (taken[k] && wanted < SAME + AT_PLACE) ||
              score_fact (one, g_ptr_array_index (facts, i)) != wanted)
            continue;
          g_array_index (matches, int, i) = (int) k;
          taken[k] = TRUE;
        }
  return matches;
}
