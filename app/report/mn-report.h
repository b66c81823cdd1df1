/* mn-report.h: pages about a country or an article, for paper and files.
 *
 * One way of making pages for the print operation, a preview, the command line and files: a
 * report is made from data, lays itself out on pages of a given size and draws any of them on a
 * Cairo context. Always light, whatever the screen's theme. No GTK, no display.
 *
 * Every page carries the date of print and the program's name, every further page the title.
 * Drawings come with their unit, legend and numbered notes; a list that does not fit goes on on
 * the next page: nothing is cut and nothing lost.
 *
 * A report belongs to one thread at a time; it may be made in one and handed to another. The
 * data that it was made from is kept by reference and must not be changed any more.
 */
#pragma once

#include "mn-axis.h"
#include "mn-library.h"
#include "mn-report-error.h"
#include "mn-timeline-layout.h"
#include "mn-trade-view.h"

#include <cairo.h>

G_BEGIN_DECLS

typedef enum
{
  MN_REPORT_TIMELINE, /* the events of a country */
  MN_REPORT_CHART,    /* its trade with Mongolia */
  MN_REPORT_COUNTRY,  /* the timeline above the chart, on one axis */
  MN_REPORT_ARTICLE,  /* title, source, text and facts */
  MN_REPORT_CHARTS,   /* the trade with several countries, some charts a page */
  MN_REPORT_LIST,     /* articles as a bibliography */
} MnReportKind;

/* 'timeline', 'chart', 'country', 'article', 'charts', 'list': for the names of remembered settings. */
const char *mn_report_kind_to_nick (MnReportKind kind);

/* Of one page, in points (1/72 inch). */
typedef struct
{
  double width;
  double height;
  double top;
  double right;
  double bottom;
  double left;
} MnPageSetup;

/* The paper of the country that the program's locale is set to (A4, or Letter), with margins of
 * 15 mm; lying for a timeline and a chart, else upright. */
MnPageSetup mn_page_setup_get_default (MnReportKind kind);

/* 'a4', 'A3', 'letter', 'legal', 'tabloid', and 'a3-upright' or 'a3-lying'; without that as above. FALSE, and
 * @page as it was, for other names. */
gboolean mn_page_setup_from_name (const char *name, MnReportKind kind, MnPageSetup *page);

/* So much larger than on A4 is what stands on a poster, from A3 on: 1.19, 1.41, 1.68, and 2 on A0, which is
 * half of what the paper is larger. */
double mn_page_setup_get_zoom (const MnPageSetup *page);

typedef struct
{
  MnRange range;       /* what is drawn and listed; empty (start = end): all there is. -INFINITY and
                        * INFINITY leave an end open: it is where the things are. */
  MnEventTypes hidden; /* types of events to leave out */
  guint unit;          /* which currency of the chart, as the series counts */
  MnTradeViewKind view;  /* of the chart */
  gboolean is_log;       /* its scale, where the view takes it */
  guint years_per_page;  /* of a timeline: each page has so many; 0: all on one drawing */
  guint charts_per_page; /* of several countries: 1 (0), 2 or 4 */
  gboolean no_lists;     /* only the drawing and its numbered sources */
  guint max_events;      /* listed at most, the newest; 0: 250. More are told by a sentence. */
  const char *locale;    /* of words, names, numbers and dates (mn-gettext.h); NULL: the user's */
  MnDay today;           /* the date of print; MN_DAY_UNKNOWN: today */
} MnReportOptions;

#define MN_REPORT_OPTIONS_INIT                                                          \
  {                                                                                     \
    { 0, 0 }, 0, 0, MN_TRADE_VIEW_TURNOVER, FALSE, 0, 0, FALSE, 0, NULL, MN_DAY_UNKNOWN \
  }

#define MN_TYPE_REPORT (mn_report_get_type ())
G_DECLARE_FINAL_TYPE (MnReport, mn_report, MN, REPORT, GObject)

/* @kind is one of the first three. The figures, events and notes of @data are referenced, @data
 * itself is not needed any longer. */
MnReport *mn_report_new_country (MnReportKind kind,
                                 const MnCountryData *data,
                                 const MnReportOptions *options);

/* Copies what it needs of @article. Of the options only locale and today count. */
MnReport *mn_report_new_article (const MnArticle *article, const MnReportOptions *options);

/* The charts of @countries (of MnCountryData), in this order, then the sources of each; countries without
 * a value of trade are named. The data is referenced, the structures are not needed any longer. Two to a page
 * by default stand on upright paper. */
