/* accuracy.c: precision and recall on labelled passages, with every miss and every false alarm.
 *
 * Passages are split in two by their numbers: those with even ones are there to work with, those with
 * odd ones to check with. Exit status 1 where a measure is below its floor.
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
  FIELD_EVENT_TYPES,
  N_FIELDS,
} Field;

static const char *const field_names[] = {
  "figures", "figures, period aside", "growth", "countries", "events", "events, date aside",
};

/* What of a labelled figure was read rightly, where a figure with its value or growth was read at all. */
typedef enum
{
  MEMBER_KIND,
  MEMBER_PAIR,
  MEMBER_PERIOD,
  MEMBER_CURRENCY,
  MEMBER_STATUS,
  N_MEMBERS,
} Member;

static const char *const member_names[] = {
  "kind", "countries and direction", "period", "currency", "target or not",
};

typedef struct
{
  Score scores[2][N_FIELDS]; /* to work with, to check with */
  guint traps[2], sprung[2];
  guint right[2][N_MEMBERS], found[2], wanted[2];
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

      if (figure->evidence->part == MN_PART_BODY && figure->scope == MN_SCOPE_BILATERAL &&
          figure_has_value (figure))
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

/* The figure that was read for @gold, whatever else it says of it; NULL for none. */
static const MnFigure *
find_read (const GoldFigure *gold, const GPtrArray *figures)
{
  const MnFigure *best = NULL;
  guint best_right = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);
      guint right = 1;

      if (isnan (gold->value)
              ? figure->has_amount || fabs (figure->growth_pct - gold->growth) > 0.01
              : fabs (mn_figure_get_value (figure) - gold->value) > fabs (gold->value) * 1e-9)
        continue;
      if (!(isnan (gold->value) || figure->has_amount))
        continue;
      right += figure->kind == gold->kind;
      right += figure->period.start == gold->start && figure->period.end == gold->end;
      right += figure_has_pair (figure, gold);
      if (right > best_right)
        {
          best = figure;
          best_right = right;
        }
    }
  return best;
}

