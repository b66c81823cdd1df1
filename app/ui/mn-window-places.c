/* mn-window-places.c: going from place to place, and what of the panes is seen. */
#include "mn-window-private.h"

#include <glib/gi18n.h>

/* --- Panes ------------------------------------------------------------------------------------ */

/* Wide: all three. Medium: the content, and one of the lists. Narrow: the pane in front. */
static void
show_panes (MnWindow *self)
{
  MnFold fold = mn_fold_bin_get_fold (self->fold);
  MnPane front = mn_history_get_current (self->history)->pane;
  gboolean countries = fold == MN_FOLD_WIDE || front == MN_PANE_COUNTRIES;
  gboolean list = fold == MN_FOLD_WIDE || (fold == MN_FOLD_MEDIUM && !countries) ||
                  (fold == MN_FOLD_NARROW && front == MN_PANE_LIST);
  gboolean content = fold != MN_FOLD_NARROW || front == MN_PANE_CONTENT;

  gtk_widget_set_visible (self->countries_box, countries);
  gtk_widget_set_visible (self->list_box, list);
  gtk_widget_set_visible (self->content_box, content);
  gtk_widget_set_visible (GTK_WIDGET (self->inner_paned), list || content);

  /* The window's own buttons stand at its outer edges. */
  adw_header_bar_set_show_end_title_buttons (self->countries_header, !list && !content);
  adw_header_bar_set_show_start_title_buttons (self->list_header, !countries);
  adw_header_bar_set_show_end_title_buttons (self->list_header, !content);
  adw_header_bar_set_show_start_title_buttons (self->content_header, !countries && !list);

  gtk_widget_set_visible (GTK_WIDGET (self->list_menu), !countries);
  gtk_widget_set_visible (GTK_WIDGET (self->content_menu), !countries && !list);
  gtk_widget_set_visible (self->countries_button, !countries);
  mn_article_pane_set_single_click (self->article_pane, fold == MN_FOLD_NARROW);
}

static void
on_fold (MnWindow *self)
{
  show_panes (self);
}

/* --- Showing the present place ---------------------------------------------------------------- */

static void
show_list_title (MnWindow *self, MnCountry country)
{
  g_autofree char *name = country != MN_COUNTRY_NONE ? mn_country_dup_name (country, NULL)
                                                     : g_strdup (_ ("All Articles"));

  adw_window_title_set_title (self->list_title, name);
}

void
mn_window_apply_place (MnWindow *self)
{
  const MnPlace *place = mn_history_get_current (self->history);
  gboolean is_country = !place->article && place->country != MN_COUNTRY_NONE;

  show_panes (self);
  show_list_title (self, place->country);
  mn_country_pane_set_current (self->country_pane, place->country);
  mn_article_pane_search (self->article_pane, place->country, place->query);
  mn_article_pane_set_current (self->article_pane, place->article);

  mn_article_view_show (self->article_view, self->library, place);
  if (is_country && mn_country_page_get_country (self->country_page) != place->country)
    mn_country_page_set_country (self->country_page, self->library, place->country);
  gtk_stack_set_visible_child_name (self->content, place->article ? "article"
                                                   : is_country   ? "country"
                                                                  : "overview");

  gtk_widget_set_visible (self->facts_button, place->article != 0);
  gtk_widget_set_visible (self->country_button, place->country != MN_COUNTRY_NONE);
  gtk_widget_set_visible (self->back_button, mn_history_can_go (self->history, -1));
  mn_window_set_action_enabled (self, "win.back", mn_history_can_go (self->history, -1));
  mn_window_set_action_enabled (self, "win.forward", mn_history_can_go (self->history, 1));
  mn_window_set_action_enabled (self, "win.show-country", place->country != MN_COUNTRY_NONE);
  mn_window_paper_update_actions (self);
}

/* The place to leave remembers how far it was scrolled. */
static void
remember_scroll (MnWindow *self)
{
  MnPlace *place = mn_history_get_current (self->history);

  if (place->article)
    place->scroll = mn_article_view_get_scroll (self->article_view);
}

/* A copy of the present place, to be changed into the next one. */
static MnPlace *
begin_place (MnWindow *self)
{
  MnPlace *place;

  remember_scroll (self);
  place = mn_place_copy (mn_history_get_current (self->history));
  place->article = 0;
  place->part = MN_PART_BODY;
  place->span = (MnSpan){ 0, 0 };
  place->scroll = -1;
  return place;
}

#define NOT_LEAFING (-1)

