/* mn-test.h: what tests of several layers share. */
#pragma once

#include <gio/gio.h>

/* A file of the data that stands beside the checkout (`../shared`), or NULL where it is missing: then
 * the running test is skipped with the reason, and its caller returns. */
static inline char *
mn_test_find_shared (const char *relative)
{
  g_autofree char *path =
      g_build_filename (g_test_get_dir (G_TEST_DIST), "..", "..", "shared", relative, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&path);

  g_autofree char *reason = g_strdup_printf ("../shared/%s is not here", relative);
  g_test_skip (reason);
  return NULL;
}
