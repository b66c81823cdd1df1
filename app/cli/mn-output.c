/* mn-output.c: files for --output. */
#include "mn-output.h"

#include "mn-calendar.h"
#include "mn-file-writer.h"
#include "mn-report.h"
#include "mn-table.h"
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
mn_output_takes_trade (const char *path)
{
  MnReportFormat format;

  return has_ending (path, ".csv") || mn_report_format_from_path (path, &format, NULL);
}

gboolean
mn_output_takes_timeline (const char *path)
{
  MnReportFormat format;

  return has_ending (path, ".ics") || mn_report_format_from_path (path, &format, NULL);
}

static gboolean
save_report (MnReportKind kind,
             const MnCountryData *data,
             const MnReportOptions *options,
             const MnPageSetup *page,
             const char *path,
             GError **error)
{
  g_autoptr (MnReport) report = mn_report_new_country (kind, data, options);
  MnReportFile file = MN_REPORT_FILE_INIT (MN_REPORT_PDF);

  if (page)
    mn_report_set_page (report, page);
  return mn_report_format_from_path (path, &file.format, error) &&
         mn_report_save (report, path, &file, NULL, error);
}

gboolean
mn_output_trade (const MnCountryData *data,
                 const GPtrArray *derived,
                 MnTradeViewKind kind,
                 gboolean is_log,
                 const char *path,
                 GError **error)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;

  if (has_ending (path, ".csv"))
    {
      g_autoptr (GPtrArray) figures = g_ptr_array_new ();

      g_ptr_array_extend (figures, data->figures, NULL, NULL);
      if (derived)
        g_ptr_array_extend (figures, (GPtrArray *) derived, NULL, NULL);
      g_autoptr (GBytes) table = mn_table_from_figures (figures, data->notes, MN_TABLE_CSV);

      return mn_file_writer_save (path, table, error);
    }
  options.view = kind;
  options.is_log = is_log;
  return save_report (MN_REPORT_CHART, data, &options, NULL, path, error);
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
  return save_report (MN_REPORT_TIMELINE, data, &options, paper->has_page ? &paper->page : NULL,
                      path, error);
}
