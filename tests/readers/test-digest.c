/* test-digest.c: the aggregator's page. */
#include "reader-test.h"

static void
assert_headline (const MnDocument *document,
                 const char *language,
                 const char *title,
                 const char *source,
                 const char *date)
{
  g_assert_cmpstr (document->title, ==, title);
  g_assert_null (document->body);
  g_assert_cmpstr (document->source, ==, source);
  g_assert_cmpstr (document->language, ==, language);
  assert_day (&document->date, date);
  g_assert_cmpint (document->date_origin, ==, MN_DATE_STATED);
}

static void
test_page (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "readers", "data", "digest.txt", NULL);
  g_autoptr (MnReading) reading = read_path (path);
  const MnDocument *document;

  g_assert_cmpuint (reading->documents->len, ==, 5 + 2 + 3);
  assert_headline (nth (reading, 0), "en",
                   "PARLIAMENT OF LANDLOCKED STATE DEBATES 3.5 TRILLION BUDGET",
                   "www.steppepost.example.mn", "2024-03-15");
  /* The second number is the list's, the third the title's. */
  assert_headline (nth (reading, 1), "en", "7 RIVERS: NEW ROUTE TO OPEN IN JUNE",
                   "www.herald.example.com", "2024-03-15");
  assert_headline (nth (reading, 2), "en", "TRADE UP 12% ON 2023, SAYS \"OFFICE OF NUMBERS\"",
                   "www.news-wire.example.org", "2024-03-14");
  assert_headline (nth (reading, 3), "mn", "5.5 ТЭРБУМЫН ТӨСӨЛ ЭХЭЛЛЭЭ", "www.medee.example.mn",
                   "2024-03-16");
  assert_headline (nth (reading, 4), "mn", "Д.ДОРЖ: 2 ДАХЬ УДААГИЙН УУЛЗАЛТ БОЛЛОО",
                   "www.sonin.example.mn", "2024-03-15");

  document = nth (reading, 7);
  g_assert_cmpstr (document->title, ==, "Two towns agree on a market day, says “Herald”");
  g_assert_cmpstr (document->source, ==, "www.herald.example.com");
  g_assert_cmpstr (document->body, ==,
                   "The mayors of two towns met on Monday.\nThey agreed on a market day.\n"
                   "The first one comes in May.\n\nEdited by A. Writer");
  /* Undated; not after the newest headline. */
  assert_day (&document->date, NULL);
  g_assert_cmpint (document->date_origin, ==, MN_DATE_UNKNOWN);
  g_assert_cmpint (document->not_after, ==, mn_day_from_iso ("2024-03-16"));
  g_assert_true (g_str_has_suffix (document->where, "digest.txt:13"));

  document = nth (reading, 8);
  g_assert_cmpstr (document->title, ==, "Notice without a source");
  g_assert_null (document->source);
  g_assert_cmpstr (document->body, ==,
                   "One line only.\n\n...\n\nAnd one more, behind a break of the page.");

  document = nth (reading, 9);
  g_assert_cmpstr (document->source, ==, "www.en.bridge.example.net");
  g_assert_cmpstr (document->body, ==, "The bridge opened on 12 March.");
  assert_day (&document->date, "2024-03-13");
}

static void
test_table (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "readers", "data", "digest.txt", NULL);
  g_autoptr (MnReading) reading = read_path (path);
  const MnDocument *document = nth (reading, 5);
  const MnEvent *event;
  const MnEvidence *evidence;

  g_assert_cmpstr (document->title, ==, "Chamber “Spring Fair of the Steppe”");
  g_assert_cmpstr (document->body, ==,
                   "Chamber “Spring Fair of the Steppe” Apr 20. 2024 Erdenet Chamber of Erdenet "
                   "Hall 2");
  assert_day (&document->date, NULL);
  g_assert_cmpuint (document->events->len, ==, 1);
  event = g_ptr_array_index (document->events, 0);
  assert_day (&event->date, "2024-04-20");
  g_assert_cmpint (event->dated_by, ==, MN_DATED_BY_TEXT);
  g_assert_cmpint (event->status, ==, MN_EVENT_PLANNED);
  g_assert_cmpint (event->type, ==, MN_EVENT_FORUM);
  g_assert_cmpstr (event->title, ==, document->title);
  g_assert_cmpuint (event->evidence->len, ==, 1);
  evidence = g_ptr_array_index (event->evidence, 0);
  g_assert_cmpstr (evidence->quote, ==, "Chamber “Spring Fair of the Steppe” Apr 20. 2024");
  g_assert_cmpint (evidence->part, ==, MN_PART_BODY);
  g_assert_cmpmem (document->body + evidence->span.start, evidence->span.end - evidence->span.start,
                   evidence->quote, strlen (evidence->quote));

  document = nth (reading, 6);
  g_assert_cmpstr (document->title, ==, "Open day of the “Herders’ School”");
  event = g_ptr_array_index (document->events, 0);
  assert_day (&event->date, "2024-03-02");
  g_assert_cmpint (event->status, ==, MN_EVENT_HAPPENED);
}

