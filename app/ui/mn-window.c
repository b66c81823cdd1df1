/* mn-window.c: the window of one library: opening it, following its changes, the size of the panes. */
#include "mn-window-private.h"

#include "mn-compat.h"
#include "mn-config.h"
#include "mn-opening.h"
#include "mn-settings.h"

#include <glib/gi18n.h>

/* Later than this the user is told to wait. */
#define PATIENCE_MS 250

/* A long import writes often; the window follows at this pace. */
#define REFRESH_MS 250

G_DEFINE_FINAL_TYPE (MnWindow, mn_window, ADW_TYPE_APPLICATION_WINDOW)

void
mn_window_set_action_enabled (MnWindow *self, const char *name, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), name, enabled);
}

/* --- Following the library -------------------------------------------------------------------- */

static void
show_problem (MnWindow *self, const GError *error)
{
  g_autofree char *advice = mn_opening_dup_advice (error);
  g_autofree char *escaped = g_markup_escape_text (advice, -1);

  adw_status_page_set_title (self->problem, mn_opening_get_title (error));
  adw_status_page_set_description (self->problem, escaped);
  gtk_stack_set_visible_child_name (self->outside, "problem");
  gtk_stack_set_visible_child_name (self->pages, "outside");
}

static void
show_page (MnWindow *self)
{
  gboolean was_outside = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "outside") == 0;

  gtk_stack_set_visible_child_name (self->outside, "welcome");
  gtk_stack_set_visible_child_name (self->pages, self->has_articles ? "library" : "outside");
  /* Ready to type. */
  if (was_outside && self->has_articles && gtk_widget_get_mapped (self->list_box))
    mn_article_pane_focus_search (self->article_pane);
}

static void
on_countries_listed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  guint n_articles = 0;
  g_autoptr (GArray) counts =
      mn_library_list_countries_finish (MN_LIBRARY (source), result, &n_articles, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (MN_LIBRARY (source) != self->library)
    return; /* another one was opened meanwhile */
  g_clear_handle_id (&self->patience_id, g_source_remove);
  gtk_spinner_stop (self->starting_spinner);
  if (!counts)
    {
      show_problem (self, error);
      return;
    }

  self->has_articles = n_articles > 0;
  mn_country_pane_set_counts (self->country_pane, counts, n_articles);
  mn_window_import_update_actions (self);
  show_page (self);
}

void
mn_window_refresh (MnWindow *self)
{
  if (!self->library)
    return;
  mn_library_list_countries_async (self->library, self->cancellable, on_countries_listed,
                                   g_object_ref (self));
  mn_article_pane_reload (self->article_pane);
  mn_article_view_reload (self->article_view);
  if (mn_window_get_visible_country (self))
    mn_country_page_set_country (self->country_page, self->library,
                                 mn_country_page_get_country (self->country_page));
  else
    mn_country_page_set_country (self->country_page, NULL, MN_COUNTRY_NONE); /* out of date */
}

static gboolean
on_refresh (gpointer user_data)
{
  MnWindow *self = user_data;

  self->refresh_id = 0;
  mn_window_refresh (self);
  return G_SOURCE_REMOVE;
}

static void
on_library_changed (MnWindow *self)
{
  if (!self->refresh_id)
    self->refresh_id = g_timeout_add (REFRESH_MS, on_refresh, self);
}

/* --- Opening ---------------------------------------------------------------------------------- */

static gboolean
on_patience_over (gpointer user_data)
{
  MnWindow *self = user_data;

  self->patience_id = 0;
  gtk_spinner_start (self->starting_spinner);
  return G_SOURCE_REMOVE;
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnLibrary) library = mn_opening_open_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!library)
    {
      g_clear_handle_id (&self->patience_id, g_source_remove);
      show_problem (self, error);
      return;
    }

  g_set_object (&self->library, library);
  g_signal_connect_object (library, "changed", G_CALLBACK (on_library_changed), self,
                           G_CONNECT_SWAPPED);
  mn_article_pane_set_library (self->article_pane, library);
  mn_window_import_update_actions (self);
  mn_window_apply_place (self);
  mn_window_refresh (self);
  mn_window_reread (self);
  if (mn_library_is_read_only (library))
    adw_toast_overlay_add_toast (self->toasts,
                                 adw_toast_new (_ ("This library can only be read, not changed")));
}

static void
open_library (MnWindow *self)
{
  gtk_stack_set_visible_child_name (self->outside, "starting");
  gtk_stack_set_visible_child_name (self->pages, "outside");
  if (!self->patience_id)
    self->patience_id = g_timeout_add (PATIENCE_MS, on_patience_over, self);
  mn_opening_open_async (self->path, self->cancellable, on_opened, g_object_ref (self));
}

static void
on_open_again (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);

  if (self->library)
    mn_window_refresh (self);
  else
    open_library (self);
}

static void
on_other_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) files = mn_compat_choose_files_finish (result, &error);
  g_autoptr (GFile) file = files ? g_list_model_get_item (files, 0) : NULL;
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (!file || !g_file_peek_path (file) || !application)
    return;
  gtk_window_present (
      mn_application_open_library (MN_APPLICATION (application), g_file_peek_path (file)));
  if (!self->library)
    gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_open_another (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_compat_choose_files_async (GTK_WINDOW (widget), _ ("Open Library"), _ ("_Open"), FALSE,
                                on_other_chosen, g_object_ref (widget));
}

