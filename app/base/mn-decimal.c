/* mn-decimal.c: a number exactly as it was printed. */
#include "mn-decimal.h"

#include <math.h>

/* Powers of ten up to 22 are exact in a double, so one operation rounds once. */
static double
apply (double digits, int exponent)
{
  return exponent >= 0 ? digits * pow (10, exponent) : digits / pow (10, -exponent);
}

double
mn_decimal_get_value (const MnDecimal *decimal)
{
  return apply ((double) decimal->digits, decimal->exponent);
}

double
mn_decimal_get_low (const MnDecimal *decimal)
{
  return apply ((double) decimal->digits - 0.5, decimal->exponent);
}

double
mn_decimal_get_high (const MnDecimal *decimal)
{
  return apply ((double) decimal->digits + 0.5, decimal->exponent);
}

MnDecimal
mn_decimal_scale (const MnDecimal *decimal, int power)
{
  int exponent =
      CLAMP (decimal->exponent + power, -MN_DECIMAL_MAX_EXPONENT, MN_DECIMAL_MAX_EXPONENT);

  return (MnDecimal){ decimal->digits, exponent };
}

/* The same value with a smaller exponent. */
static gboolean
refine (const MnDecimal *decimal, int exponent, gint64 *digits)
{
  *digits = decimal->digits;
  for (int i = decimal->exponent; i > exponent; i--)
    if (__builtin_mul_overflow (*digits, G_GINT64_CONSTANT (10), digits))
      return FALSE;
  return TRUE;
}

gboolean
mn_decimal_add (const MnDecimal *a, const MnDecimal *b, MnDecimal *sum)
{
  int exponent = MIN (a->exponent, b->exponent);
  gint64 left, right, total;

  if (!refine (a, exponent, &left) || !refine (b, exponent, &right) ||
      __builtin_add_overflow (left, right, &total))
    return FALSE;
  *sum = (MnDecimal){ total, exponent };
  return TRUE;
}

gboolean
mn_decimal_parse (const char *text, gsize length, MnDecimal *decimal)
{
  gboolean negative = length > 0 && text[0] == '-';
  gboolean point = FALSE, any = FALSE;
  gint64 digits = 0;
  int exponent = 0;

  for (gsize i = negative ? 1 : 0; i < length; i++)
    {
      if (text[i] == '.' && !point)
        point = TRUE;
      else if (g_ascii_isdigit (text[i]))
        {
          if (__builtin_mul_overflow (digits, G_GINT64_CONSTANT (10), &digits) ||
              __builtin_add_overflow (digits, (gint64) (text[i] - '0'), &digits))
            return FALSE;
          if (point && --exponent < -MN_DECIMAL_MAX_EXPONENT)
            return FALSE;
          any = TRUE;
        }
      else
        return FALSE;
    }
  if (!any)
    return FALSE;
  *decimal = (MnDecimal){ negative ? -digits : digits, exponent };
  return TRUE;
}

gboolean
mn_decimal_agrees (const MnDecimal *a, const MnDecimal *b)
{
  return mn_decimal_get_low (a) <= mn_decimal_get_high (b) &&
         mn_decimal_get_low (b) <= mn_decimal_get_high (a);
}
