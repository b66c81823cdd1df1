/* mn-fact-dialog.h: corrects a fact, or adds one. */
#pragma once

#include "mn-article.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Signal `done`: the user wants what is in the fields; the dialog closes itself. */
#define MN_TYPE_FACT_DIALOG (mn_fact_dialog_get_type ())
G_DECLARE_FINAL_TYPE (MnFactDialog, mn_fact_dialog, MN, FACT_DIALOG, AdwWindow)

/* Corrects one of the two; the other is NULL. */
MnFactDialog *mn_fact_dialog_new (GtkWindow *parent, const MnFigure *figure, const MnEvent *event);

/* Adds one of the two, as the user chooses; @is_event is chosen first. */
MnFactDialog *mn_fact_dialog_new_to_add (GtkWindow *parent,
                                         const MnFigure *figure,
                                         const MnEvent *event,
                                         gboolean is_event);

/* After `done`, what is in the fields: one of them is NULL. Valid as long as @self. */
const MnFigure *mn_fact_dialog_get_figure (MnFactDialog *self);
const MnEvent *mn_fact_dialog_get_event (MnFactDialog *self);

G_END_DECLS
