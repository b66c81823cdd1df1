/* mn-timeline-labels.c: which events of a lane get a label, and where.
 *
 * The most important first, each where most of it can be read: behind a point, or before it, in any of the
 * lane's rows; inside a span that is long enough. Time is cut into tiles longer than any label. Those with an even number
 * are settled first, each for itself; those with an odd number take what these leave. Then, in the same
 * order, labels take the room that marks have left which moved to another row. So a label depends on
 * its own tile and a few beside it, and stays as it is while the view pans.
 */
#include "mn-timeline-private.h"

#include "mn-text.h"

#include <math.h>

#define LABEL_GAP 5.0
#define INSIDE    6.0  /* from the edge of a span to its label */
#define CLEAR     4.0  /* between a label and the next mark */
#define APART     12.0 /* between two labels, which could be taken for one */
#define MIN_LABEL 64.0
#define MAX_CHARS 60

/* As far as another item's label and an own one reach. */
#define FAR (2 * MN_TIMELINE_MAX_LABEL)

typedef struct
{
  const MnTimelineView *view;
  MnTimelineItems *items;
} Placing;

static MnTimelineItem *
get_item (const Placing *placing, guint index)
{
  return mn_timeline_items_get (placing->items, index);
}

/* Room for a label on both sides of a mark. */
typedef struct
{
  double before;
  double behind;
} Room;

/* Takes from @room what one obstacle, from @from to @to, leaves of it to a mark from @left to @right.
 * FALSE if it stands on the mark itself. */
static gboolean
take_room (double from, double to, double clear, double left, double right, Room *room)
{
  if (from < right && left < to)
    return FALSE;
  if (from >= right)
    room->behind = MIN (room->behind, from - clear - right);
  else
    room->before = MIN (room->before, left - clear - to);
  return TRUE;
}

static gboolean
look_at (const Placing *placing, guint index, int row, double left, double right, Room *room)
{
  const MnTimelineItem *other = get_item (placing, index);

  return other->row != row ||
         (take_room (other->left, other->right, CLEAR, left, right, room) &&
          (!other->label || take_room (other->label_left, other->label_left + other->label_width,
                                       APART, left, right, room)));
}

/* How much room there is in @row on both sides of the item; FALSE if its mark cannot stand there. */
static gboolean
find_room (const Placing *placing, guint index, int row, Room *room)
{
  const MnTimelineItems *items = placing->items;
  const MnTimelineItem *item = get_item (placing, index);

  *room = (Room){ MN_TIMELINE_MAX_LABEL, MN_TIMELINE_MAX_LABEL };
  for (int run = 0; run < items->n_runs; run++)
    {
      double far = items->runs[run].reach + FAR;

      for (guint i = mn_timeline_items_find (items, run, item->left - far);
           i < items->runs[run].to && get_item (placing, i)->middle <= item->right + far; i++)
        if (i != index && !look_at (placing, i, row, item->left, item->right, room))
          return FALSE;
    }
  room->before -= LABEL_GAP;
  room->behind -= LABEL_GAP;
  return TRUE;
}

static char *
make_label (const Placing *placing, const MnTimelineItem *item)
{
  const MnEvent *event = g_ptr_array_index (placing->view->timeline->events, item->event);

  return mn_text_shorten (event->title ? event->title : "", MAX_CHARS);
}

/* A place for a label. */
typedef struct
{
  int row;
  gboolean before;
  double room;
} Place;

/* Past the first or last of all events lies the end of the view, where all of them are shown. */
static gboolean
is_past_all (const MnTimelineView *view,
             const MnTimelineItem *item,
             const Place *place,
             double shown)
{
  return place->before ? item->left - LABEL_GAP - shown < view->limits[0]
                       : item->right + LABEL_GAP + shown > view->limits[1];
}

/* Whether a label of @width does better at @a: there is more of it to be read; if it is the same, it
 * stands behind the mark, and the mark stays in its row. */
static gboolean
is_better (const MnTimelineView *view,
           const MnTimelineItem *item,
           const Place *a,
           const Place *b,
           double width)
{
  double a_shown = MIN (a->room, width);
  double b_shown = MIN (b->room, width);

  double least = MIN (MIN_LABEL, width);

  if (b_shown < least)
    return a_shown >= least;
  if (is_past_all (view, item, a, a_shown) != is_past_all (view, item, b, b_shown))
    return is_past_all (view, item, b, b_shown);
  if (fabs (a_shown - b_shown) > 0.5)
    return a_shown > b_shown;
  if (a->before != b->before)
    return b->before;
  return a->row == item->row && b->row != item->row;
}

static gboolean
find_place (const Placing *placing, guint index, double width, Place *best)
{
  const MnTimelineItem *item = get_item (placing, index);

  *best = (Place){ 0 };
  for (int row = 0; row < placing->view->n_rows; row++)
    {
      Room room;

      /* A wide one keeps its row: others have gone out of its way. */
      if ((item->is_wide && row != item->row) || !find_room (placing, index, row, &room))
        continue;
      Place places[] = { { row, FALSE, room.behind }, { row, TRUE, room.before } };
      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        if (places[i].room >= MIN_LABEL && is_better (placing->view, item, &places[i], best, width))
          *best = places[i];
    }
  return best->room >= MIN_LABEL;
}

