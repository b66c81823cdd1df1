/* mn-opening.c: opening a library off the main loop. */
#include "mn-opening.h"

#include <glib/gi18n.h>

static void
hold (void)
{
  if (g_application_get_default ())
    g_application_hold (g_application_get_default ());
}

static void
release (void)
{
  if (g_application_get_default ())
    g_application_release (g_application_get_default ());
}

static void
open_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  MnLibrary *library = mn_library_open (path, MN_LIBRARY_OPEN_CREATE, &error);

  if (library)
    g_task_return_pointer (task, library, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
mn_opening_open_async (const char *path,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (path != NULL);

  g_task_set_source_tag (task, mn_opening_open_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  hold ();
  g_task_run_in_thread (task, open_in_thread);
}

MnLibrary *
mn_opening_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, mn_opening_open_async), NULL);

  release ();
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
close_in_thread (GTask *task, gpointer library, gpointer data, GCancellable *cancellable)
{
  mn_library_close (library);
  g_task_return_boolean (task, TRUE);
}

static void
on_closed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  release ();
}

void
mn_opening_close_async (MnLibrary *library)
{
  g_autoptr (GTask) task = g_task_new (library, NULL, on_closed, NULL);

  g_task_set_source_tag (task, mn_opening_close_async);
  hold ();
  g_task_run_in_thread (task, close_in_thread);
}

const char *
mn_opening_get_title (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (error->domain != MN_LIBRARY_ERROR)
    return _ ("The Library Cannot Be Opened");
  switch ((MnLibraryError) error->code)
    {
    case MN_LIBRARY_ERROR_FOREIGN:
      return _ ("This Is Not a Library");
    case MN_LIBRARY_ERROR_NEWER:
      return _ ("This Library Is Too New");
    case MN_LIBRARY_ERROR_CORRUPT:
      return _ ("The Library Is Damaged");
    case MN_LIBRARY_ERROR_READ_ONLY:
      return _ ("The Library Cannot Be Written");
    case MN_LIBRARY_ERROR_BUSY:
      return _ ("The Library Is in Use");
    case MN_LIBRARY_ERROR_FULL:
      return _ ("The Disk Is Full");
    case MN_LIBRARY_ERROR_NOT_FOUND:
    case MN_LIBRARY_ERROR_QUERY:
    case MN_LIBRARY_ERROR_FAILED:
    default:
      return _ ("The Library Cannot Be Opened");
    }
}

static const char *
get_advice (const GError *error)
{
  if (error->domain != MN_LIBRARY_ERROR)
    return "";
  switch ((MnLibraryError) error->code)
    {
    case MN_LIBRARY_ERROR_FOREIGN:
      return _ ("The file was not touched. Open another one.");
    case MN_LIBRARY_ERROR_NEWER:
      return _ ("A newer version of Mongolia News made it. Update the program to open it; the file "
                "was not touched.");
    case MN_LIBRARY_ERROR_CORRUPT:
      return _ ("Nothing was changed. Put a backup in its place, or run “mongolia-news check” to "
                "learn what is damaged.");
    case MN_LIBRARY_ERROR_READ_ONLY:
      return _ ("You have no right to write there. Change that, or open another library.");
    case MN_LIBRARY_ERROR_BUSY:
      return _ ("Another program keeps it locked. Close that one, then try again.");
    case MN_LIBRARY_ERROR_FULL:
      return _ ("Free some room, then try again. Nothing was lost.");
    case MN_LIBRARY_ERROR_NOT_FOUND:
    case MN_LIBRARY_ERROR_QUERY:
    case MN_LIBRARY_ERROR_FAILED:
    default:
      return "";
    }
}

char *
mn_opening_dup_advice (const GError *error)
{
  const char *advice;

  g_return_val_if_fail (error != NULL, NULL);

  advice = get_advice (error);
  return *advice ? g_strdup_printf ("%s\n%s", error->message, advice) : g_strdup (error->message);
}
