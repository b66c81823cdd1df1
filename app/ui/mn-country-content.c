/* mn-country-content.c: what the page of one country shows. */
#include "mn-country-content.h"

#include "mn-chart-layout.h"
#include "mn-format.h"
#include "mn-wording.h"

#include <glib/gi18n.h>
#include <math.h>

static MnDay
get_article_day (gint64 article, gpointer user_data)
{
  const MnSourceNote *note = g_hash_table_lookup (user_data, &article);

  return note == NULL ? MN_DAY_UNKNOWN : note->date.start;
}

MnCountryContent *
mn_country_content_new (MnCountryData *data)
{
  MnCountryContent *content = g_new0 (MnCountryContent, 1);

  content->country = data->country;
  content->data = data;
  content->timeline = mn_timeline_new (data->events);
  content->series =
      mn_trade_series_new (data->figures, data->country, get_article_day, data->notes, NULL);
  content->overviews = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_overview_unref);
  for (guint i = 0; i < MAX (content->series->units->len, 1); i++)
    g_ptr_array_add (content->overviews, mn_overview_new (content->timeline, content->series, i));
  content->n_articles_is_exact = TRUE;
  return content;
}

void
mn_country_content_free (MnCountryContent *content)
{
  if (content == NULL)
    return;
  g_ptr_array_unref (content->overviews);
  mn_timeline_unref (content->timeline);
  mn_trade_series_unref (content->series);
  mn_country_data_free (content->data);
  g_free (content);
}

/* A handful of sorted arrays: for a country with very many events that is too long for the main loop. */
static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  MnLibrary *library = source;
  MnCountry country = (MnCountry) GPOINTER_TO_UINT (task_data);
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (MnSearchResult) articles = NULL;
  g_autoptr (MnCountryContent) content = NULL;
  GError *error = NULL;
  MnCountryData *data = mn_library_get_country (library, country, cancellable, &error);

  if (data == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  content = mn_country_content_new (data);
  query.country = country;
  query.limit = 1;
  articles = mn_library_search (library, &query, cancellable, &error);
  if (articles == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  content->n_articles = articles->total;
  content->n_articles_is_exact = articles->total_is_exact;
  g_task_return_pointer (task, g_steal_pointer (&content),
                         (GDestroyNotify) mn_country_content_free);
}

void
mn_country_content_load_async (MnLibrary *library,
                               MnCountry country,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MN_IS_LIBRARY (library));

  task = g_task_new (library, cancellable, callback, user_data);
  g_task_set_source_tag (task, mn_country_content_load_async);
  g_task_set_task_data (task, GUINT_TO_POINTER ((guint) country), NULL);
  g_task_run_in_thread (task, load_in_thread);
}

MnCountryContent *
mn_country_content_load_finish (MnLibrary *library, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, library), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

gboolean
mn_country_content_get_extent (const MnCountryContent *content, guint unit, MnRange *extent)
{
  MnRange events, trade;
  gboolean has_events = mn_timeline_get_extent (content->timeline, &events);
  gboolean has_trade = mn_chart_get_extent (content->series, unit, &trade);

  if (has_events && has_trade)
    *extent = (MnRange){ MIN (events.start, trade.start), MAX (events.end, trade.end) };
  else if (has_events || has_trade)
    *extent = has_events ? events : trade;
  return has_events || has_trade;
}

static const MnStatement *
find_stated (const MnTradeSlot *slot)
{
  for (int flow = 0; flow < MN_N_FLOWS; flow++)
    if (slot->flows[flow] != NULL && slot->flows[flow]->figure->derivation == NULL)
      return slot->flows[flow];
  return NULL;
}

/* What somebody states of the newest end; a year before a part of it, the turnover before one direction. */
static const MnStatement *
find_latest (const MnTradeSeries *series, guint unit_number)
{
  const MnTradeUnit *unit;
  const MnTradeSlot *latest = NULL;

  if (unit_number >= series->units->len)
    return NULL;
  unit = g_ptr_array_index (series->units, unit_number);
  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      if (find_stated (slot) == NULL)
        continue;
      if (latest == NULL || slot->period.end > latest->period.end ||
          (slot->period.end == latest->period.end && slot->period.start < latest->period.start))
        latest = slot;
    }
  return latest == NULL ? NULL : find_stated (latest);
}

static char *
dup_latest (const MnCountryContent *content, guint unit)
{
  const MnStatement *latest = find_latest (content->series, unit);
  g_autofree char *flow = NULL;
  g_autofree char *period = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *growth = NULL;

  if (latest == NULL)
    return NULL;
  flow = latest->flow == MN_FLOW_TURNOVER ? g_strdup (_ ("Turnover"))
                                          : mn_flow_dup_name (latest->flow, content->country, NULL);
  period = mn_format_period (&latest->figure->period, NULL);
  amount = mn_format_amount (latest->figure, NULL);
  if (isnan (latest->figure->growth_pct))
    /* Translators: 'Turnover 2024: 150 million US dollars' */
    return g_strdup_printf (_ ("%s %s: %s"), flow, period, amount);
  growth = mn_format_growth (latest->figure->growth_pct, NULL);
  /* Translators: 'Turnover 2024: 150 million US dollars, +20%' */
  return g_strdup_printf (_ ("%s %s: %s, %s"), flow, period, amount, growth);
}

char *
mn_country_content_dup_summary (const MnCountryContent *content, guint unit)
{
  guint n_events = content->data->events->len;
  g_autofree char *latest = dup_latest (content, unit);
  g_autofree char *articles =
      mn_wording_n_articles (content->n_articles, content->n_articles_is_exact);
  g_autofree char *events =
      g_strdup_printf (ngettext ("%u event", "%u events", n_events), n_events);

  return mn_wording_join (MN_WORDING_DOT, latest != NULL ? latest : "", articles, events, NULL);
}
