/* mn-schema-3.c: from version 2 to 3: tables among the articles. Never changed after a release: see
 * mn-migrations.c.
 *
 * A table's text is its rows. They are found by their country and by the table's title; its numbers are
 * not words to search for. The tables `dataset` and `dataset_row` of version 1 were never filled.
 */
#include "mn-schema.h"

const char mn_schema_3[] =
    "ALTER TABLE edition ADD COLUMN form TEXT NOT NULL DEFAULT 'text'"
    "  CHECK (form IN ('text', 'table'));"
    /* Whether a table is another edition of a known one is asked among those of its publisher. */
    "CREATE INDEX edition_table ON edition (source) WHERE form = 'table';"
    "DROP VIEW article_text;"
    "CREATE VIEW article_text AS"
    "  SELECT article.id AS id, article.key AS key,"
    "    CASE edition.form WHEN 'text' THEN body END AS body, title, countries, facets"
    "  FROM article JOIN edition ON edition.id = article.edition;";
