/* mn-citation-list.h: what sources say, one under the other; each row opens its sentence.
 *
 * Signal `activate-evidence (MnCitationList *, gint64 article, guint part, guint start, guint end)`.
 */
#pragma once

#include "mn-citation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_CITATION_LIST (mn_citation_list_get_type ())
G_DECLARE_FINAL_TYPE (MnCitationList, mn_citation_list, MN, CITATION_LIST, GtkWidget)

/* Rows for more than this many would be slow to make and long to read: the rest is counted. */
#define MN_CITATION_LIST_MAX 100

/* @name is what a screen reader calls the list. @citations (of MnCitation) is copied from, not kept. */
void
mn_citation_list_set_citations (MnCitationList *self, const char *name, const GPtrArray *citations);

G_END_DECLS
