/* test-derive.c: values that follow from others. */
#include "figure-fixture.h"

#include "mn-derivation.h"
#include "mn-derive.h"
#include "mn-format.h"
#include "mn-growth-factor.h"

#include <math.h>
#include <unicode/uloc.h>

#define NO_GROWTH ((double) NAN)

static GPtrArray *
new_worked_example (void)
{
  GPtrArray *figures = fixture_new_list ();
  MnPeriod months = mn_period_new_months (2022, 1, 4);

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  fixture_add (figures, MN_KIND_TURNOVER, months, "31", 6, 118);
  fixture_add (figures, MN_KIND_EXPORT, months, "30.4", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_IMPORT, months, "466", 3, -50.3);
  return figures;
}

static const MnFigure *
find (const GPtrArray *figures, MnFigureKind kind, MnPeriod period)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      if (figure->kind == kind && figure->period.start == period.start &&
          figure->period.end == period.end)
        return figure;
    }
  return NULL;
}

static void
assert_derived (const GPtrArray *derived,
                MnFigureKind kind,
                MnPeriod period,
                const char *value,
                const char *range,
                const char *formula)
{
  const MnFigure *figure = find (derived, kind, period);

  g_assert_nonnull (figure);
  g_autofree char *amount = mn_format_decimal (&figure->amount, TRUE, "en");
  g_autofree char *interval = mn_derivation_dup_range (figure, "en");
  g_autofree char *how = mn_derivation_dup_formula (figure->derivation, "C");
  g_assert_cmpstr (amount, ==, value);
  g_assert_cmpstr (interval, ==, range);
  g_assert_cmpstr (how, ==, formula);
  g_assert_cmpint (figure->status, ==, MN_STATUS_DERIVED);
  g_assert_cmpint (figure->id, <, 0);
  g_assert_cmpfloat (mn_figure_get_low (figure), <=, mn_figure_get_value (figure));
  g_assert_cmpfloat (mn_figure_get_high (figure), >=, mn_figure_get_value (figure));
}

/* To the printed digits. */
static void
test_worked_example (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  g_autoptr (GPtrArray) derived = mn_derive_figures (figures);
  MnPeriod before = mn_period_new_months (2021, 1, 4);

  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2020), "41.12 million",
                  "from 41.07 to 41.17 million", "60.9 ÷ 1.481");
  assert_derived (derived, MN_KIND_TURNOVER, before, "14.22 million", "from 13.96 to 14.48 million",
                  "31 ÷ 2.18");
  assert_derived (derived, MN_KIND_IMPORT, before, "937.6 thousand", "from 935.7 to 939.6 thousand",
                  "466 ÷ 0.497");
  assert_derived (derived, MN_KIND_EXPORT, before, "13.28 million", "from 13.02 to 13.55 million",
                  "31 ÷ 2.18 − 0.466 ÷ 0.497");
  g_assert_cmpuint (derived->len, ==, 4);
}

static void
test_evidence_of_inputs (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  g_autoptr (GPtrArray) derived = mn_derive_figures (figures);
  const MnFigure *export = find (derived, MN_KIND_EXPORT, mn_period_new_months (2021, 1, 4));
  GPtrArray *inputs = export->derivation->inputs;

  g_assert_cmpuint (inputs->len, ==, 2);
  g_assert_cmpint (((MnFigure *) g_ptr_array_index (inputs, 0))->id, ==, 2);
  g_assert_cmpint (((MnFigure *) g_ptr_array_index (inputs, 1))->id, ==, 4);
  g_assert_cmpuint (export->evidence->span.start, ==, 10);
  g_assert_cmpuint (export->derivation->depth, ==, 2);
  g_assert_cmpuint (export->reporter, ==, FIXTURE_KZ);
}

static void
test_stated_value_wins (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  MnFigure *stated =
      fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2020), "45", 6, NO_GROWTH);
  g_autoptr (GPtrArray) derived = NULL;

  /* By whomever. */
  stated->reporter = MN_MONGOLIA;
  stated->evidence->article = 9;
  derived = mn_derive_figures (figures);
  g_assert_null (find (derived, MN_KIND_TURNOVER, mn_period_new_year (2020)));
  g_assert_nonnull (find (derived, MN_KIND_TURNOVER, mn_period_new_months (2021, 1, 4)));
}

static void
test_target_is_no_value (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  g_autoptr (GPtrArray) derived = NULL;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2020), "500", 6, 20)->status =
      MN_STATUS_TARGET;
  derived = mn_derive_figures (figures);
  g_assert_nonnull (find (derived, MN_KIND_TURNOVER, mn_period_new_year (2020)));
  g_assert_null (find (derived, MN_KIND_TURNOVER, mn_period_new_year (2019)));
}

