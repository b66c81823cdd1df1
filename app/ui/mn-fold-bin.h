/* mn-fold-bin.h: a bin that tells how wide it is, so that its content can fold. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  MN_FOLD_NARROW,
  MN_FOLD_MEDIUM,
  MN_FOLD_WIDE,
} MnFold;

#define MN_TYPE_FOLD (mn_fold_get_type ())
GType mn_fold_get_type (void);

/* Property `fold` says what the width allows; `medium-width` and `wide-width` are the widths from
 * which on it is MN_FOLD_MEDIUM and MN_FOLD_WIDE. The bin itself can always be made as narrow as
 * `min-width`: whoever listens to `fold` hides or turns what does not fit. That takes effect with the
 * next frame; for one frame wide content is cut off.
 *
 * libadwaita has AdwBreakpointBin from 1.4 on; the floor here is 1.2. */
#define MN_TYPE_FOLD_BIN (mn_fold_bin_get_type ())
G_DECLARE_FINAL_TYPE (MnFoldBin, mn_fold_bin, MN, FOLD_BIN, GtkWidget)

MnFold mn_fold_bin_get_fold (MnFoldBin *self);
void mn_fold_bin_set_child (MnFoldBin *self, GtkWidget *child);

G_END_DECLS
