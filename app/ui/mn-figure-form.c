/* mn-figure-form.c: the fields of a figure. */
#include "mn-figure-form.h"

#include "mn-config.h"
#include "mn-country-choice.h"
#include "mn-fact-input.h"
#include "mn-field.h"

#include <glib/gi18n.h>
#include <string.h>

struct _MnFigureForm
{
  GtkWidget parent_instance;

  GtkWidget *groups;
  AdwComboRow *kind;
  MnCountryChoice *from;
  MnCountryChoice *to;
  AdwEntryRow *period_from;
  AdwEntryRow *period_to;
  AdwEntryRow *amount;
  AdwComboRow *unit;
  AdwComboRow *bound;
  AdwEntryRow *currency;
  AdwEntryRow *growth;
  AdwEntryRow *share;
  AdwComboRow *status;
  AdwComboRow *scope;

  MnFigure *figure;  /* as it was set */
  char *amount_text; /* as it was shown: what is not touched keeps its printed digits */
  guint amount_unit;
  gboolean is_setting;
};

G_DEFINE_FINAL_TYPE (MnFigureForm, mn_figure_form, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Goods go from one country to the other; the two sides of a turnover are equal. */
static void
update_sides (MnFigureForm *self)
{
  gboolean turnover = adw_combo_row_get_selected (self->kind) == MN_KIND_TURNOVER;
  gboolean balance = adw_combo_row_get_selected (self->kind) == MN_KIND_BALANCE;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from), turnover  ? _ ("Country")
                                                                   : balance ? _ ("Balance of")
                                                                             : _ ("From"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->to), turnover  ? _ ("Other country")
                                                                 : balance ? _ ("With")
                                                                           : _ ("To"));
}

static void
on_changed (MnFigureForm *self)
{
  if (self->is_setting)
    return;
  update_sides (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
mn_figure_form_dispose (GObject *object)
{
  MnFigureForm *self = MN_FIGURE_FORM (object);

  g_clear_pointer (&self->groups, gtk_widget_unparent);
  g_clear_pointer (&self->figure, mn_figure_free);
  g_clear_pointer (&self->amount_text, g_free);
  G_OBJECT_CLASS (mn_figure_form_parent_class)->dispose (object);
}

static gboolean
mn_figure_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MN_FIGURE_FORM (widget)->kind));
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, MnFigureForm, child)

