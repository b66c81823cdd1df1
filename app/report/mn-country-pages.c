/* mn-country-pages.c: timeline, chart, or both, with their lists. */
#include "mn-country-private.h"

#include "mn-chart-layout.h"
#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

/* Room right of the plot, for the half of the last tick's label. */
#define RIGHT_GUTTER 14.0

/* Time around what is drawn, as a share of it; and the least that is shown. */
#define RANGE_MARGIN 0.02
#define MIN_RANGE    365.2425

/* Of a page with both, the least that the chart has where the two compete. */
#define CHART_SHARE 0.42

/* A drawing that fills its page is not higher than so many times what it likes to be. */
#define MAX_STRETCH 1.8

#define DRAWING_GAP  10.0
#define LIST_ROW     13.0
#define LIST_HEADING 34.0

/* --- What is drawn ---------------------------------------------------------------------------- */

static MnDay
get_article_day (gint64 article, gpointer user_data)
{
  const MnSourceNote *note = g_hash_table_lookup (user_data, &article);

  return note ? note->date.start : MN_DAY_UNKNOWN;
}

const MnTradeUnit *
mn_country_pages_get_unit (const MnCountryPages *self)
{
  return self->view ? self->view->unit : NULL;
}

/* From the first to the last thing that has a place in time; today where nothing has. */
static MnRange
get_extent (const MnCountryPages *self)
{
  MnRange extent, other;
  gboolean has_extent = self->timeline && mn_timeline_get_extent (self->timeline, &extent);

  if (self->series && mn_chart_get_extent (self->series, self->options.unit, &other))
    {
      extent.start = has_extent ? MIN (extent.start, other.start) : other.start;
      extent.end = has_extent ? MAX (extent.end, other.end) : other.end;
      has_extent = TRUE;
    }
  return has_extent ? extent : (MnRange){ self->options.today, self->options.today + 1.0 };
}

static MnRange
widen (const MnRange *extent)
{
  double length = extent->end - extent->start;
  double margin = MAX (length * RANGE_MARGIN, (MIN_RANGE - length) / 2);

  return (MnRange){ extent->start - margin, extent->end + margin };
}

gboolean
mn_country_pages_shows (const MnCountryPages *self, const MnPeriod *period)
{
  MnDay first = period->start != MN_DAY_UNKNOWN ? period->start : period->end;
  MnDay last = period->end != MN_DAY_UNKNOWN ? period->end : period->start;

  if (self->is_whole)
    return TRUE;
  return first != MN_DAY_UNKNOWN && first < self->range.end && last + 1 > self->range.start;
}

/* Undated ones last. */
static int
compare_events (gconstpointer a, gconstpointer b)
{
  const MnPeriod *left = &(*(const MnEvent *const *) a)->date;
  const MnPeriod *right = &(*(const MnEvent *const *) b)->date;
  int unknown = mn_period_is_unknown (left) - mn_period_is_unknown (right);

  return unknown ? unknown : mn_period_compare (left, right);
}

static void
choose_events (MnCountryPages *self)
{
  for (guint i = 0; self->timeline && i < mn_timeline_get_n_events (self->timeline); i++)
    {
      const MnEvent *event = mn_timeline_get_event (self->timeline, i);

      if (!(self->options.hidden & (1u << event->type)) &&
          mn_country_pages_shows (self, &event->date))
        g_ptr_array_add (self->events, (gpointer) event);
    }
  g_ptr_array_sort (self->events, compare_events);
}

static void
choose_figures (MnCountryPages *self)
{
  const MnTradeUnit *unit = mn_country_pages_get_unit (self);

  if (!self->series)
    return;
  for (guint i = 0; unit && i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      if (mn_country_pages_shows (self, &slot->period))
        g_ptr_array_add (self->slots, (gpointer) slot);
    }
  for (guint i = 0; unit && i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);

      /* A goal holds for all time up to its deadline. */
      if (self->is_whole || target->deadline == MN_DAY_UNKNOWN ||
          target->deadline >= self->range.start)
        g_ptr_array_add (self->targets, (gpointer) target);
    }

  g_autoptr (GArray) omitted = mn_trade_view_list_omitted (self->view);
  for (guint i = 0; i < omitted->len; i++)
    {
      MnOmitted one = g_array_index (omitted, MnOmitted, i);

      if (mn_country_pages_shows (self, &one.figure->period))
        g_array_append_val (self->omitted, one);
    }
}

