/* mn-title.h: shared by the files that make titles; not for others. */
#pragma once

#include "mn-reading.h"

G_BEGIN_DECLS

/* -- mn-title-last.c: where the verb stands last */

/* From a clause of the words from @start to @last, the act at @act in it. New string, as long as it comes. */
char *mn_title_last_from_clause (const MnSentence *sentence, guint start, guint act, guint last);

G_END_DECLS
