/* mn-digest-headlines.h: the two lists at the top of an aggregator's page:
 * 'N TITLE WWW.HOST.TLD PUBLISHED:2026/02/12' and 'TITLE WWW.HOST.TLD НИЙТЭЛСЭН:2026/02/12', one after
 * the other on one long line or on lines of their own. */
#pragma once

#include "mn-reader-private.h"

G_BEGIN_DECLS

/* There is at least one such headline with its host; @end (may be NULL): the byte behind the first. */
gboolean mn_digest_headlines_find (const char *text, gsize length, gsize *end);

/* Adds them to @reading; the newest date of all goes to @newest. Returns the byte behind the last. */
gsize mn_digest_headlines_read (const char *text,
                                gsize length,
                                const char *where,
                                MnReading *reading,
                                MnDay *newest);

G_END_DECLS
