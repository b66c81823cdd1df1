/* mn-article-pane.c: search entry, number of hits, and the list of articles. */
#include "mn-article-pane.h"

#include "mn-article-cell.h"
#include "mn-article-model.h"
#include "mn-compat.h"
#include "mn-config.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnArticlePane
{
  GtkWidget parent_instance;

  GtkSearchEntry *entry;
  GtkLabel *status;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListView *list;
  AdwStatusPage *nothing;

  MnArticleModel *model;
  GtkSingleSelection *selection;
  MnCountry country;
  gint64 current;       /* the article that is shown; 0: none */
  gboolean selecting;   /* we change the selection, not the user */
  gboolean typing;      /* we change the words, not the user */
  gboolean open_result; /* Return was pressed before the search came back */
};

G_DEFINE_FINAL_TYPE (MnArticlePane, mn_article_pane, GTK_TYPE_WIDGET)

enum
{
  ARTICLE_CHOSEN,
  SEARCH_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- The rows --------------------------------------------------------------------------------- */

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  gtk_list_item_set_child (item, mn_article_cell_new ());
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  const MnArticleRow *row = mn_article_item_get_row (gtk_list_item_get_item (item));
  g_autofree char *description = mn_article_cell_describe (row);

  mn_article_cell_set_row (MN_ARTICLE_CELL (gtk_list_item_get_child (item)), row);
  mn_compat_list_item_set_label (item, description);
}

/* --- Choosing --------------------------------------------------------------------------------- */

static void
choose (MnArticlePane *self, guint position, gboolean activated)
{
  g_autoptr (MnArticleItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (!item)
    return;
  self->current = mn_article_item_get_row (item)->id;
  g_signal_emit (self, signals[ARTICLE_CHOSEN], 0, self->current, activated);
}

static void
on_selected (MnArticlePane *self)
{
  if (!self->selecting && !gtk_list_view_get_single_click_activate (self->list))
    choose (self, gtk_single_selection_get_selected (self->selection), FALSE);
}

static void
on_list_activate (MnArticlePane *self, guint position)
{
  choose (self, position, TRUE);
}

static void
select_quietly (MnArticlePane *self, guint position)
{
  self->selecting = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->selecting = FALSE;
}

static void
show_current (MnArticlePane *self, gboolean scroll)
{
  int position = self->current ? mn_article_model_find (self->model, self->current) : -1;

  select_quietly (self, position >= 0 ? (guint) position : GTK_INVALID_LIST_POSITION);
  if (position >= 0 && scroll)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                                (guint) position);
}

/* Moves by @step from the row that is selected, with the focus left where it is. */
static void
step (MnArticlePane *self, int step)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint selected = gtk_single_selection_get_selected (self->selection);
  gint64 target =
      selected == GTK_INVALID_LIST_POSITION ? (step > 0 ? 0 : -1) : (gint64) selected + step;

  if (target < 0 || target >= n)
    return;
  gtk_single_selection_set_selected (self->selection, (guint) target);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", (guint) target);
}

/* --- Results ---------------------------------------------------------------------------------- */

static void
show_nothing (MnArticlePane *self)
{
  const GError *error = mn_article_model_get_error (self->model);
  gboolean searched = *mn_article_model_get_text (self->model) != '\0';

  adw_status_page_set_icon_name (self->nothing,
                                 error ? "dialog-warning-symbolic" : "edit-find-symbolic");
  if (error)
    {
      g_autofree char *escaped = g_markup_escape_text (error->message, -1);

      adw_status_page_set_title (self->nothing, _ ("The Search Failed"));
      adw_status_page_set_description (self->nothing, escaped);
    }
  else if (searched)
    {
      adw_status_page_set_title (self->nothing, _ ("No Articles Found"));
      adw_status_page_set_description (self->nothing,
                                       self->country != MN_COUNTRY_NONE
                                           ? _ ("Try other words, or search in all countries.")
                                           : _ ("Try other words, or fewer of them."));
    }
  else
    {
      adw_status_page_set_title (self->nothing, _ ("No Articles"));
      adw_status_page_set_description (self->nothing, _ ("Import articles to see them here."));
    }
}

static void
on_settled (MnArticlePane *self)
{
  gboolean exact;
  guint total = mn_article_model_get_total (self->model, &exact);
  g_autofree char *message = NULL;

  if (mn_article_model_get_error (self->model))
    message = g_strdup (_ ("The search failed"));
  else if (total == 0)
    message = g_strdup (_ ("No articles found"));
  else
    message = mn_wording_n_articles (total, exact);

  gtk_label_set_text (self->status, message);
  mn_compat_announce (GTK_WIDGET (self->entry), message);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0)
    {
      show_nothing (self);
      gtk_stack_set_visible_child_name (self->stack, "nothing");
    }
  else
    gtk_stack_set_visible_child_name (self->stack, "list");
  show_current (self, FALSE);
  if (self->open_result)
    {
      self->open_result = FALSE;
      choose (self, 0, TRUE);
    }
}

