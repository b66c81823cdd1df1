/* test-locale.c: the languages of the program. That they are spoken is for tests/cli/test_language.py. */
#include "mn-locale.h"

static void
test_list (void)
{
  const char *const *languages = mn_locale_list_languages ();

  g_assert_cmpstr (languages[0], ==, "en");
  g_assert_true (g_strv_contains (languages, "mn"));
  g_assert_true (g_strv_contains (languages, "kk"));
  g_assert_true (g_strv_contains (languages, "ru"));
}

static void
test_names (void)
{
  g_autofree char *english = mn_locale_dup_language_name ("en");
  g_autofree char *kazakh = mn_locale_dup_language_name ("kk");

  g_assert_cmpstr (english, ==, "English");
  g_assert_cmpstr (kazakh, ==, "Қазақ тілі");
}

/* The environment is for the next program as the user left it. */
static void
test_environment (void)
{
  g_setenv ("LANGUAGE", "fr:ru", TRUE);
  mn_locale_start ("mn");
  g_assert_cmpstr (mn_locale_get_language (), ==, "mn");
  g_assert_cmpstr (g_getenv ("LANGUAGE"), ==, "mn");
  mn_locale_restore_environment ();
  g_assert_cmpstr (g_getenv ("LANGUAGE"), ==, "fr:ru");

  mn_locale_start (NULL);
  g_assert_cmpstr (mn_locale_get_language (), ==, "ru");
  g_assert_cmpstr (g_getenv ("LANGUAGE"), ==, "fr:ru");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/locale/list", test_list);
  g_test_add_func ("/locale/names", test_names);
  g_test_add_func ("/locale/environment", test_environment);

  return g_test_run ();
}
