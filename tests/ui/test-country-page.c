/* test-country-page.c: timeline, chart and table of a country in a real window. */
#include "country-fixture.h"
#include "country-sample.h"
#include "mn-chart-view.h"
#include "mn-citation-popover.h"
#include "mn-country-page.h"
#include "mn-derivation.h"
#include "mn-timeline-view.h"
#include "mn-ui.h"
#include "mn-value-row.h"
#include "mn-value-table.h"

#include <adwaita.h>
#include <math.h>
#include <string.h>

/* --- One child for each thing ------------------------------------------------------------------- */

static void
test_children (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);

  g_assert_cmpuint (count_things (mn_scene_view_get_scene (f->timeline)), >, 10);
  g_assert_cmpuint (count_things (mn_scene_view_get_scene (f->chart)), >, 20);
  gtk_test_accessible_assert_role (f->timeline, GTK_ACCESSIBLE_ROLE_GROUP);
  check_children (f->timeline);
  check_children (f->chart);
  for (guint i = 0; i < 30; i++)
    {
      mn_time_range_zoom_at (range, (i % 7) / 6.0, i < 15 ? 0.6 : 1.7);
      mn_time_range_pan (range, (i % 3 - 1) * 0.2);
      wait_frames (f->window, 1);
      check_children (f->timeline);
      check_children (f->chart);
    }
}

/* Wherever the view stands, few children; and those that stay are the same objects. */
static void
test_crowd (void)
{
  Fixture f;
  MnTimeRange *range;

  set_up_with (&f, country_sample_new_crowd (20000), 1200, 700);
  range = mn_country_page_get_range (f.page);
  for (guint i = 0; i < 24; i++)
    {
      check_children (f.timeline);
      g_assert_cmpuint (count_children (f.timeline), <, 600);
      mn_time_range_zoom_at (range, 0.4, 0.7);
      wait_frames (f.window, 1);
    }
  tear_down (&f, NULL);
}

/* --- Everything opens ----------------------------------------------------------------------------- */

static gboolean
has_evidence (const MnCountryData *data, gint64 article, guint start, guint end)
{
  for (guint i = 0; i < data->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (data->figures, i);

      if (figure->evidence->article == article && figure->evidence->span.start == start &&
          figure->evidence->span.end == end)
        return TRUE;
    }
  for (guint i = 0; i < data->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (data->events, i);

      for (guint j = 0; j < event->evidence->len; j++)
        {
          const MnEvidence *evidence = g_ptr_array_index (event->evidence, j);

          if (evidence->article == article && evidence->span.start == start &&
              evidence->span.end == end)
            return TRUE;
        }
    }
  return FALSE;
}

static void
check_opened (Fixture *f)
{
  g_assert_cmpuint (f->n_opened, ==, 1);
  g_assert_cmpint (f->article, >, 0);
  g_assert_cmpuint (f->start, <, f->end);
  g_assert_true (
      has_evidence (mn_country_page_get_content (f->page)->data, f->article, f->start, f->end));
  f->n_opened = 0;
}

/* Opens each row of the popover that came up. */
static guint
check_popover (Fixture *f, GtkWidget *parent)
{
  GtkWidget *popover = find_widget (parent, MN_TYPE_CITATION_POPOVER);
  GtkWidget *list;
  guint n = 0;

  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));
  list = find_widget (popover, GTK_TYPE_LIST_BOX);
  for (GtkListBoxRow *row;
       (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n)) != NULL; n++)
    {
      g_signal_emit_by_name (list, "row-activated", row);
      check_opened (f);
    }
  gtk_popover_popdown (GTK_POPOVER (popover));
  return n;
}

/* What was derived shows its formula, and all that it was derived from. */
static void
check_derived_popover (Fixture *f, GtkWidget *parent, const MnFigure *figure)
{
  GtkWidget *popover = find_widget (parent, MN_TYPE_CITATION_POPOVER);
  g_autofree char *formula = mn_derivation_dup_formula (figure->derivation, NULL);
  g_autofree char *range = mn_derivation_dup_range (figure, NULL);
  const char *title;

  g_assert_nonnull (popover);
  title = gtk_label_get_label (GTK_LABEL (find_widget (popover, GTK_TYPE_LABEL)));
  g_assert_nonnull (strstr (title, formula));
  g_assert_nonnull (strstr (title, range));
  g_assert_cmpuint (check_popover (f, parent), ==, figure->derivation->inputs->len);
}

