/* mn-import-report.h: what an import brought, and what could not be read and why. */
#pragma once

#include "mn-importer.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* '12 articles, 5 figures and 17 events were added', and what else there is to say. New string. */
char *mn_import_report_summarize (const MnImportSummary *summary);

/* A dialog. Signal `undo`: the user wants the import taken back; the dialog closes by itself. */
#define MN_TYPE_IMPORT_REPORT (mn_import_report_get_type ())
G_DECLARE_FINAL_TYPE (MnImportReport, mn_import_report, MN, IMPORT_REPORT, AdwWindow)

/* Copies what it shows. */
MnImportReport *mn_import_report_new (GtkWindow *parent, const MnImportSummary *summary);

G_END_DECLS
