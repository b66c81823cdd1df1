/* mn-decode.h: bytes to UTF-8, or a sentence why not. */
#pragma once

#include "mn-reader.h"

G_BEGIN_DECLS

/* Valid UTF-8 without a byte order mark, with '\n' at the end of each line; @length may not be NULL.
 * @where names the input in messages. MN_READER_ERROR_EMPTY, BINARY, TOO_LARGE, ENCODING, or
 * UNSUPPORTED for an image, an archive and the like. */
char *mn_decode (GBytes *bytes, const char *where, gsize *length, GError **error);

G_END_DECLS
