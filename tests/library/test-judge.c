/* test-judge.c: what the user says of facts, and that it outlasts imports and editions. */
#include "judging.h"

#include <string.h>

/* --- Each verdict, and taking it back ----------------------------------------------------------- */

static void
test_confirm (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 verdict = say_all (fixture, id, MN_VERDICT_CONFIRMED);

  assert_counts (fixture, id, 1, 1);
  g_autoptr (GPtrArray) figures = list_figures (fixture, KZ);
  const MnFigure *figure = figures->pdata[0];
  g_assert_cmpuint (figures->len, ==, 1);
  g_assert_cmpint (figure->verdict, ==, MN_VERDICT_CONFIRMED);
  g_assert_cmpint (figure->amount.digits, ==, 609);
  g_assert_null (figure->doubt);
  g_assert_cmpstr (figure->evidence->quote, ==, "60.9 million USD");
  g_autoptr (GPtrArray) events = list_events (fixture, KZ);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpint (((MnEvent *) events->pdata[0])->verdict, ==, MN_VERDICT_CONFIRMED);

  undo (fixture, verdict);
  assert_counts (fixture, id, 1, 1);
  g_autoptr (GPtrArray) before = list_figures (fixture, KZ);
  g_assert_cmpint (((MnFigure *) before->pdata[0])->verdict, ==, MN_VERDICT_NONE);
  g_assert_nonnull (((MnFigure *) before->pdata[0])->doubt);
}

static void
test_reject (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 verdict = say_all (fixture, id, MN_VERDICT_REJECTED);

  assert_counts (fixture, id, 0, 0);
  g_assert_cmpuint (count (fixture, KZ).figures, ==, 0);
  g_assert_cmpuint (count (fixture, KZ).events, ==, 0);
  g_autoptr (GPtrArray) figures = list_figures (fixture, KZ);
  g_autoptr (GPtrArray) events = list_events (fixture, MN_COUNTRY_NONE);
  g_assert_cmpuint (figures->len, ==, 0);
  g_assert_cmpuint (events->len, ==, 0);

  /* They are there when asked for, and come back. */
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpuint (article->rejected_figures->len, ==, 1);
  g_assert_cmpuint (article->rejected_events->len, ==, 1);
  const MnEvent *event = article->rejected_events->pdata[0];
  g_assert_cmpint (event->verdict, ==, MN_VERDICT_REJECTED);
  g_assert_cmpstr (event->title, ==, "The ministers met");
  judge_event (fixture, event, MN_VERDICT_NONE, NULL);
  assert_counts (fixture, id, 0, 1);
  g_assert_cmpuint (count (fixture, KZ).events, ==, 1);

  undo (fixture, verdict);
  assert_counts (fixture, id, 1, 1);
  g_assert_cmpuint (count (fixture, KZ).figures, ==, 1);
}

static void
test_correct (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 verdict = correct_figure (fixture, id);

  correct_event (fixture, id);
  assert_counts (fixture, id, 1, 1);
  g_autoptr (GPtrArray) figures = list_figures (fixture, KZ);
  const MnFigure *figure = figures->pdata[0];
  g_assert_cmpuint (figures->len, ==, 1);
  g_assert_cmpint (figure->verdict, ==, MN_VERDICT_CORRECTED);
  g_assert_cmpint (figure->amount.digits, ==, 70);
  g_assert_cmpstr (figure->evidence->quote, ==, "60.9 million USD");
  g_autoptr (GPtrArray) events = list_events (fixture, KZ);
  const MnEvent *event = events->pdata[0];
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpint (event->type, ==, MN_EVENT_AGREEMENT);
  g_assert_cmpint (event->dated_by, ==, MN_DATED_BY_USER);
  g_assert_cmpuint (search_total (fixture->library, "wool"), ==, 1);

  undo (fixture, verdict);
  g_autoptr (GPtrArray) before = list_figures (fixture, KZ);
  g_assert_cmpint (((MnFigure *) before->pdata[0])->amount.digits, ==, 609);
  assert_counts (fixture, id, 1, 1);
}

