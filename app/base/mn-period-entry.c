/* mn-period-entry.c: a date as somebody types it.
 *
 * What was typed falls into words and numbers. The name of a month or quarter is looked for among them;
 * what is left has to be numbers for the year, the month and the day, and small words that ICU puts into
 * dates of the language, such as 'г.' or 'оны'.
 */
#include "mn-period-entry.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>

/* More than this behind the name of a month is another word, not its ending. */
#define MAX_ENDING 3
/* Less of a name than this is not told from other words by its beginning. */
#define MIN_BEGINNING 3
#define MAX_TOKENS    16

typedef struct
{
  char *word; /* owned; folded; NULL: a number */
  guint number;
  guint n_digits;
} Token;

static void
clear_token (gpointer data)
{
  g_free (((Token *) data)->word);
}

/* GArray of Token: runs of digits and of letters. */
static GArray *
split (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = normal ? g_utf8_casefold (normal, -1) : g_strdup ("");
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  const char *p = folded;

  g_array_set_clear_func (tokens, clear_token);
  while (*p && tokens->len <= MAX_TOKENS)
    {
      const char *start = p;
      Token token = { 0 };

      while (g_unichar_isdigit (g_utf8_get_char (p)))
        {
          if (++token.n_digits <= 4)
            token.number = token.number * 10 + (guint) g_unichar_digit_value (g_utf8_get_char (p));
          p = g_utf8_next_char (p);
        }
      if (p == start)
        while (g_unichar_isalpha (g_utf8_get_char (p)))
          p = g_utf8_next_char (p);
      if (p == start)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      if (token.n_digits == 0)
        token.word = g_strndup (start, (gsize) (p - start));
      g_array_append_val (tokens, token);
    }
  return tokens;
}

static const Token *
get_token (const GArray *tokens, guint index)
{
  return &g_array_index (tokens, Token, index);
}

/* How well @typed says @name, in letters; 0: not at all. */
static guint
match_token (const Token *typed, const Token *name)
{
  guint n;

  if (!typed->word || !name->word)
    return !typed->word && !name->word && typed->number == name->number ? 1 : 0;
  n = (guint) g_utf8_strlen (name->word, -1);
  if (g_str_equal (typed->word, name->word))
    return n + 1;
  if (n < MIN_BEGINNING || !g_str_has_prefix (typed->word, name->word))
    return 0;
  return g_utf8_strlen (typed->word, -1) - n <= MAX_ENDING ? n : 0;
}

static guint
match_name (const GArray *typed, guint at, const GArray *name)
{
  guint sum = 0;

  if (name->len == 0 || at + name->len > typed->len)
    return 0;
  for (guint i = 0; i < name->len; i++)
    {
      guint n = match_token (get_token (typed, at + i), get_token (name, i));

      if (n == 0)
        return 0;
      sum += n;
    }
  return sum;
}

/* --- The language ----------------------------------------------------------------------------- */

typedef struct
{
  GArray *typed; /* of Token */
  guint best;    /* how well the name found fits; 0: none */
  guint first;   /* its tokens */
  guint n;
  guint month; /* from 1; 0: it is none */
  guint quarter;
  GHashTable *fillers; /* set of char *: words that may stand in a date */
  gboolean day_first;
} Reader;

static void
add_fillers (Reader *self, const char *text)
{
  g_autoptr (GArray) tokens = split (text);

  for (guint i = 0; i < tokens->len; i++)
    if (get_token (tokens, i)->word)
      g_hash_table_add (self->fillers, g_strdup (get_token (tokens, i)->word));
}

static char *
to_utf8 (const UChar *text, int32_t length)
{
  char *utf8 = g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);

  return utf8 ? utf8 : g_strdup ("");
}

