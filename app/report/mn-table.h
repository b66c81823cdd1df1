/* mn-table.h: articles, events and figures as CSV or TSV.
 *
 * CSV is RFC 4180: commas, CRLF, quotes where needed; TSV is IANA's: tabs, LF, and a space where
 * a cell had a tab or a line break. Both are UTF-8 without a mark at the start and begin with
 * the names of the columns, which are those of the JSON. Values are plain decimals with a point,
 * exactly the printed digits; days are YYYY-MM-DD; unknown things are empty cells. A derived figure has
 * its formula, others none; what the user said of a fact is its verdict: added, confirmed, corrected or, where
 * it was asked for, rejected.
 *
 * Cells are what the library has, word for word: one that begins with '=' is not escaped, and a
 * spreadsheet must be told to import text as text.
 *
 * Any one thread. Rows are written as they come, so a library of any size fits.
 */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

typedef enum
{
  MN_TABLE_CSV,
  MN_TABLE_TSV,
} MnTableFormat;

typedef enum
{
  MN_TABLE_ARTICLES,
  MN_TABLE_EVENTS,
  MN_TABLE_FIGURES,
  MN_TABLE_SOURCES, /* a list of articles, numbered */
} MnTableKind;

typedef struct _MnTable MnTable;

/* @stream is referenced and not closed. */
MnTable *mn_table_new (GOutputStream *stream, MnTableFormat format, MnTableKind kind);
/* What was not flushed by mn_table_finish() is lost. */
void mn_table_free (MnTable *self);

/* The article that the rows of events and figures from here on were read from: the columns article_title,
 * article_source and article_date. The texts are copied; NULL and an unknown date are empty cells. */
void
mn_table_set_article (MnTable *self, const char *title, const char *source, const MnPeriod *date);

/* Writes one row; only the one of the kind that the table was made for. FALSE where the stream
 * cannot be written, with the stream's error. */
gboolean mn_table_add_article (MnTable *self,
                               const MnArticle *article,
                               GCancellable *cancellable,
                               GError **error);
gboolean
mn_table_add_event (MnTable *self, const MnEvent *event, GCancellable *cancellable, GError **error);
gboolean mn_table_add_figure (MnTable *self,
                              const MnFigure *figure,
                              GCancellable *cancellable,
                              GError **error);

/* Writes what is still held back; the names of the columns too where there was no row. */
gboolean mn_table_finish (MnTable *self, GCancellable *cancellable, GError **error);

/* All of @figures (of MnFigure) as one table in memory; without a row only the names. @notes is as in
 * MnCountryData, or NULL: then nothing is said of the articles. */
GBytes *mn_table_from_figures (GPtrArray *figures, GHashTable *notes, MnTableFormat format);

/* The same of @events (of MnEvent); of each the article that tells it first. */
GBytes *mn_table_from_events (GPtrArray *events, GHashTable *notes, MnTableFormat format);

/* One article. */
GBytes *mn_table_from_article (const MnArticle *article, MnTableFormat format);

/* @rows (of MnArticleRow) as a bibliography, numbered from 1. */
GBytes *mn_table_from_rows (GPtrArray *rows, MnTableFormat format);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTable, mn_table_free)

G_END_DECLS
