/* mn-article-item.h: one article of a list, as an object for list models. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

#define MN_TYPE_ARTICLE_ITEM (mn_article_item_get_type ())
G_DECLARE_FINAL_TYPE (MnArticleItem, mn_article_item, MN, ARTICLE_ITEM, GObject)

/* Takes @row over. */
MnArticleItem *mn_article_item_new (MnArticleRow *row);

/* Never changes. */
const MnArticleRow *mn_article_item_get_row (MnArticleItem *self);

G_END_DECLS
