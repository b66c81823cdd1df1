/* mn-tokenizer.c: cuts text into words exactly as the full-text index does. */
#include "mn-tokenizer.h"

#include <string.h>

struct _MnTokenizer
{
  fts5_tokenizer methods;
  Fts5Tokenizer *instance;
};

typedef struct
{
  MnTokenFunc func;
  gpointer data;
} Call;

/* The way that SQLite's manual gives ("Extending FTS5"). */
static fts5_api *
get_api (sqlite3 *db)
{
  fts5_api *api = NULL;
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v2 (db, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK)
    {
      sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL);
      sqlite3_step (statement);
    }
  sqlite3_finalize (statement);
  return api;
}

MnTokenizer *
mn_tokenizer_new (sqlite3 *db)
{
  const char *options[] = { MN_TOKENIZER_OPTIONS };
  g_autofree MnTokenizer *self = g_new0 (MnTokenizer, 1);
  fts5_api *api = get_api (db);
  void *context;

  if (!api || api->xFindTokenizer (api, MN_TOKENIZER_NAME, &context, &self->methods) != SQLITE_OK ||
      self->methods.xCreate (context, options, G_N_ELEMENTS (options), &self->instance) !=
          SQLITE_OK)
    g_error ("This SQLite was built without full-text search (FTS5)");
  return g_steal_pointer (&self);
}

void
mn_tokenizer_free (MnTokenizer *self)
{
  self->methods.xDelete (self->instance);
  g_free (self);
}

static int
on_token (void *data, int flags, const char *token, int length, int start, int end)
{
  Call *call = data;

  return call->func (call->data, token, (gsize) length, (gsize) start, (gsize) end) ? SQLITE_OK
                                                                                    : SQLITE_DONE;
}

void
mn_tokenizer_run (MnTokenizer *self,
                  const char *text,
                  gssize length,
                  MnTokenFunc func,
                  gpointer data)
{
  Call call = { func, data };

  self->methods.xTokenize (self->instance, &call, FTS5_TOKENIZE_QUERY, text,
                           (int) (length < 0 ? (gssize) strlen (text) : length), on_token);
}
