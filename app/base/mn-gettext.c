/* mn-gettext.c: words in the language of the user, or for a while in another one. */
#include "mn-gettext.h"

#include "mn-catalog.h"
#include "mn-config.h"
#include "mn-paths.h"

#include <string.h>

#undef ngettext
#include <libintl.h>

/* Stands for the sources' own words. A thread that has NULL speaks the user's language. */
static const char no_catalog;
#define ENGLISH ((const MnCatalog *) (const void *) &no_catalog)

static GPrivate current = G_PRIVATE_INIT (NULL);

static GMutex lock;
static GHashTable *catalogs; /* language to MnCatalog; kept, as their words are in use */

static MnCatalog *
open_catalog (const char *language)
{
  g_autofree char *name = g_strconcat (MN_GETTEXT_PACKAGE, ".mo", NULL);
  g_autofree char *path =
      g_build_filename (mn_paths_get_locale_dir (), language, "LC_MESSAGES", name, NULL);

  return mn_catalog_open (path);
}

static const MnCatalog *
find_catalog (const char *language)
{
  MnCatalog *found;

  g_mutex_lock (&lock);
  if (!catalogs)
    catalogs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_lookup_extended (catalogs, language, NULL, (gpointer *) &found))
    {
      found = open_catalog (language);
      g_hash_table_insert (catalogs, g_strdup (language), found);
    }
  g_mutex_unlock (&lock);
  return found;
}

/* 'mn' of 'mn_MN.UTF-8'; "" for what is no language, and for the one of the sources. */
static char *
dup_language (const char *locale)
{
  gsize length = strspn (locale, "abcdefghijklmnopqrstuvwxyz");
  gboolean is_english = length == 2 && strncmp (locale, "en", 2) == 0;

  return is_english || length < 2 || length > 3 ? g_strdup ("") : g_strndup (locale, length);
}

MnLanguage
mn_language_begin (const char *locale)
{
  MnLanguage before = { g_private_get (&current) };
  const MnCatalog *catalog = NULL;

  if (locale)
    {
      g_autofree char *language = dup_language (locale);

      catalog = *language ? find_catalog (language) : NULL;
      catalog = catalog ? catalog : ENGLISH;
    }
  g_private_set (&current, (gpointer) catalog);
  return before;
}

void
mn_language_end (MnLanguage *language)
{
  g_private_set (&current, (gpointer) language->before);
}

gboolean
mn_language_is_known (const char *locale)
{
  g_autofree char *language = dup_language (locale);

  return *language ? find_catalog (language) != NULL : g_str_has_prefix (locale, "en");
}

const char *
mn_language_get_code (const char *locale)
{
  const char *const *names = g_get_language_names ();
  const char *one[] = { locale, NULL };

  for (const char *const *name = locale ? one : names; *name; name++)
    {
      g_autofree char *language = dup_language (*name);

      if (*language && find_catalog (language))
        return g_intern_string (language);
      if (g_str_has_prefix (*name, "en"))
        break;
    }
  return "en";
}

/* --- Words ------------------------------------------------------------------------------------ */

/* NULL: as the sources have it. */
static const char *
find_words (const MnCatalog *catalog, const char *key, gsize *length)
{
  return catalog == ENGLISH ? NULL : mn_catalog_find (catalog, key, length);
}

const char *
mn_gettext (const char *words)
{
  const MnCatalog *catalog = g_private_get (&current);
  const char *found;
  gsize length;

  if (!catalog)
    return dgettext (NULL, words);
  /* The empty key has the catalogue's head. */
  found = *words ? find_words (catalog, words, &length) : NULL;
  return found ? found : words;
}

const char *
mn_gettext_in_context (const char *key, gsize words)
{
  const MnCatalog *catalog = g_private_get (&current);
  const char *found;
  gsize length;

  if (!catalog)
    return g_dpgettext (NULL, key, words);
  found = find_words (catalog, key, &length);
  return found ? found : key + words;
}

const char *
mn_gettext_plural (const char *one, const char *many, gulong n)
{
  const MnCatalog *catalog = g_private_get (&current);
  const char *found;
  gsize length;

  if (!catalog)
    return dngettext (NULL, one, many, n);
  found = find_words (catalog, one, &length);
  return found ? mn_catalog_choose (catalog, found, length, n) : n == 1 ? one : many;
}