/* --- The object ------------------------------------------------------------------------------- */

static void
restore_size (MnWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  gtk_paned_set_position (self->outer_paned,
                          g_settings_get_int (self->settings, "countries-width"));
  gtk_paned_set_position (self->inner_paned, g_settings_get_int (self->settings, "list-width"));
}

static void
save_int (GSettings *settings, const char *key, int value)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (g_variant_new_int32 (value));
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) schema_key = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  schema_key = g_settings_schema_get_key (schema, key);
  if (g_settings_schema_key_range_check (schema_key, variant))
    g_settings_set_value (settings, key, variant);
}

static void
save_size (MnWindow *self)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  save_int (self->settings, "window-width", width);
  save_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  save_int (self->settings, "countries-width", gtk_paned_get_position (self->outer_paned));
  save_int (self->settings, "list-width", gtk_paned_get_position (self->inner_paned));
}

static gboolean
mn_window_close_request (GtkWindow *window)
{
  save_size (MN_WINDOW (window));
  return GTK_WINDOW_CLASS (mn_window_parent_class)->close_request (window);
}

static void
mn_window_dispose (GObject *object)
{
  MnWindow *self = MN_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_object (&self->last_import);
  g_clear_object (&self->import_toast);
  g_clear_object (&self->fact_toast);
  if (self->library)
    mn_opening_close_async (self->library);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (mn_window_parent_class)->dispose (object);
}

static void
mn_window_finalize (GObject *object)
{
  MnWindow *self = MN_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->settings);
  mn_history_free (self->history);
  g_array_unref (self->verdicts);
  g_free (self->path);

  G_OBJECT_CLASS (mn_window_parent_class)->finalize (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, MnWindow, child)

static void
mn_window_class_init (MnWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mn_window_dispose;
  object_class->finalize = mn_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = mn_window_close_request;

  g_type_ensure (MN_TYPE_ARTICLE_PANE);
  g_type_ensure (MN_TYPE_ARTICLE_VIEW);
  g_type_ensure (MN_TYPE_COUNTRY_PAGE);
  g_type_ensure (MN_TYPE_COUNTRY_PANE);
  g_type_ensure (MN_TYPE_FOLD_BIN);
  g_type_ensure (MN_TYPE_IMPORT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-window.ui");
  BIND (toasts);
  BIND (pages);
  BIND (outside);
  BIND (starting_spinner);
  BIND (problem);
  BIND (welcome);
  BIND (outside_menu);
  BIND (drop_hint);
  BIND (import_bar);
  BIND (fold);
  BIND (outer_paned);
  BIND (inner_paned);
  BIND (countries_box);
  BIND (list_box);
  BIND (content_box);
  BIND (countries_header);
  BIND (list_header);
  BIND (content_header);
  BIND (countries_menu);
  BIND (list_menu);
  BIND (content_menu);
  BIND (import_button);
  BIND (countries_button);
  BIND (country_button);
  BIND (back_button);
  BIND (facts_button);
  BIND (list_title);
  BIND (country_pane);
  BIND (article_pane);
  BIND (content);
  BIND (country_page);
  BIND (article_view);

  gtk_widget_class_install_action (widget_class, "win.open-again", NULL, on_open_again);
  gtk_widget_class_install_action (widget_class, "win.open-another", NULL, on_open_another);
  mn_window_places_class_init (widget_class);
  mn_window_import_class_init (widget_class);
  mn_window_facts_class_init (widget_class);
  mn_window_paper_class_init (widget_class);
}

static void
set_menus (MnWindow *self, GtkApplication *application)
{
  GMenuModel *primary = G_MENU_MODEL (gtk_application_get_menu_by_id (application, "primary-menu"));
  GMenuModel *import = G_MENU_MODEL (gtk_application_get_menu_by_id (application, "import-menu"));
  GtkMenuButton *buttons[] = { self->outside_menu, self->countries_menu, self->list_menu,
                               self->content_menu };

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_menu_button_set_menu_model (buttons[i], primary);
  gtk_menu_button_set_menu_model (self->import_button, import);
}

static void
mn_window_init (MnWindow *self)
{
  g_autoptr (GAction) show_facts = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->cancellable = g_cancellable_new ();
  self->history = mn_history_new ();
  self->settings = mn_settings_new ();
  g_settings_bind (self->settings, "show-facts", self->article_view, "show-facts",
                   G_SETTINGS_BIND_DEFAULT);
  show_facts = g_settings_create_action (self->settings, "show-facts");
  g_action_map_add_action (G_ACTION_MAP (self), show_facts);

  adw_status_page_set_icon_name (self->welcome, MN_APP_ID);
  restore_size (self);
  mn_window_places_init (self);
  mn_window_import_init (self);
  mn_window_facts_init (self);
}

MnWindow *
mn_window_new (MnApplication *application, const char *path)
{
  MnWindow *self;

  g_return_val_if_fail (MN_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (MN_TYPE_WINDOW, "application", application, NULL);
  self->path = g_strdup (path);
  set_menus (self, GTK_APPLICATION (application));
  open_library (self);
  return self;
}

const char *
mn_window_get_path (MnWindow *self)
{
  g_return_val_if_fail (MN_IS_WINDOW (self), NULL);

  return self->path;
}

MnLibrary *
mn_window_get_library (MnWindow *self)
{
  g_return_val_if_fail (MN_IS_WINDOW (self), NULL);

  return self->library;
}
