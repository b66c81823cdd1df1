/* test-interval.c: closed intervals. */
#include "mn-interval.h"

#include <math.h>

static void
assert_interval (MnInterval interval, double low, double high)
{
  g_assert_cmpfloat_with_epsilon (interval.low, low, 1e-9);
  g_assert_cmpfloat_with_epsilon (interval.high, high, 1e-9);
  g_assert_cmpfloat (interval.low, <=, low);
  g_assert_cmpfloat (interval.high, >=, high);
}

static void
test_sums (void)
{
  assert_interval (mn_interval_add ((MnInterval){ 1, 2 }, (MnInterval){ -3, 5 }), -2, 7);
  assert_interval (mn_interval_subtract ((MnInterval){ 1, 2 }, (MnInterval){ -3, 5 }), -4, 5);
}

static void
test_products (void)
{
  assert_interval (mn_interval_multiply ((MnInterval){ -1, 2 }, (MnInterval){ -3, 5 }), -6, 10);
  assert_interval (mn_interval_divide ((MnInterval){ -1, 2 }, (MnInterval){ 2, 4 }), -0.5, 1);
  assert_interval (mn_interval_divide ((MnInterval){ 1, 2 }, (MnInterval){ 2, 4 }), 0.25, 1);
}

static void
test_no_bound (void)
{
  MnInterval over = { 40, INFINITY };
  MnInterval nothing = { 0, 0 };
  MnInterval sum = mn_interval_add (over, (MnInterval){ 1, 2 });
  MnInterval rest = mn_interval_subtract ((MnInterval){ 100, 101 }, over);
  MnInterval quotient = mn_interval_divide ((MnInterval){ 1, 2 }, (MnInterval){ 0, 4 });
  MnInterval least = mn_interval_divide ((MnInterval){ 1, 2 }, over);

  g_assert_cmpfloat (sum.high, ==, INFINITY);
  g_assert_cmpfloat (rest.low, ==, -INFINITY);
  g_assert_cmpfloat_with_epsilon (rest.high, 61, 1e-9);
  g_assert_cmpfloat (quotient.high, ==, INFINITY);
  g_assert_cmpfloat_with_epsilon (quotient.low, 0.25, 1e-9);
  assert_interval (least, 0, 0.05);
  assert_interval (mn_interval_multiply (nothing, over), 0, 0);
  g_assert_false (mn_interval_is_finite (over));
}

static void
test_meeting (void)
{
  g_assert_true (mn_interval_meets ((MnInterval){ 1, 2 }, (MnInterval){ 2, 3 }));
  g_assert_false (mn_interval_meets ((MnInterval){ 1, 2 }, (MnInterval){ 2.1, INFINITY }));
  g_assert_true (mn_interval_contains ((MnInterval){ 1, 2 }, 2));
  g_assert_false (mn_interval_contains ((MnInterval){ 1, 2 }, 2.5));
}

/* Whatever two values are taken from the operands, the result holds what is computed from them. */
static void
test_holds_every_value (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 20000; i++)
    {
      double a = g_rand_double_range (rand, -100, 100), b = g_rand_double_range (rand, 0.01, 100);
      MnInterval around_a = { a - g_rand_double (rand), a + g_rand_double (rand) };
      MnInterval around_b = { b * g_rand_double_range (rand, 0.1, 1), b + g_rand_double (rand) };

      g_assert_true (mn_interval_contains (mn_interval_add (around_a, around_b), a + b));
      g_assert_true (mn_interval_contains (mn_interval_subtract (around_a, around_b), a - b));
      g_assert_true (mn_interval_contains (mn_interval_multiply (around_a, around_b), a * b));
      g_assert_true (mn_interval_contains (mn_interval_divide (around_a, around_b), a / b));
      g_assert_true (
          mn_interval_contains (mn_interval_divide ((MnInterval){ a, a }, (MnInterval){ b, b }),
                                a / b));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/interval/sums", test_sums);
  g_test_add_func ("/interval/products", test_products);
  g_test_add_func ("/interval/no-bound", test_no_bound);
  g_test_add_func ("/interval/meeting", test_meeting);
  g_test_add_func ("/interval/holds-every-value", test_holds_every_value);
  return g_test_run ();
}
