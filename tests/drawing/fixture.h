/* fixture.h: data for the tests of app/drawing. */
#pragma once

#include "mn-chart-layout.h"
#include "mn-timeline-layout.h"

/* What the seeds say of Kazakhstan, and some events. Articles 1 to 5. */
GPtrArray *fixture_kazakh_figures (void);
/* Both countries' statistics of some years, made up: gaps, a part of a year, a stated balance and
 * growth that do not fit. Articles 1 to 4. */
GPtrArray *fixture_both_reporters (void);
GPtrArray *fixture_kazakh_events (void);
char *fixture_get_note (gint64 article, gpointer user_data);

/* @date as mn_period_parse() reads it, or two of them with '/' between; "" is unknown. */
MnPeriod fixture_period (const char *date);

MnEvent *fixture_event (MnEventType type, const char *date, const char *title, gint64 article);

/* Mongolia and Kazakhstan; @from is the country the goods leave. @amount as printed ("60.9" and
 * @power 6), NULL for none. */
MnFigure *fixture_figure (MnFigureKind kind,
                          const char *from,
                          const char *period,
                          const char *amount,
                          int power,
                          gint64 article);

/* Any number of events or figures over some decades, the same for the same @seed. */
GPtrArray *fixture_random_events (guint32 seed, guint n);
GPtrArray *fixture_random_figures (guint32 seed, guint n);

MnLayoutParams fixture_params (const char *from, const char *to, double width, double height);

/* Compares with the file of that name in golden/, or, if MN_UPDATE_GOLDENS is set, writes it. */
void fixture_assert_golden (const char *name, const char *text);
