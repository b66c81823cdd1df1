/* widget-tree.h: looking into widgets as a user would: what is shown, and where. */
#pragma once

#include <gtk/gtk.h>

/* The first widget of @type below @root (or @root itself), in the order of the tree; fails where there
 * is none. With @nth, the nth of them, from 0. */
GtkWidget *find_widget (GtkWidget *root, GType type);
GtkWidget *find_nth_widget (GtkWidget *root, GType type, guint nth);
guint count_widgets (GtkWidget *root, GType type);

/* The first visible label below @root with exactly this text, or NULL. */
GtkWidget *find_label (GtkWidget *root, const char *text);

/* The stretches of @view's text that are underlined (@underlined), or set bold, with '|' between
 * them. New string. */
char *dup_marked_text (GtkTextView *view, gboolean underlined);
