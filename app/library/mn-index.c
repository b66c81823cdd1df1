/* mn-index.c: keeps the full-text index in step with the articles. */
#include "mn-index.h"

#include "mn-tokenizer.h"

#include <string.h>

struct _MnIndex
{
  MnConnection *connection;
  GHashTable *pending; /* set of article ids, not in the index now */
  GHashTable *uses;    /* term to the change of its uses */
  GStringChunk *chunk; /* the terms */
  GString *word;
};

typedef struct
{
  MnIndex *index;
  int sign;
} Count;

MnIndex *
mn_index_new (MnConnection *connection)
{
  MnIndex *self = g_new0 (MnIndex, 1);

  self->connection = connection;
  self->pending = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->uses = g_hash_table_new (g_str_hash, g_str_equal);
  self->chunk = g_string_chunk_new (64 * 1024);
  self->word = g_string_new (NULL);
  return self;
}

void
mn_index_free (MnIndex *self)
{
  g_hash_table_unref (self->pending);
  g_hash_table_unref (self->uses);
  g_string_chunk_free (self->chunk);
  g_string_free (self->word, TRUE);
  g_free (self);
}

static gboolean
count_term (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  Count *count = data;
  MnIndex *self = count->index;
  gpointer key, value;

  if (length < MN_TERM_LETTERS || g_utf8_strlen (token, (gssize) length) < MN_TERM_LETTERS)
    return TRUE;
  g_string_truncate (self->word, 0);
  g_string_append_len (self->word, token, (gssize) length);
  if (g_hash_table_lookup_extended (self->uses, self->word->str, &key, &value))
    g_hash_table_insert (self->uses, key, GINT_TO_POINTER (GPOINTER_TO_INT (value) + count->sign));
  else
    g_hash_table_insert (self->uses,
                         g_string_chunk_insert_len (self->chunk, token, (gssize) length),
                         GINT_TO_POINTER (count->sign));
  return TRUE;
}

/* Title and body stand in columns @column and @column + 1 of @row. */
static void
count_terms (MnIndex *self, MnStatement *row, int column, int sign)
{
  MnTokenizer *tokenizer = mn_connection_get_tokenizer (self->connection);
  Count count = { self, sign };

  for (int i = column; i < column + 2; i++)
    {
      const char *text = mn_statement_get_text (row, i);

      if (text)
        mn_tokenizer_run (tokenizer, text, (gssize) mn_statement_get_length (row, i), count_term,
                          &count);
    }
}

#define TEXT_OF "SELECT key, body, title, countries, facets FROM article_text WHERE id = ?1"

/* Runs @write, whose parameters are the columns of the article's text. */
static gboolean
write_row (MnIndex *self, gint64 article, const char *write, int sign, GError **error)
{
  g_autoptr (MnStatement) text = mn_connection_prepare (self->connection, TEXT_OF, error);
  g_autoptr (MnStatement) statement =
      text ? mn_connection_prepare (self->connection, write, error) : NULL;

  if (!statement)
    return FALSE;
  mn_statement_bind_int (text, 1, article);
  switch (mn_statement_step (text, error))
    {
    case MN_STEP_ROW:
      break;
    case MN_STEP_DONE:
      return TRUE;
    case MN_STEP_ERROR:
    default:
      return FALSE;
    }
  count_terms (self, text, 1, sign);
  mn_statement_bind_int (statement, 1, mn_statement_get_int (text, 0));
  for (int i = 1; i <= 4; i++)
    mn_statement_bind_text (statement, i + 1, mn_statement_get_text (text, i));
  return mn_statement_run (statement, error);
}

gboolean
mn_index_take_out (MnIndex *self, gint64 article, GError **error)
{
  if (g_hash_table_contains (self->pending, &article))
    return TRUE;
  mn_index_add (self, article);
  return write_row (self, article,
                    "INSERT INTO article_fts (article_fts, rowid, body, title, countries, facets)"
                    " VALUES ('delete', ?1, ?2, ?3, ?4, ?5)",
                    -1, error);
}

void
mn_index_add (MnIndex *self, gint64 article)
{
  g_hash_table_add (self->pending, g_memdup2 (&article, sizeof article));
}

typedef struct
{
  gint64 key;
  gint64 article;
} Place;

static int
compare_places (gconstpointer a, gconstpointer b)
{
  gint64 x = ((const Place *) a)->key, y = ((const Place *) b)->key;

  return (x > y) - (x < y);
}

static GArray *
list_places (MnIndex *self, GError **error)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (self->connection, "SELECT key FROM article WHERE id = ?1", error);
  GHashTableIter iter;
  gpointer id;

  if (!statement)
    return NULL;
  g_hash_table_iter_init (&iter, self->pending);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      Place place = { .article = *(gint64 *) id };

      mn_statement_bind_int (statement, 1, place.article);
      MnStep step = mn_statement_step (statement, error);
      if (step == MN_STEP_ERROR)
        return NULL;
      place.key = mn_statement_get_int (statement, 0);
      if (step == MN_STEP_ROW)
        g_array_append_val (places, place);
      mn_statement_reset (statement);
    }
  g_array_sort (places, compare_places);
  return g_steal_pointer (&places);
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
flush_terms (MnIndex *self, GError **error)
{
  guint n;
  g_autofree const char **terms = (const char **) g_hash_table_get_keys_as_array (self->uses, &n);
  g_autoptr (MnStatement) add = mn_connection_prepare (
      self->connection,
      "INSERT INTO term VALUES (?1, ?2) ON CONFLICT DO UPDATE SET uses = uses + excluded.uses",
      error);
  g_autoptr (MnStatement) remove =
      add ? mn_connection_prepare (self->connection,
                                   "DELETE FROM term WHERE term = ?1 AND uses <= 0", error)
          : NULL;

  if (!remove)
    return FALSE;
  qsort (terms, n, sizeof *terms, compare_terms);
  for (guint i = 0; i < n; i++)
    {
      int change = GPOINTER_TO_INT (g_hash_table_lookup (self->uses, terms[i]));

      if (change == 0)
        continue;
      mn_statement_bind_text (add, 1, terms[i]);
      mn_statement_bind_int (add, 2, change);
      if (!mn_statement_run (add, error))
        return FALSE;
      if (change > 0)
        continue;
      mn_statement_bind_text (remove, 1, terms[i]);
      if (!mn_statement_run (remove, error))
        return FALSE;
    }
  g_hash_table_remove_all (self->uses);
  g_string_chunk_clear (self->chunk);
  return TRUE;
}

gboolean
mn_index_flush (MnIndex *self, GError **error)
{
  g_autoptr (GArray) places = list_places (self, error);

  if (!places)
    return FALSE;
  for (guint i = 0; i < places->len; i++)
    if (!write_row (self, g_array_index (places, Place, i).article,
                    "INSERT INTO article_fts (rowid, body, title, countries, facets)"
                    " VALUES (?1, ?2, ?3, ?4, ?5)",
                    1, error))
      return FALSE;
  g_hash_table_remove_all (self->pending);
  return flush_terms (self, error);
}

static gboolean
append_starts (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  GString *facets = data;
  const char *stop = token + length;
  const char *p = token;

  for (int letters = 1; letters <= 2 && p < stop; letters++)
    {
      p = g_utf8_next_char (p);
      g_string_append (facets, " " MN_MARK_START);
      g_string_append_len (facets, token, p - token);
    }
  return TRUE;
}

void
mn_index_append_starts (MnTokenizer *tokenizer, const char *heading, GString *facets)
{
  mn_tokenizer_run (tokenizer, heading, -1, append_starts, facets);
}
