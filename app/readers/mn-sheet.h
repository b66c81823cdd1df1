/* mn-sheet.h: a table of trade or events, and how its rows become a document.
 *
 * A table may begin with lines of notes ('# publisher: Customs office'), then names its columns, then has
 * one row a line. Each layout is a constant MnSheetFormat, chosen by the names of its columns, that goes
 * through the rows and hands to the table what each says:
 *
 *     while ((row = mn_sheet_next (table)))
 *       mn_sheet_add_trade (table, row, NULL, &line);
 *
 * The document's text has the notes, the names of the columns and the rows that something was read from,
 * all as printed; read again, it gives the same. Rows of different publishers make documents of their own:
 * statistics are not mixed. What is left out is counted, what cannot be read is told with its line.
 */
#pragma once

#include "mn-csv.h"
#include "mn-reader.h"

G_BEGIN_DECLS

typedef struct _MnSheet MnSheet;

typedef struct
{
  const char *name; /* of the layout, for debugging */
  /* Whether the names of the columns are those of this layout. */
  gboolean (*fits) (const MnSheet *table);
  void (*read) (MnSheet *table);
} MnSheetFormat;

extern const MnSheetFormat mn_sheet_tidy;
extern const MnSheetFormat mn_sheet_events;

/* NULL where @text has no line that could name columns. @text must outlive it; @where names it. */
MnSheet *mn_sheet_new (const char *text, gsize length, const char *where);
void mn_sheet_free (MnSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnSheet, mn_sheet_free)

/* --- What it says of itself ------------------------------------------------------------------- */

/* The name of a column, in lower case; NULL behind the last. */
const char *mn_sheet_get_column (const MnSheet *self, guint column);

/* The column of that name (lower case), or of the other one (may be NULL); -1. */
int mn_sheet_find (const MnSheet *self, const char *name, const char *other);

/* All of @names, NULL-terminated. */
gboolean mn_sheet_has_columns (const MnSheet *self, const char *const *names);

/* The value of a note: mn_sheet_get_note (table, "publisher"); NULL. */
const char *mn_sheet_get_note (const MnSheet *self, const char *key);

/* --- Rows ------------------------------------------------------------------------------------- */

const MnCsvRow *mn_sheet_next (MnSheet *self);

typedef enum
{
  MN_LEFT_OUT_GROUP,  /* regions and groups of countries */
  MN_LEFT_OUT_GONE,   /* states that are gone */
  MN_LEFT_OUT_OTHERS, /* trade of other countries among themselves */
  MN_LEFT_OUT_EMPTY,  /* no value */
  MN_LEFT_OUT_FLOW,   /* re-exports, balances and other flows */
} MnLeftOut;

#define MN_N_LEFT_OUT (MN_LEFT_OUT_FLOW + 1)

void mn_sheet_leave_out (MnSheet *self, MnLeftOut why);

/* @reason: a sentence for the user. */
void mn_sheet_reject (MnSheet *self, const MnCsvRow *row, const char *reason);

/* The same with a sentence that names @value: @format takes one string. */
void
mn_sheet_reject_value (MnSheet *self, const MnCsvRow *row, const char *format, const char *value);

/* One value of trade, as a row gives it. */
typedef struct
{
  const char *publisher; /* whose statistics these are; NULL: nobody's that is known */
  const char *reporter;  /* codes or names, as printed */
  const char *partner;
  MnFigureKind kind; /* exports, imports or turnover of the reporter */
  MnPeriod period;
  const char *value; /* as printed */
  int power;         /* the unit of the value: 3 for thousands */
  const char *currency;
  MnBasis basis;
  MnFigureStatus status;
} MnTradeLine;

#define MN_TRADE_LINE_INIT                                                  \
  {                                                                         \
    .kind = MN_KIND_EXPORT, .period = MN_PERIOD_UNKNOWN, .currency = "USD", \
    .basis = MN_BASIS_UNKNOWN, .status = MN_STATUS_REPORTED                 \
  }

/* Adds the figure, or rejects or leaves out the row. @cell: where in the row the value stands; NULL: the
 * whole row says it. */
void mn_sheet_add_trade (MnSheet *self,
                         const MnCsvRow *row,
                         const MnSpan *cell,
                         const MnTradeLine *line);

/* Takes @event, whose evidence becomes @row. */
void mn_sheet_add_event (MnSheet *self, const MnCsvRow *row, MnEvent *event);

/* The documents, with what was left out among the notes. Once. MN_READER_ERROR_EMPTY where no row says
 * anything of Mongolia. */
MnReading *mn_sheet_finish (MnSheet *self, GError **error);

/* --- Values ----------------------------------------------------------------------------------- */

/* '2024', '2024-06', '2024-Q2', '202406', '2024-M06', a day; FALSE for others. */
gboolean mn_sheet_parse_period (const char *text, MnPeriod *period);

/* 'export', 'X', 'imports', 'экспорт', 'turnover' and the like. FALSE, with @other set, for flows that are
 * known and not wanted, and FALSE for anything else. */
gboolean mn_sheet_parse_flow (const char *text, MnFigureKind *kind, gboolean *other);

/* Whether nothing stands there: "", 'NA', 'NaN', '..'. */
gboolean mn_sheet_is_missing (const char *text);

G_END_DECLS
