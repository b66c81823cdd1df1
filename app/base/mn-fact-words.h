/* mn-fact-words.h: facts in words, for paper, window, terminal and desktop.
 *
 * @locale is of names, numbers and dates; NULL: the user's. All return new strings.
 */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

/* 'Exports from Kazakhstan to Mongolia' */
char *mn_fact_words_flow (const MnFigure *figure, const char *locale);

/* 'Exports from Kazakhstan to Mongolia, Jan – Apr 2022' */
char *mn_fact_words_subject (const MnFigure *figure, const char *locale);

/* 'Exports from Kazakhstan to Mongolia, Jan – Apr 2022: 30.4 million US dollars (+129.9%),
 * provisional' */
char *mn_fact_words_figure (const MnFigure *figure, const char *locale);

/* 'about 30.4 million (+129.9%, 96% of the turnover)', with what is known of it; '' where nothing is. The
 * currency is left to the head of the column. */
char *mn_fact_words_value (const MnFigure *figure, const char *locale);

/* 'derived: 60.9 ÷ 1.481, from 41.07 to 41.17 million'; NULL for what was stated. */
char *mn_fact_words_derivation (const MnFigure *figure, const char *locale);

/* 'over 60.9 million', where @amount is '60.9 million' */
char *mn_fact_words_bounded (MnBound bound, const char *amount);

/* 'over 60.9 million US dollars'; NULL where only the growth or the share is known. */
char *mn_fact_words_amount (const MnFigure *figure, const char *locale);

/* '96% of the turnover'; NULL where the share is not known. */
char *mn_fact_words_share (const MnFigure *figure, const char *locale);

/* 'one kind of goods'; NULL for the whole trade of two countries. Translated, static. */
const char *mn_fact_words_scope (MnFigureScope scope);

/* 'provisional'; NULL where a figure is plainly reported. Translated, static. */
const char *mn_fact_words_status (MnFigureStatus status);

/* 'Confirmed by you'; NULL where the user said nothing. Translated, static. */
const char *mn_fact_words_verdict (MnVerdict verdict);

/* 'confirmed': the same where nobody is spoken to, on paper. Translated, static. */
const char *mn_fact_words_verdict_mark (MnVerdict verdict);

/* '28 June 2025', or 'date unknown' */
char *mn_fact_words_date (const MnPeriod *date, const char *locale);

G_END_DECLS
