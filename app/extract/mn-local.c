/* mn-local.c: what each country counts by: its fiscal year, its rupees. */
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

/* Money whose name several countries have; the first of each kind is meant where none is named. */
static const struct
{
  guint16 name; /* MN_CURRENCY_ */
  MnCountry country;
  guint16 currency;
} shared_money[] = {
  { MN_CURRENCY_RUPEE, MN_COUNTRY ('I', 'N'), MN_CURRENCY ('I', 'N', 'R') },
  { MN_CURRENCY_RUPEE, MN_COUNTRY ('P', 'K'), MN_CURRENCY ('P', 'K', 'R') },
  { MN_CURRENCY_RUPEE, MN_COUNTRY ('N', 'P'), MN_CURRENCY ('N', 'P', 'R') },
  { MN_CURRENCY_RUPEE, MN_COUNTRY ('L', 'K'), MN_CURRENCY ('L', 'K', 'R') },
  { MN_CURRENCY_PESO, MN_COUNTRY ('M', 'X'), MN_CURRENCY ('M', 'X', 'N') },
  { MN_CURRENCY_PESO, MN_COUNTRY ('P', 'H'), MN_CURRENCY ('P', 'H', 'P') },
  { MN_CURRENCY_PESO, MN_COUNTRY ('A', 'R'), MN_CURRENCY ('A', 'R', 'S') },
  { MN_CURRENCY_PESO, MN_COUNTRY ('C', 'L'), MN_CURRENCY ('C', 'L', 'P') },
  { MN_CURRENCY_PESO, MN_COUNTRY ('C', 'O'), MN_CURRENCY ('C', 'O', 'P') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('K', 'W'), MN_CURRENCY ('K', 'W', 'D') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('J', 'O'), MN_CURRENCY ('J', 'O', 'D') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('R', 'S'), MN_CURRENCY ('R', 'S', 'D') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('I', 'Q'), MN_CURRENCY ('I', 'Q', 'D') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('T', 'N'), MN_CURRENCY ('T', 'N', 'D') },
  { MN_CURRENCY_DINAR, MN_COUNTRY ('B', 'H'), MN_CURRENCY ('B', 'H', 'D') },
  { MN_CURRENCY_RIAL, MN_COUNTRY ('S', 'A'), MN_CURRENCY ('S', 'A', 'R') },
  { MN_CURRENCY_RIAL, MN_COUNTRY ('Q', 'A'), MN_CURRENCY ('Q', 'A', 'R') },
  { MN_CURRENCY_RIAL, MN_COUNTRY ('O', 'M'), MN_CURRENCY ('O', 'M', 'R') },
  { MN_CURRENCY_RIAL, MN_COUNTRY ('I', 'R'), MN_CURRENCY ('I', 'R', 'R') },
  { MN_CURRENCY_DIRHAM, MN_COUNTRY ('A', 'E'), MN_CURRENCY ('A', 'E', 'D') },
  { MN_CURRENCY_DIRHAM, MN_COUNTRY ('M', 'A'), MN_CURRENCY ('M', 'A', 'D') },
  { MN_CURRENCY_SHILLING, MN_COUNTRY ('K', 'E'), MN_CURRENCY ('K', 'E', 'S') },
  { MN_CURRENCY_SHILLING, MN_COUNTRY ('T', 'Z'), MN_CURRENCY ('T', 'Z', 'S') },
  { MN_CURRENCY_SHILLING, MN_COUNTRY ('U', 'G'), MN_CURRENCY ('U', 'G', 'X') },
  { MN_CURRENCY_POUND, MN_COUNTRY ('G', 'B'), MN_CURRENCY ('G', 'B', 'P') },
  { MN_CURRENCY_POUND, MN_COUNTRY ('E', 'G'), MN_CURRENCY ('E', 'G', 'P') },
  { MN_CURRENCY_POUND, MN_COUNTRY ('S', 'D'), MN_CURRENCY ('S', 'D', 'G') },
  { MN_CURRENCY_POUND, MN_COUNTRY ('L', 'B'), MN_CURRENCY ('L', 'B', 'P') },
  { MN_CURRENCY_POUND, MN_COUNTRY ('S', 'Y'), MN_CURRENCY ('S', 'Y', 'P') },
  { MN_CURRENCY_KWACHA, MN_COUNTRY ('Z', 'M'), MN_CURRENCY ('Z', 'M', 'W') },
  { MN_CURRENCY_KWACHA, MN_COUNTRY ('M', 'W'), MN_CURRENCY ('M', 'W', 'K') },
  { MN_CURRENCY_KWACHA, MN_COUNTRY ('P', 'G'), MN_CURRENCY ('P', 'G', 'K') },
  { MN_CURRENCY_KWACHA, MN_COUNTRY ('M', 'M'), MN_CURRENCY ('M', 'M', 'K') },
  { MN_CURRENCY_KWACHA, MN_COUNTRY ('L', 'A'), MN_CURRENCY ('L', 'A', 'K') },
  { MN_CURRENCY_CROWN, MN_COUNTRY ('S', 'E'), MN_CURRENCY ('S', 'E', 'K') },
  { MN_CURRENCY_CROWN, MN_COUNTRY ('N', 'O'), MN_CURRENCY ('N', 'O', 'K') },
  { MN_CURRENCY_CROWN, MN_COUNTRY ('D', 'K'), MN_CURRENCY ('D', 'K', 'K') },
  { MN_CURRENCY_CROWN, MN_COUNTRY ('C', 'Z'), MN_CURRENCY ('C', 'Z', 'K') },
  { MN_CURRENCY_FRANC, MN_COUNTRY ('C', 'H'), MN_CURRENCY ('C', 'H', 'F') },
  { MN_CURRENCY_FRANC, MN_COUNTRY ('G', 'N'), MN_CURRENCY ('G', 'N', 'F') },
  { MN_CURRENCY_FRANC, MN_COUNTRY ('R', 'W'), MN_CURRENCY ('R', 'W', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('S', 'N'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('C', 'I'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('M', 'L'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('B', 'F'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('B', 'J'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('T', 'G'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('N', 'E'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('G', 'W'), MN_CURRENCY ('X', 'O', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('C', 'M'), MN_CURRENCY ('X', 'A', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('G', 'A'), MN_CURRENCY ('X', 'A', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('T', 'D'), MN_CURRENCY ('X', 'A', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('C', 'G'), MN_CURRENCY ('X', 'A', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('C', 'F'), MN_CURRENCY ('X', 'A', 'F') },
  { MN_CURRENCY_CFA, MN_COUNTRY ('G', 'Q'), MN_CURRENCY ('X', 'A', 'F') },
};

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

static guint16
currency_of (guint16 name, MnCountry country)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shared_money); i++)
    if (shared_money[i].name == name && (!country || shared_money[i].country == country))
      return shared_money[i].currency;
  return 0;
}

/* The publisher's, else that of the first country of the sentence that has such money, else of one
 * spoken of before. */
static guint16
find_currency (const MnReading *reading, const MnSentence *s, guint16 name)
{
  const MnCountry before[] = { reading->pair[0],       reading->pair[1],  reading->title_pair[0],
                               reading->title_pair[1], reading->named[0], reading->named[1] };
  guint16 found = reading->publisher ? currency_of (name, reading->publisher) : 0;

  if (!found && reading->topic.is_set && reading->topic.reporter)
    found = currency_of (name, reading->topic.reporter);
  for (guint i = 0; i < s->places->len && !found; i++)
    found = currency_of (name, mn_sentence_place (s, i)->country);
  for (gsize i = 0; i < G_N_ELEMENTS (before) && !found; i++)
    if (before[i])
      found = currency_of (name, before[i]);
  return found ? found : currency_of (name, MN_COUNTRY_NONE);
}

/* 'It had been 10.6 billion a year earlier', 'Exports: 1.6 billion': the money is that of the figure before. */
static void
take_topic_money (const MnReading *reading, MnSentence *s)
{
  const MnTopic *topic = &reading->topic;
  /* Where a form of 'million' needs no currency behind it, it is left out more freely. */
  gboolean has_cases = mn_sentence_has_cases (s);

  if (!topic->is_set || topic->figure < 0 ||
      s->number - topic->sentence > (has_cases ? MN_ANAPHOR_REACH : 1))
    return;
  if (!has_cases &&
      (mn_sentence_has (s, MN_WORD_CURRENCY) ||
       (!mn_sentence_has (s, MN_WORD_KIND) &&
        !(mn_sentence_has (s, MN_WORD_ANAPHOR) && mn_sentence_has (s, MN_WORD_LEVEL)))))
    return;
  const MnFigure *figure = g_ptr_array_index (reading->out->figures, (guint) topic->figure);
  const char *code = figure->currency;
  for (guint i = 0; i < s->amounts->len && figure->has_amount; i++)
    {
      MnAmount *amount = mn_sentence_amount (s, i);

      if (amount->kind == MN_AMOUNT_MONEY && !has_cases)
        return;
      if (amount->kind != MN_AMOUNT_SCALED)
        continue;
      amount->kind = MN_AMOUNT_MONEY;
      amount->currency = MN_CURRENCY (code[0], code[1], code[2]);
    }
}

void
mn_reading_resolve_money (const MnReading *reading, MnSentence *s)
{
  take_topic_money (reading, s);
  for (guint i = 0; i < s->amounts->len; i++)
    {
      MnAmount *amount = mn_sentence_amount (s, i);

      if (currency_of (amount->currency, MN_COUNTRY_NONE))
        amount->currency = find_currency (reading, s, amount->currency);
    }
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
