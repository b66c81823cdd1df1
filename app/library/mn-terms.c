/* mn-terms.c: keeps the table of the index's longer words.
 *
 * Every article has hundreds of words, and nearly all of them are known: so the first ones to come, which
 * are the frequent ones, are remembered, and the table is not asked again. With each word stands an
 * article that has it: only when that one goes is it asked whether another has it too.
 */
#include "mn-terms.h"

#include "mn-tokenizer.h"

#include <string.h>

/* Words remembered at most; some megabytes. */
#define KNOWN_MAX 65536

/* No word begins with the first byte of the marks of filters: no letter stands in that part of Unicode. */
#define MARK_BYTE '\xee'

struct _MnTerms
{
  MnConnection *connection;
  gint64 data_version; /* changes when somebody else writes */

  GHashTable *known; /* set of words that are in the table */
  GStringChunk *known_chunk;

  /* Of this transaction. */
  GHashTable *come; /* word to the article (gint64 *) that it came with */
  GHashTable *gone; /* set of words of texts that went */
  GHashTable *left; /* set of the articles (gint64 *) whose texts went */
  gint64 article;
  gboolean goes;
  GString *word;
};

static void
forget (MnTerms *self)
{
  g_hash_table_remove_all (self->known);
  g_string_chunk_clear (self->known_chunk);
}

static void
on_rollback (gpointer data)
{
  forget (data);
}

MnTerms *
mn_terms_new (MnConnection *connection)
{
  MnTerms *self = g_new0 (MnTerms, 1);

  self->connection = connection;
  self->known = g_hash_table_new (g_str_hash, g_str_equal);
  self->known_chunk = g_string_chunk_new (64 * 1024);
  self->come = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->gone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->left = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->word = g_string_new (NULL);
  sqlite3_rollback_hook (mn_connection_get_handle (connection), on_rollback, self);
  return self;
}

void
mn_terms_free (MnTerms *self)
{
  g_hash_table_unref (self->known);
  g_string_chunk_free (self->known_chunk);
  g_hash_table_unref (self->come);
  g_hash_table_unref (self->gone);
  g_hash_table_unref (self->left);
  g_string_free (self->word, TRUE);
  g_free (self);
}

gboolean
mn_terms_begin (MnTerms *self, GError **error)
{
  gint64 version;

  g_hash_table_remove_all (self->come);
  g_hash_table_remove_all (self->gone);
  g_hash_table_remove_all (self->left);
  if (!mn_connection_get_int (self->connection, "PRAGMA data_version", &version, error))
    return FALSE;
  if (version != self->data_version)
    forget (self);
  self->data_version = version;
  return TRUE;
}

static gboolean
on_token (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  MnTerms *self = data;

  if (length < MN_TERM_LETTERS || token[0] == MARK_BYTE ||
      (length < 4 * MN_TERM_LETTERS && g_utf8_strlen (token, (gssize) length) < MN_TERM_LETTERS))
    return TRUE;
  g_string_truncate (self->word, 0);
  g_string_append_len (self->word, token, (gssize) length);
  if (self->goes)
    {
      if (!g_hash_table_contains (self->gone, self->word->str))
        g_hash_table_add (self->gone, g_strdup (self->word->str));
    }
  else if (!g_hash_table_contains (self->known, self->word->str) &&
           !g_hash_table_contains (self->come, self->word->str))
    g_hash_table_insert (self->come, g_strdup (self->word->str),
                         g_memdup2 (&self->article, sizeof self->article));
  return TRUE;
}

void
mn_terms_watch (MnTerms *self, gint64 article, gboolean goes)
{
  self->article = article;
  self->goes = goes;
  if (goes)
    g_hash_table_add (self->left, g_memdup2 (&article, sizeof article));
  mn_tokenizer_watch (mn_connection_get_tokenizer (self->connection), on_token, self);
}

void
mn_terms_stop (MnTerms *self)
{
  mn_tokenizer_watch (mn_connection_get_tokenizer (self->connection), NULL, NULL);
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Sorted, as the table is. */
static const char **
list_words (GHashTable *words, guint *n)
{
  const char **list = (const char **) g_hash_table_get_keys_as_array (words, n);

  qsort (list, *n, sizeof *list, compare_terms);
  return list;
}

static gboolean
add_words (MnTerms *self, GError **error)
{
  guint n;
  g_autofree const char **words = list_words (self->come, &n);
  g_autoptr (MnStatement) add =
      mn_connection_prepare (self->connection, "INSERT OR IGNORE INTO term VALUES (?1, ?2)", error);

  if (!add)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      mn_statement_bind_text (add, 1, words[i]);
      mn_statement_bind_int (add, 2, *(gint64 *) g_hash_table_lookup (self->come, words[i]));
      if (!mn_statement_run (add, error))
        return FALSE;
      if (g_hash_table_size (self->known) < KNOWN_MAX)
        g_hash_table_add (self->known, g_string_chunk_insert (self->known_chunk, words[i]));
    }
  return TRUE;
}

/* Another article that has @word, an early one; 0 where there is none. */
static gboolean
find_other (MnTerms *self, const char *word, gint64 *other, GError **error)
{
  g_autofree char *match = g_strconcat ("\"", word, "\"", NULL);
  g_autoptr (MnStatement) find =
      mn_connection_prepare (self->connection,
                             "SELECT a.id FROM article_fts f JOIN article a ON a.key = f.rowid"
                             " WHERE article_fts MATCH ?1 ORDER BY f.rowid DESC LIMIT 1",
                             error);

  if (!find)
    return FALSE;
  mn_statement_bind_text (find, 1, match);
  MnStep step = mn_statement_step (find, error);
  *other = step == MN_STEP_ROW ? mn_statement_get_int (find, 0) : 0;
  return step != MN_STEP_ERROR;
}

/* The article that @word came with has it no more: another stands for it now, or it goes. */
static gboolean
remove_word (MnTerms *self, const char *word, GError **error)
{
  gint64 other;

  if (!find_other (self, word, &other, error))
    return FALSE;
  if (other == 0)
    g_hash_table_remove (self->known, word);
  g_autoptr (MnStatement) change =
      mn_connection_prepare (self->connection,
                             other ? "UPDATE term SET since = ?2 WHERE term = ?1"
                                   : "DELETE FROM term WHERE term = ?1",
                             error);
  if (!change)
    return FALSE;
  mn_statement_bind_text (change, 1, word);
  if (other)
    mn_statement_bind_int (change, 2, other);
  return mn_statement_run (change, error);
}

static gboolean
remove_words (MnTerms *self, GError **error)
{
  guint n;
  g_autofree const char **words = list_words (self->gone, &n);
  g_autoptr (MnStatement) since =
      mn_connection_prepare (self->connection, "SELECT since FROM term WHERE term = ?1", error);

  if (!since)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      mn_statement_bind_text (since, 1, words[i]);
      MnStep step = mn_statement_step (since, error);
      gint64 article = step == MN_STEP_ROW ? mn_statement_get_int (since, 0) : 0;
      mn_statement_reset (since);
      if (step == MN_STEP_ERROR)
        return FALSE;
      if (g_hash_table_contains (self->left, &article) && !remove_word (self, words[i], error))
        return FALSE;
    }
  return TRUE;
}

gboolean
mn_terms_flush (MnTerms *self, GError **error)
{
  return add_words (self, error) && remove_words (self, error);
}
