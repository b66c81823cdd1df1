/* mn-report.c: pages about a country or an article. */
#include "mn-report-private.h"

#include "mn-article-pages.h"
#include "mn-bibliography.h"
#include "mn-chart-grid.h"
#include "mn-country-pages.h"
#include "mn-format.h"
#include "mn-gettext.h"
#include "mn-nick.h"
#include "mn-text.h"

#include <string.h>

#define DEFAULT_EVENTS 250

/* File systems take 255 bytes; Cyrillic letters have two. */
#define MAX_FILE_NAME_CHARS 80

struct _MnReport
{
  GObject parent_instance;

  MnReportKind kind;
  MnCountryPages *country; /* one of these */
  MnArticleText *article;
  MnChartGrid *charts;
  MnBibliography *list;
  char *title;
  char *locale; /* or NULL */
  MnDay today;
  MnPageSetup page;
  MnPages *pages; /* NULL until they are asked for */
};

G_DEFINE_FINAL_TYPE (MnReport, mn_report, G_TYPE_OBJECT)

G_DEFINE_QUARK (mn - report - error - quark, mn_report_error)

static const char *const kind_nicks[] = {
  [MN_REPORT_TIMELINE] = "timeline", [MN_REPORT_CHART] = "chart",   [MN_REPORT_COUNTRY] = "country",
  [MN_REPORT_ARTICLE] = "article",   [MN_REPORT_CHARTS] = "charts", [MN_REPORT_LIST] = "list",
};

const char *
mn_report_kind_to_nick (MnReportKind kind)
{
  return mn_nick_get (kind_nicks, G_N_ELEMENTS (kind_nicks), (int) kind);
}

static void
mn_report_finalize (GObject *object)
{
  MnReport *self = MN_REPORT (object);

  g_clear_pointer (&self->pages, mn_pages_free);
  g_clear_pointer (&self->country, mn_country_pages_free);
  g_clear_pointer (&self->article, mn_article_text_free);
  g_clear_pointer (&self->charts, mn_chart_grid_free);
  g_clear_pointer (&self->list, mn_bibliography_free);
  g_free (self->title);
  g_free (self->locale);
  G_OBJECT_CLASS (mn_report_parent_class)->finalize (object);
}

static void
mn_report_class_init (MnReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mn_report_finalize;
}

static void
mn_report_init (MnReport *self)
{
}

static MnReport *
make_report (MnReportKind kind, const MnReportOptions *options)
{
  MnReport *self = g_object_new (MN_TYPE_REPORT, NULL);

  self->kind = kind;
  self->locale = g_strdup (options->locale);
  self->today = options->today == MN_DAY_UNKNOWN ? mn_day_today () : options->today;
  self->page = mn_page_setup_get_default (kind);
  return self;
}

MnReport *
mn_report_new_country (MnReportKind kind, const MnCountryData *data, const MnReportOptions *options)
{
  MnReportOptions filled = *options;

  g_return_val_if_fail (kind < MN_REPORT_ARTICLE && data != NULL, NULL);

  MN_SPEAK (options->locale);
  MnReport *self = make_report (kind, options);
  filled.today = self->today;
  filled.max_events = options->max_events ? options->max_events : DEFAULT_EVENTS;
  self->country = mn_country_pages_new (kind, data, &filled);
  self->title = g_strdup (mn_country_pages_get_title (self->country));
  return self;
}

MnReport *
mn_report_new_article (const MnArticle *article, const MnReportOptions *options)
{
  g_return_val_if_fail (article != NULL, NULL);

  MN_SPEAK (options->locale);
  MnReport *self = make_report (MN_REPORT_ARTICLE, options);
  self->article = mn_article_text_new (article, self->locale);
  self->title = mn_article_dup_heading (article);
  return self;
}

MnReport *
mn_report_new_charts (const GPtrArray *countries, const MnReportOptions *options)
{
  MnReportOptions filled = *options;

  g_return_val_if_fail (countries != NULL && options->charts_per_page <= 4, NULL);

  MN_SPEAK (options->locale);
  MnReport *self = make_report (MN_REPORT_CHARTS, options);
  filled.today = self->today;
  filled.max_events = options->max_events ? options->max_events : DEFAULT_EVENTS;
  filled.charts_per_page =
      options->charts_per_page == 4 || options->charts_per_page == 2 ? options->charts_per_page : 1;
  self->charts = mn_chart_grid_new (countries, &filled);
  self->title = g_strdup (_ ("Mongolia’s trade with its partners"));
  if (filled.charts_per_page == 2)
    self->page = mn_page_setup_get_default (MN_REPORT_COUNTRY);
  return self;
}

