/* mn-article-origin.h: where an article comes from, as a line below its title. No widgets here. */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

/* 'Kazinform · 28 June 2025 · edition 2' as markup, with a link where there is a safe one. New string. */
char *mn_article_origin_dup_markup (const MnArticle *article);

G_END_DECLS
