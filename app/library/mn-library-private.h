/* mn-library-private.h: what the files of MnLibrary share. */
#pragma once

#include "mn-library.h"
#include "mn-readers.h"

G_BEGIN_DECLS

/* Runs @func on a reading connection, on one moment of the library. */
gboolean mn_library_read (MnLibrary *self,
                          MnReadFunc func,
                          gpointer data,
                          GCancellable *cancellable,
                          GError **error);

G_END_DECLS
