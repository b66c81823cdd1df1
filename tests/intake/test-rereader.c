/* test-rereader.c: articles read again by newer rules; and what selected words speak of. */
#include "fixture.h"

#include "mn-extract.h"
#include "mn-importer.h"
#include "mn-rereader.h"
#include "mn-suggestion.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define FIGURE \
  "In 2021 the trade turnover between Kazakhstan and Mongolia amounted to 60.9 million USD."
#define EVENT "The Foreign Minister of Kazakhstan arrived in Mongolia on an official visit."
#define BODY  EVENT "\n\n" FIGURE

/* More than are stored at once. */
#define MANY 100

/* As rules that knew little had left them. */
static void
fill (Fixture *fixture, guint n)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;

  mn_library_set_rule_version (fixture->library, MN_EXTRACT_VERSION - 1);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Report %u", i);

      g_ptr_array_add (articles, make_article (title, BODY, "a.mn", "2022-01-05"));
    }
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  g_assert_no_error (error);
}

static gint64
count_old (Fixture *fixture)
{
  return query_int (fixture->path,
                    "SELECT count(*) FROM article a JOIN reading r ON r.id = a.reading"
                    " WHERE r.rule_version < " G_STRINGIFY (MN_EXTRACT_VERSION));
}

static void
assert_all_read (Fixture *fixture, gint64 n)
{
  g_assert_cmpint (count_old (fixture), ==, 0);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM reading"), ==, 2 * n);
  g_assert_cmpint (query_int (fixture->path, "SELECT sum (n_figures) FROM article"), ==, n);
  assert_sound (fixture->library);
}

static void
run (Fixture *fixture, guint articles, guint changed)
{
  g_autoptr (MnRereader) rereader = mn_rereader_new (fixture->library);
  g_autoptr (GError) error = NULL;

  mn_rereader_run (rereader, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (mn_rereader_get_summary (rereader)->articles, ==, articles);
  g_assert_cmpuint (mn_rereader_get_summary (rereader)->changed, ==, changed);
}

static void
test_run (Fixture *fixture, gconstpointer data)
{
  fill (fixture, MANY);
  run (fixture, MANY, MANY);
  assert_all_read (fixture, MANY);
  run (fixture, 0, 0);
}

/* What an import by these rules stored is not read again, and would not change. */
static void
test_imported (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);

  mn_importer_add_text (importer, " date 2022-01-05 Tell a friend\n\n" BODY "\n", -1, "text");
  g_assert_true (mn_importer_run (importer, NULL, NULL, NULL, NULL));
  g_assert_cmpuint (mn_importer_get_summary (importer)->figures, ==, 1);
  run (fixture, 0, 0);
  exec (fixture->path, "UPDATE reading SET rule_version = 0");
  run (fixture, 1, 0);
  assert_all_read (fixture, 1);
}

/* A date that the words gave is found in them again; one that is known stays. */
static void
test_date (Fixture *fixture, gconstpointer data)
{
  MnArticle *dated = make_article (NULL, "ASTANA, May 5, 2021. " BODY, NULL, NULL);

  mn_library_set_rule_version (fixture->library, 0);
  g_assert_true (mn_period_parse ("2020-01-01", &dated->date));
  dated->date_origin = MN_DATE_IN_TEXT;
  gint64 in_text = store_one (fixture->library, dated).article;
  gint64 stated =
      store_one (fixture->library, make_article ("Told", BODY, NULL, "2020-02-02")).article;
  run (fixture, 2, 2);
  g_autoptr (MnArticle) first = get_article (fixture->library, in_text);
  g_autoptr (MnArticle) second = get_article (fixture->library, stated);
  g_assert_cmpint (first->date.start, ==, mn_day_from_iso ("2021-05-05"));
  g_assert_cmpint (first->date_origin, ==, MN_DATE_IN_TEXT);
  g_assert_cmpint (second->date.start, ==, mn_day_from_iso ("2020-02-02"));
}

/* --- Interrupted -------------------------------------------------------------------------------- */

