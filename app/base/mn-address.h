/* mn-address.h: addresses of what the library holds, for links, results of the desktop's search and the
 * command line:
 *
 *   mongolia-news:country/KZ      the page of a country
 *   mongolia-news:article/12      an article, by its id in the library
 *   mongolia-news:event/KZ/12     an event, by its id, on the page of a country
 *   mongolia-news:event/12        an event; the country is whatever the library has for it
 *   mongolia-news:search?q=tax%20law   a search, by what is typed into its field
 *
 * They name things in the library that the program opens by itself. An id that the library does not have
 * is found out by whoever looks it up.
 */
#pragma once

#include "mn-country.h"

G_BEGIN_DECLS

/* For `x-scheme-handler/` and g_file_has_uri_scheme(). */
#define MN_ADDRESS_SCHEME "mongolia-news"

typedef enum
{
  MN_ADDRESS_COUNTRY,
  MN_ADDRESS_ARTICLE,
  MN_ADDRESS_EVENT,
  MN_ADDRESS_SEARCH,
} MnAddressKind;

typedef struct
{
  MnAddressKind kind;
  MnCountry country; /* of a country; of an event, or MN_COUNTRY_NONE */
  gint64 id;         /* of an article or an event; above 0 */
  char *words;       /* owned; of a search: valid UTF-8, may be empty; else NULL */
} MnAddress;

MnAddress *mn_address_new_country (MnCountry country);
MnAddress *mn_address_new_article (gint64 id);
MnAddress *mn_address_new_event (MnCountry country, gint64 id);
/* @words must be UTF-8; NULL is "". */
MnAddress *mn_address_new_search (const char *words);
MnAddress *mn_address_copy (const MnAddress *address);
void mn_address_free (MnAddress *address);

/* NULL where @text (which may come from anywhere) is not an address as above. */
MnAddress *mn_address_parse (const char *text);

/* As mn_address_parse() reads it: ASCII, fit for a link. */
char *mn_address_to_string (const MnAddress *address);

gboolean mn_address_equal (const MnAddress *a, const MnAddress *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnAddress, mn_address_free)

G_END_DECLS
