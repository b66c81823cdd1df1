/* mn-opening.h: opening and closing a library off the main loop, and what to say where opening fails.
 * No widgets. The application stays while either is under way. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

/* Opens @path, or makes a new library there. */
void mn_opening_open_async (const char *path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
MnLibrary *mn_opening_open_finish (GAsyncResult *result, GError **error);

/* Ends what is asked of @library, and closes it. When the application leaves after that, every answer
 * has been given. */
void mn_opening_close_async (MnLibrary *library);

/* What is wrong, as a title. Translated, static. */
const char *mn_opening_get_title (const GError *error);

/* What it means and what to do. New string. */
char *mn_opening_dup_advice (const GError *error);

G_END_DECLS
