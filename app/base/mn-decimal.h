/* mn-decimal.h: a number exactly as it was printed, with its rounding interval.
 *
 * '60.9 million' is 609 x 10^5: it stands for anything from 60.85 to 60.95 million. '61 million' is
 * 61 x 10^6 and stands for 60.5 to 61.5 million. Comparing intervals tells rounding from dispute.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  gint64 digits; /* signed */
  int exponent;  /* of ten; -18 to 18 */
} MnDecimal;

#define MN_DECIMAL_MAX_EXPONENT 18

/* In whole units. The nearest double; the library stores digits and exponent beside it. */
double mn_decimal_get_value (const MnDecimal *decimal);

/* The ends of the rounding interval: half a unit of the last printed digit to either side. */
double mn_decimal_get_low (const MnDecimal *decimal);
double mn_decimal_get_high (const MnDecimal *decimal);

/* Multiplied by ten to the @power: 'million' is 6. */
MnDecimal mn_decimal_scale (const MnDecimal *decimal, int power);

/* Exact sum at the finer of the two exponents ('2 bn 150.4 mn'); FALSE if it overflows. */
gboolean mn_decimal_add (const MnDecimal *a, const MnDecimal *b, MnDecimal *sum);

/* Reads ASCII digits with an optional leading '-' and one '.'; FALSE for others or overflow. */
gboolean mn_decimal_parse (const char *text, gsize length, MnDecimal *decimal);

/* The two rounding intervals have a point in common. */
gboolean mn_decimal_agrees (const MnDecimal *a, const MnDecimal *b);

G_END_DECLS
