/* mn-find-bar.h: finds events of a timeline by the words of their titles.
 *
 * By the rules of the search for articles. The hit nearest to what is in view comes first; Enter and
 * Shift+Enter go on by date and round. Each is brought to the middle and selected in all views, and its
 * place among the hits is said.
 *
 * Signal `closed (MnFindBar *)`: the user is done; the last hit stays selected.
 */
#pragma once

#include "mn-library.h"
#include "mn-time-range.h"
#include "mn-timeline-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_FIND_BAR (mn_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (MnFindBar, mn_find_bar, MN, FIND_BAR, GtkWidget)

/* Where words are understood. Either may be NULL, and then nothing is found. */
void mn_find_bar_set_library (MnFindBar *self, MnLibrary *library);
/* Where to look. What was found is looked for again, without moving. */
void mn_find_bar_set_timeline (MnFindBar *self, MnTimeline *timeline);
/* What is moved. */
void mn_find_bar_set_range (MnFindBar *self, MnTimeRange *range);

/* Shows the bar and waits for words. FALSE: the words are being typed already. */
gboolean mn_find_bar_open (MnFindBar *self);
void mn_find_bar_close (MnFindBar *self);

/* To the next hit (@steps 1) or the one before (-1). */
void mn_find_bar_step (MnFindBar *self, int steps);

/* Looks for @text at once, as if it had been typed. */
void mn_find_bar_find (MnFindBar *self, const char *text);

gboolean mn_find_bar_is_searching (MnFindBar *self);
guint mn_find_bar_get_n_hits (MnFindBar *self);

G_END_DECLS
