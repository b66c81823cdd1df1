/* test-open.c: what can be wrong with a file, each with its code and a sentence, and nothing touched. */
#include "fixture.h"

#include "mn-migrations.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Also: the sentence names the file. */
static void
assert_open_fails (const char *path, MnLibraryOpenFlags flags, MnLibraryError code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);

  g_assert_null (mn_library_open (path, flags, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, (int) code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_null (strchr (error->message, '\n'));
}

static char *
read_file (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return contents;
}

static void
assert_untouched (const char *path, const char *contents, gsize length)
{
  gsize length_now;
  g_autofree char *now = read_file (path, &length_now);

  g_assert_cmpmem (now, length_now, contents, length);
}

static void
write_file (const char *path, const char *contents, gssize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir))
    n++;
  return n;
}

static MnStored
store_something (Fixture *fixture)
{
  return store_one (fixture->library,
                    make_article ("Talks", "Ministers met in Astana.", NULL, "2022-01-01"));
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none", "none.db", NULL);

  assert_open_fails (path, MN_LIBRARY_OPEN_DEFAULT, MN_LIBRARY_ERROR_NOT_FOUND);
  assert_open_fails (path, MN_LIBRARY_OPEN_CREATE | MN_LIBRARY_OPEN_READ_ONLY,
                     MN_LIBRARY_ERROR_NOT_FOUND);

  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) made = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mn_library_get_path (made), ==, path);
  assert_sound (made);
}

static void
test_no_library (Fixture *fixture, gconstpointer data)
{
  static const char words[] =
      "This is a text of some length, but it is not a library at all. It goes "
      "on and on, so that it is longer than a header.";
  g_autofree char *path = g_build_filename (fixture->folder, "text.txt", NULL);

  write_file (path, words, -1);
  assert_open_fails (path, MN_LIBRARY_OPEN_DEFAULT, MN_LIBRARY_ERROR_FOREIGN);
  assert_open_fails (path, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_FOREIGN);
  assert_untouched (path, words, strlen (words));

  write_file (path, "x", -1);
  assert_open_fails (path, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_FOREIGN);
  assert_open_fails (fixture->folder, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_FOREIGN);
}

/* An empty file may become a library, but is none. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "empty.db", NULL);
  g_autoptr (GError) error = NULL;

  write_file (path, "", 0);
  assert_open_fails (path, MN_LIBRARY_OPEN_DEFAULT, MN_LIBRARY_ERROR_FOREIGN);
  assert_untouched (path, "", 0);
  g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
}

static void
test_other_database (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other.db", NULL);
  g_autofree char *unsigned_path = g_build_filename (fixture->folder, "unsigned.db", NULL);
  gsize length, unsigned_length;

  exec (path, "PRAGMA application_id = 1234; CREATE TABLE article (id); PRAGMA user_version = 1");
  exec (unsigned_path, "CREATE TABLE article (id)");
  g_autofree char *contents = read_file (path, &length);
  g_autofree char *unsigned_contents = read_file (unsigned_path, &unsigned_length);
  assert_open_fails (path, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_FOREIGN);
  assert_open_fails (unsigned_path, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_FOREIGN);
  assert_untouched (path, contents, length);
  assert_untouched (unsigned_path, unsigned_contents, unsigned_length);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  gsize length;

  store_something (fixture);
  g_clear_object (&fixture->library);
  exec (fixture->path, "PRAGMA user_version = 1000");
  g_autofree char *contents = read_file (fixture->path, &length);
  assert_open_fails (fixture->path, MN_LIBRARY_OPEN_CREATE, MN_LIBRARY_ERROR_NEWER);
  assert_open_fails (fixture->path, MN_LIBRARY_OPEN_READ_ONLY, MN_LIBRARY_ERROR_NEWER);
  assert_untouched (fixture->path, contents, length);
}

/* Every stretch of the file in turn is overwritten. Nothing crashes, and where it matters it is said. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  gsize length;
  guint found = 0, tried = 0;

  for (int i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("Talks %d", i);
      g_autofree char *body = g_strnfill (3000, (char) ('a' + i));

      store_one (fixture->library, make_article (title, body, NULL, NULL));
    }
  g_clear_object (&fixture->library);
  g_autofree char *whole = read_file (fixture->path, &length);

  for (gsize at = 4096; at < length; at += 4096)
    {
      g_autofree char *damaged = g_memdup2 (whole, length);
      g_autoptr (GError) error = NULL;

      memset (damaged + at, 0xa5, MIN (4096, length - at));
      write_file (fixture->path, damaged, (gssize) length);
      g_autoptr (MnLibrary) library =
          mn_library_open (fixture->path, MN_LIBRARY_OPEN_DEFAULT, &error);
      g_autoptr (GPtrArray) faults = library ? mn_library_check (library, NULL, &error) : NULL;
      tried++;
      if (error)
        g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_CORRUPT);
      found += error || faults->len > 0;
    }
  /* A page on the free list may hold anything. */
  g_assert_cmpuint (found, >=, tried - query_int (fixture->path, "PRAGMA freelist_count"));
}

