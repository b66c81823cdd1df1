/* mn-load.c: files and streams into memory, never more than allowed. */
#include "mn-reader-private.h"

#include <glib/gi18n.h>

#define CHUNK_BYTES (256 * 1024)

void
mn_reader_set_too_large (GError **error, const char *where, guint64 size)
{
  g_autofree char *size_text = size > 0 ? g_format_size (size) : NULL;
  g_autofree char *max_text = g_format_size_full (MN_READER_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);

  if (size_text)
    g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_TOO_LARGE,
                 _ ("“%s” is too large (%s); at most %s are read. Split it and try again."), where,
                 size_text, max_text);
  else
    g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_TOO_LARGE,
                 _ ("“%s” is too large; at most %s are read. Split it and try again."), where,
                 max_text);
}

void
mn_reader_propagate_io_error (GError **error, GError *cause, const char *where)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, cause);
      return;
    }
  if (cause->code == G_IO_ERROR_NOT_FOUND)
    g_set_error (error, cause->domain, cause->code, _ ("There is no file “%s”."), where);
  else if (cause->code == G_IO_ERROR_PERMISSION_DENIED)
    g_set_error (error, cause->domain, cause->code,
                 _ ("“%s” cannot be read: you have no right to open it."), where);
  else
    g_set_error (error, cause->domain, cause->code, _ ("“%s” cannot be read: %s."), where,
                 cause->message);
  g_error_free (cause);
}

GBytes *
mn_reader_load_stream (GInputStream *stream,
                       const char *where,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);

  while (TRUE)
    {
      GError *cause = NULL;
      gssize n = g_input_stream_read (stream, chunk, CHUNK_BYTES, cancellable, &cause);

      if (n < 0)
        {
          mn_reader_propagate_io_error (error, cause, where);
          return NULL;
        }
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&data));
      if (data->len + (gsize) n > MN_READER_MAX_BYTES)
        {
          mn_reader_set_too_large (error, where, 0);
          return NULL;
        }
      g_byte_array_append (data, chunk, (guint) n);
    }
}

GInputStream *
mn_reader_open_file (GFile *file,
                     const char *where,
                     gsize max_bytes,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (GFileInfo) info = NULL;
  GFileInputStream *stream;
  GError *cause = NULL;

  /* Asked first: opening a pipe would wait for its other end. */
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, cancellable, &cause);
  if (!info)
    {
      mn_reader_propagate_io_error (error, cause, where);
      return NULL;
    }
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_SYMBOLIC_LINK)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("There is no file where the link “%s” leads."), where);
      return NULL;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                   _ ("“%s” is not a file with a text in it."), where);
      return NULL;
    }
  if (max_bytes > 0 && g_file_info_get_size (info) > (goffset) max_bytes)
    {
      mn_reader_set_too_large (error, where, (guint64) g_file_info_get_size (info));
      return NULL;
    }

  stream = g_file_read (file, cancellable, &cause);
  if (!stream)
    {
      mn_reader_propagate_io_error (error, cause, where);
      return NULL;
    }
  return G_INPUT_STREAM (stream);
}

GBytes *
mn_reader_load_file (GFile *file, const char *where, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) stream =
      mn_reader_open_file (file, where, MN_READER_MAX_BYTES, cancellable, error);

  return stream ? mn_reader_load_stream (stream, where, cancellable, error) : NULL;
}
