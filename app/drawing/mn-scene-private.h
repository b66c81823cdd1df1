/* mn-scene-private.h: for the layouts, which make scenes. */
#pragma once

#include "mn-scene.h"

G_BEGIN_DECLS

/* Names a thing; gets the scene's data. */
typedef char *(*MnDescribeFunc) (const MnScene *scene, const MnMark *mark, gconstpointer data);

/* Finds the mark of an event; -1. */
typedef gboolean (*MnHoldsFunc) (const MnScene *scene,
                                 const MnMark *mark,
                                 guint event,
                                 gconstpointer data);

/* What the scene was made from and keeps alive. */
typedef struct
{
  gpointer data; /* owned by the scene, given back to @unref */
  GDestroyNotify unref;
  MnDescribeFunc describe;
  MnHoldsFunc holds; /* NULL: no events */
} MnSceneData;

MnScene *mn_scene_new (const MnLayoutParams *params, MnRect plot, const MnSceneData *data);
void mn_scene_set_height (MnScene *self, double height);

/* A mark of @kind, for the caller to fill; valid until the next one is added. */
MnMark *mn_scene_add (MnScene *self, MnMarkKind kind, MnRect rect);
/* Takes what @note owns. */
void mn_scene_add_note (MnScene *self, const MnNote *note);

const char *mn_scene_get_locale (const MnScene *self);

/* In pixels of the scene. Exact: the range's ends are the plot's edges. */
double mn_scene_get_x (const MnScene *self, double moment);

/* A label with its rectangle: @text is taken. @x is its left edge, middle or right edge by @align (0,
 * 0.5, 1); @y its top. */
void mn_mark_set_label (MnMark *mark,
                        char *text,
                        MnTextStyle style,
                        double align,
                        double x,
                        double y,
                        const MnMeasure *measure);

double mn_measure_width (const MnMeasure *measure, const char *text, MnTextStyle style);
double mn_measure_height (const MnMeasure *measure, MnTextStyle style);

gboolean mn_rect_overlaps (const MnRect *a, const MnRect *b);

/* What the axis below the plot wants: ticks and, always, a line for their context, so that zooming does
 * not move what is above. */
double mn_axis_get_height (const MnMeasure *measure);

/* Adds ticks and, unless params->no_axis, their labels from @y down. Grid lines reach over the plot. */
void mn_scene_add_axis (MnScene *self, const MnLayoutParams *params, double y);
void mn_scene_add_today (MnScene *self, const MnLayoutParams *params);

/* @width and the gutters brought to what can be drawn. */
MnRect mn_layout_params_get_plot (const MnLayoutParams *params, double top, double height);

G_END_DECLS