MnReport *mn_report_new_charts (const GPtrArray *countries, const MnReportOptions *options);

/* The rows of a search, numbered; what was found beyond them is told. Copies what it needs. Of the options only
 * locale and today count. */
MnReport *mn_report_new_list (const MnSearchResult *result,
                              const MnQuery *query,
                              const MnReportOptions *options);

MnReportKind mn_report_get_kind (MnReport *self);

/* 'Mongolia and Kazakhstan: timeline'; of an article its heading. Lives as long as the report. */
const char *mn_report_get_title (MnReport *self);

/* 'Kazakhstan timeline': without a folder or an ending, without characters that file systems
 * refuse. New string. */
char *mn_report_dup_file_name (MnReport *self);

/* Nothing to draw and nothing to list. Pages then say so; files are refused. */
gboolean mn_report_is_empty (MnReport *self);

/* --- Pages ------------------------------------------------------------------------------------ */

/* Begins anew with pages of this size; until it is called, the default. Margins that leave no room
 * are made smaller. */
void mn_report_set_page (MnReport *self, const MnPageSetup *page);

/* Lays out a few more pages, some milliseconds' work; TRUE once all are. For idle time. */
gboolean mn_report_paginate (MnReport *self);

/* Lays out what is not yet laid out. At least 1. */
guint mn_report_get_n_pages (MnReport *self);

/* Draws page number @page, from 0. One unit of @cr is a point, (0, 0) the top left corner of the
 * paper. The ground is not filled. */
void mn_report_draw_page (MnReport *self, guint page, cairo_t *cr);

/* Puts title, program and time into a PDF that somebody else made; does nothing with other surfaces. */
void mn_report_set_metadata (MnReport *self, cairo_surface_t *surface);

/* --- Files ------------------------------------------------------------------------------------ */

typedef enum
{
  MN_REPORT_PDF,
  MN_REPORT_SVG,
  MN_REPORT_PNG,
  MN_REPORT_CSV, /* what is drawn, as a table: mn-table.h */
  MN_REPORT_TSV,
} MnReportFormat;

#define MN_N_REPORT_FORMATS (MN_REPORT_TSV + 1)

/* By the ending of @path, in either case; MN_REPORT_ERROR_FORMAT for others. */
gboolean mn_report_format_from_path (const char *path, MnReportFormat *format, GError **error);

/* The ending, without a point. */
const char *mn_report_format_get_extension (MnReportFormat format);

/* Pixels of a PNG in 1/96 inch, so that a picture has its natural size on screen: 1 to 4. */
#define MN_REPORT_SCALE_DEFAULT 2.0

typedef struct
{
  MnReportFormat format;
  double scale;            /* of a PNG, 1 to 4 */
  gboolean is_transparent; /* PNG and SVG: no white ground */
  gboolean
      has_outlines; /* SVG: letters are drawn and look alike everywhere; else they are text, which can
                            * be edited and searched, and need their fonts */
} MnReportFile;

#define MN_REPORT_FILE_INIT(format)                 \
  {                                                 \
    (format), MN_REPORT_SCALE_DEFAULT, FALSE, FALSE \
  }

/* A table can be made: of a timeline its events, of charts their figures, of articles the articles. What has
 * both events and figures has none. */
gboolean mn_report_has_table (MnReport *self);

/* Writes @path: a PDF has all pages. SVG and PNG are one picture as wide as the page and as high
 * as it needs to be, without page numbers; but an article or a list of several pages becomes as many
 * files, FILE-1.svg, FILE-2.svg and so on. MN_REPORT_ERROR_FORMAT where there is no table.
 *
 * A file is written beside its place and moved there when it is whole: on any error what stood
 * there before still does. Where the error comes at one of several files, those before it are
 * there.
 */
gboolean mn_report_save (MnReport *self,
                         const char *path,
                         const MnReportFile *file,
                         GCancellable *cancellable,
                         GError **error);

/* The file that mn_report_save() will write first: @path or, of several, FILE-1. New string. */
char *mn_report_dup_first_path (MnReport *self, const char *path, MnReportFormat format);

/* The same in memory, for the clipboard: of several pictures the first. NULL with an error as above. */
GBytes *mn_report_make_bytes (MnReport *self,
                              const MnReportFile *file,
                              GCancellable *cancellable,
                              GError **error);

/* In words: an article's text with its source, a list's lines, of others the table; NULL where there is none. New string. */
char *mn_report_dup_text (MnReport *self);

G_END_DECLS
