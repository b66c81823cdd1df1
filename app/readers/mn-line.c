/* mn-line.c: text line by line. */
#include "mn-line.h"

#include <string.h>

/* Lines that stand between the paragraphs of a copied page and belong to the page. */
static const char *const furniture[] = {
  "Advertisement",
  "Advertisement · Scroll to continue",
  "Scroll to continue",
};

gsize
mn_line_clip (const char *text, gsize length, gsize max)
{
  gsize clipped = MIN (length, max);

  while (clipped < length && (text[clipped] & 0xc0) == 0x80)
    clipped--;
  return clipped;
}

gboolean
mn_line_is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == 0x200b || c == 0xfeff;
}

void
mn_line_trim (MnLine *line)
{
  const char *start = line->text;
  const char *end = line->text + line->length;

  while (start < end && mn_line_is_space (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);

      if (!mn_line_is_space (g_utf8_get_char (last)))
        break;
      end = last;
    }
  line->text = start;
  line->length = (gsize) (end - start);
}

GArray *
mn_line_split (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (MnLine));
  const char *end = text + length;
  guint number = 1;

  for (const char *p = text; p < end; number++)
    {
      const char *stop = memchr (p, '\n', (gsize) (end - p));
      MnLine line = { p, (gsize) ((stop ? stop : end) - p), number };

      mn_line_trim (&line);
      g_array_append_val (lines, line);
      p = stop ? stop + 1 : end;
    }
  return lines;
}

gboolean
mn_line_equals (const MnLine *line, const char *text)
{
  return line->length == strlen (text) && memcmp (line->text, text, line->length) == 0;
}

char *
mn_line_dup (const MnLine *line)
{
  return g_strndup (line->text, line->length);
}

static gboolean
is_host (const char *text, gsize length)
{
  guint dots = 0;

  if (length < 7 || g_ascii_strncasecmp (text, "www.", 4) != 0)
    return FALSE;
  for (gsize i = 4; i < length; i++)
    {
      /* No two dots in a row, and none at the end. */
      if (text[i] == '.' && (text[i - 1] == '.' || i + 1 == length))
        return FALSE;
      dots += text[i] == '.';
      if (!g_ascii_isalnum (text[i]) && text[i] != '.' && text[i] != '-')
        return FALSE;
    }
  return dots > 0;
}

char *
mn_line_take_host (MnLine *line)
{
  const char *start = line->text + line->length;

  while (start > line->text)
    {
      const char *before = g_utf8_prev_char (start);

      if (mn_line_is_space (g_utf8_get_char (before)))
        break;
      start = before;
    }

  gsize length = (gsize) (line->text + line->length - start);
  if (!is_host (start, length))
    return NULL;

  line->length -= length;
  mn_line_trim (line);
  return g_ascii_strdown (start, (gssize) length);
}

static gboolean
is_furniture (const MnLine *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (furniture); i++)
    {
      if (mn_line_equals (line, furniture[i]))
        return TRUE;
    }
  return FALSE;
}

char *
mn_line_join (const MnLine *lines, guint n)
{
  GString *joined = g_string_new (NULL);
  gboolean gap = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const MnLine *line = &lines[i];

      if (line->length == 0)
        {
          gap = TRUE;
          continue;
        }
      if (is_furniture (line))
        continue;
      if (joined->len > 0)
        g_string_append (joined, gap ? "\n\n" : "\n");
      gap = FALSE;
      g_string_append_len (joined, line->text, (gssize) line->length);
    }

  if (joined->len == 0)
    {
      g_string_free (joined, TRUE);
      return NULL;
    }
  return g_string_free (joined, FALSE);
}

guint
mn_line_skip_blank (const MnLine *lines, guint i, guint n)
{
  while (i < n && lines[i].length == 0)
    i++;
  return i;
}
