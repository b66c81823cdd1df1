/* mn-statement.c: a prepared statement: typed parameters and columns. */
#include "mn-connection.h"

#include <math.h>

struct _MnStatement
{
  MnConnection *connection;
  sqlite3_stmt *stmt;
  int bind_code; /* of the first parameter that could not be bound */
  gboolean kept; /* by the connection, for the next time */
  gboolean in_use;
};

MnStatement *
mn_statement_new (MnConnection *connection, const char *sql, GError **error)
{
  sqlite3_stmt *stmt;
  int code = sqlite3_prepare_v3 (mn_connection_get_handle (connection), sql, -1,
                                 SQLITE_PREPARE_PERSISTENT, &stmt, NULL);

  if (code != SQLITE_OK)
    {
      mn_connection_set_error (connection, code, error);
      return NULL;
    }
  MnStatement *self = g_new0 (MnStatement, 1);
  self->connection = connection;
  self->stmt = stmt;
  return self;
}

void
mn_statement_free (MnStatement *self)
{
  g_warn_if_fail (!self->in_use);
  sqlite3_finalize (self->stmt);
  g_free (self);
}

/* FALSE: it is in the middle of something. */
gboolean
mn_statement_take (MnStatement *self)
{
  if (self->in_use)
    return FALSE;
  self->in_use = TRUE;
  return TRUE;
}

void
mn_statement_set_kept (MnStatement *self)
{
  self->kept = TRUE;
}

void
mn_statement_done (MnStatement *self)
{
  mn_statement_reset (self);
  self->in_use = FALSE;
  if (!self->kept)
    mn_statement_free (self);
}

void
mn_statement_reset (MnStatement *self)
{
  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
  self->bind_code = SQLITE_OK;
}

static void
bound (MnStatement *self, int code)
{
  if (self->bind_code == SQLITE_OK)
    self->bind_code = code;
}

void
mn_statement_bind_int (MnStatement *self, int parameter, gint64 value)
{
  bound (self, sqlite3_bind_int64 (self->stmt, parameter, value));
}

void
mn_statement_bind_double (MnStatement *self, int parameter, double value)
{
  /* SQLite makes null of NAN by itself, but does not promise it. */
  if (isnan (value))
    mn_statement_bind_null (self, parameter);
  else
    bound (self, sqlite3_bind_double (self->stmt, parameter, value));
}

void
mn_statement_bind_text (MnStatement *self, int parameter, const char *text)
{
  bound (self, sqlite3_bind_text (self->stmt, parameter, text, -1, SQLITE_STATIC));
}

void
mn_statement_bind_null (MnStatement *self, int parameter)
{
  bound (self, sqlite3_bind_null (self->stmt, parameter));
}

void
mn_statement_bind_day (MnStatement *self, int parameter, MnDay day)
{
  if (day == MN_DAY_UNKNOWN)
    mn_statement_bind_null (self, parameter);
  else
    mn_statement_bind_int (self, parameter, day);
}

void
mn_statement_bind_id (MnStatement *self, int parameter, gint64 id)
{
  if (id == 0)
    mn_statement_bind_null (self, parameter);
  else
    mn_statement_bind_int (self, parameter, id);
}

void
mn_statement_bind_country (MnStatement *self, int parameter, MnCountry country)
{
  mn_statement_bind_text (self, parameter, mn_country_get_code (country));
}

void
mn_statement_bind_period (MnStatement *self, int parameter, const MnPeriod *period)
{
  mn_statement_bind_day (self, parameter, period->start);
  mn_statement_bind_day (self, parameter + 1, period->end);
  mn_statement_bind_text (self, parameter + 2, mn_precision_to_nick (period->precision));
}

MnStep
mn_statement_step (MnStatement *self, GError **error)
{
  int code = self->bind_code;

  if (code == SQLITE_OK)
    code = sqlite3_step (self->stmt);
  if (code == SQLITE_ROW)
    return MN_STEP_ROW;
  if (code == SQLITE_DONE)
    return MN_STEP_DONE;
  mn_connection_set_error (self->connection, code, error);
  return MN_STEP_ERROR;
}

gboolean
mn_statement_run (MnStatement *self, GError **error)
{
  MnStep step;

  do
    step = mn_statement_step (self, error);
  while (step == MN_STEP_ROW);
  mn_statement_reset (self);
  return step == MN_STEP_DONE;
}

gint64
mn_statement_get_int (MnStatement *self, int column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

double
mn_statement_get_double (MnStatement *self, int column)
{
  return mn_statement_is_null (self, column) ? NAN : sqlite3_column_double (self->stmt, column);
}

const char *
mn_statement_get_text (MnStatement *self, int column)
{
  return (const char *) sqlite3_column_text (self->stmt, column);
}

gsize
mn_statement_get_length (MnStatement *self, int column)
{
  return (gsize) sqlite3_column_bytes (self->stmt, column);
}

char *
mn_statement_dup_text (MnStatement *self, int column)
{
  return g_strdup (mn_statement_get_text (self, column));
}

gboolean
mn_statement_is_null (MnStatement *self, int column)
{
  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

MnDay
mn_statement_get_day (MnStatement *self, int column)
{
  if (mn_statement_is_null (self, column))
    return MN_DAY_UNKNOWN;
  return sqlite3_column_int (self->stmt, column);
}

MnCountry
mn_statement_get_country (MnStatement *self, int column)
{
  return mn_country_from_code (mn_statement_get_text (self, column));
}

MnPeriod
mn_statement_get_period (MnStatement *self, int column)
{
  return mn_period_new_raw (mn_statement_get_day (self, column),
                            mn_statement_get_day (self, column + 1),
                            mn_precision_from_nick (mn_statement_get_text (self, column + 2)));
}
