/* mn-country-row.h: one country in the list of countries. */
#pragma once

#include "mn-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_COUNTRY_ROW (mn_country_row_get_type ())
G_DECLARE_FINAL_TYPE (MnCountryRow, mn_country_row, MN, COUNTRY_ROW, GtkListBoxRow)

/* MN_COUNTRY_NONE is the row of all countries. */
GtkWidget *mn_country_row_new (MnCountry country);

MnCountry mn_country_row_get_country (MnCountryRow *self);

/* In the user's language. */
const char *mn_country_row_get_name (MnCountryRow *self);

/* @rank: its place in the list. */
void mn_country_row_set_count (MnCountryRow *self, const MnCountryCount *count, guint rank);
guint mn_country_row_get_rank (MnCountryRow *self);

G_END_DECLS
