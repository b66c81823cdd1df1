/* mn-check.h: looks through the whole library for faults. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Adds sentences to @faults. FALSE where it could not look to the end. */
gboolean mn_check_run (MnConnection *connection, GPtrArray *faults, GError **error);

/* The full-text index: needs a connection that may write, but changes nothing. */
gboolean mn_check_run_index (MnConnection *connection, GPtrArray *faults, GError **error);

G_END_DECLS
