/* bench-library.c: loading and searching, against bare SQLite in the same run.
 *
 * Only the ratios mean something: a machine is slower or faster from hour to hour. MN_BENCH_ARTICLES in
 * the environment says how many articles (20000), MN_BENCH_FOLDER where the files are made.
 */
#include "bench-text.h"

#include "mn-index.h"
#include "mn-key.h"
#include "mn-migrations.h"
#include "mn-tokenizer.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BATCH 1000
#define LIMIT 50

/* Typed letter by letter. */
static const char *const typed[] = {
  "trade turnover", "kazakhstan export", "border crossing agreement",
  "visit 2021",     "монгол улс",        "торговый оборот",
  "tradi",          "the trade",         "kazakhstan bo",
  "agreement tu",   "в торговый",        "bakoda",
};

/* Of the processor, in microseconds: other programs on the machine are left out. */
static gint64
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static double
seconds_since (gint64 start)
{
  return (double) (now () - start) / G_USEC_PER_SEC;
}

static void
check_error (GError *error)
{
  if (error)
    g_error ("%s", error->message);
}

/* --- Loading ------------------------------------------------------------------------------------ */

static double
load_library (const char *path, guint n)
{
  BenchText *text = bench_text_new (n);
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  double seconds = 0;

  check_error (error);
  gint64 import = mn_library_begin_import (library, "bench", &error);
  for (;;)
    {
      g_autoptr (GPtrArray) batch = bench_text_next (text, BATCH);

      if (batch->len == 0)
        break;
      gint64 start = now ();
      g_autoptr (GArray) stored = mn_library_store (library, import, batch, NULL, &error);
      seconds += seconds_since (start);
      check_error (error);
    }
  gint64 start = now ();
  mn_library_close (library);
  bench_text_free (text);
  return seconds + seconds_since (start);
}

static void
bare_exec (sqlite3 *db, const char *sql)
{
  char *message = NULL;

  if (sqlite3_exec (db, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", sql, message);
}

static sqlite3_stmt *
bare_prepare (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v3 (db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));
  return statement;
}

static sqlite3 *
bare_open (const char *path)
{
  sqlite3 *db;

  if (sqlite3_open (path, &db) != SQLITE_OK)
    g_error ("%s cannot be opened", path);
  bare_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                 "PRAGMA wal_autocheckpoint = 16384; PRAGMA secure_delete = FAST;"
                 "PRAGMA cache_size = -65536");
  return db;
}

/* The same rows, by somebody who knows that all are new: what SQLite itself needs. The terms come from
 * the index at the end. */
static const char *const rows[] = {
  "INSERT INTO article VALUES (?1, ?2, ?1, ?1, ?3, ?3, 'day', 'stated', 0, 0, ?4, ?5)",
  "INSERT INTO edition VALUES (?1, ?1, 1, 1, 0, ?1 * 7919 % 1000003, ?1 * 104729 % 1000003, NULL,"
  " 'bench.mn', NULL, 'en', ?6, ?7)",
  "INSERT INTO reading VALUES (?1, ?1, 1, 0, ?3, ?3, 'day', 'stated')",
  "INSERT INTO article_country VALUES (?1, 'KZ', 1, 1, 'body', 0, 1)",
  "INSERT INTO article_fts (rowid, body, title, countries, facets) VALUES (?2, ?7, ?6, ?4, ?5)",
};

static void
bare_store (sqlite3 *db,
            sqlite3_stmt **statements,
            gint64 id,
            const MnArticle *article,
            MnTokenizer *tokenizer)
{
  g_autoptr (GString) facets = g_string_new (MN_MARK_ALL);

  mn_index_append_starts (tokenizer, article->title, facets);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      sqlite3_stmt *statement = statements[i];

      /* Parameters that a statement does not have are refused, which does no harm. */
      sqlite3_bind_int64 (statement, 1, id);
      sqlite3_bind_int64 (statement, 2, mn_key_first (article->date.start) + id % 1000);
      sqlite3_bind_int64 (statement, 3, article->date.start);
      sqlite3_bind_text (statement, 4, MN_MARK_COUNTRY "kz", -1, SQLITE_STATIC);
      sqlite3_bind_text (statement, 5, facets->str, (int) facets->len, SQLITE_STATIC);
      sqlite3_bind_text (statement, 6, article->title, -1, SQLITE_STATIC);
      sqlite3_bind_text (statement, 7, article->body, -1, SQLITE_STATIC);
      if (sqlite3_step (statement) != SQLITE_DONE)
        g_error ("%s: %s", rows[i], sqlite3_errmsg (db));
      sqlite3_reset (statement);
    }
}

