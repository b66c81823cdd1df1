/* mn-format.c: numbers, money and dates as the user's language writes them. */
#include "mn-format.h"

#include "mn-gettext.h"

#include <math.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

#define MS_PER_DAY 86400000.0

/* Opening a formatter takes a hundred times as long as using it, and using one from two threads at
 * once is not allowed: all are kept, and one lock guards making and using them. */
static GMutex lock;
static GHashTable *numbers;   /* 'locale|skeleton' to UNumberFormatter */
static GHashTable *dates;     /* 'locale|skeleton' to UDateFormat */
static GHashTable *intervals; /* 'locale|skeleton' to UDateIntervalFormat */

static const char *
locale_or_default (const char *locale)
{
  /* ICU takes "C" for an unknown one, which is the user's. */
  if (locale && g_str_equal (locale, "C"))
    return "en_US_POSIX";
  return locale ? locale : uloc_getDefault ();
}

static gpointer
look_up (GHashTable **cache, const char *locale, const char *skeleton, char **key)
{
  *key = g_strconcat (locale, "|", skeleton, NULL);
  if (!*cache)
    *cache = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return g_hash_table_lookup (*cache, *key);
}

static char *
to_utf8 (const UChar *text, int32_t length)
{
  char *utf8 = g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);

  return utf8 ? utf8 : g_strdup ("");
}

/* @digits is a decimal number in ASCII. */
static char *
format_number (const char *digits, const char *skeleton, const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *key = NULL;
  UChar buffer[256];

  locale = locale_or_default (locale);
  g_mutex_lock (&lock);
  UNumberFormatter *formatter = look_up (&numbers, locale, skeleton, &key);
  if (!formatter)
    {
      g_autofree gunichar2 *pattern = g_utf8_to_utf16 (skeleton, -1, NULL, NULL, NULL);

      formatter = unumf_openForSkeletonAndLocale ((const UChar *) pattern, -1, locale, &status);
      if (U_SUCCESS (status))
        g_hash_table_insert (numbers, g_steal_pointer (&key), formatter);
    }

  UFormattedNumber *result = unumf_openResult (&status);
  unumf_formatDecimal (formatter, digits, -1, result, &status);
  int32_t length = unumf_resultToString (result, buffer, G_N_ELEMENTS (buffer), &status);
  unumf_closeResult (result);
  g_mutex_unlock (&lock);

  return U_SUCCESS (status) ? to_utf8 (buffer, length) : g_strdup (digits);
}

/* '609E5' is a number to ICU, so nothing is rounded on the way. */
static char *
decimal_to_ascii (const MnDecimal *decimal)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT "E%d", decimal->digits, decimal->exponent);
}

/* The power of ten by which the compact notation divides: a thousand, a million ... */
static int
get_compact_power (const MnDecimal *decimal)
{
  double value = fabs (mn_decimal_get_value (decimal));
  int power = value >= 1000 ? ((int) floor (log10 (value) + 1e-12)) / 3 * 3 : 0;

  return MIN (power, 12);
}

/* The digits behind the sign once it has. */
static int
get_compact_fraction (const MnDecimal *decimal)
{
  return CLAMP (get_compact_power (decimal) - decimal->exponent, 0, 6);
}

static char *
format_compact (const MnDecimal *decimal, const char *stem, const char *locale)
{
  g_autofree char *digits = decimal_to_ascii (decimal);
  g_autoptr (GString) skeleton = g_string_new (stem);
  int fraction = get_compact_fraction (decimal);

  g_string_append (skeleton, fraction == 0 ? " precision-integer" : " .");
  for (int i = 0; i < fraction; i++)
    g_string_append_c (skeleton, '0');
  return format_number (digits, skeleton->str, locale);
}

char *
mn_format_decimal (const MnDecimal *decimal, gboolean compact_long, const char *locale)
{
  return format_compact (decimal, compact_long ? "compact-long" : "compact-short", locale);
}

char *
mn_format_exact (const MnDecimal *decimal, const char *locale)
{
  g_autofree char *digits = decimal_to_ascii (decimal);
  g_autoptr (GString) skeleton = g_string_new ("group-off");

  g_string_append (skeleton, decimal->exponent < 0 ? " ." : " precision-integer");
  for (int i = decimal->exponent; i < 0; i++)
    g_string_append_c (skeleton, '0');
  return format_number (digits, skeleton->str, locale);
}

