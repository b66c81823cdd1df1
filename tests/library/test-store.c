/* test-store.c: the same document, its editions, what is superseded, merged, and taken back. */
#include "fixture.h"

#include <string.h>

static const char text[] = "The ministers met in Ulaanbaatar on Friday to speak of trade.\n"
                           "Turnover amounted to 60.9 million USD in 2021, the agency said.\n"
                           "They signed an agreement on transport between the two countries.\n"
                           "The next round of talks is planned for the autumn in Astana.\n";

static const char edited[] =
    "The ministers met in Ulaanbaatar on Friday to speak of trade.\n"
    "Turnover amounted to 61.5 million USD in 2021, the agency corrected.\n"
    "They signed an agreement on transport between the two countries.\n"
    "The next round of talks is planned for the autumn in Astana.\n";

static const char new_opening[] =
    "UPDATED. Ministers of the two states held a meeting in the Mongolian capital.\n"
    "Turnover amounted to 60.9 million USD in 2021, the agency said.\n"
    "They signed an agreement on transport between the two countries.\n"
    "The next round of talks is planned for the autumn in Astana.\n";

static const char other[] = "Cashmere makers of Mongolia and Kazakhstan opened a joint fair.\n"
                            "Visitors came from all provinces and bought scarves and coats.\n"
                            "The organisers want to repeat it every year from now on.\n";

static MnStored
store (Fixture *fixture, const char *title, const char *body, const char *source, const char *date)
{
  return store_one (fixture->library, make_article (title, body, source, date));
}

static guint
count_articles (Fixture *fixture)
{
  return search_total (fixture->library, NULL);
}

/* --- The same document -------------------------------------------------------------------------- */

static void
test_duplicate (Fixture *fixture, gconstpointer data)
{
  MnStored first = store (fixture, "Talks", text, "inform.kz", "2022-06-14");
  MnStored same = store (fixture, "Talks", text, "inform.kz", "2022-06-14");
  MnStored spaced = store (fixture, " Talks", "The  ministers met in", "inform.kz", "2022-06-14");

  g_assert_cmpint (same.as, ==, MN_STORED_DUPLICATE);
  g_assert_cmpint (same.article, ==, first.article);
  g_assert_cmpuint (same.new_figures + same.new_events, ==, 0);
  g_assert_cmpint (spaced.as, ==, MN_STORED_EDITION);

  g_autofree char *wrapped = g_strdup (text);
  g_strdelimit (wrapped, "\n", ' ');
  g_assert_cmpint (store (fixture, "Talks", wrapped, "inform.kz", NULL).as, ==,
                   MN_STORED_DUPLICATE);
  g_assert_cmpuint (count_articles (fixture), ==, 1);
  assert_sound (fixture->library);
}

static void
test_duplicate_in_one_batch (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, make_article ("Headline of today", NULL, "a.mn", "2022-01-02"));
  g_ptr_array_add (articles, make_article ("Older", other, "a.mn", "2021-01-02"));
  g_ptr_array_add (articles, make_article ("Headline of today", text, "a.mn", "2022-01-02"));
  g_ptr_array_add (articles, make_article ("Older", other, "a.mn", "2021-01-02"));
  g_autoptr (GArray) stored =
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_array_index (stored, MnStored, 0).as, ==, MN_STORED_NEW);
  g_assert_cmpint (g_array_index (stored, MnStored, 1).as, ==, MN_STORED_NEW);
  g_assert_cmpint (g_array_index (stored, MnStored, 2).as, ==, MN_STORED_EDITION);
  g_assert_cmpint (g_array_index (stored, MnStored, 2).article, ==,
                   g_array_index (stored, MnStored, 0).article);
  g_assert_cmpint (g_array_index (stored, MnStored, 3).as, ==, MN_STORED_DUPLICATE);
  g_assert_cmpuint (search_total (fixture->library, "ministers"), ==, 1);
  assert_sound (fixture->library);
}