static double
load_bare (const char *path, guint n)
{
  BenchText *text = bench_text_new (n);
  g_autoptr (GError) error = NULL;
  sqlite3_stmt *statements[G_N_ELEMENTS (rows)];
  double seconds = 0;
  gint64 id = 0;

  mn_migrations_create (path, &error);
  check_error (error);
  sqlite3 *db = bare_open (path);
  MnTokenizer *tokenizer = mn_tokenizer_new (db, FALSE);
  bare_exec (db, "INSERT INTO import VALUES (1, 'bench', 0);"
                 "CREATE VIRTUAL TABLE vocabulary USING fts5vocab (article_fts, col)");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    statements[i] = bare_prepare (db, rows[i]);
  for (;;)
    {
      g_autoptr (GPtrArray) batch = bench_text_next (text, BATCH);

      if (batch->len == 0)
        break;
      gint64 start = now ();
      bare_exec (db, "BEGIN");
      for (guint i = 0; i < batch->len; i++)
        bare_store (db, statements, ++id, batch->pdata[i], tokenizer);
      bare_exec (db, "COMMIT");
      seconds += seconds_since (start);
    }
  gint64 start = now ();
  bare_exec (db, "INSERT INTO term SELECT term, 1 FROM vocabulary"
                 " WHERE col IN ('title', 'body') AND length (term) >= 4 GROUP BY term");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    sqlite3_finalize (statements[i]);
  mn_tokenizer_free (tokenizer);
  sqlite3_close (db);
  bench_text_free (text);
  return seconds + seconds_since (start);
}

/* --- Searching ---------------------------------------------------------------------------------- */

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
percentile (GArray *times, double share)
{
  g_array_sort (times, compare_doubles);
  return g_array_index (times, double, (guint) (share * (times->len - 1)));
}

typedef void (*SearchFunc) (gpointer data, const char *text);

/* Milliseconds of each keystroke, once all is warm. */
static GArray *
type_all (SearchFunc search, gpointer data)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (int round = 0; round < 2; round++)
    for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
      for (const char *end = typed[i]; *end;)
        {
          end = g_utf8_next_char (end);
          g_autofree char *text = g_strndup (typed[i], (gsize) (end - typed[i]));
          gint64 start = now ();

          search (data, text);
          double ms = seconds_since (start) * 1000;
          if (round == 1)
            g_array_append_val (times, ms);
        }
  return times;
}

static void
search_library (gpointer data, const char *text)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  query.text = text;
  query.limit = LIMIT;
  query.count_max = 1000;
  g_autoptr (MnSearchResult) result = mn_library_search (data, &query, NULL, &error);
  check_error (error);
}

typedef struct
{
  sqlite3 *db;
  sqlite3_stmt *search;
  sqlite3_stmt *terms;
} Bare;

static void
run_bare (Bare *bare, const char *match)
{
  sqlite3_bind_text (bare->search, 1, match, -1, SQLITE_STATIC);
  while (sqlite3_step (bare->search) == SQLITE_ROW)
    sqlite3_column_text (bare->search, 1);
  sqlite3_reset (bare->search);
}

