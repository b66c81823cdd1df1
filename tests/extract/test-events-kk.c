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

/* Talks, forums and days of culture are told of as where something was said or signed. */
static void
test_settings (void)
{
  check_events (
      "Қазақстан мен Моңғолия президенттері екіжақты кездесуде көлікті талқылады.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан мен Моңғолия президенттері екіжақты кездесу\n");
  check_events (
      "Қазақстан-Моңғолия бизнес-форумы барысында он келісімге қол қойылды.", DAY,
      "forum 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан-Моңғолия бизнес-форумы\n"
      "agreement 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан-Моңғолия бизнес-форумы барысында он келісімге қол қойылды\n");
  check_events (
      "21 қазанда Қазақстан мен Моңғолия комиссиясының отырысы өтті. Отырыс соңында хаттамаға қол қойылды.",
      DAY,
      "meeting 2024-10-21..2024-10-21 (day, text) happened KZ,MN: Қазақстан мен Моңғолия комиссиясының отырысы өтті\n"
      "agreement 2024-10-21..2024-10-21 (day, text) happened KZ,MN: Отырыс соңында хаттамаға қол қойылды\n");
  check_events (
      "Ертең Моңғолия Сыртқы істер министрі Қазақстанға келеді. Ол қазақ әріптесімен кездеспек.",
      DAY,
      "visit 2024-10-29..2024-10-29 (day, text) planned KZ,MN: Моңғолия Сыртқы істер министрі Қазақстанға келеді\n"
      "meeting 2024-10-29..2024-10-29 (day, text) planned KZ,MN: Ол қазақ әріптесімен кездеспек\n");
}

/* Who comes or sends aid is told of today; flights come later, a decision is of its day. */
static void
test_told_today (void)
{
  check_events (
      "Қазақстан Моңғолияға гуманитарлық көмек жібереді.", DAY,
      "aid 2024-10-28..2024-10-28 (day, document) planned KZ,MN: Қазақстан Моңғолияға гуманитарлық көмек жібереді\n");
  check_events (
      "Моңғолия Премьер-министрі ұшақпен Астана қаласына барады.", DAY,
      "visit 2024-10-28..2024-10-28 (day, document) planned KZ,MN: Моңғолия Премьер-министрі ұшақпен Астана қаласына барады\n");
  check_events (
      "Қазақстан мен Моңғолия арасында әуе рейсі қайта жанданады.", DAY,
      "measure -..- (unknown, nothing) planned KZ,MN: Қазақстан мен Моңғолия арасында әуе рейсі қайта жанданады\n");
  check_events (
      "Өткен аптада Астанада Қазақстан мен Моңғолия министрлері келіссөз өткізді.", DAY,
      "meeting -..- (unknown, nothing) happened KZ,MN: Өткен аптада Астанада Қазақстан мен Моңғолия министрлері келіссөз өткізді\n");
}

/* Credentials are handed over, embassies opened, relations have their years. */
static void
test_diplomacy (void)
{
  check_events (
      "Моңғолия елшісі Қазақстан Президентімен кездесіп, сенім грамотасын тапсырды.", DAY,
      "diplomatic 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Сенім грамотасын тапсырды\n");
  check_events (
      "Қазақстан Моңғолияда бас консулдық ашты.", DAY,
      "diplomatic -..- (unknown, nothing) happened KZ,MN: Қазақстан Моңғолияда бас консулдық ашты\n");
  check_events (
      "Қазақстанның Моңғолиядағы елшісі болып Асқар Сейтов тағайындалды.", DAY,
      "diplomatic 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстанның Моңғолиядағы елшісі болып Асқар Сейтов тағайындалды\n");
  check_events (
      "Биыл Қазақстан мен Моңғолия арасында дипломатиялық қатынас орнағанына 32 жыл.", DAY,
      "anniversary 2024-01-01..2024-12-31 (year, text) happened KZ,MN: Қазақстан мен Моңғолия арасында дипломатиялық қатынас орнағанына 32 жыл\n");
}

