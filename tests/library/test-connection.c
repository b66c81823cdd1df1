/* test-connection.c: what stands between the tables and SQLite. */
#include "fixture.h"

#include "mn-connection.h"
#include "mn-index.h"
#include "mn-migrations.h"
#include "mn-store.h"
#include "mn-tokenizer.h"
#include "mn-writer.h"

#include <math.h>
#include <string.h>

static MnConnection *
open_connection (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  MnConnection *connection = mn_connection_open (fixture->path, MN_CONNECTION_WRITE, &error);

  g_assert_no_error (error);
  return connection;
}

static MnStatement *
prepare (MnConnection *connection, const char *sql)
{
  g_autoptr (GError) error = NULL;
  MnStatement *statement = mn_connection_prepare (connection, sql, &error);

  g_assert_no_error (error);
  return statement;
}

static void
assert_row (MnStatement *statement)
{
  g_assert_cmpint (mn_statement_step (statement, NULL), ==, MN_STEP_ROW);
}

/* Each kind of value arrives in its own place and nowhere else, null too. */
static void
test_values (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  g_autoptr (MnStatement) statement =
      prepare (connection, "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11");
  MnPeriod period = mn_period_new_month (2022, 2);

  for (int column = 0; column < 11; column++)
    mn_statement_bind_int (statement, column + 1, 1000 + column);
  mn_statement_bind_null (statement, 3);
  assert_row (statement);
  for (int column = 0; column < 11; column++)
    {
      g_assert_true (mn_statement_is_null (statement, column) == (column == 2));
      g_assert_cmpint (mn_statement_get_int (statement, column), ==,
                       column == 2 ? 0 : 1000 + column);
    }

  mn_statement_reset (statement);
  mn_statement_bind_int (statement, 1, G_MININT64);
  mn_statement_bind_double (statement, 2, -0.25);
  mn_statement_bind_double (statement, 3, NAN);
  mn_statement_bind_text (statement, 4, "Тоқаев");
  mn_statement_bind_text (statement, 5, NULL);
  mn_statement_bind_day (statement, 6, MN_DAY_UNKNOWN);
  mn_statement_bind_id (statement, 7, 0);
  mn_statement_bind_country (statement, 8, KZ);
  mn_statement_bind_period (statement, 9, &period);
  assert_row (statement);
  g_assert_cmpint (mn_statement_get_int (statement, 0), ==, G_MININT64);
  g_assert_cmpfloat (mn_statement_get_double (statement, 1), ==, -0.25);
  g_assert_true (isnan (mn_statement_get_double (statement, 2)));
  g_assert_cmpstr (mn_statement_get_text (statement, 3), ==, "Тоқаев");
  g_assert_cmpuint (mn_statement_get_length (statement, 3), ==, strlen ("Тоқаев"));
  g_assert_null (mn_statement_get_text (statement, 4));
  g_assert_cmpint (mn_statement_get_day (statement, 5), ==, MN_DAY_UNKNOWN);
  g_assert_true (mn_statement_is_null (statement, 6));
  g_assert_cmpuint (mn_statement_get_country (statement, 7), ==, KZ);
  MnPeriod read = mn_statement_get_period (statement, 8);
  g_assert_true (mn_period_equal (&read, &period));

  /* Nothing is left over from the time before. */
  mn_statement_reset (statement);
  assert_row (statement);
  for (int column = 0; column < 11; column++)
    g_assert_true (mn_statement_is_null (statement, column));
}

static void
test_bind_out_of_range (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  g_autoptr (MnStatement) statement = prepare (connection, "SELECT ?1");
  g_autoptr (GError) error = NULL;

  mn_statement_bind_int (statement, 2, 1);
  g_assert_cmpint (mn_statement_step (statement, &error), ==, MN_STEP_ERROR);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED);
  mn_statement_reset (statement);
  assert_row (statement);
}

/* Kept for the next time, and two at once where one is in the middle of something. */
static void
test_statements_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  MnStatement *first = prepare (connection, "SELECT 1 UNION SELECT 2");

  assert_row (first);
  MnStatement *second = prepare (connection, "SELECT 1 UNION SELECT 2");
  g_assert_true (second != first);
  assert_row (second);
  mn_statement_done (second);
  assert_row (first);
  g_assert_cmpint (mn_statement_get_int (first, 0), ==, 2);
  mn_statement_done (first);
  g_assert_true (prepare (connection, "SELECT 1 UNION SELECT 2") == first);
  mn_statement_done (first);
}

