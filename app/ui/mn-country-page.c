/* mn-country-page.c: all that the library knows of the relations with one country. */
#include "mn-country-page.h"

#include "mn-chart-view.h"
#include "mn-compat.h"
#include "mn-config.h"
#include "mn-country-details.h"
#include "mn-country-keys.h"
#include "mn-date-popover.h"
#include "mn-find-bar.h"
#include "mn-fold-bin.h"
#include "mn-format.h"
#include "mn-overview-view.h"
#include "mn-range-motion.h"
#include "mn-settings.h"
#include "mn-timeline-view.h"
#include "mn-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* A page that comes sooner than this needs no spinner. */
#define SPINNER_DELAY_MS 250
/* How long the view has to stand still before it is told what is in it. */
#define ANNOUNCE_DELAY_MS 400
#define ZOOM_STEP         1.5
/* What the lists want beside the drawings, and below them. */
#define DETAILS_WIDTH  380
#define DETAILS_HEIGHT 160
/* Beside what is shown first, as a share of it. */
#define START_MARGIN 0.05

struct _MnCountryPage
{
  GtkWidget parent_instance;

  MnFoldBin *fold;
  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *empty;
  AdwStatusPage *problem;
  GtkBox *head;
  GtkLabel *name;
  GtkLabel *summary;
  GtkBox *tools;
  GtkDropDown *units;
  GtkWidget *chart_button;
  GtkWidget *forward_button;
  GtkMenuButton *date_button;
  MnDatePopover *date_popover;
  GtkWidget *today_button;
  GtkWidget *details_button;
  MnFindBar *find_bar;
  GtkPaned *paned;
  MnTimelineView *timeline;
  GtkWidget *no_events;
  MnChartView *chart;
  GtkWidget *no_figures;
  MnOverviewView *overview;
  GtkWidget *details_scroller;
  MnCountryDetails *details;

  MnLibrary *library; /* where to read again */
  MnCountry country;
  MnCountryContent *content;
  MnTimeRange *range;
  MnRangeMotion *motion;
  guint unit;
  MnTradeViewKind kind;
  gboolean is_log;
  GSettings *settings;
  gboolean filling;
  GCancellable *loading;
  guint spinner_id;
  guint announce_id;
};

G_DEFINE_FINAL_TYPE (MnCountryPage, mn_country_page, GTK_TYPE_WIDGET)

