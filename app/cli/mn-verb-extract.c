/* mn-verb-extract.c: extract [--date D] [--jsonl] FILE|- */
#include "mn-fact-json.h"
#include "mn-fact-text.h"
#include "mn-locate.h"
#include "mn-verb.h"

#include "mn-compose.h"
#include "mn-reader.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

/* Brackets within brackets; more is an attack on the parser's stack. */
#define DEPTH_MAX 64

/* The facts of all documents of a file. */
typedef struct
{
  char *language; /* owned; of the longest document */
  gsize longest;
  GArray *countries;  /* of MnCountryMention, each country once */
  GPtrArray *figures; /* of MnFigure */
  GPtrArray *events;  /* of MnEvent */
} Facts;

static Facts
facts_new (void)
{
  return (Facts){ NULL, 0, g_array_new (FALSE, FALSE, sizeof (MnCountryMention)),
                  g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free),
                  g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free) };
}

static void
facts_clear (Facts *facts)
{
  g_free (facts->language);
  g_array_unref (facts->countries);
  g_ptr_array_unref (facts->figures);
  g_ptr_array_unref (facts->events);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

static void
add_mention (Facts *facts, const MnCountryMention *mention)
{
  for (guint i = 0; i < facts->countries->len; i++)
    {
      if (g_array_index (facts->countries, MnCountryMention, i).country == mention->country)
        return;
    }
  g_array_append_val (facts->countries, *mention);
}

/* Adds the facts of @document, which gives its texts away; with @locator their spans become bytes of the
 * file. */
static void
add_document (Facts *facts, MnDocument *document, const MnPeriod *given, MnLocator *locator)
{
  g_autoptr (MnArticle) article = NULL;
  gsize length = document->body ? strlen (document->body) : 0;

  if (locator)
    mn_locator_set_document (locator, document);
  article = mn_compose_article (document, given);

  if (length >= facts->longest)
    {
      facts->longest = length;
      g_free (facts->language);
      facts->language = g_strdup (article->language);
    }
  for (guint i = 0; i < article->countries->len; i++)
    add_mention (facts, &g_array_index (article->countries, MnCountryMention, i));
  for (guint i = 0; i < article->figures->len; i++)
    {
      MnFigure *figure = mn_figure_copy (g_ptr_array_index (article->figures, i));

      if (locator)
        mn_locator_move (locator, figure->evidence);
      g_ptr_array_add (facts->figures, figure);
    }
  for (guint i = 0; i < article->events->len; i++)
    {
      MnEvent *event = mn_event_copy (g_ptr_array_index (article->events, i));

      for (guint k = 0; locator && k < event->evidence->len; k++)
        mn_locator_move (locator, g_ptr_array_index (event->evidence, k));
      g_ptr_array_add (facts->events, event);
    }
}

static void
add_members (JsonBuilder *builder, const Facts *facts)
{
  mn_json_add_text (builder, "language", facts->language);
  mn_json_add_mentions (builder, facts->countries);
  mn_json_add_figures (builder, facts->figures);
  mn_json_add_events (builder, facts->events, 0);
}

/* --- A text ----------------------------------------------------------------------------------- */

static void
print_json (const Facts *facts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_members (builder, facts);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (const Facts *facts)
{
  for (guint i = 0; i < facts->countries->len; i++)
    mn_printf ("%s%s", i > 0 ? ", " : "",
               mn_country_get_code (g_array_index (facts->countries, MnCountryMention, i).country));
  mn_print ("\n");
  for (guint i = 0; i < facts->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (facts->figures, i);
      g_autofree char *line = mn_figure_dup_line (figure);
      g_autofree char *quote = g_strdup_printf (_ ("“%s”"), figure->evidence->quote);

      mn_printf ("  %s\n      %s\n", line, quote);
    }
  for (guint i = 0; i < facts->events->len; i++)
    {
      g_autofree char *line = mn_event_dup_line (g_ptr_array_index (facts->events, i));

      mn_printf ("  %s\n", line);
    }
}

static int
extract_text (GInputStream *stream, const char *where, const MnPeriod *date, gboolean json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = mn_reader_load_stream (stream, where, NULL, &error);
  g_autoptr (MnReading) reading = bytes ? mn_reader_read (bytes, where, NULL, &error) : NULL;
  g_autoptr (MnLocator) locator = NULL;
  g_auto (Facts) facts = facts_new ();
  int status = MN_CLI_DONE;

  if (!reading)
    return mn_verb_fail (g_steal_pointer (&error));
  for (guint i = 0; i < reading->rejected->len; i++)
    {
      mn_complain ("%s", ((MnRejection *) g_ptr_array_index (reading->rejected, i))->reason);
      status = MN_CLI_FAIL;
    }

  locator = mn_locator_new (bytes);
  for (guint i = 0; i < reading->documents->len; i++)
    {
      MnDocument *document = g_ptr_array_index (reading->documents, i);
      /* As with an import. */
      gboolean own = reading->documents->len > 1 && !mn_period_is_unknown (&document->date);

      add_document (&facts, document, own ? &MN_PERIOD_UNKNOWN : date, locator);
    }
  if (json)
    print_json (&facts);
  else
    print_text (&facts);
  return mn_finish_output (status);
}

/* --- JSON lines ------------------------------------------------------------------------------- */

/* A member that is a string, null or not there; a copy. */
static gboolean
get_text (JsonObject *object, const char *name, char **text, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  *text = NULL;
  if (!node || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX, _ ("“%s” is not a string"),
                   name);
      return FALSE;
    }
  *text = json_node_dup_string (node);
  return TRUE;
}

static MnDocument *
read_object (JsonObject *object, GError **error)
{
  g_autoptr (MnDocument) document = mn_document_new ();
  g_autofree char *day = NULL;

  if (!get_text (object, "title", &document->title, error) ||
      !get_text (object, "text", &document->body, error) ||
      !get_text (object, "doc_date", &day, error))
    return NULL;
  if (!document->body && !document->title)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX, _ ("there is no “text”"));
      return NULL;
    }
  if (day && !mn_period_parse (day, &document->date))
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX,
                   _ ("“%s” is no date; write 2025, 2025-06 or 2025-06-28"), day);
      return NULL;
    }
  return g_steal_pointer (&document);
}

