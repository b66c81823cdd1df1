/* mn-timeline-view.c: the events of one country, in lanes on the time axis. */
#include "mn-timeline-view.h"

#include <glib/gi18n.h>
#include <math.h>

/* Many events would like to have the whole window. */
#define NATURAL_HEIGHT 640
/* A cluster opens by zooming where that shows its events at least so much larger. */
#define WORTH_ZOOMING 0.8

struct _MnTimelineView
{
  MnSceneView parent_instance;

  MnTimeline *timeline;
  MnEventTypes hidden;

  /* The last one that was looked for by its id. */
  gint64 found_id;
  guint found_index;
};

G_DEFINE_FINAL_TYPE (MnTimelineView, mn_timeline_view, MN_TYPE_SCENE_VIEW)

static MnScene *
mn_timeline_view_make_scene (MnSceneView *view, const MnLayoutParams *params)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);

  return self->timeline == NULL ? NULL : mn_timeline_layout (self->timeline, self->hidden, params);
}

static double
mn_timeline_view_measure_gutter (MnSceneView *view, const MnLayoutParams *params)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);

  return self->timeline == NULL
             ? 0
             : mn_timeline_get_gutter (self->timeline, self->hidden, params->measure);
}

static gint64
mn_timeline_view_get_id (MnSceneView *view, const MnMark *mark)
{
  return mn_timeline_get_event (MN_TIMELINE_VIEW (view)->timeline, mark->event)->id;
}

static int
mn_timeline_view_find (MnSceneView *view, gint64 id)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);
  MnScene *scene = mn_scene_view_get_scene (view);
  guint n = self->timeline == NULL ? 0 : mn_timeline_get_n_events (self->timeline);

  if (scene == NULL)
    return -1;
  if (self->found_id != id)
    {
      guint i = 0;

      while (i < n && mn_timeline_get_event (self->timeline, i)->id != id)
        i++;
      self->found_id = id;
      self->found_index = i;
    }
  return self->found_index < n ? mn_scene_find_event (scene, self->found_index) : -1;
}

/* Of events that are dated at least at one end. */
static gboolean
get_event_range (const MnEvent *event, MnRange *range)
{
  MnPeriod days = event->date;

  if (mn_period_is_unknown (&days))
    return FALSE;
  if (days.start == MN_DAY_UNKNOWN)
    days.start = days.end;
  if (days.end == MN_DAY_UNKNOWN)
    days.end = days.start;
  *range = mn_range_from_period (&days);
  return TRUE;
}

static double
mn_timeline_view_find_moment (MnSceneView *view, const MnMark *like, MnStep step)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);
  MnRange visible = mn_time_range_get_visible (mn_scene_view_get_range (view));
  gboolean earliest = step == MN_STEP_NEXT || step == MN_STEP_FIRST;
  double best = NAN;

  for (guint i = 0; self->timeline != NULL && i < mn_timeline_get_n_events (self->timeline); i++)
    {
      const MnEvent *event = mn_timeline_get_event (self->timeline, i);
      MnRange range;
      double moment;

      if ((self->hidden & (1u << event->type)) != 0 ||
          (like && like->category != (int) event->type) || !get_event_range (event, &range))
        continue;
      moment = (range.start + range.end) / 2;
      if ((step == MN_STEP_NEXT && range.start < visible.end) ||
          (step == MN_STEP_PREVIOUS && range.end > visible.start))
        continue;
      if (isnan (best) || (earliest ? moment < best : moment > best))
        best = moment;
    }
  return best;
}

static gboolean
mn_timeline_view_get_zoom (MnSceneView *view, const MnMark *mark, MnRange *range)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);
  MnRange visible = mn_time_range_get_visible (mn_scene_view_get_range (view));
  g_autoptr (GArray) members = NULL;
  double start = INFINITY;
  double end = -INFINITY;
  double margin;

  if (mark->kind != MN_MARK_CLUSTER)
    return FALSE;
  members = mn_timeline_list_members (self->timeline, mark);
  for (guint i = 0; i < members->len; i++)
    {
      const MnEvent *event =
          mn_timeline_get_event (self->timeline, g_array_index (members, guint, i));
      MnRange own;

      if (!get_event_range (event, &own))
        continue;
      start = MIN (start, own.start);
      end = MAX (end, own.end);
    }
  margin = (end - start) * 0.15;
  *range = (MnRange){ start - margin, end + margin };
  return range->end - range->start < WORTH_ZOOMING * (visible.end - visible.start);
}

