/* test-kazakh-context.c: statements on trade in Kazakh that lean on what stands around them. */
#include "figure-lines.h"

/* Whose trade or with whom is said once, before, or by who speaks. */
static void
test_elided (void)
{
  check_figures (
      "Былтыр Өзбекстанның сыртқы сауда айналымы 66 млрд долларды құрады. Оның ішінде Қытаймен – 12,5 млрд, Ресеймен – 11,6 млрд доллар.",
      "2025-03-10",
      "turnover ?>UZ 2024-01-01..2024-12-31 6.6e+10 USD growth nan reported world\n"
      "turnover CN>UZ 2024-01-01..2024-12-31 1.25e+10 USD growth nan reported bilateral\n"
      "turnover RU>UZ 2024-01-01..2024-12-31 1.16e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Өзбекстан Статистика агенттігінің хабарлауынша, 2024 жылы елдің Қытаймен сауда айналымы 6,9 млрд долларға жетті, Ресеймен 6,1 млрд долларды, Қазақстанмен 2,2 млрд долларды құрады.",
      "2025-03-10",
      "turnover CN>UZ 2024-01-01..2024-12-31 6900000000 USD growth nan reported bilateral\n"
      "turnover RU>UZ 2024-01-01..2024-12-31 6100000000 USD growth nan reported bilateral\n"
      "turnover KZ>UZ 2024-01-01..2024-12-31 2200000000 USD growth nan reported bilateral\n");
  check_figures (
      "Мажарстан Қазақстаннан 43,7 млн доллардың мұнайын импорттап, 170 млн доллардың өнімін экспорттады.",
      "2025-03-10",
      "import KZ>HU -..- 43700000 USD growth nan reported product\n"
      "export HU>KZ -..- 170000000 USD growth nan reported bilateral\n");
  check_figures (
      "Өзбекстаннан Тәжікстанға шығарылған өнім көлемі 380 млн доллар, Тәжікстаннан әкелінген өнім 120 млн доллар.",
      "2025-03-10",
      "export UZ>TJ -..- 380000000 USD growth nan reported bilateral\n"
      "import TJ>UZ -..- 120000000 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Қазақстан Ауғанстанға 524,3 млн долларға тауар жөнелтті, ал ол жақтан 21,2 млн долларға тауар алынды.",
      "2025-03-10",
      "export KZ>AF 2024-01-01..2024-12-31 524300000 USD growth nan reported bilateral\n"
      "import AF>KZ 2024-01-01..2024-12-31 21200000 USD growth nan reported bilateral\n");
  check_figures (
      "Ресей – Тәжікстанның негізгі серіктесі: өзара сауда 2024 жылы 2,1 млрд долларға жетті. Екінші орында Қытай тұр, онымен тауар айналымы 2 млрд доллар.",
      "2025-03-10",
      "turnover RU>TJ 2024-01-01..2024-12-31 2100000000 USD growth nan reported bilateral\n"
      "turnover CN>TJ 2024-01-01..2024-12-31 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Беларусьтің Қазақстандағы елшісі тауар айналымы 2024 жылы 1,2 млрд долларға жеткенін айтты.",
      "2025-03-10",
      "turnover BY>KZ 2024-01-01..2024-12-31 1200000000 USD growth nan reported bilateral\n");
  check_figures (
      "Ресейдің Моңғолиядағы сауда өкілі 2024 жылы ресейлік экспорттың 2,3 млрд долларға, импорттың 50 млн долларға жеткенін айтты.",
      "2025-03-10",
      "export RU>MN 2024-01-01..2024-12-31 2300000000 USD growth nan reported bilateral\n"
      "import MN>RU 2024-01-01..2024-12-31 50000000 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Моңғолияның экспорты 15,8 млрд долларға, импорты 11,6 млрд долларға жетті. Қытаймен сауда айналымы 19,1 млрд доллар болды.",
      "2025-03-10",
      "export MN>? 2024-01-01..2024-12-31 1.58e+10 USD growth nan reported world\n"
      "import ?>MN 2024-01-01..2024-12-31 1.16e+10 USD growth nan reported world\n"
      "turnover CN>MN 2024-01-01..2024-12-31 1.91e+10 USD growth nan reported bilateral\n");
}

