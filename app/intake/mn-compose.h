/* mn-compose.h: a document and the facts in its words, put together to an article. */
#pragma once

#include "mn-article.h"
#include "mn-document.h"

G_BEGIN_DECLS

/* A new article, not stored yet; texts are moved out of @document. @given, a date from the user, goes
 * before what the document says of itself; unknown: nothing was given. */
MnArticle *mn_compose_article (MnDocument *document, const MnPeriod *given);

/* Reads the words of an article from the library again: its countries and facts are replaced. Where the date
 * had been taken from the words, it is looked for anew. */
void mn_compose_again (MnArticle *article);

G_END_DECLS