static gboolean
is_too_deep (const char *json)
{
  gboolean quoted = FALSE;
  int depth = 0;

  for (const char *p = json; *p; p++)
    {
      if (quoted && *p == '\\' && p[1])
        p++;
      else if (*p == '"')
        quoted = !quoted;
      else if (!quoted && (*p == '[' || *p == '{') && ++depth > DEPTH_MAX)
        return TRUE;
      else if (!quoted && (*p == ']' || *p == '}'))
        depth--;
    }
  return FALSE;
}

/* The object of a line; NULL with the reason. */
static JsonNode *
parse_line (const char *line, gsize length, GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  if (length > MN_READER_MAX_BYTES)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_TOO_LARGE, _ ("this is too long"));
      return NULL;
    }
  if (!g_utf8_validate_len (line, length, NULL))
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_ENCODING, _ ("this is not UTF-8"));
      return NULL;
    }
  if (is_too_deep (line) || !(node = json_from_string (line, NULL)) ||
      !JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX, _ ("this is not a JSON object"));
      return NULL;
    }
  return g_steal_pointer (&node);
}

static gboolean
extract_line (const char *line, gsize length, const MnPeriod *date, GError **error)
{
  g_autoptr (JsonNode) node = parse_line (line, length, error);
  g_autoptr (MnDocument) document = NULL;
  g_autoptr (JsonBuilder) builder = NULL;
  g_auto (Facts) facts = facts_new ();
  JsonObject *object;

  if (!node)
    return FALSE;
  object = json_node_get_object (node);
  document = read_object (object, error);
  if (!document)
    return FALSE;

  add_document (&facts, document,
                mn_period_is_unknown (&document->date) ? date : &MN_PERIOD_UNKNOWN, NULL);
  builder = json_builder_new ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  if (json_object_has_member (object, "id"))
    json_builder_add_value (builder, json_object_dup_member (object, "id"));
  else
    json_builder_add_null_value (builder);
  add_members (builder, &facts);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, FALSE);
  mn_printf ("%s\n", text);
  return TRUE;
}

/* Each line is answered before the next is read, so that the other side may wait for it. */
static int
extract_lines (GInputStream *stream, const char *where, const MnPeriod *date)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);
  int status = MN_CLI_DONE;

  for (guint number = 1;; number++)
    {
      g_autoptr (GError) error = NULL;
      gsize length;
      g_autofree char *line = g_data_input_stream_read_line (lines, &length, NULL, &error);

      if (!line)
        {
          if (error)
            status = mn_verb_fail (g_steal_pointer (&error));
          return mn_finish_output (status);
        }
      if (length == 0 || (length == 1 && line[0] == '\r'))
        continue;
      if (!extract_line (line, length, date, &error))
        {
          mn_complain (_ ("“%s”, line %u: %s."), where, number, error->message);
          status = MN_CLI_FAIL;
        }
      else if (mn_finish_output (MN_CLI_DONE) != MN_CLI_DONE)
        return MN_CLI_FAIL;
    }
}

/* --- The verb --------------------------------------------------------------------------------- */

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_extract;
  g_autofree char *date_text = NULL;
  gboolean jsonl = FALSE;
  const GOptionEntry entries[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &date_text, N_ ("Date of the document"), N_ ("DATE") },
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &jsonl,
      N_ ("Each line in and each line out is one JSON object: {\"id\", \"text\", \"doc_date\"}"),
      NULL },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (GInputStream) stream = NULL;
  g_autofree char *where = NULL;
  g_autoptr (GError) error = NULL;
  MnPeriod date;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_JSON, argc, argv, &options, &status))
    return status;
  if (g_strv_length (options.rest) != 1)
    return mn_verb_misuse (verb, _ ("Which text? Give one file, or - for the standard input."));
  if (!mn_verb_parse_period (verb, "date", date_text, &date))
    return MN_CLI_USAGE;

  if (g_str_equal (options.rest[0], "-"))
    {
      where = g_strdup (_ ("standard input"));
      stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (options.rest[0]);

      where = g_filename_display_name (options.rest[0]);
      stream = mn_reader_open_file (file, where, jsonl ? 0 : MN_READER_MAX_BYTES, NULL, &error);
      if (!stream)
        return mn_verb_fail (g_steal_pointer (&error));
    }
  return jsonl ? extract_lines (stream, where, &date)
               : extract_text (stream, where, &date, options.json);
}

const MnVerb mn_verb_extract = {
  "extract",
  N_ ("FILE|-"),
  N_ ("Find countries, figures and events in a text; needs no library"),
  run,
};