/* The row of the list does what the row of the fact says. */
static void
test_correct_twice (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 first = correct_figure (fixture, id);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_autoptr (MnFigure) says = mn_figure_copy (article->figures->pdata[0]);

  says->amount = (MnDecimal){ 71, 6 };
  gint64 second = judge_figure (fixture, article->figures->pdata[0], MN_VERDICT_CORRECTED, says);
  assert_counts (fixture, id, 1, 1);

  /* Only the last word can be taken back. */
  g_assert_false (mn_library_undo_verdict (fixture->library, first, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED);
  undo (fixture, second);
  g_autoptr (GPtrArray) figures = list_figures (fixture, KZ);
  g_assert_cmpint (((MnFigure *) figures->pdata[0])->amount.digits, ==, 70);
  undo (fixture, first);
  assert_counts (fixture, id, 1, 1);
  g_clear_error (&error);
  g_assert_false (mn_library_undo_verdict (fixture->library, first, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM judged"), ==, 0);
}

/* What was corrected, then rejected, comes back as it was read. */
static void
test_reject_corrected (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  correct_figure (fixture, id);
  g_autoptr (MnArticle) corrected = get_article (fixture->library, id);
  judge_figure (fixture, corrected->figures->pdata[0], MN_VERDICT_REJECTED, NULL);
  assert_counts (fixture, id, 0, 1);
  g_autoptr (MnArticle) rejected = get_article (fixture->library, id);
  g_assert_cmpuint (rejected->rejected_figures->len, ==, 1);
  judge_figure (fixture, rejected->rejected_figures->pdata[0], MN_VERDICT_NONE, NULL);
  g_autoptr (GPtrArray) figures = list_figures (fixture, KZ);
  g_assert_cmpint (((MnFigure *) figures->pdata[0])->amount.digits, ==, 609);
  assert_counts (fixture, id, 1, 1);
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 wool = add_wool (fixture, id);
  gint64 signing = add_signing (fixture, id);

  assert_counts (fixture, id, 2, 2);
  g_assert_cmpuint (count (fixture, RU).figures, ==, 1);
  g_assert_cmpuint (count (fixture, RU).events, ==, 1);
  g_autoptr (GPtrArray) figures = list_figures (fixture, RU);
  const MnFigure *figure = figures->pdata[0];
  g_assert_cmpint (figure->verdict, ==, MN_VERDICT_ADDED);
  g_assert_cmpstr (figure->evidence->quote, ==, "3 million USD");
  g_assert_cmpint (figure->evidence->article, ==, id);

  /* Away with it, and back. */
  judge_figure (fixture, figure, MN_VERDICT_REJECTED, NULL);
  assert_counts (fixture, id, 1, 2);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpuint (article->rejected_figures->len, ==, 1);
  gint64 back = judge_figure (fixture, article->rejected_figures->pdata[0], MN_VERDICT_NONE, NULL);
  assert_counts (fixture, id, 2, 2);
  g_autoptr (GPtrArray) again = list_figures (fixture, RU);
  g_assert_cmpint (((MnFigure *) again->pdata[0])->verdict, ==, MN_VERDICT_ADDED);

  undo (fixture, back);
  assert_counts (fixture, id, 1, 2);
  undo (fixture, signing);
  assert_counts (fixture, id, 1, 1);
  g_assert_cmpuint (count (fixture, RU).events, ==, 0);
  g_assert_cmpint (wool, <, signing);
}

/* The text changed while the user looked at it. */
static void
test_add_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  g_autoptr (MnFigure) says = mn_figure_new (MN_KIND_EXPORT);
  const MnJudgement judgement = { .article = id, .verdict = MN_VERDICT_ADDED, .figure_says = says };

  says->evidence->edition = 1;
  says->evidence->span = (MnSpan){ 5, 5000 };
  g_assert_cmpint (mn_library_judge (fixture->library, &judgement, NULL, &error), ==, 0);
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM judged"), ==, 0);
}

/* --- What outlasts it --------------------------------------------------------------------------- */

static void
test_same_again (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  correct_figure (fixture, id);
  correct_event (fixture, id);
  g_assert_cmpint (store_one (fixture->library, read_report (BODY)).as, ==, MN_STORED_DUPLICATE);
  assert_corrected (fixture, id);
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  assert_corrected (fixture, id);
}

static void
test_edition (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  gint64 import = begin_import (fixture->library);

  correct_figure (fixture, id);
  correct_event (fixture, id);
  g_assert_cmpint (store_in (fixture->library, import, read_report (LONGER)).as, ==,
                   MN_STORED_EDITION);
  assert_corrected (fixture, id);

  /* And the other way round. */
  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  assert_corrected (fixture, id);
}

static void
test_edition_rejected (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  say_all (fixture, id, MN_VERDICT_REJECTED);
  store_one (fixture->library, read_report (LONGER));
  assert_counts (fixture, id, 0, 0);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  g_assert_cmpuint (article->rejected_figures->len, ==, 1);
  g_assert_cmpuint (article->rejected_events->len, ==, 1);
}

static void
test_edition_added (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  add_wool (fixture, id);
  store_one (fixture->library, read_report (LONGER));
  assert_counts (fixture, id, 2, 1);
  g_autoptr (GPtrArray) figures = list_figures (fixture, RU);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  const MnFigure *figure = figures->pdata[0];
  g_assert_cmpint (figure->evidence->edition, ==, article->edition);
  g_assert_cmpuint (figure->evidence->span.start, ==, strstr (LONGER, "3 million") - LONGER);
}

/* The words are gone from the text, not from what the user knows. */
static void
test_words_gone (Fixture *fixture, gconstpointer data)
{
  gint64 first = begin_import (fixture->library);
  gint64 id = store_in (fixture->library, first, read_report (BODY)).article;
  MnArticle *shorter = make_report (TURNOVER " " TALKS " More was said of Kazakhstan.");

  add_wool (fixture, id);
  correct_figure (fixture, id);
  store_one (fixture->library, shorter);
  assert_counts (fixture, id, 2, 0);
  g_autoptr (GPtrArray) figures = list_figures (fixture, RU);
  g_assert_cmpint (((MnFigure *) figures->pdata[0])->evidence->edition, ==, 1);

  /* Of the edition that had them, too. */
  g_assert_true (mn_library_undo_import (fixture->library, first, NULL));
  assert_counts (fixture, id, 2, 0);
  g_autoptr (GPtrArray) noted = list_figures (fixture, RU);
  const MnFigure *figure = noted->len ? noted->pdata[0] : NULL;
  g_assert_nonnull (figure);
  g_assert_cmpint (figure->evidence->edition, ==, 0);
  g_assert_cmpstr (figure->evidence->quote, ==, "3 million USD");
}

/* With its article goes what was said of it. */
static void
test_article_gone (Fixture *fixture, gconstpointer data)
{
  gint64 import = begin_import (fixture->library);
  gint64 id = store_in (fixture->library, import, read_report (BODY)).article;

  correct_event (fixture, id);
  add_wool (fixture, id);
  add_signing (fixture, id);
  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  assert_sound (fixture->library);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM verdict"), ==, 0);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM figure"), ==, 0);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM event"), ==, 0);
}

