/* mn-figure-form.h: the fields of a figure. */
#pragma once

#include "mn-figure.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Signal `changed`: the user changed a field. */
#define MN_TYPE_FIGURE_FORM (mn_figure_form_get_type ())
G_DECLARE_FINAL_TYPE (MnFigureForm, mn_figure_form, MN, FIGURE_FORM, GtkWidget)

/* Shows @figure; gives no signal. */
void mn_figure_form_set_figure (MnFigureForm *self, const MnFigure *figure);

/* What the fields say, and all else as it was set; or NULL, and what is wrong (new string). */
MnFigure *mn_figure_form_make_figure (MnFigureForm *self, char **problem);

G_END_DECLS
