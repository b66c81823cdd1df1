/* mn-report-error.h: what can go wrong with pages and files. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MN_REPORT_ERROR (mn_report_error_quark ())

/* What the caller can do about it stands behind each. The messages are whole sentences that name
 * the file. Cancelling gives G_IO_ERROR_CANCELLED. */
typedef enum
{
  MN_REPORT_ERROR_FORMAT,    /* the file name's ending is not one we write: choose another */
  MN_REPORT_ERROR_EMPTY,     /* nothing to draw: choose another country or period */
  MN_REPORT_ERROR_TOO_LARGE, /* more pixels than a picture can have: a smaller scale */
  MN_REPORT_ERROR_WRITE,     /* no such folder, no right, no room: choose another place */
  MN_REPORT_ERROR_FAILED,    /* anything else; the message has the reason */
} MnReportError;

GQuark mn_report_error_quark (void);

G_END_DECLS
