/* mn-cli.c: finds the verb. */
#include "mn-cli.h"

#include "mn-address.h"
#include "mn-config.h"
#include "mn-verb.h"

#include <glib/gi18n.h>
#include <string.h>

static const MnVerb *const verbs[] = {
  &mn_verb_import,   &mn_verb_search,  &mn_verb_show,   &mn_verb_countries, &mn_verb_trade,
  &mn_verb_timeline, &mn_verb_extract, &mn_verb_export, &mn_verb_reread,    &mn_verb_check,
};

static const MnVerb *
find_verb (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      if (g_str_equal (verbs[i]->name, name))
        return verbs[i];
    }
  return NULL;
}

/* The words that `--library PATH` or `--library=PATH` behind the program's name take; 0 without. */
static int
count_library_words (int argc, char *argv[], const char **path)
{
  if (argc > 1 && g_str_has_prefix (argv[1], "--library="))
    {
      *path = argv[1] + strlen ("--library=");
      return 1;
    }
  if (argc > 2 && g_str_equal (argv[1], "--library"))
    {
      *path = argv[2];
      return 2;
    }
  return 0;
}

/* The window has options of its own. */
static gboolean
is_for_window (const char *word)
{
  static const char *const options[] = { "--country", "--gapplication-", "--display" };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (g_str_has_prefix (word, options[i]))
        return TRUE;
    }
  return FALSE;
}

/* The window shows what an address names. */
static gboolean
is_address (const char *word)
{
  g_autoptr (MnAddress) address = mn_address_parse (word);

  return address != NULL;
}

gboolean
mn_cli_wants (int argc, char *argv[])
{
  const char *path;
  int first = 1 + count_library_words (argc, argv, &path);

  if (first >= argc)
    return FALSE;
  /* One address; what stands behind it would be ignored in silence. */
  if (is_address (argv[first]))
    return first + 1 < argc;
  return find_verb (argv[first]) || !is_for_window (argv[first]);
}

static void
print_help (void)
{
  mn_printf ("%s\n  mongolia-news [--library %s] [%s]\n\n", _ ("Usage:"), _ ("PATH"), _ ("VERB …"));
  mn_print (_ ("Without a verb the window opens.\n\n"));
  mn_printf ("%s\n", _ ("Verbs:"));
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    mn_printf ("  %-10s  %s\n", verbs[i]->name, _ (verbs[i]->summary));
  mn_printf ("\n%s\n", _ ("Options:"));
  mn_printf ("  --library %s\n      %s\n", _ ("PATH"),
             _ ("Use this library; else the one that MONGOLIA_NEWS_LIBRARY names, else your own"));
  mn_printf ("  --help      %s\n", _ ("Show this help; “mongolia-news VERB --help” tells more"));
  mn_printf ("  --version   %s\n", _ ("Print the version"));
}

int
mn_cli_run (int argc, char *argv[])
{
  const char *path = NULL;
  int first = 1 + count_library_words (argc, argv, &path);
  const char *word = first < argc ? argv[first] : "--help";
  const MnVerb *verb = find_verb (word);

  if (path)
    g_setenv ("MONGOLIA_NEWS_LIBRARY", path, TRUE);
  if (verb)
    return verb->run (argc - first, argv + first);

  if (g_str_equal (word, "--help") || g_str_equal (word, "-h"))
    {
      print_help ();
      return mn_finish_output (MN_CLI_DONE);
    }
  if (g_str_equal (word, "--version"))
    {
      mn_printf ("mongolia-news %s\n", MN_VERSION);
      return mn_finish_output (MN_CLI_DONE);
    }

  if (is_address (word))
    word = argv[first + 1];
  g_autofree char *shown = g_utf8_make_valid (word, -1);
  if (g_str_equal (word, "--library"))
    mn_complain (_ ("--library needs the path of a library."));
  else
    mn_complain (_ ("There is no verb, file or option “%s”."), shown);
  mn_complain (_ ("Try “mongolia-news --help”."));
  return MN_CLI_USAGE;
}
