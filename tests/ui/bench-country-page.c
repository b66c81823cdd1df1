/* bench-country-page: what a frame costs while the timeline pans and zooms, in a real window.
 *
 *   with-display bench-country-page
 *
 * Prints ratios only: the cost with very many events to that with few, which should be near 1.
 */
#include "country-sample.h"
#include "mn-country-page.h"
#include "mn-ui.h"

#include <adwaita.h>
#include <stdlib.h>

#define N_FRAMES 120

typedef struct
{
  MnTimeRange *range;
  guint frame;
  gint64 begun;
  GArray *costs; /* of double, microseconds */
} Run;

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Run *run = data;

  if (run->frame % 4 == 3)
    mn_time_range_zoom_at (run->range, 0.3, run->frame % 40 < 20 ? 0.8 : 1.25);
  else
    mn_time_range_pan (run->range, run->frame % 80 < 40 ? 0.03 : -0.03);
  return G_SOURCE_CONTINUE;
}

static void
on_before (GdkFrameClock *clock, Run *run)
{
  run->begun = g_get_monotonic_time ();
}

static void
on_after (GdkFrameClock *clock, Run *run)
{
  double cost = (double) (g_get_monotonic_time () - run->begun);

  run->frame++;
  g_array_append_val (run->costs, cost);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
measure (guint n_events)
{
  g_autoptr (GArray) costs = g_array_new (FALSE, FALSE, sizeof (double));
  GtkWidget *window = gtk_window_new ();
  MnCountryPage *page = g_object_new (MN_TYPE_COUNTRY_PAGE, NULL);
  GdkFrameClock *clock;
  Run run = { .costs = costs };
  double median;

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  mn_country_page_take_content (page, mn_country_content_new (country_sample_new_crowd (n_events)));
  gtk_window_present (GTK_WINDOW (window));
  run.range = mn_country_page_get_range (page);
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before), &run);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after), &run);
  gtk_widget_add_tick_callback (window, on_tick, &run, NULL);
  while (run.frame < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &run);
  gtk_window_destroy (GTK_WINDOW (window));

  g_array_sort (costs, compare);
  median = g_array_index (costs, double, costs->len / 2);
  g_print ("# %u events: median %.1f ms, p95 %.1f ms\n", n_events, median / 1000,
           g_array_index (costs, double, costs->len * 95 / 100) / 1000);
  return median;
}

int
main (int argc, char *argv[])
{
  double few, many;

  adw_init ();
  mn_ui_init ();
  few = measure (10000);
  many = measure (1000000);
  g_print ("frame, 1,000,000 events to 10,000: %.2f\n", many / few);
  return 0;
}
