/* test-timeline.c: what holds for every timeline, tried on random events and views. */
#include "fixture.h"

#include <math.h>
#include <string.h>

static MnLayoutParams
make_random_params (void)
{
  double center = g_test_rand_double_range (mn_day_new (1960, 1, 1), mn_day_new (2026, 1, 1));
  double length = pow (10, g_test_rand_double_range (0.1, 4.5));
  MnLayoutParams params = fixture_params ("2020", "2021", 0, 0);

  params.range = (MnRange){ center - length / 2, center + length / 2 };
  params.width = g_test_rand_double_range (300, 2000);
  params.height = g_test_rand_bit () ? 0 : g_test_rand_double_range (50, 900);
  return params;
}

static gboolean
touches (const MnEvent *event, const MnRange *range)
{
  MnDay first = event->date.start, last = event->date.end;

  return mn_period_is_known (&event->date) && first < range->end && last + 1.0 > range->start;
}

/* --- Counting --------------------------------------------------------------------------------- */

static void
check_members (MnTimeline *timeline, MnScene *scene)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  MnRange range = mn_scene_get_range (scene);
  guint total = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      g_autoptr (GArray) members = mn_timeline_list_members (timeline, mark);

      MnRange extent;

      g_assert_cmpuint (members->len, ==, mark->count);
      total += mark->count;
      g_assert_true (mn_timeline_get_mark_extent (timeline, mark, &extent) == (mark->count > 0));
      for (guint j = 0; j < members->len; j++)
        {
          guint event = g_array_index (members, guint, j);

          g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (event)));
          g_assert_cmpint (mn_timeline_get_event (timeline, event)->type, ==, mark->category);
          if (j % 50 == 0)
            g_assert_cmpint (mn_scene_find_event (scene, event), ==, i);
        }
    }
  g_assert_cmpuint (total, ==, mn_scene_count_events (scene));
  for (guint i = 0; i < mn_timeline_get_n_events (timeline); i++)
    if (touches (mn_timeline_get_event (timeline, i), &range))
      g_assert_true (g_hash_table_contains (seen, GUINT_TO_POINTER (i)));
}

static void
test_counts (void)
{
  g_test_summary ("Each event in view is in one mark and in no other");

  for (guint32 seed = 1; seed <= 8; seed++)
    {
      g_autoptr (GPtrArray) events = fixture_random_events (seed, seed * seed * 40);
      g_autoptr (MnTimeline) timeline = mn_timeline_new (events);

      for (int i = 0; i < 30; i++)
        {
          MnLayoutParams params = make_random_params ();
          g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);

          check_members (timeline, scene);
        }
    }
}

static void
test_all (void)
{
  g_test_summary ("Twelve zooms over everything: the counts add up to all dated events");

  g_autoptr (GPtrArray) events = fixture_random_events (3, 2000);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = make_random_params ();

  for (int i = 0; i < 12; i++)
    {
      MnRange extent;

      g_assert_true (mn_timeline_get_extent (timeline, &extent));
      params.width = 100 * pow (1.4, i);
      params.range = extent;
      g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
      g_assert_cmpuint (mn_scene_count_events (scene), ==,
                        2000 - mn_timeline_get_n_undated (timeline));
    }
}

static void
test_hidden (void)
{
  g_autoptr (GPtrArray) events = fixture_random_events (3, 500);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params ("1960", "2026", 900, 0);
  g_autoptr (MnScene) scene = mn_timeline_layout (timeline, ~(1u << MN_EVENT_AID), &params);
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      n += event->type == MN_EVENT_AID && mn_period_is_known (&event->date);
    }
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (mn_scene_count_events (scene), ==, n);
}

/* --- Labels ----------------------------------------------------------------------------------- */

static gboolean
overlap (const MnRect *a, const MnRect *b)
{
  const double eps = 1e-3;

  return a->x + eps < b->x + b->width && b->x + eps < a->x + a->width &&
         a->y + eps < b->y + b->height && b->y + eps < a->y + a->height;
}

