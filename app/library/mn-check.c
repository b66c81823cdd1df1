/* mn-check.c: looks through the whole library for faults. */
#include "mn-check.h"

#include "mn-index.h"

#include <glib/gi18n.h>
#include <string.h>

/* Each has a number that should be 0. */
static const struct
{
  const char *sql;
  const char *fault;
} counts[] = {
  { "SELECT count(*) FROM (SELECT country, day, type, n FROM event_count EXCEPT"
    " SELECT country, day, type, count(*) FROM event_country GROUP BY country, day, type)"
    " UNION ALL SELECT count(*) FROM (SELECT country, day, type, count(*) FROM event_country"
    " GROUP BY country, day, type EXCEPT SELECT country, day, type, n FROM event_count)"
    " ORDER BY 1 DESC LIMIT 1",
    N_ ("The number of events per day differs from the events: %d times") },
  { "SELECT count(*) FROM event v WHERE v.current <> EXISTS (SELECT 1 FROM telling"
    " WHERE event = v.id AND superseded_by IS NULL AND overruled_by IS NULL)",
    N_ ("An event is shown that no text tells any more, or hidden though one does: %d times") },
  { "SELECT count(*) FROM event v WHERE v.current AND length (v.countries) > 0"
    " AND (length (v.countries) + 1) / 3 <> (SELECT count(*) FROM event_country WHERE event = v.id)",
    N_ ("An event is missing from a country’s timeline: %d times") },
  { "WITH counted AS (SELECT c.country, count(*) FROM article a"
    " JOIN article_country c ON c.reading = a.reading GROUP BY c.country),"
    " noted AS (SELECT country, n FROM country_articles WHERE n <> 0)"
    " SELECT count(*) FROM (SELECT * FROM noted EXCEPT SELECT * FROM counted)"
    " UNION ALL SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM noted)"
    " ORDER BY 1 DESC LIMIT 1",
    N_ ("The number of articles of a country differs from the articles: %d times") },
  { "SELECT count(*) FROM figure f WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE figure = f.id)",
    N_ ("A figure has no evidence: %d times") },
  { "SELECT count(*) FROM telling t WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE telling = t.id)",
    N_ ("An event has no evidence: %d times") },
  { "SELECT count(*) FROM article a JOIN reading r ON r.id = a.reading WHERE r.edition <> a.edition"
    " OR a.edition <> (SELECT id FROM edition WHERE article = a.id ORDER BY number DESC LIMIT 1)",
    N_ ("An article does not show its last edition: %d times") },
  { "SELECT count(*) FROM figure f JOIN reading r ON r.id = f.reading"
    " JOIN edition e ON e.id = r.edition JOIN article a ON a.id = e.article"
    " WHERE (f.superseded_by IS NULL) <> (f.reading = a.reading)",
    N_ ("A figure is current that is not of the current text, or the other way round: %d times") },
  { "SELECT count(*) FROM article a WHERE a.n_figures <> (SELECT count(*) FROM figure"
    " WHERE overruled_by IS NULL AND (reading = a.reading OR verdict IN (SELECT v.id FROM judged j"
    "  JOIN verdict v ON v.judged = j.id WHERE j.article = a.id)))"
    " OR a.n_events <> (SELECT count(DISTINCT event) FROM telling"
    " WHERE overruled_by IS NULL AND (reading = a.reading OR verdict IN (SELECT v.id FROM judged j"
    "  JOIN verdict v ON v.judged = j.id WHERE j.article = a.id)))",
    N_ ("An article counts other figures or events than it has: %d times") },
  { "WITH last AS (SELECT judged, max (id) AS id FROM verdict GROUP BY judged), facts AS"
    " (SELECT verdict, overruled_by FROM figure UNION ALL SELECT verdict, overruled_by FROM telling)"
    " SELECT count(*) FROM facts f JOIN verdict v ON v.id = coalesce (f.overruled_by, f.verdict)"
    " JOIN last ON last.judged = v.judged WHERE v.id <> last.id"
    " OR (f.overruled_by IS NOT NULL AND v.said = 'withdrawn' AND f.verdict IS NULL)",
    N_ ("A fact follows another word of the user than the last one: %d times") },
};