/* A true minus sign, as wide as a figure; takes over @text. */
static char *
with_minus (char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", 2);

  g_free (text);
  return g_strjoinv ("−", parts);
}

char *
mn_format_decimal_range (const MnDecimal *low, const MnDecimal *high, const char *locale)
{
  int power = get_compact_power (high);
  g_autofree char *to = mn_format_decimal (high, TRUE, locale);
  g_autofree char *from = NULL;

  /* The unit once, behind both, if it serves both. */
  if (low->digits >= 0 && high->digits >= low->digits && low->exponent <= power)
    {
      MnDecimal scaled = mn_decimal_scale (low, -power);

      from = mn_format_exact (&scaled, locale);
    }
  else
    {
      from = with_minus (mn_format_decimal (low, TRUE, locale));
      to = with_minus (g_steal_pointer (&to));
    }
  /* Translators: two amounts, 'from 41.07 to 41.17 million' */
  return g_strdup_printf (_ ("from %s to %s"), from, to);
}

char *
mn_format_number (double number, int max_fraction, const char *locale)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_autoptr (GString) skeleton = g_string_new (max_fraction > 0 ? "." : "precision-integer");

  for (int i = 0; i < max_fraction; i++)
    g_string_append_c (skeleton, '#');
  g_ascii_dtostr (digits, sizeof digits, number);
  return format_number (digits, skeleton->str, locale);
}

char *
mn_format_amount (const MnFigure *figure, const char *locale)
{
  if (!figure->has_amount)
    return g_strdup ("");

  /* ICU takes the currency's plural form after the number and not after its 'million', which is
   * wrong in Russian; after such a word it is always the form for many. */
  g_autofree char *number = mn_format_decimal (&figure->amount, TRUE, locale);
  g_autofree char *currency = mn_format_currency_name (figure->currency, locale);
  return g_strjoin (" ", number, currency, NULL);
}

char *
mn_format_currency_name (const char *currency, const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar code[4];
  UBool is_choice;
  int32_t length = 0;

  g_return_val_if_fail (strlen (currency) == 3, g_strdup (currency));

  u_charsToUChars (currency, code, 4);
  const UChar *name =
      ucurr_getPluralName (code, locale_or_default (locale), &is_choice, "many", &length, &status);
  return U_SUCCESS (status) && name ? to_utf8 (name, length) : g_strdup (currency);
}

static char *
format_percent (double percent, const char *skeleton, const char *locale)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (digits, sizeof digits, "%.4f", percent);
  return with_minus (format_number (digits, skeleton, locale));
}

char *
mn_format_growth (double percent, const char *locale)
{
  return format_percent (percent, "percent sign-except-zero .##", locale);
}

char *
mn_format_percent (double percent, const char *locale)
{
  return format_percent (percent, "percent .##", locale);
}

static char *
format_date (MnDay day, const char *skeleton, const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *key = NULL;
  UChar buffer[256];

  locale = locale_or_default (locale);
  g_mutex_lock (&lock);
  UDateFormat *format = look_up (&dates, locale, skeleton, &key);
  if (!format)
    {
      g_autofree gunichar2 *wanted = g_utf8_to_utf16 (skeleton, -1, NULL, NULL, NULL);
      UDateTimePatternGenerator *generator = udatpg_open (locale, &status);
      UChar pattern[128];
      int32_t n = udatpg_getBestPattern (generator, (const UChar *) wanted, -1, pattern,
                                         G_N_ELEMENTS (pattern), &status);

      if (generator)
        udatpg_close (generator);
      format = udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, u"GMT", -1, pattern, n, &status);
      if (U_SUCCESS (status))
        {
          UCalendar *calendar = ucal_clone (udat_getCalendar (format), &status);

          /* Proleptic: no Julian calendar before 1582. */
          ucal_setGregorianChange (calendar, -1e15, &status);
          udat_setCalendar (format, calendar);
          ucal_close (calendar);
          status = U_ZERO_ERROR;
          g_hash_table_insert (dates, g_steal_pointer (&key), format);
        }
    }

  int32_t length = U_SUCCESS (status) ? udat_format (format, day * MS_PER_DAY, buffer,
                                                     G_N_ELEMENTS (buffer), NULL, &status)
                                      : 0;
  g_mutex_unlock (&lock);
  return U_SUCCESS (status) ? to_utf8 (buffer, length) : mn_day_to_iso (day);
}

