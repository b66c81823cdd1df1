/* mn-chart-names.c: the words of the trade chart. */
#include "mn-chart-private.h"

#include "mn-derivation.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

#define MAX_DECIMALS 3

char *
mn_chart_dup_unit (const MnTradeView *view, int power, const char *locale)
{
  if (view->kind == MN_TRADE_VIEW_GROWTH)
    return g_strdup (_ ("percent"));

  g_autofree char *name = mn_format_currency_name (view->unit->currency, locale);

  switch (power)
    {
    case 3:
      /* Translators: the name of a currency, after its scale */
      return g_strdup_printf (_ ("thousand %s"), name);
    case 6:
      return g_strdup_printf (_ ("million %s"), name);
    case 9:
      return g_strdup_printf (_ ("billion %s"), name);
    case 12:
      return g_strdup_printf (_ ("trillion %s"), name);
    default:
      return g_steal_pointer (&name);
    }
}

/* With a true minus sign, as wide as a figure. */
char *
mn_chart_format_number (double number, int decimals, const char *locale)
{
  g_autofree char *text = mn_format_number (fabs (number), decimals, locale);

  return number < 0 ? g_strconcat ("−", text, NULL) : g_steal_pointer (&text);
}

/* The amount in Mongolia's view: a partner's balance has its sign turned. */
static char *
format_amount (const MnStatement *statement, const char *locale)
{
  g_autoptr (MnFigure) figure = mn_figure_copy (statement->figure);
  gboolean turned = statement->value != mn_figure_get_value (figure);

  figure->amount.digits = ABS (figure->amount.digits);
  g_autofree char *absolute = mn_format_amount (figure, locale);
  g_autofree char *amount = g_strconcat (statement->value < 0 ? "−" : "", absolute, NULL);
  switch (figure->bound)
    {
    case MN_BOUND_ABOUT:
      return g_strdup_printf (_ ("about %s"), amount);
    case MN_BOUND_ALMOST:
      return g_strdup_printf (_ ("almost %s"), amount);
    case MN_BOUND_OVER:
      return g_strdup_printf (turned ? _ ("under %s") : _ ("over %s"), amount);
    case MN_BOUND_UNDER:
      return g_strdup_printf (turned ? _ ("over %s") : _ ("under %s"), amount);
    case MN_BOUND_EXACT:
    default:
      return g_steal_pointer (&amount);
    }
}

char *
mn_chart_dup_value (const MnStatement *statement, const MnChartScale *scale, const char *locale)
{
  const MnFigure *figure = statement->figure;

  if (statement->is_growth)
    return mn_format_growth (statement->value, locale);

  int decimals = CLAMP (scale->power - figure->amount.exponent, 0, MAX_DECIMALS);
  g_autofree char *number =
      mn_chart_format_number (statement->value / pow (10, scale->power), decimals, locale);
  const char *sign = figure->bound == MN_BOUND_EXACT   ? ""
                     : figure->bound == MN_BOUND_OVER  ? ">"
                     : figure->bound == MN_BOUND_UNDER ? "<"
                                                       : "≈";

  return g_strconcat (sign, number, NULL);
}

char *
mn_chart_dup_target_label (const MnTradeTarget *target, MnCountry partner, const char *locale)
{
  const MnStatement *statement = target->statement;
  g_autofree char *amount = format_amount (statement, locale);
  MnPeriod until = statement->figure->period;

  until.start = MN_DAY_UNKNOWN;
  g_autofree char *deadline = mn_format_period_short (&until, TRUE, locale);
  if (statement->flow != MN_FLOW_TURNOVER)
    {
      g_autofree char *flow = mn_flow_dup_name (statement->flow, partner, locale);

      return *deadline ? g_strdup_printf (_ ("Target for %s %s: %s"), flow, deadline, amount)
                       : g_strdup_printf (_ ("Target for %s: %s"), flow, amount);
    }
  /* Translators: 'Target by 2030: 500 million US dollars' */
  return *deadline ? g_strdup_printf (_ ("Target %s: %s"), deadline, amount)
                   : g_strdup_printf (_ ("Target: %s"), amount);
}

/* --- Sentences -------------------------------------------------------------------------------- */

static const MnStatement *
find_statement (const MnTradeUnit *unit, const MnMark *mark)
{
  const MnFigure *shown = g_ptr_array_index (mark->figures, 0);

  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);
      const MnStatement *statement = slot->flows[mark->category];

      if (statement && statement->figure == shown)
        return statement;
    }
  for (guint i = 0; i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);

      if (target->statement->figure == shown)
        return target->statement;
    }
  return NULL;
}

static char *
format_growth (const MnStatement *statement, const char *locale)
{
  g_autofree char *growth = mn_format_growth (statement->value, locale);

  /* Translators: '+48.1%' */
  return g_strdup_printf (_ ("%s against the same months a year before"), growth);
}

static const char *
get_status_words (MnFigureStatus status)
{
  switch (status)
    {
    case MN_STATUS_PROVISIONAL:
      return _ (", provisional");
    case MN_STATUS_REVISED:
      return _ (", revised");
    case MN_STATUS_DERIVED:
      return _ (", derived from other figures");
    case MN_STATUS_FORECAST:
      return _ (", a forecast");
    case MN_STATUS_MIRROR:
      return _ (", from the partner’s statistics");
    case MN_STATUS_REPORTED:
    case MN_STATUS_TARGET:
    default:
      return "";
    }
}

