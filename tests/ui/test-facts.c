/* test-facts.c: what the user says of facts in the window, and what is seen then. */
#include "fixture.h"
#include "mn-fact-dialog.h"
#include "mn-importer.h"
#include "mn-ui.h"
#include "mn-window-private.h"
#include "waiting.h"
#include "widget-tree.h"

#include <locale.h>
#include <string.h>

#define BODY                                                                                 \
  "Trade turnover between Kazakhstan and Mongolia reached 60.9 million US dollars in 2021. " \
  "A visit took place. Wool worth 3 million US dollars was sold."

/* Newer than any: these tests do not read again what they stored. */
#define NEWEST G_MAXINT

static MnApplication *application;

/* --- Waiting ---------------------------------------------------------------------------------- */

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

static gboolean
is_gone (gpointer data)
{
  return !is_there (data);
}

static void
wait_for_label (gpointer root, const char *label)
{
  Text text = { root, label };

  wait_until (is_there, &text, label);
}

static void
wait_while_label (gpointer root, const char *label)
{
  Text text = { root, label };

  wait_until (is_gone, &text, label);
}

static gboolean
has_no_window (gpointer data)
{
  return gtk_application_get_windows (GTK_APPLICATION (application)) == NULL;
}

static MnFactDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (MN_IS_FACT_DIALOG (window) && gtk_widget_get_mapped (GTK_WIDGET (window)))
        return MN_FACT_DIALOG (window);
    }
  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static MnFactDialog *
wait_for_dialog (void)
{
  wait_until (has_dialog, NULL, "the dialog");
  return find_dialog ();
}

/* --- A window on an article ------------------------------------------------------------------- */

static gint64
store_report (Fixture *fixture)
{
  MnArticle *article = make_article ("Report", BODY, "agency", "2022-03-04");

  add_country (article, KZ, 1, "Kazakhstan");
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million US dollars")->doubt =
      g_strdup ("The pair is guessed.");
  add_event (article, MN_EVENT_VISIT, KZ, "2022-03-03", "A visit", "A visit took place");
  return store_one (fixture->library, article).article;
}

static MnWindow *
open_report (Fixture *fixture)
{
  MnWindow *window;

  mn_library_set_rule_version (fixture->library, NEWEST);
  gint64 id = store_report (fixture);
  window = mn_window_new (application, fixture->path);
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 800);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_label (window->article_pane, "1 article");
  mn_window_show_evidence (window, id, MN_PART_BODY, (MnSpan){ 0, 0 });
  wait_for_label (window->article_view, "2021 · 60.9 million US dollars");
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

static GtkWidget *
get_row (MnWindow *window, guint nth)
{
  return find_nth_widget (GTK_WIDGET (window->article_view), MN_TYPE_FACT_ROW, nth);
}

static void
act (gpointer widget, const char *name)
{
  g_assert_true (gtk_widget_activate_action (widget, name, NULL));
}

static AdwEntryRow *
get_entry (MnFactDialog *dialog, const char *title)
{
  guint n = count_widgets (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = find_nth_widget (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, i);

      if (gtk_widget_get_child_visible (row) && gtk_widget_get_mapped (row) &&
          g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
        return ADW_ENTRY_ROW (row);
    }
  g_error ("no field %s", title);
}

static void
set (MnFactDialog *dialog, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (dialog, title)), text);
}

static GtkWidget *
get_save (MnFactDialog *dialog)
{
  return gtk_window_get_default_widget (GTK_WINDOW (dialog));
}

/* Nothing can be saved, the reason is said, and the field is marked for everybody. */
static void
assert_wrong (MnFactDialog *dialog, const char *title, const char *problem)
{
  g_assert_nonnull (find_label (GTK_WIDGET (dialog), problem));
  g_assert_false (gtk_widget_get_sensitive (get_save (dialog)));
  if (title)
    gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_entry (dialog, title)),
                                      GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
}

static void
save (MnFactDialog *dialog)
{
  g_assert_true (gtk_widget_get_sensitive (get_save (dialog)));
  g_signal_emit_by_name (get_save (dialog), "clicked");
}

/* --- The menu --------------------------------------------------------------------------------- */

static void
test_confirm (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);

  g_assert_nonnull (find_label (get_row (window, 0), "The pair is guessed."));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (
                                           find_widget (get_row (window, 0), GTK_TYPE_MENU_BUTTON)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Confirm, correct or reject");
  act (get_row (window, 0), "fact.confirm");
  wait_for_label (window->article_view, "Confirmed by you");
  wait_for_label (window->toasts, "The fact was confirmed");
  g_assert_null (find_label (get_row (window, 0), "The pair is guessed."));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (get_row (window, 0)), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Turnover Kazakhstan–Mongolia, 2021 · 60.9 million US dollars, Confirmed by you");

  act (window, "win.undo-verdict");
  wait_while_label (window->article_view, "Confirmed by you");
  g_assert_nonnull (find_label (get_row (window, 0), "The pair is guessed."));
  assert_sound (fixture->library);
}

