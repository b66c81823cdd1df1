/* test-gettext.c: words in another language than the user's. */
#include "mn-catalog.h"
#include "mn-format.h"
#include "mn-paths.h"
#include "mn-plural.h"

#include <glib/gstdio.h>
#include <string.h>

/* --- Plurals ---------------------------------------------------------------------------------- */

static const char russian[] =
    "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\n";

static void
test_plural (void)
{
  static const guint forms[][2] = { { 0, 2 },   { 1, 0 },   { 2, 1 },   { 4, 1 },   { 5, 2 },
                                    { 11, 2 },  { 12, 2 },  { 21, 0 },  { 22, 1 },  { 25, 2 },
                                    { 101, 0 }, { 111, 2 }, { 112, 2 }, { 1003, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    g_assert_cmpuint (mn_plural_choose (russian, forms[i][0]), ==, forms[i][1]);
  g_assert_cmpuint (mn_plural_choose ("n != 1", 1), ==, 0);
  g_assert_cmpuint (mn_plural_choose ("n != 1", 2), ==, 1);
  g_assert_cmpuint (mn_plural_choose ("n>1;", 2), ==, 1);
  g_assert_cmpuint (mn_plural_choose ("!n ? 2 : 10 - 3 * 2 - n", 3), ==, 1);
}

/* None of them ends the program, and all give the first form. */
static void
test_broken_rules (void)
{
  g_autofree char *deep = g_strnfill (100000, '(');
  g_autofree char *denied = g_strnfill (100000, '!');
  const char *rules[] = { "",      "n %", "n / 0",    "n % (n - n)", "(n",
                          "n ? 1", "n 1", "system()", deep,          denied };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    g_assert_cmpuint (mn_plural_choose (rules[i], 1), ==, 0);
}

/* --- Files ------------------------------------------------------------------------------------ */

static char *
dup_mongolian (void)
{
  return g_build_filename (mn_paths_get_locale_dir (), "mn", "LC_MESSAGES", "mongolia-news.mo",
                           NULL);
}

/* A catalogue that is cut short, or has a wrong byte anywhere in its head and tables, gives the words in
 * English or other words of the file, never what is beside it. */
static void
test_damaged_file (void)
{
  g_autofree char *path = dup_mongolian ();
  g_autofree char *data = NULL;
  g_autofree char *broken = NULL;
  g_autofree char *dir = g_dir_make_tmp ("mn-gettext-XXXXXX", NULL);
  g_autofree char *copy = g_build_filename (dir, "broken.mo", NULL);
  gsize size;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  broken = g_malloc (size);
  for (guint i = 0; i < 240; i++)
    {
      gsize length = i < 40 ? i : i < 80 ? size * (i - 40) / 40 : size;
      gsize found;

      memcpy (broken, data, size);
      if (i >= 80)
        broken[(i - 80) * 5] = (char) (broken[(i - 80) * 5] ^ (i % 2 ? 0x80 : 0xff));
      g_assert_true (g_file_set_contents (copy, broken, (gssize) length, NULL));
      MnCatalog *catalog = mn_catalog_open (copy);
      if (!catalog)
        continue;
      const char *words = mn_catalog_find (catalog, "Sources", &found);
      if (words)
        g_assert_cmpuint (strlen (words), <=, found);
      mn_catalog_free (catalog);
    }
  g_assert_cmpint (g_remove (copy), ==, 0);
  g_assert_cmpint (g_rmdir (dir), ==, 0);
  g_assert_null (mn_catalog_open ("/nowhere/mongolia-news.mo"));
}

/* --- Words ------------------------------------------------------------------------------------ */

static void
test_words (void)
{
  g_assert_cmpstr (_ ("Sources"), ==, "Sources");
  {
    MN_SPEAK ("mn");
    g_assert_cmpstr (_ ("Sources"), ==, "Эх сурвалж");
    {
      MN_SPEAK ("ru_RU.UTF-8");
      g_assert_cmpstr (_ ("Sources"), ==, "Источники");
      g_assert_cmpstr (ngettext ("%s event", "%s events", 1), ==, "%s событие");
      g_assert_cmpstr (ngettext ("%s event", "%s events", 22), ==, "%s события");
      g_assert_cmpstr (ngettext ("%s event", "%s events", 11), ==, "%s событий");
      g_assert_cmpstr (_ ("not among the words"), ==, "not among the words");
      g_assert_cmpstr (_ (""), ==, "");
      g_assert_cmpstr (C_ ("period", "not among the words"), ==, "not among the words");
    }
    g_assert_cmpstr (_ ("Sources"), ==, "Эх сурвалж");
    {
      /* Neither English nor what the program does not speak falls back on the language around it. */
      MN_SPEAK ("en_GB");
      g_assert_cmpstr (_ ("Sources"), ==, "Sources");
      g_assert_cmpstr (ngettext ("%s event", "%s events", 1), ==, "%s event");
    }
    {
      MN_SPEAK ("de");
      g_assert_cmpstr (_ ("Sources"), ==, "Sources");
    }
    {
      MN_SPEAK (NULL);
      g_assert_cmpstr (_ ("Sources"), ==, "Sources");
    }
  }
  g_assert_cmpstr (_ ("Sources"), ==, "Sources");
}

/* Dates and words of one sentence come out in one language. */
static void
test_formats (void)
{
  MnPeriod deadline =
      mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31), MN_PRECISION_YEAR);
  g_autofree char *kazakh = NULL;
  g_autofree char *english = NULL;

  {
    MN_SPEAK ("kk");
    kazakh = mn_format_period (&deadline, "kk");
  }
  {
    MN_SPEAK ("en");
    english = mn_format_period (&deadline, "en");
  }
  g_assert_cmpstr (english, ==, "by 2030");
  g_assert_null (strstr (kazakh, "by"));
  g_assert_nonnull (strstr (kazakh, "2030"));
}

