/* mn-consistency.c: whether the figures of one text can be true together. */
#include "mn-consistency.h"

#include "mn-gettext.h"
#include "mn-growth-factor.h"

#include <math.h>

/* Statements on one thing beyond so many are not compared. */
#define MAX_STATEMENTS 4

#define UNIT_STEP 1000.0

/* What is read in a figure; a suspicion changes it. */
typedef struct
{
  MnInterval value;
  MnInterval factor;
  MnInterval share;
} Reading;

/* A value of a period: stated, or by the growth of the year after, or by a share. */
typedef struct
{
  int value;         /* an index into the figures; -1: no such term */
  int by;            /* one whose growth the value is divided by, or -1 */
  int sign;          /* 1 or -1 */
  gboolean is_share; /* it is multiplied by the share of `by` instead */
} Term;

#define MAX_TERMS 3

/* The sum of the terms is zero, or not below zero. */
typedef struct
{
  MnRule rule;
  gboolean is_bound;
  Term terms[MAX_TERMS];
} Equation;

/* What the text says of one side of the trade in one period. */
typedef struct
{
  guint n_values, n_growths, n_earlier, n_shares;
  int values[MAX_STATEMENTS];
  int growths[MAX_STATEMENTS];
  int shares[MAX_STATEMENTS];
  Term earlier[MAX_STATEMENTS]; /* by the growth of the year after */
} Statements;

typedef struct
{
  MnPeriod period;
  MnCountry pair[2];
  MnFigureScope scope;
  Statements sides[MN_N_SIDES];
} Cell;

typedef struct
{
  const GPtrArray *figures;
  GArray *readings; /* of Reading, one for each figure */
  GPtrArray *cells; /* of Cell, in the order of coming */
  GHashTable *index;
  GArray *found;
} Checker;

static const MnFigure *
get_figure (const Checker *self, int index)
{
  return g_ptr_array_index (self->figures, (guint) index);
}

/* --- Equations -------------------------------------------------------------------------------- */

static gboolean
holds (const Checker *self, const Equation *equation)
{
  MnInterval sum = { 0, 0 };

  for (guint i = 0; i < MAX_TERMS; i++)
    {
      const Term *term = &equation->terms[i];
      MnInterval value;

      if (term->value < 0)
        continue;
      value = g_array_index (self->readings, Reading, term->value).value;
      if (term->by >= 0 && term->is_share)
        value =
            mn_interval_multiply (value, g_array_index (self->readings, Reading, term->by).share);
      else if (term->by >= 0)
        value =
            mn_interval_divide (value, g_array_index (self->readings, Reading, term->by).factor);
      sum = term->sign > 0 ? mn_interval_add (sum, value) : mn_interval_subtract (sum, value);
    }
  return equation->is_bound ? sum.high >= 0 : mn_interval_contains (sum, 0);
}

static void
add_figure (MnContradiction *found, int index)
{
  for (guint i = 0; i < found->n_figures; i++)
    if (found->figures[i] == (guint) index)
      return;
  found->figures[found->n_figures++] = (guint) index;
}

/* One reporter at most, one currency, one status. */
static gboolean
is_comparable (const Checker *self, const Equation *equation)
{
  MnContradiction all = { 0 };
  MnCountry reporter = MN_COUNTRY_NONE;
  const MnFigure *valued = NULL, *first = NULL;

  for (guint i = 0; i < MAX_TERMS; i++)
    {
      if (equation->terms[i].value >= 0)
        add_figure (&all, equation->terms[i].value);
      if (equation->terms[i].value >= 0 && equation->terms[i].by >= 0)
        add_figure (&all, equation->terms[i].by);
    }
  for (guint i = 0; i < all.n_figures; i++)
    {
      const MnFigure *figure = get_figure (self, (int) all.figures[i]);

      if (figure->reporter && reporter && figure->reporter != reporter)
        return FALSE;
      reporter = figure->reporter ? figure->reporter : reporter;
      if (first && first->status != figure->status)
        return FALSE;
      first = figure;
      if (figure->has_amount && valued && !g_str_equal (valued->currency, figure->currency))
        return FALSE;
      valued = figure->has_amount ? figure : valued;
    }
  return TRUE;
}

/* --- Suspicion -------------------------------------------------------------------------------- */

static MnInterval
scale (MnInterval interval, double by)
{
  return (MnInterval){ interval.low * by, interval.high * by };
}

