/* mn-country-pages.c: timeline, chart, or both, with their lists. */
#include "mn-country-private.h"

#include "mn-chart-layout.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

/* Time around what is drawn, as a share of it; and the least that is shown. */
#define RANGE_MARGIN 0.02
#define MIN_RANGE    365.2425

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

void
mn_country_pages_list_figures (const MnCountryPages *self, GPtrArray *figures)
{
  append_shown (self, figures, self->figures);
  append_shown (self, figures, self->series->derived);
}

GBytes *
mn_country_pages_make_table (const MnCountryPages *self, MnTableFormat format)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();

  if (self->kind == MN_REPORT_TIMELINE)
    return mn_table_from_events (self->events, self->notes, format);
  if (self->kind != MN_REPORT_CHART)
    return NULL;
  mn_country_pages_list_figures (self, figures);
  return mn_table_from_figures (figures, self->notes, format);
}

/* --- Pages ------------------------------------------------------------------------------------ */

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
  mn_country_drawings_add (self, sources, pages);
  if (!self->options.no_lists)
    {
      mn_country_lists_add_values (self, sources, pages);
      mn_country_lists_add_conflicts (self, sources, pages);
      mn_country_lists_add_omitted (self, sources, pages);
      mn_country_lists_add_events (self, sources, pages);
    }
  mn_sources_add_to (sources, pages);
}
