/* mn-dates.h: shared by the files that find dates; not for others. */
#pragma once

#include "mn-sentence.h"

G_BEGIN_DECLS

/* -- mn-dates.c: numbers that dates are made of */

/* A plain whole number of at most four digits; -1 for others. */
int mn_dates_number_at (const MnSentence *sentence, guint at);
/* A year from 1900 to 2100, or 0. */
int mn_dates_year_at (const MnSentence *sentence, guint at);
/* A day of a month, or 0. */
int mn_dates_day_at (const MnSentence *sentence, guint at);
/* Not the number of an amount: no unit, currency or percent sign about it. */
gboolean mn_dates_is_bare (const MnSentence *sentence, guint at);
/* A count in digits or a word, or 0; the token behind it into @last. */
int mn_dates_count_at (const MnSentence *sentence, guint at, guint *last);
/* '2024/05/22', '22.05.2024': the token behind it, or 0. */
guint mn_dates_read_numeric (const MnSentence *sentence, guint at, MnDateMark *date);

/* -- mn-dates-months.c: each returns the token behind the date */

/* 'to', 'through', 'until' between the ends of a range. */
gboolean mn_dates_is_through (const MnSentence *sentence, guint at);
/* The ending of an ordinal behind its number: '1er', '2e'. */
gboolean mn_dates_is_nth (const MnSentence *sentence, guint at);
/* 'January', 'January-April 2022', 'May 6, 2025'; there is a month at @at. */
guint mn_dates_read_month_first (const MnSentence *sentence, guint at, MnDateMark *date);
/* '6 May 2025', '23-25 August'; 0 where there is none. */
guint mn_dates_read_day_first (const MnSentence *sentence, guint at, MnDateMark *date);

/* -- mn-dates-years.c: each puts the year into the date and returns the token behind it, or 0 */

/* 'fiscal year 2023', 'FY23', 'FY2022-23'. */
guint mn_dates_read_fiscal_year (const MnSentence *sentence, guint at, MnDateMark *date);
/* 'last year', 'the current fiscal year'. */
guint mn_dates_read_rel_year (const MnSentence *sentence, guint at, MnDateMark *date);
/* '2024', '2023-24', 'the 2023 financial year', 'the fiscal year 2023'. */
guint mn_dates_read_year_named (const MnSentence *sentence, guint at, MnDateMark *date);
/* The same behind a month or a quarter: ', 2025', 'of last year', '(2017-18)'; @at where there is none. */
guint mn_dates_read_year_behind (const MnSentence *sentence, guint at, MnDateMark *date);

/* 'Q1', 'H1 2024', '9M 2021', with the letters of the language: 'T1'. */
guint mn_dates_read_code (const MnSentence *sentence, guint at, MnDateMark *date);
/* Behind the number of a year, its word: '2021 году', '2021 г.' */
guint mn_dates_skip_year_word (const MnSentence *sentence, guint at);

/* -- mn-dates-around.c */

/* What stands before a date: its preposition, 'the end of', 'since'. */
void mn_dates_read_before (const MnSentence *sentence, MnDateMark *date);
/* TRUE: the date, in brackets, is that before it once more, and went into it. */
/* 'the nine months to September': drops the date before, which only counts the months. */
void mn_dates_absorb_count (MnSentence *sentence, const MnDateMark *date);
/* 'this year's first quarter': takes the year that stands before. */
void mn_dates_take_year_before (MnSentence *sentence, MnDateMark *date);
gboolean mn_dates_absorb_bracket (MnSentence *sentence, const MnDateMark *date);
/* 'last year, over the same period' becomes one. */
void mn_dates_join_same (MnSentence *sentence);

/* -- mn-dates-year-first.c: for languages whose verb stands last */

/* One date that begins at @at, with its case; the token behind it, or 0. */
guint mn_dates_read_year_first (const MnSentence *sentence, guint at, MnDateMark *date);

G_END_DECLS
