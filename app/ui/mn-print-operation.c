/* mn-print-operation.c: Print…, from the dialog until the printer has the job. */
#include "mn-print-operation.h"

#include "mn-paper-chooser.h"

#include <glib/gi18n.h>

/* A job that says nothing any more holds the application no longer than this. */
#define PATIENCE_S 60

struct _MnPrintOperation
{
  GtkPrintOperation parent_instance;

  MnPaper *paper;
  GKeyFile *memory;
  MnPaperChooser *chooser; /* the tab of the dialog; holds a reference */
  MnReport *report;        /* what is printed, once that is settled */
  char *title;

  GApplication *application; /* of the window; or NULL */
  gboolean is_holding;       /* the application must not end now */
  guint patience_id;
  gboolean is_running; /* keeps itself alive */
  gboolean is_sent;    /* the user was told */
};

G_DEFINE_FINAL_TYPE (MnPrintOperation, mn_print_operation, GTK_TYPE_PRINT_OPERATION)

enum
{
  TOLD,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
tell (MnPrintOperation *self, char *sentence)
{
  g_signal_emit (self, signals[TOLD], 0, sentence);
  g_free (sentence);
}

/* --- What stays alive how long ---------------------------------------------------------------- */

/* Not before the dialog is over: a window that is closed with it must be able to go. */
static void
hold_application (MnPrintOperation *self)
{
  if (!self->application || self->is_holding)
    return;
  self->is_holding = TRUE;
  g_application_hold (self->application);
}

static void
let_application_go (MnPrintOperation *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->is_holding)
    g_application_release (self->application);
  self->is_holding = FALSE;
}

static gboolean
on_patience_over (gpointer user_data)
{
  MnPrintOperation *self = user_data;

  self->patience_id = 0;
  let_application_go (self);
  return G_SOURCE_REMOVE;
}

static void
wait_some_more (MnPrintOperation *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->is_holding)
    self->patience_id = g_timeout_add_seconds (PATIENCE_S, on_patience_over, self);
}

static void
finish (MnPrintOperation *self)
{
  let_application_go (self);
  if (self->is_running)
    {
      self->is_running = FALSE;
      g_object_unref (self);
    }
}

/* --- Memory ----------------------------------------------------------------------------------- */

static void
load_settings (MnPrintOperation *self)
{
  g_autoptr (GtkPrintSettings) settings =
      gtk_print_settings_new_from_key_file (self->memory, NULL, NULL);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new_from_key_file (self->memory, NULL, NULL);
  g_autofree char *name = mn_report_dup_file_name (self->report);

  if (!settings)
    settings = gtk_print_settings_new ();
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  gtk_print_operation_set_print_settings (GTK_PRINT_OPERATION (self), settings);
  if (setup)
    gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
}

/* What belongs to this document and not to the next. */
static void
forget_document (GtkPrintSettings *settings)
{
  const char *uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  g_autoptr (GFile) file = uri ? g_file_new_for_uri (uri) : NULL;
  g_autoptr (GFile) folder = file ? g_file_get_parent (file) : NULL;

  if (folder && g_file_peek_path (folder))
    gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR, g_file_peek_path (folder));
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_N_COPIES);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PRINT_PAGES);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_PAGE_RANGES);
}

static void
save_settings (MnPrintOperation *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);
  GtkPrintSettings *used = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);

  if (used)
    {
      g_autoptr (GtkPrintSettings) settings = gtk_print_settings_copy (used);

      forget_document (settings);
      gtk_print_settings_to_key_file (settings, self->memory, NULL);
    }
  if (setup)
    gtk_page_setup_to_key_file (setup, self->memory, NULL);
  if (self->chooser)
    mn_paper_chooser_remember (self->chooser, self->memory);
  mn_paper_save_memory (self->paper, self->memory);
}

/* --- Pages ------------------------------------------------------------------------------------ */

