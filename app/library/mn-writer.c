/* mn-writer.c: the one thread that writes. */
#include "mn-writer.h"

#include <glib/gi18n.h>

/* Pages of the write-ahead log (64 MB) from which it is brought into the file at once. */
#define WAL_PAGES_MAX 16384

/* How long nobody writes before the thread tidies up, and how much of the index it then merges between
 * two looks at the queue: some milliseconds. */
#define IDLE_SECONDS 2
#define MERGE_PAGES  "64"

/* How often those who wait look whether they still want to. */
#define LOOK_MS 20

typedef struct
{
  MnWriteFunc func;
  gpointer data;
  GCancellable *cancellable;
  GError *error;
  gboolean ok;
  gboolean changed;
  gboolean done;
} Job;

struct _MnWriter
{
  MnConnection *connection;
  GThread *thread;
  GFunc on_written;
  gpointer data;
  int wal_pages;

  GMutex mutex;
  GCond handed_in; /* also: stopped */
  GCond done;
  GQueue jobs; /* of Job, owned by those who wait */
  gboolean stopped;
};

static int
on_wal (gpointer data, sqlite3 *db, const char *name, int pages)
{
  MnWriter *self = data;

  self->wal_pages = pages;
  return SQLITE_OK;
}

static void
checkpoint (MnWriter *self)
{
  /* Readers are not waited for: what they still need stays until the next time. */
  sqlite3_wal_checkpoint_v2 (mn_connection_get_handle (self->connection), NULL,
                             SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
  self->wal_pages = 0;
}

static void
run_job (MnWriter *self, Job *job)
{
  if (g_cancellable_set_error_if_cancelled (job->cancellable, &job->error))
    return;

  sqlite3 *db = mn_connection_get_handle (self->connection);
  int before = sqlite3_total_changes (db);

  mn_connection_set_cancellable (self->connection, job->cancellable);
  job->ok = mn_connection_begin (self->connection, &job->error) &&
            job->func (self->connection, job->data, job->cancellable, &job->error) &&
            mn_connection_commit (self->connection, &job->error);
  mn_connection_set_cancellable (self->connection, NULL);
  job->changed = job->ok && sqlite3_total_changes (db) != before;
  if (!job->ok)
    mn_connection_rollback (self->connection);
}

/* A step of merging the index; FALSE when it is done. What fails here fails again, and is said, where
 * somebody waits for it. */
static gboolean
merge (MnWriter *self)
{
  sqlite3 *db = mn_connection_get_handle (self->connection);
  int before = sqlite3_total_changes (db);

  return mn_connection_exec (
             self->connection,
             "INSERT INTO article_fts (article_fts, rank) VALUES ('merge', " MERGE_PAGES ")",
             NULL) &&
         sqlite3_total_changes (db) - before >= 2;
}

/* With the mutex held. NULL: it is time to tidy up; or to stop. */
static Job *
wait_for_job (MnWriter *self, gboolean is_untidy)
{
  gint64 until = g_get_monotonic_time () + IDLE_SECONDS * G_TIME_SPAN_SECOND;

  while (g_queue_is_empty (&self->jobs) && !self->stopped)
    {
      if (!is_untidy)
        g_cond_wait (&self->handed_in, &self->mutex);
      else if (!g_cond_wait_until (&self->handed_in, &self->mutex, until))
        break;
    }
  return g_queue_pop_head (&self->jobs);
}

static gboolean
has_work (MnWriter *self)
{
  g_mutex_lock (&self->mutex);
  gboolean work = !g_queue_is_empty (&self->jobs) || self->stopped;
  g_mutex_unlock (&self->mutex);
  return work;
}

static void
tidy_up (MnWriter *self)
{
  while (!has_work (self) && merge (self))
    ;
  if (!has_work (self))
    checkpoint (self);
}

static gpointer
run (gpointer data)
{
  MnWriter *self = data;
  gboolean is_untidy = FALSE;

  g_mutex_lock (&self->mutex);
  for (;;)
    {
      Job *job = wait_for_job (self, is_untidy);

      if (!job && self->stopped)
        break;
      g_mutex_unlock (&self->mutex);
      if (job)
        {
          run_job (self, job);
          if (job->changed)
            self->on_written (self, self->data);
          is_untidy |= job->changed;
        }
      else
        {
          tidy_up (self);
          is_untidy = FALSE;
        }
      g_mutex_lock (&self->mutex);
      if (job)
        {
          job->done = TRUE;
          g_cond_broadcast (&self->done);
        }
      if (self->wal_pages > WAL_PAGES_MAX)
        {
          g_mutex_unlock (&self->mutex);
          checkpoint (self);
          g_mutex_lock (&self->mutex);
        }
    }
  g_mutex_unlock (&self->mutex);
  g_clear_pointer (&self->connection, mn_connection_free);
  return NULL;
}

MnWriter *
mn_writer_new (MnConnection *connection, GFunc on_written, gpointer data)
{
  MnWriter *self = g_new0 (MnWriter, 1);

  self->connection = connection;
  self->on_written = on_written;
  self->data = data;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->handed_in);
  g_cond_init (&self->done);
  g_queue_init (&self->jobs);
  sqlite3_wal_hook (mn_connection_get_handle (connection), on_wal, self);
  self->thread = g_thread_new ("library-writer", run, self);
  return self;
}

gboolean
mn_writer_run (MnWriter *self,
               MnWriteFunc func,
               gpointer data,
               GCancellable *cancellable,
               GError **error)
{
  Job job = { .func = func, .data = data, .cancellable = cancellable };

  g_assert (g_thread_self () != self->thread);

  g_mutex_lock (&self->mutex);
  if (self->stopped)
    {
      g_mutex_unlock (&self->mutex);
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, _ ("The library is closed"));
      return FALSE;
    }
  g_queue_push_tail (&self->jobs, &job);
  g_cond_signal (&self->handed_in);
  while (!job.done)
    {
      g_cond_wait_until (&self->done, &self->mutex,
                         g_get_monotonic_time () + LOOK_MS * G_TIME_SPAN_MILLISECOND);
      /* While it is not begun, it can be taken back. */
      if (!job.done && g_cancellable_is_cancelled (cancellable) &&
          g_queue_remove (&self->jobs, &job))
        {
          g_cancellable_set_error_if_cancelled (cancellable, &job.error);
          job.done = TRUE;
        }
    }
  g_mutex_unlock (&self->mutex);

  if (!job.ok)
    g_propagate_error (error, job.error);
  return job.ok;
}

void
mn_writer_stop (MnWriter *self)
{
  g_mutex_lock (&self->mutex);
  self->stopped = TRUE;
  g_cond_signal (&self->handed_in);
  g_mutex_unlock (&self->mutex);
  g_thread_join (self->thread);
}

void
mn_writer_free (MnWriter *self)
{
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->handed_in);
  g_cond_clear (&self->done);
  g_free (self);
}
