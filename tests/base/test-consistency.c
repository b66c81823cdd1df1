/* test-consistency.c: whether the figures of one text can be true together. */
#include "figure-fixture.h"

#include "mn-consistency.h"

#include <math.h>

#define NO_GROWTH ((double) NAN)

static GPtrArray *
new_worked_example (const char *import, int power)
{
  GPtrArray *figures = fixture_new_list ();
  MnPeriod months = mn_period_new_months (2022, 1, 4);

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  fixture_add (figures, MN_KIND_TURNOVER, months, "31", 6, 118)->reporter = MN_COUNTRY_NONE;
  fixture_add (figures, MN_KIND_EXPORT, months, "30.4", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_IMPORT, months, import, power, -50.3);
  return figures;
}

/* The first that breaks @rule; NULL where none does. */
static const MnContradiction *
find (const GArray *found, MnRule rule)
{
  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, MnContradiction, i).rule == rule)
      return &g_array_index (found, MnContradiction, i);
  return NULL;
}

static void
assert_broken (GPtrArray *figures, MnRule rule, MnMisreading misreading, int suspect)
{
  g_autoptr (GArray) found = mn_consistency_check (figures);
  const MnContradiction *one = find (found, rule);

  g_assert_nonnull (one);
  g_assert_cmpint (one->misreading, ==, misreading);
  g_assert_cmpint (one->suspect, ==, suspect);
  g_assert_cmpuint (one->n_figures, >=, rule == MN_RULE_DECLINE ? 1 : 2);
}

static void
assert_consistent (GPtrArray *figures)
{
  g_autoptr (GArray) found = mn_consistency_check (figures);

  for (guint i = 0; i < found->len; i++)
    g_test_message ("%s", mn_rule_get_reason (g_array_index (found, MnContradiction, i).rule));
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_worked_example (void)
{
  g_autoptr (GPtrArray) right = new_worked_example ("466", 3);
  g_autoptr (GPtrArray) million = new_worked_example ("466", 6);
  g_autoptr (GPtrArray) units = new_worked_example ("466", 0);

  assert_consistent (right);
  assert_broken (million, MN_RULE_SUM, MN_MISREADING_LARGE, 3);
  /* 30.4 million alone does not round to 31. */
  assert_broken (units, MN_RULE_SUM, MN_MISREADING_SMALL, 3);
}

static void
test_part_is_no_larger_than_the_whole (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2021), "70", 6, NO_GROWTH);
  assert_broken (figures, MN_RULE_PART, MN_MISREADING_NONE, -1);
}

static void
test_balance (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *balance;

  fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2021), "30.4", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_IMPORT, mn_period_new_year (2021), "4.4", 6, NO_GROWTH);
  balance = fixture_add (figures, MN_KIND_BALANCE, mn_period_new_year (2021), "26", 6, NO_GROWTH);
  assert_consistent (figures);
  balance->amount.digits = -balance->amount.digits;
  assert_broken (figures, MN_RULE_BALANCE, MN_MISREADING_SWAPPED, -1);
  /* The same deficit as Mongolia's balance: right again. */
  mn_figure_set_pair (balance, MN_MONGOLIA, FIXTURE_KZ);
  assert_consistent (figures);
}

static void
test_growth (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *now, *before;

  now = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  before = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2020), "41.1", 6, NO_GROWTH);
  assert_consistent (figures);
  now->growth_pct = -48.1;
  assert_broken (figures, MN_RULE_GROWTH, MN_MISREADING_SIGN, 0);
  now->growth_pct = 48.1;
  before->amount.exponent -= 3;
  assert_broken (figures, MN_RULE_GROWTH, MN_MISREADING_UNIT, -1);
  before->amount.exponent += 3;
  before->bound = MN_BOUND_OVER;
  before->amount.digits = 400;
  assert_consistent (figures);
}

/* Turnover, exports, imports; @export_share and @import_share NAN where not given. */
static GPtrArray *
new_shares (const char *export, double export_share, double import_share)
{
  GPtrArray *figures = fixture_new_list ();
  MnPeriod year = mn_period_new_year (2021);

  fixture_add (figures, MN_KIND_TURNOVER, year, "60.9", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_EXPORT, year, export, 6, NO_GROWTH)->share_pct = export_share;
  fixture_add (figures, MN_KIND_IMPORT, year, NULL, 0, NO_GROWTH)->share_pct = import_share;
  return figures;
}

