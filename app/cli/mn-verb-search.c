/* mn-verb-search.c: search [--country C] [--from D] [--to D] [--limit N] [--output FILE] QUERY */
#include "mn-fact-json.h"
#include "mn-fact-text.h"
#include "mn-output.h"
#include "mn-verb.h"

#include <glib/gi18n.h>

#define SHOWN_LIMIT 50
#define FILE_LIMIT  1000
#define UNSET       G_MININT

static void
print_json (const MnSearchResult *result)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  mn_json_add_integer (builder, "total", result->total);
  json_builder_set_member_name (builder, "total_is_exact");
  json_builder_add_boolean_value (builder, result->total_is_exact);
  json_builder_set_member_name (builder, "results");
  json_builder_begin_array (builder);
  for (guint i = 0; i < result->rows->len; i++)
    {
      const MnArticleRow *row = g_ptr_array_index (result->rows, i);

      json_builder_begin_object (builder);
      mn_json_add_integer (builder, "id", row->id);
      mn_json_add_text (builder, "title", row->heading);
      mn_json_add_text (builder, "source", row->source);
      mn_json_add_day (builder, "date", row->date.start);
      mn_json_add_text (builder, "date_precision",
                        mn_period_is_unknown (&row->date)
                            ? NULL
                            : mn_precision_to_nick (row->date.precision));
      json_builder_set_member_name (builder, "countries");
      json_builder_begin_array (builder);
      for (guint k = 0; k < row->countries->len; k++)
        json_builder_add_string_value (builder, mn_country_get_code (
                                                    g_array_index (row->countries, MnCountry, k)));
      json_builder_end_array (builder);
      mn_json_add_text (builder, "snippet", row->snippet);
      mn_json_add_integer (builder, "figures", row->n_figures);
      mn_json_add_integer (builder, "events", row->n_events);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (const MnSearchResult *result)
{
  for (guint i = 0; i < result->rows->len; i++)
    {
      const MnArticleRow *row = g_ptr_array_index (result->rows, i);
      g_autofree char *stamp = mn_period_dup_stamp (&row->date);
      g_autofree char *codes = mn_countries_dup_codes (row->countries);

      mn_printf ("%" G_GINT64_FORMAT "  %s  %s\n", row->id, stamp, row->heading);
      mn_printf ("    %s%s%s%s\n", row->source ? row->source : _ ("no source"),
                 codes[0] ? "  [" : "", codes, codes[0] ? "]" : "");
      if (row->snippet)
        mn_printf ("    %s\n", row->snippet);
    }
  if (!result->total_is_exact)
    mn_printf (_ ("more than %u found\n"), result->total);
  else if (result->rows->len < result->total)
    mn_printf (_ ("%u found, %u shown\n"), result->total, result->rows->len);
  else
    mn_printf (ngettext ("%u found\n", "%u found\n", result->total), result->total);
}

static int
search (MnLibrary *library,
        const MnQuery *query,
        gboolean json,
        const char *output,
        const MnOutputPaper *paper)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnSearchResult) result = mn_library_search (library, query, NULL, &error);

  if (!result)
    return mn_verb_fail (g_steal_pointer (&error));
  if (output && !mn_output_list (result, query, paper, output, &error))
    return mn_verb_fail (g_steal_pointer (&error));
  if (json)
    print_json (result);
  else if (!output)
    print_text (result);
  return mn_finish_output (MN_CLI_DONE);
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_search;
  g_autofree char *country = NULL;
  g_autofree char *from_text = NULL;
  g_autofree char *to_text = NULL;
  g_autofree char *output = NULL;
  g_autofree char *paper_name = NULL;
  MnOutputPaper paper = { FALSE };
  int limit = UNSET;
  const GOptionEntry entries[] = {
    { "country", 0, 0, G_OPTION_ARG_FILENAME, &country,
      N_ ("Only what speaks of this country; its code or its name"), N_ ("COUNTRY") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &from_text, N_ ("Only from this day, month or year on"),
      N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to_text, N_ ("Only up to this day, month or year"),
      N_ ("DATE") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit,
      N_ ("Show at most so many; 50 if not given, 1000 in a file"), N_ ("N") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Write the list to a file as a bibliography; its ending says how: .pdf, .svg, .png, .csv or "
          ".tsv"),
      N_ ("FILE") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper_name,
      N_ ("The file’s paper: a0 to a5, letter, legal or tabloid, with -upright or -lying behind it"),
      N_ ("PAPER") },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  g_autofree char *text = NULL;
  MnQuery query = MN_QUERY_INIT;
  MnPeriod from, to;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (!mn_verb_parse_country (verb, country, &query.country) ||
      !mn_verb_parse_period (verb, "from", from_text, &from) ||
      !mn_verb_parse_period (verb, "to", to_text, &to))
    return MN_CLI_USAGE;
  if (output && !mn_output_takes_report (output))
    return mn_verb_misuse (verb,
                           _ ("The output’s name must end in .pdf, .svg, .png, .csv or .tsv."));
  if (paper_name && !mn_output_is_drawing (output))
    return mn_verb_misuse (verb,
                           _ ("--paper is for pages: give --output with .pdf, .svg or .png."));
  if (!mn_output_parse_paper (verb, paper_name, MN_REPORT_LIST, &paper))
    return MN_CLI_USAGE;
  if (limit == UNSET)
    limit = output ? FILE_LIMIT : SHOWN_LIMIT;
  if (limit < 1)
    return mn_verb_misuse (verb, _ ("--limit needs a number from 1 on."));

  text = g_strjoinv (" ", options.rest);
  if (!g_utf8_validate (text, -1, NULL))
    return mn_verb_misuse (verb, _ ("The search words are not UTF-8."));
  query.text = text;
  query.from = from.start;
  query.to = to.end;
  query.limit = (guint) limit;

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  return search (library, &query, options.json, output, &paper);
}

const MnVerb mn_verb_search = {
  "search",
  N_ ("QUERY…"),
  N_ ("List the articles that have all words of a query"),
  run,
};
