/* test-country-views.c: the views of the chart, and their table. */
#include "country-fixture.h"
#include "mn-ui.h"
#include "mn-value-row.h"
#include "mn-value-table.h"

#include <adwaita.h>

static GListModel *
get_rows (Fixture *f)
{
  GtkWidget *view = find_widget (GTK_WIDGET (f->page), GTK_TYPE_COLUMN_VIEW);

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
}

static gboolean
column_is_visible (Fixture *f, MnValueColumn which)
{
  GtkWidget *view = find_widget (GTK_WIDGET (f->page), GTK_TYPE_COLUMN_VIEW);
  g_autoptr (GtkColumnViewColumn) column =
      g_list_model_get_item (gtk_column_view_get_columns (GTK_COLUMN_VIEW (view)), which);

  return gtk_column_view_column_get_visible (column);
}

/* Each row of the table that is in sight of the chart is a mark of it, and the other way round. */
static void
check_view (Fixture *f)
{
  MnScene *scene = mn_scene_view_get_scene (f->chart);
  GListModel *rows = get_rows (f);
  guint n_rows = g_list_model_get_n_items (rows);

  g_assert_cmpuint (n_rows, >, 0);
  g_assert_cmpuint (n_rows, ==, count_things (scene));
  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (MnValueRow) row = g_list_model_get_item (rows, i);
      const MnFigure *figure = mn_value_row_get_statement (row)->figure;
      MnTimeRange *range = mn_country_page_get_range (f->page);
      int mark = mn_scene_find_figure (scene, figure);

      g_assert_cmpint (mark, >=, 0);
      mn_time_range_select_figure (range, figure->id);
      g_assert_true (mn_scene_get_mark (scene, (guint) mark)->flags & MN_MARK_IS_SELECTED);
    }
  check_children (f->chart);
}

static void
test_views (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "diverging", "balance", "growth", "mirror", "turnover" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (
          gtk_widget_activate_action (GTK_WIDGET (f->page), "country.chart-view", "s", names[i]));
      wait_frames (f->window, 2);
      check_view (f);
      g_assert_cmpint (column_is_visible (f, MN_VALUE_DIFFERENCE), ==,
                       g_str_equal (names[i], "mirror"));
      g_assert_cmpint (column_is_visible (f, MN_VALUE_AMOUNT), !=,
                       g_str_equal (names[i], "growth"));
    }
}

static const char *
find_text (Fixture *f,
           MnValueColumn column,
           MnFlow flow,
           MnCountry reporter,
           const MnPeriod *period)
{
  GListModel *rows = get_rows (f);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (MnValueRow) row = g_list_model_get_item (rows, i);
      const MnStatement *statement = mn_value_row_get_statement (row);

      if (statement->flow == flow && statement->figure->reporter == reporter &&
          statement->figure->period.start == period->start &&
          statement->figure->period.end == period->end)
        return mn_value_row_get_text (row, column);
    }
  return NULL;
}

static void
test_table_of_views (Fixture *f, gconstpointer data)
{
  MnCountry kz = MN_COUNTRY ('K', 'Z');
  MnPeriod grown = mn_period_new_year (2022), said = mn_period_new_year (2021);
  MnPeriod both = mn_period_new_year (2023);

  g_object_set (f->page, "chart-view", "growth", NULL);
  g_assert_cmpstr (find_text (f, MN_VALUE_STATUS, MN_FLOW_TURNOVER, kz, &grown), ==, "derived");
  g_assert_cmpstr (find_text (f, MN_VALUE_GROWTH, MN_FLOW_TURNOVER, kz, &grown), ==, "+61.4%");
  g_assert_cmpstr (find_text (f, MN_VALUE_AMOUNT, MN_FLOW_TURNOVER, kz, &grown), ==, "");
  g_assert_cmpstr (find_text (f, MN_VALUE_REPORTER, MN_FLOW_TURNOVER, kz, &grown), ==,
                   "Kazakhstan");
  g_assert_cmpstr (find_text (f, MN_VALUE_STATUS, MN_FLOW_TURNOVER, kz, &said), ==, "reported");
  g_assert_cmpstr (find_text (f, MN_VALUE_GROWTH, MN_FLOW_TURNOVER, kz, &said), ==, "+48.1%");

  g_object_set (f->page, "chart-view", "mirror", NULL);
  g_assert_cmpstr (find_text (f, MN_VALUE_DIFFERENCE, MN_FLOW_TURNOVER, MN_MONGOLIA, &both), ==,
                   "−12.8 million (−9.7%)");
  g_assert_cmpstr (find_text (f, MN_VALUE_DIFFERENCE, MN_FLOW_TURNOVER, kz, &both), ==,
                   "+12.8 million (+10.8%)");
}

/* The keys of the views work on the page, and another page opens with what was chosen last. */
static void
test_view_is_remembered (Fixture *f, gconstpointer data)
{
  g_autofree char *name = NULL;
  g_autoptr (GtkWidget) other = NULL;
  gboolean is_log = FALSE;

  gtk_widget_activate_action (GTK_WIDGET (f->page), "country.chart-view", "s", "mirror");
  gtk_widget_activate_action (GTK_WIDGET (f->page), "country.chart-log", NULL);
  other = g_object_ref_sink (g_object_new (MN_TYPE_COUNTRY_PAGE, NULL));
  g_object_get (other, "chart-view", &name, "chart-log", &is_log, NULL);
  g_assert_cmpstr (name, ==, "mirror");
  g_assert_true (is_log);

  MnPaperView paper = mn_country_page_get_paper_view (f->page);
  g_assert_cmpint (paper.kind, ==, MN_TRADE_VIEW_MIRROR);
  g_assert_true (paper.is_log);
  g_object_set (f->page, "chart-view", "turnover", "chart-log", FALSE, NULL);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  mn_ui_init ();

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/country-views/views", test_views);
  ADD ("/country-views/table-of-views", test_table_of_views);
  ADD ("/country-views/view-is-remembered", test_view_is_remembered);
#undef ADD
  return g_test_run ();
}
