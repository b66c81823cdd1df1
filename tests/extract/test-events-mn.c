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

/* One verb tells of a list of years. */
static void
test_lists (void)
{
  check_events (
      "Монгол Улсын Ерөнхийлөгч 1998 онд, Ерөнхий сайд 2007 онд Канад Улсад айлчилсан.", DAY,
      "visit 2007-01-01..2007-12-31 (year, text) happened CA,MN: Монгол Улсын Ерөнхийлөгч 1998 онд, Ерөнхий сайд 2007 онд Канад Улсад айлчилсан\n"
      "visit 1998-01-01..1998-12-31 (year, text) happened CA,MN: Монгол Улсын Ерөнхийлөгч 1998 онд, Ерөнхий сайд 2007 онд Канад Улсад айлчилсан\n");
  check_events (
      "Канад Улсын Ерөнхийлөгч 2011, 2014 онд Монгол Улсад айлчилсан.", DAY,
      "visit 2014-01-01..2014-12-31 (year, text) happened CA,MN: Канад Улсын Ерөнхийлөгч 2011, 2014 онд Монгол Улсад айлчилсан\n"
      "visit 2011-01-01..2011-12-31 (year, text) happened CA,MN: Канад Улсын Ерөнхийлөгч 2011, 2014 онд Монгол Улсад айлчилсан\n");
  check_events (
      "Монгол Улс ЭСЯ-аа 2009 онд, Канад Улс ЭСЯ-аа 2010 онд нээсэн.", DAY,
      "diplomatic 2010-01-01..2010-12-31 (year, text) happened CA,MN: Монгол Улс ЭСЯ-аа 2009 онд, Канад Улс ЭСЯ-аа 2010 онд нээсэн\n"
      "diplomatic 2009-01-01..2009-12-31 (year, text) happened CA,MN: Монгол Улс ЭСЯ-аа 2009 онд, Канад Улс ЭСЯ-аа 2010 онд нээсэн\n");
}

/* Dates in the words of every day. */
static void
test_days (void)
{
  check_events (
      "Монгол Улсын Ерөнхийлөгч /2022.11.27-11.29/ Канад Улсад төрийн айлчлал хийлээ.", DAY,
      "visit 2022-11-27..2022-11-29 (day, text) happened CA,MN: Канад Улсад төрийн айлчлал хийлээ\n");
  check_events (
      "9-нд Монгол Улсын сайд Канад Улсын сайдтай уулзав.", DAY,
      "meeting 2024-10-09..2024-10-09 (day, text) happened CA,MN: Монгол Улсын сайд Канад Улсын сайдтай уулзав\n");
  check_events (
      "Ерөнхий сайд 9-р сарын 14-нөөс 17-ны хооронд Канад Улсад айлчиллаа.", DAY,
      "visit 2024-09-14..2024-09-17 (day, text) happened CA,MN: Ерөнхий сайд 9-р сарын 14-нөөс 17-ны хооронд Канад Улсад айлчиллаа\n");
  check_events (
      "Монгол, Канадын форумыг 2026 оны намар Улаанбаатарт хийхээр төлөвлөжээ.", DAY,
      "forum 2026-01-01..2026-12-31 (year, text) planned CA,MN: Монгол, Канадын форумыг 2026 оны намар Улаанбаатарт хийхээр төлөвлөжээ\n");
  check_events (
      "Канад Улсын Ерөнхий сайд өнгөрсөн сарын сүүлээр Монгол Улсад айлчиллаа.", DAY,
      "visit 2024-09-01..2024-09-30 (month, text) happened CA,MN: Канад Улсын Ерөнхий сайд өнгөрсөн сарын сүүлээр Монгол Улсад айлчиллаа\n");
  check_events (
      "Канад Улсын Ерөнхий сайд өнгөрсөн долоо хоногт Монгол Улсад айлчиллаа.", DAY,
      "visit -..- (unknown, nothing) happened CA,MN: Канад Улсын Ерөнхий сайд өнгөрсөн долоо хоногт Монгол Улсад айлчиллаа\n");
}

/* Who came to a country visited it; nobody comes to an agreement or to a post. */
static void
test_coming (void)
{
  check_events (
      "Канад Улсын Ерөнхий сайд ноднин аравдугаар сард Монгол Улсад ирсэн.", DAY,
      "visit 2023-10-01..2023-10-31 (month, text) happened CA,MN: Канад Улсын Ерөнхий сайд ноднин аравдугаар сард Монгол Улсад ирсэн\n");
  check_events (
      "Канад Улсын сайд лхагва гаригт Улаанбаатар хотод ажлын айлчлал хийхээр ирлээ.", DAY,
      "visit 2024-10-23..2024-10-23 (day, text) happened CA,MN: Канад Улсын сайд лхагва гаригт Улаанбаатар хотод ажлын айлчлал хийхээр ирлээ\n");
  check_events ("Канад Улсын шинэ Элчин сайд Монгол Улсад ажлаа хүлээн авлаа.", DAY, "");
  check_events ("Хоёр орны хамтын ажиллагаа Канад Улсын сайдын үгээр өргөжиж ирсэн.", DAY, "");
}

/* Ambassadors are appointed, aid is decided, relations have their years. */
static void
test_diplomacy (void)
{
  check_events (
      "Ерөнхийлөгч Канад Улсад суух Элчин сайдаар Д.Батболдыг томиллоо.", DAY,
      "diplomatic 2024-10-28..2024-10-28 (day, document) happened CA,MN: Ерөнхийлөгч Канад Улсад суух Элчин сайдаар Д.Батболдыг томиллоо\n");
  check_events (
      "Канад Улс Монгол Улсад буцалтгүй тусламж олгохоор болов.", DAY,
      "aid 2024-10-28..2024-10-28 (day, document) planned CA,MN: Канад Улс Монгол Улсад буцалтгүй тусламж олгохоор болов\n");
  check_events (
      "Монгол, Канадын хооронд дипломат харилцаа тогтоосны 51 жил болж байна.", DAY,
      "anniversary 2024-01-01..2024-12-31 (year, document) happened CA,MN: Монгол, Канадын хооронд дипломат харилцаа тогтоосны 51 жил болж байна\n");
  check_events (
      "Канад Улс Монголоос мах импортлохыг хориглов.", DAY,
      "measure 2024-10-28..2024-10-28 (day, document) happened CA,MN: Канад Улс Монголоос мах импортлохыг хориглов\n");
}

/* A participle's noun keeps its date; what goes on every week is no news. */
static void
test_participles (void)
{
  check_events (
      "Уулзалт 2023 оны 10 сарын 20-22-нд үргэлжилсэн Канад Улсын сайдын айлчлалын үеэр болсон.",
      DAY,
      "meeting 2023-10-20..2023-10-22 (day, text) happened CA,MN: Уулзалт 2023 оны 10 сарын 20-22-нд үргэлжилсэн Канад Улсын сайдын айлчлалын үеэр болсон\n"
      "visit 2023-10-20..2023-10-22 (day, text) happened CA,MN: Үргэлжилсэн Канад Улсын сайдын айлчлал\n");
  check_events ("Улаанбаатар-Ванкуверын нислэг Канад Улс руу долоо хоногт гурван удаа үйлдэнэ.",
                DAY, "");
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
  g_test_add_func ("/extract/events-mn/lists", test_lists);
  g_test_add_func ("/extract/events-mn/days", test_days);
  g_test_add_func ("/extract/events-mn/coming", test_coming);
  g_test_add_func ("/extract/events-mn/diplomacy", test_diplomacy);
  g_test_add_func ("/extract/events-mn/participles", test_participles);
  return g_test_run ();
}
