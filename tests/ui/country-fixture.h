/* country-fixture.h: the country page in a window of its own. */
#pragma once

#include "mn-country-page.h"
#include "mn-scene-view.h"

/* How long a test waits for what has to come. */
#define PATIENCE_S 10

typedef struct
{
  GtkWidget *window;
  MnCountryPage *page;
  MnSceneView *timeline;
  MnSceneView *chart;
  guint n_opened;
  gint64 article;
  guint start;
  guint end;
} Fixture;

/* @data (taken over; NULL: nothing yet) in a window of that size; all of its time is shown. */
void set_up_with (Fixture *f, MnCountryData *data, int width, int height);
/* country_sample_new() in 900 by 700 pixels. @data is not used. */
void set_up (Fixture *f, gconstpointer data);
/* Fails where something still holds the window. */
void tear_down (Fixture *f, gconstpointer data);

/* @root or the first of that type below it; NULL. */
GtkWidget *find_widget (GtkWidget *root, GType type);

/* Until the window of @widget has been laid out and painted @n more times. */
void wait_frames (GtkWidget *widget, gint64 n);

/* A source's function: sets the gboolean at @data. */
gboolean on_late (gpointer data);

MnRange get_visible (Fixture *f);
void assert_visible (Fixture *f, MnRange expected);
/* The years from the one to before the other. */
void show (Fixture *f, int from_year, int to_year);

/* Does what the shortcut of @key does in @widget; fails where it has none. */
void press (GtkWidget *widget, guint key, GdkModifierType modifiers);

/* How many marks stand for something of their own. */
guint count_things (MnScene *scene);
/* How many children stand for one. */
guint count_children (MnSceneView *view);
GtkWidget *get_focus (Fixture *f);
/* Fails where @view has another child than one for each thing, named and placed as it is drawn. */
void check_children (MnSceneView *view);

/* An empty library in a @folder of its own, and both away again; the two are taken over. */
MnLibrary *open_library (char **folder);
void remove_library (MnLibrary *library, char *folder);
