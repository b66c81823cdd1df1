/* mn-print.c: the fingerprint of a text. */
#include "mn-print.h"

#include "mn-text.h"

#include <string.h>

/* Sentences with fewer letters are on many pages ("Read more"); more of them are not needed. */
#define PASSAGE_LETTERS 20
#define PASSAGES_MAX    200

#define RUN_MAX 3

/* FNV-1a, 64 bits. */
#define FNV_START 0xcbf29ce484222325
#define FNV_PRIME 0x100000001b3

static guint64
mix (guint64 hash, gunichar c)
{
  for (; c; c >>= 8)
    hash = (hash ^ (c & 0xff)) * FNV_PRIME;
  return hash;
}

static gint64
finish (guint64 hash)
{
  return (gint64) (hash ? hash : 1);
}

/* Byte by byte where it can: every text that comes in goes through here. Of the white space in two bytes
 * U+0085 is left out, which no text has. */
static guint64
mix_words (guint64 hash, const char *text)
{
  gboolean gap = FALSE;

  for (const char *p = text; p && *p;)
    {
      gsize length = (gsize) (g_utf8_next_char (p) - p);
      gboolean is_space = length == 1   ? g_ascii_isspace (*p)
                          : length == 2 ? (guchar) *p == 0xc2 && (guchar) p[1] == 0xa0
                                        : g_unichar_isspace (g_utf8_get_char (p));

      if (!is_space)
        {
          if (gap)
            hash = (hash ^ ' ') * FNV_PRIME;
          for (gsize i = 0; i < length; i++)
            hash = (hash ^ (guchar) p[i]) * FNV_PRIME;
        }
      gap = is_space;
      p += length;
    }
  return hash;
}

/* Of the first @max letters and digits from @text to @end; @n takes how many there were. */
static gint64
hash_letters (const char *text, const char *end, guint max, guint *n)
{
  guint64 hash = FNV_START;

  *n = 0;
  for (const char *p = text; p < end && *n < max; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        {
          hash = mix (hash, g_unichar_tolower (c));
          (*n)++;
        }
    }
  return *n ? finish (hash) : 0;
}

static int
compare_hashes (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static void
sort_unique (GArray *hashes)
{
  guint n = 0;

  g_array_sort (hashes, compare_hashes);
  for (guint i = 0; i < hashes->len; i++)
    if (i == 0 || g_array_index (hashes, gint64, i) != g_array_index (hashes, gint64, n - 1))
      g_array_index (hashes, gint64, n++) = g_array_index (hashes, gint64, i);
  g_array_set_size (hashes, n);
}

static gboolean
ends_sentence (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  if (c == '\n')
    return TRUE;
  return (c == '.' || c == '!' || c == '?' || c == 0x2026) &&
         g_unichar_isspace (g_utf8_get_char (g_utf8_next_char (p)));
}

static void
add_passages (GArray *passages, const char *body)
{
  for (const char *start = body; *start && passages->len < PASSAGES_MAX;)
    {
      const char *end = start;
      guint n;

      while (*end && !ends_sentence (end))
        end = g_utf8_next_char (end);
      gint64 hash = hash_letters (start, end, G_MAXUINT, &n);
      if (n >= PASSAGE_LETTERS)
        g_array_append_val (passages, hash);
      start = *end ? g_utf8_next_char (end) : end;
    }
  sort_unique (passages);
}

void
mn_print_init (MnPrint *self, const MnArticle *article)
{
  guint n;

  *self = (MnPrint){ .passages = g_array_new (FALSE, FALSE, sizeof (gint64)) };
  self->text =
      finish (mix_words (mix (mix_words (FNV_START, article->title), '\n'), article->body));
  if (article->title)
    self->title =
        hash_letters (article->title, article->title + strlen (article->title), G_MAXUINT, &n);
  else if (article->body)
    {
      self->opening = hash_letters (article->body, article->body + strlen (article->body),
                                    MN_PRINT_OPENING, &n);
      add_passages (self->passages, article->body);
    }
}

void
mn_print_clear (MnPrint *self)
{
  g_clear_pointer (&self->passages, g_array_unref);
}

gboolean
mn_print_same_text (const char *a, const char *b)
{
  g_autofree char *folded_a = mn_text_fold_space (a ? a : "", -1);
  g_autofree char *folded_b = mn_text_fold_space (b ? b : "", -1);

  return g_str_equal (folded_a, folded_b);
}

/* Hashes of every run of @run words; of all words together where there are fewer. */
static GArray *
list_runs (const char *text, guint run)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint64 last[RUN_MAX] = { 0 };
  guint n_words = 0;

  for (const char *p = text; *p;)
    {
      const char *start = p;
      guint64 word = FNV_START;

      for (; *p && g_unichar_isalnum (g_utf8_get_char (p)); p = g_utf8_next_char (p))
        word = mix (word, g_unichar_tolower (g_utf8_get_char (p)));
      if (p == start)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      last[n_words++ % RUN_MAX] = word;
      if (n_words >= run)
        {
          guint64 hash = 0;

          for (guint i = n_words - run; i < n_words; i++)
            hash = hash * FNV_PRIME + last[i % RUN_MAX];
          g_array_append_val (runs, hash);
        }
    }
  if (n_words > 0 && n_words < run)
    {
      guint64 hash = last[0] * FNV_PRIME + last[1];

      g_array_append_val (runs, hash);
    }
  sort_unique (runs);
  return runs;
}

double
mn_print_similarity (const char *a, const char *b, guint run)
{
  g_autoptr (GArray) in_a = list_runs (a, run);
  g_autoptr (GArray) in_b = list_runs (b, run);
  guint i = 0, j = 0, common = 0;

  while (i < in_a->len && j < in_b->len)
    {
      int order =
          compare_hashes (&g_array_index (in_a, gint64, i), &g_array_index (in_b, gint64, j));

      common += order == 0;
      i += order <= 0;
      j += order >= 0;
    }
  guint longer = MAX (in_a->len, in_b->len);
  return longer ? (double) common / longer : 0;
}
