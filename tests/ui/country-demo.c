/* country-demo: the country page with made-up data, for looking at it. Not installed.
 *
 *   country-demo [empty|crowd|sample] [WIDTH HEIGHT [VIEW [log]]]
 */
#include "country-sample.h"
#include "mn-config.h"
#include "mn-country-page.h"
#include "mn-ui.h"

#include <adwaita.h>
#include <stdlib.h>

static void
on_evidence (MnCountryPage *page, gint64 article, guint part, guint start, guint end)
{
  g_print ("article %d, part %u, %u to %u\n", (int) article, part, start, end);
}

int
main (int argc, char *argv[])
{
  const char *kind = argc > 1 ? argv[1] : "";
  MnCountryData *data;
  GtkWidget *window, *page;
  g_autoptr (GtkCssProvider) style = NULL;

  g_set_prgname ("country-demo");
  adw_init ();
  mn_ui_init ();
  style = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (style, MN_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  if (g_str_equal (kind, "empty"))
    data = country_sample_new_empty ();
  else if (g_str_equal (kind, "crowd"))
    data = country_sample_new_crowd (20000);
  else
    data = country_sample_new ();

  window = gtk_window_new ();
  gtk_window_set_title (GTK_WINDOW (window), "Country");
  gtk_window_set_default_size (GTK_WINDOW (window), argc > 3 ? atoi (argv[2]) : 900,
                               argc > 3 ? atoi (argv[3]) : 700);
  page = g_object_new (MN_TYPE_COUNTRY_PAGE, NULL);
  g_signal_connect (page, "activate-evidence", G_CALLBACK (on_evidence), NULL);
  if (argc > 4)
    g_object_set (page, "chart-view", argv[4], "chart-log", argc > 5, NULL);
  mn_country_page_take_content (MN_COUNTRY_PAGE (page), mn_country_content_new (data));
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);
  return 0;
}
