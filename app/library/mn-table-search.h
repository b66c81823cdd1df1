/* mn-table-search.h: the list of articles. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* As mn_library_search(); inside a read transaction. */
MnSearchResult *mn_search_run (MnConnection *connection, const MnQuery *query, GError **error);

G_END_DECLS
