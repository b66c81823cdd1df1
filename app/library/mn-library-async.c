/* mn-library-async.c: the readings that the window needs, in a thread each. */
#include "mn-library.h"

typedef struct
{
  MnQuery query;
  char *text;
} Search;

static void
search_free (Search *search)
{
  g_free (search->text);
  g_free (search);
}

static void
search_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Search *search = data;
  GError *error = NULL;
  MnSearchResult *result = mn_library_search (source, &search->query, cancellable, &error);

  if (result)
    g_task_return_pointer (task, result, (GDestroyNotify) mn_search_result_free);
  else
    g_task_return_error (task, error);
}

void
mn_library_search_async (MnLibrary *self,
                         const MnQuery *query,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));
  g_return_if_fail (query != NULL);

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Search *search = g_new0 (Search, 1);

  search->text = g_strdup (query->text);
  search->query = *query;
  search->query.text = search->text;
  g_task_set_source_tag (task, mn_library_search_async);
  g_task_set_task_data (task, search, (GDestroyNotify) search_free);
  g_task_run_in_thread (task, search_thread);
}

MnSearchResult *
mn_library_search_finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  gint64 id;
  gint64 edition;
} Get;

static void
article_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Get *get = data;
  GError *error = NULL;
  MnArticle *article = mn_library_get_article (source, get->id, get->edition, cancellable, &error);

  if (article)
    g_task_return_pointer (task, article, (GDestroyNotify) mn_article_free);
  else
    g_task_return_error (task, error);
}

void
mn_library_get_article_async (MnLibrary *self,
                              gint64 id,
                              gint64 edition,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Get *get = g_new (Get, 1);

  *get = (Get){ id, edition };
  g_task_set_source_tag (task, mn_library_get_article_async);
  g_task_set_task_data (task, get, g_free);
  g_task_run_in_thread (task, article_thread);
}

MnArticle *
mn_library_get_article_finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
countries_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  guint *n_articles = data;
  GError *error = NULL;
  GArray *countries = mn_library_list_countries (source, n_articles, cancellable, &error);

  if (countries)
    g_task_return_pointer (task, countries, (GDestroyNotify) g_array_unref);
  else
    g_task_return_error (task, error);
}

void
mn_library_list_countries_async (MnLibrary *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, mn_library_list_countries_async);
  g_task_set_task_data (task, g_new0 (guint, 1), g_free);
  g_task_run_in_thread (task, countries_thread);
}

GArray *
mn_library_list_countries_finish (MnLibrary *self,
                                  GAsyncResult *result,
                                  guint *n_articles,
                                  GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  if (n_articles)
    *n_articles = *(guint *) g_task_get_task_data (G_TASK (result));
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
country_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  MnCountryData *country =
      mn_library_get_country (source, (MnCountry) GPOINTER_TO_UINT (data), cancellable, &error);

  if (country)
    g_task_return_pointer (task, country, (GDestroyNotify) mn_country_data_free);
  else
    g_task_return_error (task, error);
}

void
mn_library_get_country_async (MnLibrary *self,
                              MnCountry country,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, mn_library_get_country_async);
  g_task_set_task_data (task, GUINT_TO_POINTER (country), NULL);
  g_task_run_in_thread (task, country_thread);
}

MnCountryData *
mn_library_get_country_finish (MnLibrary *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