/* @leafing: the list along which the user moves, so that the places between are not kept. */
static void
visit (MnWindow *self, MnPlace *place, int leafing)
{
  gboolean replace = leafing != NOT_LEAFING && leafing == self->leafing;

  self->leafing = leafing;
  if (mn_place_equal (place, mn_history_get_current (self->history)))
    {
      mn_place_free (place);
      return;
    }
  mn_history_visit (self->history, place, replace);
  mn_window_apply_place (self);
}

static void
go (MnWindow *self, int steps)
{
  remember_scroll (self);
  if (!mn_history_go (self->history, steps))
    return;
  self->leafing = NOT_LEAFING;
  mn_window_apply_place (self);
}

/* --- What the user does ----------------------------------------------------------------------- */

static void
on_country_chosen (MnWindow *self, guint country, gboolean activated)
{
  MnFold fold = mn_fold_bin_get_fold (self->fold);
  MnPlace *place = begin_place (self);

  place->country = (MnCountry) country;
  if (activated)
    place->pane = fold == MN_FOLD_NARROW ? MN_PANE_LIST : MN_PANE_CONTENT;
  else
    place->pane = fold == MN_FOLD_WIDE ? MN_PANE_CONTENT : MN_PANE_COUNTRIES;
  visit (self, place, activated ? NOT_LEAFING : MN_PANE_COUNTRIES);
}

static void
on_article_chosen (MnWindow *self, gint64 article, gboolean activated)
{
  MnPlace *place = begin_place (self);

  place->article = article;
  place->pane = MN_PANE_CONTENT;
  visit (self, place, MN_PANE_LIST);
  if (activated)
    mn_article_view_focus_text (self->article_view);
}

static void
on_search_changed (MnWindow *self)
{
  MnPlace *place = mn_history_get_current (self->history);

  g_free (place->query);
  place->query = g_strdup (mn_article_pane_get_text (self->article_pane));
}

static void
on_country_activated (MnWindow *self, guint country)
{
  mn_window_show_country (self, (MnCountry) country);
}

static void
on_evidence_activated (MnWindow *self, gint64 article, guint part, guint start, guint end)
{
  mn_window_show_evidence (self, article, (MnPart) part, (MnSpan){ start, end });
}

/* --- Actions ---------------------------------------------------------------------------------- */

static void
on_back (GtkWidget *widget, const char *name, GVariant *parameter)
{
  go (MN_WINDOW (widget), -1);
}

static void
on_forward (GtkWidget *widget, const char *name, GVariant *parameter)
{
  go (MN_WINDOW (widget), 1);
}

static void
bring_to_front (MnWindow *self, MnPane pane)
{
  MnPlace *place;

  if (mn_fold_bin_get_fold (self->fold) == MN_FOLD_WIDE)
    return;
  remember_scroll (self);
  place = mn_place_copy (mn_history_get_current (self->history));
  place->pane = pane;
  visit (self, place, NOT_LEAFING);
}

static void
focus_pane (MnWindow *self, MnPane pane)
{
  bring_to_front (self, pane);
  switch (pane)
    {
    case MN_PANE_COUNTRIES:
      mn_country_pane_focus_list (self->country_pane);
      break;
    case MN_PANE_LIST:
      mn_article_pane_focus_list (self->article_pane);
      break;
    case MN_PANE_CONTENT:
    default:
      if (mn_window_get_visible_article (self))
        mn_article_view_focus_text (self->article_view);
      else
        gtk_widget_child_focus (GTK_WIDGET (self->content), GTK_DIR_TAB_FORWARD);
      break;
    }
}

static void
on_focus_pane (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const char *const names[] = { "countries", "list", "content" };
  const char *wanted = g_variant_get_string (parameter, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], wanted))
      focus_pane (MN_WINDOW (widget), (MnPane) i);
}

static MnPane
get_focused_pane (MnWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus && gtk_widget_is_ancestor (focus, self->countries_box))
    return MN_PANE_COUNTRIES;
  if (focus && gtk_widget_is_ancestor (focus, self->content_box))
    return MN_PANE_CONTENT;
  return MN_PANE_LIST;
}

static void
on_next_pane (GtkWidget *widget, const char *name, GVariant *parameter)
{
  focus_pane (MN_WINDOW (widget), (get_focused_pane (MN_WINDOW (widget)) + 1) % 3);
}