/* An end that was left open is where the things are. */
static void
choose_range (MnCountryPages *self)
{
  MnRange asked = self->options.range, extent = get_extent (self);

  self->is_whole =
      !(asked.start < asked.end) || (asked.start == -INFINITY && asked.end == INFINITY);
  self->extent.start = self->is_whole || asked.start == -INFINITY ? extent.start : asked.start;
  self->extent.end = self->is_whole || asked.end == INFINITY ? extent.end : asked.end;
  if (self->extent.end <= self->extent.start)
    {
      /* All there is lies on the other side of the end that was given. */
      if (asked.end == INFINITY)
        self->extent.end = self->extent.start + MIN_RANGE;
      else
        self->extent.start = self->extent.end - MIN_RANGE;
    }
  self->range = self->is_whole ? widen (&self->extent) : self->extent;
}

static char *
dup_title (MnReportKind kind, MnCountry country, const char *locale)
{
  g_autofree char *mongolia = mn_country_dup_name (MN_MONGOLIA, locale);
  g_autofree char *partner = mn_country_dup_name (country, locale);

  switch (kind)
    {
    case MN_REPORT_TIMELINE:
      /* Translators: Mongolia and a partner country, here and in the next two */
      return g_strdup_printf (_ ("%s and %s: timeline"), mongolia, partner);
    case MN_REPORT_CHART:
      return g_strdup_printf (_ ("%s and %s: trade"), mongolia, partner);
    case MN_REPORT_COUNTRY:
    case MN_REPORT_ARTICLE:
    default:
      return g_strdup_printf (_ ("%s and %s: relations and trade"), mongolia, partner);
    }
}

MnCountryPages *
mn_country_pages_new (MnReportKind kind, const MnCountryData *data, const MnReportOptions *options)
{
  MnCountryPages *self = g_new0 (MnCountryPages, 1);

  self->kind = kind;
  self->country = data->country;
  self->options = *options;
  self->locale = g_strdup (options->locale);
  self->options.locale = self->locale;
  self->notes = g_hash_table_ref (data->notes);
  self->figures = g_ptr_array_ref (data->figures);
  if (kind != MN_REPORT_CHART)
    self->timeline = mn_timeline_new (data->events);
  if (kind != MN_REPORT_TIMELINE)
    self->series = mn_trade_series_new (data->figures, data->country, get_article_day, self->notes,
                                        self->locale);
  if (self->series)
    self->view = mn_trade_view_new (self->series, options->unit, options->view);
  choose_range (self);
  self->title = dup_title (kind, self->country, self->locale);
  self->events = g_ptr_array_new ();
  self->slots = g_ptr_array_new ();
  self->targets = g_ptr_array_new ();
  self->omitted = g_array_new (FALSE, FALSE, sizeof (MnOmitted));
  choose_events (self);
  choose_figures (self);
  return self;
}

void
mn_country_pages_free (MnCountryPages *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->slots);
  g_ptr_array_unref (self->targets);
  g_array_unref (self->omitted);
  g_clear_pointer (&self->timeline, mn_timeline_unref);
  g_clear_pointer (&self->view, mn_trade_view_unref);
  g_clear_pointer (&self->series, mn_trade_series_unref);
  g_hash_table_unref (self->notes);
  g_ptr_array_unref (self->figures);
  g_free (self->locale);
  g_free (self->title);
  g_free (self);
}

const char *
mn_country_pages_get_title (const MnCountryPages *self)
{
  return self->title;
}

char *
mn_country_pages_dup_file_name (const MnCountryPages *self)
{
  g_autofree char *partner = mn_country_dup_name (self->country, self->locale);

  switch (self->kind)
    {
    case MN_REPORT_TIMELINE:
      /* Translators: the name of a file, 'Kazakhstan timeline' */
      return g_strdup_printf (_ ("%s timeline"), partner);
    case MN_REPORT_CHART:
      /* Translators: the name of a file, 'Kazakhstan trade' */
      return g_strdup_printf (_ ("%s trade"), partner);
    case MN_REPORT_COUNTRY:
    case MN_REPORT_ARTICLE:
    default:
      return g_steal_pointer (&partner);
    }
}

gboolean
mn_country_pages_is_empty (const MnCountryPages *self)
{
  return self->events->len == 0 && self->slots->len == 0 && self->targets->len == 0 &&
         self->omitted->len == 0;
}

