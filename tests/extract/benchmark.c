/* benchmark.c: how fast text is read, against counting its words and looking for the same words with grep
 * in the same run.
 *
 * The text is generated, so that every machine reads the same.
 */
#include "mn-extract.h"
#include "mn-words.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#define SIZE    (8 * 1024 * 1024)
#define ARTICLE 4096

typedef struct
{
  const char *name;
  const char *const *sentences; /* %s: a country, %d: a number; ended by NULL */
  const char *const *countries; /* five */
} Sample;

static const char *const english[] = {
  "The ministry published its yearly report on roads and bridges in the northern provinces. ",
  "In %y the trade turnover between %s and %s amounted to %d.%d million US dollars. ",
  "Farmers said that the harvest had been poor because of the dry summer and the late frost. ",
  "The foreign ministers of %s and %s met on May %d to discuss cooperation in education. ",
  "Prices of bread, milk and meat rose by %d.%d percent, according to the bureau of statistics. ",
  "A new school with room for 640 pupils was opened in the western district of the capital. ",
  "Exports from %s to %s increased by %d.%d percent compared to the same period last year. ",
  "The orchestra played works by three composers, and the hall was full to the last seat. ",
  "Officials of both countries will hold talks on railway transport in the coming months.\n",
  NULL,
};
static const char *const english_countries[] = { "Mongolia", "Kazakhstan", "Japan", "Hungary",
                                                 "Germany" };

static const char *const russian[] = {
  "Министерство опубликовало ежегодный доклад о дорогах и мостах северных областей. ",
  "В %y году товарооборот между %s и %s составил %d,%d млн долларов США. ",
  "Фермеры говорят, что урожай был беден из-за сухого лета и поздних заморозков. ",
  "Министры иностранных дел обеих стран встретились %d мая и обсудили образование. ",
  "Цены на хлеб, молоко и мясо выросли на %d,%d процента по данным бюро статистики. ",
  "В западном районе столицы открылась новая школа на 640 учеников. ",
  "Экспорт вырос на %d,%d процента по сравнению с тем же периодом прошлого года. ",
  "Оркестр исполнил сочинения трёх композиторов, и зал был полон.\n",
  NULL,
};
static const char *const russian_countries[] = { "Монголией", "Казахстаном", "Японией", "Венгрией",
                                                 "Германией" };

static const char *const mongolian[] = {
  "Яам хойд аймгуудын зам, гүүрийн тухай жил бүрийн тайлангаа нийтэллээ. ",
  "%y онд %s болон %s хоёрын худалдааны эргэлт %d.%d сая ам.долларт хүрчээ. ",
  "Тариаланчид зуны ган, намрын эрт цочир хүйтрэлтээс болж ургац муу байсныг хэлэв. ",
  "Хоёр орны Гадаад хэргийн сайд нар тавдугаар сарын %d-нд уулзаж, боловсролын талаар ярилцав. ",
  "Талх, сүү, махны үнэ %d.%d хувиар өссөн гэж статистикийн газар мэдээлэв. ",
  "Нийслэлийн баруун дүүрэгт 640 хүүхдийн суудалтай шинэ сургууль нээгдлээ. ",
  "Экспорт өмнөх оны мөн үеэс %d.%d хувиар нэмэгджээ. ",
  "Найрал хөгжимчид гурван зохиолчийн бүтээлийг тоглож, танхим дүүрэн байв.\n",
  NULL,
};
static const char *const mongolian_countries[] = { "Монгол", "Казахстан", "Япон", "Унгар",
                                                   "Герман" };

static const char *const kazakh[] = {
  "Министрлік солтүстік облыстардың жолдары мен көпірлері туралы жыл сайынғы есебін жариялады. ",
  "%y жылы %s мен %s арасындағы тауар айналымы %d,%d млн долларды құрады. ",
  "Диқандар құрғақ жаз бен кеш түскен үсіктен егін нашар шыққанын айтты. ",
  "Екі елдің сыртқы істер министрлері %d мамырда кездесіп, білім беруді талқылады. ",
  "Нан, сүт және ет бағасы %d,%d пайызға өсті, деп хабарлады статистика бюросы. ",
  "Астананың батыс ауданында 640 оқушыға арналған жаңа мектеп ашылды. ",
  "Экспорт өткен жылдың сәйкес кезеңімен салыстырғанда %d,%d пайызға артты. ",
  "Оркестр үш композитордың шығармаларын орындап, зал толы болды.\n",
  NULL,
};
static const char *const kazakh_countries[] = { "Моңғолия", "Қазақстан", "Жапония", "Мажарстан",
                                                "Германия" };

static const Sample samples[] = {
  { "English", english, english_countries },
  { "Russian", russian, russian_countries },
  { "Mongolian", mongolian, mongolian_countries },
  { "Kazakh", kazakh, kazakh_countries },
};

