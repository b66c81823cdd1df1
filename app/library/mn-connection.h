/* mn-connection.h: one SQLite connection and its prepared statements. Private to the layer.
 *
 * A connection belongs to one thread at a time. Errors come as MN_LIBRARY_ERROR, with a sentence
 * that names the file; a cancelled query as G_IO_ERROR_CANCELLED.
 */
#pragma once

#include "mn-library.h"

#include <sqlite3.h>

G_BEGIN_DECLS

typedef struct _MnConnection MnConnection;
typedef struct _MnStatement MnStatement;
typedef struct _MnTokenizer MnTokenizer;

typedef enum
{
  MN_CONNECTION_READ,
  MN_CONNECTION_WRITE,     /* the file must be there */
  MN_CONNECTION_BUILD,     /* makes a new file, without a write-ahead log as long as it is open */
  MN_CONNECTION_IMMUTABLE, /* reads a file in a folder where nothing may be written */
} MnConnectionMode;

MnConnection *mn_connection_open (const char *path, MnConnectionMode mode, GError **error);

/* Finalises the statements, then closes. None of them may be in use. */
void mn_connection_free (MnConnection *self);

sqlite3 *mn_connection_get_handle (MnConnection *self);
MnTokenizer *mn_connection_get_tokenizer (MnConnection *self);

/* The work done from now on ends when @cancellable is cancelled; NULL for no more. Not owned. */
void mn_connection_set_cancellable (MnConnection *self, GCancellable *cancellable);

/* Makes what runs now end as cancelled. From any thread. */
void mn_connection_interrupt (MnConnection *self);

/* Runs SQL without results, which may be several statements. */
gboolean mn_connection_exec (MnConnection *self, const char *sql, GError **error);

/* One row and column of a query without parameters. */
gboolean mn_connection_get_int (MnConnection *self, const char *sql, gint64 *value, GError **error);

/* Write transactions. Rolling back never fails. */
gboolean mn_connection_begin (MnConnection *self, GError **error);
gboolean mn_connection_commit (MnConnection *self, GError **error);
void mn_connection_rollback (MnConnection *self);

/* The statement for @sql, which must be a constant: it is kept for the next time. Give it back with
 * mn_statement_done(), or g_autoptr. */
MnStatement *mn_connection_prepare (MnConnection *self, const char *sql, GError **error);

/* Sets @error after SQLite's @code. */
void mn_connection_set_error (MnConnection *self, int code, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnConnection, mn_connection_free)

/* --- Statements: parameters count from 1 and columns from 0, as in SQLite itself ---------------- */

/* A failure to bind is kept and comes back from the next step. Text and blobs are not copied: they must
 * stay until the statement is reset. */
void mn_statement_bind_int (MnStatement *self, int parameter, gint64 value);
void mn_statement_bind_double (MnStatement *self, int parameter, double value);   /* NAN: null */
void mn_statement_bind_text (MnStatement *self, int parameter, const char *text); /* NULL: null */
void mn_statement_bind_null (MnStatement *self, int parameter);
/* MN_DAY_UNKNOWN: null. */
void mn_statement_bind_day (MnStatement *self, int parameter, MnDay day);
/* 0: null. */
void mn_statement_bind_id (MnStatement *self, int parameter, gint64 id);
/* MN_COUNTRY_NONE: null. */
void mn_statement_bind_country (MnStatement *self, int parameter, MnCountry country);
/* Start, end and precision in three parameters from @parameter on. */
void mn_statement_bind_period (MnStatement *self, int parameter, const MnPeriod *period);

typedef enum
{
  MN_STEP_ERROR,
  MN_STEP_DONE,
  MN_STEP_ROW,
} MnStep;

MnStep mn_statement_step (MnStatement *self, GError **error);

/* Ready for new parameters. */
void mn_statement_reset (MnStatement *self);

/* Steps to the end, without rows, and resets. */
gboolean mn_statement_run (MnStatement *self, GError **error);

gint64 mn_statement_get_int (MnStatement *self, int column);    /* null: 0 */
double mn_statement_get_double (MnStatement *self, int column); /* null: NAN */
/* Lives until the next step; NULL for null. */
const char *mn_statement_get_text (MnStatement *self, int column);
gsize mn_statement_get_length (MnStatement *self, int column); /* bytes of the text */
char *mn_statement_dup_text (MnStatement *self, int column);
gboolean mn_statement_is_null (MnStatement *self, int column);
MnDay mn_statement_get_day (MnStatement *self, int column);
MnCountry mn_statement_get_country (MnStatement *self, int column);
MnPeriod mn_statement_get_period (MnStatement *self, int column); /* of three columns */

void mn_statement_done (MnStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnStatement, mn_statement_done)

/* For the connection only. */
MnStatement *mn_statement_new (MnConnection *connection, const char *sql, GError **error);
void mn_statement_free (MnStatement *self);
gboolean mn_statement_take (MnStatement *self);
void mn_statement_set_kept (MnStatement *self);

G_END_DECLS
