/* test-importer.c: files, folders and texts into a library. */
#include "mn-importer.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define VISIT                                                                                       \
  " date 2025-06-28 Tell a friend\n\nThe Foreign Minister of Kazakhstan arrived in Mongolia on an " \
  "official visit.\n\nIn 2021 the trade turnover between Kazakhstan and Mongolia amounted to "      \
  "60.9 million USD.\n"

#define DIGEST                                                                                         \
  "1 ROADS OPEN WWW.A.EXAMPLE.COM PUBLISHED:2024/03/15 2 ROADS CLOSE WWW.A.EXAMPLE.COM "               \
  "PUBLISHED:2024/03/14\n\nEvents\n\nName organizer Where\nChamber “Fair of Mongolia and Japan” "  \
  "Apr 20. 2024 Tokyo Hall\n\nNEWS\n\n64x64\n\nHay is sold www.b.example.com\n\nMongolia sold hay to " \
  "Japan.\n\n...\n"

typedef struct
{
  char *dir;  /* of the documents */
  char *path; /* of the library */
  MnLibrary *library;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("mn-intake-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_strconcat (fixture->dir, ".db", NULL);
  fixture->library = mn_library_open (fixture->path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const endings[] = { "", "-wal", "-shm" };

  mn_library_close (fixture->library);
  g_assert_finalize_object (fixture->library);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

      g_remove (path);
    }
  remove_tree (fixture->dir);
  g_free (fixture->dir);
  g_free (fixture->path);
}

static void
write_file (Fixture *fixture, const char *name, const char *text, gssize length)
{
  g_autofree char *path = g_build_filename (fixture->dir, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (parent, 0700);
  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);
}

static MnImporter *
new_importer (Fixture *fixture, const char *name)
{
  MnImporter *importer = mn_importer_new (fixture->library);
  g_autofree char *path = name ? g_build_filename (fixture->dir, name, NULL) : NULL;
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;

  if (file)
    mn_importer_add_file (importer, file, name[0] ? name : "dir");
  return importer;
}

static void
run (MnImporter *importer)
{
  g_autoptr (GError) error = NULL;
  gboolean done = mn_importer_run (importer, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (done);
}

static void
assert_counts (MnImporter *importer,
               guint documents,
               guint articles,
               guint editions,
               guint duplicates)
{
  const MnImportSummary *summary = mn_importer_get_summary (importer);

  g_assert_cmpuint (summary->documents, ==, documents);
  g_assert_cmpuint (summary->articles, ==, articles);
  g_assert_cmpuint (summary->editions, ==, editions);
  g_assert_cmpuint (summary->duplicates, ==, duplicates);
}

static void
assert_rejected (MnImporter *importer, guint i, const char *where, const char *words)
{
  const MnImportSummary *summary = mn_importer_get_summary (importer);
  const MnRejection *rejection;

  g_assert_cmpuint (i, <, summary->rejected->len);
  rejection = g_ptr_array_index (summary->rejected, i);
  g_assert_cmpstr (rejection->where, ==, where);
  if (!strstr (rejection->reason, words))
    g_error ("“%s” is not in: %s", words, rejection->reason);
}

static guint
count_articles (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  guint n = 0;
  g_autoptr (GArray) countries = mn_library_list_countries (fixture->library, &n, NULL, &error);

  g_assert_no_error (error);
  return n;
}

/* The one article that has @words. */
static MnArticle *
find_article (Fixture *fixture, const char *words)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  query.text = words;
  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->total, ==, 1);
  const MnArticleRow *row = g_ptr_array_index (result->rows, 0);
  MnArticle *article = mn_library_get_article (fixture->library, row->id, 0, NULL, &error);
  g_assert_no_error (error);
  return article;
}

static void
test_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) first = NULL;
  g_autoptr (MnImporter) second = NULL;

  write_file (fixture, "visit.txt", VISIT, -1);
  first = new_importer (fixture, "visit.txt");
  run (first);
  assert_counts (first, 1, 1, 0, 0);
  g_assert_cmpint (mn_importer_get_summary (first)->import, !=, 0);
  g_assert_cmpuint (mn_importer_get_summary (first)->figures, ==, 1);
  g_assert_cmpuint (mn_importer_get_summary (first)->events, ==, 1);

  /* The same again adds nothing. */
  second = new_importer (fixture, "visit.txt");
  run (second);
  assert_counts (second, 1, 0, 0, 1);
  g_assert_cmpuint (mn_importer_get_summary (second)->figures, ==, 0);
  g_assert_cmpuint (mn_importer_get_summary (second)->events, ==, 0);

  g_autoptr (MnArticle) article = find_article (fixture, "official visit");
  g_assert_cmpstr (article->language, ==, "en");
  g_assert_cmpint (article->date_origin, ==, MN_DATE_STATED);
  g_assert_cmpint (article->date.start, ==, mn_day_from_iso ("2025-06-28"));
  g_assert_cmpuint (article->figures->len, ==, 1);
  const MnFigure *figure = g_ptr_array_index (article->figures, 0);
  g_assert_cmpfloat (mn_figure_get_value (figure), ==, 60900000);
}

