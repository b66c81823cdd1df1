/* mn-amounts-currency.c: the currency beside a number. */
#include "mn-amounts.h"

/* What stands before a '$': 'US$', 'A$'. */
static const struct
{
  const char *word;
  guint16 currency;
} dollars[] = {
  { "aud", MN_CURRENCY ('A', 'U', 'D') }, { "cad", MN_CURRENCY ('C', 'A', 'D') },
  { "nzd", MN_CURRENCY ('N', 'Z', 'D') }, { "sgd", MN_CURRENCY ('S', 'G', 'D') },
  { "us", MN_CURRENCY ('U', 'S', 'D') },  { "u.s.", MN_CURRENCY ('U', 'S', 'D') },
  { "usd", MN_CURRENCY ('U', 'S', 'D') }, { "a", MN_CURRENCY ('A', 'U', 'D') },
  { "au", MN_CURRENCY ('A', 'U', 'D') },  { "c", MN_CURRENCY ('C', 'A', 'D') },
  { "ca", MN_CURRENCY ('C', 'A', 'D') },  { "hk", MN_CURRENCY ('H', 'K', 'D') },
  { "nt", MN_CURRENCY ('T', 'W', 'D') },  { "nz", MN_CURRENCY ('N', 'Z', 'D') },
  { "r", MN_CURRENCY ('B', 'R', 'L') },   { "s", MN_CURRENCY ('S', 'G', 'D') },
};

/* The currency of the dollar sign at @at by the letters before it, 0 where there are none. */
static guint16
lettered_dollar (const MnSentence *self, guint at)
{
  if (at == 0)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (dollars); i++)
    if ((dollars[i].word[1] || mn_sentence_token (self, at)->flags & MN_TOKEN_GLUED) &&
        mn_sentence_is_word (self, at - 1, dollars[i].word))
      return dollars[i].currency;
  return 0;
}

guint16
mn_amounts_symbol_currency (const MnSentence *self, guint at)
{
  const MnToken *token = mn_sentence_token (self, at);
  guint16 currency;

  if (token->kind != MN_TOKEN_PUNCT)
    return 0;
  switch (token->code)
    {
    case '$':
      currency = lettered_dollar (self, at);
      return currency ? currency : MN_CURRENCY ('U', 'S', 'D');
    case 0x20ac:
      return MN_CURRENCY ('E', 'U', 'R');
    case 0xa3:
      return MN_CURRENCY ('G', 'B', 'P');
    case 0xa5:
    case 0xffe5:
      return MN_CURRENCY ('J', 'P', 'Y');
    case 0x20ae:
      return MN_CURRENCY ('M', 'N', 'T');
    case 0x20b8:
      return MN_CURRENCY ('K', 'Z', 'T');
    case 0x20bd:
      return MN_CURRENCY ('R', 'U', 'B');
    case 0x20a9:
      return MN_CURRENCY ('K', 'R', 'W');
    case 0x20ba:
      return MN_CURRENCY ('T', 'R', 'Y');
    case 0x20b9:
      return MN_CURRENCY ('I', 'N', 'R');
    default:
      return 0;
    }
}

/* The currency that is printed before token @at, its first token into @first. */
guint16
mn_amounts_currency_before (const MnSentence *self, guint at, guint *first)
{
  guint16 currency;

  if (at == 0)
    return 0;
  if ((currency = mn_amounts_symbol_currency (self, at - 1)))
    {
      *first = at - 1;
      /* 'US $ 5 million' too */
      if (mn_sentence_is_punct (self, at - 1, '$') && lettered_dollar (self, at - 1))
        *first = at - 2;
      return currency;
    }
  /* '$US 30 million' */
  if (at > 1 && (mn_sentence_is_word (self, at - 1, "us")) &&
      mn_amounts_symbol_currency (self, at - 2))
    {
      *first = at - 2;
      return mn_amounts_symbol_currency (self, at - 2);
    }

  /* 'Rs. 5 million', 'Swiss francs (CHF) 5 million' */
  if (mn_sentence_is_punct (self, at - 1, ')') ||
      (mn_sentence_is_punct (self, at - 1, '.') &&
       mn_sentence_token (self, at - 1)->flags & MN_TOKEN_GLUED))
    at--;

  const MnMark *mark = mn_sentence_ending (self, at, MN_WORD_CURRENCY);
  if (!mark)
    return 0;
  if (mn_sentence_is_punct (self, at, ')') &&
      !(mark->first > 1 && mn_sentence_is_punct (self, mark->first - 1u, '(') &&
        mn_sentence_ending (self, mark->first - 1u, MN_WORD_CURRENCY)))
    return 0;
  /* 'reached 5 million dollars 30 ...': it belongs to the amount before. */
  const MnAmount *before =
      self->amounts->len > 0 ? mn_sentence_amount (self, self->amounts->len - 1) : NULL;
  if (before && before->last >= mark->last)
    return 0;
  *first = mark->first;
  return mark->value;
}

guint16
mn_amounts_currency_after (const MnSentence *self, guint at, guint *last)
{
  const MnMark *mark = mn_sentence_at (self, at, MN_WORD_CURRENCY);
  guint16 currency;

  if (mark)
    {
      const MnMark *place = mn_sentence_at (self, mark->last + 1u, MN_WORD_PLACE);

      *last = mark->last;
      /* 'долл. США': the full stop parts what is one name. */
      if (place && mark->value == MN_CURRENCY ('U', 'S', 'D') &&
          place->value == MN_COUNTRY ('U', 'S') && mn_sentence_is_punct (self, mark->last, '.'))
        *last = place->last;
      return mark->value;
    }
  /* '30 million $', but not '30 million $5'. */
  if (at < self->n_tokens && (currency = mn_amounts_symbol_currency (self, at)) &&
      (at + 1 >= self->n_tokens || mn_sentence_token (self, at + 1)->kind != MN_TOKEN_NUMBER))
    {
      *last = at + 1;
      return currency;
    }
  /* '30 million in U.S. dollars', '12 billion (dollars)' */
  if (mn_sentence_is_punct (self, at, '(') &&
      (mark = mn_sentence_at (self, at + 1, MN_WORD_CURRENCY)))
    {
      *last = mark->last;
      return mark->value;
    }
  return 0;
}
