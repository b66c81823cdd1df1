/* mn-country-choice.h: a row in which a country is chosen from all, by its name. */
#pragma once

#include "mn-country.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Signal `changed`: another one was chosen. */
#define MN_TYPE_COUNTRY_CHOICE (mn_country_choice_get_type ())
G_DECLARE_FINAL_TYPE (MnCountryChoice, mn_country_choice, MN, COUNTRY_CHOICE, AdwActionRow)

void mn_country_choice_set_country (MnCountryChoice *self, MnCountry country);

/* MN_COUNTRY_NONE: unknown. */
MnCountry mn_country_choice_get_country (MnCountryChoice *self);

G_END_DECLS
