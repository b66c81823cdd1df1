/* test-events.c: what states did with each other, when, and how it is called. */
#include "events.h"

static void
test_dates (void)
{
  check_events (
      "The foreign ministers of Mongolia and Canada met in New York on September 24.", "2024-09-30",
      "meeting 2024-09-24..2024-09-24 (day, text) happened CA,MN: The foreign ministers of "
      "Mongolia and Canada met in New York on September 24\n");
  check_events (
      "Mongolia and Canada signed a memorandum on mining.", "2024-09-30",
      "agreement 2024-09-30..2024-09-30 (day, document) happened CA,MN: Mongolia and Canada "
      "signed a memorandum on mining\n");
  check_events (
      "Mongolia and Canada signed a memorandum on mining on Tuesday.", "",
      "agreement -..- (unknown, nothing) happened CA,MN: Mongolia and Canada signed a memorandum "
      "on mining on Tuesday\n");
  check_events (
      "Mongolia established diplomatic relations with Canada on November 30, 1973.", "2024-09-30",
      "diplomatic 1973-11-30..1973-11-30 (day, text) happened CA,MN: Mongolia established "
      "diplomatic relations with Canada on November 30, 1973\n");
}

static void
test_plans (void)
{
  check_events (
      "The prime minister of Mongolia will visit Canada on October 3.", "2024-09-30",
      "visit 2024-10-03..2024-10-03 (day, text) planned CA,MN: The prime minister of Mongolia will "
      "visit Canada on October 3\n");
  check_events (
      "Mongolia and Canada plan to launch direct flights.", "2024-09-30",
      "measure -..- (unknown, nothing) planned CA,MN: Mongolia and Canada plan to launch direct "
      "flights\n");
}

/* Two verbs behind one 'are to'; what is planned within a visit that goes on is of its days. */
static void
test_two_plans (void)
{
  check_events (
      "The ministers of Mongolia and Canada are to hold talks and sign a treaty on October 30.",
      "2024-10-28",
      "meeting 2024-10-30..2024-10-30 (day, text) planned CA,MN: The ministers of Mongolia "
      "and Canada are to hold talks and sign a treaty on October 30\n"
      "agreement 2024-10-30..2024-10-30 (day, text) planned CA,MN: The ministers of Mongolia "
      "and Canada are to hold talks and sign a treaty on October 30\n");
  check_events (
      "The premier of Canada is on a visit to Mongolia from October 27 to 29, 2024. The "
      "premiers of Mongolia and Canada will hold talks.",
      "2024-10-28",
      "visit 2024-10-27..2024-10-29 (day, text) happened CA,MN: The premier of Canada is on "
      "a visit to Mongolia from October 27 to 29, 2024\n"
      "meeting 2024-10-28..2024-10-28 (day, document) planned CA,MN: The premiers of "
      "Mongolia and Canada will hold talks\n");
}

/* 'during the visit' has the days of the visit that was told of. */
static void
test_settings (void)
{
  check_events (
      "The premier of Canada visited Mongolia on May 3, 2024. A memorandum was signed by "
      "Mongolia and Canada during the visit.",
      "2024-10-28",
      "visit 2024-05-03..2024-05-03 (day, text) happened CA,MN: The premier of Canada "
      "visited Mongolia on May 3, 2024\n"
      "agreement 2024-05-03..2024-05-03 (day, text) happened CA,MN: A memorandum was signed "
      "by Mongolia and Canada during the visit\n");
}

/* A jubilee without a day is of its document's year; a closer date wins over a wider one. */
static void
test_wide_dates (void)
{
  check_events (
      "Canada and Mongolia celebrated the 50th anniversary of diplomatic relations.", "2024-10-28",
      "anniversary 2024-01-01..2024-12-31 (year, document) happened CA,MN: Canada and Mongolia "
      "celebrated the 50th anniversary of diplomatic relations\n");
  check_events (
      "The visit of the premier of Canada to Mongolia takes place in 2024. The premier of "
      "Canada visited Mongolia on May 3, 2024.",
      "2024-10-28",
      "visit 2024-05-03..2024-05-03 (day, text) happened CA,MN: Visit of the premier of "
      "Canada to Mongolia takes place in 2024\n");
}

/* What lies in the background has its own date. */
static void
test_background (void)
{
  check_events (
      "The ministers of Mongolia and Canada held talks on Monday on what was agreed during the "
      "visit of the Canadian premier to Mongolia in May 2022.",
      "2024-09-30",
      "meeting 2024-09-30..2024-09-30 (day, text) happened CA,MN: The ministers of Mongolia and "
      "Canada held talks on Monday on what was agreed\n"
      "visit 2022-05-01..2022-05-31 (month, text) happened CA,MN: Visit of the Canadian premier to "
      "Mongolia in May 2022\n");
}

