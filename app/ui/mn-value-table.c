/* mn-value-table.c: the values of the trade as a table. */
#include "mn-value-table.h"

#include "mn-citation-popover.h"
#include "mn-format.h"
#include "mn-value-row.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnValueTable
{
  GtkWidget parent_instance;

  GtkColumnView *view;
  GtkWidget *scroller;
  GtkWidget *popover;
  GtkMultiSelection *selection;
  GHashTable *notes;
  MnTimeRange *range;
};

G_DEFINE_FINAL_TYPE (MnValueTable, mn_value_table, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATE_EVIDENCE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- Opening ------------------------------------------------------------------------------------ */

static void
on_popover_evidence (MnCitationPopover *popover,
                     gint64 article,
                     guint part,
                     guint start,
                     guint end,
                     MnValueTable *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE_EVIDENCE], 0, article, part, start, end);
}

static void
open_row (MnValueTable *self, MnValueRow *row, GtkWidget *anchor)
{
  guint n_agreeing;
  g_autoptr (GPtrArray) figures = mn_value_row_list_figures (row, &n_agreeing);
  g_autoptr (GPtrArray) citations = mn_citation_list_figures (figures, n_agreeing, self->notes);
  const MnEvidence *only = mn_citation_list_get_only (citations);
  g_autofree char *title = mn_value_row_dup_name (row);
  GdkRectangle place = { 0 };
  graphene_rect_t bounds;

  if (only != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_ACTIVATE_EVIDENCE], 0, only->article, (guint) only->part,
                     only->span.start, only->span.end);
      return;
    }
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = mn_citation_popover_new (title, citations);
  g_signal_connect (self->popover, "activate-evidence", G_CALLBACK (on_popover_evidence), self);
  if (gtk_widget_compute_bounds (anchor, GTK_WIDGET (self), &bounds))
    place = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                            (int) bounds.size.height };
  mn_citation_popover_show (MN_CITATION_POPOVER (self->popover), GTK_WIDGET (self), &place);
}

static void
on_activate (GtkColumnView *view, guint position, MnValueTable *self)
{
  g_autoptr (MnValueRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  open_row (self, row,
            focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus
                                                                               : GTK_WIDGET (self));
}

static void
on_sources_clicked (GtkButton *button, GtkListItem *item)
{
  GtkWidget *table = gtk_widget_get_ancestor (GTK_WIDGET (button), MN_TYPE_VALUE_TABLE);

  open_row (MN_VALUE_TABLE (table), gtk_list_item_get_item (item), GTK_WIDGET (button));
}

/* --- Cells -------------------------------------------------------------------------------------- */

static gboolean
is_number (MnValueColumn column)
{
  return column == MN_VALUE_AMOUNT || column == MN_VALUE_DIFFERENCE || column == MN_VALUE_GROWTH;
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  MnValueColumn column = (MnValueColumn) GPOINTER_TO_UINT (data);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), is_number (column) ? 1 : 0);
  gtk_widget_add_css_class (label, "numeric");
  if (column == MN_VALUE_SOURCES)
    {
      GtkWidget *button = gtk_button_new ();

      gtk_button_set_child (GTK_BUTTON (button), label);
      gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_widget_set_tooltip_text (button, _ ("Show where this is from"));
      g_signal_connect (button, "clicked", G_CALLBACK (on_sources_clicked), item);
      gtk_list_item_set_child (item, button);
      return;
    }
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  MnValueColumn column = (MnValueColumn) GPOINTER_TO_UINT (data);
  MnValueRow *row = gtk_list_item_get_item (item);
  GtkWidget *child = gtk_list_item_get_child (item);
  const char *text = mn_value_row_get_text (row, column);

  if (column == MN_VALUE_SOURCES)
    {
      g_autofree char *name = mn_value_row_dup_name (row);

      gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (child))), text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
      return;
    }
  gtk_label_set_label (GTK_LABEL (child), text);
  if (column == MN_VALUE_STATUS)
    gtk_widget_set_tooltip_text (child, mn_value_row_get_derivation (row));
}

static void
add_columns (MnValueTable *self)
{
  for (guint i = 0; i < MN_N_VALUE_COLUMNS; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      GtkColumnViewColumn *column;

      g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GUINT_TO_POINTER (i));
      g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GUINT_TO_POINTER (i));
      column = gtk_column_view_column_new (mn_value_column_get_title (i), factory);
      gtk_column_view_append_column (self->view, column);
      g_object_unref (column);
    }
}

