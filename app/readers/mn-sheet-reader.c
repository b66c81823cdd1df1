/* mn-sheet-reader.c: tables of trade and events, by the names of their columns. */
#include "mn-reader-private.h"
#include "mn-sheet.h"

#include <glib/gi18n.h>

static const MnSheetFormat *const formats[] = {
  &mn_sheet_tidy,
  &mn_sheet_events,
};

static const MnSheetFormat *
find_format (const MnSheet *table)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i]->fits (table))
      return formats[i];
  return NULL;
}

static int
sniff (const char *text, gsize length)
{
  g_autoptr (MnSheet) table = mn_sheet_new (text, length, "");

  return table && find_format (table) ? MN_SNIFF_CERTAIN : 0;
}

static MnReading *
read_table (const char *text, gsize length, const char *where, GError **error)
{
  g_autoptr (MnSheet) table = mn_sheet_new (text, length, where);
  const MnSheetFormat *format = table ? find_format (table) : NULL;

  if (!format)
    {
      g_set_error (
          error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX,
          _ ("“%s” has no line with the names of columns that are known: reporter, partner, "
             "year, flow, value; or date, type, countries, title."),
          where);
      return NULL;
    }
  format->read (table);
  return mn_sheet_finish (table, error);
}

const MnReader mn_table_reader = { "table", sniff, read_table };
