/* mn-bibliography.h: a list of articles, numbered, with publisher, heading, date and address. Private to the
 * reports. */
#pragma once

#include "mn-pages.h"
#include "mn-table.h"

G_BEGIN_DECLS

typedef struct _MnBibliography MnBibliography;

/* Copies what it needs. @query says what was looked for. */
MnBibliography *
mn_bibliography_new (const MnSearchResult *result, const MnQuery *query, const char *locale);
void mn_bibliography_free (MnBibliography *self);

/* 'Articles on Kazakhstan: “wool”' */
const char *mn_bibliography_get_title (const MnBibliography *self);

gboolean mn_bibliography_is_empty (const MnBibliography *self);
GBytes *mn_bibliography_make_table (const MnBibliography *self, MnTableFormat format);

/* A line an article, 'Kazinform, 28 June 2025: Heading. https://…', numbered. New string. */
char *mn_bibliography_dup_text (const MnBibliography *self);

void mn_bibliography_add_to (const MnBibliography *self, MnPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnBibliography, mn_bibliography_free)

G_END_DECLS
