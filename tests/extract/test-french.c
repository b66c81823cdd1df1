/* test-french.c: the fifth language, of which only tables were written: see CONTRIBUTING.md. */
#include "figure-lines.h"

static void
test_levels (void)
{
  check_figures (
      "Les échanges commerciaux entre la Mongolie et la Chine ont atteint 17,9 milliards de "
      "dollars en 2023, en hausse de 31,4 % par rapport à l'année précédente.",
      "", "turnover CN>MN 2023-01-01..2023-12-31 1.79e+10 USD growth 31.4 reported bilateral\n");
  check_figures (
      "De janvier à avril 2022, les exportations françaises vers le Kazakhstan se sont élevées à "
      "310 millions d'euros.",
      "", "export FR>KZ 2022-01-01..2022-04-30 310000000 EUR growth nan reported bilateral\n");
  check_figures (
      "Au premier trimestre 2024, le commerce bilatéral entre la France et la Mongolie a reculé "
      "de 12,5 %, à 18,2 millions d'euros.",
      "", "turnover FR>MN 2024-01-01..2024-03-31 18200000 EUR growth -12.5 reported bilateral\n");
}

static void
test_directions (void)
{
  check_figures (
      "En 2023, les exportations de la Mongolie vers la Chine ont atteint 13,6 milliards de "
      "dollars, tandis que les importations en provenance de Chine ont totalisé 4,3 milliards de "
      "dollars.",
      "",
      "export MN>CN 2023-01-01..2023-12-31 1.36e+10 USD growth nan reported bilateral\n"
      "import CN>MN 2023-01-01..2023-12-31 4300000000 USD growth nan reported bilateral\n");
  check_figures (
      "Au cours des neuf premiers mois de 2024, les importations chinoises en provenance de "
      "Mongolie ont augmenté de 8 % sur un an.",
      "", "import MN>CN 2024-01-01..2024-09-30 nan  growth 8 reported bilateral\n");
  check_figures (
      "L'excédent commercial de la Mongolie avec la Chine s'est élevé à 9,3 milliards de dollars "
      "l'an dernier.",
      "2024-02-01",
      "balance MN>CN 2023-01-01..2023-12-31 9300000000 USD growth nan reported bilateral\n");
}

static void
test_targets (void)
{
  check_figures (
      "Les échanges entre la France et la Mongolie ont atteint 62 millions d'euros en 2023. Les "
      "deux pays souhaitent porter leurs échanges à 100 millions d'euros d'ici 2030.",
      "",
      "turnover FR>MN 2023-01-01..2023-12-31 62000000 EUR growth nan reported bilateral\n"
      "turnover FR>MN -..2030-12-31 100000000 EUR growth nan target bilateral\n");
}

static void
test_traps (void)
{
  check_figures ("Les investissements français en Mongolie dépassent 1,6 milliard d'euros.", "",
                 "");
  check_figures ("Le PIB de la Mongolie a atteint 20 milliards de dollars en 2023.", "", "");
  check_figures ("Le commerce extérieur de la Mongolie a atteint 24 milliards de dollars en 2023.",
                 "",
                 "turnover ?>MN 2023-01-01..2023-12-31 2.4e+10 USD growth nan reported world\n");
  check_figures (
      "Les exportations de charbon de la Mongolie vers la Chine ont atteint 8 milliards de "
      "dollars en 2023.",
      "", "export MN>CN 2023-01-01..2023-12-31 8000000000 USD growth nan reported product\n");
}

/* Words that stand elsewhere than in English. */
static void
test_order (void)
{
  check_figures (
      "Les exportations agricoles mongoles vers la Chine ont atteint 80 millions de dollars en 2023.",
      "", "export MN>CN 2023-01-01..2023-12-31 80000000 USD growth nan reported product\n");
  check_figures (
      "Vers le Pérou, les exportations chiliennes ont reculé de 4 %, à 2 milliards de "
      "dollars, en 2022.",
      "", "export CL>PE 2022-01-01..2022-12-31 2000000000 USD growth -4 reported bilateral\n");
  check_figures (
      "Le commerce Chili-Pérou a doublé en 2022, à 3 milliards de dollars.", "",
      "turnover CL>PE 2022-01-01..2022-12-31 3000000000 USD growth 100 reported bilateral\n");
  check_figures (
      "Le Chili demeure le premier débouché du Pérou : 80 millions de dollars d'exportations en 2023.",
      "", "export PE>CL 2023-01-01..2023-12-31 80000000 USD growth nan reported bilateral\n");
  check_figures (
      "Les exportations chiliennes et importations péruviennes de 2023 : néant. Pérou-Chili : les "
      "exportations chiliennes ont atteint 2,1 milliards de dollars en 2023.",
      "", "export CL>PE 2023-01-01..2023-12-31 2100000000 USD growth nan reported bilateral\n");
  check_figures (
      "Les exportations du Chili vers le Pérou et la Bolivie ont atteint respectivement 2 "
      "milliards et 900 millions de dollars en 2023.",
      "",
      "export CL>PE 2023-01-01..2023-12-31 2000000000 USD growth nan reported bilateral\n"
      "export CL>BO 2023-01-01..2023-12-31 900000000 USD growth nan reported bilateral\n");
}

