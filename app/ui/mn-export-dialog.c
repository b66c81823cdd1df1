/* mn-export-dialog.c: what to export, and in which format. */
#include "mn-export-dialog.h"

#include "mn-config.h"
#include "mn-paper-chooser.h"

#define GROUP      "Export"
#define KEY_FORMAT "Format"
#define KEY_SCALE  "Scale"

struct _MnExportDialog
{
  AdwWindow parent_instance;

  MnPaperChooser *chooser;
  AdwComboRow *format;
  AdwComboRow *scale;
  GtkWidget *export;

  MnPaper *paper;
};

G_DEFINE_FINAL_TYPE (MnExportDialog, mn_export_dialog, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* The rows stand in the order of the enumeration. */
static MnReportFormat
get_format (MnExportDialog *self)
{
  return (MnReportFormat) MIN (adw_combo_row_get_selected (self->format), MN_REPORT_PNG);
}

static void
on_format (MnExportDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->scale), get_format (self) == MN_REPORT_PNG);
}

static void
remember (MnExportDialog *self)
{
  g_autoptr (GKeyFile) memory = mn_paper_load_memory (self->paper);
  MnReportFormat format = get_format (self);

  mn_paper_chooser_remember (self->chooser, memory);
  g_key_file_set_string (memory, GROUP, KEY_FORMAT, mn_report_format_get_extension (format));
  g_key_file_set_integer (memory, GROUP, KEY_SCALE,
                          (int) adw_combo_row_get_selected (self->scale) + 1);
  mn_paper_save_memory (self->paper, memory);
}

static void
recall (MnExportDialog *self)
{
  g_autoptr (GKeyFile) memory = mn_paper_load_memory (self->paper);
  g_autofree char *format = g_key_file_get_string (memory, GROUP, KEY_FORMAT, NULL);
  int scale = g_key_file_get_integer (memory, GROUP, KEY_SCALE, NULL);

  mn_paper_chooser_set_paper (self->chooser, self->paper, memory);
  for (guint i = MN_REPORT_PDF; i <= MN_REPORT_PNG; i++)
    if (g_strcmp0 (format, mn_report_format_get_extension ((MnReportFormat) i)) == 0)
      adw_combo_row_set_selected (self->format, i);
  adw_combo_row_set_selected (
      self->scale, (guint) (CLAMP (scale > 0 ? scale : (int) MN_REPORT_SCALE_DEFAULT, 1, 4) - 1));
  on_format (self);
}

static void
on_export (MnExportDialog *self)
{
  remember (self);
  g_signal_emit (self, signals[CHOSEN], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
mn_export_dialog_finalize (GObject *object)
{
  g_clear_object (&MN_EXPORT_DIALOG (object)->paper);
  G_OBJECT_CLASS (mn_export_dialog_parent_class)->finalize (object);
}

static void
mn_export_dialog_class_init (MnExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_export_dialog_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", MN_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);

  g_type_ensure (MN_TYPE_PAPER_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MnExportDialog, chooser);
  gtk_widget_class_bind_template_child (widget_class, MnExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, MnExportDialog, scale);
  gtk_widget_class_bind_template_child (widget_class, MnExportDialog, export);
  gtk_widget_class_bind_template_callback (widget_class, on_format);
  gtk_widget_class_bind_template_callback (widget_class, on_export);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
mn_export_dialog_init (MnExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

MnExportDialog *
mn_export_dialog_new (GtkWindow *parent, MnPaper *paper)
{
  MnExportDialog *self = g_object_new (MN_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);

  self->paper = g_object_ref (paper);
  recall (self);
  /* Return goes on with what was right the last time. */
  gtk_window_set_focus (GTK_WINDOW (self), self->export);
  return self;
}

MnReport *
mn_export_dialog_make_report (MnExportDialog *self)
{
  return mn_paper_chooser_make_report (self->chooser);
}

MnReportFile
mn_export_dialog_get_file (MnExportDialog *self)
{
  MnReportFile file = MN_REPORT_FILE_INIT (get_format (self));

  file.scale = adw_combo_row_get_selected (self->scale) + 1.0;
  return file;
}
