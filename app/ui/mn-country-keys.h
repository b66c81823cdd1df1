/* mn-country-keys.h: keys of the country page that serve the whole window while the page is seen. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A controller for @page, which takes it over. Its keys activate the page's actions wherever the focus is, the
 * search entries included, but not while the page is hidden.
 *
 * Returns: (transfer full) */
GtkEventController *mn_country_keys_new (void);

G_END_DECLS
