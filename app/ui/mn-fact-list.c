/* mn-fact-list.c: what was read from an article. */
#include "mn-fact-list.h"

#include "mn-config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* A table states thousands; its text shows them better than so many rows. */
#define TABLE_FACTS_MAX 100

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
  GtkExpander *rejected_box;
  GtkListBox *rejected;

  char *shown; /* what tells these facts from others */
  gboolean editable;
  MnFactRow *lit; /* not owned; cleared with the rows */
};

G_DEFINE_FINAL_TYPE (MnFactList, mn_fact_list, GTK_TYPE_WIDGET)

enum
{
  FACT_LIT,
  FACT_ACTIVATED,
  FACT_JUDGED,
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
on_judged (MnFactList *self, guint verdict, MnFactRow *row)
{
  g_signal_emit (self, signals[FACT_JUDGED], 0, row, verdict);
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

  g_clear_pointer (&MN_FACT_LIST (object)->shown, g_free);
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
  signals[FACT_JUDGED] = g_signal_new ("fact-judged", MN_TYPE_FACT_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 2, MN_TYPE_FACT_ROW, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-fact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MnFactList, nothing);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, figures_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, figures);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, events_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, events);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, countries_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, countries);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, rejected_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactList, rejected);
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
  g_signal_connect_object (row, "judged", G_CALLBACK (on_judged), self, G_CONNECT_SWAPPED);
  mn_fact_row_set_editable (MN_FACT_ROW (row), self->editable);
  gtk_list_box_append (list, row);
}

static void
empty (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)))
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/* --- The same facts --------------------------------------------------------------------------- */

static void
describe_figures (GString *text, GPtrArray *figures)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      g_string_append_printf (text, "f%" G_GINT64_FORMAT ":%d ", figure->id, figure->verdict);
    }
}

/* A stored figure stays as it is; an event shows what others tell of it too. */
static void
describe_events (GString *text, GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      g_string_append_printf (text, "e%" G_GINT64_FORMAT ":%d:%d:%d:%d:%d:%u:%s ", event->telling,
                              event->verdict, event->type, event->status, event->date.start,
                              event->date.end, event->evidence->len, event->title);
    }
}

static char *
describe (const MnArticle *article)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT " ", article->id,
                   article->edition);
  describe_figures (text, article->figures);
  describe_events (text, article->events);
  g_string_append (text, "- ");
  describe_figures (text, article->rejected_figures);
  describe_events (text, article->rejected_events);
  for (guint i = 0; i < article->countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (article->countries, MnCountryMention, i);

      g_string_append_printf (text, "%u:%u:%u ", mention->country, mention->mentions,
                              mention->first.start);
    }
  return g_string_free (text, FALSE);
}

/* --- Focus ------------------------------------------------------------------------------------ */

/* Which row has the focus, so that the one in its place has it afterwards. NULL: none. */
static GtkListBox *
find_focus (MnFactList *self, int *index)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus ? gtk_widget_get_ancestor (focus, MN_TYPE_FACT_ROW) : NULL;

  if (!row || !gtk_widget_is_ancestor (row, GTK_WIDGET (self)))
    return NULL;
  *index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  return GTK_LIST_BOX (gtk_widget_get_parent (row));
}

static void
restore_focus (MnFactList *self, GtkListBox *list, int index)
{
  GtkListBox *lists[] = { list, self->figures, self->events, self->countries };
  GtkListBoxRow *row = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (lists) && !row; i++, index = 0)
    for (; index >= 0 && !row; index--)
      row = gtk_list_box_get_row_at_index (lists[i], index);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
show_rejected (MnFactList *self, const MnArticle *article)
{
  guint n = article->rejected_figures->len + article->rejected_events->len;
  /* Translators: how many facts the user rejected */
  g_autofree char *label = g_strdup_printf (ngettext ("%u rejected", "%u rejected", n), n);

  for (guint i = 0; i < article->rejected_figures->len; i++)
    add (self, self->rejected,
         mn_fact_row_new_for_figure (article, g_ptr_array_index (article->rejected_figures, i)));
  for (guint i = 0; i < article->rejected_events->len; i++)
    add (self, self->rejected,
         mn_fact_row_new_for_event (article, g_ptr_array_index (article->rejected_events, i)));
  gtk_expander_set_label (self->rejected_box, label);
  gtk_widget_set_visible (GTK_WIDGET (self->rejected_box), n > 0);
}

static void
add_rest (GtkListBox *list, guint n, guint shown)
{
  GtkWidget *row;

  if (n <= shown)
    return;
  g_autofree char *more =
      g_strdup_printf (ngettext ("And %u more", "And %u more", n - shown), n - shown);
  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), more);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("The rows of the table state them all."));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_append (list, row);
}

void
mn_fact_list_set_article (MnFactList *self, const MnArticle *article)
{
  g_autofree char *shown = NULL;
  GtkListBox *focus;
  int index = 0;

  g_return_if_fail (MN_IS_FACT_LIST (self));
  g_return_if_fail (article != NULL);

  shown = describe (article);
  if (g_strcmp0 (shown, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);

  focus = find_focus (self, &index);
  self->lit = NULL;
  empty (self->figures);
  empty (self->events);
  empty (self->countries);
  empty (self->rejected);

  guint most = article->is_table ? TABLE_FACTS_MAX : G_MAXUINT;
  for (guint i = 0; i < MIN (article->figures->len, most); i++)
    add (self, self->figures,
         mn_fact_row_new_for_figure (article, g_ptr_array_index (article->figures, i)));
  add_rest (self->figures, article->figures->len, most);
  for (guint i = 0; i < MIN (article->events->len, most); i++)
    add (self, self->events,
         mn_fact_row_new_for_event (article, g_ptr_array_index (article->events, i)));
  add_rest (self->events, article->events->len, most);
  for (guint i = 0; i < article->countries->len; i++)
    add (self, self->countries,
         mn_fact_row_new_for_country (article,
                                      &g_array_index (article->countries, MnCountryMention, i)));
  show_rejected (self, article);

  gtk_widget_set_visible (self->figures_box, article->figures->len > 0);
  gtk_widget_set_visible (self->events_box, article->events->len > 0);
  gtk_widget_set_visible (self->countries_box, article->countries->len > 0);
  gtk_widget_set_visible (self->nothing, !article->figures->len && !article->events->len);
  if (focus)
    restore_focus (self, focus, index);
}

static void
set_rows_editable (GtkListBox *list, gboolean editable)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)); i++)
    if (MN_IS_FACT_ROW (row))
      mn_fact_row_set_editable (MN_FACT_ROW (row), editable);
}

void
mn_fact_list_set_editable (MnFactList *self, gboolean editable)
{
  g_return_if_fail (MN_IS_FACT_LIST (self));

  if (self->editable == editable)
    return;
  self->editable = editable;
  set_rows_editable (self->figures, editable);
  set_rows_editable (self->events, editable);
  set_rows_editable (self->rejected, editable);
}
