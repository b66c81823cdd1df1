/* test-threads.c: who waits for whom, who is told, and how it ends. */
#include "fixture.h"

#include <string.h>

#define N_WRITERS 6

static GPtrArray *
make_articles (guint n, guint words)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Number %u", i);
      g_autoptr (GString) body = g_string_new (NULL);

      for (guint j = 0; j < words; j++)
        g_string_append_printf (body, "word%u ", (i * 31 + j * 7) % 5000);
      g_ptr_array_add (articles, make_article (title, body->str, NULL, NULL));
    }
  return articles;
}

typedef struct
{
  MnLibrary *library;
  gint64 import;
  GPtrArray *articles;
  GCancellable *cancellable;
  GError *error;
  GArray *stored;
  int done;
} Store;

static gpointer
store_thread (gpointer data)
{
  Store *store = data;

  store->stored = mn_library_store (store->library, store->import, store->articles,
                                    store->cancellable, &store->error);
  g_atomic_int_set (&store->done, 1);
  return NULL;
}

static void
store_clear (Store *store)
{
  g_clear_pointer (&store->articles, g_ptr_array_unref);
  g_clear_pointer (&store->stored, g_array_unref);
  g_clear_error (&store->error);
}

typedef struct
{
  MnLibrary *library;
  int n;
  GError *error;
} Each;

static gboolean
count_slowly (const MnArticle *article, gpointer data)
{
  Each *each = data;

  g_atomic_int_inc (&each->n);
  g_usleep (1000);
  return TRUE;
}

static gpointer
each_thread (gpointer data)
{
  Each *each = data;

  mn_library_foreach_article (each->library, count_slowly, each, NULL, &each->error);
  return NULL;
}

static void
on_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (!*result)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

/* Searches go on while much is stored, and see all of it or nothing. */
static void
test_readers_do_not_wait (Fixture *fixture, gconstpointer data)
{
  Store store = { fixture->library, begin_import (fixture->library), make_articles (2000, 200) };
  guint n = 0;

  g_autoptr (GThread) thread = g_thread_new ("store", store_thread, &store);
  while (!g_atomic_int_get (&store.done))
    {
      guint total = search_total (fixture->library, "number");

      g_assert_true (total == 0 || total == 2000);
      n += total == 0;
    }
  g_thread_join (g_steal_pointer (&thread));
  g_assert_no_error (store.error);
  g_assert_cmpuint (n, >, 20);
  g_assert_cmpuint (search_total (fixture->library, "number"), ==, 2000);
  store_clear (&store);
}

static void
test_cancel_store (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Store store = { fixture->library, begin_import (fixture->library), make_articles (2000, 200),
                  cancellable };

  g_autoptr (GThread) thread = g_thread_new ("store", store_thread, &store);
  g_usleep (50000);
  g_cancellable_cancel (cancellable);
  g_thread_join (g_steal_pointer (&thread));
  g_assert_error (store.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (search_total (fixture->library, NULL), ==, 0);
  assert_sound (fixture->library);
  store_clear (&store);

  /* The next one is not touched by it. */
  store_one (fixture->library, make_article ("Next", NULL, NULL, NULL));
}

/* Who waits behind another need not wait to the end. */
static void
test_cancel_waiting (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gint64 import = begin_import (fixture->library);
  Store first = { fixture->library, import, make_articles (2000, 200) };
  Store second = { fixture->library, import, make_articles (10, 200), cancellable };

  g_autoptr (GThread) long_one = g_thread_new ("first", store_thread, &first);
  g_usleep (20000);
  g_autoptr (GThread) waiting = g_thread_new ("second", store_thread, &second);
  g_usleep (20000);
  g_cancellable_cancel (cancellable);
  g_thread_join (g_steal_pointer (&waiting));
  g_assert_error (second.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_atomic_int_get (&first.done));
  g_thread_join (g_steal_pointer (&long_one));
  g_assert_no_error (first.error);
  store_clear (&first);
  store_clear (&second);
}

/* All connections are busy with something long. */
static void
test_cancel_waiting_reader (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles = make_articles (3000, 3);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) searched = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  MnQuery query = MN_QUERY_INIT;
  Each each[4];
  GThread *threads[4];

  g_assert_no_error (error);
  for (guint i = 0; i < 4; i++)
    {
      each[i] = (Each){ fixture->library };
      threads[i] = g_thread_new ("each", each_thread, &each[i]);
      while (g_atomic_int_get (&each[i].n) == 0)
        g_usleep (1000);
    }
  mn_library_search_async (fixture->library, &query, cancellable, on_result, &searched);
  g_usleep (20000);
  g_cancellable_cancel (cancellable);
  g_assert_null (mn_library_search_finish (fixture->library, wait_for (&searched), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (g_atomic_int_get (&each[i].n), <, 3000);
  mn_library_close (fixture->library);
  for (guint i = 0; i < 4; i++)
    {
      g_thread_join (threads[i]);
      g_clear_error (&each[i].error);
    }
}

/* What is written comes into the file itself when nobody writes any more. */
static void
test_tidies_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *copy = g_strconcat (fixture->path, ".copy", NULL);
  gint64 n = 0;

  for (int i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("Headline %d", i);

      store_one (fixture->library, make_article (title, NULL, NULL, NULL));
    }
  for (int tenths = 0; tenths < 200 && n < 20; tenths++)
    {
      g_autofree char *contents = NULL;
      gsize length;

      g_usleep (G_USEC_PER_SEC / 10);
      g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));
      g_assert_true (g_file_set_contents (copy, contents, (gssize) length, NULL));
      n = query_int (copy, "SELECT count(*) FROM article");
    }
  g_assert_cmpint (n, ==, 20);
}

