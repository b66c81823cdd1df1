/* mn-table-countries.c: countries and how much there is of each. */
#include "mn-table-countries.h"

#define COUNTS                                                                                \
  "SELECT country, sum(articles) AS articles, sum(events) AS events, sum(figures) AS figures" \
  " FROM (SELECT country, n AS articles, 0 AS events, 0 AS figures FROM country_articles"     \
  "  WHERE n > 0"                                                                             \
  " UNION ALL SELECT country, 0, sum(n), 0 FROM event_count GROUP BY country"                 \
  " UNION ALL SELECT partner, 0, 0, count(*) FROM figure WHERE superseded_by IS NULL"         \
  "  AND overruled_by IS NULL AND scope = 'bilateral' AND partner IS NOT NULL"                \
  "  GROUP BY partner)"                                                                       \
  " WHERE country <> 'MN' GROUP BY country"                                                   \
  " ORDER BY articles DESC, events DESC, figures DESC, country"

GArray *
mn_countries_list (MnConnection *connection, guint *n_articles, GError **error)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (MnCountryCount));
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, COUNTS, error);
  gint64 total;
  MnStep step;

  if (!statement)
    return NULL;
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      MnCountryCount count = {
        .country = mn_statement_get_country (statement, 0),
        .articles = (guint) mn_statement_get_int (statement, 1),
        .events = (guint) mn_statement_get_int (statement, 2),
        .figures = (guint) mn_statement_get_int (statement, 3),
      };

      if (count.country != MN_COUNTRY_NONE)
        g_array_append_val (counts, count);
    }
  if (step == MN_STEP_ERROR ||
      !mn_connection_get_int (connection, "SELECT count(*) FROM article", &total, error))
    return NULL;
  if (n_articles)
    *n_articles = (guint) total;
  return g_steal_pointer (&counts);
}
