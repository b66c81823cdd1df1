/* mn-fact-list.h: what was read from an article, beside it. */
#pragma once

#include "mn-fact-row.h"

G_BEGIN_DECLS

/* Signals: `fact-lit (MnFactRow *row)`: the user looks at this fact; NULL: at none any more;
 * `fact-activated (MnFactRow *row)`: show me; `fact-judged (MnFactRow *row, guint verdict)`: as that of the
 * row. */
#define MN_TYPE_FACT_LIST (mn_fact_list_get_type ())
G_DECLARE_FINAL_TYPE (MnFactList, mn_fact_list, MN, FACT_LIST, GtkWidget)

/* Copies what it shows. Where it is what was shown before, nothing moves. */
void mn_fact_list_set_article (MnFactList *self, const MnArticle *article);

/* Whether the user can say something of the facts. */
void mn_fact_list_set_editable (MnFactList *self, gboolean editable);

G_END_DECLS
