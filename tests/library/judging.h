/* judging.h: what a user would say of the facts of a report, and what must be true then. */
#pragma once

#include "fixture.h"

#define TURNOVER "Turnover with Kazakhstan was 60.9 million USD in 2021."
#define EXPORTS  "Wool worth 3 million USD was sold there."
#define TALKS    "The ministers met in Astana."
#define BODY     TURNOVER " " EXPORTS " " TALKS
/* The same words elsewhere, and a sentence more. */
#define LONGER "A new opening of some length, so that everything moves. " BODY

/* The article, and as the rules of the day read it: a doubtful turnover and a meeting. */
MnArticle *make_report (const char *body);
MnArticle *read_report (const char *body);

GPtrArray *list_figures (Fixture *fixture, MnCountry country);
GPtrArray *list_events (Fixture *fixture, MnCountry country);
MnCountryCount count (Fixture *fixture, MnCountry country);

/* Lists, rows, and counts of the article say the same; so does mn_library_check(). */
void assert_counts (Fixture *fixture, gint64 article, guint n_figures, guint n_events);
gint64
judge_figure (Fixture *fixture, const MnFigure *figure, MnVerdict verdict, const MnFigure *says);
gint64 judge_event (Fixture *fixture, const MnEvent *event, MnVerdict verdict, const MnEvent *says);
void undo (Fixture *fixture, gint64 verdict);

/* The first figure that the article shows, with 70 million instead; the first event, as an agreement on
 * 2022-01-20. Each gives its verdict. */
gint64 correct_figure (Fixture *fixture, gint64 article);
gint64 correct_event (Fixture *fixture, gint64 article);

/* Of the first event and the first figure; gives the verdict on the figure. */
gint64 say_all (Fixture *fixture, gint64 article, MnVerdict verdict);

/* New facts from words of the text: 3 million of exports to Russia; a contract with Russia. */
gint64 add_wool (Fixture *fixture, gint64 article);
gint64 add_signing (Fixture *fixture, gint64 article);

/* As correct_figure() and correct_event() left it, in the present text. */
void assert_corrected (Fixture *fixture, gint64 id);