/* A headline alone never takes the place of a text. */
static void
test_headline_after_text (Fixture *fixture, gconstpointer data)
{
  MnStored first = store (fixture, "Talks in Astana", text, "inform.kz", "2022-06-14");
  MnStored headline = store (fixture, "Talks in Astana", NULL, "inform.kz", "2022-06-14");

  g_assert_cmpint (headline.as, ==, MN_STORED_DUPLICATE);
  g_autoptr (MnArticle) article = get_article (fixture->library, first.article);
  g_assert_cmpstr (article->body, ==, text);
}

static void
test_date_filled (Fixture *fixture, gconstpointer data)
{
  MnArticle *undated = make_article ("Talks", text, NULL, NULL);
  add_event (undated, MN_EVENT_MEETING, KZ, NULL, "Ministers met", "ministers met");
  MnStored first = store_one (fixture->library, undated);

  gint64 import = begin_import (fixture->library);
  MnArticle *dated = make_article ("Talks", text, NULL, "2022-06-17");
  add_event (dated, MN_EVENT_MEETING, KZ, "2022-06-17", "Ministers met", "ministers met");
  MnStored second = store_in (fixture->library, import, dated);
  g_assert_cmpint (second.as, ==, MN_STORED_DUPLICATE);
  g_assert_cmpint (second.article, ==, first.article);
  g_assert_cmpuint (second.new_events, ==, 0);

  g_autoptr (MnArticle) article = get_article (fixture->library, first.article);
  g_assert_cmpint (article->number, ==, 1);
  g_assert_cmpint (article->date.start, ==, mn_day_new (2022, 6, 17));
  g_assert_cmpuint (article->events->len, ==, 1);
  const MnEvent *event = article->events->pdata[0];
  g_assert_cmpint (event->date.start, ==, mn_day_new (2022, 6, 17));
  g_assert_cmpuint (event->evidence->len, ==, 1);
  assert_sound (fixture->library);

  /* A date that is known stays. */
  g_assert_cmpint (store (fixture, "Talks", text, NULL, "2023-01-01").as, ==, MN_STORED_NEW);

  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  g_autoptr (MnArticle) before = get_article (fixture->library, first.article);
  g_assert_true (mn_period_is_unknown (&before->date));
  g_assert_cmpint (before->date_origin, ==, MN_DATE_UNKNOWN);
  event = before->events->pdata[0];
  g_assert_true (mn_period_is_unknown (&event->date));
  assert_sound (fixture->library);
}

/* --- Editions ----------------------------------------------------------------------------------- */

typedef struct
{
  const char *title;
  const char *body;
  const char *source;
  const char *url;
  const char *date;
} Document;

static MnArticle *
make_document (const Document *document)
{
  MnArticle *article =
      make_article (document->title, document->body, document->source, document->date);

  article->url = g_strdup (document->url);
  return article;
}

