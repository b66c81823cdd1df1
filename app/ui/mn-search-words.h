/* mn-search-words.h: where the words of a search stand in a text. No widgets here. */
#pragma once

#include "mn-evidence.h"

G_BEGIN_DECLS

/* As many are looked for; a text with more shows these. */
#define MN_SEARCH_WORDS_MAX 2000

/* Reads @query as mn_library_search() does: words, "words that stand together", -words that do not
 * count, the last one by its beginning unless a space follows; blind to case and to accents on Latin
 * and Greek letters. GArray of MnSpan, rising, apart from each other. */
GArray *mn_search_words_find (const char *query, const char *text);

G_END_DECLS