static gboolean
would_hold (Checker *self, const Equation *equation, int index, Reading changed)
{
  Reading *reading = &g_array_index (self->readings, Reading, index);
  Reading kept = *reading;
  gboolean mended;

  *reading = changed;
  mended = holds (self, equation);
  *reading = kept;
  return mended;
}

static void
suspect_units (Checker *self, const Equation *equation, MnContradiction *found)
{
  for (guint i = 0; i < MAX_TERMS; i++)
    for (int up = 0; up < 2; up++)
      {
        int index = equation->terms[i].value;
        Reading changed;

        if (index < 0)
          continue;
        changed = g_array_index (self->readings, Reading, index);
        changed.value = scale (changed.value, up ? UNIT_STEP : 1 / UNIT_STEP);
        if (!would_hold (self, equation, index, changed))
          continue;
        if (found->misreading != MN_MISREADING_NONE && found->suspect != index)
          {
            found->misreading = MN_MISREADING_UNIT;
            found->suspect = -1;
            return;
          }
        found->misreading = up ? MN_MISREADING_SMALL : MN_MISREADING_LARGE;
        found->suspect = index;
      }
}

/* -48.1 % is 0.519 where +48.1 % is 1.481. */
static void
suspect_signs (Checker *self, const Equation *equation, MnContradiction *found)
{
  for (guint i = 0; i < MAX_TERMS; i++)
    {
      int index = equation->terms[i].value >= 0 ? equation->terms[i].by : -1;
      Reading changed;

      if (index < 0 || equation->terms[i].is_share)
        continue;
      changed = g_array_index (self->readings, Reading, index);
      changed.factor = mn_interval_subtract ((MnInterval){ 2, 2 }, changed.factor);
      if (changed.factor.low <= 0 || !would_hold (self, equation, index, changed))
        continue;
      if (found->misreading != MN_MISREADING_NONE)
        return;
      found->misreading = MN_MISREADING_SIGN;
      found->suspect = index;
    }
}

static void
suspect_swap (Checker *self, const Equation *equation, MnContradiction *found)
{
  Equation swapped = *equation;

  if (equation->rule != MN_RULE_BALANCE)
    return;
  for (guint i = 1; i < MAX_TERMS; i++)
    swapped.terms[i].sign = -swapped.terms[i].sign;
  if (holds (self, &swapped))
    found->misreading = MN_MISREADING_SWAPPED;
}

/* A rule with an open end is mended too easily to tell by what. */
static gboolean
is_open (const Checker *self, const Equation *equation, const MnContradiction *found)
{
  for (guint i = 0; i < found->n_figures; i++)
    {
      MnBound bound = get_figure (self, (int) found->figures[i])->bound;

      if (bound == MN_BOUND_OVER || bound == MN_BOUND_UNDER)
        return TRUE;
    }
  return equation->is_bound;
}

static void
suspect (Checker *self, const Equation *equation, MnContradiction *found)
{
  if (is_open (self, equation, found))
    return;
  suspect_swap (self, equation, found);
  if (found->misreading == MN_MISREADING_NONE)
    suspect_units (self, equation, found);
  if (found->misreading == MN_MISREADING_NONE)
    suspect_signs (self, equation, found);
}

static void
report (Checker *self, const Equation *equation)
{
  MnContradiction found = { .rule = equation->rule, .suspect = -1 };

  for (guint i = 0; i < MAX_TERMS; i++)
    if (equation->terms[i].value >= 0)
      {
        add_figure (&found, equation->terms[i].value);
        if (equation->terms[i].by >= 0)
          add_figure (&found, equation->terms[i].by);
      }
  if (found.n_figures < 2)
    return;
  suspect (self, equation, &found);
  g_array_append_val (self->found, found);
}

/* --- Choices ---------------------------------------------------------------------------------- */

/* The terms that the text has for one place of an equation. */
typedef struct
{
  guint n;
  Term terms[2 * MAX_STATEMENTS];
} Choice;

static Choice
choose (const Statements *statements, int sign, gboolean earlier)
{
  Choice choice = { 0 };

  for (guint i = 0; i < statements->n_values; i++)
    choice.terms[choice.n++] = (Term){ statements->values[i], -1, sign };
  for (guint i = 0; earlier && i < statements->n_earlier; i++)
    {
      choice.terms[choice.n] = statements->earlier[i];
      choice.terms[choice.n++].sign = sign;
    }
  return choice;
}

static gboolean
has_growth (const Equation *equation)
{
  for (guint i = 0; i < MAX_TERMS; i++)
    if (equation->terms[i].value >= 0 && equation->terms[i].by >= 0)
      return TRUE;
  return FALSE;
}

