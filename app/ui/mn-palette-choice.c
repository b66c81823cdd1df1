/* mn-palette-choice.c: which colours drawings have in a window. */
#include "mn-palette-choice.h"

#include <adwaita.h>

MnPaletteKind
mn_palette_choose (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  if (adw_style_manager_get_high_contrast (style))
    return adw_style_manager_get_dark (style) ? MN_PALETTE_CONTRAST_DARK : MN_PALETTE_CONTRAST;
  return adw_style_manager_get_dark (style) ? MN_PALETTE_DARK : MN_PALETTE_LIGHT;
}
