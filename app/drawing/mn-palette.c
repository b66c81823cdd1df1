/* mn-palette.c: the colours of the drawings.
 *
 * Exports and imports are orange and blue, which nearly everybody tells apart, and far apart in
 * lightness, for those who print in grey. Events are told apart by their lanes; colour only helps.
 */
#include "mn-palette.h"

#define RGB(hex)                                                                        \
  {                                                                                     \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0, 1 \
  }
#define RGBA(hex, a)                                                                      \
  {                                                                                       \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0, (a) \
  }

#define LIGHT_EVENTS                                                            \
  {                                                                             \
    [MN_EVENT_VISIT] = RGB (0x1c71d8), [MN_EVENT_MEETING] = RGB (0x117a88),     \
    [MN_EVENT_AGREEMENT] = RGB (0x1a7c4d), [MN_EVENT_MEASURE] = RGB (0xc64600), \
    [MN_EVENT_FORUM] = RGB (0x813d9c), [MN_EVENT_DIPLOMATIC] = RGB (0xa51d2d),  \
    [MN_EVENT_ANNIVERSARY] = RGB (0x9a6700), [MN_EVENT_AID] = RGB (0xb83280),   \
    [MN_EVENT_CULTURE] = RGB (0x865e3c), [MN_EVENT_OTHER] = RGB (0x5e5c64),     \
  }

#define DARK_EVENTS                                                             \
  {                                                                             \
    [MN_EVENT_VISIT] = RGB (0x78aeed), [MN_EVENT_MEETING] = RGB (0x5cc5d4),     \
    [MN_EVENT_AGREEMENT] = RGB (0x63d3a0), [MN_EVENT_MEASURE] = RGB (0xffa058), \
    [MN_EVENT_FORUM] = RGB (0xce93e0), [MN_EVENT_DIPLOMATIC] = RGB (0xff8a80),  \
    [MN_EVENT_ANNIVERSARY] = RGB (0xe5c04b), [MN_EVENT_AID] = RGB (0xf29ac2),   \
    [MN_EVENT_CULTURE] = RGB (0xcdab8f), [MN_EVENT_OTHER] = RGB (0xc0bfbc),     \
  }

