/* mn-output.c: files for --output. */
#include "mn-output.h"

#include "mn-calendar.h"
#include "mn-file-writer.h"
#include "mn-report.h"
#include "mn-table.h"
#include "mn-trade-series.h"
#include "mn-verb.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static gboolean
has_ending (const char *path, const char *ending)
{
  gsize length = strlen (path);
  gsize tail = strlen (ending);

  return length > tail && g_ascii_strcasecmp (path + length - tail, ending) == 0;
}

gboolean
mn_output_is_drawing (const char *path)
{
  MnReportFormat format;

  return path && mn_report_format_from_path (path, &format, NULL) && format <= MN_REPORT_PNG;
}

gboolean
mn_output_parse_paper (const MnVerb *verb,
                       const char *name,
                       MnReportKind kind,
                       MnOutputPaper *paper)
{
  paper->has_page = name != NULL;
  if (!name || mn_page_setup_from_name (name, kind, &paper->page))
    return TRUE;
  mn_verb_misuse (verb,
                  _ ("“%s” is no paper: a0 to a5, letter, legal or tabloid, with -upright "
                     "or -lying behind it."),
                  name);
  return FALSE;
}

gboolean
mn_output_takes_report (const char *path)
{
  MnReportFormat format;

  return mn_report_format_from_path (path, &format, NULL);
}

gboolean
mn_output_takes_timeline (const char *path)
{
  return has_ending (path, ".ics") || mn_output_takes_report (path);
}

static gboolean
save_report (MnReport *report, const MnOutputPaper *paper, const char *path, GError **error)
{
  MnReportFile file = MN_REPORT_FILE_INIT (MN_REPORT_PDF);

  if (paper->has_page)
    mn_report_set_page (report, &paper->page);
  return mn_report_format_from_path (path, &file.format, error) &&
         mn_report_save (report, path, &file, NULL, error);
}

/* As the chart does, so that both tell the same. */
static MnDay
get_article_day (gint64 article, gpointer user_data)
{
  const MnSourceNote *note = g_hash_table_lookup (user_data, &article);

  return note ? note->date.start : MN_DAY_UNKNOWN;
}

static gboolean
save_figures (const GPtrArray *countries, gboolean with_derived, const char *path, GError **error)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  g_autoptr (GPtrArray) series =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_trade_series_unref);
  g_autoptr (GHashTable) notes = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < countries->len; i++)
    {
      const MnCountryData *data = g_ptr_array_index (countries, i);
      GHashTableIter iter;
      gpointer article, note;

      g_ptr_array_extend (figures, data->figures, NULL, NULL);
      g_hash_table_iter_init (&iter, data->notes);
      while (g_hash_table_iter_next (&iter, &article, &note))
        g_hash_table_insert (notes, article, note);
      if (with_derived)
        {
          MnTradeSeries *one = mn_trade_series_new (data->figures, data->country, get_article_day,
                                                    data->notes, NULL);

          g_ptr_array_add (series, one);
          g_ptr_array_extend (figures, one->derived, NULL, NULL);
        }
    }
  g_autoptr (GBytes) table =
      mn_table_from_figures (figures, notes,
                             has_ending (path, ".tsv") ? MN_TABLE_TSV : MN_TABLE_CSV);
  return mn_file_writer_save (path, table, error);
}

gboolean
mn_output_trade (const GPtrArray *countries,
                 const MnOutputTrade *trade,
                 const MnOutputPaper *paper,
                 const char *path,
                 GError **error)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;
  g_autoptr (MnReport) report = NULL;

  if (!mn_output_is_drawing (path))
    return save_figures (countries, trade->with_derived, path, error);
  options.view = trade->kind;
  options.is_log = trade->is_log;
  options.charts_per_page = paper->charts_per_page;
  report =
      paper->charts_per_page > 0
          ? mn_report_new_charts (countries, &options)
          : mn_report_new_country (MN_REPORT_CHART, g_ptr_array_index (countries, 0), &options);
  return save_report (report, paper, path, error);
}

gboolean
mn_output_list (const MnSearchResult *result,
                const MnQuery *query,
                const MnOutputPaper *paper,
                const char *path,
                GError **error)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;
  g_autoptr (MnReport) report = mn_report_new_list (result, query, &options);

  return save_report (report, paper, path, error);
}

/* An end that the user left open is where the events end. */
static MnRange
get_range (MnDay from, MnDay to)
{
  if (from == MN_DAY_UNKNOWN && to == MN_DAY_UNKNOWN)
    return (MnRange){ 0, 0 };
  return (MnRange){ from == MN_DAY_UNKNOWN ? -INFINITY : (double) from,
                    to == MN_DAY_UNKNOWN ? INFINITY : (double) to + 1 };
}

gboolean
mn_output_timeline (MnLibrary *library,
                    MnCountry country,
                    GPtrArray *events,
                    MnDay from,
                    MnDay to,
                    const MnOutputPaper *paper,
                    const char *path,
                    GError **error)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;
  g_autoptr (MnCountryData) data = NULL;
  g_autoptr (MnReport) report = NULL;

  if (has_ending (path, ".ics"))
    {
      g_autofree char *name = mn_country_dup_name (country, NULL);
      MnCalendarOptions calendar_options = { .name = name };
      guint n_left_out;
      g_autoptr (GBytes) calendar =
          mn_calendar_from_events (events, &calendar_options, &n_left_out);

      if (!mn_file_writer_save (path, calendar, error))
        return FALSE;
      if (n_left_out > 0)
        mn_complain (ngettext ("%u event without a date is not in the calendar",
                               "%u events without a date are not in the calendar", n_left_out),
                     n_left_out);
      return TRUE;
    }

  data = mn_library_get_country (library, country, NULL, error);
  if (!data)
    return FALSE;
  options.range = get_range (from, to);
  options.years_per_page = paper->years_per_page;
  options.no_lists = paper->no_lists;
  report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  return save_report (report, paper, path, error);
}
