/* mn-library.c: the library: open, write, care, close. */
#include "mn-library-private.h"

#include "mn-check.h"
#include "mn-open.h"
#include "mn-store.h"

#include <glib/gi18n.h>

/* What brings `changed` from the writer's thread into the opener's. It outlives the library. */
typedef struct
{
  GWeakRef library;
  GMainContext *context;
  int pending;
} Notifier;

struct _MnLibrary
{
  GObject parent_instance;

  char *path;
  MnReaders *readers;
  MnWriter *writer; /* NULL: the library may only be read */
  MnIndex *index;   /* in the writer's thread only */
  Notifier *notifier;
  int rule_version;
  int closed;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MnLibrary, mn_library, G_TYPE_OBJECT)

static void
notifier_clear (gpointer data)
{
  Notifier *notifier = data;

  g_weak_ref_clear (&notifier->library);
  g_main_context_unref (notifier->context);
}

static void
notifier_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, notifier_clear);
}

static gboolean
emit_changed (gpointer data)
{
  Notifier *notifier = data;
  g_autoptr (MnLibrary) self = NULL;

  /* First: what is written from here on is another change. */
  g_atomic_int_set (&notifier->pending, 0);
  self = g_weak_ref_get (&notifier->library);
  if (self)
    g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
on_written (gpointer writer, gpointer data)
{
  Notifier *notifier = data;

  if (!g_atomic_int_compare_and_exchange (&notifier->pending, 0, 1))
    return;
  g_autoptr (GSource) source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_static_name (source, "[MnLibrary] changed");
  g_source_set_callback (source, emit_changed, g_atomic_rc_box_acquire (notifier), notifier_unref);
  g_source_attach (source, notifier->context);
}

void
mn_library_close (MnLibrary *self)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  if (!g_atomic_int_compare_and_exchange (&self->closed, 0, 1))
    return;
  /* The last connection to close tidies the log up, and must be able to write. */
  if (self->readers)
    mn_readers_stop (self->readers);
  if (self->writer)
    mn_writer_stop (self->writer);
}

static void
mn_library_dispose (GObject *object)
{
  mn_library_close (MN_LIBRARY (object));
  G_OBJECT_CLASS (mn_library_parent_class)->dispose (object);
}

static void
mn_library_finalize (GObject *object)
{
  MnLibrary *self = MN_LIBRARY (object);

  g_clear_pointer (&self->readers, mn_readers_free);
  g_clear_pointer (&self->writer, mn_writer_free);
  g_clear_pointer (&self->index, mn_index_free);
  g_clear_pointer (&self->notifier, notifier_unref);
  g_free (self->path);
  G_OBJECT_CLASS (mn_library_parent_class)->finalize (object);
}

