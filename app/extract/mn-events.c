/* mn-events.c: what states did with each other. */
#include "mn-reading.h"

void
mn_events_read (MnReading *reading, const MnSentence *sentence)
{
}

void
mn_events_finish (MnReading *reading)
{
}

MnPeriod
mn_reading_find_date (const MnSentence *sentence)
{
  return MN_PERIOD_UNKNOWN;
}
