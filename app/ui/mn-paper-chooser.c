/* mn-paper-chooser.c: rows to choose what of a page goes on paper. */
#include "mn-paper-chooser.h"

#include "mn-config.h"

#include <glib/gi18n.h>

#define GROUP      "Contents"
#define KEY_KIND   "Kind"
#define KEY_PERIOD "InView"

struct _MnPaperChooser
{
  AdwPreferencesGroup parent_instance;

  AdwComboRow *contents;
  AdwComboRow *period;

  MnPaper *paper;
};

G_DEFINE_FINAL_TYPE (MnPaperChooser, mn_paper_chooser, ADW_TYPE_PREFERENCES_GROUP)

static void
mn_paper_chooser_finalize (GObject *object)
{
  MnPaperChooser *self = MN_PAPER_CHOOSER (object);

  g_clear_object (&self->paper);
  G_OBJECT_CLASS (mn_paper_chooser_parent_class)->finalize (object);
}

static void
mn_paper_chooser_class_init (MnPaperChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_paper_chooser_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-paper-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, MnPaperChooser, contents);
  gtk_widget_class_bind_template_child (widget_class, MnPaperChooser, period);
}

static void
mn_paper_chooser_init (MnPaperChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

MnPaperChooser *
mn_paper_chooser_new (void)
{
  return g_object_new (MN_TYPE_PAPER_CHOOSER, NULL);
}

static const char *
get_kind_name (MnReportKind kind)
{
  switch (kind)
    {
    case MN_REPORT_TIMELINE:
      return _ ("Timeline");
    case MN_REPORT_CHART:
      return _ ("Trade chart");
    case MN_REPORT_COUNTRY:
      return _ ("Timeline and trade chart");
    case MN_REPORT_ARTICLE:
    default:
      return _ ("Article");
    }
}

void
mn_paper_chooser_set_paper (MnPaperChooser *self, MnPaper *paper, GKeyFile *memory)
{
  guint n;
  const MnReportKind *kinds = mn_paper_list_kinds (paper, &n);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *remembered = g_key_file_get_string (memory, GROUP, KEY_KIND, NULL);
  gboolean in_view = g_key_file_get_boolean (memory, GROUP, KEY_PERIOD, NULL);

  g_set_object (&self->paper, paper);
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, get_kind_name (kinds[i]));
  adw_combo_row_set_model (self->contents, G_LIST_MODEL (names));
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (remembered, mn_report_kind_to_nick (kinds[i])) == 0)
      adw_combo_row_set_selected (self->contents, i);
  adw_combo_row_set_selected (self->period, in_view ? 1 : 0);

  gtk_widget_set_visible (GTK_WIDGET (self->contents), n > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->period), mn_paper_has_view (paper));
  gtk_widget_set_visible (GTK_WIDGET (self), n > 1 || mn_paper_has_view (paper));
}

static MnReportKind
get_kind (MnPaperChooser *self)
{
  guint n, selected = adw_combo_row_get_selected (self->contents);
  const MnReportKind *kinds = mn_paper_list_kinds (self->paper, &n);

  return kinds[selected < n ? selected : 0];
}

static gboolean
is_in_view (MnPaperChooser *self)
{
  return mn_paper_has_view (self->paper) && adw_combo_row_get_selected (self->period) == 1;
}

MnReport *
mn_paper_chooser_make_report (MnPaperChooser *self)
{
  g_return_val_if_fail (self->paper != NULL, NULL);

  return mn_paper_make_report (self->paper, get_kind (self), is_in_view (self));
}

void
mn_paper_chooser_remember (MnPaperChooser *self, GKeyFile *memory)
{
  g_return_if_fail (self->paper != NULL);

  g_key_file_set_string (memory, GROUP, KEY_KIND, mn_report_kind_to_nick (get_kind (self)));
  g_key_file_set_boolean (memory, GROUP, KEY_PERIOD, is_in_view (self));
}