/* Partners in their places are those of the country whose office was quoted. */
static void
test_counted (void)
{
  check_figures (
      "Армения статистика комитеті 2024 жылдың деректерін таратты. Иран 737 млн долларлық айналыммен үшінші орында тұр, одан жоғары – Ресей (12 млрд доллар) мен Қытай (2 млрд доллар).",
      "2025-03-10",
      "turnover AM>IR 2024-01-01..2024-12-31 737000000 USD growth nan reported bilateral\n"
      "turnover AM>RU 2024-01-01..2024-12-31 1.2e+10 USD growth nan reported bilateral\n"
      "turnover AM>CN 2024-01-01..2024-12-31 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Грузия статистика комитеті 2024 жылдың деректерін таратты. Иран 640 млн долларлық "
      "айналыммен төртінші орында тұр, одан жоғары – Ресей (3 млрд доллар).",
      "2025-03-10",
      "turnover GE>IR 2024-01-01..2024-12-31 640000000 USD growth nan reported bilateral\n"
      "turnover GE>RU 2024-01-01..2024-12-31 3000000000 USD growth nan reported bilateral\n");
}

/* To deliver goods is no goal, as to bring trade to an amount is. */
static void
test_deliveries (void)
{
  check_figures (
      "2024 жылы Үндістанның ресейлік тауар импорты 51,4 млрд доллар, ал Ресейге үнді тауарларын "
      "жеткізу 3,3 млрд доллар болды.",
      "2025-03-10",
      "import RU>IN 2024-01-01..2024-12-31 5.14e+10 USD growth nan reported bilateral\n"
      "export IN>RU 2024-01-01..2024-12-31 3300000000 USD growth nan reported bilateral\n");
}

/* What goes to one partner, or to one half of the turnover. */
static void
test_allotted (void)
{
  check_figures (
      "Израиль мен Қазақстан арасындағы сауда 2022 жылы 280 млн доллар болды, оның 160 млн доллары экспортқа, 120 млн доллары импортқа тиесілі.",
      "2025-03-10",
      "turnover IL>KZ 2022-01-01..2022-12-31 280000000 USD growth nan reported bilateral\n"
      "export KZ>IL 2022-01-01..2022-12-31 160000000 USD growth nan reported bilateral\n"
      "import IL>KZ 2022-01-01..2022-12-31 120000000 USD growth nan reported bilateral\n");
  check_figures (
      "Биыл жеті айда Қазақстан-Қырғызстан сауда айналымы 1 млрд долларды құрады, оның 780 млн-ы экспорт, 220 млн-ы импорт.",
      "2025-08-10",
      "turnover KG>KZ 2025-01-01..2025-07-31 1000000000 USD growth nan reported bilateral\n"
      "export KG>KZ 2025-01-01..2025-07-31 780000000 USD growth nan reported bilateral\n"
      "import KZ>KG 2025-01-01..2025-07-31 220000000 USD growth nan reported bilateral\n");
  check_figures (
      "Моңғолияның экспорты 2024 жылы 15,8 млрд долларды құрады, оның 14,4 млрд доллары Қытайға тиесілі.",
      "2025-03-10",
      "export MN>? 2024-01-01..2024-12-31 1.58e+10 USD growth nan reported world\n"
      "export MN>CN 2024-01-01..2024-12-31 1.44e+10 USD growth nan reported bilateral\n");
  check_figures (
      "2024 жылы Қазақстан экспортының негізгі бағыттары: Италия – 18,1 млрд доллар, Қытай – 15 млрд доллар.",
      "2025-03-10",
      "export KZ>IT 2024-01-01..2024-12-31 1.81e+10 USD growth nan reported bilateral\n"
      "export KZ>CN 2024-01-01..2024-12-31 1.5e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Өзбекстанның экспортында Ресей 3,7 млрд доллармен бірінші орында, Қытай 2 млрд доллармен екінші орында тұр.",
      "2025-03-10",
      "export UZ>RU -..- 3700000000 USD growth nan reported bilateral\n"
      "export UZ>CN -..- 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Түркияның Моңғолияға шығарған тауарының құны 133 млн доллар болса, Моңғолиядан жеткізілгені 12 млн доллар.",
      "2025-03-10", "export TR>MN -..- 133000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстанның Өзбекстанмен, Қырғызстанмен және Тәжікстанмен тауар айналымы тиісінше 4 млрд, 2 млрд және 1 млрд долларды құрады.",
      "2025-03-10", "");
  check_figures ("Моңғолия 2023 жылы Италияға 25 млн еуроның кашемирін экспорттады.", "2025-03-10",
                 "export MN>IT 2023-01-01..2023-12-31 25000000 EUR growth nan reported product\n");
}

/* A line without a letter that only Kazakh has. */
static void
test_letters (void)
{
  check_figures (
      "Иранмен тауар айналымы 2024 жылы 340 млн доллар (экспорт – 96,2 млн доллар, импорт – 243,8 млн доллар) болды.",
      "2025-03-10",
      "turnover IR>KZ 2024-01-01..2024-12-31 340000000 USD growth nan reported bilateral\n"
      "export KZ>IR 2024-01-01..2024-12-31 96200000 USD growth nan reported bilateral\n"
      "import IR>KZ 2024-01-01..2024-12-31 243800000 USD growth nan reported bilateral\n");
  check_figures (
      "Литвамен өзара тауар айналымы 2024 жылы 623,6 млн доллар болды.", "2025-03-10",
      "turnover KZ>LT 2024-01-01..2024-12-31 623600000 USD growth nan reported bilateral\n");
}