/* 'de' of a place: where goods come from, or whose they are. */
static void
test_origins (void)
{
  check_figures (
      "En 2023, le Luxembourg a importé de France pour 2,8 milliards d'euros et de "
      "Belgique pour 5,5 milliards d'euros.",
      "",
      "import FR>LU 2023-01-01..2023-12-31 2800000000 EUR growth nan reported bilateral\n"
      "import BE>LU 2023-01-01..2023-12-31 5500000000 EUR growth nan reported bilateral\n");
  check_figures ("Les importations du Tchad ont atteint 90 milliards de FCFA en provenance du "
                 "Cameroun en 2022.",
                 "",
                 "import CM>TD 2022-01-01..2022-12-31 9e+10 XAF growth nan reported bilateral\n");
  check_figures (
      "Le Tchad a importé du Cameroun pour 90 milliards de FCFA en 2022 et y a exporté "
      "pour 7 milliards.",
      "",
      "import CM>TD 2022-01-01..2022-12-31 9e+10 XAF growth nan reported bilateral\n"
      "export TD>CM 2022-01-01..2022-12-31 7000000000 XAF growth nan reported bilateral\n");
  check_figures (
      "Le Pérou a importé 40 milliards de dollars de biens en 2024, dont 11 milliards de "
      "Chine et 1,6 milliard du Chili.",
      "",
      "import ?>PE 2024-01-01..2024-12-31 4e+10 USD growth nan reported world\n"
      "import CN>PE 2024-01-01..2024-12-31 1.1e+10 USD growth nan reported bilateral\n"
      "import CL>PE 2024-01-01..2024-12-31 1600000000 USD growth nan reported bilateral\n");
}

static void
test_changes (void)
{
  check_figures (
      "Les exportations belges vers le Portugal ont été multipliées par 2,5 en 2022, à 4 milliards d'euros.",
      "", "export BE>PT 2022-01-01..2022-12-31 4000000000 EUR growth 150 reported bilateral\n");
  check_figures (
      "Les importations belges en provenance du Portugal ont été divisées par deux en 2023, à 2 milliards d'euros.",
      "", "import PT>BE 2023-01-01..2023-12-31 2000000000 EUR growth -50 reported bilateral\n");
  check_figures (
      "Les échanges entre le Chili et le Pérou ont augmenté de plus de 50 millions de dollars.", "",
      "");
  check_figures (
      "Les exportations belges vers le Portugal sont passées de 3 à 4 milliards d'euros en "
      "2022, soit un tiers de plus qu'en 2021.",
      "",
      "export BE>PT -..- 3000000000 EUR growth nan reported bilateral\n"
      "export BE>PT 2022-01-01..2022-12-31 4000000000 EUR growth nan reported bilateral\n");
  check_figures (
      "Les exportations belges vers le Portugal ont atteint 4 milliards d'euros en 2023. "
      "Elles s'élevaient à 3,6 milliards un an plus tôt.",
      "",
      "export BE>PT 2023-01-01..2023-12-31 4000000000 EUR growth nan reported bilateral\n"
      "export BE>PT 2022-01-01..2022-12-31 3600000000 EUR growth nan reported bilateral\n");
}

/* The noun once more, and as 'il'. */
static void
test_those (void)
{
  check_figures (
      "En 2023, le commerce du Pérou avec le Chili a atteint 4 milliards de dollars ; celui "
      "avec la Bolivie a gagné 3 %, à 1,2 milliard.",
      "",
      "turnover CL>PE 2023-01-01..2023-12-31 4000000000 USD growth nan reported bilateral\n"
      "turnover BO>PE 2023-01-01..2023-12-31 1200000000 USD growth 3 reported bilateral\n");
}

/* As headlines and tables have it. */
static void
test_telegrams (void)
{
  check_figures (
      "Belgique-Suède : 5,1 milliards d'euros d'exportations en 2023, 4,2 milliards "
      "d'importations.",
      "",
      "export BE>SE 2023-01-01..2023-12-31 5100000000 EUR growth nan reported bilateral\n"
      "import SE>BE 2023-01-01..2023-12-31 4200000000 EUR growth nan reported bilateral\n");
  check_figures (
      "Belgique : exportations vers la Suède, 5,1 milliards d'euros (2023) ; vers la "
      "Norvège, 2,2 milliards.",
      "",
      "export BE>SE 2023-01-01..2023-12-31 5100000000 EUR growth nan reported bilateral\n"
      "export BE>NO 2023-01-01..2023-12-31 2200000000 EUR growth nan reported bilateral\n");
  check_figures (
      "Chili-Pérou, 1er semestre 2024. Échanges : 2,9 milliards de dollars. Exportations "
      "chiliennes : 1,6 milliard.",
      "",
      "turnover CL>PE 2024-01-01..2024-06-30 2900000000 USD growth nan reported bilateral\n"
      "export CL>PE 2024-01-01..2024-06-30 1600000000 USD growth nan reported bilateral\n");
}

