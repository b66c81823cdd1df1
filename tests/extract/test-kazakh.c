/* test-kazakh.c: statements on trade in Kazakh, whose verb stands last and whose words bend. */
#include "figure-lines.h"

/* The verb at the end tells a level: its many words and forms. */
static void
test_levels (void)
{
  check_figures (
      "Қазақстан мен Венгрия арасындағы тауар айналымы 2023 жылы 215 млн долларды құрады.",
      "2024-03-01",
      "turnover HU>KZ 2023-01-01..2023-12-31 215000000 USD growth nan reported bilateral\n");
  check_figures (
      "2023 жылдың қорытындысы бойынша Қазақстанның Италиямен сауда-саттығының көлемі 16 млрд доллардан асып түсті.",
      "2024-03-01",
      "turnover IT>KZ 2023-01-01..2023-12-31 1.6e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Кәрістермен тауар айналымы өткен жылы 6 млрд долларға жуықтады.", "2024-10-10",
      "turnover KR>KZ 2023-01-01..2023-12-31 6000000000 USD growth nan reported bilateral\n");
  check_figures (
      "12,4 млрд доллар болатын тауар айналымымен Қытай Өзбекстанның сауда серіктестерінің алдында келеді.",
      "2024-10-10", "turnover CN>UZ -..- 1.24e+10 USD growth nan reported bilateral\n");
  check_figures (
      "АҚШ пен Қытай арасындағы сауда көлемі 2023 жылы 11,6 пайызға қысқарып, 664 млрд долларға дейін төмендеді.",
      "2024-10-10",
      "turnover CN>US 2023-01-01..2023-12-31 6.64e+11 USD growth -11.6 reported bilateral\n");
  check_figures ("Ресми Астана мен Тегеран арасындағы сауда көлемі 4 700 млн доллардан асқан.",
                 "2025-03-10",
                 "turnover IR>KZ -..- 4700000000 USD growth nan reported bilateral\n");
  check_figures (
      "Мәскеу мен Пекин арасындағы сауда 2024 жылы 244,8 млрд долларға жетіп, 1,9 пайызға молайды.",
      "2025-06-10",
      "turnover CN>RU 2024-01-01..2024-12-31 2.448e+11 USD growth 1.9 reported bilateral\n");
  check_figures (
      "Италия – Қазақстанның Еуропадағы ең ірі сауда серіктесі. Былтыр екіжақты айналым 20 млрд доллар деңгейінде қалыптасты.",
      "2025-06-10",
      "turnover IT>KZ 2024-01-01..2024-12-31 2e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Былтыр өзара алыс-беріс 1,9 млрд доллар айналасында болды, деді Қазақстандағы Грузия елшісі.",
      "2025-06-10",
      "turnover GE>KZ 2024-01-01..2024-12-31 1900000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Үндістан тауар айналымы 2,4 миллиард АҚШ долларынан 620 миллион долларға дейін құлдырады.",
      "2024-10-10",
      "turnover IN>KZ -..- 2400000000 USD growth nan reported bilateral\n"
      "turnover IN>KZ -..- 620000000 USD growth nan reported bilateral\n");
  check_figures ("Өзбекстанмен тауар айналымы 5 млрд-қа жуық доллар.", "2024-10-10",
                 "turnover KZ>UZ -..- 5000000000 USD growth nan reported bilateral\n");
}

/* Two countries, one and the text's own, or 'the two' named elsewhere. */
static void
test_pairs (void)
{
  check_figures ("Қазақ-түрік тауар айналымын таяу жылдары 10 млрд долларға жеткізу міндеті тұр.",
                 "2024-10-10", "turnover KZ>TR -..- 1e+10 USD growth nan target bilateral\n");
  check_figures (
      "Моңғолиямен арадағы тауар айналымы биылғы жарты жылдықта 78,4 млн долларды құрады (+12,3%).",
      "2024-10-10",
      "turnover KZ>MN 2024-01-01..2024-06-30 78400000 USD growth 12.3 reported bilateral\n");
  check_figures (
      "Еліміз бен Жапония арасындағы тауар айналымы 2023 жылы 2 млрд доллардан асты.", "2024-10-10",
      "turnover JP>KZ 2023-01-01..2023-12-31 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Алдағы үш жылда қос елдің тауар айналымы 3 млрд долларға жетеді деп күтілуде. Қазақстан мен Иран осыған уағдаласты.",
      "2024-10-10", "turnover IR>KZ -..- 3000000000 USD growth nan target bilateral\n");
  check_figures ("Ресей-Моңғолия тауар айналымы жыл басынан бері 1,8 млрд доллардан асты.",
                 "2024-10-10",
                 "turnover MN>RU 2024-01-01..- 1800000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өзара сауда көлемі өткен жылы 1,1 млрд долларды (+7,4%) құрады, деп мәлімдеді Қазақстандағы Грузия елшісі.",
      "2024-10-10",
      "turnover GE>KZ 2023-01-01..2023-12-31 1100000000 USD growth 7.4 reported bilateral\n");
  check_figures (
      "Тәжікстан басшысы екіжақты сауда-саттықты 2 млрд долларға жеткізу туралы тапсырма берді.",
      "2024-10-10", "turnover KZ>TJ -..- 2000000000 USD growth nan target bilateral\n");
  check_figures (
      "Үкімет басшысы Пәкістан премьерімен кездесті. Екі ел арасындағы сауда-экономикалық байланыс дамып келеді. 2024 жылы тауар айналымы 62,6 млн долларды құрап, 19 пайызға өсті. Экспорт 40 млн доллар, импорт 22,6 млн доллар болды.",
      "2025-03-10",
      "turnover KZ>PK 2024-01-01..2024-12-31 62600000 USD growth 19 reported bilateral\n"
      "export KZ>PK 2024-01-01..2024-12-31 40000000 USD growth nan reported bilateral\n"
      "import PK>KZ 2024-01-01..2024-12-31 22600000 USD growth nan reported bilateral\n");
  check_figures (
      "Өзбекстан Президенті Шавкат Мирзиёев Тәжікстан Президенті Эмомали Рахмонмен кездесті. Екіжақты сауда көлемі 2024 жылы 640 млн долларға жетті. Тараптар оны 2 млрд долларға жеткізуге келісті.",
      "2025-03-10",
      "turnover TJ>UZ 2024-01-01..2024-12-31 640000000 USD growth nan reported bilateral\n"
      "turnover TJ>UZ -..- 2000000000 USD growth nan target bilateral\n");
  check_figures (
      "Ресей Үкіметінің мәліметінше, Моңғолиямен тауар айналымы 2024 жылы 2,7 млрд долларды құрады.",
      "2025-03-10",
      "turnover MN>RU 2024-01-01..2024-12-31 2700000000 USD growth nan reported bilateral\n");
  check_figures ("Екінші орында Өзбекстанмен арада 8,3 млрд доллар тауар айналымы бар Ресей тұр.",
                 "2024-10-10",
                 "turnover RU>UZ -..- 8300000000 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолияның Премьер-Министрі Астанаға келді. Келіссөзде екіжақты саудаға мән берілді. Былтыр өзара тауар айналымы 147 млн долларды құраған.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өзбекстанмен сауда-экономикалық байланыс нығайып келеді. 2023 жылы тауар айналымы 4,4 млрд долларды құрады. Алдағы жылдары бұл көрсеткішті 10 млрд долларға жеткізу жоспарда бар.",
      "2024-10-10",
      "turnover KZ>UZ 2023-01-01..2023-12-31 4400000000 USD growth nan reported bilateral\n"
      "turnover KZ>UZ -..- 1e+10 USD growth nan target bilateral\n");
  check_figures ("Қазақстан мен Өзбекстан 10 млрд долларлық тауар айналымына ұмтылып отыр.",
                 "2024-11-10", "turnover KZ>UZ -..- 1e+10 USD growth nan target bilateral\n");
}

