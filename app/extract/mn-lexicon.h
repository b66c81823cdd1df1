/* mn-lexicon.h: the phrases of all languages in one automaton over words.
 *
 * Built once, read by any thread. A word is looked up by its folded bytes (lower case, without what
 * joins or hides inside); phrases are paths of a trie over the numbers of words.
 */
#pragma once

#include "mn-words.h"

G_BEGIN_DECLS

typedef struct _MnLexicon MnLexicon;

typedef struct
{
  guint16 word_class;
  guint16 value;
  guint16 form;
  guint8 letter_case; /* 1: needs a capital, 2: needs capitals only */
  gint32 next;        /* another meaning of the same words, or -1 */
} MnMeaning;

/* The lexicon of the languages that are built in; made at the first call. */
const MnLexicon *mn_lexicon_get (void);

/* The number of a folded word, 0 if no phrase holds it. */
guint16 mn_lexicon_find (const MnLexicon *lexicon, const char *folded, gsize length);

/* The word by itself has a meaning of @word_class. */
gboolean mn_lexicon_word_is (const MnLexicon *lexicon, guint16 word, MnWordClass word_class);

/* The node reached from @node by @word, 0 where there is none; the root is node 1. */
#define MN_LEXICON_ROOT 1u
guint32 mn_lexicon_step (const MnLexicon *lexicon, guint32 node, guint16 word);

/* The meanings at a node; NULL where no phrase ends. */
const MnMeaning *mn_lexicon_first (const MnLexicon *lexicon, guint32 node);
const MnMeaning *mn_lexicon_next (const MnLexicon *lexicon, const MnMeaning *meaning);

/* Lower case of one word as the lexicon keeps it. Returns the bytes put into @out, 0 where it does
 * not fit: no phrase has such a word. */
#define MN_WORD_MAX_BYTES 63
gsize mn_word_fold (const guint8 *text, gsize length, char out[MN_WORD_MAX_BYTES + 1]);

G_END_DECLS
