/* mn-importer-async.c: an import in a thread, its progress in the caller's main context. */
#include "mn-importer.h"

/* The window needs no more of it. */
#define PROGRESS_INTERVAL_US (G_USEC_PER_SEC / 25)

typedef struct
{
  MnImportProgress progress;
  gpointer progress_data;
  GMainContext *context;
  gint64 last; /* monotonic time of the last one */
} Relay;

typedef struct
{
  MnImportProgress progress;
  gpointer progress_data;
  guint64 done;
  guint64 total;
  char *what;
} Message;

static void
relay_free (Relay *relay)
{
  g_main_context_unref (relay->context);
  g_free (relay);
}

static void
message_free (Message *message)
{
  g_free (message->what);
  g_free (message);
}

static gboolean
on_message (gpointer user_data)
{
  Message *message = user_data;

  message->progress (message->done, message->total, message->what, message->progress_data);
  return G_SOURCE_REMOVE;
}

/* Of the priority of the task's own answer, so that none comes after it. */
static void
relay_progress (guint64 done, guint64 total, const char *what, gpointer user_data)
{
  Relay *relay = user_data;
  gint64 now = g_get_monotonic_time ();
  g_autoptr (GSource) source = NULL;
  Message *message;

  if (!relay->progress || (now - relay->last < PROGRESS_INTERVAL_US && done < total))
    return;
  relay->last = now;
  message = g_new (Message, 1);
  *message = (Message){ relay->progress, relay->progress_data, done, total, g_strdup (what) };
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, on_message, message, (GDestroyNotify) message_free);
  g_source_attach (source, relay->context);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (mn_importer_run (source, relay_progress, task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
mn_importer_run_async (MnImporter *self,
                       MnImportProgress progress,
                       gpointer progress_data,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Relay *relay = g_new0 (Relay, 1);

  relay->progress = progress;
  relay->progress_data = progress_data;
  relay->context = g_main_context_ref_thread_default ();
  g_task_set_source_tag (task, mn_importer_run_async);
  g_task_set_task_data (task, relay, (GDestroyNotify) relay_free);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
mn_importer_run_finish (MnImporter *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
undo_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (mn_importer_undo (source, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
mn_importer_undo_async (MnImporter *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, mn_importer_undo_async);
  g_task_run_in_thread (task, undo_in_thread);
}

gboolean
mn_importer_undo_finish (MnImporter *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
