/* mn-library-read.c: what is read from the library. */
#include "mn-library-private.h"

#include "mn-table-articles.h"
#include "mn-table-countries.h"
#include "mn-table-events.h"
#include "mn-table-figures.h"
#include "mn-table-search.h"
#include "mn-words.h"

void
mn_article_row_free (MnArticleRow *row)
{
  g_free (row->heading);
  g_free (row->source);
  g_free (row->url);
  g_free (row->snippet);
  g_clear_pointer (&row->countries, g_array_unref);
  g_clear_pointer (&row->heading_hits, g_array_unref);
  g_clear_pointer (&row->snippet_hits, g_array_unref);
  g_free (row);
}

void
mn_search_result_free (MnSearchResult *result)
{
  g_clear_pointer (&result->rows, g_ptr_array_unref);
  g_free (result);
}

void
mn_source_note_free (MnSourceNote *note)
{
  g_free (note->heading);
  g_free (note->source);
  g_free (note);
}

void
mn_country_data_free (MnCountryData *data)
{
  g_clear_pointer (&data->figures, g_ptr_array_unref);
  g_clear_pointer (&data->events, g_ptr_array_unref);
  g_clear_pointer (&data->notes, g_hash_table_unref);
  g_free (data);
}

/* The arguments of one reading, as far as it has them, and its result. */
typedef struct
{
  const MnQuery *query;
  const char *words;
  const char *text;
  const GPtrArray *texts;
  gint64 article;
  gint64 edition;
  MnCountry country;
  MnDay from;
  MnDay to;
  guint n_articles;
  MnArticleFunc func;
  gpointer user_data;
  gpointer result;
} Call;

static gboolean
read_search (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->result = mn_search_run (connection, call->query, error);
  return call->result != NULL;
}

MnSearchResult *
mn_library_search (MnLibrary *self, const MnQuery *query, GCancellable *cancellable, GError **error)
{
  Call call = { .query = query };

  g_return_val_if_fail (query != NULL, NULL);

  mn_library_read (self, read_search, &call, cancellable, error);
  return call.result;
}

static gboolean
read_words (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  MnTokenizer *tokenizer = mn_connection_get_tokenizer (connection);
  g_autoptr (MnWords) words = mn_words_parse (tokenizer, call->words, error);

  if (!words)
    return FALSE;
  call->result = mn_words_find (words, tokenizer, call->text);
  return TRUE;
}

GArray *
mn_library_find_words (MnLibrary *self,
                       const char *words,
                       const char *text,
                       GCancellable *cancellable,
                       GError **error)
{
  Call call = { .words = words, .text = text };

  g_return_val_if_fail (text != NULL, NULL);

  mn_library_read (self, read_words, &call, cancellable, error);
  return call.result;
}

static gboolean
read_matches (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  MnTokenizer *tokenizer = mn_connection_get_tokenizer (connection);
  g_autoptr (MnWords) words = mn_words_parse (tokenizer, call->words, error);
  GArray *matches;

  if (!words)
    return FALSE;
  matches = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < call->texts->len; i++)
    {
      const char *text = g_ptr_array_index (call->texts, i);

      if (text && mn_words_match (words, tokenizer, text))
        g_array_append_val (matches, i);
    }
  call->result = matches;
  return TRUE;
}

GArray *
mn_library_match_texts (MnLibrary *self,
                        const char *words,
                        const GPtrArray *texts,
                        GCancellable *cancellable,
                        GError **error)
{
  Call call = { .words = words, .texts = texts };

  g_return_val_if_fail (texts != NULL, NULL);

  mn_library_read (self, read_matches, &call, cancellable, error);
  return call.result;
}

static gboolean
take (GPtrArray **facts, GPtrArray *loaded)
{
  if (!loaded)
    return FALSE;
  g_ptr_array_unref (*facts);
  *facts = loaded;
  return TRUE;
}

/* With its facts. */
static MnArticle *
load_article (MnConnection *connection, gint64 id, gint64 edition, GError **error)
{
  gint64 reading;
  g_autoptr (MnArticle) article = mn_articles_load (connection, id, edition, &reading, error);

  if (!article)
    return NULL;
  /* What the user said of the article is current, not part of an older edition. */
  gint64 judged = edition ? 0 : id;

  if (!take (&article->figures, mn_figures_load_reading (connection, judged, reading, error)) ||
      !take (&article->events, mn_events_load_reading (connection, judged, reading, error)) ||
      !take (&article->rejected_figures, mn_figures_load_rejected (connection, judged, error)) ||
      !take (&article->rejected_events, mn_events_load_rejected (connection, judged, error)))
    return NULL;
  return g_steal_pointer (&article);
}

