/* mn-country-drawings.c: timeline and chart of a country on its pages. */
#include "mn-country-private.h"

#include "mn-chart-layout.h"
#include "mn-format.h"
#include "mn-gettext.h"
#include "mn-source-words.h"

/* Room right of the plot, for the half of the last tick's label. */
#define RIGHT_GUTTER 14.0

/* From the edge of a page's years to that of its plot: what stands at the edge is not cut. */
#define EDGE 20.0

/* A heading over the years of a page, and a line below it. */
#define SLICE_HEAD 36.0

/* Of a page with both, the least that the chart has where the two compete. */
#define CHART_SHARE 0.42

/* A drawing that fills its page is not higher than so many times what it likes to be. */
#define MAX_STRETCH 1.8

#define DRAWING_GAP  10.0
#define LIST_ROW     13.0
#define LIST_HEADING 34.0

typedef struct
{
  MnScene *scene;
  MnPainter *painter; /* lives as long as the pages */
  gboolean is_chart;
} Drawing;

static void
draw_scene (cairo_t *cr, gpointer user_data)
{
  const Drawing *drawing = user_data;

  if (drawing->is_chart)
    mn_chart_paint (drawing->painter, cr, drawing->scene);
  else
    mn_timeline_paint (drawing->painter, cr, drawing->scene);
}

static void
free_drawing (gpointer data)
{
  Drawing *drawing = data;

  mn_scene_unref (drawing->scene);
  g_free (drawing);
}

/* Down to the lowest mark: lanes that have all the rows they can use leave the rest of a scene empty. */
static double
get_used_height (const MnScene *scene)
{
  double bottom = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      bottom = MAX (bottom, mark->rect.y + mark->rect.height);
      bottom = MAX (bottom, mark->label_rect.y + mark->label_rect.height);
    }
  return MIN (bottom, mn_scene_get_height (scene));
}

static void
add_drawing (MnPages *pages, MnScene *scene, gboolean is_chart, double gap)
{
  Drawing *drawing = g_new (Drawing, 1);

  drawing->scene = mn_scene_ref (scene);
  drawing->painter = mn_typesetter_get_painter (mn_pages_get_typesetter (pages));
  drawing->is_chart = is_chart;
  MnBlock *block =
      mn_block_new_drawing (get_used_height (scene), draw_scene, drawing, free_drawing);
  mn_block_set_gap (block, gap);
  mn_pages_add (pages, block);
}

static char *
note_article (gint64 article, gpointer user_data)
{
  const MnCountryPages *self = user_data;

  return mn_source_words_note (g_hash_table_lookup (self->notes, &article), self->locale);
}

static MnScene *
lay_out_timeline (const MnCountryPages *self, const MnLayoutParams *params, double height)
{
  MnLayoutParams own = *params;

  own.height = height;
  own.no_axis = self->slots->len > 0 || self->targets->len > 0;
  return mn_timeline_layout (self->timeline, self->options.hidden, &own);
}

static MnChartFlags
get_chart_flags (const MnCountryPages *self)
{
  return MN_CHART_NO_NOTES | (self->options.is_log ? MN_CHART_LOG : 0);
}

static MnScene *
lay_out_chart (const MnCountryPages *self, const MnLayoutParams *params, double height)
{
  MnLayoutParams own = *params;

  own.height = height;
  return mn_chart_layout (self->view, get_chart_flags (self), note_article, (gpointer) self, &own);
}

MnScene *
mn_country_drawings_lay_out_chart (const MnCountryPages *self,
                                   const MnLayoutParams *params,
                                   double height)
{
  MnLayoutParams own = *params;

  own.left = mn_chart_get_gutter (self->view, get_chart_flags (self), params);
  return lay_out_chart (self, &own, height);
}

/* About how high the lists will be. */
static double
estimate_lists (const MnCountryPages *self)
{
  guint n_rows = self->slots->len + self->targets->len + self->omitted->len +
                 MIN (self->events->len, self->options.max_events) +
                 g_hash_table_size (self->notes);

  return n_rows * LIST_ROW + 3 * LIST_HEADING;
}

