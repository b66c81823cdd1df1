/* mn-text.h: small helpers for UTF-8 text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The 1-based line of the byte at @offset in @text. */
guint mn_text_get_line (const char *text, gsize offset);

/* White space of any kind (no-break space and the like too) folded to single spaces, none at the
 * ends. Not for text that spans point into: it moves bytes. */
char *mn_text_fold_space (const char *text, gssize length);

/* At most @max_chars characters, cut at a word and ended with '…' where something was left out. */
char *mn_text_shorten (const char *text, guint max_chars);

G_END_DECLS
