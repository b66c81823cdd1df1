/* mn-open.h: from a path to connections. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

typedef struct
{
  MnConnection *writer;     /* owned; NULL where the library may only be read */
  MnConnection *reader;     /* owned */
  MnConnectionMode reading; /* how further readers are opened */
} MnOpened;

/* Opens, makes or migrates as mn_library_open() says. */
gboolean mn_open (const char *path, MnLibraryOpenFlags flags, MnOpened *opened, GError **error);

G_END_DECLS