static GtkWidget *
mn_print_operation_create_custom_widget (GtkPrintOperation *operation)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);
  guint n;

  mn_paper_list_kinds (self->paper, &n);
  if (n < 2 && !mn_paper_has_view (self->paper))
    return NULL;

  self->chooser = g_object_ref_sink (mn_paper_chooser_new ());
  mn_paper_chooser_set_paper (self->chooser, self->paper, self->memory);
  gtk_widget_set_margin_start (GTK_WIDGET (self->chooser), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (self->chooser), 18);
  gtk_widget_set_margin_top (GTK_WIDGET (self->chooser), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->chooser), 18);
  return GTK_WIDGET (self->chooser);
}

static void
mn_print_operation_custom_widget_apply (GtkPrintOperation *operation, GtkWidget *widget)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);

  g_clear_object (&self->report);
  self->report = mn_paper_chooser_make_report (self->chooser);
}

/* The printer's own margins where they are wider than ours. */
static MnPageSetup
get_page (MnPrintOperation *self, GtkPrintContext *context)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  MnPageSetup page = mn_page_setup_get_default (mn_report_get_kind (self->report));
  double top = 0, bottom = 0, left = 0, right = 0;

  gtk_print_context_get_hard_margins (context, &top, &bottom, &left, &right);
  page.width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  page.height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  page.top = MAX (MAX (page.top, top), gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS));
  page.bottom =
      MAX (MAX (page.bottom, bottom), gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS));
  page.left = MAX (MAX (page.left, left), gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS));
  page.right =
      MAX (MAX (page.right, right), gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS));
  return page;
}

static void
mn_print_operation_begin_print (GtkPrintOperation *operation, GtkPrintContext *context)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);
  MnPageSetup page = get_page (self, context);

  hold_application (self);
  mn_report_set_page (self->report, &page);
}

/* A handler and not the class's method: older GTK asks whether there is one. */
static gboolean
on_paginate (GtkPrintOperation *operation, GtkPrintContext *context)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);

  if (!mn_report_paginate (self->report))
    return FALSE;
  gtk_print_operation_set_n_pages (operation, (int) mn_report_get_n_pages (self->report));
  return TRUE;
}

static void
mn_print_operation_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  if (page == 0)
    mn_report_set_metadata (self->report, cairo_get_target (cr));
  mn_report_draw_page (self->report, (guint) page, cr);
}

/* --- The job ---------------------------------------------------------------------------------- */

static void
tell_sent (MnPrintOperation *self)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (GTK_PRINT_OPERATION (self));
  const char *printer = settings ? gtk_print_settings_get_printer (settings) : NULL;
  const char *uri =
      settings ? gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI) : NULL;

  if (self->is_sent)
    return;
  self->is_sent = TRUE;
  if (uri)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uri);
      g_autofree char *name = g_file_get_basename (file);
      g_autofree char *shown = g_filename_display_name (name);

      /* Translators: the name of a file */
      tell (self, g_strdup_printf (_ ("“%s” was written"), shown));
    }
  else if (printer)
    /* Translators: a title, and the name of a printer */
    tell (self, g_strdup_printf (_ ("“%s” was sent to %s"), self->title, printer));
  else
    tell (self, g_strdup_printf (_ ("“%s” was sent to the printer"), self->title));
}

/* `done` comes before the job is sent: what follows is told here. */
static void
mn_print_operation_status_changed (GtkPrintOperation *operation)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);
  const char *words = gtk_print_operation_get_status_string (operation);

  if (!self->is_running)
    return;
  wait_some_more (self);
  switch (gtk_print_operation_get_status (operation))
    {
    case GTK_PRINT_STATUS_PENDING:
    case GTK_PRINT_STATUS_PRINTING:
      tell_sent (self);
      let_application_go (self);
      break;
    case GTK_PRINT_STATUS_PENDING_ISSUE:
      /* Translators: a title, and the printer's words */
      tell (self, g_strdup_printf (_ ("“%s” waits at the printer: %s"), self->title, words));
      let_application_go (self);
      break;
    case GTK_PRINT_STATUS_FINISHED:
      tell_sent (self);
      finish (self);
      break;
    case GTK_PRINT_STATUS_FINISHED_ABORTED:
      tell (self, g_strdup_printf (_ ("“%s” was not printed: %s"), self->title, words));
      finish (self);
      break;
    case GTK_PRINT_STATUS_INITIAL:
    case GTK_PRINT_STATUS_PREPARING:
    case GTK_PRINT_STATUS_GENERATING_DATA:
    case GTK_PRINT_STATUS_SENDING_DATA:
    default:
      break;
    }
}