/* Which facts are confirmed: the rows are other ones after each change. */
typedef struct
{
  MnWindow *window;
  const char *expected;
} Confirmed;

static gboolean
are_confirmed (gpointer data)
{
  Confirmed *confirmed = data;
  GtkWidget *view = GTK_WIDGET (confirmed->window->article_view);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < 2; i++)
    g_string_append_c (found,
                       find_label (find_nth_widget (view, MN_TYPE_FACT_ROW, i), "Confirmed by you")
                           ? 'x'
                           : '-');
  return g_str_equal (found->str, confirmed->expected);
}

static void
wait_for_confirmed (MnWindow *window, const char *expected)
{
  Confirmed confirmed = { window, expected };

  wait_until (are_confirmed, &confirmed, expected);
}

/* Ctrl+Z goes from the last act to the one before. */
static void
test_undo_order (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);

  act (get_row (window, 0), "fact.confirm");
  wait_for_confirmed (window, "x-");
  act (get_row (window, 1), "fact.confirm");
  wait_for_confirmed (window, "xx");
  g_assert_true (mn_window_undo_verdict (window));
  wait_for_confirmed (window, "x-");
  g_assert_true (mn_window_undo_verdict (window));
  wait_for_confirmed (window, "--");
  g_assert_false (mn_window_undo_verdict (window));
}

/* The heading is there, and seen. */
static gboolean
has_events (MnWindow *window)
{
  return gtk_widget_is_visible (find_label (GTK_WIDGET (window->article_view), "Events"));
}

static void
test_reject (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);

  gtk_widget_grab_focus (get_row (window, 1));
  act (get_row (window, 1), "fact.reject");
  wait_for_label (window->article_view, "1 rejected");
  g_assert_false (has_events (window));
  /* Who goes by keyboard does not fall out of the list. */
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)),
                                         GTK_WIDGET (window->article_view)));

  gtk_expander_set_expanded (GTK_EXPANDER (find_widget (GTK_WIDGET (window->article_view),
                                                        GTK_TYPE_EXPANDER)),
                             TRUE);
  g_assert_nonnull (find_label (get_row (window, 1), "Rejected by you"));
  act (get_row (window, 1), "fact.restore");
  wait_while_label (window->article_view, "1 rejected");
  g_assert_true (has_events (window));
}

static void
on_judged (MnFactRow *row, guint verdict, guint *n)
{
  ++*n;
}

/* Whether an action is offered, by its doing something. */
static gboolean
does (GtkWidget *row, const char *name)
{
  g_autofree char *action = g_strconcat ("fact.", name, NULL);
  guint n = 0;
  gulong id = g_signal_connect (row, "judged", G_CALLBACK (on_judged), &n);

  gtk_widget_activate_action (row, action, NULL);
  g_signal_handler_disconnect (row, id);
  return n > 0;
}

/* What makes no sense is not offered. */
static void
test_offers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MnArticle) article = make_article ("Report", BODY, NULL, NULL);
  MnFigure *figure = add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9");
  const struct
  {
    MnVerdict now;
    const char *offered;
  } offers[] = {
    { MN_VERDICT_NONE, "confirm correct reject" },
    { MN_VERDICT_CONFIRMED, "correct reject withdraw" },
    { MN_VERDICT_CORRECTED, "correct reject withdraw" },
    { MN_VERDICT_ADDED, "correct remove" },
    { MN_VERDICT_REJECTED, "restore" },
  };
  const char *const names[] = { "confirm", "correct", "reject", "remove", "restore", "withdraw" };

  for (gsize i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      figure->verdict = offers[i].now;
      GtkWidget *row = g_object_ref_sink (mn_fact_row_new_for_figure (article, figure));
      GtkWidget *menu = find_widget (row, GTK_TYPE_MENU_BUTTON);

      /* In a library that may only be read, nothing is. */
      g_assert_false (gtk_widget_get_visible (menu));
      g_assert_false (does (row, "correct"));
      mn_fact_row_set_editable (MN_FACT_ROW (row), TRUE);
      g_assert_true (gtk_widget_get_visible (menu));
      for (gsize k = 0; k < G_N_ELEMENTS (names); k++)
        g_assert_cmpint (does (row, names[k]), ==, strstr (offers[i].offered, names[k]) != NULL);
      g_object_unref (row);
    }
}

/* --- The dialog ------------------------------------------------------------------------------- */

