/* test-shapes.c: agency reports, mailed pages, bare text. */
#include "reader-test.h"

#include "mn-dateline.h"
#include "mn-printed-date.h"

static void
assert_dateline (const char *text, const char *agency, const char *date)
{
  MnLine line = { text, strlen (text), 1 };
  g_auto (MnDateline) dateline = { NULL };

  g_assert_cmpint (mn_dateline_parse (&line, &dateline), ==, agency != NULL);
  g_assert_cmpstr (dateline.agency, ==, agency);
  assert_day (&dateline.date, date);
}

static void
test_datelines (void)
{
  assert_dateline ("NUR-SULTAN. KAZINFORM – Talks", "KAZINFORM", NULL);
  assert_dateline ("ASTANA. September 10. KAZINFORM - Talks", "KAZINFORM", NULL);
  assert_dateline ("АСТАНА. KAZINFORM – Келіссөз", "KAZINFORM", NULL);
  assert_dateline ("ASTANA, July 3. /TASS/. Talks", "TASS", NULL);
  assert_dateline ("ASTANA, July 3, 2024. /TASS/. Talks", "TASS", "2024-07-03");
  assert_dateline ("МОСКВА, 7 мая. /ТАСС/. Переговоры", "ТАСС", NULL);
  assert_dateline ("Улан-Батор, 12 марта 2021 года /Синьхуа/ -- Переговоры", "Синьхуа",
                   "2021-03-12");
  assert_dateline ("Улан-Батор, 12 марта /Синьхуа/ -- Переговоры", "Синьхуа", NULL);
  assert_dateline ("Улаанбаатар /МОНЦАМЭ/. Хэлэлцээ", "МОНЦАМЭ", NULL);
  assert_dateline ("SEOUL, Feb. 8 (Yonhap) -- Talks", "Yonhap", NULL);
  assert_dateline ("NEW DELHI, May 5 (Wire of Roads) -- Talks", "Wire of Roads", NULL);
  assert_dateline ("Hanoi (VNA) – Talks", "VNA", NULL);
  assert_dateline ("МОСКВА, 4 окт - ПРАЙМ. Переговоры", "ПРАЙМ", NULL);
  assert_dateline ("МОСКВА, 5 мая – РИА Новости. Переговоры", "РИА Новости", NULL);

  assert_dateline ("SEOUL, May 16, 2023. WIRE OF ROADS – Talks", "WIRE OF ROADS", "2023-05-16");

  assert_dateline ("Mongolia (East Asia) is landlocked.", NULL, NULL);
  assert_dateline ("Talks in Astana (Kazinform) went on.", NULL, NULL);
  assert_dateline ("Mongolia, China and Russia met.", NULL, NULL);
  assert_dateline ("TASS reports that talks went on.", NULL, NULL);
  assert_dateline ("Astana", NULL, NULL);
  assert_dateline ("", NULL, NULL);
  assert_dateline ("/TASS/", NULL, NULL);
}

static void
test_agency (void)
{
  g_autoptr (MnReading) plain = NULL;
  g_autoptr (MnReading) dated = NULL;
  g_autoptr (MnReading) bare = NULL;

  plain = read_text ("Two states agree on hay\n\nASTANA. KAZINFORM – On Friday they agreed.\n\n\n\n"
                     "Hay will be sold.\n");
  g_assert_cmpstr (nth (plain, 0)->title, ==, "Two states agree on hay");
  g_assert_cmpstr (nth (plain, 0)->source, ==, "KAZINFORM");
  g_assert_cmpstr (nth (plain, 0)->body, ==,
                   "ASTANA. KAZINFORM – On Friday they agreed.\n\nHay will be sold.");
  assert_day (&nth (plain, 0)->date, NULL);
  g_assert_cmpint (nth (plain, 0)->date_origin, ==, MN_DATE_UNKNOWN);
  g_assert_cmpstr (nth (plain, 0)->where, ==, "in.txt:1");

  dated = read_text ("\nTwo states agree on hay\n15:42, 12 May 2022\nPhoto: A. Writer\n\n"
                     "SEOUL, May 12 (Yonhap) -- They agreed.");
  g_assert_cmpstr (nth (dated, 0)->title, ==, "Two states agree on hay");
  assert_day (&nth (dated, 0)->date, "2022-05-12");
  g_assert_cmpint (nth (dated, 0)->date_origin, ==, MN_DATE_STATED);
  g_assert_cmpstr (nth (dated, 0)->where, ==, "in.txt:2");

  bare = read_text ("ASTANA, July 3, 2024. /TASS/. They agreed.");
  g_assert_null (nth (bare, 0)->title);
  g_assert_cmpstr (nth (bare, 0)->source, ==, "TASS");
  assert_day (&nth (bare, 0)->date, "2024-07-03");
}

