/* test-events-kk.c: events in Kazakh: the verb last, with its ending. */
#include "events.h"

#define DAY "2024-10-28"

static void
test_happened (void)
{
  check_events (
      "Қазақстан Президенті Моңғолия Премьер-министрін қабылдады.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан Президенті Моңғолия Премьер-министрін қабылдады\n");
  check_events (
      "Сейсенбіде Астанада Қазақстан мен Моңғолия министрлері меморандумға қол қойды.", DAY,
      "agreement 2024-10-22..2024-10-22 (day, text) happened KZ,MN: Астанада Қазақстан мен Моңғолия министрлері меморандумға қол қойды\n");
  check_events (
      "Қазақстан мен Моңғолия арасында дипломатиялық қатынас 1992 жылғы 22 қаңтарда орнады.", DAY,
      "diplomatic 1992-01-22..1992-01-22 (day, text) happened KZ,MN: Қазақстан мен Моңғолия арасында дипломатиялық қатынас 1992 жылғы 22 қаңтарда орнады\n");
  check_events (
      "Қазақстан Президенті былтыр Моңғолияға барған сапарында бұл туралы айтқан.", DAY,
      "visit 2023-01-01..2023-12-31 (year, text) happened KZ,MN: Қазақстан Президенті былтыр Моңғолияға барған сапары\n");
  check_events (
      "25 қыркүйекте Бас ассамблеяда Қазақстан Президенті Моңғолия Президентімен кездесті.", DAY,
      "meeting 2024-09-25..2024-09-25 (day, text) happened KZ,MN: Бас ассамблеяда Қазақстан Президенті Моңғолия Президентімен кездесті\n");
}

/* What is to come is told by the verb. */
static void
test_plans (void)
{
  check_events (
      "Моңғолия Президенті 5-6 қарашада Қазақстанға мемлекеттік сапармен келеді.", DAY,
      "visit 2024-11-05..2024-11-06 (day, text) planned KZ,MN: Моңғолия Президенті 5-6 қарашада Қазақстанға мемлекеттік сапармен келеді\n");
  check_events (
      "Келесі айда Улан-Баторда Қазақстан мен Моңғолия үкіметаралық комиссиясының отырысын өткізу жоспарланған.",
      DAY,
      "meeting 2024-11-01..2024-11-30 (month, text) planned KZ,MN: Қазақстан мен Моңғолия үкіметаралық комиссиясының отырысын өткізу жоспарланған\n");
  check_events (
      "1 қарашадан бастап Қазақстан мен Моңғолия арасында тікелей рейс ашылады.", DAY,
      "measure 2024-11-01..2024-11-01 (day, text) planned KZ,MN: Қазақстан мен Моңғолия арасында тікелей рейс ашылады\n");
}

static void
test_none (void)
{
  check_events ("Қазақстан мен Моңғолия келісімге қол қою туралы сөз қозғады.", DAY, "");
  check_events ("Қазақстан Моңғолияға бидай экспорттайды.", DAY, "");
  check_events ("Қазақстанның сыртқы сауда комитеті шешім қабылдады, ал Моңғолия бас тартты.", DAY,
                "");
  check_events ("Қазақстан Президенті Моңғолия туралы жарлыққа қол қойды.", DAY, "");
}

/* Who did what, in whole words. */
static void
test_titles (void)
{
  check_events (
      "Қазақстан мен Моңғолия президенттері телефон арқылы сөйлесіп, 2022 жылы Астанада қол қойылған келісімді талқылады.",
      DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан мен Моңғолия президенттері телефон арқылы сөйлесіп…\n"
      "agreement 2022-01-01..2022-12-31 (year, text) happened KZ,MN: 2022 жылы Астанада қол қойылған келісім\n");
  check_events (
      "Қазақстан Республикасының Сыртқы істер министрі Асқар Сейтов Астанаға ресми сапармен келген Моңғолияның Сыртқы істер министрі Бат Дорж мырзаны қабылдады.",
      DAY,
      "visit 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Астанаға ресми сапармен келген Моңғолияның Сыртқы істер министрі Бат Дорж\n"
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Сыртқы істер министрі Асқар Сейтов Сыртқы істер министрі Бат Дорж мырзаны қабылдады\n");
}

/* One event told in three sentences. */
static void
test_merging (void)
{
  check_one_event ("Қазақстан Премьер-министрі Моңғолияға ресми сапармен келді. "
                   "Қазақстан Премьер-министрі бүгін Моңғолияға ұшып келді. "
                   "Қазақстан Премьер-министрінің Моңғолияға сапары басталды.",
                   DAY, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/events-kk/happened", test_happened);
  g_test_add_func ("/extract/events-kk/plans", test_plans);
  g_test_add_func ("/extract/events-kk/none", test_none);
  g_test_add_func ("/extract/events-kk/titles", test_titles);
  g_test_add_func ("/extract/events-kk/merging", test_merging);
  return g_test_run ();
}