static const struct
{
  const char *name;
  Document old;
  Document new;
  MnStoredAs as;
} pairs[] = {
  { "same address, other title",
    { "Talks", text, "a.mn", "http://a.mn/1", "2022-01-01" },
    { "Talks end", edited, "a.mn", "http://a.mn/1", "2022-01-02" },
    MN_STORED_EDITION },
  { "a front page has all changed",
    { "Front page", text, "a.mn", "http://a.mn/", NULL },
    { "Other front page", other, "a.mn", "http://a.mn/", NULL },
    MN_STORED_NEW },
  { "same title, source and day",
    { "Talks held", text, "a.mn", NULL, "2022-01-01" },
    { "Talks “held”", edited, "A.mn", NULL, "2022-01-01" },
    MN_STORED_EDITION },
  { "a day was missing",
    { "Talks held", text, "a.mn", NULL, NULL },
    { "Talks held", edited, "a.mn", NULL, "2022-01-01" },
    MN_STORED_EDITION },
  { "a month holds the day",
    { "Talks held", text, "a.mn", NULL, "2022-01" },
    { "Talks held", edited, "a.mn", NULL, "2022-01-15" },
    MN_STORED_EDITION },
  { "same title, another day",
    { "Foreign trade", text, "a.mn", NULL, "2022-01-01" },
    { "Foreign trade", edited, "a.mn", NULL, "2022-02-01" },
    MN_STORED_NEW },
  { "same title, another source",
    { "Talks held", text, "a.mn", NULL, "2022-01-01" },
    { "Talks held", edited, "b.kz", NULL, "2022-01-01" },
    MN_STORED_NEW },
  { "same title and source, nothing else alike, day unknown",
    { "Foreign trade", text, "a.mn", NULL, NULL },
    { "Foreign trade", other, "a.mn", NULL, NULL },
    MN_STORED_NEW },
  { "same title, other addresses",
    { "Foreign trade", text, "a.mn", "http://a.mn/1", "2022-01-01" },
    { "Foreign trade", edited, "a.mn", "http://a.mn/2", "2022-01-01" },
    MN_STORED_NEW },
  { "no title, same opening",
    { NULL, text, NULL, NULL, NULL },
    { NULL, edited, NULL, NULL, NULL },
    MN_STORED_EDITION },
  { "no title, the opening was edited",
    { NULL, text, NULL, NULL, NULL },
    { NULL, new_opening, NULL, NULL, NULL },
    MN_STORED_EDITION },
  { "no title, the opening was edited, another day",
    { NULL, text, NULL, NULL, "2022-01-01" },
    { NULL, new_opening, NULL, NULL, "2022-01-02" },
    MN_STORED_NEW },
  { "no title, another text",
    { NULL, text, NULL, NULL, NULL },
    { NULL, other, NULL, NULL, NULL },
    MN_STORED_NEW },
  { "the same text from two sources",
    { "Talks", text, "a.mn", NULL, "2022-01-01" },
    { "Talks", text, "b.kz", NULL, "2022-01-01" },
    MN_STORED_NEW },
  { "the same headline a month later",
    { "Weather", NULL, "a.mn", NULL, "2022-01-01" },
    { "Weather", NULL, "a.mn", NULL, "2022-02-01" },
    MN_STORED_NEW },
  { "headlines without a source or day",
    { "Weather", NULL, NULL, NULL, NULL },
    { "Weather", "It is cold in the whole country today.", NULL, NULL, NULL },
    MN_STORED_NEW },
};

static void
test_pair (Fixture *fixture, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  MnStored first = store_one (fixture->library, make_document (&pairs[i].old));
  MnStored second = store_one (fixture->library, make_document (&pairs[i].new));
  g_assert_cmpint (second.as, ==, pairs[i].as);
  if (second.as == MN_STORED_NEW)
    g_assert_cmpint (second.article, !=, first.article);
  else
    g_assert_cmpint (second.article, ==, first.article);
  assert_sound (fixture->library);
}