static const MnPalette palettes[] = {
  [MN_PALETTE_LIGHT] = {
    .ground = RGB (0xfafafa), /* as a window has it, so that what is hollow looks so */
    .text = RGB (0x24282e),
    .dim_text = RGB (0x5c6570),
    .grid = RGB (0xe4e7ea),
    .zero = RGB (0x6e7781),
    .lane = RGBA (0x000000, 0.025),
    .today = RGBA (0xc01c28, 0.5),
    .accent = RGB (0x1c71d8),
    .warning = RGB (0xc64600),
    .target = RGB (0x813d9c),
    .events = LIGHT_EVENTS,
    .flows = {
      [MN_FLOW_TURNOVER] = RGB (0x8496ab),
      [MN_FLOW_EXPORTS] = RGB (0xe08a2e),
      [MN_FLOW_IMPORTS] = RGB (0x1f5487),
      [MN_FLOW_BALANCE] = RGB (0x3d3846),
    },
  },
  [MN_PALETTE_DARK] = {
    .ground = RGB (0x242424),
    .text = RGB (0xe8e8ea),
    .dim_text = RGB (0xa3a8b0),
    .grid = RGB (0x36383c),
    .zero = RGB (0x9097a0),
    .lane = RGBA (0xffffff, 0.03),
    .today = RGBA (0xff7b72, 0.6),
    .accent = RGB (0x78aeed),
    .warning = RGB (0xffa348),
    .target = RGB (0xce93e0),
    .events = DARK_EVENTS,
    .flows = {
      [MN_FLOW_TURNOVER] = RGB (0x8d9fb8),
      [MN_FLOW_EXPORTS] = RGB (0xf5b25c),
      [MN_FLOW_IMPORTS] = RGB (0x4a8fd6),
      [MN_FLOW_BALANCE] = RGB (0xdeddda),
    },
    .is_dark = TRUE,
  },
  [MN_PALETTE_CONTRAST] = {
    .ground = RGB (0xffffff),
    .text = RGB (0x000000),
    .dim_text = RGB (0x1f1f1f),
    .grid = RGB (0xb4b4b4),
    .zero = RGB (0x000000),
    .lane = RGBA (0x000000, 0.05),
    .today = RGB (0x8f0010),
    .accent = RGB (0x003a8c),
    .warning = RGB (0x8f2e00),
    .target = RGB (0x4a1266),
    .events = {
      [MN_EVENT_VISIT] = RGB (0x003a8c), [MN_EVENT_MEETING] = RGB (0x00515c),
      [MN_EVENT_AGREEMENT] = RGB (0x00542d), [MN_EVENT_MEASURE] = RGB (0x7a2b00),
      [MN_EVENT_FORUM] = RGB (0x4a1266), [MN_EVENT_DIPLOMATIC] = RGB (0x760012),
      [MN_EVENT_ANNIVERSARY] = RGB (0x5a3c00), [MN_EVENT_AID] = RGB (0x720045),
      [MN_EVENT_CULTURE] = RGB (0x4f2f12), [MN_EVENT_OTHER] = RGB (0x1f1f1f),
    },
    .flows = {
      [MN_FLOW_TURNOVER] = RGB (0x4f5b69),
      [MN_FLOW_EXPORTS] = RGB (0xb35c00),
      [MN_FLOW_IMPORTS] = RGB (0x00264d),
      [MN_FLOW_BALANCE] = RGB (0x000000),
    },
    .is_contrast = TRUE,
  },
  [MN_PALETTE_CONTRAST_DARK] = {
    .ground = RGB (0x000000),
    .text = RGB (0xffffff),
    .dim_text = RGB (0xe6e6e6),
    .grid = RGB (0x5c5c5c),
    .zero = RGB (0xffffff),
    .lane = RGBA (0xffffff, 0.08),
    .today = RGB (0xffb3ad),
    .accent = RGB (0x99c1f1),
    .warning = RGB (0xffc178),
    .target = RGB (0xe3b8f0),
    .events = {
      [MN_EVENT_VISIT] = RGB (0xb5d4f7), [MN_EVENT_MEETING] = RGB (0xa0ecf5),
      [MN_EVENT_AGREEMENT] = RGB (0xa6f2cd), [MN_EVENT_MEASURE] = RGB (0xffcfa6),
      [MN_EVENT_FORUM] = RGB (0xe9c8f4), [MN_EVENT_DIPLOMATIC] = RGB (0xffc4bf),
      [MN_EVENT_ANNIVERSARY] = RGB (0xf8e08e), [MN_EVENT_AID] = RGB (0xffcce2),
      [MN_EVENT_CULTURE] = RGB (0xe8d3c0), [MN_EVENT_OTHER] = RGB (0xf0f0f0),
    },
    .flows = {
      [MN_FLOW_TURNOVER] = RGB (0xb9c7d8),
      [MN_FLOW_EXPORTS] = RGB (0xffd08a),
      [MN_FLOW_IMPORTS] = RGB (0x62a8f5),
      [MN_FLOW_BALANCE] = RGB (0xffffff),
    },
    .is_dark = TRUE,
    .is_contrast = TRUE,
  },
  [MN_PALETTE_PRINT] = {
    .ground = RGB (0xffffff),
    .text = RGB (0x111111),
    .dim_text = RGB (0x444444),
    .grid = RGB (0xd0d4d8),
    .zero = RGB (0x444444),
    .lane = RGBA (0x000000, 0.03),
    .today = RGBA (0xa51d2d, 0.6),
    .accent = RGB (0x1a5fb4),
    .warning = RGB (0xa33a00),
    .target = RGB (0x613583),
    .events = LIGHT_EVENTS,
    .flows = {
      [MN_FLOW_TURNOVER] = RGB (0x8496ab),
      [MN_FLOW_EXPORTS] = RGB (0xe59a45),
      [MN_FLOW_IMPORTS] = RGB (0x1a4a7a),
      [MN_FLOW_BALANCE] = RGB (0x222222),
    },
  },
};

const MnPalette *
mn_palette_get (MnPaletteKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (palettes), &palettes[MN_PALETTE_LIGHT]);

  return &palettes[kind];
}
