/* mn-readers.c: a few connections that read. */
#include "mn-readers.h"

#include <glib/gi18n.h>

/* Two shared cores are busy with this many; the window needs one or two at a time. */
#define CONNECTIONS_MAX 4

/* How often those who wait look whether they still want to. */
#define LOOK_MS 20

struct _MnReaders
{
  char *path;
  MnConnectionMode mode;

  GMutex mutex;
  GCond changed;      /* one is free, or all were given back */
  GPtrArray *idle;    /* of MnConnection, owned */
  GPtrArray *working; /* of MnConnection, with those who work with them */
  guint n_opening;
  gboolean stopped;
};

MnReaders *
mn_readers_new (const char *path, MnConnectionMode mode, MnConnection *first)
{
  MnReaders *self = g_new0 (MnReaders, 1);

  self->path = g_strdup (path);
  self->mode = mode;
  self->idle = g_ptr_array_new ();
  self->working = g_ptr_array_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  g_ptr_array_add (self->idle, first);
  return self;
}

static void
set_closed (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, _ ("The library is closed"));
}

/* A free connection, or a new one. */
static MnConnection *
take (MnReaders *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  MnConnection *connection;

  while (!self->stopped && self->idle->len == 0 &&
         self->working->len + self->n_opening >= CONNECTIONS_MAX)
    {
      g_cond_wait_until (&self->changed, &self->mutex,
                         g_get_monotonic_time () + LOOK_MS * G_TIME_SPAN_MILLISECOND);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
    }
  if (self->stopped)
    {
      set_closed (error);
      return NULL;
    }
  if (self->idle->len > 0)
    connection = g_ptr_array_steal_index (self->idle, self->idle->len - 1);
  else
    {
      self->n_opening++;
      g_mutex_unlock (&self->mutex);
      connection = mn_connection_open (self->path, self->mode, error);
      g_mutex_lock (&self->mutex);
      self->n_opening--;
      g_cond_broadcast (&self->changed);
    }
  if (connection)
    g_ptr_array_add (self->working, connection);
  return connection;
}

/* TRUE: the pool was stopped in the meantime. */
static gboolean
give_back (MnReaders *self, MnConnection *connection)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  g_ptr_array_remove_fast (self->working, connection);
  g_ptr_array_add (self->idle, connection);
  g_cond_broadcast (&self->changed);
  return self->stopped;
}

/* Within a transaction all statements see the same moment. */
static gboolean
work (MnConnection *connection,
      MnReadFunc func,
      gpointer data,
      GCancellable *cancellable,
      GError **error)
{
  gboolean ok;

  mn_connection_set_cancellable (connection, cancellable);
  ok = mn_connection_exec (connection, "BEGIN", error) && func (connection, data, error);
  mn_connection_set_cancellable (connection, NULL);
  mn_connection_rollback (connection);
  return ok;
}

gboolean
mn_readers_run (MnReaders *self,
                MnReadFunc func,
                gpointer data,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean ok;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  MnConnection *connection = take (self, cancellable, error);
  if (!connection)
    return FALSE;
  ok = work (connection, func, data, cancellable, &failure);
  gboolean stopped = give_back (self, connection);
  if (ok)
    return TRUE;
  if (stopped && g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED) &&
      !g_cancellable_is_cancelled (cancellable))
    set_closed (error);
  else
    g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

void
mn_readers_stop (MnReaders *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->stopped = TRUE;
  g_cond_broadcast (&self->changed);
  while (self->working->len > 0 || self->n_opening > 0)
    {
      /* Again and again: it may fall between two statements. */
      for (guint i = 0; i < self->working->len; i++)
        mn_connection_interrupt (self->working->pdata[i]);
      g_cond_wait_until (&self->changed, &self->mutex,
                         g_get_monotonic_time () + 10 * G_TIME_SPAN_MILLISECOND);
    }
  for (guint i = 0; i < self->idle->len; i++)
    mn_connection_free (self->idle->pdata[i]);
  g_ptr_array_set_size (self->idle, 0);
}

void
mn_readers_free (MnReaders *self)
{
  g_ptr_array_unref (self->idle);
  g_ptr_array_unref (self->working);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->path);
  g_free (self);
}
