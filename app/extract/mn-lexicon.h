/* mn-lexicon.h: the phrases of a language in one automaton over words.
 *
 * Built at the first use of its language, read by any thread. A word is looked up by its folded bytes
 * (lower case, without what joins or hides inside); phrases are paths of a trie over the numbers of words.
 * Where a language bends its words, a word of the text may be several of the lexicon: itself, and each
 * stem that it is one of, with an ending of the language behind it.
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

/* The lexicon of @language; made at the first call. */
const MnLexicon *mn_lexicon_get (const MnLanguage *language);

const MnLanguage *mn_lexicon_get_language (const MnLexicon *lexicon);

/* The number of a folded word, 0 if no phrase holds it. */
guint16 mn_lexicon_find (const MnLexicon *lexicon, const char *folded, gsize length);

/* The same word without its last endings, 0 where there is no such stem. */
guint16 mn_lexicon_get_stem (const MnLexicon *lexicon, guint16 word);

/* Bytes of the word as the lexicon has it. */
guint mn_lexicon_get_length (const MnLexicon *lexicon, guint16 word);

/* The MnPrep that an ending stands for, 0 for none or where it is no ending. @ending is folded. */
guint16 mn_lexicon_find_role (const MnLexicon *lexicon, const char *ending, gsize length);
gboolean mn_lexicon_is_ending (const MnLexicon *lexicon, const char *ending, gsize length);

/* The word by itself has a meaning of @word_class. */
gboolean mn_lexicon_word_is (const MnLexicon *lexicon, guint16 word, MnWordClass word_class);

gboolean mn_lexicon_word_links (const MnLexicon *lexicon, guint16 word, MnLink link);

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
