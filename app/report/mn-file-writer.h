/* mn-file-writer.h: puts a whole file in its place, or leaves what is there. */
#pragma once

#include "mn-report-error.h"

G_BEGIN_DECLS

/* Writes @bytes beside @path, to the disk, and then moves it there. A symbolic link stays one:
 * the file it points to is replaced. MN_REPORT_ERROR_WRITE with a sentence that names @path and
 * says why. Any thread. */
gboolean mn_file_writer_save (const char *path, GBytes *bytes, GError **error);

G_END_DECLS
