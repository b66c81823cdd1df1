/* test-country-time.c: ways through time on the page of a country. */
#include "country-fixture.h"
#include "country-sample.h"
#include "mn-date-popover.h"
#include "mn-find-bar.h"
#include "mn-format.h"
#include "mn-overview-view.h"
#include "mn-ui.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

static MnOverviewView *
get_overview (Fixture *f)
{
  return MN_OVERVIEW_VIEW (find_widget (GTK_WIDGET (f->page), MN_TYPE_OVERVIEW_VIEW));
}

static MnRange
get_visible (Fixture *f)
{
  return mn_time_range_get_visible (mn_country_page_get_range (f->page));
}

static void
assert_visible (Fixture *f, MnRange expected)
{
  MnRange visible = get_visible (f);

  g_assert_cmpfloat_with_epsilon (visible.start, expected.start, 1e-6);
  g_assert_cmpfloat_with_epsilon (visible.end, expected.end, 1e-6);
}

static void
show (Fixture *f, int from_year, int to_year)
{
  MnRange range = { mn_day_new (from_year, 1, 1), mn_day_new (to_year, 1, 1) };

  mn_time_range_set_visible (mn_country_page_get_range (f->page), &range);
  wait_frames (f->window, 1);
}

static gpointer
get_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }
  g_assert_not_reached ();
}

/* What the shortcut of a key would do. */
static void
press (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            {
              g_assert_true (gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                           GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                                           gtk_shortcut_get_arguments (shortcut)));
              return;
            }
        }
    }
  g_error ("no shortcut for key %x", key);
}

/* --- The strip of all time ------------------------------------------------------------------------ */

static double
find_window (Fixture *f, double share)
{
  MnScene *scene = mn_overview_view_get_scene (get_overview (f));

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_WINDOW)
        return mark->rect.x + share * mark->rect.width;
    }
  g_assert_not_reached ();
}

static void
drag (Fixture *f, double from, double by)
{
  GtkGesture *gesture = get_controller (GTK_WIDGET (get_overview (f)), GTK_TYPE_GESTURE_DRAG);

  g_signal_emit_by_name (gesture, "drag-begin", from, 10.0);
  g_signal_emit_by_name (gesture, "drag-update", by / 2, 0.0);
  g_signal_emit_by_name (gesture, "drag-update", by, 0.0);
  g_signal_emit_by_name (gesture, "drag-end", by, 0.0);
  wait_frames (f->window, 1);
}

static void
test_overview_drag (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange before, after;

  show (f, 2010, 2020);
  before = get_visible (f);
  drag (f, find_window (f, 0.5), 40);
  after = get_visible (f);
  g_assert_cmpfloat (after.start, >, before.start);
  g_assert_cmpfloat_with_epsilon (after.end - after.start, before.end - before.start, 1e-6);
  /* One way back for the whole drag. */
  g_assert_true (mn_time_range_go_back (range));
  assert_visible (f, before);

  wait_frames (f->window, 1);
  drag (f, find_window (f, 0), 30);
  after = get_visible (f);
  g_assert_cmpfloat (after.start, >, before.start);
  g_assert_cmpfloat_with_epsilon (after.end, before.end, 1e-6);
  drag (f, find_window (f, 1), -30);
  g_assert_cmpfloat (get_visible (f).end, <, before.end);
  g_assert_cmpfloat_with_epsilon (get_visible (f).start, after.start, 1e-6);
}

static void
test_overview_click (Fixture *f, gconstpointer data)
{
  GtkWidget *overview = GTK_WIDGET (get_overview (f));
  GtkGesture *click = get_controller (overview, GTK_TYPE_GESTURE_CLICK);
  MnRange visible;
  double x;

  show (f, 2018, 2022);
  visible = get_visible (f);
  g_signal_emit_by_name (click, "released", 1, find_window (f, 0.5), 10.0);
  assert_visible (f, visible);

  x = find_window (f, 0) - 120;
  g_signal_emit_by_name (click, "released", 1, x, 10.0);
  wait_frames (f->window, 1);
  g_assert_cmpfloat_with_epsilon (find_window (f, 0.5), x, 0.5);
  g_assert_cmpfloat_with_epsilon (get_visible (f).end - get_visible (f).start,
                                  visible.end - visible.start, 1e-6);

  g_signal_emit_by_name (click, "released", 2, x, 10.0);
  assert_visible (f, mn_time_range_get_all (mn_country_page_get_range (f->page)));
}

