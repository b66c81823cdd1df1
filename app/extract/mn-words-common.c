/* mn-words-common.c: what is written the same in every language: the codes of currencies. */
#include "mn-words.h"

const MnWordEntry mn_words_common[] = {
  { MN_WORD_CURRENCY, MN_CURRENCY ('U', 'S', 'D'), 0, "USD" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('M', 'N', 'T'), 0, "MNT" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('K', 'Z', 'T'), 0, "KZT" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('C', 'N', 'Y'), 0, "CNY|RMB" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('R', 'U', 'B'), 0, "RUB|RUR" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('E', 'U', 'R'), 0, "EUR" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('J', 'P', 'Y'), 0, "JPY" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('T', 'R', 'Y'), 0, "TRY" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('K', 'R', 'W'), 0, "KRW" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('G', 'B', 'P'), 0, "GBP" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('C', 'H', 'F'), 0, "CHF" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('K', 'G', 'S'), 0, "KGS" },
  { MN_WORD_CURRENCY, MN_CURRENCY ('U', 'Z', 'S'), 0, "UZS" },
  { 0 },
};
