/* test-mongolian.c: statements on trade in Mongolian, whose verb stands last and whose words bend. */
#include "figure-lines.h"

/* What a trade came to, with the verb's many endings. */
static void
test_levels (void)
{
  check_figures (
      "Монгол Улс, Хятадын худалдааны эргэлт 2023 онд 16.4 тэрбум ам.долларт хүрч, "
      "өмнөх оныхоос 24.5 хувиар өслөө.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.64e+10 USD growth 24.5 reported bilateral\n");
  check_figures (
      "Монгол, Турк хоёрын худалдааны эргэлт өнгөрсөн жил 98 сая ам.доллар байсан бол "
      "энэ оны эхний дөрвөн сард 41 сая ам.долларт хүрчээ.",
      "2024-05-20",
      "turnover MN>TR 2023-01-01..2023-12-31 98000000 USD growth nan reported bilateral\n"
      "turnover MN>TR 2024-01-01..2024-04-30 41000000 USD growth nan reported bilateral\n");
  check_figures ("Иран, Туркийн худалдаа 5.5 тэрбум ам.доллар орчим байгаа бол 30 тэрбумд хүргэх "
                 "зорилготой.",
                 "2024-05-20",
                 "turnover IR>TR -..- 5500000000 USD growth nan reported bilateral\n"
                 "turnover IR>TR -..- 3e+10 USD growth nan target bilateral\n");
  check_figures (
      "Өнгөрсөн онд 41 сая ам.доллар байсан Монгол, Чехийн худалдааны эргэлтийг 2027 "
      "онд 100 сая ам.долларт хүргэнэ.",
      "2024-05-20",
      "turnover CZ>MN 2023-01-01..2023-12-31 41000000 USD growth nan reported bilateral\n"
      "turnover CZ>MN 2027-01-01..2027-12-31 100000000 USD growth nan target bilateral\n");
  check_figures ("Монгол, Киргизийн худалдаа тун бага буюу 3 сая ам.долларт ч хүрэхгүй байна.",
                 "2024-05-20", "turnover KG>MN -..- 3000000 USD growth nan reported bilateral\n");
}

/* Endings and words behind names tell who sells and who buys. */
static void
test_directions (void)
{
  check_figures (
      "Манай улс Япон руу эхний дөрвөн сард 12.4 сая ам.долларын бараа экспортолж, "
      "тус улсаас 190 сая ам.долларын бараа импортолжээ.",
      "2024-05-20",
      "export MN>JP 2024-01-01..2024-04-30 12400000 USD growth nan reported bilateral\n"
      "import JP>MN 2024-01-01..2024-04-30 190000000 USD growth nan reported bilateral\n");
  check_figures ("Вьетнамын Монгол руу гаргасан экспорт 2023 онд 1.8 дахин нэмэгдэж, 95 сая "
                 "ам.доллар болжээ.",
                 "2024-05-20",
                 "export VN>MN 2023-01-01..2023-12-31 95000000 USD growth 80 reported bilateral\n");
  check_figures (
      "ОХУ-ын Гаалийн албаны мэдээлснээр Монголд нийлүүлсэн экспорт 2023 онд 2.4 "
      "тэрбум ам.доллар, Монголоос авсан импорт 70 сая ам.доллар байв.",
      "2024-05-20",
      "export RU>MN 2023-01-01..2023-12-31 2400000000 USD growth nan reported bilateral\n"
      "import MN>RU 2023-01-01..2023-12-31 70000000 USD growth nan reported bilateral\n");
  check_figures (
      "Хятадын гаалийн мэдээгээр Монголоос импортолсон барааны дүн оны эхний дөрвөн "
      "сард 5.1 тэрбум ам.долларт хүрчээ.",
      "2024-05-20",
      "import MN>CN 2024-01-01..2024-04-30 5100000000 USD growth nan reported bilateral\n");
  check_figures (
      "Туркаас оруулж ирсэн барааны хэмжээ 2023 оны дөрөвдүгээр улиралд 25.4 сая "
      "ам.долларт хүрчээ.",
      "2024-05-20",
      "import TR>MN 2023-10-01..2023-12-31 25400000 USD growth nan reported bilateral\n");
  check_figures ("Хятад улс Орост 111 тэрбум ам.долларын бараа экспортлож, Оросоос 129 тэрбум "
                 "ам.долларын бараа авчээ.",
                 "2024-05-20",
                 "export CN>RU -..- 1.11e+11 USD growth nan reported bilateral\n"
                 "import RU>CN -..- 1.29e+11 USD growth nan reported bilateral\n");
}

