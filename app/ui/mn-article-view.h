/* mn-article-view.h: one article: its text, and beside it what was read from it. */
#pragma once

#include "mn-fact-editor.h"
#include "mn-history.h"
#include "mn-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Signals: `country-activated (guint country)`: the user wants that country's page; `shown`: the
 * article that was asked for is there, or why it is not.
 * Property `show-facts`. */
#define MN_TYPE_ARTICLE_VIEW (mn_article_view_get_type ())
G_DECLARE_FINAL_TYPE (MnArticleView, mn_article_view, MN, ARTICLE_VIEW, GtkWidget)

/* Shows the article of @place, with its words lit and the words searched for marked. What was asked
 * for before is dropped. @library may be NULL only for a place without an article. */
void mn_article_view_show (MnArticleView *self, MnLibrary *library, const MnPlace *place);

/* Reads the article again, after the library changed; the text, where it is the same, is left alone. */
void mn_article_view_reload (MnArticleView *self);

/* How far the text is scrolled, in pixels; for coming back. */
double mn_article_view_get_scroll (MnArticleView *self);

/* What is shown, or NULL; valid until the next one is. */
const MnArticle *mn_article_view_get_article (MnArticleView *self);

/* What tells what the user said of its facts; for following its signals. Never NULL. */
MnFactEditor *mn_article_view_get_editor (MnArticleView *self);

void mn_article_view_focus_text (MnArticleView *self);

G_END_DECLS
