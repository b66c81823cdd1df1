/* test-kill.c: killed at any moment, the library is whole. */
#include "fixture.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define BATCH  10
#define ROUNDS 12

/* Documents of which each has facts, and some are editions of others. */
static GPtrArray *
make_batch (guint round, guint batch)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);

  for (guint i = 0; i < BATCH; i++)
    {
      g_autofree char *title = g_strdup_printf ("Article %u of batch %u", i, batch);
      g_autofree char *body =
          g_strdup_printf ("Turnover was 60.9 million USD. They met in round %u.", round);
      MnArticle *article = make_article (title, body, "a.mn", "2022-01-01");

      add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD");
      add_event (article, MN_EVENT_MEETING, KZ, "2022-01-01", "They met", "They met");
      add_country (article, KZ, 1, "USD");
      g_ptr_array_add (articles, article);
    }
  return articles;
}

static void
store_for_ever (const char *path, guint round)
{
  g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, NULL);

  if (!library)
    _exit (1);
  for (guint batch = 0;; batch++)
    {
      g_autoptr (GPtrArray) articles = make_batch (round, batch);
      gint64 import = mn_library_begin_import (library, "killed", NULL);
      g_autoptr (GArray) stored = mn_library_store (library, import, articles, NULL, NULL);

      if (!stored || (batch % 5 == 4 && !mn_library_undo_import (library, import, NULL)))
        _exit (1);
    }
}

/* Runs in a process of its own for @ms. */
static void
run_and_kill (const char *path, guint round, int ms)
{
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    store_for_ever (path, round);
  g_usleep ((gulong) ms * 1000);
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  /* It was in the middle of its work. */
  g_assert_true (WIFSIGNALED (status));
}

static void
test_storing (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->library);
  for (guint round = 0; round < ROUNDS; round++)
    {
      run_and_kill (fixture->path, round, 20 + g_test_rand_int_range (0, 150));
      fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
      assert_sound (fixture->library);
      g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM article") % BATCH, ==, 0);
      g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM edition") % BATCH, ==, 0);
      g_clear_object (&fixture->library);
    }
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM article"), >, 0);
}

/* A library that is being made is there or not. */
static void
test_making (Fixture *fixture, gconstpointer data)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autofree char *path = g_strdup_printf ("%s/new-%u.db", fixture->folder, round);

      run_and_kill (path, round, (int) round * 2);
      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        continue;
      g_autoptr (GError) error = NULL;
      g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_DEFAULT, &error);
      g_assert_no_error (error);
      assert_sound (library);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/kill/storing", test_storing);
  ADD ("/kill/making", test_making);
  return g_test_run ();
}
