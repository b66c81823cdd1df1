/* test-period-entry.c: dates as people type them. */
#include "mn-format.h"
#include "mn-period-entry.h"

typedef struct
{
  const char *locale;
  const char *typed;
  const char *expected; /* as mn_period_parse() reads it; NULL: cannot be read */
} Case;

static void
check (const Case *cases, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      MnPeriod period, expected = MN_PERIOD_UNKNOWN;
      gboolean can = mn_period_read_entry (cases[i].typed, cases[i].locale, &period);

      if (cases[i].expected)
        g_assert_true (mn_period_parse (cases[i].expected, &expected));
      if (can != (cases[i].expected != NULL) || !mn_period_equal (&period, &expected))
        {
          g_test_message ("“%s” in %s is not %s", cases[i].typed, cases[i].locale,
                          cases[i].expected ? cases[i].expected : "refused");
          g_test_fail ();
        }
    }
}

static void
test_english (void)
{
  static const Case cases[] = {
    { "en", "2022", "2022" },
    { "en", " 2022 ", "2022" },
    { "en", "2022-05", "2022-05" },
    { "en", "2022-05-31", "2022-05-31" },
    { "en", "2022-Q2", "2022-Q2" },
    { "en", "Q2 2022", "2022-Q2" },
    { "en", "2nd quarter 2022", "2022-Q2" },
    { "en", "May 2022", "2022-05" },
    { "en", "2022 may", "2022-05" },
    { "en", "SEPT 2022", "2022-09" },
    { "en", "September 2022", "2022-09" },
    { "en", "5 May 2022", "2022-05-05" },
    { "en", "May 31, 2022", "2022-05-31" },
    { "en", "2022/5/31", "2022-05-31" },
    { "en", "5/2022", "2022-05" },
    { "en_US", "5/4/2022", "2022-05-04" },
    { "en_GB", "5/4/2022", "2022-04-05" },
    { "en_US", "13/5/2022", "2022-05-13" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_other_languages (void)
{
  static const Case cases[] = {
    { "ru", "май 2022", "2022-05" },
    { "ru", "мая 2022 г.", "2022-05" },
    { "ru", "5 мая 2022 г.", "2022-05-05" },
    { "ru", "в январе 2022", NULL },
    { "ru", "январе 2022", "2022-01" },
    { "ru", "4.5.2022", "2022-05-04" },
    { "ru", "2-й квартал 2022", "2022-Q2" },
    { "ru", "May 2022", "2022-05" },
    { "mn", "2022 оны 5-р сар", "2022-05" },
    { "mn", "2022 оны 5 сар", "2022-05" },
    { "mn", "2022 оны тавдугаар сар", "2022-05" },
    { "mn", "2022 оны 12-р сар", "2022-12" },
    { "mn", "2022.05.04", "2022-05-04" },
    { "kk", "2022 ж. мамыр", "2022-05" },
    { "kk", "4 мамыр 2022", "2022-05-04" },
    { "kk", "Қаңтар 2022", "2022-01" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_own_words (void)
{
  g_test_summary ("What the program writes it can read");

  static const char *const locales[] = { "en_US", "en_GB", "ru", "mn", "kk" };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    for (int month = 1; month <= 12; month++)
      {
        MnPeriod written[] = { mn_period_new_year (2000 + month), mn_period_new_month (2022, month),
                               mn_period_new_day (mn_day_new (2022, month, 3 + month)) };

        for (guint j = 0; j < G_N_ELEMENTS (written); j++)
          {
            g_autofree char *text = mn_format_period (&written[j], locales[i]);
            MnPeriod period;

            if (!mn_period_read_entry (text, locales[i], &period) ||
                !mn_period_equal (&period, &written[j]))
              {
                g_test_message ("“%s” in %s", text, locales[i]);
                g_test_fail ();
              }
          }
      }
}

static void
test_refused (void)
{
  static const Case cases[] = {
    { "en", "", NULL },
    { "en", " ", NULL },
    { "en", "May", NULL },
    { "en", "yesterday", NULL },
    { "en", "hello 2022", NULL },
    { "en", "22", NULL },
    { "en", "May 22", NULL },
    { "en", "5/5/22", NULL },
    { "en", "20222", NULL },
    { "en", "2022-13", NULL },
    { "en", "31 February 2022", NULL },
    { "en", "2022 2023", NULL },
    { "en", "May 2022 2023", NULL },
    { "en", "1 2 3 4 2022", NULL },
    { "en", "маршрут 2022", NULL },
    { "ru", "маршрут 2022", NULL },
    { "en", "\xff\xfe", NULL },
    { "en", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2022", NULL },
  };

  check (cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/period-entry/english", test_english);
  g_test_add_func ("/base/period-entry/other-languages", test_other_languages);
  g_test_add_func ("/base/period-entry/own-words", test_own_words);
  g_test_add_func ("/base/period-entry/refused", test_refused);

  return g_test_run ();
}
