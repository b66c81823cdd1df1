/* mn-fact-input.c: what a user types for a fact, to values and back. */
#include "mn-fact-input.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

const int mn_fact_input_powers[MN_FACT_INPUT_N_UNITS] = { 0, 3, 6, 9, 12 };

/* --- Periods ---------------------------------------------------------------------------------- */

static char *
format_day (MnDay day, MnPrecision precision)
{
  int year, month;

  if (day == MN_DAY_UNKNOWN)
    return g_strdup ("");
  mn_day_get (day, &year, &month, NULL);
  switch (precision)
    {
    case MN_PRECISION_YEAR:
      return g_strdup_printf ("%04d", year);
    case MN_PRECISION_QUARTER:
      return g_strdup_printf ("%04d-Q%d", year, (month + 2) / 3);
    case MN_PRECISION_MONTH:
      return g_strdup_printf ("%04d-%02d", year, month);
    case MN_PRECISION_DAY:
    case MN_PRECISION_UNKNOWN:
    default:
      return mn_day_to_iso (day);
    }
}

void
mn_fact_input_format_period (const MnPeriod *period, char **from, char **to)
{
  *from = format_day (period->start, period->precision);
  *to = format_day (period->end, period->precision);
  if (g_str_equal (*from, *to))
    (*to)[0] = '\0';
}

static gboolean
parse_day (const char *text, MnPeriod *period, char **problem)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  *period = MN_PERIOD_UNKNOWN;
  if (!stripped[0] || mn_period_parse (stripped, period))
    return TRUE;
  *problem =
      g_strdup_printf (_ ("“%s” is no date; write 2025, 2025-Q2, 2025-06 or 2025-06-28"), stripped);
  return FALSE;
}

gboolean
mn_fact_input_parse_period (const char *from, const char *to, MnPeriod *period, char **problem)
{
  MnPeriod first, last;

  if (!parse_day (from, &first, problem) || !parse_day (to, &last, problem))
    return FALSE;
  if (mn_period_is_unknown (&last))
    {
      *period = first;
      return TRUE;
    }
  /* The finer unit is that in which both are known. */
  MnPrecision precision =
      mn_period_is_unknown (&first) ? last.precision : MIN (first.precision, last.precision);
  if (!mn_period_is_unknown (&first) && last.end < first.start)
    {
      *problem = g_strdup (_ ("The end lies before the beginning"));
      return FALSE;
    }
  *period = mn_period_new_raw (first.start, last.end, precision);
  return TRUE;
}

/* --- Numbers ---------------------------------------------------------------------------------- */

/* ASCII digits with a point: spaces between thousands go, a comma alone is a point, true minus signs are
 * minus signs. */
static char *
normalize_number (const char *text)
{
  GString *number = g_string_new (NULL);
  gboolean has_point = strchr (text, '.') != NULL;
  const char *comma = strchr (text, ',');
  gboolean is_point = comma && !has_point && !strchr (comma + 1, ',');

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || (c == ',' && !is_point))
        continue;
      g_string_append_unichar (number, c == ',' ? '.' : c == 0x2212 ? '-' : c);
    }
  return g_string_free (number, FALSE);
}

char *
mn_fact_input_format_amount (const MnFigure *figure, guint *unit)
{
  const MnDecimal *amount = &figure->amount;
  GString *text;

  *unit = 0;
  if (!figure->has_amount)
    return g_strdup ("");
  for (guint i = 1; i < MN_FACT_INPUT_N_UNITS; i++)
    if (fabs (mn_decimal_get_value (amount)) >= pow (10, mn_fact_input_powers[i]))
      *unit = i;

  text = g_string_new (NULL);
  g_string_printf (text, "%" G_GINT64_FORMAT, ABS (amount->digits));
  int shift = amount->exponent - mn_fact_input_powers[*unit];
  for (int i = 0; i < shift; i++)
    g_string_append_c (text, '0');
  while ((gssize) text->len <= -shift)
    g_string_prepend_c (text, '0');
  if (shift < 0)
    g_string_insert_c (text, (gssize) text->len + shift, '.');
  if (amount->digits < 0)
    g_string_prepend_c (text, '-');
  return g_string_free (text, FALSE);
}

