/* mn-paper.h: what of a page can be printed and exported.
 *
 * Taken when the user asks for it, so that what the window shows meanwhile does not matter. Main
 * thread only; the reports that it makes may go to another.
 */
#pragma once

#include "mn-report.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define MN_TYPE_PAPER (mn_paper_get_type ())
G_DECLARE_FINAL_TYPE (MnPaper, mn_paper, MN, PAPER, GObject)

/* What the chart shows. */
typedef struct
{
  guint unit; /* which currency */
  MnTradeViewKind kind;
  gboolean is_log;
} MnPaperView;

/* References what @data has. @visible: the time in view. */
MnPaper *
mn_paper_new_country (const MnCountryData *data, const MnPaperView *view, const MnRange *visible);
/* Copies what it needs. */
MnPaper *mn_paper_new_article (const MnArticle *article);

/* What the user can choose between, the fullest first; at least one. */
const MnReportKind *mn_paper_list_kinds (MnPaper *self, guint *n);

/* The time in view can be chosen instead of all. */
gboolean mn_paper_has_view (MnPaper *self);

/* @kind is one of those listed. New reference. */
MnReport *mn_paper_make_report (MnPaper *self, MnReportKind kind, gboolean in_view);

/* What the user chose for paper of this sort is remembered in a file under the configuration
 * directory. New reference, empty where there is none yet. */
GKeyFile *mn_paper_load_memory (MnPaper *self);
/* A memory that cannot be written is only warned of: the next time begins with what is usual. */
void mn_paper_save_memory (MnPaper *self, GKeyFile *memory);

G_END_DECLS
