/* mn-migrations.h: the schema and its versions. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* 'MNgl': how a file is known as one of ours. */
#define MN_APPLICATION_ID 0x4d4e676c

/* The version that this program writes. */
#define MN_SCHEMA_VERSION 3

/* Brings the library to MN_SCHEMA_VERSION, one transaction a step. @self must write. A file without
 * any table is taken over; one from another program or from a newer version is left as it is. */
gboolean mn_migrations_run (MnConnection *self, const char *path, GError **error);

/* The same look without writing: an error too where the library would have to be migrated. */
gboolean mn_migrations_check (MnConnection *self, const char *path, GError **error);

/* Makes a new library at @path, which appears whole or not at all. An empty file is replaced. */
gboolean mn_migrations_create (const char *path, GError **error);

G_END_DECLS
