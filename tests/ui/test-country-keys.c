/* test-country-keys.c: by keyboard through timeline and chart of a country. */
#include "country-fixture.h"
#include "mn-ui.h"

#include <adwaita.h>

static void
check_walk (Fixture *f, MnSceneView *view)
{
  MnScene *scene = mn_scene_view_get_scene (view);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_things = count_things (scene);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      gboolean first = mn_mark_is_thing (mark);

      /* From the start of each series on. */
      for (guint j = 0; first && j < mn_scene_get_n_marks (scene); j++)
        {
          const MnMark *other = mn_scene_get_mark (scene, j);

          first = !mn_mark_is_thing (other) || other->series >= mark->series;
        }
      if (!first)
        continue;

      gtk_widget_grab_focus (mn_scene_view_get_mark_widget (view, i));
      for (;;)
        {
          const MnMark *start = NULL;

          mn_scene_view_step (view, MN_STEP_FIRST);
          for (guint n = 0; n <= n_things; n++)
            {
              MnMarkWidget *focus = MN_MARK_WIDGET (get_focus (f));
              int index = mn_mark_widget_get_index (focus);

              if (!start)
                start = mn_scene_get_mark (scene, (guint) index);
              g_hash_table_add (seen, GINT_TO_POINTER (index));
              if (!mn_scene_view_step (view, MN_STEP_NEXT))
                break;
              g_assert_true (mn_scene_view_get_scene (view) == scene);
            }
          int before = mn_mark_widget_get_index (MN_MARK_WIDGET (get_focus (f)));
          if (mn_scene_step (scene, before, MN_STEP_DOWN) < 0)
            break;
          g_assert_true (mn_scene_view_step (view, MN_STEP_DOWN));
        }
      break;
    }
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_mark_is_thing (mn_scene_get_mark (scene, i)) &&
        !g_hash_table_contains (seen, GUINT_TO_POINTER (i)))
      {
        g_autofree char *name = mn_scene_dup_name (scene, i);

        g_test_message ("not reached: %s", name);
        g_test_fail ();
      }
}

static void
test_walk (Fixture *f, gconstpointer data)
{
  check_walk (f, f->timeline);
  check_walk (f, f->chart);

  /* Down from the last series of the timeline leads into the chart, and up back again. */
  gtk_widget_grab_focus (GTK_WIDGET (f->timeline));
  for (guint i = 0; i < 30 && gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->timeline)); i++)
    g_assert_true (mn_scene_view_step (f->timeline, MN_STEP_DOWN));
  g_assert_true (gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->chart)));
  for (guint i = 0; i < 30 && gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->chart)); i++)
    g_assert_true (mn_scene_view_step (f->chart, MN_STEP_UP));
  g_assert_true (gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->timeline)));
}

/* What is out of view is brought there. */
static void
test_step_pans (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange early = { mn_day_new (1991, 1, 1), mn_day_new (1993, 1, 1) };
  MnRange visible;

  mn_time_range_set_visible (range, &early);
  wait_frames (f->window, 1);
  gtk_widget_grab_focus (GTK_WIDGET (f->timeline));
  gtk_test_accessible_assert_property (
      get_focus (f), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Diplomatic step, January 22, 1992: Diplomatic ties established, 1 source");
  g_assert_false (mn_scene_view_step (f->timeline, MN_STEP_NEXT));

  mn_time_range_set_visible (range, &(MnRange){ mn_day_new (2007, 8, 1), mn_day_new (2007, 9, 9) });
  wait_frames (f->window, 1);
  gtk_widget_grab_focus (GTK_WIDGET (f->timeline));
  g_assert_true (mn_scene_view_step (f->timeline, MN_STEP_NEXT));
  visible = mn_time_range_get_visible (range);
  g_assert_cmpfloat (visible.start, <, mn_day_new (2008, 10, 15));
  g_assert_cmpfloat (visible.end, >, mn_day_new (2008, 10, 15));
  g_assert_cmpfloat_with_epsilon (visible.end - visible.start, 39, 0.001);
  gtk_test_accessible_assert_property (
      get_focus (f), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Visit, October 2008: President Nazarbayev visits Ulaanbaatar, 1 source");
  g_assert_true (mn_scene_view_step (f->timeline, MN_STEP_PREVIOUS));
  g_assert_true (mn_time_range_shows (range, mn_day_new (2007, 8, 24)));
}

/* The focus stays on the same event while the view moves, goes into its cluster and out again. */
static void
test_focus_stays (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange week = { mn_day_new (2025, 6, 24), mn_day_new (2025, 7, 1) };
  MnScene *scene;
  GtkWidget *focus;
  const MnMarkKey *key;
  int index = -1;

  mn_time_range_set_visible (range, &week);
  wait_frames (f->window, 1);
  scene = mn_scene_view_get_scene (f->timeline);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_mark_is_thing (mn_scene_get_mark (scene, i)) &&
        mn_scene_get_mark (scene, i)->category == MN_EVENT_MEETING)
      index = (int) i;
  g_assert_cmpint (index, >=, 0);
  gtk_widget_grab_focus (mn_scene_view_get_mark_widget (f->timeline, (guint) index));
  focus = get_focus (f);
  key = mn_mark_widget_get_key (MN_MARK_WIDGET (focus));
  g_assert_cmpint (key->kind, ==, MN_MARK_POINT);

  gint64 id = key->id;
  mn_time_range_pan (range, 0.2);
  wait_frames (f->window, 1);
  g_assert_true (get_focus (f) == focus);
  g_assert_cmpint (mn_mark_widget_get_key (MN_MARK_WIDGET (focus))->id, ==, id);

  mn_time_range_fit (range);
  wait_frames (f->window, 1);
  g_assert_true (get_focus (f) == focus);
  g_assert_cmpint (mn_mark_widget_get_key (MN_MARK_WIDGET (focus))->kind, ==, MN_MARK_CLUSTER);
  check_children (f->timeline);

  /* Out of view the view itself has the focus; back in view, the event. */
  mn_time_range_set_visible (range, &(MnRange){ mn_day_new (1995, 1, 1), mn_day_new (1996, 1, 1) });
  wait_frames (f->window, 1);
  g_assert_true (get_focus (f) == GTK_WIDGET (f->timeline));
  mn_time_range_set_visible (range, &week);
  wait_frames (f->window, 1);
  g_assert_true (MN_IS_MARK_WIDGET (get_focus (f)));
  g_assert_cmpint (mn_mark_widget_get_key (MN_MARK_WIDGET (get_focus (f)))->category, ==,
                   MN_EVENT_MEETING);
}

static void
test_tab (Fixture *f, gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (f->timeline));
  g_assert_true (gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->timeline)));
  g_assert_true (gtk_widget_child_focus (f->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->chart)));
  g_assert_true (gtk_widget_child_focus (f->window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_is_ancestor (get_focus (f), GTK_WIDGET (f->timeline)));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  mn_ui_init ();

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/country-keys/walk", test_walk);
  ADD ("/country-keys/step-pans", test_step_pans);
  ADD ("/country-keys/focus-stays", test_focus_stays);
  ADD ("/country-keys/tab", test_tab);
#undef ADD
  return g_test_run ();
}
