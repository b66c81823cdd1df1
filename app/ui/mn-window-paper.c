/* mn-window-paper.c: Print… and Export… of what the content pane shows. */
#include "mn-window-private.h"

#include "mn-compat.h"
#include "mn-export.h"
#include "mn-paper.h"
#include "mn-print-operation.h"

#include <glib/gi18n.h>

/* Long enough to go for 'Open Folder'. */
#define TOAST_SECONDS 10

/* What came of the last thing that the user did goes before older news. */
static AdwToast *
make_toast (const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, TOAST_SECONDS);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  return toast;
}

static void
show_toast (MnWindow *self, const char *title)
{
  adw_toast_overlay_add_toast (self->toasts, make_toast (title));
}

/* NULL, and the user is told, where there is nothing (yet). */
static MnPaper *
take_paper (MnWindow *self)
{
  MnCountryPage *page = mn_window_get_visible_country (self);
  MnArticleView *view = mn_window_get_visible_article (self);
  const MnCountryContent *content = page ? mn_country_page_get_content (page) : NULL;
  const MnArticle *article = view ? mn_article_view_get_article (view) : NULL;

  if (article)
    return mn_paper_new_article (article);
  if (content && (content->data->events->len > 0 || content->data->figures->len > 0))
    {
      MnPaperView chart = mn_country_page_get_paper_view (page);
      MnRange visible = mn_time_range_get_visible (mn_country_page_get_range (page));

      return mn_paper_new_country (content->data, &chart, &visible);
    }
  show_toast (self, _ ("There is nothing to print or export here"));
  return NULL;
}

/* --- Print ------------------------------------------------------------------------------------ */

static void
on_print (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);
  g_autoptr (MnPaper) paper = take_paper (self);
  g_autoptr (MnPrintOperation) operation = NULL;

  if (!paper)
    return;
  operation = mn_print_operation_new (paper);
  g_signal_connect_object (operation, "told", G_CALLBACK (show_toast), self, G_CONNECT_SWAPPED);
  mn_print_operation_start (operation, GTK_WINDOW (self));
}

/* --- Export ----------------------------------------------------------------------------------- */

static void
on_show_in_folder (AdwToast *toast, MnWindow *self)
{
  mn_compat_show_in_folder (GTK_WINDOW (self), g_object_get_data (G_OBJECT (toast), "file"));
}

static void
on_exported (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = mn_export_finish (result, &error);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  AdwToast *toast;

  if (!file)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        show_toast (self, error->message);
      return;
    }
  name = g_filename_display_basename (g_file_peek_path (file));
  /* Translators: the name of a file */
  text = g_strdup_printf (_ ("“%s” was written"), name);
  toast = make_toast (text);
  adw_toast_set_button_label (toast, _ ("_Open Folder"));
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_show_in_folder), self, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
on_export (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnWindow *self = MN_WINDOW (widget);
  g_autoptr (MnPaper) paper = take_paper (self);

  if (paper)
    mn_export_async (paper, GTK_WINDOW (self), NULL, on_exported, g_object_ref (self));
}

/* --- For the rest of MnWindow ----------------------------------------------------------------- */

void
mn_window_paper_class_init (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print", NULL, on_print);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, on_export);
}

void
mn_window_paper_update_actions (MnWindow *self)
{
  gboolean can = mn_window_get_visible_country (self) || mn_window_get_visible_article (self);

  mn_window_set_action_enabled (self, "win.print", can);
  mn_window_set_action_enabled (self, "win.export", can);
}
