/* mn-words.h: what a user types into the search field, understood. Private to the layer. */
#pragma once

#include "mn-library.h"
#include "mn-tokenizer.h"

G_BEGIN_DECLS

/* Words that stand together: one, or several in quotation marks or tied by a hyphen and the like. */
typedef struct
{
  GPtrArray *tokens; /* owned; of char *, as the index has them; never empty */
  gboolean is_open;  /* the last one may go on */
  gboolean is_unwanted;
} MnPhrase;

typedef struct
{
  GPtrArray *phrases; /* owned; of MnPhrase, each once; the open one, if any, is the last */
  gboolean is_empty;  /* nothing was typed but spaces, marks and signs of this syntax */
} MnWords;

/* Longer input is refused with MN_LIBRARY_ERROR_QUERY. */
#define MN_WORDS_MAX_BYTES 65536

/* @text may be NULL. Whatever is typed can be read; only too much of it is an error. */
MnWords *mn_words_parse (MnTokenizer *tokenizer, const char *text, GError **error);
void mn_words_free (MnWords *self);

/* Where wanted words stand in @text: GArray of MnSpan, in order and apart from each other. */
GArray *mn_words_find (const MnWords *self, MnTokenizer *tokenizer, const char *text);

/* All wanted words stand in @text and no unwanted one. FALSE where none is wanted. */
gboolean mn_words_match (const MnWords *self, MnTokenizer *tokenizer, const char *text);

/* At most @max_chars characters of @text around the first wanted word, or its beginning where there is
 * none; spaces folded, '…' where something was left out. New string. */
char *
mn_words_excerpt (const MnWords *self, MnTokenizer *tokenizer, const char *text, guint max_chars);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnWords, mn_words_free)

G_END_DECLS
