/* mn-importer.c: reads, extracts, stores. */
#include "mn-importer.h"

#include "mn-compose.h"
#include "mn-extract.h"
#include "mn-source.h"

#include <glib/gi18n.h>
#include <string.h>

/* A batch is stored when it holds so much: often enough for cancelling and memory, seldom enough for the
 * disk. */
#define BATCH_ARTICLES 256
#define BATCH_BYTES    (4 * 1024 * 1024)

struct _MnImporter
{
  GObject parent_instance;

  MnLibrary *library;
  GPtrArray *inputs; /* of MnSource, as named by the user: files, folders, texts */
  MnPeriod date;
  char *format;
  gboolean has_run;
  MnImportSummary summary;
};

G_DEFINE_FINAL_TYPE (MnImporter, mn_importer, G_TYPE_OBJECT)

/* One run, in one thread. */
typedef struct
{
  MnImporter *self;
  MnImportProgress progress;
  gpointer progress_data;
  GCancellable *cancellable;
  guint64 total;
  guint64 done;
  GPtrArray *batch; /* of MnArticle */
  GPtrArray *where; /* of char *, one for each */
  gsize batch_bytes;
} Run;

static void
mn_importer_dispose (GObject *object)
{
  MnImporter *self = MN_IMPORTER (object);

  g_clear_object (&self->library);
  G_OBJECT_CLASS (mn_importer_parent_class)->dispose (object);
}

static void
mn_importer_finalize (GObject *object)
{
  MnImporter *self = MN_IMPORTER (object);

  g_ptr_array_unref (self->inputs);
  g_ptr_array_unref (self->summary.rejected);
  g_ptr_array_unref (self->summary.notes);
  g_free (self->format);
  G_OBJECT_CLASS (mn_importer_parent_class)->finalize (object);
}

static void
mn_importer_class_init (MnImporterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mn_importer_dispose;
  object_class->finalize = mn_importer_finalize;
}

static void
mn_importer_init (MnImporter *self)
{
  self->inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_source_free);
  self->summary.rejected = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  self->summary.notes = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  self->date = MN_PERIOD_UNKNOWN;
}

MnImporter *
mn_importer_new (MnLibrary *library)
{
  MnImporter *self = g_object_new (MN_TYPE_IMPORTER, NULL);

  self->library = g_object_ref (library);
  mn_library_set_rule_version (library, MN_EXTRACT_VERSION);
  return self;
}

void
mn_importer_set_date (MnImporter *self, const MnPeriod *date)
{
  g_return_if_fail (MN_IS_IMPORTER (self) && !self->has_run);

  self->date = *date;
}

void
mn_importer_set_format (MnImporter *self, const char *format)
{
  g_return_if_fail (MN_IS_IMPORTER (self) && !self->has_run);

  g_free (self->format);
  self->format = g_strdup (format);
}

void
mn_importer_add_file (MnImporter *self, GFile *file, const char *name)
{
  g_return_if_fail (MN_IS_IMPORTER (self) && !self->has_run);

  g_ptr_array_add (self->inputs, mn_source_new_file (file, name));
}

void
mn_importer_add_text (MnImporter *self, const char *text, gssize length, const char *name)
{
  g_return_if_fail (MN_IS_IMPORTER (self) && !self->has_run);

  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_ptr_array_add (self->inputs, mn_source_new_bytes (bytes, name));
}

const MnImportSummary *
mn_importer_get_summary (MnImporter *self)
{
  g_return_val_if_fail (MN_IS_IMPORTER (self), NULL);

  return &self->summary;
}

static void
report (Run *run, const char *what)
{
  if (run->progress)
    run->progress (MIN (run->done, run->total), run->total, what, run->progress_data);
}

static void
reject (Run *run, const char *where, const char *reason)
{
  g_ptr_array_add (run->self->summary.rejected, mn_rejection_new (where, reason));
}

/* What the user sees in the list of imports. */
static char *
describe (MnImporter *self)
{
  const MnSource *first = g_ptr_array_index (self->inputs, 0);
  g_autofree char *name = g_path_get_basename (first->where);

  if (self->inputs->len == 1)
    return g_steal_pointer (&name);
  return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", self->inputs->len - 1),
                          name, self->inputs->len - 1);
}

static gboolean
begin_import (MnImporter *self, GError **error)
{
  g_autofree char *description = NULL;

  if (self->summary.import != 0)
    return TRUE;
  description = describe (self);
  self->summary.import = mn_library_begin_import (self->library, description, error);
  return self->summary.import != 0;
}

static gboolean
store (Run *run, GPtrArray *articles, GError **error)
{
  MnImportSummary *summary = &run->self->summary;
  g_autoptr (GArray) stored =
      mn_library_store (run->self->library, summary->import, articles, run->cancellable, error);

  if (!stored)
    return FALSE;
  for (guint i = 0; i < stored->len; i++)
    {
      const MnStored *one = &g_array_index (stored, MnStored, i);

      summary->articles += one->as == MN_STORED_NEW;
      summary->editions += one->as == MN_STORED_EDITION;
      summary->duplicates += one->as == MN_STORED_DUPLICATE;
      summary->events += one->new_events;
      summary->figures += one->new_figures;
    }
  return TRUE;
}

/* A batch that failed as a whole, document by document: one that cannot be stored stops no other. */
static gboolean
store_each (Run *run, GError **error)
{
  for (guint i = 0; i < run->batch->len; i++)
    {
      g_autoptr (GPtrArray) one = g_ptr_array_new ();
      g_autoptr (GError) cause = NULL;

      g_ptr_array_add (one, g_ptr_array_index (run->batch, i));
      if (store (run, one, &cause))
        continue;
      if (!g_error_matches (cause, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED))
        {
          g_propagate_error (error, g_steal_pointer (&cause));
          return FALSE;
        }
      reject (run, g_ptr_array_index (run->where, i), cause->message);
    }
  return TRUE;
}

