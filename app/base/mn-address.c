/* mn-address.c: addresses of what the library holds. */
#include "mn-address.h"

#include <string.h>

static MnAddress *
address_new (MnAddressKind kind, MnCountry country, gint64 id)
{
  MnAddress *address = g_new0 (MnAddress, 1);

  address->kind = kind;
  address->country = country;
  address->id = id;
  return address;
}

MnAddress *
mn_address_new_country (MnCountry country)
{
  g_return_val_if_fail (country != MN_COUNTRY_NONE, NULL);

  return address_new (MN_ADDRESS_COUNTRY, country, 0);
}

MnAddress *
mn_address_new_article (gint64 id)
{
  g_return_val_if_fail (id > 0, NULL);

  return address_new (MN_ADDRESS_ARTICLE, MN_COUNTRY_NONE, id);
}

MnAddress *
mn_address_new_event (MnCountry country, gint64 id)
{
  g_return_val_if_fail (id > 0, NULL);

  return address_new (MN_ADDRESS_EVENT, country, id);
}

MnAddress *
mn_address_new_search (const char *words)
{
  MnAddress *address = address_new (MN_ADDRESS_SEARCH, MN_COUNTRY_NONE, 0);

  address->words = g_strdup (words ? words : "");
  return address;
}

MnAddress *
mn_address_copy (const MnAddress *address)
{
  MnAddress *copy = g_memdup2 (address, sizeof *address);

  copy->words = g_strdup (address->words);
  return copy;
}

void
mn_address_free (MnAddress *address)
{
  g_free (address->words);
  g_free (address);
}

/* Digits alone: no sign, no zero in front, so that each id has one address. */
static MnAddress *
parse_id (MnAddressKind kind, MnCountry country, const char *text)
{
  guint64 id;

  if (text[0] == '0' || !g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT64, &id, NULL))
    return NULL;
  return address_new (kind, country, (gint64) id);
}

static MnAddress *
parse_event (const char *text)
{
  const char *slash = strchr (text, '/');

  if (!slash)
    return parse_id (MN_ADDRESS_EVENT, MN_COUNTRY_NONE, text);

  g_autofree char *code = g_strndup (text, (gsize) (slash - text));
  MnCountry country = mn_country_from_code (code);
  return country == MN_COUNTRY_NONE ? NULL : parse_id (MN_ADDRESS_EVENT, country, slash + 1);
}

static MnAddress *
parse_search (const char *text)
{
  /* Refuses '%00' and what is not hexadecimal. */
  g_autofree char *words = g_uri_unescape_string (text, NULL);
  return words && g_utf8_validate (words, -1, NULL) ? mn_address_new_search (words) : NULL;
}

MnAddress *
mn_address_parse (const char *text)
{
  static const char scheme[] = MN_ADDRESS_SCHEME ":";

  /* The scheme alone is blind to case (RFC 3986, 3.1). */
  if (!text || g_ascii_strncasecmp (text, scheme, strlen (scheme)) != 0)
    return NULL;
  text += strlen (scheme);

  if (g_str_has_prefix (text, "country/"))
    {
      MnCountry country = mn_country_from_code (text + strlen ("country/"));
      return country == MN_COUNTRY_NONE ? NULL : mn_address_new_country (country);
    }
  if (g_str_has_prefix (text, "article/"))
    return parse_id (MN_ADDRESS_ARTICLE, MN_COUNTRY_NONE, text + strlen ("article/"));
  if (g_str_has_prefix (text, "event/"))
    return parse_event (text + strlen ("event/"));
  if (g_str_has_prefix (text, "search?q="))
    return parse_search (text + strlen ("search?q="));
  return NULL;
}

char *
mn_address_to_string (const MnAddress *address)
{
  const char *code = mn_country_get_code (address->country);

  switch (address->kind)
    {
    case MN_ADDRESS_COUNTRY:
      return g_strconcat (MN_ADDRESS_SCHEME ":country/", code, NULL);
    case MN_ADDRESS_ARTICLE:
      return g_strdup_printf (MN_ADDRESS_SCHEME ":article/%" G_GINT64_FORMAT, address->id);
    case MN_ADDRESS_EVENT:
      return g_strdup_printf (MN_ADDRESS_SCHEME ":event/%s%s%" G_GINT64_FORMAT, code ? code : "",
                              code ? "/" : "", address->id);
    case MN_ADDRESS_SEARCH:
      {
        g_autofree char *words = g_uri_escape_string (address->words, NULL, FALSE);
        return g_strconcat (MN_ADDRESS_SCHEME ":search?q=", words, NULL);
      }
    default:
      g_assert_not_reached ();
    }
}

gboolean
mn_address_equal (const MnAddress *a, const MnAddress *b)
{
  return a->kind == b->kind && a->country == b->country && a->id == b->id &&
         g_strcmp0 (a->words, b->words) == 0;
}