static void
check_rows (Fixture *f, GtkWidget *parent, const MnFigure *figure)
{
  if (figure != NULL && figure->derivation != NULL)
    check_derived_popover (f, parent, figure);
  else
    g_assert_cmpuint (check_popover (f, parent), >, 1);
}

/* Activates the child as Enter and a screen reader do. */
static void
check_view_opens (Fixture *f, MnSceneView *view)
{
  MnScene *scene = mn_scene_ref (mn_scene_view_get_scene (view));

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      GtkWidget *child = mn_scene_view_get_mark_widget (view, i);

      if (!mn_mark_is_thing (mark) || mark->kind == MN_MARK_CLUSTER)
        continue;
      f->n_opened = 0;
      g_assert_true (gtk_widget_activate (child));
      if (f->n_opened > 0)
        check_opened (f);
      else
        check_rows (f, GTK_WIDGET (view),
                    mark->figures ? g_ptr_array_index (mark->figures, 0) : NULL);
    }
  mn_scene_unref (scene);
}

static void
test_marks_open (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);

  check_view_opens (f, f->chart);
  check_view_opens (f, f->timeline);
  mn_time_range_center_on (range, mn_day_new (2025, 6, 27));
  for (guint i = 0; i < 12; i++)
    {
      mn_time_range_zoom_at (range, 0.5, 0.5);
      wait_frames (f->window, 1);
      check_view_opens (f, f->timeline);
      check_view_opens (f, f->chart);
    }
}

/* A dispute shows both sides, and who else agrees. */
static void
test_dispute (Fixture *f, gconstpointer data)
{
  MnScene *scene = mn_scene_view_get_scene (f->chart);
  guint n = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->figures == NULL || mark->figures->len == mark->n_agreeing)
        continue;
      mn_scene_view_open_mark (f->chart, i);
      g_assert_cmpuint (check_popover (f, GTK_WIDGET (f->chart)), ==, mark->figures->len);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

static void
test_cluster_zooms (Fixture *f, gconstpointer data)
{
  MnScene *scene = mn_scene_view_get_scene (f->timeline);
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange before = mn_time_range_get_visible (range);
  int cluster = -1;
  MnRange after;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->kind == MN_MARK_CLUSTER)
      cluster = (int) i;
  g_assert_cmpint (cluster, >=, 0);
  mn_scene_view_open_mark (f->timeline, (guint) cluster);
  after = mn_time_range_get_visible (range);
  g_assert_cmpfloat (after.end - after.start, <, before.end - before.start);
  g_assert_cmpuint (f->n_opened, ==, 0);
  g_assert_true (mn_time_range_go_back (range));
  after = mn_time_range_get_visible (range);
  g_assert_cmpfloat (after.start, ==, before.start);
}

static void
test_table (Fixture *f, gconstpointer data)
{
  const MnCountryContent *content = mn_country_page_get_content (f->page);
  GtkWidget *view = find_widget (GTK_WIDGET (f->page), GTK_TYPE_COLUMN_VIEW);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (view));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (model));
  MnTradeUnit *unit = g_ptr_array_index (content->series->units, 0);
  guint n_statements = unit->targets->len;

  for (guint i = 0; i < unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      n_statements += ((MnTradeSlot *) g_ptr_array_index (unit->slots, i))->flows[flow] != NULL;
  g_assert_cmpuint (n, ==, n_statements);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MnValueRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);
      const MnFigure *figure = mn_value_row_get_statement (row)->figure;

      f->n_opened = 0;
      g_signal_emit_by_name (view, "activate", i);
      if (f->n_opened > 0)
        check_opened (f);
      else
        check_rows (f, find_widget (GTK_WIDGET (f->page), MN_TYPE_VALUE_TABLE), figure);
    }
}

/* In chart and table: hollow there, called derived here, by nobody. */
static void
test_derived (Fixture *f, gconstpointer data)
{
  GtkWidget *view = find_widget (GTK_WIDGET (f->page), GTK_TYPE_COLUMN_VIEW);
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  MnTimeRange *range = mn_country_page_get_range (f->page);
  guint n_derived = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (MnValueRow) row = g_list_model_get_item (model, i);
      const MnFigure *figure = mn_value_row_get_statement (row)->figure;
      MnScene *scene = mn_scene_view_get_scene (f->chart);
      int mark = mn_scene_find_figure (scene, figure);

      if (figure->derivation == NULL || mark < 0)
        continue;
      n_derived++;
      g_assert_true (mn_scene_get_mark (scene, (guint) mark)->flags & MN_MARK_IS_DERIVED);
      g_assert_nonnull (strstr (mn_value_row_get_text (row, MN_VALUE_STATUS), "derived"));
      g_assert_cmpstr (mn_value_row_get_text (row, MN_VALUE_REPORTER), ==, "");
      /* The two are selected together though its id is below 0. */
      mn_time_range_select_figure (range, figure->id);
      g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (model), i));
      g_assert_true (mn_scene_get_mark (scene, (guint) mark)->flags & MN_MARK_IS_SELECTED);
    }
  g_assert_cmpuint (n_derived, >=, 3);
}

