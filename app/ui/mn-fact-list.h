/* mn-fact-list.h: what was read from an article, beside it. */
#pragma once

#include "mn-fact-row.h"

G_BEGIN_DECLS

/* Signals: `fact-lit (MnFactRow *row)`: the user looks at this fact; NULL: at none any more;
 * `fact-activated (MnFactRow *row)`: show me. */
#define MN_TYPE_FACT_LIST (mn_fact_list_get_type ())
G_DECLARE_FINAL_TYPE (MnFactList, mn_fact_list, MN, FACT_LIST, GtkWidget)

/* Copies what it shows. */
void mn_fact_list_set_article (MnFactList *self, const MnArticle *article);

G_END_DECLS
