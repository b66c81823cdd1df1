/* test-paper.c: what reports become outside a PDF: pictures with text, tables, words; and the user's verdicts
 * on paper. */
#include "report-test.h"

#include <string.h>

static MnReport *
make_country (MnReportKind kind, const MnCountryData *data)
{
  MnReportOptions options = report_test_get_options ();

  return mn_report_new_country (kind, data, &options);
}

static char *
make_text (MnReport *report, const MnReportFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = mn_report_make_bytes (report, file, NULL, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_holds (const char *text, const char *words)
{
  if (!strstr (text, words))
    g_error ("'%s' is not in: %s", words, text);
}

/* --- Pictures --------------------------------------------------------------------------------- */

/* As text, each word stands in the file; as outlines none does. */
static void
test_svg_letters (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  g_autoptr (MnReport) report = make_country (MN_REPORT_COUNTRY, data);
  MnReportFile file = MN_REPORT_FILE_INIT (MN_REPORT_SVG);
  g_autofree char *text = make_text (report, &file);
  file.has_outlines = TRUE;
  g_autofree char *outlines = make_text (report, &file);

  assert_holds (text, ">Mongolia and Kazakhstan: relations and trade</text>");
  assert_holds (text, "<title>Mongolia and Kazakhstan: relations and trade</title>");
  assert_holds (text, ">Trade in US dollars</text>");
  assert_holds (text, "font-family=\"Noto Sans, sans-serif\"");
  g_assert_null (strstr (text, "<use "));
  g_assert_null (strstr (outlines, "<text"));
  assert_holds (outlines, "<use ");
}

/* Whatever the words are, the file can be read; a line of several scripts is several texts. */
static void
test_svg_is_xml (void)
{
  g_autoptr (MnArticle) article = mn_article_new ();
  MnReportOptions options = report_test_get_options ();
  MnReportFile file = MN_REPORT_FILE_INIT (MN_REPORT_SVG);
  g_autofree char *path = report_test_dup_path ("letters.svg");
  g_autoptr (GError) error = NULL;

  article->title = g_strdup ("<b>Мах & \"сүү\"</b>]]>");
  article->body = g_strdup ("Қазақстан <title> ᠮᠣᠩᠭᠣᠯ");
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  mn_report_save (report, path, &file, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *parsed =
      report_test_run ("xmllint", "--xpath", "string(//*[local-name()='title'])", path, NULL);
  if (!parsed)
    return;
  g_assert_cmpstr (g_strchomp (parsed), ==, article->title);
  g_autofree char *svg = make_text (report, &file);
  assert_holds (svg, ">Қазақстан &lt;</text>");
  assert_holds (svg, ">title</text>");
}

/* The corner of the paper. */
static guint32
read_corner (MnReport *report, gboolean is_transparent)
{
  MnReportFile file = { MN_REPORT_PNG, 1, is_transparent, FALSE };
  g_autofree char *path = report_test_dup_path ("corner.png");
  g_autoptr (GError) error = NULL;

  mn_report_save (report, path, &file, NULL, &error);
  g_assert_no_error (error);
  cairo_surface_t *surface = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  guint32 corner = *(const guint32 *) (const void *) cairo_image_surface_get_data (surface);
  cairo_surface_destroy (surface);
  return corner;
}

static void
test_transparent (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  g_autoptr (MnReport) report = make_country (MN_REPORT_CHART, data);

  g_assert_cmphex (read_corner (report, TRUE), ==, 0);
  g_assert_cmphex (read_corner (report, FALSE) & 0xffffff, ==, 0xffffff);
}

/* --- Tables and words ------------------------------------------------------------------------- */

static void
test_tables (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  g_autoptr (MnReport) timeline = make_country (MN_REPORT_TIMELINE, data);
  g_autoptr (MnReport) chart = make_country (MN_REPORT_CHART, data);
  g_autoptr (MnReport) both = make_country (MN_REPORT_COUNTRY, data);
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);
  MnReportFile tsv = MN_REPORT_FILE_INIT (MN_REPORT_TSV);
  g_autoptr (GError) error = NULL;

  g_autofree char *events = make_text (timeline, &csv);
  g_assert_true (g_str_has_prefix (events, "start,end,precision,"));
  assert_holds (events, ",State visit of President Tokayev to Mongolia,6,Heading of article 6,");
  g_autofree char *figures = make_text (chart, &tsv);
  g_assert_true (g_str_has_prefix (figures, "kind\tfrom\tto\t"));
  assert_holds (figures, "\t47300000\t");

  g_assert_true (mn_report_has_table (chart));
  g_assert_false (mn_report_has_table (both));
  g_assert_null (mn_report_make_bytes (both, &csv, NULL, &error));
  g_assert_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_FORMAT);
  g_assert_null (mn_report_dup_text (both));
}

/* A table has the rows that the drawing shows. */
static void
test_table_of_a_period (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnReportOptions options = report_test_get_options ();
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);

  options.range = (MnRange){ mn_day_new (2024, 1, 1), mn_day_new (2025, 1, 1) };
  g_autoptr (MnReport) chart = mn_report_new_country (MN_REPORT_CHART, data, &options);
  g_autofree char *figures = make_text (chart, &csv);
  assert_holds (figures, ",2024-01-01,2024-12-31,");
  g_assert_null (strstr (figures, ",2023-01-01,2023-12-31,"));
}