static void
test_cancelled_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  MnQuery query = MN_QUERY_INIT;

  g_cancellable_cancel (cancellable);
  g_assert_null (mn_library_search (fixture->library, &query, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Everyone who waits is answered: what was queued is written, what comes later is told. */
static void
test_close_answers (Fixture *fixture, gconstpointer data)
{
  Store stores[N_WRITERS] = { { 0 } };
  GThread *threads[N_WRITERS];
  gint64 import = begin_import (fixture->library);
  guint written = 0;

  for (guint i = 0; i < N_WRITERS; i++)
    {
      stores[i] = (Store){ fixture->library, import, make_articles (100, 20) };
      for (guint j = 0; j < 100; j++)
        {
          MnArticle *article = stores[i].articles->pdata[j];
          g_autofree char *title = g_strdup_printf ("%s of %u", article->title, i);

          g_free (article->title);
          article->title = g_steal_pointer (&title);
        }
      threads[i] = g_thread_new ("store", store_thread, &stores[i]);
    }
  g_usleep (5000);
  mn_library_close (fixture->library);
  for (guint i = 0; i < N_WRITERS; i++)
    {
      g_thread_join (threads[i]);
      if (stores[i].stored)
        written += stores[i].stored->len;
      else
        g_assert_error (stores[i].error, G_IO_ERROR, G_IO_ERROR_CLOSED);
      store_clear (&stores[i]);
    }
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  g_assert_cmpuint (search_total (fixture->library, NULL), ==, written);
  assert_sound (fixture->library);
}

/* A long reading ends when the library closes. */
static void
test_close_ends_readings (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles = make_articles (3000, 3);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  Each each = { fixture->library };

  g_assert_no_error (error);
  g_autoptr (GThread) thread = g_thread_new ("each", each_thread, &each);
  while (g_atomic_int_get (&each.n) < 10)
    g_usleep (1000);
  mn_library_close (fixture->library);
  g_thread_join (g_steal_pointer (&thread));
  g_assert_error (each.error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_assert_cmpint (each.n, <, 3000);
  g_clear_error (&each.error);
}

static gboolean
stop_at_three (const MnArticle *article, gpointer data)
{
  return ++*(guint *) data < 3;
}

static void
test_foreach_stops (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles = make_articles (10, 3);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  guint n = 0;

  g_assert_true (mn_library_foreach_article (fixture->library, stop_at_three, &n, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 3);
}

/* --- The signal --------------------------------------------------------------------------------- */

typedef struct
{
  GThread *thread;
  guint n;
} Changes;

static void
on_changed (MnLibrary *library, gpointer data)
{
  Changes *changes = data;

  g_assert_true (g_thread_self () == changes->thread);
  changes->n++;
}

static void
iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_changed (Fixture *fixture, gconstpointer data)
{
  Changes changes = { g_thread_self (), 0 };
  gint64 import = begin_import (fixture->library);

  iterate ();
  g_signal_connect (fixture->library, "changed", G_CALLBACK (on_changed), &changes);
  for (int i = 0; i < 5; i++)
    {
      g_autofree char *title = g_strdup_printf ("Headline %d", i);
      Store store = { fixture->library, import, make_articles (1, 5) };

      g_free (((MnArticle *) store.articles->pdata[0])->title);
      ((MnArticle *) store.articles->pdata[0])->title = g_steal_pointer (&title);
      g_autoptr (GThread) thread = g_thread_new ("store", store_thread, &store);
      g_thread_join (g_steal_pointer (&thread));
      store_clear (&store);
    }
  g_assert_cmpuint (changes.n, ==, 0);
  iterate ();
  g_assert_cmpuint (changes.n, ==, 1);

  /* The same again, and reading, change nothing. */
  store_in (fixture->library, import,
            make_article ("Headline 1", "word0 word7 word14 word21 word28", NULL, NULL));
  search_total (fixture->library, NULL);
  iterate ();
  g_assert_cmpuint (changes.n, ==, 1);

  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  iterate ();
  g_assert_cmpuint (changes.n, ==, 2);
}

/* What was written last is not told to nobody. */
static void
test_changed_after_close (Fixture *fixture, gconstpointer data)
{
  begin_import (fixture->library);
  g_assert_finalize_object (g_steal_pointer (&fixture->library));
  iterate ();
}

/* --- Asynchronously ----------------------------------------------------------------------------- */

static void
test_async (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autofree char *text = g_strdup ("kazakhstan");
  g_autoptr (GAsyncResult) searched = NULL;
  g_autoptr (GAsyncResult) got = NULL;
  g_autoptr (GAsyncResult) listed = NULL;
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GAsyncResult) missing = NULL;
  g_autoptr (GError) error = NULL;
  guint n_articles;

  MnArticle *article = make_article ("Kazakhstan", "Talks with Kazakhstan.", NULL, NULL);
  add_country (article, KZ, 1, "Kazakhstan");
  gint64 id = store_one (fixture->library, article).article;

  query.text = text;
  mn_library_search_async (fixture->library, &query, NULL, on_result, &searched);
  /* The query is the caller's again. */
  memset (text, 'x', strlen (text));
  g_autoptr (MnSearchResult) result =
      mn_library_search_finish (fixture->library, wait_for (&searched), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->total, ==, 1);

  mn_library_get_article_async (fixture->library, id, 0, NULL, on_result, &got);
  g_autoptr (MnArticle) loaded =
      mn_library_get_article_finish (fixture->library, wait_for (&got), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (loaded->title, ==, "Kazakhstan");

  mn_library_list_countries_async (fixture->library, NULL, on_result, &listed);
  g_autoptr (GArray) countries =
      mn_library_list_countries_finish (fixture->library, wait_for (&listed), &n_articles, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (countries->len, ==, 1);
  g_assert_cmpuint (n_articles, ==, 1);

  mn_library_get_country_async (fixture->library, KZ, NULL, on_result, &opened);
  g_autoptr (MnCountryData) country =
      mn_library_get_country_finish (fixture->library, wait_for (&opened), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (country->country, ==, KZ);

  mn_library_get_article_async (fixture->library, 999, 0, NULL, on_result, &missing);
  g_assert_null (mn_library_get_article_finish (fixture->library, wait_for (&missing), &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);
}

static void
test_async_cancelled (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) searched = NULL;
  g_autoptr (GError) error = NULL;

  mn_library_search_async (fixture->library, &query, cancellable, on_result, &searched);
  g_cancellable_cancel (cancellable);
  g_assert_null (mn_library_search_finish (fixture->library, wait_for (&searched), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* More at once than there are connections. */
static void
test_many_readings (Fixture *fixture, gconstpointer data)
{
  MnQuery query = MN_QUERY_INIT;
  GAsyncResult *results[32] = { NULL };

  store_one (fixture->library, make_article ("Talks", NULL, NULL, NULL));
  query.text = "talks";
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    mn_library_search_async (fixture->library, &query, NULL, on_result, &results[i]);
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MnSearchResult) result =
          mn_library_search_finish (fixture->library, wait_for (&results[i]), &error);

      g_assert_no_error (error);
      g_assert_cmpuint (result->total, ==, 1);
      g_object_unref (results[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/threads/readers-do-not-wait", test_readers_do_not_wait);
  ADD ("/threads/cancel-store", test_cancel_store);
  ADD ("/threads/cancel-waiting", test_cancel_waiting);
  ADD ("/threads/cancel-waiting-reader", test_cancel_waiting_reader);
  ADD ("/threads/tidies-up", test_tidies_up);
  ADD ("/threads/cancelled-before", test_cancelled_before);
  ADD ("/threads/close-answers", test_close_answers);
  ADD ("/threads/close-ends-readings", test_close_ends_readings);
  ADD ("/threads/foreach-stops", test_foreach_stops);
  ADD ("/threads/changed", test_changed);
  ADD ("/threads/changed-after-close", test_changed_after_close);
  ADD ("/threads/async", test_async);
  ADD ("/threads/async-cancelled", test_async_cancelled);
  ADD ("/threads/many-readings", test_many_readings);
  return g_test_run ();
}
