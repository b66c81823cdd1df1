/* mn-country-choice.c: a row in which a country is chosen from all, by its name. */
#include "mn-country-choice.h"

#include <glib/gi18n.h>

struct _MnCountryChoice
{
  AdwActionRow parent_instance;

  GtkDropDown *list;
  GArray *countries; /* of MnCountry, as listed; the first is none */
};

G_DEFINE_FINAL_TYPE (MnCountryChoice, mn_country_choice, ADW_TYPE_ACTION_ROW)

enum
{
  CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

typedef struct
{
  MnCountry country;
  char *name; /* owned */
} Named;

static void
named_clear (gpointer named)
{
  g_free (((Named *) named)->name);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (((const Named *) a)->name, ((const Named *) b)->name);
}

static GtkStringList *
list_names (GArray *countries)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Named));
  GtkStringList *names = gtk_string_list_new (NULL);
  gsize n;
  const MnCountry *codes = mn_country_list (&n);

  g_array_set_clear_func (all, named_clear);
  for (gsize i = 0; i < n; i++)
    {
      Named named = { codes[i], mn_country_dup_name (codes[i], NULL) };

      g_array_append_val (all, named);
    }
  g_array_sort (all, compare_names);

  g_array_append_vals (countries, &(MnCountry){ MN_COUNTRY_NONE }, 1);
  /* Translators: no country is known */
  gtk_string_list_append (names, _ ("Not named"));
  for (guint i = 0; i < all->len; i++)
    {
      const Named *named = &g_array_index (all, Named, i);

      g_array_append_val (countries, named->country);
      gtk_string_list_append (names, named->name);
    }
  return names;
}

static void
on_selected (MnCountryChoice *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The list is named as the row is. */
static void
on_title (MnCountryChoice *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
}

static void
mn_country_choice_finalize (GObject *object)
{
  g_array_unref (MN_COUNTRY_CHOICE (object)->countries);
  G_OBJECT_CLASS (mn_country_choice_parent_class)->finalize (object);
}

static void
mn_country_choice_class_init (MnCountryChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mn_country_choice_finalize;
  signals[CHANGED] = g_signal_new ("changed", MN_TYPE_COUNTRY_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
mn_country_choice_init (MnCountryChoice *self)
{
  GtkExpression *name = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->countries = g_array_new (FALSE, FALSE, sizeof (MnCountry));
  self->list =
      GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (list_names (self->countries)), name));
  gtk_drop_down_set_enable_search (self->list, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->list), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (gtk_widget_get_first_child (GTK_WIDGET (self->list)), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "country-choice");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->list));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->list));
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (on_selected), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::title", G_CALLBACK (on_title), NULL);
}

void
mn_country_choice_set_country (MnCountryChoice *self, MnCountry country)
{
  g_return_if_fail (MN_IS_COUNTRY_CHOICE (self));

  for (guint i = 0; i < self->countries->len; i++)
    if (g_array_index (self->countries, MnCountry, i) == country)
      gtk_drop_down_set_selected (self->list, i);
}

MnCountry
mn_country_choice_get_country (MnCountryChoice *self)
{
  guint selected;

  g_return_val_if_fail (MN_IS_COUNTRY_CHOICE (self), MN_COUNTRY_NONE);

  selected = gtk_drop_down_get_selected (self->list);
  return selected < self->countries->len ? g_array_index (self->countries, MnCountry, selected)
                                         : MN_COUNTRY_NONE;
}
