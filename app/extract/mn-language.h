/* mn-language.h: the languages that are read, and which of them a line of text is in. */
#pragma once

#include "mn-words.h"

G_BEGIN_DECLS

/* So much of a line decides on its language. */
#define MN_LANGUAGE_SAMPLE 512

/* No words at all: Kyrgyz, Uzbek and other scripts, in which words that look familiar mislead. */
extern const MnLanguage mn_language_none;

/* The language of the first line of @text, up to MN_LANGUAGE_SAMPLE bytes of it. Letters tell most;
 * where a line is too short for that, it is in @before, the language of what stands around it (NULL:
 * not known). Never NULL. */
const MnLanguage *mn_language_guess (const char *text, gsize length, const MnLanguage *before);

G_END_DECLS
