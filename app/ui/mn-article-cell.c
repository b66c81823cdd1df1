/* mn-article-cell.c: one article in the list. */
#include "mn-article-cell.h"

#include "mn-config.h"
#include "mn-marks.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnArticleCell
{
  GtkBox parent_instance;

  GtkLabel *heading;
  GtkLabel *snippet;
  GtkLabel *origin;
  GtkLabel *countries;
};

G_DEFINE_FINAL_TYPE (MnArticleCell, mn_article_cell, GTK_TYPE_BOX)

static void
mn_article_cell_class_init (MnArticleCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-article-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, MnArticleCell, heading);
  gtk_widget_class_bind_template_child (widget_class, MnArticleCell, snippet);
  gtk_widget_class_bind_template_child (widget_class, MnArticleCell, origin);
  gtk_widget_class_bind_template_child (widget_class, MnArticleCell, countries);
}

static void
mn_article_cell_init (MnArticleCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
mn_article_cell_new (void)
{
  return g_object_new (MN_TYPE_ARTICLE_CELL, NULL);
}

/* Line breaks would break the label too; the marks point at bytes, so that the length must stay. */
static void
set_marked (GtkLabel *label, const char *text, const GArray *hits)
{
  g_autofree char *line = g_strdup (text ? text : "");
  g_autoptr (PangoAttrList) attributes = mn_marks_new (MN_MARK_HIT, hits);

  g_strdelimit (line, "\r\n\t", ' ');
  gtk_label_set_text (label, line);
  gtk_label_set_attributes (label, attributes);
}

static char *
dup_origin (const MnArticleRow *row, const char *separator)
{
  g_autofree char *date = mn_wording_date (&row->date);

  return mn_wording_join (separator, row->source ? row->source : "", date,
                          row->has_body ? "" : _ ("headline only"), NULL);
}

/* Where there is no title, the heading is the first words, and the snippet would say them again. */
static gboolean
is_snippet_wanted (const MnArticleRow *row)
{
  gsize common = 0;

  if (!row->snippet || !*row->snippet)
    return FALSE;
  if (row->snippet_hits && row->snippet_hits->len)
    return TRUE;
  while (row->heading[common] && row->heading[common] == row->snippet[common])
    common++;
  return common < 24;
}

void
mn_article_cell_set_row (MnArticleCell *self, const MnArticleRow *row)
{
  g_autofree char *origin = NULL;
  g_autofree char *countries = NULL;

  g_return_if_fail (MN_IS_ARTICLE_CELL (self));
  g_return_if_fail (row != NULL);

  origin = dup_origin (row, MN_WORDING_DOT);
  countries = mn_wording_countries (row->countries, 2);
  set_marked (self->heading, row->heading, row->heading_hits);
  set_marked (self->snippet, row->snippet, row->snippet_hits);
  gtk_widget_set_visible (GTK_WIDGET (self->snippet), is_snippet_wanted (row));
  gtk_label_set_text (self->origin, origin);
  gtk_label_set_text (self->countries, countries);
  gtk_widget_set_visible (GTK_WIDGET (self->countries), *countries);
}

char *
mn_article_cell_describe (const MnArticleRow *row)
{
  g_autofree char *origin = dup_origin (row, MN_WORDING_COMMA);
  g_autofree char *countries = mn_wording_countries (row->countries, 3);

  return mn_wording_join (MN_WORDING_COMMA, row->heading, origin, countries, NULL);
}
