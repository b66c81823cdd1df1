/* benchmark.c: how fast text is read, against counting its words in the same run.
 *
 * The text is generated, so that every machine reads the same.
 */
#include "mn-extract.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

static const char *const english[] = {
  "The ministry published its yearly report on roads and bridges in the northern provinces. ",
  "In %d the trade turnover between %s and %s amounted to %d.%d million US dollars. ",
  "Farmers said that the harvest had been poor because of the dry summer and the late frost. ",
  "The foreign ministers of %s and %s met on May %d to discuss cooperation in education. ",
  "Prices of bread, milk and meat rose by %d.%d percent, according to the bureau of statistics. ",
  "A new school with room for 640 pupils was opened in the western district of the capital. ",
  "Exports from %s to %s increased by %d.%d percent compared to the same period last year. ",
  "The orchestra played works by three composers, and the hall was full to the last seat. ",
  "Officials of both countries will hold talks on railway transport in the coming months.\n",
};

static const char *const russian[] = {
  "Министерство опубликовало ежегодный доклад о дорогах и мостах в северных районах. ",
  "В %d году товарооборот между %s и %s составил %d,%d миллиона долларов США. ",
  "Крестьяне говорят, что урожай был плохим из-за сухого лета и поздних заморозков. ",
  "Министры иностранных дел %s и %s встретились %d мая и обсудили сотрудничество в образовании. ",
  "Цены на хлеб, молоко и мясо выросли на %d,%d процента, сообщило бюро статистики. ",
  "В западной части столицы открылась новая школа, в которой 640 учеников. ",
  "Экспорт %s для %s увеличился на %d,%d процента по сравнению с прошлым годом. ",
  "Оркестр исполнил сочинения трех композиторов, и зал был полон до последнего места. ",
  "Представители обеих сторон проведут переговоры о железной дороге в ближайшие месяцы.\n",
};

typedef struct
{
  const char *name;
  const char *const *sentences;
  guint n_sentences;
  const char *countries[5];
} Sample;

static const Sample samples[] = {
  { "English",
    english,
    G_N_ELEMENTS (english),
    { "Mongolia", "Kazakhstan", "Japan", "Hungary", "Germany" } },
  { "Russian",
    russian,
    G_N_ELEMENTS (russian),
    { "Монголией", "Казахстаном", "Японией", "Венгрией", "Германией" } },
};

static char *
make_text (const Sample *sample, gsize size)
{
  const char *const *countries = sample->countries;
  GString *text = g_string_sized_new (size + 512);
  guint32 seed = 7;

  while (text->len < size)
    {
      const char *sentence;
      const char *a, *b;
      guint x, y;

      seed = seed * 1664525u + 1013904223u;
      sentence = sample->sentences[(seed >> 16) % sample->n_sentences];
      a = countries[(seed >> 8) % 5];
      b = countries[(seed >> 12) % 5];
      x = (seed >> 20) % 90 + 1;
      y = (seed >> 24) % 10;
      for (const char *p = sentence; *p; p++)
        if (p[0] == '%' && p[1] == 's')
          {
            g_string_append (text, a);
            a = b;
            p++;
          }
        else if (p[0] == '%' && p[1] == 'd')
          {
            g_string_append_printf (text, "%u", p - sentence < 5 ? 2000 + x % 25 : x % 28 + 1);
            x = y;
            p++;
          }
        else
          g_string_append_c (text, *p);
    }
  return g_string_free (text, FALSE);
}

static guint
count_words (const char *text)
{
  guint words = 0;
  gboolean in_word = FALSE;

  for (const char *p = text; *p; p++)
    {
      gboolean space = g_ascii_isspace (*p);

      words += !space && !in_word;
      in_word = !space;
    }
  return words;
}

/* Of the processor, so that other programs do not count. */
static double
cpu_seconds (int who)
{
  struct rusage usage;

  getrusage (who, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

static double
read_seconds (const char *text)
{
  const MnExtractInput input = { .body = text,
                                 .date = mn_period_new_day (mn_day_new (2024, 6, 1)),
                                 .not_after = MN_DAY_UNKNOWN };
  double start = cpu_seconds (RUSAGE_SELF);
  g_autoptr (MnExtraction) found = mn_extract (&input);

  g_assert_cmpuint (found->countries->len, >, 0);
  return cpu_seconds (RUSAGE_SELF) - start;
}

/* Seconds that `wc -w` takes for the same text; 0 where there is none. */
static double
wc_seconds (const char *text, gsize size)
{
  g_autofree char *path = NULL, *out = NULL;
  int fd = g_file_open_tmp ("mn-benchmark-XXXXXX", &path, NULL);
  double seconds = 0;

  if (fd < 0)
    return 0;
  g_close (fd, NULL);
  if (g_file_set_contents (path, text, (gssize) size, NULL))
    {
      const char *argv[] = { "wc", "-w", path, NULL };
      double start = cpu_seconds (RUSAGE_CHILDREN);

      if (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL,
                        NULL, NULL))
        seconds = cpu_seconds (RUSAGE_CHILDREN) - start;
    }
  g_remove (path);
  return seconds;
}

/* Like the articles it stands for: many short texts, and a single long one. */
static void
measure (const Sample *sample, gsize size, gsize article)
{
  g_autofree char *text = make_text (sample, size);
  double best = 0, whole;

  for (int round = 0; round < 3; round++)
    {
      double start = cpu_seconds (RUSAGE_SELF), seconds;

      for (gsize at = 0, length; at < size; at += length)
        {
          /* No letter is cut in two. */
          for (length = article; (text[at + length] & 0xc0) == 0x80; length++)
            ;
          g_autofree char *part = g_strndup (text + at, length);

          read_seconds (part);
        }
      seconds = cpu_seconds (RUSAGE_SELF) - start;
      best = best > 0 ? MIN (best, seconds) : seconds;
    }
  whole = read_seconds (text);
  double wc = wc_seconds (text, size);

  printf ("%s: %u words, %.1f MB\n", sample->name, count_words (text), (double) size / 1e6);
  printf ("articles of %zu bytes: %.1f MB/s\n", article, (double) size / 1e6 / best);
  printf ("one text: %.1f MB/s\n", (double) size / 1e6 / whole);
  if (wc > 0)
    printf ("wc -w: %.1f MB/s; reading takes %.1f times as long\n", (double) size / 1e6 / wc,
            best / wc);
}

int
main (int argc, char **argv)
{
  read_seconds ("Mongolia.");
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    measure (&samples[i], 8 * 1024 * 1024, 4096);
  return 0;
}