static void
test_labels (void)
{
  g_test_summary ("No label meets another one or stands on another's point");

  for (guint32 seed = 1; seed <= 8; seed++)
    {
      g_autoptr (GPtrArray) events = fixture_random_events (seed, seed * seed * 40);
      g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
      guint n_labels = 0;

      for (int n = 0; n < 30; n++)
        {
          MnLayoutParams params = make_random_params ();
          g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);

          for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
            {
              const MnMark *mark = mn_scene_get_mark (scene, i);

              if (mark->count == 0 || !mark->label)
                continue;
              n_labels++;
              for (guint j = 0; j < mn_scene_get_n_marks (scene); j++)
                {
                  const MnMark *other = mn_scene_get_mark (scene, j);

                  if (i == j || other->count == 0)
                    continue;
                  if (other->label)
                    g_assert_false (overlap (&mark->label_rect, &other->label_rect));
                  if (mark->kind == MN_MARK_POINT && other->kind == MN_MARK_POINT)
                    g_assert_false (overlap (&mark->label_rect, &other->rect));
                }
            }
        }
      g_assert_cmpuint (n_labels, >, 0);
    }
}

/* An event's place in the lane: its row and what is written beside it, nothing that pans. */
static void
remember_place (GHashTable *places, const MnScene *scene, guint index, double left, double right)
{
  const MnMark *mark = mn_scene_get_mark (scene, index);
  MnRect all = mark->rect;

  if (mark->count == 0 || mark->kind == MN_MARK_SPAN)
    return;
  if (mark->label)
    {
      all.x = MIN (all.x, mark->label_rect.x);
      all.width =
          MAX (mark->rect.x + mark->rect.width, mark->label_rect.x + mark->label_rect.width) -
          all.x;
    }
  /* Labels of 310 pixels come and go at the ends of the view. */
  if (all.x < left + 320 || all.x + all.width > right - 320)
    return;
  g_hash_table_insert (places, GUINT_TO_POINTER (mark->event),
                       g_strdup_printf ("%d %d %u %.2f %.2f %.2f %s", mark->kind, mark->series,
                                        mark->count, mark->rect.y, mark->rect.width,
                                        mark->label ? mark->label_rect.x - mark->rect.x : 0,
                                        mark->label ? mark->label : ""));
}

static GHashTable *
remember_places (const MnScene *scene)
{
  GHashTable *places = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  MnRect plot = mn_scene_get_plot (scene);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    remember_place (places, scene, i, plot.x, plot.x + plot.width);
  return places;
}

static void
test_panning (void)
{
  g_test_summary ("Panning moves marks and labels and changes none of them");

  guint n_compared = 0;
  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_autoptr (GPtrArray) events = fixture_random_events (seed, seed * seed * 20);
      g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
      MnLayoutParams params = make_random_params ();
      g_autoptr (GHashTable) before = NULL;

      params.width = 1800;
      params.height = 0;
      params.range.end = params.range.start + g_test_rand_double_range (300, 9000);
      for (int i = 0; i < 80; i++)
        {
          g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
          g_autoptr (GHashTable) places = remember_places (scene);
          GHashTableIter iter;
          gpointer event, place;

          g_hash_table_iter_init (&iter, places);
          while (before && g_hash_table_iter_next (&iter, &event, &place))
            {
              const char *then = g_hash_table_lookup (before, event);

              if (then)
                {
                  g_assert_cmpstr (place, ==, then);
                  n_compared++;
                }
            }
          g_clear_pointer (&before, g_hash_table_unref);
          before = g_hash_table_ref (places);
          params.range = mn_range_pan (&params.range, (i % 7 + 1) / params.width);
        }
    }
  g_assert_cmpuint (n_compared, >, 1000);
}

static void
test_any_order (void)
{
  g_test_summary ("The order in which events come changes nothing");

  g_autoptr (GPtrArray) events = fixture_random_events (4, 700);
  g_autoptr (GPtrArray) reversed = g_ptr_array_new ();
  for (guint i = events->len; i > 0; i--)
    g_ptr_array_add (reversed, g_ptr_array_index (events, i - 1));
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  g_autoptr (MnTimeline) other = mn_timeline_new (reversed);

  for (int i = 0; i < 20; i++)
    {
      MnLayoutParams params = make_random_params ();
      g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
      g_autoptr (MnScene) other_scene = mn_timeline_layout (other, 0, &params);
      g_autofree char *text = mn_scene_to_text (scene);
      g_autofree char *other_text = mn_scene_to_text (other_scene);

      g_assert_cmpstr (text, ==, other_text);
    }
}

