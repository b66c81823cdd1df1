/* mn-plural.h: which plural form a number takes, by the rule in the head of a catalogue of translations. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The value of @rule, an expression of C over n without assignments ('n%10==1 && n%100!=11 ? 0 : 1'), up to
 * a ';' or its end; 0 for one that cannot be read. Any thread. */
gulong mn_plural_choose (const char *rule, gulong n);

G_END_DECLS
