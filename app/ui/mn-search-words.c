/* mn-search-words.c: where the words of a search stand in a text. */
#include "mn-search-words.h"

#include <string.h>

/* Words that stand together; one alone is the common case. */
typedef struct
{
  GPtrArray *words; /* of char *, folded */
  gboolean last_is_prefix;
} Phrase;

static void
phrase_free (Phrase *phrase)
{
  g_ptr_array_unref (phrase->words);
  g_free (phrase);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* й and ё are letters of their own, é and e are not. */
static gboolean
has_removable_accent (gunichar base)
{
  GUnicodeScript script = g_unichar_get_script (base);

  return script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK;
}

static void
append_folded (GString *word, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));

  if (g_unichar_ismark (c))
    return;
  if (n > 1 && has_removable_accent (parts[0]))
    c = parts[0];
  g_string_append_unichar (word, g_unichar_tolower (c));
}

/* The next word at or after *@p, folded into @word; *@p is behind it then. */
static gboolean
next_word (const char **p, GString *word, const char **start)
{
  const char *c = *p;

  while (*c && !is_word_char (g_utf8_get_char (c)))
    c = g_utf8_next_char (c);
  *start = c;
  g_string_truncate (word, 0);
  for (; *c && is_word_char (g_utf8_get_char (c)); c = g_utf8_next_char (c))
    append_folded (word, g_utf8_get_char (c));
  *p = c;
  return c != *start;
}

static Phrase *
parse_phrase (const char *text, gboolean last_is_prefix)
{
  Phrase *phrase = g_new0 (Phrase, 1);
  g_autoptr (GString) word = g_string_new (NULL);
  const char *start;

  phrase->words = g_ptr_array_new_with_free_func (g_free);
  phrase->last_is_prefix = last_is_prefix;
  while (next_word (&text, word, &start))
    g_ptr_array_add (phrase->words, g_strdup (word->str));
  return phrase;
}

static GPtrArray *
parse_query (const char *query)
{
  GPtrArray *phrases = g_ptr_array_new_with_free_func ((GDestroyNotify) phrase_free);
  const char *p = query;

  while (*p)
    {
      gboolean excluded = FALSE;
      gboolean quoted;
      const char *end;

      if (g_unichar_isspace (g_utf8_get_char (p)))
        {
          p = g_utf8_next_char (p);
          continue;
        }
      if (*p == '-')
        {
          excluded = TRUE;
          p++;
        }
      quoted = *p == '"';
      if (quoted)
        {
          p++;
          end = strchr (p, '"');
          end = end ? end : p + strlen (p);
        }
      else
        for (end = p; *end && *end != '"' && !g_unichar_isspace (g_utf8_get_char (end));)
          end = g_utf8_next_char (end);

      if (!excluded)
        {
          g_autofree char *text = g_strndup (p, (gsize) (end - p));
          Phrase *phrase = parse_phrase (text, !quoted && !*end);

          if (phrase->words->len)
            g_ptr_array_add (phrases, phrase);
          else
            phrase_free (phrase);
        }
      p = quoted && *end ? end + 1 : end;
    }
  return phrases;
}

/* The words of the text that were read last, as many as the longest phrase has. */
typedef struct
{
  GString *word;
  MnSpan span;
} Recent;

static gboolean
phrase_ends_here (const Phrase *phrase, const Recent *recent, guint n_recent, guint n_read)
{
  guint n = phrase->words->len;

  if (n > n_read)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const char *wanted = g_ptr_array_index (phrase->words, n - 1 - i);
      const char *found = recent[(n_read - 1 - i) % n_recent].word->str;
      gboolean prefix = i == 0 && phrase->last_is_prefix;

      if (prefix ? !g_str_has_prefix (found, wanted) : !g_str_equal (found, wanted))
        return FALSE;
    }
  return TRUE;
}

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const MnSpan *x = a;
  const MnSpan *y = b;

  return (x->start > y->start) - (x->start < y->start);
}

static void
join_overlapping (GArray *spans)
{
  guint n = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      MnSpan span = g_array_index (spans, MnSpan, i);
      MnSpan *last = n ? &g_array_index (spans, MnSpan, n - 1) : NULL;

      if (last && span.start < last->end)
        last->end = MAX (last->end, span.end);
      else
        g_array_index (spans, MnSpan, n++) = span;
    }
  g_array_set_size (spans, n);
}

GArray *
mn_search_words_find (const char *query, const char *text)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (MnSpan));
  g_autoptr (GPtrArray) phrases = parse_query (query ? query : "");
  g_autofree Recent *recent = NULL;
  const char *p = text ? text : "";
  const char *start;
  guint n_recent = 1;
  guint n_read = 0;

  if (!phrases->len)
    return spans;
  for (guint i = 0; i < phrases->len; i++)
    n_recent = MAX (n_recent, ((Phrase *) g_ptr_array_index (phrases, i))->words->len);
  recent = g_new (Recent, n_recent);
  for (guint i = 0; i < n_recent; i++)
    recent[i].word = g_string_new (NULL);

  while (spans->len < MN_SEARCH_WORDS_MAX && next_word (&p, recent[n_read % n_recent].word, &start))
    {
      recent[n_read % n_recent].span = (MnSpan){ (guint32) (start - text), (guint32) (p - text) };
      n_read++;
      for (guint i = 0; i < phrases->len; i++)
        {
          const Phrase *phrase = g_ptr_array_index (phrases, i);

          if (phrase_ends_here (phrase, recent, n_recent, n_read))
            {
              guint first = (n_read - phrase->words->len) % n_recent;
              MnSpan span = { recent[first].span.start, (guint32) (p - text) };

              g_array_append_val (spans, span);
            }
        }
    }

  for (guint i = 0; i < n_recent; i++)
    g_string_free (recent[i].word, TRUE);
  join_overlapping (spans);
  return spans;
}
