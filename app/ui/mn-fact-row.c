/* mn-fact-row.c: one fact of an article. */
#include "mn-fact-row.h"

#include "mn-config.h"
#include "mn-fact-words.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnFactRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *detail;
  GtkWidget *doubt_box;
  GtkLabel *doubt;
  GtkWidget *verdict_box;
  GtkImage *verdict_icon;
  GtkLabel *verdict;
  GtkMenuButton *menu;

  MnFigure *figure; /* one of the two, or none */
  MnEvent *event;
  GArray *passages; /* of MnPassage */
};

G_DEFINE_FINAL_TYPE (MnFactRow, mn_fact_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  LIT,
  JUDGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_enter (MnFactRow *self)
{
  g_signal_emit (self, signals[LIT], 0, TRUE);
}

static void
on_leave (MnFactRow *self)
{
  g_signal_emit (self, signals[LIT], 0, FALSE);
}

/* --- What the user says ----------------------------------------------------------------------- */

typedef struct
{
  const char *action;
  MnVerdict verdict;
} Action;

/* Three of them withdraw or reject under another name. */
static const Action actions[] = {
  { "fact.confirm", MN_VERDICT_CONFIRMED }, { "fact.correct", MN_VERDICT_CORRECTED },
  { "fact.reject", MN_VERDICT_REJECTED },   { "fact.remove", MN_VERDICT_REJECTED },
  { "fact.restore", MN_VERDICT_NONE },      { "fact.withdraw", MN_VERDICT_NONE },
};

static gboolean
is_possible (const char *action, MnVerdict now)
{
  switch (now)
    {
    case MN_VERDICT_REJECTED:
      return g_str_equal (action, "fact.restore");
    case MN_VERDICT_ADDED:
      return g_str_equal (action, "fact.correct") || g_str_equal (action, "fact.remove");
    case MN_VERDICT_CONFIRMED:
    case MN_VERDICT_CORRECTED:
      return g_str_equal (action, "fact.correct") || g_str_equal (action, "fact.reject") ||
             g_str_equal (action, "fact.withdraw");
    case MN_VERDICT_NONE:
    default:
      return g_str_equal (action, "fact.confirm") || g_str_equal (action, "fact.correct") ||
             g_str_equal (action, "fact.reject");
    }
}

static void
on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].action, name))
      g_signal_emit (widget, signals[JUDGED], 0, (guint) actions[i].verdict);
}

static gboolean
on_menu_key (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  MnFactRow *self = MN_FACT_ROW (widget);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->menu)))
    return GDK_EVENT_PROPAGATE;
  gtk_menu_button_popup (self->menu);
  return GDK_EVENT_STOP;
}

static void
on_secondary_click (MnFactRow *self)
{
  on_menu_key (GTK_WIDGET (self), NULL, NULL);
}

static const char *
get_verdict_icon (MnVerdict verdict)
{
  switch (verdict)
    {
    case MN_VERDICT_ADDED:
      return "list-add-symbolic";
    case MN_VERDICT_CORRECTED:
      return "document-edit-symbolic";
    case MN_VERDICT_REJECTED:
      return "action-unavailable-symbolic";
    case MN_VERDICT_CONFIRMED:
    case MN_VERDICT_NONE:
    default:
      return "object-select-symbolic";
    }
}

/* What is rejected is struck out, for those who only look. */
static void
show_verdict (MnFactRow *self, MnVerdict verdict)
{
  const char *words = mn_fact_words_verdict (verdict);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  gtk_label_set_text (self->verdict, words ? words : "");
  gtk_image_set_from_icon_name (self->verdict_icon, get_verdict_icon (verdict));
  gtk_widget_set_visible (self->verdict_box, words != NULL);
  if (verdict == MN_VERDICT_REJECTED)
    {
      pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
      gtk_label_set_attributes (self->title, attributes);
      gtk_label_set_attributes (self->detail, attributes);
    }
}

void
mn_fact_row_set_editable (MnFactRow *self, gboolean editable)
{
  MnVerdict verdict;

  g_return_if_fail (MN_IS_FACT_ROW (self));

  editable &= self->figure || self->event;
  verdict = self->figure  ? self->figure->verdict
            : self->event ? self->event->verdict
                          : MN_VERDICT_NONE;
  gtk_widget_set_visible (GTK_WIDGET (self->menu), editable);
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].action,
                                   editable && is_possible (actions[i].action, verdict));
}

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_fact_row_finalize (GObject *object)
{
  g_clear_pointer (&MN_FACT_ROW (object)->figure, mn_figure_free);
  g_clear_pointer (&MN_FACT_ROW (object)->event, mn_event_free);
  g_array_unref (MN_FACT_ROW (object)->passages);
  G_OBJECT_CLASS (mn_fact_row_parent_class)->finalize (object);
}