/* The next page is asked for when less than a screen and a half is left below. */
static void
on_scrolled (MnArticlePane *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page = gtk_adjustment_get_page_size (adjustment);
  double below =
      gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - page;

  if (below < 1.5 * page)
    mn_article_model_load_more (self->model);
}

/* --- The entry -------------------------------------------------------------------------------- */

static void
on_search_changed (MnArticlePane *self)
{
  if (self->typing)
    return;
  self->open_result = FALSE;
  mn_article_model_search (self->model, mn_article_pane_get_text (self), self->country);
  g_signal_emit (self, signals[SEARCH_CHANGED], 0);
}

static void
on_entry_activate (MnArticlePane *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  /* What was typed last may still wait for its delay. */
  on_search_changed (self);
  if (mn_article_model_is_searching (self->model))
    self->open_result = TRUE;
  else
    choose (self, selected == GTK_INVALID_LIST_POSITION ? 0 : selected, TRUE);
}

static void
on_stop_search (MnArticlePane *self)
{
  if (*mn_article_pane_get_text (self))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    mn_article_pane_focus_list (self);
}

static void
on_next_match (MnArticlePane *self)
{
  step (self, 1);
}

static void
on_previous_match (MnArticlePane *self)
{
  step (self, -1);
}

static gboolean
on_entry_key_pressed (GtkEventControllerKey *controller,
                      guint keyval,
                      guint keycode,
                      GdkModifierType state,
                      MnArticlePane *self)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  mn_article_pane_focus_list (self);
  return GDK_EVENT_STOP;
}

/* Up from the first row leads back to the entry. */
static gboolean
on_list_key_pressed (GtkEventControllerKey *controller,
                     guint keyval,
                     guint keycode,
                     GdkModifierType state,
                     MnArticlePane *self)
{
  if ((keyval != GDK_KEY_Up && keyval != GDK_KEY_KP_Up) ||
      gtk_single_selection_get_selected (self->selection) != 0)
    return GDK_EVENT_PROPAGATE;
  mn_article_pane_focus_search (self);
  return GDK_EVENT_STOP;
}

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_article_pane_dispose (GObject *object)
{
  MnArticlePane *self = MN_ARTICLE_PANE (object);
  GtkWidget *child;

  if (self->model)
    mn_article_model_set_library (self->model, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (mn_article_pane_parent_class)->dispose (object);
}

static void
mn_article_pane_class_init (MnArticlePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mn_article_pane_dispose;

  signals[ARTICLE_CHOSEN] =
      g_signal_new ("article-chosen", MN_TYPE_ARTICLE_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[SEARCH_CHANGED] = g_signal_new ("search-changed", MN_TYPE_ARTICLE_PANE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-article-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, entry);
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, status);
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, stack);
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, scroller);
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, list);
  gtk_widget_class_bind_template_child (widget_class, MnArticlePane, nothing);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_next_match);
  gtk_widget_class_bind_template_callback (widget_class, on_previous_match);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_list_key_pressed);
}

static void
mn_article_pane_init (MnArticlePane *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->model = mn_article_model_new ();
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->model)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->model, "settled", G_CALLBACK (on_settled), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (on_scrolled), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (on_scrolled), self,
                           G_CONNECT_SWAPPED);
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self->list));
}

void
mn_article_pane_set_library (MnArticlePane *self, MnLibrary *library)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  self->current = 0;
  mn_article_model_set_library (self->model, library);
}

void
mn_article_pane_search (MnArticlePane *self, MnCountry country, const char *text)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));
  g_return_if_fail (text != NULL);

  self->country = country;
  if (!g_str_equal (mn_article_pane_get_text (self), text))
    {
      /* On its way the entry is empty, and says so. */
      self->typing = TRUE;
      gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
      self->typing = FALSE;
    }
  mn_article_model_search (self->model, text, country);
}

void
mn_article_pane_reload (MnArticlePane *self)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  mn_article_model_reload (self->model);
}

const char *
mn_article_pane_get_text (MnArticlePane *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_PANE (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

void
mn_article_pane_set_current (MnArticlePane *self, gint64 article)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  if (self->current == article)
    return;
  self->current = article;
  show_current (self, TRUE);
}

void
mn_article_pane_set_single_click (MnArticlePane *self, gboolean single_click)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  gtk_list_view_set_single_click_activate (self->list, single_click);
}

void
mn_article_pane_focus_search (MnArticlePane *self)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

void
mn_article_pane_focus_list (MnArticlePane *self)
{
  g_return_if_fail (MN_IS_ARTICLE_PANE (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return;
  if (gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (self->selection, 0);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}
