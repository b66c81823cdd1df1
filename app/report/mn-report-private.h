/* mn-report-private.h: what mn-report.c and mn-report-save.c share. */
#pragma once

#include "mn-pages.h"
#include "mn-table.h"

G_BEGIN_DECLS

/* A layout of its own, apart from the one that mn_report_draw_page() uses. */
MnPages *mn_report_make_pages (MnReport *self, const MnPageSetup *setup, gboolean continuous);

/* SVG and PNG have a file for each page. */
gboolean mn_report_has_text_pages (MnReport *self);

/* As set, or the default. */
const MnPageSetup *mn_report_get_page (MnReport *self);

/* NULL where the report has none. */
GBytes *mn_report_make_table (MnReport *self, MnTableFormat format);

G_END_DECLS
