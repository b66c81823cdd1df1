/* mn-period.h: a stretch of days as precisely as it is known.
 *
 * One value serves for the date of an article ('June 2025'), of an event ('24 to 25 June 2025') and
 * for the time that a figure covers ('January to April 2022').
 */
#pragma once

#include "mn-day.h"

G_BEGIN_DECLS

/* The unit in which both ends are known; the written names stand behind. */
typedef enum
{
  MN_PRECISION_UNKNOWN, /* no end is known */
  MN_PRECISION_DAY,     /* day */
  MN_PRECISION_MONTH,   /* month */
  MN_PRECISION_QUARTER, /* quarter */
  MN_PRECISION_YEAR,    /* year */
} MnPrecision;

/* Both days are included. Either may be MN_DAY_UNKNOWN alone: a target's deadline has an end only,
 * 'since the start of the year' a start only. A zeroed struct is *not* an unknown period. */
typedef struct
{
  MnDay start;
  MnDay end;
  MnPrecision precision;
} MnPeriod;

#define MN_PERIOD_UNKNOWN ((MnPeriod){ MN_DAY_UNKNOWN, MN_DAY_UNKNOWN, MN_PRECISION_UNKNOWN })

/* Each gives MN_PERIOD_UNKNOWN where there is no such date. */
MnPeriod mn_period_new_day (MnDay day);
MnPeriod mn_period_new_days (MnDay start, MnDay end);
MnPeriod mn_period_new_month (int year, int month);
MnPeriod mn_period_new_months (int year, int first_month, int last_month);
MnPeriod mn_period_new_quarter (int year, int quarter);
MnPeriod mn_period_new_year (int year);

/* From stored columns: the days and precision are taken as they are. */
MnPeriod mn_period_new_raw (MnDay start, MnDay end, MnPrecision precision);

/* Both ends are known. */
gboolean mn_period_is_known (const MnPeriod *period);
/* Neither end is known. */
gboolean mn_period_is_unknown (const MnPeriod *period);

/* Exactly one calendar year, put into @year (may be NULL). */
gboolean mn_period_is_full_year (const MnPeriod *period, int *year);

/* Whole months inside one calendar year, fewer than twelve. Out arguments may be NULL. */
gboolean
mn_period_is_part_year (const MnPeriod *period, int *year, int *first_month, int *last_month);

/* The same months @years later (or, below 0, before): for whole months inside one year, and years;
 * else MN_PERIOD_UNKNOWN. */
MnPeriod mn_period_move_years (const MnPeriod *period, int years);

gboolean mn_period_equal (const MnPeriod *a, const MnPeriod *b);
/* Both known and at least one day in common. */
gboolean mn_period_overlaps (const MnPeriod *a, const MnPeriod *b);

/* By start, then end; unknown starts first. */
int mn_period_compare (const MnPeriod *a, const MnPeriod *b);

/* Reads '2025', '2025-Q2', '2025-06' or '2025-06-28'; FALSE, and @period unknown, for others. */
gboolean mn_period_parse (const char *text, MnPeriod *period);

const char *mn_precision_to_nick (MnPrecision precision);
MnPrecision mn_precision_from_nick (const char *nick);

G_END_DECLS
