/* mn-text.c: small helpers for UTF-8 text. */
#include "mn-text.h"

#include <string.h>

guint
mn_text_get_line (const char *text, gsize offset)
{
  guint line = 1;

  for (gsize i = 0; i < offset; i++)
    line += text[i] == '\n';
  return line;
}

/* Zero width space and byte order mark are not spaces to Unicode, but blanks to a reader. */
static gboolean
is_blank (gunichar c)
{
  return c < 0x80 ? g_ascii_isspace ((char) c)
                  : g_unichar_isspace (c) || c == 0x200b || c == 0xfeff;
}

char *
mn_text_fold_space (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  GString *folded = g_string_sized_new ((gsize) (end - text));

  /* Appended word by word: lists fold a snippet for each row. */
  for (const char *p = text; p < end;)
    {
      const char *start = p;

      while (p < end && !is_blank (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p > start && folded->len > 0)
        g_string_append_c (folded, ' ');
      g_string_append_len (folded, start, p - start);
      while (p < end && is_blank (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
    }
  return g_string_free (folded, FALSE);
}

char *
mn_text_shorten (const char *text, guint max_chars)
{
  if (g_utf8_strlen (text, -1) <= (glong) max_chars)
    return g_strdup (text);

  const char *end = g_utf8_offset_to_pointer (text, max_chars > 1 ? (glong) max_chars - 1 : 0);
  const char *cut = end;
  while (cut > text && *cut != ' ')
    cut--;
  /* One long word is cut inside. */
  if (cut - text < (end - text) / 2)
    cut = end;
  g_autofree char *head = g_strndup (text, (gsize) (cut - text));
  return g_strconcat (g_strchomp (head), "…", NULL);
}