/* Heights for the two drawings, 0 for one that is not there, from those that they like to have. */
static void
share_room (double room, gboolean fill, double *timeline, double *chart)
{
  double spare = room - *timeline - *chart;

  if (spare < 0)
    {
      /* The timeline gives way first: its lanes fold, bars would become flat. */
      *timeline = MIN (*timeline, room - MIN (*chart, room * CHART_SHARE));
      *chart = MIN (*chart, room - *timeline);
    }
  else if (fill)
    {
      double more = MIN (spare, *chart * (MAX_STRETCH - 1));

      *chart += more;
      *timeline = MIN (*timeline * MAX_STRETCH, *timeline + spare - more);
    }
}

/* Each as high as it likes to be; lower where the page is not high enough, and higher where the
 * lists have to go to another page anyway. */
static void
lay_out_both (const MnCountryPages *self,
              const MnLayoutParams *params,
              MnPages *pages,
              MnScene **timeline,
              MnScene **chart)
{
  double room = mn_pages_get_height (pages) - mn_pages_get_added (pages) - 2 * DRAWING_GAP;
  gboolean has_chart = self->slots->len > 0 || self->targets->len > 0;
  gboolean has_timeline = self->timeline && (self->events->len > 0 || !has_chart);
  double timeline_height, chart_height;

  *timeline = has_timeline ? lay_out_timeline (self, params, 0) : NULL;
  *chart = has_chart ? lay_out_chart (self, params, 0) : NULL;
  timeline_height = has_timeline ? mn_scene_get_height (*timeline) : 0;
  chart_height = has_chart ? mn_scene_get_height (*chart) : 0;

  gboolean fill =
      !mn_pages_is_continuous (pages) &&
      (self->options.no_lists || timeline_height + chart_height + estimate_lists (self) > room);
  share_room (room, fill, &timeline_height, &chart_height);
  if (has_timeline && timeline_height != mn_scene_get_height (*timeline))
    {
      mn_scene_unref (*timeline);
      *timeline = lay_out_timeline (self, params, timeline_height);
    }
  if (has_chart && chart_height != mn_scene_get_height (*chart))
    {
      mn_scene_unref (*chart);
      *chart = lay_out_chart (self, params, chart_height);
    }
}

static void
add_sentence (MnPages *pages, const char *text)
{
  MnBlock *block = mn_block_new_row ();

  mn_block_add_cell (block, MN_STYLE_SUBTITLE, 0, mn_pages_get_width (pages), text);
  mn_block_set_gap (block, DRAWING_GAP);
  mn_pages_add (pages, block);
}

/* --- Time over pages -------------------------------------------------------------------------- */

/* Widens @slice by EDGE points on both sides. */
static MnRange
add_edges (const MnRange *slice, const MnLayoutParams *params)
{
  double plot = MAX (params->width - params->left - params->right, 4 * EDGE);
  double days = (slice->end - slice->start) * EDGE / (plot - 2 * EDGE);

  return (MnRange){ slice->start - days, slice->end + days };
}

static MnTimeline *
take_slice (const MnCountryPages *self, const MnRange *slice, const MnLayoutParams *params)
{
  MnRange range = add_edges (slice, params);
  double plot = MAX (params->width - params->left - params->right, 1);

  return mn_timeline_new_page (self->timeline, slice,
                               MN_TIMELINE_POINT * (range.end - range.start) / plot);
}

/* The years of @slice as a heading: '1992 – 1996'. */
static MnBlock *
make_slice_heading (const MnCountryPages *self, const MnRange *slice, MnPages *pages)
{
  MnPeriod years =
      mn_period_new_raw ((MnDay) slice->start, (MnDay) slice->end - 1, MN_PRECISION_YEAR);
  g_autofree char *text = mn_format_period (&years, self->locale);
  MnBlock *heading = mn_block_new_row ();

  mn_block_add_cell (heading, MN_STYLE_HEADING, 0, mn_pages_get_width (pages), text);
  mn_block_set_gap (heading, DRAWING_GAP);
  mn_block_set_keep (heading, TRUE);
  return heading;
}

