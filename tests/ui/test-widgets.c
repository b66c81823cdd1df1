/* test-widgets.c: each widget by itself: its template loads, it shows what it is given, screen readers
 * are told the same. */
#include "fixture.h"
#include "mn-article-cell.h"
#include "mn-article-view.h"
#include "mn-country-choice.h"
#include "mn-country-pane.h"
#include "mn-country-row.h"
#include "mn-date-popover.h"
#include "mn-event-form.h"
#include "mn-find-bar.h"
#include "mn-fact-list.h"
#include "mn-figure-form.h"
#include "mn-fold-bin.h"
#include "mn-import-bar.h"
#include "mn-import-report.h"
#include "mn-overview-view.h"
#include "mn-ui.h"
#include "mn-window-private.h"
#include "waiting.h"
#include "widget-tree.h"

#include <adwaita.h>
#include <locale.h>

static void
assert_label (gpointer accessible, const char *label)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (accessible), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
}

/* --- Templates -------------------------------------------------------------------------------- */

static void
test_templates (void)
{
  const GType types[] = {
    MN_TYPE_ARTICLE_CELL, MN_TYPE_ARTICLE_PANE, MN_TYPE_ARTICLE_VIEW,   MN_TYPE_COUNTRY_PAGE,
    MN_TYPE_COUNTRY_PANE, MN_TYPE_COUNTRY_ROW,  MN_TYPE_FACT_LIST,      MN_TYPE_FACT_ROW,
    MN_TYPE_FOLD_BIN,     MN_TYPE_IMPORT_BAR,   MN_TYPE_COUNTRY_CHOICE, MN_TYPE_EVENT_FORM,
    MN_TYPE_FIGURE_FORM,  MN_TYPE_DATE_POPOVER, MN_TYPE_FIND_BAR,       MN_TYPE_OVERVIEW_VIEW,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_test_message ("%s", g_type_name (types[i]));
      g_assert_finalize_object (widget);
    }
}

