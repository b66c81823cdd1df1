/* mn-output.c: files for --output. */
#include "mn-output.h"

#include "mn-table.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
has_ending (const char *path, const char *ending)
{
  gsize length = strlen (path);
  gsize tail = strlen (ending);

  return length > tail && g_ascii_strcasecmp (path + length - tail, ending) == 0;
}

gboolean
mn_output_takes_trade (const char *path)
{
  return has_ending (path, ".csv");
}

static gboolean
write_bytes (const char *path, GBytes *bytes, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_file_set_contents (path, data ? data : "", (gssize) length, error);
}

gboolean
mn_output_trade (const MnCountryData *data, const char *path, GError **error)
{
  g_autoptr (GBytes) table = mn_table_from_figures (data->figures, data->notes, MN_TABLE_CSV);

  return write_bytes (path, table, error);
}
