/* mn-citation-list.c: what sources say, one under the other. */
#include "mn-citation-list.h"

#include "mn-config.h"

#include <glib/gi18n.h>

/* How wide a text likes to be; where there is more room it takes it. */
#define NATURAL_CHARS 44

struct _MnCitationList
{
  GtkWidget parent_instance;

  GtkListBox *list;
  GtkLabel *rest;
};

G_DEFINE_FINAL_TYPE (MnCitationList, mn_citation_list, GTK_TYPE_WIDGET)

enum
{
  ACTIVATE_EVIDENCE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_row_activated (MnCitationList *self, GtkListBoxRow *row)
{
  const MnEvidence *evidence = g_object_get_data (G_OBJECT (row), "evidence");

  g_signal_emit (self, signals[ACTIVATE_EVIDENCE], 0, evidence->article, (guint) evidence->part,
                 evidence->span.start, evidence->span.end);
}

static void
mn_citation_list_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mn_citation_list_parent_class)->dispose (object);
}

static void
mn_citation_list_class_init (MnCitationListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_citation_list_dispose;

  signals[ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", MN_TYPE_CITATION_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-citation-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCitationList, list);
  gtk_widget_class_bind_template_child (widget_class, MnCitationList, rest);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
mn_citation_list_init (MnCitationList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* --- Rows ------------------------------------------------------------------------------------- */

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), NATURAL_CHARS);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_title (const MnCitation *citation)
{
  GtkWidget *title = make_label (citation->title, "heading");
  GtkWidget *line;
  GtkWidget *icon;

  if (!citation->disputes)
    return title;
  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  gtk_widget_add_css_class (icon, "warning");
  gtk_widget_set_tooltip_text (icon, _ ("Says otherwise"));
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), icon);
  return line;
}

static char *
dup_row_name (const MnCitation *citation, const char *quote)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (citation->disputes)
    g_ptr_array_add (parts, (gpointer) _ ("Says otherwise"));
  if (*citation->number)
    g_ptr_array_add (parts, citation->number);
  g_ptr_array_add (parts, citation->title);
  if (*citation->source)
    g_ptr_array_add (parts, citation->source);
  if (quote)
    g_ptr_array_add (parts, (gpointer) quote);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (". ", (char **) parts->pdata);
}

static GtkWidget *
make_row (const MnCitation *citation)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *quote =
      /* Translators: the quotation marks of your language around words of an article */
      citation->evidence->quote ? g_strdup_printf (_ ("“%s”"), citation->evidence->quote) : NULL;
  g_autofree char *name = dup_row_name (citation, quote);

  if (*citation->number)
    {
      GtkWidget *number = make_label (citation->number, "numeric");

      gtk_widget_add_css_class (number, "dim-label");
      gtk_widget_set_valign (number, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (line), number);
    }
  gtk_box_append (GTK_BOX (words), make_title (citation));
  if (quote)
    {
      GtkWidget *label = make_label (quote, NULL);

      gtk_label_set_lines (GTK_LABEL (label), 3);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (words), label);
    }
  if (*citation->source)
    {
      GtkWidget *source = make_label (citation->source, "caption");

      gtk_widget_add_css_class (source, "dim-label");
      gtk_box_append (GTK_BOX (words), source);
    }
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  gtk_widget_add_css_class (row, "citation");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "evidence", mn_evidence_copy (citation->evidence),
                          (GDestroyNotify) mn_evidence_free);
  return row;
}

void
mn_citation_list_set_citations (MnCitationList *self, const char *name, const GPtrArray *citations)
{
  GtkListBoxRow *row;
  guint n_left;

  g_return_if_fail (MN_IS_CITATION_LIST (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)))
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < MIN (citations->len, MN_CITATION_LIST_MAX); i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (citations, i)));

  n_left = citations->len > MN_CITATION_LIST_MAX ? citations->len - MN_CITATION_LIST_MAX : 0;
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_left > 0);
  if (n_left > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u more is not listed here",
                                                         "%u more are not listed here", n_left),
                                               n_left);

      gtk_label_set_label (self->rest, text);
    }
}
