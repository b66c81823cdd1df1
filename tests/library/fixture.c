/* fixture.c: a library of its own in a folder of its own, for each test. */
#include "fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

void
fixture_set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("library-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->library = mn_library_open (fixture->path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

void
fixture_tear_down (Fixture *fixture, gconstpointer data)
{
  /* A thread that has just answered may hold it a little longer. */
  if (fixture->library)
    mn_library_close (fixture->library);
  g_clear_object (&fixture->library);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

void
fixture_reopen (Fixture *fixture, MnLibraryOpenFlags flags)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->library);
  fixture->library = mn_library_open (fixture->path, flags, &error);
  g_assert_no_error (error);
}

MnArticle *
make_article (const char *title, const char *body, const char *source, const char *date)
{
  MnArticle *article = mn_article_new ();

  article->title = g_strdup (title);
  article->body = g_strdup (body);
  article->source = g_strdup (source);
  if (date)
    {
      g_assert_true (mn_period_parse (date, &article->date));
      article->date_origin = MN_DATE_STATED;
    }
  return article;
}

static MnEvidence *
find_words (const MnArticle *article, const char *words)
{
  const char *in_body = article->body ? strstr (article->body, words) : NULL;
  const char *text = in_body ? article->body : article->title;
  const char *at = in_body ? in_body : strstr (article->title, words);

  g_assert_nonnull (at);
  MnSpan span = { (guint32) (at - text), (guint32) (at - text + (gssize) strlen (words)) };
  return mn_evidence_new (in_body ? MN_PART_BODY : MN_PART_TITLE, span, text);
}

void
add_country (MnArticle *article, MnCountry country, double weight, const char *words)
{
  g_autoptr (MnEvidence) evidence = find_words (article, words);
  MnCountryMention mention = { country, 1, weight, evidence->part, evidence->span };

  g_array_append_val (article->countries, mention);
}

MnFigure *
add_figure (MnArticle *article, MnFigureKind kind, MnCountry from, MnCountry to, const char *words)
{
  MnFigure *figure = mn_figure_new (kind);

  mn_figure_set_pair (figure, from, to);
  figure->period = mn_period_new_year (2021);
  mn_evidence_free (figure->evidence);
  figure->evidence = find_words (article, words);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ 609, 5 };
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  g_ptr_array_add (article->figures, figure);
  return figure;
}

MnEvent *
add_event (MnArticle *article,
           MnEventType type,
           MnCountry country,
           const char *date,
           const char *title,
           const char *words)
{
  MnEvent *event = mn_event_new (type);

  if (date)
    {
      g_assert_true (mn_period_parse (date, &event->date));
      event->dated_by = MN_DATED_BY_TEXT;
    }
  event->title = g_strdup (title);
  mn_event_add_country (event, country);
  mn_event_add_country (event, MN_MONGOLIA);
  g_ptr_array_add (event->evidence, find_words (article, words));
  g_ptr_array_add (article->events, event);
  return event;
}

gint64
begin_import (MnLibrary *library)
{
  g_autoptr (GError) error = NULL;
  gint64 import = mn_library_begin_import (library, "test", &error);

  g_assert_no_error (error);
  return import;
}

MnStored
store_in (MnLibrary *library, gint64 import, MnArticle *article)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, article);
  g_autoptr (GArray) stored = mn_library_store (library, import, articles, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stored->len, ==, 1);
  return g_array_index (stored, MnStored, 0);
}

MnStored
store_one (MnLibrary *library, MnArticle *article)
{
  return store_in (library, begin_import (library), article);
}

char *
search_ids (MnLibrary *library, const char *text)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;
  GString *ids = g_string_new (NULL);

  query.text = text;
  query.limit = 1000;
  g_autoptr (MnSearchResult) result = mn_library_search (library, &query, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < result->rows->len; i++)
    g_string_append_printf (ids, "%s%" G_GINT64_FORMAT, i ? " " : "",
                            ((MnArticleRow *) result->rows->pdata[i])->id);
  return g_string_free (ids, FALSE);
}

guint
search_total (MnLibrary *library, const char *text)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (GError) error = NULL;

  query.text = text;
  g_autoptr (MnSearchResult) result = mn_library_search (library, &query, NULL, &error);
  g_assert_no_error (error);
  return result->total;
}

MnArticle *
get_article (MnLibrary *library, gint64 id)
{
  g_autoptr (GError) error = NULL;
  MnArticle *article = mn_library_get_article (library, id, 0, NULL, &error);

  g_assert_no_error (error);
  return article;
}

void
assert_sound (MnLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) faults = mn_library_check (library, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (char *) faults->pdata[i]);
  g_assert_cmpuint (faults->len, ==, 0);
}

static sqlite3 *
open_past (const char *path)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL),
                   ==, SQLITE_OK);
  return db;
}

gint64
query_int_after (const char *path, const char *before, const char *sql)
{
  sqlite3 *db = open_past (path);
  sqlite3_stmt *statement;

  if (before)
    g_assert_cmpint (sqlite3_exec (db, before, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  gint64 value = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  sqlite3_close (db);
  return value;
}

gint64
query_int (const char *path, const char *sql)
{
  return query_int_after (path, NULL, sql);
}

void
exec (const char *path, const char *sql)
{
  sqlite3 *db = open_past (path);
  char *message = NULL;

  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  sqlite3_close (db);
}
