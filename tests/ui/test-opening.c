/* test-opening.c: opening a library, and what is said where that fails. */
#include "fixture.h"
#include "mn-opening.h"
#include "waiting.h"

#include <string.h>

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **answer = user_data;

  *answer = g_object_ref (result);
}

static MnLibrary *
open_and_wait (const char *path, GError **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  mn_opening_open_async (path, NULL, on_answer, &answer);
  while (!answer)
    g_main_context_iteration (NULL, TRUE);
  return mn_opening_open_finish (answer, error);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "deep", "new.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = open_and_wait (path, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  mn_opening_close_async (library);
  wait_for_last_reference (library);
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "letter.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = NULL;
  g_autofree char *advice = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (path, "Dear Sir", -1, NULL));
  library = open_and_wait (path, &error);
  g_assert_null (library);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FOREIGN);
  g_assert_cmpstr (mn_opening_get_title (error), ==, "This Is Not a Library");
  advice = mn_opening_dup_advice (error);
  g_assert_nonnull (strstr (advice, path));
  g_assert_nonnull (strstr (advice, "not touched"));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "Dear Sir");
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = NULL;

  g_clear_object (&fixture->library);
  exec (fixture->path, "PRAGMA user_version = 9999");
  library = open_and_wait (fixture->path, &error);
  g_assert_null (library);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NEWER);
  g_assert_cmpstr (mn_opening_get_title (error), ==, "This Library Is Too New");
}

/* Every cause has a title, and none of them stands without what to do or what happened. */
static void
test_words (void)
{
  for (int code = MN_LIBRARY_ERROR_NOT_FOUND; code <= MN_LIBRARY_ERROR_FAILED; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (MN_LIBRARY_ERROR, code, "What happened.");
      g_autofree char *advice = mn_opening_dup_advice (error);

      g_assert_cmpstr (mn_opening_get_title (error), !=, "");
      g_assert_true (g_str_has_prefix (advice, "What happened."));
    }
}

static gboolean
is_closed (gpointer library)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnSearchResult) found = mn_library_search (library, &query, NULL, &error);

  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
}

/* The last who leaves closes. */
static void
test_close (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnLibrary) library = open_and_wait (fixture->path, NULL);
  g_autoptr (MnLibrary) same = open_and_wait (fixture->path, NULL);

  g_assert_true (same == library);
  mn_opening_close_async (library);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_false (is_closed (library));

  g_clear_object (&same);
  mn_opening_close_async (library);
  wait_until (is_closed, library, "the library to close");
  /* The closing itself still holds the library. */
  wait_for_last_reference (library);
}

typedef struct
{
  GAsyncResult *first;
  GAsyncResult *second;
} Answers;

static gboolean
has_both (gpointer data)
{
  Answers *answers = data;

  return answers->first && answers->second;
}

/* Asked for twice at once, it is opened once; who gave up meanwhile does not keep it open. */
static void
test_at_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = NULL;
  Answers answers = { NULL, NULL };

  mn_opening_open_async (fixture->path, cancellable, on_answer, &answers.first);
  mn_opening_open_async (fixture->path, NULL, on_answer, &answers.second);
  g_cancellable_cancel (cancellable);
  wait_until (has_both, &answers, "the library");
  g_assert_null (mn_opening_open_finish (answers.first, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  library = mn_opening_open_finish (answers.second, NULL);
  g_clear_object (&answers.first);
  g_clear_object (&answers.second);

  g_assert_false (is_closed (library));
  mn_opening_close_async (library);
  wait_until (is_closed, library, "the library to close");
  wait_for_last_reference (library);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/opening/new", test_new);
  ADD ("/opening/foreign", test_foreign);
  ADD ("/opening/newer", test_newer);
  g_test_add_func ("/opening/words", test_words);
  ADD ("/opening/close", test_close);
  ADD ("/opening/at-once", test_at_once);

  return g_test_run ();
}
