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
#include <unicode/ustring.h>

#define FALLBACK_LOCALE "C.UTF-8"

static const char *current = "en";
static char *inherited; /* LANGUAGE as it was; NULL: not set */
static gboolean is_changed;

const char *const *
mn_locale_list_languages (void)
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

  for (const char *const *known = mn_locale_list_languages (); *known; known++)
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

static void
set_language (const char *language)
{
  if (!is_changed)
    inherited = g_strdup (g_getenv ("LANGUAGE"));
  is_changed = TRUE;
  g_setenv ("LANGUAGE", language, TRUE);
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
      set_language (chosen);
    }
  else if (!has_locale)
    {
      set_language (current);
    }
  if (!g_str_equal (current, "en") && g_str_equal (setlocale (LC_MESSAGES, NULL), "C"))
    {
      setlocale (LC_CTYPE, FALLBACK_LOCALE);
      setlocale (LC_MESSAGES, FALLBACK_LOCALE);
      set_language (current);
    }
  start_icu (name);

  bindtextdomain (MN_GETTEXT_PACKAGE, mn_paths_get_locale_dir ());
  bind_textdomain_codeset (MN_GETTEXT_PACKAGE, "UTF-8");
  textdomain (MN_GETTEXT_PACKAGE);
}

const char *
mn_locale_get_language (void)
{
  return current;
}

char *
mn_locale_dup_language_name (const char *language)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar name[256];
  char utf8[768];
  GString *text;

  g_return_val_if_fail (language != NULL, NULL);

  uloc_getDisplayLanguage (language, language, name, G_N_ELEMENTS (name), &status);
  if (U_SUCCESS (status))
    u_strToUTF8 (utf8, sizeof utf8, NULL, name, -1, &status);
  if (U_FAILURE (status) || !utf8[0])
    return g_strdup (language);

  /* ICU gives it as it stands in a sentence. */
  text = g_string_new (NULL);
  g_string_append_unichar (text, g_unichar_totitle (g_utf8_get_char (utf8)));
  g_string_append (text, g_utf8_next_char (utf8));
  return g_string_free (text, FALSE);
}

void
mn_locale_restore_environment (void)
{
  if (!is_changed)
    return;
  if (inherited)
    g_setenv ("LANGUAGE", inherited, TRUE);
  else
    g_unsetenv ("LANGUAGE");
  is_changed = FALSE;
  g_clear_pointer (&inherited, g_free);
}
