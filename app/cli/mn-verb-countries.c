/* mn-verb-countries.c: countries */
#include "mn-fact-json.h"
#include "mn-verb.h"

#include <glib/gi18n.h>

static void
print_json (GArray *counts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < counts->len; i++)
    {
      const MnCountryCount *count = &g_array_index (counts, MnCountryCount, i);
      /* English whatever the locale: scripts compare it. */
      g_autofree char *name = mn_country_dup_name (count->country, "en");

      json_builder_begin_object (builder);
      mn_json_add_country (builder, "code", count->country);
      mn_json_add_text (builder, "name", name);
      mn_json_add_integer (builder, "articles", count->articles);
      mn_json_add_integer (builder, "events", count->events);
      mn_json_add_integer (builder, "figures", count->figures);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (GArray *counts)
{
  for (guint i = 0; i < counts->len; i++)
    {
      const MnCountryCount *count = &g_array_index (counts, MnCountryCount, i);
      g_autofree char *name = mn_country_dup_name (count->country, NULL);

      mn_printf ("%s  %s: ", mn_country_get_code (count->country), name);
      mn_printf (ngettext ("%u article, ", "%u articles, ", count->articles), count->articles);
      mn_printf (ngettext ("%u event, ", "%u events, ", count->events), count->events);
      mn_printf (ngettext ("%u figure\n", "%u figures\n", count->figures), count->figures);
    }
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_countries;
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  g_autoptr (GArray) counts = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!mn_verb_parse (verb, NULL, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (options.rest[0])
    return mn_verb_misuse (verb, _ ("“countries” takes no argument."));

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  counts = mn_library_list_countries (library, NULL, NULL, &error);
  if (!counts)
    return mn_verb_fail (g_steal_pointer (&error));
  if (options.json)
    print_json (counts);
  else
    print_text (counts);
  return mn_finish_output (MN_CLI_DONE);
}

const MnVerb mn_verb_countries = {
  "countries",
  NULL,
  N_ ("List the partner countries with what is known of them"),
  run,
};