MnReport *
mn_report_new_list (const MnSearchResult *result,
                    const MnQuery *query,
                    const MnReportOptions *options)
{
  g_return_val_if_fail (result != NULL && query != NULL, NULL);

  MN_SPEAK (options->locale);
  MnReport *self = make_report (MN_REPORT_LIST, options);
  self->list = mn_bibliography_new (result, query, self->locale);
  self->title = g_strdup (mn_bibliography_get_title (self->list));
  return self;
}

MnReportKind
mn_report_get_kind (MnReport *self)
{
  return self->kind;
}

const char *
mn_report_get_title (MnReport *self)
{
  return self->title;
}

char *
mn_report_dup_file_name (MnReport *self)
{
  MN_SPEAK (self->locale);
  g_autofree char *wanted = self->country ? mn_country_pages_dup_file_name (self->country)
                                          : mn_text_shorten (self->title, MAX_FILE_NAME_CHARS);

  /* What FAT, NTFS and file choosers refuse. */
  g_strdelimit (wanted, "/\\:*?\"<>|\n\r\t", '-');
  g_strstrip (wanted);
  /* Not a hidden file. */
  return wanted[0] == '.' ? g_strconcat ("_", wanted, NULL) : g_steal_pointer (&wanted);
}

gboolean
mn_report_has_text_pages (MnReport *self)
{
  return self->article || self->list;
}

gboolean
mn_report_is_empty (MnReport *self)
{
  return self->country  ? mn_country_pages_is_empty (self->country)
         : self->charts ? mn_chart_grid_is_empty (self->charts)
                        : self->list && mn_bibliography_is_empty (self->list);
}

/* --- Words ------------------------------------------------------------------------------------ */

gboolean
mn_report_has_table (MnReport *self)
{
  return self->kind != MN_REPORT_COUNTRY;
}

GBytes *
mn_report_make_table (MnReport *self, MnTableFormat format)
{
  return self->country  ? mn_country_pages_make_table (self->country, format)
         : self->charts ? mn_chart_grid_make_table (self->charts, format)
         : self->list   ? mn_bibliography_make_table (self->list, format)
                        : mn_article_text_make_table (self->article, format);
}

char *
mn_report_dup_text (MnReport *self)
{
  if (self->article)
    return mn_article_text_dup_text (self->article);
  if (self->list)
    {
      MN_SPEAK (self->locale);
      return mn_bibliography_dup_text (self->list);
    }

  g_autoptr (GBytes) table = mn_report_make_table (self, MN_TABLE_TSV);
  return table ? g_strndup (g_bytes_get_data (table, NULL), g_bytes_get_size (table)) : NULL;
}

/* --- Pages ------------------------------------------------------------------------------------ */

MnPages *
mn_report_make_pages (MnReport *self, const MnPageSetup *setup, gboolean continuous)
{
  MN_SPEAK (self->locale);
  MnPeriod day = mn_period_new_day (self->today);
  g_autofree char *date = mn_format_period (&day, self->locale);
  /* Translators: at the foot of a printed page; a date */
  g_autofree char *foot = g_strdup_printf (_ ("Mongolia News · printed %s"), date);
  MnPages *pages = mn_pages_new (setup, continuous, self->title, foot, self->locale);

  /* Text is read at arm's length on any paper, drawings on the wall are not. */
  if (self->country || self->charts)
    mn_pages_set_zoom (pages, mn_page_setup_get_zoom (setup));
  if (self->country)
    mn_country_pages_add_to (self->country, pages);
  else if (self->charts)
    mn_chart_grid_add_to (self->charts, pages);
  else if (self->list)
    mn_bibliography_add_to (self->list, pages);
  else
    mn_article_text_add_to (self->article, pages);
  return pages;
}

const MnPageSetup *
mn_report_get_page (MnReport *self)
{
  return &self->page;
}

void
mn_report_set_page (MnReport *self, const MnPageSetup *page)
{
  self->page = *page;
  g_clear_pointer (&self->pages, mn_pages_free);
}

static MnPages *
get_pages (MnReport *self)
{
  if (!self->pages)
    self->pages = mn_report_make_pages (self, &self->page, FALSE);
  return self->pages;
}

gboolean
mn_report_paginate (MnReport *self)
{
  return mn_pages_step (get_pages (self));
}

guint
mn_report_get_n_pages (MnReport *self)
{
  return mn_pages_get_n (get_pages (self));
}

void
mn_report_draw_page (MnReport *self, guint page, cairo_t *cr)
{
  mn_pages_draw (get_pages (self), page, cr);
}