static void
test_selection (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  GtkWidget *view = find_widget (GTK_WIDGET (f->page), GTK_TYPE_COLUMN_VIEW);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (view));
  g_autoptr (MnValueRow) row = g_list_model_get_item (G_LIST_MODEL (model), 3);
  const MnFigure *figure = mn_value_row_get_statement (row)->figure;
  MnScene *scene = mn_scene_view_get_scene (f->chart);
  int mark = mn_scene_find_figure (scene, figure);

  g_assert_cmpint (mark, >=, 0);
  gtk_selection_model_select_item (model, 3, TRUE);
  g_assert_cmpint (mn_time_range_get_selected_figure (range), ==, figure->id);
  g_assert_true (mn_scene_get_mark (scene, (guint) mark)->flags & MN_MARK_IS_SELECTED);

  g_autoptr (MnValueRow) other = g_list_model_get_item (G_LIST_MODEL (model), 5);
  mn_time_range_select_figure (range, mn_value_row_get_statement (other)->figure->id);
  g_assert_true (gtk_selection_model_is_selected (model, 5));
  g_assert_false (gtk_selection_model_is_selected (model, 3));
}

static void
test_copy (void)
{
  g_autoptr (MnCountryContent) content = mn_country_content_new (country_sample_new ());
  g_autoptr (MnTradeView) view = mn_trade_view_new (content->series, 0, MN_TRADE_VIEW_TURNOVER);
  g_autoptr (GListModel) model = mn_value_row_list (view);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (rows, g_list_model_get_item (model, i));
  text = mn_value_row_list_to_tsv (rows);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, rows->len + 2); /* head, rows, nothing */
  g_assert_cmpstr (lines[0], ==,
                   "Period\tTrade\tValue, USD\tGrowth, %\tStatus\tReported by\tSources");
  g_assert_cmpstr (
      lines[1], ==,
      "2015\tTrade turnover with Kazakhstan\t66000000\t\treported\tKazakhstan\t1 source");
  for (guint i = 0; lines[i] && *lines[i]; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, MN_N_VALUE_COLUMNS - 1);
    }
}

/* --- One axis --------------------------------------------------------------------------------------- */

static double
get_x (Fixture *f, MnSceneView *view, double moment)
{
  MnScene *scene = mn_scene_view_get_scene (view);
  MnRange range = mn_scene_get_range (scene);
  MnRect plot = mn_scene_get_plot (scene);
  graphene_point_t point;

  g_assert_true (gtk_widget_compute_point (
      GTK_WIDGET (view), f->window,
      &GRAPHENE_POINT_INIT ((float) (plot.x + mn_range_to_unit (&range, moment) * plot.width), 0),
      &point));
  return point.x;
}

static void
test_one_axis (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);

  for (guint i = 0; i < 40; i++)
    {
      MnRange visible;

      mn_time_range_zoom_at (range, (i % 5) / 4.0, i % 20 < 12 ? 0.55 : 2.1);
      mn_time_range_pan (range, (i % 3 - 1) * 0.3);
      wait_frames (f->window, 1);
      visible = mn_time_range_get_visible (range);
      for (guint j = 0; j <= 4; j++)
        {
          double moment = mn_range_from_unit (&visible, j / 4.0);

          g_assert_cmpfloat_with_epsilon (get_x (f, f->timeline, moment),
                                          get_x (f, f->chart, moment), 0.5);
        }
    }
}

/* --- Reading ------------------------------------------------------------------------------------- */