static void add_fault (GPtrArray *faults, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
add_fault (GPtrArray *faults, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (faults, g_strdup_vprintf (format, args));
  va_end (args);
}

/* The rows of a pragma that says nothing, or 'ok', where all is well. */
static gboolean
run_pragma (MnConnection *connection,
            const char *sql,
            const char *fault,
            GPtrArray *faults,
            GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);
  MnStep step;

  if (!statement)
    return FALSE;
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      const char *text = mn_statement_get_text (statement, 0);

      if (g_strcmp0 (text, "ok") != 0)
        g_ptr_array_add (faults, g_strconcat (fault, ": ", text, NULL));
    }
  return step == MN_STEP_DONE;
}

static gboolean
run_counts (MnConnection *connection, GPtrArray *faults, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      gint64 n;

      if (!mn_connection_get_int (connection, counts[i].sql, &n, error))
        return FALSE;
      if (n != 0)
        {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
          g_ptr_array_add (faults, g_strdup_printf (_ (counts[i].fault), (int) n));
#pragma GCC diagnostic pop
        }
    }
  return TRUE;
}

static gboolean
run_quotes (MnConnection *connection, GPtrArray *faults, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             "SELECT e.article, v.quote, v.span_start, v.span_end,"
                             " CASE v.part WHEN 'title' THEN e.title ELSE e.body END"
                             " FROM edition e JOIN evidence v ON v.edition = e.id ORDER BY e.id",
                             error);
  MnStep step;

  if (!statement)
    return FALSE;
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      const char *quote = mn_statement_get_text (statement, 1);
      gint64 start = mn_statement_get_int (statement, 2), end = mn_statement_get_int (statement, 3);
      const char *text = mn_statement_get_text (statement, 4);
      gint64 length = (gint64) mn_statement_get_length (statement, 4);

      /* A damaged file keeps to no rule of its tables. */
      if (!text || !quote || start < 0 || end > length || (gint64) strlen (quote) != end - start ||
          memcmp (text + start, quote, (gsize) (end - start)) != 0)
        add_fault (faults, _ ("Article %d: “%s” does not stand where it should"),
                   (int) mn_statement_get_int (statement, 0), quote ? quote : "");
    }
  return step == MN_STEP_DONE;
}

gboolean
mn_check_run (MnConnection *connection, GPtrArray *faults, GError **error)
{
  return run_pragma (connection, "PRAGMA integrity_check", _ ("The file is damaged"), faults,
                     error) &&
         run_pragma (connection, "PRAGMA foreign_key_check",
                     _ ("A row refers to one that is not there, in table"), faults, error) &&
         run_counts (connection, faults, error) && run_quotes (connection, faults, error);
}

/* A word that is missing there is not found while it is being typed. */
static gboolean
run_terms (MnConnection *connection, GPtrArray *faults, GError **error)
{
  gint64 n;

  if (!mn_connection_exec (connection,
                           "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab ("
                           "main, article_fts, row)",
                           error) ||
      !mn_connection_get_int (connection,
                              "SELECT count(*) FROM temp.words w WHERE length (w.term) >= 4"
                              " AND unicode (w.term) NOT BETWEEN 0xe000 AND 0xefff"
                              " AND NOT EXISTS (SELECT 1 FROM term t WHERE t.term = w.term)",
                              &n, error))
    return FALSE;
  if (n != 0)
    add_fault (faults, _ ("%d words of the articles are not in the table of words"), (int) n);
  return TRUE;
}

gboolean
mn_check_run_index (MnConnection *connection, GPtrArray *faults, GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (mn_connection_exec (connection,
                          "INSERT INTO article_fts (article_fts, rank) VALUES"
                          " ('integrity-check', 1)",
                          &failure))
    return run_terms (connection, faults, error);
  if (g_error_matches (failure, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_CORRUPT))
    {
      add_fault (faults, _ ("The search index does not agree with the articles"));
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
