/* mn-open.c: from a path to connections. */
#include "mn-open.h"

#include "mn-migrations.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* SQLite's file format, section 1.3: the name at the start, the application's id behind. */
#define HEADER_SIZE      100
#define HEADER_NAME      "SQLite format 3"
#define HEADER_ID_OFFSET 68

typedef enum
{
  FILE_MISSING,
  FILE_EMPTY,
  FILE_LIBRARY,
} FileKind;

static gboolean
fail (GError **error, MnLibraryError code, const char *format, const char *name)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, MN_LIBRARY_ERROR, code, format, name);
#pragma GCC diagnostic pop
  return FALSE;
}

static gboolean
fail_errno (GError **error, const char *name)
{
  g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED, _ ("“%s” cannot be read: %s"),
               name, g_strerror (errno));
  return FALSE;
}

/* Before SQLite sees it: SQLite itself would write into what it takes for an unfinished file. */
static gboolean
inspect (const char *path, const char *name, FileKind *kind, GError **error)
{
  guchar header[HEADER_SIZE] = { 0 };
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    {
      *kind = FILE_MISSING;
      return errno == ENOENT || fail_errno (error, name);
    }
  if (S_ISDIR (info.st_mode))
    return fail (error, MN_LIBRARY_ERROR_FOREIGN, _ ("“%s” is a folder, not a library"), name);
  if (!S_ISREG (info.st_mode))
    return fail (error, MN_LIBRARY_ERROR_FOREIGN, _ ("“%s” is not a file"), name);
  if (info.st_size == 0)
    {
      *kind = FILE_EMPTY;
      return TRUE;
    }

  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return fail_errno (error, name);
  gssize n = read (fd, header, sizeof header);
  close (fd);
  if (n < 0)
    return fail_errno (error, name);
  if (n < HEADER_SIZE || memcmp (header, HEADER_NAME, sizeof HEADER_NAME) != 0)
    return fail (error, MN_LIBRARY_ERROR_FOREIGN, _ ("“%s” is not a library of Mongolia News"),
                 name);

  guint32 id;
  memcpy (&id, header + HEADER_ID_OFFSET, sizeof id);
  if (GUINT32_FROM_BE (id) != MN_APPLICATION_ID)
    return fail (error, MN_LIBRARY_ERROR_FOREIGN,
                 _ ("“%s” is a database of another program, not a library of Mongolia News"), name);
  *kind = FILE_LIBRARY;
  return TRUE;
}

static gboolean
may_write (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  /* SQLite keeps its log in the folder. */
  return g_access (path, W_OK) == 0 && g_access (folder, W_OK) == 0;
}

/* Without a log to read there is nothing to write either, not even a lock. */
static MnConnectionMode
reading_mode (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf info;
  gboolean has_log = g_stat (log, &info) == 0 && info.st_size > 0;

  return g_access (folder, W_OK) == 0 || has_log ? MN_CONNECTION_READ : MN_CONNECTION_IMMUTABLE;
}

static gboolean
open_to_read (const char *path, MnOpened *opened, GError **error)
{
  g_autoptr (MnConnection) reader = mn_connection_open (path, opened->reading, error);

  if (!reader || !mn_migrations_check (reader, path, error))
    return FALSE;
  opened->reader = g_steal_pointer (&reader);
  return TRUE;
}

static gboolean
open_to_write (const char *path, MnOpened *opened, GError **error)
{
  g_autoptr (MnConnection) writer = mn_connection_open (path, MN_CONNECTION_WRITE, error);

  if (!writer || !mn_migrations_run (writer, path, error) || !open_to_read (path, opened, error))
    return FALSE;
  opened->writer = g_steal_pointer (&writer);
  return TRUE;
}

gboolean
mn_open (const char *path, MnLibraryOpenFlags flags, MnOpened *opened, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  gboolean create = (flags & MN_LIBRARY_OPEN_CREATE) && !(flags & MN_LIBRARY_OPEN_READ_ONLY);
  FileKind kind;

  *opened = (MnOpened){ NULL, NULL, MN_CONNECTION_READ };
  if (!inspect (path, name, &kind, error))
    return FALSE;
  if (kind != FILE_LIBRARY && !create)
    return kind == FILE_MISSING
               ? fail (error, MN_LIBRARY_ERROR_NOT_FOUND, _ ("There is no library “%s”"), name)
               : fail (error, MN_LIBRARY_ERROR_FOREIGN, _ ("“%s” is empty, not a library"), name);
  if (kind != FILE_LIBRARY && !mn_migrations_create (path, error))
    return FALSE;

  if ((flags & MN_LIBRARY_OPEN_READ_ONLY) || !may_write (path))
    {
      opened->reading = reading_mode (path);
      return open_to_read (path, opened, error);
    }
  return open_to_write (path, opened, error);
}
