/* mn-decode.c: bytes to UTF-8. */
#include "mn-decode.h"

#include "mn-foreign.h"
#include "mn-reader-private.h"
#include "mn-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* So much of the input is looked at to tell a text from other things. */
#define PROBE_BYTES (64 * 1024)

/* Of a thousand bytes, more control characters than this make it no text. */
#define CONTROLS_PER_MILLE 5

static gboolean
is_blank (const char *text, gsize length)
{
  const char *end = text + length;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && c != 0x200b && c != 0xfeff)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_binary (const char *data, gsize length)
{
  gsize probe = MIN (length, PROBE_BYTES);
  gsize controls = 0;

  if (memchr (data, '\0', length))
    return TRUE;
  for (gsize i = 0; i < probe; i++)
    controls += g_ascii_iscntrl (data[i]) && !g_ascii_isspace (data[i]);
  return controls * 1000 > probe * CONTROLS_PER_MILLE;
}

/* In place: CR LF, CR and form feed become LF; the few control characters that a text may hold by
 * mistake are dropped, so that no title or body has any. */
static gsize
tidy_controls (char *text, gsize length)
{
  gsize to = 0;

  for (gsize from = 0; from < length; from++)
    {
      char c = text[from];

      if (c == '\r' && from + 1 < length && text[from + 1] == '\n')
        continue;
      if (c == '\r' || c == '\f')
        c = '\n';
      if (!g_ascii_iscntrl (c) || c == '\n' || c == '\t')
        text[to++] = c;
    }
  text[to] = '\0';
  return to;
}

static char *
convert_utf16 (const char *data, gsize length, const char *where, gsize *out_length, GError **error)
{
  const char *charset = data[0] == '\xff' ? "UTF-16LE" : "UTF-16BE";
  g_autoptr (GError) cause = NULL;
  gsize bytes_read = 0;
  char *text = g_convert (data + 2, (gssize) (length - 2), "UTF-8", charset, &bytes_read,
                          out_length, &cause);

  if (!text || bytes_read != length - 2)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_ENCODING,
                   _ ("“%s” is marked as UTF-16 text but is damaged after byte %u. Save it again "
                      "as UTF-8."),
                   where, (guint) bytes_read + 2);
      g_free (text);
      return NULL;
    }
  return text;
}

char *
mn_decode (GBytes *bytes, const char *where, gsize *length, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = NULL;

  if (size > MN_READER_MAX_BYTES)
    {
      mn_reader_set_too_large (error, where, size);
      return NULL;
    }
  if (size == 0)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_EMPTY, _ ("“%s” is empty."), where);
      return NULL;
    }

  const char *foreign = mn_foreign_name_data (data, size);
  if (foreign)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED,
                   _ ("“%s” is %s, which this version does not read. %s"), where, foreign,
                   _ ("Copy its text and paste it, or save it as plain text."));
      return NULL;
    }

  if (size >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    {
      text = convert_utf16 (data, size, where, length, error);
      if (!text)
        return NULL;
    }
  else
    {
      gsize mark = size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

      *length = size - mark;
      text = g_malloc (*length + 1);
      memcpy (text, data + mark, *length);
      text[*length] = '\0';
    }

  if (is_binary (text, *length))
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_BINARY,
                   _ ("“%s” is not a text: it holds bytes that no text has."), where);
      return NULL;
    }

  const char *bad = NULL;
  *length = tidy_controls (text, *length);
  if (!g_utf8_validate_len (text, *length, &bad))
    {
      guint line = mn_text_get_line (text, (gsize) (bad - text));

      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_ENCODING,
                   _ ("“%s”, line %u: the text is not UTF-8. Save it as UTF-8 and try again."),
                   where, line);
      mn_reader_error_set_line (error, line);
      return NULL;
    }
  if (is_blank (text, *length))
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_EMPTY,
                   _ ("“%s” holds nothing but blanks."), where);
      return NULL;
    }
  return g_steal_pointer (&text);
}