static void
add_citations (MnTimelineView *self, const MnEvent *event, gint64 best, GPtrArray *citations)
{
  GHashTable *notes = mn_scene_view_get_notes (MN_SCENE_VIEW (self));
  guint first = citations->len;

  for (guint i = 0; i < event->evidence->len; i++)
    {
      const MnEvidence *evidence = g_ptr_array_index (event->evidence, i);
      MnCitation *citation = mn_citation_new (g_strdup (event->title), evidence, FALSE, notes);

      if (evidence->article == best && citations->len > first &&
          ((MnCitation *) g_ptr_array_index (citations, first))->evidence->article != best)
        g_ptr_array_insert (citations, (int) first, citation);
      else
        g_ptr_array_add (citations, citation);
    }
}

static GPtrArray *
mn_timeline_view_list_citations (MnSceneView *view, const MnMark *mark)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);
  GPtrArray *citations = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_citation_free);
  g_autoptr (GArray) members = NULL;

  if (mark->kind != MN_MARK_CLUSTER)
    {
      add_citations (self, mn_timeline_get_event (self->timeline, mark->event), mark->article,
                     citations);
      return citations;
    }
  members = mn_timeline_list_members (self->timeline, mark);
  for (guint i = 0; i < members->len; i++)
    {
      guint index = g_array_index (members, guint, i);

      add_citations (self, mn_timeline_get_event (self->timeline, index), 0, citations);
    }
  return citations;
}

/* As high as the lanes like it when all is in view; at least a line of text for each. */
static void
mn_timeline_view_measure_height (MnSceneView *view,
                                 const MnLayoutParams *params,
                                 int *minimum,
                                 int *natural)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (view);
  MnLayoutParams all = *params;
  g_autoptr (MnScene) scene = NULL;
  double line = params->measure->get_height (MN_TEXT_STRONG, params->measure->user_data);
  guint n_lanes = 0;

  *minimum = *natural = 0;
  if (!self->timeline)
    return;
  mn_timeline_get_extent (self->timeline, &all.range);
  scene = mn_timeline_layout (self->timeline, self->hidden, &all);
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    n_lanes += mn_scene_get_mark (scene, i)->kind == MN_MARK_LANE;
  *minimum =
      (int) ceil (mn_scene_get_height (scene) - mn_scene_get_plot (scene).height + n_lanes * line);
  *natural = MAX (*minimum, MIN ((int) ceil (mn_scene_get_height (scene)), NATURAL_HEIGHT));
}

static void
mn_timeline_view_finalize (GObject *object)
{
  MnTimelineView *self = MN_TIMELINE_VIEW (object);

  g_clear_pointer (&self->timeline, mn_timeline_unref);
  G_OBJECT_CLASS (mn_timeline_view_parent_class)->finalize (object);
}

static void
mn_timeline_view_class_init (MnTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  MnSceneViewClass *view_class = MN_SCENE_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_timeline_view_finalize;
  view_class->make_scene = mn_timeline_view_make_scene;
  view_class->measure_gutter = mn_timeline_view_measure_gutter;
  view_class->measure_height = mn_timeline_view_measure_height;
  view_class->paint = mn_timeline_paint;
  view_class->get_id = mn_timeline_view_get_id;
  view_class->find = mn_timeline_view_find;
  view_class->get_selected = mn_time_range_get_selected_event;
  view_class->select = mn_time_range_select_event;
  view_class->find_moment = mn_timeline_view_find_moment;
  view_class->get_zoom = mn_timeline_view_get_zoom;
  view_class->list_citations = mn_timeline_view_list_citations;
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
mn_timeline_view_init (MnTimelineView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Timeline"), -1);
}

void
mn_timeline_view_set_timeline (MnTimelineView *self, MnTimeline *timeline)
{
  g_return_if_fail (MN_IS_TIMELINE_VIEW (self));

  if (timeline == self->timeline)
    return;
  if (timeline != NULL)
    mn_timeline_ref (timeline);
  g_clear_pointer (&self->timeline, mn_timeline_unref);
  self->timeline = timeline;
  self->found_id = 0;
  mn_scene_view_data_changed (MN_SCENE_VIEW (self));
}

MnTimeline *
mn_timeline_view_get_timeline (MnTimelineView *self)
{
  g_return_val_if_fail (MN_IS_TIMELINE_VIEW (self), NULL);

  return self->timeline;
}

void
mn_timeline_view_set_hidden (MnTimelineView *self, MnEventTypes hidden)
{
  g_return_if_fail (MN_IS_TIMELINE_VIEW (self));

  if (hidden == self->hidden)
    return;
  self->hidden = hidden;
  mn_scene_view_data_changed (MN_SCENE_VIEW (self));
}
