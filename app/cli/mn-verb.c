/* mn-verb.c: what the verbs share. */
#include "mn-verb.h"

#include "mn-config.h"
#include "mn-extract.h"
#include "mn-paths.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

void
mn_verb_options_clear (MnVerbOptions *options)
{
  g_clear_pointer (&options->library, g_free);
  g_clear_pointer (&options->rest, g_strfreev);
}

/* --- Output ----------------------------------------------------------------------------------- */

void
mn_print (const char *text)
{
  fputs (text, stdout);
}

void
mn_printf (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  mn_print (text);
}

/* Some layers end their sentences and some do not. */
static void
complain (const char *text)
{
  gsize length = strlen (text);
  const char *stop = length > 0 && strchr (".!?", text[length - 1]) ? "" : ".";

  fflush (stdout);
  fprintf (stderr, "mongolia-news: %s%s\n", text, stop);
}

void
mn_complain (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  complain (text);
}

int
mn_finish_output (int status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  mn_complain (_ ("The output cannot be written: %s."), g_strerror (errno));
  return MN_CLI_FAIL;
}

int
mn_verb_misuse (const MnVerb *verb, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  complain (text);
  mn_complain (_ ("Try “mongolia-news %s --help”."), verb->name);
  return MN_CLI_USAGE;
}

int
mn_verb_fail (GError *error)
{
  if (error)
    complain (error->message);
  g_clear_error (&error);
  return MN_CLI_FAIL;
}

/* --- Options ---------------------------------------------------------------------------------- */

/* GLib's own --help would write in the locale's encoding. */
static void
print_help (GOptionContext *context)
{
  g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

  mn_print (help);
}

gboolean
mn_verb_parse (const MnVerb *verb,
               const GOptionEntry *entries,
               MnVerbFlags flags,
               int argc,
               char *argv[],
               MnVerbOptions *options,
               int *status)
{
  const char *arguments = verb->arguments ? _ (verb->arguments) : "";
  g_autofree char *parameters = g_strconcat (verb->name, " ", arguments, NULL);
  g_autoptr (GOptionContext) context = g_option_context_new (g_strchomp (parameters));
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) args = g_new0 (char *, argc + 1);
  gboolean help = FALSE;
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rest, NULL, NULL },
    { NULL },
  };
  const GOptionEntry json_entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->json,
      N_ ("Print one JSON value instead of text to read"), NULL },
    { NULL },
  };
  const GOptionEntry library_entries[] = {
    { "library", 0, 0, G_OPTION_ARG_FILENAME, &options->library,
      N_ ("Use this library; else the one that MONGOLIA_NEWS_LIBRARY names, else your own"),
      N_ ("PATH") },
    { NULL },
  };

  *options = (MnVerbOptions){ FALSE, NULL, NULL };
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, _ (verb->summary));
  if (entries)
    g_option_context_add_main_entries (context, entries, MN_GETTEXT_PACKAGE);
  if (flags & MN_VERB_JSON)
    g_option_context_add_main_entries (context, json_entries, MN_GETTEXT_PACKAGE);
  if (flags & MN_VERB_LIBRARY)
    g_option_context_add_main_entries (context, library_entries, MN_GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help_entries, MN_GETTEXT_PACKAGE);

  /* The first word stands for the program. */
  for (int i = 0; i < argc; i++)
    args[i] = g_strdup (i == 0 ? "mongolia-news" : argv[i]);

  g_auto (GStrv) parsed = g_steal_pointer (&args);
  if (!g_option_context_parse_strv (context, &parsed, &error))
    {
      *status = mn_verb_misuse (verb, "%s", error->message);
      return FALSE;
    }
  if (help)
    {
      print_help (context);
      *status = mn_finish_output (MN_CLI_DONE);
      return FALSE;
    }
  if (!options->rest)
    options->rest = g_new0 (char *, 1);
  return TRUE;
}

MnLibrary *
mn_verb_open_library (const MnVerbOptions *options, MnLibraryOpenFlags flags)
{
  GError *error = NULL;
  const char *path = options->library ? options->library : mn_paths_get_library ();
  MnLibrary *library = mn_library_open (path, flags, &error);

  if (!library)
    mn_verb_fail (error);
  return library;
}

/* --- Values ----------------------------------------------------------------------------------- */

/* Blind to case and accents: a name that holds the other, both ways round, is the same name. */
static gboolean
is_same_name (const char *a, const char *b)
{
  return mn_country_name_matches (a, b) && mn_country_name_matches (b, a);
}

static MnCountry
find_country (const char *text)
{
  static const char *const locales[] = { "en", "mn", "kk", "ru" };
  gsize n;
  const MnCountry *countries = mn_country_list (&n);

  for (guint l = 0; l < G_N_ELEMENTS (locales); l++)
    {
      for (gsize i = 0; i < n; i++)
        {
          g_autofree char *name = mn_country_dup_name (countries[i], locales[l]);

          if (is_same_name (name, text))
            return countries[i];
        }
    }
  return MN_COUNTRY_NONE;
}

/* 'Turkey', 'United States': what newspapers call it. The name must be all of @text. */
static MnCountry
find_country_in_words (const char *text)
{
  MnExtractInput input = { .title = text, .date = MN_PERIOD_UNKNOWN, .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  const MnCountryMention *mention;

  if (found->countries->len != 1)
    return MN_COUNTRY_NONE;
  mention = &g_array_index (found->countries, MnCountryMention, 0);
  return mention->first.start == 0 && mention->first.end == strlen (text) ? mention->country
                                                                          : MN_COUNTRY_NONE;
}

gboolean
mn_verb_parse_country (const MnVerb *verb, const char *text, MnCountry *country)
{
  *country = MN_COUNTRY_NONE;
  if (!text)
    return TRUE;
  if (g_utf8_validate (text, -1, NULL) && text[0])
    {
      *country = mn_country_from_code (text);
      if (*country == MN_COUNTRY_NONE)
        *country = find_country (text);
      if (*country == MN_COUNTRY_NONE)
        *country = find_country_in_words (text);
    }
  if (*country != MN_COUNTRY_NONE)
    return TRUE;

  g_autofree char *shown = g_utf8_make_valid (text, -1);
  mn_verb_misuse (verb, _ ("There is no country “%s”; give its name, or its code, such as KZ."),
                  shown);
  return FALSE;
}

gboolean
mn_verb_parse_period (const MnVerb *verb, const char *option, const char *text, MnPeriod *period)
{
  *period = MN_PERIOD_UNKNOWN;
  if (!text || mn_period_parse (text, period))
    return TRUE;

  g_autofree char *shown = g_utf8_make_valid (text, -1);
  mn_verb_misuse (verb, _ ("“%s” is no date for --%s; write 2025, 2025-06 or 2025-06-28."), shown,
                  option);
  return FALSE;
}
