/* mn-period-entry.h: a date as somebody types it.
 *
 * For dates in articles there is app/extract; this reads what stands alone in an entry, and rather says
 * no than guesses.
 */
#pragma once

#include "mn-period.h"

G_BEGIN_DECLS

/* Reads a year, a quarter, a month or a day: '2022', 'Q2 2022', '2022-05', 'May 2022', '5 May 2022',
 * '5.5.2022'. Names of months are those of @locale (NULL: the user's) and the English ones, in any case,
 * with other endings, or their beginning; the order is free where only one is possible, and that of
 * @locale otherwise. Years have four digits. FALSE, and @period unknown, for everything else. */
gboolean mn_period_read_entry (const char *text, const char *locale, MnPeriod *period);

G_END_DECLS
