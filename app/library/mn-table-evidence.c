/* mn-table-evidence.c: where facts stand. */
#include "mn-table-evidence.h"

#include <glib/gi18n.h>
#include <string.h>

MnEvidence *
mn_evidence_from_row (MnStatement *row, int column)
{
  MnSpan span = { (guint32) mn_statement_get_int (row, column + 3),
                  (guint32) mn_statement_get_int (row, column + 4) };
  MnEvidence *evidence =
      mn_evidence_new (mn_part_from_nick (mn_statement_get_text (row, column + 2)), span, NULL);

  evidence->article = mn_statement_get_int (row, column);
  evidence->edition = mn_statement_get_int (row, column + 1);
  evidence->quote = mn_statement_dup_text (row, column + 5);
  evidence->publisher = g_intern_string (mn_statement_get_text (row, column + 6));
  return evidence;
}

static gboolean
starts_character (char byte)
{
  return ((guchar) byte & 0xc0) != 0x80;
}

gboolean
mn_evidence_fits (const MnSpan *span, const char *text)
{
  return text && span->start < span->end && span->end <= strlen (text) &&
         starts_character (text[span->start]) && starts_character (text[span->end]);
}

gboolean
mn_evidence_add (MnConnection *connection,
                 gint64 figure,
                 gint64 telling,
                 gint64 edition,
                 const MnArticle *article,
                 const MnEvidence *evidence,
                 GError **error)
{
  const char *text = evidence->part == MN_PART_TITLE ? article->title : article->body;

  if (!mn_evidence_fits (&evidence->span, text))
    {
      g_autofree char *heading = mn_article_dup_heading (article);

      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED,
                   _ ("A fact read from “%s” does not stand in its text"), heading);
      return FALSE;
    }

  g_autofree char *quote =
      g_strndup (text + evidence->span.start, evidence->span.end - evidence->span.start);
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "INSERT INTO evidence (figure, telling, edition, part, span_start,"
                             " span_end, quote) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                             error);
  if (!statement)
    return FALSE;
  mn_statement_bind_id (statement, 1, figure);
  mn_statement_bind_id (statement, 2, telling);
  mn_statement_bind_int (statement, 3, edition);
  mn_statement_bind_text (statement, 4, mn_part_to_nick (evidence->part));
  mn_statement_bind_int (statement, 5, evidence->span.start);
  mn_statement_bind_int (statement, 6, evidence->span.end);
  mn_statement_bind_text (statement, 7, quote);
  return mn_statement_run (statement, error);
}

/* Binds whose it is in parameters 1 and 2. */
static MnStatement *
prepare_for (MnConnection *connection,
             const char *sql,
             gint64 figure,
             gint64 telling,
             GError **error)
{
  MnStatement *statement = mn_connection_prepare (connection, sql, error);

  if (statement)
    {
      mn_statement_bind_id (statement, 1, figure);
      mn_statement_bind_id (statement, 2, telling);
    }
  return statement;
}

gboolean
mn_evidence_add_span (MnConnection *connection,
                      gint64 figure,
                      gint64 telling,
                      gint64 edition,
                      MnPart part,
                      MnSpan span,
                      GError **error)
{
  g_autoptr (MnStatement) statement = prepare_for (
      connection,
      "INSERT INTO evidence (figure, telling, edition, part, span_start, span_end, quote)"
      " SELECT ?1, ?2, id, ?4, ?5, ?6, CAST (substr (CAST (CASE ?4 WHEN 'title' THEN title"
      "  ELSE body END AS BLOB), ?5 + 1, ?6 - ?5) AS TEXT) FROM edition WHERE id = ?3",
      figure, telling, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 3, edition);
  mn_statement_bind_text (statement, 4, mn_part_to_nick (part));
  mn_statement_bind_int (statement, 5, span.start);
  mn_statement_bind_int (statement, 6, span.end);
  return mn_statement_run (statement, error);
}

gboolean
mn_evidence_add_note (MnConnection *connection,
                      gint64 figure,
                      gint64 telling,
                      const char *note,
                      GError **error)
{
  g_autoptr (MnStatement) statement =
      prepare_for (connection, "INSERT INTO evidence (figure, telling, note) VALUES (?1, ?2, ?3)",
                   figure, telling, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_text (statement, 3, note);
  return mn_statement_run (statement, error);
}

gboolean
mn_evidence_delete (MnConnection *connection, gint64 figure, gint64 telling, GError **error)
{
  g_autoptr (MnStatement) statement =
      prepare_for (connection, "DELETE FROM evidence WHERE figure = ?1 OR telling = ?2", figure,
                   telling, error);

  return statement && mn_statement_run (statement, error);
}
