/* mn-scene-view-marks.c: the children, the focus and its steps. */
#include "mn-scene-view-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* The name of a cluster tells from when to when it goes: its events are looked through. With more of
 * them it comes later, so as not to hold up the frame. */
#define MANY_EVENTS  100
#define NAMING_SLICE 4000 /* microseconds */

/* An event is the same thing whether the zoom makes a point of it or a span. */
static void
get_key (MnSceneView *self, const MnMark *mark, MnMarkKey *key)
{
  *key = (MnMarkKey){ mark->kind == MN_MARK_SPAN ? MN_MARK_POINT : mark->kind, mark->category,
                      mark->count, MN_SCENE_VIEW_GET_CLASS (self)->get_id (self, mark) };
}

static guint
hash_key (gconstpointer data)
{
  const MnMarkKey *key = data;

  return g_int64_hash (&key->id) ^ (guint) key->kind << 24 ^ (guint) key->category << 16;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  return mn_mark_key_equal (a, b);
}

MnMarkWidget *
mn_scene_view_get_focus_mark (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  GtkWidget *focus = priv->root != NULL ? gtk_root_get_focus (priv->root) : NULL;

  if (focus == NULL || !MN_IS_MARK_WIDGET (focus) ||
      gtk_widget_get_parent (focus) != GTK_WIDGET (self))
    return NULL;
  return MN_MARK_WIDGET (focus);
}

static gboolean
is_focus_self (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  return priv->root != NULL && gtk_root_get_focus (priv->root) == GTK_WIDGET (self);
}

static void
on_mark_activate (MnMarkWidget *widget, MnSceneView *self)
{
  int index = mn_mark_widget_get_index (widget);

  if (index >= 0)
    mn_scene_view_open_mark (self, (guint) index);
}

static MnMarkWidget *
add_widget (MnSceneView *self)
{
  GtkWidget *widget = mn_mark_widget_new ();

  g_signal_connect (widget, "activate", G_CALLBACK (on_mark_activate), self);
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
  g_ptr_array_add (mn_scene_view_get_private (self)->widgets, widget);
  return MN_MARK_WIDGET (widget);
}

/* Names what waits for it, a few milliseconds at a time. */
static gboolean
on_naming (gpointer data)
{
  MnSceneView *self = data;
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  gint64 until = g_get_monotonic_time () + NAMING_SLICE;

  for (guint i = 0; i < priv->widgets->len; i++)
    {
      MnMarkWidget *widget = g_ptr_array_index (priv->widgets, i);
      g_autofree char *name = NULL;

      if (!mn_mark_widget_lacks_name (widget))
        continue;
      if (g_get_monotonic_time () > until)
        return G_SOURCE_CONTINUE;
      name = mn_scene_dup_name (priv->scene, (guint) mn_mark_widget_get_index (widget));
      mn_mark_widget_set_name (widget, name);
    }
  priv->naming = 0;
  return G_SOURCE_REMOVE;
}

static void
bind (MnSceneView *self, MnMarkWidget *widget, const MnMarkKey *key, guint index, gboolean rename)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);

  mn_mark_widget_bind (widget, key, index, !rename);
  if (!mn_mark_widget_lacks_name (widget))
    return;
  if (key->count <= MANY_EVENTS)
    {
      g_autofree char *name = mn_scene_dup_name (priv->scene, index);

      mn_mark_widget_set_name (widget, name);
    }
  else
    {
      g_autofree char *count =
          g_strdup_printf (ngettext ("%u event", "%u events", key->count), key->count);

      mn_mark_widget_set_name (widget, count);
      mn_mark_widget_bind (widget, key, index, FALSE);
      if (priv->naming == 0)
        priv->naming = g_idle_add_full (G_PRIORITY_LOW, on_naming, self, NULL);
    }
}

/* The focused child goes on to stand for the same thing, or for the cluster that took it in. Gives
 * the index of its mark, or -1 where the thing is out of view. */
static int
carry_focus (MnSceneView *self, MnMarkWidget *focused)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  int index = priv->scene == NULL || !priv->has_focus
                  ? -1
                  : MN_SCENE_VIEW_GET_CLASS (self)->find (self, priv->focus.id);
  MnMarkKey key;

  if (index < 0)
    return -1;
  get_key (self, mn_scene_get_mark (priv->scene, (guint) index), &key);
  if (focused != NULL)
    bind (self, focused, &key, (guint) index,
          priv->renamed || mn_mark_widget_get_key (focused) == NULL ||
              !mn_mark_key_equal (&key, mn_mark_widget_get_key (focused)));
  return index;
}

