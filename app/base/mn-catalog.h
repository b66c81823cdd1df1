/* mn-catalog.h: one file of translations, as msgfmt makes it. Private to mn-gettext.c. */
#pragma once

#include "mn-gettext.h"

G_BEGIN_DECLS

/* NULL where there is none at @path, or what is there is none of this machine. */
MnCatalog *mn_catalog_open (const char *path);
void mn_catalog_free (MnCatalog *self);

/* The translation of @key (of a plural: its singular) and its length, the forms of a plural parted by zeros;
 * NULL where there is none. Lives as long as the catalogue. */
const char *mn_catalog_find (const MnCatalog *self, const char *key, gsize *length);

/* The form for @n of a translation that mn_catalog_find() gave. */
const char *mn_catalog_choose (const MnCatalog *self, const char *forms, gsize length, gulong n);

G_END_DECLS
