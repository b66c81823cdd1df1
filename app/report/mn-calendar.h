/* mn-calendar.h: events as an iCalendar file (RFC 5545), for the calendar that a desk already
 * has. */
#pragma once

#include "mn-event.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;   /* of the calendar; NULL: none */
  const char *locale; /* of dates in the notes; NULL: the user's */
  GDateTime *stamp;   /* when the file was made; NULL: now */
} MnCalendarOptions;

/* Each of @events (of MnEvent) with a date becomes whole days; where the day is not known, all
 * days that it may have been, with a note that says so. A deadline stands on its last day.
 * Events without any date are left out and counted in @n_left_out (may be NULL). The same event
 * has the same UID in every file, whatever the library. */
GBytes *
mn_calendar_from_events (GPtrArray *events, const MnCalendarOptions *options, guint *n_left_out);

G_END_DECLS
