/* mn-foreign.h: things that people drop in and that this version does not read, told from prose. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the bytes are, by their first ones: 'a PDF document', translated; NULL where nothing is known. */
const char *mn_foreign_name_data (const char *data, gsize length);

/* TRUE, with MN_READER_ERROR_UNSUPPORTED and a way out in its message, where valid UTF-8 @text is a web
 * page, a feed, JSON, a calendar, a table or a bare web address. */
gboolean mn_foreign_check_text (const char *text, gsize length, const char *where, GError **error);

G_END_DECLS
