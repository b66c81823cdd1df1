/* mn-mark-widget.h: stands for one drawn thing: keyboard focus, screen reader and action.
 *
 * It draws nothing and lets the pointer through: the view paints its scene and finds what is under
 * the pointer by it. GTK 4.8 has no other way to make drawn things accessible.
 *
 * Signal `activate (MnMarkWidget *)`: Enter, Space, or the action `mark.open` of a screen reader.
 */
#pragma once

#include "mn-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a mark stands for, whatever scene it is in; spans count as points. */
typedef struct
{
  MnMarkKind kind;
  int category;
  guint count;
  gint64 id; /* of the event, the figure or the article of a note, by the library */
} MnMarkKey;

gboolean mn_mark_key_equal (const MnMarkKey *a, const MnMarkKey *b);

#define MN_TYPE_MARK_WIDGET (mn_mark_widget_get_type ())
G_DECLARE_FINAL_TYPE (MnMarkWidget, mn_mark_widget, MN, MARK_WIDGET, GtkWidget)

GtkWidget *mn_mark_widget_new (void);

/* Stands for mark @index of the view's present scene from now on. Unless @keeps_name it lacks a name. */
void
mn_mark_widget_bind (MnMarkWidget *self, const MnMarkKey *key, guint index, gboolean keeps_name);

/* What a screen reader says. */
void mn_mark_widget_set_name (MnMarkWidget *self, const char *name);
gboolean mn_mark_widget_lacks_name (MnMarkWidget *self);

/* Stands for nothing: not there for screen reader and keyboard until it is bound again. */
void mn_mark_widget_unbind (MnMarkWidget *self);

/* -1 where it stands for nothing. */
int mn_mark_widget_get_index (MnMarkWidget *self);
/* NULL where it stands for nothing. */
const MnMarkKey *mn_mark_widget_get_key (MnMarkWidget *self);

G_END_DECLS
