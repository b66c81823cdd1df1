/* mn-sheet-place.c: countries as tables write them. */
#include "mn-sheet-place.h"

#include <stdlib.h>
#include <string.h>

/* Languages in which offices write names. */
static const char *const languages[] = { "en", "mn", "ru" };

/* Names that ICU has no such spelling of, folded. */
static const struct
{
  const char *name;
  const char *code;
} aliases[] = {
  { "americansamao", "AS" },
  { "boliviaplurinationalstateof", "BO" },
  { "capeverde", "CV" },
  { "chinahongkongsar", "HK" },
  { "chinamacaosar", "MO" },
  { "chinamainland", "CN" },
  { "chinaprmainland", "CN" },
  { "hongkongchina", "HK" },
  { "cotedivoire", "CI" },
  { "czechrepublic", "CZ" },
  { "czechrep", "CZ" },
  { "demrepofthecongo", "CD" },
  { "dempeoplesrepofkorea", "KP" },
  { "dprkorea", "KP" },
  { "egyptarabrep", "EG" },
  { "eswatini", "SZ" },
  { "iranislamicrep", "IR" },
  { "iranislamicrepublicof", "IR" },
  { "kazakhstanrepof", "KZ" },
  { "kirgizstan", "KG" },
  { "kyrgyzrepublic", "KG" },
  { "kyrgyzrep", "KG" },
  { "korea", "KR" },
  { "koreadem", "KP" },
  { "koreademrep", "KP" },
  { "korearep", "KR" },
  { "korearepof", "KR" },
  { "korearepublicof", "KR" },
  { "lao", "LA" },
  { "laopdr", "LA" },
  { "laopeoplesdemrep", "LA" },
  { "luxemburg", "LU" },
  { "macedonia", "MK" },
  { "moldavia", "MD" },
  { "moldovarep", "MD" },
  { "otherasianes", "TW" }, /* in practice */
  { "repofkorea", "KR" },
  { "repofmoldova", "MD" },
  { "republicofcotedivoire", "CI" },
  { "republicofkorea", "KR" },
  { "republicofmoldova", "MD" },
  { "republicofsouthafrica", "ZA" },
  { "russianfederation", "RU" },
  { "slovakrepublic", "SK" },
  { "swaziland", "SZ" },
  { "syrianarabrepublic", "SY" },
  { "taiwanprovinceofchina", "TW" },
  { "taiwanprovofchina", "TW" },
  { "turkey", "TR" },
  { "turkiye", "TR" },
  { "turkiyerepof", "TR" },
  { "unitedkingdomofgreatbritainandnorthernireland", "GB" },
  { "unitedrepoftanzania", "TZ" },
  { "unitedstates", "US" },
  { "unitedstatesofamerica", "US" },
  { "usa", "US" },
  { "venezuelabolivarianrepublicof", "VE" },
  { "vietnam", "VN" },
  { "ану", "US" },
  { "бнсу", "KR" },
  { "бнасау", "KP" },
  { "бнхау", "CN" },
  { "оху", "RU" },
  { "хбнгу", "DE" },
  { "ихбритани", "GB" },
  { "сша", "US" },
  { "кнр", "CN" },
  { "республикакорея", "KR" },
  { "россиискаяфедерация", "RU" },
};

static const char *const world_names[] = {
  "world", "wld",    "w00",     "0",           "00",           "000",   "001",
  "g001",  "total",  "owidwrl", "allpartners", "allcountries", "all",   "бүгд",
  "ниит",  "дэлхии", "мир",     "весьмир",     "всего",        "итого",
};

/* Beginnings of names of groups, some with a Cyrillic е as the statistics office writes them; "other" stands before most that are left over. */
static const char *const group_beginnings[] = {
  "africa",
  "america",
  "asia",
  "areasnes",
  "bunkers",
  "caribbean",
  "centralasia",
  "countriesof",
  "easternasia",
  "emerging",
  "europe",
  "european",
  "eu27",
  "eu28",
  "freezones",
  "latinamerica",
  "middleeast",
  "neutralzone",
  "northamerica",
  "northeast",
  "northernamerica",
  "northеastern",
  "oceania",
  "other",
  "southasia",
  "southeast",
  "southernasia",
  "southеastern",
  "specialcategories",
  "subsaharan",
  "unspecified",
  "usmiscpacificis",
  "westernasia",
  "ази",
  "америк",
  "африк",
  "бусад",
  "европ",
  "зүүн",
  "номхон",
  "өмнөд",
  "хоид",
};