static void
test_digest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = NULL;

  write_file (fixture, "digest.txt", DIGEST, -1);
  importer = new_importer (fixture, "digest.txt");
  run (importer);
  assert_counts (importer, 4, 4, 0, 0);

  /* The row of the table is one event, with the countries that its words name. */
  g_autoptr (MnArticle) row = find_article (fixture, "fair of mongolia");
  g_assert_cmpuint (row->events->len, ==, 1);
  const MnEvent *event = g_ptr_array_index (row->events, 0);
  g_assert_cmpint (event->date.start, ==, mn_day_from_iso ("2024-04-20"));
  g_assert_cmpstr (event->title, ==, "Chamber “Fair of Mongolia and Japan”");
  g_assert_true (mn_event_has_country (event, MN_COUNTRY ('J', 'P')));
  g_assert_true (mn_event_has_country (event, MN_MONGOLIA));

  g_autoptr (MnArticle) headline = find_article (fixture, "roads open");
  g_assert_null (headline->body);
  g_assert_cmpstr (headline->language, ==, "en");
}

static void
test_given_date (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  MnPeriod date = mn_period_new_month (2023, 5);

  mn_importer_set_date (importer, &date);
  mn_importer_add_text (importer, VISIT, -1, "one");
  mn_importer_add_text (importer, DIGEST, -1, "two");
  run (importer);
  assert_counts (importer, 5, 5, 0, 0);

  /* Before what the document says. */
  g_autoptr (MnArticle) visit = find_article (fixture, "official visit");
  g_assert_cmpint (visit->date_origin, ==, MN_DATE_GIVEN);
  g_assert_true (mn_period_equal (&visit->date, &date));

  /* The items of a list keep their own; those without get it. */
  g_autoptr (MnArticle) headline = find_article (fixture, "roads open");
  g_assert_cmpint (headline->date_origin, ==, MN_DATE_STATED);
  g_assert_cmpint (headline->date.start, ==, mn_day_from_iso ("2024-03-15"));
  g_autoptr (MnArticle) block = find_article (fixture, "hay");
  g_assert_cmpint (block->date_origin, ==, MN_DATE_GIVEN);
}

static void
test_missing_date (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);

  mn_importer_add_text (importer, "Mongolia and Japan spoke about wool.", -1, "text");
  run (importer);
  g_autoptr (MnArticle) article = find_article (fixture, "wool");
  g_assert_true (mn_period_is_unknown (&article->date));
  g_assert_cmpint (article->date_origin, ==, MN_DATE_UNKNOWN);
}

static void
test_edition (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) first = mn_importer_new (fixture->library);
  g_autoptr (MnImporter) second = mn_importer_new (fixture->library);
  g_autoptr (GString) changed = g_string_new (VISIT);

  g_string_replace (changed, "60.9", "60.8", 0);
  mn_importer_add_text (first, VISIT, -1, "first");
  run (first);
  mn_importer_add_text (second, changed->str, -1, "second");
  run (second);
  assert_counts (second, 1, 0, 1, 0);
  g_assert_cmpuint (count_articles (fixture), ==, 1);

  g_autoptr (MnArticle) article = find_article (fixture, "official visit");
  g_assert_cmpint (article->number, ==, 2);
  g_assert_nonnull (strstr (article->body, "60.8"));
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = NULL;
  g_autofree char *loop = g_build_filename (fixture->dir, "b", "loop", NULL);
  g_autofree char *dangling = g_build_filename (fixture->dir, "dangling.txt", NULL);
  g_autofree char *twice = g_build_filename (fixture->dir, "twice", NULL);
  g_autofree char *pipe = g_build_filename (fixture->dir, "pipe", NULL);

  write_file (fixture, "a.txt", "Mongolia and Japan met on wool in the spring of the year.", -1);
  write_file (fixture, "b/deep/c.txt", "Mongolia and France met on felt, a long way from home.",
              -1);
  write_file (fixture, "b/binary.dat", "\0\1\2\3", 4);
  write_file (fixture, "b/broken.txt", "one\ntw\xffo\n", -1);
  write_file (fixture, "empty.txt", "", -1);
  write_file (fixture, ".hidden.txt", "Nobody reads this at all.", -1);
  write_file (fixture, ".git/config.txt", "Nobody reads this either.", -1);
  write_file (fixture, "saved~", "Nor this.", -1);
  g_assert_cmpint (symlink ("..", loop), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  g_assert_cmpint (symlink ("b/deep", twice), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);

  importer = new_importer (fixture, "");
  run (importer);
  assert_counts (importer, 2, 2, 0, 0);
  g_assert_cmpuint (mn_importer_get_summary (importer)->rejected->len, ==, 5);
  assert_rejected (importer, 0, "dir/b/binary.dat", "not a text");
  assert_rejected (importer, 1, "dir/b/broken.txt:2", "line 2");
  assert_rejected (importer, 2, "dir/dangling.txt", "There is no file");
  assert_rejected (importer, 3, "dir/empty.txt", "is empty");
  assert_rejected (importer, 4, "dir/pipe", "not a file");
}

