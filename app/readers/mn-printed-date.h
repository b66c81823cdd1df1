/* mn-printed-date.h: dates as headers, lists and datelines print them. */
#pragma once

#include "mn-line.h"
#include "mn-period.h"

G_BEGIN_DECLS

typedef struct
{
  int year; /* 0 where it is left out */
  int month;
  int day;
} MnPrintedDate;

/* Reads a date at the very start of @text: '2025-06-28', '2025/06/28', '28.06.2025', 'Dec 10. 2025',
 * 'July 3', '7 мая', '12 марта 2025', '5 мамыр'. Returns the bytes it takes, 0 for none. */
gsize mn_printed_date_scan (const char *text, gsize length, MnPrintedDate *date);

/* The first date in @line; its place in @span_start and @span_end (bytes). FALSE: none. */
gboolean
mn_printed_date_find (const MnLine *line, MnPrintedDate *date, gsize *span_start, gsize *span_end);

/* @line is nothing but a full date, perhaps with a time or a label ('Published on: 2017.08.16'). */
gboolean mn_printed_date_is_line (const MnLine *line, MnPeriod *date);

/* Unknown where the year is left out or there is no such day. */
MnPeriod mn_printed_date_to_period (const MnPrintedDate *date);

G_END_DECLS
