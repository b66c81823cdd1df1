/* mn-printed-date.c: dates as headers, lists and datelines print them. */
#include "mn-printed-date.h"

#include <string.h>

/* News has dates of this age. */
#define YEAR_MIN 1900
#define YEAR_MAX 2100

/* A month is also known by the first letters of its name, three at least. */
static const char *const months[][12] = {
  { "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december" },
  { "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря" },
  { "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
    "қараша", "желтоқсан" },
};

typedef struct
{
  const char *at;
  const char *end;
} Scanner;

static void
skip (Scanner *s, const char *characters)
{
  while (s->at < s->end)
    {
      gunichar c = g_utf8_get_char (s->at);

      if (!mn_line_is_space (c) && !(c < 0x80 && c != 0 && strchr (characters, (char) c)))
        return;
      s->at = g_utf8_next_char (s->at);
    }
}

/* Digits, at most @max of them; -1 and nothing taken where there are none or more. */
static int
take_number (Scanner *s, guint min, guint max)
{
  const char *p = s->at;
  int number = 0;

  while (p < s->end && g_ascii_isdigit (*p) && (gsize) (p - s->at) < max)
    number = number * 10 + (*p++ - '0');
  if ((gsize) (p - s->at) < min || (p < s->end && g_ascii_isdigit (*p)))
    return -1;
  s->at = p;
  return number;
}

static int
take_month (Scanner *s)
{
  const char *p = s->at;

  while (p < s->end && g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (g_utf8_strlen (s->at, p - s->at) < 3)
    return -1;

  g_autofree char *word = g_utf8_strdown (s->at, p - s->at);
  for (guint l = 0; l < G_N_ELEMENTS (months); l++)
    {
      for (int m = 0; m < 12; m++)
        {
          if (g_str_has_prefix (months[l][m], word))
            {
              s->at = p;
              return m + 1;
            }
        }
    }
  return -1;
}

static void
take_ordinal (Scanner *s)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (s->end - s->at >= 2 && g_ascii_strncasecmp (s->at, endings[i], 2) == 0)
        {
          s->at += 2;
          return;
        }
    }
}

/* A year behind a day and month, or nothing. */
static void
take_year (Scanner *s, MnPrintedDate *date)
{
  Scanner ahead = *s;

  skip (&ahead, ",.");
  int year = take_number (&ahead, 4, 4);
  if (year >= YEAR_MIN && year <= YEAR_MAX)
    {
      date->year = year;
      *s = ahead;
    }
}

static gboolean
take_separator (Scanner *s, char *separator)
{
  if (s->at == s->end || !strchr ("-./", *s->at))
    return FALSE;
  if (*separator && *separator != *s->at)
    return FALSE;
  *separator = *s->at++;
  return TRUE;
}

static gboolean
take_numbers (Scanner *s, MnPrintedDate *date)
{
  Scanner t = *s;
  char separator = 0;

  date->year = take_number (&t, 4, 4);
  if (date->year >= 0)
    {
      if (!take_separator (&t, &separator) || (date->month = take_number (&t, 1, 2)) < 0 ||
          !take_separator (&t, &separator) || (date->day = take_number (&t, 1, 2)) < 0)
        return FALSE;
    }
  else if ((date->day = take_number (&t, 1, 2)) < 0 || !take_separator (&t, &separator) ||
           (date->month = take_number (&t, 1, 2)) < 0 || !take_separator (&t, &separator) ||
           (date->year = take_number (&t, 4, 4)) < 0)
    return FALSE;
  *s = t;
  return TRUE;
}

static gboolean
take_words (Scanner *s, MnPrintedDate *date)
{
  Scanner t = *s;

  date->year = 0;
  date->day = take_number (&t, 1, 2);
  if (date->day >= 0)
    {
      take_ordinal (&t);
      skip (&t, "");
      if ((date->month = take_month (&t)) < 0)
        return FALSE;
    }
  else
    {
      if ((date->month = take_month (&t)) < 0)
        return FALSE;
      skip (&t, ".");
      if ((date->day = take_number (&t, 1, 2)) < 0)
        return FALSE;
      take_ordinal (&t);
    }
  take_year (&t, date);
  *s = t;
  return TRUE;
}

gsize
mn_printed_date_scan (const char *text, gsize length, MnPrintedDate *date)
{
  Scanner s = { text, text + length };

  if (!take_numbers (&s, date))
    {
      s.at = text;
      if (!take_words (&s, date))
        return 0;
    }
  /* Any leap year stands in for one that is left out. */
  if (mn_day_new (date->year ? date->year : 2000, date->month, date->day) == MN_DAY_UNKNOWN)
    return 0;
  if (date->year != 0 && (date->year < YEAR_MIN || date->year > YEAR_MAX))
    return 0;
  return (gsize) (s.at - text);
}

gboolean
mn_printed_date_find (const MnLine *line, MnPrintedDate *date, gsize *span_start, gsize *span_end)
{
  const char *end = line->text + line->length;
  gboolean inside = FALSE;

  for (const char *p = line->text; p < end; p = g_utf8_next_char (p))
    {
      gsize taken = inside ? 0 : mn_printed_date_scan (p, (gsize) (end - p), date);

      if (taken > 0)
        {
          *span_start = (gsize) (p - line->text);
          *span_end = *span_start + taken;
          return TRUE;
        }
      /* Only at the start of a word. */
      inside = g_unichar_isalnum (g_utf8_get_char (p));
    }
  return FALSE;
}

/* '15:42' with the comma behind it. */
static void
skip_time (Scanner *s)
{
  Scanner t = *s;

  if (take_number (&t, 1, 2) < 0 || t.at == t.end || *t.at != ':')
    return;
  t.at++;
  if (take_number (&t, 2, 2) < 0)
    return;
  if (t.at < t.end && *t.at == ':')
    {
      t.at++;
      take_number (&t, 2, 2);
    }
  skip (&t, ",|-");
  *s = t;
}

gboolean
mn_printed_date_is_line (const MnLine *line, MnPeriod *date)
{
  static const char *const labels[] = {
    "Published on:", "Published Date:", "Published:", "Posted on:", "Date:",       "date ",
    "Опубликовано:", "Дата:",           "Нийтэлсэн:", "Огноо:",     "Жарияланды:",
  };
  Scanner s = { line->text, line->text + line->length };
  MnPrintedDate printed;

  *date = MN_PERIOD_UNKNOWN;
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gsize length = strlen (labels[i]);

      if (line->length > length && memcmp (line->text, labels[i], length) == 0)
        {
          s.at += length;
          break;
        }
    }
  skip (&s, "");
  skip_time (&s);
  gsize taken = mn_printed_date_scan (s.at, (gsize) (s.end - s.at), &printed);
  if (taken == 0 || printed.year == 0)
    return FALSE;
  s.at += taken;
  skip (&s, ",.|-T");
  skip_time (&s);
  if (s.at < s.end)
    return FALSE;

  *date = mn_printed_date_to_period (&printed);
  return TRUE;
}

MnPeriod
mn_printed_date_to_period (const MnPrintedDate *date)
{
  if (date->year == 0)
    return MN_PERIOD_UNKNOWN;
  return mn_period_new_day (mn_day_new (date->year, date->month, date->day));
}