static void
test_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = NULL;
  g_autofree char *locked = g_build_filename (fixture->dir, "locked", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  write_file (fixture, "a.txt", "Mongolia and Japan met on wool in the spring of the year.", -1);
  write_file (fixture, "locked/b.txt", "Nobody may read this.", -1);
  g_assert_cmpint (g_chmod (locked, 0), ==, 0);
  importer = new_importer (fixture, "");
  run (importer);
  assert_counts (importer, 1, 1, 0, 0);
  assert_rejected (importer, 0, "dir/locked", "no right");
  g_assert_cmpint (g_chmod (locked, 0700), ==, 0);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) folder = new_importer (fixture, "");
  g_autoptr (MnImporter) missing = new_importer (fixture, "missing.txt");
  g_autoptr (MnImporter) address = mn_importer_new (fixture->library);
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.com/a");
  g_autoptr (GError) error = NULL;

  run (folder);
  assert_rejected (folder, 0, "dir", "no file in");
  g_assert_cmpint (mn_importer_get_summary (folder)->import, ==, 0);
  g_assert_true (mn_importer_undo (folder, &error));

  run (missing);
  assert_rejected (missing, 0, "missing.txt", "There is no file");

  mn_importer_add_file (address, file, NULL);
  run (address);
  assert_rejected (address, 0, "https://example.com/a", "paste it");
  g_assert_cmpuint (count_articles (fixture), ==, 0);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) first = mn_importer_new (fixture->library);
  g_autoptr (MnImporter) second = mn_importer_new (fixture->library);
  g_autoptr (GError) error = NULL;

  mn_importer_add_text (first, VISIT, -1, "first");
  run (first);
  mn_importer_add_text (second, DIGEST, -1, "second");
  run (second);
  g_assert_cmpuint (count_articles (fixture), ==, 5);

  g_assert_true (mn_importer_undo (second, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_articles (fixture), ==, 1);
  g_assert_cmpint (mn_importer_get_summary (second)->import, ==, 0);
  /* Once is enough. */
  g_assert_true (mn_importer_undo (second, &error));
}

