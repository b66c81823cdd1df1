/* test-window.c: the whole window on a library: what the user does, and what is seen then. */
#include "fixture.h"
#include "mn-article-model.h"
#include "mn-find-bar.h"
#include "mn-ui.h"
#include "mn-window-private.h"
#include "waiting.h"
#include "widget-tree.h"

#include <locale.h>

static MnApplication *application;

/* --- Waiting ---------------------------------------------------------------------------------- */

typedef struct
{
  GtkStack *stack;
  const char *name;
} Page;

static gboolean
is_page (gpointer data)
{
  Page *page = data;

  return g_strcmp0 (gtk_stack_get_visible_child_name (page->stack), page->name) == 0;
}

static void
wait_for_page (GtkStack *stack, const char *name)
{
  Page page = { stack, name };

  wait_until (is_page, &page, name);
}

typedef struct
{
  GtkWidget *root;
  const char *text;
} Text;

static gboolean
is_there (gpointer data)
{
  Text *text = data;

  return find_label (text->root, text->text) != NULL;
}

static void
wait_for_label (gpointer root, const char *label)
{
  Text text = { root, label };

  wait_until (is_there, &text, label);
}

static gboolean
has_no_window (gpointer data)
{
  return gtk_application_get_windows (GTK_APPLICATION (application)) == NULL;
}

/* --- Each test its window --------------------------------------------------------------------- */

static MnWindow *
open_window (Fixture *fixture, int width)
{
  MnWindow *window = mn_window_new (application, fixture->path);

  gtk_window_set_default_size (GTK_WINDOW (window), width, 700);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (GTK_APPLICATION (application))))
    gtk_window_destroy (windows->data);
  wait_until (has_no_window, NULL, "the windows to close");
  fixture_tear_down (fixture, data);
}

#define ADD_WINDOW(path, func) g_test_add (path, Fixture, NULL, fixture_set_up, func, tear_down)

static void
act (MnWindow *window, const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), name, NULL));
}

/* Two articles of Kazakhstan, one of China. */
static void
fill (Fixture *fixture)
{
  MnArticle *wool = make_article ("Wool", "Wool for Astana.", "agency", "2021-01-03");
  MnArticle *visit = make_article ("Visit", "A visit to Astana.", "agency", "2021-01-02");
  MnArticle *coal = make_article ("Coal", "Coal for Beijing.", "agency", "2021-01-01");

  /* Newer than any: nothing is to be read again. */
  mn_library_set_rule_version (fixture->library, G_MAXINT);
  add_country (wool, KZ, 1, "Astana");
  add_country (visit, KZ, 1, "Astana");
  add_country (coal, CN, 1, "Beijing");
  store_one (fixture->library, wool);
  store_one (fixture->library, visit);
  store_one (fixture->library, coal);
}

static void
type (MnWindow *window, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (find_widget (GTK_WIDGET (window->article_pane),
                                                    GTK_TYPE_SEARCH_ENTRY)),
                         words);
}

static void
choose_article (MnWindow *window, guint position)
{
  GtkListView *list =
      GTK_LIST_VIEW (find_widget (GTK_WIDGET (window->article_pane), GTK_TYPE_LIST_VIEW));

  gtk_selection_model_select_item (gtk_list_view_get_model (list), position, TRUE);
}

static void
choose_country (MnWindow *window, guint row)
{
  GtkWidget *list = find_widget (GTK_WIDGET (window->country_pane), GTK_TYPE_LIST_BOX);

  g_signal_emit_by_name (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) row),
                         "activate");
}

/* --- Libraries -------------------------------------------------------------------------------- */

static void
test_welcome (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_window (fixture, 1100);

  wait_for_page (window->outside, "welcome");
  act (window, "win.import-sample");
  wait_for_page (window->pages, "library");
  wait_for_label (window->country_pane, "Kazakhstan");
  g_assert_true (mn_import_bar_is_running (window->import_bar) || window->last_import);

  wait_for_label (window->toasts, "Undo");
  act (window, "win.undo-import");
  g_assert_null (window->last_import);
  wait_for_page (window->outside, "welcome");
  wait_for_label (window->toasts, "The import was undone");
}

static void
test_problem (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  g_clear_object (&fixture->library);
  g_assert_true (g_file_set_contents (fixture->path, "Dear <Sir> & Madam", -1, NULL));
  window = open_window (fixture, 1100);
  wait_for_page (window->outside, "problem");
  g_assert_nonnull (find_label (GTK_WIDGET (window->problem), "This Is Not a Library"));
  g_assert_null (mn_window_get_library (window));

  /* What was wrong is put right, without leaving. */
  g_assert_cmpint (unlink (fixture->path), ==, 0);
  act (window, "win.open-again");
  wait_for_page (window->outside, "welcome");
}