static void
tell_error (MnPrintOperation *self, const GError *error)
{
  tell (self, g_strdup_printf (_ ("“%s” was not printed: %s"), self->title,
                               error ? error->message : _ ("the reason is not known")));
}

static void
mn_print_operation_done (GtkPrintOperation *operation, GtkPrintOperationResult result)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (operation);
  g_autoptr (GError) error = NULL;

  if (!self->is_running)
    return;
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    save_settings (self);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      tell_error (self, error);
    }
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR || result == GTK_PRINT_OPERATION_RESULT_CANCEL ||
      gtk_print_operation_is_finished (operation))
    finish (self);
  else
    wait_some_more (self);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_print_operation_finalize (GObject *object)
{
  MnPrintOperation *self = MN_PRINT_OPERATION (object);

  let_application_go (self);
  g_clear_object (&self->application);
  g_clear_object (&self->chooser);
  g_clear_object (&self->report);
  g_clear_object (&self->paper);
  g_clear_pointer (&self->memory, g_key_file_unref);
  g_free (self->title);
  G_OBJECT_CLASS (mn_print_operation_parent_class)->finalize (object);
}

static void
mn_print_operation_class_init (MnPrintOperationClass *klass)
{
  GtkPrintOperationClass *print_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_print_operation_finalize;
  print_class->create_custom_widget = mn_print_operation_create_custom_widget;
  print_class->custom_widget_apply = mn_print_operation_custom_widget_apply;
  print_class->begin_print = mn_print_operation_begin_print;
  print_class->draw_page = mn_print_operation_draw_page;
  print_class->status_changed = mn_print_operation_status_changed;
  print_class->done = mn_print_operation_done;

  signals[TOLD] = g_signal_new ("told", MN_TYPE_PRINT_OPERATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
mn_print_operation_init (MnPrintOperation *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_track_print_status (operation, TRUE);
  gtk_print_operation_set_custom_tab_label (operation, _ ("Contents"));
  g_signal_connect (self, "paginate", G_CALLBACK (on_paginate), NULL);
}

MnPrintOperation *
mn_print_operation_new (MnPaper *paper)
{
  MnPrintOperation *self = g_object_new (MN_TYPE_PRINT_OPERATION, NULL);
  guint n;

  g_return_val_if_fail (MN_IS_PAPER (paper), NULL);

  self->paper = g_object_ref (paper);
  self->memory = mn_paper_load_memory (paper);
  self->report = mn_paper_make_report (paper, mn_paper_list_kinds (paper, &n)[0], FALSE);
  self->title = g_strdup (mn_report_get_title (self->report));
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), self->title);
  load_settings (self);
  return self;
}

void
mn_print_operation_start (MnPrintOperation *self, GtkWindow *parent)
{
  g_autoptr (GError) error = NULL;
  GtkApplication *application = gtk_window_get_application (parent);

  g_return_if_fail (!self->is_running);

  self->is_running = TRUE;
  g_object_ref (self);
  if (application)
    self->application = g_object_ref (G_APPLICATION (application));
  /* Every other end comes through `done`. */
  if (gtk_print_operation_run (GTK_PRINT_OPERATION (self), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                               parent, &error) == GTK_PRINT_OPERATION_RESULT_ERROR &&
      self->is_running)
    {
      tell_error (self, error);
      finish (self);
    }
}

gboolean
mn_print_operation_export (MnPrintOperation *self, const char *path, GError **error)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);

  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_show_progress (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error) ==
         GTK_PRINT_OPERATION_RESULT_APPLY;
}
