/* test-events-mn.c: events in Mongolian: the verb last, with its ending. */
#include "events.h"

#define DAY "2024-10-28"

static void
test_happened (void)
{
  check_events (
      "Монгол Улсын Ерөнхий сайд өнөөдөр Казахстан Улсын Элчин сайдыг хүлээн авч уулзлаа.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, text) happened KZ,MN: Монгол Улсын Ерөнхий сайд өнөөдөр Казахстан Улсын Элчин сайдыг хүлээн авч уулзлаа\n");
  check_events (
      "Монгол Улс, Казахстан Улсын сайд нар мягмар гаригт баримт бичигт гарын үсэг зурлаа.", DAY,
      "agreement 2024-10-22..2024-10-22 (day, text) happened KZ,MN: Монгол Улс, Казахстан Улсын сайд нар мягмар гаригт баримт бичигт гарын үсэг зурлаа\n");
  check_events (
      "Монгол Улс, Канад Улс 1973 оны арваннэгдүгээр сарын 30-нд дипломат харилцаа тогтоосон.", DAY,
      "diplomatic 1973-11-30..1973-11-30 (day, text) happened CA,MN: Монгол Улс, Канад Улс 1973 оны арваннэгдүгээр сарын 30-нд дипломат харилцаа тогтоосон\n");
  check_events (
      "Монгол Улсын Ерөнхийлөгч 2023 онд Канад Улсад хийсэн айлчлалынхаа үеэр зарласан.", DAY,
      "visit 2023-01-01..2023-12-31 (year, text) happened CA,MN: Монгол Улсын Ерөнхийлөгч 2023 онд Канад Улсад хийсэн айлчлал\n");
  check_events (
      "Канад Улсын Ерөнхийлөгч 2024 оны 9 дүгээр сарын 30-наас 10 дугаар сарын 2-ны өдрүүдэд Монгол Улсад айлчлав.",
      DAY,
      "visit 2024-09-30..2024-10-02 (day, text) happened CA,MN: Канад Улсын Ерөнхийлөгч Монгол Улсад айлчлав\n");
}

/* What is to come is told by the verb. */
static void
test_plans (void)
{
  check_events (
      "Казахстан Улсын Ерөнхийлөгч 2024 оны арваннэгдүгээр сарын 5-6-ны өдрүүдэд Монгол Улсад төрийн айлчлал хийнэ.",
      DAY,
      "visit 2024-11-05..2024-11-06 (day, text) planned KZ,MN: Казахстан Улсын Ерөнхийлөгч Монгол Улсад төрийн айлчлал хийнэ\n");
  check_events (
      "Казахстан Улсын Гадаад хэргийн сайд ирэх сард Монгол Улсад айлчлахаар төлөвлөж байна.", DAY,
      "visit 2024-11-01..2024-11-30 (month, text) planned KZ,MN: Казахстан Улсын Гадаад хэргийн сайд ирэх сард Монгол Улсад айлчлахаар төлөвлөж байна\n");
  check_events (
      "Казахстан Улсын сайд Монгол Улсын сайдтай уулзаж, дараа нь гэрээнд гарын үсэг зурна.", DAY,
      "meeting -..- (unknown, nothing) planned KZ,MN: Казахстан Улсын сайд Монгол Улсын сайдтай уулзаж…\n"
      "agreement -..- (unknown, nothing) planned KZ,MN: Дараа нь гэрээнд гарын үсэг зурна\n");
}

static void
test_none (void)
{
  check_events ("Монгол Улс, Канад Улс гэрээнд гарын үсэг зурах тухай ярилцав.", DAY, "");
  check_events ("Монгол Улс Канад Улсад мах экспортолдог.", DAY, "");
  check_events ("Монгол Улсын Ерөнхийлөгч Канад Улсын тухай зарлигт гарын үсэг зурав.", DAY, "");
  check_events ("Монгол Улсын Засгийн газрын хуралдаанаар Канад Улсын тухай ярив.", DAY, "");
}

/* Who did what, in whole words. */
static void
test_titles (void)
{
  check_events (
      "Монгол Улсын Их Хурлын дарга Дамбын Батболдын урилгаар Канад Улсын Парламентын дэд дарга Жон Смит тэргүүтэй төлөөлөгчид энэ сарын 27-30-ны өдрүүдэд Монгол Улсад албан ёсны айлчлал хийж байна.",
      DAY,
      "visit 2024-10-27..2024-10-30 (day, text) happened CA,MN: Дэд дарга Жон Смит тэргүүтэй төлөөлөгчид Монгол Улсад албан ёсны айлчлал хийж байна\n");
  check_events (
      "Монгол Улсын Ерөнхийлөгч Канад Улсын Ерөнхий сайдтай уулзаж, гэрээнд гарын үсэг зурав.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened CA,MN: Монгол Улсын Ерөнхийлөгч Канад Улсын Ерөнхий сайдтай уулзаж…\n"
      "agreement 2024-10-28..2024-10-28 (day, document) happened CA,MN: Гэрээнд гарын үсэг зурав\n");
}

/* One event told in three sentences. */
static void
test_merging (void)
{
  check_one_event ("Канад Улсын Ерөнхий сайд Монгол Улсад албан ёсны айлчлал хийж байна. "
                   "Канад Улсын Ерөнхий сайд өнөөдөр Монгол Улсад хүрэлцэн ирлээ. "
                   "Канад Улсын Ерөнхий сайд Монгол Улсад айлчилж байна.",
                   DAY, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/events-mn/happened", test_happened);
  g_test_add_func ("/extract/events-mn/plans", test_plans);
  g_test_add_func ("/extract/events-mn/none", test_none);
  g_test_add_func ("/extract/events-mn/titles", test_titles);
  g_test_add_func ("/extract/events-mn/merging", test_merging);
  return g_test_run ();
}
