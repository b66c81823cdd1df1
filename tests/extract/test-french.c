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
  g_test_add_func ("/extract/french/language", test_language);
  return g_test_run ();
}
