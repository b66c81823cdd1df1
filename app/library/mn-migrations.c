/* mn-migrations.c: the schema and its versions.
 *
 * To change the schema: raise MN_SCHEMA_VERSION, add mn-schema-<n>.c with what brings version n - 1 to
 * n, and its line in `steps`; then keep a library of version n as tests/library/library-<n>.sql. What
 * stands in an older step is never touched again.
 */
#include "mn-migrations.h"

#include "mn-schema.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

/* steps[n] brings version n to version n + 1. */
static const char *const steps[] = {
  mn_schema_1,
  mn_schema_2,
  mn_schema_3,
};

G_STATIC_ASSERT (G_N_ELEMENTS (steps) == MN_SCHEMA_VERSION);

/* FTS5 collects what a transaction adds in memory, and this much before it writes. It is no more than
 * the transaction's own text needs, so it stays on. The option is not in FTS5's manual; where it is
 * not known, loading is slower. */
#define FTS_HASH "INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', 67108864)"

static gboolean
read_version (MnConnection *self, const char *path, gint64 *version, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  gint64 id, tables;

  if (!mn_connection_get_int (self, "PRAGMA application_id", &id, error) ||
      !mn_connection_get_int (self, "PRAGMA user_version", version, error) ||
      !mn_connection_get_int (self, "SELECT count(*) FROM sqlite_schema", &tables, error))
    return FALSE;

  if (id == 0 && *version == 0 && tables == 0)
    return TRUE;
  if (id != MN_APPLICATION_ID || *version < 1)
    {
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FOREIGN,
                   _ ("“%s” is a database of another program, not a library of Mongolia News"),
                   name);
      return FALSE;
    }
  if (*version > MN_SCHEMA_VERSION)
    {
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NEWER,
                   _ ("“%s” was made by a newer version of Mongolia News; update the program"),
                   name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
run_step (MnConnection *self, gint64 from, GError **error)
{
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d",
                                           MN_APPLICATION_ID, (int) from + 1);

  if (!mn_connection_begin (self, error))
    return FALSE;
  if (!mn_connection_exec (self, steps[from], error) || !mn_connection_exec (self, mark, error) ||
      !mn_connection_commit (self, error))
    {
      mn_connection_rollback (self);
      return FALSE;
    }
  if (from == 0)
    mn_connection_exec (self, FTS_HASH, NULL);
  return TRUE;
}

gboolean
mn_migrations_run (MnConnection *self, const char *path, GError **error)
{
  gint64 version;

  if (!read_version (self, path, &version, error))
    return FALSE;
  for (; version < MN_SCHEMA_VERSION; version++)
    if (!run_step (self, version, error))
      return FALSE;
  return TRUE;
}

gboolean
mn_migrations_check (MnConnection *self, const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  gint64 version;

  if (!read_version (self, path, &version, error))
    return FALSE;
  if (version == MN_SCHEMA_VERSION)
    return TRUE;
  g_set_error (
      error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_READ_ONLY,
      _ ("“%s” is from an older version and must be brought up to date, but may not be changed"),
      name);
  return FALSE;
}

static gboolean
build (const char *path, GError **error)
{
  g_autoptr (MnConnection) connection = mn_connection_open (path, MN_CONNECTION_BUILD, error);

  return connection && mn_migrations_run (connection, path, error);
}

/* What another program put there in the meantime stays, unless it is an empty file. */
static int
move_into_place (const char *draft, const char *path)
{
  GStatBuf info;

  if (g_stat (path, &info) == 0 && S_ISREG (info.st_mode) && info.st_size == 0)
    return g_rename (draft, path);
  int result = renameat2 (AT_FDCWD, draft, AT_FDCWD, path, RENAME_NOREPLACE);
  if (result != 0 && errno == EEXIST)
    return g_unlink (draft);
  /* Some file systems only know the plain way. */
  return result != 0 && errno == EINVAL ? g_rename (draft, path) : result;
}

gboolean
mn_migrations_create (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *draft = g_strconcat (path, ".XXXXXX", NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                   _ ("The folder of “%s” cannot be made: %s"), name, g_strerror (errno));
      return FALSE;
    }
  int fd = g_mkstemp_full (draft, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      g_set_error (error, MN_LIBRARY_ERROR,
                   errno == ENOSPC ? MN_LIBRARY_ERROR_FULL : MN_LIBRARY_ERROR_FAILED,
                   _ ("“%s” cannot be made: %s"), name, g_strerror (errno));
      return FALSE;
    }
  close (fd);

  gboolean ok = build (draft, error);
  if (ok && move_into_place (draft, path) != 0)
    {
      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED, _ ("“%s” cannot be made: %s"),
                   name, g_strerror (errno));
      ok = FALSE;
    }
  if (!ok)
    g_unlink (draft);
  return ok;
}
