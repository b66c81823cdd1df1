/* mn-article-pages.h: an article on pages: text with the words of its facts marked, then the
 * facts. */
#pragma once

#include "mn-pages.h"
#include "mn-table.h"

G_BEGIN_DECLS

typedef struct _MnArticleText MnArticleText;

/* Copies what it needs. */
MnArticleText *mn_article_text_new (const MnArticle *article, const char *locale);
void mn_article_text_free (MnArticleText *self);

GBytes *mn_article_text_make_table (const MnArticleText *self, MnTableFormat format);

/* Title, source, address and text. New string. */
char *mn_article_text_dup_text (const MnArticleText *self);

void mn_article_text_add_to (const MnArticleText *self, MnPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnArticleText, mn_article_text_free)

G_END_DECLS
