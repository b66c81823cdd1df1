/* mn-places.h: the countries that a sentence names, without what only looks like one. */
#pragma once

#include "mn-article.h"
#include "mn-words.h"

G_BEGIN_DECLS

typedef void (*MnPlaceNameFunc) (MnCountry country, const char *name, gpointer user_data);

/* Each name that ICU has for each country in a language, its long and its short form. */
void mn_places_foreach_name (const char *language, MnPlaceNameFunc func, gpointer user_data);

G_END_DECLS
