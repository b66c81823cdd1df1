/* mn-print-operation.h: Print…, from the dialog until the printer has the job.
 *
 * The pages come from MnReport; this only connects the phases of GtkPrintOperation to it. Paper
 * and margins of the chosen printer are kept to. Settings, page setup and contents are
 * remembered for each sort of paper.
 *
 * Signal `told (const char *sentence)`: something that the user should know: sent, or what went
 * wrong.
 */
#pragma once

#include "mn-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_PRINT_OPERATION (mn_print_operation_get_type ())
G_DECLARE_FINAL_TYPE (MnPrintOperation, mn_print_operation, MN, PRINT_OPERATION, GtkPrintOperation)

MnPrintOperation *mn_print_operation_new (MnPaper *paper);

/* Shows the dialog over @parent and returns. The operation keeps itself alive until the job is
 * at its end, and the application of @parent until the printer has it. Once only. */
void mn_print_operation_start (MnPrintOperation *self, GtkWindow *parent);

/* Writes a PDF instead, without a dialog; for tests of the way through GTK. */
gboolean mn_print_operation_export (MnPrintOperation *self, const char *path, GError **error);

G_END_DECLS