static void
score_members (const Passage *passage, const MnExtraction *found, Language *language, guint part)
{
  for (guint i = 0; i < passage->figures->len; i++)
    {
      const GoldFigure *gold = g_ptr_array_index (passage->figures, i);
      const MnFigure *figure = find_read (gold, found->figures);

      language->wanted[part]++;
      if (!figure)
        continue;
      language->found[part]++;
      language->right[part][MEMBER_KIND] += figure->kind == gold->kind;
      language->right[part][MEMBER_PAIR] += figure_has_pair (figure, gold);
      language->right[part][MEMBER_PERIOD] +=
          figure->period.start == gold->start && figure->period.end == gold->end;
      language->right[part][MEMBER_CURRENCY] +=
          isnan (gold->value) || g_strcmp0 (figure->currency, gold->currency) == 0;
      language->right[part][MEMBER_STATUS] += figure_is_ahead (figure) == gold->is_target;
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
score_event_types (const Passage *passage, const MnExtraction *found, Score *score)
{
  int balance[MN_N_EVENT_TYPES] = { 0 };

  for (guint i = 0; i < passage->events->len; i++)
    balance[((const GoldEvent *) g_ptr_array_index (passage->events, i))->type]++;
  for (guint i = 0; i < found->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (found->events, i);

      if (!is_in_body (event))
        continue;
      if (balance[event->type]-- > 0)
        score->hit++;
      else
        score->alarm++;
    }
  for (int i = 0; i < MN_N_EVENT_TYPES; i++)
    score->miss += (guint) MAX (balance[i], 0);
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

/* A line of a file of floors: 'ru figures 0.95 0.80', precision and recall; 'ru traps 0.02', the share of
 * traps that may give a figure; '#' begins a comment. FALSE where something lies below. */
static gboolean
check_floor (const char *line, const char *const *codes, gsize n_codes, const Language *results)
{
  char code[8], field[32];
  double wanted_precision, wanted_recall = 0;
  int n = sscanf (line, "%7s %31s %lf %lf", code, field, &wanted_precision, &wanted_recall);

  if (n < 3)
    {
      g_printerr ("accuracy: a floor looks like 'ru figures 0.95 0.80', not '%s'.\n", line);
      return FALSE;
    }
  for (gsize i = 0; i < n_codes; i++)
    {
      const Language *result = &results[i];
      Score all = { 0 };
      gboolean known = FALSE;

      if (strcmp (codes[i], code) != 0)
        continue;
      if (strcmp (field, "traps") == 0)
        {
          guint traps = result->traps[0] + result->traps[1];
          guint sprung = result->sprung[0] + result->sprung[1];

          if (sprung <= wanted_precision * traps)
            return TRUE;
          printf ("BELOW THE FLOOR: %s: %u of %u traps give a figure, allowed %.3f\n", code, sprung,
                  traps, wanted_precision);
          return FALSE;
        }
      for (int j = 0; j < N_FIELDS; j++)
        if (strcmp (field_names[j], field) == 0)
          for (int part = 0; part < 2; part++)
            {
              known = TRUE;
              all.hit += result->scores[part][j].hit;
              all.miss += result->scores[part][j].miss;
              all.alarm += result->scores[part][j].alarm;
            }
      if (!known)
        {
          g_printerr ("accuracy: nothing is measured that is named '%s'.\n", field);
          return FALSE;
        }
      if (precision (&all) >= wanted_precision && recall (&all) >= wanted_recall)
        return TRUE;
      printf ("BELOW THE FLOOR: %s %s: precision %.3f, recall %.3f, asked for %.3f and %.3f\n",
              code, field, precision (&all), recall (&all), wanted_precision, wanted_recall);
      return FALSE;
    }
  g_printerr ("accuracy: no language is named '%s'.\n", code);
  return FALSE;
}

static void
print_language (const char *code, const Language *result)
{
  printf ("\n%s%-24s%-32s%s\n", code, "", "to work with", "to check with");
  for (int field = 0; field < N_FIELDS; field++)
    {
      printf ("  %-24s", field_names[field]);
      for (int part = 0; part < 2; part++)
        {
          const Score *score = &result->scores[part][field];

          printf ("  P %.3f R %.3f (%3u/%3u/%3u)", precision (score), recall (score), score->hit,
                  score->miss, score->alarm);
        }
      printf ("\n");
    }
  printf ("  %-24s  %u of %u                          %u of %u\n", "traps with a figure",
          result->sprung[0], result->traps[0], result->sprung[1], result->traps[1]);
  printf ("  %-24s  %u of %u                          %u of %u\n", "values read at all",
          result->found[0], result->wanted[0], result->found[1], result->wanted[1]);
  for (int member = 0; member < N_MEMBERS; member++)
    {
      printf ("    %-22s", member_names[member]);
      for (int part = 0; part < 2; part++)
        printf ("  right in %.3f %18s",
                result->found[part] > 0 ? (double) result->right[part][member] / result->found[part]
                                        : 1.0,
                "");
      printf ("\n");
    }
}

/* The number at the end of a passage's name. */
static guint
part_of (const Passage *passage)
{
  const char *end = passage->id + strlen (passage->id);

  while (end > passage->id && !g_ascii_isdigit (end[-1]))
    end--;
  return end > passage->id && (end[-1] - '0') % 2 == 1;
}

int
main (int argc, char **argv)
{
  g_autofree char *floors = NULL, *only = NULL, *shared = NULL;
  gboolean with_shared = FALSE;
  const GOptionEntry options[] = {
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Print the tables only", NULL },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &only, "Only passages in LANGUAGE", "LANGUAGE" },
    { "shared", 's', 0, G_OPTION_ARG_NONE, &with_shared,
      "Also the corpus of the shared folder, where it is there", NULL },
    { "floors", 'f', 0, G_OPTION_ARG_FILENAME, &floors, "Fail below the measures in FILE", "FILE" },
    { NULL },
  };
  static const char *const languages[] = { "en", "ru", "mn", "kk", "fr" };
  Language results[G_N_ELEMENTS (languages)] = { 0 };
  gboolean seen[G_N_ELEMENTS (languages)] = { 0 };
  g_autoptr (GOptionContext) context = g_option_context_new ("FOLDER…");
  g_autoptr (GError) error = NULL;
  gboolean good = TRUE;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc < 2)
    {
      g_printerr ("accuracy: %s\n", error ? error->message : "name the folder of the passages.");
      return 2;
    }
  shared = with_shared ? shared_folder ("corpus") : NULL;
  if (with_shared && !shared)
    printf ("The passages of the shared folder are not on this machine: skipped.\n");
  for (int arg = 1; arg < argc + (shared != NULL); arg++)
    {
      g_autoptr (GPtrArray) passages = corpus_load (arg < argc ? argv[arg] : shared, &error);

      if (!passages)
        {
          g_printerr ("accuracy: %s\n", error->message);
          return 2;
        }
      for (guint i = 0; i < passages->len; i++)
        {
          const Passage *passage = g_ptr_array_index (passages, i);
          guint part = part_of (passage);

          if (only && strcmp (only, passage->lang) != 0)
            continue;
          for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
            {
              g_autoptr (MnExtraction) found = NULL;
              Language *result = &results[j];

              if (strcmp (languages[j], passage->lang) != 0)
                continue;
              seen[j] = TRUE;
              found = passage_extract (passage);
              guint alarms = result->scores[part][FIELD_FIGURES].alarm;
              score_figures (passage, found, result->scores[part]);
              score_members (passage, found, result, part);
              score_countries (passage, found, &result->scores[part][FIELD_COUNTRIES]);
              score_events (passage, found, &result->scores[part][FIELD_EVENTS]);
              score_event_types (passage, found, &result->scores[part][FIELD_EVENT_TYPES]);
              if (strcmp (passage->file, "traps") == 0)
                {
                  result->traps[part]++;
                  result->sprung[part] += result->scores[part][FIELD_FIGURES].alarm > alarms;
                }
            }
        }
    }
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (seen[i])
      print_language (languages[i], &results[i]);

  if (floors)
    {
      g_autofree char *text = NULL;
      g_auto (GStrv) lines = NULL;

      if (!g_file_get_contents (floors, &text, NULL, &error))
        {
          g_printerr ("accuracy: %s\n", error->message);
          return 2;
        }
      lines = g_strsplit (text, "\n", -1);
      for (guint i = 0; lines[i]; i++)
        if (*g_strstrip (lines[i]) && *lines[i] != '#')
          good &= check_floor (lines[i], languages, G_N_ELEMENTS (languages), results);
    }
  return good ? 0 : 1;
}
