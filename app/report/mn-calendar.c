/* mn-calendar.c: events as an iCalendar file. */
#include "mn-calendar.h"

#include "mn-config.h"
#include "mn-format.h"
#include "mn-gettext.h"
#include "mn-timeline-layout.h"

#include <string.h>

/* A line has at most 75 octets, its end not counted; the space of a continued line is one of
 * them. */
#define MAX_LINE 75

/* Folds between characters: a reader may decode each line on its own. */
static void
add_line (GString *out, const char *line)
{
  gsize room = MAX_LINE;
  const char *next;

  for (const char *c = line; *c; c = next)
    {
      next = g_utf8_next_char (c);
      if ((gsize) (next - c) > room)
        {
          g_string_append (out, "\r\n ");
          room = MAX_LINE - 1;
        }
      g_string_append_len (out, c, next - c);
      room -= (gsize) (next - c);
    }
  g_string_append (out, "\r\n");
}

/* Backslash, semicolon, comma and line breaks are escaped; other control characters have no
 * place in TEXT. */
static char *
escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *c = text; *c; c++)
    {
      if (*c == '\\' || *c == ';' || *c == ',')
        g_string_append_printf (escaped, "\\%c", *c);
      else if (*c == '\n')
        g_string_append (escaped, "\\n");
      else if ((guchar) *c >= 0x20 || *c == '\t')
        g_string_append_c (escaped, *c);
    }
  return g_string_free (escaped, FALSE);
}

static void
add_text (GString *out, const char *name, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *escaped = escape (valid);
  g_autofree char *line = g_strconcat (name, ":", escaped, NULL);

  add_line (out, line);
}

static void
add_day (GString *out, const char *name, MnDay day)
{
  int year, month, day_of_month;

  mn_day_get (day, &year, &month, &day_of_month);
  g_string_append_printf (out, "%s;VALUE=DATE:%04d%02d%02d\r\n", name, year, month, day_of_month);
}

static char *
dup_uid (const MnEvent *event)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *when = g_strdup_printf ("%d|%d|%s|", event->date.start, event->date.end,
                                           mn_event_type_to_nick (event->type));
  const char *title = event->title ? event->title : "";

  g_checksum_update (sum, (const guchar *) when, -1);
  for (guint i = 0; i < event->countries->len; i++)
    g_checksum_update (sum,
                       (const guchar *) mn_country_get_code (
                           g_array_index (event->countries, MnCountry, i)),
                       2);
  g_checksum_update (sum, (const guchar *) title, -1);
  return g_strdup_printf ("%.32s@%s", g_checksum_get_string (sum), MN_APP_ID);
}

static char *
dup_description (const MnEvent *event, const char *locale)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (event->date.precision != MN_PRECISION_DAY || !mn_period_is_known (&event->date))
    {
      g_autofree char *date = mn_format_period (&event->date, locale);

      /* Translators: a month, a quarter, a year, or a deadline such as 'by 2030' */
      g_string_append_printf (text, _ ("The day is not known: %s."), date);
    }
  if (event->dated_by == MN_DATED_BY_DOCUMENT)
    g_string_append_printf (text, "%s%s", text->len ? "\n" : "",
                            _ ("The date is that of the report."));
  for (guint i = 0; event->evidence && i < event->evidence->len; i++)
    {
      const MnEvidence *evidence = g_ptr_array_index (event->evidence, i);

      if (!evidence->quote)
        continue;
      if (text->len)
        g_string_append_c (text, '\n');
      g_string_append_printf (text, _ ("“%s”"), evidence->quote);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_event (GString *out, const MnEvent *event, const char *stamp, const char *locale)
{
  g_autofree char *uid = dup_uid (event);
  g_autofree char *description = dup_description (event, locale);
  const MnPeriod *date = &event->date;
  MnDay first = date->start != MN_DAY_UNKNOWN ? date->start : date->end;
  MnDay last = date->end != MN_DAY_UNKNOWN ? date->end : date->start;

  add_line (out, "BEGIN:VEVENT");
  add_text (out, "UID", uid);
  add_text (out, "DTSTAMP", stamp);
  add_day (out, "DTSTART", first);
  add_day (out, "DTEND", last + 1);
  add_text (out, "SUMMARY", event->title ? event->title : mn_event_type_get_name (event->type));
  if (*description)
    add_text (out, "DESCRIPTION", description);
  add_text (out, "CATEGORIES", mn_event_type_get_name (event->type));
  add_line (out, event->status == MN_EVENT_PLANNED ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
  /* Nobody is busy because ministers meet. */
  add_line (out, "TRANSP:TRANSPARENT");
  add_line (out, "END:VEVENT");
}

GBytes *
mn_calendar_from_events (GPtrArray *events, const MnCalendarOptions *options, guint *n_left_out)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GDateTime) now =
      options->stamp ? g_date_time_to_utc (options->stamp) : g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  guint left_out = 0;

  add_line (out, "BEGIN:VCALENDAR");
  add_line (out, "VERSION:2.0");
  add_line (out, "PRODID:-//" MN_APP_ID "//" MN_VERSION "//EN");
  add_line (out, "CALSCALE:GREGORIAN");
  add_line (out, "METHOD:PUBLISH");
  if (options->name)
    add_text (out, "X-WR-CALNAME", options->name);
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      if (mn_period_is_unknown (&event->date))
        left_out++;
      else
        add_event (out, event, stamp, options->locale);
    }
  add_line (out, "END:VCALENDAR");
  if (n_left_out)
    *n_left_out = left_out;
  return g_string_free_to_bytes (out);
}
