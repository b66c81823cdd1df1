/* test-report.c: pages and files, looked at with the tools that readers have. */
#include "report-test.h"

#include <glib/gstdio.h>
#include <string.h>

#define POINTS_A4 "595.276 x 841.89 pts"

static const MnReportFile pdf = MN_REPORT_FILE_INIT (MN_REPORT_PDF);
static const MnPageSetup letter = { 612, 792, 40, 40, 40, 40 };

static void
save (MnReport *report, const char *path)
{
  g_autoptr (GError) error = NULL;
  MnReportFile file = { MN_REPORT_PDF, 1, FALSE, FALSE };

  g_assert_true (mn_report_format_from_path (path, &file.format, &error));
  g_assert_no_error (error);
  mn_report_save (report, path, &file, NULL, &error);
  g_assert_no_error (error);
}

static MnReport *
make_kazakhstan (MnReportKind kind)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnReportOptions options = report_test_get_options ();

  return mn_report_new_country (kind, data, &options);
}

static MnReport *
make_article (guint kilobytes)
{
  g_autoptr (MnArticle) article = report_test_new_article (kilobytes);
  MnReportOptions options = report_test_get_options ();

  return mn_report_new_article (article, &options);
}

static void
assert_holds (const char *text, const char *words)
{
  if (!strstr (text, words))
    g_error ("'%s' is not in: %s", words, text);
}

/* --- Countries -------------------------------------------------------------------------------- */

/* Each number in brackets has its line in the list of sources, and each line is cited. */
static void
assert_notes_resolve (const char *text)
{
  const char *sources = strstr (text, "Sources ");
  g_autoptr (GRegex) cited = g_regex_new ("\\[([0-9, ]+)\\]", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  int largest = 0;

  g_assert_nonnull (sources);
  for (g_regex_match (cited, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *list = g_match_info_fetch (match, 1);
      g_auto (GStrv) numbers = g_strsplit (list, ", ", -1);

      for (guint i = 0; numbers[i]; i++)
        {
          int number = (int) g_ascii_strtoll (numbers[i], NULL, 10);
          g_autofree char *pattern =
              g_strdup_printf ("\\b%d (Kazinform|Montsame|The Astana Times|source unknown), ",
                               number);

          g_assert_true (g_regex_match_simple (pattern, sources, 0, 0));
          g_hash_table_add (seen, GINT_TO_POINTER (number));
          largest = MAX (largest, number);
        }
    }
  g_assert_cmpint (largest, >, 0);
  g_assert_cmpuint (g_hash_table_size (seen), ==, (guint) largest);
}

static void
test_country (void)
{
  g_autoptr (MnReport) report = make_kazakhstan (MN_REPORT_COUNTRY);
  g_autofree char *path = report_test_dup_path ("country.pdf");

  save (report, path);
  g_autofree char *info = report_test_run ("pdfinfo", path, NULL);
  g_autofree char *fonts = report_test_run ("pdffonts", path, NULL);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!info || !fonts || !text)
    return;

  assert_holds (info, "Title:           Mongolia and Kazakhstan: relations and trade");
  assert_holds (info, "Creator:         Mongolia News");
  assert_holds (info, "CreationDate:");
  assert_holds (info, POINTS_A4);
  g_assert_cmpuint (report_test_get_n_pdf_pages (path), ==, mn_report_get_n_pages (report));

  assert_holds (text, "Mongolia and Kazakhstan: relations and trade");
  assert_holds (text, "30 events");
  assert_holds (text, "State visit of President Tokayev to Mongolia");
  assert_holds (text, "Trade in US dollars");
  assert_holds (text, "60.9 million (+48.1%)");
  assert_holds (text, "47.3 million");
  assert_holds (text, "by 2030: 500 million");
  assert_holds (text, "Where sources differ");
  assert_holds (text, "Not in the chart");
  assert_holds (text, "printed 22 November 2026");
  assert_holds (text, "Page 1 of ");
  assert_notes_resolve (text);

  /* Each font is embedded and its text can be searched. */
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] && *lines[i]; i++)
    {
      assert_holds (lines[i], "yes yes yes");
      g_assert_null (strstr (lines[i], "Type 3"));
    }
}

