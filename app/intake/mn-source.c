/* mn-source.c: what an import reads, one by one. */
#include "mn-source.h"

#include "mn-reader.h"

#include <glib/gi18n.h>
#include <string.h>

#define ATTRIBUTES \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_ID_FILE

#define CHILD_ATTRIBUTES                                                 \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN \
                                 "," G_FILE_ATTRIBUTE_STANDARD_IS_BACKUP

typedef struct
{
  GPtrArray *sources;
  GHashTable *seen; /* of the ids of folders */
  GCancellable *cancellable;
} Walk;

void
mn_source_free (MnSource *source)
{
  g_clear_object (&source->file);
  g_clear_pointer (&source->bytes, g_bytes_unref);
  g_free (source->where);
  g_free (source->reason);
  g_free (source);
}

MnSource *
mn_source_new_file (GFile *file, const char *where)
{
  MnSource *source = g_new0 (MnSource, 1);

  source->file = g_object_ref (file);
  source->where = where ? g_strdup (where) : g_file_get_parse_name (file);
  return source;
}

MnSource *
mn_source_new_bytes (GBytes *bytes, const char *where)
{
  MnSource *source = g_new0 (MnSource, 1);

  source->bytes = g_bytes_ref (bytes);
  source->where = g_strdup (where);
  source->size = g_bytes_get_size (bytes);
  return source;
}

static void
reject (Walk *walk, GFile *file, const char *where, const char *reason)
{
  MnSource *source = mn_source_new_file (file, where);

  source->reason = g_strdup (reason);
  g_ptr_array_add (walk->sources, source);
}

/* @cause is taken. */
static gboolean
reject_error (Walk *walk, GFile *file, const char *where, GError *cause, GError **error)
{
  g_autoptr (GError) sentence = NULL;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, cause);
      return FALSE;
    }
  mn_reader_propagate_io_error (&sentence, cause, where);
  reject (walk, file, where, sentence->message);
  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names in @folder that are not hidden, sorted; NULL with @cause set where it cannot be read. */
static GPtrArray *
list_names (Walk *walk, GFile *folder, GError **cause)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFileEnumerator) children = NULL;

  children = g_file_enumerate_children (folder, CHILD_ATTRIBUTES, G_FILE_QUERY_INFO_NONE,
                                        walk->cancellable, cause);
  if (!children)
    return NULL;
  while (TRUE)
    {
      GFileInfo *info;

      if (!g_file_enumerator_iterate (children, &info, NULL, walk->cancellable, cause))
        return NULL;
      if (!info)
        break;
      if (!g_file_info_get_is_hidden (info) && !g_file_info_get_is_backup (info))
        g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
    }
  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

static gboolean walk_file (Walk *walk, GFile *file, const char *where, GError **error);

static gboolean
walk_folder (Walk *walk, GFile *folder, const char *where, GError **error)
{
  GError *cause = NULL;
  g_autoptr (GPtrArray) names = list_names (walk, folder, &cause);

  if (!names)
    return reject_error (walk, folder, where, cause, error);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GFile) child = g_file_get_child (folder, name);
      g_autofree char *display = g_filename_display_name (name);
      g_autofree char *child_where = g_build_filename (where, display, NULL);

      if (!walk_file (walk, child, child_where, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
walk_file (Walk *walk, GFile *file, const char *where, GError **error)
{
  GError *cause = NULL;
  g_autoptr (GFileInfo) info =
      g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, walk->cancellable, &cause);

  if (!info)
    return reject_error (walk, file, where, cause, error);

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      const char *id = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE);

      /* A link may lead back up. */
      if (id && !g_hash_table_add (walk->seen, g_strdup (id)))
        return TRUE;
      return walk_folder (walk, file, where, error);
    }

  MnSource *source = mn_source_new_file (file, where);
  source->size = (guint64) MAX (g_file_info_get_size (info), 0);
  g_ptr_array_add (walk->sources, source);
  return TRUE;
}

gboolean
mn_source_expand (GFile *file,
                  const char *where,
                  GPtrArray *sources,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walk walk = { sources, seen, cancellable };
  guint n_before = sources->len;

  /* The readers say what to do about an address. */
  if (g_file_has_uri_scheme (file, "http") || g_file_has_uri_scheme (file, "https"))
    {
      g_autofree char *uri = g_file_get_uri (file);
      g_autoptr (GBytes) bytes = g_bytes_new (uri, strlen (uri));

      g_ptr_array_add (sources, mn_source_new_bytes (bytes, uri));
      return TRUE;
    }

  if (!walk_file (&walk, file, where, error))
    return FALSE;
  if (sources->len == n_before)
    {
      g_autofree char *reason = g_strdup_printf (_ ("There is no file in “%s”."), where);

      reject (&walk, file, where, reason);
    }
  return TRUE;
}
