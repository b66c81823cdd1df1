/* mn-wording.h: facts in words, for labels and screen readers. No widgets here.
 *
 * All return new strings in the user's language. */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

/* '2021 · 60.9 million US dollars · +48.1%', with the status where it is not plainly reported */
char *mn_wording_figure_detail (const MnFigure *figure);

/* '27 June 2025 · Visit', 'June 2026 · Forum · planned', 'Date unknown · Meeting' */
char *mn_wording_event_detail (const MnEvent *event);

/* 'Kazakhstan, Russia and 2 more'; @countries is of MnCountry; '' for none. */
char *mn_wording_countries (const GArray *countries, guint max);

/* '28 June 2025', or 'Date unknown' */
char *mn_wording_date (const MnPeriod *date);

/* '12 articles', 'more than 10,000 articles' */
char *mn_wording_n_articles (guint n, gboolean exact);

/* For reading, and for listening. */
#define MN_WORDING_DOT   " · "
#define MN_WORDING_COMMA ", "

/* Joins what is not ""; NULL-terminated. */
char *mn_wording_join (const char *separator, ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
