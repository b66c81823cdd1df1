/* mn-settings.c: the program's settings, installed or not. */
#include "mn-settings.h"

#include "mn-config.h"
#include "mn-paths.h"

static GSettingsSchema *
look_up_in (const char *dir)
{
  g_autoptr (GSettingsSchemaSource) source =
      g_settings_schema_source_new_from_directory (dir, g_settings_schema_source_get_default (),
                                                   TRUE, NULL);

  return source ? g_settings_schema_source_lookup (source, MN_APP_ID, FALSE) : NULL;
}

GSettings *
mn_settings_new_if_installed (void)
{
  GSettingsSchemaSource *usual = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (mn_paths_is_uninstalled ())
    schema = look_up_in (mn_paths_get_data_dir ());
  else if (usual)
    schema = g_settings_schema_source_lookup (usual, MN_APP_ID, TRUE);

  /* A prefix that XDG_DATA_DIRS does not name. */
  if (!schema && !mn_paths_is_uninstalled ())
    {
      g_autofree char *dir =
          g_build_filename (MN_PACKAGE_DATA_DIR, "..", "glib-2.0", "schemas", NULL);

      schema = look_up_in (dir);
    }
  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

GSettings *
mn_settings_new (void)
{
  GSettings *settings = mn_settings_new_if_installed ();

  if (!settings)
    g_error ("The settings schema %s is not installed.", MN_APP_ID);
  return settings;
}