/* Broken if no choice that may be compared fulfils it. */
static void
check (Checker *self, MnRule rule, gboolean is_bound, const Choice *choices, guint n)
{
  static const Choice nothing = { 1, { { -1, -1, 1 } } };
  const Choice *third = n > 2 ? &choices[2] : &nothing;
  Equation broken;
  gboolean is_broken = FALSE;

  for (guint i = 0; i < choices[0].n; i++)
    for (guint j = 0; j < choices[1].n; j++)
      for (guint k = 0; k < third->n; k++)
        {
          Equation equation = { rule,
                                is_bound,
                                { choices[0].terms[i], choices[1].terms[j], third->terms[k] } };

          /* Without growth it is the stated sum, which has its own rule. */
          if (!is_comparable (self, &equation) ||
              (rule == MN_RULE_EARLIER && !has_growth (&equation)))
            continue;
          if (holds (self, &equation))
            return;
          if (!is_broken)
            broken = equation;
          is_broken = TRUE;
        }
  if (is_broken)
    report (self, &broken);
}

/* --- Cells ------------------------------------------------------------------------------------ */

static char *
make_key (const MnPeriod *period, const MnCountry pair[2], MnFigureScope scope)
{
  return g_strdup_printf ("%d %d %d %d %d", period->start, period->end, pair[0], pair[1], scope);
}

static Cell *
find_cell (const Checker *self, const MnPeriod *period, const Cell *like)
{
  g_autofree char *key = make_key (period, like->pair, like->scope);

  return g_hash_table_lookup (self->index, key);
}

static Cell *
get_cell (Checker *self, const MnFigure *figure)
{
  Cell probe = { .period = figure->period,
                 .pair = { MIN (figure->from, figure->to), MAX (figure->from, figure->to) },
                 .scope = figure->scope };
  Cell *cell = find_cell (self, &probe.period, &probe);

  if (cell)
    return cell;
  cell = g_memdup2 (&probe, sizeof probe);
  g_ptr_array_add (self->cells, cell);
  g_hash_table_insert (self->index, make_key (&cell->period, cell->pair, cell->scope), cell);
  return cell;
}

static gboolean
is_checked (const MnFigure *figure)
{
  return (figure->scope == MN_SCOPE_BILATERAL || figure->scope == MN_SCOPE_WORLD) &&
         figure->from != figure->to && figure->status != MN_STATUS_TARGET &&
         figure->status != MN_STATUS_FORECAST && figure->status != MN_STATUS_DERIVED &&
         mn_period_is_known (&figure->period);
}

/* What was printed is as often cut off as it is rounded: 31.65 % is printed as 31 %. */
static MnInterval
get_loose_interval (const MnDecimal *factor)
{
  double unit = mn_decimal_get_high (factor) - mn_decimal_get_low (factor);

  return (MnInterval){ MAX (mn_decimal_get_value (factor) - unit, 0),
                       mn_decimal_get_value (factor) + unit };
}

static void
enter (Checker *self, int index)
{
  const MnFigure *figure = get_figure (self, index);
  Reading *reading = &g_array_index (self->readings, Reading, index);
  gboolean turned;
  MnSide side = mn_figure_get_side (figure, &turned);
  MnDecimal factor;
  Statements *statements;

  if (!is_checked (figure))
    return;
  if (figure->growth_pct < -100 && side != MN_SIDE_BALANCE)
    {
      MnContradiction decline = {
        MN_RULE_DECLINE, 1, { (guint) index }, index, MN_MISREADING_SIGN
      };

      g_array_append_val (self->found, decline);
    }
  statements = &get_cell (self, figure)->sides[side];
  if (figure->has_amount)
    {
      reading->value = mn_figure_get_interval (figure);
      if (turned)
        reading->value = mn_interval_negate (reading->value);
      if (statements->n_values < MAX_STATEMENTS)
        statements->values[statements->n_values++] = index;
    }
  if (side != MN_SIDE_BALANCE && mn_growth_factor_get (figure, &factor) &&
      statements->n_growths < MAX_STATEMENTS)
    {
      reading->factor = get_loose_interval (&factor);
      statements->growths[statements->n_growths++] = index;
    }
  if ((side == MN_SIDE_OUT || side == MN_SIDE_BACK) && mn_share_factor_get (figure, &factor) &&
      statements->n_shares < MAX_STATEMENTS)
    {
      reading->share = get_loose_interval (&factor);
      statements->shares[statements->n_shares++] = index;
    }
}

