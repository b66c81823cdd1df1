/* test-country-find.c: finding events on the page of a country. */
#include "country-fixture.h"
#include "country-sample.h"
#include "mn-find-bar.h"
#include "mn-ui.h"

#include <adwaita.h>
#include <string.h>

typedef struct
{
  Fixture page;
  MnLibrary *library;
  char *folder;
  MnFindBar *bar;
} FindFixture;

/* An empty library, which knows how words are understood, and a page of made-up events. */
static void
set_up_find (FindFixture *f, gconstpointer data)
{
  f->library = open_library (&f->folder);
  set_up_with (&f->page, NULL, 900, 700);
  mn_country_page_set_country (f->page.page, f->library, MN_COUNTRY ('K', 'Z'));
  while (!mn_country_page_get_content (f->page.page))
    g_main_context_iteration (NULL, TRUE);
  mn_country_page_take_content (f->page.page, mn_country_content_new (country_sample_new ()));
  wait_frames (f->page.window, 2);
  f->bar = MN_FIND_BAR (find_widget (GTK_WIDGET (f->page.page), MN_TYPE_FIND_BAR));
}

static void
tear_down_find (FindFixture *f, gconstpointer data)
{
  tear_down (&f->page, NULL);
  remove_library (f->library, f->folder);
}

static void
wait_found (FindFixture *f)
{
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds (PATIENCE_S, on_late, &late);

  while (mn_find_bar_is_searching (f->bar))
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_false (late);
    }
  g_source_remove (timeout);
}

static const MnEvent *
get_selected_event (FindFixture *f)
{
  const MnCountryContent *content = mn_country_page_get_content (f->page.page);
  gint64 id = mn_time_range_get_selected_event (mn_country_page_get_range (f->page.page));

  for (guint i = 0; i < content->data->events->len; i++)
    if (((MnEvent *) g_ptr_array_index (content->data->events, i))->id == id)
      return g_ptr_array_index (content->data->events, i);
  return NULL;
}

/* In the middle of the view, and its mark has the state. */
static void
check_hit (FindFixture *f, const char *word)
{
  const MnEvent *event = get_selected_event (f);
  MnRange visible = get_visible (&f->page);
  MnScene *scene = mn_scene_view_get_scene (f->page.timeline);
  guint n_selected = 0;

  g_assert_nonnull (event);
  g_assert_nonnull (strstr (event->title, word));
  g_assert_cmpfloat_with_epsilon ((visible.start + visible.end) / 2,
                                  ((double) event->date.start + event->date.end + 1) / 2, 1);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    n_selected += (mn_scene_get_mark (scene, i)->flags & MN_MARK_IS_SELECTED) != 0;
  g_assert_cmpuint (n_selected, ==, 1);
}

static void
test_find (FindFixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page.page);
  GtkWidget *entry = find_widget (GTK_WIDGET (f->bar), GTK_TYPE_SEARCH_ENTRY);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  MnRange before;
  MnDay last = MN_DAY_UNKNOWN;
  guint n, n_wraps = 0;

  show (&f->page, 2023, 2026);
  before = get_visible (&f->page);
  g_assert_true (mn_country_page_find (f->page.page));
  g_assert_false (mn_country_page_find (f->page.page)); /* asked again, it is the window's turn */
  mn_find_bar_find (f->bar, "ULAANBAATAR");
  wait_found (f);
  n = mn_find_bar_get_n_hits (f->bar);
  g_assert_cmpuint (n, >, 2);
  for (guint i = 0; i < n; i++)
    {
      check_hit (f, "Ulaanbaatar");
      g_hash_table_add (seen, (gpointer) get_selected_event (f));
      n_wraps += get_selected_event (f)->date.start < last;
      last = get_selected_event (f)->date.start;
      g_signal_emit_by_name (entry, "activate");
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, n);
  g_assert_cmpuint (n_wraps, <=, 1);

  const MnEvent *first = get_selected_event (f);
  g_signal_emit_by_name (entry, "next-match");
  g_assert_true (get_selected_event (f) != first);
  press (GTK_WIDGET (f->bar), GDK_KEY_Return, GDK_SHIFT_MASK);
  g_assert_true (get_selected_event (f) == first);

  /* One way back from all of it. */
  g_assert_true (mn_time_range_go_back (range));
  assert_visible (&f->page, before);
}

