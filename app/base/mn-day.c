/* mn-day.c: a day as an integer. */
#include "mn-day.h"

#include <stdlib.h>

/* Howard Hinnant's days_from_civil and civil_from_days
 * (https://howardhinnant.github.io/date_algorithms.html), with eras of 400 years that begin on
 * 1 March, so that the leap day is the last of its year. */
#define DAYS_PER_ERA    146097
#define DAYS_TO_1970    719468
#define FLOOR_DIV(a, b) (((a) >= 0 ? (a) : (a) - ((b) -1)) / (b))

int
mn_days_in_month (int year, int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  if (year < MN_YEAR_MIN || year > MN_YEAR_MAX || month < 1 || month > 12)
    return 0;
  if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
    return 29;
  return lengths[month - 1];
}

MnDay
mn_day_new (int year, int month, int day)
{
  if (day < 1 || day > mn_days_in_month (year, month))
    return MN_DAY_UNKNOWN;

  int y = month <= 2 ? year - 1 : year;
  int era = FLOOR_DIV (y, 400);
  int year_of_era = y - era * 400;
  int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

  return era * DAYS_PER_ERA + day_of_era - DAYS_TO_1970;
}

void
mn_day_get (MnDay day, int *year, int *month, int *day_of_month)
{
  g_return_if_fail (day != MN_DAY_UNKNOWN);

  int z = day + DAYS_TO_1970;
  int era = FLOOR_DIV (z, DAYS_PER_ERA);
  int doe = z - era * DAYS_PER_ERA;
  int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int mp = (5 * doy + 2) / 153;
  int m = mp < 10 ? mp + 3 : mp - 9;

  if (year)
    *year = yoe + era * 400 + (m <= 2 ? 1 : 0);
  if (month)
    *month = m;
  if (day_of_month)
    *day_of_month = doy - (153 * mp + 2) / 5 + 1;
}

int
mn_day_get_weekday (MnDay day)
{
  g_return_val_if_fail (day != MN_DAY_UNKNOWN, 1);

  /* 1970-01-01 was a Thursday. */
  int from_monday = (day + 3) % 7;
  return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

MnDay
mn_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return mn_day_new (g_date_time_get_year (now), g_date_time_get_month (now),
                     g_date_time_get_day_of_month (now));
}

char *
mn_day_to_iso (MnDay day)
{
  int y, m, d;

  g_return_val_if_fail (day != MN_DAY_UNKNOWN, g_strdup (""));

  mn_day_get (day, &y, &m, &d);
  return g_strdup_printf ("%04d-%02d-%02d", y, m, d);
}

MnDay
mn_day_from_iso (const char *text)
{
  g_return_val_if_fail (text != NULL, MN_DAY_UNKNOWN);

  for (int i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return MN_DAY_UNKNOWN;
  if (text[10] != '\0')
    return MN_DAY_UNKNOWN;

  return mn_day_new (atoi (text), atoi (text + 5), atoi (text + 8));
}