/* What is written elsewhere in the program shows without being asked for. */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_window (fixture, 1100);

  wait_for_page (window->outside, "welcome");
  store_one (mn_window_get_library (window),
             make_article ("Wool", "Wool for Astana.", "agency", "2021-01-03"));
  wait_for_page (window->pages, "library");
  wait_for_label (window->article_pane, "1 article");
}

/* Requests are under way at every stage; none may outlive the window in a way that hurts. */
static void
test_closing (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  for (int i = 0; i < 20; i++)
    {
      MnWindow *window = open_window (fixture, 1100);
      gint64 end = g_get_monotonic_time () + i * 5 * G_TIME_SPAN_MILLISECOND;

      mn_window_show_country (window, KZ);
      while (g_get_monotonic_time () < end)
        if (!g_main_context_iteration (NULL, FALSE))
          g_usleep (500);
      if (i % 3 == 0)
        gtk_window_close (GTK_WINDOW (window));
      else
        gtk_window_destroy (GTK_WINDOW (window));
      wait_until (has_no_window, NULL, "the window to close");
    }
}

/* The import stops at a document's edge: each is stored whole or not at all. */
static void
test_closing_import (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_window (fixture, 1100);

  wait_for_page (window->outside, "welcome");
  act (window, "win.import-sample");
  g_assert_true (mn_import_bar_is_running (window->import_bar));
  gtk_window_destroy (GTK_WINDOW (window));
  wait_until (has_no_window, NULL, "the window to close");
  assert_sound (fixture->library);
}

/* --- Going about ------------------------------------------------------------------------------ */

static void
test_places (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  fill (fixture);
  window = open_window (fixture, 1100);
  wait_for_page (window->pages, "library");
  wait_for_label (window->article_pane, "3 articles");
  wait_for_page (window->content, "overview");
  g_assert_false (gtk_widget_get_visible (window->back_button));

  choose_country (window, 1);
  wait_for_page (window->content, "country");
  wait_for_label (window->article_pane, "2 articles");
  g_assert_cmpuint (mn_country_page_get_country (window->country_page), ==, KZ);

  choose_article (window, 1);
  wait_for_page (window->content, "article");
  wait_for_label (window->article_view, "Visit");
  choose_article (window, 0);
  wait_for_label (window->article_view, "Wool");

  /* One step back: leafing through the list is one. */
  act (window, "win.back");
  wait_for_page (window->content, "country");
  act (window, "win.back");
  wait_for_page (window->content, "overview");
  wait_for_label (window->article_pane, "3 articles");
  g_assert_false (gtk_widget_get_visible (window->back_button));
  act (window, "win.forward");
  act (window, "win.forward");
  wait_for_label (window->article_view, "Wool");
  g_assert_true (mn_window_get_visible_article (window) == window->article_view);
  g_assert_null (mn_window_get_visible_country (window));

  act (window, "win.show-country");
  wait_for_page (window->content, "country");
}

static void
show_address (MnWindow *window, const char *text)
{
  g_autoptr (MnAddress) address = mn_address_parse (text);

  g_assert_nonnull (address);
  mn_window_show_address (window, address);
}

static void
test_addresses (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  fill (fixture);
  window = open_window (fixture, 1100);
  show_address (window, "mongolia-news:country/KZ");
  wait_for_label (window->article_pane, "2 articles");
  wait_for_page (window->content, "country");
  show_address (window, "mongolia-news:article/3");
  wait_for_label (window->article_view, "Coal");
  show_address (window, "mongolia-news:search?q=wool");
  wait_for_label (window->article_pane, "1 article");
  g_assert_cmpstr (mn_article_pane_get_text (window->article_pane), ==, "wool");
}

/* Each follows what the other imports, and one goes on when the other is closed. */
static void
test_two_windows (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_window (fixture, 1100);
  MnWindow *other;

  wait_for_page (window->outside, "welcome");
  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  other = MN_WINDOW (gtk_application_get_windows (GTK_APPLICATION (application))->data);
  g_assert_true (other != window);
  g_assert_cmpstr (mn_window_get_path (other), ==, fixture->path);
  wait_for_page (other->outside, "welcome");

  act (window, "win.import-sample");
  wait_for_page (other->pages, "library");
  wait_for_label (other->country_pane, "Kazakhstan");
  gtk_window_destroy (GTK_WINDOW (window));
  mn_window_show_country (other, KZ);
  wait_for_page (other->content, "country");
  g_assert_nonnull (mn_window_get_library (other));
}

