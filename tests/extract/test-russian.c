/* test-russian.c: statements on trade in Russian, from whole sentences. */
#include "corpus.h"

#include <string.h>

/* The figures as 'kind from>to start..end value currency growth status scope', one per line. */
static char *
figures_of (const char *body, const char *date)
{
  MnExtractInput input = { .body = body, .not_after = MN_DAY_UNKNOWN };
  GString *text = g_string_new (NULL);

  mn_period_parse (date, &input.date);
  g_autoptr (MnExtraction) found = mn_extract (&input);
  for (guint i = 0; i < found->figures->len; i++)
    {
      g_autofree char *line = figure_to_line (g_ptr_array_index (found->figures, i));

      *strstr (line, " | ") = '\0';
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static void
check (const char *body, const char *date, const char *expected)
{
  g_autofree char *got = figures_of (body, date);

  g_test_message ("%s", body);
  g_assert_cmpstr (got, ==, expected);
}

static void
test_level_and_growth (void)
{
  check ("Товарооборот между Монголией и Китаем в 2023 году вырос на 18,5 % и достиг $16,2 "
         "млрд.",
         "2024-03-10",
         "turnover CN>MN 2023-01-01..2023-12-31 1.62e+10 USD growth 18.5 reported bilateral\n");
  check ("Российско-монгольский товарооборот за январь-ноябрь 2023 года составил 2,1 млрд "
         "долларов США, что на 14% больше, чем годом ранее.",
         "2024-03-10",
         "turnover MN>RU 2023-01-01..2023-11-30 2100000000 USD growth 14 reported bilateral\n");
  check ("В первом полугодии 2024 года взаимная торговля Казахстана и Монголии увеличилась в "
         "1,7 раза – до $64,3 млн, из них экспорт – $60,1 млн, импорт – $4,2 млн.",
         "2024-08-10",
         "turnover KZ>MN 2024-01-01..2024-06-30 64300000 USD growth 70 reported bilateral\n"
         "export KZ>MN 2024-01-01..2024-06-30 60100000 USD growth nan reported bilateral\n"
         "import MN>KZ 2024-01-01..2024-06-30 4200000 USD growth nan reported bilateral\n");
  check ("За I квартал 2024 года экспорт Японии в Монголию сократился на треть и составил 90,4 "
         "млн долларов.",
         "2024-08-10",
         "export JP>MN 2024-01-01..2024-03-31 90400000 USD growth -33.3 reported bilateral\n");
  check ("Экспорт Казахстана в Узбекистан за 2024 год – 3 миллиарда 155 миллионов долларов, "
         "что на 12,3% больше уровня предыдущего года.",
         "", "export KZ>UZ 2024-01-01..2024-12-31 3155000000 USD growth 12.3 reported bilateral\n");
  check ("По итогам трех кварталов 2024 года товарооборот Беларуси и Монголии достиг 31,2 млн "
         "долларов, или 137,5% к уровню прошлого года.",
         "", "turnover BY>MN 2024-01-01..2024-09-30 31200000 USD growth 37.5 reported bilateral\n");
  check ("Темп роста товарооборота Беларуси и Монголии в 2021 году составил 117,2%.", "",
         "turnover BY>MN 2021-01-01..2021-12-31 nan  growth 17.2 reported bilateral\n");
  check ("Импорт в Россию из Монголии в 2020-м, наоборот, сократился втрое.", "",
         "import MN>RU 2020-01-01..2020-12-31 nan  growth -66.7 reported bilateral\n");
  check ("В 2022 году товарооборот Турции и России сократился до 16,9 миллиарда долларов (на "
         "7,3%).",
         "", "turnover RU>TR 2022-01-01..2022-12-31 1.69e+10 USD growth -7.3 reported bilateral\n");
  check ("За девять месяцев 2019 года товарооборот Ирана и Ирака превысил $9 млрд. Это почти "
         "пятипроцентный рост.",
         "", "turnover IQ>IR 2019-01-01..2019-09-30 9000000000 USD growth 5 reported bilateral\n");
  check ("За 2021 год экспорт Монголии в Китай вырос на 10,3%, до $13,1 млрд, а импорт из "
         "Китая — на 7%, до $5,2 млрд.",
         "",
         "export MN>CN 2021-01-01..2021-12-31 1.31e+10 USD growth 10.3 reported bilateral\n"
         "import CN>MN 2021-01-01..2021-12-31 5200000000 USD growth 7 reported bilateral\n");
  check ("В 2018 году товарооборот Грузии вырос с Азербайджаном на 12%, с Арменией – на 35,4%.", "",
         "turnover AZ>GE 2018-01-01..2018-12-31 nan  growth 12 reported bilateral\n"
         "turnover AM>GE 2018-01-01..2018-12-31 nan  growth 35.4 reported bilateral\n");
}

static void
test_no_growth (void)
{
  check ("За последние пять лет товарооборот России и Монголии вырос в 1,5 раза.", "2024-09-10",
         "");
  check ("Товарооборот России и Монголии увеличился на 300 млн долларов.", "", "");
  check ("Доля России во внешней торговле Монголии выросла на 2,3 процентного пункта.", "", "");
  check ("Товарооборот между Россией и Монголией рос в среднем на 12% в год.", "", "");
  check ("Товарооборот между Таджикистаном и Узбекистаном в первом квартале составил 172,9 млн "
         "долларов, что на 35,2 млн долларов больше, чем за аналогичный период прошлого года.",
         "2025-06-20",
         "turnover TJ>UZ 2025-01-01..2025-03-31 172900000 USD growth nan reported bilateral\n");
  check ("Импорт Турции из Ирана в апреле 2016 года упал на $49 млн (или на 30%) и составил "
         "$114 млн. Доля Ирана в импорте сократилась до 7,1%.",
         "2016-06-01",
         "import IR>TR 2016-04-01..2016-04-30 114000000 USD growth -30 reported bilateral\n");
}

static void
test_periods (void)
{
  check ("Внешнеторговый оборот Узбекистана с Казахстаном за январь-июль т.г. составил 2,4 "
         "млрд долл.",
         "2024-09-10",
         "turnover KZ>UZ 2024-01-01..2024-07-31 2400000000 USD growth nan reported bilateral\n");
  check ("За период с января по сентябрь 2024 года товарооборот Кыргызстана с Россией составил "
         "$2,9 млрд и по сравнению с аналогичным периодом 2023 года вырос на 30,1%.",
         "2025-06-20",
         "turnover KG>RU 2024-01-01..2024-09-30 2900000000 USD growth 30.1 reported bilateral\n");
  check ("С начала года торговый оборот между Южной Кореей и Монголией снизился на 3,5% и "
         "составил 250 млн долларов.",
         "2025-06-20",
         "turnover KR>MN 2025-01-01..- 250000000 USD growth -3.5 reported bilateral\n");
  check ("Товарооборот Польши и Монголии составил 98 млн долларов в 2022-м, 131 млн – в "
         "2023-м.",
         "2024-09-10",
         "turnover MN>PL 2022-01-01..2022-12-31 98000000 USD growth nan reported bilateral\n"
         "turnover MN>PL 2023-01-01..2023-12-31 131000000 USD growth nan reported bilateral\n");
  check ("Во 2-м квартале 2024 г. экспорт Индии в Монголию составил 40 млн долл. США. За "
         "полгода – 75 млн долл. США.",
         "2025-02-01",
         "export IN>MN 2024-04-01..2024-06-30 40000000 USD growth nan reported bilateral\n"
         "export IN>MN 2024-01-01..2024-06-30 75000000 USD growth nan reported bilateral\n");
  check ("За первую половину текущего года товарооборот России и Ирана составил 2,7 млрд "
         "долларов. В прошлом году показатель за тот же период составил 1,6 млрд долларов.",
         "2022-11-01",
         "turnover IR>RU 2022-01-01..2022-06-30 2700000000 USD growth nan reported bilateral\n"
         "turnover IR>RU 2021-01-01..2021-06-30 1600000000 USD growth nan reported bilateral\n");
  check ("Как сообщает Росстат, экспорт России в Монголию в апреле составил 180 млн долларов, "
         "что на 5% ниже показателя марта.",
         "2025-06-20",
         "export RU>MN 2025-04-01..2025-04-30 180000000 USD growth -5 reported bilateral\n");
}

static void
test_comparisons (void)
{
  check ("За январь — май 2025 года взаимный товарооборот России и Казахстана упал на 2,4% по "
         "сравнению с тем же периодом прошлого года ($11,2 млрд) и составил $10,9 млрд.",
         "2025-06-20",
         "turnover KZ>RU 2024-01-01..2024-05-31 1.12e+10 USD growth nan reported bilateral\n"
         "turnover KZ>RU 2025-01-01..2025-05-31 1.09e+10 USD growth -2.4 reported bilateral\n");
  check ("В 2024-м объем торговли Германии с Монголией достиг 240 млн евро против 210 млн евро "
         "годом ранее.",
         "2025-06-20",
         "turnover DE>MN 2024-01-01..2024-12-31 240000000 EUR growth nan reported bilateral\n"
         "turnover DE>MN 2023-01-01..2023-12-31 210000000 EUR growth nan reported bilateral\n");
  check ("Товарооборот составил $1,9 млрд против $1,7 млрд в 2023 году, сообщило посольство "
         "России в Монголии.",
         "2025-02-01",
         "turnover MN>RU -..- 1900000000 USD growth nan reported bilateral\n"
         "turnover MN>RU 2023-01-01..2023-12-31 1700000000 USD growth nan reported bilateral\n");
  check ("Экспорт из Казахстана в Афганистан за семь месяцев снизился на 38,6%: с 580 млн до "
         "356 млн долларов.",
         "2024-09-10",
         "export KZ>AF 2023-01-01..2023-07-31 580000000 USD growth nan reported bilateral\n"
         "export KZ>AF 2024-01-01..2024-07-31 356000000 USD growth -38.6 reported bilateral\n");
  check ("В первом квартале 2020 года товарооборот Японии и Монголии составил 90 млн долларов. "
         "Годом ранее он достигал 120 млн долларов.",
         "2020-05-01",
         "turnover JP>MN 2020-01-01..2020-03-31 90000000 USD growth nan reported bilateral\n"
         "turnover JP>MN 2019-01-01..2019-03-31 120000000 USD growth nan reported bilateral\n");
}

static void
test_amounts (void)
{
  check ("5-ти миллиардов долларов достиг товарооборот между Казахстаном и Китаем.", "",
         "turnover CN>KZ -..- 5000000000 USD growth nan reported bilateral\n");
  check ("Экспорт Беларуси в Монголию в 2024 году составил полмиллиона долларов, импорт из "
         "Монголии – миллион долларов.",
         "",
         "export BY>MN 2024-01-01..2024-12-31 500000 USD growth nan reported bilateral\n"
         "import MN>BY 2024-01-01..2024-12-31 1000000 USD growth nan reported bilateral\n");
  check ("Казахстан и Киргизия нарастили взаимную торговлю в 2024 году до полутора миллиардов "
         "долларов.",
         "",
         "turnover KG>KZ 2024-01-01..2024-12-31 1500000000 USD growth nan reported bilateral\n");
  check ("Товарооборот Казахстана и России – двадцать с лишним миллиардов долларов.", "",
         "turnover KZ>RU -..- 2e+10 USD growth nan reported bilateral\n");
  check ("Экспорт и импорт Монголии с Китаем в 2021 году составили 13,1 и 5,2 млрд долларов "
         "соответственно.",
         "",
         "export MN>CN 2021-01-01..2021-12-31 1.31e+10 USD growth nan reported bilateral\n"
         "import CN>MN 2021-01-01..2021-12-31 5200000000 USD growth nan reported bilateral\n");
  check ("Товарооборот Вьетнама с Перу и Чили в 2021 году составил 600 млн и 450 млн долларов "
         "соответственно.",
         "",
         "turnover PE>VN 2021-01-01..2021-12-31 600000000 USD growth nan reported bilateral\n"
         "turnover CL>VN 2021-01-01..2021-12-31 450000000 USD growth nan reported bilateral\n");
  check ("Импорт Монголии из Германии в 2022 году – 1,572 млрд юаней (220 млн долл. США).", "",
         "import DE>MN 2022-01-01..2022-12-31 1572000000 CNY growth nan reported bilateral\n");
  check ("Российский экспорт в Турцию за 2024 год сократился на 9,5 процента, до 44 миллиардов "
         "долларов; турецкий экспорт в Россию упал на 21,4 процента, до 8,5 миллиарда.",
         "",
         "export RU>TR 2024-01-01..2024-12-31 4.4e+10 USD growth -9.5 reported bilateral\n"
         "export TR>RU 2024-01-01..2024-12-31 8500000000 USD growth -21.4 reported bilateral\n");
}

static void
test_directions (void)
{
  check ("Импорт российских товаров и услуг в Китай вырос в 2021 году на 31%, до $21,7 млрд.", "",
         "import RU>CN 2021-01-01..2021-12-31 2.17e+10 USD growth 31 reported bilateral\n");
  check ("По данным таможни Монголии, товарооборот с Японией в январе-мае составил 312 млн "
         "долларов, в том числе экспорт — 4,1 млн.",
         "2025-06-20",
         "turnover JP>MN 2025-01-01..2025-05-31 312000000 USD growth nan reported bilateral\n"
         "export MN>JP 2025-01-01..2025-05-31 4100000 USD growth nan reported bilateral\n");
  check ("Россия поставила в Монголию товаров на сумму 1,8 млрд долларов в 2024 году и "
         "закупила в Монголии продукции на 40 млн долларов.",
         "",
         "export RU>MN 2024-01-01..2024-12-31 1800000000 USD growth nan reported bilateral\n"
         "import MN>RU 2024-01-01..2024-12-31 40000000 USD growth nan reported bilateral\n");
  check ("Если в 2010 году Польша продала Монголии товаров на 23 млн долларов, то в 2018-м — "
         "уже на 78 млн.",
         "",
         "export PL>MN 2010-01-01..2010-12-31 23000000 USD growth nan reported bilateral\n"
         "export PL>MN 2018-01-01..2018-12-31 78000000 USD growth nan reported bilateral\n");
  check ("В 2023 году из Китая в Монголию импорт достиг $3,7 млрд.", "",
         "import CN>MN 2023-01-01..2023-12-31 3700000000 USD growth nan reported bilateral\n");
  check ("В торговле с Монголией Япония имела в 2019 году профицит в 400 млн долларов.", "",
         "balance JP>MN 2019-01-01..2019-12-31 400000000 USD growth nan reported bilateral\n");
  check ("Отрицательное сальдо в торговле Кыргызстана с Китаем достигло 5,2 млрд долларов в "
         "2023 году.",
         "",
         "balance KG>CN 2023-01-01..2023-12-31 -5200000000 USD growth nan reported bilateral\n");
  check ("Товарооборот Казахстана и Монголии в 2024 году составил 172 млн долларов. Из этого "
         "объема на экспорт Казахстана пришлось 160 млн долларов, на импорт – 12 млн. В 2023 "
         "году этот показатель составлял 140 млн долларов.",
         "",
         "turnover KZ>MN 2024-01-01..2024-12-31 172000000 USD growth nan reported bilateral\n"
         "export KZ>MN 2024-01-01..2024-12-31 160000000 USD growth nan reported bilateral\n"
         "import MN>KZ 2024-01-01..2024-12-31 12000000 USD growth nan reported bilateral\n"
         "turnover KZ>MN 2023-01-01..2023-12-31 140000000 USD growth nan reported bilateral\n");
}

static void
test_partners (void)
{
  check ("На первом месте среди торговых партнеров Монголии в 2024 году Китай – $18,5 млрд, на "
         "втором – Россия ($2,6 млрд), на третьем – Швейцария ($1,2 млрд).",
         "2025-02-01",
         "turnover CN>MN 2024-01-01..2024-12-31 1.85e+10 USD growth nan reported bilateral\n"
         "turnover MN>RU 2024-01-01..2024-12-31 2600000000 USD growth nan reported bilateral\n"
         "turnover CH>MN 2024-01-01..2024-12-31 1200000000 USD growth nan reported bilateral\n");
  check ("Товарооборот Грузии с Азербайджаном в 2021 году составил 500 млн долларов, с "
         "Арменией – 820 млн, с Турцией – 1,2 млрд долларов.",
         "",
         "turnover AZ>GE 2021-01-01..2021-12-31 500000000 USD growth nan reported bilateral\n"
         "turnover AM>GE 2021-01-01..2021-12-31 820000000 USD growth nan reported bilateral\n"
         "turnover GE>TR 2021-01-01..2021-12-31 1200000000 USD growth nan reported bilateral\n");
  check ("Казахстан является крупнейшим торговым партнером Кыргызстана в ЕАЭС после России. По "
         "итогам 2023 года взаимный товарооборот составил 1,5 млрд долларов США.",
         "",
         "turnover KG>KZ 2023-01-01..2023-12-31 1500000000 USD growth nan reported bilateral\n");
  check ("Доля Китая во внешнеторговом обороте Украины в 2019 году составила 12,9% (10 854,7 "
         "млн долларов).",
         "",
         "turnover CN>UA 2019-01-01..2019-12-31 1.08547e+10 USD growth nan reported bilateral\n");
  check ("Товарооборот с Японией и Индией составил 5 млрд долларов, сообщила Монголия.", "",
         "turnover ?>JP -..- 5000000000 USD growth nan reported bloc\n");
}

static void
test_plans (void)
{
  check ("Стороны намерены довести двусторонний товарооборот между Турцией и Монголией до $500 "
         "млн к 2028 году.",
         "2025-02-01", "turnover MN>TR -..2028-12-31 500000000 USD growth nan target bilateral\n");
  check ("Прогнозируется, что в 2026 году объем торговли между Индией и Монголией достигнет "
         "200 миллионов долларов.",
         "2025-02-01",
         "turnover IN>MN 2026-01-01..2026-12-31 200000000 USD growth nan forecast bilateral\n");
  check ("Ожидается, что к концу года товарооборот между Турцией и Узбекистаном достигнет двух "
         "миллиардов долларов.",
         "2018-08-01",
         "turnover TR>UZ 2018-01-01..2018-12-31 2000000000 USD growth nan forecast bilateral\n");
  check ("По предварительным данным, товарооборот Казахстана и Узбекистана по итогам 2024 года "
         "составил 4,3 млрд долл. США.",
         "2025-02-01",
         "turnover KZ>UZ 2024-01-01..2024-12-31 4300000000 USD growth nan provisional bilateral\n");
  check ("Товарооборот Узбекистана и Кыргызстана в 2022 году превысил 1,2 млрд долларов (рост "
         "на 33%). До 2025 года планируется довести его до 2 млрд долларов.",
         "2024-09-10",
         "turnover KG>UZ 2022-01-01..2022-12-31 1200000000 USD growth 33 reported bilateral\n"
         "turnover KG>UZ -..2025-12-31 2000000000 USD growth nan target bilateral\n");
  check ("Потенциал торговли между Казахстаном и Монголией – полмиллиарда долларов.", "2025-02-01",
         "turnover KZ>MN -..- 500000000 USD growth nan target bilateral\n");
}

static void
test_scopes (void)
{
  check ("Внешнеторговый оборот Монголии за 2024 год достиг $27,4 млрд, увеличившись на 12%.", "",
         "turnover ?>MN 2024-01-01..2024-12-31 2.74e+10 USD growth 12 reported world\n");
  check ("Товарооборот Монголии со странами ЕАЭС в 2023 году составил $2,8 млрд.", "",
         "turnover ?>MN 2023-01-01..2023-12-31 2800000000 USD growth nan reported bloc\n");
  check ("Экспорт монгольского угля в Китай достиг в 2024 году 8,7 млрд долларов.", "",
         "export MN>CN 2024-01-01..2024-12-31 8700000000 USD growth nan reported product\n");
  check ("Экспорт продукции свиноводства из России в Китай составил в 2024 году 9 млн "
         "долларов.",
         "", "export RU>CN 2024-01-01..2024-12-31 9000000 USD growth nan reported product\n");
  check ("Товарооборот Внутренней Монголии с Россией вырос в 2024 году на 10%, до 30 млрд "
         "юаней.",
         "", "turnover ?>RU 2024-01-01..2024-12-31 3e+10 CNY growth 10 reported region\n");
}

static void
test_no_figures (void)
{
  static const char *const texts[] = {
    "На долю Китая приходится 71,4% внешнеторгового оборота Монголии.",
    "Китай предоставил Монголии кредит на 1 млрд долларов.",
    "Компании России и Монголии подписали контракты на сумму 300 млн долларов.",
    "Оборот компании в Монголии вырос на 15% и достиг 3 млн долларов.",
    "Денежные переводы из России в Узбекистан выросли на 10% и составили 4 млрд долларов.",
    "Объем взаимных инвестиций России и Казахстана превысил 60 млрд долларов.",
    "Доля Китая в экспорте Монголии выросла до 91,3%.",
    "Торговля услугами между Казахстаном и Турцией достигла 1,2 млрд долларов.",
    "ВВП Монголии вырос на 7% до 20 млрд долларов, сообщил посол Китая.",
    "Железнодорожные перевозки грузов между Россией и Монголией выросли на 15%.",
    "Экспорт услуг Казахстана в Россию составил 700 млн долларов.",
    "Монголия планирует экспортировать в Китай 80 млн тонн угля.",
    "Центробанк Монголии закупил 3,3 тонны золота; резервы составили 5,1 млрд долларов.",
    "Рост торговли между Россией и Монголией составил 300 млн долларов.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check (texts[i], "2023-01-01", "");
}

static void
test_clauses (void)
{
  check (
      "Товарооборот Чехии и Перу за 2023 год составил 480 млн долларов, из них 310 млн долларов пришлось на чешский экспорт и 170 млн – на импорт.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n"
      "import PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n");
  check (
      "Чешско-перуанский товарооборот в 2023 году достиг 480 млн долларов. Из них 310 млн составил чешский экспорт.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
  check (
      "Чехия и Перу в марте обменялись товарами на 41 млн долларов: 30 млн – чешский экспорт, 11 млн – перуанский.",
      "2024-05-20",
      "turnover CZ>PE 2024-03-01..2024-03-31 41000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2024-03-01..2024-03-31 30000000 USD growth nan reported bilateral\n"
      "export PE>CZ 2024-03-01..2024-03-31 11000000 USD growth nan reported bilateral\n");
  check ("В 2023 году чешский экспорт в Перу равнялся 310 млн евро, перуанский – 170 млн.",
         "2024-05-20",
         "export CZ>PE 2023-01-01..2023-12-31 310000000 EUR growth nan reported bilateral\n"
         "export PE>CZ 2023-01-01..2023-12-31 170000000 EUR growth nan reported bilateral\n");
  check (
      "За 2023 год торговый оборот Чехии с Перу вырос вдвое и составил 480 млн долларов, с Чили сократился на 3% и достиг 200 млн долларов.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth 100 reported bilateral\n"
      "turnover CL>CZ 2023-01-01..2023-12-31 200000000 USD growth -3 reported bilateral\n");
  check (
      "В 2023 году товарооборот Чехии со странами СНГ составил 8 млрд долларов, с Перу – 480 млн долларов.",
      "2024-05-20",
      "turnover ?>CZ 2023-01-01..2023-12-31 8000000000 USD growth nan reported bloc\n"
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n");
  check ("Чехия в 2023 году продала Китаю товаров на 310 млн долларов, купив на 170 млн.",
         "2024-05-20",
         "export CZ>CN 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n"
         "import CN>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n");
  check (
      "В 2023 году Чехия закупила в Перу товаров на 170 млн евро. Обратные поставки выросли на 5%, до 310 млн евро.",
      "2024-05-20",
      "import PE>CZ 2023-01-01..2023-12-31 170000000 EUR growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 EUR growth 5 reported bilateral\n");
  check (
      "В 2023 году Чехия импортировала из Перу товаров на 170 млн долларов и экспортировала туда же на 310 млн.",
      "2024-05-20",
      "import PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
}

static void
test_dealt_out (void)
{
  check (
      "В 2023 году экспорт Чехии в Перу вырос на 9%, до 310 млн евро. Импорт из Перу в Чехию снизился на 4%, до 170 млн евро. В декабре эти показатели выросли на 2% и 3% соответственно.",
      "2024-05-20",
      "export CZ>PE 2023-01-01..2023-12-31 310000000 EUR growth 9 reported bilateral\n"
      "import PE>CZ 2023-01-01..2023-12-31 170000000 EUR growth -4 reported bilateral\n"
      "export CZ>PE 2023-12-01..2023-12-31 nan  growth 2 reported bilateral\n"
      "import PE>CZ 2023-12-01..2023-12-31 nan  growth 3 reported bilateral\n");
  check (
      "Экспорт Чехии в Перу в январе–марте 2024 года достиг 80 млн долларов, импорт из Перу – 44 млн. Годом ранее было 75 млн и 40 млн соответственно.",
      "2024-05-20",
      "export CZ>PE 2024-01-01..2024-03-31 80000000 USD growth nan reported bilateral\n"
      "import PE>CZ 2024-01-01..2024-03-31 44000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-03-31 75000000 USD growth nan reported bilateral\n"
      "import PE>CZ 2023-01-01..2023-03-31 40000000 USD growth nan reported bilateral\n");
}

static void
test_goals (void)
{
  check (
      "Чехия и Перу хотят довести товарооборот до 700 млн долларов в 2025 году и до 1 млрд долларов к 2030 году.",
      "2024-05-20",
      "turnover CZ>PE 2025-01-01..2025-12-31 700000000 USD growth nan target bilateral\n"
      "turnover CZ>PE -..2030-12-31 1000000000 USD growth nan target bilateral\n");
  check (
      "Необходимо довести товарооборот Чехии и Перу, который сейчас составляет 480 млн долларов, до 1 млрд долларов.",
      "2024-05-20",
      "turnover CZ>PE -..- 480000000 USD growth nan reported bilateral\n"
      "turnover CZ>PE -..- 1000000000 USD growth nan target bilateral\n");
  check ("В 2024 году товарооборот Чехии с Перу превысит 500 млн долларов.", "2024-05-20",
         "turnover CZ>PE 2024-01-01..2024-12-31 500000000 USD growth nan target bilateral\n");
  check (
      "Товарооборот Чехии и Перу вырос. К 2030 году этот показатель способен превысить 1 млрд долларов.",
      "2024-05-20", "turnover CZ>PE -..2030-12-31 1000000000 USD growth nan target bilateral\n");
}

static void
test_wholes (void)
{
  check (
      "Товарооборот Чехии и Перу в 2023 году составил 480 млн долларов. На долю Перу приходится 0,2 процента внешней торговли Чехии, которая составила 420 млрд долларов.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n"
      "turnover ?>CZ 2023-01-01..2023-12-31 4.2e+11 USD growth nan reported world\n");
  check ("Чешская компания экспортировала в Перу товаров на 3 млн долларов.", "2024-05-20",
         "export CZ>PE -..- 3000000 USD growth nan reported region\n");
  check ("Чехия введет тарифы на импорт из Перу на 20 млн долларов.", "2024-05-20",
         "import PE>CZ -..- 20000000 USD growth nan reported product\n");
  check (
      "Товарооборот Чехии и Перу в 2023 году составил 480 млн долларов, из них на медь приходится 120 млн.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n"
      "turnover CZ>PE 2023-01-01..2023-12-31 120000000 USD growth nan reported product\n");
  check (
      "Товарооборот Чехии и Перу в 2023 году превысил прошлогодний показатель на 30 млн долларов и достиг 480 млн.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n");
  check (
      "Товарооборот Чехии с Перу, составивший в 2023 году 480 млн долларов, на 20% больше, чем пять лет назад.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n");
}

static void
test_amounts_apart (void)
{
  check ("Импорт в Чехию из Перу в 2023 году – 1 млрд 20 млн 300 тыс. долларов.", "2024-05-20",
         "import PE>CZ 2023-01-01..2023-12-31 1020300000 USD growth nan reported bilateral\n");
  check ("В 2023 году товарооборот Чехии и Перу превысил полмиллиарда долларов (512 млн).",
         "2024-05-20",
         "turnover CZ>PE 2023-01-01..2023-12-31 512000000 USD growth nan reported bilateral\n");
  check (
      "За 2010–2014 гг. товарооборот Чехии и Перу с 90 млн долларов увеличился до 130 млн долларов.",
      "2024-05-20",
      "turnover CZ>PE 2010-01-01..2010-12-31 90000000 USD growth nan reported bilateral\n"
      "turnover CZ>PE 2014-01-01..2014-12-31 130000000 USD growth nan reported bilateral\n");
  check (
      "Товарооборот Чехии и Перу за январь–апрель 2024 года составил 160 млн долларов. За тот же период 2023 года он не превышал 150 млн.",
      "2024-05-20",
      "turnover CZ>PE 2024-01-01..2024-04-30 160000000 USD growth nan reported bilateral\n"
      "turnover CZ>PE 2023-01-01..2023-04-30 150000000 USD growth nan reported bilateral\n");
  check (
      "В 2023 году товарооборот Чехии с Перу вырос до 480 млн долларов (в 2022 г. – 440 млн долларов). Экспорт в Перу составил 310 млн долларов.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n"
      "turnover CZ>PE 2022-01-01..2022-12-31 440000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
}

static void
test_goods_and_partners (void)
{
  check (
      "В 2023 году Чехия экспортировала в Перу товаров на 310 млн долларов, в том числе машин на 120 млн, стекла на 15 млн.",
      "2024-05-20",
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 120000000 USD growth nan reported product\n"
      "export CZ>PE 2023-01-01..2023-12-31 15000000 USD growth nan reported product\n");
  check (
      "Товарооборот Чехии и Перу в 2023 году составил 480 млн долларов – вдвое меньше, чем с Чили.",
      "2024-05-20",
      "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n");
  check ("Чехия потеряла 30 млн долларов экспорта в Перу.", "2024-05-20", "");
  check ("480 млн долларов составил в 2023 году товарооборот между Прагой и Лимой.", "2024-05-20",
         "turnover CZ>PE 2023-01-01..2023-12-31 480000000 USD growth nan reported bilateral\n");
  check (
      "Экспорт Чехии в Перу в 2023 году увеличился, импорт сократился: 310 млн и 170 млн долларов соответственно.",
      "2024-05-20",
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n"
      "import PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n");
}

static void
test_both_ends (void)
{
  check (
      "В 2023 году из Перу в Чехию поставлено товаров на 170 млн долларов, в обратном направлении – на 310 млн.",
      "2024-05-20",
      "export PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
  check ("В Чехию из Перу за 2023 год ввезено товаров на 170 млн долларов, а из Чили – на 90 млн.",
         "2024-05-20",
         "import PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n"
         "import CL>CZ 2023-01-01..2023-12-31 90000000 USD growth nan reported bilateral\n");
  check (
      "Торговля между Чехией и Китаем в 2023 году: экспорт Чехии – 3 млрд долларов, импорт Чехии – 30 млрд долларов.",
      "2024-05-20",
      "export CZ>CN 2023-01-01..2023-12-31 3000000000 USD growth nan reported bilateral\n"
      "import CN>CZ 2023-01-01..2023-12-31 3e+10 USD growth nan reported bilateral\n");
  check (
      "Экспорт из Перу в Чехию в 2023 году составил 170 млн долларов, импорт – 310 млн, сообщила таможня Чехии.",
      "2024-05-20",
      "export PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n"
      "import CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
  check (
      "Поставки из Перу в Чехию в 2023 году составили 170 млн долларов; чешские поставки – 310 млн.",
      "2024-05-20",
      "export PE>CZ 2023-01-01..2023-12-31 170000000 USD growth nan reported bilateral\n"
      "export CZ>PE 2023-01-01..2023-12-31 310000000 USD growth nan reported bilateral\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/russian/level-and-growth", test_level_and_growth);
  g_test_add_func ("/extract/russian/no-growth", test_no_growth);
  g_test_add_func ("/extract/russian/periods", test_periods);
  g_test_add_func ("/extract/russian/comparisons", test_comparisons);
  g_test_add_func ("/extract/russian/amounts", test_amounts);
  g_test_add_func ("/extract/russian/directions", test_directions);
  g_test_add_func ("/extract/russian/partners", test_partners);
  g_test_add_func ("/extract/russian/plans", test_plans);
  g_test_add_func ("/extract/russian/scopes", test_scopes);
  g_test_add_func ("/extract/russian/no-figures", test_no_figures);
  g_test_add_func ("/extract/russian/clauses", test_clauses);
  g_test_add_func ("/extract/russian/dealt-out", test_dealt_out);
  g_test_add_func ("/extract/russian/goals", test_goals);
  g_test_add_func ("/extract/russian/wholes", test_wholes);
  g_test_add_func ("/extract/russian/amounts-apart", test_amounts_apart);
  g_test_add_func ("/extract/russian/goods-and-partners", test_goods_and_partners);
  g_test_add_func ("/extract/russian/both-ends", test_both_ends);
  return g_test_run ();
}
