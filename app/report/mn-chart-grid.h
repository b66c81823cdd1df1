/* mn-chart-grid.h: the trade charts of several countries, one, two or four to a page, then their sources.
 * Private to the reports. */
#pragma once

#include "mn-country-pages.h"

G_BEGIN_DECLS

typedef struct _MnChartGrid MnChartGrid;

/* @countries (of MnCountryData) in the order of the pages; the data is referenced, not the structures.
 * @options has its defaults filled in. */
MnChartGrid *mn_chart_grid_new (const GPtrArray *countries, const MnReportOptions *options);
void mn_chart_grid_free (MnChartGrid *self);

/* No country has a value. */
gboolean mn_chart_grid_is_empty (const MnChartGrid *self);

/* The figures of all. */
GBytes *mn_chart_grid_make_table (const MnChartGrid *self, MnTableFormat format);

void mn_chart_grid_add_to (const MnChartGrid *self, MnPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnChartGrid, mn_chart_grid_free)

G_END_DECLS
