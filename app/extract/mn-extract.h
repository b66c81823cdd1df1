/* mn-extract.h: text to facts: countries, trade figures, events, each with the bytes it was read from.
 *
 * Pure: the same input gives the same output, nothing is kept, nothing is fetched. Any thread.
 */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

/* Raised when rules change what is read, so that stored articles can be read again. */
#define MN_EXTRACT_VERSION 2

typedef struct
{
  const char *title; /* NULL: none */
  const char *body;  /* NULL: a headline only */
  MnPeriod date;     /* the document's; MN_PERIOD_UNKNOWN */
  MnDay not_after; /* upper bound of an unknown date, or MN_DAY_UNKNOWN: 'May 7' is the last one not
                        long after it */
  const char *source; /* publisher as printed, a host perhaps, for 'our exports'; NULL */
} MnExtractInput;

typedef struct
{
  char language[4];   /* ISO 639-1 of most of the text; '' where it cannot be told */
  GArray *countries;  /* of MnCountryMention; Mongolia is among them where it is named */
  GPtrArray *figures; /* of MnFigure, in the order of the text; all scopes */
  GPtrArray *events;  /* of MnEvent, in the order of the text; undated ones too */
  MnPeriod date; /* a date in the words that stands for the document's own (a dateline, 'on May 5,
                          2025' in the lead), or unknown; unknown where the input has a date */
} MnExtraction;

MnExtraction *mn_extract (const MnExtractInput *input);
void mn_extraction_free (MnExtraction *extraction);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnExtraction, mn_extraction_free)

G_END_DECLS
