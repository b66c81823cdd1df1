/* mn-import-report.c: what an import brought, and what could not be read and why. */
#include "mn-import-report.h"

#include "mn-config.h"

#include <glib/gi18n.h>

/* More rows than a person reads only make the dialog slow. */
#define ROWS_MAX 500

struct _MnImportReport
{
  AdwWindow parent_instance;

  GtkLabel *summary;
  GtkWidget *rejected_label;
  GtkListBox *rejected;
  GtkWidget *undo;
};

G_DEFINE_FINAL_TYPE (MnImportReport, mn_import_report, ADW_TYPE_WINDOW)

enum
{
  UNDO,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Takes @part over. */
static void
add (GString *text, const char *separator, char *part)
{
  if (text->len)
    g_string_append (text, separator);
  g_string_append (text, part);
  g_free (part);
}

static char *
dup_added (const MnImportSummary *summary)
{
  g_autoptr (GString) counts = g_string_new (NULL);
  const char *comma = _ (", ");
  guint n;

  if ((n = summary->articles))
    add (counts, comma, g_strdup_printf (ngettext ("%u article", "%u articles", n), n));
  if ((n = summary->editions))
    add (counts, comma, g_strdup_printf (ngettext ("%u new edition", "%u new editions", n), n));
  if ((n = summary->figures))
    add (counts, comma, g_strdup_printf (ngettext ("%u figure", "%u figures", n), n));
  if ((n = summary->events))
    add (counts, comma, g_strdup_printf (ngettext ("%u event", "%u events", n), n));
  if (!counts->len)
    return g_strdup (_ ("Nothing new"));
  /* Translators: '12 articles, 5 figures, 17 events' */
  return g_strdup_printf (_ ("%s added"), counts->str);
}

char *
mn_import_report_summarize (const MnImportSummary *summary)
{
  GString *text = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (summary != NULL, NULL);

  add (text, "", dup_added (summary));
  if ((n = summary->duplicates))
    add (text, "; ",
         g_strdup_printf (ngettext ("%u was there already", "%u were there already", n), n));
  if ((n = summary->rejected->len))
    add (text, "; ",
         g_strdup_printf (ngettext ("%u could not be read", "%u could not be read", n), n));
  return g_string_free (text, FALSE);
}

static void
on_undo (MnImportReport *self)
{
  g_signal_emit (self, signals[UNDO], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
mn_import_report_class_init (MnImportReportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[UNDO] = g_signal_new ("undo", MN_TYPE_IMPORT_REPORT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-import-report.ui");
  gtk_widget_class_bind_template_child (widget_class, MnImportReport, summary);
  gtk_widget_class_bind_template_child (widget_class, MnImportReport, rejected_label);
  gtk_widget_class_bind_template_child (widget_class, MnImportReport, rejected);
  gtk_widget_class_bind_template_child (widget_class, MnImportReport, undo);
  gtk_widget_class_bind_template_callback (widget_class, on_undo);
}

static void
mn_import_report_init (MnImportReport *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The words come from files; they are no markup. */
static GtkWidget *
row_new (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

static void
add_rejections (MnImportReport *self, GPtrArray *rejected)
{
  guint n = MIN (rejected->len, ROWS_MAX);

  for (guint i = 0; i < n; i++)
    {
      const MnRejection *rejection = g_ptr_array_index (rejected, i);

      gtk_list_box_append (self->rejected, row_new (rejection->where, rejection->reason));
    }
  if (n < rejected->len)
    {
      guint rest = rejected->len - n;
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more", "And %u more", rest), rest);

      gtk_list_box_append (self->rejected, row_new (more, ""));
    }
  gtk_widget_set_visible (self->rejected_label, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rejected), n > 0);
}

/* The summary, and below it what tables had that was left out. */
static char *
dup_text (const MnImportSummary *summary)
{
  g_autofree char *counts = mn_import_report_summarize (summary);
  GString *text = g_string_new (counts);

  for (guint i = 0; i < summary->notes->len; i++)
    g_string_append_printf (text, "\n%s",
                            ((const MnRejection *) g_ptr_array_index (summary->notes, i))->reason);
  return g_string_free (text, FALSE);
}

MnImportReport *
mn_import_report_new (GtkWindow *parent, const MnImportSummary *summary)
{
  MnImportReport *self;
  g_autofree char *text = NULL;

  g_return_val_if_fail (!parent || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (summary != NULL, NULL);

  text = dup_text (summary);
  self = g_object_new (MN_TYPE_IMPORT_REPORT, "transient-for", parent, NULL);
  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (self->undo, summary->import != 0);
  add_rejections (self, summary->rejected);
  return self;
}
