/* mn-paper-chooser.h: rows to choose what of a page goes on paper. */
#pragma once

#include "mn-paper.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MN_TYPE_PAPER_CHOOSER (mn_paper_chooser_get_type ())
G_DECLARE_FINAL_TYPE (MnPaperChooser, mn_paper_chooser, MN, PAPER_CHOOSER, AdwPreferencesGroup)

MnPaperChooser *mn_paper_chooser_new (void);

/* Offers what @paper has and chooses what is remembered. Hides itself where there is no choice. */
void mn_paper_chooser_set_paper (MnPaperChooser *self, MnPaper *paper, GKeyFile *memory);

/* The report chosen. New reference. */
MnReport *mn_paper_chooser_make_report (MnPaperChooser *self);

/* Puts the choice into @memory. */
void mn_paper_chooser_remember (MnPaperChooser *self, GKeyFile *memory);

G_END_DECLS
