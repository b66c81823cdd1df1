/* mn-overview-view-private.h: between the files of MnOverviewView.
 *
 * mn-overview-view.c is the object, its layout, its painting and its value; -input.c keys, pointer and
 * touch. */
#pragma once

#include "mn-overview-view.h"

#include "mn-painter.h"

G_BEGIN_DECLS

struct _MnOverviewView
{
  GtkWidget parent_instance;

  MnOverview *overview;
  MnTimeRange *range;
  double left;

  MnPainter *painter;
  guint font_serial;
  MnScene *scene; /* NULL: lay out anew */

  MnOverviewPart hovered;
  MnOverviewPart dragged;
  MnScene *drag_scene; /* as the drag began */
  MnRange drag_start;
  gboolean is_dragging;
  gint64 last_step;
};

/* Shows focus and hover. */
void mn_overview_view_update_state (MnOverviewView *self);

void mn_overview_view_install_keys (GtkWidgetClass *klass);
void mn_overview_view_add_controllers (MnOverviewView *self);

G_END_DECLS
