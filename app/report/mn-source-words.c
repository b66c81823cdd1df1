/* mn-source-words.c: sources, and statements held against each other, in words. */
#include "mn-source-words.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

char *
mn_source_words_note (const MnSourceNote *note, const char *locale)
{
  if (!note)
    return g_strdup (_ ("An article that is no longer in the library"));

  g_autofree char *date = mn_fact_words_date (&note->date, locale);
  /* Translators: who published it, when, its heading */
  return g_strdup_printf (_ ("%s, %s: %s"), note->source ? note->source : _ ("source unknown"),
                          date, note->heading);
}

char *
mn_source_words_difference (const MnStatement *statement,
                            const MnStatement *other,
                            const char *locale)
{
  double difference = statement->value - other->value;
  int exponent = MAX (statement->figure->amount.exponent, other->figure->amount.exponent);
  MnDecimal shown = { (gint64) round (fabs (difference) / pow (10, exponent)), exponent };
  const char *sign = shown.digits == 0 ? "" : difference < 0 ? "−" : "+";
  g_autofree char *amount = mn_format_decimal (&shown, TRUE, locale);

  if (!(other->value > 0))
    return g_strconcat (sign, amount, NULL);
  /* To a tenth: the two statistics are never as close as their digits. */
  double percent = round (difference / other->value * 1000) / 10;
  g_autofree char *share = mn_format_growth (percent, locale);
  return g_strdup_printf ("%s%s (%s)", sign, amount, share);
}