static void
test_codes (void)
{
  static const char *const known[] = { "en", "en_US", "mn", "kk_KZ.UTF-8", "ru" };
  static const char *const unknown[] = { "", "C", "de", "../mn", "/etc", "m", "mnmn" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    g_assert_true (mn_language_is_known (known[i]));
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_false (mn_language_is_known (unknown[i]));
  g_assert_cmpstr (mn_language_get_code ("kk_KZ.UTF-8"), ==, "kk");
  g_assert_cmpstr (mn_language_get_code ("de_DE"), ==, "en");
  g_assert_cmpstr (mn_language_get_code (NULL), ==, "en");
}

/* --- Threads ---------------------------------------------------------------------------------- */

static gpointer
speak (gpointer data)
{
  const char *locale = data;
  const char *expected = strcmp (locale, "mn") == 0   ? "Эх сурвалж"
                         : strcmp (locale, "ru") == 0 ? "Источники"
                                                      : "Sources";

  for (guint i = 0; i < 20000; i++)
    {
      MN_SPEAK (locale);
      if (strcmp (_ ("Sources"), expected) != 0)
        return GINT_TO_POINTER (1);
    }
  return NULL;
}

static void
test_threads (void)
{
  static char *const locales[] = { (char *) "mn", (char *) "ru", (char *) "en", (char *) "mn" };
  GThread *threads[G_N_ELEMENTS (locales)];

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    threads[i] = g_thread_new ("speaker", speak, locales[i]);
  /* The main loop's words stay what they are. */
  for (guint i = 0; i < 20000; i++)
    g_assert_cmpstr (_ ("Sources"), ==, "Sources");
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    g_assert_null (g_thread_join (threads[i]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gettext/plural", test_plural);
  g_test_add_func ("/gettext/broken-rules", test_broken_rules);
  g_test_add_func ("/gettext/damaged-file", test_damaged_file);
  g_test_add_func ("/gettext/words", test_words);
  g_test_add_func ("/gettext/formats", test_formats);
  g_test_add_func ("/gettext/codes", test_codes);
  g_test_add_func ("/gettext/threads", test_threads);
  return g_test_run ();
}
