/* mn-fact-text.h: articles, figures and events as lines to read in a terminal. */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

/* 'Jan – Apr 2022  turnover KZ–MN  31 million US dollars (+118%)'. New strings, no line end. */
char *mn_figure_dup_line (const MnFigure *figure);
/* '2025-06-28  Visit: Official visit to Mongolia  [KZ, MN]'. */
char *mn_event_dup_line (const MnEvent *event);

/* 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' as precisely as it is known, or 'undated'. */
char *mn_period_dup_stamp (const MnPeriod *period);

/* 'KZ, CN'; '' for none. @countries of MnCountry. */
char *mn_countries_dup_codes (GArray *countries);

G_END_DECLS
