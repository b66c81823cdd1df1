/* test-article-model.c: the list that grows, and searches that overtake each other. */
#include "fixture.h"
#include "mn-article-model.h"
#include "waiting.h"

/* More than two pages, the last one half full. */
#define N_ARTICLES (MN_ARTICLE_MODEL_PAGE * 5 / 2)

static void
fill (Fixture *fixture)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GArray) stored = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < N_ARTICLES; i++)
    {
      g_autofree char *title = g_strdup_printf ("%s number %d", i % 2 ? "Wool" : "Copper", i);
      g_autofree char *body = g_strdup_printf ("Text of article %d on %s.", i, "trade");
      MnArticle *article = make_article (title, body, "agency", "2021-03-04");

      if (i == 7)
        add_country (article, KZ, 1, "trade");
      g_ptr_array_add (articles, article);
    }
  stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  g_assert_no_error (error);
}

static void
on_settled (MnArticleModel *model, guint *n_settled)
{
  (*n_settled)++;
}

static void
wait_until_settled (MnArticleModel *model)
{
  while (mn_article_model_is_searching (model))
    g_main_context_iteration (NULL, TRUE);
}

static guint
count (MnArticleModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (model));
}

static gint64
get_id (MnArticleModel *model, guint position)
{
  g_autoptr (MnArticleItem) item = g_list_model_get_item (G_LIST_MODEL (model), position);

  return mn_article_item_get_row (item)->id;
}

static void
test_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticleModel) model = mn_article_model_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n_settled = 0;
  gboolean exact;

  fill (fixture);
  g_signal_connect (model, "settled", G_CALLBACK (on_settled), &n_settled);
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "", MN_COUNTRY_NONE);
  wait_until_settled (model);
  g_assert_cmpuint (count (model), ==, MN_ARTICLE_MODEL_PAGE);
  g_assert_cmpuint (mn_article_model_get_total (model, &exact), ==, N_ARTICLES);
  g_assert_true (exact);

  for (guint wanted = 2 * MN_ARTICLE_MODEL_PAGE; wanted <= N_ARTICLES;
       wanted += N_ARTICLES - 2 * MN_ARTICLE_MODEL_PAGE)
    {
      mn_article_model_load_more (model);
      mn_article_model_load_more (model); /* one at a time */
      while (count (model) < wanted)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (count (model), ==, wanted);
    }
  mn_article_model_load_more (model);
  g_assert_cmpuint (n_settled, ==, 1);

  for (guint i = 0; i < count (model); i++)
    {
      gint64 id = get_id (model, i);

      g_assert_true (g_hash_table_add (seen, g_memdup2 (&id, sizeof id)));
      g_assert_cmpint (mn_article_model_find (model, id), ==, (int) i);
    }
  g_assert_cmpint (mn_article_model_find (model, N_ARTICLES + 1), ==, -1);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), N_ARTICLES));
}

static void
test_overtaken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticleModel) model = mn_article_model_new ();
  guint n_settled = 0;

  fill (fixture);
  g_signal_connect (model, "settled", G_CALLBACK (on_settled), &n_settled);
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "copper", MN_COUNTRY_NONE);
  mn_article_model_search (model, "wool", MN_COUNTRY_NONE);
  mn_article_model_search (model, "number 12", MN_COUNTRY_NONE);
  wait_until_settled (model);
  g_assert_cmpuint (n_settled, ==, 1);
  g_assert_cmpstr (mn_article_model_get_text (model), ==, "number 12");
  /* 12 and 120 to 129 */
  g_assert_cmpuint (count (model), ==, 11);

  mn_article_model_search (model, "number 12", MN_COUNTRY_NONE);
  g_assert_false (mn_article_model_is_searching (model));
  mn_article_model_search (model, "number 12", KZ);
  wait_until_settled (model);
  g_assert_cmpuint (count (model), ==, 0);
  mn_article_model_search (model, "", KZ);
  wait_until_settled (model);
  g_assert_cmpuint (count (model), ==, 1);
}

