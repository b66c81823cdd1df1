/* mn-tokenizer.c: cuts text into words exactly as the full-text index does. */
#include "mn-tokenizer.h"

#include <string.h>

struct _MnTokenizer
{
  fts5_tokenizer methods; /* SQLite's own */
  void *context;
  Fts5Tokenizer *instance;
  MnTokenFunc func; /* who watches the index */
  gpointer data;
};

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

/* --- The tokenizer that a full-text table gets -------------------------------------------------- */

typedef struct
{
  MnTokenizer *owner;
  Fts5Tokenizer *instance;
} Watched;

typedef int (*TokenCallback) (void *, int, const char *, int, int, int);

/* FTS5's own callback, and its data. */
typedef struct
{
  MnTokenizer *owner;
  TokenCallback callback;
  void *data;
} Relay;

static int
watched_create (void *context, const char **options, int n_options, Fts5Tokenizer **out)
{
  MnTokenizer *owner = context;
  Watched *watched = g_new0 (Watched, 1);
  int code = owner->methods.xCreate (owner->context, options, n_options, &watched->instance);

  watched->owner = owner;
  if (code == SQLITE_OK)
    *out = (Fts5Tokenizer *) watched;
  else
    g_free (watched);
  return code;
}

static void
watched_delete (Fts5Tokenizer *tokenizer)
{
  Watched *watched = (Watched *) tokenizer;

  watched->owner->methods.xDelete (watched->instance);
  g_free (watched);
}

static int
relay_token (void *data, int flags, const char *token, int length, int start, int end)
{
  Relay *relay = data;

  relay->owner->func (relay->owner->data, token, (gsize) length, (gsize) start, (gsize) end);
  return relay->callback (relay->data, flags, token, length, start, end);
}

static int
watched_tokenize (Fts5Tokenizer *tokenizer,
                  void *data,
                  int flags,
                  const char *text,
                  int length,
                  TokenCallback callback)
{
  Watched *watched = (Watched *) tokenizer;
  MnTokenizer *owner = watched->owner;
  Relay relay = { owner, callback, data };

  if (!owner->func || !(flags & FTS5_TOKENIZE_DOCUMENT))
    return owner->methods.xTokenize (watched->instance, data, flags, text, length, callback);
  return owner->methods.xTokenize (watched->instance, &relay, flags, text, length, relay_token);
}

static fts5_tokenizer watched_methods = { watched_create, watched_delete, watched_tokenize };

/* --- The tokenizer itself ----------------------------------------------------------------------- */

MnTokenizer *
mn_tokenizer_new (sqlite3 *db, gboolean watching)
{
  const char *options[] = { MN_TOKENIZER_OPTIONS };
  g_autofree MnTokenizer *self = g_new0 (MnTokenizer, 1);
  fts5_api *api = get_api (db);

  if (!api ||
      api->xFindTokenizer (api, MN_TOKENIZER_NAME, &self->context, &self->methods) != SQLITE_OK ||
      self->methods.xCreate (self->context, options, G_N_ELEMENTS (options), &self->instance) !=
          SQLITE_OK)
    return NULL;
  if (watching &&
      api->xCreateTokenizer (api, MN_TOKENIZER_NAME, self, &watched_methods, NULL) != SQLITE_OK)
    {
      self->methods.xDelete (self->instance);
      return NULL;
    }
  return g_steal_pointer (&self);
}

void
mn_tokenizer_free (MnTokenizer *self)
{
  self->methods.xDelete (self->instance);
  g_free (self);
}

void
mn_tokenizer_watch (MnTokenizer *self, MnTokenFunc func, gpointer data)
{
  self->func = func;
  self->data = data;
}

typedef struct
{
  MnTokenFunc func;
  gpointer data;
} Call;

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