static void
mn_figure_form_class_init (MnFigureFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_figure_form_dispose;
  widget_class->grab_focus = mn_figure_form_grab_focus;
  signals[CHANGED] = g_signal_new ("changed", MN_TYPE_FIGURE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  g_type_ensure (MN_TYPE_COUNTRY_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-figure-form.ui");
  BIND (groups);
  BIND (kind);
  BIND (from);
  BIND (to);
  BIND (period_from);
  BIND (period_to);
  BIND (amount);
  BIND (unit);
  BIND (bound);
  BIND (currency);
  BIND (growth);
  BIND (share);
  BIND (status);
  BIND (scope);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
mn_figure_form_init (MnFigureForm *self)
{
  /* Fields say that they changed while they are made. */
  self->is_setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_setting = FALSE;
}

/* The lists stand in the order of the enumerations. */
void
mn_figure_form_set_figure (MnFigureForm *self, const MnFigure *figure)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *growth = mn_fact_input_format_percent (figure->growth_pct);
  g_autofree char *share = mn_fact_input_format_percent (figure->share_pct);

  g_return_if_fail (MN_IS_FIGURE_FORM (self));

  g_clear_pointer (&self->figure, mn_figure_free);
  self->figure = mn_figure_copy (figure);
  g_free (self->amount_text);
  self->amount_text = mn_fact_input_format_amount (figure, &self->amount_unit);
  mn_fact_input_format_period (&figure->period, &from, &to);

  self->is_setting = TRUE;
  adw_combo_row_set_selected (self->kind, figure->kind);
  mn_country_choice_set_country (self->from, figure->from);
  mn_country_choice_set_country (self->to, figure->to);
  mn_field_set_text (self->period_from, from);
  mn_field_set_text (self->period_to, to);
  mn_field_set_text (self->amount, self->amount_text);
  /* Nobody means single dollars. */
  if (!figure->has_amount)
    self->amount_unit = 2;
  adw_combo_row_set_selected (self->unit, self->amount_unit);
  adw_combo_row_set_selected (self->bound, figure->bound);
  mn_field_set_text (self->currency, figure->has_amount ? figure->currency : "USD");
  mn_field_set_text (self->growth, growth);
  mn_field_set_text (self->share, share);
  adw_combo_row_set_selected (self->status, figure->status);
  adw_combo_row_set_selected (self->scope, figure->scope);
  update_sides (self);
  self->is_setting = FALSE;
}

static gboolean
take_period (MnFigureForm *self, MnFigure *figure, char **problem)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *unused = NULL;
  MnPeriod ignored;
  gboolean ok, first_ok;

  mn_fact_input_format_period (&self->figure->period, &from, &to);
  ok = (g_str_equal (mn_field_get_text (self->period_from), from) &&
        g_str_equal (mn_field_get_text (self->period_to), to)) ||
       mn_fact_input_parse_period (mn_field_get_text (self->period_from),
                                   mn_field_get_text (self->period_to), &figure->period, problem);
  first_ok = ok || mn_fact_input_parse_period (mn_field_get_text (self->period_from), "", &ignored,
                                               &unused);
  mn_field_mark (self->period_from, !first_ok);
  mn_field_mark (self->period_to, !ok && first_ok);
  return ok;
}

static gboolean
take_amount (MnFigureForm *self, MnFigure *figure, char **problem)
{
  g_autofree char *text = g_strstrip (g_strdup (mn_field_get_text (self->amount)));
  guint unit = adw_combo_row_get_selected (self->unit);
  gboolean untouched = unit == self->amount_unit && g_str_equal (text, self->amount_text);
  gboolean ok = untouched || !*text || mn_fact_input_parse_amount (text, unit, &figure->amount);

  figure->has_amount = *text != '\0';
  mn_field_mark (self->amount, !ok);
  if (!ok)
    *problem = g_strdup_printf (_ ("“%s” is no amount"), text);
  return ok;
}

static gboolean
take_growth (MnFigureForm *self, MnFigure *figure, char **problem)
{
  gboolean ok = mn_fact_input_parse_percent (mn_field_get_text (self->growth), &figure->growth_pct);

  mn_field_mark (self->growth, !ok);
  if (!ok)
    *problem =
        g_strdup_printf (_ ("“%s” is no growth in percent"), mn_field_get_text (self->growth));
  return ok;
}

static gboolean
take_share (MnFigureForm *self, MnFigure *figure, char **problem)
{
  gboolean ok = mn_fact_input_parse_percent (mn_field_get_text (self->share), &figure->share_pct);

  mn_field_mark (self->share, !ok);
  if (!ok)
    *problem = g_strdup_printf (_ ("“%s” is no share in percent"), mn_field_get_text (self->share));
  return ok;
}

static void
take_currency (MnFigureForm *self, MnFigure *figure)
{
  g_autofree char *upper = g_ascii_strup (mn_field_get_text (self->currency), -1);
  const char *code = g_strstrip (upper);
  gboolean ok = strlen (code) == 3;

  for (guint i = 0; ok && i < 3; i++)
    ok = g_ascii_isalpha (code[i]);
  mn_field_mark (self->currency, figure->has_amount && !ok);
  g_strlcpy (figure->currency, figure->has_amount && ok ? code : "", sizeof figure->currency);
}

MnFigure *
mn_figure_form_make_figure (MnFigureForm *self, char **problem)
{
  g_autoptr (MnFigure) figure = NULL;
  gboolean ok;

  g_return_val_if_fail (MN_IS_FIGURE_FORM (self) && self->figure, NULL);

  *problem = NULL;
  figure = mn_figure_copy (self->figure);
  figure->kind = (MnFigureKind) adw_combo_row_get_selected (self->kind);
  figure->status = (MnFigureStatus) adw_combo_row_get_selected (self->status);
  figure->scope = (MnFigureScope) adw_combo_row_get_selected (self->scope);
  figure->bound = (MnBound) adw_combo_row_get_selected (self->bound);
  mn_figure_set_pair (figure, mn_country_choice_get_country (self->from),
                      mn_country_choice_get_country (self->to));
  ok = take_period (self, figure, problem) && take_amount (self, figure, problem) &&
       take_growth (self, figure, problem) && take_share (self, figure, problem);
  if (!ok)
    return NULL;
  take_currency (self, figure);
  *problem = mn_fact_input_check_figure (figure);
  return *problem ? NULL : g_steal_pointer (&figure);
}
