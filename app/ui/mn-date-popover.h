/* mn-date-popover.h: goes to a date that is typed.
 *
 * A year, a quarter, a month or a day as mn_period_read_entry() reads them; what cannot be read, or is
 * far from everything known, is answered with a sentence and moves nothing.
 */
#pragma once

#include "mn-time-range.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_DATE_POPOVER (mn_date_popover_get_type ())
G_DECLARE_FINAL_TYPE (MnDatePopover, mn_date_popover, MN, DATE_POPOVER, GtkPopover)

/* What it moves; referenced. */
void mn_date_popover_set_range (MnDatePopover *self, MnTimeRange *range);

/* As if @text were typed and Go pressed. FALSE: a message says why not. */
gboolean mn_date_popover_go_to (MnDatePopover *self, const char *text);

/* The message that is shown, or NULL. */
const char *mn_date_popover_get_message (MnDatePopover *self);

G_END_DECLS