enum
{
  ACTIVATE_EVIDENCE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

enum
{
  PROP_CHART_VIEW = 1,
  PROP_CHART_LOG,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static void
on_evidence (MnCountryPage *self, gint64 article, guint part, guint start, guint end)
{
  g_signal_emit (self, signals[ACTIVATE_EVIDENCE], 0, article, part, start, end);
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
on_gutter_changed (MnCountryPage *self)
{
  double timeline = mn_scene_view_get_gutter (MN_SCENE_VIEW (self->timeline));
  double chart = mn_scene_view_get_gutter (MN_SCENE_VIEW (self->chart));

  mn_scene_view_set_left (MN_SCENE_VIEW (self->timeline), MAX (timeline, chart));
  mn_scene_view_set_left (MN_SCENE_VIEW (self->chart), MAX (timeline, chart));
  mn_overview_view_set_left (self->overview, MAX (timeline, chart));
}

static guint
count_values (MnScene *scene)
{
  guint n = 0;

  for (guint i = 0; scene && i < mn_scene_get_n_marks (scene); i++)
    n += mn_mark_is_thing (mn_scene_get_mark (scene, i));
  return n;
}

/* Tells who cannot see it what a move brought into view. */
static gboolean
on_announce_due (gpointer data)
{
  MnCountryPage *self = data;
  MnRange visible = mn_time_range_get_visible (self->range);
  MnPeriod days =
      mn_period_new_days ((MnDay) floor (visible.start), (MnDay) ceil (visible.end) - 1);
  MnScene *timeline = mn_scene_view_get_scene (MN_SCENE_VIEW (self->timeline));
  guint n_events = timeline ? mn_scene_count_events (timeline) : 0;
  guint n_values = count_values (mn_scene_view_get_scene (MN_SCENE_VIEW (self->chart)));
  g_autofree char *period = mn_format_period (&days, NULL);
  g_autofree char *events =
      g_strdup_printf (ngettext ("%u event", "%u events", n_events), n_events);
  g_autofree char *values =
      g_strdup_printf (ngettext ("%u value", "%u values", n_values), n_values);
  g_autofree char *message = mn_wording_join (MN_WORDING_COMMA, period, events, values, NULL);

  self->announce_id = 0;
  mn_compat_announce (gtk_widget_is_focus (GTK_WIDGET (self->overview))
                          ? GTK_WIDGET (self->overview)
                      : gtk_widget_get_focus_child (GTK_WIDGET (self->chart))
                          ? GTK_WIDGET (self->chart)
                          : GTK_WIDGET (self->timeline),
                      message);
  return G_SOURCE_REMOVE;
}

static void
update_ways (MnCountryPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "country.back",
                                 mn_time_range_can_go_back (self->range));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "country.forward",
                                 mn_time_range_can_go_forward (self->range));
}

static void
on_range_changed (MnCountryPage *self)
{
  update_ways (self);
  g_clear_handle_id (&self->announce_id, g_source_remove);
  self->announce_id = g_timeout_add (ANNOUNCE_DELAY_MS, on_announce_due, self);
}

static void
set_range (MnCountryPage *self, MnTimeRange *range)
{
  g_signal_handlers_disconnect_by_func (self->range, on_range_changed, self);
  g_set_object (&self->range, range);
  g_signal_connect_swapped (range, "changed", G_CALLBACK (on_range_changed), self);
  mn_scene_view_set_range (MN_SCENE_VIEW (self->timeline), range);
  mn_scene_view_set_range (MN_SCENE_VIEW (self->chart), range);
  mn_overview_view_set_range (self->overview, range);
  mn_date_popover_set_range (self->date_popover, range);
  mn_find_bar_set_range (self->find_bar, range);
  update_ways (self);
  mn_country_details_set_range (self->details, range);
}

/* Chart, table and sources are of one view. */
static void
show_trade (MnCountryPage *self)
{
  g_autoptr (MnTradeView) view = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "country.chart-log",
                                 mn_trade_view_kind_takes_log (self->kind));
  if (!self->content)
    return;
  view = mn_trade_view_new (self->content->series, self->unit, self->kind);
  mn_chart_view_set_trade (self->chart, view, self->is_log);
  mn_country_details_set_content (self->details, self->content, view);
}

/* What depends on the currency. */
static void
show_unit (MnCountryPage *self)
{
  g_autofree char *summary = mn_country_content_dup_summary (self->content, self->unit);
  MnRange extent;

  mn_overview_view_set_overview (self->overview,
                                 g_ptr_array_index (self->content->overviews, self->unit));
  show_trade (self);
  gtk_label_set_label (self->summary, summary);
  if (mn_country_content_get_extent (self->content, self->unit, &extent))
    mn_time_range_set_extent (self->range, &extent);
}

/* With large text not all of them fit into one narrow line. */
static void
arrange_tools (MnCountryPage *self)
{
  gboolean two_lines = mn_fold_bin_get_fold (self->fold) == MN_FOLD_NARROW &&
                       gtk_widget_get_visible (self->chart_button);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->tools), two_lines
                                                                    ? GTK_ORIENTATION_VERTICAL
                                                                    : GTK_ORIENTATION_HORIZONTAL);
}

static void
fill_units (MnCountryPage *self)
{
  GPtrArray *units = self->content->series->units;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < units->len; i++)
    {
      const MnTradeUnit *unit = g_ptr_array_index (units, i);

      gtk_string_list_take (names, mn_format_currency_name (unit->currency, NULL));
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->units, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->units, self->unit);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->units), units->len > 1);
}

