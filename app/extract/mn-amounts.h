/* mn-amounts.h: shared by the files that find amounts; not for others. */
#pragma once

#include "mn-sentence.h"

G_BEGIN_DECLS

/* Each gives the packed code of a currency, or 0. */

/* Of the sign at token @at. */
guint16 mn_amounts_symbol_currency (const MnSentence *sentence, guint at);
/* Printed before token @at; its first token goes into @first. */
guint16 mn_amounts_currency_before (const MnSentence *sentence, guint at, guint *first);
/* Printed at token @at; the token behind it goes into @last. */
guint16 mn_amounts_currency_after (const MnSentence *sentence, guint at, guint *last);

G_END_DECLS