/* A control that shows only an icon says nothing to those who do not see it. */
static void
test_names (void)
{
  MnWindow *window = g_object_new (MN_TYPE_WINDOW, NULL);
  guint n = count_widgets (GTK_WIDGET (window), GTK_TYPE_BUTTON);

  g_assert_cmpuint (n, >, 10);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button = find_nth_widget (GTK_WIDGET (window), GTK_TYPE_BUTTON, i);
      GtkWidget *parent = gtk_widget_get_parent (button);

      /* The window's own buttons, and the inner parts of others, are GTK's affair. */
      if (gtk_widget_get_ancestor (button, GTK_TYPE_WINDOW_CONTROLS) || GTK_IS_DROP_DOWN (parent) ||
          (gtk_widget_get_ancestor (button, GTK_TYPE_SEARCH_BAR) &&
           gtk_widget_has_css_class (button, "close")))
        continue;
      if (GTK_IS_MENU_BUTTON (parent))
        button = parent;
      g_test_message ("%s %s", G_OBJECT_TYPE_NAME (button), gtk_widget_get_tooltip_text (button));
      if (GTK_IS_BUTTON (button) && gtk_button_get_label (GTK_BUTTON (button)))
        continue;
      g_assert_nonnull (gtk_widget_get_tooltip_text (button));
      assert_label (button, gtk_widget_get_tooltip_text (button));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* --- Folding ---------------------------------------------------------------------------------- */

typedef struct
{
  MnFoldBin *bin;
  MnFold fold;
} Folded;

static gboolean
is_folded (gpointer data)
{
  Folded *folded = data;

  return mn_fold_bin_get_fold (folded->bin) == folded->fold;
}

static void
test_fold (void)
{
  const struct
  {
    int width;
    MnFold fold;
  } cases[] = {
    { 700, MN_FOLD_WIDE },   { 400, MN_FOLD_MEDIUM }, { 200, MN_FOLD_NARROW },
    { 599, MN_FOLD_MEDIUM }, { 600, MN_FOLD_WIDE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *bin = g_object_new (MN_TYPE_FOLD_BIN, "min-width", 150, "medium-width", 300,
                                     "wide-width", 600, "child", gtk_label_new ("x"), NULL);
      GtkWidget *window = gtk_window_new ();
      Folded folded = { MN_FOLD_BIN (bin), cases[i].fold };

      gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
      gtk_window_set_default_size (GTK_WINDOW (window), cases[i].width, 100);
      gtk_window_set_child (GTK_WINDOW (window), bin);
      gtk_window_present (GTK_WINDOW (window));
      wait_until (is_folded, &folded, "the fold");
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Its child may be wider than it is: that is what folding is for. */
static void
test_fold_minimum (void)
{
  GtkWidget *child = gtk_label_new ("x");
  GtkWidget *bin =
      g_object_ref_sink (g_object_new (MN_TYPE_FOLD_BIN, "min-width", 150, "child", child, NULL));
  int minimum;
  int natural;

  gtk_widget_set_size_request (child, 500, -1);
  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 150);
  g_assert_cmpint (natural, ==, 500);
  g_object_unref (bin);
}

/* --- A row of the list ------------------------------------------------------------------------ */

static void
test_cell (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnSearchResult) result = NULL;
  MnQuery query = MN_QUERY_INIT;
  MnArticle *article =
      make_article ("Шерсть and wool", "One.\nTwo wool three.", "agency", "2021-03-04");
  GtkWidget *cell = g_object_ref_sink (mn_article_cell_new ());
  g_autofree char *description = NULL;
  const MnArticleRow *row;
  GtkWidget *heading;
  PangoAttrIterator *iterator;
  int start;
  int end;

  add_country (article, KZ, 1, "wool");
  store_one (fixture->library, article);
  store_one (fixture->library, make_article ("A headline", NULL, NULL, NULL));
  query.text = "wool";
  result = mn_library_search (fixture->library, &query, NULL, NULL);
  row = g_ptr_array_index (result->rows, 0);

  mn_article_cell_set_row (MN_ARTICLE_CELL (cell), row);
  heading = find_label (cell, "Шерсть and wool");
  g_assert_nonnull (heading);
  g_assert_nonnull (find_label (cell, "agency · March 4, 2021"));
  g_assert_nonnull (find_label (cell, "Kazakhstan"));

  /* Bytes, not characters. */
  iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (GTK_LABEL (heading)));
  pango_attr_iterator_next (iterator);
  pango_attr_iterator_range (iterator, &start, &end);
  g_assert_cmpint (start, ==, (int) strlen ("Шерсть and "));
  g_assert_cmpint (end, ==, (int) strlen ("Шерсть and wool"));
  pango_attr_iterator_destroy (iterator);

  description = mn_article_cell_describe (row);
  g_assert_cmpstr (description, ==, "Шерсть and wool, agency, March 4, 2021, Kazakhstan");
  g_object_unref (cell);
}

static void
test_cell_headline (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnSearchResult) result = NULL;
  MnQuery query = MN_QUERY_INIT;
  GtkWidget *cell = g_object_ref_sink (mn_article_cell_new ());

  store_one (fixture->library, make_article ("A headline", NULL, NULL, NULL));
  result = mn_library_search (fixture->library, &query, NULL, NULL);
  mn_article_cell_set_row (MN_ARTICLE_CELL (cell), g_ptr_array_index (result->rows, 0));
  g_assert_nonnull (find_label (cell, "A headline"));
  g_assert_nonnull (find_label (cell, "Date unknown · headline only"));
  g_object_unref (cell);
}

/* --- Countries -------------------------------------------------------------------------------- */

typedef struct
{
  guint n;
  guint country;
  gboolean activated;
} Chosen;

static void
on_country_chosen (MnCountryPane *pane, guint country, gboolean activated, Chosen *chosen)
{
  *chosen = (Chosen){ chosen->n + 1, country, activated };
}

static MnCountryRow *
get_row (GtkWidget *pane, guint nth)
{
  return MN_COUNTRY_ROW (find_nth_widget (pane, MN_TYPE_COUNTRY_ROW, nth));
}

