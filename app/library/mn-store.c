/* mn-store.c: documents into tables, and out again. */
#include "mn-store.h"

#include "mn-identity.h"
#include "mn-index.h"
#include "mn-shown.h"
#include "mn-table-articles.h"
#include "mn-table-events.h"
#include "mn-table-figures.h"

#include <glib/gi18n.h>

typedef struct
{
  MnConnection *connection;
  MnIndex *index;
  gint64 import;
  int rule_version;
} Store;

static gboolean
is_sound (const MnArticle *article, GError **error)
{
  gboolean has_title = article->title && article->title[0];
  gboolean has_body = article->body && article->body[0];

  if (!has_title && !has_body)
    {
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                           _ ("A document without title and text cannot be stored"));
      return FALSE;
    }
  if ((article->title && !g_utf8_validate (article->title, -1, NULL)) ||
      (article->body && !g_utf8_validate (article->body, -1, NULL)))
    {
      g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                           _ ("A document whose text is not UTF-8 cannot be stored"));
      return FALSE;
    }
  return TRUE;
}

/* A reading of @edition, with its facts. */
static gboolean
store_reading (Store *store,
               gint64 edition,
               const MnArticle *article,
               GPtrArray *figures_before,
               MnStored *stored,
               gint64 *reading,
               GError **error)
{
  return mn_articles_add_reading (store->connection, store->import, store->rule_version, edition,
                                  article, reading, error) &&
         mn_figures_add (store->connection, *reading, edition, article, figures_before,
                         &stored->new_figures, error) &&
         mn_events_add (store->connection, *reading, edition, stored->article, article,
                        &stored->new_events, error);
}

static gboolean
store_new (Store *store,
           const MnArticle *article,
           const MnPrint *print,
           MnStored *stored,
           GError **error)
{
  gint64 edition, reading;

  stored->as = MN_STORED_NEW;
  if (!mn_shown_add (store->connection, article, &stored->article, error))
    return FALSE;
  mn_index_add (store->index, stored->article);
  return mn_articles_add_edition (store->connection, store->import, article, print, stored->article,
                                  &edition, error) &&
         store_reading (store, edition, article, NULL, stored, &reading, error) &&
         mn_shown_set_current (store->connection, stored->article, edition, reading, error);
}

/* Another reading of what is known: of a new edition, or of the old one where @print is NULL. */
static gboolean
store_again (Store *store,
             const MnArticle *article,
             const MnPrint *print,
             MnStored *stored,
             GError **error)
{
  gint64 before, reading;
  g_autoptr (MnArticle) old =
      mn_articles_load (store->connection, stored->article, 0, &before, error);

  if (!old || !mn_index_take_out (store->index, stored->article, error))
    return FALSE;
  g_autoptr (GPtrArray) figures = mn_figures_load_read (store->connection, before, error);
  if (!figures)
    return FALSE;
  gint64 edition = old->edition;
  if (print && !mn_articles_add_edition (store->connection, store->import, article, print,
                                         stored->article, &edition, error))
    return FALSE;
  return store_reading (store, edition, article, figures, stored, &reading, error) &&
         mn_shown_refresh (store->connection, stored->article, error);
}

/* With a date that was missing more can be read from the same text. */
static gboolean
brings_date (Store *store,
             const MnArticle *article,
             const MnMatch *match,
             gboolean *brings,
             GError **error)
{
  gint64 reading;

  *brings = FALSE;
  if (mn_period_is_unknown (&article->date))
    return TRUE;
  g_autoptr (MnArticle) old =
      mn_articles_load (store->connection, match->article, 0, &reading, error);
  if (!old)
    return FALSE;
  *brings = old->edition == match->edition && mn_period_is_unknown (&old->date) &&
            (article->body != NULL) == (old->body != NULL);
  return TRUE;
}