static gboolean
flush (Run *run, GError **error)
{
  g_autoptr (GError) cause = NULL;

  if (run->batch->len == 0)
    return TRUE;
  if (!begin_import (run->self, error))
    return FALSE;
  if (!store (run, run->batch, &cause))
    {
      if (!g_error_matches (cause, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED))
        {
          g_propagate_error (error, g_steal_pointer (&cause));
          return FALSE;
        }
      if (!store_each (run, error))
        return FALSE;
    }
  g_ptr_array_set_size (run->batch, 0);
  g_ptr_array_set_size (run->where, 0);
  run->batch_bytes = 0;
  return TRUE;
}

static gboolean
add_document (Run *run, MnDocument *document, gboolean alone, GError **error)
{
  MnPeriod given = run->self->date;

  /* The items of a list keep their own dates. */
  if (!alone && !mn_period_is_unknown (&document->date))
    given = MN_PERIOD_UNKNOWN;
  run->batch_bytes += document->body ? strlen (document->body) : 0;
  g_ptr_array_add (run->batch, mn_compose_article (document, &given));
  g_ptr_array_add (run->where, g_strdup (document->where));
  run->self->summary.documents++;

  if (run->batch->len >= BATCH_ARTICLES || run->batch_bytes >= BATCH_BYTES)
    return flush (run, error);
  return TRUE;
}

/* NULL, and the reason among the rejected, where there is nothing to read; @error only when
 * cancelled. */
static MnReading *
read_source (Run *run, MnSource *source, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GBytes) bytes = NULL;
  MnReading *reading = NULL;

  bytes = source->bytes
              ? g_bytes_ref (source->bytes)
              : mn_reader_load_file (source->file, source->where, run->cancellable, &cause);
  if (bytes)
    reading = mn_reader_read (bytes, source->where, run->self->format, &cause);
  if (reading)
    return reading;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return NULL;
    }

  guint line = cause->domain == MN_READER_ERROR ? mn_reader_error_get_line (cause) : 0;
  g_autofree char *where = line > 0 ? g_strdup_printf ("%s:%u", source->where, line) : NULL;
  reject (run, where ? where : source->where, cause->message);
  return NULL;
}

static gboolean
import_source (Run *run, MnSource *source, GError **error)
{
  guint64 start = run->done;
  GError *cause = NULL;

  if (source->reason)
    {
      reject (run, source->where, source->reason);
      return TRUE;
    }

  report (run, source->where);
  g_autoptr (MnReading) reading = read_source (run, source, &cause);
  if (cause)
    {
      g_propagate_error (error, cause);
      return FALSE;
    }

  for (guint i = 0; reading && i < reading->rejected->len; i++)
    {
      const MnRejection *rejection = g_ptr_array_index (reading->rejected, i);

      reject (run, rejection->where, rejection->reason);
    }
  for (guint i = 0; reading && i < reading->notes->len; i++)
    {
      const MnRejection *note = g_ptr_array_index (reading->notes, i);

      g_ptr_array_add (run->self->summary.notes, mn_rejection_new (note->where, note->reason));
    }
  for (guint i = 0; reading && i < reading->documents->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (run->cancellable, error) ||
          !add_document (run, g_ptr_array_index (reading->documents, i),
                         reading->documents->len == 1, error))
        return FALSE;
      run->done = start + source->size * (i + 1) / reading->documents->len;
      report (run, source->where);
    }
  run->done = start + source->size;
  return TRUE;
}

/* The files of all inputs. */
static GPtrArray *
expand_inputs (Run *run, GError **error)
{
  MnImporter *self = run->self;
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_source_free);

  for (guint i = 0; i < self->inputs->len; i++)
    {
      const MnSource *input = g_ptr_array_index (self->inputs, i);

      if (input->bytes)
        g_ptr_array_add (sources, mn_source_new_bytes (input->bytes, input->where));
      else if (!mn_source_expand (input->file, input->where, sources, run->cancellable, error))
        return NULL;
    }
  return g_steal_pointer (&sources);
}

gboolean
mn_importer_run (MnImporter *self,
                 MnImportProgress progress,
                 gpointer progress_data,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GPtrArray) where = g_ptr_array_new_with_free_func (g_free);
  Run run = {
    .self = self,
    .progress = progress,
    .progress_data = progress_data,
    .cancellable = cancellable,
    .batch = batch,
    .where = where,
  };

  g_return_val_if_fail (MN_IS_IMPORTER (self) && !self->has_run, FALSE);
  self->has_run = TRUE;

  g_autoptr (GPtrArray) sources = expand_inputs (&run, error);
  if (!sources)
    return FALSE;
  for (guint i = 0; i < sources->len; i++)
    run.total += ((MnSource *) g_ptr_array_index (sources, i))->size;

  for (guint i = 0; i < sources->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !import_source (&run, g_ptr_array_index (sources, i), error))
        return FALSE;
    }
  return flush (&run, error);
}

gboolean
mn_importer_undo (MnImporter *self, GError **error)
{
  g_return_val_if_fail (MN_IS_IMPORTER (self), FALSE);

  if (self->summary.import == 0)
    return TRUE;
  if (!mn_library_undo_import (self->library, self->summary.import, error))
    return FALSE;
  self->summary.import = 0;
  return TRUE;
}
