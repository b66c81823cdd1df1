/* accuracy.c: precision and recall on labelled passages, with every miss and every false alarm.
 *
 * Passages are split in two by a hash of their names: rules may be written looking at the first
 * part, the second checks them. Exit status 1 where a measure is below the floor given for it.
 */
#include "corpus.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  guint hit, miss, alarm;
} Score;

typedef enum
{
  FIELD_FIGURES, /* the exact record */
  FIELD_FIGURES_NO_PERIOD,
  FIELD_GROWTH,
  FIELD_COUNTRIES,
  FIELD_EVENTS,
  N_FIELDS,
} Field;

static const char *const field_names[] = {
  "figures", "figures, period aside", "growth", "countries", "events",
};

typedef struct
{
  Score scores[2][N_FIELDS]; /* to work with, to check with */
  guint traps[2], sprung[2];
} Language;

static gboolean quiet;

static void G_GNUC_PRINTF (3, 4)
    note (const Passage *passage, const char *what, const char *format, ...)
{
  va_list args;

  if (quiet)
    return;
  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  printf ("  %-10s %-14s %s\n", passage->id, what, text);
}

static guint
count_hits (guint n, const gboolean *used)
{
  guint hits = 0;

  for (guint i = 0; i < n; i++)
    hits += used[i];
  return hits;
}

static void
score_figures (const Passage *passage, const MnExtraction *found, Score *scores)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  guint n_gold = passage->figures->len;

  for (guint i = 0; i < found->figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (found->figures, i);

      if (figure->evidence->part == MN_PART_BODY && figure->scope == MN_SCOPE_BILATERAL)
        g_ptr_array_add (figures, figure);
    }

  for (int with_period = 1; with_period >= 0; with_period--)
    {
      Score *score = &scores[with_period ? FIELD_FIGURES : FIELD_FIGURES_NO_PERIOD];
      g_autofree gboolean *taken = g_new0 (gboolean, n_gold + 1);

      for (guint i = 0; i < figures->len; i++)
        {
          const MnFigure *figure = g_ptr_array_index (figures, i);
          guint j;

          for (j = 0; j < n_gold; j++)
            if (!taken[j] &&
                figure_matches (figure, g_ptr_array_index (passage->figures, j), with_period))
              break;
          if (j < n_gold)
            {
              const GoldFigure *gold = g_ptr_array_index (passage->figures, j);

              taken[j] = TRUE;
              score->hit++;
              if (with_period)
                {
                  gboolean same = isnan (gold->growth)
                                      ? isnan (figure->growth_pct)
                                      : fabs (gold->growth - figure->growth_pct) < 0.51;

                  scores[FIELD_GROWTH].hit += same && !isnan (gold->growth);
                  scores[FIELD_GROWTH].miss += !same && !isnan (gold->growth);
                  scores[FIELD_GROWTH].alarm += !same && !isnan (figure->growth_pct);
                  if (!same)
                    note (passage, "growth", "%.4g instead of %.4g: %s", figure->growth_pct,
                          gold->growth, figure->evidence->quote);
                }
              continue;
            }
          /* What is neither wanted nor wrong. */
          for (j = 0; j < passage->optional_figures->len; j++)
            {
              const GoldFigure *gold = g_ptr_array_index (passage->optional_figures, j);

              if (!gold->is_marked && figure_matches (figure, gold, FALSE))
                break;
            }
          if (j < passage->optional_figures->len)
            continue;
          score->alarm++;
          if (with_period)
            {
              g_autofree char *line = figure_to_line (figure);

              note (passage, "FALSE FIGURE", "%s", line);
            }
        }
      score->miss += n_gold - count_hits (n_gold, taken);
      for (guint j = 0; j < n_gold && with_period; j++)
        if (!taken[j])
          {
            g_autofree char *line = gold_figure_to_line (g_ptr_array_index (passage->figures, j));

            note (passage, "figure missed", "%s", line);
          }
    }
}

static void
score_countries (const Passage *passage, const MnExtraction *found, Score *score)
{
  /* The title is not part of the labelled words. */
  const MnExtractInput input = { .body = passage->text,
                                 .date = passage->date,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) body = mn_extract (&input);

  for (guint i = 0; i < body->countries->len; i++)
    {
      const char *code =
          mn_country_get_code (g_array_index (body->countries, MnCountryMention, i).country);

      if (g_strv_contains ((const char *const *) passage->countries, code))
        score->hit++;
      else if (!g_strv_contains ((const char *const *) passage->optional_countries, code))
        {
          score->alarm++;
          note (passage, "FALSE COUNTRY", "%s", code);
        }
    }
  for (guint i = 0; passage->countries[i]; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < body->countries->len; j++)
        is_there |= mn_country_from_code (passage->countries[i]) ==
                    g_array_index (body->countries, MnCountryMention, j).country;
      score->miss += !is_there;
      if (!is_there)
        note (passage, "country missed", "%s", passage->countries[i]);
    }
}

static gboolean
is_in_body (const MnEvent *event)
{
  for (guint i = 0; i < event->evidence->len; i++)
    if (((const MnEvidence *) g_ptr_array_index (event->evidence, i))->part == MN_PART_BODY)
      return TRUE;
  return FALSE;
}

static void
score_events (const Passage *passage, const MnExtraction *found, Score *score)
{
  guint n_gold = passage->events->len;
  g_autofree gboolean *taken = g_new0 (gboolean, n_gold + 1);

  for (guint i = 0; i < found->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (found->events, i);
      guint j;

      if (!is_in_body (event))
        continue;
      for (j = 0; j < n_gold; j++)
        if (!taken[j] && event_matches (event, g_ptr_array_index (passage->events, j)))
          break;
      if (j < n_gold)
        taken[j] = TRUE;
      else
        {
          g_autofree char *line = event_to_line (event);

          score->alarm++;
          note (passage, "FALSE EVENT", "%s", line);
        }
    }
  guint hits = count_hits (n_gold, taken);
  score->hit += hits;
  score->miss += n_gold - hits;
  for (guint j = 0; j < n_gold; j++)
    if (!taken[j])
      {
        g_autofree char *line = gold_event_to_line (g_ptr_array_index (passage->events, j));

        note (passage, "event missed", "%s", line);
      }
}

