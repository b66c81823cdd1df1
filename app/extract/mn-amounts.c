/* mn-amounts.c: numbers with their units, currencies and bounds. */
#include "mn-amounts.h"

#include <string.h>

/* A unit or a currency that stands behind the last of several numbers is looked for so far. */
#define SHARE_REACH 16

/* The raw digits and signs of a number token, spaces left out. */
typedef struct
{
  char text[48];
  guint length;
  guint points, commas;
  char last_sign;
  guint after_sign;   /* digits behind the last sign */
  guint before_first; /* digits before the first one */
} Raw;

static gboolean
read_raw (const MnSentence *self, const MnToken *token, Raw *raw)
{
  guint digits = 0;

  memset (raw, 0, sizeof *raw);
  for (guint32 i = token->start; i < token->end; i++)
    {
      char c = self->text[i];

      if (g_ascii_isdigit (c))
        {
          digits++;
          raw->after_sign++;
        }
      else if (c == '.' || c == ',')
        {
          if (!raw->last_sign)
            raw->before_first = digits;
          raw->points += c == '.';
          raw->commas += c == ',';
          raw->last_sign = c;
          raw->after_sign = 0;
        }
      else
        continue;
      if (raw->length + 1 >= sizeof raw->text)
        return FALSE;
      raw->text[raw->length++] = c;
    }
  return digits > 0;
}

/* Whether the last sign is a decimal one; the rules of a single number, its unit known. */
static gboolean
sign_is_decimal (const Raw *raw,
                 int power,
                 gboolean is_percent,
                 gboolean grouped,
                 gboolean has_decimal_comma)
{
  if (raw->points > 0 && raw->commas > 0)
    return (raw->last_sign == '.' ? raw->points : raw->commas) == 1;
  if (raw->points + raw->commas > 1)
    return FALSE;
  if (is_percent || grouped || raw->after_sign != 3)
    return TRUE;
  if (raw->before_first == 1 && raw->text[0] == '0')
    return TRUE;
  if (power >= 9)
    return TRUE;
  if (power >= 3)
    return raw->last_sign == '.' || has_decimal_comma;
  return FALSE;
}

static gboolean
read_number (const MnSentence *self,
             const MnToken *token,
             int power,
             gboolean is_percent,
             MnDecimal *number)
{
  Raw raw;
  char plain[48];
  guint n = 0;

  if (!read_raw (self, token, &raw))
    return FALSE;

  gboolean decimal =
      raw.last_sign &&
      sign_is_decimal (&raw, power, is_percent, (token->flags & MN_TOKEN_GROUPED) != 0,
                       mn_lexicon_get_language (self->lexicon)->has_decimal_comma);
  guint signs = raw.points + raw.commas, seen = 0;
  for (guint i = 0; i < raw.length; i++)
    if (g_ascii_isdigit (raw.text[i]))
      plain[n++] = raw.text[i];
    else if (++seen == signs && decimal)
      plain[n++] = '.';
  if (!mn_decimal_parse (plain, n, number))
    return FALSE;
  *number = mn_decimal_scale (number, power);
  return TRUE;
}

/* 'between 30 and 35 million', 'between some 30 and 35 million'. */
static gboolean
is_after_between (const MnSentence *self, guint at)
{
  const MnMark *bound = mn_sentence_ending (self, at, MN_WORD_BOUND);

  if (bound)
    at = bound->first;
  return at > 0 && mn_sentence_is (self, at - 1, MN_LINK_BETWEEN);
}

/* 'a billion' where there are no articles: the unit stands in the singular and a currency behind it. */
static gboolean
is_one_unit (const MnSentence *self, const MnMark *unit)
{
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes = mn_sentence_get_ending (self, unit, ending);
  guint last;

  ending[bytes] = '\0';
  return mn_sentence_has_cases (self) && mn_amounts_currency_after (self, unit->last, &last) &&
         (bytes == 0 || !strcmp (ending, "а") || !strcmp (ending, "у") || !strcmp (ending, "ом") ||
          !strcmp (ending, "е")) &&
         mn_sentence_token (self, unit->last - 1)->end -
                 mn_sentence_token (self, unit->first)->start >
             9; /* no abbreviation, which hides its number */
}