/* No text is smaller than eight points. */
static void
test_sizes (void)
{
  for (guint kind = MN_REPORT_TIMELINE; kind <= MN_REPORT_ARTICLE; kind++)
    {
      g_autoptr (MnReport) report =
          kind == MN_REPORT_ARTICLE ? make_article (2) : make_kazakhstan ((MnReportKind) kind);
      g_autofree char *name =
          g_strconcat (mn_report_kind_to_nick ((MnReportKind) kind), ".pdf", NULL);
      g_autofree char *path = report_test_dup_path (name);

      save (report, path);
      /* At zoom 1, its sizes are points, rounded. */
      g_autofree char *xml =
          report_test_run ("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", path, NULL);
      g_autoptr (GRegex) size = g_regex_new ("<fontspec [^>]*size=\"([0-9]+)\"", 0, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      guint n = 0;
      if (!xml)
        return;
      for (g_regex_match (size, xml, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL), n++)
        {
          g_autofree char *points = g_match_info_fetch (match, 1);

          g_assert_cmpint ((int) g_ascii_strtoll (points, NULL, 10), >=, 8);
        }
      g_assert_cmpuint (n, >, 0);
    }
}

/* Words, months and the country's name in the language of the paper, whatever the program's is, and nothing
 * of the program's among them. */
static void
test_language (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("mongolian.pdf");

  options.locale = "mn";
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_COUNTRY, data, &options);
  save (report, path);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "Казахстан: харилцаа, худалдаа");
  assert_holds (text, "30 үйл явдал");
  assert_holds (text, "Эх сурвалж");
  assert_holds (text, "Айлчлал");
  assert_holds (text, "2026 оны арван нэгдүгээр сарын 22");
  g_assert_null (strstr (text, "Sources"));
  g_assert_null (strstr (text, "Planned"));
  g_assert_null (strstr (text, "printed"));
  g_assert_null (strstr (text, "Visits"));
}

static void
test_same_twice (void)
{
  for (guint kind = MN_REPORT_TIMELINE; kind <= MN_REPORT_COUNTRY; kind++)
    {
      g_autoptr (MnReport) first = make_kazakhstan ((MnReportKind) kind);
      g_autoptr (MnReport) second = make_kazakhstan ((MnReportKind) kind);
      g_autofree char *a = report_test_dup_path ("first.pdf");
      g_autofree char *b = report_test_dup_path ("second.pdf");

      save (first, a);
      save (second, b);
      g_autofree char *text = report_test_dup_pdf_text (a);
      g_autofree char *again = report_test_dup_pdf_text (b);
      g_assert_cmpstr (text, ==, again);
    }
}

static void
test_pages_of_other_size (void)
{
  g_autoptr (MnReport) report = make_kazakhstan (MN_REPORT_COUNTRY);
  g_autofree char *path = report_test_dup_path ("letter.pdf");
  guint n = mn_report_get_n_pages (report);

  mn_report_set_page (report, &letter);
  save (report, path);
  g_autofree char *info = report_test_run ("pdfinfo", path, NULL);
  if (!info)
    return;
  assert_holds (info, "612 x 792 pts (letter)");
  g_assert_cmpuint (report_test_get_n_pdf_pages (path), ==, mn_report_get_n_pages (report));

  /* A page that is all margin still takes what there is to say. */
  MnPageSetup tiny = { 200, 150, 90, 90, 90, 90 };
  mn_report_set_page (report, &tiny);
  g_assert_cmpuint (mn_report_get_n_pages (report), >, n);
  save (report, path);
}

static void
test_empty_country (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("empty.pdf");

  for (guint kind = MN_REPORT_TIMELINE; kind <= MN_REPORT_COUNTRY; kind++)
    {
      g_autoptr (MnReport) report = mn_report_new_country ((MnReportKind) kind, data, &options);
      g_autoptr (GError) error = NULL;

      g_assert_true (mn_report_is_empty (report));
      g_assert_cmpuint (mn_report_get_n_pages (report), ==, 1);
      g_assert_false (mn_report_save (report, path, &pdf, NULL, &error));
      g_assert_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_EMPTY);
      g_assert_nonnull (strstr (error->message, "Kazakhstan"));
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
}

