/* mn-schema-2.c: from version 1 to 2: what the user says of facts. Never changed after a release: see
 * mn-migrations.c.
 *
 * `judged` is a fact that the user looked at, as it was read then: by what it says and where it stands it
 * is known again whenever the article is read again. `verdict` is what the user said of it; the last one
 * counts, and taking it back is deleting it. A figure or telling of origin 'user' belongs to the verdict
 * that brought it. `overruled_by` is derived by mn_judge_refresh(): the verdict for which a fact no longer
 * counts, be it replaced or rejected.
 */
#include "mn-schema.h"

const char mn_schema_2[] =
    /* What reading again needs to know of the document. Rows of tables were known by their look: they
     * begin with their title, and tell of it. */
    "ALTER TABLE reading ADD COLUMN not_after INTEGER;"
    "ALTER TABLE reading ADD COLUMN states_events INTEGER NOT NULL DEFAULT 0;"
    "UPDATE reading SET states_events = 1 WHERE id IN"
    " (SELECT t.reading FROM telling t JOIN evidence v ON v.telling = t.id"
    "  JOIN edition e ON e.id = v.edition WHERE v.part = 'body' AND v.span_start = 0"
    "  AND t.title = e.title AND substr(e.body, 1, length(e.title)) = e.title);"
    "CREATE INDEX reading_version ON reading (rule_version);"

    /* What was read is null where the user added it: `kind` of a figure, `type` of an event. */
    "CREATE TABLE judged ("
    "  id INTEGER PRIMARY KEY,"
    "  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,"
    "  is_event INTEGER NOT NULL,"
    "  part TEXT NOT NULL CHECK (part IN ('title', 'body')),"
    "  span_start INTEGER NOT NULL,"
    "  quote TEXT NOT NULL,"
    "  date_start INTEGER,"
    "  date_end INTEGER,"
    "  date_precision TEXT,"
    "  status TEXT,"
    "  kind TEXT,"
    "  from_country TEXT,"
    "  to_country TEXT,"
    "  digits INTEGER,"
    "  exponent INTEGER,"
    "  currency TEXT,"
    "  growth_pct REAL,"
    "  share_pct REAL,"
    "  scope TEXT,"
    "  type TEXT,"
    "  title TEXT,"
    "  countries TEXT"
    ") STRICT;"
    "CREATE INDEX judged_article ON judged (article);"
    "CREATE TABLE verdict ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  judged INTEGER NOT NULL REFERENCES judged (id) ON DELETE CASCADE,"
    "  said TEXT NOT NULL"
    "    CHECK (said IN ('withdrawn', 'added', 'confirmed', 'corrected', 'rejected')),"
    "  given INTEGER NOT NULL" /* seconds since 1970 */
    ") STRICT;"
    "CREATE INDEX verdict_judged ON verdict (judged);"

    /* Version 1 had a column for corrections, but no way to make one. */
    "DROP INDEX figure_replaced;"
    "DROP INDEX figure_partner;"
    "ALTER TABLE figure DROP COLUMN replaced_by;"
    "ALTER TABLE figure ADD COLUMN verdict INTEGER REFERENCES verdict (id) ON DELETE CASCADE;"
    "ALTER TABLE figure ADD COLUMN overruled_by INTEGER REFERENCES verdict (id) ON DELETE SET NULL;"
    "ALTER TABLE figure ADD COLUMN share_pct REAL;"
    "CREATE INDEX figure_verdict ON figure (verdict) WHERE verdict IS NOT NULL;"
    "CREATE INDEX figure_overruled ON figure (overruled_by) WHERE overruled_by IS NOT NULL;"
    "CREATE INDEX figure_partner ON figure (partner, period_start)"
    "  WHERE superseded_by IS NULL AND overruled_by IS NULL AND scope = 'bilateral'"
    "    AND partner IS NOT NULL;"

    /* A telling says of what type its event is, so that the user's can say otherwise. */
    "ALTER TABLE telling ADD COLUMN type TEXT NOT NULL DEFAULT 'other';"
    "ALTER TABLE telling ADD COLUMN status TEXT NOT NULL DEFAULT 'happened';"
    "UPDATE telling SET (type, status) = (SELECT type, status FROM event WHERE id = telling.event);"
    "ALTER TABLE telling ADD COLUMN verdict INTEGER REFERENCES verdict (id) ON DELETE CASCADE;"
    "ALTER TABLE telling ADD COLUMN overruled_by INTEGER REFERENCES verdict (id) ON DELETE SET NULL;"
    "CREATE INDEX telling_verdict ON telling (verdict) WHERE verdict IS NOT NULL;"
    "CREATE INDEX telling_overruled ON telling (overruled_by) WHERE overruled_by IS NOT NULL;";
