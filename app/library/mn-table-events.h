/* mn-table-events.h: events and what texts tell of them. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Stores those of @article as what @reading tells: of an event that is there already or of a new one;
 * @n_new counts these. */
gboolean mn_events_add (MnConnection *connection,
                        gint64 reading,
                        gint64 edition,
                        gint64 article_id,
                        const MnArticle *article,
                        guint *n_new,
                        GError **error);

/* What rules read from @article in other readings than @current is superseded by it. */
gboolean
mn_events_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error);

gboolean mn_events_count (MnConnection *connection,
                          gint64 article,
                          gint64 reading,
                          guint *n,
                          GError **error);

/* Derives what each event in the set @events (gint64 *) shows from its tellings; deletes those without
 * any. */
gboolean mn_events_refresh (MnConnection *connection, GHashTable *events, GError **error);

/* Events that @reading tells, in the order of the text; their evidence in that reading comes first. */
GPtrArray *mn_events_load_reading (MnConnection *connection, gint64 reading, GError **error);

/* As mn_library_list_events(). */
GPtrArray *mn_events_load_country (MnConnection *connection,
                                   MnCountry country,
                                   MnDay from,
                                   MnDay to,
                                   GError **error);

G_END_DECLS
