/* mn-trade-compute.c: balances and growths of two values of one reporter. */
#include "mn-trade-compute.h"

#include "mn-derivation.h"

#include <math.h>

/* As many digits as leave the interval eight or more of the last one wide: no more is known. */
#define WIDTH_IN_DIGITS 8.0

static int
choose_exponent (MnInterval interval, int least)
{
  double width = interval.high - interval.low;

  if (!(width > 0) || !isfinite (width))
    return least;
  return CLAMP ((int) floor (log10 (width / WIDTH_IN_DIGITS)), least, MN_DECIMAL_MAX_EXPONENT);
}

static int
choose_power (double value)
{
  value = fabs (value);
  return value < 1000 ? 0 : MIN ((int) floor (log10 (value) + 1e-12) / 3 * 3, 12);
}

static MnDerivation *
new_derivation (const MnFigure *a,
                MnTermKind sign,
                const MnFigure *b,
                MnInterval interval,
                int power)
{
  MnTerm terms[] = { { MN_TERM_AMOUNT, a->amount },
                     { sign, { 0 } },
                     { MN_TERM_AMOUNT, b->amount } };
  GArray *array = g_array_new (FALSE, FALSE, sizeof (MnTerm));
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);

  g_array_append_vals (array, terms, G_N_ELEMENTS (terms));
  g_ptr_array_add (inputs, mn_figure_copy (a));
  g_ptr_array_add (inputs, mn_figure_copy (b));
  return mn_derivation_new (interval, 1, power, array, inputs);
}

/* The same thing computed from the same source has the same id, whenever it is made. */
static gint64
make_id (const MnFigure *figure, const char *what)
{
  g_autofree char *key =
      g_strdup_printf ("%s %d %d %d %d %d %s %d %" G_GINT64_FORMAT, what, figure->kind,
                       figure->from, figure->to, figure->period.start, figure->period.end,
                       figure->currency, figure->reporter,
                       figure->reporter ? 0 : figure->evidence->article);

  return -1 - (gint64) g_str_hash (key);
}

static MnFigure *
new_figure (MnFigureKind kind, const MnFigure *like, const MnFigure *other)
{
  MnFigure *figure = mn_figure_new (kind);

  figure->from = like->from;
  figure->to = like->to;
  figure->reporter = like->reporter;
  figure->period = like->period;
  g_strlcpy (figure->currency, like->currency, sizeof figure->currency);
  figure->status = MN_STATUS_DERIVED;
  figure->confidence = MIN (like->confidence, other->confidence);
  mn_evidence_free (figure->evidence);
  figure->evidence = mn_evidence_copy (like->evidence);
  return figure;
}

MnFigure *
mn_trade_compute_balance (const MnFigure *exports, const MnFigure *imports, MnCountry partner)
{
  MnInterval interval =
      mn_interval_subtract (mn_figure_get_interval (exports), mn_figure_get_interval (imports));
  MnFigure *figure = new_figure (MN_KIND_BALANCE, exports, imports);
  double value = mn_figure_get_value (exports) - mn_figure_get_value (imports);
  double unit;

  mn_figure_set_pair (figure, MN_MONGOLIA, partner);
  figure->has_amount = TRUE;
  figure->amount.exponent = choose_exponent (interval, 0);
  unit = pow (10, figure->amount.exponent);
  figure->amount.digits = (gint64) round (value / unit);
  figure->derivation =
      new_derivation (exports, MN_TERM_MINUS, imports, interval, choose_power (value));
  figure->id = make_id (figure, "balance");
  return figure;
}

MnFigure *
mn_trade_compute_growth (const MnFigure *later, const MnFigure *earlier)
{
  MnInterval before = mn_figure_get_interval (earlier);
  MnInterval factor, interval;
  MnFigure *figure;
  double value = mn_figure_get_value (later) / mn_figure_get_value (earlier);
  double unit;

  if (!(before.low > 0))
    return NULL;
  factor = mn_interval_divide (mn_figure_get_interval (later), before);
  if (!mn_interval_is_finite (factor))
    return NULL;
  interval = (MnInterval){ (factor.low - 1) * 100, (factor.high - 1) * 100 };

  figure = new_figure (later->kind, later, earlier);
  figure->has_amount = FALSE;
  unit = pow (10, choose_exponent (interval, -1));
  figure->growth_pct = round ((value - 1) * 100 / unit) * unit;
  figure->derivation = new_derivation (later, MN_TERM_OVER, earlier, interval,
                                       choose_power (MAX (mn_figure_get_value (later),
                                                          mn_figure_get_value (earlier))));
  figure->id = make_id (figure, "growth");
  return figure;
}
