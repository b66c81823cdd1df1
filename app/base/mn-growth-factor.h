/* mn-growth-factor.h: what a growth or a share multiplies by, as closely as it was printed. */
#pragma once

#include "mn-figure.h"

G_BEGIN_DECLS

/* '+48.1 %' is 1.481, from 1.4805 to 1.4815; '-50.3 %' is 0.497; '2.2 times' is 2.2, from 2.15 to
 * 2.25. A figure keeps its growth as a plain number, so the digits are looked up in its quote: there
 * '118' and '118.0' differ. Where the words that were quoted do not have the number, its shortest
 * decimal stands in, and zeros at the end of the factor are not taken for printed: 'a growth of 120 %'
 * may have been '2.2 times', and 100 % 'doubled', which is said of anything from 1.5 to 2.5.
 *
 * FALSE where there is no growth, where nothing is left (-100 %), or where it is no printed number
 * ('2.2 times less').
 */
gboolean mn_growth_factor_get (const MnFigure *figure, MnDecimal *factor);

/* '96 %' of the turnover is 0.96, from 0.955 to 0.965; '96.0 %' is from 0.9595 to 0.9605. Digits are looked
 * up as above. FALSE where there is no share, or only 'over' or 'about' so much. */
gboolean mn_share_factor_get (const MnFigure *figure, MnDecimal *factor);

G_END_DECLS
