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

#define DAY "2024-10-28"

/* What is closed, lifted, charged; since when. */
static void
test_measures (void)
{
  check_events (
      "China reopened the Bichigt crossing with Mongolia on Monday.", DAY,
      "measure 2024-10-28..2024-10-28 (day, text) happened CN,MN: China reopened the Bichigt crossing with Mongolia on Monday\n");
  check_events (
      "As of October 5, Norway charges a 10 percent duty on wool from Mongolia.", DAY,
      "measure 2024-10-05..2024-10-05 (day, text) happened MN,NO: Norway charges a 10 percent duty on wool from Mongolia\n");
  check_events (
      "From 1 December citizens of Oman may enter Mongolia without a visa for 30 days.", DAY,
      "measure 2024-12-01..2024-12-01 (day, text) planned MN,OM: Citizens of Oman may enter Mongolia without a visa for 30 days\n");
  check_events (
      "Flights between Tashkent and Ulaanbaatar, suspended since 2020, were resumed on 3 October.",
      DAY,
      "measure 2024-10-03..2024-10-03 (day, text) happened MN,UZ: Flights between Tashkent and Ulaanbaatar\n");
  check_events (
      "A visa exemption agreement was signed by Peru and Mongolia on Sunday; it will be in effect from 1 March.",
      DAY,
      "agreement 2024-10-27..2024-10-27 (day, text) happened MN,PE: A visa exemption agreement was signed by Peru and Mongolia on Sunday\n"
      "measure 2025-03-01..2025-03-01 (day, text) planned MN,PE: A visa exemption agreement was signed by Peru and Mongolia on Sunday; it will be…\n");
}

/* Aid is goods and money; what arrives pays no visit. */
static void
test_gifts (void)
{
  check_events (
      "Korea handed over 200,000 dollars to Mongolia on October 7.", DAY,
      "aid 2024-10-07..2024-10-07 (day, text) happened KR,MN: Korea handed over 200,000 dollars to Mongolia on October 7\n");
  check_events (
      "A consignment of 10,000 blankets from Azerbaijan arrived in Kabul, Afghanistan, on 15 October.",
      DAY,
      "aid 2024-10-15..2024-10-15 (day, text) happened AF,AZ: Consignment of 10,000 blankets from Azerbaijan arrived in Kabul\n");
  check_events (
      "Norway will finance a solar plant in Mongolia with a grant of 5 million euros.", DAY,
      "aid -..- (unknown, nothing) planned MN,NO: Norway will finance a solar plant in Mongolia with a grant of 5 million euros\n");
  check_events (
      "Kazakhstan sent a second batch of humanitarian aid to Chad last week.", DAY,
      "aid -..- (unknown, nothing) happened KZ,TD: Kazakhstan sent a second batch of humanitarian aid to Chad last week\n");
}

/* Embassies, ambassadors, credentials, recognition. */
static void
test_ties (void)
{
  check_events (
      "Mongolia's ambassador to Cuba handed his credentials to the Cuban president on October 9.",
      DAY,
      "diplomatic 2024-10-09..2024-10-09 (day, text) happened CU,MN: Mongolia's ambassador to Cuba handed his credentials to the Cuban president on October 9\n");
  check_events (
      "The embassy of Mongolia in Sofia, Bulgaria, was closed in 2003.", DAY,
      "diplomatic 2003-01-01..2003-12-31 (year, text) happened BG,MN: Embassy of Mongolia in Sofia\n");
  check_events (
      "Estonia appointed Karl Tamm as its ambassador to Mongolia on 1 October.", DAY,
      "diplomatic 2024-10-01..2024-10-01 (day, text) happened EE,MN: Estonia appointed Karl Tamm as its ambassador to Mongolia on 1 October\n");
  check_events (
      "On 23 January 1963 Iceland became the first island state to establish diplomatic relations with Mongolia.",
      DAY,
      "diplomatic 1963-01-23..1963-01-23 (day, text) happened IS,MN: Iceland became the first island state to establish diplomatic relations with Mongolia\n");
  check_events (
      "China's embassy handed over 500 tonnes of flour to Mongolia on Wednesday.", DAY,
      "aid 2024-10-23..2024-10-23 (day, text) happened CN,MN: China's embassy handed over 500 tonnes of flour to Mongolia on Wednesday\n");
  check_events (
      "The State Secretary of Mongolia received the Ambassador of Switzerland today.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, text) happened CH,MN: The State Secretary of Mongolia received the Ambassador of Switzerland today\n");
}