static void
test_country_pane (void)
{
  GtkWidget *pane = g_object_ref_sink (g_object_new (MN_TYPE_COUNTRY_PANE, NULL));
  GtkListBox *list = GTK_LIST_BOX (find_widget (pane, GTK_TYPE_LIST_BOX));
  GtkEditable *entry = GTK_EDITABLE (find_widget (pane, GTK_TYPE_SEARCH_ENTRY));
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (MnCountryCount));
  const MnCountryCount all[] = { { KZ, 12, 3, 4 }, { CN, 5, 0, 0 }, { RU, 1, 0, 0 } };
  Chosen chosen = { 0 };

  g_signal_connect (pane, "country-chosen", G_CALLBACK (on_country_chosen), &chosen);
  g_array_append_vals (counts, all, 3);
  mn_country_pane_set_counts (MN_COUNTRY_PANE (pane), counts, 1300);
  g_assert_cmpuint (count_widgets (pane, MN_TYPE_COUNTRY_ROW), ==, 4);
  assert_label (get_row (pane, 0), "All Countries, 1300 articles");
  assert_label (get_row (pane, 1), "Kazakhstan, 12 articles");
  assert_label (get_row (pane, 3), "Russia, 1 article");
  g_assert_true (gtk_list_box_get_selected_row (list) == GTK_LIST_BOX_ROW (get_row (pane, 0)));
  g_assert_cmpuint (chosen.n, ==, 0);

  /* The user chooses; the program only marks. */
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (get_row (pane, 2)));
  g_assert_cmpuint (chosen.n, ==, 1);
  g_assert_cmpuint (chosen.country, ==, CN);
  mn_country_pane_set_current (MN_COUNTRY_PANE (pane), KZ);
  g_assert_true (gtk_list_box_get_selected_row (list) == GTK_LIST_BOX_ROW (get_row (pane, 1)));
  g_assert_cmpuint (chosen.n, ==, 1);

  /* Blind to case and accents. */
  gtk_editable_set_text (entry, "ázaK");
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (get_row (pane, 0))));
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (get_row (pane, 1))));
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (get_row (pane, 2))));
  gtk_editable_set_text (entry, "");
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (get_row (pane, 0))));

  /* An import changed order and numbers, an undo took a country away. */
  g_array_set_size (counts, 0);
  g_array_append_vals (counts, &(MnCountryCount){ CN, 6, 0, 0 }, 1);
  g_array_append_vals (counts, &(MnCountryCount){ KZ, 2, 0, 0 }, 1);
  mn_country_pane_set_counts (MN_COUNTRY_PANE (pane), counts, 8);
  g_assert_cmpuint (count_widgets (pane, MN_TYPE_COUNTRY_ROW), ==, 3);
  assert_label (get_row (pane, 1), "China, 6 articles");
  assert_label (get_row (pane, 2), "Kazakhstan, 2 articles");
  g_assert_true (gtk_list_box_get_selected_row (list) == GTK_LIST_BOX_ROW (get_row (pane, 2)));
  g_assert_cmpuint (chosen.n, ==, 1);

  g_object_unref (pane);
}

/* --- The viewer ------------------------------------------------------------------------------- */

#define BODY                                                                                                           \
  "Тороп. В Астане прошли переговоры.\n\nTrade turnover reached 60.9 million US dollars. " \
  "A visit took place."

typedef struct
{
  GtkWidget *window;
  MnArticleView *view;
  GtkTextView *text;
  guint n_shown;
} Viewer;

static void
on_shown (MnArticleView *view, Viewer *viewer)
{
  viewer->n_shown++;
}

static gboolean
is_shown (gpointer data)
{
  return ((Viewer *) data)->n_shown > 0;
}

static void
viewer_init (Viewer *viewer)
{
  viewer->window = gtk_window_new ();
  viewer->view = g_object_new (MN_TYPE_ARTICLE_VIEW, NULL);
  viewer->text = GTK_TEXT_VIEW (find_widget (GTK_WIDGET (viewer->view), GTK_TYPE_TEXT_VIEW));
  g_signal_connect (viewer->view, "shown", G_CALLBACK (on_shown), viewer);
  gtk_window_set_default_size (GTK_WINDOW (viewer->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (viewer->window), GTK_WIDGET (viewer->view));
  gtk_window_present (GTK_WINDOW (viewer->window));
}

static void
viewer_clear (Viewer *viewer, Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (viewer->window));
  wait_for_last_reference (fixture->library);
}

static void
show (Viewer *viewer, Fixture *fixture, gint64 article, const char *query, MnPart part, MnSpan span)
{
  g_autoptr (MnPlace) place = mn_place_new ();

  place->article = article;
  g_free (place->query);
  place->query = g_strdup (query);
  place->part = part;
  place->span = span;
  viewer->n_shown = 0;
  mn_article_view_show (viewer->view, fixture->library, place);
  wait_until (is_shown, viewer, "the article");
}

static void
assert_marked (Viewer *viewer, gboolean underlined, const char *expected)
{
  g_autofree char *marked = dup_marked_text (viewer->text, underlined);

  g_assert_cmpstr (marked, ==, expected);
}

static void
assert_lit (Viewer *viewer, const char *expected)
{
  assert_marked (viewer, TRUE, expected);
}

static gint64
store_report (Fixture *fixture)
{
  MnArticle *article = make_article ("Report", BODY, "agency", "2021-03-04");

  add_country (article, KZ, 0.7, "Астане");
  add_country (article, MN_MONGOLIA, 0.3, "Trade");
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "turnover reached 60.9 million");
  add_event (article, MN_EVENT_VISIT, KZ, "2021-03-03", "A visit", "A visit took place");
  article->date_origin = MN_DATE_IN_TEXT;
  return store_one (fixture->library, article).article;
}