static void
test_editions_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  MnArticle *old = make_article ("Talks held", text, "a.mn", "2022-01-01");
  old->url = g_strdup ("http://a.mn/1");
  add_figure (old, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "60.9 million USD");
  add_country (old, KZ, 1, "Astana");
  MnStored stored = store_one (fixture->library, old);
  g_autoptr (MnArticle) first = get_article (fixture->library, stored.article);

  MnArticle *new = make_article ("Talks held", edited, "a.mn", "2022-01-01");
  add_figure (new, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, "61.5 million USD")->amount =
      (MnDecimal){ 615, 5 };
  stored = store_one (fixture->library, new);
  g_assert_cmpuint (stored.new_figures, ==, 1);

  g_autoptr (MnArticle) second = get_article (fixture->library, first->id);
  g_assert_cmpint (second->number, ==, 2);
  g_assert_cmpint (second->edition, !=, first->edition);
  g_assert_cmpstr (second->body, ==, edited);
  g_assert_cmpstr (second->url, ==, "http://a.mn/1");
  g_assert_cmpuint (second->figures->len, ==, 1);
  const MnFigure *figure = second->figures->pdata[0];
  g_assert_cmpint (figure->amount.digits, ==, 615);
  g_assert_cmpint (figure->evidence->edition, ==, second->edition);

  /* The old one with what was read from it. */
  g_autoptr (MnArticle) again =
      mn_library_get_article (fixture->library, first->id, first->edition, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->body, ==, text);
  g_assert_cmpint (again->number, ==, 1);
  figure = again->figures->pdata[0];
  g_assert_cmpint (figure->amount.digits, ==, 609);
  g_assert_cmpuint (again->countries->len, ==, 1);

  /* The chart and the index know the new one only. */
  g_autoptr (GPtrArray) figures = mn_library_list_figures (fixture->library, KZ, NULL, &error);
  g_assert_cmpuint (figures->len, ==, 1);
  figure = figures->pdata[0];
  g_assert_cmpint (figure->amount.digits, ==, 615);
  g_assert_cmpuint (search_total (fixture->library, "\"the agency said\""), ==, 0);
  g_assert_cmpuint (search_total (fixture->library, "\"agency corrected\""), ==, 1);
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM figure"), ==, 2);

  /* An old text that comes again is no news. */
  g_assert_cmpint (store (fixture, "Talks held", text, "a.mn", "2022-01-01").as, ==,
                   MN_STORED_DUPLICATE);
  assert_sound (fixture->library);
}

/* Undoing restores what stood before, in whatever order. */
static void
test_undo_editions (Fixture *fixture, gconstpointer data)
{
  static const char *const amounts[] = { "60.9 million USD", "61.5 million USD",
                                         "60.9 million USD" };
  const char *bodies[] = { text, edited, new_opening };
  gint64 imports[3];
  gint64 id = 0;

  for (int i = 0; i < 3; i++)
    {
      MnArticle *article = make_article ("Talks held", bodies[i], "a.mn", "2022-01-01");

      add_figure (article, MN_KIND_TURNOVER, KZ, MN_MONGOLIA, amounts[i])->confidence = 0.1 * i;
      add_event (article, MN_EVENT_AGREEMENT, KZ, "2022-01-01", "Transport", "signed an agreement");
      imports[i] = begin_import (fixture->library);
      id = store_in (fixture->library, imports[i], article).article;
    }
  g_assert_cmpint (query_int (fixture->path, "SELECT count(*) FROM event"), ==, 1);

  /* The one in the middle: nothing changes on the surface. */
  g_assert_true (mn_library_undo_import (fixture->library, imports[1], NULL));
  assert_sound (fixture->library);
  g_autoptr (MnArticle) third = get_article (fixture->library, id);
  g_assert_cmpstr (third->body, ==, new_opening);
  g_assert_cmpint (third->number, ==, 3);
  g_assert_cmpuint (third->figures->len, ==, 1);

  g_assert_true (mn_library_undo_import (fixture->library, imports[2], NULL));
  assert_sound (fixture->library);
  g_autoptr (MnArticle) first = get_article (fixture->library, id);
  g_assert_cmpstr (first->body, ==, text);
  g_assert_cmpuint (first->figures->len, ==, 1);
  g_assert_cmpuint (first->events->len, ==, 1);
  g_assert_cmpuint (search_total (fixture->library, "\"the agency said\""), ==, 1);
  g_assert_cmpuint (search_total (fixture->library, "updated "), ==, 0);

  g_assert_true (mn_library_undo_import (fixture->library, imports[0], NULL));
  assert_sound (fixture->library);
  g_assert_cmpuint (count_articles (fixture), ==, 0);
  static const char *const tables[] = { "article", "edition",       "reading",     "figure",
                                        "event",   "telling",       "evidence",    "passage",
                                        "term",    "event_country", "event_count", "import" };
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *sql = g_strconcat ("SELECT count(*) FROM ", tables[i], NULL);

      g_test_message ("%s", tables[i]);
      g_assert_cmpint (query_int (fixture->path, sql), ==, 0);
    }
}