typedef struct
{
  guint position;
  guint removed;
  guint added;
} Change;

static void
on_items_changed (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  Change *change = user_data;

  *change = (Change){ position, removed, added };
}

/* After an import only what is new moves. */
static void
test_reload (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticleModel) model = mn_article_model_new ();
  Change change = { 0 };
  g_autoptr (MnArticleItem) before = NULL;
  g_autoptr (MnArticleItem) after = NULL;

  store_one (fixture->library, make_article ("Old", "Text.", NULL, "2020-01-01"));
  store_one (fixture->library, make_article ("New", "Text.", NULL, "2022-01-01"));
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "", MN_COUNTRY_NONE);
  wait_until_settled (model);
  before = g_list_model_get_item (G_LIST_MODEL (model), 1);

  g_signal_connect (model, "items-changed", G_CALLBACK (on_items_changed), &change);
  store_one (fixture->library, make_article ("Between", "Text.", NULL, "2021-01-01"));
  mn_article_model_reload (model);
  wait_until_settled (model);
  g_assert_cmpuint (change.position, ==, 1);
  g_assert_cmpuint (change.removed, ==, 0);
  g_assert_cmpuint (change.added, ==, 1);
  after = g_list_model_get_item (G_LIST_MODEL (model), 2);
  g_assert_true (before == after);

  change = (Change){ 0 };
  mn_article_model_reload (model);
  wait_until_settled (model);
  g_assert_cmpuint (change.added, ==, 0);
  g_assert_cmpuint (change.removed, ==, 0);
}

/* A reload shows as many rows as were there. */
static void
test_reload_pages (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticleModel) model = mn_article_model_new ();

  fill (fixture);
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "", MN_COUNTRY_NONE);
  wait_until_settled (model);
  mn_article_model_load_more (model);
  while (count (model) < 2 * MN_ARTICLE_MODEL_PAGE)
    g_main_context_iteration (NULL, TRUE);

  mn_article_model_reload (model);
  wait_until_settled (model);
  g_assert_cmpuint (count (model), ==, 2 * MN_ARTICLE_MODEL_PAGE);
}

static void
test_error (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticleModel) model = mn_article_model_new ();

  store_one (fixture->library, make_article ("Old", "Text.", NULL, "2020-01-01"));
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "", MN_COUNTRY_NONE);
  wait_until_settled (model);
  g_assert_null (mn_article_model_get_error (model));

  mn_library_close (fixture->library);
  mn_article_model_search (model, "old", MN_COUNTRY_NONE);
  wait_until_settled (model);
  g_assert_error (mn_article_model_get_error (model), G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_assert_cmpuint (count (model), ==, 0);
}

/* Nobody waits for the answer any more. */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  MnArticleModel *model = mn_article_model_new ();

  fill (fixture);
  mn_article_model_set_library (model, fixture->library);
  mn_article_model_search (model, "wool", MN_COUNTRY_NONE);
  mn_article_model_set_library (model, NULL);
  g_assert_cmpuint (count (model), ==, 0);
  g_assert_false (mn_article_model_is_searching (model));

  wait_for_last_reference (model);
  g_assert_finalize_object (model);
}

/* Cancelled searches answer too. */
static void
tear_down (Fixture *fixture, gconstpointer data)
{
  wait_for_last_reference (fixture->library);
  fixture_tear_down (fixture, data);
}

#define ADD_MODEL(path, func) g_test_add (path, Fixture, NULL, fixture_set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_MODEL ("/article-model/pages", test_pages);
  ADD_MODEL ("/article-model/overtaken", test_overtaken);
  ADD_MODEL ("/article-model/reload", test_reload);
  ADD_MODEL ("/article-model/reload-pages", test_reload_pages);
  ADD_MODEL ("/article-model/error", test_error);
  ADD_MODEL ("/article-model/gone", test_gone);

  return g_test_run ();
}
