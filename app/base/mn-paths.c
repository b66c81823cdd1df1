/* mn-paths.c: where the program finds its files. */
#include "mn-paths.h"

#include "mn-config.h"

static char *build_dir;
static char *prefix; /* where it is installed, if that is not where it was built for */

/* The executable stands in <build folder>/app or in <build folder>/tests/…; only a build folder has
 * meson's own folder beside. Installed it stands in <prefix>/bin, and the prefix may have been moved. */
static void
load (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;

  g_autofree char *executable = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *dir = executable ? g_path_get_dirname (executable) : g_strdup ("/");
  g_autofree char *parent_dir = g_path_get_dirname (dir);
  g_autofree char *data = g_build_filename (parent_dir, "share", MN_GETTEXT_PACKAGE, NULL);
  if (g_file_test (data, G_FILE_TEST_IS_DIR))
    prefix = g_steal_pointer (&parent_dir);
  while (!build_dir && !g_str_equal (dir, "/") && !g_str_equal (dir, "."))
    {
      g_autofree char *mark = g_build_filename (dir, "meson-private", NULL);
      char *parent = g_path_get_dirname (dir);

      if (g_file_test (mark, G_FILE_TEST_IS_DIR))
        build_dir = g_strdup (dir);
      g_free (dir);
      dir = parent;
    }
  g_once_init_leave (&once, 1);
}

gboolean
mn_paths_is_uninstalled (void)
{
  load ();
  return build_dir != NULL;
}

const char *
mn_paths_get_data_dir (void)
{
  static char *path;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      load ();
      path =
          build_dir ? g_build_filename (build_dir, "data", NULL) : g_strdup (MN_PACKAGE_DATA_DIR);
      g_once_init_leave (&once, 1);
    }
  return path;
}

const char *
mn_paths_get_locale_dir (void)
{
  static char *path;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      load ();
      path = build_dir ? g_build_filename (build_dir, "po", NULL)
             : prefix  ? g_build_filename (prefix, "share", "locale", NULL)
                       : g_strdup (MN_LOCALE_DIR);
      g_once_init_leave (&once, 1);
    }
  return path;
}

const char *
mn_paths_get_library (void)
{
  static char *path;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      const char *named = g_getenv ("MONGOLIA_NEWS_LIBRARY");

      path = named && named[0]
                 ? g_strdup (named)
                 : g_build_filename (g_get_user_data_dir (), "mongolia-news", "library.db", NULL);
      g_once_init_leave (&once, 1);
    }
  return path;
}

const char *
mn_paths_get_config_dir (void)
{
  static char *path;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      path = g_build_filename (g_get_user_config_dir (), "mongolia-news", NULL);
      g_mkdir_with_parents (path, 0700);
      g_once_init_leave (&once, 1);
    }
  return path;
}