static void
cancel_half (guint done, guint total, gpointer cancellable)
{
  g_assert_cmpuint (total, ==, MANY);
  if (done > 0)
    g_cancellable_cancel (cancellable);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  fill (fixture, MANY);
  g_autoptr (MnRereader) rereader = mn_rereader_new (fixture->library);
  g_assert_false (mn_rereader_run (rereader, cancel_half, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  guint done = mn_rereader_get_summary (rereader)->articles;
  g_assert_cmpuint (done, >, 0);
  g_assert_cmpuint (done, <, MANY);
  g_assert_cmpint (count_old (fixture), ==, MANY - done);
  assert_sound (fixture->library);

  run (fixture, MANY - done, MANY - done);
  assert_all_read (fixture, MANY);
}

static void
read_and_be_killed (const char *path)
{
  g_autoptr (MnLibrary) library = mn_library_open (path, MN_LIBRARY_OPEN_DEFAULT, NULL);
  g_autoptr (MnRereader) rereader = library ? mn_rereader_new (library) : NULL;

  if (rereader)
    mn_rereader_run (rereader, NULL, NULL, NULL, NULL);
  pause ();
}

/* Each article is whole, and the next one goes on where this one was. */
static void
test_kill (Fixture *fixture, gconstpointer data)
{
  fill (fixture, MANY);
  g_clear_object (&fixture->library);
  for (int round = 0; round < 8; round++)
    {
      int status;
      pid_t child = fork ();

      g_assert_cmpint (child, >=, 0);
      if (child == 0)
        read_and_be_killed (fixture->path);
      g_usleep ((gulong) (5 + 8 * round) * 1000);
      g_assert_cmpint (kill (child, SIGKILL), ==, 0);
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_true (WIFSIGNALED (status));

      fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
      assert_sound (fixture->library);
      g_assert_cmpint (query_int (fixture->path, "SELECT sum (n_figures) FROM article"), ==,
                       MANY - count_old (fixture));
      g_clear_object (&fixture->library);
    }
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  guint left = (guint) count_old (fixture);
  run (fixture, left, left);
  assert_all_read (fixture, MANY);
}

typedef struct
{
  GMainLoop *loop;
  GThread *thread;
  guint n_progress;
  gboolean is_done;
} Async;

static void
on_progress (guint done, guint total, gpointer user_data)
{
  Async *async = user_data;

  g_assert_true (async->thread == g_thread_self ());
  g_assert_false (async->is_done);
  g_assert_cmpuint (done, <=, total);
  async->n_progress++;
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Async *async = user_data;
  g_autoptr (GError) error = NULL;

  mn_rereader_run_finish (MN_REREADER (source), result, &error);
  g_assert_no_error (error);
  async->is_done = TRUE;
  g_main_loop_quit (async->loop);
}

/* An import beside it loses nothing, and neither does what is read again. */
static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Async async = { loop, g_thread_self (), 0, FALSE };

  fill (fixture, MANY);
  g_autoptr (MnRereader) rereader = mn_rereader_new (fixture->library);
  mn_rereader_run_async (rereader, on_progress, &async, NULL, on_done, &async);
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  mn_importer_add_text (importer, "Another text. " FIGURE, -1, "text");
  g_assert_true (mn_importer_run (importer, NULL, NULL, NULL, NULL));
  g_main_loop_run (loop);
  g_assert_cmpuint (async.n_progress, >, 0);
  g_assert_cmpint (count_old (fixture), ==, 0);
  g_assert_cmpint (query_int (fixture->path, "SELECT sum (n_figures) FROM article"), ==, MANY + 1);
  assert_sound (fixture->library);
}

/* --- Suggestions -------------------------------------------------------------------------------- */

static MnSuggestion *
suggest (const MnArticle *article, const char *words)
{
  const char *at = strstr (article->body, words);
  MnSpan span = { (guint32) (at - article->body),
                  (guint32) (at - article->body + (gssize) strlen (words)) };

  return mn_suggestion_new (article, MN_PART_BODY, span);
}

static void
test_suggest_figure (void)
{
  g_autoptr (MnArticle) article = make_article ("Report", BODY, NULL, "2022-01-05");
  g_autoptr (MnSuggestion) suggestion = suggest (article, "60.9 million USD");

  g_assert_false (suggestion->is_event);
  g_assert_cmpint (suggestion->figure->kind, ==, MN_KIND_TURNOVER);
  g_assert_cmpint (suggestion->figure->amount.digits, ==, 609);
  g_assert_cmpint (suggestion->figure->from, ==, KZ);
  g_assert_cmpstr (suggestion->figure->evidence->quote, ==, "60.9 million USD");
}

static void
test_suggest_event (void)
{
  g_autoptr (MnArticle) article = make_article ("Report", BODY, NULL, "2022-01-05");
  g_autoptr (MnSuggestion) suggestion = suggest (article, EVENT);

  g_assert_true (suggestion->is_event);
  g_assert_cmpint (suggestion->event->type, ==, MN_EVENT_VISIT);
  g_assert_cmpuint (suggestion->event->evidence->len, ==, 1);
}

/* Words that tell nothing give at least countries and a title. */
static void
test_suggest_nothing (void)
{
  g_autoptr (MnArticle) article =
      make_article ("Report", "The tea of Kazakhstan  is good.", NULL, NULL);
  g_autoptr (MnSuggestion) suggestion = suggest (article, "of Kazakhstan  is good");

  g_assert_false (suggestion->is_event);
  g_assert_false (suggestion->figure->has_amount);
  g_assert_cmpint (suggestion->figure->from, ==, KZ);
  g_assert_cmpint (suggestion->figure->to, ==, MN_MONGOLIA);
  g_assert_cmpstr (suggestion->event->title, ==, "of Kazakhstan is good");
  g_assert_true (mn_event_has_country (suggestion->event, KZ));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/rereader/run", test_run);
  ADD ("/rereader/imported", test_imported);
  ADD ("/rereader/date", test_date);
  ADD ("/rereader/cancel", test_cancel);
  ADD ("/rereader/kill", test_kill);
  ADD ("/rereader/async", test_async);
  g_test_add_func ("/suggestion/figure", test_suggest_figure);
  g_test_add_func ("/suggestion/event", test_suggest_event);
  g_test_add_func ("/suggestion/nothing", test_suggest_nothing);
  return g_test_run ();
}