/* All rows are in one currency: it stands in the head. */
static void
set_currency (MnValueTable *self, const char *currency)
{
  g_autoptr (GtkColumnViewColumn) column =
      g_list_model_get_item (gtk_column_view_get_columns (self->view), MN_VALUE_AMOUNT);
  g_autofree char *name = mn_format_currency_name (currency, NULL);
  g_autofree char *title =
      mn_wording_join (MN_WORDING_COMMA, mn_value_column_get_title (MN_VALUE_AMOUNT), name, NULL);

  gtk_column_view_column_set_title (column, title);
}

/* --- Selection ---------------------------------------------------------------------------------- */

/* The only row that is selected; GTK_INVALID_LIST_POSITION where there is none or are several. */
static guint
get_selected (MnValueTable *self)
{
  g_autoptr (GtkBitset) set =
      gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  return gtk_bitset_get_size (set) == 1 ? gtk_bitset_get_minimum (set) : GTK_INVALID_LIST_POSITION;
}

static gint64
get_figure_id (MnValueTable *self, guint position)
{
  g_autoptr (MnValueRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return row == NULL ? 0 : mn_value_row_get_statement (row)->figure->id;
}

static void
on_selection_changed (GtkSelectionModel *model, guint position, guint n_items, MnValueTable *self)
{
  guint selected = get_selected (self);

  if (self->range != NULL && selected != GTK_INVALID_LIST_POSITION)
    mn_time_range_select_figure (self->range, get_figure_id (self, selected));
}

static void
on_range_selected (MnValueTable *self)
{
  gint64 id = mn_time_range_get_selected_figure (self->range);
  guint selected = get_selected (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  if (id == 0 || (selected != GTK_INVALID_LIST_POSITION && get_figure_id (self, selected) == id))
    return;
  for (guint i = 0; i < n; i++)
    if (get_figure_id (self, i) == id)
      gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), i, TRUE);
}

/* --- Copying ------------------------------------------------------------------------------------ */

char *
mn_value_table_dup_tsv (MnValueTable *self)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GtkBitset) set = NULL;
  guint n;

  g_return_val_if_fail (MN_IS_VALUE_TABLE (self), NULL);

  rows = g_ptr_array_new_with_free_func (g_object_unref);
  set = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  for (guint i = 0; i < n; i++)
    if (gtk_bitset_is_empty (set) || gtk_bitset_contains (set, i))
      g_ptr_array_add (rows, g_list_model_get_item (G_LIST_MODEL (self->selection), i));
  return mn_value_row_list_to_tsv (rows);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *text = mn_value_table_dup_tsv (MN_VALUE_TABLE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

/* --- The object --------------------------------------------------------------------------------- */

static void
mn_value_table_dispose (GObject *object)
{
  MnValueTable *self = MN_VALUE_TABLE (object);

  mn_value_table_set_range (self, NULL);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  G_OBJECT_CLASS (mn_value_table_parent_class)->dispose (object);
}

static void
mn_value_table_class_init (MnValueTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_value_table_dispose;

  signals[SIGNAL_ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT,
                    G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
}

static void
mn_value_table_init (MnValueTable *self)
{
  GListStore *empty = g_list_store_new (G_TYPE_OBJECT);

  self->selection = gtk_multi_selection_new (G_LIST_MODEL (empty));
  g_signal_connect (self->selection, "selection-changed", G_CALLBACK (on_selection_changed), self);
  self->view =
      GTK_COLUMN_VIEW (gtk_column_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection))));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "values");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Values"), -1);
  g_signal_connect (self->view, "activate", G_CALLBACK (on_activate), self);
  add_columns (self);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), 480);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static void
show_columns (MnValueTable *self, MnTradeViewKind kind)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  for (guint i = 0; i < MN_N_VALUE_COLUMNS; i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      gtk_column_view_column_set_visible (column, mn_value_column_is_in ((MnValueColumn) i, kind));
    }
}

void
mn_value_table_set_trade (MnValueTable *self, MnTradeView *view, GHashTable *notes)
{
  g_autoptr (GListModel) rows = NULL;

  g_return_if_fail (MN_IS_VALUE_TABLE (self));

  g_hash_table_ref (notes);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  self->notes = notes;
  rows = mn_value_row_list (view);
  gtk_multi_selection_set_model (self->selection, rows);
  show_columns (self, view->kind);
  if (view->unit)
    set_currency (self, view->unit->currency);
  if (self->range != NULL)
    on_range_selected (self);
}

void
mn_value_table_set_range (MnValueTable *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_VALUE_TABLE (self));
  g_return_if_fail (range == NULL || MN_IS_TIME_RANGE (range));

  if (self->range != NULL)
    g_signal_handlers_disconnect_by_data (self->range, self);
  g_set_object (&self->range, range);
  if (range != NULL)
    g_signal_connect_swapped (range, "notify::selected-figure", G_CALLBACK (on_range_selected),
                              self);
}
