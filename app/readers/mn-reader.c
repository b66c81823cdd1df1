/* mn-reader.c: chooses the reader, and the types that all readers share. */
#include "mn-reader.h"

#include "mn-decode.h"
#include "mn-foreign.h"
#include "mn-reader-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* So much of the text is shown to the readers to judge it by. */
#define SNIFF_BYTES (64 * 1024)

/* The order settles ties. */
static const MnReader *const readers[] = {
  &mn_table_reader, &mn_digest_reader, &mn_mailed_reader, &mn_agency_reader, &mn_text_reader,
};

typedef struct
{
  guint line;
} MnReaderErrorPrivate;

static void
mn_reader_error_private_init (MnReaderErrorPrivate *priv)
{
  priv->line = 0;
}

static void
mn_reader_error_private_copy (const MnReaderErrorPrivate *src, MnReaderErrorPrivate *dest)
{
  *dest = *src;
}

static void
mn_reader_error_private_clear (MnReaderErrorPrivate *priv)
{
}

G_DEFINE_EXTENDED_ERROR (MnReaderError, mn_reader_error)

guint
mn_reader_error_get_line (const GError *error)
{
  const MnReaderErrorPrivate *priv = mn_reader_error_get_private (error);

  return priv ? priv->line : 0;
}

void
mn_reader_error_set_line (GError **error, guint line)
{
  if (error)
    mn_reader_error_get_private (*error)->line = line;
}

MnRejection *
mn_rejection_new (const char *where, const char *reason)
{
  MnRejection *rejection = g_new (MnRejection, 1);

  rejection->where = g_strdup (where);
  rejection->reason = g_strdup (reason);
  return rejection;
}

void
mn_rejection_free (MnRejection *rejection)
{
  g_free (rejection->where);
  g_free (rejection->reason);
  g_free (rejection);
}

MnReading *
mn_reading_new (void)
{
  MnReading *reading = g_new (MnReading, 1);

  reading->documents = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_document_free);
  reading->rejected = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  reading->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_rejection_free);
  return reading;
}

void
mn_reading_free (MnReading *reading)
{
  g_ptr_array_unref (reading->documents);
  g_ptr_array_unref (reading->rejected);
  g_ptr_array_unref (reading->notes);
  g_free (reading);
}

MnDocument *
mn_reading_add (MnReading *reading, const char *where, guint line)
{
  MnDocument *document = mn_document_new ();

  document->where = g_strdup_printf ("%s:%u", where, line);
  g_ptr_array_add (reading->documents, document);
  return document;
}

static const MnReader *
find_by_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      if (g_str_equal (readers[i]->name, name))
        return readers[i];
    }
  return NULL;
}

static const MnReader *
find_by_content (const char *text, gsize length)
{
  const MnReader *best = NULL;
  gsize probe = mn_line_clip (text, length, SNIFF_BYTES);
  int best_score = 0;

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      int score = readers[i]->sniff (text, probe);

      if (score > best_score)
        {
          best = readers[i];
          best_score = score;
        }
    }
  return best;
}

/* Nothing but page furniture makes no document. */
static void
drop_empty (MnReading *reading)
{
  for (guint i = reading->documents->len; i > 0; i--)
    {
      const MnDocument *document = g_ptr_array_index (reading->documents, i - 1);

      if (!document->title && !document->body)
        g_ptr_array_remove_index (reading->documents, i - 1);
    }
}

MnReading *
mn_reader_read (GBytes *bytes, const char *where, const char *format, GError **error)
{
  const MnReader *reader = NULL;
  gsize length;

  if (format)
    {
      reader = find_by_name (format);
      if (!reader)
        {
          g_autofree char *names = g_strjoinv (", ", (char **) mn_reader_list_names ());

          g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED,
                       _ ("There is no format “%s”; the formats are: %s."), format, names);
          return NULL;
        }
    }

  g_autofree char *text = mn_decode (bytes, where, &length, error);
  if (!text)
    return NULL;

  if (!reader)
    {
      reader = find_by_content (text, length);
      if (reader != &mn_table_reader && mn_foreign_check_text (text, length, where, error))
        return NULL;
    }

  MnReading *reading = reader->read (text, length, where, error);
  if (reading)
    drop_empty (reading);
  if (reading && reading->documents->len == 0 && reading->rejected->len == 0)
    {
      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_EMPTY, _ ("“%s” has no text in it."),
                   where);
      g_clear_pointer (&reading, mn_reading_free);
    }
  return reading;
}

MnReading *
mn_reader_read_table_again (const char *text)
{
  return mn_table_reader.read (text, strlen (text), "", NULL);
}

const char *const *
mn_reader_list_names (void)
{
  static const char *names[G_N_ELEMENTS (readers) + 1];
  static gsize once;

  if (g_once_init_enter (&once))
    {
      for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
        names[i] = readers[i]->name;
      g_once_init_leave (&once, 1);
    }
  return names;
}
