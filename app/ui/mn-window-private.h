/* mn-window-private.h: what the files of MnWindow share. */
#pragma once

#include "mn-article-pane.h"
#include "mn-country-pane.h"
#include "mn-fold-bin.h"
#include "mn-history.h"
#include "mn-import-bar.h"
#include "mn-window.h"

G_BEGIN_DECLS

struct _MnWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *pages;
  GtkStack *outside;
  GtkSpinner *starting_spinner;
  AdwStatusPage *problem;
  AdwStatusPage *welcome;
  GtkMenuButton *outside_menu;
  AdwStatusPage *drop_hint;
  MnImportBar *import_bar;

  MnFoldBin *fold;
  GtkPaned *outer_paned;
  GtkPaned *inner_paned;
  GtkWidget *countries_box;
  GtkWidget *list_box;
  GtkWidget *content_box;
  AdwHeaderBar *countries_header;
  AdwHeaderBar *list_header;
  AdwHeaderBar *content_header;
  GtkMenuButton *countries_menu;
  GtkMenuButton *list_menu;
  GtkMenuButton *content_menu;
  GtkMenuButton *import_button;
  GtkWidget *countries_button;
  GtkWidget *country_button;
  GtkWidget *back_button;
  GtkWidget *facts_button;
  AdwWindowTitle *list_title;
  MnCountryPane *country_pane;
  MnArticlePane *article_pane;
  GtkStack *content;
  MnCountryPage *country_page;
  MnArticleView *article_view;

  GSettings *settings;
  char *path;
  MnLibrary *library;
  GCancellable *cancellable; /* for everything that this window asks for; cancelled at its end */
  guint patience_id;
  guint refresh_id;
  gboolean has_articles;

  MnHistory *history;
  int leafing; /* the MnPane along which the user moved to the present place, or -1 */

  MnImporter *last_import; /* what Undo takes back; or NULL */
  AdwToast *import_toast;  /* the last one that told of an import; or NULL */
  GArray *verdicts;        /* of gint64: what was said of facts since then, for Undo */
  AdwToast *fact_toast;    /* the last one that told of such; or NULL */
  gboolean reread_stopped; /* the user does not wish it, this time */
};

/* mn-window.c */
void mn_window_set_action_enabled (MnWindow *self, const char *name, gboolean enabled);
/* Fills everything from the library as it is now. */
void mn_window_refresh (MnWindow *self);

/* mn-window-places.c: going from place to place, and what of the panes is seen. */
void mn_window_places_class_init (GtkWidgetClass *widget_class);
void mn_window_places_init (MnWindow *self);
/* Shows the present place of the history. */
void mn_window_apply_place (MnWindow *self);

/* mn-window-import.c: files, folders, the clipboard and what is dropped. */
void mn_window_import_class_init (GtkWidgetClass *widget_class);
void mn_window_import_init (MnWindow *self);
void mn_window_import_update_actions (MnWindow *self);
void mn_window_show_toast (MnWindow *self, const char *title);

/* mn-window-facts.c: what the user says of facts, and reading articles again. */
void mn_window_facts_class_init (GtkWidgetClass *widget_class);
void mn_window_facts_init (MnWindow *self);
/* Takes the last word on a fact back; FALSE where there is none. */
gboolean mn_window_undo_verdict (MnWindow *self);
/* What was said before can no longer be taken back by Undo. */
void mn_window_forget_verdicts (MnWindow *self);
/* Where older rules read anything in the library, reads it again in the background. */
void mn_window_reread (MnWindow *self);

/* mn-window-paper.c: printing and exporting. */
void mn_window_paper_class_init (GtkWidgetClass *widget_class);
void mn_window_paper_update_actions (MnWindow *self);

G_END_DECLS