static void
test_mailed (void)
{
  g_autoptr (MnReading) apart = NULL;
  g_autoptr (MnReading) together = NULL;
  g_autoptr (MnReading) titled = NULL;

  apart =
      read_text (" date 2025-01-08 Tell a friend\r\n\r\nThe sides met on hay.\r\n\r\n\r\n\r\n\r\n"
                 "They parted.");
  g_assert_null (nth (apart, 0)->title);
  g_assert_cmpstr (nth (apart, 0)->body, ==, "The sides met on hay.\n\nThey parted.");
  assert_day (&nth (apart, 0)->date, "2025-01-08");
  g_assert_cmpint (nth (apart, 0)->date_origin, ==, MN_DATE_STATED);

  together = read_text (" date 2025-01-08 The sides met on hay.\n\nThey parted.");
  g_assert_cmpstr (nth (together, 0)->body, ==, "The sides met on hay.\n\nThey parted.");
  assert_day (&nth (together, 0)->date, "2025-01-08");

  titled = read_text (" date 2025-01-08 Tell a friend\n\nHay: the sides met\n\nThey parted.");
  g_assert_cmpstr (nth (titled, 0)->title, ==, "Hay: the sides met");
  g_assert_cmpstr (nth (titled, 0)->body, ==, "They parted.");
}

static void
test_text (void)
{
  g_autoptr (MnReading) bare = NULL;
  g_autoptr (MnReading) titled = NULL;
  g_autoptr (MnReading) wrapped = NULL;
  g_autoptr (MnReading) dated = NULL;
  g_autoptr (MnReading) line = NULL;

  bare = read_text ("The sides met on hay on 5 May.\nThey parted.");
  g_assert_null (nth (bare, 0)->title);
  g_assert_cmpstr (nth (bare, 0)->body, ==, "The sides met on hay on 5 May.\nThey parted.");
  assert_day (&nth (bare, 0)->date, NULL);
  g_assert_null (nth (bare, 0)->source);

  titled = read_text ("The sides met on hay\n\nThey parted.");
  g_assert_cmpstr (nth (titled, 0)->title, ==, "The sides met on hay");

  /* Broken lines are no headlines. */
  wrapped = read_text ("The sides met on hay and on other things that\n"
                       "matter to both of them. They parted.\n\nEnd.");
  g_assert_null (nth (wrapped, 0)->title);

  dated = read_text ("The sides met on hay\n\nThey parted.\n\nPublished on: 2017.08.16\n");
  assert_day (&nth (dated, 0)->date, "2017-08-16");
  g_assert_cmpint (nth (dated, 0)->date_origin, ==, MN_DATE_STATED);

  line = read_text ("Талууд уулзав");
  g_assert_null (nth (line, 0)->title);
  g_assert_cmpstr (nth (line, 0)->body, ==, "Талууд уулзав");
}

static void
assert_date (const char *text, gsize taken, int year, int month, int day)
{
  MnPrintedDate date;

  g_assert_cmpuint (mn_printed_date_scan (text, strlen (text), &date), ==, taken);
  if (taken == 0)
    return;
  g_assert_cmpint (date.year, ==, year);
  g_assert_cmpint (date.month, ==, month);
  g_assert_cmpint (date.day, ==, day);
}

static void
test_dates (void)
{
  assert_date ("2025-06-28 Tell", 10, 2025, 6, 28);
  assert_date ("2026/02/12", 10, 2026, 2, 12);
  assert_date ("2017.8.16", 9, 2017, 8, 16);
  assert_date ("28.06.2025", 10, 2025, 6, 28);
  assert_date ("Dec 10. 2025 London", 12, 2025, 12, 10);
  assert_date ("May 09. 2025", 12, 2025, 5, 9);
  assert_date ("Sept. 1st, 2024", 15, 2024, 9, 1);
  assert_date ("Feb. 29 (", 7, 0, 2, 29);
  assert_date ("7 мая.", strlen ("7 мая"), 0, 5, 7);
  assert_date ("12 марта 2025 года", strlen ("12 марта 2025"), 2025, 3, 12);
  assert_date ("5 мамыр", strlen ("5 мамыр"), 0, 5, 5);

  assert_date ("2025-13-01", 0, 0, 0, 0);
  assert_date ("2025-02-30", 0, 0, 0, 0);
  assert_date ("2025/06-28", 0, 0, 0, 0);
  assert_date ("Mayor 5", 0, 0, 0, 0);
  assert_date ("5 G", 0, 0, 0, 0);
  assert_date ("0001-01-01", 0, 0, 0, 0);
  assert_date ("120 May", 0, 0, 0, 0);
  assert_date ("", 0, 0, 0, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shapes/datelines", test_datelines);
  g_test_add_func ("/shapes/agency", test_agency);
  g_test_add_func ("/shapes/mailed", test_mailed);
  g_test_add_func ("/shapes/text", test_text);
  g_test_add_func ("/shapes/dates", test_dates);
  return g_test_run ();
}