static void
test_undo_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 import = begin_import (fixture->library);

  store_in (fixture->library, import, make_article ("Talks", text, NULL, NULL));
  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  g_assert_false (mn_library_undo_import (fixture->library, import, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);

  /* Nobody gets the place of what is gone. */
  MnStored next = store (fixture, "Fair", other, NULL, NULL);
  g_assert_cmpint (next.article, ==, 2);
}

static void
test_rule_version (Fixture *fixture, gconstpointer data)
{
  mn_library_set_rule_version (fixture->library, 7);
  store (fixture, "Talks", text, NULL, NULL);
  g_assert_cmpint (query_int (fixture->path, "SELECT rule_version FROM reading"), ==, 7);
}

/* --- Events ------------------------------------------------------------------------------------- */

static MnArticle *
make_visit (const char *source, const char *date, const char *title)
{
  MnArticle *article = make_article (title, "The minister arrived on a visit.", source, date);

  add_event (article, MN_EVENT_VISIT, KZ, date, title, "arrived on a visit");
  return article;
}

static GPtrArray *
list_events (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *events =
      mn_library_list_events (fixture->library, KZ, MN_DAY_UNKNOWN, MN_DAY_UNKNOWN, NULL, &error);

  g_assert_no_error (error);
  return events;
}

static void
test_events_merge (Fixture *fixture, gconstpointer data)
{
  MnStored first = store_one (fixture->library, make_visit ("a.mn", "2025-06-27", "Visit"));
  gint64 import = begin_import (fixture->library);
  MnStored second = store_in (fixture->library, import,
                              make_visit ("b.kz", "2025-06-29", "The minister's visit"));
  MnStored third = store_one (fixture->library, make_visit ("c.ru", "2025-06-30", "Visit ends"));

  g_assert_cmpuint (first.new_events, ==, 1);
  g_assert_cmpuint (second.new_events, ==, 0);
  g_assert_cmpuint (third.new_events, ==, 1);

  g_autoptr (GPtrArray) events = list_events (fixture);
  g_assert_cmpuint (events->len, ==, 2);
  const MnEvent *event = events->pdata[0];
  g_assert_cmpstr (event->title, ==, "Visit");
  g_assert_cmpuint (event->evidence->len, ==, 2);
  const MnEvidence *evidence = event->evidence->pdata[1];
  g_assert_cmpint (evidence->article, ==, second.article);

  /* In each article its own words come first. */
  g_autoptr (MnArticle) article = get_article (fixture->library, second.article);
  event = article->events->pdata[0];
  evidence = event->evidence->pdata[0];
  g_assert_cmpint (evidence->article, ==, second.article);
  g_assert_cmpuint (event->evidence->len, ==, 2);
  assert_sound (fixture->library);

  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  g_autoptr (GPtrArray) after = list_events (fixture);
  g_assert_cmpuint (after->len, ==, 2);
  event = after->pdata[0];
  g_assert_cmpuint (event->evidence->len, ==, 1);
  assert_sound (fixture->library);
}

/* When the first who told of it is gone, the next one speaks. */
static void
test_event_outlives_teller (Fixture *fixture, gconstpointer data)
{
  gint64 import = begin_import (fixture->library);

  store_in (fixture->library, import, make_visit ("a.mn", "2025-06-27", "First words"));
  store_one (fixture->library, make_visit ("b.kz", "2025-06-28", "Second words"));
  g_autoptr (GPtrArray) before = list_events (fixture);
  gint64 id = ((MnEvent *) before->pdata[0])->id;

  g_assert_true (mn_library_undo_import (fixture->library, import, NULL));
  g_autoptr (GPtrArray) after = list_events (fixture);
  g_assert_cmpuint (after->len, ==, 1);
  const MnEvent *event = after->pdata[0];
  g_assert_cmpint (event->id, ==, id);
  g_assert_cmpstr (event->title, ==, "Second words");
  g_assert_cmpint (event->date.start, ==, mn_day_new (2025, 6, 28));
  assert_sound (fixture->library);
}