static void
test_broken_sql (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_null (mn_connection_prepare (connection, "SELEKT 1", &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "library.db"));
}

#define ENDLESS \
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

static gpointer
cancel_soon (gpointer cancellable)
{
  g_usleep (20000);
  g_cancellable_cancel (cancellable);
  return NULL;
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (MnStatement) statement = prepare (connection, ENDLESS);
  g_autoptr (GError) error = NULL;

  mn_connection_set_cancellable (connection, cancellable);
  g_autoptr (GThread) thread = g_thread_new ("cancel", cancel_soon, cancellable);
  g_assert_cmpint (mn_statement_step (statement, &error), ==, MN_STEP_ERROR);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (g_steal_pointer (&thread));

  mn_connection_set_cancellable (connection, NULL);
  mn_statement_reset (statement);
  gint64 one;
  g_assert_true (mn_connection_get_int (connection, "SELECT 1", &one, NULL));
}

typedef struct
{
  GString *words;
  guint n;
} Collected;

static gboolean
collect (gpointer data, const char *token, gsize length, gsize start, gsize end)
{
  Collected *collected = data;

  g_string_append_len (collected->words, token, (gssize) length);
  g_string_append_printf (collected->words, "[%zu-%zu] ", start, end);
  return ++collected->n < 4;
}

static void
test_tokenizer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnConnection) connection = open_connection (fixture);
  g_autoptr (GString) words = g_string_new (NULL);
  Collected collected = { words, 0 };

  mn_tokenizer_run (mn_connection_get_tokenizer (connection), "Café-ТОРГ: 60.9 more words", -1,
                    collect, &collected);
  g_assert_cmpstr (words->str, ==, "cafe[0-5] торг[6-14] 60[16-18] 9[19-20] ");
}

/* --- The disk is full --------------------------------------------------------------------------- */

static gboolean
store_many (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (MnIndex) index = mn_index_new (connection);
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  gint64 import;

  for (int i = 0; i < 200; i++)
    {
      g_autofree char *title = g_strdup_printf ("Article number %d", i);
      g_autofree char *body = g_strnfill (5000, (char) ('a' + i % 26));

      g_ptr_array_add (articles, make_article (title, body, NULL, NULL));
    }
  if (!mn_store_begin_import (connection, "many", &import, error))
    return FALSE;
  g_autoptr (GArray) stored =
      mn_store_articles (connection, index, import, 1, articles, cancellable, error);
  /* The index goes before the connection. */
  sqlite3_rollback_hook (mn_connection_get_handle (connection), NULL, NULL);
  return stored != NULL;
}

static void
count_writes (gpointer writer, gpointer data)
{
  g_atomic_int_inc ((int *) data);
}

/* Nothing of it is there, what was there is, and small things still go. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  int writes = 0;

  store_one (fixture->library, make_article ("Before", "It was there.", NULL, NULL));
  g_clear_object (&fixture->library);

  MnConnection *connection = open_connection (fixture);
  g_assert_true (mn_connection_exec (connection, "PRAGMA max_page_count = 120", NULL));
  MnWriter *writer = mn_writer_new (connection, count_writes, &writes);
  g_assert_false (mn_writer_run (writer, store_many, NULL, NULL, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FULL);
  g_assert_nonnull (strstr (error->message, "library.db"));
  g_assert_cmpint (writes, ==, 0);
  mn_writer_stop (writer);
  mn_writer_free (writer);

  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  g_assert_cmpuint (search_total (fixture->library, NULL), ==, 1);
  g_assert_cmpuint (search_total (fixture->library, "article"), ==, 0);
  assert_sound (fixture->library);
  store_one (fixture->library, make_article ("After", "It still goes.", NULL, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/connection/values", test_values);
  ADD ("/connection/bind-out-of-range", test_bind_out_of_range);
  ADD ("/connection/statements-kept", test_statements_kept);
  ADD ("/connection/broken-sql", test_broken_sql);
  ADD ("/connection/cancel", test_cancel);
  ADD ("/connection/tokenizer", test_tokenizer);
  ADD ("/connection/full", test_full);
  return g_test_run ();
}
