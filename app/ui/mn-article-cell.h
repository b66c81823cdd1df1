/* mn-article-cell.h: one article in the list. */
#pragma once

#include "mn-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_ARTICLE_CELL (mn_article_cell_get_type ())
G_DECLARE_FINAL_TYPE (MnArticleCell, mn_article_cell, MN, ARTICLE_CELL, GtkBox)

GtkWidget *mn_article_cell_new (void);

/* Copies what it shows. */
void mn_article_cell_set_row (MnArticleCell *self, const MnArticleRow *row);

/* All of it in one sentence, for screen readers. New string. */
char *mn_article_cell_describe (const MnArticleRow *row);

G_END_DECLS