static MnSpan
span_of (const char *text, const char *words)
{
  const char *at = strstr (text, words);

  return (MnSpan){ (guint32) (at - text), (guint32) (at - text + (gssize) strlen (words)) };
}

static void
test_article (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_report (fixture);
  Viewer viewer = { 0 };

  viewer_init (&viewer);
  show (&viewer, fixture, id, "million астане", MN_PART_BODY, span_of (BODY, "прошли"));
  g_assert_nonnull (find_label (viewer.window, "Report"));
  g_assert_nonnull (
      find_label (viewer.window, "agency · March 4, 2021 · date taken from the text"));
  assert_lit (&viewer, "прошли");
  assert_marked (&viewer, FALSE, "Астане|million");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (viewer.text),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Highlighted: прошли");

  /* The same article again, other words of it. */
  show (&viewer, fixture, id, "million астане", MN_PART_BODY, span_of (BODY, "dollars"));
  assert_lit (&viewer, "dollars");
  show (&viewer, fixture, id, "", MN_PART_BODY, (MnSpan){ 0, 0 });
  assert_lit (&viewer, "");
  assert_marked (&viewer, FALSE, "");

  /* A span of another edition lights nothing rather than something wrong. */
  show (&viewer, fixture, id, "", MN_PART_BODY, (MnSpan){ 10, 100000 });
  assert_lit (&viewer, "");
  viewer_clear (&viewer, fixture);
}

static void
test_facts (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_report (fixture);
  Viewer viewer = { 0 };
  GtkWidget *figure;
  GtkWidget *event;
  GtkTextBuffer *buffer;
  GtkTextIter caret;

  viewer_init (&viewer);
  show (&viewer, fixture, id, "", MN_PART_BODY, span_of (BODY, "прошли"));
  g_assert_cmpuint (count_widgets (viewer.window, MN_TYPE_FACT_ROW), ==, 4);
  figure = find_nth_widget (viewer.window, MN_TYPE_FACT_ROW, 0);
  event = find_nth_widget (viewer.window, MN_TYPE_FACT_ROW, 1);
  assert_label (figure, "Turnover Kazakhstan–Mongolia, 2021 · 60.9 million US dollars");
  assert_label (event, "A visit, March 3, 2021 · Visit");
  assert_label (find_nth_widget (viewer.window, MN_TYPE_FACT_ROW, 2), "Kazakhstan, named once");

  /* Looking at a fact lights its words; looking away brings back what was lit. */
  g_signal_emit_by_name (figure, "lit", TRUE);
  assert_lit (&viewer, "turnover reached 60.9 million");
  g_signal_emit_by_name (event, "lit", TRUE);
  g_signal_emit_by_name (figure, "lit", FALSE);
  assert_lit (&viewer, "A visit took place");
  g_signal_emit_by_name (event, "lit", FALSE);
  assert_lit (&viewer, "прошли");

  /* Choosing it goes there. */
  g_signal_emit_by_name (gtk_widget_get_parent (figure), "row-activated", figure);
  assert_lit (&viewer, "turnover reached 60.9 million");
  buffer = gtk_text_view_get_buffer (viewer.text);
  gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
  g_assert_cmpint (gtk_text_iter_get_offset (&caret), ==,
                   (int) g_utf8_strlen (BODY, span_of (BODY, "turnover").start));
  viewer_clear (&viewer, fixture);
}

static gboolean
is_scrolled (gpointer data)
{
  return mn_article_view_get_scroll (data) > 100;
}

/* What is lit is also seen. */
static void
test_scroll (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) body = g_string_new (NULL);
  Viewer viewer = { 0 };
  gint64 id;
  GdkRectangle seen;
  graphene_rect_t bounds;
  GtkWidget *scroller;
  GtkTextIter iter;

  for (int i = 0; i < 400; i++)
    g_string_append_printf (body, "Paragraph %d of a long report.\n", i);
  id = store_one (fixture->library, make_article ("Long", body->str, NULL, NULL)).article;

  viewer_init (&viewer);
  show (&viewer, fixture, id, "", MN_PART_BODY, span_of (body->str, "Paragraph 300"));
  wait_until (is_scrolled, viewer.view, "the text to scroll");
  /* It settles over some frames. */
  for (int i = 0; i < 300; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (2000);
    }
  gtk_text_buffer_get_iter_at_line (gtk_text_view_get_buffer (viewer.text), &iter, 300);
  gtk_text_view_get_iter_location (viewer.text, &iter, &seen);
  scroller = gtk_widget_get_ancestor (GTK_WIDGET (viewer.text), GTK_TYPE_SCROLLED_WINDOW);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (viewer.text), scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y + (float) seen.y, >, 0);
  g_assert_cmpfloat (bounds.origin.y + (float) seen.y, <, (float) gtk_widget_get_height (scroller));
  viewer_clear (&viewer, fixture);
}

