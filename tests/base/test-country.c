/* test-country.c: countries and their names. */
#include "mn-country.h"

static void
test_codes (void)
{
  gsize n;

  g_assert_cmpuint (mn_country_from_code ("KZ"), ==, MN_COUNTRY ('K', 'Z'));
  g_assert_cmpuint (mn_country_from_code ("kz"), ==, MN_COUNTRY ('K', 'Z'));
  g_assert_cmpstr (mn_country_get_code (MN_MONGOLIA), ==, "MN");
  g_assert_cmpuint (mn_country_from_code ("QQ"), ==, MN_COUNTRY_NONE);
  g_assert_cmpuint (mn_country_from_code ("KAZ"), ==, MN_COUNTRY_NONE);
  g_assert_cmpuint (mn_country_from_code (""), ==, MN_COUNTRY_NONE);
  g_assert_cmpuint (mn_country_from_code (NULL), ==, MN_COUNTRY_NONE);
  g_assert_null (mn_country_get_code (MN_COUNTRY_NONE));

  const MnCountry *list = mn_country_list (&n);
  g_assert_cmpuint (n, >, 190);
  g_assert_cmpuint (n, <, 260);
  for (gsize i = 0; i < n; i++)
    g_assert_cmpuint (mn_country_from_code (mn_country_get_code (list[i])), ==, list[i]);
}

static void
test_names (void)
{
  static const struct
  {
    const char *locale, *name;
  } names[] = {
    { "en", "Kazakhstan" },
    { "mn", "Казахстан" },
    { "ru_RU.UTF-8", "Казахстан" },
    { "kk", "Қазақстан" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = mn_country_dup_name (MN_COUNTRY ('K', 'Z'), names[i].locale);
      g_assert_cmpstr (name, ==, names[i].name);
    }

  g_autofree char *nothing = mn_country_dup_name (MN_COUNTRY_NONE, "en");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_filter (void)
{
  g_assert_true (mn_country_name_matches ("Kazakhstan", "kazakh"));
  g_assert_true (mn_country_name_matches ("Türkiye", "turk"));
  g_assert_true (mn_country_name_matches ("Қазақстан", "қазақ"));
  g_assert_true (mn_country_name_matches ("Mongolia", ""));
  g_assert_false (mn_country_name_matches ("Mongolia", "china"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country/codes", test_codes);
  g_test_add_func ("/country/names", test_names);
  g_test_add_func ("/country/filter", test_filter);
  return g_test_run ();
}
