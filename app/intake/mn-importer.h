/* mn-importer.h: the way into the library: reads files, folders and texts, extracts, stores.
 *
 * One importer is one act of the user:
 *
 *     importer = mn_importer_new (library);
 *     mn_importer_add_file (importer, file, NULL);
 *     mn_importer_run_async (importer, on_progress, self, cancellable, on_done, self);
 *     …
 *     if (!mn_importer_run_finish (importer, result, &error)) …
 *     summary = mn_importer_get_summary (importer);
 *
 * What cannot be read is listed in the summary and stops nothing. Documents are stored in batches, each
 * document whole: what a cancelled or failed run has stored stays, is told by the summary, and can be
 * taken back with mn_importer_undo().
 */
#pragma once

#include "mn-library.h"
#include "mn-reader.h"

G_BEGIN_DECLS

#define MN_TYPE_IMPORTER (mn_importer_get_type ())
G_DECLARE_FINAL_TYPE (MnImporter, mn_importer, MN, IMPORTER, GObject)

typedef struct
{
  gint64 import;       /* for undoing; 0 where nothing was stored */
  guint documents;     /* read */
  guint articles;      /* new in the library */
  guint editions;      /* new editions of articles that were there */
  guint duplicates;    /* were there word for word */
  guint events;        /* new */
  guint figures;       /* new */
  GPtrArray *rejected; /* of MnRejection, in the order of the input */
  GPtrArray *notes;    /* of MnRejection: rows of tables that were left out on purpose, counted */
} MnImportSummary;

/* @done of @total bytes are read; @what is being read. */
typedef void (*MnImportProgress) (guint64 done,
                                  guint64 total,
                                  const char *what,
                                  gpointer user_data);

MnImporter *mn_importer_new (MnLibrary *library);

/* All four before running. A date for documents: it goes before what a document says of itself, except
 * where one file holds several documents with dates of their own. */
void mn_importer_set_date (MnImporter *self, const MnPeriod *date);

/* One of mn_reader_list_names(), or NULL to choose by content. */
void mn_importer_set_format (MnImporter *self, const char *format);

/* A file or a folder; @name is what messages call it, NULL for its path. */
void mn_importer_add_file (MnImporter *self, GFile *file, const char *name);

/* A text from memory, the clipboard say, called @name in messages. Need not be valid UTF-8. */
void mn_importer_add_text (MnImporter *self, const char *text, gssize length, const char *name);

/* Once. Blocks; any thread; @progress (may be NULL) is called in this one. FALSE when cancelled or when
 * the library failed; what could not be read is no failure. */
gboolean mn_importer_run (MnImporter *self,
                          MnImportProgress progress,
                          gpointer progress_data,
                          GCancellable *cancellable,
                          GError **error);

/* The same in a thread. @progress is called now and then in the caller's main context, never after
 * @callback. */
void mn_importer_run_async (MnImporter *self,
                            MnImportProgress progress,
                            gpointer progress_data,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean mn_importer_run_finish (MnImporter *self, GAsyncResult *result, GError **error);

/* After a run, failed ones too. Lives as long as @self. */
const MnImportSummary *mn_importer_get_summary (MnImporter *self);

/* Takes back what the run stored; TRUE, too, where that was nothing. */
gboolean mn_importer_undo (MnImporter *self, GError **error);
void mn_importer_undo_async (MnImporter *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean mn_importer_undo_finish (MnImporter *self, GAsyncResult *result, GError **error);

G_END_DECLS
