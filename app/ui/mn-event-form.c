/* mn-event-form.c: the fields of an event. */
#include "mn-event-form.h"

#include "mn-config.h"
#include "mn-fact-input.h"
#include "mn-field.h"
#include "mn-text.h"
#include "mn-timeline-layout.h"

#include <glib/gi18n.h>

struct _MnEventForm
{
  GtkWidget parent_instance;

  GtkWidget *groups;
  AdwComboRow *type;
  AdwEntryRow *title;
  AdwEntryRow *date_from;
  AdwEntryRow *date_to;
  AdwEntryRow *countries;
  AdwComboRow *status;

  MnEvent *event; /* as it was set */
  gboolean is_setting;
};

G_DEFINE_FINAL_TYPE (MnEventForm, mn_event_form, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_changed (MnEventForm *self)
{
  if (!self->is_setting)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
mn_event_form_dispose (GObject *object)
{
  MnEventForm *self = MN_EVENT_FORM (object);

  g_clear_pointer (&self->groups, gtk_widget_unparent);
  g_clear_pointer (&self->event, mn_event_free);
  G_OBJECT_CLASS (mn_event_form_parent_class)->dispose (object);
}

static gboolean
mn_event_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MN_EVENT_FORM (widget)->type));
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, MnEventForm, child)

static void
mn_event_form_class_init (MnEventFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_event_form_dispose;
  widget_class->grab_focus = mn_event_form_grab_focus;
  signals[CHANGED] = g_signal_new ("changed", MN_TYPE_EVENT_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-event-form.ui");
  BIND (groups);
  BIND (type);
  BIND (title);
  BIND (date_from);
  BIND (date_to);
  BIND (countries);
  BIND (status);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
mn_event_form_init (MnEventForm *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->is_setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int type = 0; type < MN_N_EVENT_TYPES; type++)
    gtk_string_list_append (names, mn_event_type_get_name ((MnEventType) type));
  adw_combo_row_set_model (self->type, G_LIST_MODEL (names));
  self->is_setting = FALSE;
}

/* The lists stand in the order of the enumerations. */
void
mn_event_form_set_event (MnEventForm *self, const MnEvent *event)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *countries = mn_fact_input_format_countries (event->countries);

  g_return_if_fail (MN_IS_EVENT_FORM (self));

  g_clear_pointer (&self->event, mn_event_free);
  self->event = mn_event_copy (event);
  mn_fact_input_format_period (&event->date, &from, &to);

  self->is_setting = TRUE;
  adw_combo_row_set_selected (self->type, event->type);
  mn_field_set_text (self->title, event->title ? event->title : "");
  mn_field_set_text (self->date_from, from);
  mn_field_set_text (self->date_to, to);
  mn_field_set_text (self->countries, countries);
  adw_combo_row_set_selected (self->status, event->status);
  self->is_setting = FALSE;
}

static gboolean
take_title (MnEventForm *self, MnEvent *event, char **problem)
{
  g_free (event->title);
  event->title = mn_text_fold_space (mn_field_get_text (self->title), -1);
  mn_field_mark (self->title, !*event->title);
  if (!*event->title)
    *problem = g_strdup (_ ("An event needs a title"));
  return *event->title != '\0';
}

static gboolean
take_date (MnEventForm *self, MnEvent *event, char **problem)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *unused = NULL;
  MnPeriod ignored;
  gboolean ok, first_ok;

  mn_fact_input_format_period (&self->event->date, &from, &to);
  ok = (g_str_equal (mn_field_get_text (self->date_from), from) &&
        g_str_equal (mn_field_get_text (self->date_to), to)) ||
       mn_fact_input_parse_period (mn_field_get_text (self->date_from),
                                   mn_field_get_text (self->date_to), &event->date, problem);
  first_ok =
      ok || mn_fact_input_parse_period (mn_field_get_text (self->date_from), "", &ignored, &unused);
  mn_field_mark (self->date_from, !first_ok);
  mn_field_mark (self->date_to, !ok && first_ok);
  return ok;
}

static gboolean
take_countries (MnEventForm *self, MnEvent *event, char **problem)
{
  gboolean ok = mn_fact_input_parse_countries (mn_field_get_text (self->countries), event, problem);

  mn_field_mark (self->countries, !ok);
  return ok;
}

MnEvent *
mn_event_form_make_event (MnEventForm *self, char **problem)
{
  g_autoptr (MnEvent) event = NULL;
  gboolean ok;

  g_return_val_if_fail (MN_IS_EVENT_FORM (self) && self->event, NULL);

  *problem = NULL;
  event = mn_event_copy (self->event);
  event->type = (MnEventType) adw_combo_row_get_selected (self->type);
  event->status = (MnEventStatus) adw_combo_row_get_selected (self->status);
  ok = take_title (self, event, problem) && take_date (self, event, problem) &&
       take_countries (self, event, problem);
  return ok ? g_steal_pointer (&event) : NULL;
}
