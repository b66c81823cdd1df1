/* mn-sheet-events.c: our own table of events: one a row.
 *
 * Columns, in any order: date ('1990', '1990-03', '1990-03-26', '2014-08-21/2014-08-22'), type, countries
 * (codes or names with ';' between them; Mongolia goes without saying), title; and, if wanted, status
 * (happened, planned), place, source, url.
 */
#include "mn-sheet.h"

#include "mn-sheet-place.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
fits (const MnSheet *table)
{
  static const char *const names[] = { "date", "type", "countries", "title", NULL };

  return mn_sheet_has_columns (table, names);
}

/* A date, or two with '/' between them. */
static gboolean
parse_date (const char *text, MnPeriod *date)
{
  g_auto (GStrv) ends = g_strsplit (text, "/", 2);
  MnPeriod last;

  if (!ends[0] || !mn_period_parse (ends[0], date))
    return FALSE;
  if (!ends[1])
    return TRUE;
  if (!mn_period_parse (ends[1], &last) || last.end < date->start)
    return FALSE;
  date->end = last.end;
  date->precision = MAX (date->precision, last.precision);
  return TRUE;
}

static gboolean
add_countries (MnEvent *event, const char *text)
{
  g_auto (GStrv) names = g_strsplit (text, ";", -1);

  for (guint i = 0; names[i]; i++)
    {
      MnCountry country;
      const char *name = g_strstrip (names[i]);

      if (!*name)
        continue;
      if (mn_sheet_place_find (name, &country) != MN_PLACE_COUNTRY)
        return FALSE;
      mn_event_add_country (event, country);
    }
  mn_event_add_country (event, MN_MONGOLIA);
  return event->countries->len > 1;
}

static void
read_row (MnSheet *table, const MnCsvRow *row)
{
  g_autofree char *date = mn_csv_row_dup (row, mn_sheet_find (table, "date", NULL));
  g_autofree char *type = mn_csv_row_dup (row, mn_sheet_find (table, "type", NULL));
  g_autofree char *countries = mn_csv_row_dup (row, mn_sheet_find (table, "countries", NULL));
  g_autofree char *title = mn_csv_row_dup (row, mn_sheet_find (table, "title", NULL));
  g_autofree char *printed = mn_csv_row_dup (row, mn_sheet_find (table, "status", NULL));
  g_autofree char *status = g_ascii_strdown (printed, -1);
  MnEvent *event = mn_event_new (mn_event_type_from_nick (type));
  const char *fault = NULL;

  if (!parse_date (date, &event->date))
    fault = _ ("The date cannot be read; write it as 2025, 2025-06 or 2025-06-28.");
  else if (!g_str_equal (mn_event_type_to_nick (event->type), type))
    fault = _ ("There is no such type of event.");
  else if (!add_countries (event, countries))
    fault = _ ("One of the countries is not known, or none is named.");
  else if (*status && !g_str_equal (status, "happened") && !g_str_equal (status, "planned"))
    fault = _ ("The status is neither happened nor planned.");
  else if (!*title)
    fault = _ ("The event has no title.");
  if (fault)
    {
      mn_sheet_reject (table, row, fault);
      mn_event_free (event);
      return;
    }
  event->title = g_steal_pointer (&title);
  event->status = g_str_equal (status, "planned") ? MN_EVENT_PLANNED : MN_EVENT_HAPPENED;
  event->dated_by = MN_DATED_BY_TEXT;
  mn_sheet_add_event (table, row, event);
}

static void
read_table (MnSheet *table)
{
  const MnCsvRow *row;

  while ((row = mn_sheet_next (table)))
    read_row (table, row);
}

const MnSheetFormat mn_sheet_events = { "events", fits, read_table };