/* --- Others ------------------------------------------------------------------------------------- */

/* An event that two articles tell: each says its own. */
static void
test_two_tell (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  MnArticle *other = make_article ("News", "In Astana ministers met again.", "b.mn", "2022-01-05");

  add_event (other, MN_EVENT_MEETING, KZ, "2022-01-04", "Ministers met", "ministers met");
  add_country (other, KZ, 1, "Astana");
  gint64 second = store_one (fixture->library, other).article;
  g_autoptr (GPtrArray) one = list_events (fixture, KZ);
  g_assert_cmpuint (one->len, ==, 1);

  g_autoptr (MnArticle) first = get_article (fixture->library, id);
  gint64 verdict = judge_event (fixture, first->events->pdata[0], MN_VERDICT_REJECTED, NULL);
  g_autoptr (GPtrArray) still = list_events (fixture, KZ);
  g_assert_cmpuint (still->len, ==, 1);
  g_assert_cmpuint (((MnEvent *) still->pdata[0])->evidence->len, ==, 1);
  assert_counts (fixture, id, 1, 0);
  assert_counts (fixture, second, 0, 1);
  undo (fixture, verdict);

  /* Corrected, it is another event; the other article tells what it told. */
  correct_event (fixture, second);
  g_autoptr (GPtrArray) corrected = list_events (fixture, KZ);
  g_assert_cmpuint (corrected->len, ==, 2);
  g_assert_cmpint (((MnEvent *) corrected->pdata[0])->type, ==, MN_EVENT_MEETING);
  g_assert_cmpint (((MnEvent *) corrected->pdata[1])->type, ==, MN_EVENT_AGREEMENT);
  assert_sound (fixture->library);
}

