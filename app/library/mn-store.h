/* mn-store.h: documents into tables, and out again. Private to the layer. */
#pragma once

#include "mn-index.h"

G_BEGIN_DECLS

/* Both inside a transaction, that the caller commits or rolls back. */

/* As mn_library_store(). */
GArray *mn_store_articles (MnConnection *connection,
                           MnIndex *index,
                           gint64 import,
                           int rule_version,
                           GPtrArray *articles,
                           GCancellable *cancellable,
                           GError **error);

gboolean mn_store_begin_import (MnConnection *connection,
                                const char *description,
                                gint64 *id,
                                GError **error);

/* As mn_library_undo_import(). */
gboolean
mn_store_undo_import (MnConnection *connection, MnIndex *index, gint64 import, GError **error);

G_END_DECLS
