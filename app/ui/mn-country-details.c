/* mn-country-details.c: what stands under timeline and chart. */
#include "mn-country-details.h"

#include "mn-chart-layout.h"
#include "mn-citation-list.h"
#include "mn-config.h"
#include "mn-fact-words.h"
#include "mn-value-table.h"
#include "mn-wording.h"

#include <glib/gi18n.h>

struct _MnCountryDetails
{
  GtkWidget parent_instance;

  GtkWidget *sources_box;
  MnCitationList *sources;
  GtkWidget *values_box;
  MnValueTable *values;
  GtkExpander *undated_expander;
  MnCitationList *undated;
  GtkExpander *omitted_expander;
  MnCitationList *omitted;
};

G_DEFINE_FINAL_TYPE (MnCountryDetails, mn_country_details, GTK_TYPE_WIDGET)

enum
{
  ACTIVATE_EVIDENCE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_evidence (MnCountryDetails *self, gint64 article, guint part, guint start, guint end)
{
  g_signal_emit (self, signals[ACTIVATE_EVIDENCE], 0, article, part, start, end);
}

static void
on_copy_clicked (MnCountryDetails *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->values), "table.copy", NULL);
}

/* --- What the lists hold ------------------------------------------------------------------------ */

static GPtrArray *
new_citations (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mn_citation_free);
}

/* The numbers are given by the layout of the chart, whatever its size. */
static MnScene *
lay_out_whole (MnTradeView *view)
{
  MnLayoutParams params = { .range = { 0, MN_RANGE_MIN_DAYS },
                            .width = 640,
                            .measure = mn_measure_get_fixed (),
                            .today = MN_DAY_UNKNOWN };

  mn_chart_get_extent (view->series, view->number, &params.range);
  return mn_chart_layout (view, MN_CHART_NO_NOTES, NULL, NULL, &params);
}

static const MnEvidence *
find_evidence (GPtrArray *figures, gint64 article)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      if (figure->evidence->article == article)
        return figure->evidence;
    }
  return NULL;
}

static GPtrArray *
list_sources (const MnCountryContent *content, MnTradeView *view)
{
  g_autoptr (MnScene) scene = lay_out_whole (view);
  const GArray *notes = mn_scene_get_notes (scene);
  GPtrArray *citations = new_citations ();

  for (guint i = 0; i < notes->len; i++)
    {
      const MnNote *note = &g_array_index (notes, MnNote, i);
      const MnEvidence *evidence = find_evidence (content->series->figures, note->article);
      MnCitation *citation;

      if (!evidence)
        continue;
      citation = mn_citation_new (mn_citation_dup_source (note->article, content->data->notes),
                                  evidence, FALSE, content->data->notes);
      g_free (citation->number);
      citation->number = g_strdup_printf ("%d", note->number);
      g_free (citation->source);
      citation->source = g_strdup (note->periods);
      g_ptr_array_add (citations, citation);
    }
  return citations;
}

static GPtrArray *
list_undated (const MnCountryContent *content)
{
  GPtrArray *citations = new_citations ();

  for (guint i = 0; i < mn_timeline_get_n_events (content->timeline); i++)
    {
      const MnEvent *event = mn_timeline_get_event (content->timeline, i);

      if (mn_period_is_unknown (&event->date) && event->evidence->len > 0)
        g_ptr_array_add (citations, mn_citation_new (g_strdup (event->title),
                                                     g_ptr_array_index (event->evidence, 0), FALSE,
                                                     content->data->notes));
    }
  return citations;
}

static GPtrArray *
list_omitted (const MnCountryContent *content, const MnTradeView *view)
{
  g_autoptr (GArray) omitted = mn_trade_view_list_omitted (view);
  GPtrArray *citations = new_citations ();

  for (guint i = 0; i < omitted->len; i++)
    {
      const MnOmitted *left_out = &g_array_index (omitted, MnOmitted, i);
      g_autofree char *title = mn_fact_words_flow (left_out->figure, NULL);
      g_autofree char *detail = mn_wording_figure_detail (left_out->figure);

      g_ptr_array_add (
          citations, mn_citation_new (mn_wording_join (MN_WORDING_DOT,
                                                       mn_omission_get_reason (left_out->omission),
                                                       title, detail, NULL),
                                      left_out->figure->evidence, FALSE, content->data->notes));
    }
  return citations;
}

/* @label is taken over. */
static void
set_expander (GtkExpander *expander, MnCitationList *list, GPtrArray *citations, char *label)
{
  gtk_expander_set_label (expander, label);
  gtk_widget_set_visible (GTK_WIDGET (expander), citations->len > 0);
  mn_citation_list_set_citations (list, label, citations);
  g_free (label);
}

void
mn_country_details_set_content (MnCountryDetails *self,
                                const MnCountryContent *content,
                                MnTradeView *view)
{
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GPtrArray) undated = NULL;
  g_autoptr (GPtrArray) omitted = NULL;

  g_return_if_fail (MN_IS_COUNTRY_DETAILS (self));

  sources = list_sources (content, view);
  undated = list_undated (content);
  omitted = list_omitted (content, view);

  mn_citation_list_set_citations (self->sources, _ ("Sources"), sources);
  gtk_widget_set_visible (self->sources_box, sources->len > 0);
  mn_value_table_set_trade (self->values, view, content->data->notes);
  gtk_widget_set_visible (self->values_box,
                          view->unit && view->unit->slots->len + view->unit->targets->len > 0);
  set_expander (self->undated_expander, self->undated, undated,
                g_strdup_printf (ngettext ("%u event without a date", "%u events without a date",
                                           undated->len),
                                 undated->len));
  set_expander (self->omitted_expander, self->omitted, omitted,
                g_strdup_printf (ngettext ("%u figure that is not drawn",
                                           "%u figures that are not drawn", omitted->len),
                                 omitted->len));
}

gboolean
mn_country_details_is_empty (MnCountryDetails *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_DETAILS (self), TRUE);

  return !gtk_widget_get_visible (self->sources_box) &&
         !gtk_widget_get_visible (self->values_box) &&
         !gtk_widget_get_visible (GTK_WIDGET (self->undated_expander)) &&
         !gtk_widget_get_visible (GTK_WIDGET (self->omitted_expander));
}

void
mn_country_details_set_range (MnCountryDetails *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_COUNTRY_DETAILS (self));

  mn_value_table_set_range (self->values, range);
}

static void
mn_country_details_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (mn_country_details_parent_class)->dispose (object);
}

static void
mn_country_details_class_init (MnCountryDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_country_details_dispose;

  signals[ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", MN_TYPE_COUNTRY_DETAILS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  g_type_ensure (MN_TYPE_CITATION_LIST);
  g_type_ensure (MN_TYPE_VALUE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-country-details.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, sources_box);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, sources);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, values_box);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, values);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, undated_expander);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, undated);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, omitted_expander);
  gtk_widget_class_bind_template_child (widget_class, MnCountryDetails, omitted);
  gtk_widget_class_bind_template_callback (widget_class, on_evidence);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_clicked);
}

static void
mn_country_details_init (MnCountryDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