/* Endings say whose goods go where; goods and their verb are exports or imports. */
static void
test_directions (void)
{
  check_figures (
      "Биылғы сегіз айда Қазақстанның Қытайға экспорты 9,9 млрд долларды, ал импорты 10,2 млрд долларды құрады.",
      "2024-10-10",
      "export KZ>CN 2024-01-01..2024-08-31 9900000000 USD growth nan reported bilateral\n"
      "import CN>KZ 2024-01-01..2024-08-31 1.02e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылғы қаңтар-тамызда Қазақстаннан Қытайға 9,9 млрд доллардың тауары экспортталды.",
      "2024-10-10",
      "export KZ>CN 2024-01-01..2024-08-31 9900000000 USD growth nan reported bilateral\n");
  check_figures ("Қазақстан Түркиядан 1,1 млрд доллардың тауарын сатып алды.", "2024-10-10",
                 "import TR>KZ -..- 1100000000 USD growth nan reported bilateral\n");
  check_figures (
      "2023 жылы Қазақстан Өзбекстанға 3 млрд доллардың өнімін жөнелтіп, көрші елден 1,4 млрд доллардың тауарын әкелген.",
      "2024-10-10",
      "export KZ>UZ 2023-01-01..2023-12-31 3000000000 USD growth nan reported bilateral\n"
      "import UZ>KZ 2023-01-01..2023-12-31 1400000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстанға Түркиядан келген импорт көлемі 2023 жылы 1,6 млрд АҚШ долларын құрады.",
      "2024-10-10",
      "import TR>KZ 2023-01-01..2023-12-31 1600000000 USD growth nan reported bilateral\n");
  check_figures (
      "Ресейден импорт 2023 жылы 16,4 млрд долларға бағаланды.", "2024-10-10",
      "import RU>KZ 2023-01-01..2023-12-31 1.64e+10 USD growth nan reported bilateral\n");
  check_figures ("Қазақстан Моңғолияға 136 млн долларға тауар сатып, 8 млн долларға сатып алды.",
                 "2024-10-10",
                 "export KZ>MN -..- 136000000 USD growth nan reported bilateral\n"
                 "import MN>KZ -..- 8000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қытайға жөнелтілген өнім құны 2023 жылы 14,7 млрд долларға жетті.", "2024-10-10",
      "export KZ>CN 2023-01-01..2023-12-31 1.47e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолиядан Қытайға экспорт 2023 жылы 13,9 млрд долларды, Қытайдан импорт 3,7 млрд долларды құрады.",
      "2024-11-10",
      "export MN>CN 2023-01-01..2023-12-31 1.39e+10 USD growth nan reported bilateral\n"
      "import CN>MN 2023-01-01..2023-12-31 3700000000 USD growth nan reported bilateral\n");
  check_figures (
      "Біздің Моңғолияға экспортымыз 136 млн доллар, ал Моңғолияның бізге экспорты 8 млн доллар.",
      "2024-11-10",
      "export KZ>MN -..- 136000000 USD growth nan reported bilateral\n"
      "export MN>KZ -..- 8000000 USD growth nan reported bilateral\n");
  check_figures ("Моңғолия нарығына 120 млн доллардың өнімі жөнелтілді.", "2024-11-10",
                 "export KZ>MN -..- 120000000 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолия былтыр Қазақстаннан 139 млн доллардың тауарын импорттаған.", "2025-03-10",
      "import KZ>MN 2024-01-01..2024-12-31 139000000 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Қазақстаннан Германияға 6,2 млрд еуроның тауары экспортталса, бұл елден 2,6 млрд еуроның тауары импортталды.",
      "2025-06-10",
      "export KZ>DE 2024-01-01..2024-12-31 6200000000 EUR growth nan reported bilateral\n"
      "import DE>KZ 2024-01-01..2024-12-31 2600000000 EUR growth nan reported bilateral\n");
  check_figures (
      "Былтыр біз Иранға 130 млн доллардың тауарын экспорттадық, 210 млн доллардың өнімін импорттадық.",
      "2025-06-10",
      "export KZ>IR 2024-01-01..2024-12-31 130000000 USD growth nan reported bilateral\n"
      "import IR>KZ 2024-01-01..2024-12-31 210000000 USD growth nan reported bilateral\n");
  check_figures ("Елімізге Ираннан 210 млн доллардың тауары кірген.", "2025-06-10",
                 "import IR>KZ -..- 210000000 USD growth nan reported bilateral\n");
  check_figures ("Иран тауарларының Қазақстанға импорты 12 пайызға кеміді.", "2025-06-10",
                 "import IR>KZ -..- nan  growth -12 reported bilateral\n");
  check_figures (
      "Қазақстаннан Қырғызстанға экспорт 900 млн долларды, кері бағытта 600 млн долларды құраған.",
      "2025-03-10",
      "export KZ>KG -..- 900000000 USD growth nan reported bilateral\n"
      "export KG>KZ -..- 600000000 USD growth nan reported bilateral\n");
}

