/* test-table.c: tables of trade and of events become documents whose rows state the facts. */
#include "mn-reader.h"

#include <string.h>

static MnReading *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  MnReading *reading = mn_reader_read (bytes, "t.csv", NULL, &error);

  g_assert_no_error (error);
  return reading;
}

#define TRADE                                                 \
  "\xef\xbb\xbf# publisher: Office\r\n"                       \
  "flow,\"partner\",year,reporter,value\r\n"                  \
  "export,KAZ,2024,MNG,6800000\r\n"                           \
  "import,\"Rep. of Korea\",2024-06,Mongolia,\"1,250.5\"\r\n" \
  "import,WLD,2024,MNG,100\r\n"                               \
  "export,Europe,2024,MNG,5\r\n"                              \
  "export,Nowhere,2024,MNG,5\r\n"

static void
test_trade (void)
{
  g_autoptr (MnReading) reading = read_text (TRADE);
  const MnDocument *document = reading->documents->pdata[0];
  const MnFigure *figure;

  g_assert_cmpuint (reading->documents->len, ==, 1);
  g_assert_true (document->is_table);
  g_assert_cmpstr (document->source, ==, "Office");
  g_assert_cmpuint (document->figures->len, ==, 3);
  figure = document->figures->pdata[0];
  g_assert_cmpint (figure->kind, ==, MN_KIND_EXPORT);
  g_assert_cmpint (figure->to, ==, MN_COUNTRY ('K', 'Z'));
  g_assert_cmpfloat (mn_figure_get_value (figure), ==, 6800000);
  g_assert_cmpstr (figure->evidence->quote, ==, "export,KAZ,2024,MNG,6800000");
  g_assert_true (g_str_has_prefix (document->body + figure->evidence->span.start, "export,KAZ"));
  figure = document->figures->pdata[1];
  g_assert_cmpint (figure->from, ==, MN_COUNTRY ('K', 'R'));
  g_assert_cmpint (figure->period.precision, ==, MN_PRECISION_MONTH);
  g_assert_cmpfloat (mn_figure_get_value (figure), ==, 1250.5);
  g_assert_cmpint (((const MnFigure *) document->figures->pdata[2])->scope, ==, MN_SCOPE_WORLD);
  g_assert_cmpuint (reading->rejected->len, ==, 1);
  g_assert_cmpstr (((const MnRejection *) reading->rejected->pdata[0])->where, ==, "t.csv:7");
  g_assert_cmpuint (reading->notes->len, ==, 1);
}

/* The stored text gives the same facts at the same places. */
static void
test_again (void)
{
  g_autoptr (MnReading) reading = read_text (TRADE);
  const MnDocument *document = reading->documents->pdata[0];
  g_autoptr (MnReading) again = mn_reader_read_table_again (document->body);
  const MnDocument *second = again->documents->pdata[0];

  g_assert_cmpstr (second->body, ==, document->body);
  g_assert_cmpuint (second->figures->len, ==, document->figures->len);
  for (guint i = 0; i < second->figures->len; i++)
    g_assert_cmpuint (((MnFigure *) second->figures->pdata[i])->evidence->span.start, ==,
                      ((MnFigure *) document->figures->pdata[i])->evidence->span.start);
}

static void
test_publishers (void)
{
  g_autoptr (MnReading) reading = read_text ("reporter,partner,year,flow,value,source\n"
                                             "MNG,CHN,2010,import,5,NSO\n"
                                             "MNG,CHN,2010,export,6,COW 4.0\n");
  const MnDocument *other = reading->documents->pdata[1];
  const MnFigure *figure = other->figures->pdata[0];

  g_assert_cmpuint (reading->documents->len, ==, 2);
  g_assert_null (strstr (other->body, "NSO"));
  /* The partner's books. */
  g_assert_cmpint (figure->kind, ==, MN_KIND_IMPORT);
  g_assert_cmpint (figure->reporter, ==, MN_COUNTRY ('C', 'N'));
  g_assert_cmpint (figure->from, ==, MN_MONGOLIA);
}

static void
test_events (void)
{
  g_autoptr (MnReading) reading =
      read_text ("date;type;countries;title\n"
                 "2014-08-21/2014-08-22;visit;CN;State visit\n"
                 "1990-03;diplomatic;\"KR;JP\";\"Relations; with two\"\n"
                 "soon;visit;CN;Bad date\n");
  const MnDocument *document = reading->documents->pdata[0];
  const MnEvent *event = document->events->pdata[0];

  g_assert_cmpuint (document->events->len, ==, 2);
  g_assert_cmpint (event->date.end - event->date.start, ==, 1);
  g_assert_true (mn_event_has_country (event, MN_MONGOLIA));
  event = document->events->pdata[1];
  g_assert_cmpstr (event->title, ==, "Relations; with two");
  g_assert_cmpuint (event->countries->len, ==, 3);
  g_assert_cmpuint (reading->rejected->len, ==, 1);
}