/* One turnover and one of its directions, which differ by what @spoil does. */
static guint
count_from_sum (void (*spoil) (MnFigure *part))
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;
  MnFigure *part;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, NO_GROWTH);
  part = fixture_add (figures, MN_KIND_EXPORT, mn_period_new_year (2021), "58.2", 6, NO_GROWTH);
  if (spoil)
    spoil (part);
  derived = mn_derive_figures (figures);
  return derived->len;
}

static void
make_euro (MnFigure *part)
{
  strcpy (part->currency, "EUR");
}

static void
make_mongolian (MnFigure *part)
{
  part->reporter = MN_MONGOLIA;
}

static void
make_provisional (MnFigure *part)
{
  part->status = MN_STATUS_PROVISIONAL;
}

static void
make_forecast (MnFigure *part)
{
  part->status = MN_STATUS_FORECAST;
}

static void
make_over (MnFigure *part)
{
  part->bound = MN_BOUND_OVER;
}

static void
make_doubtful (MnFigure *part)
{
  part->confidence = 0.3;
}

static void
make_quarter (MnFigure *part)
{
  part->period = mn_period_new_quarter (2021, 1);
}

static void
make_product (MnFigure *part)
{
  part->scope = MN_SCOPE_PRODUCT;
}

static void
make_other_article_unnamed (MnFigure *part)
{
  part->reporter = MN_COUNTRY_NONE;
  part->evidence->article = 2;
}

static void
test_nothing_is_mixed (void)
{
  g_assert_cmpuint (count_from_sum (NULL), ==, 1);
  g_assert_cmpuint (count_from_sum (make_euro), ==, 0);
  g_assert_cmpuint (count_from_sum (make_mongolian), ==, 0);
  g_assert_cmpuint (count_from_sum (make_provisional), ==, 0);
  g_assert_cmpuint (count_from_sum (make_forecast), ==, 0);
  g_assert_cmpuint (count_from_sum (make_over), ==, 0);
  g_assert_cmpuint (count_from_sum (make_doubtful), ==, 0);
  g_assert_cmpuint (count_from_sum (make_quarter), ==, 0);
  g_assert_cmpuint (count_from_sum (make_product), ==, 0);
  g_assert_cmpuint (count_from_sum (make_other_article_unnamed), ==, 0);
}

/* 'the turnover was ...; Kazakhstan's exports ...': the text's own figures go together. */
static void
make_unnamed (MnFigure *part)
{
  part->reporter = MN_COUNTRY_NONE;
}

static void
test_unnamed_reporter_of_the_same_text (void)
{
  g_assert_cmpuint (count_from_sum (make_unnamed), ==, 1);
}

static void
test_contradicting_statements_give_nothing (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "63.2", 6, NO_GROWTH)
      ->evidence->article = 2;
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, 0);
}

static void
test_revised_replaces (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "63.2", 6, 50.1)->status =
      MN_STATUS_REVISED;
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, 1);
  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2020), "42.11 million",
                  "from 42.06 to 42.15 million", "63.2 ÷ 1.501");
}

static void
test_growth_alone_gives_the_later_value (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, NO_GROWTH);
  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2022), NULL, 0, 12.5);
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, 1);
  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2022), "68.51 million",
                  "from 68.43 to 68.60 million", "60.9 × 1.125");
}

static void
test_balance_gives_a_part (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;
  MnFigure *balance;

  fixture_add (figures, MN_KIND_IMPORT, mn_period_new_year (2021), "4.4", 6, NO_GROWTH);
  /* Mongolia's deficit is Kazakhstan's surplus. */
  balance =
      fixture_add (figures, MN_KIND_BALANCE, mn_period_new_year (2021), "-26.0", 6, NO_GROWTH);
  mn_figure_set_pair (balance, MN_MONGOLIA, FIXTURE_KZ);
  derived = mn_derive_figures (figures);
  assert_derived (derived, MN_KIND_EXPORT, mn_period_new_year (2021), "30.40 million",
                  "from 30.30 to 30.50 million", "26.0 + 4.4");
  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2021), "34.80 million",
                  "from 34.65 to 34.95 million", "26.0 + 4.4 + 4.4");
  g_assert_cmpuint (derived->len, ==, 2);
}

/* Neither hides the other. */
static void
test_two_reporters (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;
  MnFigure *other;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  other = fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "70.2", 6, 20);
  other->reporter = MN_MONGOLIA;
  other->evidence->article = 2;
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, 2);
  g_assert_cmpint (((MnFigure *) g_ptr_array_index (derived, 0))->id, !=,
                   ((MnFigure *) g_ptr_array_index (derived, 1))->id);
}