/* Of two years the later is what the next sentence goes on about; a deadline is none of them. */
static void
test_years (void)
{
  check_figures (
      "Тоғыз айда 3 млрд долларға жеткен Қазақстан-Өзбекстан сауда айналымы жыл соңына дейін 5 млрд доллардан асады деп күтіледі.",
      "2025-11-10",
      "turnover KZ>UZ 2025-01-01..2025-09-30 3000000000 USD growth nan reported bilateral\n"
      "turnover KZ>UZ -..2025-12-31 5000000000 USD growth nan target bilateral\n");
  check_figures (
      "Германиямен тауар айналымы 2024 жылы 4,1 млрд долларды құрады, 2023 жылы 3,9 млрд доллар болған. Оның ішінде экспорт 0,9 млрд, импорт 3,2 млрд доллар.",
      "2025-03-10",
      "turnover DE>KZ 2024-01-01..2024-12-31 4100000000 USD growth nan reported bilateral\n"
      "turnover DE>KZ 2023-01-01..2023-12-31 3900000000 USD growth nan reported bilateral\n"
      "export KZ>DE 2024-01-01..2024-12-31 900000000 USD growth nan reported bilateral\n"
      "import DE>KZ 2024-01-01..2024-12-31 3200000000 USD growth nan reported bilateral\n");
  check_figures (
      "Ресей мен Түркия арасындағы тауар айналымы 2023 жылы 52,6 миллиард доллар болып, бір жыл бұрынғы 56,5 миллиард доллардан төмендеді.",
      "2025-03-10",
      "turnover RU>TR 2023-01-01..2023-12-31 5.26e+10 USD growth nan reported bilateral\n"
      "turnover RU>TR 2022-01-01..2022-12-31 5.65e+10 USD growth nan reported bilateral\n");
  check_figures (
      "Біздің Моңғолиямен саудамыз 150 млн доллар шамасында, оны жарты миллиардқа жеткізу керек.",
      "2025-03-10",
      "turnover KZ>MN -..- 150000000 USD growth nan reported bilateral\n"
      "turnover KZ>MN -..- 500000000 USD growth nan target bilateral\n");
}

/* Who speaks, what is not goods at large, and the sum of two partners. */
static void
test_owners (void)
{
  check_figures (
      "Қытай елшісі Ташкентте тауар айналымы 2024 жылы 13,8 млрд долларға жеткенін мәлімдеді.",
      "2025-03-10",
      "turnover CN>UZ 2024-01-01..2024-12-31 1.38e+10 USD growth nan reported bilateral\n");
  check_figures ("Әзербайжанның Түркияға экспорты 5,6 млрд доллар, оның 4 млрд доллары – газ.",
                 "2025-03-10", "export AZ>TR -..- 5600000000 USD growth nan reported bilateral\n");
  check_figures (
      "Қазақстан Ресеймен, Қытаймен сауда-саттықта 46 млрд доллар көлемінде айналым жасады.",
      "2025-03-10", "");
  check_figures (
      "Қазақстан мен Литва өзара байланысты нығайтуда. Өткен жылы Қазақстанның экспорты 339 млн доллар болды.",
      "2025-03-10",
      "export KZ>LT 2024-01-01..2024-12-31 339000000 USD growth nan reported bilateral\n");
  check_figures ("Ресеймен сауда балансы теріс: минус 8,8 млрд доллар.", "2025-03-10",
                 "balance KZ>RU -..- -8800000000 USD growth nan reported bilateral\n");
  check_figures (
      "Ауған елі Қазақстаннан 2023 жылы 610 млн доллардың өнімін алған, ал қазақ еліне 25 млн доллардың тауарын жіберген.",
      "2025-03-10",
      "import KZ>AF 2023-01-01..2023-12-31 610000000 USD growth nan reported bilateral\n"
      "export AF>KZ 2023-01-01..2023-12-31 25000000 USD growth nan reported bilateral\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/kazakh-context/elided", test_elided);
  g_test_add_func ("/extract/kazakh-context/allotted", test_allotted);
  g_test_add_func ("/extract/kazakh-context/letters", test_letters);
  g_test_add_func ("/extract/kazakh-context/years", test_years);
  g_test_add_func ("/extract/kazakh-context/owners", test_owners);
  g_test_add_func ("/extract/kazakh-context/counted", test_counted);
  g_test_add_func ("/extract/kazakh-context/deliveries", test_deliveries);
  return g_test_run ();
}
