/* mn-output.h: files for --output; the ending of the name says of what kind. */
#pragma once

#include "mn-library.h"
#include "mn-report.h"

G_BEGIN_DECLS

/* How a drawing is put on paper. */
typedef struct
{
  gboolean has_page; /* else the default */
  MnPageSetup page;
  guint years_per_page; /* as in MnReportOptions */
  gboolean no_lists;
} MnOutputPaper;

/* The ending is one that the function below writes. */
gboolean mn_output_takes_trade (const char *path);
gboolean mn_output_takes_timeline (const char *path);

/* Writes the file whole, or not at all. A table has @derived (of MnFigure) behind the stated figures;
 * NULL: those only. A drawing always has both; @kind and @is_log are for it. */
gboolean mn_output_trade (const MnCountryData *data,
                          const GPtrArray *derived,
                          MnTradeViewKind kind,
                          gboolean is_log,
                          const char *path,
                          GError **error);
gboolean mn_output_timeline (MnLibrary *library,
                             MnCountry country,
                             GPtrArray *events,
                             MnDay from,
                             MnDay to,
                             const MnOutputPaper *paper,
                             const char *path,
                             GError **error);

G_END_DECLS
