/* mn-overview-view.h: the strip of all time below timeline and chart.
 *
 * Shows where in time the visible range lies and moves it: dragging the window pans, dragging an edge of it
 * zooms, a click beside it goes there, a double click shows all. By keys: Left and Right and the page
 * keys pan, + and - zoom, Home and End go to the first and the last of all, 0 shows all.
 *
 * To a screen reader it is a slider whose value is the visible stretch of time.
 */
#pragma once

#include "mn-overview.h"
#include "mn-time-range.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_OVERVIEW_VIEW (mn_overview_view_get_type ())
G_DECLARE_FINAL_TYPE (MnOverviewView, mn_overview_view, MN, OVERVIEW_VIEW, GtkWidget)

/* NULL: nothing to show. */
void mn_overview_view_set_overview (MnOverviewView *self, MnOverview *overview);
/* Observed and moved. */
void mn_overview_view_set_range (MnOverviewView *self, MnTimeRange *range);
/* The left margin, as wide as that of the drawings above. */
void mn_overview_view_set_left (MnOverviewView *self, double left);

/* What is drawn; laid out anew where anything changed; NULL without data or size. */
MnScene *mn_overview_view_get_scene (MnOverviewView *self);

G_END_DECLS