static void
test_article_text (void)
{
  g_autoptr (MnArticle) article = report_test_new_article (1);
  MnReportOptions options = report_test_get_options ();
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  g_autofree char *text = mn_report_dup_text (report);
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);
  g_autofree char *table = make_text (report, &csv);

  g_assert_true (g_str_has_prefix (text, "Minister of Kazakhstan in Ulaanbaatar\nKazinform · "));
  assert_holds (text, "https://example.com/news/1\n\nThe Foreign Minister arrived");
  assert_holds (table, "Minister of Kazakhstan in Ulaanbaatar,Kazinform,2025-06-28,KZ MN,");
}

/* --- Time over pages -------------------------------------------------------------------------- */

static char *
read_pages (MnReport *report, const char *name)
{
  g_autofree char *path = report_test_dup_path (name);
  MnReportFile pdf = MN_REPORT_FILE_INIT (MN_REPORT_PDF);
  g_autoptr (GError) error = NULL;

  mn_report_save (report, path, &pdf, NULL, &error);
  g_assert_no_error (error);
  return report_test_run ("pdftotext", "-layout", path, "-", NULL);
}

static guint
count (const char *text, const char *words)
{
  guint n = 0;

  for (const char *p = text; (p = strstr (p, words)); p += strlen (words))
    n++;
  return n;
}

/* Ten years, three to a page: four pages of the same scale, each with lanes, axis and legend. */
static void
test_years_per_page (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();

  report_test_add_events (data, 10000);
  report_test_add_event (data, MN_EVENT_CULTURE, MN_PERIOD_UNKNOWN, 8, "Some day");
  options.years_per_page = 3;
  options.no_lists = TRUE;
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  g_autofree char *text = read_pages (report, "years.pdf");
  if (!text)
    return;
  g_auto (GStrv) pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (mn_report_get_n_pages (report), ==, 4);
  g_assert_cmpuint (g_strv_length (pages), ==, 5);
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *years = g_strdup_printf ("%u – %u", 2015 + 3 * i, 2017 + 3 * i);
      g_autofree char *narrow = g_strdup_printf ("%u–%u", 2015 + 3 * i, 2017 + 3 * i);
      g_autofree char *number = g_strdup_printf ("Page %u of 4", i + 1);
      g_autofree char *year = g_strdup_printf ("%u", 2016 + 3 * i);

      g_assert_true (strstr (pages[i], years) || strstr (pages[i], narrow));
      assert_holds (pages[i], number);
      assert_holds (pages[i], year);
      assert_holds (pages[i], "Agreements");
      assert_holds (pages[i], "1 event without a date is not drawn");
    }
}

