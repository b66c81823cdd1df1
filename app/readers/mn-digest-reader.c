/* mn-digest-reader.c: the long page of a news aggregator: numbered headlines, a second list of them in
 * Mongolian, a table of events, then blocks of news. */
#include "mn-digest-headlines.h"
#include "mn-text-reader.h"

#include "mn-printed-date.h"

#include <string.h>

#define END_MARK "..."

/* Text outside of any block is kept where it is longer: shorter is the page's menu. In bytes. */
#define STRAY_BYTES_MIN 400

typedef struct
{
  MnReading *reading;
  const char *where;
  MnDay newest; /* date of the page */
} Page;

/* '64x64': what is left of a picture. */
static gboolean
is_picture (const MnLine *line)
{
  gsize x = 0;
  guint digits[2] = { 0, 0 };

  for (gsize i = 0; i < line->length; i++)
    {
      if (line->text[i] == 'x' && x == 0)
        x = i;
      else if (g_ascii_isdigit (line->text[i]))
        digits[x > 0]++;
      else
        return FALSE;
    }
  return digits[0] >= 1 && digits[1] >= 1 && digits[0] <= 4 && digits[1] <= 4;
}

static gboolean
is_end_mark (const MnLine *line)
{
  return mn_line_equals (line, END_MARK) || mn_line_equals (line, "…");
}

static gboolean
is_table_header (const MnLine *line)
{
  g_autofree char *text = g_ascii_strdown (line->text, (gssize) line->length);
  g_auto (GStrv) words = g_strsplit_set (text, " \t", -1);
  static const char *const expected[] = { "name", "organizer", "where" };
  guint at = 0;

  for (guint i = 0; words[i]; i++)
    {
      if (!words[i][0])
        continue;
      if (at == G_N_ELEMENTS (expected) || !g_str_equal (words[i], expected[at++]))
        return FALSE;
    }
  return at == G_N_ELEMENTS (expected);
}

/* Up to the last closing quotation mark before @limit; 0 for none. */
static gsize
find_quoted_end (const MnLine *line, gsize limit)
{
  gsize end = 0;

  for (const char *p = line->text; p < line->text + limit; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x201d || c == 0x00bb || (c == '"' && p > line->text))
        end = (gsize) (g_utf8_next_char (p) - line->text);
    }
  return end;
}

/* A row's columns are joined by blanks: only the quoted name and the date can be told apart; the row
 * itself is the body. */
static void
add_table_row (Page *page, const MnLine *row)
{
  MnDocument *document = mn_reading_add (page->reading, page->where, row->number);
  MnEvent *event = mn_event_new (MN_EVENT_FORUM);
  MnPrintedDate printed;
  gsize date_start = row->length;
  gsize date_end = row->length;
  MnLine name = *row;

  if (mn_printed_date_find (row, &printed, &date_start, &date_end))
    {
      event->date = mn_printed_date_to_period (&printed);
      if (mn_period_is_known (&event->date))
        event->dated_by = MN_DATED_BY_TEXT;
    }
  gsize quoted = find_quoted_end (row, date_start);
  name.length = quoted > 0 ? quoted : date_start > 0 ? date_start : row->length;
  mn_line_trim (&name);

  document->not_after = page->newest;
  document->title = mn_line_dup (&name);
  document->body = mn_line_join (row, 1);
  event->title = g_strdup (document->title);
  /* A page lists what is to come; a row that stays on it has become past. */
  if (mn_period_is_known (&event->date) &&
      (page->newest == MN_DAY_UNKNOWN || event->date.start > page->newest))
    event->status = MN_EVENT_PLANNED;

  MnSpan span = { 0, (guint32) MIN (date_end, strlen (document->body)) };
  g_ptr_array_add (event->evidence, mn_evidence_new (MN_PART_BODY, span, document->body));
  g_ptr_array_add (document->events, event);
}

/* What stands between two pictures or end marks. @headed: behind a picture, so that it begins with a
 * title even without a host. FALSE where it is no block. */
static gboolean
add_block (Page *page, const MnLine *lines, guint n, gboolean headed)
{
  guint first = mn_line_skip_blank (lines, 0, n);

  if (first == n)
    return TRUE;

  MnLine title = lines[first];
  g_autofree char *source = mn_line_take_host (&title);
  if (!source && !headed)
    return FALSE;

  MnDocument *document = mn_reading_add (page->reading, page->where, title.number);
  guint last = n;
  while (last > first + 1 && lines[last - 1].length == 0)
    last--;
  if (last > first + 1 && mn_printed_date_is_line (&lines[last - 1], &document->date))
    {
      document->date_origin = MN_DATE_STATED;
      last--;
    }
  document->title = mn_line_join (&title, 1);
  document->source = g_steal_pointer (&source);
  document->body = mn_line_join (lines + first + 1, last - first - 1);
  document->not_after = page->newest;
  return TRUE;
}

