/* mn-rereader.h: reads articles again that older rules read.
 *
 * Where it was cancelled, killed or failed, the next one goes on: each article is read again whole or not
 * at all, and what is done is not done twice. Imports may run beside it: it works in small pieces, and in
 * an idle thread.
 */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

#define MN_TYPE_REREADER (mn_rereader_get_type ())
G_DECLARE_FINAL_TYPE (MnRereader, mn_rereader, MN, REREADER, GObject)

typedef struct
{
  guint articles; /* read again */
  guint changed;  /* of them, those that say something else now */
} MnRereadSummary;

/* @done of @total articles. */
typedef void (*MnRereadProgress) (guint done, guint total, gpointer user_data);

MnRereader *mn_rereader_new (MnLibrary *library);

/* Once. Blocks; any thread; @progress (may be NULL) is called in this one. FALSE when cancelled or when the
 * library failed. */
gboolean mn_rereader_run (MnRereader *self,
                          MnRereadProgress progress,
                          gpointer progress_data,
                          GCancellable *cancellable,
                          GError **error);

/* The same in a thread that gives way to all others. @progress is called now and then in the caller's main
 * context, only where there is something to read, and never after @callback. */
void mn_rereader_run_async (MnRereader *self,
                            MnRereadProgress progress,
                            gpointer progress_data,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean mn_rereader_run_finish (MnRereader *self, GAsyncResult *result, GError **error);

/* After a run, failed ones too. Lives as long as @self. */
const MnRereadSummary *mn_rereader_get_summary (MnRereader *self);

G_END_DECLS
