/* test-country-page.c: timeline, chart and table of a country in a real window. */
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
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#define PATIENCE_S 10

typedef struct
{
  GtkWidget *window;
  MnCountryPage *page;
  MnSceneView *timeline;
  MnSceneView *chart;
  guint n_opened;
  gint64 article;
  guint start;
  guint end;
} Fixture;

static void
on_evidence (Fixture *f, gint64 article, guint part, guint start, guint end)
{
  f->n_opened++;
  f->article = article;
  f->start = start;
  f->end = end;
}

static GtkWidget *
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

static gboolean
on_late (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Until the window has been laid out and painted @n more times. */
static void
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

static void
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

static void
set_up (Fixture *f, gconstpointer data)
{
  set_up_with (f, country_sample_new (), 900, 700);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  g_object_add_weak_pointer (G_OBJECT (f->window), (gpointer *) &f->window);
  g_object_unref (f->window);
  for (guint i = 0; f->window && i < 1000; i++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (f->window);
}

/* --- One child for each thing ------------------------------------------------------------------- */

static guint
count_things (MnScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    n += mn_mark_is_thing (mn_scene_get_mark (scene, i));
  return n;
}

static guint
count_children (MnSceneView *view)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child;
       child = gtk_widget_get_next_sibling (child))
    n += MN_IS_MARK_WIDGET (child) && mn_mark_widget_get_index (MN_MARK_WIDGET (child)) >= 0;
  return n;
}

static void
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

/* --- Views of the chart --------------------------------------------------------------------------- */

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

/* --- Keyboard ------------------------------------------------------------------------------------- */

static GtkWidget *
get_focus (Fixture *f)
{
  return gtk_window_get_focus (GTK_WINDOW (f->window));
}

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

static MnLibrary *
open_library (char **folder)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  MnLibrary *library;

  *folder = g_dir_make_tmp ("country-page-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (*folder, "library.db", NULL);
  library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);
  g_assert_no_error (error);
  return library;
}

static void
remove_folder (const char *folder)
{
  static const char *const names[] = { "library.db", "library.db-wal", "library.db-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A page that is left while it is read, one that is overtaken by another, and one that goes away. */
static void
test_loading (void)
{
  g_autofree char *folder = NULL;
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
  mn_library_close (library);
  g_object_unref (library);
  remove_folder (folder);
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
  ADD ("/country-page/views", test_views);
  ADD ("/country-page/table-of-views", test_table_of_views);
  ADD ("/country-page/view-is-remembered", test_view_is_remembered);
  ADD ("/country-page/walk", test_walk);
  ADD ("/country-page/step-pans", test_step_pans);
  ADD ("/country-page/focus-stays", test_focus_stays);
  ADD ("/country-page/tab", test_tab);
  ADD ("/country-page/one-axis", test_one_axis);
  ADD ("/country-page/refresh", test_refresh);
  g_test_add_func ("/country-page/start", test_start);
  g_test_add_func ("/country-page/empty", test_empty);
  g_test_add_func ("/country-page/narrow", test_narrow);
  g_test_add_func ("/country-page/loading", test_loading);
#undef ADD
  return g_test_run ();
}
