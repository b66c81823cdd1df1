/* mn-locate.c: from bytes of a document to bytes of its file. */
#include "mn-locate.h"

#include <string.h>

/* One line of a document's text, and where it stands in the file. */
typedef struct
{
  gsize start; /* in the text */
  gsize length;
  gsize place; /* in the file */
} Line;

struct _MnLocator
{
  const char *data;
  gsize size;
  gsize at; /* everything before belongs to earlier lines */
  GArray *title;
  GArray *body;
};

MnLocator *
mn_locator_new (GBytes *file)
{
  MnLocator *self = g_new0 (MnLocator, 1);

  self->data = g_bytes_get_data (file, &self->size);
  self->title = g_array_new (FALSE, FALSE, sizeof (Line));
  self->body = g_array_new (FALSE, FALSE, sizeof (Line));
  return self;
}

void
mn_locator_free (MnLocator *self)
{
  g_array_unref (self->title);
  g_array_unref (self->body);
  g_free (self);
}

/* Readers keep the lines in their order, each as it is but for its ends; so each is found behind the
 * one before. */
static void
find_lines (MnLocator *self, const char *text, GArray *lines)
{
  g_array_set_size (lines, 0);
  for (const char *p = text; p && *p;)
    {
      gsize length = strcspn (p, "\n");
      const char *found = length > 0 && self->at < self->size
                              ? memmem (self->data + self->at, self->size - self->at, p, length)
                              : NULL;

      if (found)
        {
          Line line = { (gsize) (p - text), length, (gsize) (found - self->data) };

          g_array_append_val (lines, line);
          self->at = line.place + length;
        }
      p += length + (p[length] == '\n');
    }
}

void
mn_locator_set_document (MnLocator *self, const MnDocument *document)
{
  find_lines (self, document->title, self->title);
  find_lines (self, document->body, self->body);
}

static gboolean
move (GArray *lines, guint32 offset, guint32 *moved)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      if (offset >= line->start && offset <= line->start + line->length)
        {
          *moved = (guint32) (line->place + (offset - line->start));
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
mn_locator_move (MnLocator *self, MnEvidence *evidence)
{
  GArray *lines = evidence->part == MN_PART_TITLE ? self->title : self->body;
  MnSpan span;

  if (!move (lines, evidence->span.start, &span.start) ||
      !move (lines, evidence->span.end, &span.end))
    return FALSE;
  evidence->span = span;
  return TRUE;
}