/* A profit or loss is one of trade where trade is spoken of. */
static void
test_balances (void)
{
  check_figures (
      "Монголын Японтой хийсэн худалдааны тэнцэл 2023 онд 440 сая ам.долларын "
      "алдагдалтай гарлаа.",
      "2024-05-20",
      "balance MN>JP 2023-01-01..2023-12-31 -440000000 USD growth nan reported bilateral\n");
  check_figures (
      "Хятадын АНУ-тай хийсэн худалдааны илүүдэл гуравдугаар сард 29.3 тэрбум "
      "ам.доллар байв.",
      "2024-05-20",
      "balance CN>US 2024-03-01..2024-03-31 2.93e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол, Японы худалдааны тэнцэл 2023 онд Японы талд 540 сая ам.доллараар "
      "ашигтай гарчээ.",
      "2024-05-20",
      "balance JP>MN 2023-01-01..2023-12-31 540000000 USD growth nan reported bilateral\n");
  check_figures (
      "Узбекистан Хятадтай 2023 онд 14 тэрбум ам.долларын худалдаа хийж, 9 тэрбум "
      "ам.долларын алдагдал хүлээв.",
      "2024-05-20",
      "turnover CN>UZ 2023-01-01..2023-12-31 1.4e+10 USD growth nan reported bilateral\n"
      "balance UZ>CN 2023-01-01..2023-12-31 -9000000000 USD growth nan reported bilateral\n");
  check_figures ("Монголын хамгийн том банк 2023 онд 90 сая ам.долларын ашигтай ажиллажээ.",
                 "2024-05-20", "");
}

