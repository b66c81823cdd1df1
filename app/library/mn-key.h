/* mn-key.h: the place of an article in the list. Private to the layer.
 *
 * The key is also the rowid in the full-text index, whose own order is thus newest first: nothing is
 * ever sorted. Each day has room for about a million articles; what does not fit goes on into the day
 * before. Undated articles stand behind all others, without a limit.
 */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

#define MN_KEY_SLOT_BITS 20

/* The last and the first day of the calendar: 9999-12-31 and 0001-01-01. */
#define MN_KEY_LAST_DAY  2932896
#define MN_KEY_FIRST_DAY (-719162)

#define MN_KEY_UNDATED (G_GINT64_CONSTANT (1) << 43)

/* The first and the last key of @day. */
static inline gint64
mn_key_first (MnDay day)
{
  return ((gint64) MN_KEY_LAST_DAY - CLAMP (day, MN_KEY_FIRST_DAY, MN_KEY_LAST_DAY) + 1)
         << MN_KEY_SLOT_BITS;
}

static inline gint64
mn_key_last (MnDay day)
{
  return mn_key_first (day) + (G_GINT64_CONSTANT (1) << MN_KEY_SLOT_BITS) - 1;
}

/* The day by which an article with @date stands: its first, as far as that is known. */
static inline MnDay
mn_key_day (const MnPeriod *date)
{
  return date->start != MN_DAY_UNKNOWN ? date->start : date->end;
}

G_END_DECLS
