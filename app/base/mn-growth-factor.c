/* mn-growth-factor.c: what a growth or a share multiplies by, as closely as it was printed. */
#include "mn-growth-factor.h"

#include <math.h>
#include <string.h>

#define MAX_GROWTH   1e6
#define MAX_DECIMALS 6

/* A hundredth of the last digit that a growth is ever printed with. */
#define TOLERANCE 1e-7

static gboolean
equals (double a, double b)
{
  return fabs (a - b) < TOLERANCE;
}

/* '48,1' or '48.1' at @at; NULL where none begins there, else behind it. */
static const char *
read_number (const char *at, MnDecimal *number)
{
  char digits[20];
  gsize n = 0;
  gboolean point = FALSE;

  while (n < sizeof digits &&
         (g_ascii_isdigit (*at) ||
          (n > 0 && !point && (*at == '.' || *at == ',') && g_ascii_isdigit (at[1]))))
    {
      point = point || !g_ascii_isdigit (*at);
      digits[n++] = g_ascii_isdigit (*at) ? *at : '.';
      at++;
    }
  return mn_decimal_parse (digits, n, number) ? at : NULL;
}

/* @number, read in the quote, may be how @growth was printed; then its factor. */
static gboolean
match (const MnDecimal *number, double growth, MnDecimal *factor)
{
  double value = mn_decimal_get_value (number);
  gint64 hundred = 100;

  if (equals ((value - 1) * 100, growth))
    {
      *factor = *number;
      return TRUE;
    }
  for (int i = number->exponent; i < 0; i++)
    hundred *= 10;
  if (number->exponent > 0)
    return FALSE;
  if (equals (value, growth))
    *factor = (MnDecimal){ hundred + number->digits, number->exponent - 2 };
  else if (equals (-value, growth))
    *factor = (MnDecimal){ hundred - number->digits, number->exponent - 2 };
  else if (equals (value - 100, growth)) /* '90.8 % of the level of 2015' */
    *factor = (MnDecimal){ number->digits, number->exponent - 2 };
  else
    return FALSE;
  return TRUE;
}

/* @number may be how @share was printed; then its factor. */
static gboolean
match_share (const MnDecimal *number, double share, MnDecimal *factor)
{
  if (number->exponent > 0 || !equals (mn_decimal_get_value (number), share))
    return FALSE;
  *factor = (MnDecimal){ number->digits, number->exponent - 2 };
  return TRUE;
}

typedef gboolean (*Matcher) (const MnDecimal *number, double percent, MnDecimal *factor);

/* The coarsest number in the quote that fits: '60.0 million, +60 %' is not known to a tenth. */
static gboolean
find_in_quote (const char *quote, Matcher matches, double percent, MnDecimal *factor)
{
  gboolean found = FALSE;

  for (const char *at = quote; *at;)
    {
      MnDecimal number, fitting;
      const char *behind = g_ascii_isdigit (*at) ? read_number (at, &number) : NULL;

      if (behind && number.exponent >= -MAX_DECIMALS && matches (&number, percent, &fitting) &&
          (!found || fitting.exponent > factor->exponent))
        {
          *factor = fitting;
          found = TRUE;
        }
      if (!behind)
        behind = at + 1;
      /* Not on in the middle of a number too long to read. */
      while (at < behind || (g_ascii_isdigit (*at) && g_ascii_isdigit (at[-1])))
        at++;
    }
  return found;
}

/* @percent, with as few digits as it has. */
static gboolean
shorten (double percent, MnDecimal *factor)
{
  double power = 1;

  for (int decimals = 0; decimals <= MAX_DECIMALS; decimals++, power *= 10)
    {
      double digits = round (percent * power);

      if (!equals (digits / power, percent))
        continue;
      *factor = (MnDecimal){ (gint64) digits, -decimals - 2 };
      return TRUE;
    }
  return FALSE;
}

static gboolean
shorten_growth (double growth, MnDecimal *factor)
{
  if (!shorten (100 + growth, factor))
    return FALSE;
  while (factor->exponent < 0 && factor->digits > 0 && factor->digits % 10 == 0)
    *factor = (MnDecimal){ factor->digits / 10, factor->exponent + 1 };
  return TRUE;
}

gboolean
mn_growth_factor_get (const MnFigure *figure, MnDecimal *factor)
{
  double growth = figure->growth_pct;
  const char *quote = figure->evidence->quote;

  if (!isfinite (growth) || growth <= -100 || growth > MAX_GROWTH)
    return FALSE;
  if (!(quote && find_in_quote (quote, match, growth, factor)) && !shorten_growth (growth, factor))
    return FALSE;
  return mn_decimal_get_low (factor) > 0;
}

gboolean
mn_share_factor_get (const MnFigure *figure, MnDecimal *factor)
{
  double share = figure->share_pct;
  const char *quote = figure->evidence->quote;

  if (!isfinite (share) || share <= 0 || share > 100 ||
      (!figure->has_amount && figure->bound != MN_BOUND_EXACT))
    return FALSE;
  if (!(quote && find_in_quote (quote, match_share, share, factor)) && !shorten (share, factor))
    return FALSE;
  return mn_decimal_get_low (factor) > 0;
}
