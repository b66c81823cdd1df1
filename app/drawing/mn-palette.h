/* mn-palette.h: the colours of the drawings.
 *
 * Told apart by people who are colour blind and in grey; the hatches, dashes and outlines of the
 * painters say the same once more.
 */
#pragma once

#include "mn-event.h"
#include "mn-trade-series.h"

G_BEGIN_DECLS

typedef enum
{
  MN_PALETTE_LIGHT,
  MN_PALETTE_DARK,
  MN_PALETTE_CONTRAST,      /* high contrast on white */
  MN_PALETTE_CONTRAST_DARK, /* high contrast on black */
  MN_PALETTE_PRINT,         /* paper: light whatever the screen's theme */
} MnPaletteKind;

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} MnColor;

typedef struct
{
  MnColor ground; /* behind everything; the painters do not fill it */
  MnColor text;
  MnColor dim_text; /* ticks, notes; at least 4.5 : 1 on ground */
  MnColor grid;
  MnColor zero;    /* the line at zero */
  MnColor lane;    /* every other lane's ground */
  MnColor today;   /* line of the present day */
  MnColor accent;  /* selection and focus */
  MnColor warning; /* badge of a dispute */
  MnColor target;
  MnColor events[MN_N_EVENT_TYPES];
  MnColor flows[MN_N_FLOWS];
  gboolean is_dark;
  gboolean is_contrast; /* outlines around everything */
} MnPalette;

/* Lives as long as the program. */
const MnPalette *mn_palette_get (MnPaletteKind kind);

G_END_DECLS
