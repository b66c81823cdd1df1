/* test-country-time.c: ways through time on the page of a country. */
#include "country-fixture.h"
#include "country-sample.h"
#include "mn-date-popover.h"
#include "mn-format.h"
#include "mn-overview-view.h"
#include "mn-ui.h"

#include <adwaita.h>
#include <math.h>

static MnOverviewView *
get_overview (Fixture *f)
{
  return MN_OVERVIEW_VIEW (find_widget (GTK_WIDGET (f->page), MN_TYPE_OVERVIEW_VIEW));
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
  ADD ("/country-time/motion", test_motion);
  ADD ("/country-time/fling", test_fling);
  ADD ("/country-time/no-motion", test_no_motion);
#undef ADD
  return g_test_run ();
}
