/* country-fixture.c: the country page in a window of its own. */
#include "country-fixture.h"

#include "country-sample.h"
#include "mn-chart-view.h"
#include "mn-timeline-view.h"

#include <glib/gstdio.h>
#include <string.h>

static void
on_evidence (Fixture *f, gint64 article, guint part, guint start, guint end)
{
  f->n_opened++;
  f->article = article;
  f->start = start;
  f->end = end;
}

GtkWidget *
find_widget (GtkWidget *root, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found)
        return found;
    }
  return NULL;
}

gboolean
on_late (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
wait_frames (GtkWidget *widget, gint64 n)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 until = gdk_frame_clock_get_frame_counter (clock) + n;
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds (PATIENCE_S, on_late, &late);

  while (gdk_frame_clock_get_frame_counter (clock) < until)
    {
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, TRUE);
      g_assert_false (late);
    }
  g_source_remove (timeout);
}

void
set_up_with (Fixture *f, MnCountryData *data, int width, int height)
{
  memset (f, 0, sizeof *f);
  f->window = g_object_ref_sink (gtk_window_new ());
  gtk_window_set_default_size (GTK_WINDOW (f->window), width, height);
  f->page = g_object_new (MN_TYPE_COUNTRY_PAGE, NULL);
  g_signal_connect_swapped (f->page, "activate-evidence", G_CALLBACK (on_evidence), f);
  gtk_window_set_child (GTK_WINDOW (f->window), GTK_WIDGET (f->page));
  if (data)
    {
      mn_country_page_take_content (f->page, mn_country_content_new (data));
      mn_time_range_fit (mn_country_page_get_range (f->page));
    }
  f->timeline = MN_SCENE_VIEW (find_widget (GTK_WIDGET (f->page), MN_TYPE_TIMELINE_VIEW));
  f->chart = MN_SCENE_VIEW (find_widget (GTK_WIDGET (f->page), MN_TYPE_CHART_VIEW));
  gtk_window_present (GTK_WINDOW (f->window));
  while (!gtk_widget_get_mapped (f->window))
    g_main_context_iteration (NULL, TRUE);
  wait_frames (f->window, 3);
}

void
set_up (Fixture *f, gconstpointer data)
{
  set_up_with (f, country_sample_new (), 900, 700);
}

void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  g_object_unref (f->window);
  for (guint i = 0; f->window && i < 1000; i++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (f->window);
}

MnRange
get_visible (Fixture *f)
{
  return mn_time_range_get_visible (mn_country_page_get_range (f->page));
}

void
assert_visible (Fixture *f, MnRange expected)
{
  MnRange visible = get_visible (f);

  g_assert_cmpfloat_with_epsilon (visible.start, expected.start, 1e-6);
  g_assert_cmpfloat_with_epsilon (visible.end, expected.end, 1e-6);
}

void
show (Fixture *f, int from_year, int to_year)
{
  MnRange range = { mn_day_new (from_year, 1, 1), mn_day_new (to_year, 1, 1) };

  mn_time_range_set_visible (mn_country_page_get_range (f->page), &range);
  wait_frames (f->window, 1);
}

void
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

guint
count_things (MnScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    n += mn_mark_is_thing (mn_scene_get_mark (scene, i));
  return n;
}

guint
count_children (MnSceneView *view)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child;
       child = gtk_widget_get_next_sibling (child))
    n += MN_IS_MARK_WIDGET (child) && mn_mark_widget_get_index (MN_MARK_WIDGET (child)) >= 0;
  return n;
}

void
check_children (MnSceneView *view)
{
  MnScene *scene = mn_scene_view_get_scene (view);

  while (
      g_main_context_iteration (NULL, FALSE)) /* names of large clusters come when there is time */
    ;
  g_assert_nonnull (scene);
  g_assert_cmpuint (count_children (view), ==, count_things (scene));
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      GtkWidget *child = mn_scene_view_get_mark_widget (view, i);
      MnRect plot = mn_scene_get_plot (scene);
      g_autofree char *name = mn_scene_dup_name (scene, i);
      graphene_rect_t bounds;
      double left, right;

      if (!mn_mark_is_thing (mark))
        {
          g_assert_null (child);
          continue;
        }
      g_assert_nonnull (child);
      g_assert_cmpstr (name, !=, "");
      gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (view), &bounds));
      left = CLAMP (mark->rect.x, plot.x, plot.x + plot.width);
      right = CLAMP (mark->rect.x + mark->rect.width, left, plot.x + plot.width);
      g_assert_cmpfloat_with_epsilon (bounds.origin.x, left, 1);
      g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width, right, 1.01);
      g_assert_cmpfloat_with_epsilon (bounds.origin.y, mark->rect.y, 1);
      g_assert_true (gtk_widget_get_focusable (child));
    }
}

GtkWidget *
get_focus (Fixture *f)
{
  return gtk_window_get_focus (GTK_WINDOW (f->window));
}

MnLibrary *
open_library (char **folder)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  MnLibrary *library;

  *folder = g_dir_make_tmp ("mn-country-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (*folder, "library.db", NULL);
  library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
  return library;
}

void
remove_library (MnLibrary *library, char *folder)
{
  static const char *const names[] = { "library.db", "library.db-wal", "library.db-shm" };

  mn_library_close (library);
  g_object_unref (library);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}
