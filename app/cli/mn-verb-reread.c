/* mn-verb-reread.c: reread */
#include "mn-fact-json.h"
#include "mn-verb.h"

#include "mn-rereader.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

/* On a terminal only, on one line that the next message takes. */
static void
on_progress (guint done, guint total, gpointer user_data)
{
  fprintf (stderr, "\r\033[K%u / %u", done, total);
}

static void
print_json (const MnRereadSummary *summary)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  mn_json_add_integer (builder, "articles", summary->articles);
  mn_json_add_integer (builder, "changed", summary->changed);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (const MnRereadSummary *summary)
{
  mn_printf (ngettext ("%u article read again\n", "%u articles read again\n", summary->articles),
             summary->articles);
  mn_printf (_ ("of them changed: %u\n"), summary->changed);
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_reread;
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!mn_verb_parse (verb, NULL, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (options.rest[0])
    return mn_verb_misuse (verb, _ ("“reread” takes no argument."));
  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;

  g_autoptr (MnRereader) rereader = mn_rereader_new (library);
  gboolean show_progress = isatty (STDERR_FILENO);
  gboolean done =
      mn_rereader_run (rereader, show_progress ? on_progress : NULL, NULL, NULL, &error);
  if (show_progress)
    fputs ("\r\033[K", stderr);

  status = done ? MN_CLI_DONE : mn_verb_fail (g_steal_pointer (&error));
  if (options.json)
    print_json (mn_rereader_get_summary (rereader));
  else
    print_text (mn_rereader_get_summary (rereader));
  return mn_finish_output (status);
}

const MnVerb mn_verb_reread = {
  "reread",
  NULL,
  N_ ("Read articles again that older rules read"),
  run,
};
