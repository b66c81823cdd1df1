/* test-judge.c: what the user says of facts, and that it outlasts whatever is read later. */
#include "fixture.h"

#include <math.h>
#include <string.h>

#define TURNOVER "Turnover with Kazakhstan was 60.9 million USD in 2021."
#define EXPORTS  "Wool worth 3 million USD was sold there."
#define TALKS    "The ministers met in Astana."
#define BODY     TURNOVER " " EXPORTS " " TALKS
/* The same words elsewhere, and a sentence more. */
#define LONGER "A new opening of some length, so that everything moves. " BODY

static MnArticle *
make_report (const char *body)
{
  MnArticle *article = make_article ("Report", body, "a.mn", "2022-01-05");

  add_country (article, KZ, 1, "Kazakhstan");
  return article;
}

/* As the rules of the day read it. */
static MnArticle *
read_report (const char *body)
{
  MnArticle *article = make_report (body);

  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD")->doubt =
      g_strdup ("The pair is guessed.");
  add_event (article, MN_EVENT_MEETING, KZ, "2022-01-04", "The ministers met", "ministers met");
  return article;
}

/* --- Asking ------------------------------------------------------------------------------------- */

static GPtrArray *
list_figures (Fixture *fixture, MnCountry country)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *figures = mn_library_list_figures (fixture->library, country, NULL, &error);

  g_assert_no_error (error);
  return figures;
}

static GPtrArray *
list_events (Fixture *fixture, MnCountry country)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *events = mn_library_list_events (fixture->library, country, MN_DAY_UNKNOWN,
                                              MN_DAY_UNKNOWN, NULL, &error);

  g_assert_no_error (error);
  return events;
}

static MnCountryCount
count (Fixture *fixture, MnCountry country)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) counts = mn_library_list_countries (fixture->library, NULL, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < counts->len; i++)
    if (g_array_index (counts, MnCountryCount, i).country == country)
      return g_array_index (counts, MnCountryCount, i);
  return (MnCountryCount){ country, 0, 0, 0 };
}

static MnArticleRow *
get_row (MnSearchResult *result, gint64 article)
{
  for (guint i = 0; i < result->rows->len; i++)
    if (((MnArticleRow *) result->rows->pdata[i])->id == article)
      return result->rows->pdata[i];
  g_assert_not_reached ();
}

/* Lists, rows, and the country's counts say the same; so does mn_library_check(). */
static void
assert_counts (Fixture *fixture, gint64 article, guint n_figures, guint n_events)
{
  MnQuery query = MN_QUERY_INIT;
  g_autoptr (MnSearchResult) result = mn_library_search (fixture->library, &query, NULL, NULL);
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);

  g_assert_cmpuint (shown->figures->len, ==, n_figures);
  g_assert_cmpuint (shown->events->len, ==, n_events);
  g_assert_cmpuint (get_row (result, article)->n_figures, ==, n_figures);
  g_assert_cmpuint (get_row (result, article)->n_events, ==, n_events);
  assert_sound (fixture->library);
}

/* --- Saying ------------------------------------------------------------------------------------- */

static gint64
judge (Fixture *fixture, const MnJudgement *judgement)
{
  g_autoptr (GError) error = NULL;
  gint64 verdict = mn_library_judge (fixture->library, judgement, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (verdict, >, 0);
  return verdict;
}

static gint64
judge_figure (Fixture *fixture, const MnFigure *figure, MnVerdict verdict, const MnFigure *says)
{
  const MnJudgement judgement = { .figure = figure->id, .verdict = verdict, .figure_says = says };

  return judge (fixture, &judgement);
}

static gint64
judge_event (Fixture *fixture, const MnEvent *event, MnVerdict verdict, const MnEvent *says)
{
  const MnJudgement judgement = { .telling = event->telling,
                                  .verdict = verdict,
                                  .event_says = says };

  g_assert_cmpint (event->telling, !=, 0);
  return judge (fixture, &judgement);
}

static void
undo (Fixture *fixture, gint64 verdict)
{
  g_autoptr (GError) error = NULL;

  mn_library_undo_verdict (fixture->library, verdict, &error);
  g_assert_no_error (error);
}

/* The first figure that the article shows, with 70 million instead. */
static gint64
correct_figure (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnFigure) says = mn_figure_copy (shown->figures->pdata[0]);

  says->amount = (MnDecimal){ 70, 6 };
  return judge_figure (fixture, shown->figures->pdata[0], MN_VERDICT_CORRECTED, says);
}

