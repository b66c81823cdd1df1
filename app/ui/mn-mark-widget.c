/* mn-mark-widget.c: stands for one drawn thing. */
#include "mn-mark-widget.h"

struct _MnMarkWidget
{
  GtkWidget parent_instance;

  MnMarkKey key;
  int index;
  gboolean lacks_name;
};

G_DEFINE_FINAL_TYPE (MnMarkWidget, mn_mark_widget, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate (widget);
}

static void
mn_mark_widget_class_init (MnMarkWidgetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_ACTIVATE] =
      g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  gtk_widget_class_install_action (widget_class, "mark.open", NULL, open_action);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_ISO_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Space, 0, "activate", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_set_css_name (widget_class, "mark");
}

static void
mn_mark_widget_init (MnMarkWidget *self)
{
  self->index = -1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  /* For good: a change would ask for a new layout of the window. Unbound ones are not mapped, so
   * they cannot get the focus. */
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
mn_mark_widget_new (void)
{
  return g_object_new (MN_TYPE_MARK_WIDGET, NULL);
}

void
mn_mark_widget_bind (MnMarkWidget *self, const MnMarkKey *key, guint index, gboolean keeps_name)
{
  g_return_if_fail (MN_IS_MARK_WIDGET (self));

  if (self->index < 0)
    {
      gtk_widget_set_child_visible (GTK_WIDGET (self), TRUE);
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN);
    }
  self->key = *key;
  self->index = (int) index;
  self->lacks_name = self->lacks_name || !keeps_name;
}

void
mn_mark_widget_set_name (MnMarkWidget *self, const char *name)
{
  g_return_if_fail (MN_IS_MARK_WIDGET (self));

  self->lacks_name = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

gboolean
mn_mark_widget_lacks_name (MnMarkWidget *self)
{
  g_return_val_if_fail (MN_IS_MARK_WIDGET (self), FALSE);

  return self->index >= 0 && self->lacks_name;
}

void
mn_mark_widget_unbind (MnMarkWidget *self)
{
  g_return_if_fail (MN_IS_MARK_WIDGET (self));

  if (self->index < 0)
    return;
  self->index = -1;
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

int
mn_mark_widget_get_index (MnMarkWidget *self)
{
  g_return_val_if_fail (MN_IS_MARK_WIDGET (self), -1);

  return self->index;
}

const MnMarkKey *
mn_mark_widget_get_key (MnMarkWidget *self)
{
  g_return_val_if_fail (MN_IS_MARK_WIDGET (self), NULL);

  return self->index < 0 ? NULL : &self->key;
}

gboolean
mn_mark_key_equal (const MnMarkKey *a, const MnMarkKey *b)
{
  return a->kind == b->kind && a->category == b->category && a->count == b->count && a->id == b->id;
}