/* One unit, one noun, one verb for several amounts. */
static void
test_lists (void)
{
  check_figures (
      "Монгол, Хятадын худалдааны эргэлт 2023 онд 16 тэрбум ам.долларт хүрсэн. Үүнээс "
      "Монголын экспорт 14 тэрбум, импорт 2 тэрбум ам.доллар байна.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.6e+10 USD growth nan reported bilateral\n"
      "export MN>CN 2023-01-01..2023-12-31 1.4e+10 USD growth nan reported bilateral\n"
      "import CN>MN 2023-01-01..2023-12-31 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Узбекистан Хятадтай 2023 онд 14 тэрбум ам.долларын худалдаа хийжээ. Үүнээс "
      "импорт нь 11.5, экспорт нь 2.5 тэрбум ам.доллар байв.",
      "2024-05-20",
      "turnover CN>UZ 2023-01-01..2023-12-31 1.4e+10 USD growth nan reported bilateral\n"
      "import CN>UZ 2023-01-01..2023-12-31 1.15e+10 USD growth nan reported bilateral\n"
      "export UZ>CN 2023-01-01..2023-12-31 2500000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол, Казахстаны худалдааны эргэлт 2021 онд 88 сая, 2022 онд 144 сая, 2023 "
      "онд 166 сая ам.доллар болжээ.",
      "2024-05-20",
      "turnover KZ>MN 2021-01-01..2021-12-31 88000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2022-01-01..2022-12-31 144000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2023-01-01..2023-12-31 166000000 USD growth nan reported bilateral\n");
  check_figures (
      "Эхний 4 сарын байдлаар БНХАУ-д 5.9 тэрбум, Швейцарт 410 сая, АНУ-д 55 сая "
      "ам.долларын экспорт хийжээ.",
      "2024-05-20",
      "export MN>CN 2024-01-01..2024-04-30 5900000000 USD growth nan reported bilateral\n"
      "export MN>CH 2024-01-01..2024-04-30 410000000 USD growth nan reported bilateral\n"
      "export MN>US 2024-01-01..2024-04-30 55000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монголоос БНСУ-д 2023 онд 30 сая ам.долларын, БНСУ-аас Монголд 490 сая "
      "ам.долларын бараа нийлүүлсэн байна.",
      "2024-05-20",
      "export MN>KR 2023-01-01..2023-12-31 30000000 USD growth nan reported bilateral\n"
      "export KR>MN 2023-01-01..2023-12-31 490000000 USD growth nan reported bilateral\n");
  check_figures (
      "Хятад, Энэтхэгийн худалдаа 2023 онд 136 тэрбум ам.доллар болсны 120 тэрбум нь "
      "Хятадын экспорт, 16 тэрбум нь Энэтхэгийн экспорт юм.",
      "2024-05-20",
      "turnover CN>IN 2023-01-01..2023-12-31 1.36e+11 USD growth nan reported bilateral\n"
      "export CN>IN 2023-01-01..2023-12-31 1.2e+11 USD growth nan reported bilateral\n"
      "export IN>CN 2023-01-01..2023-12-31 1.6e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2023 онд Монголын экспорт 15.2 тэрбум ам.доллар болсны 13.9 тэрбум нь БНХАУ-д, "
      "0.6 тэрбум нь Швейцарт ногджээ.",
      "2024-05-20",
      "export MN>? 2023-01-01..2023-12-31 1.52e+10 USD growth nan reported world\n"
      "export MN>CN 2023-01-01..2023-12-31 1.39e+10 USD growth nan reported bilateral\n"
      "export MN>CH 2023-01-01..2023-12-31 600000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол, Хятадын хоорондын экспорт, импорт 2023 онд тус тус 13.9 тэрбум, 2.7 "
      "тэрбум ам.доллар болов.",
      "2024-05-20",
      "export MN>CN 2023-01-01..2023-12-31 1.39e+10 USD growth nan reported bilateral\n"
      "import CN>MN 2023-01-01..2023-12-31 2700000000 USD growth nan reported bilateral\n");
  check_figures ("Узбекистан руу экспортолсон барааны дүн 1.8 сая ам.доллар, импорт 17.5 сая "
                 "ам.долларт хүрсэн нь 2022 оны мөн үеэс тус тус 2 дахин, 1.5 дахин их байна.",
                 "2024-05-20",
                 "export MN>UZ -..- 1800000 USD growth 100 reported bilateral\n"
                 "import UZ>MN -..- 17500000 USD growth 50 reported bilateral\n");
  check_figures ("Худалдааны эргэлтийн хувьд БНХАУ тэргүүлж (6 тэрбум ам.доллар), ОХУ (820 сая "
                 "ам.доллар), Япон (210 сая ам.доллар) удаалж байна.",
                 "2024-05-20",
                 "turnover CN>MN -..- 6000000000 USD growth nan reported bilateral\n"
                 "turnover MN>RU -..- 820000000 USD growth nan reported bilateral\n"
                 "turnover JP>MN -..- 210000000 USD growth nan reported bilateral\n");
}

/* Words between a number, its unit and its currency. */
static void
test_numbers (void)
{
  check_figures (
      "Монгол, АНУ-ын худалдааны эргэлт 2023 онд 400 гаруй сая ам.доллар болжээ.", "2024-05-20",
      "turnover MN>US 2023-01-01..2023-12-31 400000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монголоос ОХУ-д гаргасан экспорт 2023 онд 92 041.5 мян.ам.доллар байв.", "2024-05-20",
      "export MN>RU 2023-01-01..2023-12-31 92041500 USD growth nan reported bilateral\n");
  check_figures (
      "Хятадын талын мэдээлснээр Монголтой хийсэн худалдааны хэмжээ 2023 онд $16.6 "
      "тэрбумд хүрчээ.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.66e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Канадтай хийсэн худалдаа 2023 онд 98.6 сая (өмнөх оноос +21.3%), үүнээс "
      "экспорт 1.9 сая ам.доллар байна.",
      "2024-05-20",
      "turnover CA>MN 2023-01-01..2023-12-31 98600000 USD growth 21.3 reported bilateral\n"
      "export MN>CA 2023-01-01..2023-12-31 1900000 USD growth nan reported bilateral\n");
  check_figures (
      "Хятад, Монголын худалдаа 2023 онд 16.6 тэрбум доллар (118 тэрбум юань) болов.", "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.66e+10 USD growth nan reported bilateral\n");
}

