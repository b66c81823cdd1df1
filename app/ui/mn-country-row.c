/* mn-country-row.c: one country in the list of countries. */
#include "mn-country-row.h"

#include "mn-config.h"
#include "mn-format.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnCountryRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *name;
  GtkLabel *count;

  MnCountry country;
  guint rank;
};

G_DEFINE_FINAL_TYPE (MnCountryRow, mn_country_row, GTK_TYPE_LIST_BOX_ROW)

static void
mn_country_row_class_init (MnCountryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-country-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCountryRow, name);
  gtk_widget_class_bind_template_child (widget_class, MnCountryRow, count);
}

static void
mn_country_row_init (MnCountryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
mn_country_row_new (MnCountry country)
{
  MnCountryRow *self = g_object_new (MN_TYPE_COUNTRY_ROW, NULL);
  g_autofree char *name = country == MN_COUNTRY_NONE ? g_strdup (_ ("All Countries"))
                                                     : mn_country_dup_name (country, NULL);

  self->country = country;
  gtk_label_set_text (self->name, name);
  return GTK_WIDGET (self);
}

MnCountry
mn_country_row_get_country (MnCountryRow *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_ROW (self), MN_COUNTRY_NONE);

  return self->country;
}

const char *
mn_country_row_get_name (MnCountryRow *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_ROW (self), NULL);

  return gtk_label_get_text (self->name);
}

void
mn_country_row_set_count (MnCountryRow *self, const MnCountryCount *count, guint rank)
{
  g_autofree char *number = NULL;
  g_autofree char *articles = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (MN_IS_COUNTRY_ROW (self));
  g_return_if_fail (count != NULL);

  self->rank = rank;
  number = mn_format_number (count->articles, 0, NULL);
  articles = mn_wording_n_articles (count->articles, TRUE);
  /* Translators: a country, '12 articles' */
  name = g_strdup_printf (_ ("%s, %s"), mn_country_row_get_name (self), articles);
  gtk_label_set_text (self->count, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

guint
mn_country_row_get_rank (MnCountryRow *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_ROW (self), 0);

  return self->rank;
}