/* What goes on over the edge stands on both pages; what is on the last day on one. */
static void
test_edges (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();
  const struct
  {
    MnPeriod date;
    const char *title;
    guint n;
  } cases[] = {
    { mn_period_new_day (mn_day_new (2022, 1, 1)), "First of all", 1 },
    { mn_period_new_days (mn_day_new (2023, 3, 1), mn_day_new (2024, 8, 31)), "Over the edge", 2 },
    { mn_period_new_day (mn_day_new (2023, 12, 31)), "Last day", 1 },
    { mn_period_new_day (mn_day_new (2024, 1, 1)), "First day", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    report_test_add_event (data, (MnEventType) i, cases[i].date, 1, cases[i].title);
  options.years_per_page = 2;
  options.no_lists = TRUE;
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  g_autofree char *text = read_pages (report, "edges.pdf");
  if (!text)
    return;
  g_assert_cmpuint (mn_report_get_n_pages (report), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (count (text, cases[i].title), ==, cases[i].n);
}

/* A hundred years with events at both ends are two pages, and a line between. */
static void
test_empty_years (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();

  report_test_add_event (data, MN_EVENT_VISIT, mn_period_new_day (mn_day_new (1921, 7, 11)), 1,
                         "A");
  report_test_add_event (data, MN_EVENT_VISIT, mn_period_new_day (mn_day_new (2021, 7, 11)), 1,
                         "B");
  options.years_per_page = 5;
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  g_autofree char *text = read_pages (report, "empty-years.pdf");
  if (!text)
    return;
  g_assert_cmpuint (mn_report_get_n_pages (report), ==, 2);
  g_assert_true (g_regex_match_simple ("1926.{1,7}2020: no event is known", text, 0, 0));
}

/* On A0 letters are twice as large as on A4. */
static void
test_posters (void)
{
  static const struct
  {
    const char *name;
    const char *size;
    double zoom;
  } papers[] = {
    { "a4", "841.89 x 595.276 pts", 1 },        { "A3", "1190.55 x 841.89 pts", 1.189 },
    { "a2-lying", "1683.78 x 1190.55", 1.414 }, { "a1-upright", "1683.78 x 2383.94 pts", 1.682 },
    { "a0", "3370.39 x 2383.94 pts", 2 },       { "legal-upright", "612 x 1008 pts", 1 },
  };
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnReportOptions options = report_test_get_options ();
  MnReportFile pdf = MN_REPORT_FILE_INIT (MN_REPORT_PDF);
  g_autofree char *path = report_test_dup_path ("poster.pdf");
  MnPageSetup page;

  options.no_lists = TRUE;
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (mn_page_setup_from_name (papers[i].name, MN_REPORT_TIMELINE, &page));
      g_assert_cmpfloat_with_epsilon (mn_page_setup_get_zoom (&page), papers[i].zoom, 0.002);
      mn_report_set_page (report, &page);
      g_assert_cmpuint (mn_report_get_n_pages (report), ==, 1);
      mn_report_save (report, path, &pdf, NULL, &error);
      g_assert_no_error (error);
      g_autofree char *info = report_test_run ("pdfinfo", path, NULL);
      if (!info)
        return;
      assert_holds (info, papers[i].size);
    }
  static const char *const wrong[] = { "", "a6", "a", "a4-", "a4-wide", "-lying", "letterbox" };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (mn_page_setup_from_name (wrong[i], MN_REPORT_CHART, &page));
}

/* --- Several countries, and lists ------------------------------------------------------------- */

static GPtrArray *
make_countries (guint n)
{
  static const char *const codes[] = { "KZ", "JP", "CN", "RU", "FR", "IN" };
  GPtrArray *countries = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_country_data_free);

  for (guint i = 0; i < n; i++)
    {
      MnCountryData *data = report_test_new_country ();
      MnCountry country = MN_COUNTRY (codes[i][0], codes[i][1]);

      for (int year = 2018; year < 2025; year++)
        {
          MnFigure *figure =
              report_test_add_figure (data, MN_KIND_EXPORT, mn_period_new_year (year),
                                      (MnDecimal){ 100 + year, 5 }, i + 1);

          figure->from = figure->reporter = country;
        }
      data->country = country;
      g_ptr_array_add (countries, data);
    }
  return countries;
}

/* Five charts, and a country without one: so many pages, each country once, and the sources of each. */
static void
test_charts (void)
{
  static const struct
  {
    guint per_page;
    guint n_drawn; /* pages */
    const char *size;
  } cases[] = { { 1, 5, "841.89 x 595.276" },
                { 2, 3, "595.276 x 841.89" },
                { 4, 2, "841.89 x 595.276" } };
  g_autoptr (GPtrArray) countries = make_countries (5);
  MnReportOptions options = report_test_get_options ();
  MnCountryData *empty = report_test_new_country ();

  empty->country = MN_COUNTRY ('F', 'J');
  g_ptr_array_add (countries, empty);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      options.charts_per_page = cases[i].per_page;
      g_autoptr (MnReport) report = mn_report_new_charts (countries, &options);
      g_autofree char *text = read_pages (report, "charts.pdf");
      g_autofree char *path = report_test_dup_path ("charts.pdf");
      g_autofree char *info = report_test_run ("pdfinfo", path, NULL);
      if (!text || !info)
        return;
      g_auto (GStrv) pages = g_strsplit (text, "\f", -1);
      guint n = 0;

      for (guint k = 0; pages[k]; k++)
        n += strstr (pages[k], "million US dollars") != NULL;
      g_assert_cmpuint (n, ==, cases[i].n_drawn);
      g_assert_cmpuint (count (text, "million US dollars"), ==, 5);
      assert_holds (text, "France: sources");
      assert_holds (text, "No value of trade is known: Fiji");
      assert_holds (info, cases[i].size);
    }

  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (MnReport) report = mn_report_new_charts (nothing, &options);
  g_assert_true (mn_report_is_empty (report));
  g_assert_cmpuint (mn_report_get_n_pages (report), ==, 1);
}

