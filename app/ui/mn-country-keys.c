#include "mn-country-keys.h"

#include "mn-trade-view.h"

typedef struct
{
  guint key;
  GdkModifierType modifiers;
  const char *action;
  const char *target; /* NULL: none */
} Key;

static const Key keys[] = {
  { GDK_KEY_j, GDK_CONTROL_MASK, "country.go-to-date", NULL },
  { GDK_KEY_g, GDK_CONTROL_MASK, "country.find-next", NULL },
  { GDK_KEY_g, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "country.find-previous", NULL },
  { GDK_KEY_z, GDK_ALT_MASK, "country.back", NULL },
  { GDK_KEY_z, GDK_ALT_MASK | GDK_SHIFT_MASK, "country.forward", NULL },
  { GDK_KEY_l, GDK_ALT_MASK, "country.chart-log", NULL },
};

/* A named action alone would work on a hidden page. */
static gboolean
on_key (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  const char *action;
  g_autoptr (GVariant) target = NULL;

  if (!gtk_widget_get_mapped (widget))
    return GDK_EVENT_PROPAGATE;
  g_variant_get (arguments, "(&smv)", &action, &target);
  return gtk_widget_activate_action_variant (widget, action, target);
}

static void
add (GtkShortcutController *controller, const Key *key)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (key->key, key->modifiers),
                                            gtk_callback_action_new (on_key, NULL, NULL));
  GVariant *target = key->target ? g_variant_new_string (key->target) : NULL;

  gtk_shortcut_set_arguments (shortcut, g_variant_new ("(smv)", key->action, target));
  gtk_shortcut_controller_add_shortcut (controller, shortcut);
}

GtkEventController *
mn_country_keys_new (void)
{
  GtkEventController *self = gtk_shortcut_controller_new ();
  GtkShortcutController *controller = GTK_SHORTCUT_CONTROLLER (self);

  gtk_shortcut_controller_set_scope (controller, GTK_SHORTCUT_SCOPE_GLOBAL);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    add (controller, &keys[i]);
  for (guint i = 0; i < MN_N_TRADE_VIEWS; i++)
    add (controller, &(Key){ GDK_KEY_1 + i, GDK_ALT_MASK, "country.chart-view",
                             mn_trade_view_kind_to_nick ((MnTradeViewKind) i) });
  return self;
}
