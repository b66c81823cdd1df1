/* mn-places-ru.c: Russian: countries by what ICU does not have: adjectives, abbreviations, capitals; groups
 * of countries, parts of countries, and what only looks like one. */
#include "mn-words.h"

#include "mn-country.h"

#define C(a, b) MN_COUNTRY (a, b)

const MnWordEntry mn_places_ru[] = {
  { 0 },
};