/* A mark of the chart opens its sentence; Back returns to the chart. */
static void
test_evidence (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;
  GtkTextView *text;
  g_autofree char *lit = NULL;

  fill (fixture);
  window = open_window (fixture, 1100);
  wait_for_page (window->pages, "library");
  text = GTK_TEXT_VIEW (find_widget (GTK_WIDGET (window->article_view), GTK_TYPE_TEXT_VIEW));
  mn_window_show_country (window, KZ);
  wait_for_page (window->content, "country");

  g_signal_emit_by_name (window->country_page, "activate-evidence", (gint64) 1,
                         (guint) MN_PART_BODY, 9u, 15u);
  wait_for_page (window->content, "article");
  wait_for_label (window->article_view, "Wool");
  lit = dup_marked_text (text, TRUE);
  g_assert_cmpstr (lit, ==, "Astana");

  act (window, "win.back");
  wait_for_page (window->content, "country");
}

/* All lines of a text that is shown have room. */
static gboolean
has_all_lines (gpointer data)
{
  GtkTextView *text = data;
  GtkTextIter end;
  int y, height;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (text), &end);
  gtk_text_view_get_line_yrange (text, &end, &y, &height);
  return height > 0 && gtk_widget_get_height (GTK_WIDGET (text)) >= y + height;
}

static void
test_short_article (Fixture *fixture, gconstpointer data)
{
  MnArticle *article = make_article (
      NULL,
      "One paragraph that is longer than a line of the window, but so short that all of its lines are "
      "there at once, and nothing later asks for the height of the text again.",
      "agency", "2021-02-01");
  MnWindow *window;

  mn_library_set_rule_version (fixture->library, G_MAXINT);
  add_country (article, KZ, 1, "line");
  store_one (fixture->library, article);
  window = open_window (fixture, 1280);
  wait_for_page (window->pages, "library");
  mn_window_show_country (window, KZ);
  wait_for_page (window->content, "country");
  g_signal_emit_by_name (window->country_page, "activate-evidence", (gint64) 1,
                         (guint) MN_PART_BODY, 4u, 13u);
  wait_for_page (window->content, "article");
  wait_until (has_all_lines, find_widget (GTK_WIDGET (window->article_view), GTK_TYPE_TEXT_VIEW),
              "the height of the text");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;
  GtkTextView *text;
  g_autofree char *marked = NULL;

  fill (fixture);
  window = open_window (fixture, 1100);
  wait_for_label (window->article_pane, "3 articles");
  type (window, "coal");
  wait_for_label (window->article_pane, "1 article");
  choose_article (window, 0);
  wait_for_label (window->article_view, "Coal");
  text = GTK_TEXT_VIEW (find_widget (GTK_WIDGET (window->article_view), GTK_TYPE_TEXT_VIEW));
  marked = dup_marked_text (text, FALSE);
  g_assert_cmpstr (marked, ==, "Coal");

  type (window, "camel");
  wait_for_label (window->article_pane, "No Articles Found");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (find_widget (GTK_WIDGET (window->article_pane), GTK_TYPE_SEARCH_ENTRY)),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "No articles found");

  /* The article stays until another is chosen; a country's page forgets the words, Back has them. */
  g_assert_nonnull (mn_window_get_visible_article (window));
  mn_window_show_country (window, CN);
  wait_for_label (window->article_pane, "1 article");
  g_assert_cmpstr (mn_article_pane_get_text (window->article_pane), ==, "");
  act (window, "win.back");
  g_assert_cmpstr (mn_article_pane_get_text (window->article_pane), ==, "camel");
}

