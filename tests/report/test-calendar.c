/* test-calendar.c: events as iCalendar, read back by a strict reader. */
#include "mn-calendar.h"

#include <string.h>

/* Unfolds; every line ends with CRLF, has at most 75 octets and is UTF-8 by itself. */
static GStrv
read_lines (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);
  g_auto (GStrv) raw = g_strsplit (text, "\r\n", -1);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (strlen (text), ==, size);
  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  for (guint i = 0; raw[i] && raw[i + 1]; i++)
    {
      g_assert_cmpuint (strlen (raw[i]), <=, 75);
      g_assert_true (g_utf8_validate (raw[i], -1, NULL));
      g_assert_null (strpbrk (raw[i], "\r\n"));
      if (raw[i][0] == ' ')
        {
          g_assert_cmpuint (lines->len, >, 0);
          char **last = (char **) &g_ptr_array_index (lines, lines->len - 1);
          char *joined = g_strconcat (*last, raw[i] + 1, NULL);
          g_free (*last);
          *last = joined;
        }
      else
        g_ptr_array_add (lines, g_strdup (raw[i]));
    }
  g_ptr_array_add (lines, NULL);
  return (GStrv) g_ptr_array_steal (lines, NULL);
}

static char *
unescape (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *c = text; *c; c++)
    {
      g_assert_cmpint (*c, !=, ';');
      g_assert_cmpint (*c, !=, ',');
      if (*c == '\\')
        {
          c++;
          g_assert_nonnull (strchr ("\\;,n", *c));
          g_assert_cmpint (*c, !=, 0);
        }
      g_string_append_c (plain, c > text && c[-1] == '\\' && *c == 'n' ? '\n' : *c);
    }
  return g_string_free (plain, FALSE);
}

/* The value of the @n-th line of this name, from 0; NULL. */
static const char *
get_value (GStrv lines, const char *name, guint n)
{
  for (guint i = 0; lines[i]; i++)
    if (g_str_has_prefix (lines[i], name) && lines[i][strlen (name)] == ':' && n-- == 0)
      return lines[i] + strlen (name) + 1;
  return NULL;
}

static MnEvent *
add_event (GPtrArray *events, MnPeriod date, const char *title)
{
  MnEvent *event = mn_event_new (MN_EVENT_VISIT);

  event->date = date;
  event->title = g_strdup (title);
  mn_event_add_country (event, MN_MONGOLIA);
  mn_event_add_country (event, MN_COUNTRY ('K', 'Z'));
  g_ptr_array_add (events, event);
  return event;
}

static void
add_quote (MnEvent *event, const char *quote)
{
  MnEvidence *evidence = mn_evidence_new (MN_PART_BODY, (MnSpan){ 0, 0 }, NULL);

  evidence->quote = g_strdup (quote);
  g_ptr_array_add (event->evidence, evidence);
}

static void
test_events (void)
{
  const char *title = "Визит; Өвөр Монгол, \\back\\ and a title that is long enough to be "
                      "folded, and then some more of it";
  const char *quote = "The Minister, Murat Nurtleu;\narrived in Mongolia.";
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  g_autoptr (GDateTime) stamp = g_date_time_new_utc (2026, 11, 22, 9, 30, 0);
  MnCalendarOptions options = { "Kazakhstan timeline", "en_GB", stamp };
  guint n_left_out = 0;

  add_quote (add_event (events,
                        mn_period_new_days (mn_day_new (2025, 6, 27), mn_day_new (2025, 6, 30)),
                        title),
             quote);
  add_event (events, mn_period_new_month (2024, 12), "State visit")->status = MN_EVENT_PLANNED;
  add_event (events,
             mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31), MN_PRECISION_YEAR),
             "Railway");
  add_event (events, MN_PERIOD_UNKNOWN, "No date");

  g_autoptr (GBytes) bytes = mn_calendar_from_events (events, &options, &n_left_out);
  g_auto (GStrv) lines = read_lines (bytes);

  g_assert_cmpuint (n_left_out, ==, 1);
  g_assert_cmpstr (lines[0], ==, "BEGIN:VCALENDAR");
  g_assert_cmpstr (get_value (lines, "VERSION", 0), ==, "2.0");
  g_assert_nonnull (get_value (lines, "PRODID", 0));
  g_assert_cmpstr (get_value (lines, "X-WR-CALNAME", 0), ==, "Kazakhstan timeline");
  g_assert_null (get_value (lines, "BEGIN", 4));

  g_autofree char *summary = unescape (get_value (lines, "SUMMARY", 0));
  g_assert_cmpstr (summary, ==, title);
  g_assert_cmpstr (get_value (lines, "DTSTART;VALUE=DATE", 0), ==, "20250627");
  g_assert_cmpstr (get_value (lines, "DTEND;VALUE=DATE", 0), ==, "20250701");
  g_assert_cmpstr (get_value (lines, "DTSTAMP", 0), ==, "20261122T093000Z");
  g_assert_cmpstr (get_value (lines, "STATUS", 0), ==, "CONFIRMED");
  g_autofree char *description = unescape (get_value (lines, "DESCRIPTION", 0));
  g_assert_nonnull (strstr (description, quote));

  g_assert_cmpstr (get_value (lines, "DTSTART;VALUE=DATE", 1), ==, "20241201");
  g_assert_cmpstr (get_value (lines, "DTEND;VALUE=DATE", 1), ==, "20250101");
  g_assert_cmpstr (get_value (lines, "STATUS", 1), ==, "TENTATIVE");
  g_assert_cmpstr (get_value (lines, "DESCRIPTION", 1), ==, "The day is not known: December 2024.");
  g_assert_cmpstr (get_value (lines, "DTSTART;VALUE=DATE", 2), ==, "20301231");
  g_assert_cmpstr (get_value (lines, "DESCRIPTION", 2), ==, "The day is not known: by 2030.");
}

/* Reading a file again updates the same entries. */
static void
test_uids (void)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  MnCalendarOptions options = { NULL };

  for (int i = 0; i < 400; i++)
    add_event (events, mn_period_new_day (mn_day_new (2025, 1, 1) + i / 2),
               i % 2 ? "Talks" : "Visit");
  g_autoptr (GBytes) first = mn_calendar_from_events (events, &options, NULL);
  g_autoptr (GBytes) second = mn_calendar_from_events (events, &options, NULL);
  g_auto (GStrv) a = read_lines (first);
  g_auto (GStrv) b = read_lines (second);

  for (guint i = 0; i < events->len; i++)
    {
      const char *uid = get_value (a, "UID", i);

      g_assert_cmpstr (uid, ==, get_value (b, "UID", i));
      g_assert_true (g_hash_table_add (seen, (gpointer) uid));
    }
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  MnCalendarOptions options = { NULL };
  g_autoptr (GBytes) bytes = mn_calendar_from_events (events, &options, NULL);
  g_auto (GStrv) lines = read_lines (bytes);

  g_assert_null (get_value (lines, "BEGIN", 1));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/events", test_events);
  g_test_add_func ("/calendar/uids", test_uids);
  g_test_add_func ("/calendar/empty", test_empty);
  return g_test_run ();
}
