/* mn-figures-check.h: figures that cannot be true together are doubted. */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

/* All @figures (of MnFigure) of one text. Those of a combination that cannot be are kept as they were
 * read, with a lower confidence and the reason before their other doubts. */
void mn_figures_check (GPtrArray *figures);

G_END_DECLS