/* 'turnover ...: export ..., import ...': the turnover is of the same statistics as its parts. */
static void
test_one_value_of_one_text (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;
  MnPeriod year = mn_period_new_year (2022);

  fixture_add (figures, MN_KIND_TURNOVER, year, "31", 6, 118)->reporter = MN_COUNTRY_NONE;
  fixture_add (figures, MN_KIND_EXPORT, year, "30.4", 6, 129.9);
  fixture_add (figures, MN_KIND_IMPORT, year, "466", 3, -50.3);
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, 3);
  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2021), "14.22 million",
                  "from 13.96 to 14.48 million", "31 ÷ 2.18");
}

static void
test_chains_end (void)
{
  g_autoptr (GPtrArray) figures = fixture_new_list ();
  g_autoptr (GPtrArray) derived = NULL;

  fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.9", 6, 48.1);
  for (int year = 2020; year > 2015; year--)
    fixture_add (figures, MN_KIND_TURNOVER, mn_period_new_year (year), NULL, 0, 3.3);
  derived = mn_derive_figures (figures);
  g_assert_cmpuint (derived->len, ==, MN_DERIVE_MAX_DEPTH);
  g_assert_nonnull (find (derived, MN_KIND_TURNOVER, mn_period_new_year (2019)));
}

static void
test_order_does_not_matter (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  g_autoptr (GPtrArray) turned = g_ptr_array_new ();
  g_autoptr (GPtrArray) one = mn_derive_figures (figures);
  g_autoptr (GPtrArray) other = NULL;

  for (guint i = figures->len; i-- > 0;)
    g_ptr_array_add (turned, g_ptr_array_index (figures, i));
  other = mn_derive_figures (turned);
  g_assert_cmpuint (one->len, ==, other->len);
  for (guint i = 0; i < one->len; i++)
    {
      const MnFigure *a = g_ptr_array_index (one, i), *b = g_ptr_array_index (other, i);
      g_autofree char *formula = mn_derivation_dup_formula (a->derivation, "C");
      g_autofree char *other_formula = mn_derivation_dup_formula (b->derivation, "C");

      g_assert_cmpint (a->id, ==, b->id);
      g_assert_cmpstr (formula, ==, other_formula);
    }
}

static void
test_formula_follows_the_language (void)
{
  g_autoptr (GPtrArray) figures = new_worked_example ();
  g_autoptr (GPtrArray) derived = mn_derive_figures (figures);
  const MnFigure *figure = find (derived, MN_KIND_TURNOVER, mn_period_new_year (2020));
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *formula = NULL, *plain = NULL;

  /* Whatever the user's is. */
  uloc_setDefault ("ru", &status);
  formula = mn_derivation_dup_formula (figure->derivation, NULL);
  plain = mn_derivation_dup_formula (figure->derivation, "C");
  uloc_setDefault ("en", &status);

  g_assert_cmpstr (formula, ==, "60,9 ÷ 1,481");
  g_assert_cmpstr (plain, ==, "60.9 ÷ 1.481");
}

/* --- Shares -------------------------------------------------------------------------------------- */

static GPtrArray *
new_share (MnFigureKind known, const char *amount)
{
  GPtrArray *figures = fixture_new_list ();
  MnPeriod year = mn_period_new_year (2021);
  MnFigure *share;

  fixture_add (figures, known, year, amount, 6, NO_GROWTH);
  share = fixture_add (figures, MN_KIND_EXPORT, year, NULL, 0, NO_GROWTH);
  share->share_pct = 96;
  return figures;
}

static void
test_share_of_the_turnover (void)
{
  g_autoptr (GPtrArray) figures = new_share (MN_KIND_TURNOVER, "60.9");
  g_autoptr (GPtrArray) derived = mn_derive_figures (figures);

  assert_derived (derived, MN_KIND_EXPORT, mn_period_new_year (2021), "58.46 million",
                  "from 58.11 to 58.82 million", "60.9 × 0.96");
  assert_derived (derived, MN_KIND_IMPORT, mn_period_new_year (2021), "2.4 million",
                  "from 2.0 to 2.8 million", "60.9 − 60.9 × 0.96");
  g_assert_cmpuint (derived->len, ==, 2);
}

static void
test_turnover_of_a_share (void)
{
  g_autoptr (GPtrArray) figures = new_share (MN_KIND_EXPORT, "58.5");
  g_autoptr (GPtrArray) derived = mn_derive_figures (figures);

  assert_derived (derived, MN_KIND_TURNOVER, mn_period_new_year (2021), "60.94 million",
                  "from 60.57 to 61.31 million", "58.5 ÷ 0.96");
}