/* How much more or less, and what is only a difference or a share. */
static void
test_growth (void)
{
  check_figures ("Монгол, Хятадын хоорондын худалдаа 2023 онд 22.1 хувиар өссөн.", "2024-05-20",
                 "turnover CN>MN 2023-01-01..2023-12-31 nan  growth 22.1 reported bilateral\n");
  check_figures (
      "2024 оны эхний улиралд ОХУ-аас 620.5 сая ам.долларын бараа импортолсон нь "
      "өмнөх оны мөн үеэс 8.1 хувиар бага байна.",
      "2024-05-20",
      "import RU>MN 2024-01-01..2024-03-31 620500000 USD growth -8.1 reported bilateral\n");
  check_figures (
      "Монгол, Германы худалдаа 2023 онд хагасаар буурч, 105 сая евротой тэнцэв.", "2024-05-20",
      "turnover DE>MN 2023-01-01..2023-12-31 105000000 EUR growth -50 reported bilateral\n");
  check_figures (
      "Индонези, Монголын худалдааны эргэлт 2023 онд 32.8 сая ам.доллар болж, 2022 "
      "оны 24.1 сая ам.доллараас 36 хувиар өссөн байна.",
      "2024-05-20",
      "turnover ID>MN 2023-01-01..2023-12-31 32800000 USD growth 36 reported bilateral\n"
      "turnover ID>MN 2022-01-01..2022-12-31 24100000 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол Улс, Казахстаны худалдааны эргэлт 2023 онд 164.8 сая ам.доллар болж, "
      "өмнөх оноос 16.8 хувь буюу 23.7 сая ам.доллараар өслөө.",
      "2024-05-20",
      "turnover KZ>MN 2023-01-01..2023-12-31 164800000 USD growth 16.8 reported bilateral\n");
  check_figures (
      "2024 оны I улиралд Монгол-Японы худалдаа 160 сая ам.долларт хүрсэн нь урьд оны "
      "мөн үеэс 20 сая ам.доллараар их байна.",
      "2024-05-20",
      "turnover JP>MN 2024-01-01..2024-03-31 160000000 USD growth nan reported bilateral\n");
  check_figures (
      "БНХАУ-тай хийсэн худалдаа 2023 онд 16.6 тэрбум ам.доллар буюу нийт эргэлтийн "
      "68 хувийг эзэлж байна.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.66e+10 USD growth nan reported bilateral\n");
}

/* Years, parts of years and what is compared with. */
static void
test_periods (void)
{
  check_figures (
      "Монгол, Хятадын бараа эргэлт 2024 оны нэгдүгээр сараас дөрөвдүгээр сард 5.8 "
      "тэрбум ам.доллар болов.",
      "2024-05-20",
      "turnover CN>MN 2024-01-01..2024-04-30 5800000000 USD growth nan reported bilateral\n");
  check_figures (
      "Казахстан руу гаргасан экспорт 2023 оны жилийн эцсээр 12 сая ам.доллар болжээ.",
      "2024-05-20",
      "export MN>KZ 2023-01-01..2023-12-31 12000000 USD growth nan reported bilateral\n");
  check_figures ("Монгол, Хятадын худалдааны эргэлт он гарсаар 5.9 тэрбум ам.долларт хүрээд "
                 "байна.",
                 "2024-05-20",
                 "turnover CN>MN 2024-01-01..- 5900000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол Улс, Хятадын худалдаа энэ оны есөн сарын байдлаар 13.7 тэрбум ам.доллар "
      "болсон.",
      "2024-12-20",
      "turnover CN>MN 2024-01-01..2024-09-30 1.37e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Хятад-Монголын худалдаа энэ оны арваннэгдүгээр сард 1.4 тэрбум ам.доллар, 1-11 "
      "дүгээр сард 15.8 тэрбум ам.доллар болов.",
      "2024-12-20",
      "turnover CN>MN 2024-11-01..2024-11-30 1400000000 USD growth nan reported bilateral\n"
      "turnover CN>MN 2024-01-01..2024-11-30 1.58e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Хятад, Монголын худалдаа 2010 онд 3 тэрбум ам.доллар байсан бол өдгөө 16 "
      "тэрбумд хүрчээ.",
      "2024-05-20",
      "turnover CN>MN 2010-01-01..2010-12-31 3000000000 USD growth nan reported bilateral\n"
      "turnover CN>MN -..- 1.6e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол-Хятадын худалдаа 16.6 тэрбум ам.доллар болсныг Гаалийн газрын 2023 оны "
      "тайланд дурджээ.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.66e+10 USD growth nan reported bilateral\n");
}