static void
mn_library_class_init (MnLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mn_library_dispose;
  object_class->finalize = mn_library_finalize;

  signals[CHANGED] = g_signal_new ("changed", MN_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
mn_library_init (MnLibrary *self)
{
  self->notifier = g_atomic_rc_box_new0 (Notifier);
  g_weak_ref_init (&self->notifier->library, self);
  self->notifier->context = g_main_context_ref_thread_default ();
}

MnLibrary *
mn_library_open (const char *path, MnLibraryOpenFlags flags, GError **error)
{
  MnOpened opened;

  g_return_val_if_fail (path != NULL, NULL);

  if (!mn_open (path, flags, &opened, error))
    return NULL;

  MnLibrary *self = g_object_new (MN_TYPE_LIBRARY, NULL);
  self->path = g_strdup (path);
  self->readers = mn_readers_new (path, opened.reading, opened.reader);
  if (opened.writer)
    {
      self->index = mn_index_new (opened.writer);
      self->writer = mn_writer_new (opened.writer, on_written, self->notifier);
    }
  return self;
}

const char *
mn_library_get_path (MnLibrary *self)
{
  g_return_val_if_fail (MN_IS_LIBRARY (self), NULL);

  return self->path;
}

gboolean
mn_library_is_read_only (MnLibrary *self)
{
  g_return_val_if_fail (MN_IS_LIBRARY (self), TRUE);

  return self->writer == NULL;
}

void
mn_library_set_rule_version (MnLibrary *self, int version)
{
  g_return_if_fail (MN_IS_LIBRARY (self));

  g_atomic_int_set (&self->rule_version, version);
}

int
mn_library_get_rule_version (MnLibrary *self)
{
  return g_atomic_int_get (&self->rule_version);
}

MnIndex *
mn_library_get_index (MnLibrary *self)
{
  return self->index;
}

gboolean
mn_library_read (MnLibrary *self,
                 MnReadFunc func,
                 gpointer data,
                 GCancellable *cancellable,
                 GError **error)
{
  g_return_val_if_fail (MN_IS_LIBRARY (self), FALSE);

  return mn_readers_run (self->readers, func, data, cancellable, error);
}

/* --- Writing ------------------------------------------------------------------------------------ */

gboolean
mn_library_write (MnLibrary *self,
                  MnWriteFunc func,
                  gpointer data,
                  GCancellable *cancellable,
                  GError **error)
{
  if (!self->writer)
    {
      g_autofree char *name = g_filename_display_name (self->path);

      g_set_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_READ_ONLY,
                   _ ("“%s” may be read but not changed"), name);
      return FALSE;
    }
  return mn_writer_run (self->writer, func, data, cancellable, error);
}

typedef struct
{
  MnIndex *index;
  const char *description;
  gint64 import;
  int rule_version;
  GPtrArray *articles;
  GArray *stored;
} Write;

static gboolean
write_import (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Write *write = data;

  return mn_store_begin_import (connection, write->description, &write->import, error);
}

gint64
mn_library_begin_import (MnLibrary *self, const char *description, GError **error)
{
  Write write = { .description = description };

  g_return_val_if_fail (MN_IS_LIBRARY (self), 0);
  g_return_val_if_fail (description != NULL, 0);

  return mn_library_write (self, write_import, &write, NULL, error) ? write.import : 0;
}

static gboolean
write_articles (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Write *write = data;

  write->stored = mn_store_articles (connection, write->index, write->import, write->rule_version,
                                     write->articles, cancellable, error);
  return write->stored != NULL;
}

GArray *
mn_library_store (MnLibrary *self,
                  gint64 import,
                  GPtrArray *articles,
                  GCancellable *cancellable,
                  GError **error)
{
  Write write = { .index = self->index, .import = import, .articles = articles };

  g_return_val_if_fail (MN_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (articles != NULL, NULL);

  write.rule_version = mn_library_get_rule_version (self);
  if (!mn_library_write (self, write_articles, &write, cancellable, error))
    g_clear_pointer (&write.stored, g_array_unref);
  return write.stored;
}

static gboolean
write_undo (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  Write *write = data;

  return mn_store_undo_import (connection, write->index, write->import, error);
}

gboolean
mn_library_undo_import (MnLibrary *self, gint64 import, GError **error)
{
  Write write = { .index = self->index, .import = import };

  g_return_val_if_fail (MN_IS_LIBRARY (self), FALSE);

  return mn_library_write (self, write_undo, &write, NULL, error);
}

/* --- Care --------------------------------------------------------------------------------------- */

static gboolean
read_check (MnConnection *connection, gpointer data, GError **error)
{
  return mn_check_run (connection, data, error);
}

static gboolean
write_check (MnConnection *connection, gpointer data, GCancellable *cancellable, GError **error)
{
  return mn_check_run_index (connection, data, error);
}

GPtrArray *
mn_library_check (MnLibrary *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (MN_IS_LIBRARY (self), NULL);

  if (!mn_library_read (self, read_check, faults, cancellable, error))
    return NULL;
  /* FTS5 looks at its index only where it may write. */
  if (self->writer && !mn_library_write (self, write_check, faults, cancellable, error))
    return NULL;
  return g_steal_pointer (&faults);
}
