/* mn-rereader.c: reads articles again that older rules read. */
#include "mn-rereader.h"

#include "mn-compose.h"
#include "mn-extract.h"

#include <sys/resource.h>
#include <unistd.h>

/* So many are stored at once: an import waits no longer than for these. */
#define BATCH_ARTICLES 32

/* The window needs no more of it. */
#define PROGRESS_INTERVAL_US (G_USEC_PER_SEC / 10)

#define NICEST 19

struct _MnRereader
{
  GObject parent_instance;

  MnLibrary *library;
  gboolean has_run;
  MnRereadSummary summary;
};

G_DEFINE_FINAL_TYPE (MnRereader, mn_rereader, G_TYPE_OBJECT)

static void
mn_rereader_dispose (GObject *object)
{
  g_clear_object (&MN_REREADER (object)->library);
  G_OBJECT_CLASS (mn_rereader_parent_class)->dispose (object);
}

static void
mn_rereader_class_init (MnRereaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mn_rereader_dispose;
}

static void
mn_rereader_init (MnRereader *self)
{
}

MnRereader *
mn_rereader_new (MnLibrary *library)
{
  MnRereader *self = g_object_new (MN_TYPE_REREADER, NULL);

  self->library = g_object_ref (library);
  mn_library_set_rule_version (library, MN_EXTRACT_VERSION);
  return self;
}

const MnRereadSummary *
mn_rereader_get_summary (MnRereader *self)
{
  g_return_val_if_fail (MN_IS_REREADER (self), NULL);

  return &self->summary;
}

/* --- Reading ---------------------------------------------------------------------------------- */

/* One that is gone by now is none of ours. */
static gboolean
read_article (MnRereader *self,
              gint64 id,
              GPtrArray *batch,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (GError) cause = NULL;
  MnArticle *article = mn_library_get_article (self->library, id, 0, cancellable, &cause);

  if (article)
    {
      mn_compose_again (article);
      g_ptr_array_add (batch, article);
    }
  else if (!g_error_matches (cause, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }
  return TRUE;
}

static gboolean
store (MnRereader *self, GPtrArray *articles, GCancellable *cancellable, GError **error)
{
  guint n_changed;

  if (!mn_library_store_again (self->library, articles, &n_changed, cancellable, error))
    return FALSE;
  self->summary.articles += articles->len;
  self->summary.changed += n_changed;
  return TRUE;
}

/* A batch that failed as a whole, one by one: what cannot be stored keeps what was read before. */
static gboolean
store_each (MnRereader *self, GPtrArray *articles, GCancellable *cancellable, GError **error)
{
  for (guint i = 0; i < articles->len; i++)
    {
      g_autoptr (GPtrArray) one = g_ptr_array_new ();
      g_autoptr (GError) cause = NULL;

      g_ptr_array_add (one, articles->pdata[i]);
      if (store (self, one, cancellable, &cause))
        continue;
      if (!g_error_matches (cause, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED))
        {
          g_propagate_error (error, g_steal_pointer (&cause));
          return FALSE;
        }
      g_debug ("Article %" G_GINT64_FORMAT ": %s", ((const MnArticle *) articles->pdata[i])->id,
               cause->message);
    }
  return TRUE;
}

static gboolean
read_batch (MnRereader *self, GArray *ids, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  GError *cause = NULL;

  for (guint i = 0; i < ids->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
        !read_article (self, g_array_index (ids, gint64, i), batch, cancellable, error))
      return FALSE;
  if (store (self, batch, cancellable, &cause))
    return TRUE;
  if (!g_error_matches (cause, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED))
    {
      g_propagate_error (error, cause);
      return FALSE;
    }
  g_clear_error (&cause);
  return store_each (self, batch, cancellable, error);
}

gboolean
mn_rereader_run (MnRereader *self,
                 MnRereadProgress progress,
                 gpointer progress_data,
                 GCancellable *cancellable,
                 GError **error)
{
  gint64 after = 0;
  guint done = 0;
  guint total = 0;

  g_return_val_if_fail (MN_IS_REREADER (self) && !self->has_run, FALSE);
  self->has_run = TRUE;

  while (TRUE)
    {
      g_autoptr (GArray) ids = mn_library_list_outdated (self->library, after, BATCH_ARTICLES,
                                                         done ? NULL : &total, cancellable, error);

      if (!ids)
        return FALSE;
      if (ids->len == 0)
        return TRUE;
      if (progress)
        progress (done, MAX (done + ids->len, total), progress_data);
      if (!read_batch (self, ids, cancellable, error))
        return FALSE;
      /* What cannot be read again must not come up for ever. */
      after = g_array_index (ids, gint64, ids->len - 1);
      done += ids->len;
    }
}

/* --- In a thread ------------------------------------------------------------------------------ */

typedef struct
{
  MnRereadProgress progress;
  gpointer progress_data;
  GMainContext *context;
  gint64 last; /* monotonic time of the last one */
} Relay;

typedef struct
{
  MnRereadProgress progress;
  gpointer progress_data;
  guint done;
  guint total;
} Message;

static void
relay_free (Relay *relay)
{
  g_main_context_unref (relay->context);
  g_free (relay);
}

static gboolean
on_message (gpointer user_data)
{
  const Message *message = user_data;

  message->progress (message->done, message->total, message->progress_data);
  return G_SOURCE_REMOVE;
}

/* Of the priority of the task's own answer, so that none comes after it. */
static void
relay_progress (guint done, guint total, gpointer user_data)
{
  Relay *relay = user_data;
  gint64 now = g_get_monotonic_time ();
  g_autoptr (GSource) source = NULL;
  const Message message = { relay->progress, relay->progress_data, done, total };

  if (!relay->progress || (done > 0 && now - relay->last < PROGRESS_INTERVAL_US))
    return;
  relay->last = now;
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, on_message, g_memdup2 (&message, sizeof message), g_free);
  g_source_attach (source, relay->context);
}

/* A thread of its own, for those that tasks share must not stay slow. */
static gpointer
run_in_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  /* On Linux this is the thread's, not the program's; where it fails we are just less polite. */
  (void) setpriority (PRIO_PROCESS, (id_t) gettid (), NICEST);
  if (mn_rereader_run (g_task_get_source_object (task), relay_progress, g_task_get_task_data (task),
                       g_task_get_cancellable (task), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  return NULL;
}

void
mn_rereader_run_async (MnRereader *self,
                       MnRereadProgress progress,
                       gpointer progress_data,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  Relay *relay = g_new0 (Relay, 1);

  relay->progress = progress;
  relay->progress_data = progress_data;
  relay->context = g_main_context_ref_thread_default ();
  g_task_set_source_tag (task, mn_rereader_run_async);
  g_task_set_task_data (task, relay, (GDestroyNotify) relay_free);
  g_thread_unref (g_thread_new ("rereader", run_in_thread, task));
}

gboolean
mn_rereader_run_finish (MnRereader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
