/* mn-table-verdicts.h: what the user judged, and the verdicts. Private to the layer. */
#pragma once

#include "mn-connection.h"
#include "mn-judged.h"

G_BEGIN_DECLS

/* A fact of @article: @figure or @event as rules read it; both NULL: none did. It stands at @evidence.
 * @is_event says of what kind it is. */
gboolean mn_verdicts_add_judged (MnConnection *connection,
                                 gint64 article,
                                 gboolean is_event,
                                 const MnFigure *figure,
                                 const MnEvent *event,
                                 const MnEvidence *evidence,
                                 gint64 *judged,
                                 GError **error);

gboolean mn_verdicts_add (MnConnection *connection,
                          gint64 judged,
                          MnVerdict said,
                          gint64 *verdict,
                          GError **error);

/* Deletes it, with what it brought, and the judged fact where nothing is said of it any more. */
gboolean mn_verdicts_delete (MnConnection *connection, gint64 verdict, GError **error);

/* All of an article, with what the user put in their place. GPtrArray of MnJudged. */
GPtrArray *mn_verdicts_load (MnConnection *connection, gint64 article, GError **error);

/* Any of the out arguments may be NULL; MN_LIBRARY_ERROR_NOT_FOUND. @is_last: it counts. */
gboolean mn_verdicts_find (MnConnection *connection,
                           gint64 verdict,
                           gint64 *judged,
                           gint64 *article,
                           gboolean *is_last,
                           GError **error);

G_END_DECLS
