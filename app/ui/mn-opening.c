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

/* --- Libraries that are open ------------------------------------------------------------------- */

/* Windows of one library share it, so that each sees what the other writes. Main thread only. */
typedef struct
{
  char *path;
  MnLibrary *library; /* NULL while it is being opened */
  guint users;
  GPtrArray *waiting; /* of GTask: who asked for it meanwhile */
} Open;

static GPtrArray *all_open; /* of Open */

static void
open_free (gpointer data)
{
  Open *open = data;

  g_free (open->path);
  g_clear_object (&open->library);
  g_ptr_array_unref (open->waiting);
  g_free (open);
}

static Open *
find_open (const char *path, MnLibrary *library)
{
  for (guint i = 0; all_open && i < all_open->len; i++)
    {
      Open *open = g_ptr_array_index (all_open, i);

      if (library ? open->library == library : g_str_equal (open->path, path))
        return open;
    }
  return NULL;
}

static Open *
add_open (const char *path)
{
  Open *open = g_new0 (Open, 1);

  open->path = g_strdup (path);
  open->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  if (!all_open)
    all_open = g_ptr_array_new_with_free_func (open_free);
  g_ptr_array_add (all_open, open);
  return open;
}

static void
remove_open (Open *open)
{
  g_ptr_array_remove_fast (all_open, open);
  if (all_open->len == 0)
    g_clear_pointer (&all_open, g_ptr_array_unref);
}

/* --- Opening ---------------------------------------------------------------------------------- */

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

static void
give (Open *open, GTask *task)
{
  open->users++;
  g_task_return_pointer (task, g_object_ref (open->library), g_object_unref);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = g_task_propagate_pointer (G_TASK (result), &error);
  Open *open = user_data;
  g_autoptr (GPtrArray) waiting = g_ptr_array_ref (open->waiting);

  g_set_object (&open->library, library);
  if (!library)
    remove_open (open);
  for (guint i = 0; i < waiting->len; i++)
    {
      if (library)
        give (open, waiting->pdata[i]);
      else
        g_task_return_error (waiting->pdata[i], g_error_copy (error));
    }
  g_ptr_array_set_size (waiting, 0);
}

void
mn_opening_open_async (const char *path,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Open *open = find_open (path, NULL);

  g_return_if_fail (path != NULL);

  g_task_set_source_tag (task, mn_opening_open_async);
  /* Who gave up meanwhile is found out in the end, and lets go of it then. */
  g_task_set_check_cancellable (task, FALSE);
  hold ();
  if (open && open->library)
    {
      give (open, task);
      return;
    }
  if (!open)
    {
      g_autoptr (GTask) work = NULL;

      open = add_open (path);
      work = g_task_new (NULL, NULL, on_opened, open);
      g_task_set_source_tag (work, add_open);
      g_task_set_task_data (work, g_strdup (path), g_free);
      g_task_run_in_thread (work, open_in_thread);
    }
  g_ptr_array_add (open->waiting, g_steal_pointer (&task));
}

MnLibrary *
mn_opening_open_finish (GAsyncResult *result, GError **error)
{
  GCancellable *cancellable;
  g_autoptr (MnLibrary) library = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, mn_opening_open_async), NULL);

  release ();
  cancellable = g_task_get_cancellable (G_TASK (result));
  library = g_task_propagate_pointer (G_TASK (result), error);
  if (!library || !g_cancellable_is_cancelled (cancellable))
    return g_steal_pointer (&library);
  mn_opening_close_async (library);
  g_cancellable_set_error_if_cancelled (cancellable, error);
  return NULL;
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
  Open *open = find_open (NULL, library);
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (open != NULL);

  if (--open->users > 0)
    return;
  task = g_task_new (library, NULL, on_closed, NULL);
  g_task_set_source_tag (task, mn_opening_close_async);
  hold ();
  g_task_run_in_thread (task, close_in_thread);
  remove_open (open);
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