/* --- Places ----------------------------------------------------------------------------------- */

static void
test_moments (void)
{
  g_test_summary ("A point stands exactly at its moment, a span exactly over its days");

  g_autoptr (GPtrArray) events = fixture_random_events (9, 400);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);

  for (int n = 0; n < 100; n++)
    {
      MnLayoutParams params = make_random_params ();
      g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
      MnRect plot = mn_scene_get_plot (scene);
      MnRange range = mn_scene_get_range (scene);

      for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, i);

          if (mark->count != 1)
            continue;
          const MnPeriod *date = &mn_timeline_get_event (timeline, mark->event)->date;
          double x = plot.x + mn_range_to_unit (&range, date->start) * plot.width;
          double end = plot.x + mn_range_to_unit (&range, date->end + 1.0) * plot.width;
          g_assert_cmpfloat_with_epsilon (mark->rect.x + mark->rect.width / 2, (x + end) / 2, 1e-3);
          if (mark->kind == MN_MARK_SPAN)
            g_assert_cmpfloat_with_epsilon (mark->rect.width, end - x, 1e-3);
        }
    }
}

static void
test_odd_sizes (void)
{
  g_test_summary ("Any size and any range give a scene");

  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  g_autoptr (GPtrArray) many = fixture_random_events (2, 10000);
  GPtrArray *lists[] = { none, one, many };
  const double sizes[] = { 0, -5, 1, 3, 50, 5000 };
  const MnRange ranges[] = {
    { 0, 0 },    { NAN, NAN },         { 20000, 20001 }, { -1e9, 1e9 },
    { 0, 1e-9 }, { -719000, -700000 }, { 2900000, 3e6 }, { 11000, 20000 }
  };

  MnEvent *damaged = fixture_event (MN_EVENT_AID, "", "A date that ends before it begins", 1);
  damaged->date = mn_period_new_raw (G_MAXINT32, -G_MAXINT32, MN_PRECISION_DAY);
  g_ptr_array_add (one, damaged);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (MnTimeline) timeline = mn_timeline_new (lists[i]);

      for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
        for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
          for (guint l = 0; l < G_N_ELEMENTS (ranges); l++)
            {
              MnLayoutParams params = fixture_params ("2020", "2021", sizes[j], sizes[k]);

              params.range = ranges[l];
              g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
              g_assert_cmpfloat (mn_scene_get_width (scene), >=, 1);
              g_assert_cmpfloat (mn_scene_get_height (scene), >=, 1);
              for (guint n = 0; n < mn_scene_get_n_marks (scene); n++)
                {
                  const MnMark *mark = mn_scene_get_mark (scene, n);

                  g_assert_true (isfinite (mark->rect.x) && isfinite (mark->rect.width));
                  g_assert_cmpfloat (mark->rect.width, >=, 0);
                  g_assert_cmpfloat (mark->rect.height, >=, 0);
                }
            }
    }
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (MnTimeline) timeline = mn_timeline_new (none);
  MnLayoutParams params = fixture_params ("2020", "2021", 400, 0);
  g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
  g_autofree char *text = mn_scene_to_text (scene);
  MnRange extent;

  g_assert_nonnull (strstr (text, "No event with a date yet"));
  g_assert_false (mn_timeline_get_extent (timeline, &extent));
  g_assert_cmpint (mn_scene_hit (scene, 100, 20, 5), ==, -1);
  g_assert_cmpint (mn_scene_step (scene, -1, MN_STEP_FIRST), ==, -1);
}

/* --- Hitting and stepping --------------------------------------------------------------------- */

static void
test_hit (void)
{
  g_test_summary ("What is drawn is hit, by its mark, by its label, and from a little way off");

  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params ("1991", "2026", 1400, 0);
  g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      double x = mark->rect.x + mark->rect.width / 2;
      double y = mark->rect.y + mark->rect.height / 2;

      if (!mn_mark_is_thing (mark))
        continue;
      g_assert_cmpint (mn_scene_hit (scene, x, y, 0), ==, i);
      if (mark->label)
        g_assert_cmpint (mn_scene_hit (scene, mark->label_rect.x + 2, mark->label_rect.y + 2, 0),
                         ==, i);
    }
  g_assert_cmpint (mn_scene_hit (scene, 95, 3, 0), ==, -1);
  g_assert_cmpint (mn_scene_hit (scene, 5000, 5000, 10), ==, -1);
  int first = mn_scene_step (scene, -1, MN_STEP_FIRST);
  const MnMark *mark = mn_scene_get_mark (scene, (guint) first);
  g_assert_cmpint (mn_scene_hit (scene, mark->rect.x - 3, mark->rect.y + 2, 4), ==, first);
}