/* The user speaks for the event, whoever else tells it: with what he saw, or with another day. */
static void
test_two_tell_day (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;
  MnArticle *other = make_article ("News", "In Astana ministers met.", "b.mn", "2022-01-05");

  /* That of the article is said by the text, so that it speaks for the event. */
  exec (fixture->path, "UPDATE telling SET dated_by = 'document'");
  add_event (other, MN_EVENT_MEETING, KZ, "2022-01-05", "Ministers met", "ministers met");
  store_one (fixture->library, other);
  g_autoptr (MnArticle) shown = get_article (fixture->library, id);
  const MnEvent *event = shown->events->pdata[0];
  g_assert_cmpint (event->date.start, ==, mn_day_from_iso ("2022-01-05"));

  gint64 confirmed = judge_event (fixture, event, MN_VERDICT_CONFIRMED, NULL);
  g_autoptr (GPtrArray) one = list_events (fixture, KZ);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpint (((MnEvent *) one->pdata[0])->date.start, ==, mn_day_from_iso ("2022-01-05"));
  undo (fixture, confirmed);

  g_autoptr (MnEvent) says = mn_event_copy (event);
  g_assert_true (mn_period_parse ("2022-01-06", &says->date));
  judge_event (fixture, event, MN_VERDICT_CORRECTED, says);
  g_autoptr (GPtrArray) moved = list_events (fixture, KZ);
  g_assert_cmpuint (moved->len, ==, 1);
  g_assert_cmpint (((MnEvent *) moved->pdata[0])->date.start, ==, mn_day_from_iso ("2022-01-06"));
  g_assert_cmpuint (((MnEvent *) moved->pdata[0])->evidence->len, ==, 2);
  assert_sound (fixture->library);
}

static void
test_check_finds (Fixture *fixture, gconstpointer data)
{
  gint64 id = store_one (fixture->library, read_report (BODY)).article;

  correct_figure (fixture, id);
  g_clear_object (&fixture->library);
  exec (fixture->path, "INSERT INTO verdict (judged, said, given) VALUES (1, 'rejected', 0);"
                       "UPDATE article SET n_figures = 9");
  fixture_reopen (fixture, MN_LIBRARY_OPEN_DEFAULT);
  g_autoptr (GPtrArray) faults = mn_library_check (fixture->library, NULL, NULL);
  g_assert_cmpuint (faults->len, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/judge/confirm", test_confirm);
  ADD ("/judge/reject", test_reject);
  ADD ("/judge/correct", test_correct);
  ADD ("/judge/correct-twice", test_correct_twice);
  ADD ("/judge/reject-corrected", test_reject_corrected);
  ADD ("/judge/add", test_add);
  ADD ("/judge/add-nowhere", test_add_nowhere);
  ADD ("/judge/same-again", test_same_again);
  ADD ("/judge/edition", test_edition);
  ADD ("/judge/edition-rejected", test_edition_rejected);
  ADD ("/judge/edition-added", test_edition_added);
  ADD ("/judge/words-gone", test_words_gone);
  ADD ("/judge/article-gone", test_article_gone);
  ADD ("/judge/two-tell", test_two_tell);
  ADD ("/judge/two-tell-day", test_two_tell_day);
  ADD ("/judge/check-finds", test_check_finds);
  return g_test_run ();
}
