/* test-check.c: figures of one text that cannot be true together are doubted. */
#include "mn-consistency.h"
#include "mn-extract.h"

#include <math.h>
#include <string.h>

static MnExtraction *
extract (const char *body)
{
  MnExtractInput input = { .body = body, .not_after = MN_DAY_UNKNOWN };

  mn_period_parse ("2022-06-15", &input.date);
  return mn_extract (&input);
}

static gboolean
has_reason (const MnFigure *figure, const char *reason)
{
  return figure->doubt && strstr (figure->doubt, reason);
}

static const MnFigure *
find (const MnExtraction *found, MnFigureKind kind)
{
  for (guint i = 0; i < found->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (found->figures, i);

      if (figure->kind == kind && !mn_period_is_full_year (&figure->period, NULL))
        return figure;
    }
  return NULL;
}

/* The worked example with this import. */
static MnExtraction *
extract_example (const char *import)
{
  g_autofree char *body = g_strdup_printf (
      "In 2021 the trade turnover between Kazakhstan and Mongolia amounted to 60.9 million USD "
      "(+48,1%%). In January-April 2022 it made 31 million USD (+118%%): export - 30,4 million USD, "
      "import - %s USD (-50,3%%).",
      import);

  return extract (body);
}

static void
test_right_text (void)
{
  g_autoptr (MnExtraction) found = extract_example ("466 thousands");

  g_assert_cmpuint (found->figures->len, ==, 4);
  for (guint i = 0; i < found->figures->len; i++)
    g_assert_false (
        has_reason (g_ptr_array_index (found->figures, i), mn_rule_get_reason (MN_RULE_SUM)));
}

static void
test_wrong_unit (void)
{
  g_autoptr (MnExtraction) right = extract_example ("466 thousands");
  g_autoptr (MnExtraction) found = extract_example ("466 million");
  const MnFigure *import = find (found, MN_KIND_IMPORT), *export = find (found, MN_KIND_EXPORT);

  g_assert_true (has_reason (import, mn_rule_get_reason (MN_RULE_SUM)));
  g_assert_true (has_reason (import, mn_misreading_get_reason (MN_MISREADING_LARGE)));
  g_assert_cmpfloat (import->confidence, <, find (right, MN_KIND_IMPORT)->confidence / 2);
  /* The others are told to be in it, and less doubted. */
  g_assert_true (has_reason (export, mn_rule_get_reason (MN_RULE_SUM)));
  g_assert_false (has_reason (export, mn_misreading_get_reason (MN_MISREADING_LARGE)));
  g_assert_cmpfloat (export->confidence, <, find (right, MN_KIND_EXPORT)->confidence);
  g_assert_cmpfloat (export->confidence, >, import->confidence);
  /* It is told first, and once. */
  g_assert_true (g_str_has_prefix (import->doubt, mn_rule_get_reason (MN_RULE_SUM)));
  g_assert_false (has_reason (import, mn_rule_get_reason (MN_RULE_EARLIER)));
  /* Nothing is hidden: it is there as it was read. */
  g_assert_cmpfloat (mn_figure_get_value (import), ==, 466e6);
}

/* --- Generated sentences --------------------------------------------------------------------------- */

typedef enum
{
  ERROR_NONE,
  ERROR_UNIT,
  ERROR_SWAPPED,
  ERROR_YEAR,
  ERROR_SIGN,
  N_ERRORS,
} Error;

typedef struct
{
  double exports, imports;               /* of 2021, million */
  double exports_before, imports_before; /* of 2020 */
} Truth;

static double
grow (double now, double before)
{
  return round ((now / before - 1) * 1000) / 10;
}

/* Values of 2021 with their growth, and the turnover of 2020 as it was. */
static char *
write_text (const Truth *truth, Error error)
{
  static const char *const units[] = { "million", "thousand" };
  double growth =
      grow (truth->exports + truth->imports, truth->exports_before + truth->imports_before);
  gboolean swap = error == ERROR_SWAPPED;

  if (error == ERROR_SIGN)
    growth = -growth;
  return g_strdup_printf (
      "In 2021 the trade turnover between Kazakhstan and Mongolia amounted to %.2f million USD "
      "(%+.1f%%). Kazakhstan's exports to Mongolia amounted to %.2f %s USD (%+.1f%%), and imports "
      "from Mongolia amounted to %.2f million USD (%+.1f%%). In %d the trade turnover between "
      "Kazakhstan and Mongolia amounted to %.2f million USD.",
      truth->exports + truth->imports, growth, swap ? truth->imports : truth->exports,
      units[error == ERROR_UNIT], grow (truth->exports, truth->exports_before),
      swap ? truth->exports : truth->imports, grow (truth->imports, truth->imports_before),
      error == ERROR_YEAR ? 2021 : 2020, truth->exports_before + truth->imports_before);
}

/* Whether the printed numbers contradict each other by more than any rounding: by two in a hundred. */
static gboolean
is_visible (const Truth *truth, Error error)
{
  double whole = truth->exports + truth->imports;
  double before = truth->exports_before + truth->imports_before;
  double swapped = truth->imports * truth->exports_before / truth->exports +
                   truth->exports * truth->imports_before / truth->imports;

  switch (error)
    {
    case ERROR_SWAPPED:
      return fabs (swapped / before - 1) > 0.02;
    case ERROR_YEAR:
    case ERROR_SIGN:
      return fabs (whole / before - 1) > 0.02;
    case ERROR_UNIT:
      return truth->exports / whole > 0.02;
    case ERROR_NONE:
    default:
      return TRUE;
    }
}

static gboolean
is_doubted (const MnExtraction *found)
{
  for (guint i = 0; i < found->figures->len; i++)
    for (MnRule rule = MN_RULE_SUM; rule <= MN_RULE_DECLINE; rule++)
      if (has_reason (g_ptr_array_index (found->figures, i), mn_rule_get_reason (rule)))
        return TRUE;
  return FALSE;
}

static void
test_injected_errors (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  guint visible[N_ERRORS] = { 0 }, caught[N_ERRORS] = { 0 };
  guint wrong = 0, wrong_caught = 0;

  for (guint i = 0; i < 500; i++)
    {
      Error error = i < 300 ? ERROR_NONE : ERROR_UNIT + i % (N_ERRORS - 1);
      Truth truth = { g_rand_double_range (rand, 1, 90), g_rand_double_range (rand, 1, 90),
                      g_rand_double_range (rand, 1, 90), g_rand_double_range (rand, 1, 90) };
      g_autofree char *text = write_text (&truth, error);
      g_autoptr (MnExtraction) found = extract (text);

      if (!is_visible (&truth, error))
        continue;
      visible[error]++;
      caught[error] += is_doubted (found);
      if (is_doubted (found) != (error != ERROR_NONE))
        g_test_message ("%s", text);
    }
  for (guint error = ERROR_UNIT; error < N_ERRORS; error++)
    {
      g_test_message ("error %u: %u of %u caught", error, caught[error], visible[error]);
      g_assert_cmpuint (visible[error], >=, 40);
      wrong += visible[error];
      wrong_caught += caught[error];
    }
  g_test_message ("%u false alarms of %u", caught[ERROR_NONE], visible[ERROR_NONE]);
  g_assert_cmpuint (wrong_caught * 100, >=, wrong * 95);
  g_assert_cmpuint (caught[ERROR_NONE] * 100, <=, visible[ERROR_NONE]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/check/right-text", test_right_text);
  g_test_add_func ("/extract/check/wrong-unit", test_wrong_unit);
  g_test_add_func ("/extract/check/injected-errors", test_injected_errors);
  return g_test_run ();
}