static void
on_unit_selected (MnCountryPage *self)
{
  guint unit = gtk_drop_down_get_selected (self->units);

  if (self->filling || !self->content || unit == GTK_INVALID_LIST_POSITION || unit == self->unit)
    return;
  self->unit = unit;
  show_unit (self);
}

/* All time; but one old event would press the trade of today into a corner, so a country with trade opens
 * there, and Back shows all. */
static void
show_start (MnCountryPage *self)
{
  MnRange all = mn_time_range_get_extent (self->range);
  MnRange trade;
  double margin;

  mn_time_range_fit (self->range);
  if (!mn_chart_get_extent (self->content->series, self->unit, &trade))
    return;
  trade.end = MAX (trade.end, all.end);
  margin = (trade.end - trade.start) * START_MARGIN;
  if (trade.start - margin <= all.start)
    return;
  trade.start -= margin;
  trade.end += margin;
  mn_time_range_show (self->range, &trade);
}

static void
on_details_toggled (MnCountryPage *self)
{
  gboolean is_empty = !self->content || mn_country_details_is_empty (self->details);

  gtk_widget_set_sensitive (self->details_button, !is_empty);
  gtk_widget_set_visible (self->details_scroller,
                          !is_empty && gtk_toggle_button_get_active (
                                           GTK_TOGGLE_BUTTON (self->details_button)));
}

static void
show_state (MnCountryPage *self, const char *state)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_set_spinning (self->spinner, g_str_equal (state, "loading"));
  gtk_stack_set_visible_child_name (self->stack, state);
}

void
mn_country_page_take_content (MnCountryPage *self, MnCountryContent *content)
{
  g_autoptr (MnCountryContent) old = NULL;
  g_autofree char *name = NULL;
  gboolean is_new;
  gboolean has_events, has_trade;
  MnRange extent;

  g_return_if_fail (MN_IS_COUNTRY_PAGE (self));
  g_return_if_fail (content != NULL);

  old = g_steal_pointer (&self->content);
  is_new = !old || old->country != content->country;
  self->content = content;
  self->country = content->country;
  if (is_new)
    {
      g_autoptr (MnTimeRange) range = mn_time_range_new ();

      self->unit = 0;
      mn_find_bar_close (self->find_bar);
      mn_range_motion_set_range (self->motion, NULL);
      set_range (self, range);
    }
  if (self->unit >= content->series->units->len)
    self->unit = 0;
  has_events = mn_timeline_get_extent (content->timeline, &extent);
  has_trade = content->series->units->len > 0;

  name = mn_country_dup_name (content->country, NULL);
  gtk_label_set_label (self->name, name);
  mn_scene_view_set_notes (MN_SCENE_VIEW (self->timeline), content->data->notes);
  mn_scene_view_set_notes (MN_SCENE_VIEW (self->chart), content->data->notes);
  mn_timeline_view_set_timeline (self->timeline, content->timeline);
  mn_find_bar_set_timeline (self->find_bar, content->timeline);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "country.find", self->library && has_events);
  mn_scene_view_set_no_axis (MN_SCENE_VIEW (self->timeline), has_trade);
  fill_units (self);
  show_unit (self);
  if (is_new)
    show_start (self);
  mn_range_motion_set_range (self->motion, self->range); /* a page does not open in motion */

  /* What room is left goes to the bars; events have no use for it. */
  gtk_widget_set_vexpand (GTK_WIDGET (self->timeline), !has_trade);
  gtk_widget_set_visible (GTK_WIDGET (self->timeline), has_events);
  gtk_widget_set_visible (self->no_events, !has_events);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), has_trade);
  gtk_widget_set_visible (self->no_figures, !has_trade);
  gtk_widget_set_visible (self->chart_button, has_trade);
  arrange_tools (self);
  on_details_toggled (self);
  if (has_events || has_trade || !mn_country_details_is_empty (self->details))
    {
      show_state (self, "content");
      return;
    }

  g_autofree char *title =
      /* Translators: a country */
      g_strdup_printf (_ ("Nothing on %s Yet"), name);
  adw_status_page_set_title (self->empty, title);
  show_state (self, "empty");
}