/* A word about the number that stands behind it: 'двадцать с лишним'. Adds a half to @number. */
static guint
read_bound_behind (const MnSentence *self, guint at, MnAmount *amount, MnDecimal *number)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_BOUND);
  const MnDecimal half = { 5, -1 };

  if (!mark || mark->form != 1)
    return at;
  if (number && mn_sentence_is (self, mark->last - 1u, MN_LINK_HALF))
    mn_decimal_add (number, &half, number);
  else
    amount->bound = (guint8) mark->value;
  return mark->last;
}

/* 'four', 'twenty-five', 'half a' as a number. */
static gboolean
read_numeral (const MnSentence *self, guint at, MnDecimal *number, guint *last)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_NUMERAL), *ones;

  if (mark)
    {
      guint below = mark->form == 1 ? 0 : mark->value >= 100 ? 100 : mark->value >= 20 ? 10 : 0;

      *number = (MnDecimal){ mark->value, mark->form == 1 ? -1 : 0 };
      *last = mark->last;
      while (below > 0 && (ones = mn_sentence_at (self, *last, MN_WORD_NUMERAL)) &&
             ones->form == 0 && ones->value < below)
        {
          number->digits += ones->value;
          *last = ones->last;
          below = ones->value >= 20 ? 10 : 0;
        }
      return TRUE;
    }
  /* A unit that has its number in itself: 'half a billion' in one word, 'a billion' without the 'a'. */
  if ((mark = mn_sentence_at (self, at, MN_WORD_UNIT)))
    {
      *number = mark->form == 1 ? (MnDecimal){ 5, -1 } : (MnDecimal){ 1, 0 };
      *last = at;
      return mark->form == 1 || is_one_unit (self, mark);
    }
  if (mn_sentence_is (self, at, MN_LINK_HALF) && mn_sentence_at (self, at + 1, MN_WORD_UNIT))
    {
      *number = (MnDecimal){ 5, -1 };
      *last = at + 1;
      return TRUE;
    }
  if (mn_sentence_is (self, at, MN_LINK_HALF) &&
      mn_sentence_is (self, at + 1, MN_LINK_INDEFINITE) &&
      mn_sentence_at (self, at + 2, MN_WORD_UNIT))
    {
      *number = (MnDecimal){ 5, -1 };
      *last = at + 2;
      return TRUE;
    }
  if ((mn_sentence_is (self, at, MN_LINK_INDEFINITE) || mn_sentence_is (self, at, MN_LINK_ONE)) &&
      mn_sentence_at (self, at + 1, MN_WORD_UNIT))
    {
      *number = (MnDecimal){ 1, 0 };
      *last = at + 1;
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_year (const MnSentence *self, const MnToken *token)
{
  return token->kind == MN_TOKEN_NUMBER && token->end - token->start == 4 &&
         !(token->flags & MN_TOKEN_ORDINAL) &&
         (!strncmp (self->text + token->start, "19", 2) ||
          !strncmp (self->text + token->start, "20", 2)) &&
         g_ascii_isdigit (self->text[token->start + 2]) &&
         g_ascii_isdigit (self->text[token->start + 3]);
}

static void
find_bound (const MnSentence *self, MnAmount *amount)
{
  guint at = amount->first;
  const MnMark *mark;

  for (guint i = 0; i < 2 && at > 0; i++)
    {
      mark = mn_sentence_ending (self, at, MN_WORD_BOUND);
      if (mark && mark->form == 0)
        {
          amount->bound = (guint8) mark->value;
          return;
        }
      if (!mn_sentence_ending (self, at, MN_WORD_FILLER) &&
          !mn_sentence_is (self, at - 1, MN_LINK_ONLY) &&
          !mn_sentence_is (self, at - 1, MN_LINK_ARTICLE) &&
          !mn_sentence_is (self, at - 1, MN_LINK_ONLY) &&
          !mn_sentence_is (self, at - 1, MN_LINK_BY))
        return;
      at--;
    }
}

/* A number in another currency for the one before it: in brackets, or after 'or'. */
static gboolean
is_other_currency (const MnSentence *self, const MnAmount *amount)
{
  if (self->amounts->len == 0 || amount->kind != MN_AMOUNT_MONEY)
    return FALSE;

  const MnAmount *before = mn_sentence_amount (self, self->amounts->len - 1);
  if (before->kind != MN_AMOUNT_MONEY || before->currency == amount->currency)
    return FALSE;
  gboolean joined = FALSE;
  for (guint i = before->last; i < amount->first; i++)
    {
      if (mn_sentence_is_punct (self, i, '(') || mn_sentence_is_punct (self, i, '/') ||
          mn_sentence_is_punct (self, i, '[') || mn_sentence_is (self, i, MN_LINK_OR))
        joined = TRUE;
      else if (i - before->last > 6)
        return FALSE;
      else if (mn_sentence_at (self, i, MN_WORD_KIND) || mn_sentence_at (self, i, MN_WORD_LEVEL))
        return FALSE;
    }
  return joined;
}

/* 'millions de dollars', 'millions de tonnes' */
static gboolean
is_of_counted (const MnSentence *self, guint at)
{
  guint end;

  return mn_sentence_is (self, at, MN_LINK_OF) && (mn_amounts_currency_after (self, at + 1, &end) ||
                                                   mn_sentence_at (self, at + 1, MN_WORD_MEASURE));
}

static gboolean
find_measure (const MnSentence *self, guint at, guint *last)
{
  for (guint i = at; i < at + 3; i++)
    {
      const MnMark *mark = mn_sentence_at (self, i, MN_WORD_MEASURE);

      if (mark)
        {
          *last = mark->last;
          return TRUE;
        }
      if (i >= self->n_tokens || mn_sentence_token (self, i)->kind != MN_TOKEN_WORD ||
          mn_sentence_at (self, i, MN_WORD_PREP) || mn_sentence_at (self, i, MN_WORD_MONTH))
        return FALSE;
      /* 'in 2024' with its 'year' behind it counts nothing. */
      if (mn_sentence_has_cases (self) &&
          (mn_sentence_at (self, i, MN_WORD_SPAN) || mn_sentence_at (self, i, MN_WORD_KIND) ||
           mn_sentence_at (self, i, MN_WORD_LEVEL)))
        return FALSE;
    }
  return FALSE;
}

static gint8
find_sign (const MnSentence *self, guint at)
{
  if (at == 0)
    return 0;

  const MnToken *sign = mn_sentence_token (self, at - 1);
  if (mn_token_is_punct (sign, '+'))
    return 1;
  /* A dash with a space behind it parts, it does not lower. */
  if (mn_token_is_punct (sign, '-') && sign->end == mn_sentence_token (self, at)->start &&
      (at < 2 || !(sign->flags & MN_TOKEN_GLUED) || mn_sentence_is_punct (self, at - 2, '(')))
    return -1;
  return 0;
}

static gboolean
says_respectively (const MnSentence *self)
{
  for (guint i = 0; i < self->n_tokens; i++)
    if (mn_sentence_is (self, i, MN_LINK_RESPECTIVELY))
      return TRUE;
  return FALSE;
}

/* Reads an amount that begins at token @at (its number). Returns the token behind it, or 0. */
static guint
read_amount (MnSentence *self, guint at)
{
  const MnToken *token = mn_sentence_token (self, at);
  MnAmount amount = { .first = (guint16) at };
  guint first = at, last = at + 1, number_last = at + 1;
  gboolean is_numeral = token->kind != MN_TOKEN_NUMBER;
  MnDecimal numeral = { 0 };
  const MnMark *mark;
  int power = 0;
  gboolean is_remark = FALSE;
  guint8 bound = MN_BOUND_EXACT;

  /* 'пятипроцентный' */
  if ((mark = mn_sentence_at (self, at, MN_WORD_PERCENT)) && mark->form > 0)
    {
      amount.kind = MN_AMOUNT_PERCENT;
      amount.number = (MnDecimal){ mark->form, 0 };
      amount.last = mark->last;
      amount.in_brackets = self->depth[at] > 0;
      g_array_append_val (self->amounts, amount);
      return mark->last;
    }
  if (is_numeral)
    {
      if (!read_numeral (self, at, &numeral, &number_last))
        return 0;
    }
  else if (token->flags & MN_TOKEN_ORDINAL)
    return 0;
  last = mn_sentence_has_cases (self)
             ? read_bound_behind (self, number_last, &amount, is_numeral ? &numeral : NULL)
             : number_last;

  /* 'USD one billion', but 'dollars two' of nothing */
  amount.currency = is_numeral && !mn_sentence_at (self, number_last, MN_WORD_UNIT)
                        ? 0
                        : mn_amounts_currency_before (self, at, &first);

  /* The upper end of a range stands between the lower one and the unit. */
  guint range = 0;
  if (!is_numeral && last < self->n_tokens)
    {
      const MnToken *next = mn_sentence_token (self, last);

      if (next->kind == MN_TOKEN_NUMBER && next->flags & MN_TOKEN_DASHED && !is_year (self, next))
        range = last;
      else if (mn_sentence_is_punct (self, last, '-') && last + 1 < self->n_tokens &&
               !is_year (self, token) &&
               mn_sentence_token (self, last + 1)->kind == MN_TOKEN_NUMBER &&
               mn_sentence_at (self, last + 2, MN_WORD_UNIT))
        range = last + 1;
      else if ((mn_sentence_is (self, last, MN_LINK_TO) ||
                mn_sentence_is (self, last, MN_LINK_OR)) &&
               last + 1 < self->n_tokens &&
               mn_sentence_token (self, last + 1)->kind == MN_TOKEN_NUMBER &&
               !is_year (self, mn_sentence_token (self, last + 1)) && !is_year (self, token))
        range = last + 1;
      /* '5 and 3 million respectively', 'between 5 and 7 million' */
      else if (mn_sentence_is (self, last, MN_LINK_AND) && last + 1 < self->n_tokens &&
               mn_sentence_token (self, last + 1)->kind == MN_TOKEN_NUMBER &&
               !is_year (self, token) &&
               (is_after_between (self, first) ||
                (mn_sentence_at (self, last + 2, MN_WORD_UNIT) && says_respectively (self))))
        range = last + 1;
    }
  if (range)
    last = range + 1;

  /* '28 (миллиардов долларов – ред.)': an editor's remark. */
  is_remark = mn_sentence_has_cases (self) && mn_sentence_is_punct (self, last, '(') &&
              mn_sentence_at (self, last + 1, MN_WORD_UNIT);
  last += is_remark;
  /* '80 орчим сая доллар' */
  if ((mark = mn_sentence_at (self, last, MN_WORD_BOUND)) && mark->form == 1 &&
      (mn_sentence_at (self, mark->last, MN_WORD_UNIT) ||
       mn_sentence_at (self, mark->last, MN_WORD_PERCENT)))
    {
      bound = (guint8) mark->value;
      last = mark->last;
    }
  /* 'екі жарым миллиард' */
  gboolean and_half =
      mn_sentence_is (self, last, MN_LINK_HALF) && mn_sentence_at (self, last + 1, MN_WORD_UNIT);
  last += and_half;
  if ((mark = mn_sentence_at (self, last, MN_WORD_UNIT)))
    {
      power = mark->value;
      last = mark->last;
      /* 'млрд. долларов', 'мян.ам.доллар' */
      if (mn_sentence_is_punct (self, last, '.') &&
          (mn_sentence_at (self, last + 1, MN_WORD_CURRENCY) ||
           (mn_amounts_symbol_currency (self, last + 1) && last + 1 < self->n_tokens) ||
           mn_sentence_at (self, last + 2, MN_WORD_UNIT)))
        last++;
      if (mn_sentence_has_cases (self))
        last = read_bound_behind (self, last, &amount, NULL);
    }
  gboolean has_unit = power > 0;
  /* 'un milliard et demi de dollars', but not 'a billion and half of the imports' */
  if (has_unit && !and_half && mn_sentence_is (self, last, MN_LINK_AND) &&
      mn_sentence_is (self, last + 1, MN_LINK_HALF) &&
      (is_of_counted (self, last + 2) || !mn_sentence_is (self, last + 2, MN_LINK_OF)))
    {
      and_half = TRUE;
      last += 2;
    }
  /* '19 сая гаруй ам.доллар', '20 миллиардтан астам доллар' */
  if (has_unit && (mark = mn_sentence_at (self, last, MN_WORD_BOUND)) && mark->form == 1)
    {
      guint end = mark->last;

      if (mn_amounts_currency_after (self, mark->last, &end))
        {
          bound = (guint8) mark->value;
          last = mark->last;
        }
    }
  gboolean percent = FALSE;
  if (!has_unit && mn_sentence_is_punct (self, last, '%'))
    {
      percent = TRUE;
      amount.kind = MN_AMOUNT_PERCENT;
      last++;
    }
  else if (!has_unit && (mark = mn_sentence_at (self, last, MN_WORD_PERCENT)))
    {
      percent = TRUE;
      amount.kind = mark->value ? MN_AMOUNT_MEASURE : MN_AMOUNT_PERCENT;
      last = mark->last;
    }

  if (is_numeral)
    amount.number = mn_decimal_scale (&numeral, power);
  else if (!read_number (self, token, power, percent, &amount.number))
    return 0;

  if (and_half)
    {
      const MnDecimal half = { 5, -1 }, rest = mn_decimal_scale (&half, power);

      if (!mn_decimal_add (&amount.number, &rest, &amount.number))
        return 0;
    }
  if (has_unit)
    last += is_of_counted (self, last);
  /* '2 billion 150.4 million', '1 billion 20 million 300 thousand' are one value. */
  for (int below = power; has_unit && last < self->n_tokens && !range &&
                          mn_sentence_token (self, last)->kind == MN_TOKEN_NUMBER &&
                          (mark = mn_sentence_at (self, last + 1, MN_WORD_UNIT)) &&
                          mark->value < below;)
    {
      MnDecimal rest;

      below = mark->value;
      if (!read_number (self, mn_sentence_token (self, last), mark->value, FALSE, &rest) ||
          !mn_decimal_add (&amount.number, &rest, &amount.number))
        break;
      last = mark->last;
      /* 'млрд. 451 млн. 206 тыс.' */
      if (mn_sentence_is_punct (self, last, '.') && last + 1 < self->n_tokens &&
          mn_sentence_token (self, last + 1)->kind == MN_TOKEN_NUMBER &&
          (mark = mn_sentence_at (self, last + 2, MN_WORD_UNIT)) && mark->value < below)
        last++;
      if (mn_sentence_is_punct (self, last, '.') &&
          mn_sentence_at (self, last + 1, MN_WORD_CURRENCY))
        last++;
    }

  if (!percent)
    {
      guint end = last;
      guint16 currency = mn_amounts_currency_after (self, last, &end);

      if (!amount.currency && currency)
        {
          amount.currency = currency;
          last = end;
        }
      else if (amount.currency && currency == amount.currency &&
               mn_sentence_at (self, last, MN_WORD_CURRENCY))
        last = end; /* '$5 million USD' */
      if (amount.currency)
        amount.kind = MN_AMOUNT_MONEY;
      else if ((mark = mn_sentence_at (self, last, MN_WORD_TIMES)) && mark->form == 0)
        {
          amount.kind = MN_AMOUNT_TIMES;
          last = mark->last;
        }
      /* 'multiplié par 2,2' */
      else if (!has_unit && (mark = mn_sentence_ending (self, first, MN_WORD_TIMES)) &&
               mark->form == 1)
        amount.kind = MN_AMOUNT_TIMES;
      else if (find_measure (self, last, &end))
        {
          amount.kind = MN_AMOUNT_MEASURE;
          last = end;
        }
      else if (has_unit)
        amount.kind = MN_AMOUNT_SCALED;
      else if (range && first + 2 == range + 1)
        return 0;
      else
        {
          /* 'from 20 to 30 million dollars': unit and currency come with the second. */
          if (range || is_numeral || !mn_sentence_is (self, at ? at - 1 : 0, MN_LINK_FROM))
            return 0;
          return 0;
        }
    }

  if (is_remark)
    for (guint i = last; i < MIN (last + 5u, self->n_tokens); i++)
      if (mn_sentence_is_punct (self, i, ')'))
        {
          last = i + 1;
          break;
        }
  if (mn_sentence_has_cases (self))
    last = read_bound_behind (self, last, &amount, NULL);
  amount.first = (guint16) first;
  amount.last = (guint16) last;
  amount.power = (guint8) power;
  amount.sign = find_sign (self, first);
  if (amount.sign)
    amount.first--;
  amount.is_range = range != 0;
  amount.in_brackets = self->depth[at] > 0;
  find_bound (self, &amount);
  if (bound)
    amount.bound = bound;
  else if (amount.bound == MN_BOUND_EXACT && (mark = mn_sentence_at (self, last, MN_WORD_BOUND)) &&
           mark->form == 1)
    amount.bound = (guint8) mark->value;

  /* 'from 20 to 30 million dollars' tells of two values, not of a range. */
  if (range && ((mn_sentence_is (self, range - 1, MN_LINK_TO) && first > 0 &&
                 (amount.kind == MN_AMOUNT_MONEY ||
                  (amount.kind == MN_AMOUNT_SCALED && mn_sentence_has_cases (self))) &&
                 (mn_sentence_is (self, first - 1, MN_LINK_FROM) ||
                  mn_sentence_ending (self, first, MN_WORD_COMPARE) ||
                  /* 'с нынешних 6 до 15 млрд' */
                  (mn_sentence_has_cases (self) && first > 1 &&
                   mn_sentence_ending (self, first, MN_WORD_REL) &&
                   mn_sentence_is (self, first - 2, MN_LINK_FROM)))) ||
                (mn_sentence_is (self, range - 1, MN_LINK_AND) && !is_after_between (self, first) &&
                 (amount.kind == MN_AMOUNT_MONEY || amount.kind == MN_AMOUNT_SCALED))))
    {
      MnAmount second = amount;

      amount.is_range = second.is_range = FALSE;
      amount.last = (guint16) (range - 1);
      second.first = (guint16) range;
      if (!read_number (self, mn_sentence_token (self, range), power, FALSE, &second.number))
        return 0;
      g_array_append_val (self->amounts, amount);
      g_array_append_val (self->amounts, second);
      return last;
    }
  amount.is_other = is_other_currency (self, &amount);
  g_array_append_val (self->amounts, amount);
  return last;
}

/* 'импорт нь 10.4, экспорт нь 2.1 тэрбум ам.доллар': the unit is printed once, at the end. */
static void
share_unit (MnSentence *self, guint index)
{
  MnAmount *amount = mn_sentence_amount (self, index);
  const MnMark *unit = mn_sentence_last_in (self, amount->first, amount->last, MN_WORD_UNIT);
  guint from = amount->first > SHARE_REACH ? amount->first - SHARE_REACH : 0;

  if (index > 0)
    from = MAX (from, mn_sentence_amount (self, index - 1)->last);
  if (!unit || amount->kind != MN_AMOUNT_MONEY)
    return;
  for (guint i = amount->first; i-- > from + 1;)
    {
      const MnToken *token = mn_sentence_token (self, i - 1);
      MnAmount bare = *amount;

      if (!mn_sentence_is_punct (self, i, ',') || token->kind != MN_TOKEN_NUMBER ||
          token->tail > 0 || token->flags & (MN_TOKEN_DASHED | MN_TOKEN_ORDINAL) ||
          is_year (self, token) ||
          !mn_sentence_first_in (self, i > 4 ? i - 4 : 0, i - 1, MN_WORD_KIND) ||
          !mn_sentence_first_in (self, i, amount->first, MN_WORD_KIND))
        continue;
      bare.first = (guint16) (i - 1);
      bare.last = (guint16) i;
      bare.sign = 0;
      bare.bound = MN_BOUND_EXACT;
      bare.is_range = bare.is_other = FALSE;
      if (read_number (self, token, unit->value, FALSE, &bare.number))
        g_array_insert_val (self->amounts, index, bare);
      return;
    }
}

/* '$5 and $3 billion', '1.2 and 1.5 billion dollars': the unit is the next one's. */
static void
share_units (MnSentence *self)
{
  for (guint i = 0; i + 1 < self->amounts->len; i++)
    {
      MnAmount *amount = mn_sentence_amount (self, i);
      const MnAmount *next = mn_sentence_amount (self, i + 1);

      if (amount->kind == MN_AMOUNT_MONEY && amount->power == 0 && next->kind == MN_AMOUNT_MONEY &&
          next->power > 0 && next->currency == amount->currency &&
          mn_decimal_get_value (&amount->number) < 1000 &&
          mn_sentence_is (self, amount->last, MN_LINK_AND) && next->first == amount->last + 1u)
        amount->number = mn_decimal_scale (&amount->number, next->power);
    }
}

/* 'between $30 million and $35 million': one amount, of which the lower end is kept. */
static void
join_ranges (MnSentence *self)
{
  for (guint i = 0; i + 1 < self->amounts->len; i++)
    {
      MnAmount *low = mn_sentence_amount (self, i);
      const MnAmount *high = mn_sentence_amount (self, i + 1);

      if (!mn_sentence_is (self, low->last, MN_LINK_AND) || high->first != low->last + 1u ||
          !is_after_between (self, low->first) || low->is_range)
        continue;
      low->is_range = TRUE;
      low->last = high->last;
      if (!low->currency)
        {
          low->currency = high->currency;
          low->kind = high->kind;
        }
      g_array_remove_index (self->amounts, i + 1);
    }
}

/* 'K31 billion': money of its own, whatever it is. */
static gboolean
is_lettered (const MnSentence *self, guint at)
{
  return at > 0 && mn_sentence_token (self, at)->flags & MN_TOKEN_GLUED &&
         mn_sentence_token (self, at - 1)->kind == MN_TOKEN_WORD;
}

void
mn_sentence_find_amounts (MnSentence *self)
{
  guint n = self->n_tokens;

  for (guint i = 0; i < n;)
    {
      const MnToken *token = mn_sentence_token (self, i);
      guint end = 0;

      if (token->kind == MN_TOKEN_NUMBER || mn_sentence_at (self, i, MN_WORD_NUMERAL) ||
          ((mn_sentence_is (self, i, MN_LINK_HALF) ||
            mn_sentence_is (self, i, MN_LINK_INDEFINITE)) &&
           mn_sentence_has (self, MN_WORD_UNIT)) ||
          mn_sentence_at (self, i, MN_WORD_UNIT) || mn_sentence_at (self, i, MN_WORD_PERCENT))
        end = read_amount (self, i);
      i = end ? end : i + 1;
    }

  gboolean verb_last = mn_sentence_get_order (self) == MN_ORDER_VERB_LAST;
  gboolean has_cases = mn_sentence_has_cases (self);
  for (guint i = self->amounts->len; verb_last && i-- > 0;)
    share_unit (self, i);
  share_units (self);
  join_ranges (self);

  /* 'from 4 to $7 billion', '$5.8 billion against 5.3 billion': the currency is the neighbour's. */
  for (guint i = self->amounts->len; i-- > 0;)
    {
      MnAmount *amount = mn_sentence_amount (self, i);
      const MnAmount *next = NULL;

      if (amount->kind != MN_AMOUNT_SCALED || is_lettered (self, amount->first))
        continue;
      /* Its growth may stand between. */
      guint reach = verb_last ? SHARE_REACH : 3;
      for (guint j = i + 1; j < MIN (i + 4, self->amounts->len); j++)
        {
          next = mn_sentence_amount (self, j);
          if (next->kind == MN_AMOUNT_MONEY || (!verb_last && next->kind != MN_AMOUNT_PERCENT))
            break;
          reach = SHARE_REACH;
        }
      if (next && next->kind == MN_AMOUNT_MONEY && next->first <= amount->last + reach)
        {
          amount->currency = next->currency;
          amount->kind = MN_AMOUNT_MONEY;
        }
    }
  for (guint i = 1; i < self->amounts->len; i++)
    {
      MnAmount *amount = mn_sentence_amount (self, i);
      const MnAmount *before = mn_sentence_amount (self, i - 1);
      /* Where a form of 'million' needs no currency behind it, it is left out farther on as well. */
      guint reach = has_cases ? 30 : verb_last ? SHARE_REACH : 20;

      /* Its growth may stand between. */
      if (i > 1 && before->kind == MN_AMOUNT_PERCENT)
        before--;
      for (guint j = i; j-- > 0 && has_cases;)
        if (mn_sentence_amount (self, j)->kind == MN_AMOUNT_MONEY)
          {
            before = mn_sentence_amount (self, j);
            break;
          }
      if (amount->kind == MN_AMOUNT_SCALED && before->kind == MN_AMOUNT_MONEY &&
          /* Items of a list in brackets stand farther apart. */
          amount->first <=
              before->last +
                  (amount->in_brackets && before->in_brackets ? MAX (reach, 40) : reach) &&
          !is_lettered (self, amount->first))
        {
          amount->currency = before->currency;
          amount->kind = MN_AMOUNT_MONEY;
        }
    }
}
