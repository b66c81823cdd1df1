/* mn-country-pane.c: the countries that the library speaks of, with a filter. */
#include "mn-country-pane.h"

#include "mn-config.h"
#include "mn-country-row.h"

#include <glib/gi18n.h>

struct _MnCountryPane
{
  GtkWidget parent_instance;

  GtkSearchEntry *entry;
  GtkListBox *list;

  GHashTable *rows; /* MnCountry to its MnCountryRow; the row of all among them */
  MnCountry current;
  gboolean selecting; /* we change the selection, not the user */
};

G_DEFINE_FINAL_TYPE (MnCountryPane, mn_country_pane, GTK_TYPE_WIDGET)

enum
{
  COUNTRY_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
choose (MnCountryPane *self, GtkListBoxRow *row, gboolean activated)
{
  if (!row || self->selecting)
    return;
  self->current = mn_country_row_get_country (MN_COUNTRY_ROW (row));
  g_signal_emit (self, signals[COUNTRY_CHOSEN], 0, (guint) self->current, activated);
}

static void
on_row_selected (MnCountryPane *self, GtkListBoxRow *row)
{
  choose (self, row, FALSE);
}

static void
on_row_activated (MnCountryPane *self, GtkListBoxRow *row)
{
  choose (self, row, TRUE);
}

static gboolean
is_wanted (GtkListBoxRow *row, gpointer user_data)
{
  MnCountryPane *self = user_data;
  MnCountryRow *country_row = MN_COUNTRY_ROW (row);
  const char *needle = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  /* The way back to all stays, unless the user looks for something. */
  if (mn_country_row_get_country (country_row) == MN_COUNTRY_NONE)
    return !*needle;
  return mn_country_name_matches (mn_country_row_get_name (country_row), needle);
}

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer user_data)
{
  guint x = mn_country_row_get_rank (MN_COUNTRY_ROW (a));
  guint y = mn_country_row_get_rank (MN_COUNTRY_ROW (b));

  return (x > y) - (x < y);
}

static GtkListBoxRow *
get_first_visible (MnCountryPane *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return row;
  return NULL;
}

static void
on_filter_changed (MnCountryPane *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
on_entry_activate (MnCountryPane *self)
{
  GtkListBoxRow *row = get_first_visible (self);

  if (!row)
    return;
  gtk_list_box_select_row (self->list, row);
  choose (self, row, TRUE);
}

static void
on_stop_search (MnCountryPane *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  mn_country_pane_focus_list (self);
}

static gboolean
on_entry_key_pressed (GtkEventControllerKey *controller,
                      guint keyval,
                      guint keycode,
                      GdkModifierType state,
                      MnCountryPane *self)
{
  GtkListBoxRow *row;

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  row = get_first_visible (self);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  return GDK_EVENT_STOP;
}

static void
mn_country_pane_dispose (GObject *object)
{
  MnCountryPane *self = MN_COUNTRY_PANE (object);
  GtkWidget *child;

  self->selecting = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->rows, g_hash_table_unref);

  G_OBJECT_CLASS (mn_country_pane_parent_class)->dispose (object);
}

static void
mn_country_pane_class_init (MnCountryPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mn_country_pane_dispose;

  signals[COUNTRY_CHOSEN] =
      g_signal_new ("country-chosen", MN_TYPE_COUNTRY_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-country-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCountryPane, entry);
  gtk_widget_class_bind_template_child (widget_class, MnCountryPane, list);
  gtk_widget_class_bind_template_callback (widget_class, on_filter_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
mn_country_pane_init (MnCountryPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->rows = g_hash_table_new (NULL, NULL);
  gtk_list_box_set_filter_func (self->list, is_wanted, self, NULL);
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self->list));
}

static void
set_count (MnCountryPane *self, const MnCountryCount *count, guint rank)
{
  gpointer key = GUINT_TO_POINTER (count->country);
  MnCountryRow *row = g_hash_table_lookup (self->rows, key);
  gboolean is_new = row == NULL;

  if (is_new)
    {
      row = MN_COUNTRY_ROW (mn_country_row_new (count->country));
      g_hash_table_insert (self->rows, key, row);
    }
  mn_country_row_set_count (row, count, rank);
  if (is_new)
    gtk_list_box_append (self->list, GTK_WIDGET (row));
}

void
mn_country_pane_set_counts (MnCountryPane *self, const GArray *counts, guint n_articles)
{
  const MnCountryCount all = { .country = MN_COUNTRY_NONE, .articles = n_articles };
  g_autoptr (GHashTable) gone = NULL;
  GHashTableIter iter;
  gpointer key;
  gpointer row;

  g_return_if_fail (MN_IS_COUNTRY_PANE (self));
  g_return_if_fail (counts != NULL);

  self->selecting = TRUE;
  gone = g_hash_table_new (NULL, NULL);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (gone, key);

  set_count (self, &all, 0);
  g_hash_table_remove (gone, GUINT_TO_POINTER (MN_COUNTRY_NONE));
  for (guint i = 0; i < counts->len; i++)
    {
      const MnCountryCount *count = &g_array_index (counts, MnCountryCount, i);

      set_count (self, count, i + 1);
      g_hash_table_remove (gone, GUINT_TO_POINTER (count->country));
    }

  g_hash_table_iter_init (&iter, gone);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (g_hash_table_steal_extended (self->rows, key, NULL, &row))
      gtk_list_box_remove (self->list, row);
  gtk_list_box_invalidate_sort (self->list);
  self->selecting = FALSE;
  mn_country_pane_set_current (self, self->current);
}

void
mn_country_pane_set_current (MnCountryPane *self, MnCountry country)
{
  g_return_if_fail (MN_IS_COUNTRY_PANE (self));

  self->current = country;
  self->selecting = TRUE;
  gtk_list_box_select_row (self->list,
                           g_hash_table_lookup (self->rows, GUINT_TO_POINTER (country)));
  self->selecting = FALSE;
}

void
mn_country_pane_focus_list (MnCountryPane *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (MN_IS_COUNTRY_PANE (self));

  row = gtk_list_box_get_selected_row (self->list);
  if (!row || !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    row = get_first_visible (self);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
