/* mn-value-row.h: one value of the trade, as a row of the table. No widgets here. */
#pragma once

#include "mn-trade-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  MN_VALUE_PERIOD,
  MN_VALUE_FLOW,
  MN_VALUE_AMOUNT,
  MN_VALUE_DIFFERENCE,
  MN_VALUE_GROWTH,
  MN_VALUE_STATUS,
  MN_VALUE_REPORTER,
  MN_VALUE_SOURCES,
} MnValueColumn;

#define MN_N_VALUE_COLUMNS (MN_VALUE_SOURCES + 1)

#define MN_TYPE_VALUE_ROW (mn_value_row_get_type ())
G_DECLARE_FINAL_TYPE (MnValueRow, mn_value_row, MN, VALUE_ROW, GObject)

/* GListModel of MnValueRow: every statement of @view, by period as the slots are, targets last. The rows
 * keep @view alive. */
GListModel *mn_value_row_list (MnTradeView *view);

/* As it stands in the table; "" for an empty cell. Lives as long as the row. */
const char *mn_value_row_get_text (MnValueRow *self, MnValueColumn column);
/* The head of the column. Translated, static. */
const char *mn_value_column_get_title (MnValueColumn column);

/* The difference is told only where two countries' statistics stand side by side; where growth is drawn,
 * amounts are not, and some rows have none. */
gboolean mn_value_column_is_in (MnValueColumn column, MnTradeViewKind kind);

/* How a derived value was computed, which its status leaves out; NULL for others. Lives as long as the
 * row. */
const char *mn_value_row_get_derivation (MnValueRow *self);

const MnStatement *mn_value_row_get_statement (MnValueRow *self);
/* The one shown, those that agree, then those that do not. GPtrArray of MnFigure; new container. */
GPtrArray *mn_value_row_list_figures (MnValueRow *self, guint *n_agreeing);

/* All cells as one sentence, for a screen reader. New string. */
char *mn_value_row_dup_name (MnValueRow *self);

/* Heads and rows as tab-separated text, for a spreadsheet: values and growth are plain numbers, with
 * their unit in the head. @rows is of MnValueRow; "" for none. New string. */
char *mn_value_row_list_to_tsv (GPtrArray *rows);

G_END_DECLS
