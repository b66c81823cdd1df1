/* mn-verb-check.c: check */
#include "mn-fact-json.h"
#include "mn-verb.h"

#include <glib/gi18n.h>

static void
print_json (GPtrArray *faults)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "faults");
  json_builder_begin_array (builder);
  for (guint i = 0; i < faults->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (faults, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_check;
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!mn_verb_parse (verb, NULL, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (options.rest[0])
    return mn_verb_misuse (verb, _ ("“check” takes no argument."));

  /* The search index is looked at only where it may be written; nothing is changed. */
  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  faults = mn_library_check (library, NULL, &error);
  if (!faults)
    return mn_verb_fail (g_steal_pointer (&error));

  for (guint i = 0; i < faults->len; i++)
    mn_complain ("%s", (const char *) g_ptr_array_index (faults, i));
  if (options.json)
    print_json (faults);
  else if (faults->len == 0)
    {
      g_autofree char *name = g_filename_display_name (mn_library_get_path (library));

      mn_printf (_ ("“%s” is in order.\n"), name);
    }
  return mn_finish_output (faults->len == 0 ? MN_CLI_DONE : MN_CLI_FAIL);
}

const MnVerb mn_verb_check = {
  "check",
  NULL,
  N_ ("Look through the whole library for faults"),
  run,
};
