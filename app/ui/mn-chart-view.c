/* mn-chart-view.c: the trade with one country, on the time axis. */
#include "mn-chart-view.h"

#include "mn-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIN_PLOT_HEIGHT 96

struct _MnChartView
{
  MnSceneView parent_instance;

  MnTradeView *view;
  gboolean is_log;
};

G_DEFINE_FINAL_TYPE (MnChartView, mn_chart_view, MN_TYPE_SCENE_VIEW)

static MnChartFlags
get_flags (MnChartView *self)
{
  return MN_CHART_NO_NOTES | (self->is_log ? MN_CHART_LOG : 0);
}

static char *
dup_note (gint64 article, gpointer user_data)
{
  return mn_citation_dup_note (article, user_data);
}

static MnScene *
mn_chart_view_make_scene (MnSceneView *view, const MnLayoutParams *params)
{
  MnChartView *self = MN_CHART_VIEW (view);

  return self->view == NULL ? NULL
                            : mn_chart_layout (self->view, get_flags (self), dup_note,
                                               mn_scene_view_get_notes (view), params);
}

static double
mn_chart_view_measure_gutter (MnSceneView *view, const MnLayoutParams *params)
{
  MnChartView *self = MN_CHART_VIEW (view);

  return self->view == NULL ? 0 : mn_chart_get_gutter (self->view, get_flags (self), params);
}

static gint64
mn_chart_view_get_id (MnSceneView *view, const MnMark *mark)
{
  return mark->figures == NULL || mark->figures->len == 0
             ? mark->article
             : ((const MnFigure *) g_ptr_array_index (mark->figures, 0))->id;
}

static const MnFigure *
find_figure (const GPtrArray *figures, gint64 id)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      if (figure->id == id)
        return figure;
    }
  return NULL;
}

static int
mn_chart_view_find (MnSceneView *view, gint64 id)
{
  MnChartView *self = MN_CHART_VIEW (view);
  MnScene *scene = mn_scene_view_get_scene (view);

  const MnFigure *figure;

  if (self->view == NULL || scene == NULL)
    return -1;
  figure = find_figure (id < 0 ? self->view->series->derived : self->view->series->figures, id);
  if (figure == NULL)
    figure = find_figure (self->view->computed, id);
  return figure == NULL ? -1 : mn_scene_find_figure (scene, figure);
}

/* Keeps the best so far of what is where @step looks. */
static void
consider (double *best, MnStep step, const MnRange *visible, double start, double end)
{
  gboolean earliest = step == MN_STEP_NEXT || step == MN_STEP_FIRST;
  double moment = (start + end) / 2;

  if ((step == MN_STEP_NEXT && start < visible->end) ||
      (step == MN_STEP_PREVIOUS && end > visible->start))
    return;
  if (isnan (*best) || (earliest ? moment < *best : moment > *best))
    *best = moment;
}

static double
mn_chart_view_find_moment (MnSceneView *view, const MnMark *like, MnStep step)
{
  MnTradeView *trade = MN_CHART_VIEW (view)->view;
  const MnTradeUnit *unit = trade == NULL ? NULL : trade->unit;
  MnRange visible = mn_time_range_get_visible (mn_scene_view_get_range (view));
  double best = NAN;

  if (!unit)
    return NAN;
  for (guint i = 0; i < unit->slots->len && !(like && like->kind == MN_MARK_TARGET); i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);
      MnRange range = mn_range_from_period (&slot->period);

      for (int flow = 0; flow < MN_N_FLOWS; flow++)
        if (slot->flows[flow] && (!like || like->category == flow))
          consider (&best, step, &visible, range.start, range.end);
    }
  for (guint i = 0; i < unit->targets->len && (!like || like->kind == MN_MARK_TARGET); i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);

      if (target->deadline != MN_DAY_UNKNOWN)
        consider (&best, step, &visible, target->deadline, target->deadline + 1);
    }
  return best;
}

static gboolean
mn_chart_view_get_zoom (MnSceneView *view, const MnMark *mark, MnRange *range)
{
  return FALSE;
}

static GPtrArray *
mn_chart_view_list_citations (MnSceneView *view, const MnMark *mark)
{
  return mn_citation_list_figures (mark->figures, mark->n_agreeing, mn_scene_view_get_notes (view));
}

/* As high as the chart likes to be; the plot may be lower, its legend may not. */
static void
mn_chart_view_measure_height (MnSceneView *view,
                              const MnLayoutParams *params,
                              int *minimum,
                              int *natural)
{
  g_autoptr (MnScene) scene = mn_chart_view_make_scene (view, params);
  double height, around;

  *minimum = *natural = 0;
  if (!scene)
    return;
  height = mn_scene_get_height (scene);
  around = height - mn_scene_get_plot (scene).height;
  *natural = (int) ceil (height);
  *minimum = MIN ((int) ceil (around + MIN_PLOT_HEIGHT), *natural);
}

static void
mn_chart_view_finalize (GObject *object)
{
  MnChartView *self = MN_CHART_VIEW (object);

  g_clear_pointer (&self->view, mn_trade_view_unref);
  G_OBJECT_CLASS (mn_chart_view_parent_class)->finalize (object);
}

static void
mn_chart_view_class_init (MnChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  MnSceneViewClass *view_class = MN_SCENE_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_chart_view_finalize;
  view_class->make_scene = mn_chart_view_make_scene;
  view_class->measure_gutter = mn_chart_view_measure_gutter;
  view_class->measure_height = mn_chart_view_measure_height;
  view_class->paint = mn_chart_paint;
  view_class->get_id = mn_chart_view_get_id;
  view_class->find = mn_chart_view_find;
  view_class->get_selected = mn_time_range_get_selected_figure;
  view_class->select = mn_time_range_select_figure;
  view_class->find_moment = mn_chart_view_find_moment;
  view_class->get_zoom = mn_chart_view_get_zoom;
  view_class->list_citations = mn_chart_view_list_citations;
  gtk_widget_class_set_css_name (widget_class, "tradechart");
}

static void
mn_chart_view_init (MnChartView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Trade chart"), -1);
}

void
mn_chart_view_set_trade (MnChartView *self, MnTradeView *view, gboolean is_log)
{
  g_return_if_fail (MN_IS_CHART_VIEW (self));

  if (view == self->view && is_log == self->is_log)
    return;
  if (view != NULL)
    mn_trade_view_ref (view);
  g_clear_pointer (&self->view, mn_trade_view_unref);
  self->view = view;
  self->is_log = is_log;
  if (view != NULL)
    {
      g_autofree char *name = mn_wording_join (MN_WORDING_COMMA, _ ("Trade chart"),
                                               mn_trade_view_kind_get_name (view->kind), NULL);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
    }
  mn_scene_view_data_changed (MN_SCENE_VIEW (self));
}
