/* mn-foreign.c: things that this version does not read, told from prose. */
#include "mn-foreign.h"

#include "mn-line.h"
#include "mn-reader.h"

#include <glib/gi18n.h>
#include <string.h>

/* So much of a text is looked at for a table. */
#define TABLE_BYTES (64 * 1024)
#define TABLE_LINES 20

typedef struct
{
  const char *magic;
  gsize length;
  const char *name;
} Signature;

#define SIGNATURE(magic, name)           \
  {                                      \
    magic, sizeof (magic) - 1, N_ (name) \
  }

static const Signature signatures[] = {
  SIGNATURE ("%PDF-", "a PDF document"),
  SIGNATURE ("\x89PNG\r\n", "a picture"),
  SIGNATURE ("\xff\xd8\xff", "a picture"),
  SIGNATURE ("GIF8", "a picture"),
  SIGNATURE ("II*\0", "a picture"),
  SIGNATURE ("MM\0*", "a picture"),
  SIGNATURE ("RIFF", "a picture or a recording"),
  SIGNATURE ("PK\003\004", "an archive or an office document"),
  SIGNATURE ("PK\005\006", "an archive or an office document"),
  SIGNATURE ("\xd0\xcf\x11\xe0", "an office document"),
  SIGNATURE ("{\\rtf", "a formatted document (RTF)"),
  SIGNATURE ("\x1f\x8b", "a compressed file"),
  SIGNATURE ("BZh", "a compressed file"),
  SIGNATURE ("\xfd"
             "7zXZ",
             "a compressed file"),
  SIGNATURE ("(\xb5/\xfd", "a compressed file"),
  SIGNATURE ("7z\xbc\xaf", "an archive"),
  SIGNATURE ("Rar!", "an archive"),
  SIGNATURE ("SQLite format 3", "a database"),
  SIGNATURE ("\x7f"
             "ELF",
             "a program"),
};

const char *
mn_foreign_name_data (const char *data, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (signatures); i++)
    {
      if (length >= signatures[i].length &&
          memcmp (data, signatures[i].magic, signatures[i].length) == 0)
        return _ (signatures[i].name);
    }
  return NULL;
}

static gboolean
starts_with (const MnLine *text, const char *start)
{
  return text->length >= strlen (start) &&
         g_ascii_strncasecmp (text->text, start, strlen (start)) == 0;
}

static gboolean
is_address (const MnLine *text)
{
  if (!starts_with (text, "http://") && !starts_with (text, "https://") &&
      !starts_with (text, "www."))
    return FALSE;
  for (gsize i = 0; i < text->length; i++)
    {
      if (g_ascii_isspace (text->text[i]))
        return FALSE;
    }
  return TRUE;
}

/* A tag at both ends, or what only XML begins with. */
static gboolean
is_markup (const MnLine *text)
{
  if (starts_with (text, "<?xml") || starts_with (text, "<!"))
    return TRUE;
  return text->length > 2 && text->text[0] == '<' && g_ascii_isalpha (text->text[1]) &&
         text->text[text->length - 1] == '>';
}

static gboolean
is_page (const MnLine *text)
{
  static const char *const tags[] = {
    "<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta",
  };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      if (starts_with (text, tags[i]))
        return TRUE;
    }
  return FALSE;
}

/* A bracket at both ends, and behind the first what only JSON has there. */
static gboolean
is_json (const MnLine *text)
{
  char first = text->text[0];
  char last = text->text[text->length - 1];
  gsize i = 1;

  if (!(first == '{' && last == '}') && !(first == '[' && last == ']'))
    return FALSE;
  while (i + 1 < text->length && g_ascii_isspace (text->text[i]))
    i++;
  return strchr (first == '{' ? "\"}" : "{[\"]", text->text[i]) != NULL;
}

/* The cells of @line, minus one; -1 where it cannot be a line of a table. A comma with a blank behind
 * it is prose; so is a long cell. */
static int
count_separators (const MnLine *line, char separator)
{
  int count = 0;
  gsize cell = 0;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < line->length; i++)
    {
      char c = line->text[i];

      if (c == '"')
        quoted = !quoted;
      if (quoted || c != separator)
        {
          if (!quoted && ++cell > 120)
            return -1;
          continue;
        }
      if (separator != '\t' && i + 1 < line->length && line->text[i + 1] == ' ')
        return -1;
      count++;
      cell = 0;
    }
  return quoted ? -1 : count;
}

/* Lines of one number of cells; behind tabs empty cells at the end may be missing. */
static gboolean
is_table_by (GArray *lines, char separator)
{
  int expected = 0;
  guint seen = 0;

  for (guint i = 0; seen < TABLE_LINES && i < lines->len; i++)
    {
      const MnLine *line = &g_array_index (lines, MnLine, i);
      int count = count_separators (line, separator);

      if (line->length == 0)
        continue;
      if (seen++ == 0)
        expected = count;
      if (count < 1 || (separator != '\t' && count != expected))
        return FALSE;
    }
  /* Two lines may look alike by chance. */
  return seen >= 3 || (seen == 2 && expected >= 3);
}

static gboolean
is_table (const MnLine *text)
{
  g_autoptr (GArray) lines =
      mn_line_split (text->text, mn_line_clip (text->text, text->length, TABLE_BYTES));

  /* The last one may be cut short. */
  if (text->length > TABLE_BYTES)
    g_array_set_size (lines, lines->len - 1);
  return is_table_by (lines, '\t') || is_table_by (lines, ',') || is_table_by (lines, ';');
}

gboolean
mn_foreign_check_text (const char *text, gsize length, const char *where, GError **error)
{
  const char *advice = _ ("Copy its text and paste it, or save it as plain text.");
  MnLine whole = { text, length, 1 };
  const char *what;

  mn_line_trim (&whole);
  if (whole.length == 0)
    return FALSE;

  if (is_address (&whole))
    {
      g_set_error (
          error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED,
          _ ("“%s”: reading web addresses comes later; save the page’s text, or paste it."), where);
      return TRUE;
    }

  if (is_page (&whole))
    what = _ ("a web page");
  else if (is_markup (&whole))
    what = _ ("a feed or other XML");
  else if (is_json (&whole))
    what = _ ("JSON data");
  else if (starts_with (&whole, "BEGIN:VCALENDAR"))
    what = _ ("a calendar");
  else if (is_table (&whole))
    {
      what = _ ("a table");
      advice = _ ("To take its lines as prose, choose the format “text”.");
    }
  else
    return FALSE;

  g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED,
               _ ("“%s” is %s, which this version does not read. %s"), where, what, advice);
  return TRUE;
}