/* Goals, and what has been reached already. */
static void
test_goals (void)
{
  check_figures (
      "Вьетнам, Монголын худалдаа 2023 онд 130 сая ам.долларт хүрсэн ба 2025 он гэхэд "
      "200 сая ам.долларт хүргэхээр хоёр тал зорьж байна.",
      "2024-05-20",
      "turnover MN>VN 2023-01-01..2023-12-31 130000000 USD growth nan reported bilateral\n"
      "turnover MN>VN -..2025-12-31 200000000 USD growth nan target bilateral\n");
  check_figures ("Монгол, Турк улсын худалдаа ирэх онд 150 сая, 2030 он гэхэд 300 сая ам.долларт "
                 "хүрэх төлөвтэй.",
                 "2024-12-20",
                 "turnover MN>TR 2025-01-01..2025-12-31 150000000 USD growth nan target bilateral\n"
                 "turnover MN>TR -..2030-12-31 300000000 USD growth nan target bilateral\n");
  check_figures ("Хоёр орны худалдааг эхний ээлжинд 500 сая, улмаар нэг тэрбум ам.долларт "
                 "хүргэнэ гэж Монгол, Казахстаны сайд нар хэлэв.",
                 "2024-05-20",
                 "turnover KZ>MN -..- 500000000 USD growth nan target bilateral\n"
                 "turnover KZ>MN -..- 1000000000 USD growth nan target bilateral\n");
  check_figures ("Хятад, Оросын худалдааны хэмжээ жилийн эцэст 250 тэрбум ам.долларт хүрэх "
                 "төлөвтэй байна.",
                 "2024-12-20",
                 "turnover CN>RU 2024-01-01..2024-12-31 2.5e+11 USD growth nan target bilateral\n");
}

/* What the sentence leaves out: its subject, its second country. */
static void
test_context (void)
{
  check_figures (
      "Монгол, Хятадын худалдаа өсөж байна. Эхний дөрвөн сард 5.9 тэрбум ам.долларт "
      "хүрч, 11 хувиар нэмэгджээ.",
      "2024-05-20",
      "turnover CN>MN 2024-01-01..2024-04-30 5900000000 USD growth 11 reported bilateral\n");
  check_figures (
      "Монгол Улсын Ерөнхийлөгч Туркменистанд айлчилж байна. Хоёр орны худалдаа 2023 "
      "онд 3 сая ам.доллар болжээ.",
      "2024-05-20",
      "turnover MN>TM 2023-01-01..2023-12-31 3000000 USD growth nan reported bilateral\n");
  check_figures (
      "Гаалийн ерөнхий газрын мэдээгээр Хятад, Монголын худалдаа 2023 онд 16.6 тэрбум "
      "ам.доллар болжээ. Үүнээс экспорт 13.9 тэрбум, импорт 2.7 тэрбум ам.доллар "
      "байв.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 1.66e+10 USD growth nan reported bilateral\n"
      "export MN>CN 2023-01-01..2023-12-31 1.39e+10 USD growth nan reported bilateral\n"
      "import CN>MN 2023-01-01..2023-12-31 2700000000 USD growth nan reported bilateral\n");
  check_figures (
      "БНСУ-тай хийсэн худалдаа өнгөрсөн онд 512.3 сая ам.доллар болжээ.", "2024-05-20",
      "turnover KR>MN 2023-01-01..2023-12-31 512300000 USD growth nan reported bilateral\n");
  check_figures (
      "Өнгөрсөн онд манай хоёр орны худалдаа 120 сая ам.долларт хүрсэн гэж Турк улсын "
      "Элчин сайд хэллээ.",
      "2024-05-20",
      "turnover MN>TR 2023-01-01..2023-12-31 120000000 USD growth nan reported bilateral\n");
  check_figures (
      "Монгол Улсын худалдааны гол түнш БНХАУ-тай хийсэн худалдаа 2023 онд 6 тэрбум "
      "ам.доллар, ОХУ-тай хийсэн худалдаа 830 сая ам.долларт тус тус хүрчээ.",
      "2024-05-20",
      "turnover CN>MN 2023-01-01..2023-12-31 6000000000 USD growth nan reported bilateral\n"
      "turnover MN>RU 2023-01-01..2023-12-31 830000000 USD growth nan reported bilateral\n");
}

