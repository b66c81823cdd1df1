/* mn-index.c: keeps the full-text index in step with the articles. */
#include "mn-index.h"

#include "mn-terms.h"
#include "mn-tokenizer.h"

struct _MnIndex
{
  MnConnection *connection;
  MnTerms *terms;
  GHashTable *pending; /* set of article ids, not in the index now */
};

MnIndex *
mn_index_new (MnConnection *connection)
{
  MnIndex *self = g_new0 (MnIndex, 1);

  self->connection = connection;
  self->terms = mn_terms_new (connection);
  self->pending = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

void
mn_index_free (MnIndex *self)
{
  mn_terms_free (self->terms);
  g_hash_table_unref (self->pending);
  g_free (self);
}

gboolean
mn_index_begin (MnIndex *self, GError **error)
{
  g_hash_table_remove_all (self->pending);
  return mn_terms_begin (self->terms, error);
}

#define TEXT_OF "SELECT key, body, title, countries, facets FROM article_text WHERE id = ?1"

/* Runs @write, whose parameters are the columns of the article's text. */
static gboolean
write_row (MnIndex *self, gint64 article, const char *write, gboolean goes, GError **error)
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
  mn_statement_bind_int (statement, 1, mn_statement_get_int (text, 0));
  for (int i = 1; i <= 4; i++)
    mn_statement_bind_text (statement, i + 1, mn_statement_get_text (text, i));

  /* FTS5 cuts the text into words anyway. */
  mn_terms_watch (self->terms, article, goes);
  gboolean ok = mn_statement_run (statement, error);
  mn_terms_stop (self->terms);
  return ok;
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
                    TRUE, error);
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
                    FALSE, error))
      return FALSE;
  g_hash_table_remove_all (self->pending);
  return mn_terms_flush (self->terms, error);
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
