/* mn-schema-1.c: the tables of version 1. Never changed after a release: see mn-migrations.c.
 *
 * Enumerations stand by their written names, countries by their codes, days counted from 1970.
 *
 * article -> edition -> reading -> facts. An article is what the user and evidence refer to; each
 * edition of its text is kept; a reading is what the rules of one version read from one edition, with
 * the document's date as it was known then. What an article shows is what the last reading of its last
 * edition gave, and what the user said.
 *
 * A fact that is no longer current is superseded, never deleted; undoing the import that superseded it
 * brings it back.
 */
#include "mn-schema.h"

const char mn_schema_1[] =
    "CREATE TABLE import ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  description TEXT NOT NULL,"
    "  started INTEGER NOT NULL" /* seconds since 1970 */
    ") STRICT;"

    /* `key` is the place in the list and the rowid in the index: see mn-key.h. From `date_start` on
     * all is derived from the readings by mn_shown_refresh(). */
    "CREATE TABLE article ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  key INTEGER NOT NULL UNIQUE,"
    "  edition INTEGER NOT NULL UNIQUE REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,"
    "  reading INTEGER NOT NULL UNIQUE REFERENCES reading (id) DEFERRABLE INITIALLY DEFERRED,"
    "  date_start INTEGER,"
    "  date_end INTEGER,"
    "  date_precision TEXT NOT NULL,"
    "  date_origin TEXT NOT NULL,"
    "  n_figures INTEGER NOT NULL,"
    "  n_events INTEGER NOT NULL,"
    "  countries TEXT NOT NULL," /* words for the index, heaviest first */
    "  facets TEXT NOT NULL"     /* more such words */
    ") STRICT;"

    /* The text stands last: what is before it is read without its pages. */
    "CREATE TABLE edition ("
    "  id INTEGER PRIMARY KEY,"
    "  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,"
    "  number INTEGER NOT NULL,"
    "  import INTEGER NOT NULL REFERENCES import (id),"
    "  stored INTEGER NOT NULL,"
    "  text_hash INTEGER NOT NULL," /* for the same document, see mn-identity.c */
    "  title_hash INTEGER,"
    "  opening_hash INTEGER,"
    "  source TEXT,"
    "  url TEXT,"
    "  language TEXT,"
    "  title TEXT,"
    "  body TEXT,"
    "  UNIQUE (article, number),"
    "  CHECK (title IS NOT NULL OR body IS NOT NULL)"
    ") STRICT;"
    "CREATE INDEX edition_import ON edition (import);"
    "CREATE INDEX edition_text ON edition (text_hash);"
    "CREATE INDEX edition_title ON edition (title_hash) WHERE title_hash IS NOT NULL;"
    "CREATE INDEX edition_opening ON edition (opening_hash) WHERE opening_hash IS NOT NULL;"
    "CREATE INDEX edition_url ON edition (url) WHERE url IS NOT NULL;"

    /* Sentences of texts without a title, by which an edited one is known again. */
    "CREATE TABLE passage ("
    "  hash INTEGER NOT NULL,"
    "  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,"
    "  PRIMARY KEY (hash, edition)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX passage_edition ON passage (edition);"

    "CREATE TABLE reading ("
    "  id INTEGER PRIMARY KEY,"
    "  edition INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,"
    "  import INTEGER NOT NULL REFERENCES import (id),"
    "  rule_version INTEGER NOT NULL,"
    "  date_start INTEGER,"
    "  date_end INTEGER,"
    "  date_precision TEXT NOT NULL,"
    "  date_origin TEXT NOT NULL"
    ") STRICT;"
    "CREATE INDEX reading_edition ON reading (edition);"
    "CREATE INDEX reading_import ON reading (import);"

    "CREATE TABLE article_country ("
    "  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,"
    "  country TEXT NOT NULL,"
    "  mentions INTEGER NOT NULL,"
    "  weight REAL NOT NULL,"
    "  part TEXT NOT NULL,"
    "  span_start INTEGER NOT NULL,"
    "  span_end INTEGER NOT NULL,"
    "  PRIMARY KEY (reading, country)"
    ") STRICT, WITHOUT ROWID;"

    /* How many articles speak of a country, by what they show now. */
    "CREATE TABLE country_articles ("
    "  country TEXT PRIMARY KEY,"
    "  n INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;"

    /* Tables of figures that somebody else made: only what evidence needs. */
    "CREATE TABLE dataset ("
    "  id INTEGER PRIMARY KEY,"
    "  import INTEGER NOT NULL REFERENCES import (id),"
    "  name TEXT NOT NULL,"
    "  source TEXT,"
    "  url TEXT"
    ") STRICT;"
    "CREATE INDEX dataset_import ON dataset (import);"
    "CREATE TABLE dataset_row ("
    "  id INTEGER PRIMARY KEY,"
    "  dataset INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,"
    "  number INTEGER NOT NULL," /* the line, from 1 */
    "  content TEXT NOT NULL,"
    "  UNIQUE (dataset, number)"
    ") STRICT;"

    /* `partner` is the other country where Mongolia is one of the two. What a rule read belongs to a
     * reading and is superseded by the next; what the user said is not. `replaced_by` is the user's
     * correction. */
    "CREATE TABLE figure ("
    "  id INTEGER PRIMARY KEY,"
    "  origin TEXT NOT NULL CHECK (origin IN ('rule', 'user', 'dataset')),"
    "  reading INTEGER REFERENCES reading (id) ON DELETE CASCADE,"
    "  superseded_by INTEGER REFERENCES reading (id) ON DELETE SET NULL,"
    "  replaced_by INTEGER REFERENCES figure (id) ON DELETE SET NULL,"
    "  kind TEXT NOT NULL,"
    "  from_country TEXT,"
    "  to_country TEXT,"
    "  reporter TEXT,"
    "  partner TEXT,"
    "  period_start INTEGER,"
    "  period_end INTEGER,"
    "  period_precision TEXT NOT NULL,"
    "  digits INTEGER," /* null: only the growth is known */
    "  exponent INTEGER,"
    "  value REAL,"
    "  low REAL,"
    "  high REAL,"
    "  bound TEXT NOT NULL,"
    "  currency TEXT,"
    "  growth_pct REAL,"
    "  status TEXT NOT NULL,"
    "  scope TEXT NOT NULL,"
    "  basis TEXT NOT NULL,"
    "  confidence REAL NOT NULL,"
    "  doubt TEXT,"
    "  CHECK ((origin = 'rule') = (reading IS NOT NULL)),"
    "  CHECK ((digits IS NULL) = (exponent IS NULL))"
    ") STRICT;"
    "CREATE INDEX figure_reading ON figure (reading) WHERE reading IS NOT NULL;"
    "CREATE INDEX figure_superseded ON figure (superseded_by) WHERE superseded_by IS NOT NULL;"
    "CREATE INDEX figure_replaced ON figure (replaced_by) WHERE replaced_by IS NOT NULL;"
    "CREATE INDEX figure_partner ON figure (partner, period_start)"
    "  WHERE superseded_by IS NULL AND replaced_by IS NULL AND scope = 'bilateral'"
    "    AND partner IS NOT NULL;"

    /* An event is one happening; a telling is what one text (or the user) says of it. What an event
     * shows is derived from its tellings by mn_events_refresh(). */
    "CREATE TABLE event ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  date_start INTEGER,"
    "  date_end INTEGER,"
    "  date_precision TEXT NOT NULL,"
    "  dated_by TEXT NOT NULL,"
    "  type TEXT NOT NULL,"
    "  status TEXT NOT NULL,"
    "  title TEXT NOT NULL,"
    "  countries TEXT NOT NULL," /* codes with spaces between them, sorted */
    "  current INTEGER NOT NULL" /* 0: all its tellings are superseded */
    ") STRICT;"
    "CREATE INDEX event_day ON event (coalesce (date_start, date_end, 2147483647),"
    "  coalesce (date_end, date_start, 2147483647), id) WHERE current;"
    "CREATE TABLE telling ("
    "  id INTEGER PRIMARY KEY,"
    "  event INTEGER NOT NULL REFERENCES event (id),"
    "  origin TEXT NOT NULL CHECK (origin IN ('rule', 'user', 'dataset')),"
    "  reading INTEGER REFERENCES reading (id) ON DELETE CASCADE,"
    "  superseded_by INTEGER REFERENCES reading (id) ON DELETE SET NULL,"
    "  date_start INTEGER,"
    "  date_end INTEGER,"
    "  date_precision TEXT NOT NULL,"
    "  dated_by TEXT NOT NULL,"
    "  title TEXT NOT NULL,"
    "  countries TEXT NOT NULL,"
    "  CHECK ((origin = 'rule') = (reading IS NOT NULL))"
    ") STRICT;"
    "CREATE INDEX telling_event ON telling (event);"
    "CREATE INDEX telling_reading ON telling (reading) WHERE reading IS NOT NULL;"
    "CREATE INDEX telling_superseded ON telling (superseded_by) WHERE superseded_by IS NOT NULL;"

    /* Where a fact stands: in a text, in a table, or in the user's own words. */
    "CREATE TABLE evidence ("
    "  id INTEGER PRIMARY KEY,"
    "  figure INTEGER REFERENCES figure (id) ON DELETE CASCADE,"
    "  telling INTEGER REFERENCES telling (id) ON DELETE CASCADE,"
    "  edition INTEGER REFERENCES edition (id) ON DELETE CASCADE,"
    "  part TEXT,"
    "  span_start INTEGER,"
    "  span_end INTEGER,"
    "  quote TEXT,"
    "  dataset_row INTEGER REFERENCES dataset_row (id) ON DELETE CASCADE,"
    "  note TEXT,"
    "  CHECK ((figure IS NULL) + (telling IS NULL) = 1),"
    "  CHECK ((edition IS NULL) + (dataset_row IS NULL) + (note IS NULL) = 2),"
    "  CHECK (edition IS NULL OR (part IN ('title', 'body') AND 0 <= span_start"
    "    AND span_start < span_end AND quote IS NOT NULL))"
    ") STRICT;"
    "CREATE INDEX evidence_figure ON evidence (figure) WHERE figure IS NOT NULL;"
    "CREATE INDEX evidence_telling ON evidence (telling) WHERE telling IS NOT NULL;"
    "CREATE INDEX evidence_edition ON evidence (edition) WHERE edition IS NOT NULL;"
    "CREATE INDEX evidence_row ON evidence (dataset_row) WHERE dataset_row IS NOT NULL;"

    /* Current events by country and day; undated ones stand on day 2147483647. The roll-up beside it is
     * all that a timeline of any length needs. */
    "CREATE TABLE event_country ("
    "  country TEXT NOT NULL,"
    "  day INTEGER NOT NULL,"
    "  type TEXT NOT NULL,"
    "  event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,"
    "  day_end INTEGER NOT NULL,"
    "  PRIMARY KEY (country, day, type, event)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX event_country_event ON event_country (event);"
    "CREATE TABLE event_count ("
    "  country TEXT NOT NULL,"
    "  day INTEGER NOT NULL,"
    "  type TEXT NOT NULL,"
    "  n INTEGER NOT NULL,"
    "  PRIMARY KEY (country, day, type)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE TRIGGER event_country_added AFTER INSERT ON event_country BEGIN"
    "  INSERT INTO event_count VALUES (new.country, new.day, new.type, 1)"
    "    ON CONFLICT DO UPDATE SET n = n + 1;"
    " END;"
    "CREATE TRIGGER event_country_removed AFTER DELETE ON event_country BEGIN"
    "  UPDATE event_count SET n = n - 1"
    "    WHERE country = old.country AND day = old.day AND type = old.type;"
    "  DELETE FROM event_count"
    "    WHERE country = old.country AND day = old.day AND type = old.type AND n = 0;"
    " END;"

    /* The full-text index. The body comes first because positions in the first column take two bytes less.
     * Prefixes of three letters are indexed; longer ones go through `term`, shorter ones through words in
     * `facets`: see mn-table-search.c. */
    "CREATE VIEW article_text AS"
    "  SELECT article.id AS id, article.key AS key, body, title, countries, facets"
    "  FROM article JOIN edition ON edition.id = article.edition;"
    "CREATE VIRTUAL TABLE article_fts USING fts5 ("
    "  body, title, countries, facets, content = 'article_text', content_rowid = 'key',"
    "  prefix = '3', tokenize = 'unicode61 remove_diacritics 2'"
    ");"
    "CREATE TABLE term ("
    "  term TEXT PRIMARY KEY,"
    "  since INTEGER NOT NULL" /* id of an article that has it: frequent words come early */
    ") STRICT, WITHOUT ROWID;";