/* What a total is made of; partners with amounts of their own. */
static void
test_parts (void)
{
  check_figures (
      "Ресеймен тауар айналымы 2023 жылы 26 млрд доллар болды, оның ішінде экспорт – 9,8 млрд доллар, импорт – 16,2 млрд доллар.",
      "2024-03-01",
      "turnover KZ>RU 2023-01-01..2023-12-31 2.6e+10 USD growth nan reported bilateral\n"
      "export KZ>RU 2023-01-01..2023-12-31 9800000000 USD growth nan reported bilateral\n"
      "import RU>KZ 2023-01-01..2023-12-31 1.62e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Статистика деректеріне сәйкес, Моңғолияның Ресеймен тауар айналымы биылғы бірінші тоқсанда 520 млн долларды құраған, оның 15 млн доллары – экспорт, 505 млн доллары – импорт.",
      "2024-10-10",
      "turnover MN>RU 2024-01-01..2024-03-31 520000000 USD growth nan reported bilateral\n"
      "export MN>RU 2024-01-01..2024-03-31 15000000 USD growth nan reported bilateral\n"
      "import RU>MN 2024-01-01..2024-03-31 505000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы сауда көлемі 2024 жылы 147 млн доллар болды, оның ішінде Қазақстаннан экспорт 139,8 млн доллар, Моңғолиядан импорт 7,7 млн доллар.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n"
      "export KZ>MN 2024-01-01..2024-12-31 139800000 USD growth nan reported bilateral\n"
      "import MN>KZ 2024-01-01..2024-12-31 7700000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы сауда көлемі 2024 жылы 147 млн доллар болды. Оның 139,8 млн долларын Қазақстаннан жөнелтілген тауарлар құрайды.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n"
      "export KZ>MN 2024-01-01..2024-12-31 139800000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы сауда көлемі 2024 жылы 147 млн доллар болды. Соның ішінде Моңғолияға 139,8 млн доллардың тауары шығарылып, 7,7 млн доллардың өнімі әкелінген.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n"
      "export KZ>MN 2024-01-01..2024-12-31 139800000 USD growth nan reported bilateral\n"
      "import MN>KZ 2024-01-01..2024-12-31 7700000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы тауар айналымы 2024 жылы 43,8 млрд доллар болды, оның 15 млрд доллары – Қазақстан экспорты, ал кері бағыттағы экспорт 28,8 млрд долларды құрады.",
      "2025-03-10",
      "turnover CN>KZ 2024-01-01..2024-12-31 4.38e+10 USD growth nan reported bilateral\n"
      "export KZ>CN 2024-01-01..2024-12-31 1.5e+10 USD growth nan reported bilateral\n"
      "export CN>KZ 2024-01-01..2024-12-31 2.88e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Қазақстанның импорты Ресейден – 17,5 млрд доллар, Қытайдан – 15,9 млрд доллар болды.",
      "2025-03-10",
      "import RU>KZ 2024-01-01..2024-12-31 1.75e+10 USD growth nan reported bilateral\n"
      "import CN>KZ 2024-01-01..2024-12-31 1.59e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Қазақстан Қытайға 15 млрд долларға, Италияға 18,6 млрд долларға өнім экспорттады.",
      "2025-03-10",
      "export KZ>CN 2024-01-01..2024-12-31 1.5e+10 USD growth nan reported bilateral\n"
      "export KZ>IT 2024-01-01..2024-12-31 1.86e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Өзбекстан арасындағы тауар айналымы 2024 жылы 4,2 млрд долларды құрады (экспорт – 3,1 млрд доллар, импорт – 1,1 млрд доллар).",
      "2025-03-10",
      "turnover KZ>UZ 2024-01-01..2024-12-31 4200000000 USD growth nan reported bilateral\n"
      "export KZ>UZ 2024-01-01..2024-12-31 3100000000 USD growth nan reported bilateral\n"
      "import UZ>KZ 2024-01-01..2024-12-31 1100000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстанның негізгі сауда серіктестері: Қытай – 20,5 млрд доллар, Ресей – 17,1 млрд доллар, Италия – 12 млрд доллар.",
      "2024-10-10",
      "turnover CN>KZ -..- 2.05e+10 USD growth nan reported bilateral\n"
      "turnover KZ>RU -..- 1.71e+10 USD growth nan reported bilateral\n"
      "turnover IT>KZ -..- 1.2e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Қытаймен тауар айналымы 31 млрд долларға жетсе, Ресеймен – 27 млрд долларды құрады. Бұл – 2023 жылғы көрсеткіш.",
      "2024-11-10",
      "turnover CN>KZ 2023-01-01..2023-12-31 3.1e+10 USD growth nan reported bilateral\n"
      "turnover KZ>RU 2023-01-01..2023-12-31 2.7e+10 USD growth nan reported bilateral\n");
}

/* Surpluses and deficits, also behind their amount. */
static void
test_balances (void)
{
  check_figures (
      "Қазақстан мен Қырғызстан арасындағы тауар айналымында оң сальдо 300 млн доллар болды.",
      "2024-10-10", "balance KZ>KG -..- 300000000 USD growth nan reported bilateral\n");
  check_figures ("Моңғолияның Қытаймен сауда теңгерімі 5,1 млрд доллар профицитпен аяқталды.",
                 "2024-10-10", "balance MN>CN -..- 5100000000 USD growth nan reported bilateral\n");
  check_figures ("Қазақстанның Ресеймен саудасындағы тапшылық 6,4 млрд долларды құрады.",
                 "2024-10-10",
                 "balance KZ>RU -..- -6400000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан Моңғолиямен екіжақты саудада 2024 жылы 130 млн доллар профицитке ие болды.",
      "2025-03-10",
      "balance KZ>MN 2024-01-01..2024-12-31 130000000 USD growth nan reported bilateral\n");
}