static void
test_periods (void)
{
  check_figures (
      "Au 1er semestre 2024, les échanges Chine-Laos ont atteint 4 Md$.", "",
      "turnover CN>LA 2024-01-01..2024-06-30 4000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Commerce Chine-Laos, T3 2024 : un milliard et demi de dollars.", "",
      "turnover CN>LA 2024-07-01..2024-09-30 1500000000 USD growth nan reported bilateral\n");
  check_figures (
      "Exportations du Laos vers la Chine (janv.-juin 2024) : 2 milliards de dollars.", "",
      "export LA>CN 2024-01-01..2024-06-30 2000000000 USD growth nan reported bilateral\n");
  check_figures (
      "Le mois dernier, les exportations du Laos vers la Chine ont reculé à 300 millions de dollars.",
      "2025-03-10",
      "export LA>CN 2025-02-01..2025-02-28 300000000 USD growth nan reported bilateral\n");
  check_figures (
      "Depuis le début de l'année, les exportations du Laos vers la Chine ont atteint 900 millions de dollars.",
      "2025-06-10", "export LA>CN 2025-01-01..- 900000000 USD growth nan reported bilateral\n");
  check_figures (
      "À fin septembre 2024, les exportations du Laos vers la Chine atteignaient 3 milliards de dollars.",
      "", "export LA>CN 2024-01-01..2024-09-30 3000000000 USD growth nan reported bilateral\n");
}

static void
test_parts (void)
{
  check_figures (
      "Les importations du Pérou en provenance du Chili ont atteint 2,3 milliards de dollars "
      "en 2024, dont 1,6 milliard de produits pétroliers.",
      "",
      "import CL>PE 2024-01-01..2024-12-31 2300000000 USD growth nan reported bilateral\n"
      "import CL>PE 2024-01-01..2024-12-31 1600000000 USD growth nan reported product\n");
  check_figures (
      "Les échanges franco-laotiens ont atteint 61 millions d'euros en 2023 (48 millions à "
      "l'export, 13 millions à l'import).",
      "",
      "turnover FR>LA 2023-01-01..2023-12-31 61000000 EUR growth nan reported bilateral\n"
      "export FR>LA 2023-01-01..2023-12-31 48000000 EUR growth nan reported bilateral\n"
      "import LA>FR 2023-01-01..2023-12-31 13000000 EUR growth nan reported bilateral\n");
}

static void
check_countries (const char *body, const char *expected)
{
  const MnExtractInput input = { .body = body,
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < found->countries->len; i++)
    g_string_append_printf (codes, "%s ",
                            mn_country_get_code (
                                g_array_index (found->countries, MnCountryMention, i).country));
  g_test_message ("%s", body);
  g_assert_cmpstr (codes->str, ==, expected);
}

/* With and without accents, bent, and in front of a dash; what only looks like one. */
static void
test_countries (void)
{
  check_countries ("Les exportations de l'Egypte vers la Côte d'Ivoire sont en hausse.", "CI EG ");
  check_countries ("Le sommet turco-azerbaïdjanais s'est tenu dans la capitale.", "AZ TR ");
  check_countries ("Les entreprises néo-zélandaises et sud-africaines sont dans le même cas.",
                   "NZ ZA ");
  check_countries ("Le directeur Maurice Lavigne est parti pour les pays latino-américains.", "");
  check_countries ("Les entreprises de Mongolie-Intérieure sont en hausse.", "");
}

static void
test_language (void)
{
  const MnExtractInput input = { .body =
                                     "Le volume des échanges entre les deux pays est en hausse.",
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);

  g_assert_cmpstr (found->language, ==, "fr");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/french/levels", test_levels);
  g_test_add_func ("/extract/french/directions", test_directions);
  g_test_add_func ("/extract/french/targets", test_targets);
  g_test_add_func ("/extract/french/traps", test_traps);
  g_test_add_func ("/extract/french/order", test_order);
  g_test_add_func ("/extract/french/origins", test_origins);
  g_test_add_func ("/extract/french/changes", test_changes);
  g_test_add_func ("/extract/french/those", test_those);
  g_test_add_func ("/extract/french/telegrams", test_telegrams);
  g_test_add_func ("/extract/french/periods", test_periods);
  g_test_add_func ("/extract/french/parts", test_parts);
  g_test_add_func ("/extract/french/countries", test_countries);
  g_test_add_func ("/extract/french/language", test_language);
  return g_test_run ();
}
