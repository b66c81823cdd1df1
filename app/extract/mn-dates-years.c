/* mn-dates-years.c: years by themselves and behind a month: calendar years, fiscal ones, 'last year'. */
#include "mn-dates.h"

/* Behind the number of a year, its word where the language has one there: '2021 году', '2021 г.' */
guint
mn_dates_skip_year_word (const MnSentence *self, guint at)
{
  const MnMark *span;

  if (!mn_sentence_has_cases (self) || !(span = mn_sentence_at (self, at, MN_WORD_SPAN)) ||
      span->value != MN_SPAN_YEAR)
    return at;
  return span->last + (mn_sentence_is_punct (self, span->last, '.') &&
                       mn_sentence_at (self, at, MN_WORD_ABBREV) &&
                       span->last + 1u < self->n_tokens);
}

/* 'т.г.', 'с.г.': this year. */
static guint
read_this_year (const MnSentence *self, guint at)
{
  if (!mn_sentence_has_cases (self) || at + 2 >= self->n_tokens ||
      mn_sentence_token (self, at)->end - mn_sentence_token (self, at)->start != 2 ||
      mn_sentence_token (self, at + 2)->end - mn_sentence_token (self, at + 2)->start != 2 ||
      (strncmp (self->text + mn_sentence_token (self, at)->start, "т", 2) != 0 &&
       strncmp (self->text + mn_sentence_token (self, at)->start, "с", 2) != 0) ||
      !mn_sentence_is_punct (self, at + 1, '.') || mn_dates_skip_year_word (self, at + 2) == at + 2)
    return 0;
  return mn_dates_skip_year_word (self, at + 2);
}

static guint
skip_link (const MnSentence *self, guint at, MnLink link)
{
  return at + mn_sentence_is (self, at, link);
}

/* '2024', or '2023-24', '2023/2024' for the year between; the token behind it, or 0. */
static guint
read_year (const MnSentence *self, guint at, MnDateMark *date)
{
  int year = mn_dates_year_at (self, at), second;
  guint next = at + 1;

  if (!year)
    return 0;
  date->year = (gint16) year;
  next += mn_sentence_is_punct (self, next, '/') || mn_sentence_is_punct (self, next, '-');
  if (next >= self->n_tokens || (second = mn_dates_number_at (self, next)) < 0 ||
      (next == at + 1 && !(mn_sentence_token (self, next)->flags & MN_TOKEN_DASHED)) ||
      (second != year + 1 && second != (year + 1) % 100))
    return at + 1;
  /* '2023-11-05' is a day. */
  if (next + 1 < self->n_tokens && mn_sentence_token (self, next + 1)->flags & MN_TOKEN_DASHED)
    return at + 1;
  date->year = (gint16) (year + 1);
  date->is_year_pair = TRUE;
  return next + 1;
}

/* 'fiscal year 2023', 'FY23', 'FY2022-23', 'financial year'; 'calendar year' where a people has one of
 * its own. */
guint
mn_dates_read_fiscal_year (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *span = mn_sentence_at (self, at, MN_WORD_SPAN);
  guint i, end;
  int year;

  if (!span || span->value != MN_SPAN_YEAR || span->form == MN_YEAR_PLAIN ||
      (span->form == MN_YEAR_CALENDAR && !mn_sentence_ending (self, at, MN_WORD_PLACE)))
    return 0;
  date->is_fiscal = TRUE;
  i = span->last;
  i += mn_sentence_is_punct (self, i, '(') && mn_dates_year_at (self, i + 1);
  i = skip_link (self, i, MN_LINK_OF);
  if ((end = read_year (self, i, date)))
    return end;
  /* 'FY23', 'FY22-23' */
  if (i < self->n_tokens &&
      mn_sentence_token (self, i)->end - mn_sentence_token (self, i)->start == 2 &&
      (year = mn_dates_number_at (self, i)) >= 0 && mn_dates_is_bare (self, i) &&
      (mn_sentence_token (self, i)->flags & MN_TOKEN_GLUED ||
       mn_sentence_token (self, at)->flags & MN_TOKEN_UPPER))
    {
      guint next = i + 1 + (mn_sentence_is_punct (self, i + 1, '/') ? 1 : 0);

      date->year = (gint16) (2000 + year);
      if (next < self->n_tokens && mn_dates_number_at (self, next) == (year + 1) % 100)
        {
          date->year++;
          date->is_year_pair = TRUE;
          return next + 1;
        }
      return i + 1;
    }
  return span->last;
}

/* 'last year', 'the previous year', 'this fiscal year', 'the current Iranian calendar year': its end,
 * or 0. */
guint
mn_dates_read_rel_year (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *mark, *span, *place;
  guint end;

  /* 'the year before last' is one phrase. */
  if (!mn_sentence_at (self, at, MN_WORD_REL))
    at = skip_link (self, at, MN_LINK_ARTICLE);
  if ((end = read_this_year (self, at)))
    {
      date->rel = MN_REL_THIS;
      return end;
    }
  mark = mn_sentence_at (self, at, MN_WORD_REL);
  if (!mark)
    return 0;
  at = mark->last;
  /* The year may be in the word: 'l'an dernier'. */
  if (mark->form == 1 && mark->value != MN_REL_PAST)
    {
      date->rel = (guint8) mark->value;
      return at;
    }
  if ((place = mn_sentence_at (self, at, MN_WORD_PLACE)))
    at = place->last;
  span = mn_sentence_at (self, at, MN_WORD_SPAN);
  if (!span || span->value != MN_SPAN_YEAR)
    return 0;
  /* 'the past year' is no calendar one, 'the past fiscal year' is the last. */
  if (mark->value == MN_REL_PAST && span->form == MN_YEAR_PLAIN)
    return 0;
  end = mn_sentence_has_cases (self) ? mn_dates_skip_year_word (self, span->first) : span->last;
  if (span->form != MN_YEAR_PLAIN)
    end = MAX (mn_dates_read_fiscal_year (self, at, date), end);
  date->rel = (guint8) (mark->value == MN_REL_PAST ? MN_REL_LAST : mark->value);
  return end;
}

