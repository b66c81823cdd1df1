/* mn-application.h: the application: its options, its windows, its own actions. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MN_TYPE_APPLICATION (mn_application_get_type ())
G_DECLARE_FINAL_TYPE (MnApplication, mn_application, MN, APPLICATION, AdwApplication)

MnApplication *mn_application_new (void);

/* The window of the library at @path: the one that is open, or a new one. */
GtkWindow *mn_application_open_library (MnApplication *self, const char *path);

G_END_DECLS
