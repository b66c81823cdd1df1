/* test-events-ru.c: events in Russian: cases for prepositions, one word for what is to come. */
#include "events.h"

#define DAY "2024-10-28"

static void
test_happened (void)
{
  check_events (
      "Министр Казахстана принял участие в выставке товаров из Монголии.", DAY,
      "culture 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Министр Казахстана принял участие в выставке товаров из Монголии\n");
  check_events (
      "Президент Казахстана прибыл в Монголию с государственным визитом.", DAY,
      "visit 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Президент Казахстана прибыл в Монголию с государственным визитом\n");
  check_events (
      "Казахстан и Монголия подписали соглашение о воздушном сообщении.", DAY,
      "agreement 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Казахстан и Монголия подписали соглашение о воздушном сообщении\n");
  check_events (
      "Министры Казахстана и Монголии провели переговоры, в ходе которых обсудили торговлю.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Министры Казахстана и Монголии провели переговоры\n");
  check_events (
      "Об этом министр сказал на встрече с послом Монголии в Казахстане.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Встреча с послом Монголии в Казахстане\n");
  check_events (
      "Страны отмечают 30-летие установления дипломатических отношений между Казахстаном и Монголией.",
      DAY,
      "anniversary 2024-01-01..2024-12-31 (year, document) happened KZ,MN: Страны отмечают 30-летие установления дипломатических отношений\n");
  check_events (
      "В понедельник министры Казахстана и Монголии подписали меморандум.", DAY,
      "agreement 2024-10-28..2024-10-28 (day, text) happened KZ,MN: Министры Казахстана и Монголии подписали меморандум\n");
  check_events (
      "Казахстан и Монголия установили дипломатические отношения 22 января 1992 года.", DAY,
      "diplomatic 1992-01-22..1992-01-22 (day, text) happened KZ,MN: Казахстан и Монголия установили дипломатические отношения 22 января 1992 года\n");
  check_events (
      "После визита президента Казахстана в Монголию в октябре прошлого года торговля выросла.",
      DAY,
      "visit 2023-10-01..2023-10-31 (month, text) happened KZ,MN: Визит президента Казахстана в Монголию в октябре прошлого года\n");
}

/* What is to come is told by the verb. */
static void
test_plans (void)
{
  check_events (
      "Министр иностранных дел Казахстана посетит Монголию.", DAY,
      "visit -..- (unknown, nothing) planned KZ,MN: Министр иностранных дел Казахстана посетит Монголию\n");
  check_events (
      "Планируется визит президента Монголии в Казахстан.", DAY,
      "visit -..- (unknown, nothing) planned KZ,MN: Планируется визит президента Монголии в Казахстан\n");
  check_events (
      "Президент Казахстана намерен посетить Монголию и подписать договор.", DAY,
      "visit -..- (unknown, nothing) planned KZ,MN: Президент Казахстана намерен посетить Монголию и подписать договор\n"
      "agreement -..- (unknown, nothing) planned KZ,MN: Президент Казахстана намерен посетить Монголию и подписать договор\n");
  check_events (
      "Президент Казахстана посетит Монголию 5-6 ноября.", DAY,
      "visit 2024-11-05..2024-11-06 (day, text) planned KZ,MN: Президент Казахстана посетит Монголию 5-6 ноября\n");
  check_events (
      "Договор между Казахстаном и Монголией вступит в силу 1 января 2025 года.", DAY,
      "measure 2025-01-01..2025-01-01 (day, text) planned KZ,MN: Договор между Казахстаном и Монголией вступит в силу 1 января 2025 года\n");
}

static void
test_none (void)
{
  check_events ("В преддверии визита президента Казахстана в Монголию готовятся документы.", DAY,
                "");
  check_events ("Президент Монголии подписал указ о посольстве в Казахстане.", DAY, "");
  check_events ("Казахстан поставляет в Монголию зерно.", DAY, "");
}

/* Who did what, in whole words. */
static void
test_titles (void)
{
  check_events (
      "По итогам переговоров с министром Монголии он подчеркнул важность торговли с Казахстаном.",
      DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Переговоры с министром Монголии\n");
  check_events (
      "Глава ведомства заявил во время визита президента Казахстана Асана Сейтова в Монголию.", DAY,
      "visit 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Визит президента Казахстана Асана Сейтова в Монголию\n");
}

/* One event told in three sentences. */
static void
test_merging (void)
{
  check_one_event ("Премьер-министр Казахстана прибыл в Монголию с официальным визитом. "
                   "Визит премьер-министра Казахстана в Монголию начался. "
                   "Премьер-министр Казахстана находится в Монголии с визитом.",
                   DAY, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/events-ru/happened", test_happened);
  g_test_add_func ("/extract/events-ru/plans", test_plans);
  g_test_add_func ("/extract/events-ru/none", test_none);
  g_test_add_func ("/extract/events-ru/titles", test_titles);
  g_test_add_func ("/extract/events-ru/merging", test_merging);
  return g_test_run ();
}