static void
on_previous_pane (GtkWidget *widget, const char *name, GVariant *parameter)
{
  focus_pane (MN_WINDOW (widget), (get_focused_pane (MN_WINDOW (widget)) + 2) % 3);
}

static void
on_search (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  /* On the page of a country its events are looked for first; asked again, the articles. */
  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->country_page)) &&
      mn_country_page_find (self->country_page))
    return;
  bring_to_front (self, MN_PANE_LIST);
  mn_article_pane_focus_search (self->article_pane);
}

static void
on_show_country (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);
  MnPlace *place = begin_place (self);

  place->pane = MN_PANE_CONTENT;
  visit (self, place, NOT_LEAFING);
}

/* --- For the rest of MnWindow ----------------------------------------------------------------- */

void
mn_window_places_class_init (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_fold);
  gtk_widget_class_bind_template_callback (widget_class, on_country_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_article_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_country_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_evidence_activated);

  gtk_widget_class_install_action (widget_class, "win.back", NULL, on_back);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, on_forward);
  gtk_widget_class_install_action (widget_class, "win.focus-pane", "s", on_focus_pane);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, on_next_pane);
  gtk_widget_class_install_action (widget_class, "win.previous-pane", NULL, on_previous_pane);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, on_search);
  gtk_widget_class_install_action (widget_class, "win.show-country", NULL, on_show_country);
}

static gboolean
on_escape (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  MnWindow *self = MN_WINDOW (widget);

  if (mn_fold_bin_get_fold (self->fold) == MN_FOLD_NARROW)
    go (self, -1);
  else if (get_focused_pane (self) == MN_PANE_CONTENT)
    focus_pane (self, MN_PANE_LIST);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, gpointer user_data)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button != 8 && button != 9)
    return;
  go (MN_WINDOW (user_data), button == 8 ? -1 : 1);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

void
mn_window_places_init (MnWindow *self)
{
  GtkEventController *escape = gtk_shortcut_controller_new ();
  GtkGesture *buttons = gtk_gesture_click_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (escape),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                        gtk_callback_action_new (on_escape, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), escape);

  /* The back and forward buttons of a mouse. */
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (buttons), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (buttons), GTK_PHASE_CAPTURE);
  g_signal_connect (buttons, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (buttons));

  self->leafing = NOT_LEAFING;
  mn_window_apply_place (self);
}

void
mn_window_show_country (MnWindow *self, MnCountry country)
{
  MnPlace *place;

  g_return_if_fail (MN_IS_WINDOW (self));

  place = begin_place (self);
  place->country = country;
  place->pane = MN_PANE_CONTENT;
  g_free (place->query);
  place->query = g_strdup ("");
  visit (self, place, NOT_LEAFING);
}

void
mn_window_show_evidence (MnWindow *self, gint64 article, MnPart part, MnSpan span)
{
  MnPlace *place;

  g_return_if_fail (MN_IS_WINDOW (self));

  place = begin_place (self);
  place->article = article;
  place->part = part;
  place->span = span;
  place->pane = MN_PANE_CONTENT;
  visit (self, place, NOT_LEAFING);
}

static void
show_search (MnWindow *self, const char *words)
{
  MnPlace *place = begin_place (self);

  place->country = MN_COUNTRY_NONE;
  place->pane = MN_PANE_LIST;
  g_free (place->query);
  place->query = g_strdup (words);
  visit (self, place, NOT_LEAFING);
}

void
mn_window_show_address (MnWindow *self, const MnAddress *address)
{
  g_return_if_fail (MN_IS_WINDOW (self));
  g_return_if_fail (address != NULL);

  switch (address->kind)
    {
    case MN_ADDRESS_ARTICLE:
      mn_window_show_evidence (self, address->id, MN_PART_BODY, (MnSpan){ 0, 0 });
      break;
    case MN_ADDRESS_SEARCH:
      show_search (self, address->words);
      break;
    case MN_ADDRESS_COUNTRY:
    case MN_ADDRESS_EVENT:
    default:
      mn_window_show_country (self, address->country);
      break;
    }
}

static gboolean
is_content (MnWindow *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->content), name) == 0;
}

MnCountryPage *
mn_window_get_visible_country (MnWindow *self)
{
  g_return_val_if_fail (MN_IS_WINDOW (self), NULL);

  return is_content (self, "country") ? self->country_page : NULL;
}

MnArticleView *
mn_window_get_visible_article (MnWindow *self)
{
  g_return_val_if_fail (MN_IS_WINDOW (self), NULL);

  return is_content (self, "article") ? self->article_view : NULL;
}
