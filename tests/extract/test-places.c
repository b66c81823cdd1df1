/* test-places.c: which countries a text names, and what only looks like one. */
#include "mn-extract.h"

static int
compare_codes (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The codes of the countries named in @text, in the order of the alphabet. */
static char *
named (const char *text)
{
  const MnExtractInput input = { .body = text,
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  for (guint i = 0; i < found->countries->len; i++)
    g_ptr_array_add (codes, (gpointer) mn_country_get_code (
                                g_array_index (found->countries, MnCountryMention, i).country));
  g_ptr_array_sort (codes, compare_codes);
  g_ptr_array_add (codes, NULL);
  return g_strjoinv (" ", (char **) codes->pdata);
}

static void
check (const char *text, const char *expected)
{
  g_autofree char *got = named (text);

  g_test_message ("%s", text);
  g_assert_cmpstr (got, ==, expected);
}

static void
test_names (void)
{
  check ("Mongolia and the Republic of Kazakhstan", "KZ MN");
  check ("the Kyrgyz side, Uzbek farmers and Belarusians", "BY KG UZ");
  check ("Türkiye, the UAE, the Czech Republic and the U.S.", "AE CZ TR US");
  check ("the People's Republic of China", "CN");
  check ("Sino-Mongolian and Kazakh–Mongolian talks", "CN KZ MN");
  check ("Moscow and Beijing agreed", "CN RU");
  check ("MONGOLIA, VIETNAM SIGN DEAL WITH US", "MN US VN");
}

static void
test_alike (void)
{
  check ("North Korea, DPRK nationals", "KP");
  check ("South Korea and Korean firms", "KR");
  check ("the Republic of the Congo", "CG");
  check ("the Democratic Republic of the Congo", "CD");
  check ("Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", "GN GQ GW PG");
  check ("South Sudan and Sudan", "SD SS");
}

static void
test_traps (void)
{
  check ("traders in Inner Mongolia", "");
  check ("it cost 500 million US dollars or 1.2 trillion Mongolian tugriks", "");
  check ("written by Chad Walters and Jordan Pickett", "");
  check ("she asked us to wait", "");
  check ("roast turkey with rice", "");
  check ("the Pyongyang Grill reopened", "");
  check ("he studied at the University of Georgia", "");
  check ("Georgia and Jordan signed it; Chad's envoy came", "GE JO TD");
}

/* The more a text is about a country, the more it weighs; the title counts most. */
static void
test_weights (void)
{
  const MnExtractInput input = { .title = "Hungary opens a school",
                                 .body =
                                     "Mongolia and Hungary agreed. Hungary pays. Peru was named.",
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  double total = 0;

  g_assert_cmpuint (found->countries->len, ==, 3);
  const MnCountryMention *first = &g_array_index (found->countries, MnCountryMention, 0);
  g_assert_cmpuint (first->country, ==, MN_COUNTRY ('H', 'U'));
  g_assert_cmpuint (first->mentions, ==, 3);
  g_assert_cmpint (first->part, ==, MN_PART_TITLE);
  g_assert_cmpuint (first->first.start, ==, 0);
  g_assert_cmpuint (first->first.end, ==, 7);
  for (guint i = 0; i < found->countries->len; i++)
    total += g_array_index (found->countries, MnCountryMention, i).weight;
  g_assert_cmpfloat_with_epsilon (total, 1, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/places/names", test_names);
  g_test_add_func ("/extract/places/alike", test_alike);
  g_test_add_func ("/extract/places/traps", test_traps);
  g_test_add_func ("/extract/places/weights", test_weights);
  return g_test_run ();
}
