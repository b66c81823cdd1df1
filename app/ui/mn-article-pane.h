/* mn-article-pane.h: search entry, number of hits, and the list of articles. */
#pragma once

#include "mn-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Signals: `article-chosen (gint64 article, gboolean activated)`: the user moved to it, or
 * (@activated) asked for it with Return or a click in single-click mode; `search-changed`: another
 * search text was typed. */
#define MN_TYPE_ARTICLE_PANE (mn_article_pane_get_type ())
G_DECLARE_FINAL_TYPE (MnArticlePane, mn_article_pane, MN, ARTICLE_PANE, GtkWidget)

void mn_article_pane_set_library (MnArticlePane *self, MnLibrary *library);

/* Lists the articles of @country (MN_COUNTRY_NONE: all) that @text finds. Gives no signal. */
void mn_article_pane_search (MnArticlePane *self, MnCountry country, const char *text);

/* Lists again after the library changed. */
void mn_article_pane_reload (MnArticlePane *self);

/* The words in the entry. */
const char *mn_article_pane_get_text (MnArticlePane *self);

/* Marks @article (0: none) as the one that is shown, now or when its row comes. Gives no signal. */
void mn_article_pane_set_current (MnArticlePane *self, gint64 article);

/* One click opens; for panes that fill the window. */
void mn_article_pane_set_single_click (MnArticlePane *self, gboolean single_click);

void mn_article_pane_focus_search (MnArticlePane *self);
void mn_article_pane_focus_list (MnArticlePane *self);

G_END_DECLS
