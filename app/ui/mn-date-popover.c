/* mn-date-popover.c: goes to a date that is typed. */
#include "mn-date-popover.h"

#include "mn-compat.h"
#include "mn-config.h"
#include "mn-format.h"
#include "mn-period-entry.h"

#include <glib/gi18n.h>
#include <math.h>

/* Around what was asked for: a share of it, and at least so many days, so that a day is seen in its month. */
#define MARGIN      0.05
#define MARGIN_DAYS 15.0

struct _MnDatePopover
{
  GtkPopover parent_instance;

  GtkEntry *entry;
  GtkWidget *go;
  GtkLabel *message;
  MnTimeRange *range;
};

G_DEFINE_FINAL_TYPE (MnDatePopover, mn_date_popover, GTK_TYPE_POPOVER)

static void
set_message (MnDatePopover *self, const char *message)
{
  gtk_label_set_label (self->message, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (message)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
      mn_compat_announce (GTK_WIDGET (self->entry), message);
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

/* Written as the user's language writes dates. */
static void
dup_examples (char **month, char **day)
{
  MnDay today = mn_day_today ();
  MnPeriod one_day = mn_period_new_day (today);
  MnPeriod one_month;
  int year, number;

  mn_day_get (today, &year, &number, NULL);
  one_month = mn_period_new_month (year, number);
  *month = mn_format_period (&one_month, NULL);
  *day = mn_format_period (&one_day, NULL);
}

static void
say_unreadable (MnDatePopover *self)
{
  g_autofree char *month = NULL;
  g_autofree char *day = NULL;
  g_autofree char *message = NULL;

  dup_examples (&month, &day);
  /* Translators: the examples are a month and a day, such as 'May 2022' and '31 May 2022' */
  message =
      g_strdup_printf (_ ("That is no date. Write a year, a month or a day: “2022”, “%s” or “%s”."),
                       month, day);
  set_message (self, message);
}

static void
say_nothing_there (MnDatePopover *self, const MnRange *all)
{
  MnPeriod days = mn_period_new_days ((MnDay) floor (all->start), (MnDay) ceil (all->end) - 1);
  g_autofree char *period = mn_format_period (&days, NULL);
  /* Translators: a stretch of time */
  g_autofree char *message =
      g_strdup_printf (_ ("Nothing is known of that time. All there is: %s."), period);

  set_message (self, message);
}

gboolean
mn_date_popover_go_to (MnDatePopover *self, const char *text)
{
  MnPeriod period;
  MnRange all, range;
  double margin;

  g_return_val_if_fail (MN_IS_DATE_POPOVER (self), FALSE);
  g_return_val_if_fail (self->range != NULL, FALSE);

  if (!mn_period_read_entry (text, NULL, &period))
    {
      say_unreadable (self);
      return FALSE;
    }
  all = mn_time_range_get_all (self->range);
  range = mn_range_from_period (&period);
  if (range.end <= all.start || range.start >= all.end)
    {
      all = mn_time_range_get_extent (self->range);
      say_nothing_there (self, &all);
      return FALSE;
    }
  margin = MAX ((range.end - range.start) * MARGIN, MARGIN_DAYS);
  range.start -= margin;
  range.end += margin;
  set_message (self, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
  mn_time_range_show (self->range, &range);
  return TRUE;
}

static void
on_changed (MnDatePopover *self)
{
  gtk_widget_set_sensitive (self->go, gtk_entry_get_text_length (self->entry) > 0);
  set_message (self, NULL);
}

static void
on_go (MnDatePopover *self)
{
  mn_date_popover_go_to (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
on_today (MnDatePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  mn_time_range_center_on (self->range, mn_day_today () + 0.5);
}

/* What was typed last time can be typed over. */
static void
on_map (MnDatePopover *self)
{
  set_message (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
mn_date_popover_dispose (GObject *object)
{
  MnDatePopover *self = MN_DATE_POPOVER (object);

  g_clear_object (&self->range);
  G_OBJECT_CLASS (mn_date_popover_parent_class)->dispose (object);
}

static void
mn_date_popover_class_init (MnDatePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_date_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-date-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MnDatePopover, entry);
  gtk_widget_class_bind_template_child (widget_class, MnDatePopover, go);
  gtk_widget_class_bind_template_child (widget_class, MnDatePopover, message);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_go);
  gtk_widget_class_bind_template_callback (widget_class, on_map);
  gtk_widget_class_bind_template_callback (widget_class, on_today);
}

static void
mn_date_popover_init (MnDatePopover *self)
{
  g_autofree char *month = NULL;
  g_autofree char *day = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  dup_examples (&month, &day);
  gtk_entry_set_placeholder_text (self->entry, month);
  on_changed (self);
}

void
mn_date_popover_set_range (MnDatePopover *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_DATE_POPOVER (self));

  g_set_object (&self->range, range);
}

const char *
mn_date_popover_get_message (MnDatePopover *self)
{
  g_return_val_if_fail (MN_IS_DATE_POPOVER (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->message)) ? gtk_label_get_label (self->message)
                                                             : NULL;
}
