/* mn-value-table.h: the values of the trade as a table; rows open their sentences and can be copied.
 *
 * Signal `activate-evidence (MnValueTable *, gint64 article, guint part, guint start, guint end)`.
 */
#pragma once

#include "mn-time-range.h"
#include "mn-trade-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_VALUE_TABLE (mn_value_table_get_type ())
G_DECLARE_FINAL_TYPE (MnValueTable, mn_value_table, MN, VALUE_TABLE, GtkWidget)

/* @notes: article id (gint64 *) to MnSourceNote. */
void mn_value_table_set_trade (MnValueTable *self, MnTradeView *view, GHashTable *notes);

/* The row that is chosen is selected in the chart too, and the other way round. */
void mn_value_table_set_range (MnValueTable *self, MnTimeRange *range);

/* The chosen rows, or all where none is, as tab-separated text. New string. */
char *mn_value_table_dup_tsv (MnValueTable *self);

G_END_DECLS
