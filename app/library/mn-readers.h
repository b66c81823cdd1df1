/* mn-readers.h: a few connections that read. Private to the layer. Any thread. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

typedef struct _MnReaders MnReaders;

/* Takes @first, which shows that the file can be read. */
MnReaders *mn_readers_new (const char *path, MnConnectionMode mode, MnConnection *first);

/* Work on one moment of the library. */
typedef gboolean (*MnReadFunc) (MnConnection *connection, gpointer data, GError **error);

/* Blocks. G_IO_ERROR_CLOSED after mn_readers_stop(), and for what that stopped. */
gboolean mn_readers_run (MnReaders *self,
                         MnReadFunc func,
                         gpointer data,
                         GCancellable *cancellable,
                         GError **error);

/* Ends what runs and closes the connections. Once. */
void mn_readers_stop (MnReaders *self);

/* After mn_readers_stop(), when nobody can call any more. */
void mn_readers_free (MnReaders *self);

G_END_DECLS
