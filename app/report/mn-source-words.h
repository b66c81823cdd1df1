/* mn-source-words.h: sources, and statements held against each other, in words.
 *
 * @locale is of names, numbers and dates; NULL: the user's. All return new strings.
 */
#pragma once

#include "mn-library.h"
#include "mn-trade-series.h"

G_BEGIN_DECLS

/* 'Kazinform, 28 June 2025: The Foreign Minister of Kazakhstan …'. @note NULL: not in the
 * library any more. */
char *mn_source_words_note (const MnSourceNote *note, const char *locale);

/* How much more (or, with a minus sign, less) @statement says than @other, which says it of the same thing:
 * '+2.3 million (+8.2%)'; as closely as the coarser of the two is known. New string. */
char *mn_source_words_difference (const MnStatement *statement,
                                  const MnStatement *other,
                                  const char *locale);

G_END_DECLS
