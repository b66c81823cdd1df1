/* mn-export.h: Export…, from the dialog to the file. */
#pragma once

#include "mn-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks over @parent what to export and where, and writes it in another thread. The application of
 * @parent stays until the file is whole. */
void mn_export_async (MnPaper *paper,
                      GtkWindow *parent,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data);

/* The file, of several pictures the first. NULL with an error; with G_IO_ERROR_CANCELLED where the
 * user gave up. Call it from the callback. New reference. */
GFile *mn_export_finish (GAsyncResult *result, GError **error);

G_END_DECLS