/* Growth before or behind the level; parts, multiples, indexes; differences are none. */
static void
test_growth (void)
{
  check_figures (
      "Былтыр Өзбекстанмен өзара сауда көлемі 4,4 миллиард долларды құрап, 2022 жылмен салыстырғанда 12 пайызға төмендеді.",
      "2024-03-01",
      "turnover KZ>UZ 2023-01-01..2023-12-31 4400000000 USD growth -12 reported bilateral\n");
  check_figures (
      "Тәжікстан мен Өзбекстанның тауар айналымы 2024 жылдың алғашқы алты айында 380,5 миллион долларды құрап, 2023 жылдың осы кезеңімен салыстырғанда 15,4 пайызға көбейген.",
      "2024-10-10",
      "turnover TJ>UZ 2024-01-01..2024-06-30 380500000 USD growth 15.4 reported bilateral\n");
  check_figures (
      "2023 жылы Қазақстан – Ресей тауар айналымы 27 млрд долларға (2,5%-ға артық) жетті.",
      "2024-10-10",
      "turnover KZ>RU 2023-01-01..2023-12-31 2.7e+10 USD growth 2.5 reported bilateral\n");
  check_figures ("Қазақстан мен Қытай саудасы 9,5 пайыз өсіммен 43,8 млрд долларды құрады.",
                 "2025-03-10", "turnover CN>KZ -..- 4.38e+10 USD growth 9.5 reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы тауар айналымы 2023 жылы 30%-дан астам өсіп, 41 миллиард доллардан асып кетті.",
      "2024-10-10",
      "turnover CN>KZ 2023-01-01..2023-12-31 4.1e+10 USD growth 30 reported bilateral\n");
  check_figures ("Қазақстан-Моңғолия тауар айналымы 12 пайыздық өсім көрсетті.", "2024-11-10",
                 "turnover KZ>MN -..- nan  growth 12 reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы тауар айналымы былтырғы көрсеткіштің 109,5 пайызын құрады.",
      "2025-03-10", "turnover CN>KZ -..- nan  growth 9.5 reported bilateral\n");
  check_figures ("Қазақстан мен Қытай арасындағы тауар айналымы 2024 жылы бір жарым есе өсті.",
                 "2025-03-10",
                 "turnover CN>KZ 2024-01-01..2024-12-31 nan  growth 50 reported bilateral\n");
  check_figures ("Украинамен тауар айналымы 2022 жылы екі есеге қысқарды.", "2025-03-10",
                 "turnover KZ>UA 2022-01-01..2022-12-31 nan  growth -50 reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы тауар айналымы 2024 жылы 3,8 млрд долларға немесе 9,5 пайызға артты.",
      "2025-03-10", "turnover CN>KZ 2024-01-01..2024-12-31 nan  growth 9.5 reported bilateral\n");
  check_figures ("Қазақстан мен Ресей арасындағы тауар айналымы 2 млрд долларға артты.",
                 "2024-10-10", "");
  check_figures ("Соңғы бес жылда Қазақстан мен Моңғолия арасындағы тауар айналымы 2 есеге артты.",
                 "2024-10-10", "");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы тауар айналымы 2019 жылдан бері екі есе артып, 2024 жылы 147 млн долларға жетті.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n");
  check_figures (
      "2019-2024 жылдар аралығында Қазақстан мен Моңғолия арасындағы тауар айналымы екі есе артты.",
      "2025-03-10", "");
  check_figures (
      "Тәуелсіздік жылдарында Қазақстан мен Моңғолия арасындағы тауар айналымы 10 есе өсті.",
      "2025-03-10", "");
  check_figures (
      "Сеулге экспорт жартысына азайып, 1,2 млрд долларды құрады. Қазақстан бұл елден 2 млрд доллардың тауарын әкелді.",
      "2025-06-10",
      "export KZ>KR -..- 1200000000 USD growth -50 reported bilateral\n"
      "import KR>KZ -..- 2000000000 USD growth nan reported bilateral\n");
  check_figures ("Сингапурмен тауар айналымы 15-20 пайызға өсуі мүмкін.", "2025-06-10", "");
}

/* What it was before: in brackets, from X to Y, set against a condition. */
static void
test_comparisons (void)
{
  check_figures (
      "Екі ел арасындағы сауда айналымы 2019 жылғы 850 млн доллардан 2023 жылы 1,3 млрд долларға дейін өсті. Бұл туралы Қазақстан мен Қырғызстан министрлері мәлімдеді.",
      "2024-10-10",
      "turnover KG>KZ 2019-01-01..2019-12-31 850000000 USD growth nan reported bilateral\n"
      "turnover KG>KZ 2023-01-01..2023-12-31 1300000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Қырғызстанның өзара саудасы 2022 жылы 1,6 млрд доллар болса, 2023 жылы 1,5 млрд долларға кеміді.",
      "2024-10-10",
      "turnover KG>KZ 2022-01-01..2022-12-31 1600000000 USD growth nan reported bilateral\n"
      "turnover KG>KZ 2023-01-01..2023-12-31 1500000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өткен жылы Иранмен сауда айналымы 300 млн долларды құраса, биылғы 9 айда бұл көрсеткіш 237 млн долларға жетті.",
      "2024-10-10",
      "turnover IR>KZ 2023-01-01..2023-12-31 300000000 USD growth nan reported bilateral\n"
      "turnover IR>KZ 2024-01-01..2024-09-30 237000000 USD growth nan reported bilateral\n");
  check_figures (
      "Осыдан он жыл бұрын Қазақстан мен Қытай саудасы 22 млрд доллар шамасында еді, былтыр 41 млрд долларға көтерілді.",
      "2024-10-10",
      "turnover CN>KZ -..- 2.2e+10 USD growth nan reported bilateral\n"
      "turnover CN>KZ 2023-01-01..2023-12-31 4.1e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылдың қаңтар-шілде айларында Қазақстан мен Моңғолия арасындағы тауар айналымы 65,1 млн АҚШ долларын құрады, бұл өткен жылдың сәйкес кезеңімен салыстырғанда 9,6%-ға төмен (2023 жылдың қаңтар-шілдесінде – 72 млн АҚШ доллары).",
      "2024-10-10",
      "turnover KZ>MN 2024-01-01..2024-07-31 65100000 USD growth -9.6 reported bilateral\n"
      "turnover KZ>MN 2023-01-01..2023-07-31 72000000 USD growth nan reported bilateral\n");
  check_figures (
      "Иранмен сауда көлемі 2022 жылы 528 млн АҚШ доллары болды. Бұл 2021 жылғыдан 20% көп (440 млн АҚШ доллары).",
      "2024-10-10",
      "turnover IR>KZ 2022-01-01..2022-12-31 528000000 USD growth 20 reported bilateral\n"
      "turnover IR>KZ 2021-01-01..2021-12-31 440000000 USD growth nan reported bilateral\n");
  check_figures (
      "2023 жылы Қазақстан мен Қытай арасындағы сауда көлемі 2022 жылғы 31 млрд доллармен салыстырғанда 32 пайызға өсіп, 41 млрд долларды құрады.",
      "2024-11-10",
      "turnover CN>KZ 2022-01-01..2022-12-31 3.1e+10 USD growth nan reported bilateral\n"
      "turnover CN>KZ 2023-01-01..2023-12-31 4.1e+10 USD growth 32 reported bilateral\n");
  check_figures (
      "Моңғолия мен Қазақстан арасындағы тауар айналымы 147 млн доллар (2022 жылы – 132 млн доллар) болды.",
      "2024-11-10",
      "turnover KZ>MN -..- 147000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2022-01-01..2022-12-31 132000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы тауар айналымы 2023 жылғы 132 млн доллардан 2024 жылы 147 млн долларға дейін ұлғайды.",
      "2025-03-10",
      "turnover KZ>MN 2023-01-01..2023-12-31 132000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өткен жылы Қазақстан мен Моңғолия арасындағы сауда 147 млн долларға жетсе, 2023 жылы бұл көрсеткіш 132 млн доллар еді.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2023-01-01..2023-12-31 132000000 USD growth nan reported bilateral\n");
  check_figures (
      "Биылғы екі айда Қазақстан мен Моңғолия арасындағы тауар айналымы 20 млн доллар, бұл былтырғы осы кезеңдегі 18 млн доллардан 11%-ға көп.",
      "2025-03-10",
      "turnover KZ>MN 2025-01-01..2025-02-28 20000000 USD growth 11 reported bilateral\n"
      "turnover KZ>MN 2024-01-01..2024-02-29 18000000 USD growth nan reported bilateral\n");
  check_figures (
      "Екі елдің тауар айналымы былтырғы қаңтар-сәуірде 1,2 млрд доллар болған, биыл 1,4 млрд долларға өсті. Бұл Қазақстан мен Түркия туралы.",
      "2025-06-10",
      "turnover KZ>TR 2024-01-01..2024-04-30 1200000000 USD growth nan reported bilateral\n"
      "turnover KZ>TR 2025-01-01..2025-12-31 1400000000 USD growth nan reported bilateral\n");
}

