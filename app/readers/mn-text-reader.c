/* mn-text-reader.c: prose without a known shape: perhaps a headline, then everything is body. */
#include "mn-text-reader.h"

#include "mn-printed-date.h"

/* Longer lines are paragraphs. In characters. */
#define HEADLINE_CHARS 200

/* A headline is one line that ends without a full stop, with an empty line or a long paragraph behind
 * it: lines of a letter that is broken at 72 columns are none. */
static gboolean
is_headline (const MnLine *lines, guint n)
{
  const MnLine *line = &lines[0];

  if (g_utf8_strlen (line->text, (gssize) line->length) > HEADLINE_CHARS)
    return FALSE;

  gunichar last = g_utf8_get_char (g_utf8_prev_char (line->text + line->length));
  if (last == '.' || last == ',' || last == ';' || last == ':' || last == '-')
    return FALSE;
  if (mn_line_skip_blank (lines, 1, n) == n)
    return FALSE;
  return lines[1].length == 0 ||
         g_utf8_strlen (lines[1].text, (gssize) lines[1].length) > HEADLINE_CHARS;
}

/* A line of its own with a date: under the headline or at the end. */
static MnPeriod
find_date_line (const MnLine *lines, guint n)
{
  MnPeriod date = MN_PERIOD_UNKNOWN;
  guint first = mn_line_skip_blank (lines, 0, n);
  guint second = first < n ? mn_line_skip_blank (lines, first + 1, n) : n;

  while (n > 0 && lines[n - 1].length == 0)
    n--;
  if (first < n && mn_printed_date_is_line (&lines[first], &date))
    return date;
  if (second < n && mn_printed_date_is_line (&lines[second], &date))
    return date;
  if (n > 0)
    mn_printed_date_is_line (&lines[n - 1], &date);
  return date;
}

void
mn_text_reader_fill (MnDocument *document, const MnLine *lines, guint n)
{
  guint first = mn_line_skip_blank (lines, 0, n);

  if (document->date_origin == MN_DATE_UNKNOWN)
    {
      document->date = find_date_line (lines, n);
      if (mn_period_is_known (&document->date))
        document->date_origin = MN_DATE_STATED;
    }
  if (first < n && is_headline (&lines[first], n - first))
    {
      document->title = mn_line_join (&lines[first], 1);
      first++;
    }
  document->body = mn_line_join (lines + first, n - first);
}

static int
sniff (const char *text, gsize length)
{
  return 10;
}

static MnReading *
read_text (const char *text, gsize length, const char *where, GError **error)
{
  g_autoptr (GArray) lines = mn_line_split (text, length);
  const MnLine *first = &g_array_index (lines, MnLine, 0);
  guint start = mn_line_skip_blank (first, 0, lines->len);
  MnReading *reading = mn_reading_new ();
  MnDocument *document = mn_reading_add (reading, where, first[start].number);

  mn_text_reader_fill (document, first, lines->len);
  return reading;
}

const MnReader mn_text_reader = { "text", sniff, read_text };
