/* mn-fact-words.c: facts in words, for all floors. */
#include "mn-fact-words.h"

#include "mn-derivation.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

static char *
dup_side (const MnFigure *figure, MnCountry country, const char *locale)
{
  if (country != MN_COUNTRY_NONE)
    return mn_country_dup_name (country, locale);
  switch (figure->scope)
    {
    case MN_SCOPE_WORLD:
      return g_strdup (_ ("all countries"));
    case MN_SCOPE_BLOC:
      return g_strdup (_ ("a group of countries"));
    case MN_SCOPE_BILATERAL:
    case MN_SCOPE_PRODUCT:
    case MN_SCOPE_REGION:
    default:
      return g_strdup (_ ("an unnamed partner"));
    }
}

char *
mn_fact_words_flow (const MnFigure *figure, const char *locale)
{
  g_autofree char *from = dup_side (figure, figure->from, locale);
  g_autofree char *to = dup_side (figure, figure->to, locale);

  switch (figure->kind)
    {
    case MN_KIND_EXPORT:
      /* Translators: country from, country to */
      return g_strdup_printf (_ ("Exports from %s to %s"), from, to);
    case MN_KIND_IMPORT:
      /* Translators: country to, country from */
      return g_strdup_printf (_ ("Imports to %s from %s"), to, from);
    case MN_KIND_BALANCE:
      /* Translators: two countries; the balance is that of the first */
      return g_strdup_printf (_ ("Balance of %s with %s"), from, to);
    case MN_KIND_TURNOVER:
    default:
      /* Translators: two countries */
      return g_strdup_printf (_ ("Turnover %s–%s"), from, to);
    }
}

const char *
mn_fact_words_status (MnFigureStatus status)
{
  switch (status)
    {
    case MN_STATUS_PROVISIONAL:
      return _ ("provisional");
    case MN_STATUS_REVISED:
      return _ ("revised");
    case MN_STATUS_DERIVED:
      return _ ("derived");
    case MN_STATUS_TARGET:
      return _ ("target");
    case MN_STATUS_FORECAST:
      return _ ("forecast");
    case MN_STATUS_MIRROR:
      return _ ("the partner’s statistics");
    case MN_STATUS_REPORTED:
    default:
      return NULL;
    }
}

const char *
mn_fact_words_scope (MnFigureScope scope)
{
  switch (scope)
    {
    case MN_SCOPE_PRODUCT:
      return _ ("one kind of goods");
    case MN_SCOPE_REGION:
      return _ ("one region");
    case MN_SCOPE_BLOC:
      return _ ("a group of countries");
    case MN_SCOPE_WORLD:
      return _ ("all countries");
    case MN_SCOPE_BILATERAL:
    default:
      return NULL;
    }
}

char *
mn_fact_words_bounded (MnBound bound, const char *amount)
{
  switch (bound)
    {
    case MN_BOUND_ABOUT:
      /* Translators: an amount of money, here and in the next three */
      return g_strdup_printf (_ ("about %s"), amount);
    case MN_BOUND_ALMOST:
      return g_strdup_printf (_ ("almost %s"), amount);
    case MN_BOUND_OVER:
      return g_strdup_printf (_ ("over %s"), amount);
    case MN_BOUND_UNDER:
      return g_strdup_printf (_ ("under %s"), amount);
    case MN_BOUND_EXACT:
    default:
      return g_strdup (amount);
    }
}

char *
mn_fact_words_amount (const MnFigure *figure, const char *locale)
{
  if (!figure->has_amount)
    return NULL;

  g_autofree char *amount = mn_format_amount (figure, locale);
  return mn_fact_words_bounded (figure->bound, amount);
}

char *
mn_fact_words_share (const MnFigure *figure, const char *locale)
{
  if (isnan (figure->share_pct))
    return NULL;

  g_autofree char *percent = mn_format_percent (figure->share_pct, locale);
  /* The bound is of the amount, where there is one. */
  g_autofree char *share =
      mn_fact_words_bounded (figure->has_amount ? MN_BOUND_EXACT : figure->bound, percent);
  /* Translators: exports or imports as a part of it: '96% of the turnover', 'over 96% of the turnover' */
  return g_strdup_printf (_ ("%s of the turnover"), share);
}