/* A value goes with its own growth; where it has none, with one that is told apart. */
static void
find_earlier (const Checker *self, Cell *cell, MnSide side)
{
  Statements *now = &cell->sides[side];
  Statements before = { 0 };

  for (guint i = 0; i < now->n_values; i++)
    for (guint j = 0; j < now->n_growths; j++)
      {
        gboolean own = now->values[i] == now->growths[j];

        if (before.n_earlier < MAX_STATEMENTS &&
            (own || isnan (get_figure (self, now->values[i])->growth_pct)))
          before.earlier[before.n_earlier++] = (Term){ now->values[i], now->growths[j], 1 };
      }
  now->n_earlier = before.n_earlier;
  for (guint i = 0; i < before.n_earlier; i++)
    now->earlier[i] = before.earlier[i];
}

/* --- Rules ------------------------------------------------------------------------------------ */

/* What is stated of @cell, or what the growth of the year after says of the year before it. */
static void
check_sums (Checker *self, const Statements sides[MN_N_SIDES], gboolean earlier)
{
  MnRule sum = earlier ? MN_RULE_EARLIER : MN_RULE_SUM;
  MnRule part = earlier ? MN_RULE_EARLIER : MN_RULE_PART;
  const Choice all[] = { choose (&sides[MN_SIDE_WHOLE], 1, earlier),
                         choose (&sides[MN_SIDE_OUT], -1, earlier),
                         choose (&sides[MN_SIDE_BACK], -1, earlier) };

  if (all[0].n && all[1].n && all[2].n)
    check (self, sum, FALSE, all, 3);
  else
    for (guint i = 1; i < G_N_ELEMENTS (all); i++)
      {
        const Choice pair[] = { all[0], all[i] };

        check (self, part, TRUE, pair, 2);
      }
}

static void
check_balance (Checker *self, const Statements sides[MN_N_SIDES])
{
  const Choice sum[] = { choose (&sides[MN_SIDE_BALANCE], 1, FALSE),
                         choose (&sides[MN_SIDE_OUT], -1, FALSE),
                         choose (&sides[MN_SIDE_BACK], 1, FALSE) };

  check (self, MN_RULE_BALANCE, FALSE, sum, 3);
  for (int sign = -1; sign <= 1; sign += 2)
    {
      const Choice bound[] = { choose (&sides[MN_SIDE_WHOLE], 1, FALSE),
                               choose (&sides[MN_SIDE_BALANCE], sign, FALSE) };

      check (self, MN_RULE_PART, TRUE, bound, 2);
    }
}

/* The turnover times the share of @part. */
static void
check_share (Checker *self, const Statements *whole, const Statements *part)
{
  for (guint i = 0; i < part->n_shares; i++)
    {
      Choice pair[] = { choose (whole, 1, FALSE), choose (part, -1, FALSE) };

      for (guint j = 0; j < pair[0].n; j++)
        {
          pair[0].terms[j].by = part->shares[i];
          pair[0].terms[j].is_share = TRUE;
        }
      check (self, MN_RULE_SHARE, FALSE, pair, 2);
    }
}

/* One reporter at most, one status. */
static gboolean
may_share (const MnFigure *a, const MnFigure *b)
{
  return a->status == b->status && (!a->reporter || !b->reporter || a->reporter == b->reporter);
}

static void
check_shares (Checker *self, const Statements *out, const Statements *back)
{
  MnContradiction found = { .rule = MN_RULE_SHARES, .suspect = -1 };

  for (guint i = 0; i < out->n_shares; i++)
    for (guint j = 0; j < back->n_shares; j++)
      {
        const MnFigure *a = get_figure (self, out->shares[i]);
        const MnFigure *b = get_figure (self, back->shares[j]);
        MnDecimal one, other;

        if (!may_share (a, b) || !mn_share_factor_get (a, &one) || !mn_share_factor_get (b, &other))
          continue;
        if (mn_interval_contains (mn_interval_add ((MnInterval){ mn_decimal_get_low (&one),
                                                                 mn_decimal_get_high (&one) },
                                                   (MnInterval){ mn_decimal_get_low (&other),
                                                                 mn_decimal_get_high (&other) }),
                                  1))
          return;
        if (found.n_figures > 0)
          continue;
        add_figure (&found, out->shares[i]);
        add_figure (&found, back->shares[j]);
      }
  if (found.n_figures > 0)
    g_array_append_val (self->found, found);
}