static char *
format_interval (MnDay start, MnDay end, const char *skeleton, const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *key = NULL;
  UChar buffer[256];

  locale = locale_or_default (locale);
  g_mutex_lock (&lock);
  UDateIntervalFormat *format = look_up (&intervals, locale, skeleton, &key);
  if (!format)
    {
      g_autofree gunichar2 *wanted = g_utf8_to_utf16 (skeleton, -1, NULL, NULL, NULL);

      format = udtitvfmt_open (locale, (const UChar *) wanted, -1, u"GMT", -1, &status);
      if (U_SUCCESS (status))
        g_hash_table_insert (intervals, g_steal_pointer (&key), format);
    }

  int32_t length = U_SUCCESS (status)
                       ? udtitvfmt_format (format, start * MS_PER_DAY, end * MS_PER_DAY, buffer,
                                           G_N_ELEMENTS (buffer), NULL, &status)
                       : 0;
  g_mutex_unlock (&lock);
  return U_SUCCESS (status) ? to_utf8 (buffer, length) : mn_day_to_iso (start);
}

char *
mn_format_day (MnDay day, const char *skeleton, const char *locale)
{
  g_return_val_if_fail (day != MN_DAY_UNKNOWN, g_strdup (""));

  return format_date (day, skeleton, locale);
}

/* The skeletons of a day, of a month and of months in a row. */
typedef struct
{
  const char *day;
  const char *month;
  const char *months;
} Skeletons;

static char *
format_known (const MnPeriod *period, const Skeletons *skeletons, const char *locale)
{
  int first_year, first_month, last_year, last_month;

  mn_day_get (period->start, &first_year, &first_month, NULL);
  mn_day_get (period->end, &last_year, &last_month, NULL);
  switch (period->precision)
    {
    case MN_PRECISION_YEAR:
      return first_year == last_year ? format_date (period->start, "y", locale)
                                     : format_interval (period->start, period->end, "y", locale);
    case MN_PRECISION_QUARTER:
      if (first_year == last_year && last_month - first_month == 2)
        return format_date (period->start, "yQQQ", locale);
      return format_interval (period->start, period->end, skeletons->months, locale);
    case MN_PRECISION_MONTH:
      if (first_year == last_year && first_month == last_month)
        return format_date (period->start, skeletons->month, locale);
      return format_interval (period->start, period->end, skeletons->months, locale);
    case MN_PRECISION_DAY:
    case MN_PRECISION_UNKNOWN:
    default:
      if (period->start == period->end)
        return format_date (period->start, skeletons->day, locale);
      return format_interval (period->start, period->end, skeletons->day, locale);
    }
}

static char *
format_half_known (const MnPeriod *period, const Skeletons *skeletons, const char *locale)
{
  gboolean has_end = period->end != MN_DAY_UNKNOWN;
  MnDay day = has_end ? period->end : period->start;
  const char *skeleton = period->precision == MN_PRECISION_YEAR    ? "y"
                         : period->precision == MN_PRECISION_MONTH ? skeletons->month
                                                                   : skeletons->day;
  g_autofree char *date = format_date (day, skeleton, locale);

  if (has_end)
    /* Translators: a deadline, as in 'by 2030': a day, a month or a year */
    return g_strdup_printf (C_ ("period", "by %s"), date);
  /* Translators: a time without an end: a day, a month or a year */
  return g_strdup_printf (C_ ("period", "from %s"), date);
}

static char *
format_period (const MnPeriod *period, const Skeletons *skeletons, const char *locale)
{
  if (mn_period_is_unknown (period))
    return g_strdup ("");
  if (!mn_period_is_known (period))
    return format_half_known (period, skeletons, locale);
  return format_known (period, skeletons, locale);
}

char *
mn_format_period (const MnPeriod *period, const char *locale)
{
  static const Skeletons skeletons = { "yMMMMd", "yMMMM", "yMMM" };

  return format_period (period, &skeletons, locale);
}

char *
mn_format_period_short (const MnPeriod *period, gboolean with_year, const char *locale)
{
  static const Skeletons with = { "yMMMd", "yMMM", "yMMM" };
  static const Skeletons without = { "MMMd", "MMM", "MMM" };
  int first = 0, last = 1;

  if (mn_period_is_known (period))
    {
      mn_day_get (period->start, &first, NULL, NULL);
      mn_day_get (period->end, &last, NULL, NULL);
    }
  return format_period (period, with_year || first != last ? &with : &without, locale);
}
