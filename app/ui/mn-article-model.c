/* mn-article-model.c: the articles that a search gives. */
#include "mn-article-model.h"

struct _MnArticleModel
{
  GObject parent_instance;

  MnLibrary *library;
  GPtrArray *items; /* of MnArticleItem */

  char *text; /* of the search that is wanted */
  MnCountry country;
  char *settled_text;
  gboolean wanted; /* a search was asked for since the library was set */

  GCancellable *searching; /* the search under way */
  GCancellable *paging;    /* the next page under way */
  gboolean at_end;

  guint total;
  gboolean total_is_exact;
  GError *error;
};

static GType
mn_article_model_get_item_type (GListModel *model)
{
  return MN_TYPE_ARTICLE_ITEM;
}

static guint
mn_article_model_get_n_items (GListModel *model)
{
  return MN_ARTICLE_MODEL (model)->items->len;
}

static gpointer
mn_article_model_get_item (GListModel *model, guint position)
{
  MnArticleModel *self = MN_ARTICLE_MODEL (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = mn_article_model_get_item_type;
  iface->get_n_items = mn_article_model_get_n_items;
  iface->get_item = mn_article_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MnArticleModel,
                               mn_article_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

enum
{
  SETTLED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static const MnArticleRow *
get_row (GPtrArray *items, guint position)
{
  return mn_article_item_get_row (g_ptr_array_index (items, position));
}

static gboolean
array_equal (GArray *a, GArray *b)
{
  gsize size;

  if (!a || !b || a->len != b->len)
    return (a ? a->len : 0) == (b ? b->len : 0);
  size = (gsize) g_array_get_element_size (a) * a->len;
  return size == 0 || memcmp (a->data, b->data, size) == 0;
}

/* Everything that a cell shows is the same. */
static gboolean
row_equal (const MnArticleRow *a, const MnArticleRow *b)
{
  return a->id == b->id && g_strcmp0 (a->heading, b->heading) == 0 &&
         g_strcmp0 (a->source, b->source) == 0 && g_strcmp0 (a->snippet, b->snippet) == 0 &&
         mn_period_equal (&a->date, &b->date) && a->has_body == b->has_body &&
         a->n_figures == b->n_figures && a->n_events == b->n_events &&
         array_equal (a->countries, b->countries) &&
         array_equal (a->heading_hits, b->heading_hits) &&
         array_equal (a->snippet_hits, b->snippet_hits);
}

/* The new rows take the place of the old ones; those that are the same at both ends stay, so that
 * the view keeps its place. */
static void
take_rows (MnArticleModel *self, GPtrArray *new_rows)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->items);
  gsize n_new;
  g_autofree MnArticleRow **rows = (MnArticleRow **) g_ptr_array_steal (new_rows, &n_new);
  guint n_old = old->len;
  guint n = (guint) n_new;
  guint head = 0;
  guint tail = 0;

  while (head < MIN (n_old, n) && row_equal (get_row (old, head), rows[head]))
    head++;
  while (tail < MIN (n_old, n) - head &&
         row_equal (get_row (old, n_old - 1 - tail), rows[n - 1 - tail]))
    tail++;

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n; i++)
    {
      if (i >= head && i < n - tail)
        g_ptr_array_add (self->items, mn_article_item_new (rows[i]));
      else
        {
          guint same = i < head ? i : n_old - (n - i);

          g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (old, same)));
          mn_article_row_free (rows[i]);
        }
    }
  if (n_old > head + tail || n > head + tail)
    g_list_model_items_changed (G_LIST_MODEL (self), head, n_old - tail - head, n - tail - head);
}

static void
clear_items (MnArticleModel *self)
{
  guint n_old = self->items->len;

  g_ptr_array_set_size (self->items, 0);
  if (n_old)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_old, 0);
}

static void
cancel (GCancellable **cancellable)
{
  g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
}

typedef struct
{
  MnArticleModel *model;
  GCancellable *cancellable; /* which request this answers */
  guint limit;
} Request;

static Request *
request_new (MnArticleModel *self, GCancellable *cancellable, guint limit)
{
  Request *request = g_new (Request, 1);

  request->model = g_object_ref (self);
  request->cancellable = g_object_ref (cancellable);
  request->limit = limit;
  return request;
}

static void
request_free (Request *request)
{
  g_object_unref (request->model);
  g_object_unref (request->cancellable);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
on_searched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Request) request = user_data;
  MnArticleModel *self = request->model;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnSearchResult) found = mn_library_search_finish (MN_LIBRARY (source), result, &error);

  if (self->searching != request->cancellable)
    return; /* overtaken */
  g_clear_object (&self->searching);

  g_clear_error (&self->error);
  g_free (self->settled_text);
  self->settled_text = g_strdup (self->text);
  if (found)
    {
      self->total = found->total;
      self->total_is_exact = found->total_is_exact;
      self->at_end = found->rows->len < request->limit;
      take_rows (self, found->rows);
    }
  else
    {
      self->error = g_steal_pointer (&error);
      self->total = 0;
      self->total_is_exact = TRUE;
      self->at_end = TRUE;
      clear_items (self);
    }
  g_signal_emit (self, signals[SETTLED], 0);
}

