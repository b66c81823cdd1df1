/* mn-figure.c: one figure of trade. */
#include "mn-figure.h"

#include "mn-derivation.h"
#include "mn-nick.h"

#include <math.h>

/* How far 'about' reaches to either side, and 'almost' downwards. */
#define ABOUT_SHARE 0.05

static const char *const kind_nicks[] = {
  [MN_KIND_TURNOVER] = "turnover",
  [MN_KIND_EXPORT] = "export",
  [MN_KIND_IMPORT] = "import",
  [MN_KIND_BALANCE] = "balance",
};

static const char *const status_nicks[] = {
  [MN_STATUS_REPORTED] = "reported", [MN_STATUS_PROVISIONAL] = "provisional",
  [MN_STATUS_REVISED] = "revised",   [MN_STATUS_DERIVED] = "derived",
  [MN_STATUS_TARGET] = "target",     [MN_STATUS_FORECAST] = "forecast",
  [MN_STATUS_MIRROR] = "mirror",
};

static const char *const scope_nicks[] = {
  [MN_SCOPE_BILATERAL] = "bilateral", [MN_SCOPE_WORLD] = "world",   [MN_SCOPE_BLOC] = "bloc",
  [MN_SCOPE_PRODUCT] = "product",     [MN_SCOPE_REGION] = "region",
};

static const char *const bound_nicks[] = {
  [MN_BOUND_EXACT] = "exact", [MN_BOUND_ABOUT] = "about", [MN_BOUND_ALMOST] = "almost",
  [MN_BOUND_OVER] = "over",   [MN_BOUND_UNDER] = "under",
};

static const char *const basis_nicks[] = {
  [MN_BASIS_UNKNOWN] = "unknown",
  [MN_BASIS_FOB] = "fob",
  [MN_BASIS_CIF] = "cif",
};

MnFigure *
mn_figure_new (MnFigureKind kind)
{
  MnFigure *figure = g_new0 (MnFigure, 1);

  figure->kind = kind;
  figure->period = MN_PERIOD_UNKNOWN;
  figure->growth_pct = NAN;
  figure->share_pct = NAN;
  figure->confidence = 1;
  figure->evidence = g_new0 (MnEvidence, 1);
  return figure;
}

MnFigure *
mn_figure_copy (const MnFigure *figure)
{
  MnFigure *copy = g_new (MnFigure, 1);

  *copy = *figure;
  copy->doubt = g_strdup (figure->doubt);
  copy->evidence = mn_evidence_copy (figure->evidence);
  if (figure->derivation)
    mn_derivation_ref (figure->derivation);
  return copy;
}

void
mn_figure_free (MnFigure *figure)
{
  g_free (figure->doubt);
  mn_evidence_free (figure->evidence);
  g_clear_pointer (&figure->derivation, mn_derivation_unref);
  g_free (figure);
}

double
mn_figure_get_value (const MnFigure *figure)
{
  return figure->has_amount ? mn_decimal_get_value (&figure->amount) : NAN;
}

double
mn_figure_get_low (const MnFigure *figure)
{
  if (!figure->has_amount)
    return NAN;
  if (figure->derivation)
    return figure->derivation->interval.low;

  double low = mn_decimal_get_low (&figure->amount);
  switch (figure->bound)
    {
    case MN_BOUND_ABOUT:
    case MN_BOUND_ALMOST:
      return low - fabs (mn_decimal_get_value (&figure->amount)) * ABOUT_SHARE;
    case MN_BOUND_UNDER:
      return MIN (low, 0);
    case MN_BOUND_EXACT:
    case MN_BOUND_OVER:
    default:
      return low;
    }
}

double
mn_figure_get_high (const MnFigure *figure)
{
  if (!figure->has_amount)
    return NAN;
  if (figure->derivation)
    return figure->derivation->interval.high;

  double high = mn_decimal_get_high (&figure->amount);
  switch (figure->bound)
    {
    case MN_BOUND_ABOUT:
      return high + fabs (mn_decimal_get_value (&figure->amount)) * ABOUT_SHARE;
    case MN_BOUND_OVER:
      return INFINITY;
    case MN_BOUND_EXACT:
    case MN_BOUND_ALMOST:
    case MN_BOUND_UNDER:
    default:
      return high;
    }
}