/* Years, quarters, months; named in the sentence, before it or after it. */
static void
test_periods (void)
{
  check_figures (
      "2018 жылдың наурыз айынан желтоқсан айына дейін Қазақстан мен Қытай арасындағы сауда 9 млрд долларға жетті.",
      "2024-10-10",
      "turnover CN>KZ 2018-03-01..2018-12-31 9000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Ресейдің тауар айналымы 2024 жылғы І тоқсанда 6,1 млрд долларды құрады.",
      "2024-10-10",
      "turnover KZ>RU 2024-01-01..2024-03-31 6100000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Ресейдің тауар айналымы ағымдағы жылдың екінші тоқсанында 7 млрд долларға жетті.",
      "2024-10-10",
      "turnover KZ>RU 2024-04-01..2024-06-30 7000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Былтыр қаңтар-қараша айларында Қазақстан мен Түркияның өзара саудасы 5,4 млрд доллар болды.",
      "2024-10-10",
      "turnover KZ>TR 2023-01-01..2023-11-30 5400000000 USD growth nan reported bilateral\n");
  check_figures (
      "Наурыз айында Қазақстан мен Өзбекстанның тауар айналымы 350 млн долларды құрады.",
      "2024-10-10",
      "turnover KZ>UZ 2024-03-01..2024-03-31 350000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы сауда қаңтар мен тамыз аралығында 19 млрд долларға жетті.",
      "2024-11-10",
      "turnover CN>KZ 2024-01-01..2024-08-31 1.9e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Қытай арасындағы сауда 3-тоқсанда 9 млрд долларға жетті.", "2024-11-10",
      "turnover CN>KZ 2024-07-01..2024-09-30 9000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Былтырғы 9 айда Қазақстан мен Қытай арасындағы сауда 30 млрд доллар болған еді, биыл сол кезеңде 32 млрд доллар.",
      "2024-11-10",
      "turnover CN>KZ 2023-01-01..2023-09-30 3e+10 USD growth nan reported bilateral\n"
      "turnover CN>KZ 2024-01-01..2024-09-30 3.2e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылдың қорытындысы шықты. Қазақстан мен Моңғолия арасындағы тауар айналымы 147 млн долларды құрады.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы тауар айналымы 147 млн долларды құрады (2024 жылдың қорытындысы бойынша).",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n");
  check_figures (
      "2025 жылғы ақпанда Қазақстан-Моңғолия саудасы 12 млн долларды құрады.", "2025-03-10",
      "turnover KZ>MN 2025-02-01..2025-02-28 12000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өткен жылдың он айында Қазақстан мен Моңғолия арасындағы тауар айналымы 120 млн долларды құраған.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-10-31 120000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстанның Германияға экспорты 2,2 есеге артып, 900 млн еуроға жетті. Бұл – 2023 жылдың қорытындысы.",
      "2024-10-10",
      "export KZ>DE 2023-01-01..2023-12-31 900000000 EUR growth 120 reported bilateral\n");
  check_figures (
      "Жыл басынан бері Қазақстан мен Моңғолия арасында 25 млн доллардың тауары айналымға түсті.",
      "2025-03-10", "turnover KZ>MN 2025-01-01..- 25000000 USD growth nan reported bilateral\n");
  check_figures (
      "Осы жылдың басында Қазақстан мен Италия арасындағы сауда айналымы 20 млрд доллар межесіне жақындады.",
      "2024-10-10", "turnover IT>KZ -..- 2e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Моңғолия арасындағы тауар айналымы 2021 жылы 97,3 млн доллар, 2022 жылы 130,2 млн доллар, 2023 жылы 146,5 млн доллар болды.",
      "2024-10-10",
      "turnover KZ>MN 2021-01-01..2021-12-31 97300000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2022-01-01..2022-12-31 130200000 USD growth nan reported bilateral\n"
      "turnover KZ>MN 2023-01-01..2023-12-31 146500000 USD growth nan reported bilateral\n");
}

/* Goals, plans and forecasts. */
static void
test_goals (void)
{
  check_figures (
      "Қазақстан мен Әзербайжан 2030 жылға дейін тауар айналымын 1 млрд долларға жеткізуді жоспарлап отыр.",
      "2024-10-10", "turnover AZ>KZ -..2030-12-31 1000000000 USD growth nan target bilateral\n");
  check_figures ("Біз Грузиямен екіжақты сауданы 500 млн долларға дейін арттыруды көздеп отырмыз.",
                 "2024-10-10", "turnover GE>KZ -..- 500000000 USD growth nan target bilateral\n");
  check_figures (
      "Жыл соңына дейін Қазақстан мен Қырғызстан тауар айналымы 2 млрд долларға жетеді деп жоспарланған.",
      "2024-10-10", "turnover KG>KZ -..2024-12-31 2000000000 USD growth nan target bilateral\n");
  check_figures (
      "Моңғолия тарапының мәліметі бойынша, 2023 жылы екі ел арасындағы тауар айналымы 180 млн долларды құраған. Қазақстан мен Моңғолия бұл көрсеткішті 500 млн долларға жеткізбек.",
      "2024-10-10",
      "turnover KZ>MN 2023-01-01..2023-12-31 180000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN -..- 500000000 USD growth nan target bilateral\n");
  check_figures (
      "Осы жылдың 10 айында Қазақстан мен Қытай арасындағы тауар айналымы 25%-ға артып, 25 млрд долларды құрады, жыл соңында 30 млрд долларға жетуі мүмкін.",
      "2024-10-10",
      "turnover CN>KZ 2024-01-01..2024-10-31 2.5e+10 USD growth 25 reported bilateral\n"
      "turnover CN>KZ 2024-01-01..2024-12-31 3e+10 USD growth nan target bilateral\n");
  check_figures (
      "Ауғанстанмен тауар айналымы биыл 1 млрд долларға жетуі тиіс. Өткен жылы 636 млн доллар болған.",
      "2024-10-10",
      "turnover AF>KZ 2024-01-01..2024-12-31 1000000000 USD growth nan target bilateral\n"
      "turnover AF>KZ 2023-01-01..2023-12-31 636000000 USD growth nan reported bilateral\n");
  check_figures (
      "Былтыр Қазақстан мен Қытай арасындағы сауда 41 млрд доллар болса, биыл 43 млрд долларға жетеді деп болжануда.",
      "2024-11-10",
      "turnover CN>KZ 2023-01-01..2023-12-31 4.1e+10 USD growth nan reported bilateral\n"
      "turnover CN>KZ 2024-01-01..2024-12-31 4.3e+10 USD growth nan target bilateral\n");
  check_figures (
      "Қазақстан мен Өзбекстан арасындағы тауар айналымы жоспарланған 5 млрд доллардан асты.",
      "2024-11-10", "turnover KZ>UZ -..- 5000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Былтыр Қазақстан мен Өзбекстан арасындағы тауар айналымы 4,4 млрд долларға жетті, алдағы уақытта оны 10 млрд долларға жеткізу көзделуде.",
      "2024-11-10",
      "turnover KZ>UZ 2023-01-01..2023-12-31 4400000000 USD growth nan reported bilateral\n"
      "turnover KZ>UZ -..- 1e+10 USD growth nan target bilateral\n");
  check_figures ("Қазақстан Қырғызстанмен екіжақты саудада 2 млрд доллар меже белгіледі.",
                 "2024-11-10", "turnover KG>KZ -..- 2000000000 USD growth nan target bilateral\n");
  check_figures (
      "2024 жылы 147 млн доллар болған тауар айналымын Қазақстан мен Моңғолия 2030 жылға қарай 500 млн долларға жеткізбек.",
      "2025-03-10",
      "turnover KZ>MN 2024-01-01..2024-12-31 147000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN -..2030-12-31 500000000 USD growth nan target bilateral\n");
  check_figures (
      "Екі ел 3,1 млрд доллар шамасындағы өзара сауданы 5 миллиардқа дейін жеткізуге уағдаласты. Қазақстан мен Түркия осыған мүдделі.",
      "2025-03-10",
      "turnover KZ>TR -..- 3100000000 USD growth nan reported bilateral\n"
      "turnover KZ>TR -..- 5000000000 USD growth nan target bilateral\n");
  check_figures (
      "Қазақстан мен Түркияның тауар айналымы 5 млрд доллардан асты. Енді тараптар 10 миллиардтық межеге уағдаласты.",
      "2025-03-10",
      "turnover KZ>TR -..- 5000000000 USD growth nan reported bilateral\n"
      "turnover KZ>TR -..- 1e+10 USD growth nan target bilateral\n");
  check_figures (
      "Қазақстан мен Қытайдың тауар айналымы 2025 жылы 45 млрд доллардан асады деген болжам бар.",
      "2025-06-10",
      "turnover CN>KZ 2025-01-01..2025-12-31 4.5e+10 USD growth nan target bilateral\n");
  check_figures ("Болжам бойынша, 2025 жылы Қазақстан мен Қытай саудасы 45 млрд долларға жетеді.",
                 "2025-06-10",
                 "turnover CN>KZ 2025-01-01..2025-12-31 4.5e+10 USD growth nan target bilateral\n");
  check_figures ("Қазақстан мен Қытай тауар айналымын 2030 жылға дейін екі есеге ұлғайтуға ниетті.",
                 "2024-10-10", "");
}

/* Partners that are ranked, and whose they are; a subject that goes on. */
static void
test_rankings (void)
{
  check_figures (
      "Қырғызстан статистика комитетінің дерегінше, қаңтар-тамызда елдің сыртқы сауда айналымы 11,4 млрд долларға жетіп, былтырғы кезеңмен салыстырғанда 9,8%-ға өсті. Қырғызстанның негізгі сауда серіктестері ішінде Қытай алда келеді. Екі мемлекет арасындағы тауар айналымы 3,7 млрд доллардан асты.",
      "2025-09-22",
      "turnover ?>KG 2025-01-01..2025-08-31 1.14e+10 USD growth 9.8 reported world\n"
      "turnover CN>KG 2025-01-01..2025-08-31 3700000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан Қырғызстанның негізгі сауда серіктестері үштігіне кірді. Алты айда қырғыз елімен өзара тауар айналымы 0,8 млрд долларды құрады. Көлемі бойынша 2,8 миллиард доллар болатын тауар айналымымен Қытай бірінші орында тұр.",
      "2025-09-22",
      "turnover KG>KZ 2025-01-01..2025-06-30 800000000 USD growth nan reported bilateral\n"
      "turnover CN>KG 2025-01-01..2025-06-30 2800000000 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолия Ресейден 2 млрд доллардың тауарын импорттап, солтүстік көршісіне 90 млн доллардың өнімін шығарды.",
      "2025-02-10",
      "import RU>MN -..- 2000000000 USD growth nan reported bilateral\n"
      "export MN>RU -..- 90000000 USD growth nan reported bilateral\n");
  check_figures (
      "Ақпан айында Қырғызстан мен Қазақстанның тауар айналымы 120 млн доллар болды. Қырғызстанға жеткізілім 80,5 млн, кері бағыттағы экспорт 39,5 млн долларды құрады.",
      "2025-04-10",
      "turnover KG>KZ 2025-02-01..2025-02-28 120000000 USD growth nan reported bilateral\n"
      "export KZ>KG 2025-02-01..2025-02-28 80500000 USD growth nan reported bilateral\n"
      "export KG>KZ 2025-02-01..2025-02-28 39500000 USD growth nan reported bilateral\n");
  check_figures (
      "Иранмен сауда 2024 жылы 340 млн долларға жетіп, 2023 жылғы 300 миллионнан асты.",
      "2025-02-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 340000000 USD growth nan reported bilateral\n"
      "turnover IR>KZ 2023-01-01..2023-12-31 300000000 USD growth nan reported bilateral\n");
  check_figures (
      "Украинадан Қазақстанға 70 млн доллардың тауары жеткізілді, ал кері бағытта 40 млн доллардың өнімі жөнелтілді.",
      "2025-02-10",
      "export UA>KZ -..- 70000000 USD growth nan reported bilateral\n"
      "export KZ>UA -..- 40000000 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолия Жапонияға 25 млн доллардың өнімін сатып, одан 1,1 млрд доллардың тауарын алды.",
      "2025-02-10",
      "export MN>JP -..- 25000000 USD growth nan reported bilateral\n"
      "import JP>MN -..- 1100000000 USD growth nan reported bilateral\n");
  check_figures (
      "2030 жылға дейін Қазақстан мен Қырғызстан арасындағы тауар айналымы 3 млрд долларға, ал Өзбекстанмен 10 млрд долларға жетуі тиіс.",
      "2024-02-10",
      "turnover KG>KZ -..2030-12-31 3000000000 USD growth nan target bilateral\n"
      "turnover KZ>UZ -..2030-12-31 1e+10 USD growth nan target bilateral\n");
}

/* A present verb tells of what is, but for a goal, a deadline or a year to come. */
static void
test_tenses (void)
{
  check_figures (
      "Қазақстан мен Ресейдің тауар айналымы былтыр 27 млрд долларға жетеді.", "2025-02-10",
      "turnover KZ>RU 2024-01-01..2024-12-31 2.7e+10 USD growth nan reported bilateral\n");
  check_figures ("Келесі жылы Қазақстан мен Ресейдің тауар айналымы 30 млрд долларға жетеді.",
                 "2025-02-10",
                 "turnover KZ>RU 2026-01-01..2026-12-31 3e+10 USD growth nan target bilateral\n");
  check_figures (
      "12,4 млрд доллар болатын тауар айналымымен Қытай Өзбекстанның сауда серіктестерінің алдында келеді.",
      "2024-10-10", "turnover CN>UZ -..- 1.24e+10 USD growth nan reported bilateral\n");
}

/* What stands in brackets behind a comparison is of the year before. */
static void
test_brackets (void)
{
  check_figures (
      "Сауда және интеграция министрлігінің мәліметінше, 2023 жылдың 10 айында Қазақстан мен Қытай арасындағы сауда айналымы 24,4 млрд АҚШ долларын құраған. Бұл өткен жылдың сәйкес кезеңімен салыстырғанда 21,6%-ға артық (20,1 млрд АҚШ доллары). Қазақстаннан Қытайға экспорт 11,9 млрд долл. құрап, 6,5% өскен. Ал импорт 12,5 млрд долл. (+40,4%).",
      "2024-02-10",
      "turnover CN>KZ 2023-01-01..2023-10-31 2.44e+10 USD growth 21.6 reported bilateral\n"
      "turnover CN>KZ 2022-01-01..2022-10-31 2.01e+10 USD growth nan reported bilateral\n"
      "export KZ>CN 2023-01-01..2023-10-31 1.19e+10 USD growth 6.5 reported bilateral\n"
      "import CN>KZ 2023-01-01..2023-10-31 1.25e+10 USD growth 40.4 reported bilateral\n");
  check_figures (
      "Қазақстанның Қытайға экспорты 2023 жылдың 11 айында 13,1 млрд доллар болды, бұл 2022 жылдың осындай кезеңімен (12 млрд доллар) салыстырғанда 9,4%-ға көп.",
      "2024-02-10",
      "export KZ>CN 2023-01-01..2023-11-30 1.31e+10 USD growth 9.4 reported bilateral\n"
      "export KZ>CN 2022-01-01..2022-11-30 1.2e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2023 жылғы қаңтар-қараша айларында екі ел арасындағы тауар айналымы 2,6 млрд АҚШ долларын құрады, бұл 2022 жылдың ұқсас кезеңіндегі көрсеткіштен 9,8%-ға жоғары (2,4 млрд АҚШ доллары). Қазақстан мен Нидерланд инвестиция саласында да серіктес.",
      "2024-02-10",
      "turnover KZ>NL 2023-01-01..2023-11-30 2600000000 USD growth 9.8 reported bilateral\n"
      "turnover KZ>NL 2022-01-01..2022-11-30 2400000000 USD growth nan reported bilateral\n");
  check_figures (
      "ҚХР-мен тауар айналымы 2023 жылы 41 млрд АҚШ долларына жетті, бұл – 2022 жылғыдан үштен бірге көп.",
      "2024-02-10",
      "turnover CN>KZ 2023-01-01..2023-12-31 4.1e+10 USD growth 33.3 reported bilateral\n");
}

/* Halves, compounds, numerals. */
static void
test_numbers (void)
{
  check_figures (
      "Қазақстан мен Иран арасындағы тауар айналымы 2024 жылы 1 220,5 млн долларға жетті.",
      "2025-03-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 1220500000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Иран арасындағы тауар айналымы 2024 жылы 1 миллиард 80 миллион долларға жетті.",
      "2025-03-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 1080000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Иран арасындағы тауар айналымы 2024 жылы 2 млрд 150,4 млн долларды құрады.",
      "2025-03-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 2150400000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Иран арасындағы тауар айналымы 2024 жылы екі жарым миллиард долларға жетті.",
      "2025-03-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 2500000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Өзбекстан арасындағы тауар айналымы 2024 жылы 4,2 млрд доллар, яғни 2,1 трлн теңге болды.",
      "2025-03-10",
      "turnover KZ>UZ 2024-01-01..2024-12-31 4200000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Өзбекстан арасындағы тауар айналымы 2024 жылы 2,1 трлн теңге (4,2 млрд доллар) болды.",
      "2025-03-10",
      "turnover KZ>UZ 2024-01-01..2024-12-31 2.1e+12 KZT growth nan reported bilateral\n");
  check_figures (
      "Қазақстан мен Түркия арасындағы сауда 2021 жылы 5,3 млрд, 2022 жылы 6,3 млрд доллар болды.",
      "2024-11-10",
      "turnover KZ>TR 2021-01-01..2021-12-31 5300000000 USD growth nan reported bilateral\n"
      "turnover KZ>TR 2022-01-01..2022-12-31 6300000000 USD growth nan reported bilateral\n");
}

/* World totals, groups, parts of countries, kinds of goods are marked. */
static void
test_scopes (void)
{
  check_figures ("Жалпы Қазақстанның сыртқы сауда айналымы 2023 жылы 140 млрд долларды құрады.",
                 "2024-10-10",
                 "turnover ?>KZ 2023-01-01..2023-12-31 1.4e+11 USD growth nan reported world\n");
  check_figures ("Қазақстанның Еуроодақпен тауар айналымы 43 млрд доллар болды.", "2024-10-10",
                 "turnover ?>KZ -..- 4.3e+10 USD growth nan reported bloc\n");
  check_figures ("Қазақстанның Өзбекстанға бидай экспорты 700 млн долларға жетті.", "2024-10-10",
                 "export KZ>UZ -..- 700000000 USD growth nan reported product\n");
  check_figures ("Павлодар облысының Ресеймен тауар айналымы 1,3 млрд доллар болды.", "2024-10-10",
                 "turnover ?>RU -..- 1300000000 USD growth nan reported region\n");
  check_figures ("Қазақстан, Ресей және Беларусь арасындағы сауда 30 млрд доллар болды.",
                 "2024-10-10", "turnover ?>KZ -..- 3e+10 USD growth nan reported bloc\n");
  check_figures (
      "Түркістан облысы мен Өзбекстанның Ташкент облысы арасындағы тауар айналымы 200 млн доллар болды.",
      "2025-03-10", "turnover ?>UZ -..- 200000000 USD growth nan reported region\n");
  check_figures ("Орталық Азия елдерінің Қытаймен саудасы 95 млрд долларға жетті.", "2025-03-10",
                 "turnover ?>CN -..- 9.5e+10 USD growth nan reported bloc\n");
  check_figures ("Қазақстаннан Моңғолияға жиһаз экспорты 2 млн долларға жетті.", "2025-03-10",
                 "export KZ>MN -..- 2000000 USD growth nan reported product\n");
  check_figures ("Қазақстан Иранға 130 млн долларға арпа экспорттады.", "2025-06-10",
                 "export KZ>IR -..- 130000000 USD growth nan reported product\n");
  check_figures (
      "ЕАЭО елдерімен өзара сауда 28,5 млрд долларды құрады, соның ішінде Ресеймен – 26 млрд доллар.",
      "2024-10-10", "turnover KZ>RU -..- 2.6e+10 USD growth nan reported bilateral\n");
}

/* Money of other things, shares, counts. */
static void
test_refusals (void)
{
  check_figures ("Қазақстан мен Қытай жалпы құны 5 млрд долларға 30 келісімге қол қойды.",
                 "2024-10-10", "");
  check_figures ("Қытай Қазақстан экономикасына 25 млрд доллар инвестиция салды, сауда да артты.",
                 "2024-10-10", "");
  check_figures ("Қазақстанның экспортындағы Қытайдың үлесі 18,7% құрады.", "2024-10-10", "");
  check_figures (
      "Түркия мен Қазақстан арасында 1 млрд долларға жуық 20 келісім жасалды. Тауар айналымы да өсіп келеді.",
      "2024-10-10", "");
  check_figures ("Қазақстан Ресейге 1,2 млрд долларға бидай сатты.", "2024-10-10", "");
  check_figures (
      "Қазақстан мен Қытай арасында 2023 жылы 28 млн тонна жүк тасымалданды, бұл 22%-ға көп.",
      "2024-10-10", "");
  check_figures ("Моңғолияға барған қазақстандық туристер саны 15 пайызға өсті.", "2024-10-10", "");
  check_figures ("Қытай Қазақстанға 4 млрд доллар несие берді. Сауда айналымы артып келеді.",
                 "2024-10-10", "");
  check_figures ("Елдің алтын-валюта қоры 35 млрд долларды құрайды, экспорт пен импорт та өсті.",
                 "2024-10-10", "");
  check_figures (
      "Форум барысында Қазақстан мен Қытай арасында 1,5 млрд доллардың экспорттық келісімдеріне қол қойылды.",
      "2025-03-10", "");
  check_figures (
      "Қазақстан мен Ресейдің тауар айналымындағы ұлттық валютаның үлесі 90 пайызға жетті.",
      "2025-03-10", "");
  check_figures ("Қазақстан мен Иран арасындағы сауданың әлеуеті 2 млрд долларға бағаланады.",
                 "2025-06-10", "");
  check_figures (
      "Қазақстан мен Иран арасында 340 млн доллардың жобалары бар, экспорт та қолға алынған.",
      "2025-06-10", "");
  check_figures (
      "Қазақстан мен Иран бизнесі 200 млн доллардың экспорттық келісімшартына қол қойды.",
      "2025-06-10", "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/kazakh/levels", test_levels);
  g_test_add_func ("/extract/kazakh/pairs", test_pairs);
  g_test_add_func ("/extract/kazakh/directions", test_directions);
  g_test_add_func ("/extract/kazakh/parts", test_parts);
  g_test_add_func ("/extract/kazakh/balances", test_balances);
  g_test_add_func ("/extract/kazakh/growth", test_growth);
  g_test_add_func ("/extract/kazakh/comparisons", test_comparisons);
  g_test_add_func ("/extract/kazakh/periods", test_periods);
  g_test_add_func ("/extract/kazakh/goals", test_goals);
  g_test_add_func ("/extract/kazakh/rankings", test_rankings);
  g_test_add_func ("/extract/kazakh/tenses", test_tenses);
  g_test_add_func ("/extract/kazakh/brackets", test_brackets);
  g_test_add_func ("/extract/kazakh/numbers", test_numbers);
  g_test_add_func ("/extract/kazakh/scopes", test_scopes);
  g_test_add_func ("/extract/kazakh/refusals", test_refusals);
  return g_test_run ();
}
