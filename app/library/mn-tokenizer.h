/* mn-tokenizer.h: cuts text into words exactly as the full-text index does. Private to the layer. */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

typedef struct _MnTokenizer MnTokenizer;

/* What is written in the schema, as arguments: see mn-migrations.c. */
#define MN_TOKENIZER_NAME    "unicode61"
#define MN_TOKENIZER_OPTIONS "remove_diacritics", "2"

/* @token (not zero-terminated) is the word without case and accents; @start and @end are its bytes
 * in the text. FALSE stops. */
typedef gboolean (
    *MnTokenFunc) (gpointer data, const char *token, gsize length, gsize start, gsize end);

/* With @watching it takes the place of SQLite's own tokenizer of that name, which it calls, in @db: before
 * full-text tables are used there, and until @db is closed. NULL where SQLite has no FTS5. */
MnTokenizer *mn_tokenizer_new (sqlite3 *db, gboolean watching);
void mn_tokenizer_free (MnTokenizer *self);

/* @length: bytes, or -1. */
void mn_tokenizer_run (MnTokenizer *self,
                       const char *text,
                       gssize length,
                       MnTokenFunc func,
                       gpointer data);

/* Shows @func each word of a document that the full-text index cuts up from now on; NULL: no more. */
void mn_tokenizer_watch (MnTokenizer *self, MnTokenFunc func, gpointer data);

G_END_DECLS