static const char *const gone_names[] = {
  "sun",
  "csk",
  "ddr",
  "yug",
  "scg",
  "anthr",
  "sovietunion",
  "ussr",
  "formerussr",
  "czechoslovakia",
  "formerczechoslovakia",
  "germandemocraticrepublic",
  "formergdr",
  "yugoslavia",
  "formeryugoslavia",
  "serbiaandmontenegro",
  "ссср",
  "зхзхолбоотулс",
};

/* Numbers of UN Comtrade that are not those of the United Nations' list. */
static const struct
{
  int number;
  const char *code;
} comtrade[] = {
  { 251, "FR" }, { 381, "IT" }, { 579, "NO" }, { 699, "IN" },
  { 757, "CH" }, { 842, "US" }, { 490, "TW" },
};

static const int gone_numbers[] = { 200, 278, 810, 890, 891 };

char *
mn_sheet_place_fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);

  for (const char *p = decomposed ? decomposed : ""; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '&')
        g_string_append (folded, "and");
      else if (g_unichar_isalnum (c))
        g_string_append_unichar (folded, g_unichar_tolower (c));
    }
  return g_string_free (folded, FALSE);
}

/* Folded names to countries. */
static GHashTable *
get_names (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return (GHashTable *) once;

  GHashTable *made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize n;
  const MnCountry *countries = mn_country_list (&n);
  for (gsize i = 0; i < n; i++)
    for (gsize k = 0; k < G_N_ELEMENTS (languages); k++)
      {
        g_autofree char *name = mn_country_dup_name (countries[i], languages[k]);

        g_hash_table_insert (made, mn_sheet_place_fold (name),
                             GUINT_TO_POINTER ((guint) countries[i]));
      }
  for (gsize i = 0; i < G_N_ELEMENTS (aliases); i++)
    g_hash_table_insert (made, g_strdup (aliases[i].name),
                         GUINT_TO_POINTER ((guint) mn_country_from_code (aliases[i].code)));
  g_once_init_leave (&once, (gsize) made);
  return made;
}

static gboolean
is_one_of (const char *folded, const char *const *names, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_equal (folded, names[i]))
      return TRUE;
  return FALSE;
}

static gboolean
begins_with_one_of (const char *folded, const char *const *names, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_has_prefix (folded, names[i]))
      return TRUE;
  return FALSE;
}

static MnPlaceKind
found (MnCountry country, MnCountry *out)
{
  *out = country;
  return country != MN_COUNTRY_NONE ? MN_PLACE_COUNTRY : MN_PLACE_UNKNOWN;
}

static MnPlaceKind
find_number (int number, MnCountry *country)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gone_numbers); i++)
    if (gone_numbers[i] == number)
      return MN_PLACE_GONE;
  for (gsize i = 0; i < G_N_ELEMENTS (comtrade); i++)
    if (comtrade[i].number == number)
      return found (mn_country_from_code (comtrade[i].code), country);
  /* Areas that UN Comtrade made up for what it cannot tell apart. */
  if (found (mn_country_from_number (number), country) == MN_PLACE_UNKNOWN)
    return number >= 400 && number < 1000 ? MN_PLACE_GROUP : MN_PLACE_UNKNOWN;
  return MN_PLACE_COUNTRY;
}

/* 'S19', '_X', 'G163': codes with something in them that no country's has. */
static gboolean
is_made_up_code (const char *text)
{
  gsize length = strlen (text);

  if (length < 2 || length > 4 || strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != length)
    return FALSE;
  return strpbrk (text, "0123456789_") != NULL;
}

MnPlaceKind
mn_sheet_place_find (const char *text, MnCountry *country)
{
  g_autofree char *folded = mn_sheet_place_fold (text);
  gpointer named;

  *country = MN_COUNTRY_NONE;
  if (is_one_of (folded, world_names, G_N_ELEMENTS (world_names)))
    return MN_PLACE_WORLD;
  if (is_one_of (folded, gone_names, G_N_ELEMENTS (gone_names)))
    return MN_PLACE_GONE;
  if (*folded && strspn (folded, "0123456789") == strlen (folded) && strlen (folded) <= 4)
    return find_number (atoi (folded), country);
  if (g_str_equal (text, "S19"))
    return found (mn_country_from_code ("TW"), country);
  if (strlen (text) == 2 && found (mn_country_from_code (text), country))
    return MN_PLACE_COUNTRY;
  if (strlen (text) == 3 && found (mn_country_from_code3 (text), country))
    return MN_PLACE_COUNTRY;
  named = g_hash_table_lookup (get_names (), folded);
  if (named)
    return found ((MnCountry) GPOINTER_TO_UINT (named), country);
  if (is_made_up_code (text) ||
      begins_with_one_of (folded, group_beginnings, G_N_ELEMENTS (group_beginnings)))
    return MN_PLACE_GROUP;
  return MN_PLACE_UNKNOWN;
}