static char *
make_text (const Sample *sample, gsize size)
{
  GString *text = g_string_sized_new (size + 1024);
  guint32 seed = 7;
  guint n_sentences = g_strv_length ((char **) sample->sentences);

  while (text->len < size)
    {
      seed = seed * 1664525u + 1013904223u;
      const char *sentence = sample->sentences[(seed >> 16) % n_sentences];
      guint country = seed >> 8, number = (seed >> 20) % 90 + 1;

      for (const char *p = sentence; *p; p++)
        {
          if (*p != '%')
            {
              g_string_append_c (text, *p);
              continue;
            }
          p++;
          if (*p == 's')
            g_string_append (text, sample->countries[country++ % 5]);
          else if (*p == 'y')
            g_string_append_printf (text, "%u", 2000 + number % 25);
          else
            g_string_append_printf (text, "%u", (number = number * 7 % 29) + 1);
        }
    }
  return g_string_free (text, FALSE);
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

static glong
peak_kilobytes (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

static double
read_seconds (const char *text, guint *n_figures)
{
  const MnExtractInput input = { .body = text,
                                 .date = mn_period_new_day (mn_day_new (2024, 6, 1)),
                                 .not_after = MN_DAY_UNKNOWN };
  double start = cpu_seconds (RUSAGE_SELF);
  g_autoptr (MnExtraction) found = mn_extract (&input);

  *n_figures = found->figures->len;
  return cpu_seconds (RUSAGE_SELF) - start;
}

/* Cut where a character begins. */
static double
read_articles (const char *text, gsize size, guint *n_figures)
{
  double seconds = 0;

  *n_figures = 0;
  for (gsize at = 0; at < size;)
    {
      gsize end = MIN (at + ARTICLE, size);
      guint figures;

      while (end < size && ((guint8) text[end] & 0xc0) == 0x80)
        end++;
      g_autofree char *part = g_strndup (text + at, end - at);
      seconds += read_seconds (part, &figures);
      *n_figures += figures;
      at = end;
    }
  return seconds;
}

/* Seconds that a program takes for the file that its last argument names; 0 where there is none. */
static double
program_seconds (const char *const *argv)
{
  g_autofree char *out = NULL;
  double start = cpu_seconds (RUSAGE_CHILDREN);

  return g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL,
                       NULL, NULL)
             ? cpu_seconds (RUSAGE_CHILDREN) - start
             : 0;
}

/* The phrases of English, one a line, as grep takes them. */
static char *
write_patterns (const char *folder)
{
  g_autoptr (GString) patterns = g_string_new (NULL);
  char *path = g_build_filename (folder, "patterns", NULL);

  for (const MnWordEntry *const *table = mn_language_en.tables; *table; table++)
    for (const MnWordEntry *entry = *table; entry->phrases; entry++)
      {
        g_auto (GStrv) phrases = g_strsplit (entry->phrases, "|", -1);

        for (guint i = 0; phrases[i]; i++)
          if (*phrases[i])
            g_string_append_printf (patterns, "%s\n", phrases[i]);
      }
  g_file_set_contents (path, patterns->str, (gssize) patterns->len, NULL);
  return path;
}

static void
print_references (const char *text, double seconds)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("mn-benchmark-XXXXXX", &error);
  if (!folder)
    g_error ("%s", error->message);
  g_autofree char *path = g_build_filename (folder, "text", NULL);
  g_autofree char *patterns = write_patterns (folder);
  const char *wc[] = { "wc", "-w", path, NULL };
  const char *grep[] = { "grep", "-c", "-i", "-w", "-F", "-f", patterns, path, NULL };

  if (!g_file_set_contents (path, text, SIZE, &error))
    g_error ("%s", error->message);
  double words = program_seconds (wc), matches = program_seconds (grep);
  if (words > 0)
    printf ("wc -w: %.1f MB/s; reading takes %.1f times as long\n", SIZE / 1e6 / words,
            seconds / words);
  if (matches > 0)
    printf ("grep -c of the same phrases: %.1f MB/s; reading takes %.2f times as long\n",
            SIZE / 1e6 / matches, seconds / matches);
  g_remove (path);
  g_remove (patterns);
  g_rmdir (folder);
}

/* Four times the text may take four times as long, and not more memory than its facts need. */
static void
print_hostile (void)
{
  static const struct
  {
    const char *name, *unit;
  } hostile[] = {
    { "digits", "7" },
    { "commas", "," },
    { "one sentence", "trade between Mongolia and Canada reached $5 million " },
    { "one sentence, Kazakh", "Қазақстан мен Қытай арасындағы тауар айналымы 5 млн доллар " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      double seconds[2];
      guint figures;

      for (int round = 0; round < 2; round++)
        {
          GString *text = g_string_new (NULL);

          while (text->len < (round == 0 ? 1u : 4u) * 1024 * 1024)
            g_string_append (text, hostile[i].unit);
          seconds[round] = read_seconds (text->str, &figures);
          g_string_free (text, TRUE);
        }
      printf ("a megabyte of %s: %.1f MB/s; four take %.1f times as long\n", hostile[i].name,
              1.048576 / MAX (seconds[0], 1e-6), seconds[1] / MAX (seconds[0], 1e-6));
    }
  printf ("peak memory: %ld MB\n", peak_kilobytes () / 1024);
}

int
main (int argc, char **argv)
{
  guint figures;

  read_seconds ("Mongolia.", &figures);
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *text = make_text (&samples[i], SIZE);
      double best = read_articles (text, SIZE, &figures), whole;

      for (int round = 0; round < 2; round++)
        best = MIN (best, read_articles (text, SIZE, &figures));
      printf ("%s, articles of %d bytes: %.1f MB/s, %.1f figures a kilobyte\n", samples[i].name,
              ARTICLE, SIZE / 1e6 / best, figures * 1024.0 / SIZE);
      if (i > 0)
        continue;
      whole = read_seconds (text, &figures);
      printf ("%s, one text: %.1f MB/s\n", samples[i].name, SIZE / 1e6 / whole);
      print_references (text, best);
    }
  print_hostile ();
  return 0;
}
