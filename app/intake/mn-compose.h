/* mn-compose.h: a document and the facts in its words, put together to an article. */
#pragma once

#include "mn-article.h"
#include "mn-document.h"

G_BEGIN_DECLS

/* A new article, not stored yet; texts are moved out of @document. @given, a date from the user, goes
 * before what the document says of itself; unknown: nothing was given. */
MnArticle *mn_compose_article (MnDocument *document, const MnPeriod *given);

G_END_DECLS
