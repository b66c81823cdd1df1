/* test-history.c: going back and forward. */
#include "mn-history.h"

static MnPlace *
place_at (gint64 article)
{
  MnPlace *place = mn_place_new ();

  place->article = article;
  return place;
}

static void
test_places (void)
{
  g_autoptr (MnPlace) a = place_at (1);
  g_autoptr (MnPlace) b = mn_place_copy (a);

  g_assert_true (mn_place_equal (a, b));
  b->scroll = 100;
  g_assert_true (mn_place_equal (a, b));

  b->span = (MnSpan){ 3, 5 };
  g_assert_false (mn_place_equal (a, b));
  b->span = a->span;
  b->country = MN_MONGOLIA;
  g_assert_false (mn_place_equal (a, b));
  b->country = a->country;
  b->pane = MN_PANE_CONTENT;
  g_assert_false (mn_place_equal (a, b));
  b->pane = a->pane;
  g_free (b->query);
  b->query = g_strdup ("wool");
  g_assert_false (mn_place_equal (a, b));
}

static void
test_back_and_forward (void)
{
  g_autoptr (MnHistory) history = mn_history_new ();

  g_assert_cmpint (mn_history_get_current (history)->article, ==, 0);
  g_assert_false (mn_history_can_go (history, -1));
  g_assert_false (mn_history_can_go (history, 1));
  g_assert_null (mn_history_go (history, -1));

  mn_history_visit (history, place_at (1), FALSE);
  mn_history_visit (history, place_at (2), FALSE);
  g_assert_cmpint (mn_history_go (history, -1)->article, ==, 1);
  g_assert_cmpint (mn_history_go (history, -1)->article, ==, 0);
  g_assert_null (mn_history_go (history, -1));
  g_assert_cmpint (mn_history_go (history, 2)->article, ==, 2);
  g_assert_null (mn_history_go (history, 1));
}

/* What lay forward is forgotten when the user takes another way. */
static void
test_another_way (void)
{
  g_autoptr (MnHistory) history = mn_history_new ();

  mn_history_visit (history, place_at (1), FALSE);
  mn_history_visit (history, place_at (2), FALSE);
  mn_history_go (history, -2);
  mn_history_visit (history, place_at (3), FALSE);
  g_assert_false (mn_history_can_go (history, 1));
  g_assert_cmpint (mn_history_go (history, -1)->article, ==, 0);
  g_assert_cmpint (mn_history_go (history, 1)->article, ==, 3);
}

static void
test_same_place (void)
{
  g_autoptr (MnHistory) history = mn_history_new ();

  mn_history_visit (history, place_at (1), FALSE);
  mn_history_visit (history, place_at (2), FALSE);
  mn_history_go (history, -1);
  mn_history_visit (history, place_at (1), FALSE);
  g_assert_true (mn_history_can_go (history, 1));
}

/* Leafing through a list leaves one step. */
static void
test_replace (void)
{
  g_autoptr (MnHistory) history = mn_history_new ();

  mn_history_visit (history, place_at (1), FALSE);
  mn_history_visit (history, place_at (2), TRUE);
  mn_history_visit (history, place_at (3), TRUE);
  g_assert_cmpint (mn_history_get_current (history)->article, ==, 3);
  g_assert_cmpint (mn_history_go (history, -1)->article, ==, 0);
  g_assert_false (mn_history_can_go (history, -1));
}

static void
test_long_way (void)
{
  g_autoptr (MnHistory) history = mn_history_new ();
  int steps = 0;

  for (gint64 i = 1; i <= 3 * MN_HISTORY_MAX; i++)
    mn_history_visit (history, place_at (i), FALSE);
  g_assert_cmpint (mn_history_get_current (history)->article, ==, 3 * MN_HISTORY_MAX);
  while (mn_history_go (history, -1))
    steps++;
  g_assert_cmpint (steps, ==, MN_HISTORY_MAX - 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/places", test_places);
  g_test_add_func ("/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/history/another-way", test_another_way);
  g_test_add_func ("/history/same-place", test_same_place);
  g_test_add_func ("/history/replace", test_replace);
  g_test_add_func ("/history/long-way", test_long_way);

  return g_test_run ();
}