static void
test_share (void)
{
  g_autoptr (GPtrArray) right = new_shares ("58.5", 96, NAN);
  g_autoptr (GPtrArray) wrong = new_shares ("58.5", 86, NAN);
  g_autoptr (GPtrArray) unit = new_shares ("0.0585", 96, NAN);
  g_autoptr (GPtrArray) apart = new_shares ("58.5", NAN, NAN);
  MnFigure *share = fixture_add (apart, MN_KIND_EXPORT, mn_period_new_year (2021), NULL, 0, NAN);

  assert_consistent (right);
  assert_broken (wrong, MN_RULE_SHARE, MN_MISREADING_NONE, -1);
  assert_broken (unit, MN_RULE_SHARE, MN_MISREADING_UNIT, -1);
  share->share_pct = 96;
  assert_consistent (apart);
  share->share_pct = 69;
  assert_broken (apart, MN_RULE_SHARE, MN_MISREADING_NONE, -1);
  /* 'over 69 %' may be 96 %. */
  share->bound = MN_BOUND_OVER;
  assert_consistent (apart);
}

/* The digits that were printed decide. */
static void
test_share_digits (void)
{
  g_autoptr (GPtrArray) figures = new_shares ("58.2", 96, NAN);
  MnFigure *export = g_ptr_array_index (figures, 1);

  assert_consistent (figures);
  export->evidence->quote = g_strdup ("exports made up 96.00 percent of the turnover");
  assert_broken (figures, MN_RULE_SHARE, MN_MISREADING_NONE, -1);
}

static void
test_shares_add_up (void)
{
  g_autoptr (GPtrArray) right = new_shares (NULL, 96, 4);
  g_autoptr (GPtrArray) rounded = new_shares (NULL, 95.5, 4);
  g_autoptr (GPtrArray) wrong = new_shares (NULL, 96, 14);
  g_autoptr (GPtrArray) others = new_shares (NULL, 96, 14);

  assert_consistent (right);
  assert_consistent (rounded);
  assert_broken (wrong, MN_RULE_SHARES, MN_MISREADING_NONE, -1);
  /* Two sides count differently. */
  ((MnFigure *) g_ptr_array_index (others, 2))->reporter = MN_MONGOLIA;
  assert_consistent (others);
}

/* 31.65 % is often printed as 31 %, and 'nearly doubled' is no 100 %. */
static void
test_growth_cut_off (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *now;

  now = fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2023), "676.5", 6, -31);
  fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2022), "989.8", 6, NO_GROWTH);
  assert_consistent (figures);
  now->growth_pct = -30;
  now->evidence->quote = g_strdup ("declining by 30 percent");
  assert_broken (figures, MN_RULE_GROWTH, MN_MISREADING_NONE, -1);
  now->growth_pct = 100;
  g_free (now->evidence->quote);
  now->evidence->quote = g_strdup ("has nearly doubled");
  now->amount = (MnDecimal){ 18, 8 };
  assert_consistent (figures);
}

static void
test_growth_told_apart (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2020), "41.1", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "80", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), NULL, 0, 48.1);
  assert_broken (figures, MN_RULE_GROWTH, MN_MISREADING_NONE, -1);
}

static void
test_decline (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2022), "31", 6, -118);
  assert_broken (figures, MN_RULE_DECLINE, MN_MISREADING_SIGN, 0);
}

/* 31 million grew by 118 % from 14.2: so much import there was not. */
static void
test_sums_of_the_year_before (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *import;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2022), "31", 6, 118);
  import = fixture_add (figures, MN_KIND_IMPORT, mn_period_new_year (2022), "10", 6, 5.5);
  assert_consistent (figures);
  import->growth_pct = -50.3;
  assert_broken (figures, MN_RULE_EARLIER, MN_MISREADING_NONE, -1);
}

static void
test_two_values_of_one_thing (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *other;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, NO_GROWTH);
  other = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "61", 6, NO_GROWTH);
  assert_consistent (figures);
  other->amount = (MnDecimal){ 411, 5 };
  assert_broken (figures, MN_RULE_SAME, MN_MISREADING_NONE, -1);
  other->reporter = MN_MONGOLIA;
  assert_consistent (figures);
}

