/* mn-export-dialog.h: what to export, and in which format. */
#pragma once

#include "mn-paper.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Signal `chosen`: the user wants the file; the dialog closes itself. */
#define MN_TYPE_EXPORT_DIALOG (mn_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (MnExportDialog, mn_export_dialog, MN, EXPORT_DIALOG, AdwWindow)

MnExportDialog *mn_export_dialog_new (GtkWindow *parent, MnPaper *paper);

/* What is chosen. The report is a new reference. */
MnReport *mn_export_dialog_make_report (MnExportDialog *self);
MnReportFile mn_export_dialog_get_file (MnExportDialog *self);

G_END_DECLS
