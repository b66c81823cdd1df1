/* mn-fiscal.c: the years that begin in another month than January, and whose they are. */
#include "mn-reading.h"

typedef struct
{
  MnCountry country;
  gint8 month, day;
  gboolean by_start; /* 'fiscal 2023' is the one that begins in 2023 */
} FiscalYear;

static const FiscalYear fiscal_years[] = {
  { MN_COUNTRY ('A', 'U'), 7, 1, FALSE },  { MN_COUNTRY ('B', 'D'), 7, 1, FALSE },
  { MN_COUNTRY ('B', 'T'), 7, 1, FALSE },  { MN_COUNTRY ('E', 'G'), 7, 1, FALSE },
  { MN_COUNTRY ('E', 'T'), 7, 1, FALSE },  { MN_COUNTRY ('I', 'N'), 4, 1, FALSE },
  { MN_COUNTRY ('I', 'R'), 3, 21, TRUE },  { MN_COUNTRY ('J', 'P'), 4, 1, TRUE },
  { MN_COUNTRY ('K', 'E'), 7, 1, FALSE },  { MN_COUNTRY ('L', 'A'), 10, 1, FALSE },
  { MN_COUNTRY ('M', 'M'), 4, 1, FALSE },  { MN_COUNTRY ('N', 'P'), 7, 1, FALSE },
  { MN_COUNTRY ('P', 'K'), 7, 1, FALSE },  { MN_COUNTRY ('T', 'H'), 10, 1, FALSE },
  { MN_COUNTRY ('T', 'Z'), 7, 1, FALSE },  { MN_COUNTRY ('U', 'G'), 7, 1, FALSE },
  { MN_COUNTRY ('U', 'S'), 10, 1, FALSE },
};

static const FiscalYear *
find_year (MnCountry country)
{
  for (gsize i = 0; country && i < G_N_ELEMENTS (fiscal_years); i++)
    if (fiscal_years[i].country == country)
      return &fiscal_years[i];
  return NULL;
}

/* Whose year the sentence counts by: the publisher's, else that of the first country that has one;
 * the United States are named as a partner more often than as the reporter. */
static const FiscalYear *
find_owner (const MnReading *reading, const MnSentence *s)
{
  const MnCountry before[] = { reading->pair[0],       reading->pair[1],  reading->title_pair[0],
                               reading->title_pair[1], reading->named[0], reading->named[1] };
  const FiscalYear *found = find_year (reading->publisher), *last = NULL;

  for (guint i = 0; i < s->places->len && !found; i++)
    if ((last = find_year (mn_sentence_place (s, i)->country)) &&
        last->country != MN_COUNTRY ('U', 'S'))
      found = last;
  for (gsize i = 0; i < G_N_ELEMENTS (before) && !found; i++)
    if ((last = find_year (before[i])) && last->country != MN_COUNTRY ('U', 'S'))
      found = last;
  if (!found)
    for (guint i = 0; i < s->places->len && !found; i++)
      found = find_year (mn_sentence_place (s, i)->country);
  return found;
}

void
mn_reading_resolve_fiscal_years (const MnReading *reading, MnSentence *s)
{
  for (guint i = 0; i < s->dates->len; i++)
    {
      MnDateMark *date = mn_sentence_date (s, i);
      const FiscalYear *owner;

      if (!date->is_fiscal && !date->is_year_pair)
        continue;
      owner = find_owner (reading, s);
      if (owner)
        {
          date->is_fiscal = TRUE;
          date->fiscal_month = owner->month;
          date->fiscal_day = owner->day;
          date->is_fiscal_by_start = owner->by_start;
        }
      else if (!date->is_fiscal && date->shape == MN_DATE_YEAR)
        date->shape = MN_DATE_YEARS; /* two calendar years */
    }
}
