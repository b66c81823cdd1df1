/* mn-paths.h: where the program finds its files, installed or in the folder it was built in. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All of these may be called from any thread and live as long as the program. */

/* TRUE while the program runs from its build folder, uninstalled. */
gboolean mn_paths_is_uninstalled (void);

/* The folder of the installed data, or <build folder>/data. Holds the sample library's documents
 * in `sample/`; uninstalled also `gschemas.compiled`. */
const char *mn_paths_get_data_dir (void);

/* The folder of the translations. */
const char *mn_paths_get_locale_dir (void);

/* The default library: mongolia-news/library.db under the user's data directory, or what the
 * environment variable MONGOLIA_NEWS_LIBRARY names. */
const char *mn_paths_get_library (void);

/* A folder for remembered print settings: mongolia-news under the user's configuration directory.
 * Made if missing. */
const char *mn_paths_get_config_dir (void);

G_END_DECLS