static void
check_same (Checker *self, const Statements *statements)
{
  for (guint i = 1; i < statements->n_values; i++)
    {
      Choice pair[2] = { { 0, { { 0 } } }, { 1, { { statements->values[i], -1, -1 } } } };

      for (guint j = 0; j < i; j++)
        pair[0].terms[pair[0].n++] = (Term){ statements->values[j], -1, 1 };
      check (self, MN_RULE_SAME, FALSE, pair, 2);
    }
}

static void
check_cell (Checker *self, const Cell *cell)
{
  MnPeriod before = mn_period_move_years (&cell->period, -1);
  const Cell *earlier = mn_period_is_known (&before) ? find_cell (self, &before, cell) : NULL;
  Statements then[MN_N_SIDES] = { 0 };

  check_sums (self, cell->sides, FALSE);
  check_balance (self, cell->sides);
  for (MnSide side = MN_SIDE_OUT; side <= MN_SIDE_BACK; side++)
    check_share (self, &cell->sides[MN_SIDE_WHOLE], &cell->sides[side]);
  check_shares (self, &cell->sides[MN_SIDE_OUT], &cell->sides[MN_SIDE_BACK]);
  for (guint side = 0; side < MN_N_SIDES; side++)
    {
      const Statements *now = &cell->sides[side];

      check_same (self, now);
      if (earlier)
        then[side] = earlier->sides[side];
      then[side].n_earlier = now->n_earlier;
      for (guint i = 0; i < now->n_earlier; i++)
        then[side].earlier[i] = now->earlier[i];
      if (now->n_earlier && then[side].n_values)
        {
          Choice growth[2] = { { 0, { { 0 } } }, choose (&then[side], -1, FALSE) };

          for (guint i = 0; i < now->n_earlier; i++)
            growth[0].terms[growth[0].n++] = now->earlier[i];
          check (self, MN_RULE_GROWTH, FALSE, growth, 2);
        }
    }
  check_sums (self, then, TRUE);
}

GArray *
mn_consistency_check (const GPtrArray *figures)
{
  g_autoptr (GArray) readings = g_array_new (FALSE, TRUE, sizeof (Reading));
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Checker self = { figures, readings, cells, index,
                   g_array_new (FALSE, FALSE, sizeof (MnContradiction)) };

  g_array_set_size (readings, figures->len);
  for (guint i = 0; i < figures->len; i++)
    enter (&self, (int) i);
  for (guint i = 0; i < cells->len; i++)
    for (guint side = 0; side < MN_N_SIDES; side++)
      find_earlier (&self, g_ptr_array_index (cells, i), side);
  for (guint i = 0; i < cells->len; i++)
    check_cell (&self, g_ptr_array_index (cells, i));
  return self.found;
}

/* --- Words ------------------------------------------------------------------------------------ */

const char *
mn_rule_get_reason (MnRule rule)
{
  switch (rule)
    {
    case MN_RULE_PART:
      return N_ ("In this text one direction, or the balance, is larger than the whole turnover.");
    case MN_RULE_BALANCE:
      return N_ ("In this text exports less imports are not the balance.");
    case MN_RULE_GROWTH:
      return N_ ("In this text the growth does not lead from the earlier value to the later one.");
    case MN_RULE_EARLIER:
      return N_ (
          "The growth rates of this text give values for the year before that do not add up.");
    case MN_RULE_SAME:
      return N_ ("This text gives two different values for the same trade and time.");
    case MN_RULE_DECLINE:
      return N_ ("No trade declines by more than a hundred percent.");
    case MN_RULE_SHARE:
      return N_ ("In this text the share does not lead from the turnover to its part.");
    case MN_RULE_SHARES:
      return N_ ("In this text the shares of exports and imports do not add up to 100 percent.");
    case MN_RULE_SUM:
    default:
      return N_ ("In this text exports and imports do not add up to the turnover.");
    }
}

const char *
mn_misreading_get_reason (MnMisreading misreading)
{
  switch (misreading)
    {
    case MN_MISREADING_LARGE:
      return N_ (
          "It would fit if this value were a thousand times smaller: its unit may be wrong.");
    case MN_MISREADING_SMALL:
      return N_ ("It would fit if this value were a thousand times larger: its unit may be wrong.");
    case MN_MISREADING_UNIT:
      return N_ (
          "It would fit if one of the values were a thousand times larger or smaller: a unit "
          "may be wrong.");
    case MN_MISREADING_SIGN:
      return N_ ("It would fit if this growth were a decline, or the other way round.");
    case MN_MISREADING_SWAPPED:
      return N_ ("It would fit if exports and imports changed places.");
    case MN_MISREADING_NONE:
    default:
      return NULL;
    }
}
