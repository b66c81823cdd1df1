/* mn-verb-export.c: export --format csv|json --what articles|events|figures [--derived] */
#include "mn-fact-json.h"
#include "mn-verb.h"

#include "mn-derive.h"
#include "mn-table.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <unistd.h>

typedef struct
{
  MnTableKind what;
  MnTable *table; /* NULL: JSON */
  GOutputStream *stream;
  gboolean any;        /* an element has been written */
  GHashTable *written; /* ids of events: several articles tell of one */
  GError *error;
} Export;

/* --- One element of a JSON array after the other, so that any library fits ---------------------- */

static gboolean
write_text (Export *export, const char *text)
{
  return g_output_stream_write_all (export->stream, text, strlen (text), NULL, NULL,
                                    &export->error);
}

static gboolean
write_element (Export *export, JsonBuilder *builder)
{
  g_autofree char *element = mn_json_to_text (builder, FALSE);
  const char *before = export->any ? ",\n" : "";

  export->any = TRUE;
  return write_text (export, before) && write_text (export, element);
}

static gboolean
write_article (Export *export, const MnArticle *article)
{
  g_autoptr (JsonBuilder) builder = NULL;

  if (export->table)
    return mn_table_add_article (export->table, article, NULL, &export->error);
  builder = json_builder_new ();
  json_builder_begin_object (builder);
  mn_json_add_article_members (builder, article);
  json_builder_end_object (builder);
  return write_element (export, builder);
}

static gboolean
write_figure (Export *export, const MnFigure *figure)
{
  g_autoptr (JsonBuilder) builder = NULL;

  if (export->table)
    return mn_table_add_figure (export->table, figure, NULL, &export->error);
  builder = json_builder_new ();
  mn_json_add_figure (builder, figure);
  return write_element (export, builder);
}

static gboolean
write_event (Export *export, const MnEvent *event, gint64 article)
{
  g_autoptr (JsonBuilder) builder = NULL;
  gint64 *id = g_memdup2 (&event->id, sizeof event->id);

  if (!g_hash_table_add (export->written, id))
    return TRUE;
  if (export->table)
    return mn_table_add_event (export->table, event, NULL, &export->error);
  builder = json_builder_new ();
  mn_json_add_event (builder, event, article);
  return write_element (export, builder);
}

static gboolean
on_article (const MnArticle *article, gpointer user_data)
{
  Export *export = user_data;
  g_autofree char *heading = export->table ? mn_article_dup_heading (article) : NULL;

  if (export->table)
    mn_table_set_article (export->table, heading, article->source, &article->date);
  switch (export->what)
    {
    case MN_TABLE_FIGURES:
      for (guint i = 0; i < article->figures->len; i++)
        {
          if (!write_figure (export, g_ptr_array_index (article->figures, i)))
            return FALSE;
        }
      return TRUE;
    case MN_TABLE_EVENTS:
      for (guint i = 0; i < article->events->len; i++)
        {
          if (!write_event (export, g_ptr_array_index (article->events, i), article->id))
            return FALSE;
        }
      return TRUE;
    case MN_TABLE_ARTICLES:
    default:
      return write_article (export, article);
    }
}

/* What follows from the figures of one country. */
static gboolean
write_derived_of (Export *export, MnLibrary *library, MnCountry country)
{
  g_autoptr (MnCountryData) data = mn_library_get_country (library, country, NULL, &export->error);
  g_autoptr (GPtrArray) derived = data ? mn_derive_figures (data->figures) : NULL;

  for (guint i = 0; derived && i < derived->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (derived, i);
      const MnSourceNote *note = g_hash_table_lookup (data->notes, &figure->evidence->article);

      if (export->table && note)
        mn_table_set_article (export->table, note->heading, note->source, &note->date);
      if (!write_figure (export, figure))
        return FALSE;
    }
  return derived != NULL;
}

static gboolean
write_derived (Export *export, MnLibrary *library)
{
  g_autoptr (GArray) countries = mn_library_list_countries (library, NULL, NULL, &export->error);

  for (guint i = 0; countries && i < countries->len; i++)
    {
      const MnCountryCount *count = &g_array_index (countries, MnCountryCount, i);

      if (count->figures > 0 && !write_derived_of (export, library, count->country))
        return FALSE;
    }
  return countries != NULL;
}

static int
export_all (MnLibrary *library, MnTableKind what, gboolean csv, gboolean with_derived)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GOutputStream) buffered = g_buffered_output_stream_new_sized (stream, 64 * 1024);
  g_autoptr (GHashTable) written =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (MnTable) table = csv ? mn_table_new (buffered, MN_TABLE_CSV, what) : NULL;
  g_autoptr (GError) error = NULL;
  Export export = { what, table, buffered, FALSE, written, NULL };

  if (!csv && !write_text (&export, "["))
    return mn_verb_fail (export.error);
  if (!mn_library_foreach_article (library, on_article, &export, NULL, &error))
    {
      g_clear_error (&export.error);
      return mn_verb_fail (g_steal_pointer (&error));
    }
  if (export.error || (with_derived && !write_derived (&export, library)))
    return mn_verb_fail (export.error);
  if (csv ? !mn_table_finish (table, NULL, &error) : !write_text (&export, "]\n"))
    return mn_verb_fail (error ? g_steal_pointer (&error) : export.error);
  if (!g_output_stream_flush (buffered, NULL, &error))
    return mn_verb_fail (g_steal_pointer (&error));
  return MN_CLI_DONE;
}

static gboolean
parse_what (const char *text, MnTableKind *what)
{
  static const char *const names[] = {
    [MN_TABLE_ARTICLES] = "articles",
    [MN_TABLE_EVENTS] = "events",
    [MN_TABLE_FIGURES] = "figures",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_strcmp0 (text, names[i]) == 0)
        {
          *what = i;
          return TRUE;
        }
    }
  return FALSE;
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_export;
  g_autofree char *format = NULL;
  g_autofree char *what_text = NULL;
  gboolean with_derived = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_ ("How to write it: csv or json"),
      N_ ("FORMAT") },
    { "what", 0, 0, G_OPTION_ARG_FILENAME, &what_text,
      N_ ("What to write: articles, events or figures"), N_ ("WHAT") },
    { "derived", 0, 0, G_OPTION_ARG_NONE, &with_derived,
      N_ ("Behind the figures those that follow from others"), NULL },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  MnTableKind what;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (options.rest[0])
    return mn_verb_misuse (verb, _ ("“export” takes options only."));
  if (g_strcmp0 (format, "csv") != 0 && g_strcmp0 (format, "json") != 0)
    return mn_verb_misuse (verb, _ ("--format is csv or json."));
  if (!parse_what (what_text, &what))
    return mn_verb_misuse (verb, _ ("--what is articles, events or figures."));

  if (with_derived && what != MN_TABLE_FIGURES)
    return mn_verb_misuse (verb, _ ("--derived goes with --what figures."));

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  return export_all (library, what, g_str_equal (format, "csv"), with_derived);
}

const MnVerb mn_verb_export = {
  "export",
  NULL,
  N_ ("Write all articles, events or figures to the standard output"),
  run,
};