static void
test_events_stay_apart (Fixture *fixture, gconstpointer data)
{
  store_one (fixture->library, make_visit ("a.mn", "2025-06-27", "Visit"));

  MnArticle *planned = make_visit ("b.kz", "2025-06-27", "A visit is planned");
  ((MnEvent *) planned->events->pdata[0])->status = MN_EVENT_PLANNED;
  g_assert_cmpuint (store_one (fixture->library, planned).new_events, ==, 1);

  MnArticle *talks = make_visit ("c.kz", "2025-06-27", "Talks");
  ((MnEvent *) talks->events->pdata[0])->type = MN_EVENT_MEETING;
  g_assert_cmpuint (store_one (fixture->library, talks).new_events, ==, 1);

  MnArticle *three = make_visit ("d.kz", "2025-06-27", "Visit of three");
  mn_event_add_country (three->events->pdata[0], RU);
  g_assert_cmpuint (store_one (fixture->library, three).new_events, ==, 1);

  MnArticle *month = make_visit ("e.kz", "2025-06", "Visit in June");
  g_assert_cmpuint (store_one (fixture->library, month).new_events, ==, 1);

  /* Two events of one text are two, though another text tells of one like them. */
  MnArticle *two = make_article ("Two visits", "One arrived on a visit, then another one.", "f.kz",
                                 "2025-06-27");
  add_event (two, MN_EVENT_VISIT, KZ, "2025-06-27", "One", "One arrived");
  add_event (two, MN_EVENT_VISIT, KZ, "2025-06-27", "Another", "another one");
  MnStored stored = store_one (fixture->library, two);
  g_assert_cmpuint (stored.new_events, ==, 1);
  g_autoptr (MnArticle) article = get_article (fixture->library, stored.article);
  g_assert_cmpuint (article->events->len, ==, 2);
  assert_sound (fixture->library);
}

/* One text says when a visit began, one when it ended, one both. */
static void
test_events_overlap (Fixture *fixture, gconstpointer data)
{
  const MnDay start = mn_day_new (2025, 6, 24);
  MnArticle *whole = make_visit ("b.kz", "2025-06-24", "A visit of five days");

  store_one (fixture->library, make_visit ("a.mn", "2025-06-24", "A visit begins"));
  ((MnEvent *) whole->events->pdata[0])->date = mn_period_new_days (start, start + 4);
  g_assert_cmpuint (store_one (fixture->library, whole).new_events, ==, 0);
  g_assert_cmpuint (
      store_one (fixture->library, make_visit ("d.kz", "2025-07-05", "Another one")).new_events, ==,
      1);

  MnArticle *long_one = make_visit ("e.kz", "2025-08-01", "A long visit");
  ((MnEvent *) long_one->events->pdata[0])->date =
      mn_period_new_days (mn_day_new (2025, 8, 1), mn_day_new (2025, 8, 9));
  g_assert_cmpuint (store_one (fixture->library, long_one).new_events, ==, 1);
  g_assert_cmpuint (
      store_one (fixture->library, make_visit ("f.kz", "2025-08-08", "A visit ends")).new_events,
      ==, 0);
  assert_sound (fixture->library);
}

static void
test_event_ranges (Fixture *fixture, gconstpointer data)
{
  static const char *const dates[] = { "2020-01-01", "2020-06", "2021", NULL };
  static const struct
  {
    const char *from;
    const char *to;
    guint n;
  } ranges[] = {
    { NULL, NULL, 4 },
    { "2020-01-01", "2020-01-01", 1 },
    { "2020-06-30", "2020-12-31", 1 },
    { "2020-07-01", NULL, 1 },
    { NULL, "2020-06-01", 2 },
    { NULL, "2019-12-31", 0 },
    { "2021-12-31", "2022-01-01", 1 },
  };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *title = g_strdup_printf ("Visit %u", i);
      MnArticle *article = make_article (title, "They met again.", NULL, NULL);

      add_event (article, MN_EVENT_VISIT, KZ, dates[i], title, "They met");
      store_one (fixture->library, article);
    }
  for (guint i = 0; i < 2 * G_N_ELEMENTS (ranges); i++)
    {
      guint n = i / 2;
      MnDay from = ranges[n].from ? mn_day_from_iso (ranges[n].from) : MN_DAY_UNKNOWN;
      MnDay to = ranges[n].to ? mn_day_from_iso (ranges[n].to) : MN_DAY_UNKNOWN;
      g_autoptr (GPtrArray) events =
          mn_library_list_events (fixture->library, i % 2 ? KZ : MN_COUNTRY_NONE, from, to, NULL,
                                  &error);

      g_assert_no_error (error);
      g_test_message ("range %u", n);
      g_assert_cmpuint (events->len, ==, ranges[n].n);
    }
  g_autoptr (GPtrArray) all = list_events (fixture);
  g_assert_true (mn_period_is_unknown (&((MnEvent *) all->pdata[3])->date));
}