/* Dates in the words of every day. */
static void
test_days (void)
{
  check_events (
      "Моңғолия Президенті 28 қыркүйектен 2 қазанға дейін Қазақстанда болды.", DAY,
      "visit 2024-09-28..2024-10-02 (day, text) happened KZ,MN: Моңғолия Президенті 28 қыркүйектен 2 қазанға дейін Қазақстанда болды\n");
  check_events (
      "Моңғолия Президенті 21 қазан, дүйсенбі күні Қазақстанға келді.", DAY,
      "visit 2024-10-21..2024-10-21 (day, text) happened KZ,MN: Моңғолия Президенті 21 қазан, дүйсенбі күні Қазақстанға келді\n");
  check_events (
      "Моңғолия Президенті 2019 және 2022 жылдары Қазақстанға келді.", DAY,
      "visit 2022-01-01..2022-12-31 (year, text) happened KZ,MN: Моңғолия Президенті 2019 және 2022 жылдары Қазақстанға келді\n"
      "visit 2019-01-01..2019-12-31 (year, text) happened KZ,MN: Моңғолия Президенті 2019 және 2022 жылдары Қазақстанға келді\n");
  check_events (
      "Қазақстан мен Моңғолия форумы 2026 жылдың күзінде Астанада өтеді.", DAY,
      "forum 2026-01-01..2026-12-31 (year, text) planned KZ,MN: Қазақстан мен Моңғолия форумы 2026 жылдың күзінде Астанада өтеді\n");
  check_events (
      "Екі ел премьерлерінің осы жылғы кездесуі тамызда Моңғолияда өтті.", DAY,
      "meeting 2024-08-01..2024-08-31 (month, text) happened KZ,MN: Екі ел премьерлерінің осы жылғы кездесуі тамызда Моңғолияда өтті\n");
}

/* What is received is nobody, an interview no talks, the days of a date no culture. */
static void
test_no_meeting (void)
{
  check_events ("Сапар барысында Қазақстан мен Моңғолия жоспар жобасын қабылдады.", DAY, "");
  check_events ("Қазақстан министрі Моңғолия агенттігіне берген сұхбатында бұл туралы айтты.", DAY,
                "");
}

/* A noun and its verb, an act itself, are one. */
static void
test_verbs (void)
{
  check_events (
      "Моңғолия Қазақстан азаматтарына виза талабын 2023 жылы алып тастаған.", DAY,
      "measure 2023-01-01..2023-12-31 (year, text) happened KZ,MN: Моңғолия Қазақстан азаматтарына виза талабын 2023 жылы алып тастаған\n");
  check_events (
      "Қазақстан министрі Моңғолия елшісімен кездесіп, сауданы талқылады.", DAY,
      "meeting 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан министрі Моңғолия елшісімен кездесіп…\n");
}

/* The end of a visit is its last day; diplomats are called back; what stands in brackets is told in passing. */
static void
test_asides (void)
{
  check_events (
      "Моңғолия Президенті 21-23 қазанда Қазақстанға ресми сапармен келді. Сапар соңында меморандумға қол қойылды.",
      DAY,
      "visit 2024-10-21..2024-10-23 (day, text) happened KZ,MN: Моңғолия Президенті 21-23 қазанда Қазақстанға ресми сапармен келді\n"
      "agreement 2024-10-23..2024-10-23 (day, text) happened KZ,MN: Сапар соңында меморандумға қол қойылды\n");
  check_events (
      "Қазақстан Моңғолиядағы елшісін кері шақырды.", DAY,
      "diplomatic 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан Моңғолиядағы елшісін кері шақырды\n");
  check_events (
      "Қазақстан мен Моңғолия құны 5 млн доллар болатын келісімге қол қойды.", DAY,
      "agreement 2024-10-28..2024-10-28 (day, document) happened KZ,MN: Қазақстан мен Моңғолия құны 5 млн доллар болатын келісімге қол қойды\n");
  check_events ("Моңғолия бұл тауарды (Қазақстанда тыйым салынған) сатып алады.", DAY, "");
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
  g_test_add_func ("/extract/events-kk/settings", test_settings);
  g_test_add_func ("/extract/events-kk/told-today", test_told_today);
  g_test_add_func ("/extract/events-kk/diplomacy", test_diplomacy);
  g_test_add_func ("/extract/events-kk/days", test_days);
  g_test_add_func ("/extract/events-kk/no-meeting", test_no_meeting);
  g_test_add_func ("/extract/events-kk/verbs", test_verbs);
  g_test_add_func ("/extract/events-kk/asides", test_asides);
  return g_test_run ();
}
