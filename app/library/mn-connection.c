/* mn-connection.c: one SQLite connection. */
#include "mn-connection.h"

#include "mn-tokenizer.h"

#include <errno.h>
#include <glib/gi18n.h>

/* How long another program's lock is waited for. */
#define BUSY_TIMEOUT_MS 3000

/* SQLite instructions between two looks at the cancellable: some ten microseconds. */
#define PROGRESS_STEPS 1000

struct _MnConnection
{
  char *path; /* as the user reads it */
  sqlite3 *db;
  GHashTable *statements; /* SQL to MnStatement */
  MnTokenizer *tokenizer;
  GCancellable *cancellable; /* not owned */
};

G_DEFINE_QUARK (mn - library - error - quark, mn_library_error)

void
mn_connection_set_error (MnConnection *self, int code, GError **error)
{
  int system_errno = self->db ? sqlite3_system_errno (self->db) : 0;
  const char *words = self->db && sqlite3_errcode (self->db) != SQLITE_OK
                          ? sqlite3_errmsg (self->db)
                          : sqlite3_errstr (code);

  switch (code & 0xff)
    {
    case SQLITE_INTERRUPT:
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("The work was cancelled"));
      return;
    case SQLITE_NOTADB:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FOREIGN,
                   _ ("“%s” is not a library of Mongolia News"), self->path);
      return;
    case SQLITE_CORRUPT:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_CORRUPT,
                   _ ("“%s” is damaged; check it, or restore a backup"), self->path);
      return;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_READ_ONLY,
                   _ ("“%s” may be read but not changed"), self->path);
      return;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_BUSY,
                   _ ("“%s” is locked by another program; try again later"), self->path);
      return;
    case SQLITE_FULL:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FULL,
                   _ ("There is no room left for “%s”; nothing was changed"), self->path);
      return;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      if (system_errno == ENOSPC || system_errno == EDQUOT)
        g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FULL,
                     _ ("There is no room left for “%s”; nothing was changed"), self->path);
      else
        g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                     _ ("“%s” cannot be read or written: %s"), self->path,
                     system_errno ? g_strerror (system_errno) : words);
      return;
    default:
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED, _ ("“%s”: %s"), self->path,
                   words);
    }
}

static int
on_progress (gpointer data)
{
  MnConnection *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

static gboolean
set_up (MnConnection *self, MnConnectionMode mode, GError **error)
{
  sqlite3_extended_result_codes (self->db, 1);
  sqlite3_busy_timeout (self->db, BUSY_TIMEOUT_MS);
  /* Views, triggers and defaults of a file from elsewhere run no functions with side effects. */
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);

  switch (mode)
    {
    case MN_CONNECTION_READ:
    case MN_CONNECTION_IMMUTABLE:
      return mn_connection_exec (self, "PRAGMA cache_size = -16384", error);
    case MN_CONNECTION_WRITE:
      /* Checkpoints are the writer's business: SQLite's own stall a commit. */
      return mn_connection_exec (self,
                                 "PRAGMA journal_mode = WAL;"
                                 "PRAGMA synchronous = NORMAL;"
                                 "PRAGMA foreign_keys = ON;"
                                 "PRAGMA wal_autocheckpoint = 0;"
                                 "PRAGMA journal_size_limit = 67108864;"
                                 "PRAGMA secure_delete = FAST;"
                                 "PRAGMA cache_size = -65536",
                                 error);
    case MN_CONNECTION_BUILD:
      return mn_connection_exec (self, "PRAGMA foreign_keys = ON", error);
    default:
      g_assert_not_reached ();
    }
}

MnConnection *
mn_connection_open (const char *path, MnConnectionMode mode, GError **error)
{
  g_autoptr (MnConnection) self = g_new0 (MnConnection, 1);
  g_autofree char *name = NULL;
  int flags = SQLITE_OPEN_NOMUTEX;

  self->path = g_filename_display_name (path);
  self->statements =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) mn_statement_free);

  if (mode == MN_CONNECTION_IMMUTABLE)
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autofree char *uri = g_file_get_uri (file);

      name = g_strconcat (uri, "?immutable=1", NULL);
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
  else
    {
      name = g_strdup (path);
      flags |= mode == MN_CONNECTION_READ    ? SQLITE_OPEN_READONLY
               : mode == MN_CONNECTION_BUILD ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                             : SQLITE_OPEN_READWRITE;
    }

  int code = sqlite3_open_v2 (name, &self->db, flags, NULL);
  if (code != SQLITE_OK)
    {
      mn_connection_set_error (self, code, error);
      return NULL;
    }
  self->tokenizer = mn_tokenizer_new (self->db, mode == MN_CONNECTION_WRITE);
  if (!self->tokenizer)
    {
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                           _ ("SQLite was built without full-text search (FTS5) here"));
      return NULL;
    }
  if (!set_up (self, mode, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
mn_connection_free (MnConnection *self)
{
  /* Statements first: a connection with living ones does not close. */
  g_clear_pointer (&self->statements, g_hash_table_unref);
  int code = sqlite3_close (self->db);
  if (code != SQLITE_OK)
    g_warning ("“%s” was not closed: %s", self->path, sqlite3_errstr (code));
  /* Full-text tables use it to the end. */
  g_clear_pointer (&self->tokenizer, mn_tokenizer_free);
  g_free (self->path);
  g_free (self);
}

sqlite3 *
mn_connection_get_handle (MnConnection *self)
{
  return self->db;
}

MnTokenizer *
mn_connection_get_tokenizer (MnConnection *self)
{
  return self->tokenizer;
}

void
mn_connection_set_cancellable (MnConnection *self, GCancellable *cancellable)
{
  self->cancellable = cancellable;
  sqlite3_progress_handler (self->db, cancellable ? PROGRESS_STEPS : 0, on_progress, self);
}

void
mn_connection_interrupt (MnConnection *self)
{
  sqlite3_interrupt (self->db);
}

gboolean
mn_connection_exec (MnConnection *self, const char *sql, GError **error)
{
  int code = sqlite3_exec (self->db, sql, NULL, NULL, NULL);

  if (code != SQLITE_OK)
    mn_connection_set_error (self, code, error);
  return code == SQLITE_OK;
}

gboolean
mn_connection_get_int (MnConnection *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (self, sql, error);

  if (!statement || mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *value = mn_statement_get_int (statement, 0);
  return TRUE;
}

gboolean
mn_connection_begin (MnConnection *self, GError **error)
{
  return mn_connection_exec (self, "BEGIN IMMEDIATE", error);
}

gboolean
mn_connection_commit (MnConnection *self, GError **error)
{
  return mn_connection_exec (self, "COMMIT", error);
}

void
mn_connection_rollback (MnConnection *self)
{
  /* Cancelled work must still be rolled back, and after some errors SQLite did it already. */
  sqlite3_progress_handler (self->db, 0, NULL, NULL);
  if (!sqlite3_get_autocommit (self->db))
    sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
}

MnStatement *
mn_connection_prepare (MnConnection *self, const char *sql, GError **error)
{
  MnStatement *statement = g_hash_table_lookup (self->statements, sql);

  if (statement && mn_statement_take (statement))
    return statement;

  MnStatement *fresh = mn_statement_new (self, sql, error);
  if (!fresh)
    return NULL;
  mn_statement_take (fresh);
  /* The second of two in use at once goes away after its use. */
  if (!statement)
    {
      mn_statement_set_kept (fresh);
      g_hash_table_insert (self->statements, (char *) sql, fresh);
    }
  return fresh;
}