MnInterval
mn_figure_get_interval (const MnFigure *figure)
{
  return (MnInterval){ mn_figure_get_low (figure), mn_figure_get_high (figure) };
}

void
mn_figure_set_pair (MnFigure *figure, MnCountry from, MnCountry to)
{
  gboolean turn = figure->kind == MN_KIND_TURNOVER && from > to;

  figure->from = turn ? to : from;
  figure->to = turn ? from : to;
}

GPtrArray *
mn_figure_list_evidence (const MnFigure *figure)
{
  const GPtrArray *inputs = figure->derivation ? figure->derivation->inputs : NULL;
  GPtrArray *evidence = g_ptr_array_new ();

  for (guint i = 0; inputs && i < inputs->len; i++)
    g_ptr_array_add (evidence, ((const MnFigure *) g_ptr_array_index (inputs, i))->evidence);
  if (!inputs)
    g_ptr_array_add (evidence, figure->evidence);
  return evidence;
}

MnSide
mn_figure_get_side (const MnFigure *figure, gboolean *turned)
{
  gboolean is_first = figure->from < figure->to;

  if (turned)
    *turned = figure->kind == MN_KIND_BALANCE && !is_first;
  switch (figure->kind)
    {
    case MN_KIND_EXPORT:
    case MN_KIND_IMPORT:
      return is_first ? MN_SIDE_OUT : MN_SIDE_BACK;
    case MN_KIND_BALANCE:
      return MN_SIDE_BALANCE;
    case MN_KIND_TURNOVER:
    default:
      return MN_SIDE_WHOLE;
    }
}

/* Exports and imports are one kind of flow: what leaves `from` for `to`. */
static gboolean
same_flow (MnFigureKind a, MnFigureKind b)
{
  gboolean a_goods = a == MN_KIND_EXPORT || a == MN_KIND_IMPORT;
  gboolean b_goods = b == MN_KIND_EXPORT || b == MN_KIND_IMPORT;

  return a == b || (a_goods && b_goods);
}

gboolean
mn_figure_same_subject (const MnFigure *a, const MnFigure *b)
{
  return same_flow (a->kind, b->kind) && a->from == b->from && a->to == b->to &&
         a->period.start == b->period.start && a->period.end == b->period.end &&
         a->scope == b->scope && g_str_equal (a->currency, b->currency) &&
         (a->status == MN_STATUS_TARGET) == (b->status == MN_STATUS_TARGET) &&
         (a->status == MN_STATUS_FORECAST) == (b->status == MN_STATUS_FORECAST);
}

gboolean
mn_figure_agrees (const MnFigure *a, const MnFigure *b)
{
  return a->has_amount && b->has_amount && mn_figure_get_low (a) <= mn_figure_get_high (b) &&
         mn_figure_get_low (b) <= mn_figure_get_high (a);
}

#define DEFINE_NICKS(Type, type, nicks)                            \
  const char *type##_to_nick (Type value)                          \
  {                                                                \
    return mn_nick_get (nicks, G_N_ELEMENTS (nicks), (int) value); \
  }                                                                \
  Type type##_from_nick (const char *nick)                         \
  {                                                                \
    return mn_nick_parse (nicks, G_N_ELEMENTS (nicks), nick, 0);   \
  }

/* clang-format off */
DEFINE_NICKS (MnFigureKind, mn_figure_kind, kind_nicks)
DEFINE_NICKS (MnFigureStatus, mn_figure_status, status_nicks)
DEFINE_NICKS (MnFigureScope, mn_figure_scope, scope_nicks)
DEFINE_NICKS (MnBound, mn_bound, bound_nicks)
DEFINE_NICKS (MnBasis, mn_basis, basis_nicks)
/* clang-format on */