/* One event told in three sentences has three pieces of evidence. */
static void
test_merging (void)
{
  MnExtractInput input = {
    .title = "Mongolia, Canada sign agreement on mining",
    .body = "The foreign ministers of Mongolia and Canada signed an agreement on mining today. The "
            "document was signed in Ottawa by the two ministers. Canada is cold.",
    .not_after = MN_DAY_UNKNOWN,
  };
  mn_period_parse ("2024-09-30", &input.date);
  g_autoptr (MnExtraction) found = mn_extract (&input);

  g_assert_cmpuint (found->events->len, ==, 1);
  const MnEvent *event = g_ptr_array_index (found->events, 0);
  g_assert_cmpuint (event->evidence->len, ==, 3);
  g_assert_cmpstr (event->title, ==, "Mongolia, Canada sign agreement on mining");
}

static void
test_no_events (void)
{
  static const char *const texts[] = {
    "The Administrative Court of Mongolia dismissed the appeal of a Canadian firm on April 25, 2024.",
    "A Canadian company signed a supply contract with a mine in Mongolia.",
    "During the visit, they praised the museums of Mongolia and Canada.",
    "Mongolia and Canada attach importance to regular visits.",
    "The president of Mongolia signed a decree on the embassy in Canada.",
    "At the previous meeting the ministers spoke of mines in Mongolia and Canada.",
    "Mongolian wrestlers won three medals in Canada.",
    "The parliament of Mongolia held a session on Monday.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_events (texts[i], "2024-09-30", "");
}

/* A headline without a text. */
static void
test_headlines (void)
{
  static const struct
  {
    const char *title;
    const char *expected;
  } cases[] = {
    { "MONGOLIA, CANADA SIGN AGREEMENT ON VISAS",
      "agreement 2024-09-30..2024-09-30 (day, document) happened CA,MN: MONGOLIA, CANADA SIGN "
      "AGREEMENT ON VISAS\n" },
    { "CANADIAN MINISTER TO VISIT MONGOLIA",
      "visit -..- (unknown, nothing) planned CA,MN: CANADIAN MINISTER TO VISIT MONGOLIA\n" },
    { "CANADA GOLDMINING SIGNS MONGOLIA COPPER DEAL", "" },
    { "MONGOLIA TO HOST TENNIS TOURNAMENT FOR NEXT 4 YEARS", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MnExtractInput input = { .title = cases[i].title, .not_after = MN_DAY_UNKNOWN };

      mn_period_parse ("2024-09-30", &input.date);
      g_autofree char *got = events_of (&input);
      g_assert_cmpstr (got, ==, cases[i].expected);
    }
}

/* The document's own date, where its first words give it clearly. */
static void
test_document_date (void)
{
  static const struct
  {
    const char *body;
    const char *date;
  } cases[] = {
    { "On May 6, 2025, the ministers of Mongolia and France met.", "2025-05-06" },
    { "Ulaanbaatar, 29 August 2022 (ABC): The ministers met today.", "2022-08-29" },
    { "He was born on May 6, 1960 in Canada.", NULL },
    { "Reference is made to the announcements dated July 31, 2023.", NULL },
    { "In 1921, Mongolia became independent.", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MnExtractInput input = { .body = cases[i].body,
                                     .date = MN_PERIOD_UNKNOWN,
                                     .not_after = MN_DAY_UNKNOWN };
      g_autoptr (MnExtraction) found = mn_extract (&input);

      g_test_message ("%s", cases[i].body);
      if (cases[i].date)
        g_assert_cmpint (found->date.start, ==, mn_day_from_iso (cases[i].date));
      else
        g_assert_true (mn_period_is_unknown (&found->date));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/events/dates", test_dates);
  g_test_add_func ("/extract/events/plans", test_plans);
  g_test_add_func ("/extract/events/two-plans", test_two_plans);
  g_test_add_func ("/extract/events/settings", test_settings);
  g_test_add_func ("/extract/events/wide-dates", test_wide_dates);
  g_test_add_func ("/extract/events/background", test_background);
  g_test_add_func ("/extract/events/merging", test_merging);
  g_test_add_func ("/extract/events/none", test_no_events);
  g_test_add_func ("/extract/events/headlines", test_headlines);
  g_test_add_func ("/extract/events/document-date", test_document_date);
  return g_test_run ();
}
