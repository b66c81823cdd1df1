/* judging.c: what a user would say of the facts of a report. */
#include "judging.h"

#include <math.h>
#include <string.h>

MnArticle *
make_report (const char *body)
{
  MnArticle *article = make_article ("Report", body, "a.mn", "2022-01-05");

  add_country (article, KZ, 1, "Kazakhstan");
  return article;
}

/* As the rules of the day read it. */
MnArticle *
read_report (const char *body)
{
  MnArticle *article = make_report (body);

  add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD")->doubt =
      g_strdup ("The pair is guessed.");
  add_event (article, MN_EVENT_MEETING, KZ, "2022-01-04", "The ministers met", "ministers met");
  return article;
}

/* --- Asking ------------------------------------------------------------------------------------- */

GPtrArray *
list_figures (Fixture *fixture, MnCountry country)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *figures = mn_library_list_figures (fixture->library, country, NULL, &error);

  g_assert_no_error (error);
  return figures;
}

GPtrArray *
list_events (Fixture *fixture, MnCountry country)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *events = mn_library_list_events (fixture->library, country, MN_DAY_UNKNOWN,
                                              MN_DAY_UNKNOWN, NULL, &error);

  g_assert_no_error (error);
  return events;
}

MnCountryCount
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
void
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

gint64
judge_figure (Fixture *fixture, const MnFigure *figure, MnVerdict verdict, const MnFigure *says)
{
  const MnJudgement judgement = { .figure = figure->id, .verdict = verdict, .figure_says = says };

  return judge (fixture, &judgement);
}

gint64
judge_event (Fixture *fixture, const MnEvent *event, MnVerdict verdict, const MnEvent *says)
{
  const MnJudgement judgement = { .telling = event->telling,
                                  .verdict = verdict,
                                  .event_says = says };

  g_assert_cmpint (event->telling, !=, 0);
  return judge (fixture, &judgement);
}

void
undo (Fixture *fixture, gint64 verdict)
{
  g_autoptr (GError) error = NULL;

  mn_library_undo_verdict (fixture->library, verdict, &error);
  g_assert_no_error (error);
}

/* The first figure that the article shows, with 70 million instead. */
gint64
correct_figure (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnFigure) says = mn_figure_copy (shown->figures->pdata[0]);

  says->amount = (MnDecimal){ 70, 6 };
  return judge_figure (fixture, shown->figures->pdata[0], MN_VERDICT_CORRECTED, says);
}

/* The first event, as an agreement a day later. */
gint64
correct_event (Fixture *fixture, gint64 article)
{
  g_autoptr (MnArticle) shown = get_article (fixture->library, article);
  g_autoptr (MnEvent) says = mn_event_copy (shown->events->pdata[0]);

  says->type = MN_EVENT_AGREEMENT;
  g_assert_true (mn_period_parse ("2022-01-20", &says->date));
  return judge_event (fixture, shown->events->pdata[0], MN_VERDICT_CORRECTED, says);
}

gint64
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

gint64
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

gint64
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

void
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