/* '+48.1%, 96% of the turnover', in brackets behind an amount. */
static char *
add_percentages (const MnFigure *figure, const char *text, const char *locale)
{
  g_autofree char *growth =
      isnan (figure->growth_pct) ? NULL : mn_format_growth (figure->growth_pct, locale);
  g_autofree char *share = mn_fact_words_share (figure, locale);
  g_autofree char *both = growth && share ? g_strdup_printf ("%s, %s", growth, share)
                                          : g_strdup (growth ? growth : share);

  if (!both)
    return g_strdup (text);
  return *text ? g_strdup_printf ("%s (%s)", text, both) : g_steal_pointer (&both);
}

char *
mn_fact_words_value (const MnFigure *figure, const char *locale)
{
  if (!figure->has_amount)
    return add_percentages (figure, "", locale);

  g_autofree char *number = mn_format_decimal (&figure->amount, TRUE, locale);
  g_autofree char *amount = mn_fact_words_bounded (figure->bound, number);
  return add_percentages (figure, amount, locale);
}

char *
mn_fact_words_subject (const MnFigure *figure, const char *locale)
{
  g_autofree char *flow = mn_fact_words_flow (figure, locale);
  g_autofree char *period = mn_format_period (&figure->period, locale);

  /* Translators: what is traded, when */
  return g_strdup_printf (_ ("%s, %s"), flow, *period ? period : _ ("period unknown"));
}

char *
mn_fact_words_derivation (const MnFigure *figure, const char *locale)
{
  if (!figure->derivation)
    return NULL;

  g_autofree char *formula = mn_derivation_dup_formula (figure->derivation, locale);
  g_autofree char *range = mn_derivation_dup_range (figure, locale);
  /* Translators: how a value was computed: '60.9 ÷ 1.481', 'from 41.07 to 41.17 million' */
  return g_strdup_printf (_ ("derived: %s, %s"), formula, range);
}

char *
mn_fact_words_figure (const MnFigure *figure, const char *locale)
{
  g_autofree char *subject = mn_fact_words_subject (figure, locale);
  g_autofree char *amount = mn_fact_words_amount (figure, locale);
  g_autofree char *value = add_percentages (figure, amount ? amount : "", locale);
  g_autofree char *derivation = mn_fact_words_derivation (figure, locale);
  const char *status = derivation ? derivation : mn_fact_words_status (figure->status);
  const char *scope = mn_fact_words_scope (figure->scope);
  GString *text = g_string_new (subject);

  g_string_append_printf (text, ": %s", value);
  if (status)
    g_string_append_printf (text, ", %s", status);
  if (scope)
    g_string_append_printf (text, ", %s", scope);
  return g_string_free (text, FALSE);
}

char *
mn_fact_words_date (const MnPeriod *date, const char *locale)
{
  return mn_period_is_unknown (date) ? g_strdup (_ ("date unknown"))
                                     : mn_format_period (date, locale);
}

const char *
mn_fact_words_verdict (MnVerdict verdict)
{
  switch (verdict)
    {
    case MN_VERDICT_ADDED:
      return _ ("Added by you");
    case MN_VERDICT_CONFIRMED:
      return _ ("Confirmed by you");
    case MN_VERDICT_CORRECTED:
      return _ ("Corrected by you");
    case MN_VERDICT_REJECTED:
      return _ ("Rejected by you");
    case MN_VERDICT_NONE:
    default:
      return NULL;
    }
}

const char *
mn_fact_words_verdict_mark (MnVerdict verdict)
{
  switch (verdict)
    {
    case MN_VERDICT_ADDED:
      /* Translators: of a fact on paper: a person typed it in, no rule read it */
      return _ ("added by hand");
    case MN_VERDICT_CONFIRMED:
      /* Translators: of a fact on paper: a person looked at the source and agrees */
      return _ ("confirmed");
    case MN_VERDICT_CORRECTED:
      return _ ("corrected");
    case MN_VERDICT_REJECTED:
      return _ ("rejected");
    case MN_VERDICT_NONE:
    default:
      return NULL;
    }
}
