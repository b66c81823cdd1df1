/* mn-find-bar.c: finds events of a timeline by the words of their titles. */
#include "mn-find-bar.h"

#include "mn-compat.h"
#include "mn-config.h"
#include "mn-format.h"
#include "mn-wording.h"

#include <glib/gi18n.h>
#include <math.h>

struct _MnFindBar
{
  GtkWidget parent_instance;

  GtkSearchBar *bar;
  GtkSearchEntry *entry;
  GtkLabel *count;
  GtkLabel *hit;
  GtkWidget *previous;
  GtkWidget *next;

  MnLibrary *library;
  MnTimeline *timeline;
  MnTimeRange *range;
  GCancellable *searching;
  char *searched;     /* the words of `hits`, or of what is under way */
  GArray *hits;       /* of guint: events, by date */
  int current;        /* index of `hits`; -1 */
  gboolean was_moved; /* since it was opened: Back leads to before that */
};

G_DEFINE_FINAL_TYPE (MnFindBar, mn_find_bar, GTK_TYPE_WIDGET)

enum
{
  CLOSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- Hits ------------------------------------------------------------------------------------- */

static const MnEvent *
get_event (MnFindBar *self, guint hit)
{
  return mn_timeline_get_event (self->timeline, g_array_index (self->hits, guint, hit));
}

/* Of an event that is dated at least at one end. */
static double
get_moment (const MnEvent *event)
{
  MnDay start = event->date.start == MN_DAY_UNKNOWN ? event->date.end : event->date.start;
  MnDay end = event->date.end == MN_DAY_UNKNOWN ? event->date.start : event->date.end;

  return ((double) start + end + 1) / 2;
}

static int
compare_hits (gconstpointer one, gconstpointer other, gpointer timeline)
{
  guint a = *(const guint *) one;
  guint b = *(const guint *) other;
  double m = get_moment (mn_timeline_get_event (timeline, a));
  double n = get_moment (mn_timeline_get_event (timeline, b));

  return m != n ? (m < n ? -1 : 1) : (a > b) - (a < b);
}

static void
show_hits (MnFindBar *self)
{
  g_autofree char *count = NULL;
  g_autofree char *hit = NULL;
  g_autofree char *message = NULL;
  gboolean is_asked = self->searched && *self->searched && !self->searching;

  if (is_asked && self->hits->len == 0)
    count = g_strdup (_ ("No event"));
  else if (is_asked && self->current >= 0)
    {
      const MnEvent *event = get_event (self, (guint) self->current);
      g_autofree char *detail = mn_wording_event_detail (event);

      /* Translators: which of how many hits */
      count = g_strdup_printf (_ ("%d of %u"), self->current + 1, self->hits->len);
      hit = mn_wording_join (MN_WORDING_DOT, detail, event->title ? event->title : "", NULL);
    }
  gtk_label_set_label (self->count, count ? count : "");
  gtk_label_set_label (self->hit, hit ? hit : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hit), hit != NULL);
  gtk_widget_set_sensitive (self->previous, self->hits->len > 1);
  gtk_widget_set_sensitive (self->next, self->hits->len > 1);
  if (!count)
    return;
  message = mn_wording_join (MN_WORDING_COMMA, count, hit ? hit : "", NULL);
  mn_compat_announce (GTK_WIDGET (self->entry), message);
}

static void
go_to_hit (MnFindBar *self, int hit)
{
  const MnEvent *event = get_event (self, (guint) hit);

  self->current = hit;
  if (self->range)
    {
      if (!self->was_moved)
        mn_time_range_remember (self->range);
      self->was_moved = TRUE;
      mn_time_range_follow (self->range, get_moment (event));
      mn_time_range_select_event (self->range, event->id);
    }
  show_hits (self);
}

static int
find_nearest (MnFindBar *self)
{
  MnRange seen = self->range ? mn_time_range_get_settled (self->range) : (MnRange){ 0, 0 };
  double middle = (seen.start + seen.end) / 2;
  int best = -1;

  for (int i = 0; i < (int) self->hits->len; i++)
    if (best < 0 || fabs (get_moment (get_event (self, (guint) i)) - middle) <
                        fabs (get_moment (get_event (self, (guint) best)) - middle))
      best = i;
  return best;
}

