/* test-figure.c: when two figures speak of the same, and when they disagree. */
#include "mn-figure.h"

#include <math.h>

#define KZ MN_COUNTRY ('K', 'Z')

static MnFigure *
make (MnFigureKind kind, MnCountry from, MnCountry to, gint64 digits, int exponent)
{
  MnFigure *figure = mn_figure_new (kind);

  mn_figure_set_pair (figure, from, to);
  figure->period = mn_period_new_year (2021);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ digits, exponent };
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  return figure;
}

static void
test_pair_order (void)
{
  g_autoptr (MnFigure) turnover = make (MN_KIND_TURNOVER, MN_MONGOLIA, KZ, 609, 5);
  g_autoptr (MnFigure) export = make (MN_KIND_EXPORT, MN_MONGOLIA, KZ, 609, 5);

  g_assert_cmpuint (turnover->from, ==, KZ);
  g_assert_cmpuint (turnover->to, ==, MN_MONGOLIA);
  g_assert_cmpuint (export->from, ==, MN_MONGOLIA);
}

static void
test_same_subject (void)
{
  g_autoptr (MnFigure) export = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 304, 5);
  g_autoptr (MnFigure) import = make (MN_KIND_IMPORT, KZ, MN_MONGOLIA, 310, 5);
  g_autoptr (MnFigure) back = make (MN_KIND_EXPORT, MN_MONGOLIA, KZ, 304, 5);
  g_autoptr (MnFigure) target = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 304, 5);

  import->reporter = MN_MONGOLIA;
  target->status = MN_STATUS_TARGET;
  g_assert_true (mn_figure_same_subject (export, import));
  g_assert_false (mn_figure_same_subject (export, back));
  g_assert_false (mn_figure_same_subject (export, target));
  import->period = mn_period_new_year (2022);
  g_assert_false (mn_figure_same_subject (export, import));
}

static void
test_agreement (void)
{
  g_autoptr (MnFigure) exact = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 609, 5);
  g_autoptr (MnFigure) rounded = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 61, 6);
  g_autoptr (MnFigure) other = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 632, 5);
  g_autoptr (MnFigure) over = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 60, 6);
  g_autoptr (MnFigure) growth_only = mn_figure_new (MN_KIND_EXPORT);

  over->bound = MN_BOUND_OVER;
  g_assert_true (mn_figure_agrees (exact, rounded));
  g_assert_false (mn_figure_agrees (exact, other));
  g_assert_true (mn_figure_agrees (other, over));
  g_assert_false (mn_figure_agrees (exact, growth_only));
  g_assert_true (isnan (mn_figure_get_value (growth_only)));
}

static void
test_copy_is_deep (void)
{
  g_autoptr (MnFigure) figure = make (MN_KIND_EXPORT, KZ, MN_MONGOLIA, 609, 5);

  figure->doubt = g_strdup ("why");
  figure->evidence->quote = g_strdup ("words");
  g_autoptr (MnFigure) copy = mn_figure_copy (figure);
  g_assert_true (copy->doubt != figure->doubt);
  g_assert_cmpstr (copy->evidence->quote, ==, "words");
  g_assert_true (copy->evidence != figure->evidence);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/pair-order", test_pair_order);
  g_test_add_func ("/figure/same-subject", test_same_subject);
  g_test_add_func ("/figure/agreement", test_agreement);
  g_test_add_func ("/figure/copy-is-deep", test_copy_is_deep);
  return g_test_run ();
}
