/* country-sample.h: made-up relations with one country, for looking and for tests. */
#pragma once

#include "mn-country-content.h"

G_BEGIN_DECLS

/* A few dozen events and figures of every kind that timeline and chart draw: part-years, a target, a
 * dispute, two currencies, events without a date, figures that cannot be drawn. All have evidence. */
MnCountryData *country_sample_new (void);

/* @n_events in lanes of every type, from 1990 on, close together; no figures. */
MnCountryData *country_sample_new_crowd (guint n_events);

/* Nothing at all. */
MnCountryData *country_sample_new_empty (void);

G_END_DECLS