/* The hit that is selected already; -1. */
static int
find_selected (MnFindBar *self)
{
  gint64 id = self->range ? mn_time_range_get_selected_event (self->range) : 0;

  for (guint i = 0; id != 0 && i < self->hits->len; i++)
    if (get_event (self, i)->id == id)
      return (int) i;
  return -1;
}

void
mn_find_bar_step (MnFindBar *self, int steps)
{
  int n;

  g_return_if_fail (MN_IS_FIND_BAR (self));

  n = (int) self->hits->len;
  if (n > 0)
    go_to_hit (self, ((self->current + steps) % n + n) % n);
}

/* --- Searching -------------------------------------------------------------------------------- */

typedef struct
{
  MnTimeline *timeline;
  char *words;
  gboolean stay; /* only to count anew */
} Search;

static void
search_free (Search *search)
{
  mn_timeline_unref (search->timeline);
  g_free (search->words);
  g_free (search);
}

/* Gives a GArray of guint: the events that have a place in time, by date. */
static void
search_in_thread (GTask *task, gpointer library, gpointer data, GCancellable *cancellable)
{
  Search *search = data;
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  GError *error = NULL;
  GArray *hits;

  for (guint i = 0; i < mn_timeline_get_n_events (search->timeline); i++)
    {
      const MnEvent *event = mn_timeline_get_event (search->timeline, i);

      g_ptr_array_add (titles, mn_period_is_unknown (&event->date) ? NULL : event->title);
    }
  hits = mn_library_match_texts (library, search->words, titles, cancellable, &error);
  if (!hits)
    {
      g_task_return_error (task, error);
      return;
    }
  g_array_sort_with_data (hits, compare_hits, search->timeline);
  g_task_return_pointer (task, hits, (GDestroyNotify) g_array_unref);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnFindBar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) hits = g_task_propagate_pointer (G_TASK (result), &error);
  const Search *search = g_task_get_task_data (G_TASK (result));
  int hit;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->searching);
  if (!hits)
    {
      gtk_label_set_label (self->count, _ ("The search failed"));
      mn_compat_announce (GTK_WIDGET (self->entry), error->message);
      return;
    }
  g_array_unref (self->hits);
  self->hits = g_steal_pointer (&hits);
  hit = search->stay ? find_selected (self) : find_nearest (self);
  self->current = hit;
  if (hit >= 0 && !search->stay)
    go_to_hit (self, hit);
  else
    show_hits (self);
}

static void
forget_hits (MnFindBar *self)
{
  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_array_set_size (self->hits, 0);
  self->current = -1;
}

static void
search (MnFindBar *self, const char *text, gboolean stay)
{
  g_autoptr (GTask) task = NULL;
  Search *data;
  char *words = g_strdup (text);

  forget_hits (self);
  g_free (self->searched);
  self->searched = words;
  if (!self->library || !self->timeline || !*words)
    {
      show_hits (self);
      return;
    }
  data = g_new0 (Search, 1);
  data->timeline = mn_timeline_ref (self->timeline);
  data->words = g_strdup (words);
  data->stay = stay;
  self->searching = g_cancellable_new ();
  task = g_task_new (self->library, self->searching, on_found, g_object_ref (self));
  g_task_set_source_tag (task, search);
  g_task_set_task_data (task, data, (GDestroyNotify) search_free);
  g_task_run_in_thread (task, search_in_thread);
}

