/* country-fixture.c: the country page in a window of its own. */
#include "country-fixture.h"

#include "country-sample.h"
#include "mn-chart-view.h"
#include "mn-timeline-view.h"

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
