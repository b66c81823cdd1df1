/* mn-import-bar.h: runs one import, or reads articles again, shows how far it is, and lets the user
 * stop it. */
#pragma once

#include "mn-importer.h"
#include "mn-rereader.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Signal `finished (MnImporter *importer, GError *error)`: the summary of @importer is there; @error is
 * NULL, or says why it ended early (G_IO_ERROR_CANCELLED: the user wished it). The application stays
 * until then, even if the window is closed. `read-again (MnRereader *rereader, GError *error)`: the same of
 * reading again; not given where an import took its place. */
#define MN_TYPE_IMPORT_BAR (mn_import_bar_get_type ())
G_DECLARE_FINAL_TYPE (MnImportBar, mn_import_bar, MN, IMPORT_BAR, GtkWidget)

/* Starts @importer, which was not run yet; FALSE, and nothing happens, while another one runs. Reading
 * again makes way, and may be started anew afterwards. */
gboolean mn_import_bar_start (MnImportBar *self, MnImporter *importer);

/* Starts @rereader, which was not run yet; FALSE, and nothing happens, while anything else runs. Seen only
 * where it takes its time. */
gboolean mn_import_bar_start_rereading (MnImportBar *self, MnRereader *rereader);

/* An import runs. */
gboolean mn_import_bar_is_running (MnImportBar *self);

void mn_import_bar_cancel (MnImportBar *self);

G_END_DECLS
