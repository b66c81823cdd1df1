/* test-reread.c: articles read again by other rules; what the user said of their facts outlasts that. */
#include "judging.h"

/* As newer rules read the present edition: @read adds facts to its bare text. */
static guint
read_again (Fixture *fixture, gint64 id, int version, void (*read) (MnArticle *article))
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  MnArticle *article = get_article (fixture->library, id);
  guint n_changed = 0;

  g_ptr_array_set_size (article->figures, 0);
  g_ptr_array_set_size (article->events, 0);
  if (read)
    read (article);
  g_ptr_array_add (articles, article);
  mn_library_set_rule_version (fixture->library, version);
  mn_library_store_again (fixture->library, articles, &n_changed, NULL, &error);
  g_assert_no_error (error);
  return n_changed;
}

static void
read_same (MnArticle *article)
{
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD")->doubt =
      g_strdup ("The pair is guessed.");
  add_event (article, MN_EVENT_MEETING, KZ, "2022-01-04", "The ministers met", "ministers met");
}

/* Another year, more words; the event is a visit now. */
static void
read_otherwise (MnArticle *article)
{
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "was 60.9 million USD in 2021")->period =
      mn_period_new_year (2020);
  add_event (article, MN_EVENT_VISIT, KZ, "2022-01-04", "The ministers met", "The ministers met");
}

/* What the user had to say by himself: 70 million; and 3 million of wool. */
static void
read_rightly (MnArticle *article)
{
  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, TURNOVER)->amount = (MnDecimal){ 70, 6 };
  add_figure (article, MN_KIND_EXPORT, MN_MONGOLIA, RU, "worth 3 million USD")->amount =
      (MnDecimal){ 3, 6 };
  add_event (article, MN_EVENT_AGREEMENT, KZ, "2022-01-20", "The ministers met", TALKS);
}

static void
test_outdated (Fixture *fixture, gconstpointer data)
{
  guint n;

  mn_library_set_rule_version (fixture->library, 1);
  gint64 old = store_one (fixture->library, read_report (BODY)).article;
  gint64 other = store_one (fixture->library, make_article ("Other", "Text.", NULL, NULL)).article;
  g_autoptr (GArray) none = mn_library_list_outdated (fixture->library, 0, 10, &n, NULL, NULL);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (n, ==, 0);

  mn_library_set_rule_version (fixture->library, 2);
  g_autoptr (GArray) all = mn_library_list_outdated (fixture->library, 0, 1, &n, NULL, NULL);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpuint (n, ==, 2);
  g_autoptr (GArray) rest = mn_library_list_outdated (fixture->library, old, 10, &n, NULL, NULL);
  g_assert_cmpuint (rest->len, ==, 1);
  g_assert_cmpint (g_array_index (rest, gint64, 0), ==, other);

  g_assert_cmpuint (read_again (fixture, old, 2, read_same), ==, 0);
  g_assert_cmpuint (read_again (fixture, other, 2, NULL), ==, 0);
  g_autoptr (GArray) done = mn_library_list_outdated (fixture->library, 0, 10, NULL, NULL, NULL);
  g_assert_cmpuint (done->len, ==, 0);
  assert_counts (fixture, old, 1, 1);
}

static void
test_read_again (Fixture *fixture, gconstpointer data)
{
  gint64 import = begin_import (fixture->library);
  gint64 id = store_in (fixture->library, import, read_report (BODY)).article;

  g_assert_cmpuint (read_again (fixture, id, 2, read_otherwise), ==, 1);
  assert_counts (fixture, id, 1, 1);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpint (((MnEvent *) article->events->pdata[0])->type, ==, MN_EVENT_VISIT);

  /* Once is enough; and undoing the import takes all of it. */
  g_assert_cmpuint (read_again (fixture, id, 2, read_rightly), ==, 0);
  assert_counts (fixture, id, 1, 1);
  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  assert_sound (fixture->library);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM reading"), ==, 0);
}

static void
test_read_corrected (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  correct_figure (fixture, id);
  correct_event (fixture, id);
  read_again (fixture, id, 2, read_same);
  assert_corrected (fixture, id);
  read_again (fixture, id, 3, read_otherwise);
  assert_corrected (fixture, id);
  /* Nothing like it is read any more. */
  read_again (fixture, id, 4, NULL);
  assert_corrected (fixture, id);
  read_again (fixture, id, 5, read_same);
  assert_corrected (fixture, id);
}

