/* mn-derivation.c: how a value that nobody stated was computed. */
#include "mn-derivation.h"

#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

MnDerivation *
mn_derivation_new (MnInterval interval, guint depth, int power, GArray *terms, GPtrArray *inputs)
{
  MnDerivation *self = g_atomic_rc_box_new0 (MnDerivation);

  self->interval = interval;
  self->depth = depth;
  self->power = power;
  self->terms = terms;
  self->inputs = inputs;
  return self;
}

MnDerivation *
mn_derivation_ref (MnDerivation *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  MnDerivation *self = data;

  g_array_unref (self->terms);
  g_ptr_array_unref (self->inputs);
}

void
mn_derivation_unref (MnDerivation *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/* '5', '−5' in front, '(−5)' behind a sign. */
static void
append_number (GString *text, const MnTerm *term, int power, const char *locale)
{
  MnDecimal shown = mn_decimal_scale (&term->number, power);
  gboolean is_negative = shown.digits < 0;
  gboolean in_brackets = is_negative && text->len > 0;

  shown.digits = ABS (shown.digits);
  g_autofree char *number = mn_format_exact (&shown, locale);
  g_string_append_printf (text, "%s%s%s%s", in_brackets ? "(" : "", is_negative ? "−" : "", number,
                          in_brackets ? ")" : "");
}

char *
mn_derivation_dup_formula (const MnDerivation *self, const char *locale)
{
  static const char *const signs[] = {
    [MN_TERM_PLUS] = " + ", [MN_TERM_MINUS] = " − ", [MN_TERM_TIMES] = " × ",
    [MN_TERM_OVER] = " ÷ ", [MN_TERM_OPEN] = "(",    [MN_TERM_CLOSE] = ")",
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->terms->len; i++)
    {
      const MnTerm *term = &g_array_index (self->terms, MnTerm, i);
      gboolean is_amount = term->kind == MN_TERM_AMOUNT;

      if (is_amount || term->kind == MN_TERM_FACTOR)
        append_number (text, term, is_amount ? -self->power : 0, locale);
      else
        g_string_append (text, signs[term->kind]);
    }
  return g_string_free (text, FALSE);
}

static MnDecimal
round_to (double value, int exponent)
{
  double scaled = exponent >= 0 ? value / pow (10, exponent) : value * pow (10, -exponent);

  return (MnDecimal){ (gint64) round (scaled), exponent };
}

char *
mn_derivation_dup_range (const MnFigure *figure, const char *locale)
{
  const MnDerivation *self = figure->derivation;

  g_return_val_if_fail (self != NULL, NULL);

  if (!figure->has_amount)
    {
      g_autofree char *least = mn_format_growth (self->interval.low, locale);
      g_autofree char *most = mn_format_growth (self->interval.high, locale);

      /* Translators: two growths: 'from +47.9% to +48.4%' */
      return g_strdup_printf (_ ("from %s to %s"), least, most);
    }

  MnDecimal low = round_to (self->interval.low, figure->amount.exponent);
  MnDecimal high = round_to (self->interval.high, figure->amount.exponent);

  return mn_format_decimal_range (&low, &high, locale);
}
