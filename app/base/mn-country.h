/* mn-country.h: countries by their ISO 3166-1 alpha-2 codes; names come from ICU. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A code packed into a number ('K' << 8 | 'Z'), so that sets of countries are plain arrays and
 * codes compare with ==. 0 is no country. */
typedef guint16 MnCountry;

#define MN_COUNTRY_NONE  ((MnCountry) 0)
#define MN_COUNTRY(a, b) ((MnCountry) (((a) << 8) | (b)))
#define MN_MONGOLIA      MN_COUNTRY ('M', 'N')

/* From two letters of either case; MN_COUNTRY_NONE where ICU knows no such country. */
MnCountry mn_country_from_code (const char *code);

/* From three letters of either case (ISO 3166-1 alpha-3), or the number that the United Nations gave
 * (M49, 1 to 999); MN_COUNTRY_NONE likewise. */
MnCountry mn_country_from_code3 (const char *code);
MnCountry mn_country_from_number (int number);

/* 'KZ'; NULL for MN_COUNTRY_NONE. Lives as long as the program. */
const char *mn_country_get_code (MnCountry country);

/* The name in the language of @locale (an ICU or POSIX name; NULL: the user's), in its short form
 * where ICU has one. Never NULL. */
char *mn_country_dup_name (MnCountry country, const char *locale);

/* All countries that ICU knows, by code; @n may not be NULL. Lives as long as the program. */
const MnCountry *mn_country_list (gsize *n);

/* Whether @name holds @needle, blind to case and to accents. An empty @needle is in every name. */
gboolean mn_country_name_matches (const char *name, const char *needle);

G_END_DECLS
