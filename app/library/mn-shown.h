/* mn-shown.h: what an article shows: its row in `article`, from which lists are made. Private to the layer.
 *
 * It says again, for speed, what editions, readings and facts say.
 */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* The row of a new article, whose edition and reading follow within the same transaction. */
gboolean
mn_shown_add (MnConnection *connection, const MnArticle *article, gint64 *id, GError **error);
gboolean mn_shown_set_current (MnConnection *connection,
                               gint64 article,
                               gint64 edition,
                               gint64 reading,
                               GError **error);

/* Derives the row again, and what is superseded; deletes an article that has no edition left. It must be
 * out of the index. */
gboolean mn_shown_refresh (MnConnection *connection, gint64 article, GError **error);

G_END_DECLS
