/* mn-fact-dialog.c: corrects a fact, or adds one. */
#include "mn-fact-dialog.h"

#include "mn-config.h"
#include "mn-event-form.h"
#include "mn-figure-form.h"
#include "mn-text.h"

#include <glib/gi18n.h>

/* Characters of the words that are shown; the article has them all. */
#define WORDS_CHARS 300

struct _MnFactDialog
{
  AdwWindow parent_instance;

  GtkButton *save;
  GtkLabel *words;
  GtkWidget *what_group;
  AdwComboRow *what;
  MnFigureForm *figure_form;
  MnEventForm *event_form;
  GtkWidget *problem_box;
  GtkLabel *problem;

  MnFigure *figure; /* what is in the fields of the one that is shown, where it is right */
  MnEvent *event;
  gboolean is_ready; /* the forms were given what they show */
};

G_DEFINE_FINAL_TYPE (MnFactDialog, mn_fact_dialog, ADW_TYPE_WINDOW)

enum
{
  DONE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static gboolean
is_event (MnFactDialog *self)
{
  return adw_combo_row_get_selected (self->what) == 1;
}

static void
on_changed (MnFactDialog *self)
{
  g_autofree char *problem = NULL;

  if (!self->is_ready)
    return;
  g_clear_pointer (&self->figure, mn_figure_free);
  g_clear_pointer (&self->event, mn_event_free);
  if (is_event (self))
    self->event = mn_event_form_make_event (self->event_form, &problem);
  else
    self->figure = mn_figure_form_make_figure (self->figure_form, &problem);

  gtk_widget_set_sensitive (GTK_WIDGET (self->save), problem == NULL);
  gtk_label_set_text (self->problem, problem ? problem : "");
  gtk_widget_set_visible (self->problem_box, problem != NULL);
}

static void
on_what (MnFactDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->figure_form), !is_event (self));
  gtk_widget_set_visible (GTK_WIDGET (self->event_form), is_event (self));
  on_changed (self);
}

static void
on_save (MnFactDialog *self)
{
  g_signal_emit (self, signals[DONE], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
mn_fact_dialog_finalize (GObject *object)
{
  MnFactDialog *self = MN_FACT_DIALOG (object);

  g_clear_pointer (&self->figure, mn_figure_free);
  g_clear_pointer (&self->event, mn_event_free);
  G_OBJECT_CLASS (mn_fact_dialog_parent_class)->finalize (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, MnFactDialog, child)

static void
mn_fact_dialog_class_init (MnFactDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mn_fact_dialog_finalize;
  signals[DONE] = g_signal_new ("done", MN_TYPE_FACT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  g_type_ensure (MN_TYPE_EVENT_FORM);
  g_type_ensure (MN_TYPE_FIGURE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-fact-dialog.ui");
  BIND (save);
  BIND (words);
  BIND (what_group);
  BIND (what);
  BIND (figure_form);
  BIND (event_form);
  BIND (problem_box);
  BIND (problem);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_what);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
mn_fact_dialog_init (MnFactDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_words (MnFactDialog *self, const MnFigure *figure, const MnEvent *event)
{
  const MnEvidence *evidence = figure                     ? figure->evidence
                               : event->evidence->len > 0 ? g_ptr_array_index (event->evidence, 0)
                                                          : NULL;
  g_autofree char *folded =
      evidence && evidence->quote ? mn_text_fold_space (evidence->quote, -1) : g_strdup ("");
  g_autofree char *shortened = mn_text_shorten (folded, WORDS_CHARS);
  g_autofree char *quoted = g_strdup_printf (_ ("“%s”"), shortened);

  gtk_label_set_text (self->words, quoted);
  gtk_widget_set_visible (GTK_WIDGET (self->words), *folded != '\0');
}

static MnFactDialog *
dialog_new (GtkWindow *parent,
            const MnFigure *figure,
            const MnEvent *event,
            gboolean shows_event,
            const char *title,
            const char *save)
{
  MnFactDialog *self =
      g_object_new (MN_TYPE_FACT_DIALOG, "transient-for", parent, "title", title, NULL);

  show_words (self, figure, event);
  if (figure)
    mn_figure_form_set_figure (self->figure_form, figure);
  if (event)
    mn_event_form_set_event (self->event_form, event);
  gtk_button_set_label (self->save, save);
  gtk_widget_set_visible (self->what_group, figure && event);
  adw_combo_row_set_selected (self->what, shows_event);
  self->is_ready = TRUE;
  on_what (self);
  gtk_widget_grab_focus (figure && event ? GTK_WIDGET (self->what)
                         : event         ? GTK_WIDGET (self->event_form)
                                         : GTK_WIDGET (self->figure_form));
  return self;
}

MnFactDialog *
mn_fact_dialog_new (GtkWindow *parent, const MnFigure *figure, const MnEvent *event)
{
  g_return_val_if_fail ((figure == NULL) != (event == NULL), NULL);

  return dialog_new (parent, figure, event, event != NULL,
                     event ? _ ("Correct Event") : _ ("Correct Figure"), _ ("_Correct"));
}

MnFactDialog *
mn_fact_dialog_new_to_add (GtkWindow *parent,
                           const MnFigure *figure,
                           const MnEvent *event,
                           gboolean shows_event)
{
  g_return_val_if_fail (figure && event, NULL);

  return dialog_new (parent, figure, event, shows_event, _ ("Add Fact"), _ ("_Add"));
}

const MnFigure *
mn_fact_dialog_get_figure (MnFactDialog *self)
{
  g_return_val_if_fail (MN_IS_FACT_DIALOG (self), NULL);

  return self->figure;
}

const MnEvent *
mn_fact_dialog_get_event (MnFactDialog *self)
{
  g_return_val_if_fail (MN_IS_FACT_DIALOG (self), NULL);

  return self->event;
}