gboolean
mn_fact_input_parse_amount (const char *text, guint unit, MnDecimal *amount)
{
  g_autofree char *number = normalize_number (text);
  MnDecimal parsed;

  if (!mn_decimal_parse (number, strlen (number), &parsed))
    return FALSE;
  *amount = mn_decimal_scale (&parsed, mn_fact_input_powers[MIN (unit, MN_FACT_INPUT_N_UNITS - 1)]);
  return ABS (amount->exponent) <= MN_DECIMAL_MAX_EXPONENT;
}

char *
mn_fact_input_format_percent (double percent)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (percent))
    return g_strdup ("");
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.6g", percent));
}

gboolean
mn_fact_input_parse_percent (const char *text, double *percent)
{
  g_autofree char *number = normalize_number (text);
  char *end;

  *percent = NAN;
  if (!number[0])
    return TRUE;
  if (g_str_has_suffix (number, "%"))
    number[strlen (number) - 1] = '\0';
  double value = g_ascii_strtod (number, &end);
  if (end == number || *end || !isfinite (value))
    return FALSE;
  *percent = value;
  return TRUE;
}

/* --- Countries -------------------------------------------------------------------------------- */

char *
mn_fact_input_format_countries (const GArray *countries)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < countries->len; i++)
    {
      g_autofree char *name = mn_country_dup_name (g_array_index (countries, MnCountry, i), NULL);

      g_string_append_printf (names, "%s%s", i ? ", " : "", name);
    }
  return g_string_free (names, FALSE);
}

/* Blind to case and accents. */
static MnCountry
find_country (const char *text)
{
  gsize n;
  const MnCountry *all = mn_country_list (&n);

  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *name = mn_country_dup_name (all[i], NULL);

      if (mn_country_name_matches (name, text) && mn_country_name_matches (text, name))
        return all[i];
    }
  return mn_country_from_code (text);
}

gboolean
mn_fact_input_parse_countries (const char *text, MnEvent *event, char **problem)
{
  g_auto (GStrv) names = g_strsplit_set (text, ",;", -1);

  g_array_set_size (event->countries, 0);
  for (guint i = 0; names[i]; i++)
    {
      const char *name = g_strstrip (names[i]);
      MnCountry country = *name ? find_country (name) : MN_COUNTRY_NONE;

      if (country != MN_COUNTRY_NONE)
        mn_event_add_country (event, country);
      else if (*name)
        {
          *problem = g_strdup_printf (_ ("There is no country “%s”"), name);
          return FALSE;
        }
    }
  if (event->countries->len == 0)
    *problem = g_strdup (_ ("An event needs a country"));
  return event->countries->len > 0;
}

/* --- The whole -------------------------------------------------------------------------------- */

char *
mn_fact_input_check_figure (const MnFigure *figure)
{
  if (!figure->has_amount && isnan (figure->growth_pct) && isnan (figure->share_pct))
    return g_strdup (_ ("A figure needs an amount, a growth or a share"));
  if (!isnan (figure->share_pct) && figure->kind != MN_KIND_EXPORT &&
      figure->kind != MN_KIND_IMPORT)
    return g_strdup (_ ("Only exports and imports are a share of the turnover"));
  if (!isnan (figure->share_pct) && !(figure->share_pct > 0 && figure->share_pct <= 100))
    return g_strdup (_ ("A share is more than 0 and at most 100 percent"));
  if (figure->has_amount && strlen (figure->currency) != 3)
    return g_strdup (_ ("An amount needs a currency of three letters, such as USD"));
  if (figure->scope == MN_SCOPE_BILATERAL &&
      (figure->from == MN_COUNTRY_NONE || figure->to == MN_COUNTRY_NONE))
    return g_strdup (_ ("The trade of two countries needs both of them"));
  if (figure->from != MN_COUNTRY_NONE && figure->from == figure->to)
    return g_strdup (_ ("A country does not trade with itself"));
  if (figure->has_amount && figure->amount.digits < 0 && figure->kind != MN_KIND_BALANCE)
    return g_strdup (_ ("Only a balance can be below zero"));
  return NULL;
}