static void
test_refresh (Fixture *f, gconstpointer data)
{
  MnTimeRange *range = mn_country_page_get_range (f->page);
  MnRange wanted = { mn_day_new (2019, 1, 1), mn_day_new (2026, 1, 1) };
  MnRange visible;
  gint64 id;

  mn_time_range_set_visible (range, &wanted);
  wait_frames (f->window, 1);
  gtk_widget_grab_focus (GTK_WIDGET (f->chart));
  id = mn_mark_widget_get_key (MN_MARK_WIDGET (get_focus (f)))->id;
  mn_time_range_select_figure (range, id);

  mn_country_page_take_content (f->page, mn_country_content_new (country_sample_new ()));
  wait_frames (f->window, 2);
  g_assert_true (mn_country_page_get_range (f->page) == range);
  visible = mn_time_range_get_visible (range);
  g_assert_cmpfloat (visible.start, ==, wanted.start);
  g_assert_cmpfloat (visible.end, ==, wanted.end);
  g_assert_cmpint (mn_time_range_get_selected_figure (range), ==, id);
  g_assert_cmpint (mn_mark_widget_get_key (MN_MARK_WIDGET (get_focus (f)))->id, ==, id);
  check_children (f->chart);
  check_children (f->timeline);
}

/* Trade first, and all by going back. */
static void
test_start (void)
{
  Fixture f;
  MnTimeRange *range;

  set_up_with (&f, NULL, 900, 700);
  mn_country_page_take_content (f.page, mn_country_content_new (country_sample_new ()));
  wait_frames (f.window, 2);
  range = mn_country_page_get_range (f.page);
  g_assert_false (mn_time_range_shows (range, mn_day_new (1992, 1, 22)));
  g_assert_true (mn_time_range_shows (range, mn_day_new (2015, 1, 1)));
  g_assert_true (mn_time_range_shows (range, mn_day_new (2027, 3, 31)));
  g_assert_true (mn_time_range_go_back (range));
  g_assert_true (mn_time_range_shows (range, mn_day_new (1992, 1, 22)));
  g_assert_true (mn_time_range_shows (range, mn_day_new (2027, 3, 31)));
  tear_down (&f, NULL);
}

static void
test_empty (void)
{
  Fixture f;
  GtkWidget *stack;

  set_up_with (&f, country_sample_new_empty (), 600, 500);
  stack = find_widget (GTK_WIDGET (f.page), GTK_TYPE_STACK);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "empty");

  /* One of the two. */
  mn_country_page_take_content (f.page, mn_country_content_new (country_sample_new_crowd (10)));
  wait_frames (f.window, 2);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "content");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (f.timeline)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (f.chart)));
  tear_down (&f, NULL);
}

static void
test_narrow (void)
{
  Fixture f;

  set_up_with (&f, country_sample_new (), 360, 640);
  g_assert_cmpint (gtk_widget_get_width (f.window), <=, 360);
  check_children (f.timeline);
  check_children (f.chart);
  tear_down (&f, NULL);
}

/* A page that is left while it is read, one that is overtaken by another, and one that goes away. */
static void
test_loading (void)
{
  char *folder = NULL;
  MnLibrary *library = open_library (&folder);
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds (PATIENCE_S, on_late, &late);
  Fixture f;

  set_up_with (&f, NULL, 600, 500);
  mn_country_page_set_country (f.page, library, MN_COUNTRY ('R', 'U'));
  mn_country_page_set_country (f.page, library, MN_COUNTRY ('K', 'Z'));
  while (!mn_country_page_get_content (f.page))
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_false (late);
    }
  g_assert_cmpuint (mn_country_page_get_content (f.page)->country, ==, MN_COUNTRY ('K', 'Z'));

  mn_country_page_set_country (f.page, library, MN_COUNTRY ('C', 'N'));
  mn_country_page_set_country (f.page, NULL, MN_COUNTRY_NONE);
  mn_country_page_set_country (f.page, library, MN_COUNTRY ('J', 'P'));
  tear_down (&f, NULL);
  for (guint i = 0; i < 200; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
  g_source_remove (timeout);
  remove_library (library, folder);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  mn_ui_init ();

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/country-page/children", test_children);
  g_test_add_func ("/country-page/crowd", test_crowd);
  ADD ("/country-page/marks-open", test_marks_open);
  ADD ("/country-page/dispute", test_dispute);
  ADD ("/country-page/cluster-zooms", test_cluster_zooms);
  ADD ("/country-page/table", test_table);
  ADD ("/country-page/derived", test_derived);
  ADD ("/country-page/selection", test_selection);
  g_test_add_func ("/country-page/copy", test_copy);
  ADD ("/country-page/one-axis", test_one_axis);
  ADD ("/country-page/refresh", test_refresh);
  g_test_add_func ("/country-page/start", test_start);
  g_test_add_func ("/country-page/empty", test_empty);
  g_test_add_func ("/country-page/narrow", test_narrow);
  g_test_add_func ("/country-page/loading", test_loading);
#undef ADD
  return g_test_run ();
}