/* 'No event is known from 1926 to 1989.' */
static void
add_gap (const MnCountryPages *self, const MnRange *gap, MnPages *pages)
{
  MnPeriod years = mn_period_new_raw ((MnDay) gap->start, (MnDay) gap->end - 1, MN_PRECISION_YEAR);
  g_autofree char *when = mn_format_period (&years, self->locale);
  /* Translators: a stretch of years, '1926 – 1989' */
  g_autofree char *text = g_strdup_printf (_ ("%s: no event is known."), when);
  MnBlock *line = mn_block_new_row ();

  mn_block_add_cell (line, MN_STYLE_SMALL, 0, mn_pages_get_width (pages), text);
  mn_block_set_gap (line, 2);
  mn_block_set_keep (line, TRUE);
  mn_pages_add (pages, line);
}

static MnRange
get_slice (const MnCountryPages *self, int first_year, guint index)
{
  int years = (int) self->options.years_per_page, year = first_year + (int) index * years;

  return (MnRange){ mn_day_new (year, 1, 1), mn_day_new (year + years, 1, 1) };
}

/* Each of the same length, so of the same scale, whole years, the first from the first year on. Where
 * nothing happened for so long, a line says so instead of an empty page. */
static void
add_slices (const MnCountryPages *self, const MnLayoutParams *params, MnPages *pages)
{
  double room = mn_pages_get_height (pages) - mn_pages_get_added (pages) - SLICE_HEAD - DRAWING_GAP;
  MnRange gap = { 0, 0 };
  gboolean is_first = TRUE;
  int first_year;

  mn_day_get ((MnDay) self->extent.start, &first_year, NULL, NULL);
  for (guint i = 0; get_slice (self, first_year, i).start < self->extent.end; i++)
    {
      MnRange slice = get_slice (self, first_year, i);
      g_autoptr (MnTimeline) timeline = take_slice (self, &slice, params);

      if (!mn_timeline_has_entries (timeline, self->options.hidden))
        {
          gap = (MnRange){ gap.end > gap.start ? gap.start : slice.start, slice.end };
          continue;
        }

      MnLayoutParams own = *params;
      own.range = add_edges (&slice, params);
      own.height = mn_pages_is_continuous (pages) ? 0 : room;
      g_autoptr (MnScene) scene = mn_timeline_layout (timeline, self->options.hidden, &own);
      MnBlock *heading = make_slice_heading (self, &slice, pages);
      mn_block_set_break (heading, !is_first);
      mn_pages_add (pages, heading);
      if (gap.end > gap.start)
        add_gap (self, &gap, pages);
      add_drawing (pages, scene, FALSE, DRAWING_GAP);
      gap.end = gap.start;
      is_first = FALSE;
    }
}

void
mn_country_drawings_add (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  const MnMeasure *measure =
      mn_painter_get_measure (mn_typesetter_get_painter (mn_pages_get_typesetter (pages)));
  MnLayoutParams params = { .range = self->range,
                            .width = mn_pages_get_width (pages),
                            .right = RIGHT_GUTTER,
                            .locale = self->locale,
                            .measure = measure,
                            .today = self->options.today };
  g_autoptr (MnScene) timeline = NULL;
  g_autoptr (MnScene) chart = NULL;

  if (self->timeline)
    params.left = mn_timeline_get_gutter (self->timeline, self->options.hidden, measure);
  if (self->series)
    params.left =
        MAX (params.left, mn_chart_get_gutter (self->view, get_chart_flags (self), &params));
  if (self->kind == MN_REPORT_TIMELINE && self->options.years_per_page > 0 && self->events->len > 0)
    {
      add_slices (self, &params, pages);
      return;
    }
  lay_out_both (self, &params, pages, &timeline, &chart);

  if (timeline)
    add_drawing (pages, timeline, FALSE, DRAWING_GAP);
  if (chart)
    {
      add_drawing (pages, chart, TRUE, DRAWING_GAP);
      mn_sources_add_scene (sources, chart);
    }
  if (self->series && !chart && self->view->kind != MN_TRADE_VIEW_TURNOVER)
    add_sentence (pages, _ ("No figure that this view can show"));
  else if (self->series && !chart)
    add_sentence (pages, self->is_whole ? _ ("No value of trade is known.")
                                        : _ ("No value of trade is known for this time."));
  if (self->kind == MN_REPORT_COUNTRY && !timeline)
    add_sentence (pages, self->is_whole ? _ ("No event is known.")
                                        : _ ("No event is known for this time."));
}
