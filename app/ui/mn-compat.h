/* mn-compat.h: what differs between GTK 4.8 with libadwaita 1.2 and later ones. Version checks stand
 * in mn-compat.c and nowhere else. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Names a row of a list view for screen readers. Call it in the factory's bind handler. */
void mn_compat_list_item_set_label (GtkListItem *item, const char *label);

/* Says @message at once where a screen reader runs. Up to GTK 4.12 it becomes the description of
 * @widget instead, which is read out while @widget has the focus. */
void mn_compat_announce (GtkWidget *widget, const char *message);

/* Several files, or one folder (with @folder). GListModel of GFile, or NULL with an error; where the
 * user gave up, NULL and G_IO_ERROR_CANCELLED. */
void mn_compat_choose_files_async (GtkWindow *parent,
                                   const char *title,
                                   const char *accept_label,
                                   gboolean folder,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GListModel *mn_compat_choose_files_finish (GAsyncResult *result, GError **error);

/* A name and a place for a new file; @name is what is proposed. GFile, or NULL with an error; where
 * the user gave up, NULL and G_IO_ERROR_CANCELLED. */
void mn_compat_save_file_async (GtkWindow *parent,
                                const char *title,
                                const char *accept_label,
                                const char *name,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
GFile *mn_compat_save_file_finish (GAsyncResult *result, GError **error);

/* Asks whether to do what cannot be undone. @callback: void (GtkWidget *dialog, const char *response,
 * gpointer user_data), with @response or "cancel"; once. */
void mn_compat_ask (GtkWindow *parent,
                    const char *heading,
                    const char *body,
                    const char *response,
                    const char *label,
                    GCallback callback,
                    gpointer user_data);

/* Shows the folder of @file in the file manager, with @file chosen where it can do that. */
void mn_compat_show_in_folder (GtkWindow *parent, GFile *file);

/* The window 'About Mongolia News'. */
void mn_compat_show_about (GtkWindow *parent, const char *debug_info);

G_END_DECLS