static gboolean
read_article (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->result = load_article (connection, call->article, call->edition, error);
  return call->result != NULL;
}

MnArticle *
mn_library_get_article (MnLibrary *self,
                        gint64 id,
                        gint64 edition,
                        GCancellable *cancellable,
                        GError **error)
{
  Call call = { .article = id, .edition = edition };

  mn_library_read (self, read_article, &call, cancellable, error);
  return call.result;
}

static gboolean
read_countries (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->result = mn_countries_list (connection, &call->n_articles, error);
  return call->result != NULL;
}

GArray *
mn_library_list_countries (MnLibrary *self,
                           guint *n_articles,
                           GCancellable *cancellable,
                           GError **error)
{
  Call call = { 0 };

  if (mn_library_read (self, read_countries, &call, cancellable, error) && n_articles)
    *n_articles = call.n_articles;
  return call.result;
}

static gboolean
read_figures (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->result = mn_figures_load_partner (connection, call->country, error);
  return call->result != NULL;
}

GPtrArray *
mn_library_list_figures (MnLibrary *self,
                         MnCountry country,
                         GCancellable *cancellable,
                         GError **error)
{
  Call call = { .country = country };

  mn_library_read (self, read_figures, &call, cancellable, error);
  return call.result;
}

static gboolean
read_events (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->result = mn_events_load_country (connection, call->country, call->from, call->to, error);
  return call->result != NULL;
}

GPtrArray *
mn_library_list_events (MnLibrary *self,
                        MnCountry country,
                        MnDay from,
                        MnDay to,
                        GCancellable *cancellable,
                        GError **error)
{
  Call call = { .country = country, .from = from, .to = to };

  mn_library_read (self, read_events, &call, cancellable, error);
  return call.result;
}

static void
add_article (GHashTable *articles, const MnEvidence *evidence)
{
  if (evidence->article != 0)
    g_hash_table_add (articles, g_memdup2 (&evidence->article, sizeof (gint64)));
}

static gboolean
read_country (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (MnCountryData) country = g_new0 (MnCountryData, 1);
  g_autoptr (GHashTable) articles =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  country->country = call->country;
  country->notes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                          (GDestroyNotify) mn_source_note_free);
  country->figures = mn_figures_load_partner (connection, call->country, error);
  if (!country->figures)
    return FALSE;
  country->events =
      mn_events_load_country (connection, call->country, MN_DAY_UNKNOWN, MN_DAY_UNKNOWN, error);
  if (!country->events)
    return FALSE;

  for (guint i = 0; i < country->figures->len; i++)
    add_article (articles, ((MnFigure *) country->figures->pdata[i])->evidence);
  for (guint i = 0; i < country->events->len; i++)
    {
      const MnEvent *event = country->events->pdata[i];

      for (guint j = 0; j < event->evidence->len; j++)
        add_article (articles, event->evidence->pdata[j]);
    }
  if (!mn_articles_load_notes (connection, articles, country->notes, error))
    return FALSE;
  call->result = g_steal_pointer (&country);
  return TRUE;
}

MnCountryData *
mn_library_get_country (MnLibrary *self,
                        MnCountry country,
                        GCancellable *cancellable,
                        GError **error)
{
  Call call = { .country = country };

  mn_library_read (self, read_country, &call, cancellable, error);
  return call.result;
}

static gboolean
read_each (MnConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT id FROM article ORDER BY key", error);
  MnStep step;

  if (!statement)
    return FALSE;
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      g_autoptr (MnArticle) article =
          load_article (connection, mn_statement_get_int (statement, 0), 0, error);

      if (!article)
        return FALSE;
      if (!call->func (article, call->user_data))
        return TRUE;
    }
  return step == MN_STEP_DONE;
}

gboolean
mn_library_foreach_article (MnLibrary *self,
                            MnArticleFunc func,
                            gpointer user_data,
                            GCancellable *cancellable,
                            GError **error)
{
  Call call = { .func = func, .user_data = user_data };

  g_return_val_if_fail (func != NULL, FALSE);

  return mn_library_read (self, read_each, &call, cancellable, error);
}