static void
test_bounds_are_allowed_for (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *whole;

  whole = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2021), "58.2", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_IMPORT, mn_period_new_year (2021), "3.9", 6, NO_GROWTH);
  assert_broken (figures, MN_RULE_SUM, MN_MISREADING_NONE, -1);
  whole->bound = MN_BOUND_OVER;
  assert_consistent (figures);
  whole->bound = MN_BOUND_ABOUT;
  assert_consistent (figures);
  whole->bound = MN_BOUND_UNDER;
  assert_broken (figures, MN_RULE_SUM, MN_MISREADING_NONE, -1);
}

static void
test_nothing_is_mixed (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  MnFigure *part;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, NO_GROWTH);
  part = fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2021), "70", 6, NO_GROWTH);
  strcpy (part->currency, "EUR");
  assert_consistent (figures);
  strcpy (part->currency, "USD");
  part->reporter = MN_MONGOLIA;
  assert_consistent (figures);
  part->reporter = FIXTURE_KZ;
  part->status = MN_STATUS_TARGET;
  assert_consistent (figures);
  part->status = MN_STATUS_REPORTED;
  part->scope = MN_SCOPE_PRODUCT;
  assert_consistent (figures);
  part->scope = MN_SCOPE_BILATERAL;
  part->period = mn_period_new_year (2022);
  assert_consistent (figures);
}

/* Whatever is true and is printed with any rounding is never called a contradiction. */
static void
test_no_false_alarm (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint round_number = 0; round_number < 3000; round_number++)
    {
      g_autoptr (GPtrArray) figures = fixture_new_list ();
      double before[MN_KIND_BALANCE + 1] = { 0 };

      for (int year = 2019; year < 2023; year++)
        {
          double now[MN_KIND_BALANCE + 1];

          now[MN_KIND_EXPORT] = g_rand_double_range (rand, 1e5, 9e7);
          now[MN_KIND_IMPORT] = g_rand_double_range (rand, 1e5, 9e7);
          now[MN_KIND_TURNOVER] = now[MN_KIND_EXPORT] + now[MN_KIND_IMPORT];
          now[MN_KIND_BALANCE] = now[MN_KIND_EXPORT] - now[MN_KIND_IMPORT];
          for (guint kind = 0; kind <= MN_KIND_BALANCE; kind++)
            {
              int exponent = g_rand_int_range (rand, 2, 7);
              double decimals = pow (10, g_rand_int_range (rand, 0, 3));
              double growth =
                  year > 2019 && kind != MN_KIND_BALANCE
                      ? round ((now[kind] / before[kind] - 1) * 100 * decimals) / decimals
                      : NO_GROWTH;
              MnFigure *figure =
                  fixture_add (figures, kind, mn_period_new_year (year), "0", 0, growth);

              figure->amount =
                  (MnDecimal){ (gint64) round (now[kind] / pow (10, exponent)), exponent };
              if (g_rand_boolean (rand))
                figure->reporter = MN_COUNTRY_NONE;
              before[kind] = now[kind];
            }
        }
      assert_consistent (figures);
    }
}

/* --- Injected errors ----------------------------------------------------------------------------- */

typedef enum
{
  ERROR_NONE,
  ERROR_UNIT,
  ERROR_SWAPPED,
  ERROR_YEAR,
  ERROR_SIGN,
  N_ERRORS,
} Error;

/* In hundredths of a million, so that everything below is exact. */
typedef struct
{
  gint64 exports, imports, before;
} Truth;

/* Exports, imports, turnover and balance of one year, and the turnover of the year before. */
static GPtrArray *
new_text (const Truth *truth)
{
  GPtrArray *figures = fixture_new_list ();
  MnPeriod year = mn_period_new_year (2021);
  gint64 whole = truth->exports + truth->imports;
  double growth = round ((double) (whole - truth->before) / (double) truth->before * 1000) / 10;
  gint64 values[] = { whole, truth->exports, truth->imports, truth->exports - truth->imports };
  MnFigure *before;

  for (guint kind = 0; kind < G_N_ELEMENTS (values); kind++)
    fixture_add (figures, kind, year, "0", 0, kind == MN_KIND_TURNOVER ? growth : NO_GROWTH)
        ->amount = (MnDecimal){ values[kind], 4 };
  before = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2020), "0", 0, NO_GROWTH);
  before->amount = (MnDecimal){ truth->before, 4 };
  return figures;
}