static void
append_shown (const MnCountryPages *self, GPtrArray *shown, const GPtrArray *figures)
{
  for (guint i = 0; i < figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (figures, i);

      if (mn_country_pages_shows (self, &figure->period))
        g_ptr_array_add (shown, figure);
    }
}

GBytes *
mn_country_pages_make_table (const MnCountryPages *self, MnTableFormat format)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();

  if (self->kind == MN_REPORT_TIMELINE)
    return mn_table_from_events (self->events, self->notes, format);
  if (self->kind != MN_REPORT_CHART)
    return NULL;
  append_shown (self, figures, self->figures);
  append_shown (self, figures, self->series->derived);
  return mn_table_from_figures (figures, self->notes, format);
}

/* --- Drawings --------------------------------------------------------------------------------- */

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

  return mn_fact_words_source (g_hash_table_lookup (self->notes, &article), self->locale);
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

  gboolean fill = !mn_pages_is_continuous (pages) &&
                  timeline_height + chart_height + estimate_lists (self) > room;
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

static void
add_drawings (const MnCountryPages *self, MnSources *sources, MnPages *pages)
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

/* In years where it is all there is or begins and ends with a year, else in days. */
static MnPeriod
get_period (const MnCountryPages *self)
{
  MnDay first = (MnDay) self->extent.start, last = (MnDay) ceil (self->extent.end) - 1;
  int first_year, last_year;

  mn_day_get (first, &first_year, NULL, NULL);
  mn_day_get (last, &last_year, NULL, NULL);
  if (self->is_whole ||
      (first == mn_day_new (first_year, 1, 1) && last == mn_day_new (last_year, 12, 31)))
    return mn_period_new_raw (first, last, MN_PRECISION_YEAR);
  return mn_period_new_days (first, last);
}

/* '1992 – 2026 · 34 events · 12 figures' */
static void
add_titles (const MnCountryPages *self, MnPages *pages)
{
  MnBlock *title = mn_block_new_row (), *subtitle = mn_block_new_row ();
  MnPeriod period = get_period (self);
  g_autoptr (GString) text = g_string_new (NULL);
  double width = mn_pages_get_width (pages);
  guint n_values = 0;

  if (!mn_country_pages_is_empty (self))
    {
      g_autofree char *when = mn_format_period (&period, self->locale);
      g_string_append (text, when);
    }
  if (self->timeline)
    {
      g_autofree char *n = mn_format_number (self->events->len, 0, self->locale);
      g_autofree char *events =
          g_strdup_printf (ngettext ("%s event", "%s events", self->events->len), n);
      g_string_append_printf (text, "%s%s", text->len ? " · " : "", events);
    }
  for (guint i = 0; i < self->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      if (((const MnTradeSlot *) g_ptr_array_index (self->slots, i))->flows[flow])
        n_values++;
  if (self->series)
    {
      g_autofree char *n = mn_format_number (n_values, 0, self->locale);
      g_autofree char *values =
          g_strdup_printf (ngettext ("%s value of trade", "%s values of trade", n_values), n);
      g_string_append_printf (text, "%s%s", text->len ? " · " : "", values);
    }
  if (self->view && self->view->kind != MN_TRADE_VIEW_TURNOVER)
    g_string_append_printf (text, "%s%s", text->len ? " · " : "",
                            mn_trade_view_kind_get_name (self->view->kind));

  mn_block_add_cell (title, MN_STYLE_TITLE, 0, width, self->title);
  mn_block_set_keep (title, TRUE);
  mn_pages_add (pages, title);
  mn_block_add_cell (subtitle, MN_STYLE_SUBTITLE, 0, width, text->str);
  mn_block_set_gap (subtitle, 2);
  mn_pages_add (pages, subtitle);
}

void
mn_country_pages_add_to (const MnCountryPages *self, MnPages *pages)
{
  g_autoptr (MnSources) sources = mn_sources_new (self->notes, self->locale);

  add_titles (self, pages);
  add_drawings (self, sources, pages);
  mn_country_lists_add_values (self, sources, pages);
  mn_country_lists_add_conflicts (self, sources, pages);
  mn_country_lists_add_omitted (self, sources, pages);
  mn_country_lists_add_events (self, sources, pages);
  mn_sources_add_to (sources, pages);
}