/* Text outside of headlines, table and blocks. */
static void
add_stray (Page *page, const MnLine *lines, guint n)
{
  guint first = mn_line_skip_blank (lines, 0, n);
  const MnLine *last = n > 0 ? &lines[n - 1] : NULL;

  if (first == n || (gsize) (last->text + last->length - lines[first].text) < STRAY_BYTES_MIN)
    return;

  MnDocument *document = mn_reading_add (page->reading, page->where, lines[first].number);
  document->not_after = page->newest;
  mn_text_reader_fill (document, lines + first, n - first);
}

/* An end mark with another block behind it, or nothing: an article may hold '...' itself. */
static gboolean
ends_block (const MnLine *lines, guint i, guint n)
{
  if (!is_end_mark (&lines[i]))
    return FALSE;

  guint next = mn_line_skip_blank (lines, i + 1, n);
  if (next == n || is_picture (&lines[next]))
    return TRUE;

  MnLine title = lines[next];
  g_autofree char *host = mn_line_take_host (&title);
  return host != NULL;
}

/* From @start on: the part of the news. */
static void
read_blocks (Page *page, const MnLine *lines, guint start, guint n)
{
  gboolean headed = FALSE;

  for (guint i = start; i <= n; i++)
    {
      if (i < n && !is_picture (&lines[i]) && !ends_block (lines, i, n))
        continue;
      if (!add_block (page, lines + start, i - start, headed))
        add_stray (page, lines + start, i - start);
      headed = i < n && is_picture (&lines[i]);
      start = i + 1;
    }
}

/* From the line behind the table's header up to the next blank line behind a row. Returns the line
 * behind the table. */
static guint
read_table (Page *page, const MnLine *lines, guint i, guint n)
{
  i = mn_line_skip_blank (lines, i, n);
  while (i < n && lines[i].length > 0 && !mn_line_equals (&lines[i], "NEWS") &&
         !is_picture (&lines[i]))
    add_table_row (page, &lines[i++]);
  return i;
}

/* The parts behind the lists begin with such a line. */
static gboolean
begins_part (const MnLine *line)
{
  return mn_line_equals (line, "NEWS") || mn_line_equals (line, "Events") || is_picture (line) ||
         is_table_header (line);
}

/* The byte where the lists of headlines are over. Before the first headline such a line is an item of the
 * page's menu. */
static gsize
find_lists_end (const char *text, gsize length, const MnLine *lines, guint n)
{
  gsize first;

  if (!mn_digest_headlines_find (text, length, &first))
    return 0;
  for (guint i = 0; i < n; i++)
    {
      if (lines[i].text >= text + first && begins_part (&lines[i]))
        return (gsize) (lines[i].text - text);
    }
  return length;
}

static MnReading *
read_digest (const char *text, gsize length, const char *where, GError **error)
{
  g_autoptr (GArray) array = mn_line_split (text, length);
  const MnLine *lines = &g_array_index (array, MnLine, 0);
  guint n = array->len;
  Page page = { mn_reading_new (), where, MN_DAY_UNKNOWN };
  guint stray = 0;
  guint i;

  gsize behind = mn_digest_headlines_read (text, find_lists_end (text, length, lines, n), where,
                                           page.reading, &page.newest);
  while (stray < n && lines[stray].text < text + behind)
    stray++;

  for (i = stray; i < n; i++)
    {
      gboolean table = is_table_header (&lines[i]);

      if (!begins_part (&lines[i]))
        continue;
      add_stray (&page, lines + stray, i - stray);
      if (is_picture (&lines[i]))
        {
          stray = i;
          break;
        }
      if (mn_line_equals (&lines[i], "NEWS"))
        {
          stray = i + 1;
          break;
        }
      stray = i + 1;
      if (table)
        {
          stray = read_table (&page, lines, i + 1, n);
          i = stray - 1;
        }
    }
  read_blocks (&page, lines, stray, n);

  /* Read as a digest because the user said so. */
  if (page.reading->documents->len == 0)
    mn_text_reader_fill (mn_reading_add (page.reading, where, 1), lines, n);
  return page.reading;
}

static int
sniff (const char *text, gsize length)
{
  g_autoptr (GArray) lines = NULL;
  const MnLine *line;

  if (mn_digest_headlines_find (text, length, NULL))
    return 100;

  /* The lower part of a page alone: a picture, then a title with its host. */
  lines = mn_line_split (text, length);
  line = &g_array_index (lines, MnLine, 0);
  for (guint i = 0; i < lines->len; i++)
    {
      guint next = mn_line_skip_blank (line, i + 1, lines->len);

      if (next < lines->len && is_picture (&line[i]))
        {
          MnLine title = line[next];
          g_autofree char *host = mn_line_take_host (&title);

          if (host && title.length > 0)
            return 95;
        }
    }
  return 0;
}

const MnReader mn_digest_reader = { "digest", sniff, read_digest };
