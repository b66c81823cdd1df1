/* test-amounts.c: numbers with their units, currencies and bounds. */
#include "tagged.h"

static void
check_money (const char *text, double value, const char *currency, MnBound bound)
{
  g_autoptr (MnSentence) sentence = tag_sentence (text);
  char code[4];

  g_test_message ("%s", text);
  g_assert_cmpuint (sentence->amounts->len, >, 0);
  const MnAmount *amount = mn_sentence_amount (sentence, 0);
  g_assert_cmpint (amount->kind, ==, MN_AMOUNT_MONEY);
  g_assert_cmpfloat_with_epsilon (mn_decimal_get_value (&amount->number), value, value * 1e-12);
  mn_currency_unpack (amount->currency, code);
  g_assert_cmpstr (code, ==, currency);
  g_assert_cmpint (amount->bound, ==, bound);
}

static void
test_signs (void)
{
  check_money ("60,9 million USD", 60.9e6, "USD", MN_BOUND_EXACT);
  check_money ("1,520 million dollars", 1520e6, "USD", MN_BOUND_EXACT);
  check_money ("3.418 million dollars", 3.418e6, "USD", MN_BOUND_EXACT);
  check_money ("$1,734 billion", 1.734e9, "USD", MN_BOUND_EXACT);
  check_money ("$215,308", 215308, "USD", MN_BOUND_EXACT);
  check_money ("$0.512 million", 0.512e6, "USD", MN_BOUND_EXACT);
  check_money ("1 834 million euros", 1834e6, "EUR", MN_BOUND_EXACT);
  check_money ("1,234.56 million euros", 1234.56e6, "EUR", MN_BOUND_EXACT);
  check_money ("1.234.567 dollars", 1234567, "USD", MN_BOUND_EXACT);
}

static void
test_units (void)
{
  check_money ("$37bn", 37e9, "USD", MN_BOUND_EXACT);
  check_money ("US$18.6m", 18.6e6, "USD", MN_BOUND_EXACT);
  check_money ("USD 30 million", 30e6, "USD", MN_BOUND_EXACT);
  check_money ("500 million US dollars", 500e6, "USD", MN_BOUND_EXACT);
  check_money ("42 billion yuan", 42e9, "CNY", MN_BOUND_EXACT);
  check_money ("¥41.8 billion", 41.8e9, "JPY", MN_BOUND_EXACT);
  check_money ("MNT 3.8 trillion", 3.8e12, "MNT", MN_BOUND_EXACT);
  check_money ("two billion dollars", 2e9, "USD", MN_BOUND_EXACT);
  check_money ("half a billion dollars", 0.5e9, "USD", MN_BOUND_EXACT);
  check_money ("one billion 80 million togrogs", 1.08e9, "MNT", MN_BOUND_EXACT);
  check_money ("466 thousands USD", 466e3, "USD", MN_BOUND_EXACT);
}

static void
test_bounds (void)
{
  check_money ("over $5 billion", 5e9, "USD", MN_BOUND_OVER);
  check_money ("more than US$2 billion", 2e9, "USD", MN_BOUND_OVER);
  check_money ("almost $30 bln", 30e9, "USD", MN_BOUND_ALMOST);
  check_money ("approximately 285 million dollars", 285e6, "USD", MN_BOUND_ABOUT);
  check_money ("up to 500 million USD", 500e6, "USD", MN_BOUND_UNDER);
}

static void
test_ranges (void)
{
  g_autoptr (MnSentence) range = tag_sentence ("It cost 30-35 million dollars.");
  g_autoptr (MnSentence) change = tag_sentence ("It rose from 20 to 30 million dollars.");

  g_assert_cmpuint (range->amounts->len, ==, 1);
  g_assert_true (mn_sentence_amount (range, 0)->is_range);
  g_assert_cmpfloat (mn_decimal_get_value (&mn_sentence_amount (range, 0)->number), ==, 30e6);
  g_assert_cmpuint (change->amounts->len, ==, 2);
  g_assert_cmpfloat (mn_decimal_get_value (&mn_sentence_amount (change, 0)->number), ==, 20e6);
  g_assert_cmpfloat (mn_decimal_get_value (&mn_sentence_amount (change, 1)->number), ==, 30e6);
}

static void
test_others (void)
{
  g_autoptr (MnSentence) both = tag_sentence ("It made 2.1 trillion rubles ($23 bln) in all.");
  g_autoptr (MnSentence) percent = tag_sentence ("It made 5 (+48,1%), then -50,3% and 12 percent.");
  g_autoptr (MnSentence) tonnes = tag_sentence ("It was 1.6 million tons in 2023.");

  g_assert_cmpuint (both->amounts->len, ==, 2);
  g_assert_true (mn_sentence_amount (both, 1)->is_other);
  g_assert_cmpuint (percent->amounts->len, ==, 3);
  g_assert_cmpint (mn_sentence_amount (percent, 0)->sign, ==, 1);
  g_assert_cmpint (mn_sentence_amount (percent, 1)->sign, ==, -1);
  g_assert_cmpint (mn_sentence_amount (percent, 2)->sign, ==, 0);
  g_assert_cmpuint (tonnes->amounts->len, ==, 1);
  g_assert_cmpint (mn_sentence_amount (tonnes, 0)->kind, ==, MN_AMOUNT_MEASURE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/amounts/signs", test_signs);
  g_test_add_func ("/extract/amounts/units", test_units);
  g_test_add_func ("/extract/amounts/bounds", test_bounds);
  g_test_add_func ("/extract/amounts/ranges", test_ranges);
  g_test_add_func ("/extract/amounts/others", test_others);
  return g_test_run ();
}
