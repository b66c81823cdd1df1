/* mn-source.h: what an import reads, one by one: files, those inside folders, and texts in memory. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  GFile *file;   /* owned; NULL for a text in memory */
  GBytes *bytes; /* owned; NULL for a file */
  char *where;   /* owned; its name in messages */
  guint64 size;  /* in bytes, for the progress */
  char *reason;  /* owned; why it cannot be looked into; NULL */
} MnSource;

void mn_source_free (MnSource *source);

/* A file or a folder; without @where it is called by its path. */
MnSource *mn_source_new_file (GFile *file, const char *where);

/* A text in memory. */
MnSource *mn_source_new_bytes (GBytes *bytes, const char *where);

/* Appends @file to @sources (of MnSource), or all files below it where it is a folder: sorted by name,
 * hidden ones left out, no folder twice however links lead. What cannot be looked into is appended with
 * its reason, an empty folder too. FALSE only when cancelled. */
gboolean mn_source_expand (GFile *file,
                           const char *where,
                           GPtrArray *sources,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
