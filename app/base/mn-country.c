/* mn-country.c: countries by their ISO codes. */
#include "mn-country.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>
#include <unicode/usearch.h>
#include <unicode/ustring.h>

typedef struct
{
  char text[3];
} Code;

static Code codes[26 * 26];
static GArray *known;
static MnCountry by_number[1000];
static GHashTable *by_code3; /* upper case to MnCountry */

static gsize
slot (MnCountry country)
{
  return (gsize) ((country >> 8) - 'A') * 26 + (gsize) ((country & 0xff) - 'A');
}

static void
add (const char *iso, const URegion *region)
{
  MnCountry country = MN_COUNTRY (iso[0], iso[1]);
  g_autofree char *locale = g_strconcat ("und_", iso, NULL);
  const char *code3 = uloc_getISO3Country (locale);
  int number = uregion_getNumericCode (region);

  memcpy (codes[slot (country)].text, iso, 3);
  g_array_append_val (known, country);
  if (code3 && *code3)
    g_hash_table_insert (by_code3, g_strdup (code3), GUINT_TO_POINTER ((guint) country));
  if (number > 0 && number < (int) G_N_ELEMENTS (by_number))
    by_number[number] = country;
}

static void
load (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;

  known = g_array_new (FALSE, FALSE, sizeof (MnCountry));
  by_code3 = g_hash_table_new (g_str_hash, g_str_equal);
  for (const char *const *iso = uloc_getISOCountries (); *iso; iso++)
    {
      UErrorCode status = U_ZERO_ERROR;
      const URegion *region = uregion_getRegionFromCode (*iso, &status);

      /* ICU lists codes of states that are gone, and of groups; only territories have a map. */
      if (U_FAILURE (status) || uregion_getType (region) != URGN_TERRITORY || strlen (*iso) != 2)
        continue;
      add (*iso, region);
    }
  g_once_init_leave (&once, 1);
}

MnCountry
mn_country_from_code (const char *code)
{
  load ();
  if (!code || strlen (code) != 2 || !g_ascii_isalpha (code[0]) || !g_ascii_isalpha (code[1]))
    return MN_COUNTRY_NONE;

  MnCountry country = MN_COUNTRY (g_ascii_toupper (code[0]), g_ascii_toupper (code[1]));
  return codes[slot (country)].text[0] ? country : MN_COUNTRY_NONE;
}

MnCountry
mn_country_from_code3 (const char *code)
{
  load ();
  if (!code || strlen (code) != 3)
    return MN_COUNTRY_NONE;

  g_autofree char *upper = g_ascii_strup (code, 3);
  return (MnCountry) GPOINTER_TO_UINT (g_hash_table_lookup (by_code3, upper));
}

MnCountry
mn_country_from_number (int number)
{
  load ();
  return number > 0 && number < (int) G_N_ELEMENTS (by_number) ? by_number[number]
                                                               : MN_COUNTRY_NONE;
}

const char *
mn_country_get_code (MnCountry country)
{
  char a = (char) (country >> 8), b = (char) (country & 0xff);

  load ();
  if (!g_ascii_isupper (a) || !g_ascii_isupper (b) || !codes[slot (country)].text[0])
    return NULL;
  return codes[slot (country)].text;
}

const MnCountry *
mn_country_list (gsize *n)
{
  load ();
  *n = known->len;
  return (const MnCountry *) (void *) known->data;
}

char *
mn_country_dup_name (MnCountry country, const char *locale)
{
  const char *code = mn_country_get_code (country);
  UDisplayContext contexts[] = { UDISPCTX_LENGTH_SHORT };
  UErrorCode status = U_ZERO_ERROR;
  UChar name[256];
  char utf8[768];

  if (!code)
    return g_strdup ("");

  ULocaleDisplayNames *names =
      uldn_openForContext (locale ? locale : uloc_getDefault (), contexts, 1, &status);
  if (U_SUCCESS (status))
    uldn_regionDisplayName (names, code, name, G_N_ELEMENTS (name), &status);
  if (U_SUCCESS (status))
    u_strToUTF8 (utf8, sizeof utf8, NULL, name, -1, &status);
  if (names)
    uldn_close (names);
  return g_strdup (U_SUCCESS (status) ? utf8 : code);
}

gboolean
mn_country_name_matches (const char *name, const char *needle)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *text = g_utf8_to_utf16 (name, -1, NULL, NULL, NULL);
  g_autofree gunichar2 *pattern = g_utf8_to_utf16 (needle, -1, NULL, NULL, NULL);
  static UCollator *collator;
  static gsize once;
  gboolean found;

  if (g_once_init_enter (&once))
    {
      /* Kept for the life of the program. The root's order: in the C locale's, 'a' and 'A' are
       * different letters. */
      collator = ucol_open ("", &status);
      if (collator)
        ucol_setStrength (collator, UCOL_PRIMARY);
      g_once_init_leave (&once, 1);
    }
  if (!text || !pattern || !collator || !pattern[0])
    return pattern && !pattern[0];

  UStringSearch *search =
      usearch_openFromCollator ((const UChar *) pattern, -1, (const UChar *) text, -1, collator,
                                NULL, &status);
  found = U_SUCCESS (status) && usearch_first (search, &status) != USEARCH_DONE;
  if (search)
    usearch_close (search);
  return found;
}
