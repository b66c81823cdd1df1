/* test-migrations.c: libraries of every older version still open, with all that is in them. */
#include "fixture.h"

#include "mn-migrations.h"

#include <string.h>

static void
load_version (Fixture *fixture, int version)
{
  g_autofree char *name = g_strdup_printf ("library-%d.sql", version);
  g_autofree char *dump = g_test_build_filename (G_TEST_DIST, "library", name, NULL);
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *sql = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (dump, &sql, NULL, &error);
  g_assert_no_error (error);
  exec (path, sql);
  g_clear_object (&fixture->library);
  g_free (fixture->path);
  fixture->path = g_steal_pointer (&path);
  g_assert_cmpint (query_int (fixture->path, "PRAGMA user_version"), ==, version);
}

/* What every version must still hold: see the head of library-1.sql. */
static void
assert_all_there (MnLibrary *library)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (search_total (library, NULL), ==, 2);
  g_assert_cmpuint (search_total (library, "turnov"), ==, 1);
  g_assert_cmpuint (search_total (library, "\"61.5 million\""), ==, 1);
  g_assert_cmpuint (search_total (library, "\"60.9 million\""), ==, 0);
  g_assert_cmpuint (search_total (library, "Монголия"), ==, 1);

  g_autoptr (GPtrArray) figures = mn_library_list_figures (library, KZ, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (figures->len, ==, 2);
  const MnFigure *figure = figures->pdata[1];
  g_assert_cmpint (figure->amount.digits, ==, 615);
  g_assert_nonnull (strstr (figure->evidence->quote, "61.5 million"));

  g_autoptr (GPtrArray) events =
      mn_library_list_events (library, KZ, MN_DAY_UNKNOWN, MN_DAY_UNKNOWN, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (events->len, ==, 1);

  g_autoptr (MnArticle) article = get_article (library, figure->evidence->article);
  g_assert_cmpint (article->number, ==, 2);
}

/* What every version from the second on must still hold. */
static void
assert_word_of_user (MnLibrary *library)
{
  g_autoptr (GPtrArray) figures = mn_library_list_figures (library, KZ, NULL, NULL);

  g_assert_cmpint (((MnFigure *) figures->pdata[1])->verdict, ==, MN_VERDICT_CONFIRMED);
}

static void
test_versions (Fixture *fixture, gconstpointer data)
{
  for (int version = 1; version <= MN_SCHEMA_VERSION; version++)
    {
      load_version (fixture, version);
      fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
      g_assert_cmpint (query_int (fixture->path, "PRAGMA user_version"), ==, MN_SCHEMA_VERSION);
      assert_all_there (fixture->library);
      if (version >= 2)
        assert_word_of_user (fixture->library);
      assert_sound (fixture->library);
      store_one (fixture->library, make_article ("New", "It can be added to.", NULL, NULL));
      assert_sound (fixture->library);
    }
}

/* Rows of tables were not marked as such in version 1. */
static void
test_stated_events (Fixture *fixture, gconstpointer data)
{
  load_version (fixture, 1);
  exec (fixture->path,
        "UPDATE edition SET title = 'ASTANA' WHERE id = 2;"
        "UPDATE telling SET title = 'ASTANA' WHERE reading = 2;"
        "UPDATE evidence SET span_start = 0, quote = (SELECT CAST (substr (CAST (body AS BLOB), 1,"
        "  span_end) AS TEXT) FROM edition WHERE id = 2)"
        " WHERE telling IN (SELECT id FROM telling WHERE reading = 2)");
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  g_autoptr (MnArticle) stated = get_article (fixture->library, 1);
  g_autoptr (MnArticle) other = get_article (fixture->library, 2);
  g_assert_true (stated->states_events);
  g_assert_false (other->states_events);
}

/* What cannot be brought up to date is at least not spoilt. */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  for (int version = 1; version <= MN_SCHEMA_VERSION; version++)
    {
      g_autoptr (GError) error = NULL;

      load_version (fixture, version);
      fixture->library = mn_library_open (fixture->path, MN_LIBRARY_OPEN_READ_ONLY, &error);
      if (version == MN_SCHEMA_VERSION)
        g_assert_no_error (error);
      else
        g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_READ_ONLY);
      g_clear_object (&fixture->library);
      g_assert_cmpint (query_int (fixture->path, "PRAGMA user_version"), ==, version);
    }
}

/* A step that was released is not changed any more: the dump of the last version has the very tables
 * that a new library gets. */
static void
test_schema_stays (Fixture *fixture, gconstpointer data)
{
  g_autofree char *made = g_strdup (fixture->path);
  g_autofree char *attach = NULL;

  load_version (fixture, MN_SCHEMA_VERSION);
  attach = g_strdup_printf ("ATTACH '%s' AS made", made);
  const char *const compare = "SELECT count(*) FROM (SELECT type, name, sql FROM made.sqlite_schema"
                              "  WHERE name NOT LIKE 'article_fts_%' EXCEPT"
                              " SELECT type, name, sql FROM main.sqlite_schema)";
  g_assert_cmpint (query_int_after (fixture->path, attach, compare), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/migrations/versions", test_versions);
  ADD ("/migrations/stated-events", test_stated_events);
  ADD ("/migrations/read-only", test_read_only);
  ADD ("/migrations/schema-stays", test_schema_stays);
  return g_test_run ();
}