/* Words that most names share, like 'quarter' or 'сар', say nothing alone. */
static void
add_shared_words (Reader *self, GPtrArray *names)
{
  const GArray *first = g_ptr_array_index (names, 0);

  for (guint i = 0; i < first->len; i++)
    {
      const char *word = get_token (first, i)->word;
      gboolean shared = word != NULL;

      for (guint j = 1; j < names->len && shared; j++)
        {
          const GArray *name = g_ptr_array_index (names, j);
          gboolean found = FALSE;

          for (guint k = 0; k < name->len && !found; k++)
            found = g_strcmp0 (get_token (name, k)->word, word) == 0;
          shared = found;
        }
      if (shared)
        g_hash_table_add (self->fillers, g_strdup (word));
    }
}

static void
look_for_names (Reader *self, UDateFormat *format, UDateFormatSymbolType type, gboolean is_month)
{
  int32_t n = is_month ? 12 : 4;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (int32_t i = 0; i < n; i++)
    {
      UChar buffer[64];
      UErrorCode status = U_ZERO_ERROR;
      int32_t length = udat_getSymbols (format, type, i, buffer, G_N_ELEMENTS (buffer), &status);
      g_autofree char *text = U_SUCCESS (status) ? to_utf8 (buffer, length) : g_strdup ("");
      GArray *name = split (text);

      g_ptr_array_add (names, name);
      /* A number alone is no name. */
      if (name->len == 1 && !get_token (name, 0)->word)
        continue;
      for (guint at = 0; at < self->typed->len; at++)
        {
          guint fit = match_name (self->typed, at, name);

          if (fit <= self->best)
            continue;
          self->best = fit;
          self->first = at;
          self->n = name->len;
          self->month = is_month ? (guint) i + 1 : 0;
          self->quarter = is_month ? 0 : (guint) i + 1;
        }
    }
  add_shared_words (self, names);
}

/* What stands in quotation marks in the patterns of @locale, and whether the day comes before the month. */
static void
read_patterns (Reader *self, const char *locale)
{
  static const UChar *const skeletons[] = { u"y",      u"yMMM", u"yMMMM", u"yMMMd",
                                            u"yMMMMd", u"yQQQ", u"yMd" };
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = udatpg_open (locale, &status);

  for (guint i = 0; i < G_N_ELEMENTS (skeletons) && U_SUCCESS (status); i++)
    {
      UChar buffer[128];
      int32_t length = udatpg_getBestPattern (generator, skeletons[i], -1, buffer,
                                              G_N_ELEMENTS (buffer), &status);
      g_autofree char *pattern = U_SUCCESS (status) ? to_utf8 (buffer, length) : g_strdup ("");
      g_auto (GStrv) parts = g_strsplit (pattern, "'", -1);

      for (guint j = 1; j < g_strv_length (parts); j += 2)
        add_fillers (self, parts[j]);
      if (i + 1 == G_N_ELEMENTS (skeletons))
        self->day_first = strcspn (pattern, "d") < strcspn (pattern, "M");
    }
  udatpg_close (generator);
}

static void
read_language (Reader *self, const char *locale)
{
  static const struct
  {
    UDateFormatSymbolType type;
    gboolean is_month;
  } kinds[] = {
    { UDAT_MONTHS, TRUE },          { UDAT_STANDALONE_MONTHS, TRUE },
    { UDAT_SHORT_MONTHS, TRUE },    { UDAT_STANDALONE_SHORT_MONTHS, TRUE },
    { UDAT_QUARTERS, FALSE },       { UDAT_STANDALONE_QUARTERS, FALSE },
    { UDAT_SHORT_QUARTERS, FALSE }, { UDAT_STANDALONE_SHORT_QUARTERS, FALSE },
  };
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format =
      udat_open (UDAT_DEFAULT, UDAT_DEFAULT, locale, u"GMT", -1, NULL, 0, &status);

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && U_SUCCESS (status); i++)
    look_for_names (self, format, kinds[i].type, kinds[i].is_month);
  if (U_SUCCESS (status))
    udat_close (format);
  read_patterns (self, locale);
}

