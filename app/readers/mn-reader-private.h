/* mn-reader-private.h: what the readers share among themselves. */
#pragma once

#include "mn-line.h"
#include "mn-reader.h"

G_BEGIN_DECLS

extern const MnReader mn_digest_reader;
extern const MnReader mn_mailed_reader;
extern const MnReader mn_agency_reader;
extern const MnReader mn_text_reader;
extern const MnReader mn_table_reader;

/* Nothing else looks like this. */
#define MN_SNIFF_CERTAIN 100

MnReading *mn_reading_new (void);

/* Appends a new document that starts at @line of @where; owned by @reading. */
MnDocument *mn_reading_add (MnReading *reading, const char *where, guint line);

void mn_reader_error_set_line (GError **error, guint line);
void mn_reader_set_too_large (GError **error, const char *where, guint64 size);

G_END_DECLS