static void
mn_fact_row_class_init (MnFactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_fact_row_finalize;

  signals[LIT] = g_signal_new ("lit", MN_TYPE_FACT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  signals[JUDGED] = g_signal_new ("judged", MN_TYPE_FACT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].action, NULL, on_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "fact.correct", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "fact.reject", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "fact.remove", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, on_menu_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, on_menu_key, NULL);

  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-fact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, title);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, detail);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, doubt_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, doubt);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, verdict_box);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, verdict_icon);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, verdict);
  gtk_widget_class_bind_template_child (widget_class, MnFactRow, menu);
  gtk_widget_class_bind_template_callback (widget_class, on_enter);
  gtk_widget_class_bind_template_callback (widget_class, on_secondary_click);
  gtk_widget_class_bind_template_callback (widget_class, on_leave);
}

static void
mn_fact_row_init (MnFactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->passages = g_array_new (FALSE, FALSE, sizeof (MnPassage));
  mn_fact_row_set_editable (self, FALSE);
}

/* --- Facts ------------------------------------------------------------------------------------ */

static void
add_passage (MnFactRow *self, MnPart part, MnSpan span)
{
  MnPassage passage = { part, span };

  if (span.end > span.start)
    g_array_append_val (self->passages, passage);
}

static void
add_evidence (MnFactRow *self, const MnArticle *article, const MnEvidence *evidence)
{
  if (evidence->article == article->id && evidence->edition == article->edition)
    add_passage (self, evidence->part, evidence->span);
}

static MnFactRow *
row_new (const char *title, const char *detail, const char *doubt, MnVerdict verdict)
{
  MnFactRow *self = g_object_new (MN_TYPE_FACT_ROW, NULL);
  const char *said = mn_fact_words_verdict (verdict);
  g_autofree char *name =
      mn_wording_join (MN_WORDING_COMMA, title, detail, said ? said : "", doubt ? doubt : "", NULL);

  show_verdict (self, verdict);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->detail, detail);
  gtk_label_set_text (self->doubt, doubt ? doubt : "");
  gtk_widget_set_visible (self->doubt_box, doubt != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return self;
}

/* The library keeps the reasons in English, so that they follow the language of the reader. */
static char *
dup_doubt (const MnFigure *figure)
{
  g_auto (GStrv) reasons = NULL;

  if (!figure->doubt)
    return NULL;
  reasons = g_strsplit (figure->doubt, "\n", -1);
  for (guint i = 0; reasons[i]; i++)
    {
      char *translated = g_strdup (_ (reasons[i]));

      g_free (reasons[i]);
      reasons[i] = translated;
    }
  return g_strjoinv (" ", reasons);
}

GtkWidget *
mn_fact_row_new_for_figure (const MnArticle *article, const MnFigure *figure)
{
  g_autofree char *title = mn_fact_words_flow (figure, NULL);
  g_autofree char *detail = mn_wording_figure_detail (figure);
  g_autofree char *doubt = dup_doubt (figure);
  MnFactRow *self = row_new (title, detail, doubt, figure->verdict);

  self->figure = mn_figure_copy (figure);
  add_evidence (self, article, figure->evidence);
  return GTK_WIDGET (self);
}

static guint
count_other_articles (const MnArticle *article, const MnEvent *event)
{
  g_autoptr (GHashTable) others = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < event->evidence->len; i++)
    {
      MnEvidence *evidence = g_ptr_array_index (event->evidence, i);

      if (evidence->article != article->id)
        g_hash_table_add (others, &evidence->article);
    }
  return g_hash_table_size (others);
}

GtkWidget *
mn_fact_row_new_for_event (const MnArticle *article, const MnEvent *event)
{
  guint n_others = count_other_articles (article, event);
  g_autofree char *detail = mn_wording_event_detail (event);
  g_autofree char *others = n_others
                                ? g_strdup_printf (ngettext ("also in %u other article",
                                                             "also in %u other articles", n_others),
                                                   n_others)
                                : g_strdup ("");
  g_autofree char *both = mn_wording_join (MN_WORDING_DOT, detail, others, NULL);
  MnFactRow *self = row_new (event->title, both, NULL, event->verdict);

  self->event = mn_event_copy (event);
  for (guint i = 0; i < event->evidence->len; i++)
    add_evidence (self, article, g_ptr_array_index (event->evidence, i));
  return GTK_WIDGET (self);
}

GtkWidget *
mn_fact_row_new_for_country (const MnArticle *article, const MnCountryMention *mention)
{
  g_autofree char *name = mn_country_dup_name (mention->country, NULL);
  g_autofree char *detail =
      g_strdup_printf (ngettext ("named once", "named %u times", mention->mentions),
                       mention->mentions);
  MnFactRow *self = row_new (name, detail, NULL, MN_VERDICT_NONE);

  add_passage (self, mention->part, mention->first);
  return GTK_WIDGET (self);
}

const GArray *
mn_fact_row_get_passages (MnFactRow *self)
{
  g_return_val_if_fail (MN_IS_FACT_ROW (self), NULL);

  return self->passages;
}

const MnFigure *
mn_fact_row_get_figure (MnFactRow *self)
{
  g_return_val_if_fail (MN_IS_FACT_ROW (self), NULL);

  return self->figure;
}

const MnEvent *
mn_fact_row_get_event (MnFactRow *self)
{
  g_return_val_if_fail (MN_IS_FACT_ROW (self), NULL);

  return self->event;
}