static const char *
get_text (MnFindBar *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/* Enter may have searched for it already. */
static void
on_search_changed (MnFindBar *self)
{
  if (g_strcmp0 (self->searched, get_text (self)) != 0)
    search (self, get_text (self), FALSE);
}

static void
step_or_search (MnFindBar *self, int steps)
{
  if (g_strcmp0 (self->searched, get_text (self)) != 0)
    search (self, get_text (self), FALSE);
  else
    mn_find_bar_step (self, steps);
}

static void
on_activate (MnFindBar *self)
{
  step_or_search (self, 1);
}

static void
on_next (MnFindBar *self)
{
  mn_find_bar_step (self, 1);
}

static void
on_previous (MnFindBar *self)
{
  step_or_search (self, -1);
}

static gboolean
on_shift_enter (GtkWidget *widget, GVariant *args, gpointer data)
{
  on_previous (MN_FIND_BAR (widget));
  return GDK_EVENT_STOP;
}

static void
on_mode_changed (MnFindBar *self)
{
  if (gtk_search_bar_get_search_mode (self->bar))
    return;
  forget_hits (self);
  g_clear_pointer (&self->searched, g_free);
  show_hits (self);
  g_signal_emit (self, signals[CLOSED], 0);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
mn_find_bar_dispose (GObject *object)
{
  MnFindBar *self = MN_FIND_BAR (object);

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_pointer ((GtkWidget **) &self->bar, gtk_widget_unparent);
  g_clear_object (&self->library);
  g_clear_object (&self->range);
  g_clear_pointer (&self->timeline, mn_timeline_unref);
  G_OBJECT_CLASS (mn_find_bar_parent_class)->dispose (object);
}

static void
mn_find_bar_finalize (GObject *object)
{
  MnFindBar *self = MN_FIND_BAR (object);

  g_array_unref (self->hits);
  g_free (self->searched);
  G_OBJECT_CLASS (mn_find_bar_parent_class)->finalize (object);
}

#define BIND(name) gtk_widget_class_bind_template_child (widget_class, MnFindBar, name)

static void
mn_find_bar_class_init (MnFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_find_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = mn_find_bar_finalize;

  signals[CLOSED] = g_signal_new ("closed", MN_TYPE_FIND_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, MN_RESOURCE_PATH "/mn-find-bar.ui");
  BIND (bar);
  BIND (entry);
  BIND (count);
  BIND (hit);
  BIND (previous);
  BIND (next);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_mode_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_previous);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, GDK_SHIFT_MASK, on_shift_enter, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, GDK_SHIFT_MASK, on_shift_enter,
                                NULL);
}

static void
mn_find_bar_init (MnFindBar *self)
{
  self->hits = g_array_new (FALSE, FALSE, sizeof (guint));
  self->current = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, GTK_EDITABLE (self->entry));
  show_hits (self);
}

void
mn_find_bar_set_library (MnFindBar *self, MnLibrary *library)
{
  g_return_if_fail (MN_IS_FIND_BAR (self));

  g_set_object (&self->library, library);
}

void
mn_find_bar_set_timeline (MnFindBar *self, MnTimeline *timeline)
{
  g_return_if_fail (MN_IS_FIND_BAR (self));

  if (timeline == self->timeline)
    return;
  forget_hits (self); /* they are indices of the old one */
  if (timeline)
    mn_timeline_ref (timeline);
  g_clear_pointer (&self->timeline, mn_timeline_unref);
  self->timeline = timeline;
  if (self->searched)
    {
      g_autofree char *again = g_strdup (self->searched);

      search (self, again, TRUE);
    }
}

void
mn_find_bar_set_range (MnFindBar *self, MnTimeRange *range)
{
  g_return_if_fail (MN_IS_FIND_BAR (self));

  if (g_set_object (&self->range, range))
    self->was_moved = FALSE;
}

gboolean
mn_find_bar_open (MnFindBar *self)
{
  GtkWidget *entry;

  g_return_val_if_fail (MN_IS_FIND_BAR (self), FALSE);

  entry = GTK_WIDGET (self->entry);
  if (gtk_widget_get_focus_child (entry) || gtk_widget_is_focus (entry))
    return FALSE;
  if (!gtk_search_bar_get_search_mode (self->bar))
    self->was_moved = FALSE;
  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (entry);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  return TRUE;
}

void
mn_find_bar_close (MnFindBar *self)
{
  g_return_if_fail (MN_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, FALSE);
}

void
mn_find_bar_find (MnFindBar *self, const char *text)
{
  g_return_if_fail (MN_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  search (self, text, FALSE);
}

gboolean
mn_find_bar_is_searching (MnFindBar *self)
{
  g_return_val_if_fail (MN_IS_FIND_BAR (self), FALSE);

  return self->searching != NULL;
}

guint
mn_find_bar_get_n_hits (MnFindBar *self)
{
  g_return_val_if_fail (MN_IS_FIND_BAR (self), 0);

  return self->hits->len;
}
