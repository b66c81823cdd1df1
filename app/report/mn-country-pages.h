/* mn-country-pages.h: timeline, chart, or both, with their lists. Private to the reports. */
#pragma once

#include "mn-pages.h"
#include "mn-table.h"
#include "mn-trade-series.h"

G_BEGIN_DECLS

typedef struct _MnCountryPages MnCountryPages;

/* @options has its defaults filled in; its locale need not live on. */
MnCountryPages *
mn_country_pages_new (MnReportKind kind, const MnCountryData *data, const MnReportOptions *options);
void mn_country_pages_free (MnCountryPages *self);

const char *mn_country_pages_get_title (const MnCountryPages *self);
char *mn_country_pages_dup_file_name (const MnCountryPages *self);
gboolean mn_country_pages_is_empty (const MnCountryPages *self);

/* NULL where there are events as well as figures. */
GBytes *mn_country_pages_make_table (const MnCountryPages *self, MnTableFormat format);

void mn_country_pages_add_to (const MnCountryPages *self, MnPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnCountryPages, mn_country_pages_free)

G_END_DECLS
