/* mn-nick.c: enumerations by their written names. */
#include "mn-nick.h"

const char *
mn_nick_get (const char *const *nicks, gsize n, int value)
{
  return value >= 0 && (gsize) value < n ? nicks[value] : NULL;
}

int
mn_nick_parse (const char *const *nicks, gsize n, const char *nick, int fallback)
{
  for (gsize i = 0; nick && i < n; i++)
    if (g_strcmp0 (nicks[i], nick) == 0)
      return (int) i;
  return fallback;
}
