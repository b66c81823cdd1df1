/* mn-csv.h: rows of values with separators between them, with or without quotes. */
#pragma once

#include "mn-evidence.h"

G_BEGIN_DECLS

/* One line; several where a quoted value has a line break in it. */
typedef struct
{
  const char *text; /* of the whole table; not owned */
  char separator;
  guint line;    /* 1-based, of its start */
  MnSpan span;   /* without the line's end */
  GArray *cells; /* owned; of MnSpan, without the outer quotes and blanks */
} MnCsvRow;

typedef struct
{
  const char *text;
  gsize length;
  char separator;
  gsize position; /* of the next row */
  guint line;
  MnCsvRow row;
} MnCsv;

/* @text: valid UTF-8 with '\n' at the end of each line; must outlive it. */
void mn_csv_init (MnCsv *self, const char *text, gsize length, char separator);
void mn_csv_clear (MnCsv *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MnCsv, mn_csv_clear)

/* Which of ',', ';' and tab parts the values of the line at @text best. */
char mn_csv_guess_separator (const char *text, gsize length);

/* The next row that is not blank, valid until the one after it; NULL at the end. */
const MnCsvRow *mn_csv_next (MnCsv *self);

/* The value in @column, '""' made '"'; "" where the row has no such column. New string. */
char *mn_csv_row_dup (const MnCsvRow *row, int column);

G_END_DECLS