/* Other money, other scopes. */
static void
test_refusals (void)
{
  check_figures ("Хятадаас Монголд оруулсан хөрөнгө оруулалт 2023 онд 320 сая ам.доллар болов.",
                 "2024-05-20", "");
  check_figures ("ЕХ-ны орнуудтай хийсэн худалдаа 2023 онд 980 сая ам.доллар болов.", "2024-05-20",
                 "");
  check_figures ("Экспортын 92 хувийг БНХАУ-д, 5 хувийг Швейцарт гаргасан байна.", "2024-05-20",
                 "");
  check_figures ("Хятадтай байгуулсан экспортын гэрээний дүн 300 сая ам.доллар байв.", "2024-05-20",
                 "");
  check_figures ("Монгол, Хятадын худалдааг дэмжих 500 сая ам.долларын сан байгуулахаар болов.",
                 "2024-05-20", "");
  check_figures ("Монгол Улсын гадаад худалдааны нийт эргэлт 2023 онд 24.4 тэрбум ам.доллар "
                 "болов.",
                 "2024-05-20",
                 "turnover ?>MN 2023-01-01..2023-12-31 2.44e+10 USD growth nan reported world\n");
  check_figures (
      "Монгол Улс Хятадад 2023 онд 8.4 тэрбум ам.долларын нүүрс экспортолсон.", "2024-05-20",
      "export MN>CN 2023-01-01..2023-12-31 8400000000 USD growth nan reported product\n");
  check_figures ("Хятад улс 2023 онд Монголоос мах, махан бүтээгдэхүүний 25 сая ам.долларын "
                 "импорт хийжээ.",
                 "2024-05-20",
                 "import MN>CN 2023-01-01..2023-12-31 25000000 USD growth nan reported product\n");
  check_figures ("АНУ Хятадаас импортолдог 300 тэрбум ам.долларын бараанд 25 хувийн тариф "
                 "ногдуулна.",
                 "2024-05-20", "");
  check_figures ("Монгол Улсын Худалдаа хөгжлийн банк БНСУ-аас 150 сая ам.доллар босгов.",
                 "2024-05-20", "");
  check_figures ("Монгол, Солонгосын хамтарсан компани 15 сая ам.долларын экспорт хийжээ.",
                 "2024-05-20", "export MN>KR -..- 15000000 USD growth nan reported product\n");
}