static void
label_beside (const Placing *placing, guint index)
{
  MnTimelineItem *item = get_item (placing, index);
  Place place;

  /* Whether there is a place at all costs less than measuring. */
  if (!find_place (placing, index, MN_TIMELINE_MAX_LABEL, &place))
    return;

  g_autofree char *label = make_label (placing, item);
  double width = mn_measure_width (placing->view->measure, label, MN_TEXT_NORMAL);
  if (width <= 0)
    return;
  width = MIN (width, MN_TIMELINE_MAX_LABEL - LABEL_GAP);
  find_place (placing, index, width, &place);
  item->row = place.row;
  item->label = g_steal_pointer (&label);
  item->label_width = MIN (width, place.room);
  item->label_wants = width;
  item->label_left =
      place.before ? item->left - LABEL_GAP - item->label_width : item->right + LABEL_GAP;
}

static void
stretch_label (const Placing *placing, guint index)
{
  MnTimelineItem *item = get_item (placing, index);
  gboolean before = item->label_left < item->left;
  Room room;

  if (item->label_width >= item->label_wants || !find_room (placing, index, item->row, &room))
    return;
  item->label_width =
      CLAMP (before ? room.before : room.behind, item->label_width, item->label_wants);
  if (before)
    item->label_left = item->left - LABEL_GAP - item->label_width;
}

/* Where the rows are full, spans stand on each other: what is covered is no place for a label. As a
 * label stands inside its span, no two of them meet. */
static gboolean
label_inside (const Placing *placing, guint index)
{
  MnTimelineItem *item = get_item (placing, index);
  double room = item->right - item->left - 2 * INSIDE;

  if (room < MIN_LABEL)
    return FALSE;

  g_autofree char *label = make_label (placing, item);
  double width = mn_measure_width (placing->view->measure, label, MN_TEXT_NORMAL);
  if (width <= 0 || (width > room && room < MN_TIMELINE_MAX_LABEL / 2))
    return FALSE;
  width = MIN (width, MIN (room, MN_TIMELINE_MAX_LABEL));
  if (mn_timeline_items_is_covered (placing->items, index, item->left + INSIDE,
                                    item->left + INSIDE + width))
    return FALSE;
  item->label = g_steal_pointer (&label);
  item->label_left = item->left + INSIDE;
  item->label_width = width;
  return TRUE;
}

typedef struct
{
  guint index;
  gint64 tile;
  int weight;
  double middle;
  gint64 id;
} Claim;

static int
compare_claims (gconstpointer one, gconstpointer other)
{
  const Claim *a = one;
  const Claim *b = other;

  if ((a->tile & 1) != (b->tile & 1))
    return (a->tile & 1) ? 1 : -1;
  if (a->tile != b->tile)
    return a->tile < b->tile ? -1 : 1;
  if (a->weight != b->weight)
    return b->weight - a->weight;
  if (a->middle != b->middle)
    return a->middle < b->middle ? -1 : 1;
  if (a->id != b->id)
    return a->id < b->id ? -1 : 1;
  return a->index < b->index ? -1 : 1;
}

/* Who wants a label beside its mark, in the order of asking. */
static GArray *
make_claims (const Placing *placing)
{
  GArray *claims = g_array_new (FALSE, FALSE, sizeof (Claim));
  double tile = mn_timeline_get_tile (placing->view);
  double first = floor (placing->view->start / tile) - MN_TIMELINE_LABEL_TILES;
  double last = floor (placing->view->end / tile) + MN_TIMELINE_LABEL_TILES;

  for (guint i = 0; i < placing->items->items->len; i++)
    {
      const MnTimelineItem *item = get_item (placing, i);
      double at = floor (item->right / tile);

      if (item->count != 1 || item->label || at < first || at > last)
        continue;

      const MnEvent *event = g_ptr_array_index (placing->view->timeline->events, item->event);
      Claim claim = { i, (gint64) at, item->weight, item->middle, event->id };
      g_array_append_val (claims, claim);
    }
  g_array_sort (claims, compare_claims);
  return claims;
}

void
mn_timeline_place_labels (const MnTimelineView *view, MnTimelineItems *items)
{
  Placing placing = { view, items };

  for (guint i = 0; i < items->items->len; i++)
    if (get_item (&placing, i)->is_wide && get_item (&placing, i)->count == 1)
      label_inside (&placing, i);

  g_autoptr (GArray) claims = make_claims (&placing);
  for (guint i = 0; i < claims->len; i++)
    label_beside (&placing, g_array_index (claims, Claim, i).index);
  for (guint i = 0; i < claims->len; i++)
    {
      guint index = g_array_index (claims, Claim, i).index;

      if (get_item (&placing, index)->label)
        stretch_label (&placing, index);
      else
        label_beside (&placing, index);
    }
}