static void
test_headline (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, make_article ("Headline", NULL, NULL, NULL)).article;
  Viewer viewer = { 0 };

  viewer_init (&viewer);
  show (&viewer, fixture, id, "headline", MN_PART_TITLE, (MnSpan){ 0, 4 });
  g_assert_nonnull (
      find_label (viewer.window, "This is a headline only: its source gave no text."));
  g_assert_nonnull (find_label (viewer.window, "Date unknown"));
  g_assert_nonnull (
      find_label (viewer.window, "No figures or events were read from this article."));
  viewer_clear (&viewer, fixture);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  Viewer viewer = { 0 };

  viewer_init (&viewer);
  show (&viewer, fixture, 77, "", MN_PART_BODY, (MnSpan){ 0, 0 });
  g_assert_null (mn_article_view_get_article (viewer.view));
  g_assert_nonnull (find_label (viewer.window, "It is no longer in the library."));
  viewer_clear (&viewer, fixture);
}

/* Closed while the article is still being read. */
static void
test_closed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnPlace) place = mn_place_new ();
  Viewer viewer = { 0 };

  place->article = store_report (fixture);
  viewer_init (&viewer);
  mn_article_view_show (viewer.view, fixture->library, place);
  viewer_clear (&viewer, fixture);
  g_assert_cmpuint (viewer.n_shown, ==, 0);
}

/* --- After an import -------------------------------------------------------------------------- */

static void
test_report (void)
{
  g_autoptr (GPtrArray) rejected =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  MnImportSummary summary = { .rejected = rejected, .notes = notes };
  MnImportReport *report;
  char *text;

  text = mn_import_report_summarize (&summary);
  g_assert_cmpstr (text, ==, "Nothing new");
  g_free (text);

  summary.articles = 12;
  summary.figures = 5;
  summary.events = 1;
  text = mn_import_report_summarize (&summary);
  g_assert_cmpstr (text, ==, "12 articles, 5 figures, 1 event added");
  g_free (text);

  summary = (MnImportSummary){ .rejected = rejected, .notes = notes, .duplicates = 1 };
  g_ptr_array_add (notes, mn_rejection_new ("t.csv", "2 rows on <regions> were left out."));
  g_ptr_array_add (rejected, mn_rejection_new ("a&b.txt:3", "This <is> no text."));
  text = mn_import_report_summarize (&summary);
  g_assert_cmpstr (text, ==, "Nothing new; 1 was there already; 1 could not be read");
  g_free (text);

  report = mn_import_report_new (NULL, &summary);
  g_assert_nonnull (find_label (GTK_WIDGET (report), "a&b.txt:3"));
  g_assert_nonnull (find_label (GTK_WIDGET (report), "This <is> no text."));
  /* What was left out stands below the counts. */
  g_assert_nonnull (find_label (GTK_WIDGET (report),
                                "Nothing new; 1 was there already; 1 could not be read\n"
                                "2 rows on <regions> were left out."));
  g_assert_false (gtk_widget_get_visible (
      gtk_widget_get_ancestor (find_label (GTK_WIDGET (report), "Undo Import"), GTK_TYPE_BUTTON)));
  gtk_window_destroy (GTK_WINDOW (report));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  mn_ui_init ();

  g_test_add_func ("/widgets/templates", test_templates);
  g_test_add_func ("/widgets/names", test_names);
  g_test_add_func ("/widgets/fold", test_fold);
  g_test_add_func ("/widgets/fold-minimum", test_fold_minimum);
  ADD ("/widgets/cell", test_cell);
  ADD ("/widgets/cell-headline", test_cell_headline);
  g_test_add_func ("/widgets/country-pane", test_country_pane);
  ADD ("/widgets/article", test_article);
  ADD ("/widgets/facts", test_facts);
  ADD ("/widgets/scroll", test_scroll);
  ADD ("/widgets/headline", test_headline);
  ADD ("/widgets/missing", test_missing);
  ADD ("/widgets/closed", test_closed);
  g_test_add_func ("/widgets/report", test_report);

  return g_test_run ();
}