static void
test_read_confirmed (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  say_all (fixture, id, MN_VERDICT_CONFIRMED);
  read_again (fixture, id, 2, read_otherwise);
  assert_counts (fixture, id, 1, 1);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  const MnFigure *figure = article->figures->pdata[0];
  g_assert_cmpint (figure->verdict, ==, MN_VERDICT_CONFIRMED);
  g_assert_true (mn_period_is_full_year (&figure->period, NULL));
  g_assert_cmpint (figure->period.start, ==, mn_period_new_year (2021).start);
  g_assert_cmpint (((MnEvent *) article->events->pdata[0])->type, ==, MN_EVENT_MEETING);
}

static void
test_read_rejected (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  say_all (fixture, id, MN_VERDICT_REJECTED);
  read_again (fixture, id, 2, read_same);
  assert_counts (fixture, id, 0, 0);
  /* Read otherwise it is another statement, which may be right; the old one stays rejected. */
  read_again (fixture, id, 3, read_otherwise);
  assert_counts (fixture, id, 1, 1);
  read_again (fixture, id, 4, read_same);
  assert_counts (fixture, id, 0, 0);
}

/* Rules that learnt it do not say it a second time. */
static void
read_share (MnArticle *article, double share)
{
  MnFigure *figure = add_figure (article, MN_KIND_EXPORT, KZ, MN_MONGOLIA, "60.9 million USD");

  figure->has_amount = FALSE;
  figure->currency[0] = '\0';
  figure->share_pct = share;
}

static void
read_large_share (MnArticle *article)
{
  read_share (article, 96);
}

static void
read_small_share (MnArticle *article)
{
  read_share (article, 69);
}

/* By its share it is known again; with another it is another statement. */
static void
test_read_share (Fixture *fixture, gconstpointer data)
{
  MnArticle *article = make_article ("Trade", BODY, NULL, NULL);

  read_large_share (article);
  gint64 id = store_one (fixture->library, article).article;
  g_autoptr (MnArticle) shown = get_article (fixture->library, id);
  judge_figure (fixture, shown->figures->pdata[0], MN_VERDICT_REJECTED, NULL);
  read_again (fixture, id, 2, read_large_share);
  assert_counts (fixture, id, 0, 0);
  g_assert_cmpuint (read_again (fixture, id, 3, read_small_share), ==, 1);
  assert_counts (fixture, id, 1, 0);
}

static void
test_read_added (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  correct_figure (fixture, id);
  correct_event (fixture, id);
  gint64 added = add_wool (fixture, id);
  read_again (fixture, id, 2, read_rightly);
  assert_counts (fixture, id, 2, 1);
  g_autoptr (GPtrArray) figures = list_figures (fixture, RU);
  g_assert_cmpuint (figures->len, ==, 1);
  g_assert_cmpint (((MnFigure *) figures->pdata[0])->verdict, ==, MN_VERDICT_ADDED);

  /* Taken back, the rules' own counts. */
  undo (fixture, added);
  assert_counts (fixture, id, 2, 1);
  g_autoptr (GPtrArray) read = list_figures (fixture, RU);
  g_assert_cmpint (((MnFigure *) read->pdata[0])->verdict, ==, MN_VERDICT_NONE);
}

/* Another reading came first. */
static void
test_read_late (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) late = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  guint n_changed = 7;

  g_ptr_array_add (late, get_article (fixture->library, id));
  store_one (fixture->library, read_report (LONGER));
  mn_library_set_rule_version (fixture->library, 2);
  g_assert_true (mn_library_store_again (fixture->library, late, &n_changed, NULL, NULL));
  g_assert_cmpuint (n_changed, ==, 0);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpint (article->number, ==, 2);
  assert_counts (fixture, id, 1, 1);
}

/* What a table states is not read from its words. */
static void
test_read_stated (Fixture *fixture, gconstpointer data)
{
  MnArticle *stated = read_report (BODY);

  stated->states_events = TRUE;
  stated->not_after = mn_day_from_iso ("2022-03-01");
  gint64 id = store_one (fixture->library, stated).article;
  read_again (fixture, id, 2, read_rightly);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpuint (article->events->len, ==, 1);
  g_assert_cmpint (((MnEvent *) article->events->pdata[0])->type, ==, MN_EVENT_MEETING);
  g_assert_true (article->states_events);
  g_assert_cmpint (article->not_after, ==, mn_period_new_month (2022, 3).start);
  assert_sound (fixture->library);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/reread/outdated", test_outdated);
  ADD ("/reread/again", test_read_again);
  ADD ("/reread/corrected", test_read_corrected);
  ADD ("/reread/confirmed", test_read_confirmed);
  ADD ("/reread/rejected", test_read_rejected);
  ADD ("/reread/share", test_read_share);
  ADD ("/reread/added", test_read_added);
  ADD ("/reread/late", test_read_late);
  ADD ("/reread/stated", test_read_stated);
  return g_test_run ();
}
