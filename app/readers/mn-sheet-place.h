/* mn-sheet-place.h: countries as tables write them: by code, number or name. */
#pragma once

#include "mn-country.h"

G_BEGIN_DECLS

typedef enum
{
  MN_PLACE_UNKNOWN,
  MN_PLACE_COUNTRY,
  MN_PLACE_WORLD, /* all partners together */
  MN_PLACE_GROUP, /* a region, a group of countries, what cannot be told apart */
  MN_PLACE_GONE,  /* a state that is gone: its trade is none of today's countries' alone */
} MnPlaceKind;

/* @text: two or three letters, an ISO or Comtrade number, or a name in English, Mongolian or Russian as
 * offices write it. @country is set for MN_PLACE_COUNTRY. */
MnPlaceKind mn_sheet_place_find (const char *text, MnCountry *country);

/* Lower case, without blanks, accents (the bow of й, too) and signs: for comparing names. New string. */
char *mn_sheet_place_fold (const char *text);

G_END_DECLS
