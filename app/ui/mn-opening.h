/* mn-opening.h: opening and closing a library off the main loop, and what to say where opening fails.
 * No widgets. The application stays while either is under way. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

/* Opens @path, or makes a new library there. Who opens one that is open already gets the same, and so is
 * told of what the others write. Main thread only. */
void mn_opening_open_async (const char *path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
MnLibrary *mn_opening_open_finish (GAsyncResult *result, GError **error);

/* Once for each time that @library was opened. The last one ends what is asked of it, and closes it: when
 * the application leaves after that, every answer has been given. */
void mn_opening_close_async (MnLibrary *library);

/* What is wrong, as a title. Translated, static. */
const char *mn_opening_get_title (const GError *error);

/* What it means and what to do. New string. */
char *mn_opening_dup_advice (const GError *error);

G_END_DECLS