/* --- Loading ---------------------------------------------------------------------------------- */

static gboolean
on_spinner_due (gpointer data)
{
  MnCountryPage *self = data;

  self->spinner_id = 0;
  show_state (self, "loading");
  return G_SOURCE_REMOVE;
}

static void
stop_loading (MnCountryPage *self)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnCountryPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnCountryContent) content =
      mn_country_content_load_finish (MN_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return; /* another one is on its way, or nobody is there any more */
  g_clear_object (&self->loading);
  if (content)
    {
      mn_country_page_take_content (self, g_steal_pointer (&content));
      return;
    }
  adw_status_page_set_description (self->problem, error->message);
  show_state (self, "problem");
}

void
mn_country_page_set_country (MnCountryPage *self, MnLibrary *library, MnCountry country)
{
  g_return_if_fail (MN_IS_COUNTRY_PAGE (self));
  g_return_if_fail (!library || MN_IS_LIBRARY (library));

  stop_loading (self);
  g_set_object (&self->library, library);
  mn_find_bar_set_library (self->find_bar, library);
  self->country = country;
  if (!library || country == MN_COUNTRY_NONE)
    return;

  self->loading = g_cancellable_new ();
  mn_country_content_load_async (library, country, self->loading, on_loaded, g_object_ref (self));
  /* Read anew, the old page stays until the new one is there. */
  if (!self->content || self->content->country != country)
    self->spinner_id = g_timeout_add (SPINNER_DELAY_MS, on_spinner_due, self);
}

static void
on_retry (MnCountryPage *self)
{
  mn_country_page_set_country (self, self->library, self->country);
}

/* --- Actions ---------------------------------------------------------------------------------- */

static void
zoom (GtkWidget *widget, double factor)
{
  MnTimeRange *range = MN_COUNTRY_PAGE (widget)->range;
  MnRange settled = mn_time_range_get_settled (range);
  MnRange zoomed = mn_range_zoom (&settled, 0.5, factor);

  mn_time_range_show (range, &zoomed);
}

static void
on_zoom_in (GtkWidget *widget, const char *name, GVariant *parameter)
{
  zoom (widget, 1 / ZOOM_STEP);
}

static void
on_zoom_out (GtkWidget *widget, const char *name, GVariant *parameter)
{
  zoom (widget, ZOOM_STEP);
}

static void
on_fit (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_time_range_fit (MN_COUNTRY_PAGE (widget)->range);
}

static void
on_today (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_time_range_center_on (MN_COUNTRY_PAGE (widget)->range, mn_day_today () + 0.5);
}

static void
on_back (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_time_range_go_back (MN_COUNTRY_PAGE (widget)->range);
}

static void
on_forward (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_time_range_go_forward (MN_COUNTRY_PAGE (widget)->range);
}

static void
on_go_to_date (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (widget);

  if (gtk_widget_get_mapped (GTK_WIDGET (self->date_button)))
    gtk_menu_button_popup (self->date_button);
}

gboolean
mn_country_page_find (MnCountryPage *self)
{
  MnRange extent;

  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), FALSE);

  return self->library && self->content &&
         mn_timeline_get_extent (self->content->timeline, &extent) &&
         mn_find_bar_open (self->find_bar);
}

static void
on_find (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_country_page_find (MN_COUNTRY_PAGE (widget));
}

static void
on_find_step (GtkWidget *widget, const char *action, GVariant *parameter)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (widget);

  if (mn_find_bar_get_n_hits (self->find_bar) > 0)
    mn_find_bar_step (self->find_bar, g_str_equal (action, "country.find-next") ? 1 : -1);
}