static gboolean
has_focus_in (gpointer data)
{
  GtkWidget *widget = data;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus && gtk_widget_is_ancestor (focus, widget);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* On the page of a country the key of the search looks for events, and pressed again for articles. */
static void
test_search_in_country (Fixture *fixture, gconstpointer data)
{
  MnArticle *article = make_article ("Visit", "A visit to Astana.", "agency", "2021-01-02");
  MnWindow *window;
  GtkWidget *find_bar;

  mn_library_set_rule_version (fixture->library, G_MAXINT);
  add_country (article, KZ, 1, "Astana");
  add_event (article, MN_EVENT_VISIT, KZ, "2021-01-02", "A visit to Astana", "visit to Astana");
  store_one (fixture->library, article);

  window = open_window (fixture, 1100);
  wait_for_label (window->article_pane, "1 article");
  act (window, "win.search");
  wait_until (has_focus_in, window->article_pane, "the search for articles");

  mn_window_show_country (window, KZ);
  act (window, "win.show-country");
  find_bar = find_widget (GTK_WIDGET (window->country_page), MN_TYPE_FIND_BAR);
  wait_until (is_mapped, find_bar, "the page of the country");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.focus-pane", "s", "content");
  wait_until (has_focus_in, window->country_page, "the page of the country");
  act (window, "win.search");
  wait_until (has_focus_in, find_bar, "the search for events");
  act (window, "win.search");
  wait_until (has_focus_in, window->article_pane, "the search for articles");
}

/* --- Narrow windows --------------------------------------------------------------------------- */

typedef struct
{
  MnWindow *window;
  gboolean countries;
  gboolean list;
  gboolean content;
} Panes;

static gboolean
are_panes (gpointer data)
{
  Panes *panes = data;

  return gtk_widget_get_mapped (panes->window->countries_box) == panes->countries &&
         gtk_widget_get_mapped (panes->window->list_box) == panes->list &&
         gtk_widget_get_mapped (panes->window->content_box) == panes->content;
}

static void
wait_for_panes (MnWindow *window, gboolean countries, gboolean list, gboolean content)
{
  Panes panes = { window, countries, list, content };

  wait_until (are_panes, &panes, "the panes");
}

static void
test_wide (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  wait_for_panes (open_window (fixture, 1200), TRUE, TRUE, TRUE);
}

static void
test_medium (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  fill (fixture);
  window = open_window (fixture, 800);
  wait_for_panes (window, FALSE, TRUE, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.focus-pane", "s", "countries");
  wait_for_panes (window, TRUE, FALSE, TRUE);
  choose_country (window, 1);
  wait_for_panes (window, FALSE, TRUE, TRUE);
  wait_for_page (window->content, "country");
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  fill (fixture);
  window = open_window (fixture, 360);
  wait_for_panes (window, FALSE, TRUE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.focus-pane", "s", "countries");
  wait_for_panes (window, TRUE, FALSE, FALSE);
  choose_country (window, 1);
  wait_for_panes (window, FALSE, TRUE, FALSE);
  act (window, "win.show-country");
  wait_for_panes (window, FALSE, FALSE, TRUE);
  act (window, "win.back");
  wait_for_panes (window, FALSE, TRUE, FALSE);
  act (window, "win.back");
  wait_for_panes (window, TRUE, FALSE, FALSE);
}

/* --- What is remembered ----------------------------------------------------------------------- */

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  MnWindow *window;

  fill (fixture);
  window = open_window (fixture, 1200);
  wait_for_panes (window, TRUE, TRUE, TRUE);
  gtk_paned_set_position (window->outer_paned, 241);
  gtk_paned_set_position (window->inner_paned, 333);
  gtk_window_close (GTK_WINDOW (window));
  wait_until (has_no_window, NULL, "the window to close");

  window = open_window (fixture, 1200);
  g_assert_cmpint (gtk_paned_get_position (window->outer_paned), ==, 241);
  g_assert_cmpint (gtk_paned_get_position (window->inner_paned), ==, 333);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  mn_ui_init ();
  application = mn_application_new ();
  g_application_set_default (G_APPLICATION (application));
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  ADD_WINDOW ("/window/welcome", test_welcome);
  ADD_WINDOW ("/window/problem", test_problem);
  ADD_WINDOW ("/window/changed", test_changed);
  ADD_WINDOW ("/window/closing", test_closing);
  ADD_WINDOW ("/window/closing-import", test_closing_import);
  ADD_WINDOW ("/window/places", test_places);
  ADD_WINDOW ("/window/addresses", test_addresses);
  ADD_WINDOW ("/window/two-windows", test_two_windows);
  ADD_WINDOW ("/window/evidence", test_evidence);
  ADD_WINDOW ("/ui/window/short-article", test_short_article);
  ADD_WINDOW ("/window/search", test_search);
  ADD_WINDOW ("/window/search-in-country", test_search_in_country);
  ADD_WINDOW ("/window/wide", test_wide);
  ADD_WINDOW ("/window/medium", test_medium);
  ADD_WINDOW ("/window/narrow", test_narrow);
  ADD_WINDOW ("/window/sizes", test_sizes);

  return g_test_run ();
}
