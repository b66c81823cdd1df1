/* report-test.h: data and files for the tests of reports. */
#pragma once

#include "mn-report.h"

/* Where tests put files: a folder of its own, taken away at the end; or, to look at them, the
 * folder that the environment variable MN_REPORT_OUTPUT names. */
const char *report_test_get_folder (void);
void report_test_clean_up (void);

/* A path in that folder. New string. */
char *report_test_dup_path (const char *name);

/* What a program prints; NULL, and the test is skipped, where it is not installed. Fails the
 * test where it fails. */
char *report_test_run (const char *program, ...) G_GNUC_NULL_TERMINATED;

/* Spaces and line breaks folded, so that sentences can be found across lines. */
char *report_test_dup_pdf_text (const char *path);

/* 'Pages:' of pdfinfo. */
guint report_test_get_n_pdf_pages (const char *path);

/* Options for a date of print of 22 November 2026, in English. */
MnReportOptions report_test_get_options (void);

/* Kazakhstan without anything. */
MnCountryData *report_test_new_country (void);

/* With figures of ten years, a part-year, a dispute and a target, from five articles, and thirty
 * events of all kinds. */
MnCountryData *report_test_new_kazakhstan (void);

/* @n events in the ten years before 2025, told by as many as a hundred articles. */
void report_test_add_events (MnCountryData *data, guint n);

/* Takes @title; new article ids are noted. */
MnEvent *report_test_add_event (MnCountryData *data,
                                MnEventType type,
                                MnPeriod date,
                                gint64 article,
                                const char *title);
MnFigure *report_test_add_figure (MnCountryData *data,
                                  MnFigureKind kind,
                                  MnPeriod period,
                                  MnDecimal amount,
                                  gint64 article);

/* About @kilobytes of text in paragraphs, with a figure and an event in it. */
MnArticle *report_test_new_article (guint kilobytes);