/* The keys go on from what was found, if they were in the bar. */
static void
on_find_closed (MnCountryPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  MnSceneView *timeline = MN_SCENE_VIEW (self->timeline);
  MnScene *scene = mn_scene_view_get_scene (timeline);
  GtkWidget *found = NULL;

  if (!root || (focus && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->find_bar))))
    return;
  for (guint i = 0; scene && !found && i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->flags & MN_MARK_IS_SELECTED)
      found = mn_scene_view_get_mark_widget (timeline, i);
  gtk_widget_grab_focus (found ? found : GTK_WIDGET (timeline));
}

/* --- The object ------------------------------------------------------------------------------- */

/* Wide: the table stands beside the drawings. Narrow: the tools stand under the name. */
static void
on_fold (MnCountryPage *self)
{
  MnFold fold = mn_fold_bin_get_fold (self->fold);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head), fold == MN_FOLD_NARROW
                                                                   ? GTK_ORIENTATION_VERTICAL
                                                                   : GTK_ORIENTATION_HORIZONTAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->paned), fold == MN_FOLD_WIDE
                                                                    ? GTK_ORIENTATION_HORIZONTAL
                                                                    : GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (self->details_scroller, fold == MN_FOLD_WIDE ? DETAILS_WIDTH : -1,
                               fold == MN_FOLD_WIDE ? -1 : DETAILS_HEIGHT);
  gtk_paned_set_position (self->paned, -1);
  /* The popover with the date has Today too, and the keys go forward. */
  gtk_widget_set_visible (self->today_button, fold != MN_FOLD_NARROW);
  gtk_widget_set_visible (self->forward_button, fold != MN_FOLD_NARROW);
  arrange_tools (self);
}

static void
mn_country_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (object);

  switch (id)
    {
    case PROP_CHART_VIEW:
      g_value_set_string (value, mn_trade_view_kind_to_nick (self->kind));
      break;
    case PROP_CHART_LOG:
      g_value_set_boolean (value, self->is_log);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
mn_country_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (object);
  MnTradeViewKind kind = self->kind;
  gboolean is_log = self->is_log;

  if (id == PROP_CHART_LOG)
    is_log = g_value_get_boolean (value);
  else if (!mn_trade_view_kind_from_nick (g_value_get_string (value), &kind))
    return;
  if (kind == self->kind && is_log == self->is_log)
    return;
  self->kind = kind;
  self->is_log = is_log;
  show_trade (self);
  if (self->content)
    {
      on_details_toggled (self);
      on_range_changed (self);
    }
  g_object_notify_by_pspec (object, spec);
}

static void
mn_country_page_dispose (GObject *object)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (object);

  stop_loading (self);
  g_clear_handle_id (&self->announce_id, g_source_remove);
  if (self->range)
    g_signal_handlers_disconnect_by_func (self->range, on_range_changed, self);
  g_clear_object (&self->motion);
  g_clear_pointer ((GtkWidget **) &self->fold, gtk_widget_unparent);
  g_clear_object (&self->range);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (mn_country_page_parent_class)->dispose (object);
}

static void
mn_country_page_finalize (GObject *object)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (object);

  mn_country_content_free (self->content);

  G_OBJECT_CLASS (mn_country_page_parent_class)->finalize (object);
}

#define BIND(name) gtk_widget_class_bind_template_child (widget_class, MnCountryPage, name)

