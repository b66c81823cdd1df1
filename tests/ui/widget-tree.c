/* widget-tree.c: looking into widgets as a user would. */
#include "widget-tree.h"

static GtkWidget *
find (GtkWidget *root, GType type, guint *nth)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*nth)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, nth);

      if (found)
        return found;
    }
  return NULL;
}

GtkWidget *
find_nth_widget (GtkWidget *root, GType type, guint nth)
{
  GtkWidget *found = find (root, type, &nth);

  g_assert_nonnull (found);
  return found;
}

GtkWidget *
find_widget (GtkWidget *root, GType type)
{
  return find_nth_widget (root, type, 0);
}

guint
count_widgets (GtkWidget *root, GType type)
{
  guint n = 0;
  guint nth = 0;

  while (find (root, type, &nth))
    nth = ++n;
  return n;
}

GtkWidget *
find_label (GtkWidget *root, const char *text)
{
  guint n = count_widgets (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *label = find_nth_widget (root, GTK_TYPE_LABEL, i);

      if (gtk_widget_get_visible (label) &&
          g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
        return label;
    }
  return NULL;
}

static gboolean
is_marked (const GtkTextIter *iter, gboolean underlined)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);

  for (GSList *l = tags; l; l = l->next)
    {
      gboolean set;

      g_object_get (l->data, underlined ? "underline-set" : "weight-set", &set, NULL);
      if (set)
        return TRUE;
    }
  return FALSE;
}

char *
dup_marked_text (GtkTextView *view, gboolean underlined)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GString *marked = g_string_new (NULL);
  gboolean inside = FALSE;
  GtkTextIter iter;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  for (; !gtk_text_iter_is_end (&iter); gtk_text_iter_forward_char (&iter))
    {
      gboolean now = is_marked (&iter, underlined);

      if (now && !inside && marked->len)
        g_string_append_c (marked, '|');
      if (now)
        g_string_append_unichar (marked, gtk_text_iter_get_char (&iter));
      inside = now;
    }
  return g_string_free (marked, FALSE);
}
