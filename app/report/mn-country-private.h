/* mn-country-private.h: what mn-country-pages.c and mn-country-lists.c share. */
#pragma once

#include "mn-country-pages.h"
#include "mn-sources.h"

G_BEGIN_DECLS

struct _MnCountryPages
{
  MnReportKind kind;
  MnCountry country;
  GHashTable *notes;
  GPtrArray *figures;    /* of MnFigure: all there are */
  MnTimeline *timeline;  /* NULL for a chart */
  MnTradeSeries *series; /* NULL for a timeline */
  MnTradeView *view;     /* of it; NULL for a timeline */
  MnReportOptions options;
  gboolean is_whole; /* no period was asked for */
  MnRange extent;    /* what is told: that period, or from the first to the last thing */
  MnRange range;     /* what is drawn: the same, with some air around where it is all */
  char *locale;      /* or NULL */
  char *title;
  GPtrArray *events;  /* of MnEvent (not owned): those on the pages, by date, undated ones last */
  GPtrArray *slots;   /* of MnTradeSlot (not owned): those on the pages */
  GPtrArray *targets; /* of MnTradeTarget (not owned) */
  GArray *omitted;    /* of MnOmitted: not in the chart */
};

/* The unit drawn; NULL where there is none. */
const MnTradeUnit *mn_country_pages_get_unit (const MnCountryPages *self);

/* @period, known or half known, is at least partly in what is drawn. */
gboolean mn_country_pages_shows (const MnCountryPages *self, const MnPeriod *period);

void mn_country_drawings_add (const MnCountryPages *self, MnSources *sources, MnPages *pages);

/* The chart alone, without its sources, as high as @height or, for 0, as it likes; @params needs no gutter. */
MnScene *mn_country_drawings_lay_out_chart (const MnCountryPages *self,
                                            const MnLayoutParams *params,
                                            double height);

/* Appends the figures that the chart shows, derived ones last; they are the pages'. */
void mn_country_pages_list_figures (const MnCountryPages *self, GPtrArray *figures);

/* Each adds nothing where there is nothing to list. @scene: the chart. */
void mn_country_lists_add_values (const MnCountryPages *self, MnSources *sources, MnPages *pages);
void
mn_country_lists_add_conflicts (const MnCountryPages *self, MnSources *sources, MnPages *pages);
void mn_country_lists_add_omitted (const MnCountryPages *self, MnSources *sources, MnPages *pages);
void mn_country_lists_add_events (const MnCountryPages *self, MnSources *sources, MnPages *pages);

G_END_DECLS
