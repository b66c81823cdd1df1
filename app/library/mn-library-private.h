/* mn-library-private.h: what the files of MnLibrary share. */
#pragma once

#include "mn-library.h"
#include "mn-index.h"
#include "mn-readers.h"
#include "mn-writer.h"

G_BEGIN_DECLS

/* Runs @func on a reading connection, on one moment of the library. */
gboolean mn_library_read (MnLibrary *self,
                          MnReadFunc func,
                          gpointer data,
                          GCancellable *cancellable,
                          GError **error);

/* Runs @func in the writer's thread, in a transaction of its own. */
gboolean mn_library_write (MnLibrary *self,
                           MnWriteFunc func,
                           gpointer data,
                           GCancellable *cancellable,
                           GError **error);

/* For the writer's thread only; NULL where the library may only be read. */
MnIndex *mn_library_get_index (MnLibrary *self);

int mn_library_get_rule_version (MnLibrary *self);

G_END_DECLS
