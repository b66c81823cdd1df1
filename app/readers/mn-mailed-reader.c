/* mn-mailed-reader.c: a page as a 'tell a friend' link copies it: ' date 2025-06-28 Tell a friend',
 * then the text, on the same line or below. */
#include "mn-text-reader.h"

#include "mn-printed-date.h"

#include <string.h>

#define LABEL "date "
#define LINK  "Tell a friend"

/* The header's date; @line keeps what stands behind the header. */
static gboolean
take_header (MnLine *line, MnPeriod *date)
{
  MnPrintedDate printed;
  MnLine rest = *line;

  if (rest.length < strlen (LABEL) || memcmp (rest.text, LABEL, strlen (LABEL)) != 0)
    return FALSE;
  rest.text += strlen (LABEL);
  rest.length -= strlen (LABEL);
  mn_line_trim (&rest);

  gsize taken = mn_printed_date_scan (rest.text, rest.length, &printed);
  if (taken == 0 || printed.year == 0)
    return FALSE;
  rest.text += taken;
  rest.length -= taken;
  mn_line_trim (&rest);
  if (rest.length >= strlen (LINK) && memcmp (rest.text, LINK, strlen (LINK)) == 0)
    {
      rest.text += strlen (LINK);
      rest.length -= strlen (LINK);
      mn_line_trim (&rest);
    }
  *line = rest;
  *date = mn_printed_date_to_period (&printed);
  return TRUE;
}

static int
sniff (const char *text, gsize length)
{
  g_autoptr (GArray) lines = mn_line_split (text, length);
  const MnLine *first = &g_array_index (lines, MnLine, 0);
  guint i = mn_line_skip_blank (first, 0, lines->len);
  MnPeriod date;

  if (i == lines->len)
    return 0;

  MnLine header = first[i];
  return take_header (&header, &date) ? 90 : 0;
}

static MnReading *
read_mailed (const char *text, gsize length, const char *where, GError **error)
{
  g_autoptr (GArray) lines = mn_line_split (text, length);
  MnLine *first = &g_array_index (lines, MnLine, 0);
  guint i = mn_line_skip_blank (first, 0, lines->len);
  MnReading *reading = mn_reading_new ();
  MnDocument *document = mn_reading_add (reading, where, first[i].number);

  if (take_header (&first[i], &document->date))
    document->date_origin = MN_DATE_STATED;
  mn_text_reader_fill (document, first + i, lines->len - i);
  return reading;
}

const MnReader mn_mailed_reader = { "mailed", sniff, read_mailed };