/* 'of the year', 'of the year 2019', 'of the fiscal year 2023': the token behind it, or 0. */
guint
mn_dates_read_year_named (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *place;
  guint end;

  at = skip_link (self, at, MN_LINK_ARTICLE);
  if ((end = read_year (self, at, date)))
    {
      const MnMark *span = mn_sentence_at (self, end, MN_WORD_SPAN);

      if (!span || span->value != MN_SPAN_YEAR || span->form != MN_YEAR_FISCAL)
        return mn_dates_skip_year_word (self, end);
      date->is_fiscal = TRUE;
      return span->last;
    }
  if ((place = mn_sentence_at (self, at, MN_WORD_PLACE)))
    at = place->last;
  if ((end = mn_dates_read_fiscal_year (self, at, date)))
    {
      date->rel = date->year ? 0 : MN_REL_THIS;
      return end;
    }
  return 0;
}

/* A year behind a month or the like: ', 2025', 'of 2025', 'of last year', '(2017-18)'. */
guint
mn_dates_read_year_behind (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnMark *rel;
  guint i = at, end;

  if (mn_sentence_is_punct (self, i, '(') && (end = read_year (self, i + 1, date)) &&
      mn_sentence_is_punct (self, end, ')'))
    return end + 1;
  /* 'the first quarter (Q1) of' */
  for (guint j = i + 1; mn_sentence_is_punct (self, i, '(') && j < i + 4; j++)
    if (mn_sentence_is_punct (self, j, ')'))
      {
        i = j + 1;
        break;
      }
  if (mn_sentence_is_punct (self, i, ',') || mn_sentence_is_punct (self, i, '.'))
    i++;
  /* 'the January-May period of 2018' */
  if (mn_sentence_is (self, i, MN_LINK_PERIOD))
    i++;
  if (mn_sentence_is (self, i, MN_LINK_OF) || mn_sentence_is (self, i, MN_LINK_IN))
    i++;
  /* 'of the current 2023-24 fiscal year' */
  rel = mn_sentence_at (self, skip_link (self, i, MN_LINK_ARTICLE), MN_WORD_REL);
  if (rel && rel->value == MN_REL_THIS &&
      (end = mn_dates_read_year_named (self, rel->last, date)) && date->year)
    return end;
  if ((end = mn_dates_read_year_named (self, i, date)) ||
      (end = mn_dates_read_rel_year (self, i, date)))
    return end;
  /* 'of the year' adds nothing. */
  if (i > at && mn_sentence_is (self, i, MN_LINK_ARTICLE) &&
      mn_sentence_is (self, i + 1, MN_LINK_YEAR))
    {
      guint year = read_year (self, i + 2, date);

      return year ? year : i + 2;
    }
  return at;
}

guint
mn_dates_read_code (const MnSentence *self, guint at, MnDateMark *date)
{
  const MnToken *token = mn_sentence_token (self, at);
  gboolean letter_first = token->kind == MN_TOKEN_WORD;
  guint letter = letter_first ? at : at + 1, number = letter_first ? at + 1 : at, end = at + 2;
  int value = mn_dates_number_at (self, number);
  const MnMark *span;

  /* '7М2022', with a Cyrillic letter */
  gboolean is_cyrillic =
      mn_sentence_has_cases (self) && !letter_first && end <= self->n_tokens &&
      mn_sentence_token (self, letter)->end - mn_sentence_token (self, letter)->start == 2 &&
      !strncmp (self->text + mn_sentence_token (self, letter)->start, "М", 2);

  if (end > self->n_tokens || value < 1 || value > 12 ||
      (mn_sentence_token (self, letter)->end - mn_sentence_token (self, letter)->start != 1 &&
       !is_cyrillic) ||
      !(mn_sentence_token (self, at + 1)->flags & MN_TOKEN_GLUED))
    return 0;
  switch (is_cyrillic ? 'M' : g_ascii_toupper (self->text[mn_sentence_token (self, letter)->start]))
    {
    case 'Q':
      if (value > 4)
        return 0;
      date->shape = MN_DATE_QUARTER;
      break;
    case 'H':
      if (value > 2)
        return 0;
      date->shape = MN_DATE_HALF;
      break;
    case 'M':
      if (letter_first || !(end < self->n_tokens && mn_dates_number_at (self, end) > 0))
        return 0;
      date->shape = MN_DATE_N_MONTHS;
      break;
    default:
      /* Other languages' letters: 'T1', 'S1'. */
      span = letter_first ? mn_sentence_at (self, at, MN_WORD_SPAN) : NULL;
      if (!span || value > (span->value == MN_SPAN_QUARTER ? 4 : 2))
        return 0;
      date->shape = span->value == MN_SPAN_QUARTER ? MN_DATE_QUARTER : MN_DATE_HALF;
    }
  date->number = (gint8) value;
  if (end < self->n_tokens && mn_sentence_token (self, end)->flags & MN_TOKEN_GLUED &&
      (value = mn_dates_number_at (self, end)) > 0)
    {
      date->year = (gint16) (value < 100 ? 2000 + value : value);
      if (date->year < 1990 || date->year > 2100)
        return 0;
      return end + 1;
    }
  return mn_dates_read_year_behind (self, end, date);
}
