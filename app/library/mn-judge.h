/* mn-judge.h: what the user says of facts, and how it stays true. Private to the layer. */
#pragma once

#include "mn-index.h"

G_BEGIN_DECLS

/* Both inside a transaction, that the caller commits or rolls back. */

/* As mn_library_judge(). */
gboolean mn_judge_run (MnConnection *connection,
                       MnIndex *index,
                       const MnJudgement *judgement,
                       gint64 *verdict,
                       GError **error);

/* As mn_library_undo_verdict(). */
gboolean mn_judge_undo (MnConnection *connection, MnIndex *index, gint64 verdict, GError **error);

/* Finds what the user judged among the facts of @reading, the current one of @article, and derives what
 * counts; puts the user's own facts where their words stand in @edition. Part of mn_shown_refresh(). */
gboolean mn_judge_refresh (MnConnection *connection,
                           gint64 article,
                           gint64 edition,
                           gint64 reading,
                           GError **error);

G_END_DECLS
