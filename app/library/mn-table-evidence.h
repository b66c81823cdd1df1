/* mn-table-evidence.h: where facts stand. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* The columns of a query over `evidence v` that mn_evidence_from_row() reads, and their joins. */
#define MN_EVIDENCE_COLUMNS                                                                       \
  "e.article, v.edition, v.part, v.span_start, v.span_end, coalesce(v.quote, d.content, v.note)," \
  " CASE e.form WHEN 'table' THEN coalesce(e.source, e.title) END"
#define MN_EVIDENCE_N_COLUMNS 7
#define MN_EVIDENCE_JOINS                    \
  " LEFT JOIN edition e ON e.id = v.edition" \
  " LEFT JOIN dataset_row d ON d.id = v.dataset_row "

/* New; @column is the first of the seven. What does not stand in a text has no edition and a quote that
 * is the row of the table or the user's note. */
MnEvidence *mn_evidence_from_row (MnStatement *row, int column);

/* Of a figure or, where that is 0, of a telling; in the text of @article, stored as @edition. An
 * error where the span is not one of that text. */
gboolean mn_evidence_add (MnConnection *connection,
                          gint64 figure,
                          gint64 telling,
                          gint64 edition,
                          const MnArticle *article,
                          const MnEvidence *evidence,
                          GError **error);

/* @span is one of @text: not empty, and of whole characters. @text may be NULL. */
gboolean mn_evidence_fits (const MnSpan *span, const char *text);

/* In an edition that is stored, the words taken from there. */
gboolean mn_evidence_add_span (MnConnection *connection,
                               gint64 figure,
                               gint64 telling,
                               gint64 edition,
                               MnPart part,
                               MnSpan span,
                               GError **error);

/* Words that stand in no edition any more. */
gboolean mn_evidence_add_note (MnConnection *connection,
                               gint64 figure,
                               gint64 telling,
                               const char *note,
                               GError **error);

/* All of a figure or, where that is 0, of a telling. */
gboolean
mn_evidence_delete (MnConnection *connection, gint64 figure, gint64 telling, GError **error);

G_END_DECLS
