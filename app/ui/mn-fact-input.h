/* mn-fact-input.h: what a user types for a fact, to values and back. No widgets here. */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

/* The first and the last day of @period as they are typed: '2022-01' and '2022-04'; where one says it all,
 * @to is "". New strings. */
void mn_fact_input_format_period (const MnPeriod *period, char **from, char **to);

/* FALSE, and what is wrong (new string), for what is no period. Both empty: unknown, and TRUE. */
gboolean
mn_fact_input_parse_period (const char *from, const char *to, MnPeriod *period, char **problem);

/* In the order of the list that the user chooses from. */
#define MN_FACT_INPUT_N_UNITS 5
extern const int mn_fact_input_powers[MN_FACT_INPUT_N_UNITS];

/* '60.9' and the place of 'million' in the list. New string; "" without an amount. */
char *mn_fact_input_format_amount (const MnFigure *figure, guint *unit);

/* '60.9', '60,9' or '1 234,5', times the unit. FALSE for others. */
gboolean mn_fact_input_parse_amount (const char *text, guint unit, MnDecimal *amount);

/* '48.1' or '-3'; "" for NAN. New string. */
char *mn_fact_input_format_percent (double percent);

/* NAN for "". FALSE for what is no number. */
gboolean mn_fact_input_parse_percent (const char *text, double *percent);

/* Names with commas between them. New string. */
char *mn_fact_input_format_countries (const GArray *countries);

/* Names in the user's language, or codes. FALSE, and what is wrong (new string), for others. */
gboolean mn_fact_input_parse_countries (const char *text, MnEvent *event, char **problem);

/* What the words of a fact and its values want: NULL where it can be stored, else what is wrong (new
 * string). */
char *mn_fact_input_check_figure (const MnFigure *figure);

G_END_DECLS