/* --- Whole or not at all ------------------------------------------------------------------------ */

static void
assert_refused (Fixture *fixture, MnArticle *bad, MnLibraryError code)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, make_article ("Good", other, NULL, NULL));
  g_ptr_array_add (articles, bad);
  g_assert_null (
      mn_library_store (fixture->library, begin_import (fixture->library), articles, NULL, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, (int) code);
  g_assert_cmpuint (count_articles (fixture), ==, 0);
  assert_sound (fixture->library);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  assert_refused (fixture, make_article (NULL, NULL, NULL, NULL), MN_LIBRARY_ERROR_FAILED);
  assert_refused (fixture, make_article ("Broken", "\xff\xfe", NULL, NULL),
                  MN_LIBRARY_ERROR_FAILED);

  MnArticle *beyond = make_article ("Beyond", text, NULL, NULL);
  add_figure (beyond, MN_KIND_EXPORT, KZ, MN_MONGOLIA, "60.9")->evidence->span.end = 100000;
  assert_refused (fixture, beyond, MN_LIBRARY_ERROR_FAILED);

  MnArticle *inside = make_article ("Inside", "Оборот вырос", NULL, NULL);
  add_figure (inside, MN_KIND_EXPORT, KZ, MN_MONGOLIA, "Оборот")->evidence->span.end = 1;
  assert_refused (fixture, inside, MN_LIBRARY_ERROR_FAILED);

  MnArticle *nowhere = make_article ("Nowhere", text, NULL, NULL);
  MnEvent *event = add_event (nowhere, MN_EVENT_VISIT, KZ, NULL, "Visit", "ministers");
  g_ptr_array_set_size (event->evidence, 0);
  assert_refused (fixture, nowhere, MN_LIBRARY_ERROR_FAILED);
}

static void
test_unknown_import (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) articles =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, make_article ("Good", other, NULL, NULL));
  g_assert_null (mn_library_store (fixture->library, 99, articles, NULL, &error));
  g_assert_error (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_FAILED);
  g_assert_cmpuint (count_articles (fixture), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/store/duplicate", test_duplicate);
  ADD ("/store/duplicate-in-one-batch", test_duplicate_in_one_batch);
  ADD ("/store/headline-after-text", test_headline_after_text);
  ADD ("/store/date-filled", test_date_filled);
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/edition/%s", pairs[i].name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), fixture_set_up, test_pair,
                  fixture_tear_down);
    }
  ADD ("/store/editions-kept", test_editions_kept);
  ADD ("/store/undo-editions", test_undo_editions);
  ADD ("/store/undo-once", test_undo_once);
  ADD ("/store/rule-version", test_rule_version);
  ADD ("/store/events-merge", test_events_merge);
  ADD ("/store/event-outlives-teller", test_event_outlives_teller);
  ADD ("/store/events-stay-apart", test_events_stay_apart);
  ADD ("/store/events-overlap", test_events_overlap);
  ADD ("/store/event-ranges", test_event_ranges);
  ADD ("/store/refused", test_refused);
  ADD ("/store/unknown-import", test_unknown_import);
  return g_test_run ();
}
