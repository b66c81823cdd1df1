/* mn-article-model.h: the articles that a search gives, as a list model that grows on demand. */
#pragma once

#include "mn-article-item.h"

G_BEGIN_DECLS

/* A GListModel of MnArticleItem. For the main thread; the library is asked off it.
 *
 * The rows of the last search stay until those of the next are there, so that typing does not
 * flicker; a search that is overtaken by another is cancelled and never shows. Signal `settled`: a
 * search ended, with rows, none, or an error; not emitted for further pages and for searches that
 * were overtaken. */
#define MN_TYPE_ARTICLE_MODEL (mn_article_model_get_type ())
G_DECLARE_FINAL_TYPE (MnArticleModel, mn_article_model, MN, ARTICLE_MODEL, GObject)

/* Rows of a page. */
#define MN_ARTICLE_MODEL_PAGE 100

MnArticleModel *mn_article_model_new (void);

/* Empties the model; NULL is no library. */
void mn_article_model_set_library (MnArticleModel *self, MnLibrary *library);

/* Starts a search; @text is as typed. The same search again does nothing. */
void mn_article_model_search (MnArticleModel *self, const char *text, MnCountry country);

/* Searches again because the library changed; rows that stay the same stay the same items. */
void mn_article_model_reload (MnArticleModel *self);

/* Asks for the next page, if there is one and it is not under way. */
void mn_article_model_load_more (MnArticleModel *self);

gboolean mn_article_model_is_searching (MnArticleModel *self);

/* Of the search that settled last. @exact (may be NULL): FALSE if there are more than that. */
guint mn_article_model_get_total (MnArticleModel *self, gboolean *exact);

/* The words of the search that settled last; never NULL. */
const char *mn_article_model_get_text (MnArticleModel *self);

/* Why the last search failed, or NULL. */
const GError *mn_article_model_get_error (MnArticleModel *self);

/* The place of @article among the rows that are loaded, or -1. */
int mn_article_model_find (MnArticleModel *self, gint64 article);

G_END_DECLS
