/* mn-table-countries.h: countries and how much there is of each. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* As mn_library_list_countries(). */
GArray *mn_countries_list (MnConnection *connection, guint *n_articles, GError **error);

G_END_DECLS