/* 'derived, from 41.07 to 41.17 million, 60.9 ÷ 1.481' */
static void
append_derivation (GString *name, const MnFigure *figure, const char *locale)
{
  g_autofree char *range = mn_derivation_dup_range (figure, locale);
  g_autofree char *formula = mn_derivation_dup_formula (figure->derivation, locale);

  /* Translators: a value that was computed: 'from 41.07 to 41.17 million', '60.9 ÷ 1.481' */
  g_string_append_printf (name, _ (", derived, %s, %s"), range, formula);
}

static void
append_details (GString *name, const MnStatement *statement, const MnMark *mark, const char *locale)
{
  const MnFigure *figure = statement->figure;

  if (isfinite (figure->growth_pct) && !statement->is_growth)
    {
      g_autofree char *growth = mn_format_growth (figure->growth_pct, locale);

      g_string_append_printf (name, _ (", %s against a year before"), growth);
    }
  if (figure->reporter && !figure->derivation)
    {
      g_autofree char *reporter = mn_country_dup_name (figure->reporter, locale);

      g_string_append_printf (name, _ (", reported by %s"), reporter);
    }
  if (figure->derivation)
    append_derivation (name, figure, locale);
  /* A view computes from the values of one reporter. */
  if (figure->derivation && figure->reporter &&
      (statement->is_growth || statement->flow == MN_FLOW_BALANCE))
    {
      g_autofree char *reporter = mn_country_dup_name (figure->reporter, locale);

      /* Translators: a country, from whose statistics a value was computed */
      g_string_append_printf (name, _ (", from what %s reports"), reporter);
    }
  if (!figure->derivation)
    g_string_append (name, get_status_words (figure->status));
  /* The terms are the same in all languages. */
  if (figure->basis != MN_BASIS_UNKNOWN)
    g_string_append (name, figure->basis == MN_BASIS_FOB ? ", FOB" : ", CIF");
  g_string_append_printf (name, ngettext (", %u source", ", %u sources", statement->n_sources),
                          statement->n_sources);
  if (statement->disputing->len > 0)
    {
      const MnFigure *disputing = g_ptr_array_index (statement->disputing, 0);
      g_autofree char *other = statement->is_growth
                                   ? mn_format_growth (disputing->growth_pct, locale)
                                   : mn_format_amount (disputing, locale);

      g_string_append_printf (name,
                              disputing->derivation ? _ (", disputed: another source leads to %s")
                                                    : _ (", disputed: another source says %s"),
                              other);
    }
  else if (mark->flags & MN_MARK_IS_DISPUTED)
    g_string_append (name, _ (", disputed: exports and imports do not add up to it"));
}

char *
mn_chart_describe (const MnScene *scene, const MnMark *mark, gconstpointer user_data)
{
  const MnChartData *data = user_data;
  const char *locale = mn_scene_get_locale (scene);

  if (mark->kind == MN_MARK_NOTE || !mark->figures)
    return g_strdup_printf (_ ("Source %s"), mark->label ? mark->label : "");

  const MnStatement *statement = find_statement (data->view->unit, mark);
  g_return_val_if_fail (statement != NULL, NULL);

  g_autofree char *amount =
      statement->is_growth ? format_growth (statement, locale) : format_amount (statement, locale);
  g_autofree char *flow = mn_flow_dup_name (statement->flow, data->view->series->partner, locale);
  g_autofree char *period = mn_format_period (&statement->figure->period, locale);
  GString *name = g_string_new (NULL);
  if (mark->kind == MN_MARK_TARGET)
    /* Translators: the name of a flow of trade, as in 'Target: Trade turnover with Kazakhstan' */
    g_string_append_printf (name, _ ("Target: %s"), flow);
  else
    g_string_append (name, flow);
  if (*period)
    g_string_append_printf (name, ", %s", period);
  g_string_append_printf (name, ": %s", amount);
  append_details (name, statement, mark, locale);
  return g_string_free (name, FALSE);
}

/* --- What a statement says to the eye --------------------------------------------------------- */

MnMarkFlags
mn_chart_get_flags (const MnStatement *statement)
{
  const MnFigure *figure = statement->figure;
  MnMarkFlags flags = 0;

  if (statement->disputing->len > 0)
    flags |= MN_MARK_IS_DISPUTED;
  if (figure->status == MN_STATUS_DERIVED)
    flags |= MN_MARK_IS_DERIVED;
  if (figure->status == MN_STATUS_MIRROR)
    flags |= MN_MARK_IS_MIRROR;
  if (figure->status == MN_STATUS_PROVISIONAL || figure->status == MN_STATUS_FORECAST)
    flags |= MN_MARK_IS_PROVISIONAL;
  if (figure->bound != MN_BOUND_EXACT)
    flags |= MN_MARK_IS_APPROXIMATE;
  return flags;
}

GPtrArray *
mn_chart_list_figures (const MnStatement *statement)
{
  GPtrArray *figures = g_ptr_array_new ();

  g_ptr_array_add (figures, (gpointer) statement->figure);
  g_ptr_array_extend (figures, statement->agreeing, NULL, NULL);
  g_ptr_array_extend (figures, statement->disputing, NULL, NULL);
  return figures;
}