static void
test_pieces (void)
{
  g_autoptr (MnReading) one = NULL;
  g_autoptr (MnReading) lines = NULL;
  g_autoptr (MnReading) menu = NULL;
  g_autoptr (MnReading) blocks = NULL;
  g_autoptr (MnReading) table = NULL;
  g_autofree char *text = NULL;

  one = read_text ("ROADS OPEN WWW.ROADS.EXAMPLE.COM PUBLISHED:2024/01/05");
  g_assert_cmpuint (one->documents->len, ==, 1);
  assert_headline (nth (one, 0), "en", "ROADS OPEN", "www.roads.example.com", "2024-01-05");

  /* From the middle of a list, on lines of their own, under a menu. */
  lines = read_text ("Home\nAbout us\n4 ROADS OPEN WWW.A.EXAMPLE.COM PUBLISHED:2024/01/05\n"
                     "5 5G ARRIVES\nWWW.B.EXAMPLE.COM\nPUBLISHED:2024/01/04\n");
  g_assert_cmpuint (lines->documents->len, ==, 2);
  assert_headline (nth (lines, 0), "en", "ROADS OPEN", "www.a.example.com", "2024-01-05");
  assert_headline (nth (lines, 1), "en", "5G ARRIVES", "www.b.example.com", "2024-01-04");

  menu = read_text (
      "Home\nNEWS\nEvents\n\n1 ROADS OPEN WWW.A.EXAMPLE.COM PUBLISHED:2024/01/05 2 NO HOST HERE "
      "PUBLISHED:2024/01/04 3 ROADS CLOSE WWW.B.EXAMPLE.COM PUBLISHED:2024/01/04\n\nNEWS\n\n"
      "64x64\n\nRoads www.a.example.com\n\nSee ROADS WWW.C.EXAMPLE.COM PUBLISHED:2020/01/01.\n");
  g_assert_cmpuint (menu->documents->len, ==, 4);
  assert_headline (nth (menu, 0), "en", "ROADS OPEN", "www.a.example.com", "2024-01-05");
  assert_headline (nth (menu, 1), "en", "NO HOST HERE", NULL, "2024-01-04");
  assert_headline (nth (menu, 2), "en", "ROADS CLOSE", "www.b.example.com", "2024-01-04");
  g_assert_cmpstr (nth (menu, 3)->body, ==, "See ROADS WWW.C.EXAMPLE.COM PUBLISHED:2020/01/01.");

  blocks = read_text ("64x64\n\nRoads open www.a.example.com\n\nAll of them.\n\n...\n\n"
                      "More roads open www.b.example.com\n\nSome of them.");
  g_assert_cmpuint (blocks->documents->len, ==, 2);
  g_assert_cmpstr (nth (blocks, 0)->body, ==, "All of them.");
  g_assert_cmpint (nth (blocks, 0)->not_after, ==, MN_DAY_UNKNOWN);
  g_assert_cmpstr (nth (blocks, 1)->title, ==, "More roads open");
  g_assert_cmpstr (nth (blocks, 1)->body, ==, "Some of them.");

  /* The table's header without the word Events; a row without a date; prose of the page's own. */
  text = g_strconcat (
      "1 ROADS OPEN WWW.A.EXAMPLE.COM PUBLISHED:2024/01/05\n\n"
      "Name Organizer\tWhere\n\nFair of roads Town Hall\n\n",
      "The page’s own words go on for long enough to be kept as a text. ",
      "They go on and on, and on again, about the roads of the country, their length, "
      "their width, the dust on them, the lorries, the camels, the toll gates, the "
      "bridges, the winter, the spring floods, the summer traffic, and the autumn, "
      "when the herders move their herds along them for days and days on end, with all the wool and felt and hay, and "
      "that they have.",
      NULL);
  table = read_text (text);
  g_assert_cmpuint (table->documents->len, ==, 3);
  g_assert_cmpstr (nth (table, 1)->title, ==, "Fair of roads Town Hall");
  const MnEvent *event = g_ptr_array_index (nth (table, 1)->events, 0);
  g_assert_true (mn_period_is_unknown (&event->date));
  g_assert_cmpint (event->dated_by, ==, MN_DATED_BY_NOTHING);
  g_assert_true (g_str_has_prefix (nth (table, 2)->body, "The page’s own words"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/digest/page", test_page);
  g_test_add_func ("/digest/table", test_table);
  g_test_add_func ("/digest/pieces", test_pieces);
  return g_test_run ();
}