static void
test_overview_keys (Fixture *f, gconstpointer data)
{
  GtkWidget *overview = GTK_WIDGET (get_overview (f));
  MnRange all = mn_time_range_get_all (mn_country_page_get_range (f->page));
  MnRange before;
  double length;

  show (f, 2010, 2020);
  before = get_visible (f);
  length = before.end - before.start;
  press (overview, GDK_KEY_Right, 0);
  assert_visible (f, (MnRange){ before.start + 0.1 * length, before.end + 0.1 * length });
  press (overview, GDK_KEY_Left, 0);
  assert_visible (f, before);
  press (overview, GDK_KEY_plus, 0);
  g_assert_cmpfloat_with_epsilon (get_visible (f).end - get_visible (f).start, length / 1.25, 1e-6);
  press (overview, GDK_KEY_minus, 0);
  assert_visible (f, before);
  press (overview, GDK_KEY_Home, 0);
  assert_visible (f, (MnRange){ all.start, all.start + length });
  press (overview, GDK_KEY_End, 0);
  assert_visible (f, (MnRange){ all.end - length, all.end });
  press (overview, GDK_KEY_0, 0);
  assert_visible (f, all);
}

/* A slider that says which time is seen. */
static void
test_overview_accessible (Fixture *f, gconstpointer data)
{
  GtkWidget *overview = GTK_WIDGET (get_overview (f));
  MnPeriod year = mn_period_new_days (mn_day_new (2025, 1, 1), mn_day_new (2025, 12, 31));
  g_autofree char *days = mn_format_period (&year, NULL);
  g_autofree char *text = g_strconcat (days, ", 5 events", NULL);

  gtk_test_accessible_assert_role (overview, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (overview, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Visible stretch of all time");
  show (f, 2025, 2026);
  gtk_test_accessible_assert_property (overview, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text);
  g_assert_true (gtk_widget_grab_focus (overview));
  g_assert_true (gtk_widget_is_focus (overview));
}

/* The same moment stands at the same share of both; the strip begins where the drawings begin. */
static void
test_overview_aligned (Fixture *f, gconstpointer data)
{
  MnRect strip = mn_scene_get_plot (mn_overview_view_get_scene (get_overview (f)));
  MnRect chart = mn_scene_get_plot (mn_scene_view_get_scene (f->chart));

  g_assert_cmpfloat (strip.x, ==, chart.x);
  g_assert_cmpfloat (strip.width, ==, chart.width);
}

/* --- Motion --------------------------------------------------------------------------------------- */

static void
set_animations (Fixture *f, gboolean enabled)
{
  g_object_set (gtk_widget_get_settings (f->window), "gtk-enable-animations", enabled, NULL);
}

static void
test_motion (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange wanted = { mn_day_new (2019, 1, 1), mn_day_new (2020, 1, 1) };
  MnRange start = get_visible (f);
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds (PATIENCE_S, on_late, &late);

  set_animations (f, TRUE);
  mn_time_range_show (range, &wanted);
  assert_visible (f, start);
  while (get_visible (f).start != wanted.start)
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_false (late);
    }
  assert_visible (f, wanted);

  /* Whoever moves the range himself in the middle of it is not moved any more. */
  g_assert_true (mn_time_range_go_back (range));
  wait_frames (f->window, 2);
  mn_time_range_set_visible (range, &wanted);
  wait_frames (f->window, 30);
  assert_visible (f, wanted);
  g_source_remove (timeout);
  set_animations (f, FALSE);
}

/* Fingers that leave the touchpad let the view run on, until somebody jumps elsewhere. */
static void
test_fling (Fixture *f, gconstpointer data)
{
  GtkWidget *timeline = GTK_WIDGET (f->timeline);
  GtkEventController *scroll = get_controller (timeline, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  GtkEventController *motion = get_controller (timeline, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  MnRange before, wanted = { mn_day_new (2000, 1, 1), mn_day_new (2002, 1, 1) };

  show (f, 2010, 2014);
  before = get_visible (f);
  g_signal_emit_by_name (motion, "motion", gtk_widget_get_width (timeline) / 2.0, 10.0);
  g_signal_emit_by_name (scroll, "decelerate", 900.0, 10.0);
  wait_frames (f->window, 5);
  assert_visible (f, before); /* the desktop wants no animations */

  set_animations (f, TRUE);
  g_signal_emit_by_name (scroll, "decelerate", 10.0, 900.0);
  wait_frames (f->window, 5);
  assert_visible (f, before); /* zooming does not run on */
  g_signal_emit_by_name (scroll, "decelerate", 900.0, 10.0);
  wait_frames (f->window, 5);
  g_assert_cmpfloat (get_visible (f).start, >, before.start);
  g_assert_cmpfloat_with_epsilon (get_visible (f).end - get_visible (f).start,
                                  before.end - before.start, 1e-6);

  set_animations (f, FALSE);
  mn_time_range_show (mn_country_page_get_range (f->page), &wanted);
  wait_frames (f->window, 5);
  assert_visible (f, wanted);
}

static void
test_no_motion (Fixture *f, gconstpointer data)
{
  MnRange wanted = { mn_day_new (2019, 1, 1), mn_day_new (2020, 1, 1) };

  set_animations (f, FALSE);
  mn_time_range_show (mn_country_page_get_range (f->page), &wanted);
  assert_visible (f, wanted);
}

/* --- Back, forward, a date ------------------------------------------------------------------------ */

/* Finds the button of an action of the page. */
static GtkWidget *
find_button (GtkWidget *root, const char *action)
{
  if (GTK_IS_BUTTON (root) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, action);

      if (found)
        return found;
    }
  return NULL;
}

static void
test_back_forward (Fixture *f, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (f->page);
  GtkWidget *back = find_button (page, "country.back");
  GtkWidget *forward = find_button (page, "country.forward");
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange wanted = { mn_day_new (2019, 1, 1), mn_day_new (2020, 1, 1) };
  MnRange before;

  show (f, 2010, 2020);
  before = get_visible (f);
  mn_time_range_show (range, &wanted);
  g_assert_true (gtk_widget_get_sensitive (back));
  g_assert_false (gtk_widget_get_sensitive (forward));
  g_assert_true (gtk_widget_activate_action (page, "country.back", NULL));
  assert_visible (f, before);
  g_assert_true (gtk_widget_get_sensitive (forward));
  g_assert_true (gtk_widget_activate_action (page, "country.forward", NULL));
  assert_visible (f, wanted);

  press (GTK_WIDGET (f->timeline), GDK_KEY_BackSpace, 0);
  assert_visible (f, before);
  press (GTK_WIDGET (f->timeline), GDK_KEY_BackSpace, GDK_SHIFT_MASK);
  assert_visible (f, wanted);
  press (GTK_WIDGET (get_overview (f)), GDK_KEY_BackSpace, 0);
  assert_visible (f, before);
}

static void
test_zoom_buttons (Fixture *f, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (f->page);
  MnRange before;

  show (f, 2010, 2020);
  before = get_visible (f);
  gtk_widget_activate_action (page, "country.zoom-in", NULL);
  g_assert_cmpfloat (get_visible (f).start, >, before.start);
  g_assert_cmpfloat (get_visible (f).end, <, before.end);
  gtk_widget_activate_action (page, "country.back", NULL);
  assert_visible (f, before);
  gtk_widget_activate_action (page, "country.zoom-out", NULL);
  g_assert_cmpfloat (get_visible (f).start, <, before.start);
}

/* A row of presses is one step for Back. */
static void
test_keys_remember (Fixture *f, gconstpointer data)
{
  MnRange before;

  show (f, 2010, 2020);
  before = get_visible (f);
  for (guint i = 0; i < 4; i++)
    press (GTK_WIDGET (f->chart), GDK_KEY_Right, GDK_SHIFT_MASK);
  press (GTK_WIDGET (f->chart), GDK_KEY_plus, 0);
  press (GTK_WIDGET (f->chart), GDK_KEY_BackSpace, 0);
  assert_visible (f, before);
}

static MnDatePopover *
get_date_popover (Fixture *f)
{
  return MN_DATE_POPOVER (find_widget (GTK_WIDGET (f->page), MN_TYPE_DATE_POPOVER));
}

static void
test_date (Fixture *f, gconstpointer data)
{
  MnDatePopover *popover = get_date_popover (f);
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange before, visible;

  show (f, 2000, 2020);
  before = get_visible (f);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->page), "country.go-to-date", NULL));
  wait_frames (f->window, 2);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  g_assert_true (mn_date_popover_go_to (popover, "June 2025"));
  g_assert_null (mn_date_popover_get_message (popover));
  visible = get_visible (f);
  g_assert_cmpfloat (visible.start, <, mn_day_new (2025, 6, 1));
  g_assert_cmpfloat (visible.end, >, mn_day_new (2025, 7, 1));
  g_assert_cmpfloat (visible.end - visible.start, <, 62);
  g_assert_true (mn_time_range_go_back (range));
  assert_visible (f, before);
}