static void
test_one_event (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("one.pdf");

  report_test_add_event (data, MN_EVENT_VISIT, mn_period_new_day (mn_day_new (2025, 6, 28)), 1,
                         "One visit");
  for (guint kind = MN_REPORT_TIMELINE; kind <= MN_REPORT_COUNTRY; kind += 2)
    {
      g_autoptr (MnReport) report = mn_report_new_country ((MnReportKind) kind, data, &options);

      save (report, path);
      g_autofree char *text = report_test_dup_pdf_text (path);
      if (!text)
        return;
      assert_holds (text, "28 June 2025");
      assert_holds (text, "One visit [1]");
      g_assert_cmpuint (mn_report_get_n_pages (report), ==, 1);
    }
}

static void
test_many_events (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("many.pdf");

  report_test_add_events (data, 10000);
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  save (report, path);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "10,000 events");
  assert_holds (text, "The last 250 are listed; 9,750 earlier ones are in the drawing.");
  g_assert_cmpuint (report_test_get_n_pdf_pages (path), <=, 12);
}

static void
test_period (void)
{
  g_autoptr (MnCountryData) data = report_test_new_kazakhstan ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("period.pdf");

  options.range = (MnRange){ mn_day_new (2024, 1, 1), mn_day_new (2025, 1, 1) };
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_COUNTRY, data, &options);
  save (report, path);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "State visit of President Tokayev");
  assert_holds (text, "47.3 million");
  g_assert_null (strstr (text, "Diplomatic relations between"));
  g_assert_null (strstr (text, "54.7 million"));
  g_assert_null (strstr (text, "Days of Kazakh culture"));
}

/* --- Articles --------------------------------------------------------------------------------- */

static void
test_article (void)
{
  g_autoptr (MnReport) report = make_article (1);
  g_autofree char *path = report_test_dup_path ("article.pdf");
  g_autofree char *name = mn_report_dup_file_name (report);

  g_assert_cmpstr (name, ==, "Minister of Kazakhstan in Ulaanbaatar");
  save (report, path);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  g_assert_cmpuint (report_test_get_n_pdf_pages (path), ==, 1);
  assert_holds (text, "Kazinform · 28 June 2025 (taken from the text)");
  assert_holds (text, "https://example.com/news/1");
  assert_holds (text, "Өвөрмөц үг, Қазақстан.");
  assert_holds (text, "exports grew to 30.4 million US dollars (+129.9%).");
  assert_holds (text, "Read from this text");
  assert_holds (text, "Exports from Kazakhstan to Mongolia, Jan");
  assert_holds (text, "Official visit of the Foreign Minister");
  assert_holds (text, "The last line of all.");
}

/* All words of a long text arrive, in their order, whatever the pages; and it takes several
 * steps. */
static void
test_long_article (void)
{
  g_autoptr (MnArticle) article = report_test_new_article (300);
  MnReportOptions options = report_test_get_options ();
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  g_autofree char *path = report_test_dup_path ("long.pdf");
  guint n_steps = 1;

  while (!mn_report_paginate (report))
    n_steps++;
  g_assert_cmpuint (n_steps, >, 3);
  g_assert_cmpuint (mn_report_get_n_pages (report), >, 60);
  save (report, path);
  g_autofree char *text = report_test_run ("pdftotext", path, "-", NULL);
  if (!text)
    return;

  g_autofree char *last_page = g_strdup_printf ("Page %u of %u", mn_report_get_n_pages (report),
                                                mn_report_get_n_pages (report));
  assert_holds (text, last_page);
  /* Without what stands on every page, the words are those of the text. */
  guint n_expected = 0, n_found = 0;
  for (const char *p = article->body; (p = strstr (p, "hides")); p++)
    n_expected++;
  for (const char *p = text; (p = strstr (p, "hides")); p++)
    n_found++;
  g_assert_cmpuint (n_found, ==, n_expected);
}

/* One paragraph, longer than any page. */
static void
test_long_paragraph (void)
{
  g_autoptr (MnArticle) article = report_test_new_article (60);
  MnReportOptions options = report_test_get_options ();

  g_strdelimit (article->body, "\n", ' ');
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  g_assert_cmpuint (mn_report_get_n_pages (report), >, 12);
}

