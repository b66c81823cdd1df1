/* mn-file-writer.c: puts a whole file in its place, or leaves what is there. */
#include "mn-file-writer.h"

#include "mn-gettext.h"

#include <limits.h>
#include <stdlib.h>

/* What the user can act on, in the user's words; NULL: only the system's words are known. */
static const char *
get_reason (const GError *error)
{
  if (error->domain != G_FILE_ERROR)
    return NULL;
  switch ((GFileError) error->code)
    {
    case G_FILE_ERROR_NOSPC:
      return _ ("there is no room left on the disk");
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return _ ("you have no right to write there");
    case G_FILE_ERROR_ROFS:
      return _ ("the disk can only be read");
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return _ ("there is no such folder");
    case G_FILE_ERROR_ISDIR:
      return _ ("there is a folder of this name");
    case G_FILE_ERROR_NAMETOOLONG:
      return _ ("the name is too long");
    default:
      return NULL;
    }
}

gboolean
mn_file_writer_save (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *target = g_new0 (char, PATH_MAX);
  g_autofree char *name = g_filename_display_name (path);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (!realpath (path, target))
    g_strlcpy (target, path, PATH_MAX);

  if (g_file_test (target, G_FILE_TEST_EXISTS) && !g_file_test (target, G_FILE_TEST_IS_REGULAR) &&
      !g_file_test (target, G_FILE_TEST_IS_DIR))
    {
      /* A device would be replaced by a file. */
      g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_WRITE,
                   _ ("“%s” cannot be written: it is not a file"), name);
      return FALSE;
    }
  if (g_file_set_contents_full (target, data, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                &cause))
    return TRUE;

  const char *reason = get_reason (cause);
  /* Translators: the name of a file, and why not */
  g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_WRITE, _ ("“%s” cannot be written: %s"),
               name, reason ? reason : cause->message);
  return FALSE;
}
