/* mn-agency-reader.c: an agency's report: headline, empty line, a dateline that names the agency. */
#include "mn-text-reader.h"

#include "mn-dateline.h"
#include "mn-printed-date.h"

/* The dateline is among the first lines that are not blank: above it stand a headline, perhaps a date,
 * a subtitle, the credit of a picture. */
#define LINES_ABOVE_MAX 5

/* The line of the dateline; @n where there is none. */
static guint
find_dateline (const MnLine *lines, guint n, MnDateline *dateline)
{
  guint i = mn_line_skip_blank (lines, 0, n);

  for (guint seen = 0; i < n && seen <= LINES_ABOVE_MAX; seen++)
    {
      if (mn_dateline_parse (&lines[i], dateline))
        return i;
      i = mn_line_skip_blank (lines, i + 1, n);
    }
  return n;
}

static int
sniff (const char *text, gsize length)
{
  g_autoptr (GArray) lines = mn_line_split (text, length);
  g_auto (MnDateline) dateline = { NULL };
  guint at = find_dateline (&g_array_index (lines, MnLine, 0), lines->len, &dateline);

  return at < lines->len ? 80 : 0;
}

static MnReading *
read_agency (const char *text, gsize length, const char *where, GError **error)
{
  g_autoptr (GArray) array = mn_line_split (text, length);
  const MnLine *lines = &g_array_index (array, MnLine, 0);
  guint n = array->len;
  g_auto (MnDateline) dateline = { NULL };
  guint first = mn_line_skip_blank (lines, 0, n);
  guint at = find_dateline (lines, n, &dateline);
  MnReading *reading = mn_reading_new ();
  MnDocument *document = mn_reading_add (reading, where, lines[first].number);

  if (at == n)
    {
      mn_text_reader_fill (document, lines, n);
      return reading;
    }

  document->source = g_steal_pointer (&dateline.agency);
  document->date = dateline.date;
  for (guint i = first; i < at && mn_period_is_unknown (&document->date); i++)
    mn_printed_date_is_line (&lines[i], &document->date);
  if (mn_period_is_known (&document->date))
    document->date_origin = MN_DATE_STATED;

  if (first < at)
    {
      document->title = mn_line_join (&lines[first], 1);
      first++;
    }
  document->body = mn_line_join (lines + first, n - first);
  return reading;
}

const MnReader mn_agency_reader = { "agency", sniff, read_agency };