/* The words in the place of a period or of a verb, one after the other. */
static void
test_period_words (void)
{
  static const struct
  {
    const char *words, *period;
  } cases[] = {
    { "2023 оны дүнгээр", "2023-01-01..2023-12-31" },
    { "2023 оны жилийн эцсээр", "2023-01-01..2023-12-31" },
    { "өнгөрсөн жил", "2023-01-01..2023-12-31" },
    { "ноднин", "2023-01-01..2023-12-31" },
    { "уржнан жил", "2022-01-01..2022-12-31" },
    { "энэ оны эхний хагаст", "2024-01-01..2024-06-30" },
    { "эхний хагас жилийн байдлаар", "2024-01-01..2024-06-30" },
    { "2023 оны сүүлийн хагаст", "2023-07-01..2023-12-31" },
    { "оны эхний долоон сарын дүнгээр", "2024-01-01..2024-07-31" },
    { "1-7-р сард", "2024-01-01..2024-07-31" },
    { "2024 оны 1-р сараас 7-р сар хүртэл", "2024-01-01..2024-07-31" },
    { "нэгдүгээр сараас долоодугаар сар хүртэл", "2024-01-01..2024-07-31" },
    { "7 дугаар сард", "2024-07-01..2024-07-31" },
    { "өнгөрсөн сард", "2024-07-01..2024-07-31" },
    { "аравдугаар сард", "2023-10-01..2023-10-31" },
    { "II улиралд", "2024-04-01..2024-06-30" },
    { "2023 оны 3-р улиралд", "2023-07-01..2023-09-30" },
    { "2023 оны эхний гурван улиралд", "2023-01-01..2023-09-30" },
    { "2023 оны эхний арван нэгэн сард", "2023-01-01..2023-11-30" },
    { "энэ оны эхнээс хойш", "2024-01-01..-" },
    { "одоогоор", "-..-" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *body =
          g_strdup_printf ("Монгол, Хятадын худалдааны эргэлт %s 5 тэрбум ам.доллар болжээ.",
                           cases[i].words);
      g_autofree char *expected =
          g_strdup_printf ("turnover CN>MN %s 5000000000 USD growth nan reported bilateral\n",
                           cases[i].period);

      check_figures (body, "2024-08-20", expected);
    }
}

static void
test_verb_forms (void)
{
  static const char *const levels[] = {
    "ам.долларт хүрчээ",    "ам.долларт хүрэв",   "ам.долларт хүрлээ",    "ам.доллар болоод байна",
    "ам.доллар байжээ",     "ам.доллар давав",    "ам.долларыг давлаа",   "ам.доллараас давжээ",
    "ам.доллартай тэнцжээ", "ам.долларт ойртжээ", "америк доллар боллоо", "гаруй ам.доллар байв",
  };
  static const char *const goals[] = {
    "хүргэнэ",          "хүргэхээр тохиролцлоо", "хүргэх зорилт тавьжээ",
    "хүрэх төлөвтэй",   "хүргэхийг зорьж байна", "хүргэе гэв",
    "хүргэх боломжтой",
  };
  static const char *const rises[] = {
    "өслөө", "өсчээ", "нэмэгджээ", "ихсэв", "их байна", "тэлжээ"
  };
  static const char *const falls[] = { "буурав", "багасчээ", "унасан", "агшсан", "бага байна" };

  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autofree char *body =
          g_strdup_printf ("Монгол, Хятадын худалдааны эргэлт 2023 онд 5 тэрбум %s.", levels[i]);

      check_figures (
          body, "2024-08-20",
          "turnover CN>MN 2023-01-01..2023-12-31 5000000000 USD growth nan reported bilateral\n");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      g_autofree char *body = g_strdup_printf (
          "Монгол, Хятадын худалдааны эргэлтийг 2030 он гэхэд 5 тэрбум ам.долларт %s.", goals[i]);

      check_figures (body, "2024-08-20",
                     "turnover CN>MN -..2030-12-31 5000000000 USD growth nan target bilateral\n");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (rises) + G_N_ELEMENTS (falls); i++)
    {
      gboolean rise = i < G_N_ELEMENTS (rises);
      g_autofree char *body = g_strdup_printf (
          "Монгол, Хятадын худалдааны эргэлт 2023 онд өмнөх оныхоос 12.4 хувиар %s.",
          rise ? rises[i] : falls[i - G_N_ELEMENTS (rises)]);
      g_autofree char *expected = g_strdup_printf (
          "turnover CN>MN 2023-01-01..2023-12-31 nan  growth %s reported bilateral\n",
          rise ? "12.4" : "-12.4");

      check_figures (body, "2024-08-20", expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/mongolian/levels", test_levels);
  g_test_add_func ("/extract/mongolian/directions", test_directions);
  g_test_add_func ("/extract/mongolian/balances", test_balances);
  g_test_add_func ("/extract/mongolian/lists", test_lists);
  g_test_add_func ("/extract/mongolian/numbers", test_numbers);
  g_test_add_func ("/extract/mongolian/growth", test_growth);
  g_test_add_func ("/extract/mongolian/periods", test_periods);
  g_test_add_func ("/extract/mongolian/goals", test_goals);
  g_test_add_func ("/extract/mongolian/context", test_context);
  g_test_add_func ("/extract/mongolian/refusals", test_refusals);
  g_test_add_func ("/extract/mongolian/period_words", test_period_words);
  g_test_add_func ("/extract/mongolian/verb_forms", test_verb_forms);
  return g_test_run ();
}
