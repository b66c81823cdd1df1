/* mn-suggestion.h: the fact that words selected by the user most likely speak of. */
#pragma once

#include "mn-article.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Both are there, filled in as far as the words tell; their evidence is the selection. */
typedef struct
{
  MnFigure *figure;  /* owned */
  MnEvent *event;    /* owned */
  gboolean is_event; /* the words rather tell of an event */
} MnSuggestion;

void mn_suggestion_free (MnSuggestion *suggestion);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnSuggestion, mn_suggestion_free)

/* @span: of whole characters in that part of @article. Blocks; any thread. */
MnSuggestion *mn_suggestion_new (const MnArticle *article, MnPart part, MnSpan span);

/* The same in a thread; copies what it needs of @article. */
void mn_suggestion_new_async (const MnArticle *article,
                              MnPart part,
                              MnSpan span,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
MnSuggestion *mn_suggestion_new_finish (GAsyncResult *result, GError **error);

G_END_DECLS