/* Things that were there before keep their child, and with it its name, which is dear to make. */
void
mn_scene_view_bind_marks (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  g_autoptr (GHashTable) kept = g_hash_table_new (hash_key, equal_keys);
  g_autoptr (GPtrArray) spare = g_ptr_array_new ();
  g_autoptr (GArray) fresh = g_array_new (FALSE, FALSE, sizeof (guint));
  MnMarkWidget *focused = mn_scene_view_get_focus_mark (self);
  int focus_index = carry_focus (self, focused);
  guint n_marks = priv->scene == NULL ? 0 : mn_scene_get_n_marks (priv->scene);

  priv->lacks_widgets = FALSE;
  if (focus_index < 0 && focused != NULL)
    {
      /* Out of view: the keys still work here, and it gets the focus again when it returns. */
      mn_scene_view_grab_focus_itself (self);
      focused = NULL;
    }
  for (guint i = 0; i < priv->widgets->len; i++)
    {
      MnMarkWidget *widget = g_ptr_array_index (priv->widgets, i);
      const MnMarkKey *key = mn_mark_widget_get_key (widget);

      if (widget == focused)
        continue;
      if (key == NULL || g_hash_table_contains (kept, key))
        g_ptr_array_add (spare, widget);
      else
        g_hash_table_insert (kept, (gpointer) key, widget);
    }
  for (guint i = 0; i < n_marks; i++)
    {
      const MnMark *mark = mn_scene_get_mark (priv->scene, i);
      MnMarkWidget *widget;
      MnMarkKey key;

      if (!mn_mark_is_thing (mark) || (focused != NULL && focus_index == (int) i))
        continue;
      get_key (self, mark, &key);
      widget = g_hash_table_lookup (kept, &key);
      if (widget == NULL)
        {
          g_array_append_val (fresh, i);
          continue;
        }
      g_hash_table_remove (kept, &key);
      bind (self, widget, &key, i, priv->renamed);
    }

  GHashTableIter iter;
  gpointer widget;

  g_hash_table_iter_init (&iter, kept);
  while (g_hash_table_iter_next (&iter, NULL, &widget))
    g_ptr_array_add (spare, widget);
  for (guint i = 0; i < fresh->len; i++)
    {
      guint index = g_array_index (fresh, guint, i);
      MnMarkKey key;

      if (spare->len == 0 && priv->is_allocating)
        {
          priv->lacks_widgets = TRUE;
          break;
        }
      get_key (self, mn_scene_get_mark (priv->scene, index), &key);
      bind (self,
            spare->len > 0 ? g_ptr_array_steal_index_fast (spare, spare->len - 1)
                           : add_widget (self),
            &key, index, TRUE);
    }
  for (guint i = 0; i < spare->len; i++)
    mn_mark_widget_unbind (g_ptr_array_index (spare, i));

  priv->renamed = FALSE;
  if (focus_index >= 0 && focused == NULL && is_focus_self (self))
    mn_scene_view_focus_mark (self, focus_index);
}

void
mn_scene_view_update_focus_state (MnSceneView *self)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnMarkWidget *focused = mn_scene_view_get_focus_mark (self);
  gboolean visible = focused != NULL && GTK_IS_WINDOW (priv->root) &&
                     gtk_window_get_focus_visible (GTK_WINDOW (priv->root));

  if (focused != NULL && mn_mark_widget_get_key (focused) != NULL)
    {
      priv->focus = *mn_mark_widget_get_key (focused);
      priv->has_focus = TRUE;
    }
  if (priv->scene != NULL &&
      mn_scene_set_state (priv->scene, visible ? mn_mark_widget_get_index (focused) : -1,
                          MN_MARK_IS_FOCUSED))
    mn_scene_view_repaint (self);
}

GdkRectangle
mn_scene_view_get_place (MnSceneView *self, const MnMark *mark)
{
  MnRect plot = mn_scene_get_plot (mn_scene_view_get_private (self)->scene);
  double left = CLAMP (mark->rect.x, plot.x, plot.x + plot.width);
  double right = CLAMP (mark->rect.x + mark->rect.width, left, plot.x + plot.width);
  GdkRectangle place = { (int) floor (left), (int) floor (mark->rect.y), 1, 1 };

  place.width = MAX ((int) ceil (right) - place.x, 1);
  place.height = MAX ((int) ceil (mark->rect.y + mark->rect.height) - place.y, 1);
  return place;
}

/* --- Focus -------------------------------------------------------------------------------------- */

void
mn_scene_view_focus_mark (MnSceneView *self, int index)
{
  GtkWidget *widget = index < 0 ? NULL : mn_scene_view_get_mark_widget (self, (guint) index);

  if (widget != NULL)
    gtk_widget_grab_focus (widget);
}