static void
test_charts_table (void)
{
  g_autoptr (GPtrArray) countries = make_countries (3);
  MnReportOptions options = report_test_get_options ();
  g_autoptr (MnReport) report = mn_report_new_charts (countries, &options);
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);
  g_autofree char *table = make_text (report, &csv);

  g_assert_cmpuint (count (table, "\r\n"), ==, 1 + 3 * 7);
  assert_holds (table, "export,JP,MN,JP,2018-01-01,");
  assert_holds (table, ",Heading of article 3,");
}

static MnSearchResult *
make_result (guint n)
{
  MnSearchResult *result = g_new0 (MnSearchResult, 1);

  result->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_article_row_free);
  for (guint i = 0; i < n; i++)
    {
      MnArticleRow *row = g_new0 (MnArticleRow, 1);

      row->id = 100 + i;
      row->heading = g_strdup_printf ("Heading number %u, of wool", i + 1);
      row->source = i % 2 ? NULL : g_strdup ("Kazinform");
      row->url = i % 3 ? NULL : g_strdup_printf ("https://example.com/news/%u", i + 1);
      row->date = i % 5 == 4 ? MN_PERIOD_UNKNOWN : mn_period_new_day (mn_day_new (2025, 6, 28));
      row->countries = g_array_new (FALSE, FALSE, sizeof (MnCountry));
      row->heading_hits = g_array_new (FALSE, FALSE, sizeof (MnSpan));
      row->snippet_hits = g_array_new (FALSE, FALSE, sizeof (MnSpan));
      g_ptr_array_add (result->rows, row);
    }
  result->total = n;
  result->total_is_exact = TRUE;
  return result;
}

static void
test_list (void)
{
  g_autoptr (MnSearchResult) result = make_result (60);
  MnReportOptions options = report_test_get_options ();
  MnQuery query = MN_QUERY_INIT;

  query.text = "wool";
  query.country = MN_COUNTRY ('K', 'Z');
  g_autoptr (MnReport) report = mn_report_new_list (result, &query, &options);
  g_autofree char *text = read_pages (report, "list.pdf");
  g_autofree char *words = mn_report_dup_text (report);
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);
  g_autofree char *table = make_text (report, &csv);

  g_assert_cmpstr (mn_report_get_title (report), ==, "Articles: Kazakhstan, “wool”");
  assert_holds (
      words,
      "\n1. Kazinform, 28 June 2025: Heading number 1, of wool – https://example.com/news/1\n");
  assert_holds (words, "\n2. source unknown, 28 June 2025: Heading number 2, of wool\n");
  assert_holds (
      table,
      "\r\n4,103,\"Heading number 4, of wool\",,2025-06-28,day,,https://example.com/news/4\r\n");
  if (!text)
    return;
  assert_holds (text, "60 articles");
  assert_holds (text, "Heading number 60, of wool");
  assert_holds (text, "https://example.com/news/58");
  assert_holds (text, "Page 2 of ");
}