static void
test_steps (void)
{
  g_test_summary ("The keys reach each mark once, in the order of time, and every lane");

  g_autoptr (GPtrArray) events = fixture_random_events (7, 300);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params ("1960", "2026", 1200, 0);
  g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_things = 0;
  int lane = mn_scene_step (scene, -1, MN_STEP_FIRST);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    n_things += mn_mark_is_thing (mn_scene_get_mark (scene, i));
  while (lane >= 0)
    {
      double moment = -INFINITY;
      int last = -1;

      for (int i = mn_scene_step (scene, lane, MN_STEP_FIRST); i >= 0;
           i = mn_scene_step (scene, i, MN_STEP_NEXT))
        {
          g_assert_true (g_hash_table_add (seen, GINT_TO_POINTER (i + 1)));
          g_assert_cmpfloat (mn_scene_get_mark (scene, (guint) i)->moment, >=, moment);
          moment = mn_scene_get_mark (scene, (guint) i)->moment;
          if (last >= 0)
            g_assert_cmpint (mn_scene_step (scene, i, MN_STEP_PREVIOUS), ==, last);
          last = i;
        }
      g_assert_cmpint (mn_scene_step (scene, lane, MN_STEP_LAST), ==, last);
      int below = mn_scene_step (scene, lane, MN_STEP_DOWN);
      if (below >= 0)
        g_assert_cmpint (
            mn_scene_get_mark (scene, (guint) mn_scene_step (scene, below, MN_STEP_UP))->series, ==,
            mn_scene_get_mark (scene, (guint) lane)->series);
      lane = below;
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, n_things);
}

static void
test_states (void)
{
  g_autoptr (GPtrArray) events = fixture_kazakh_events ();
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);
  MnLayoutParams params = fixture_params ("1991", "2026", 1200, 0);
  g_autoptr (MnScene) scene = mn_timeline_layout (timeline, 0, &params);
  int one = mn_scene_step (scene, -1, MN_STEP_FIRST);
  int other = mn_scene_step (scene, one, MN_STEP_NEXT);

  g_assert_true (mn_scene_set_state (scene, one, MN_MARK_IS_SELECTED));
  g_assert_false (mn_scene_set_state (scene, one, MN_MARK_IS_SELECTED));
  g_assert_true (mn_scene_set_state (scene, other, MN_MARK_IS_SELECTED));
  g_assert_false (mn_scene_get_mark (scene, (guint) one)->flags & MN_MARK_IS_SELECTED);
  g_assert_true (mn_scene_get_mark (scene, (guint) other)->flags & MN_MARK_IS_SELECTED);
  g_assert_true (mn_scene_set_state (scene, one, MN_MARK_IS_HOVERED));
  g_assert_true (mn_scene_set_state (scene, -1, MN_MARK_IS_SELECTED));
  g_assert_false (mn_scene_get_mark (scene, (guint) other)->flags & MN_MARK_STATES);
  g_assert_true (mn_scene_get_mark (scene, (guint) one)->flags & MN_MARK_IS_HOVERED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/timeline/counts", test_counts);
  g_test_add_func ("/drawing/timeline/all", test_all);
  g_test_add_func ("/drawing/timeline/hidden", test_hidden);
  g_test_add_func ("/drawing/timeline/labels", test_labels);
  g_test_add_func ("/drawing/timeline/panning", test_panning);
  g_test_add_func ("/drawing/timeline/any-order", test_any_order);
  g_test_add_func ("/drawing/timeline/moments", test_moments);
  g_test_add_func ("/drawing/timeline/odd-sizes", test_odd_sizes);
  g_test_add_func ("/drawing/timeline/empty", test_empty);
  g_test_add_func ("/drawing/timeline/hit", test_hit);
  g_test_add_func ("/drawing/timeline/steps", test_steps);
  g_test_add_func ("/drawing/timeline/states", test_states);

  return g_test_run ();
}