static void
start_search (MnArticleModel *self)
{
  MnQuery query = MN_QUERY_INIT;
  /* As many as are shown now, so that a reload does not take rows away under the user. */
  guint shown = self->items->len;

  cancel (&self->searching);
  cancel (&self->paging);
  if (!self->library)
    return;

  query.text = self->text;
  query.country = self->country;
  query.limit = MN_ARTICLE_MODEL_PAGE;
  if (self->settled_text && g_str_equal (self->settled_text, self->text))
    query.limit = CLAMP (shown, MN_ARTICLE_MODEL_PAGE, 10 * MN_ARTICLE_MODEL_PAGE);
  self->searching = g_cancellable_new ();
  mn_library_search_async (self->library, &query, self->searching, on_searched,
                           request_new (self, self->searching, query.limit));
}

static void
on_paged (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Request) request = user_data;
  MnArticleModel *self = request->model;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnSearchResult) found = mn_library_search_finish (MN_LIBRARY (source), result, &error);
  g_autofree MnArticleRow **rows = NULL;
  guint n_old = self->items->len;
  gsize n_new;

  if (self->paging != request->cancellable)
    return; /* another search began */
  g_clear_object (&self->paging);
  if (!found)
    {
      g_warning ("The next page of the list is missing: %s", error->message);
      self->at_end = TRUE;
      return;
    }

  self->at_end = found->rows->len < request->limit;
  rows = (MnArticleRow **) g_ptr_array_steal (found->rows, &n_new);
  for (gsize i = 0; i < n_new; i++)
    g_ptr_array_add (self->items, mn_article_item_new (rows[i]));
  if (n_new)
    g_list_model_items_changed (G_LIST_MODEL (self), n_old, 0, (guint) n_new);
}

static void
mn_article_model_dispose (GObject *object)
{
  MnArticleModel *self = MN_ARTICLE_MODEL (object);

  cancel (&self->searching);
  cancel (&self->paging);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (mn_article_model_parent_class)->dispose (object);
}

static void
mn_article_model_finalize (GObject *object)
{
  MnArticleModel *self = MN_ARTICLE_MODEL (object);

  g_ptr_array_unref (self->items);
  g_free (self->text);
  g_free (self->settled_text);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (mn_article_model_parent_class)->finalize (object);
}

static void
mn_article_model_class_init (MnArticleModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mn_article_model_dispose;
  object_class->finalize = mn_article_model_finalize;

  signals[SETTLED] = g_signal_new ("settled", MN_TYPE_ARTICLE_MODEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
mn_article_model_init (MnArticleModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->text = g_strdup ("");
  self->total_is_exact = TRUE;
  self->at_end = TRUE;
}

MnArticleModel *
mn_article_model_new (void)
{
  return g_object_new (MN_TYPE_ARTICLE_MODEL, NULL);
}

void
mn_article_model_set_library (MnArticleModel *self, MnLibrary *library)
{
  g_return_if_fail (MN_IS_ARTICLE_MODEL (self));
  g_return_if_fail (!library || MN_IS_LIBRARY (library));

  if (!g_set_object (&self->library, library))
    return;
  cancel (&self->searching);
  cancel (&self->paging);
  self->wanted = FALSE;
  self->at_end = TRUE;
  self->total = 0;
  g_clear_pointer (&self->settled_text, g_free);
  g_clear_error (&self->error);
  clear_items (self);
}

void
mn_article_model_search (MnArticleModel *self, const char *text, MnCountry country)
{
  g_return_if_fail (MN_IS_ARTICLE_MODEL (self));

  text = text ? text : "";
  if (self->wanted && g_str_equal (self->text, text) && self->country == country)
    return;
  if (self->country != country)
    g_clear_pointer (&self->settled_text, g_free);
  self->wanted = TRUE;
  self->country = country;
  g_free (self->text);
  self->text = g_strdup (text);
  start_search (self);
}

void
mn_article_model_reload (MnArticleModel *self)
{
  g_return_if_fail (MN_IS_ARTICLE_MODEL (self));

  if (self->wanted)
    start_search (self);
}

void
mn_article_model_load_more (MnArticleModel *self)
{
  MnQuery query = MN_QUERY_INIT;

  g_return_if_fail (MN_IS_ARTICLE_MODEL (self));

  if (self->at_end || self->searching || self->paging || !self->items->len)
    return;

  query.text = self->text;
  query.country = self->country;
  query.limit = MN_ARTICLE_MODEL_PAGE;
  query.after = get_row (self->items, self->items->len - 1)->key;
  self->paging = g_cancellable_new ();
  mn_library_search_async (self->library, &query, self->paging, on_paged,
                           request_new (self, self->paging, query.limit));
}

gboolean
mn_article_model_is_searching (MnArticleModel *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_MODEL (self), FALSE);

  return self->searching != NULL;
}

guint
mn_article_model_get_total (MnArticleModel *self, gboolean *exact)
{
  g_return_val_if_fail (MN_IS_ARTICLE_MODEL (self), 0);

  if (exact)
    *exact = self->total_is_exact;
  return self->total;
}

const char *
mn_article_model_get_text (MnArticleModel *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_MODEL (self), NULL);

  return self->settled_text ? self->settled_text : "";
}

const GError *
mn_article_model_get_error (MnArticleModel *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_MODEL (self), NULL);

  return self->error;
}

int
mn_article_model_find (MnArticleModel *self, gint64 article)
{
  g_return_val_if_fail (MN_IS_ARTICLE_MODEL (self), -1);

  for (guint i = 0; i < self->items->len; i++)
    if (get_row (self->items, i)->id == article)
      return (int) i;
  return -1;
}