static void
test_headline_only (void)
{
  g_autoptr (MnArticle) article = mn_article_new ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("headline.pdf");

  article->title = g_strdup ("../Trade <b>grows</b> & grows: 50% \"more\"");
  g_autoptr (MnReport) report = mn_report_new_article (article, &options);
  g_autofree char *name = mn_report_dup_file_name (report);
  g_assert_null (strpbrk (name, "/\\:<>\"|?*"));
  g_assert_cmpint (name[0], !=, '.');
  save (report, path);
  g_autofree char *text = report_test_dup_pdf_text (path);
  if (!text)
    return;
  assert_holds (text, "../Trade <b>grows</b> & grows: 50% \"more\"");
  assert_holds (text, "Source unknown · date unknown");
  assert_holds (text, "A headline without a text.");
}

/* --- Pictures --------------------------------------------------------------------------------- */

/* Width and height of a PNG, from its header. */
static void
read_png_size (const char *path, guint32 *width, guint32 *height)
{
  g_autofree char *data = NULL;
  gsize size;
  guint32 words[2];

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_assert_cmpuint (size, >, 24);
  g_assert_cmpmem (data, 8, "\x89PNG\r\n\x1a\n", 8);
  memcpy (words, data + 16, sizeof words);
  *width = GUINT32_FROM_BE (words[0]);
  *height = GUINT32_FROM_BE (words[1]);
}

static void
test_png (void)
{
  g_autoptr (MnReport) report = make_kazakhstan (MN_REPORT_CHART);
  g_autofree char *path = report_test_dup_path ("chart.png");
  guint32 width, height, width_once = 0, height_once = 0;

  for (int scale = 1; scale <= 4; scale++)
    {
      MnReportFile file = { MN_REPORT_PNG, scale, FALSE, FALSE };
      g_autoptr (GError) error = NULL;

      g_assert_true (mn_report_save (report, path, &file, NULL, &error));
      g_assert_no_error (error);
      read_png_size (path, &width, &height);
      if (scale == 1)
        {
          /* A4 lying, at 96 pixels an inch. */
          g_assert_cmpuint (width, ==, 1123);
          width_once = width;
          height_once = height;
        }
      g_assert_cmpuint (ABS ((int) width - (int) width_once * scale), <=, (guint) scale);
      g_assert_cmpuint (ABS ((int) height - (int) height_once * scale), <=, (guint) scale);
    }
}

static void
test_too_large (void)
{
  g_autoptr (MnCountryData) data = report_test_new_country ();
  MnReportOptions options = report_test_get_options ();
  g_autofree char *path = report_test_dup_path ("large.png");
  MnReportFile file = { MN_REPORT_PNG, 4, FALSE, FALSE };
  g_autoptr (GError) error = NULL;

  report_test_add_events (data, 3000);
  options.max_events = 3000;
  g_autoptr (MnReport) report = mn_report_new_country (MN_REPORT_TIMELINE, data, &options);
  g_assert_false (mn_report_save (report, path, &file, NULL, &error));
  g_assert_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_TOO_LARGE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Hairlines on paper are at least a quarter of a point. */
static void
assert_no_thin_lines (const char *svg)
{
  g_autoptr (GRegex) width = g_regex_new ("stroke-width[:=]\"?([0-9.]+)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (width, svg, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL), n++)
    {
      g_autofree char *points = g_match_info_fetch (match, 1);

      g_assert_cmpfloat (g_ascii_strtod (points, NULL), >=, 0.25);
    }
  g_assert_cmpuint (n, >, 0);
}

static void
test_svg (void)
{
  for (guint kind = MN_REPORT_TIMELINE; kind <= MN_REPORT_COUNTRY; kind++)
    {
      g_autoptr (MnReport) report = make_kazakhstan ((MnReportKind) kind);
      g_autofree char *name =
          g_strconcat (mn_report_kind_to_nick ((MnReportKind) kind), ".svg", NULL);
      g_autofree char *path = report_test_dup_path (name);
      g_autofree char *svg = NULL;

      save (report, path);
      g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
      assert_no_thin_lines (svg);
      g_autofree char *parsed = report_test_run ("xmllint", "--noout", "--nonet", path, NULL);
      if (!parsed)
        return;
      g_assert_cmpstr (parsed, ==, "");
    }
}

static void
test_article_pictures (void)
{
  g_autoptr (MnReport) report = make_article (12);
  g_autofree char *path = report_test_dup_path ("pages.v2.svg");
  guint n = mn_report_get_n_pages (report);

  g_assert_cmpuint (n, >, 1);
  save (report, path);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  for (guint i = 0; i <= n; i++)
    {
      g_autofree char *name = g_strdup_printf ("pages.v2-%u.svg", i + 1);
      g_autofree char *page = report_test_dup_path (name);

      g_assert_true (g_file_test (page, G_FILE_TEST_EXISTS) == (i < n));
    }
}

/* --- What goes wrong -------------------------------------------------------------------------- */

static void
test_formats (void)
{
  static const char *const wrong[] = {
    "a.doc", "a", "pdf", "dir.pdf/a", ".", "", "a.pdf.", "a.pd"
  };
  g_autoptr (GError) error = NULL;
  MnReportFormat format;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_false (mn_report_format_from_path (wrong[i], &format, &error));
      g_assert_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_FORMAT);
      g_clear_error (&error);
    }
  g_assert_true (mn_report_format_from_path ("/x.y/A B.PNG", &format, &error));
  g_assert_cmpint (format, ==, MN_REPORT_PNG);
}

