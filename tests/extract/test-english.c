/* test-english.c: constructions of English statements on trade, a sentence of our own for each. */
#include "corpus.h"

#include <string.h>

typedef struct
{
  const char *body, *date, *expected;
} Case;

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
      char *quote = strstr (line, " | ");

      *quote = '\0';
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static void
check_cases (const Case *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *got = figures_of (cases[i].body, cases[i].date);

      g_test_message ("%s", cases[i].body);
      g_assert_cmpstr (got, ==, cases[i].expected);
    }
}

/* Years that begin in another month than January, by country. */
static void
test_fiscal_years (void)
{
  static const Case cases[] = {
    { "India's trade deficit with China widened to $77.7 billion in FY23 from $73.3 "
      "billion in FY22.",
      "",
      "balance IN>CN 2022-04-01..2023-03-31 -7.77e+10 USD growth nan reported bilateral\n"
      "balance IN>CN 2021-04-01..2022-03-31 -7.33e+10 USD growth nan reported bilateral\n" },
    { "Pakistan's exports to Afghanistan declined 12.5 per cent to $834 million in "
      "FY2020-21 against $953 million in the previous fiscal year.",
      "",
      "export PK>AF 2020-07-01..2021-06-30 834000000 USD growth -12.5 reported bilateral\n"
      "export PK>AF 2019-07-01..2020-06-30 953000000 USD growth nan reported bilateral\n" },
    { "Bangladesh exported goods worth $1.28 billion to India in the 2020-21 fiscal "
      "year, while imports stood at $8.6 billion.",
      "",
      "export BD>IN 2020-07-01..2021-06-30 1280000000 USD growth nan reported bilateral\n"
      "import IN>BD 2020-07-01..2021-06-30 8600000000 USD growth nan reported bilateral\n" },
    { "Australia's two-way goods and services trade with Malaysia totalled A$20.4 "
      "billion in 2017-18.",
      "", "turnover AU>MY 2017-07-01..2018-06-30 2.04e+10 AUD growth nan reported bilateral\n" },
    { "Pakistan's exports to Tajikistan during July-March (2021-22) were recorded "
      "at $42.1 million against exports of $30.2 million during July-March "
      "(2020-21), showing growth of 39.4 percent.",
      "",
      "export PK>TJ 2021-07-01..2022-03-31 42100000 USD growth 39.4 reported bilateral\n"
      "export PK>TJ 2020-07-01..2021-03-31 30200000 USD growth nan reported bilateral\n" },
    { "Iran's trade with Armenia stood at $350 million during the first ten months "
      "of the current Iranian calendar year (March 21, 2018-January 20, 2019).",
      "", "turnover AM>IR 2018-03-21..2019-01-20 350000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Months up to a date, months that are named before, the same period. */
static void
test_stretches (void)
{
  static const Case cases[] = {
    { "Total trade between the UK and Chile was £1.9 billion in the four quarters "
      "to the end of Q2 2023, a decrease of 4.1% or £81 million from the four "
      "quarters to the end of Q2 2022.",
      "2023-11-20",
      "turnover CL>GB 2022-07-01..2023-06-30 1900000000 GBP growth -4.1 reported bilateral\n" },
    { "Of this £1.9 billion, UK exports to Chile amounted to £1.1 billion in the "
      "four quarters to the end of Q2 2023. UK imports from Chile amounted to £800 "
      "million in the same period.",
      "2023-11-20",
      "export GB>CL 2022-07-01..2023-06-30 1100000000 GBP growth nan reported bilateral\n"
      "import CL>GB 2022-07-01..2023-06-30 800000000 GBP growth nan reported bilateral\n" },
    { "During the nine months to September, exports to Japan from Mongolia were "
      "down 6% at 12 million dollars.",
      "2021-11-02",
      "export MN>JP 2021-01-01..2021-09-30 12000000 USD growth -6 reported bilateral\n" },
    { "In the year to March 2023, Jordan's exports to India were worth $1.2 "
      "billion.",
      "", "export JO>IN 2022-04-01..2023-03-31 1200000000 USD growth nan reported bilateral\n" },
    { "As of October 2023, trade between Uzbekistan and Turkmenistan amounted to "
      "$900 million.",
      "", "turnover TM>UZ 2023-01-01..2023-10-31 900000000 USD growth nan reported bilateral\n" },
    { "By the end of 2019 trade between Laos and Vietnam had reached 1.16 billion "
      "USD.",
      "", "turnover LA>VN 2019-01-01..2019-12-31 1160000000 USD growth nan reported bilateral\n" },
    { "Turkey's exports to Iraq rose to $9.1 billion between January and October "
      "2021, from $7.4 billion in the same period of 2020.",
      "",
      "export TR>IQ 2021-01-01..2021-10-31 9100000000 USD growth nan reported bilateral\n"
      "export TR>IQ 2020-01-01..2020-10-31 7400000000 USD growth nan reported bilateral\n" },
    { "Vietnam's Minister received the Algerian ambassador on Monday. Two-way trade "
      "reached 207 million USD in the first eleven months of last year.",
      "2020-01-14",
      "turnover DZ>VN 2019-01-01..2019-11-30 207000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Money of many countries, and whose rupees. */
static void
test_money (void)
{
  static const Case cases[] = {
    { "Kenya exported goods worth Sh45.2 billion to Uganda in 2021, up from Sh38 "
      "billion in 2020.",
      "",
      "export KE>UG 2021-01-01..2021-12-31 4.52e+10 KES growth nan reported bilateral\n"
      "export KE>UG 2020-01-01..2020-12-31 3.8e+10 KES growth nan reported bilateral\n" },
    { "Nepal imported goods worth Rs 680 billion from India and exported goods "
      "worth Rs 62 billion to India in fiscal year 2018/19.",
      "",
      "import IN>NP 2018-07-01..2019-06-30 6.8e+11 NPR growth nan reported bilateral\n"
      "export NP>IN 2018-07-01..2019-06-30 6.2e+10 NPR growth nan reported bilateral\n" },
    { "Trade between India and Nepal reached Rs. 88,000 crore in 2022-23.", "",
      "turnover IN>NP 2022-04-01..2023-03-31 8.8e+11 INR growth nan reported bilateral\n" },
    { "Total bilateral trade for 2015 was S$1.5 billion between Singapore and Sri "
      "Lanka.",
      "", "turnover LK>SG 2015-01-01..2015-12-31 1500000000 SGD growth nan reported bilateral\n" },
    { "Malaysia's total trade with Türkiye was valued at RM18.5 billion, an "
      "increase of 27 per cent compared to RM14.6 billion in 2020.",
      "2022-02-01",
      "turnover MY>TR -..- 1.85e+10 MYR growth 27 reported bilateral\n"
      "turnover MY>TR 2020-01-01..2020-12-31 1.46e+10 MYR growth nan reported bilateral\n" },
    { "Norway's exports to Poland in 2020 amounted to NOK 27.5 billion.", "",
      "export NO>PL 2020-01-01..2020-12-31 2.75e+10 NOK growth nan reported bilateral\n" },
    { "Trade between Israel and the UAE surpassed NIS 1.2 billion in 2021.", "",
      "turnover AE>IL 2021-01-01..2021-12-31 1200000000 ILS growth nan reported bilateral\n" },
    { "Nigeria's total trade with Ghana stood at N245 billion in Q2 2022, with "
      "exports valued at N210 billion.",
      "",
      "turnover GH>NG 2022-04-01..2022-06-30 2.45e+11 NGN growth nan reported bilateral\n"
      "export NG>GH 2022-04-01..2022-06-30 2.1e+11 NGN growth nan reported bilateral\n" },
    { "Finnish export trade with Canada brought in CAD$310 million in 2016.", "",
      "export FI>CA 2016-01-01..2016-12-31 310000000 CAD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Lists of amounts, nouns and partners. */
static void
test_lists (void)
{
  static const Case cases[] = {
    { "Exports to Vietnam and imports from Vietnam amounted to $4 billion and $3 "
      "billion, respectively, in 2019, Hungary's statistics office said.",
      "",
      "export HU>VN 2019-01-01..2019-12-31 4000000000 USD growth nan reported bilateral\n"
      "import VN>HU 2019-01-01..2019-12-31 3000000000 USD growth nan reported bilateral\n" },
    { "Ghana's exports to and imports from Brazil totaled $5 and $250 million in "
      "2016.",
      "",
      "export GH>BR 2016-01-01..2016-12-31 5000000 USD growth nan reported bilateral\n"
      "import BR>GH 2016-01-01..2016-12-31 250000000 USD growth nan reported bilateral\n" },
    { "Chile's trade with Peru, Bolivia and Ecuador rose 5%, 7% and 12% "
      "respectively in 2014.",
      "",
      "turnover CL>PE 2014-01-01..2014-12-31 nan  growth 5 reported bilateral\n"
      "turnover BO>CL 2014-01-01..2014-12-31 nan  growth 7 reported bilateral\n"
      "turnover CL>EC 2014-01-01..2014-12-31 nan  growth 12 reported bilateral\n" },
    { "Most of Georgia's imports came from Turkey ($1.3 billion), Russia ($800 "
      "million) and China ($700 million) in 2017.",
      "",
      "import TR>GE 2017-01-01..2017-12-31 1300000000 USD growth nan reported bilateral\n"
      "import RU>GE 2017-01-01..2017-12-31 800000000 USD growth nan reported bilateral\n"
      "import CN>GE 2017-01-01..2017-12-31 700000000 USD growth nan reported bilateral\n" },
    { "Tajikistan's main trading partners in 2021 were Russia ($1.5 billion), "
      "Kazakhstan ($1.1 billion) and China ($800 million).",
      "",
      "turnover RU>TJ 2021-01-01..2021-12-31 1500000000 USD growth nan reported bilateral\n"
      "turnover KZ>TJ 2021-01-01..2021-12-31 1100000000 USD growth nan reported bilateral\n"
      "turnover CN>TJ 2021-01-01..2021-12-31 800000000 USD growth nan reported bilateral\n" },
    { "China was Georgia's largest export market in 2020 with $476 million, "
      "followed by Azerbaijan with $441 million and Russia with $441.4 million.",
      "",
      "export GE>CN 2020-01-01..2020-12-31 476000000 USD growth nan reported bilateral\n"
      "export GE>AZ 2020-01-01..2020-12-31 441000000 USD growth nan reported bilateral\n"
      "export GE>RU 2020-01-01..2020-12-31 441400000 USD growth nan reported bilateral\n" },
    { "Trade turnover with China amounted to $1.2 billion, with Russia - $800 "
      "million and with Kazakhstan - $300 million, the statistics committee of "
      "Kyrgyzstan said of 2020.",
      "",
      "turnover CN>KG 2020-01-01..2020-12-31 1200000000 USD growth nan reported bilateral\n"
      "turnover KG>RU 2020-01-01..2020-12-31 800000000 USD growth nan reported bilateral\n"
      "turnover KG>KZ 2020-01-01..2020-12-31 300000000 USD growth nan reported bilateral\n" },
    { "Exports from Mongolia to Italy were $35.2 million (2018), $29 million (2019) "
      "and $41 million (2020).",
      "",
      "export MN>IT 2018-01-01..2018-12-31 35200000 USD growth nan reported bilateral\n"
      "export MN>IT 2019-01-01..2019-12-31 29000000 USD growth nan reported bilateral\n"
      "export MN>IT 2020-01-01..2020-12-31 41000000 USD growth nan reported bilateral\n" },
    { "Trade between Vietnam and Cuba was $240 million in 2017, $330 million in "
      "2018 and $290 million in 2019.",
      "",
      "turnover CU>VN 2017-01-01..2017-12-31 240000000 USD growth nan reported bilateral\n"
      "turnover CU>VN 2018-01-01..2018-12-31 330000000 USD growth nan reported bilateral\n"
      "turnover CU>VN 2019-01-01..2019-12-31 290000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* A part of a total: the noun behind the amount. */
static void
test_parts (void)
{
  static const Case cases[] = {
    { "The Philippines' bilateral trade with New Zealand reached $1.3 billion in "
      "2021, $1.1 billion of which were imports.",
      "",
      "turnover NZ>PH 2021-01-01..2021-12-31 1300000000 USD growth nan reported bilateral\n"
      "import NZ>PH 2021-01-01..2021-12-31 1100000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Ghana came to $80 million in 2023: $30 million in "
      "Maltese exports and $50 million in Maltese imports.",
      "",
      "turnover GH>MT 2023-01-01..2023-12-31 80000000 USD growth nan reported bilateral\n"
      "export MT>GH 2023-01-01..2023-12-31 30000000 USD growth nan reported bilateral\n"
      "import GH>MT 2023-01-01..2023-12-31 50000000 USD growth nan reported bilateral\n" },
    { "Maltese exports to Ghana were $30 million in May 2017 and imports $50 "
      "million, which makes total trade of $80 million and a trade deficit of $20 "
      "million.",
      "",
      "export MT>GH 2017-05-01..2017-05-31 30000000 USD growth nan reported bilateral\n"
      "import GH>MT 2017-05-01..2017-05-31 50000000 USD growth nan reported bilateral\n"
      "turnover GH>MT 2017-05-01..2017-05-31 80000000 USD growth nan reported bilateral\n"
      "balance MT>GH 2017-05-01..2017-05-31 -20000000 USD growth nan reported bilateral\n" },
    { "Two-way trade between Vietnam and Hungary hit 1.1 billion USD in 2021, with "
      "Vietnam's exports valued at 700 million USD and imports at 400 million USD.",
      "",
      "turnover HU>VN 2021-01-01..2021-12-31 1100000000 USD growth nan reported bilateral\n"
      "export VN>HU 2021-01-01..2021-12-31 700000000 USD growth nan reported bilateral\n"
      "import HU>VN 2021-01-01..2021-12-31 400000000 USD growth nan reported bilateral\n" },
    { "During January-July 2021, the volume of trade turnover between Georgia and "
      "Iran reached $150 million. Out of the turnover, $120 million accounted for "
      "imports from Iran and $30 million for exports to Iran.",
      "",
      "turnover GE>IR 2021-01-01..2021-07-31 150000000 USD growth nan reported bilateral\n"
      "import IR>GE 2021-01-01..2021-07-31 120000000 USD growth nan reported bilateral\n"
      "export GE>IR 2021-01-01..2021-07-31 30000000 USD growth nan reported bilateral\n" },
    { "In 2019, Cambodia exported $300 million worth of goods to Thailand and "
      "imported $2.5 billion worth of goods from it.",
      "",
      "export KH>TH 2019-01-01..2019-12-31 300000000 USD growth nan reported bilateral\n"
      "import TH>KH 2019-01-01..2019-12-31 2500000000 USD growth nan reported bilateral\n" },
    { "Germany exported goods to the value of €19.6 billion to Romania in 2021. In "
      "the same year, goods worth €17.2 billion were imported from Romania.",
      "",
      "export DE>RO 2021-01-01..2021-12-31 1.96e+10 EUR growth nan reported bilateral\n"
      "import RO>DE 2021-01-01..2021-12-31 1.72e+10 EUR growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Whose balance, and its sign. */
static void
test_balances (void)
{
  static const Case cases[] = {
    { "The balance of trade between France and Algeria was 400 million euros in "
      "favour of France in 2019.",
      "", "balance FR>DZ 2019-01-01..2019-12-31 400000000 EUR growth nan reported bilateral\n" },
    { "The trade balance was negative for Armenia, totaling $320 million in 2017, "
      "as imports from China exceeded its exports to China.",
      "", "balance AM>CN 2017-01-01..2017-12-31 -320000000 USD growth nan reported bilateral\n" },
    { "Vietnam recorded a trade surplus of $4.2 billion with India in 2022.", "",
      "balance VN>IN 2022-01-01..2022-12-31 4200000000 USD growth nan reported bilateral\n" },
    { "Trade turnover between Belarus and Uzbekistan increased 1.5 times "
      "year-on-year and exceeded $250 million in January-September 2021. Belarus' "
      "exports rose by 43% to $190 million. The balance was positive for Belarus at "
      "$130 million.",
      "2021-12-01",
      "turnover BY>UZ 2021-01-01..2021-09-30 250000000 USD growth 50 reported bilateral\n"
      "export BY>UZ 2021-01-01..2021-09-30 190000000 USD growth 43 reported bilateral\n"
      "balance BY>UZ 2021-01-01..2021-09-30 130000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What a value is compared with. */
static void
test_comparisons (void)
{
  static const Case cases[] = {
    { "Bilateral trade between India and Oman in FY 2021-22 reached USD 9.99 "
      "billion, an increase of 83% over USD 5.4 billion recorded in FY 2020-21.",
      "",
      "turnover IN>OM 2021-04-01..2022-03-31 9990000000 USD growth 83 reported bilateral\n"
      "turnover IN>OM 2020-04-01..2021-03-31 5400000000 USD growth nan reported bilateral\n" },
    { "Kazakhstan's imports from Germany came to $1.8 billion, 5.3% less than in "
      "2021, when they were $1.9 billion.",
      "2023-03-01",
      "import DE>KZ -..- 1800000000 USD growth -5.3 reported bilateral\n"
      "import DE>KZ 2021-01-01..2021-12-31 1900000000 USD growth nan reported bilateral\n" },
    { "Turkey's exports to Egypt climbed to $4.5 billion last year from $3.1 "
      "billion in 2020, while its imports increased to $2.2 billion from $1.7 "
      "billion.",
      "2022-05-05",
      "export TR>EG 2021-01-01..2021-12-31 4500000000 USD growth nan reported bilateral\n"
      "export TR>EG 2020-01-01..2020-12-31 3100000000 USD growth nan reported bilateral\n"
      "import EG>TR 2021-01-01..2021-12-31 2200000000 USD growth nan reported bilateral\n"
      "import EG>TR -..- 1700000000 USD growth nan reported bilateral\n" },
    { "From $230 million in 2000, trade between Peru and India rose to $3.1 billion "
      "by 2018.",
      "",
      "turnover IN>PE 2000-01-01..2000-12-31 230000000 USD growth nan reported bilateral\n"
      "turnover IN>PE 2018-01-01..2018-12-31 3100000000 USD growth nan reported bilateral\n" },
    { "The volume of trade between Jordan and Egypt rose from $500 million in 2016 "
      "to $720 million in 2018.",
      "",
      "turnover EG>JO 2016-01-01..2016-12-31 500000000 USD growth nan reported bilateral\n"
      "turnover EG>JO 2018-01-01..2018-12-31 720000000 USD growth nan reported bilateral\n" },
    { "In 2010 trade between Ghana and China was $2 billion; by 2014 it had grown "
      "to $5.6 billion.",
      "",
      "turnover CN>GH 2010-01-01..2010-12-31 2000000000 USD growth nan reported bilateral\n"
      "turnover CN>GH 2014-01-01..2014-12-31 5600000000 USD growth nan reported bilateral\n" },
    { "US goods imports from Cambodia totaled $5.4 billion in 2019, up 40.6 percent "
      "($1.6 billion) from 2018.",
      "", "import KH>US 2019-01-01..2019-12-31 5400000000 USD growth 40.6 reported bilateral\n" },
    { "U.S. goods exports to Mongolia in 2022 were $176.2 million, up 37.3 percent "
      "from 2021 and up 90 percent from 2012.",
      "", "export US>MN 2022-01-01..2022-12-31 176200000 USD growth 37.3 reported bilateral\n" },
    { "Kenya's imports from Tanzania more than doubled to Sh27 billion in the first "
      "half of 2021, compared with Sh12 billion in a similar period a year earlier. "
      "Exports to Tanzania fell slightly to Sh14 billion.",
      "",
      "import TZ>KE 2021-01-01..2021-06-30 2.7e+10 KES growth 100 reported bilateral\n"
      "import TZ>KE 2020-01-01..2020-06-30 1.2e+10 KES growth nan reported bilateral\n"
      "export KE>TZ 2021-01-01..2021-06-30 1.4e+10 KES growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Thirds and halves go with their verb. */
static void
test_growth_words (void)
{
  static const Case cases[] = {
    { "Trade between Angola and Portugal fell by a third to €1.2 billion in 2016.", "",
      "turnover AO>PT 2016-01-01..2016-12-31 1200000000 EUR growth -33.3 reported bilateral\n" },
    { "Trade turnover between Austria and Kazakhstan decreased in 2015 by 22 per "
      "cent and made up EUR 1.1 billion.",
      "", "turnover AT>KZ 2015-01-01..2015-12-31 1100000000 EUR growth -22 reported bilateral\n" },
    { "Lithuania's exports to Belarus plunged 39.6% in August, and imports slumped "
      "28.9%, compared with August 2021.",
      "2022-10-10",
      "export LT>BY 2022-08-01..2022-08-31 nan  growth -39.6 reported bilateral\n"
      "import BY>LT 2022-08-01..2022-08-31 nan  growth -28.9 reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Shares, growth of many years, differences. */
static void
test_none (void)
{
  static const Case cases[] = {
    { "Japan's exports to Vietnam make up 5 percent of its total exports.", "", "" },
    { "Exports to China account for 85% of Mongolia's total exports.", "", "" },
    { "Trade between Finland and Estonia has more than tripled since 2004.", "", "" },
    { "Trade between Kuwait and Jordan has grown by 150 percent over the past ten "
      "years.",
      "", "" },
    { "Bilateral trade between Bulgaria and Greece grew at an average annual rate "
      "of 7 percent.",
      "", "" },
    { "Over 96 percent of Mongolia's exports to China in 2019 was coal and copper.", "", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* The lower end. */
static void
test_ranges (void)
{
  static const Case cases[] = {
    { "Trade between Brazil and Morocco totalled between $2 billion and $3 billion "
      "a year.",
      "", "turnover BR>MA -..- 2000000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* One sentence, several years or partners. */
static void
test_rows (void)
{
  static const Case cases[] = {
    { "Trade between Malta and Gabon fell 6 percent in 2013 to $40 million and by "
      "another 9 percent in the first half of 2014.",
      "",
      "turnover GA>MT 2013-01-01..2013-12-31 40000000 USD growth -6 reported bilateral\n"
      "turnover GA>MT 2014-01-01..2014-06-30 nan  growth -9 reported bilateral\n" },
    { "Malta and Gabon agreed to raise their trade to $50 million in 2023 and to "
      "$90 million by 2030.",
      "",
      "turnover GA>MT 2023-01-01..2023-12-31 50000000 USD growth nan target bilateral\n"
      "turnover GA>MT -..2030-12-31 90000000 USD growth nan target bilateral\n" },
    { "Exports to Malta rose by 5% and to Gabon by 7% in 2012, Cyprus' statistics "
      "office said.",
      "",
      "export CY>MT 2012-01-01..2012-12-31 nan  growth 5 reported bilateral\n"
      "export CY>GA 2012-01-01..2012-12-31 nan  growth 7 reported bilateral\n" },
    { "Malta's imports from Gabon were $5 million in 2010. Total imports were $4 "
      "billion.",
      "",
      "import GA>MT 2010-01-01..2010-12-31 5000000 USD growth nan reported bilateral\n"
      "import ?>MT 2010-01-01..2010-12-31 4000000000 USD growth nan reported world\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Where goods go, who sold them, whose share it is. */
static void
test_partners (void)
{
  static const Case cases[] = {
    { "Maltese exports to the Gabonese market amounted to $12 million in 2011.", "",
      "export MT>GA 2011-01-01..2011-12-31 12000000 USD growth nan reported bilateral\n" },
    { "Gabon sold Malta's neighbour nothing, but it sold goods worth $3 million to "
      "Malta in 2010.",
      "", "export GA>MT 2010-01-01..2010-12-31 3000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Gabon has nearly doubled since an agreement was "
      "signed in 2017, reaching $96 million in 2023.",
      "", "turnover GA>MT 2023-01-01..2023-12-31 96000000 USD growth nan reported bilateral\n" },
    { "Gabon accounted for 3 percent ($120 million) of Malta's total trade in 2015.", "",
      "turnover GA>MT 2015-01-01..2015-12-31 120000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon include valves ($2 million), pumps ($3 million) and "
      "olives ($1 million).",
      "",
      "export MT>GA -..- 2000000 USD growth nan reported product\n"
      "export MT>GA -..- 3000000 USD growth nan reported product\n"
      "export MT>GA -..- 1000000 USD growth nan reported product\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Which period an amount is of, where the sentence tells of two. */
static void
test_periods_apart (void)
{
  static const Case cases[] = {
    { "Trade between Malta and Gabon grew by $20 million in May 2020 compared to the same month of 2019, exceeding $70 million.",
      "", "turnover GA>MT 2020-05-01..2020-05-31 70000000 USD growth nan reported bilateral\n" },
    { "Malta-Gabon turnover rose by $9 million in the first half of 2021 against the same period of 2020, having stood at $80 million.",
      "", "turnover GA>MT 2021-01-01..2021-06-30 80000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon: 60 million euros in 2022 (2021: 48 million euros).", "",
      "export MT>GA 2022-01-01..2022-12-31 60000000 EUR growth nan reported bilateral\n"
      "export MT>GA 2021-01-01..2021-12-31 48000000 EUR growth nan reported bilateral\n" },
    { "Malta's exports to Gabon reached $60 million in January-March 2022. Malta's imports from Gabon in the reporting period of 2021 were $9 million.",
      "",
      "export MT>GA 2022-01-01..2022-03-31 60000000 USD growth nan reported bilateral\n"
      "import GA>MT 2021-01-01..2021-03-31 9000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Gabon was $1.1 billion over the past year, and in 2022 it amounted to $900 million.",
      "",
      "turnover GA>MT -..- 1100000000 USD growth nan reported bilateral\n"
      "turnover GA>MT 2022-01-01..2022-12-31 900000000 USD growth nan reported bilateral\n" },
    { "Between 2010 and 2020, trade between Malta and Gabon rose from $20 million to $85 million.",
      "",
      "turnover GA>MT 2010-01-01..2010-12-31 20000000 USD growth nan reported bilateral\n"
      "turnover GA>MT 2020-01-01..2020-12-31 85000000 USD growth nan reported bilateral\n" },
    { "In 2021 and 2022 Malta's exports to Gabon were $28 million and $19 million.", "",
      "export MT>GA 2021-01-01..2021-12-31 28000000 USD growth nan reported bilateral\n"
      "export MT>GA 2022-01-01..2022-12-31 19000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon were $5 million last year and $4 million the year before last.",
      "2024-02-10",
      "export MT>GA 2023-01-01..2023-12-31 5000000 USD growth nan reported bilateral\n"
      "export MT>GA 2022-01-01..2022-12-31 4000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Gabon topped $18 million this year.", "2024-10-10",
      "turnover GA>MT 2024-01-01..- 18000000 USD growth nan reported bilateral\n" },
    { "Malta exported goods worth $10 million to Gabon in the year that ended on 20 March 2023.",
      "", "export MT>GA 2022-03-21..2023-03-20 10000000 USD growth nan reported bilateral\n" },
    { "Malta's trade with Gabon totalled $6.8 million in 2019, a drop on the $7.1 million of 2018.",
      "",
      "turnover GA>MT 2019-01-01..2019-12-31 6800000 USD growth nan reported bilateral\n"
      "turnover GA>MT 2018-01-01..2018-12-31 7100000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What is hoped for, whatever the verb, and what is there beside it. */
static void
test_goals_apart (void)
{
  static const Case cases[] = {
    { "Malta and Gabon have promised each other trade of $15 million by 2030.", "2024-05-08",
      "turnover GA>MT -..2030-12-31 15000000 USD growth nan target bilateral\n" },
    { "The presidents of Malta and Gabon spoke of bringing bilateral trade, now at $4 million, to $9 million by 2030.",
      "2024-05-08",
      "turnover GA>MT -..- 4000000 USD growth nan reported bilateral\n"
      "turnover GA>MT -..2030-12-31 9000000 USD growth nan target bilateral\n" },
    { "Trade between Malta and Gabon has passed $6 million, the minister said, adding that the goal is $15 million.",
      "2024-05-08",
      "turnover GA>MT -..- 6000000 USD growth nan reported bilateral\n"
      "turnover GA>MT -..- 15000000 USD growth nan target bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What an amount is of, in other places of the sentence. */
static void
test_nouns_apart (void)
{
  static const Case cases[] = {
    { "Trade between Malta and Gabon was $153 million in 2022, with almost all of it, $149 million, being Maltese exports.",
      "",
      "turnover GA>MT 2022-01-01..2022-12-31 153000000 USD growth nan reported bilateral\n"
      "export MT>GA 2022-01-01..2022-12-31 149000000 USD growth nan reported bilateral\n" },
    { "* $475 million: Maltese imports from Gabon in 2023", "",
      "import GA>MT 2023-01-01..2023-12-31 475000000 USD growth nan reported bilateral\n" },
    { "Total imports and exports between Malta and Gabon came to $30 million in 2023.", "",
      "turnover GA>MT 2023-01-01..2023-12-31 30000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon were $8 million in 2022, of which re-exports were $7 million.", "",
      "export MT>GA 2022-01-01..2022-12-31 8000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Gabon hit $9 million in 2020, $4 million of which was from Malta's exports.",
      "",
      "turnover GA>MT 2020-01-01..2020-12-31 9000000 USD growth nan reported bilateral\n"
      "export MT>GA 2020-01-01..2020-12-31 4000000 USD growth nan reported bilateral\n" },
    { "Trading between Malta and Gabon was worth $9 million in 2020. Of this, $4 million was Gabon's exports, up 16 percent.",
      "",
      "turnover GA>MT 2020-01-01..2020-12-31 9000000 USD growth nan reported bilateral\n"
      "export GA>MT 2020-01-01..2020-12-31 4000000 USD growth 16 reported bilateral\n" },
    { "Malta exported more than $10 million worth of goods to Gabon in 2022.", "",
      "export MT>GA 2022-01-01..2022-12-31 10000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* The growth of one of the goods is not that of the trade. */
static void
test_growth_of_product (void)
{
  static const Case cases[] = {
    { "Trade between Malta and Gabon was $9 million in 2020. The rise in exports to Gabon was due to a jump in supplies of coal by 30 percent.",
      "", "turnover GA>MT 2020-01-01..2020-12-31 9000000 USD growth nan reported bilateral\n" },
    { "Trade between Malta and Gabon was $9 million in 2020. There was an increase in exports to Gabon of 30 percent.",
      "",
      "turnover GA>MT 2020-01-01..2020-12-31 9000000 USD growth nan reported bilateral\n"
      "export MT>GA 2020-01-01..2020-12-31 nan  growth 30 reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What began to change has changed. */
static void
test_begun (void)
{
  static const Case cases[] = {
    { "Malta's exports to Gabon began to fall sharply in June 2021 to stand at $4 million, down 70 percent from June 2020.",
      "", "export MT>GA 2021-06-01..2021-06-30 4000000 USD growth -70 reported bilateral\n" },
    { "Malta's trade with Gabon will begin to grow to reach $9 million in 2027.", "",
      "turnover GA>MT 2027-01-01..2027-12-31 9000000 USD growth nan target bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Whose trade with whom, where the words stand apart. */
static void
test_pairs_apart (void)
{
  static const Case cases[] = {
    { "Malta is Gabon's friend. In 2022 Maltese exports to the Central African country were $5 million.",
      "", "export MT>GA 2022-01-01..2022-12-31 5000000 USD growth nan reported bilateral\n" },
    { "Gabon accounted for 9 percent of Malta's exports, or $9 million, and 4 percent of its imports, or $3 million, in 2023.",
      "",
      "export MT>GA 2023-01-01..2023-12-31 9000000 USD growth nan reported bilateral\n"
      "import GA>MT 2023-01-01..2023-12-31 3000000 USD growth nan reported bilateral\n" },
    { "Malta's imports from Gabon, Peru and Chile were $1 million, $4 million and $2 million in 2022.",
      "",
      "import GA>MT 2022-01-01..2022-12-31 1000000 USD growth nan reported bilateral\n"
      "import PE>MT 2022-01-01..2022-12-31 4000000 USD growth nan reported bilateral\n"
      "import CL>MT 2022-01-01..2022-12-31 2000000 USD growth nan reported bilateral\n" },
    { "Malta's trade with the EU was 90 million euros in 2023, and with Gabon 2 million euros.", "",
      "turnover ?>MT 2023-01-01..2023-12-31 90000000 EUR growth nan reported bloc\n"
      "turnover GA>MT 2023-01-01..2023-12-31 2000000 EUR growth nan reported bilateral\n" },
    { "Malta's trade with Gabon is mostly Maltese exports, which amounted to $9 million in 2022.",
      "", "export MT>GA 2022-01-01..2022-12-31 9000000 USD growth nan reported bilateral\n" },
    { "Gabon's share in Malta's foreign trade in 2023 was 10 percent, or $2 million.", "",
      "turnover GA>MT 2023-01-01..2023-12-31 2000000 USD growth nan reported bilateral\n" },
    { "Malta's largest import partner in 2023 was Gabon with $4 million, followed by Peru with $2 million.",
      "",
      "import GA>MT 2023-01-01..2023-12-31 4000000 USD growth nan reported bilateral\n"
      "import PE>MT 2023-01-01..2023-12-31 2000000 USD growth nan reported bilateral\n" },
    { "Malta's trade with Gabon in 2021: total exports $42 million; total imports $8 million.", "",
      "export MT>GA 2021-01-01..2021-12-31 42000000 USD growth nan reported bilateral\n"
      "import GA>MT 2021-01-01..2021-12-31 8000000 USD growth nan reported bilateral\n" },
    { "In the trade between Malta and Gabon, Maltese exports prevailed: $5 million in 2022.", "",
      "export MT>GA 2022-01-01..2022-12-31 5000000 USD growth nan reported bilateral\n" },
    { "Gabon has a deficit in trade with Malta: in 2023 it imported goods worth $8 million.", "",
      "import MT>GA 2023-01-01..2023-12-31 8000000 USD growth nan reported bilateral\n" },
    { "In 2023, Gabon was the 100th export market for Malta, with exports of $2 million, and the "
      "120th supplier with imports of $1 million.",
      "",
      "export MT>GA 2023-01-01..2023-12-31 2000000 USD growth nan reported bilateral\n"
      "import GA>MT 2023-01-01..2023-12-31 1000000 USD growth nan reported bilateral\n" },
    { "Malta exported to Gabon goods worth $5 million in 2014. Malta's key partners are Peru ($8 million) and Chile ($7 million).",
      "",
      "export MT>GA 2014-01-01..2014-12-31 5000000 USD growth nan reported bilateral\n"
      "turnover MT>PE 2014-01-01..2014-12-31 8000000 USD growth nan reported bilateral\n"
      "turnover CL>MT 2014-01-01..2014-12-31 7000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon stood at $5 million in 2018. Exports fell to $3 million in 2019, giving Gabon a surplus with Malta.",
      "",
      "export MT>GA 2018-01-01..2018-12-31 5000000 USD growth nan reported bilateral\n"
      "export MT>GA 2019-01-01..2019-12-31 3000000 USD growth nan reported bilateral\n" },
    { "Malta's exports to Gabon came to $4 million in 2019, against imports of $6 million.", "",
      "export MT>GA 2019-01-01..2019-12-31 4000000 USD growth nan reported bilateral\n"
      "import GA>MT 2019-01-01..2019-12-31 6000000 USD growth nan reported bilateral\n" },
    { "Maltese exports worth $4 million went to Gabon in 2019.", "",
      "export MT>GA 2019-01-01..2019-12-31 4000000 USD growth nan reported bilateral\n" },
    { "Malta and Gabon did business worth $9 million in 2019.", "",
      "turnover GA>MT 2019-01-01..2019-12-31 9000000 USD growth nan reported bilateral\n" },
    { "Malta's trade with Gabon was $9 million in 2019. In the previous year, it stood at $8 million.",
      "",
      "turnover GA>MT 2019-01-01..2019-12-31 9000000 USD growth nan reported bilateral\n"
      "turnover GA>MT 2018-01-01..2018-12-31 8000000 USD growth nan reported bilateral\n" },
    { "Gabon ranked first for Maltese exports in 2019 with $2 million.", "",
      "export MT>GA 2019-01-01..2019-12-31 2000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* A publisher's name tells whose rupees and whose fiscal year these are, and who reports. */
static void
test_publisher (void)
{
  const MnExtractInput input = {
    .body = "The trade deficit with India was Rs. 865 billion in the fiscal year 2020/21, whereas "
            "that with China remained Rs. 232 billion.",
    .source = "The Nepal Courier",
    .date = MN_PERIOD_UNKNOWN,
    .not_after = MN_DAY_UNKNOWN,
  };
  g_autoptr (MnExtraction) found = mn_extract (&input);

  g_assert_cmpuint (found->figures->len, >=, 1);
  const MnFigure *figure = g_ptr_array_index (found->figures, 0);
  g_autofree char *start = mn_day_to_iso (figure->period.start);

  g_assert_cmpstr (figure->currency, ==, "NPR");
  g_assert_cmpstr (mn_country_get_code (figure->from), ==, "NP");
  g_assert_cmpstr (start, ==, "2020-07-01");
}

/* What products in brackets were worth does not take the next sentence away from the partner. */
static void
test_products_in_brackets (void)
{
  static const Case cases[] = {
    { "Peru's trade with Chile was $2.4 billion in 2021. Peru exported $1.1 billion worth of goods to Chile, including copper ($740 million in 2021) and fish ($270 million in 2021). Imports amounted to $1.3 billion.",
      "2022-02-01",
      "turnover CL>PE 2021-01-01..2021-12-31 2400000000 USD growth nan reported bilateral\n"
      "export PE>CL 2021-01-01..2021-12-31 1100000000 USD growth nan reported bilateral\n"
      "export PE>CL 2021-01-01..2021-12-31 740000000 USD growth nan reported product\n"
      "export PE>CL 2021-01-01..2021-12-31 270000000 USD growth nan reported product\n"
      "import CL>PE 2021-01-01..2021-12-31 1300000000 USD growth nan reported bilateral\n" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/english/fiscal-years", test_fiscal_years);
  g_test_add_func ("/extract/english/stretches", test_stretches);
  g_test_add_func ("/extract/english/money", test_money);
  g_test_add_func ("/extract/english/lists", test_lists);
  g_test_add_func ("/extract/english/parts", test_parts);
  g_test_add_func ("/extract/english/balances", test_balances);
  g_test_add_func ("/extract/english/comparisons", test_comparisons);
  g_test_add_func ("/extract/english/growth-words", test_growth_words);
  g_test_add_func ("/extract/english/none", test_none);
  g_test_add_func ("/extract/english/ranges", test_ranges);
  g_test_add_func ("/extract/english/rows", test_rows);
  g_test_add_func ("/extract/english/partners", test_partners);
  g_test_add_func ("/extract/english/periods-apart", test_periods_apart);
  g_test_add_func ("/extract/english/goals-apart", test_goals_apart);
  g_test_add_func ("/extract/english/nouns-apart", test_nouns_apart);
  g_test_add_func ("/extract/english/begun", test_begun);
  g_test_add_func ("/extract/english/growth-of-product", test_growth_of_product);
  g_test_add_func ("/extract/english/pairs-apart", test_pairs_apart);
  g_test_add_func ("/extract/english/products-in-brackets", test_products_in_brackets);
  g_test_add_func ("/extract/english/publisher", test_publisher);
  return g_test_run ();
}
