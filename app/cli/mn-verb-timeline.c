/* mn-verb-timeline.c: timeline --country C [--from D] [--to D] [--output FILE [--paper P] [--years-per-page N]] */
#include "mn-fact-json.h"
#include "mn-fact-text.h"
#include "mn-output.h"
#include "mn-verb.h"

#include <glib/gi18n.h>

static void
print_json (MnCountry country, GPtrArray *events)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  mn_json_add_country (builder, "country", country);
  mn_json_add_events (builder, events, 0);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (MnCountry country, GPtrArray *events)
{
  g_autofree char *name = mn_country_dup_name (country, NULL);

  mn_printf (_ ("Relations of Mongolia and %s\n"), name);
  if (events->len == 0)
    mn_printf ("%s\n", _ ("The library has no events of this time."));
  for (guint i = 0; i < events->len; i++)
    {
      g_autofree char *line = mn_event_dup_line (g_ptr_array_index (events, i));

      mn_printf ("  %s\n", line);
    }
}

/* Elsewhere than on pages these options would be ignored in silence. */
static gboolean
parse_paper (const MnVerb *verb,
             const char *output,
             const char *name,
             int years,
             MnOutputPaper *paper)
{
  if ((name || years || paper->no_lists) && !mn_output_is_drawing (output))
    mn_verb_misuse (verb, _ ("--paper, --years-per-page and --drawing-only are for a drawing: give "
                             "--output with .pdf, .svg or .png."));
  else if (years < 0 || years > 1000)
    mn_verb_misuse (verb, _ ("--years-per-page needs a number from 1 to 1000."));
  else
    {
      paper->years_per_page = (guint) years;
      return mn_output_parse_paper (verb, name, MN_REPORT_TIMELINE, paper);
    }
  return FALSE;
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_timeline;
  g_autofree char *name = NULL;
  g_autofree char *from_text = NULL;
  g_autofree char *to_text = NULL;
  g_autofree char *output = NULL;
  g_autofree char *paper_name = NULL;
  int years = 0;
  MnOutputPaper paper = { FALSE };
  const GOptionEntry entries[] = {
    { "country", 0, 0, G_OPTION_ARG_FILENAME, &name, N_ ("The partner; its code or its name"),
      N_ ("COUNTRY") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &from_text, N_ ("Only from this day, month or year on"),
      N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to_text, N_ ("Only up to this day, month or year"),
      N_ ("DATE") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Write the timeline to a file; its ending says how: .pdf, .svg, .png, .csv, .tsv or .ics"),
      N_ ("FILE") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper_name,
      N_ ("The file’s paper: a0 to a5, letter, legal or tabloid, with -upright or -lying behind it"),
      N_ ("PAPER") },
    { "years-per-page", 0, 0, G_OPTION_ARG_INT, &years,
      N_ ("Cut the drawing into pages of so many years"), N_ ("N") },
    { "drawing-only", 0, 0, G_OPTION_ARG_NONE, &paper.no_lists,
      N_ ("Leave out the lists below the drawing, as for a poster"), NULL },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GError) error = NULL;
  MnCountry country;
  MnPeriod from, to;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (!name || options.rest[0])
    return mn_verb_misuse (verb, _ ("Which country? Give --country with its code or its name."));
  if (!mn_verb_parse_country (verb, name, &country) ||
      !mn_verb_parse_period (verb, "from", from_text, &from) ||
      !mn_verb_parse_period (verb, "to", to_text, &to))
    return MN_CLI_USAGE;
  if (output && !mn_output_takes_timeline (output))
    return mn_verb_misuse (
        verb, _ ("The output’s name must end in .pdf, .svg, .png, .csv, .tsv or .ics."));

  if (!parse_paper (verb, output, paper_name, years, &paper))
    return MN_CLI_USAGE;

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  events = mn_library_list_events (library, country, from.start, to.end, NULL, &error);
  if (!events)
    return mn_verb_fail (g_steal_pointer (&error));
  if (output &&
      !mn_output_timeline (library, country, events, from.start, to.end, &paper, output, &error))
    return mn_verb_fail (g_steal_pointer (&error));

  if (options.json)
    print_json (country, events);
  else if (!output)
    print_text (country, events);
  return mn_finish_output (MN_CLI_DONE);
}

const MnVerb mn_verb_timeline = {
  "timeline",
  NULL,
  N_ ("List the events with one country, or draw them"),
  run,
};
