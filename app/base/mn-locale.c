/* mn-locale.c: the language that the program speaks.
 *
 * gettext obeys LANGUAGE wherever the locale is not plain "C". So a language without a locale on this
 * system is spoken in the locale C.UTF-8, which every system has.
 */
#include "mn-locale.h"

#include "mn-config.h"
#include "mn-paths.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>
#include <unicode/uloc.h>

#define FALLBACK_LOCALE "C.UTF-8"

static const char *current = "en";

/* "en" first. */
static const char *const *
list_languages (void)
{
  static char **languages;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      languages = g_strsplit (MN_LANGUAGES, ";", 0);
      g_once_init_leave (&once, 1);
    }
  return (const char *const *) languages;
}

/* The entry of the list that @name ('mn', 'mn_MN.UTF-8') is of, or NULL. */
static const char *
find_language (const char *name)
{
  gsize length = strcspn (name, "_.@-");

  for (const char *const *known = list_languages (); *known; known++)
    {
      if (strlen (*known) == length && strncmp (*known, name, length) == 0)
        return *known;
    }
  return NULL;
}

/* As gettext does: the first wish that can be met. @name: as it was wished. */
static const char *
find_wished (const char **name)
{
  for (const char *const *wish = g_get_language_names (); *wish; wish++)
    {
      const char *language = find_language (*wish);

      if (language)
        {
          *name = *wish;
          return language;
        }
    }
  *name = "en";
  return find_language ("en");
}

/* Names and formats in the language of the words, keeping the country of the desktop's locale where that
 * is of the same language. */
static void
start_icu (const char *name)
{
  char of_system[ULOC_LANG_CAPACITY] = "";
  UErrorCode status = U_ZERO_ERROR;

  uloc_getLanguage (uloc_getDefault (), of_system, sizeof of_system, &status);
  status = U_ZERO_ERROR;
  if (!g_str_equal (of_system, current))
    uloc_setDefault (name, &status);
}

void
mn_locale_start (const char *language)
{
  const char *chosen = language && language[0] ? find_language (language) : NULL;
  const char *name;
  gboolean has_locale = setlocale (LC_ALL, "") != NULL;

  current = find_wished (&name);
  if (chosen && chosen != current)
    {
      current = name = chosen;
      g_setenv ("LANGUAGE", chosen, TRUE);
    }
  else if (!has_locale)
    {
      g_setenv ("LANGUAGE", current, TRUE);
    }
  if (!g_str_equal (current, "en") && g_str_equal (setlocale (LC_MESSAGES, NULL), "C"))
    {
      setlocale (LC_CTYPE, FALLBACK_LOCALE);
      setlocale (LC_MESSAGES, FALLBACK_LOCALE);
      g_setenv ("LANGUAGE", current, TRUE);
    }
  start_icu (name);

  bindtextdomain (MN_GETTEXT_PACKAGE, mn_paths_get_locale_dir ());
  bind_textdomain_codeset (MN_GETTEXT_PACKAGE, "UTF-8");
  textdomain (MN_GETTEXT_PACKAGE);
}