/* Its place among the hits and what it is, for who cannot see it. */
static void
test_find_says (FindFixture *f, gconstpointer data)
{
  GtkWidget *entry = find_widget (GTK_WIDGET (f->bar), GTK_TYPE_SEARCH_ENTRY);

  mn_find_bar_find (f->bar, "established");
  wait_found (f);
  g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, 1);
  check_hit (f, "established");
#if !GTK_CHECK_VERSION(4, 14, 0)
  gtk_test_accessible_assert_property (
      entry, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "1 of 1, January 22, 1992 · Diplomatic step · Diplomatic ties established");
#endif
  mn_find_bar_find (f->bar, "nobody");
  wait_found (f);
  g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, 0);
#if !GTK_CHECK_VERSION(4, 14, 0)
  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "No event");
#endif
}

/* All words, beginnings of the last one, and nothing that has no place in time. */
static void
test_find_words (FindFixture *f, gconstpointer data)
{
  static const struct
  {
    const char *words;
    guint n;
  } cases[] = {
    { "visit Tokayev", 1 }, { "establ", 1 }, { "esta", 1 }, { "", 0 }, { "visit nobody", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      mn_find_bar_find (f->bar, cases[i].words);
      wait_found (f);
      g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, cases[i].n);
    }
}

/* The keys go on at the hit; and reading the page anew counts anew without moving. */
static void
test_find_closes (FindFixture *f, gconstpointer data)
{
  MnRange before;
  GtkWidget *focus;

  g_assert_true (mn_country_page_find (f->page.page));
  mn_find_bar_find (f->bar, "established");
  wait_found (f);
  before = get_visible (&f->page);
  mn_country_page_take_content (f->page.page, mn_country_content_new (country_sample_new ()));
  wait_found (f);
  g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, 1);
  assert_visible (&f->page, before);

  wait_frames (f->page.window, 2);
  mn_find_bar_close (f->bar);
  focus = gtk_root_get_focus (GTK_ROOT (f->page.window));
  g_assert_true (MN_IS_MARK_WIDGET (focus));
  g_assert_true (mn_mark_widget_get_key (MN_MARK_WIDGET (focus))->id == get_selected_event (f)->id);
  g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, 0);
}

/* Who has gone on already is not called back. */
static void
test_find_leaves_focus (FindFixture *f, gconstpointer data)
{
  GtkWidget *focus;

  g_assert_true (mn_country_page_find (f->page.page));
  gtk_widget_grab_focus (GTK_WIDGET (f->page.chart));
  focus = gtk_root_get_focus (GTK_ROOT (f->page.window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (f->page.chart)));
  mn_find_bar_close (f->bar);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (f->page.window)) == focus);
}

/* Words that are overtaken by others, and a page that goes away while it looks. */
static void
test_find_overtaken (FindFixture *f, gconstpointer data)
{
  mn_find_bar_find (f->bar, "visit");
  mn_find_bar_find (f->bar, "established");
  wait_found (f);
  g_assert_cmpuint (mn_find_bar_get_n_hits (f->bar), ==, 1);
  mn_find_bar_find (f->bar, "visit");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  mn_ui_init ();

#define ADD(name, func) g_test_add (name, FindFixture, NULL, set_up_find, func, tear_down_find)
  ADD ("/country-find/hits", test_find);
  ADD ("/country-find/says", test_find_says);
  ADD ("/country-find/words", test_find_words);
  ADD ("/country-find/closes", test_find_closes);
  ADD ("/country-find/leaves-focus", test_find_leaves_focus);
  ADD ("/country-find/overtaken", test_find_overtaken);
#undef ADD
  return g_test_run ();
}
