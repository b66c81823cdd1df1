/* mn-index.h: keeps the full-text index in step with the articles, inside one transaction. Private to
 * the layer.
 *
 * FTS5 needs to be told the old words before they change, and is fastest when rowids rise: so articles
 * are taken out before a change, and what was taken out or added goes in at the end, sorted.
 */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Words in `countries` and `facets` begin with one of these private-use characters, which no user can
 * type: what is searched for never meets them. */
#define MN_MARK_COUNTRY  "\xee\x80\x80" /* U+E000 and a code: kz */
#define MN_MARK_ALL      "\xee\x80\x81" /* U+E001: every article */
#define MN_MARK_LANGUAGE "\xee\x80\x82" /* U+E002 and a language: en */
#define MN_MARK_TYPE     "\xee\x80\x83" /* U+E003 and a type of event: visit */
#define MN_MARK_FIGURES  "\xee\x80\x84" /* U+E004: has figures */
#define MN_MARK_START \
  "\xee\x80\x85" /* U+E005 and one or two letters that a word of the heading
                                           begins with */
#define MN_MARK_LENGTH 3

typedef struct _MnIndex MnIndex;

/* One for each connection that writes, which it must outlive. */
MnIndex *mn_index_new (MnConnection *connection);
void mn_index_free (MnIndex *self);

/* At the beginning of each transaction that changes articles. */
gboolean mn_index_begin (MnIndex *self, GError **error);

/* Before @article changes or goes, however often. */
gboolean mn_index_take_out (MnIndex *self, gint64 article, GError **error);

/* @article is new in this transaction. */
void mn_index_add (MnIndex *self, gint64 article);

/* At the end of the transaction: indexes all that is still there. */
gboolean mn_index_flush (MnIndex *self, GError **error);

/* The words for `facets` by which the beginnings of the words in @heading are found. */
void mn_index_append_starts (MnTokenizer *tokenizer, const char *heading, GString *facets);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnIndex, mn_index_free)

G_END_DECLS
