/* mn-words.c: what a user types into the search field, understood. */
#include "mn-words.h"

#include "mn-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* Characters of an excerpt that stand before the word it is about. */
#define LEAD_CHARS 40

static void
phrase_free (MnPhrase *phrase)
{
  g_ptr_array_unref (phrase->tokens);
  g_free (phrase);
}

void
mn_words_free (MnWords *self)
{
  g_ptr_array_unref (self->phrases);
  g_free (self);
}

/* --- Parsing ------------------------------------------------------------------------------------ */

typedef struct
{
  GPtrArray *tokens;
  gsize end; /* of the last token */
} Collected;

static gboolean
collect (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  Collected *collected = data;

  g_ptr_array_add (collected->tokens, g_strndup (token, length));
  collected->end = end;
  return TRUE;
}

static gboolean
phrases_equal (const MnPhrase *a, const MnPhrase *b)
{
  if (a->tokens->len != b->tokens->len || a->is_open != b->is_open ||
      a->is_unwanted != b->is_unwanted)
    return FALSE;
  for (guint i = 0; i < a->tokens->len; i++)
    if (strcmp (a->tokens->pdata[i], b->tokens->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

static guint
phrase_hash (gconstpointer data)
{
  const MnPhrase *phrase = data;

  return g_str_hash (phrase->tokens->pdata[0]) + phrase->tokens->len;
}

static gboolean
phrase_equal (gconstpointer a, gconstpointer b)
{
  return phrases_equal (a, b);
}

typedef struct
{
  MnTokenizer *tokenizer;
  MnWords *words;
  GHashTable *seen;
} Parser;

/* The words from @start to @end are one phrase. @is_last: nothing follows @end in what was typed. */
static void
add_phrase (Parser *parser,
            const char *start,
            const char *end,
            gboolean is_unwanted,
            gboolean is_last)
{
  Collected collected = { g_ptr_array_new_with_free_func (g_free), 0 };
  MnPhrase *phrase;

  mn_tokenizer_run (parser->tokenizer, start, end - start, collect, &collected);
  if (collected.tokens->len == 0)
    {
      g_ptr_array_unref (collected.tokens);
      return;
    }
  phrase = g_new (MnPhrase, 1);
  phrase->tokens = collected.tokens;
  phrase->is_unwanted = is_unwanted;
  phrase->is_open = is_last && !is_unwanted && collected.end == (gsize) (end - start);
  /* Adding it again would put this one into the set, which is about to be freed. */
  if (g_hash_table_contains (parser->seen, phrase))
    {
      phrase_free (phrase);
      return;
    }
  g_hash_table_add (parser->seen, phrase);
  g_ptr_array_add (parser->words->phrases, phrase);
}

/* Private-use characters stand for filters in the index; nobody may type them. Broken bytes go too. */
static char *
clean (const char *text)
{
  char *valid = g_utf8_make_valid (text, -1);

  for (char *p = valid; *p; p = g_utf8_next_char (p))
    if (g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_PRIVATE_USE)
      memset (p, ' ', (gsize) (g_utf8_next_char (p) - p));
  return valid;
}

/* Signs that nobody searches for by themselves. */
static gboolean
is_filler (gunichar c)
{
  return g_unichar_isspace (c) ||
         (g_unichar_ispunct (c) && g_unichar_type (c) != G_UNICODE_OTHER_SYMBOL);
}

static void
parse (Parser *parser, const char *text)
{
  const char *p = text;

  for (;;)
    {
      gboolean is_unwanted = FALSE;

      while (g_unichar_isspace (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (*p == '-')
        {
          is_unwanted = TRUE;
          p++;
        }
      if (!*p)
        return;

      const char *start = p;
      if (*p == '"')
        {
          start = ++p;
          while (*p && *p != '"')
            p++;
          add_phrase (parser, start, p, is_unwanted, !*p);
          if (*p)
            p++;
        }
      else
        {
          while (*p && *p != '"' && !g_unichar_isspace (g_utf8_get_char (p)))
            p = g_utf8_next_char (p);
          add_phrase (parser, start, p, is_unwanted, !*p);
        }
    }
}

MnWords *
mn_words_parse (MnTokenizer *tokenizer, const char *text, GError **error)
{
  if (text && strlen (text) > MN_WORDS_MAX_BYTES)
    {
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_QUERY,
                           _ ("That is too much text to search for"));
      return NULL;
    }

  MnWords *words = g_new (MnWords, 1);
  g_autofree char *typed = clean (text ? text : "");
  g_autoptr (GHashTable) seen = g_hash_table_new (phrase_hash, phrase_equal);
  Parser parser = { tokenizer, words, seen };

  words->phrases = g_ptr_array_new_with_free_func ((GDestroyNotify) phrase_free);
  words->is_empty = TRUE;
  for (const char *p = typed; *p; p = g_utf8_next_char (p))
    words->is_empty = words->is_empty && is_filler (g_utf8_get_char (p));
  parse (&parser, typed);
  return words;
}

/* --- Finding ------------------------------------------------------------------------------------ */

/* The last tokens of a text that is run through, as many as the longest phrase has. */
typedef struct
{
  char *token;
  gsize start;
  gsize end;
} Seen;

typedef struct
{
  const MnWords *words;
  Seen *ring;
  guint size;
  guint n; /* tokens seen so far */
  GArray *spans;
  gboolean *matched; /* of each phrase; NULL: not asked for */
  gboolean only_first;
} Finder;

static gboolean
token_matches (const MnPhrase *phrase, guint i, const char *token, gsize length)
{
  const char *wanted = phrase->tokens->pdata[i];
  gsize wanted_length = strlen (wanted);

  if (phrase->is_open && i == phrase->tokens->len - 1)
    return length >= wanted_length && memcmp (token, wanted, wanted_length) == 0;
  return length == wanted_length && memcmp (token, wanted, length) == 0;
}

/* @phrase ends with the token just seen; gives its first byte. */
static gboolean
phrase_matches (Finder *finder,
                const MnPhrase *phrase,
                const char *token,
                gsize length,
                gsize *start)
{
  guint n = phrase->tokens->len;

  if (finder->n < n || !token_matches (phrase, n - 1, token, length))
    return FALSE;
  for (guint i = 0; i + 1 < n; i++)
    {
      const Seen *seen = &finder->ring[(finder->n - n + i) % finder->size];

      if (!token_matches (phrase, i, seen->token, strlen (seen->token)))
        return FALSE;
    }
  *start = finder->ring[(finder->n - n) % finder->size].start;
  return TRUE;
}

static void
add_span (GArray *spans, MnSpan span)
{
  /* Overlapping ones become one. */
  while (spans->len > 0)
    {
      MnSpan last = g_array_index (spans, MnSpan, spans->len - 1);

      if (last.end <= span.start)
        break;
      span.start = MIN (span.start, last.start);
      span.end = MAX (span.end, last.end);
      g_array_set_size (spans, spans->len - 1);
    }
  g_array_append_val (spans, span);
}

static gboolean
on_token (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  Finder *finder = data;
  Seen *seen = &finder->ring[finder->n % finder->size];

  seen->start = start;
  seen->end = end;
  if (finder->size > 1)
    {
      g_free (seen->token);
      seen->token = g_strndup (token, length);
    }
  finder->n++;
  for (guint i = 0; i < finder->words->phrases->len; i++)
    {
      const MnPhrase *phrase = finder->words->phrases->pdata[i];
      gsize from;

      if (!phrase_matches (finder, phrase, token, length, &from))
        continue;
      if (finder->matched)
        finder->matched[i] = TRUE;
      if (phrase->is_unwanted)
        continue;
      add_span (finder->spans, (MnSpan){ (guint32) from, (guint32) end });
      if (finder->only_first)
        return FALSE;
    }
  return TRUE;
}

/* FALSE where no word is wanted. */
static gboolean
run (Finder *finder, MnTokenizer *tokenizer, const char *text)
{
  gboolean any = FALSE;

  finder->size = 1;
  for (guint i = 0; i < finder->words->phrases->len; i++)
    {
      const MnPhrase *phrase = finder->words->phrases->pdata[i];

      finder->size = MAX (finder->size, phrase->tokens->len);
      any |= !phrase->is_unwanted;
    }
  if (!any)
    return FALSE;
  finder->ring = g_new0 (Seen, finder->size);
  mn_tokenizer_run (tokenizer, text, -1, on_token, finder);
  for (guint i = 0; i < finder->size; i++)
    g_free (finder->ring[i].token);
  g_free (finder->ring);
  return TRUE;
}

static GArray *
find (const MnWords *words, MnTokenizer *tokenizer, const char *text, gboolean only_first)
{
  Finder finder = { .words = words, .only_first = only_first };

  finder.spans = g_array_new (FALSE, FALSE, sizeof (MnSpan));
  run (&finder, tokenizer, text);
  return finder.spans;
}

gboolean
mn_words_match (const MnWords *self, MnTokenizer *tokenizer, const char *text)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (MnSpan));
  g_autofree gboolean *matched = g_new0 (gboolean, self->phrases->len + 1);
  Finder finder = { .words = self, .spans = spans, .matched = matched };

  if (!run (&finder, tokenizer, text))
    return FALSE;
  for (guint i = 0; i < self->phrases->len; i++)
    if (matched[i] == ((const MnPhrase *) self->phrases->pdata[i])->is_unwanted)
      return FALSE;
  return TRUE;
}

GArray *
mn_words_find (const MnWords *self, MnTokenizer *tokenizer, const char *text)
{
  return find (self, tokenizer, text, FALSE);
}

/* A place at or before a wanted word, found without cutting up what is before it: by the bytes of a word
 * behind its first letter, which alone is mostly large. The beginning where that finds nothing. */
static const char *
guess_start (const MnWords *words, const char *text)
{
  const char *best = NULL;
  gsize length = strlen (text);

  for (guint i = 0; i < words->phrases->len; i++)
    {
      const MnPhrase *phrase = words->phrases->pdata[i];
      const char *tail = g_utf8_next_char ((const char *) phrase->tokens->pdata[0]);

      if (phrase->is_unwanted || !*tail)
        continue;
      const char *at = memmem (text, best ? (gsize) (best - text) : length, tail, strlen (tail));
      if (at)
        best = at;
    }
  while (best && best > text && !g_ascii_isspace (best[-1]))
    best--;
  return best ? best : text;
}

/* Back from @p by whole characters, at most @chars of them, to the beginning of a word. */
static const char *
step_back (const char *text, const char *p, guint chars)
{
  const char *at = p, *word = p;

  for (guint i = 0; i < chars && at > text; i++)
    {
      at = g_utf8_prev_char (at);
      if (at == text || g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
        word = at;
    }
  return word;
}

/* On from @p by @chars characters, white space together counting as one. */
static const char *
step_on (const char *p, guint chars)
{
  gboolean gap = FALSE;

  for (guint n = 0; *p && n < chars; p = g_utf8_next_char (p))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (p));

      n += !is_space || !gap;
      gap = is_space;
    }
  return p;
}

char *
mn_words_excerpt (const MnWords *self, MnTokenizer *tokenizer, const char *text, guint max_chars)
{
  const char *from = guess_start (self, text);
  g_autoptr (GArray) first = find (self, tokenizer, from, TRUE);
  const char *start = text;

  if (first->len == 0 && from > text)
    {
      g_array_unref (first);
      from = text;
      first = find (self, tokenizer, from, TRUE);
    }
  if (first->len > 0)
    start = step_back (text, from + g_array_index (first, MnSpan, 0).start, LEAD_CHARS);

  /* A little more than is shown, so that it is known whether something was left out. */
  const char *end = step_on (start, max_chars + 2);
  g_autofree char *folded = mn_text_fold_space (start, end - start);
  gboolean cut_before = FALSE;
  for (const char *p = text; p < start && !cut_before; p = g_utf8_next_char (p))
    cut_before = !g_unichar_isspace (g_utf8_get_char (p));
  g_autofree char *shortened = mn_text_shorten (folded, max_chars);
  return g_strconcat (cut_before ? "… " : "", shortened, NULL);
}
