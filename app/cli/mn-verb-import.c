/* mn-verb-import.c: import FILE|FOLDER|-… */
#include "mn-fact-json.h"
#include "mn-verb.h"

#include "mn-importer.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* On a terminal only, on one line that the next message takes. */
static void
on_progress (guint64 done, guint64 total, const char *what, gpointer user_data)
{
  int *last = user_data;
  int percent = total > 0 ? (int) (done * 100 / total) : 0;

  if (percent == *last)
    return;
  *last = percent;
  fprintf (stderr, "\r\033[K%d %% %s", percent, what);
}

static void
add_reasons (JsonBuilder *builder, const char *name, GPtrArray *rejections)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < rejections->len; i++)
    {
      const MnRejection *rejection = g_ptr_array_index (rejections, i);

      json_builder_begin_object (builder);
      mn_json_add_text (builder, "where", rejection->where);
      mn_json_add_text (builder, "reason", rejection->reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
print_json (const MnImportSummary *summary)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  mn_json_add_integer (builder, "documents", summary->documents);
  mn_json_add_integer (builder, "articles", summary->articles);
  mn_json_add_integer (builder, "editions", summary->editions);
  mn_json_add_integer (builder, "events", summary->events);
  mn_json_add_integer (builder, "figures", summary->figures);
  mn_json_add_integer (builder, "duplicates", summary->duplicates);
  add_reasons (builder, "rejected", summary->rejected);
  add_reasons (builder, "left_out", summary->notes);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (const MnImportSummary *summary)
{
  mn_printf (ngettext ("%u document read\n", "%u documents read\n", summary->documents),
             summary->documents);
  mn_printf (_ ("new articles: %u; new editions: %u; already there: %u\n"), summary->articles,
             summary->editions, summary->duplicates);
  mn_printf (_ ("new events: %u; new figures: %u\n"), summary->events, summary->figures);
}

/* '-' is the standard input. */
static gboolean
add_input (MnImporter *importer, const char *name, GError **error)
{
  if (!g_str_equal (name, "-"))
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
      g_autofree char *shown = g_filename_display_name (name);

      mn_importer_add_file (importer, file, shown);
      return TRUE;
    }

  g_autoptr (GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (GBytes) bytes = mn_reader_load_stream (stream, _ ("standard input"), NULL, error);
  if (!bytes)
    return FALSE;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  mn_importer_add_text (importer, text ? text : "", (gssize) length, _ ("standard input"));
  return TRUE;
}

static int
import (MnLibrary *library, char **names, const MnPeriod *date, const char *format, gboolean json)
{
  g_autoptr (MnImporter) importer = mn_importer_new (library);
  g_autoptr (GError) error = NULL;
  int percent = -1;
  int status = MN_CLI_DONE;

  mn_importer_set_date (importer, date);
  mn_importer_set_format (importer, format);
  for (guint i = 0; names[i]; i++)
    {
      if (!add_input (importer, names[i], &error))
        return mn_verb_fail (g_steal_pointer (&error));
    }

  gboolean show_progress = isatty (STDERR_FILENO);
  gboolean done =
      mn_importer_run (importer, show_progress ? on_progress : NULL, &percent, NULL, &error);
  if (show_progress)
    fputs ("\r\033[K", stderr);

  const MnImportSummary *summary = mn_importer_get_summary (importer);
  for (guint i = 0; i < summary->rejected->len; i++)
    {
      const MnRejection *rejection = g_ptr_array_index (summary->rejected, i);

      mn_complain ("%s", rejection->reason);
      status = MN_CLI_FAIL;
    }
  for (guint i = 0; i < summary->notes->len; i++)
    {
      const MnRejection *note = g_ptr_array_index (summary->notes, i);

      mn_complain ("%s: %s", note->where, note->reason);
    }
  if (!done)
    status = mn_verb_fail (g_steal_pointer (&error));
  if (json)
    print_json (summary);
  else
    print_text (summary);
  return mn_finish_output (status);
}

static int
run (int argc, char *argv[])
{
  g_autofree char *date_text = NULL;
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &date_text,
      N_ ("Date of the documents, before what they say; items of a list keep their own"),
      N_ ("DATE") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format,
      N_ ("Read as table, digest, mailed, agency or text, whatever they look like"), N_ ("NAME") },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  MnPeriod date;
  int status;

  if (!mn_verb_parse (&mn_verb_import, entries, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv,
                      &options, &status))
    return status;
  if (!options.rest[0])
    return mn_verb_misuse (&mn_verb_import, _ ("What is to be imported? Name a file or a folder."));
  if (!mn_verb_parse_period (&mn_verb_import, "date", date_text, &date))
    return MN_CLI_USAGE;
  if (format && !g_strv_contains (mn_reader_list_names (), format))
    return mn_verb_misuse (&mn_verb_import, _ ("There is no such format."));

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_CREATE);
  if (!library)
    return MN_CLI_FAIL;
  return import (library, options.rest, &date, format, options.json);
}

const MnVerb mn_verb_import = {
  "import",
  N_ ("FILE|FOLDER|-…"),
  N_ ("Read documents into the library"),
  run,
};
