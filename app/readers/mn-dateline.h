/* mn-dateline.h: the words before an agency's report: 'ASTANA, July 3. /TASS/.', 'SEOUL, Feb. 8 (Yonhap)
 * --', 'NUR-SULTAN. KAZINFORM –', 'МОСКВА, 4 окт - ПРАЙМ.' */
#pragma once

#include "mn-line.h"
#include "mn-period.h"

G_BEGIN_DECLS

typedef struct
{
  char *agency;  /* owned; as printed */
  MnPeriod date; /* unknown where no year is printed */
} MnDateline;

void mn_dateline_clear (MnDateline *dateline);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MnDateline, mn_dateline_clear)

/* FALSE, and @dateline empty, where @line does not begin with a dateline that names its agency. */
gboolean mn_dateline_parse (const MnLine *line, MnDateline *dateline);

G_END_DECLS
