/* mn-citation-popover.c: all that the sources say on one thing. */
#include "mn-citation-popover.h"

#include "mn-citation-list.h"
#include "mn-config.h"

struct _MnCitationPopover
{
  GtkPopover parent_instance;

  GtkLabel *title;
  MnCitationList *list;
};

G_DEFINE_FINAL_TYPE (MnCitationPopover, mn_citation_popover, GTK_TYPE_POPOVER)

enum
{
  ACTIVATE_EVIDENCE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_evidence (MnCitationPopover *self, gint64 article, guint part, guint start, guint end)
{
  g_autoptr (MnCitationPopover) alive = g_object_ref (self);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[ACTIVATE_EVIDENCE], 0, article, part, start, end);
}

static void
mn_citation_popover_class_init (MnCitationPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", MN_TYPE_CITATION_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  g_type_ensure (MN_TYPE_CITATION_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-citation-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCitationPopover, title);
  gtk_widget_class_bind_template_child (widget_class, MnCitationPopover, list);
  gtk_widget_class_bind_template_callback (widget_class, on_evidence);
}

static void
mn_citation_popover_init (MnCitationPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
mn_citation_popover_new (const char *title, const GPtrArray *citations)
{
  MnCitationPopover *self = g_object_new (MN_TYPE_CITATION_POPOVER, NULL);

  gtk_label_set_label (self->title, title);
  mn_citation_list_set_citations (self->list, title, citations);
  return GTK_WIDGET (self);
}

static int
clamp (double value, double low, double high)
{
  return (int) CLAMP (value, low, MAX (low, high));
}

void
mn_citation_popover_show (MnCitationPopover *self, GtkWidget *parent, const GdkRectangle *place)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (parent));
  GdkRectangle visible = *place;
  graphene_rect_t bounds;

  g_return_if_fail (MN_IS_CITATION_POPOVER (self));

  /* GDK 4.8 looks for the monitor under the place and does not expect that there is none. */
  if (gtk_widget_compute_bounds (window, parent, &bounds))
    {
      visible.x = clamp (place->x, bounds.origin.x, bounds.origin.x + bounds.size.width - 1);
      visible.y = clamp (place->y, bounds.origin.y, bounds.origin.y + bounds.size.height - 1);
      visible.width = clamp (place->width, 1, bounds.origin.x + bounds.size.width - visible.x);
      visible.height = clamp (place->height, 1, bounds.origin.y + bounds.size.height - visible.y);
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &visible);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  gtk_popover_popup (GTK_POPOVER (self));
}