/* What cannot be told from a library of ours by its first bytes. */
static void
test_cut_off (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gsize length;

  store_something (fixture);
  g_clear_object (&fixture->library);
  g_autofree char *whole = read_file (fixture->path, &length);
  write_file (fixture->path, whole, (gssize) length / 2 / 4096 * 4096);

  g_autoptr (MnLibrary) library = mn_library_open (fixture->path, MN_LIBRARY_OPEN_DEFAULT, &error);
  g_autoptr (GPtrArray) faults = library ? mn_library_check (library, NULL, &error) : NULL;
  g_assert_true (error || faults->len > 0);
  if (error)
    g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_CORRUPT);
}

static void
assert_read_only (MnLibrary *library)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (mn_library_is_read_only (library));
  g_assert_cmpuint (search_total (library, "talks"), ==, 1);
  g_assert_cmpint (mn_library_begin_import (library, "none", &error), ==, 0);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_READ_ONLY);
}

static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  store_something (fixture);
  fixture_reopen (fixture, MN_LIBRARY_OPEN_READ_ONLY);
  assert_read_only (fixture->library);
  assert_sound (fixture->library);
}

/* The rights of a file mean nothing to root, so this runs as nobody where it can. */
static void
test_read_only_rights (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    mode_t file;
    mode_t folder;
  } rights[] = { { 0444, 0755 }, { 0644, 0555 }, { 0444, 0555 } };
  uid_t other = geteuid () == 0 ? 65534 : geteuid ();

  store_something (fixture);
  g_clear_object (&fixture->library);
  g_assert_no_errno (chown (fixture->folder, other, (gid_t) -1));
  g_assert_no_errno (chown (fixture->path, other, (gid_t) -1));
  for (guint i = 0; i < G_N_ELEMENTS (rights); i++)
    {
      g_assert_no_errno (g_chmod (fixture->path, (int) rights[i].file));
      g_assert_no_errno (g_chmod (fixture->folder, (int) rights[i].folder));

      pid_t child = fork ();
      if (child == 0)
        {
          if (geteuid () == 0 && setuid (other) != 0)
            _exit (1);
          MnLibrary *library = mn_library_open (fixture->path, MN_LIBRARY_OPEN_DEFAULT, NULL);
          if (!library)
            _exit (1);
          assert_read_only (library);
          g_object_unref (library);
          _exit (0);
        }
      int status;
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 0);
      g_assert_no_errno (g_chmod (fixture->folder, 0755));
    }
}

static void
test_locked (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  store_something (fixture);
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);

  /* Another one writes: reading goes on, writing waits a little. */
  g_assert_cmpuint (search_total (fixture->library, "talks"), ==, 1);
  g_assert_cmpint (mn_library_begin_import (fixture->library, "none", &error), ==, 0);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_BUSY);
  sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);
  begin_import (fixture->library);

  /* Another one wants it for itself. */
  g_clear_object (&fixture->library);
  sqlite3_exec (db, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT", NULL, NULL, NULL);
  assert_open_fails (fixture->path, MN_LIBRARY_OPEN_DEFAULT, MN_LIBRARY_ERROR_BUSY);
  sqlite3_close (db);
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  g_assert_cmpuint (search_total (fixture->library, "talks"), ==, 1);
}

static void
test_exotic_names (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "a?b#c%20d.db", "file:x.db", "Сан.db", "sp ace.db" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);

      g_assert_no_error (error);
      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
      begin_import (library);
    }
}

/* The log is gone when the last one has closed, and nothing else is left behind. */
static void
test_closes_clean (Fixture *fixture, gconstpointer data)
{
  store_something (fixture);
  g_assert_cmpuint (count_files (fixture->folder), ==, 3);
  g_clear_object (&fixture->library);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM article"), ==, 1);
}

static void
test_closed (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  mn_library_close (fixture->library);
  mn_library_close (fixture->library);
  g_assert_null (mn_library_search (fixture->library, &query, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_clear_error (&error);
  g_assert_cmpint (mn_library_begin_import (fixture->library, "none", &error), ==, 0);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
}

static void
test_pragmas (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnConnection) connection =
      mn_connection_open (fixture->path, MN_CONNECTION_WRITE, &error);
  static const struct
  {
    const char *pragma;
    gint64 value;
  } pragmas[] = { { "PRAGMA foreign_keys", 1 },
                  { "PRAGMA synchronous", 1 },
                  { "PRAGMA busy_timeout", 3000 },
                  { "PRAGMA user_version", MN_SCHEMA_VERSION },
                  { "PRAGMA application_id", MN_APPLICATION_ID },
                  { "SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'", 1 },
                  { "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict"
                    " AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
                    0 } };

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (pragmas); i++)
    {
      gint64 value;

      g_assert_true (mn_connection_get_int (connection, pragmas[i].pragma, &value, NULL));
      g_test_message ("%s", pragmas[i].pragma);
      g_assert_cmpint (value, ==, pragmas[i].value);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/open/missing", test_missing);
  ADD ("/open/no-library", test_no_library);
  ADD ("/open/empty", test_empty);
  ADD ("/open/other-database", test_other_database);
  ADD ("/open/newer", test_newer);
  ADD ("/open/damaged", test_damaged);
  ADD ("/open/cut-off", test_cut_off);
  ADD ("/open/read-only", test_read_only);
  ADD ("/open/read-only-rights", test_read_only_rights);
  ADD ("/open/locked", test_locked);
  ADD ("/open/exotic-names", test_exotic_names);
  ADD ("/open/closes-clean", test_closes_clean);
  ADD ("/open/closed", test_closed);
  ADD ("/open/pragmas", test_pragmas);
  return g_test_run ();
}