static double
precision (const Score *score)
{
  return score->hit + score->alarm > 0 ? (double) score->hit / (score->hit + score->alarm) : 1;
}

static double
recall (const Score *score)
{
  return score->hit + score->miss > 0 ? (double) score->hit / (score->hit + score->miss) : 1;
}

/* 'figures=0.95/0.85' asks for that precision and recall of the language asked for. */
static gboolean
below_floor (const char *floor, const Score *score, const char *language, const char *field)
{
  double wanted_precision, wanted_recall;

  if (!floor)
    return FALSE;
  if (sscanf (floor, "%lf/%lf", &wanted_precision, &wanted_recall) != 2)
    {
      g_printerr ("accuracy: a floor looks like 0.95/0.85, not '%s'.\n", floor);
      return TRUE;
    }
  if (precision (score) >= wanted_precision && recall (score) >= wanted_recall)
    return FALSE;
  printf ("BELOW THE FLOOR: %s %s: %.3f/%.3f, asked for %s\n", language, field, precision (score),
          recall (score), floor);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autofree char *figures = NULL, *countries = NULL, *events = NULL, *only = NULL;
  double traps = 1;
  const GOptionEntry options[] = {
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Print the tables only", NULL },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &only, "Only passages in LANGUAGE", "LANGUAGE" },
    { "figures", 0, 0, G_OPTION_ARG_STRING, &figures, "Floor for figures", "P/R" },
    { "countries", 0, 0, G_OPTION_ARG_STRING, &countries, "Floor for countries", "P/R" },
    { "events", 0, 0, G_OPTION_ARG_STRING, &events, "Floor for events", "P/R" },
    { "traps", 0, 0, G_OPTION_ARG_DOUBLE, &traps, "Most traps that may give a figure", "SHARE" },
    { NULL },
  };
  static const char *const languages[] = { "en", "ru", "mn", "kk" };
  Language results[G_N_ELEMENTS (languages)] = { 0 };
  g_autoptr (GOptionContext) context = g_option_context_new ("CORPUSDIR");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) passages = NULL;
  gboolean below = FALSE;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2)
    {
      g_printerr ("accuracy: %s\n", error ? error->message : "name the folder of the corpus.");
      return 2;
    }
  passages = corpus_load (argv[1], &error);
  if (!passages)
    {
      g_printerr ("accuracy: %s\n", error->message);
      return 2;
    }

  for (guint i = 0; i < passages->len; i++)
    {
      const Passage *passage = g_ptr_array_index (passages, i);
      /* One in three is kept to check with. */
      guint part = g_str_hash (passage->id) % 3 == 0;

      if (only && strcmp (only, passage->lang) != 0)
        continue;
      for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
        {
          g_autoptr (MnExtraction) found = NULL;
          Language *result = &results[j];

          if (strcmp (languages[j], passage->lang) != 0)
            continue;
          found = passage_extract (passage);
          guint alarms = result->scores[part][FIELD_FIGURES].alarm;
          score_figures (passage, found, result->scores[part]);
          score_countries (passage, found, &result->scores[part][FIELD_COUNTRIES]);
          score_events (passage, found, &result->scores[part][FIELD_EVENTS]);
          if (strcmp (passage->file, "traps") == 0)
            {
              result->traps[part]++;
              result->sprung[part] += result->scores[part][FIELD_FIGURES].alarm > alarms;
            }
        }
    }

  for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
    {
      if (only && strcmp (only, languages[j]) != 0)
        continue;
      printf ("\n%s%-24s%-32s%s\n", languages[j], "", "to work with", "to check with");
      for (int field = 0; field < N_FIELDS; field++)
        {
          printf ("  %-22s", field_names[field]);
          for (int part = 0; part < 2; part++)
            {
              const Score *score = &results[j].scores[part][field];

              printf ("  P %.3f R %.3f (%3u/%3u/%3u)", precision (score), recall (score),
                      score->hit, score->miss, score->alarm);
            }
          printf ("\n");
        }
      printf ("  %-22s  %u of %u                          %u of %u\n", "traps with a figure",
              results[j].sprung[0], results[j].traps[0], results[j].sprung[1], results[j].traps[1]);

      const struct
      {
        Field field;
        const char *floor;
      } floors[] = { { FIELD_FIGURES, figures },
                     { FIELD_COUNTRIES, countries },
                     { FIELD_EVENTS, events } };
      for (gsize i = 0; i < G_N_ELEMENTS (floors); i++)
        {
          const Score *parts = NULL;
          Score all = { 0 };

          for (int part = 0; part < 2; part++)
            {
              parts = &results[j].scores[part][floors[i].field];
              all.hit += parts->hit;
              all.miss += parts->miss;
              all.alarm += parts->alarm;
            }
          below |= below_floor (floors[i].floor, &all, languages[j], field_names[floors[i].field]);
        }
      guint n_traps = results[j].traps[0] + results[j].traps[1];
      guint sprung = results[j].sprung[0] + results[j].sprung[1];
      if (n_traps > 0 && (double) sprung / n_traps > traps)
        {
          printf ("BELOW THE FLOOR: %s traps: %u of %u give a figure\n", languages[j], sprung,
                  n_traps);
          below = TRUE;
        }
    }
  return below ? 1 : 0;
}