gboolean
mn_scene_view_grab_focus (GtkWidget *widget)
{
  MnSceneView *self = MN_SCENE_VIEW (widget);
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnScene *scene = mn_scene_view_get_scene (self);
  int index = -1;

  if (scene != NULL && priv->has_focus)
    index = MN_SCENE_VIEW_GET_CLASS (self)->find (self, priv->focus.id);
  if (scene != NULL && index < 0)
    index = mn_scene_step (scene, -1, MN_STEP_NEXT);
  if (index < 0)
    return mn_scene_view_grab_focus_itself (self);
  mn_scene_view_focus_mark (self, index);
  return TRUE;
}

/* One stop for Tab, whatever the number of marks; inside it is the arrow keys that walk. */
gboolean
mn_scene_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL || gtk_widget_is_focus (widget))
    return FALSE;
  return gtk_widget_grab_focus (widget);
}

GtkWidget *
mn_scene_view_get_mark_widget (MnSceneView *self, guint index)
{
  MnSceneViewPrivate *priv;

  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), NULL);

  priv = mn_scene_view_get_private (self);
  for (guint i = 0; i < priv->widgets->len; i++)
    {
      MnMarkWidget *widget = g_ptr_array_index (priv->widgets, i);

      if (mn_mark_widget_get_index (widget) == (int) index)
        return GTK_WIDGET (widget);
    }
  return NULL;
}

/* --- Steps -------------------------------------------------------------------------------------- */

/* The thing of @series (-1: any) nearest to @moment. */
static int
find_nearest (MnScene *scene, int series, double moment)
{
  double best = INFINITY;
  int found = -1;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      double distance = fabs (mark->moment - moment);

      if (!mn_mark_is_thing (mark) || (series >= 0 && mark->series != series) || distance >= best)
        continue;
      best = distance;
      found = (int) i;
    }
  return found;
}

/* Into this view from the one above (@step down) or below. */
static gboolean
enter (MnSceneView *self, MnStep step, double moment)
{
  MnScene *scene = mn_scene_view_get_scene (self);
  int edge = -1;

  for (guint i = 0; scene != NULL && i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mn_mark_is_thing (mark) &&
          (edge < 0 || (step == MN_STEP_DOWN ? mark->series < edge : mark->series > edge)))
        edge = mark->series;
    }
  if (edge < 0)
    return FALSE;
  mn_scene_view_focus_mark (self, find_nearest (scene, edge, moment));
  return TRUE;
}

/* Brings @moment into view, with some room around it. What is in view stays where it is. */
static void
reveal (MnSceneView *self, double moment)
{
  MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
  MnRange visible = mn_time_range_get_visible (priv->range);
  double unit = mn_range_to_unit (&visible, moment);

  if (unit < 0)
    mn_time_range_pan (priv->range, unit - 0.15);
  else if (unit > 1)
    mn_time_range_pan (priv->range, unit - 0.85);
}

/* In the series that @like is of; scenes number their series by what is in view. */
static int
find_alike (MnScene *scene, const MnMark *like, double moment)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mn_mark_is_thing (mark) && mark->category == like->category &&
          (mark->kind == MN_MARK_TARGET) == (like->kind == MN_MARK_TARGET))
        return find_nearest (scene, mark->series, moment);
    }
  return -1;
}

static gboolean
step_beyond (MnSceneView *self, const MnMark *from, MnStep step)
{
  MnMark like = from ? *from : (MnMark){ 0 }; /* the scene may go */
  double moment = MN_SCENE_VIEW_GET_CLASS (self)->find_moment (self, from ? &like : NULL, step);
  MnScene *scene;

  if (isnan (moment))
    return FALSE;
  reveal (self, moment);
  scene = mn_scene_view_get_scene (self);
  mn_scene_view_focus_mark (self, from ? find_alike (scene, &like, moment)
                                       : find_nearest (scene, -1, moment));
  return TRUE;
}

gboolean
mn_scene_view_step (MnSceneView *self, MnStep step)
{
  MnScene *scene;
  MnMarkWidget *focused;
  int from, to;
  const MnMark *mark;

  g_return_val_if_fail (MN_IS_SCENE_VIEW (self), FALSE);

  scene = mn_scene_view_get_scene (self);
  focused = mn_scene_view_get_focus_mark (self);
  if (!scene)
    return FALSE;
  from = focused ? mn_mark_widget_get_index (focused) : -1;
  mark = from < 0 ? NULL : mn_scene_get_mark (scene, (guint) from);
  if (step == MN_STEP_FIRST || step == MN_STEP_LAST)
    return step_beyond (self, mark, step);

  to = mn_scene_step (scene, from, step);
  if (to >= 0)
    {
      mn_scene_view_focus_mark (self, to);
      return TRUE;
    }
  if (step == MN_STEP_UP || step == MN_STEP_DOWN)
    {
      MnSceneViewPrivate *priv = mn_scene_view_get_private (self);
      MnSceneView *neighbor = step == MN_STEP_UP ? priv->above : priv->below;

      return neighbor && mark && enter (neighbor, step, mark->moment);
    }
  return step_beyond (self, mark, step);
}