/* What was called off did not happen. */
static void
test_events_refused (void)
{
  g_autoptr (MnReading) reading = read_text ("date,type,countries,title,status\n"
                                             "2024,visit,CN,Called off,cancelled\n"
                                             "2024,visit,CN,To come,Planned\n");
  const MnDocument *document = reading->documents->pdata[0];

  g_assert_cmpuint (document->events->len, ==, 1);
  g_assert_cmpint (((const MnEvent *) document->events->pdata[0])->status, ==, MN_EVENT_PLANNED);
  g_assert_cmpuint (reading->rejected->len, ==, 1);
}

/* What a row says and is not understood is never taken for something else. */
static void
test_refused (void)
{
  static const char *const rows[] = {
    "MNG,KAZ,2024,export,5,euro,,\n",      /* not dollars */
    "MNG,KAZ,2024,export,5,,estimated,\n", /* not reported */
    "MNG,KAZ,2024,export,5,,derived,\n",   /* from what? */
    "MNG,KAZ,2024,export,5,,,dozen\n",       "MNG,KAZ,2024-13,export,5,,,\n",
    "MNG,KAZ,2024,export,\"7,5\",,,\n", /* seventy-five? */
    "MNG,KAZ,2024,export,\"1,25,000\",,,\n", "MNG,KAZ,2024,export,-5,,,\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text =
          g_strconcat ("reporter,partner,period,flow,value,currency,status,unit\n", rows[i],
                       "MNG,KAZ,2023,export,\"1,250.5\",eur,Provisional,Million\n", NULL);
      g_autoptr (MnReading) reading = read_text (text);
      const MnDocument *document = reading->documents->pdata[0];
      const MnFigure *figure = document->figures->pdata[0];

      g_test_message ("%s", rows[i]);
      g_assert_cmpuint (document->figures->len, ==, 1);
      g_assert_cmpuint (reading->rejected->len, ==, 1);
      g_assert_cmpstr (figure->currency, ==, "EUR");
      g_assert_cmpint (figure->status, ==, MN_STATUS_PROVISIONAL);
      g_assert_cmpfloat (mn_figure_get_value (figure), ==, 1250500000);
    }
}

/* A table parted by tabs comes from where the comma is the decimal sign as well as from where it is not. */
static void
test_commas (void)
{
  g_autoptr (MnReading) reading = read_text ("reporter\tpartner\tyear\tflow\tvalue\n"
                                             "MNG\tKAZ\t2023\texport\t7,5\n"
                                             "MNG\tKAZ\t2024\texport\t1,250,000.5\n");
  const MnDocument *document = reading->documents->pdata[0];

  g_assert_cmpuint (document->figures->len, ==, 2);
  g_assert_cmpfloat (mn_figure_get_value (document->figures->pdata[0]), ==, 7.5);
  g_assert_cmpfloat (mn_figure_get_value (document->figures->pdata[1]), ==, 1250000.5);
}

/* Whose figures are all of full thousands counts no units. */
static void
test_unit (void)
{
  g_autoptr (GString) text = g_string_new ("reporter,partner,year,flow,value\n");

  for (guint year = 2010; year < 2020; year++)
    g_string_append_printf (text, "MNG,KAZ,%u,export,%u000\n", year, year);
  g_autoptr (MnReading) reading = read_text (text->str);
  const MnDocument *document = reading->documents->pdata[0];

  g_assert_cmpfloat (mn_figure_get_low (document->figures->pdata[1]), ==, 2011000 - 500);
  g_assert_cmpfloat (mn_figure_get_high (document->figures->pdata[1]), ==, 2011000 + 500);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/trade", test_trade);
  g_test_add_func ("/table/again", test_again);
  g_test_add_func ("/table/publishers", test_publishers);
  g_test_add_func ("/table/events", test_events);
  g_test_add_func ("/table/events-refused", test_events_refused);
  g_test_add_func ("/table/refused", test_refused);
  g_test_add_func ("/table/commas", test_commas);
  g_test_add_func ("/table/unit", test_unit);
  return g_test_run ();
}
