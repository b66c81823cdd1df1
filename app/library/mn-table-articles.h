/* mn-table-articles.h: articles, their editions and readings. Private to the layer. */
#pragma once

#include "mn-connection.h"
#include "mn-print.h"

G_BEGIN_DECLS

/* The next edition of @article_id. */
gboolean mn_articles_add_edition (MnConnection *connection,
                                  gint64 import,
                                  const MnArticle *article,
                                  const MnPrint *print,
                                  gint64 article_id,
                                  gint64 *edition,
                                  GError **error);

/* A reading of @edition with the date and the countries of @article. */
gboolean mn_articles_add_reading (MnConnection *connection,
                                  gint64 import,
                                  int rule_version,
                                  gint64 edition,
                                  const MnArticle *article,
                                  gint64 *reading,
                                  GError **error);

/* Title, text, source, date and countries, without facts; @edition 0: the current one. @reading takes
 * the id of the reading whose facts belong to it. */
MnArticle *mn_articles_load (MnConnection *connection,
                             gint64 article,
                             gint64 edition,
                             gint64 *reading,
                             GError **error);

/* Adds notes on the articles in the set @articles (gint64 *) to @notes. */
gboolean mn_articles_load_notes (MnConnection *connection,
                                 GHashTable *articles,
                                 GHashTable *notes,
                                 GError **error);

G_END_DECLS
