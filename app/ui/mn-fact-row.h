/* mn-fact-row.h: one fact of an article: a figure, an event or a country, and where it stands. */
#pragma once

#include "mn-article.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where in the article the words of a fact stand. */
typedef struct
{
  MnPart part;
  MnSpan span;
} MnPassage;

/* Signals: `lit (gboolean on)`: the pointer or the focus came, or went; `judged (guint verdict)`: the user
 * says so of it, a MnVerdict; with MN_VERDICT_CORRECTED what is right is yet to be asked. */
#define MN_TYPE_FACT_ROW (mn_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (MnFactRow, mn_fact_row, MN, FACT_ROW, GtkListBoxRow)

/* @article is the one that the fact was read from; only passages of its edition count. */
GtkWidget *mn_fact_row_new_for_figure (const MnArticle *article, const MnFigure *figure);
GtkWidget *mn_fact_row_new_for_event (const MnArticle *article, const MnEvent *event);
GtkWidget *mn_fact_row_new_for_country (const MnArticle *article, const MnCountryMention *mention);

/* GArray of MnPassage; never NULL. */
const GArray *mn_fact_row_get_passages (MnFactRow *self);

/* What the row shows; both NULL for a country. */
const MnFigure *mn_fact_row_get_figure (MnFactRow *self);
const MnEvent *mn_fact_row_get_event (MnFactRow *self);

/* Whether the user can say something of it. */
void mn_fact_row_set_editable (MnFactRow *self, gboolean editable);

G_END_DECLS
