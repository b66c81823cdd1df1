/* mn-country-content.h: what the page of one country shows, read and made ready off the main loop. */
#pragma once

#include "mn-library.h"
#include "mn-overview.h"
#include "mn-timeline-layout.h"
#include "mn-trade-series.h"

G_BEGIN_DECLS

typedef struct
{
  MnCountry country;
  MnCountryData *data;   /* owned */
  MnTimeline *timeline;  /* owned; of data->events */
  MnTradeSeries *series; /* owned; of data->figures */
  GPtrArray *overviews;  /* owned; of MnOverview, for each unit of the series; at least one */
  guint n_articles;      /* that speak of the country */
  gboolean n_articles_is_exact;
} MnCountryContent;

/* Takes over @data. */
MnCountryContent *mn_country_content_new (MnCountryData *data);
void mn_country_content_free (MnCountryContent *content);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnCountryContent, mn_country_content_free)

void mn_country_content_load_async (MnLibrary *library,
                                    MnCountry country,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
MnCountryContent *
mn_country_content_load_finish (MnLibrary *library, GAsyncResult *result, GError **error);

/* From the first to the last thing in timeline and chart; FALSE where nothing has a date. */
gboolean
mn_country_content_get_extent (const MnCountryContent *content, guint unit, MnRange *extent);

/* 'Turnover 2024: 150 million US dollars, +20% · 14 articles · 9 events'. New string. */
char *mn_country_content_dup_summary (const MnCountryContent *content, guint unit);

G_END_DECLS