static gboolean
store_article (Store *store, const MnArticle *article, MnStored *stored, GError **error)
{
  g_auto (MnPrint) print = { 0 };
  MnMatch match;
  gboolean dated;

  if (!is_sound (article, error))
    return FALSE;
  mn_print_init (&print, article);
  if (!mn_identity_find (store->connection, article, &print, &match, error))
    return FALSE;

  stored->article = match.article;
  switch (match.same)
    {
    case MN_SAME_NOTHING:
      return store_new (store, article, &print, stored, error);
    case MN_SAME_ARTICLE:
      stored->as = MN_STORED_EDITION;
      return store_again (store, article, &print, stored, error);
    case MN_SAME_TEXT:
      stored->as = MN_STORED_DUPLICATE;
      return brings_date (store, article, &match, &dated, error) &&
             (!dated || store_again (store, article, NULL, stored, error));
    default:
      g_assert_not_reached ();
    }
}

GArray *
mn_store_articles (MnConnection *connection,
                   MnIndex *index,
                   gint64 import,
                   int rule_version,
                   GPtrArray *articles,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (GArray) result = g_array_new (FALSE, TRUE, sizeof (MnStored));
  Store store = { connection, index, import, rule_version };

  if (!mn_index_begin (index, error))
    return NULL;
  g_array_set_size (result, articles->len);
  for (guint i = 0; i < articles->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
        !store_article (&store, g_ptr_array_index (articles, i),
                        &g_array_index (result, MnStored, i), error))
      return NULL;
  return mn_index_flush (index, error) ? g_steal_pointer (&result) : NULL;
}

gboolean
mn_store_begin_import (MnConnection *connection,
                       const char *description,
                       gint64 *id,
                       GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "INSERT INTO import (description, started) VALUES (?1, unixepoch())",
                             error);

  if (!statement)
    return FALSE;
  mn_statement_bind_text (statement, 1, description);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  return TRUE;
}

/* --- Undo --------------------------------------------------------------------------------------- */

static GHashTable *
list_ids (MnConnection *connection, const char *sql, gint64 import, GError **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);
  MnStep step;

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, import);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      gint64 id = mn_statement_get_int (statement, 0);

      g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
    }
  return step == MN_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

#define READINGS_OF_IMPORT                                                     \
  "(SELECT id FROM reading WHERE import = ?1 UNION SELECT r.id FROM reading r" \
  " JOIN edition e ON e.id = r.edition WHERE e.import = ?1)"

static gboolean
delete_import (MnConnection *connection, gint64 import, GError **error)
{
  static const char *const statements[] = {
    /* Readings take facts, mentions and evidence along; editions their readings. */
    "DELETE FROM reading WHERE import = ?1",
    "DELETE FROM edition WHERE import = ?1",
    "DELETE FROM import WHERE id = ?1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      g_autoptr (MnStatement) statement = mn_connection_prepare (connection, statements[i], error);

      if (!statement)
        return FALSE;
      mn_statement_bind_int (statement, 1, import);
      if (!mn_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_import (MnConnection *connection, gint64 import, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT 1 FROM import WHERE id = ?1", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, import);
  MnStep step = mn_statement_step (statement, error);
  if (step == MN_STEP_DONE)
    g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                         _ ("There is no such import, or it was undone already"));
  return step == MN_STEP_ROW;
}

gboolean
mn_store_undo_import (MnConnection *connection, MnIndex *index, gint64 import, GError **error)
{
  GHashTableIter iter;
  gpointer id;

  if (!has_import (connection, import, error) || !mn_index_begin (index, error))
    return FALSE;
  g_autoptr (GHashTable) articles =
      list_ids (connection,
                "SELECT DISTINCT e.article FROM edition e JOIN reading r ON r.edition = e.id"
                " WHERE r.id IN " READINGS_OF_IMPORT,
                import, error);
  g_autoptr (GHashTable) events =
      articles
          ? list_ids (connection,
                      "SELECT event FROM telling WHERE reading IN " READINGS_OF_IMPORT
                      /* What the user said goes with an article. */
                      " UNION SELECT t.event FROM edition e JOIN judged j ON j.article = e.article"
                      " JOIN verdict v ON v.judged = j.id JOIN telling t ON t.verdict = v.id"
                      " WHERE e.import = ?1",
                      import, error)
          : NULL;
  if (!events)
    return FALSE;

  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!mn_index_take_out (index, *(gint64 *) id, error))
      return FALSE;
  if (!delete_import (connection, import, error))
    return FALSE;
  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!mn_shown_refresh (connection, *(gint64 *) id, error))
      return FALSE;
  return mn_events_refresh (connection, events, error) && mn_index_flush (index, error);
}