/* Stops at the first word of progress behind the second batch. */
static void
cancel_late (guint64 done, guint64 total, const char *what, gpointer user_data)
{
  if (done > total / 2)
    g_cancellable_cancel (user_data);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GString) page = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (page, "TITLE %c%u WWW.A.EXAMPLE.COM PUBLISHED:2024/03/15\n",
                            'A' + i % 26, i);
  mn_importer_add_text (importer, page->str, -1, "page");
  g_assert_false (mn_importer_run (importer, cancel_late, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  /* What was stored stays, whole, is told, and can be taken back. */
  const MnImportSummary *summary = mn_importer_get_summary (importer);
  g_assert_cmpuint (summary->articles, >, 0);
  g_assert_cmpuint (summary->articles, <, 2000);
  g_assert_cmpuint (count_articles (fixture), ==, summary->articles);
  g_assert_true (mn_importer_undo (importer, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_articles (fixture), ==, 0);
}

static void
test_closed_library (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  g_autoptr (GError) error = NULL;

  mn_library_close (fixture->library);
  mn_importer_add_text (importer, VISIT, -1, "text");
  g_assert_false (mn_importer_run (importer, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
}

typedef struct
{
  GMainLoop *loop;
  GThread *thread;
  guint64 last;
  guint n_progress;
  gboolean done;
} Async;

static void
on_progress (guint64 done, guint64 total, const char *what, gpointer user_data)
{
  Async *async = user_data;

  g_assert_true (g_thread_self () == async->thread);
  g_assert_false (async->done);
  g_assert_cmpuint (done, >=, async->last);
  g_assert_cmpuint (done, <=, total);
  g_assert_cmpstr (what, ==, "page");
  async->last = done;
  async->n_progress++;
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Async *async = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_true (mn_importer_run_finish (MN_IMPORTER (source), result, &error));
  g_assert_no_error (error);
  async->done = TRUE;
  g_main_loop_quit (async->loop);
}

static void
on_undone (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Async *async = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_true (mn_importer_undo_finish (MN_IMPORTER (source), result, &error));
  g_assert_no_error (error);
  g_main_loop_quit (async->loop);
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Async async = { loop, g_thread_self (), 0, 0, FALSE };

  mn_importer_add_text (importer, DIGEST, -1, "page");
  mn_importer_run_async (importer, on_progress, &async, NULL, on_done, &async);
  g_main_loop_run (loop);
  assert_counts (importer, 4, 4, 0, 0);
  g_assert_cmpuint (async.n_progress, >, 0);
  g_assert_cmpuint (async.last, ==, strlen (DIGEST));

  mn_importer_undo_async (importer, on_undone, &async);
  g_main_loop_run (loop);
  g_assert_cmpuint (count_articles (fixture), ==, 0);
}

/* --- Tables ----------------------------------------------------------------------------------- */

#define HEAD "reporter,partner,year,flow,value,source\n"
#define ROWS "MNG,KAZ,2022,export,10,Office\nMNG,KAZ,2022,import,20,Office\n"

static MnImportSummary
import_table (Fixture *fixture, const char *text)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  g_autoptr (GError) error = NULL;

  mn_importer_add_text (importer, text, -1, "t.csv");
  mn_importer_run (importer, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  MnImportSummary summary = *mn_importer_get_summary (importer);
  summary.rejected = summary.notes = NULL;
  return summary;
}

/* The value of Mongolia's exports to Kazakhstan that is shown for 2022. */
static double
find_exports (Fixture *fixture, guint *n)
{
  g_autoptr (GPtrArray) figures =
      mn_library_list_figures (fixture->library, MN_COUNTRY ('K', 'Z'), NULL, NULL);

  *n = figures->len;
  g_assert_cmpstr (((MnFigure *) figures->pdata[0])->evidence->publisher, ==, "Office");
  return mn_figure_get_value (figures->pdata[0]);
}

/* A table that was revised and has grown is a new edition; one of other years is another table. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  guint n;

  MnImportSummary summary = import_table (fixture, HEAD ROWS);
  g_assert_cmpuint (summary.articles, ==, 1);
  g_assert_cmpuint (summary.figures, ==, 2);

  summary = import_table (fixture, HEAD "MNG,KAZ,2022,export,11,Office\n"
                                        "MNG,KAZ,2022,import,20,Office\n"
                                        "MNG,KAZ,2023,import,30,Office\n");
  g_assert_cmpuint (summary.editions, ==, 1);
  g_assert_cmpuint (summary.figures, ==, 2);
  g_assert_cmpfloat (find_exports (fixture, &n), ==, 11);
  g_assert_cmpuint (n, ==, 3);

  g_assert_true (mn_library_undo_import (fixture->library, summary.import, &error));
  g_assert_cmpfloat (find_exports (fixture, &n), ==, 10);
  g_assert_cmpuint (n, ==, 2);

  summary = import_table (fixture, HEAD "MNG,KAZ,2021,export,7,Office\n");
  g_assert_cmpuint (summary.articles, ==, 1);

  /* Its numbers are no words. */
  const MnQuery query = { .text = "Office", .from = MN_DAY_UNKNOWN, .to = MN_DAY_UNKNOWN };
  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->total, ==, 0);

  g_autoptr (GPtrArray) faults = mn_library_check (fixture->library, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (faults->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/importer/table", test_table);
  ADD ("/importer/file", test_file);
  ADD ("/importer/digest", test_digest);
  ADD ("/importer/given-date", test_given_date);
  ADD ("/importer/missing-date", test_missing_date);
  ADD ("/importer/edition", test_edition);
  ADD ("/importer/folder", test_folder);
  ADD ("/importer/unreadable", test_unreadable);
  ADD ("/importer/nothing", test_nothing);
  ADD ("/importer/undo", test_undo);
  ADD ("/importer/cancel", test_cancel);
  ADD ("/importer/closed-library", test_closed_library);
  ADD ("/importer/async", test_async);
#undef ADD

  return g_test_run ();
}