/* The first event, as an agreement a day later. */
static gint64
correct_event (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnEvent) says = mn_event_copy (shown->events->pdata[0]);

  says->type = MN_EVENT_AGREEMENT;
  g_assert_true (mn_period_parse ("2022-01-20", &says->date));
  return judge_event (fixture, shown->events->pdata[0], MN_VERDICT_CORRECTED, says);
}

static gint64
say_all (Fixture *fixture, gint64 article, MnVerdict verdict)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);

  judge_event (fixture, shown->events->pdata[0], verdict, NULL);
  return judge_figure (fixture, shown->figures->pdata[0], verdict, NULL);
}

static MnEvidence *
take_words (const MnArticle *article, const char *words)
{
  const char *at = strstr (article->body, words);
  MnSpan span = { (guint32) (at - article->body),
                  (guint32) (at - article->body + (gssize) strlen (words)) };
  MnEvidence *evidence = mn_evidence_new (MN_PART_BODY, span, article->body);

  evidence->article = article->id;
  evidence->edition = article->edition;
  return evidence;
}

static gint64
add_wool (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnFigure) says = mn_figure_new (MN_KIND_EXPORT);

  mn_figure_set_pair (says, MN_MONGOLIA, RU);
  says->period = mn_period_new_year (2021);
  says->has_amount = TRUE;
  says->amount = (MnDecimal){ 3, 6 };
  says->growth_pct = NAN;
  g_strlcpy (says->currency, "USD", sizeof says->currency);
  mn_evidence_free (says->evidence);
  says->evidence = take_words (shown, "3 million USD");

  const MnJudgement judgement = { .article = article,
                                  .verdict = MN_VERDICT_ADDED,
                                  .figure_says = says };
  return judge (fixture, &judgement);
}

static gint64
add_signing (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnEvent) says = mn_event_new (MN_EVENT_AGREEMENT);

  g_assert_true (mn_period_parse ("2022-02", &says->date));
  says->title = g_strdup ("A contract on wool");
  mn_event_add_country (says, RU);
  g_ptr_array_add (says->evidence, take_words (shown, "Wool"));

  const MnJudgement judgement = { .article = article,
                                  .verdict = MN_VERDICT_ADDED,
                                  .event_says = says };
  return judge (fixture, &judgement);
}

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
assert_corrected (Fixture *fixture, gint64 id)
{
  assert_counts (fixture, id, 1, 1);
  g_autoptr (MnArticle) article = get_article (fixture->library, id);
  const MnFigure *figure = article->figures->pdata[0];
  const MnEvent *event = article->events->pdata[0];

  g_assert_cmpint (figure->amount.digits, ==, 70);
  g_assert_cmpint (figure->verdict, ==, MN_VERDICT_CORRECTED);
  g_assert_cmpint (figure->evidence->edition, ==, article->edition);
  g_assert_cmpstr (figure->evidence->quote, ==, "60.9 million USD");
  g_assert_cmpint (event->type, ==, MN_EVENT_AGREEMENT);
  g_assert_cmpint (event->verdict, ==, MN_VERDICT_CORRECTED);
}

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

/* --- Read again --------------------------------------------------------------------------------- */

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

  gint64 verdict = say_all (fixture, id, MN_VERDICT_REJECTED);
  g_autoptr (GPtrArray) still = list_events (fixture, KZ);
  g_assert_cmpuint (still->len, ==, 1);
  g_assert_cmpuint (((MnEvent *) still->pdata[0])->evidence->len, ==, 1);
  assert_counts (fixture, id, 0, 0);
  assert_counts (fixture, second, 0, 1);
  undo (fixture, verdict);

  /* The user speaks for the event, whoever else tells it. */
  correct_event (fixture, second);
  g_autoptr (GPtrArray) corrected = list_events (fixture, KZ);
  g_assert_cmpuint (corrected->len, ==, 1);
  g_assert_cmpint (((MnEvent *) corrected->pdata[0])->type, ==, MN_EVENT_AGREEMENT);
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
  ADD ("/judge/outdated", test_outdated);
  ADD ("/judge/read-again", test_read_again);
  ADD ("/judge/read-corrected", test_read_corrected);
  ADD ("/judge/read-confirmed", test_read_confirmed);
  ADD ("/judge/read-rejected", test_read_rejected);
  ADD ("/judge/read-added", test_read_added);
  ADD ("/judge/read-late", test_read_late);
  ADD ("/judge/read-stated", test_read_stated);
  ADD ("/judge/two-tell", test_two_tell);
  ADD ("/judge/check-finds", test_check_finds);
  return g_test_run ();
}