/* --- Numbers ---------------------------------------------------------------------------------- */

static gboolean
is_year (const Token *token)
{
  return token->n_digits == 4 && token->number >= 1000;
}

static MnPeriod
make_day (guint year, guint month, guint day)
{
  return mn_period_new_day (mn_day_new ((int) year, (int) month, (int) day));
}

/* One or two numbers beside the name of a month. */
static MnPeriod
read_with_month (guint month, const Token *numbers, guint n)
{
  if (n == 1 && is_year (&numbers[0]))
    return mn_period_new_month ((int) numbers[0].number, (int) month);
  if (n == 2 && is_year (&numbers[0]) != is_year (&numbers[1]))
    {
      guint year = is_year (&numbers[0]) ? 0 : 1;

      return numbers[1 - year].n_digits <= 2
                 ? make_day (numbers[year].number, month, numbers[1 - year].number)
                 : MN_PERIOD_UNKNOWN;
    }
  return MN_PERIOD_UNKNOWN;
}

static MnPeriod
read_numbers (const Token *numbers, guint n, gboolean day_first)
{
  guint last = n - 1;

  if (n == 0 || n > 3)
    return MN_PERIOD_UNKNOWN;
  for (guint i = 0, n_years = 0; i < n; i++)
    {
      n_years += is_year (&numbers[i]);
      if (n_years > 1 || (!is_year (&numbers[i]) && numbers[i].n_digits > 2))
        return MN_PERIOD_UNKNOWN;
    }
  if (!is_year (&numbers[0]) && !is_year (&numbers[last]))
    return MN_PERIOD_UNKNOWN;
  if (n == 1)
    return mn_period_new_year ((int) numbers[0].number);
  if (n == 2)
    {
      guint year = is_year (&numbers[0]) ? 0 : 1;

      return mn_period_new_month ((int) numbers[year].number, (int) numbers[1 - year].number);
    }
  if (is_year (&numbers[0]))
    return make_day (numbers[0].number, numbers[1].number, numbers[2].number);

  guint day = day_first ? 0 : 1;
  MnPeriod period = make_day (numbers[2].number, numbers[1 - day].number, numbers[day].number);

  /* '13/5/2022' can be read in one way only. */
  return mn_period_is_known (&period)
             ? period
             : make_day (numbers[2].number, numbers[day].number, numbers[1 - day].number);
}

static MnPeriod
read_rest (const Reader *self)
{
  Token numbers[MAX_TOKENS];
  guint n = 0;

  for (guint i = 0; i < self->typed->len; i++)
    {
      const Token *token = get_token (self->typed, i);

      if (self->best > 0 && i >= self->first && i < self->first + self->n)
        continue;
      if (!token->word)
        numbers[n++] = *token;
      else if (!g_hash_table_contains (self->fillers, token->word))
        return MN_PERIOD_UNKNOWN;
    }
  if (self->best > 0 && self->month)
    return read_with_month (self->month, numbers, n);
  if (self->best > 0)
    return n == 1 && is_year (&numbers[0])
               ? mn_period_new_quarter ((int) numbers[0].number, (int) self->quarter)
               : MN_PERIOD_UNKNOWN;
  return read_numbers (numbers, n, self->day_first);
}

gboolean
mn_period_read_entry (const char *text, const char *locale, MnPeriod *period)
{
  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (GArray) typed = NULL;
  g_autoptr (GHashTable) fillers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .fillers = fillers };

  *period = MN_PERIOD_UNKNOWN;
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  if (mn_period_parse (stripped, period))
    return TRUE;
  reader.typed = typed = split (stripped);
  if (typed->len == 0 || typed->len > MAX_TOKENS)
    return FALSE;
  read_language (&reader, "en");
  read_language (&reader, locale ? locale : uloc_getDefault ());
  *period = read_rest (&reader);
  return mn_period_is_known (period);
}
