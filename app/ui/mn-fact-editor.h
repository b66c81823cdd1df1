/* mn-fact-editor.h: what the user says of the facts of an article: the dialogs, and telling the library. */
#pragma once

#include "mn-fact-list.h"
#include "mn-library.h"

G_BEGIN_DECLS

/* Signals: `judged (gint64 verdict, guint said)`: the library has it; @verdict is for undoing, @said a
 * MnVerdict. `failed (const char *message)`: why it could not be done. */
#define MN_TYPE_FACT_EDITOR (mn_fact_editor_get_type ())
G_DECLARE_FINAL_TYPE (MnFactEditor, mn_fact_editor, MN, FACT_EDITOR, GObject)

/* Follows what the user does in @facts. Words are selected in @text, or in @title. None is owned. */
MnFactEditor *mn_fact_editor_new (MnFactList *facts, GtkTextView *text, GtkLabel *title);

/* @article must stay until the next call; NULL: none is shown. */
void mn_fact_editor_set_article (MnFactEditor *self, MnLibrary *library, const MnArticle *article);

gboolean mn_fact_editor_can_edit (MnFactEditor *self);

/* Asks for the fact that the selected words tell of. */
void mn_fact_editor_add (MnFactEditor *self);

G_END_DECLS
