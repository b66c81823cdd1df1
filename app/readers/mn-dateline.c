/* mn-dateline.c: the words before an agency's report. */
#include "mn-dateline.h"

#include "mn-printed-date.h"

#include <string.h>

#define PLACE_WORDS_MAX  4
#define PLACES_MAX       3
#define AGENCY_WORDS_MAX 3
#define AGENCY_BYTES_MAX 40

/* Folded with g_utf8_casefold() when compared. */
static const char *const agencies[] = {
  "Kazinform",   "Qazinform", "Казинформ", "ҚазАқпарат", "Тасс",     "TASS",    "ITAR-TASS",
  "ИТАР-ТАСС",   "Xinhua",    "Синьхуа",   "Шиньхуа",    "Yonhap",   "Ёнхап",   "Montsame",
  "Монцамэ",     "VNA",       "VNS",       "AKIpress",   "АКИpress", "Прайм",   "РИА Новости",
  "RIA Novosti", "Sputnik",   "Интерфакс", "Interfax",   "Trend",    "Reuters", "AP",
  "AFP",         "dpa",       "IRNA",      "MNA",        "Mehr",     "Anadolu", "AA",
  "Kyodo",       "Jiji",      "KCNA",      "BelTA",      "БелТА",    "Kabar",   "Кабар",
  "24.kg",       "UzA",       "УзА",       "ANI",        "PTI",      "ANSA",    "EFE",
  "Bernama",     "TDH",       "Khovar",    "Azertac",
};

typedef struct
{
  const char *at;
  const char *end;
} Scanner;

void
mn_dateline_clear (MnDateline *dateline)
{
  g_clear_pointer (&dateline->agency, g_free);
  dateline->date = MN_PERIOD_UNKNOWN;
}

static gunichar
peek (const Scanner *s)
{
  return s->at < s->end ? g_utf8_get_char (s->at) : 0;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2212;
}

static void
skip_spaces (Scanner *s)
{
  while (s->at < s->end && mn_line_is_space (peek (s)))
    s->at = g_utf8_next_char (s->at);
}

/* The word for 'year' behind a year. */
static void
skip_year_word (Scanner *s)
{
  static const char *const words[] = { "года", "г.", "жылы", "жыл", "оны" };

  skip_spaces (s);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (s->end - s->at) >= length && memcmp (s->at, words[i], length) == 0)
        {
          s->at += length;
          return;
        }
    }
}

/* Commas, full stops and spaces between the parts. */
static void
skip_stops (Scanner *s)
{
  while (peek (s) == ',' || peek (s) == '.' || (s->at < s->end && mn_line_is_space (peek (s))))
    s->at = g_utf8_next_char (s->at);
}

/* 'Nur-Sultan', 'СЕУЛ', 'New York': words that begin with a capital. */
static gboolean
take_place (Scanner *s)
{
  Scanner t = *s;
  guint words = 0;

  while (words < PLACE_WORDS_MAX && g_unichar_isupper (peek (&t)))
    {
      gunichar c;

      do
        {
          t.at = g_utf8_next_char (t.at);
          c = peek (&t);
        }
      while (g_unichar_isalpha (c) || c == '-' || c == '\'' || c == 0x2019);
      words++;
      *s = t;
      skip_spaces (&t);
    }
  return words > 0;
}

static gboolean
is_agency (const char *text, gsize length)
{
  g_autofree char *folded = g_utf8_casefold (text, (gssize) length);

  for (guint i = 0; i < G_N_ELEMENTS (agencies); i++)
    {
      g_autofree char *name = g_utf8_casefold (agencies[i], -1);

      if (g_str_equal (name, folded))
        return TRUE;
    }
  return FALSE;
}

/* Letters, all of them capitals. */
static gboolean
is_capitals (const char *text, gsize length)
{
  gboolean any = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c) || g_unichar_isdigit (c))
        return FALSE;
      any |= g_unichar_isupper (c);
    }
  return any;
}

/* '/TASS/' and '(Yonhap)'. Strange names count behind a date only, or in slashes and capitals. */
static char *
take_bracketed (Scanner *s, gboolean dated)
{
  gunichar open = peek (s);
  const char *name = s->at + 1;

  if (open != '/' && open != '(')
    return NULL;

  const char *close = memchr (name, open == '/' ? '/' : ')', (gsize) (s->end - name));
  if (!close || close == name || close - name > AGENCY_BYTES_MAX)
    return NULL;

  gsize length = (gsize) (close - name);
  if (!is_agency (name, length) && !(open == '/' && is_capitals (name, length)) &&
      !(dated && g_unichar_isupper (g_utf8_get_char (name))))
    return NULL;
  s->at = close + 1;
  return g_strndup (name, length);
}

/* 'KAZINFORM –', '- ПРАЙМ.': a known name with a dash on one side, or one in capitals with a dash behind
 * it. */
static char *
take_bare (Scanner *s)
{
  Scanner t = *s;
  gboolean dash = is_dash (peek (&t));
  char *found = NULL;

  while (is_dash (peek (&t)))
    t.at = g_utf8_next_char (t.at);
  skip_spaces (&t);

  const char *name = t.at;
  for (guint words = 0; words < AGENCY_WORDS_MAX && !found; words++)
    {
      while (t.at < t.end && !mn_line_is_space (peek (&t)) && !strchr (",:;/(", *t.at))
        t.at = g_utf8_next_char (t.at);

      const char *stop = t.at;
      /* The stop behind the name, not the one in '24.kg'. */
      while (stop > name && stop[-1] == '.')
        stop--;
      if (stop == name || stop - name > AGENCY_BYTES_MAX)
        break;

      Scanner behind = { t.at, t.end };
      gsize length = (gsize) (stop - name);
      skip_stops (&behind);
      gboolean dash_behind = is_dash (peek (&behind));
      if (is_agency (name, length)
              ? dash || dash_behind || peek (&behind) == ':' || peek (&behind) == '/'
              : dash_behind && is_capitals (name, length))
        found = g_strndup (name, length);
      skip_spaces (&t);
    }
  return found;
}

gboolean
mn_dateline_parse (const MnLine *line, MnDateline *dateline)
{
  Scanner s = { line->text, line->text + line->length };
  gboolean dated = FALSE;

  dateline->agency = NULL;
  dateline->date = MN_PERIOD_UNKNOWN;

  for (guint places = 0; places <= PLACES_MAX; places++)
    {
      MnPrintedDate printed;
      gsize taken = mn_printed_date_scan (s.at, (gsize) (s.end - s.at), &printed);

      if (taken > 0 && places > 0 && !dated)
        {
          s.at += taken;
          dated = TRUE;
          dateline->date = mn_printed_date_to_period (&printed);
          skip_year_word (&s);
          skip_stops (&s);
        }
      if (places > 0)
        {
          dateline->agency = take_bracketed (&s, dated);
          if (!dateline->agency)
            dateline->agency = take_bare (&s);
          if (dateline->agency)
            return TRUE;
        }
      if (dated || !take_place (&s))
        break;
      skip_stops (&s);
    }
  dateline->date = MN_PERIOD_UNKNOWN;
  return FALSE;
}
