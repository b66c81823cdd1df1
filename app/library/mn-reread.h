/* mn-reread.h: articles that newer rules read again. Private to the layer. */
#pragma once

#include "mn-index.h"

G_BEGIN_DECLS

/* As mn_library_list_outdated(). */
GArray *mn_reread_list (MnConnection *connection,
                        int rule_version,
                        gint64 after,
                        guint limit,
                        guint *n,
                        GError **error);

/* As mn_library_store_again(); inside a transaction, that the caller commits or rolls back. */
gboolean mn_reread_store (MnConnection *connection,
                          MnIndex *index,
                          int rule_version,
                          GPtrArray *articles,
                          guint *n_changed,
                          GCancellable *cancellable,
                          GError **error);

G_END_DECLS