/* The last word by its beginning, as the recipe of the library has it. */
static void
search_bare (gpointer data, const char *text)
{
  Bare *bare = data;
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) match = g_string_new (NULL);

  for (guint i = 0; words[i]; i++)
    {
      glong letters = g_utf8_strlen (words[i], -1);

      if (letters == 0)
        continue;
      g_string_append (match, match->len ? " AND " : "");
      if (words[i + 1])
        g_string_append_printf (match, "\"%s\"", words[i]);
      else if (letters < 3)
        g_string_append_printf (match, "\"" MN_MARK_START "%s\"", words[i]);
      else if (letters == 3)
        g_string_append_printf (match, "\"%s\" *", words[i]);
      else
        {
          g_autofree char *stop = g_strconcat (words[i], "\xf4\x8f\xbf\xbf", NULL);

          g_string_append (match, "(\"-\"");
          sqlite3_bind_text (bare->terms, 1, words[i], -1, SQLITE_STATIC);
          sqlite3_bind_text (bare->terms, 2, stop, -1, SQLITE_STATIC);
          while (sqlite3_step (bare->terms) == SQLITE_ROW)
            g_string_append_printf (match, " OR \"%s\"",
                                    (const char *) sqlite3_column_text (bare->terms, 0));
          sqlite3_reset (bare->terms);
          g_string_append_c (match, ')');
        }
    }
  run_bare (bare, match->str);
}

static void
search_plain (gpointer data, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) match = g_string_new (NULL);

  for (guint i = 0; words[i]; i++)
    if (words[i][0])
      g_string_append_printf (match, " \"%s\"%s", words[i], words[i + 1] ? "" : "*");
  run_bare (data, match->str);
}

static void
print_times (const char *name, GArray *times)
{
  printf ("  %-34s p50 %8.3f  p95 %8.3f  max %8.3f ms\n", name, percentile (times, 0.5),
          percentile (times, 0.95), percentile (times, 1));
}

static void
bench_search (const char *path, const char *bare_path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_READ_ONLY, &error);
  sqlite3 *db = bare_open (bare_path);
  Bare bare = {
    db,
    bare_prepare (db, "SELECT f.rowid, e.title FROM article_fts f"
                      " JOIN article a ON a.key = f.rowid JOIN edition e ON e.id = a.edition"
                      " WHERE article_fts MATCH ?1 ORDER BY f.rowid LIMIT 50"),
    bare_prepare (db, "SELECT term FROM term WHERE term BETWEEN ?1 AND ?2 LIMIT 400")
  };

  check_error (error);
  g_autoptr (GArray) own = type_all (search_library, library);
  g_autoptr (GArray) recipe = type_all (search_bare, &bare);
  sqlite3_finalize (bare.search);
  bare_exec (db, "CREATE VIRTUAL TABLE plain USING fts5 (title, body, content = 'edition',"
                 " content_rowid = 'id'); INSERT INTO plain (plain) VALUES ('rebuild')");
  bare.search =
      bare_prepare (db, "SELECT p.rowid, e.title FROM plain p JOIN edition e ON e.id = p.rowid"
                        " WHERE plain MATCH ?1 ORDER BY rank LIMIT 50");
  g_autoptr (GArray) plain = type_all (search_plain, &bare);
  sqlite3_finalize (bare.search);
  sqlite3_finalize (bare.terms);
  sqlite3_close (db);

  printf ("%u keystrokes, newest %d with titles, counts and snippets\n", own->len, LIMIT);
  print_times ("library", own);
  print_times ("bare recipe, titles only", recipe);
  print_times ("default FTS5, by bm25", plain);
  printf ("  p95: %.2f of the bare recipe, 1/%.0f of default FTS5\n",
          percentile (own, 0.95) / percentile (recipe, 0.95),
          percentile (plain, 0.95) / percentile (own, 0.95));
}

int
main (int argc, char *argv[])
{
  const char *wanted = g_getenv ("MN_BENCH_ARTICLES");
  guint n = wanted ? (guint) strtoul (wanted, NULL, 10) : 20000;
  g_autofree char *template =
      g_build_filename (g_getenv ("MN_BENCH_FOLDER") ? g_getenv ("MN_BENCH_FOLDER")
                                                     : g_get_tmp_dir (),
                        "bench-XXXXXX", NULL);
  const char *folder = g_mkdtemp (template);
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autofree char *bare_path = g_build_filename (folder, "bare.db", NULL);

  double bare = load_bare (bare_path, n);
  double own = load_library (path, n);
  printf ("%u articles loaded: library %.2f s, bare SQLite %.2f s: %.2f\n", n, own, bare,
          own / bare);
  fflush (stdout);
  bench_search (path, bare_path);

  g_unlink (path);
  g_unlink (bare_path);
  g_rmdir (folder);
  return 0;
}
