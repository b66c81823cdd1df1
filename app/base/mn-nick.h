/* mn-nick.h: enumerations by their written names, as the library, JSON and CSV keep them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name at @value in @nicks (@n of them), or NULL where it is out of range. Not translated. */
const char *mn_nick_get (const char *const *nicks, gsize n, int value);

/* The value of @nick, or @fallback for NULL and unknown names. */
int mn_nick_parse (const char *const *nicks, gsize n, const char *nick, int fallback);

G_END_DECLS
