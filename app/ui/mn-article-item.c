/* mn-article-item.c: one article of a list. */
#include "mn-article-item.h"

struct _MnArticleItem
{
  GObject parent_instance;

  MnArticleRow *row;
};

G_DEFINE_FINAL_TYPE (MnArticleItem, mn_article_item, G_TYPE_OBJECT)

static void
mn_article_item_finalize (GObject *object)
{
  mn_article_row_free (MN_ARTICLE_ITEM (object)->row);
  G_OBJECT_CLASS (mn_article_item_parent_class)->finalize (object);
}

static void
mn_article_item_class_init (MnArticleItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mn_article_item_finalize;
}

static void
mn_article_item_init (MnArticleItem *self)
{
}

MnArticleItem *
mn_article_item_new (MnArticleRow *row)
{
  MnArticleItem *self;

  g_return_val_if_fail (row != NULL, NULL);

  self = g_object_new (MN_TYPE_ARTICLE_ITEM, NULL);
  self->row = row;
  return self;
}

const MnArticleRow *
mn_article_item_get_row (MnArticleItem *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_ITEM (self), NULL);

  return self->row;
}