static void
mn_country_page_class_init (MnCountryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_country_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = mn_country_page_finalize;
  G_OBJECT_CLASS (klass)->get_property = mn_country_page_get_property;
  G_OBJECT_CLASS (klass)->set_property = mn_country_page_set_property;

  /* Both are remembered; the first is a name of an MnTradeViewKind. */
  props[PROP_CHART_VIEW] =
      g_param_spec_string ("chart-view", NULL, NULL, "turnover",
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_CHART_LOG] =
      g_param_spec_boolean ("chart-log", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);

  signals[ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", MN_TYPE_COUNTRY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "country.zoom-in", NULL, on_zoom_in);
  gtk_widget_class_install_action (widget_class, "country.zoom-out", NULL, on_zoom_out);
  gtk_widget_class_install_action (widget_class, "country.fit", NULL, on_fit);
  gtk_widget_class_install_action (widget_class, "country.today", NULL, on_today);
  gtk_widget_class_install_action (widget_class, "country.back", NULL, on_back);
  gtk_widget_class_install_action (widget_class, "country.forward", NULL, on_forward);
  gtk_widget_class_install_action (widget_class, "country.go-to-date", NULL, on_go_to_date);
  gtk_widget_class_install_action (widget_class, "country.find", NULL, on_find);
  gtk_widget_class_install_action (widget_class, "country.find-next", NULL, on_find_step);
  gtk_widget_class_install_action (widget_class, "country.find-previous", NULL, on_find_step);

  gtk_widget_class_install_property_action (widget_class, "country.chart-view", "chart-view");
  gtk_widget_class_install_property_action (widget_class, "country.chart-log", "chart-log");

  g_type_ensure (MN_TYPE_FOLD_BIN);
  g_type_ensure (MN_TYPE_TIMELINE_VIEW);
  g_type_ensure (MN_TYPE_CHART_VIEW);
  g_type_ensure (MN_TYPE_OVERVIEW_VIEW);
  g_type_ensure (MN_TYPE_DATE_POPOVER);
  g_type_ensure (MN_TYPE_FIND_BAR);
  g_type_ensure (MN_TYPE_COUNTRY_DETAILS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-country-page.ui");
  BIND (fold);
  BIND (stack);
  BIND (spinner);
  BIND (empty);
  BIND (problem);
  BIND (head);
  BIND (name);
  BIND (summary);
  BIND (tools);
  BIND (units);
  BIND (chart_button);
  BIND (forward_button);
  BIND (date_button);
  BIND (date_popover);
  BIND (today_button);
  BIND (details_button);
  BIND (find_bar);
  BIND (paned);
  BIND (timeline);
  BIND (no_events);
  BIND (chart);
  BIND (no_figures);
  BIND (overview);
  BIND (details_scroller);
  BIND (details);
  gtk_widget_class_bind_template_callback (widget_class, on_details_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_evidence);
  gtk_widget_class_bind_template_callback (widget_class, on_find_closed);
  gtk_widget_class_bind_template_callback (widget_class, on_fold);
  gtk_widget_class_bind_template_callback (widget_class, on_gutter_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_retry);
  gtk_widget_class_bind_template_callback (widget_class, on_unit_selected);
}

static void
mn_country_page_init (MnCountryPage *self)
{
  self->range = mn_time_range_new ();
  self->motion = mn_range_motion_new (GTK_WIDGET (self));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_controller (GTK_WIDGET (self), mn_country_keys_new ());
  self->settings = mn_settings_new ();
  g_settings_bind (self->settings, "chart-view", self, "chart-view", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "chart-log", self, "chart-log", G_SETTINGS_BIND_DEFAULT);
  mn_date_popover_set_range (self->date_popover, self->range);
  update_ways (self);
  on_fold (self);
  mn_scene_view_set_neighbors (MN_SCENE_VIEW (self->timeline), NULL, MN_SCENE_VIEW (self->chart));
  mn_scene_view_set_neighbors (MN_SCENE_VIEW (self->chart), MN_SCENE_VIEW (self->timeline), NULL);
}

MnCountry
mn_country_page_get_country (MnCountryPage *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), MN_COUNTRY_NONE);

  return self->country;
}

const MnCountryContent *
mn_country_page_get_content (MnCountryPage *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), NULL);

  return self->content;
}

MnTimeRange *
mn_country_page_get_range (MnCountryPage *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), NULL);

  return self->range;
}

MnPaperView
mn_country_page_get_paper_view (MnCountryPage *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), (MnPaperView){ 0 });

  return (MnPaperView){ self->unit, self->kind, self->is_log };
}
