/* mn-reader.h: bytes to documents.
 *
 * A reader is a constant that says how well bytes look like its format and reads them. It is chosen
 * by the content, never by the file's name. To add one: write mn-NAME-reader.c with such a constant,
 * name it in the table of mn-reader.c, add a test in tests/readers.
 *
 * Everything here is free of state and may run in any thread.
 */
#pragma once

#include "mn-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Larger input is refused. */
#define MN_READER_MAX_BYTES ((gsize) 64 * 1024 * 1024)

#define MN_READER_ERROR (mn_reader_error_quark ())

typedef enum
{
  MN_READER_ERROR_EMPTY,     /* nothing but white space */
  MN_READER_ERROR_BINARY,    /* not a text */
  MN_READER_ERROR_TOO_LARGE, /* more than MN_READER_MAX_BYTES */
  MN_READER_ERROR_ENCODING,  /* not UTF-8 (nor UTF-16 with a mark): the message names the line */
  MN_READER_ERROR_UNSUPPORTED, /* a known format that this version does not read, or no such --format */
  MN_READER_ERROR_SYNTAX, /* the format is known, the content breaks it: the message names the line */
} MnReaderError;

GQuark mn_reader_error_quark (void);

/* The 1-based line that an MN_READER_ERROR speaks of, or 0. */
guint mn_reader_error_get_line (const GError *error);

/* One thing in the input that could not be read while the rest was. */
typedef struct
{
  char *where;  /* owned; 'FILE:line' */
  char *reason; /* owned; a sentence for the user */
} MnRejection;

MnRejection *mn_rejection_new (const char *where, const char *reason);
void mn_rejection_free (MnRejection *rejection);

typedef struct
{
  GPtrArray *documents; /* owned; of MnDocument, in the order of the input */
  GPtrArray *rejected;  /* owned; of MnRejection */
  GPtrArray *notes;     /* owned; of MnRejection: what was left out on purpose, with how many */
} MnReading;

void mn_reading_free (MnReading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnReading, mn_reading_free)

typedef struct
{
  const char *name; /* for --format */
  /* 0 (cannot be) to 100 (certain), from at most the first 64 kB of valid UTF-8 @text. */
  int (*sniff) (const char *text, gsize length);
  /* @text is valid UTF-8 without a byte order mark, NUL-terminated at @length; @where names it. */
  MnReading *(*read) (const char *text, gsize length, const char *where, GError **error);
} MnReader;

/* Opens @file if it is a regular file of at most @max_bytes (0: of any size), which is seen before
 * anything is read. @where names it in messages. Errors: MN_READER_ERROR_TOO_LARGE, or G_IO_ERROR with
 * a sentence. Blocks. */
GInputStream *mn_reader_open_file (GFile *file,
                                   const char *where,
                                   gsize max_bytes,
                                   GCancellable *cancellable,
                                   GError **error);

/* The bytes of @file, never more than MN_READER_MAX_BYTES of them. Errors as above. */
GBytes *
mn_reader_load_file (GFile *file, const char *where, GCancellable *cancellable, GError **error);

/* The same of what @stream still holds. */
GBytes *mn_reader_load_stream (GInputStream *stream,
                               const char *where,
                               GCancellable *cancellable,
                               GError **error);

/* Passes on @cause (taken), a G_IO_ERROR, as a sentence that names @where; cancelling as it is. */
void mn_reader_propagate_io_error (GError **error, GError *cause, const char *where);

/* Decodes @bytes and lets the reader that fits best read them, or the one called @format (NULL: by
 * content). @where names the input in messages. */
MnReading *mn_reader_read (GBytes *bytes, const char *where, const char *format, GError **error);

/* The text of a document that was a table, read once more. NULL where nothing can be made of it. */
MnReading *mn_reader_read_table_again (const char *text);

/* The readers' names, NULL-terminated, for messages and help. */
const char *const *mn_reader_list_names (void);

G_END_DECLS