static void
assert_write_fails (const char *path)
{
  g_autoptr (MnReport) report = make_kazakhstan (MN_REPORT_CHART);
  g_autoptr (GError) error = NULL;

  g_assert_false (mn_report_save (report, path, &pdf, NULL, &error));
  g_assert_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_unwritable (void)
{
  g_autofree char *missing = report_test_dup_path ("no/such/folder.pdf");
  g_autofree char *folder = report_test_dup_path ("folder.pdf");

  assert_write_fails (missing);
  assert_write_fails ("/dev/full");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  assert_write_fails (folder);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static guint
count_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (report_test_get_folder (), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir))
    n++;
  return n;
}

static void
test_cancelled (void)
{
  g_autoptr (MnReport) report = make_article (20);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = report_test_dup_path ("cancelled.pdf");

  g_cancellable_cancel (cancellable);
  for (int format = MN_REPORT_PDF; format < MN_N_REPORT_FORMATS; format++)
    {
      guint n = count_files ();

      MnReportFile file = MN_REPORT_FILE_INIT ((MnReportFormat) format);

      g_assert_false (mn_report_save (report, path, &file, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&error);
      g_assert_cmpuint (count_files (), ==, n);
    }
}

/* The old file stands until the new one is whole; a link stays a link. */
static void
test_replaced (void)
{
  g_autoptr (MnReport) report = make_kazakhstan (MN_REPORT_CHART);
  g_autofree char *path = report_test_dup_path ("replaced.pdf");
  g_autofree char *link = report_test_dup_path ("link.pdf");
  g_autofree char *content = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_remove (link);
  g_autoptr (GFile) file = g_file_new_for_path (link);
  g_assert_true (g_file_make_symbolic_link (file, "replaced.pdf", NULL, NULL));
  save (report, link);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/country", test_country);
  g_test_add_func ("/report/sizes", test_sizes);
  g_test_add_func ("/report/language", test_language);
  g_test_add_func ("/report/same-twice", test_same_twice);
  g_test_add_func ("/report/other-size", test_pages_of_other_size);
  g_test_add_func ("/report/empty-country", test_empty_country);
  g_test_add_func ("/report/one-event", test_one_event);
  g_test_add_func ("/report/many-events", test_many_events);
  g_test_add_func ("/report/period", test_period);
  g_test_add_func ("/report/article", test_article);
  g_test_add_func ("/report/long-article", test_long_article);
  g_test_add_func ("/report/long-paragraph", test_long_paragraph);
  g_test_add_func ("/report/headline-only", test_headline_only);
  g_test_add_func ("/report/png", test_png);
  g_test_add_func ("/report/too-large", test_too_large);
  g_test_add_func ("/report/svg", test_svg);
  g_test_add_func ("/report/article-pictures", test_article_pictures);
  g_test_add_func ("/report/formats", test_formats);
  g_test_add_func ("/report/unwritable", test_unwritable);
  g_test_add_func ("/report/cancelled", test_cancelled);
  g_test_add_func ("/report/replaced", test_replaced);
  int status = g_test_run ();
  report_test_clean_up ();
  return status;
}
