/* bench-text.c: articles for benchmarks. */
#include "bench-text.h"

#define SEED       7
#define VOCABULARY 60000
#define DAYS       20000

struct _BenchText
{
  GRand *rand;
  GPtrArray *words;
  double *cumulated; /* of the words' frequencies, by Zipf's law */
  guint n;
  guint next;
};

/* Syllables of a consonant and a vowel; a fifth of the words is Cyrillic, and rare ones are longer. */
static char *
make_word (GRand *rand, guint i)
{
  static const char *const latin[] = { "bcdfghjklmnprstvz", "aeiou" };
  static const char *const cyrillic[] = { "бвгджзклмнпрстхцч", "аеиоу" };
  const char *const *letters = i % 5 == 4 ? cyrillic : latin;
  GString *word = g_string_new (NULL);

  for (guint rest = i + 50; rest > 0; rest /= 20)
    for (int j = 0; j < 2; j++)
      {
        glong at = g_rand_int_range (rand, 0, (gint32) g_utf8_strlen (letters[j], -1));

        g_string_append_unichar (word, g_utf8_get_char (g_utf8_offset_to_pointer (letters[j], at)));
      }
  return g_string_free (word, FALSE);
}

BenchText *
bench_text_new (guint n)
{
  static const char *const known[] = {
    "the",    "of",    "and",    "trade", "turnover",  "в",    "и",        "kazakhstan", "export",
    "border", "visit", "монгол", "улс",   "agreement", "2021", "crossing", "торговый",   "оборот"
  };
  BenchText *self = g_new0 (BenchText, 1);
  double sum = 0;

  self->rand = g_rand_new_with_seed (SEED);
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->cumulated = g_new (double, VOCABULARY);
  self->n = n;
  for (guint i = 0; i < VOCABULARY; i++)
    {
      g_ptr_array_add (self->words,
                       i < G_N_ELEMENTS (known) ? g_strdup (known[i]) : make_word (self->rand, i));
      sum += 1.0 / (i + 2.7);
      self->cumulated[i] = sum;
    }
  return self;
}

void
bench_text_free (BenchText *self)
{
  g_rand_free (self->rand);
  g_ptr_array_unref (self->words);
  g_free (self->cumulated);
  g_free (self);
}

static const char *
pick (BenchText *self)
{
  double at = g_rand_double (self->rand) * self->cumulated[VOCABULARY - 1];
  guint low = 0, high = VOCABULARY - 1;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->cumulated[middle] < at)
        low = middle + 1;
      else
        high = middle;
    }
  return self->words->pdata[low];
}

static char *
make_text (BenchText *self, int n_words)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s", pick (self), i % 15 == 14 ? ".\n" : " ");
  return g_string_free (text, FALSE);
}

static MnArticle *
make_article (BenchText *self)
{
  static const MnCountry countries[] = { MN_COUNTRY ('K', 'Z'), MN_COUNTRY ('R', 'U'),
                                         MN_COUNTRY ('C', 'N'), MN_COUNTRY ('J', 'P') };
  MnArticle *article = mn_article_new ();
  MnCountryMention mention = {
    countries[g_rand_int_range (self->rand, 0, 4)], 1, 1, MN_PART_BODY, { 0, 1 }
  };

  article->title = make_text (self, 8);
  article->body = make_text (self, g_rand_int_range (self->rand, 100, 500));
  article->source = g_strdup ("bench.mn");
  article->language = g_strdup ("en");
  article->date = mn_period_new_day (DAYS - (MnDay) ((gint64) self->next * DAYS / self->n));
  article->date_origin = MN_DATE_STATED;
  g_array_append_val (article->countries, mention);
  self->next++;
  return article;
}

GPtrArray *
bench_text_next (BenchText *self, guint n)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);

  while (articles->len < n && self->next < self->n)
    g_ptr_array_add (articles, make_article (self));
  return articles;
}