/* 'over 96 %' gives no value, and shares that contradict each other give none. */
static void
test_no_use_of_a_share (void)
{
  g_autoptr (GPtrArray) bounded = new_share (MN_KIND_TURNOVER, "60.9");
  g_autoptr (GPtrArray) disputed = new_share (MN_KIND_TURNOVER, "60.9");
  g_autoptr (GPtrArray) of_bounded = NULL;
  g_autoptr (GPtrArray) of_disputed = NULL;

  ((MnFigure *) g_ptr_array_index (bounded, 1))->bound = MN_BOUND_OVER;
  fixture_add (disputed, MN_KIND_EXPORT, mn_period_new_year (2021), NULL, 0, NO_GROWTH)->share_pct =
      90;
  of_bounded = mn_derive_figures (bounded);
  of_disputed = mn_derive_figures (disputed);
  g_assert_cmpuint (of_bounded->len, ==, 0);
  g_assert_cmpuint (of_disputed->len, ==, 0);
}

static void
assert_share_factor (double share, const char *quote, gint64 digits, int exponent)
{
  g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_EXPORT);
  MnDecimal factor;

  figure->share_pct = share;
  figure->evidence->quote = g_strdup (quote);
  g_assert_true (mn_share_factor_get (figure, &factor));
  g_assert_cmpint (factor.digits, ==, digits);
  g_assert_cmpint (factor.exponent, ==, exponent);
}

static void
test_digits_of_a_share (void)
{
  g_autoptr (MnFigure) none = mn_figure_new (MN_KIND_EXPORT);
  MnDecimal factor;

  assert_share_factor (96, NULL, 96, -2);
  assert_share_factor (96, "made up 96.0 percent", 960, -3);
  assert_share_factor (3.9, "3,9 %", 39, -3);
  assert_share_factor (50, NULL, 50, -2);
  g_assert_false (mn_share_factor_get (none, &factor));
  none->share_pct = 101;
  g_assert_false (mn_share_factor_get (none, &factor));
}

/* --- Digits of growth ---------------------------------------------------------------------------- */

static void
assert_factor (double growth, const char *quote, gint64 digits, int exponent)
{
  g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_TURNOVER);
  MnDecimal factor;

  figure->growth_pct = growth;
  figure->evidence->quote = g_strdup (quote);
  g_assert_true (mn_growth_factor_get (figure, &factor));
  g_assert_cmpint (factor.digits, ==, digits);
  g_assert_cmpint (factor.exponent, ==, exponent);
}

static void
test_digits_of_growth (void)
{
  assert_factor (48.1, NULL, 1481, -3);
  assert_factor (118, NULL, 218, -2);
  assert_factor (118, "31.0 million (+118.0%)", 2180, -3);
  assert_factor (48.1, "60.9 million USD (+48,1%)", 1481, -3);
  assert_factor (48.1, "rose by 48.10 percent", 14810, -4);
  assert_factor (-50.3, "466 thousand (-50,3%)", 497, -3);
  /* '2.2 times' */
  assert_factor ((2.2 - 1) * 100, "grew 2.2 times in 2021", 22, -1);
  /* Of two numbers that may be meant the coarser. */
  assert_factor (60, "60.0 million, by 60 percent", 160, -2);
  assert_factor (-9.2, "90.8 percent of the 2015 level", 908, -3);
  /* Not printed, so it may have been a multiple. */
  assert_factor (120, "grew", 22, -1);
  assert_factor (100, "doubled", 2, 0);
}

static void
test_no_factor (void)
{
  g_autoptr (MnFigure) figure = mn_figure_new (MN_KIND_TURNOVER);
  MnDecimal factor;

  g_assert_false (mn_growth_factor_get (figure, &factor));
  figure->growth_pct = -100;
  g_assert_false (mn_growth_factor_get (figure, &factor));
  figure->growth_pct = (1 / 2.2 - 1) * 100;
  g_assert_false (mn_growth_factor_get (figure, &factor));
}

/* --- Any figures --------------------------------------------------------------------------------- */

#define FIRST_YEAR 2015
#define N_YEARS    6

/* As a newspaper would print it: so many digits, rounded. */
static MnDecimal
print (GRand *rand, double value)
{
  int exponent = (int) floor (log10 (MAX (fabs (value), 1))) - g_rand_int_range (rand, 1, 4);

  exponent = MAX (exponent, 0);
  return (MnDecimal){ (gint64) round (value / pow (10, exponent)), exponent };
}

