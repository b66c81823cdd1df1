/* mn-table-events.h: events and what texts tell of them. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Where undated events stand in event_country. */
#define MN_EVENTS_NO_DAY G_MAXINT32

/* Codes with spaces between them, as they stand in the tables. */
char *mn_event_join_codes (const MnEvent *event);
void mn_event_add_codes (MnEvent *event, const char *codes);

/* Stores those of @article as what @reading tells: of an event that is there already or of a new one;
 * @n_new counts these. */
gboolean mn_events_add (MnConnection *connection,
                        gint64 reading,
                        gint64 edition,
                        gint64 article_id,
                        const MnArticle *article,
                        guint *n_new,
                        GError **error);

/* What the user's @verdict says of @event: of the one with its id or, where that is 0, of one that is there
 * already or of a new one. Its evidence is the caller's, and refreshing the event. */
gboolean mn_events_add_users (MnConnection *connection,
                              gint64 verdict,
                              gint64 article,
                              const MnEvent *event,
                              gint64 *telling,
                              GError **error);

/* What rules read from @article in other readings than @current is superseded by it. */
gboolean
mn_events_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error);

gboolean mn_events_count (MnConnection *connection,
                          gint64 article,
                          gint64 reading,
                          guint *n,
                          GError **error);

/* Bits of MnEventType. */
gboolean mn_events_list_types (MnConnection *connection,
                               gint64 article,
                               gint64 reading,
                               guint *types,
                               GError **error);

/* Derives what each event in the set @events (gint64 *) shows from its tellings; deletes those without
 * any. */
gboolean mn_events_refresh (MnConnection *connection, GHashTable *events, GError **error);

/* Events that @reading tells and, with an @article, what the user said of it, in the order of the text;
 * the evidence from there comes first. GPtrArray of MnEvent. */
GPtrArray *
mn_events_load_reading (MnConnection *connection, gint64 article, gint64 reading, GError **error);

/* Of an article, what the user rejected; each as its telling says. */
GPtrArray *mn_events_load_rejected (MnConnection *connection, gint64 article, GError **error);

/* What rules read, judged by the user or not; each as its telling says. */
GPtrArray *mn_events_load_read (MnConnection *connection, gint64 reading, GError **error);

/* What one telling says; MN_LIBRARY_ERROR_NOT_FOUND. */
MnEvent *mn_events_load_one (MnConnection *connection, gint64 telling, GError **error);

/* As lists show it; MN_LIBRARY_ERROR_NOT_FOUND. */
MnEvent *mn_events_load_shown (MnConnection *connection, gint64 event, GError **error);

/* What @verdict brought; NULL, without an error, where it brought none. */
MnEvent *mn_events_load_users (MnConnection *connection, gint64 verdict, GError **error);

/* @telling counts no longer because of @verdict; 0: it counts. The event is to be refreshed. */
gboolean
mn_events_overrule (MnConnection *connection, gint64 telling, gint64 verdict, GError **error);

/* As mn_library_list_events(). */
GPtrArray *mn_events_load_country (MnConnection *connection,
                                   MnCountry country,
                                   MnDay from,
                                   MnDay to,
                                   GError **error);

G_END_DECLS
