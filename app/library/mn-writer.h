/* mn-writer.h: the one thread that writes. Private to the layer.
 *
 * Work is done in the order in which it is handed in, each piece in a transaction of its own: all of it
 * or nothing. Whoever hands in waits, and is always answered. While there is nothing to do, the thread
 * tidies up the index and the write-ahead log.
 */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

typedef struct _MnWriter MnWriter;

typedef gboolean (*MnWriteFunc) (MnConnection *connection,
                                 gpointer data,
                                 GCancellable *cancellable,
                                 GError **error);

/* Takes @connection. @on_written is called in the thread after each piece that changed something. */
MnWriter *mn_writer_new (MnConnection *connection, GFunc on_written, gpointer data);

/* From any thread but its own; blocks. G_IO_ERROR_CLOSED after mn_writer_stop(). */
gboolean mn_writer_run (MnWriter *self,
                        MnWriteFunc func,
                        gpointer data,
                        GCancellable *cancellable,
                        GError **error);

/* Does what was handed in before, closes the connection and ends the thread. Once. */
void mn_writer_stop (MnWriter *self);

/* After mn_writer_stop(), when nobody can call any more. */
void mn_writer_free (MnWriter *self);

G_END_DECLS
