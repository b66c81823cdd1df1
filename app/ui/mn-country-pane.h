/* mn-country-pane.h: the countries that the library speaks of, with a filter. */
#pragma once

#include "mn-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Signal `country-chosen (guint country, gboolean activated)`: the user moved to it, or (@activated)
 * clicked it or pressed Return, perhaps on the one that is chosen already; MN_COUNTRY_NONE is all. */
#define MN_TYPE_COUNTRY_PANE (mn_country_pane_get_type ())
G_DECLARE_FINAL_TYPE (MnCountryPane, mn_country_pane, MN, COUNTRY_PANE, GtkWidget)

/* @counts: GArray of MnCountryCount in the order to show; @n_articles: of the whole library. */
void mn_country_pane_set_counts (MnCountryPane *self, const GArray *counts, guint n_articles);

/* Marks @country as chosen. Gives no signal. */
void mn_country_pane_set_current (MnCountryPane *self, MnCountry country);

void mn_country_pane_focus_list (MnCountryPane *self);

G_END_DECLS