static void
test_correct (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);
  MnFactDialog *dialog;

  act (get_row (window, 0), "fact.correct");
  dialog = wait_for_dialog ();
  g_assert_nonnull (find_label (GTK_WIDGET (dialog), "“60.9 million US dollars”"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (dialog, "_Amount"))), ==,
                   "60.9");
  set (dialog, "_Amount", "some");
  assert_wrong (dialog, "_Amount", "“some” is no amount");
  set (dialog, "_Amount", "77,5");
  set (dialog, "_Period", "2020-13");
  assert_wrong (dialog, "_Period",
                "“2020-13” is no date; write 2025, 2025-Q2, 2025-06 or 2025-06-28");
  set (dialog, "_Period", "2020");
  set (dialog, "C_urrency", "dollars");
  assert_wrong (dialog, "C_urrency", "An amount needs a currency of three letters, such as USD");
  set (dialog, "C_urrency", "eur");
  set (dialog, "_Growth against the year before, in percent", "lots");
  assert_wrong (dialog, "_Growth against the year before, in percent",
                "“lots” is no growth in percent");
  set (dialog, "_Growth against the year before, in percent", "-3");
  set (dialog, "S_hare of the turnover, in percent", "most");
  assert_wrong (dialog, "S_hare of the turnover, in percent", "“most” is no share in percent");
  set (dialog, "S_hare of the turnover, in percent", "");
  save (dialog);
  wait_for_label (window->article_view, "Corrected by you");
  g_assert_nonnull (find_label (get_row (window, 0), "2020 · 77.5 million euros · −3%"));
  assert_sound (fixture->library);
}

static void
test_correct_event (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);
  MnFactDialog *dialog;

  act (get_row (window, 1), "fact.correct");
  dialog = wait_for_dialog ();
  set (dialog, "_Title", " ");
  assert_wrong (dialog, "_Title", "An event needs a title");
  set (dialog, "_Title", "A state visit");
  set (dialog, "_Countries, with commas between them", "Atlantis");
  assert_wrong (dialog, "_Countries, with commas between them", "There is no country “Atlantis”");
  set (dialog, "_Countries, with commas between them", "Kazakhstan, Mongolia");
  set (dialog, "_Until, where it is longer", "2021");
  assert_wrong (dialog, "_Until, where it is longer", "The end lies before the beginning");
  set (dialog, "_Until, where it is longer", "");
  set (dialog, "_Date", "2022-03");
  save (dialog);
  wait_for_label (window->article_view, "A state visit");
  g_assert_nonnull (find_label (get_row (window, 1), "March 2022 · Visit"));
  assert_sound (fixture->library);
}

/* Given up, nothing is said. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);
  MnFactDialog *dialog;

  act (get_row (window, 0), "fact.correct");
  dialog = wait_for_dialog ();
  set (dialog, "_Amount", "1");
  gtk_window_close (GTK_WINDOW (dialog));
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM verdict"), ==, 0);
  g_assert_nonnull (find_label (get_row (window, 0), "2021 · 60.9 million US dollars"));
}

/* --- Selected words --------------------------------------------------------------------------- */

static void
select_words (MnWindow *window, const char *words)
{
  GtkTextView *text =
      GTK_TEXT_VIEW (find_widget (GTK_WIDGET (window->article_view), GTK_TYPE_TEXT_VIEW));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  int start = (int) (strstr (BODY, words) - BODY);
  GtkTextIter first, last;

  gtk_text_buffer_get_iter_at_offset (buffer, &first, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &last, start + (int) strlen (words));
  gtk_text_buffer_select_range (buffer, &first, &last);
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);
  MnFactDialog *dialog;

  act (window->article_view, "article.add-fact");
  wait_for_label (window->toasts, "Select the words that tell the fact first");

  select_words (window, " Wool worth 3 million US dollars was sold");
  act (window->article_view, "article.add-fact");
  dialog = wait_for_dialog ();
  g_assert_nonnull (find_label (GTK_WIDGET (dialog), "“Wool worth 3 million US dollars was sold”"));
  set (dialog, "_Amount", "3");
  set (dialog, "_Period", "2021");
  if (!gtk_widget_get_sensitive (get_save (dialog)))
    g_test_message ("%s", "the suggestion is not whole");
  save (dialog);
  wait_for_label (window->article_view, "Added by you");
  g_assert_cmpint (query_int (fixture->path,
                              "SELECT count(*) FROM figure f JOIN evidence v ON v.figure = f.id"
                              " WHERE origin = 'user' AND value = 3e6"
                              " AND quote = 'Wool worth 3 million US dollars was sold'"),
                   ==, 1);
  assert_sound (fixture->library);
}