static void
spoil (GRand *rand, GPtrArray *figures, Error error)
{
  MnFigure *one = g_ptr_array_index (figures, (guint) g_rand_int_range (rand, 0, 5));
  MnFigure *whole = g_ptr_array_index (figures, 0), *exports = g_ptr_array_index (figures, 1);
  MnFigure *imports = g_ptr_array_index (figures, 2), *before = g_ptr_array_index (figures, 4);
  MnDecimal kept = exports->amount;

  switch (error)
    {
    case ERROR_UNIT:
      one->amount.exponent += g_rand_boolean (rand) ? 3 : -3;
      break;
    case ERROR_SWAPPED:
      exports->amount = imports->amount;
      imports->amount = kept;
      break;
    case ERROR_YEAR:
      before->period = whole->period;
      break;
    case ERROR_SIGN:
      whole->growth_pct = -whole->growth_pct;
      break;
    case ERROR_NONE:
    default:
      break;
    }
}

/* That the arithmetic can see it at all, by the printed digits alone. */
static gboolean
is_visible (const Truth *truth, Error error)
{
  gint64 whole = truth->exports + truth->imports;

  switch (error)
    {
    case ERROR_SWAPPED:
      return ABS (truth->exports - truth->imports) > 2;
    case ERROR_YEAR:
      return ABS (truth->before - whole) > 1;
    case ERROR_SIGN:
      return ABS (truth->before - whole) * 100 > truth->before;
    case ERROR_UNIT:
    case ERROR_NONE:
    default:
      return TRUE;
    }
}

static void
test_injected_errors (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);
  guint visible[N_ERRORS] = { 0 }, caught[N_ERRORS] = { 0 };

  for (guint i = 0; i < 1000; i++)
    {
      Error error = i % N_ERRORS;
      Truth truth = { g_rand_int_range (rand, 20, 9000), g_rand_int_range (rand, 20, 9000),
                      g_rand_int_range (rand, 20, 18000) };
      g_autoptr (GPtrArray) figures = new_text (&truth);
      g_autoptr (GArray) found = NULL;

      spoil (rand, figures, error);
      found = mn_consistency_check (figures);
      if (!is_visible (&truth, error))
        continue;
      visible[error]++;
      caught[error] += found->len > 0;
    }
  g_assert_cmpuint (visible[ERROR_NONE], ==, 200);
  g_assert_cmpuint (caught[ERROR_NONE], ==, 0);
  for (guint error = ERROR_UNIT; error < N_ERRORS; error++)
    {
      g_test_message ("error %u: %u of %u caught", error, caught[error], visible[error]);
      g_assert_cmpuint (visible[error], >=, 190);
      g_assert_cmpuint (caught[error] * 100, >=, visible[error] * 95);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/consistency/worked-example", test_worked_example);
  g_test_add_func ("/consistency/part", test_part_is_no_larger_than_the_whole);
  g_test_add_func ("/consistency/balance", test_balance);
  g_test_add_func ("/consistency/growth", test_growth);
  g_test_add_func ("/consistency/growth-cut-off", test_growth_cut_off);
  g_test_add_func ("/consistency/share", test_share);
  g_test_add_func ("/consistency/share-digits", test_share_digits);
  g_test_add_func ("/consistency/shares-add-up", test_shares_add_up);
  g_test_add_func ("/consistency/growth-told-apart", test_growth_told_apart);
  g_test_add_func ("/consistency/decline", test_decline);
  g_test_add_func ("/consistency/year-before", test_sums_of_the_year_before);
  g_test_add_func ("/consistency/two-values", test_two_values_of_one_thing);
  g_test_add_func ("/consistency/bounds", test_bounds_are_allowed_for);
  g_test_add_func ("/consistency/nothing-is-mixed", test_nothing_is_mixed);
  g_test_add_func ("/consistency/no-false-alarm", test_no_false_alarm);
  g_test_add_func ("/consistency/injected-errors", test_injected_errors);
  return g_test_run ();
}