/* Treaties by their own dates, also in passing. */
static void
test_papers (void)
{
  check_events (
      "Mongolia and Serbia initialled an air services agreement on 14 March 2024.", DAY,
      "agreement 2024-03-14..2024-03-14 (day, text) happened MN,RS: Mongolia and Serbia initialled an air services agreement on 14 March 2024\n");
  check_events (
      "Under a 2016 agreement between Mongolia and Norway, ten students go to Bergen each year.",
      DAY,
      "agreement 2016-01-01..2016-12-31 (year, text) happened MN,NO: 2016 agreement between Mongolia and Norway\n");
  check_events (
      "The Philippines and Mongolia issued a joint communiqué in Manila on 12 October.", DAY,
      "agreement 2024-10-12..2024-10-12 (day, text) happened MN,PH: The Philippines and Mongolia issued a joint communiqué in Manila on 12 October\n");
  check_events (
      "Mongolia, Kazakhstan ink deal on beef exports.", DAY,
      "agreement 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Mongolia, Kazakhstan ink deal on beef exports\n");
  check_events (
      "The two sides signed five documents during the visit of the Mongolian president to Rome in July 2023.",
      DAY,
      "agreement 2023-07-01..2023-07-31 (month, text) happened IT,MN: The two sides signed five documents during the visit of the Mongolian president to Rome\n"
      "visit 2023-07-01..2023-07-31 (month, text) happened IT,MN: Visit of the Mongolian president to Rome in July 2023\n");
}

/* 'during that visit': the day of the one told of last. */
static void
test_that_visit (void)
{
  check_events (
      "The Mongolian prime minister visited Laos on 10 September 2020. During that visit, an agreement on trade was signed.",
      DAY,
      "visit 2020-09-10..2020-09-10 (day, text) happened LA,MN: The Mongolian prime minister visited Laos on 10 September 2020\n"
      "agreement 2020-09-10..2020-09-10 (day, text) happened LA,MN: An agreement on trade was signed\n");
}

/* Aid that has come was given; who has come visits. */
static void
test_arrivals (void)
{
  check_events (
      "Officials in Ulaanbaatar confirmed the arrival of humanitarian aid from Laos.", DAY,
      "aid 2024-10-28..2024-10-28 (day, document) happened LA,MN: Officials in Ulaanbaatar confirmed the arrival of humanitarian aid from Laos\n");
  check_events (
      "Humanitarian aid from Laos has arrived in Mongolia.", DAY,
      "aid 2024-10-28..2024-10-28 (day, document) happened LA,MN: Humanitarian aid from Laos has arrived in Mongolia\n");
}

static void
test_gatherings (void)
{
  check_events (
      "The Mongolian ambassador spoke at a friendship gathering with Laos on 3 May 2019.", DAY,
      "meeting 2019-05-03..2019-05-03 (day, text) happened LA,MN: Friendship gathering with Laos on 3 May 2019\n");
  check_events ("Old friends from Mongolia and Laos get together every year.", DAY, "");
}

/* Lists of years, seasons, the same year, the end of a month, the next sentence. */
static void
test_times (void)
{
  check_events (
      "The Mongolian prime minister visited China in 2018, 2019 and 2023.", DAY,
      "visit 2018-01-01..2018-12-31 (year, text) happened CN,MN: The Mongolian prime minister visited China in 2018, 2019 and 2023\n"
      "visit 2019-01-01..2019-12-31 (year, text) happened CN,MN: The Mongolian prime minister visited China in 2018, 2019 and 2023\n"
      "visit 2023-01-01..2023-12-31 (year, text) happened CN,MN: The Mongolian prime minister visited China in 2018, 2019 and 2023\n");
  check_events (
      "The Mongolian president last visited Kuwait in the spring of 2019.", DAY,
      "visit 2019-01-01..2019-12-31 (year, text) happened KW,MN: The Mongolian president last visited Kuwait in the spring of 2019\n");
  check_events (
      "Mongolia's speaker is to visit Ankara at the end of November.", DAY,
      "visit 2024-11-01..2024-11-30 (month, text) planned MN,TR: Mongolia's speaker is to visit Ankara at the end of November\n");
  check_events (
      "The King of Spain will visit Mongolia. It is planned for 5 December.", DAY,
      "visit 2024-12-05..2024-12-05 (day, text) planned ES,MN: The King of Spain will visit Mongolia\n");
  check_events (
      "A treaty of Mongolia and Laos was signed in 1998; in May of the same year Mongolia opened an embassy in Vientiane.",
      DAY,
      "agreement 1998-01-01..1998-12-31 (year, text) happened LA,MN: A treaty of Mongolia and Laos was signed in 1998\n"
      "diplomatic 1998-05-01..1998-05-31 (month, text) happened LA,MN: A treaty of Mongolia and Laos was signed in 1998; in May of the same year Mongolia opened…\n");
  check_events (
      "The Mongolian president returned on Sunday from a three-day visit to Finland.", DAY,
      "visit 2024-10-25..2024-10-27 (day, text) happened FI,MN: Three-day visit to Finland\n");
  check_events (
      "A Tajik parliamentary delegation will be in Mongolia from November 6 through November 9.",
      DAY,
      "visit 2024-11-06..2024-11-09 (day, text) planned MN,TJ: A Tajik parliamentary delegation will be in Mongolia from November 6 through November 9\n");
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
  g_test_add_func ("/extract/events/measures", test_measures);
  g_test_add_func ("/extract/events/gifts", test_gifts);
  g_test_add_func ("/extract/events/ties", test_ties);
  g_test_add_func ("/extract/events/papers", test_papers);
  g_test_add_func ("/extract/events/that-visit", test_that_visit);
  g_test_add_func ("/extract/events/gatherings", test_gatherings);
  g_test_add_func ("/extract/events/arrivals", test_arrivals);
  g_test_add_func ("/extract/events/times", test_times);
  return g_test_run ();
}
