/* mn-day.h: a day as an integer.
 *
 * Days are counted in the proleptic Gregorian calendar from 1970-01-01, which is 0; earlier days
 * are negative. Integers sort, subtract and index as SQLite and the drawing need it.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef gint32 MnDay;

/* A day that is not known. Sorts before every other. */
#define MN_DAY_UNKNOWN G_MININT32

/* Years that the calendar functions take. */
#define MN_YEAR_MIN 1
#define MN_YEAR_MAX 9999

/* The day of a date, or MN_DAY_UNKNOWN where there is no such date. */
MnDay mn_day_new (int year, int month, int day);

/* Splits a known @day; each out argument may be NULL. */
void mn_day_get (MnDay day, int *year, int *month, int *day_of_month);

/* 1 (Monday) to 7 (Sunday) of a known @day. */
int mn_day_get_weekday (MnDay day);

/* 28 to 31, or 0 where there is no such month. */
int mn_days_in_month (int year, int month);

/* Today by the user's clock. Never a stand-in for a date that a document does not have. */
MnDay mn_day_today (void);

/* 'YYYY-MM-DD' of a known @day. */
char *mn_day_to_iso (MnDay day);

/* Reads 'YYYY-MM-DD', nothing before or behind it; MN_DAY_UNKNOWN if it is not a date. */
MnDay mn_day_from_iso (const char *text);

G_END_DECLS
