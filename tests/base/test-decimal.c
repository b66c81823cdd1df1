/* test-decimal.c: numbers as printed. */
#include "mn-decimal.h"

#include <string.h>

static MnDecimal
parse (const char *text, int power)
{
  MnDecimal decimal;

  g_assert_true (mn_decimal_parse (text, strlen (text), &decimal));
  return mn_decimal_scale (&decimal, power);
}

static void
test_rounding_interval (void)
{
  MnDecimal sixty = parse ("60.9", 6), round = parse ("61", 6), goods = parse ("466", 3);

  g_assert_cmpfloat (mn_decimal_get_value (&sixty), ==, 60900000);
  g_assert_cmpfloat (mn_decimal_get_low (&sixty), ==, 60850000);
  g_assert_cmpfloat (mn_decimal_get_high (&sixty), ==, 60950000);
  g_assert_cmpfloat (mn_decimal_get_low (&round), ==, 60500000);
  g_assert_cmpfloat (mn_decimal_get_value (&goods), ==, 466000);
}

static void
test_agreement (void)
{
  MnDecimal a = parse ("60.9", 6), b = parse ("61", 6), c = parse ("63.2", 6);

  g_assert_true (mn_decimal_agrees (&a, &b));
  g_assert_false (mn_decimal_agrees (&a, &c));
}

static void
test_sum (void)
{
  MnDecimal billions = parse ("2", 9), millions = parse ("150.4", 6), sum;
  MnDecimal huge = { G_MAXINT64, 0 }, tiny = { 1, -5 };

  g_assert_true (mn_decimal_add (&billions, &millions, &sum));
  g_assert_cmpfloat (mn_decimal_get_value (&sum), ==, 2150400000.0);
  g_assert_cmpint (sum.exponent, ==, 5);
  g_assert_false (mn_decimal_add (&huge, &tiny, &sum));
}

static void
test_rubbish (void)
{
  static const char *const bad[] = { "", "-", ".", "1.2.3", "1,2", "12a", "99999999999999999999" };
  MnDecimal decimal;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (mn_decimal_parse (bad[i], strlen (bad[i]), &decimal));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decimal/rounding-interval", test_rounding_interval);
  g_test_add_func ("/decimal/agreement", test_agreement);
  g_test_add_func ("/decimal/sum", test_sum);
  g_test_add_func ("/decimal/rubbish", test_rubbish);
  return g_test_run ();
}
