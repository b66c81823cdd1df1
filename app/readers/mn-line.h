/* mn-line.h: text line by line, and the spaces that the web leaves in it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A stretch of a text, not NUL-terminated. */
typedef struct
{
  const char *text;
  gsize length;
  guint number; /* 1-based line of its start */
} MnLine;

/* The lines of @text, each without its end and without white space at its ends. GArray of MnLine that
 * point into @text. */
GArray *mn_line_split (const char *text, gsize length);

/* At most @max of @length bytes, ending between two characters. */
gsize mn_line_clip (const char *text, gsize length, gsize max);

/* White space, no-break and zero width space included. */
gboolean mn_line_is_space (gunichar c);

/* Takes white space off both ends. */
void mn_line_trim (MnLine *line);

gboolean mn_line_equals (const MnLine *line, const char *text);
char *mn_line_dup (const MnLine *line);

/* The last word of @line if it is a host: 'www.montsame.mn', in capitals too. The line loses it and the
 * space before it. NULL, and the line as it was, otherwise. New string in lower case. */
char *mn_line_take_host (MnLine *line);

/* Lines joined again to a text for reading: blank ones at the ends left out, several in a row made
 * one, page furniture dropped, all else kept. NULL where nothing is left. */
char *mn_line_join (const MnLine *lines, guint n);

/* The first of @lines from @i on that is not blank; @n if there is none. */
guint mn_line_skip_blank (const MnLine *lines, guint i, guint n);

G_END_DECLS
