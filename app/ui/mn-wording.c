/* mn-wording.c: facts in words. */
#include "mn-wording.h"

#include "mn-format.h"
#include "mn-timeline-layout.h"

#include <glib/gi18n.h>
#include <math.h>

static char *
dup_side_name (const MnFigure *figure, MnCountry country)
{
  if (country != MN_COUNTRY_NONE)
    return mn_country_dup_name (country, NULL);
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
mn_wording_figure_title (const MnFigure *figure)
{
  g_autofree char *from = dup_side_name (figure, figure->from);
  g_autofree char *to = dup_side_name (figure, figure->to);

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
mn_wording_status (MnFigureStatus status)
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

static const char *
scope_name (MnFigureScope scope)
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
mn_wording_bounded (MnBound bound, const char *amount)
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
mn_wording_amount (const MnFigure *figure)
{
  g_autofree char *amount = NULL;

  if (!figure->has_amount)
    return NULL;
  amount = mn_format_amount (figure, NULL);
  return mn_wording_bounded (figure->bound, amount);
}

char *
mn_wording_join (const char *separator, ...)
{
  GString *joined = g_string_new (NULL);
  const char *part;
  va_list list;

  va_start (list, separator);
  while ((part = va_arg (list, const char *)))
    {
      if (!*part)
        continue;
      if (joined->len)
        g_string_append (joined, separator);
      g_string_append (joined, part);
    }
  va_end (list);
  return g_string_free (joined, FALSE);
}

static const char *
or_empty (const char *text)
{
  return text ? text : "";
}

char *
mn_wording_figure_detail (const MnFigure *figure)
{
  g_autofree char *period = mn_format_period (&figure->period, NULL);
  g_autofree char *amount = mn_wording_amount (figure);
  g_autofree char *growth =
      isnan (figure->growth_pct) ? NULL : mn_format_growth (figure->growth_pct, NULL);

  return mn_wording_join (MN_WORDING_DOT, *period ? period : _ ("period unknown"),
                          or_empty (amount), or_empty (growth),
                          or_empty (mn_wording_status (figure->status)),
                          or_empty (scope_name (figure->scope)), NULL);
}

char *
mn_wording_date (const MnPeriod *date)
{
  if (mn_period_is_unknown (date))
    return g_strdup (_ ("Date unknown"));
  return mn_format_period (date, NULL);
}

char *
mn_wording_event_detail (const MnEvent *event)
{
  g_autofree char *date = mn_wording_date (&event->date);

  return mn_wording_join (MN_WORDING_DOT, date, mn_event_type_get_name (event->type),
                          event->status == MN_EVENT_PLANNED ? _ ("planned") : "",
                          event->dated_by == MN_DATED_BY_DOCUMENT ? _ ("date of the report") : "",
                          NULL);
}

char *
mn_wording_countries (const GArray *countries, guint max)
{
  GString *names = g_string_new (NULL);
  guint n = countries ? countries->len : 0;
  guint named = n > max ? MAX (max, 1) : n;

  for (guint i = 0; i < named; i++)
    {
      g_autofree char *name = mn_country_dup_name (g_array_index (countries, MnCountry, i), NULL);

      if (i)
        g_string_append (names, _ (", "));
      g_string_append (names, name);
    }
  if (n > named)
    {
      g_autofree char *some = g_string_free (names, FALSE);

      /* Translators: names of countries, and how many are not named */
      return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n - named), some,
                              n - named);
    }
  return g_string_free (names, FALSE);
}

char *
mn_wording_n_articles (guint n, gboolean exact)
{
  g_autofree char *number = mn_format_number (n, 0, NULL);

  if (!exact)
    /* Translators: a number, such as 10,000 */
    return g_strdup_printf (_ ("More than %s articles"), number);
  return g_strdup_printf (ngettext ("%s article", "%s articles", n), number);
}
