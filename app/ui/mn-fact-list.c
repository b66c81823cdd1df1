/* mn-fact-list.c: what was read from an article. */
#include "mn-fact-list.h"

#include "mn-config.h"

struct _MnFactList
{
  GtkWidget parent_instance;

  GtkWidget *nothing;
  GtkWidget *figures_box;
  GtkListBox *figures;
  GtkWidget *events_box;
  GtkListBox *events;
  GtkWidget *countries_box;
  GtkListBox *countries;

  MnFactRow *lit; /* not owned; cleared with the rows */
};

G_DEFINE_FINAL_TYPE (MnFactList, mn_fact_list, GTK_TYPE_WIDGET)

enum
{
  FACT_LIT,
  FACT_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_lit (MnFactList *self, gboolean on, MnFactRow *row)
{
  if (!on && self->lit != row)
    return; /* another one came first */
  self->lit = on ? row : NULL;
  g_signal_emit (self, signals[FACT_LIT], 0, self->lit);
}

static void
on_row_activated (MnFactList *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[FACT_ACTIVATED], 0, row);
}

static void
mn_fact_list_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mn_fact_list_parent_class)->dispose (object);
}

static void
mn_fact_list_class_init (MnFactListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_fact_list_dispose;

  signals[FACT_LIT] = g_signal_new ("fact-lit", MN_TYPE_FACT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, MN_TYPE_FACT_ROW);
  signals[FACT_ACTIVATED] = g_signal_new ("fact-activated", MN_TYPE_FACT_LIST, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, MN_TYPE_FACT_ROW);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-fact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MnFactList, nothing);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, figures_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, figures);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, events_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, events);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, countries_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, countries);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
mn_fact_list_init (MnFactList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add (MnFactList *self, GtkListBox *list, GtkWidget *row)
{
  g_signal_connect_object (row, "lit", G_CALLBACK (on_lit), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (list, row);
}

static void
empty (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)))
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

void
mn_fact_list_set_article (MnFactList *self, const MnArticle *article)
{
  g_return_if_fail (MN_IS_FACT_LIST (self));
  g_return_if_fail (article != NULL);

  self->lit = NULL;
  empty (self->figures);
  empty (self->events);
  empty (self->countries);

  for (guint i = 0; i < article->figures->len; i++)
    add (self, self->figures,
         mn_fact_row_new_for_figure (article, g_ptr_array_index (article->figures, i)));
  for (guint i = 0; i < article->events->len; i++)
    add (self, self->events,
         mn_fact_row_new_for_event (article, g_ptr_array_index (article->events, i)));
  for (guint i = 0; i < article->countries->len; i++)
    add (self, self->countries,
         mn_fact_row_new_for_country (article,
                                      &g_array_index (article->countries, MnCountryMention, i)));

  gtk_widget_set_visible (self->figures_box, article->figures->len > 0);
  gtk_widget_set_visible (self->events_box, article->events->len > 0);
  gtk_widget_set_visible (self->countries_box, article->countries->len > 0);
  gtk_widget_set_visible (self->nothing, !article->figures->len && !article->events->len);
}
