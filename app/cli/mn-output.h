/* mn-output.h: files for --output; the ending of the name says of what kind. */
#pragma once

#include "mn-library.h"
#include "mn-report.h"
#include "mn-verb.h"

G_BEGIN_DECLS

/* How a drawing is put on paper. */
typedef struct
{
  gboolean has_page; /* else the default */
  MnPageSetup page;
  guint years_per_page; /* as in MnReportOptions */
  guint charts_per_page;
  gboolean no_lists;
} MnOutputPaper;

/* The file at @path (may be NULL) has pages or a picture. */
gboolean mn_output_is_drawing (const char *path);

/* A name of --paper, for @kind; FALSE, with everything said, for others. NULL: the default. */
gboolean mn_output_parse_paper (const MnVerb *verb,
                                const char *name,
                                MnReportKind kind,
                                MnOutputPaper *paper);

/* The ending is one that the function below writes. */
gboolean mn_output_takes_report (const char *path);
gboolean mn_output_takes_timeline (const char *path);

/* What of the trade. */
typedef struct
{
  MnTradeViewKind kind; /* of a drawing */
  gboolean is_log;
  gboolean
      with_derived; /* a table has what follows from the stated figures, too; a drawing always does */
} MnOutputTrade;

/* Each writes the file whole, or not at all. @countries (of MnCountryData): one, or all for a sheet of
 * charts. */
gboolean mn_output_trade (const GPtrArray *countries,
                          const MnOutputTrade *trade,
                          const MnOutputPaper *paper,
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
gboolean mn_output_list (const MnSearchResult *result,
                         const MnQuery *query,
                         const MnOutputPaper *paper,
                         const char *path,
                         GError **error);

G_END_DECLS
