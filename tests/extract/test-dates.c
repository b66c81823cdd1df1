/* test-dates.c: periods of trade and dates of events, seen from a document's day. */
#include "tagged.h"

static char *
to_text (const MnPeriod *period)
{
  g_autofree char *start =
      period->start == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (period->start);
  g_autofree char *end =
      period->end == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (period->end);

  return g_strconcat (start, " ", end, NULL);
}

static MnPeriod
document (const char *date)
{
  MnPeriod period;

  mn_period_parse (date, &period);
  return period;
}

static void
check_period (const char *text, const char *from, const char *expected)
{
  g_autoptr (MnSentence) sentence = tag_sentence (text);
  MnPeriod day = document (from), base = MN_PERIOD_UNKNOWN, period;

  g_test_message ("%s", text);
  g_assert_cmpuint (sentence->dates->len, >, 0);
  if (sentence->dates->len > 1)
    base = mn_date_to_period (mn_sentence_date (sentence, 0), &day, NULL);
  period = mn_date_to_period (mn_sentence_date (sentence, sentence->dates->len - 1), &day, &base);
  g_autofree char *got = to_text (&period);
  g_assert_cmpstr (got, ==, expected);
}

static void
check_event (const char *text, const char *from, gboolean is_future, const char *expected)
{
  g_autoptr (MnSentence) sentence = tag_sentence (text);
  MnPeriod day = document (from), period;

  g_test_message ("%s", text);
  g_assert_cmpuint (sentence->dates->len, ==, 1);
  period = mn_date_to_event (mn_sentence_date (sentence, 0), &day, MN_DAY_UNKNOWN, is_future);
  g_autofree char *got = to_text (&period);
  g_assert_cmpstr (got, ==, expected);
}

static void
test_periods (void)
{
  check_period ("in 2021", "", "2021-01-01 2021-12-31");
  check_period ("in January-April 2022", "", "2022-01-01 2022-04-30");
  check_period ("from January through November 2023", "", "2023-01-01 2023-11-30");
  check_period ("in the first quarter of 2020", "", "2020-01-01 2020-03-31");
  check_period ("in Q3 2021", "", "2021-07-01 2021-09-30");
  check_period ("in 1H17", "", "2017-01-01 2017-06-30");
  check_period ("during the 11 months of 2023", "", "2023-01-01 2023-11-30");
  check_period ("in the first three quarters of 2019", "", "2019-01-01 2019-09-30");
  check_period ("in the year ending March 2024", "", "2023-04-01 2024-03-31");
  check_period ("in the nine months to September 2021", "", "2021-01-01 2021-09-30");
  check_period ("in the four quarters to the end of Q1 2023", "", "2022-04-01 2023-03-31");
  check_period ("between January and May 2020", "", "2020-01-01 2020-05-31");
  check_period ("from October 2014 to April 2015", "", "2014-10-01 2015-04-30");
  check_period ("in the January-May period of 2018", "", "2018-01-01 2018-05-31");
  check_period ("in January and February 2018", "", "2018-01-01 2018-02-28");
  check_period ("in 2017 until November", "", "2017-01-01 2017-11-30");
  check_period ("as of October 2023", "", "2023-01-01 2023-10-31");
  check_period ("in the last quarter of 2019", "", "2019-10-01 2019-12-31");
  check_period ("in the first months of 2024", "", "2024-01-01 -");
  check_period ("since the beginning of 2024", "", "2024-01-01 -");
}

static void
test_relative_periods (void)
{
  check_period ("last year", "2024-06-03", "2023-01-01 2023-12-31");
  check_period ("in the first three months of this year", "2018-04-12", "2018-01-01 2018-03-31");
  /* A year left out is that of the latest such period that is over. */
  check_period ("in this year's first quarter", "2023-11-01", "2023-01-01 2023-03-31");
  check_period ("in January-June 2024, while imports in the same period", "",
                "2024-01-01 2024-06-30");
  check_period ("in January-July", "2023-09-25", "2023-01-01 2023-07-31");
  check_period ("in October", "2023-09-25", "2022-10-01 2022-10-31");
  check_period ("over the past eight months", "2023-09-25", "2023-01-01 2023-08-31");
  check_period ("in January-June 2024, against the same period last year", "2024-07-01",
                "2023-01-01 2023-06-30");
  check_period ("in May 2024, more than in the same month of 2021", "", "2021-05-01 2021-05-31");
  /* Without a date of the document nothing is guessed. */
  check_period ("last year", "", "- -");
  check_period ("in January-July", "", "- -");
}

static void
test_events (void)
{
  check_event ("on May 6, 2025", "", FALSE, "2025-05-06 2025-05-06");
  check_event ("on 23-25 August 2018", "", FALSE, "2018-08-23 2018-08-25");
  check_event ("from September 5th to 7th", "2022-09-01", TRUE, "2022-09-05 2022-09-07");
  check_event ("from June 28 to July 2", "2024-06-20", TRUE, "2024-06-28 2024-07-02");
  check_event ("on 24 June 1969", "", FALSE, "1969-06-24 1969-06-24");
  check_event ("on 2018.04.03", "", FALSE, "2018-04-03 2018-04-03");
  check_event ("on 2024/05/22", "", FALSE, "2024-05-22 2024-05-22");
  check_event ("on December 30", "2024-01-02", FALSE, "2023-12-30 2023-12-30");
  check_event ("on January 5", "2024-12-28", TRUE, "2025-01-05 2025-01-05");
  /* 2024-06-05 is a Wednesday. */
  check_event ("on Monday", "2024-06-05", FALSE, "2024-06-03 2024-06-03");
  check_event ("on Monday", "2024-06-05", TRUE, "2024-06-10 2024-06-10");
  check_event ("yesterday", "2024-06-01", FALSE, "2024-05-31 2024-05-31");
  check_event ("next April", "2018-02-07", TRUE, "2018-04-01 2018-04-30");
  check_event ("last October", "2018-02-07", FALSE, "2017-10-01 2017-10-31");
  check_event ("on Monday", "", FALSE, "- -");
}

/* 'May 7' of a text that is known to be from February 2026 or before. */
static void
test_bound (void)
{
  g_autoptr (MnSentence) sentence = tag_sentence ("on May 7");
  const MnPeriod unknown = MN_PERIOD_UNKNOWN;
  MnPeriod period =
      mn_date_to_event (mn_sentence_date (sentence, 0), &unknown, mn_day_new (2026, 2, 12), FALSE);

  g_assert_cmpint (period.start, ==, mn_day_new (2025, 5, 7));
}

/* What only looks like a date. */
static void
test_none (void)
{
  static const char *const texts[] = { "He may come.", "2,023 trucks", "$2020 was paid",
                                       "on second thought" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MnSentence) sentence = tag_sentence (texts[i]);

      g_test_message ("%s", texts[i]);
      g_assert_cmpuint (sentence->dates->len, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/dates/periods", test_periods);
  g_test_add_func ("/extract/dates/relative-periods", test_relative_periods);
  g_test_add_func ("/extract/dates/events", test_events);
  g_test_add_func ("/extract/dates/bound", test_bound);
  g_test_add_func ("/extract/dates/none", test_none);
  return g_test_run ();
}
