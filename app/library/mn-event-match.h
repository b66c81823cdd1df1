/* mn-event-match.h: whether an event is told already. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Gives the event that @event, told by article @article_id, is another telling of; 0 where there is
 * none. Those in the set @told (gint64 *) are told by the same text already and are others. */
gboolean mn_event_match_find (MnConnection *connection,
                              const MnEvent *event,
                              gint64 article_id,
                              GHashTable *told,
                              gint64 *id,
                              GError **error);

G_END_DECLS
