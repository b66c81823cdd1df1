/* mn-csv.c: rows of values. */
#include "mn-csv.h"

#include <string.h>

/* A quote that is not closed within so much is none. */
#define QUOTED_BYTES 16384

void
mn_csv_init (MnCsv *self, const char *text, gsize length, char separator)
{
  *self = (MnCsv){ .text = text, .length = length, .separator = separator, .line = 1 };
  self->row.text = text;
  self->row.separator = separator;
  self->row.cells = g_array_new (FALSE, FALSE, sizeof (MnSpan));
}

void
mn_csv_clear (MnCsv *self)
{
  g_clear_pointer (&self->row.cells, g_array_unref);
}

char
mn_csv_guess_separator (const char *text, gsize length)
{
  static const char separators[] = { ',', ';', '\t' };
  const char *end = memchr (text, '\n', length);
  char best = ',';
  guint most = 0;

  end = end ? end : text + length;
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      gboolean quoted = FALSE;
      guint n = 0;

      for (const char *p = text; p < end; p++)
        {
          quoted ^= *p == '"';
          n += !quoted && *p == separators[i];
        }
      if (n > most)
        {
          most = n;
          best = separators[i];
        }
    }
  return best;
}

/* Behind the closing quote of the value that opens at @start; 0: it does not close. */
static gsize
find_quote_end (const MnCsv *self, gsize start)
{
  gsize stop = MIN (self->length, start + QUOTED_BYTES);

  for (gsize i = start + 1; i < stop; i++)
    {
      if (self->text[i] != '"')
        continue;
      if (i + 1 < stop && self->text[i + 1] == '"')
        i++;
      else
        return i + 1;
    }
  return 0;
}

static void
add_cell (MnCsv *self, gsize start, gsize end)
{
  while (start < end && self->text[start] == ' ')
    start++;
  while (end > start && self->text[end - 1] == ' ')
    end--;
  if (end - start >= 2 && self->text[start] == '"' && self->text[end - 1] == '"')
    {
      start++;
      end--;
      while (start < end && self->text[start] == ' ')
        start++;
      while (end > start && self->text[end - 1] == ' ')
        end--;
    }

  MnSpan cell = { (guint32) start, (guint32) end };
  g_array_append_val (self->row.cells, cell);
}

static void
read_row (MnCsv *self)
{
  gsize i = self->position;
  gsize start = i;
  gboolean fresh = TRUE; /* nothing of the value was seen yet */

  self->row.line = self->line;
  g_array_set_size (self->row.cells, 0);
  while (i < self->length && self->text[i] != '\n')
    {
      gsize quoted = fresh && self->text[i] == '"' ? find_quote_end (self, i) : 0;

      if (quoted)
        {
          for (; i < quoted; i++)
            self->line += self->text[i] == '\n';
          fresh = FALSE;
          continue;
        }
      if (self->text[i] == self->separator)
        {
          add_cell (self, start, i);
          start = i + 1;
          fresh = TRUE;
        }
      else
        fresh = fresh && self->text[i] == ' ';
      i++;
    }
  add_cell (self, start, i);
  self->row.span = (MnSpan){ (guint32) self->position, (guint32) i };
  self->line++;
  self->position = i + 1;
}

static gboolean
is_blank (const MnCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      const MnSpan *cell = &g_array_index (row->cells, MnSpan, i);

      if (cell->end > cell->start)
        return FALSE;
    }
  return TRUE;
}

const MnCsvRow *
mn_csv_next (MnCsv *self)
{
  while (self->position < self->length)
    {
      read_row (self);
      if (!is_blank (&self->row))
        return &self->row;
    }
  return NULL;
}

char *
mn_csv_row_dup (const MnCsvRow *row, int column)
{
  if (column < 0 || (guint) column >= row->cells->len)
    return g_strdup ("");

  const MnSpan *cell = &g_array_index (row->cells, MnSpan, column);
  char *value = g_strndup (row->text + cell->start, cell->end - cell->start);
  char *to = value;

  if (!strstr (value, "\"\""))
    return value;
  for (const char *from = value; *from; from++)
    {
      *to++ = *from;
      if (from[0] == '"' && from[1] == '"')
        from++;
    }
  *to = '\0';
  return value;
}