/* What was found but is not listed is told. */
static void
test_long_list (void)
{
  g_autoptr (MnSearchResult) result = make_result (3);
  MnReportOptions options = report_test_get_options ();
  MnQuery query = MN_QUERY_INIT;

  result->total = 12000;
  g_autoptr (MnReport) report = mn_report_new_list (result, &query, &options);
  g_autofree char *text = read_pages (report, "long-list.pdf");
  result->total_is_exact = FALSE;
  g_autoptr (MnReport) vague = mn_report_new_list (result, &query, &options);
  g_autofree char *vague_text = read_pages (vague, "vague-list.pdf");
  if (!text || !vague_text)
    return;
  assert_holds (text, "The newest 3 of 12,000");
  assert_holds (vague_text, "The newest 3 of more than 12,000");
}

/* --- What the user said ----------------------------------------------------------------------- */

static void
test_verdicts (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnFigure *turnover = NULL;
  MnEvent *visit = g_ptr_array_index (data->events, 2);

  for (guint i = 0; i < data->figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (data->figures, i);

      if (figure->kind == MN_KIND_TURNOVER && figure->growth_pct > 48)
        turnover = figure;
    }
  turnover->verdict = MN_VERDICT_CONFIRMED;
  visit->verdict = MN_VERDICT_CORRECTED;
  g_autoptr (MnReport) report = make_country (MN_REPORT_COUNTRY, data);
  g_autofree char *path = report_test_dup_path ("verdicts.pdf");
  MnReportFile pdf = MN_REPORT_FILE_INIT (MN_REPORT_PDF);
  g_autoptr (GError) error = NULL;
  mn_report_save (report, path, &pdf, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "60.9 million (+48.1%), confirmed");
  assert_holds (text, "State visit of President Tokayev to Mongolia – corrected");

  g_autoptr (MnReport) timeline = make_country (MN_REPORT_TIMELINE, data);
  MnReportFile csv = MN_REPORT_FILE_INIT (MN_REPORT_CSV);
  g_autofree char *events = make_text (timeline, &csv);
  assert_holds (events, ",the words,corrected\r\n");
}

static void
test_rejected (void)
{
  g_autoptr (MnArticle) article = report_test_new_article (1);
  MnReportOptions options = report_test_get_options ();
  MnEvent *event = g_ptr_array_steal_index (article->events, 0);

  event->verdict = MN_VERDICT_REJECTED;
  g_ptr_array_add (article->rejected_events, event);
  ((MnFigure *) g_ptr_array_index (article->figures, 0))->verdict = MN_VERDICT_CORRECTED;
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  g_autofree char *path = report_test_dup_path ("rejected.pdf");
  MnReportFile pdf = MN_REPORT_FILE_INIT (MN_REPORT_PDF);
  g_autoptr (GError) error = NULL;
  mn_report_save (report, path, &pdf, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "(+129.9%) – corrected");
  const char *rejected = strstr (text, "Read, but rejected");
  g_assert_nonnull (rejected);
  assert_holds (rejected, "Official visit of the Foreign Minister");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/svg-letters", test_svg_letters);
  g_test_add_func ("/paper/svg-is-xml", test_svg_is_xml);
  g_test_add_func ("/paper/transparent", test_transparent);
  g_test_add_func ("/paper/tables", test_tables);
  g_test_add_func ("/paper/table-of-a-period", test_table_of_a_period);
  g_test_add_func ("/paper/article-text", test_article_text);
  g_test_add_func ("/paper/years-per-page", test_years_per_page);
  g_test_add_func ("/paper/edges", test_edges);
  g_test_add_func ("/paper/empty-years", test_empty_years);
  g_test_add_func ("/paper/posters", test_posters);
  g_test_add_func ("/paper/charts", test_charts);
  g_test_add_func ("/paper/charts-table", test_charts_table);
  g_test_add_func ("/paper/list", test_list);
  g_test_add_func ("/paper/long-list", test_long_list);
  g_test_add_func ("/paper/verdicts", test_verdicts);
  g_test_add_func ("/paper/rejected", test_rejected);
  int status = g_test_run ();
  report_test_clean_up ();
  return status;
}
