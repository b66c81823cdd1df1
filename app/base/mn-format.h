/* mn-format.h: numbers, money and dates as the user's language writes them. By ICU.
 *
 * @locale is an ICU or POSIX name ('mn', 'ru_RU'; "C" for scripts); NULL is the user's. All return new
 * strings.
 */
#pragma once

#include "mn-figure.h"
#include "mn-period.h"

G_BEGIN_DECLS

/* '60.9 million' in full words (@compact_long) or '60.9M'; digits as printed are kept: 61.0 of three
 * printed digits stays '61.0'. */
char *mn_format_decimal (const MnDecimal *decimal, gboolean compact_long, const char *locale);

/* All digits as printed, in figures alone: '0.466', '1.480', '2000'. "C" is for scripts. */
char *mn_format_exact (const MnDecimal *decimal, const char *locale);

/* 'from 41.07 to 41.17 million'; both in the same words as mn_format_decimal() where they can be. */
char *mn_format_decimal_range (const MnDecimal *low, const MnDecimal *high, const char *locale);

/* A plain number with at most @max_fraction digits behind the decimal sign. */
char *mn_format_number (double number, int max_fraction, const char *locale);

/* '60.9 million US dollars' in the locale's words; 'over', 'about' and the like are left out. */
char *mn_format_amount (const MnFigure *figure, const char *locale);

/* The currency's name as it follows 'million': 'US dollars', 'долларов США'. @currency has three
 * letters. */
char *mn_format_currency_name (const char *currency, const char *locale);

/* '+48.1%', with a true minus sign. */
char *mn_format_growth (double percent, const char *locale);

/* '96.5%': without a sign. */
char *mn_format_percent (double percent, const char *locale);

/* '28 June 2025', 'June 2025', 'Jan – Apr 2022', 'Q1 2024', '2021'; for a half-known period 'from
 * …' or 'by …'; '' for an unknown one. */
char *mn_format_period (const MnPeriod *period, const char *locale);

/* The same, short: '28 Jun 2025', 'Jun 2025', 'Jan–Apr' with the year left out if @with_year is
 * FALSE and the period lies in one year. */
char *mn_format_period_short (const MnPeriod *period, gboolean with_year, const char *locale);

/* One day after an ICU date skeleton ('yMMMd', 'MMM', 'd'): for the ticks of the time axis. */
char *mn_format_day (MnDay day, const char *skeleton, const char *locale);

G_END_DECLS