/* What is written in the background takes nothing away from who selects words, or goes about facts. */
static void
test_undisturbed (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_report (fixture);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (find_widget (GTK_WIDGET (window->article_view), GTK_TYPE_TEXT_VIEW)));
  GtkWidget *row = get_row (window, 0);

  select_words (window, "A visit");
  store_one (mn_window_get_library (window), make_article ("Other", "Text.", NULL, NULL));
  wait_for_label (window->article_pane, "2 articles");
  mn_article_view_reload (window->article_view);
  wait_for_last_reference (fixture->library);
  g_assert_true (gtk_text_buffer_get_has_selection (buffer));
  g_assert_true (get_row (window, 0) == row);
}

/* --- Reading again ---------------------------------------------------------------------------- */

#define MANY 120

static gboolean
is_read_again (gpointer data)
{
  const Fixture *fixture = data;

  return query_int (fixture->path, "SELECT count(*) FROM article a JOIN reading r"
                                   " ON r.id = a.reading WHERE r.rule_version = 0") == 0;
}

static void
fill_old (Fixture *fixture)
{
  gint64 import = begin_import (fixture->library);

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *title = g_strdup_printf ("Report %u", i);

      store_in (fixture->library, import, make_article (title, BODY, "agency", "2022-03-04"));
    }
}

static MnWindow *
open_old (Fixture *fixture)
{
  MnWindow *window;

  fill_old (fixture);
  window = mn_window_new (application, fixture->path);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
test_reread (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_old (fixture);

  wait_until (is_read_again, fixture, "all to be read again");
  wait_for_label (window->toasts, "Newer rules read something else in 120 articles");
  assert_sound (fixture->library);
}

/* An import does not wait, and reading again goes on behind it. */
static void
test_reread_import (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_old (fixture);

  wait_for_label (window->article_pane, "120 articles");
  act (window, "win.import-sample");
  g_assert_true (mn_import_bar_is_running (window->import_bar));
  wait_until (is_read_again, fixture, "all to be read again");
  wait_for_label (window->toasts, "Undo");
  assert_sound (fixture->library);
}

/* It stops between two articles; the next time the rest is read. */
static void
test_reread_closing (Fixture *fixture, gconstpointer data)
{
  MnWindow *window = open_old (fixture);

  wait_for_label (window->article_pane, "120 articles");
  gtk_window_destroy (GTK_WINDOW (window));
  wait_until (has_no_window, NULL, "the window to close");
  assert_sound (fixture->library);
  window = mn_window_new (application, fixture->path);
  gtk_window_present (GTK_WINDOW (window));
  wait_until (is_read_again, fixture, "the rest to be read again");
}

/* --- A table ---------------------------------------------------------------------------------- */

/* It states more than a list can show, and the list says so. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("reporter,partner,period,flow,value\n");
  g_autoptr (MnImporter) importer = mn_importer_new (fixture->library);
  g_autoptr (GError) error = NULL;
  MnWindow *window;

  for (guint month = 0; month < 120; month++)
    g_string_append_printf (text, "MNG,KAZ,%u-%02u,export,%u\n", 2010 + month / 12, month % 12 + 1,
                            month + 1);
  mn_importer_add_text (importer, text->str, -1, "t.csv");
  g_assert_true (mn_importer_run (importer, NULL, NULL, NULL, &error));
  g_assert_no_error (error);

  window = mn_window_new (application, fixture->path);
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 800);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_label (window->article_pane, "1 article");
  mn_window_show_evidence (window, 1, MN_PART_BODY, (MnSpan){ 0, 0 });
  wait_for_label (window->article_view, "And 20 more");
  g_assert_cmpuint (count_widgets (GTK_WIDGET (window->article_view), MN_TYPE_FACT_ROW), ==,
                    100 + 2); /* with the countries */
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

  ADD_WINDOW ("/facts/confirm", test_confirm);
  ADD_WINDOW ("/facts/undo-order", test_undo_order);
  ADD_WINDOW ("/facts/reject", test_reject);
  ADD_WINDOW ("/facts/offers", test_offers);
  ADD_WINDOW ("/facts/correct", test_correct);
  ADD_WINDOW ("/facts/correct-event", test_correct_event);
  ADD_WINDOW ("/facts/cancel", test_cancel);
  ADD_WINDOW ("/facts/add", test_add);
  ADD_WINDOW ("/facts/undisturbed", test_undisturbed);
  ADD_WINDOW ("/facts/reread", test_reread);
  ADD_WINDOW ("/facts/reread-import", test_reread_import);
  ADD_WINDOW ("/facts/reread-closing", test_reread_closing);
  ADD_WINDOW ("/facts/table", test_table);

  return g_test_run ();
}
