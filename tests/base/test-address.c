/* test-address.c: addresses of countries, articles, events and searches. */
#include "mn-address.h"

/* Takes @address. */
static void
assert_both_ways (MnAddress *address, const char *text)
{
  g_autoptr (MnAddress) made = address;
  g_autofree char *written = mn_address_to_string (made);
  g_assert_cmpstr (written, ==, text);

  g_autoptr (MnAddress) read = mn_address_parse (text);
  g_assert_nonnull (read);
  g_assert_true (mn_address_equal (read, made));

  g_autoptr (MnAddress) copy = mn_address_copy (read);
  g_assert_true (mn_address_equal (copy, made));
}

static void
test_both_ways (void)
{
  MnCountry kz = MN_COUNTRY ('K', 'Z');

  assert_both_ways (mn_address_new_country (kz), "mongolia-news:country/KZ");
  assert_both_ways (mn_address_new_article (12), "mongolia-news:article/12");
  assert_both_ways (mn_address_new_article (G_MAXINT64),
                    "mongolia-news:article/9223372036854775807");
  assert_both_ways (mn_address_new_event (kz, 7), "mongolia-news:event/KZ/7");
  assert_both_ways (mn_address_new_event (MN_COUNTRY_NONE, 7), "mongolia-news:event/7");
  assert_both_ways (mn_address_new_search ("tax law"), "mongolia-news:search?q=tax%20law");
  assert_both_ways (
      mn_address_new_search ("қазақ \"a&b\" 100% #1+2"),
      "mongolia-news:search?q=%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B%20%22a%26b%22%20100%25%20"
      "%231%2B2");
  assert_both_ways (mn_address_new_search (NULL), "mongolia-news:search?q=");
}

static void
test_lenient (void)
{
  /* A browser may pass letters as they are. */
  g_autoptr (MnAddress) search = mn_address_parse ("Mongolia-News:search?q=қазақ");
  g_assert_nonnull (search);
  g_assert_cmpstr (search->words, ==, "қазақ");

  g_autoptr (MnAddress) country = mn_address_parse ("mongolia-news:country/kz");
  g_assert_nonnull (country);
  g_assert_cmpuint (country->country, ==, MN_COUNTRY ('K', 'Z'));
}

static void
test_refused (void)
{
  static const char *const wrong[] = {
    "",
    "mongolia-news",
    "mongolia-news:",
    "mongolia-news:country/",
    "mongolia-news:country/QQ",
    "mongolia-news:country/KZ/",
    "mongolia-news:country/KZ?x",
    "mongolia-news:article/",
    "mongolia-news:article/0",
    "mongolia-news:article/-1",
    "mongolia-news:article/+1",
    "mongolia-news:article/012",
    "mongolia-news:article/1 ",
    "mongolia-news:article/12x",
    "mongolia-news:article/9223372036854775808",
    "mongolia-news:event/QQ/7",
    "mongolia-news:event/KZ/",
    "mongolia-news:event//7",
    "mongolia-news:event/KZ/7/8",
    "mongolia-news:search",
    "mongolia-news:search?x=1",
    "mongolia-news:search?q=%00",
    "mongolia-news:search?q=%zz",
    "mongolia-news:search?q=%ff",
    "mongolia-news:search?q=\xff",
    "mongolia-news:nothing/1",
    "file:///country/KZ",
    "https://example.com/mongolia-news:country/KZ",
  };

  g_assert_null (mn_address_parse (NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (MnAddress) address = mn_address_parse (wrong[i]);

      if (address)
        g_error ("read as an address: %s", wrong[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/both-ways", test_both_ways);
  g_test_add_func ("/address/lenient", test_lenient);
  g_test_add_func ("/address/refused", test_refused);
  return g_test_run ();
}
