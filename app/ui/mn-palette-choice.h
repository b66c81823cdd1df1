/* mn-palette-choice.h: which colours drawings have in a window. */
#pragma once

#include "mn-palette.h"

G_BEGIN_DECLS

/* As the desktop is: dark or light, in high contrast or not. AdwStyleManager tells when that changes. */
MnPaletteKind mn_palette_choose (void);

G_END_DECLS