static void
test_date_refused (Fixture *f, gconstpointer data)
{
  static const char *const wrong[] = { "hello", "", "2022-13", "1066", "3000" };
  MnDatePopover *popover = get_date_popover (f);
  GtkWidget *entry = find_widget (GTK_WIDGET (popover), GTK_TYPE_ENTRY);
  MnRange before;

  show (f, 2000, 2020);
  before = get_visible (f);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_false (mn_date_popover_go_to (popover, wrong[i]));
      g_assert_nonnull (mn_date_popover_get_message (popover));
      gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_TRUE);
      assert_visible (f, before);
    }
  /* Typing on takes the complaint back. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "2");
  g_assert_null (mn_date_popover_get_message (popover));
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
}

/* --- Finding events ------------------------------------------------------------------------------- */

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
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  f->folder = g_dir_make_tmp ("country-time-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (f->folder, "library.db", NULL);
  f->library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);

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
  static const char *const names[] = { "library.db", "library.db-wal", "library.db-shm" };

  tear_down (&f->page, NULL);
  mn_library_close (f->library);
  g_object_unref (f->library);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (f->folder, names[i], NULL);

      g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
  g_free (f->folder);
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

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/country-time/overview/drag", test_overview_drag);
  ADD ("/country-time/overview/click", test_overview_click);
  ADD ("/country-time/overview/keys", test_overview_keys);
  ADD ("/country-time/overview/accessible", test_overview_accessible);
  ADD ("/country-time/overview/aligned", test_overview_aligned);
  ADD ("/country-time/back-forward", test_back_forward);
  ADD ("/country-time/zoom-buttons", test_zoom_buttons);
  ADD ("/country-time/keys-remember", test_keys_remember);
  ADD ("/country-time/date", test_date);
  ADD ("/country-time/date-refused", test_date_refused);
#define ADD_FIND(name, func) g_test_add (name, FindFixture, NULL, set_up_find, func, tear_down_find)
  ADD_FIND ("/country-time/find/hits", test_find);
  ADD_FIND ("/country-time/find/says", test_find_says);
  ADD_FIND ("/country-time/find/words", test_find_words);
  ADD_FIND ("/country-time/find/closes", test_find_closes);
  ADD_FIND ("/country-time/find/leaves-focus", test_find_leaves_focus);
  ADD_FIND ("/country-time/find/overtaken", test_find_overtaken);
#undef ADD_FIND
  ADD ("/country-time/motion", test_motion);
  ADD ("/country-time/fling", test_fling);
  ADD ("/country-time/no-motion", test_no_motion);
#undef ADD
  return g_test_run ();
}