static void
state (GRand *rand, GPtrArray *figures, MnFigureKind kind, int year, double value, double before)
{
  double decimals = pow (10, g_rand_int_range (rand, 0, 3));
  double growth = round ((value / before - 1) * 100 * decimals) / decimals;
  gboolean with_amount = g_rand_int_range (rand, 0, 4) > 0;
  gboolean with_growth =
      year > FIRST_YEAR && kind != MN_KIND_BALANCE && (!with_amount || g_rand_boolean (rand));
  MnFigure *figure = fixture_add (figures, kind, mn_period_new_year (year),
                                  with_amount ? "0" : NULL, 0, with_growth ? growth : NO_GROWTH);

  if (with_amount)
    figure->amount = print (rand, value);
}

static void
test_interval_holds_the_truth (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20);
  guint n_derived = 0;

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GPtrArray) figures = fixture_new_list ();
      g_autoptr (GPtrArray) derived = NULL;
      double truth[N_YEARS][MN_KIND_BALANCE + 1];

      for (int i = 0; i < N_YEARS; i++)
        {
          double *row = truth[i];

          row[MN_KIND_EXPORT] = g_rand_double_range (rand, 1e5, 9e7);
          row[MN_KIND_IMPORT] = g_rand_double_range (rand, 1e5, 9e7);
          row[MN_KIND_TURNOVER] = row[MN_KIND_EXPORT] + row[MN_KIND_IMPORT];
          row[MN_KIND_BALANCE] = row[MN_KIND_EXPORT] - row[MN_KIND_IMPORT];
          for (guint kind = 0; kind <= MN_KIND_BALANCE; kind++)
            if (g_rand_int_range (rand, 0, 5) < 2)
              state (rand, figures, kind, FIRST_YEAR + i, row[kind], i ? truth[i - 1][kind] : 1);
        }
      derived = mn_derive_figures (figures);
      for (guint i = 0; i < derived->len; i++)
        {
          const MnFigure *figure = g_ptr_array_index (derived, i);
          double value;
          int year;

          g_assert_true (mn_period_is_full_year (&figure->period, &year));
          if (year < FIRST_YEAR)
            continue;
          value = truth[year - FIRST_YEAR][figure->kind];
          g_assert_cmpfloat (mn_figure_get_low (figure), <=, value);
          g_assert_cmpfloat (mn_figure_get_high (figure), >=, value);
          g_assert_true (
              mn_interval_contains (mn_figure_get_interval (figure), mn_figure_get_value (figure)));
          g_assert_cmpuint (figure->derivation->depth, <=, MN_DERIVE_MAX_DEPTH);
          n_derived++;
        }
    }
  /* So that the test is one. */
  g_assert_cmpuint (n_derived, >, 5000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/derive/worked-example", test_worked_example);
  g_test_add_func ("/derive/evidence-of-inputs", test_evidence_of_inputs);
  g_test_add_func ("/derive/stated-value-wins", test_stated_value_wins);
  g_test_add_func ("/derive/target-is-no-value", test_target_is_no_value);
  g_test_add_func ("/derive/nothing-is-mixed", test_nothing_is_mixed);
  g_test_add_func ("/derive/unnamed-reporter", test_unnamed_reporter_of_the_same_text);
  g_test_add_func ("/derive/contradicting-statements", test_contradicting_statements_give_nothing);
  g_test_add_func ("/derive/revised-replaces", test_revised_replaces);
  g_test_add_func ("/derive/growth-alone", test_growth_alone_gives_the_later_value);
  g_test_add_func ("/derive/balance", test_balance_gives_a_part);
  g_test_add_func ("/derive/two-reporters", test_two_reporters);
  g_test_add_func ("/derive/one-text", test_one_value_of_one_text);
  g_test_add_func ("/derive/chains-end", test_chains_end);
  g_test_add_func ("/derive/order", test_order_does_not_matter);
  g_test_add_func ("/derive/formula-language", test_formula_follows_the_language);
  g_test_add_func ("/derive/share-of-turnover", test_share_of_the_turnover);
  g_test_add_func ("/derive/turnover-of-share", test_turnover_of_a_share);
  g_test_add_func ("/derive/no-use-of-share", test_no_use_of_a_share);
  g_test_add_func ("/derive/share-digits", test_digits_of_a_share);
  g_test_add_func ("/derive/growth-digits", test_digits_of_growth);
  g_test_add_func ("/derive/no-factor", test_no_factor);
  g_test_add_func ("/derive/interval-holds-the-truth", test_interval_holds_the_truth);
  return g_test_run ();
}
