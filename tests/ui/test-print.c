/* test-print.c: pages through GTK's print operation, without a printer and without a display. */
#include "country-sample.h"

#include "mn-paper.h"
#include "mn-print-operation.h"

#include <glib/gstdio.h>
#include <string.h>

static char *folder; /* of this run alone, and the configuration directory */

static char *
dup_output_path (void)
{
  return g_build_filename (folder, "print.pdf", NULL);
}

/* What pdfinfo says; NULL, and the test is skipped, without it. */
static char *
dup_info (const char *path)
{
  g_autofree char *program = g_find_program_in_path ("pdfinfo");
  const char *argv[] = { "pdfinfo", path, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (!program)
    {
      g_test_skip ("pdfinfo is not installed");
      return NULL;
    }
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return output;
}

static MnPaper *
make_country_paper (void)
{
  MnCountryData *data = country_sample_new ();
  MnRange visible = { mn_day_new (2024, 1, 1), mn_day_new (2025, 1, 1) };
  MnPaper *paper = mn_paper_new_country (data, &(MnPaperView){ 0 }, &visible);

  /* The window may show something else by the time of printing. */
  mn_country_data_free (data);
  return paper;
}

static void
assert_prints (MnPaper *paper, GtkPageSetup *setup, const char *size, guint n_pages)
{
  g_autoptr (MnPrintOperation) operation = mn_print_operation_new (paper);
  g_autofree char *path = dup_output_path ();
  g_autofree char *expected = g_strdup_printf ("Pages:           %u\n", n_pages);
  g_autoptr (GError) error = NULL;

  if (setup)
    gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (operation), setup);
  g_assert_true (mn_print_operation_export (operation, path, &error));
  g_assert_no_error (error);
  g_autofree char *info = dup_info (path);
  g_assert_cmpint (g_remove (path), ==, 0);
  if (!info)
    return;
  g_assert_nonnull (strstr (info, expected));
  g_assert_nonnull (strstr (info, size));
}

static void
test_country (void)
{
  g_autoptr (MnPaper) paper = make_country_paper ();
  g_autoptr (MnReport) report = mn_paper_make_report (paper, MN_REPORT_COUNTRY, FALSE);
  MnPageSetup page = mn_page_setup_get_default (MN_REPORT_COUNTRY);
  g_autoptr (GtkPageSetup) a5 = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (GTK_PAPER_NAME_A5);

  assert_prints (paper, NULL, "Title:           Mongolia and", mn_report_get_n_pages (report));

  /* Another paper has other pages, as many as the report says. */
  gtk_page_setup_set_paper_size_and_default_margins (a5, size);
  page.width = gtk_page_setup_get_paper_width (a5, GTK_UNIT_POINTS);
  page.height = gtk_page_setup_get_paper_height (a5, GTK_UNIT_POINTS);
  mn_report_set_page (report, &page);
  assert_prints (paper, a5, "419.528 x 595.276 pts", mn_report_get_n_pages (report));
}

static void
test_article (void)
{
  g_autoptr (MnArticle) article = mn_article_new ();
  GString *body = g_string_new (NULL);

  article->title = g_strdup ("Long");
  for (int i = 0; i < 2000; i++)
    g_string_append_printf (body, "Sentence number %d of a long article. ", i);
  article->body = g_string_free (body, FALSE);
  g_autoptr (MnPaper) paper = mn_paper_new_article (article);
  g_autoptr (MnReport) report = mn_paper_make_report (paper, MN_REPORT_ARTICLE, FALSE);

  g_assert_cmpuint (mn_report_get_n_pages (report), >, 10);
  assert_prints (paper, NULL, "(A4)", mn_report_get_n_pages (report));
}

/* The paper shows what the window showed: each view and scale makes a drawing of its own. */
static void
test_view (void)
{
  MnCountryData *data = country_sample_new ();
  MnRange visible = { mn_day_new (2024, 1, 1), mn_day_new (2025, 1, 1) };
  g_autofree char *path = g_build_filename (folder, "chart.svg", NULL);
  g_autoptr (GHashTable) drawings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (MnTradeViewKind kind = MN_TRADE_VIEW_TURNOVER; kind < MN_N_TRADE_VIEWS; kind++)
    for (gboolean is_log = FALSE; is_log <= mn_trade_view_kind_takes_log (kind); is_log++)
      {
        MnPaperView view = { 0, kind, is_log };
        g_autoptr (MnPaper) paper = mn_paper_new_country (data, &view, &visible);
        g_autoptr (MnReport) report = mn_paper_make_report (paper, MN_REPORT_CHART, FALSE);
        g_autoptr (GError) error = NULL;
        char *drawing = NULL;

        mn_report_save (report, path, &(MnReportFile) MN_REPORT_FILE_INIT (MN_REPORT_SVG), NULL,
                        &error);
        g_assert_no_error (error);
        g_file_get_contents (path, &drawing, NULL, &error);
        g_assert_no_error (error);
        g_assert_true (g_hash_table_add (drawings, drawing));
      }
  g_assert_cmpint (g_remove (path), ==, 0);
  mn_country_data_free (data);
}

static void
test_unwritable (void)
{
  g_autoptr (MnPaper) paper = make_country_paper ();
  g_autoptr (MnPrintOperation) operation = mn_print_operation_new (paper);
  g_autoptr (GError) error = NULL;

  g_assert_false (mn_print_operation_export (operation, "/no/such/folder/a.pdf", &error));
  g_assert_nonnull (error);
}

static void
test_choices (void)
{
  g_autoptr (MnPaper) paper = make_country_paper ();
  g_autoptr (MnReport) whole = mn_paper_make_report (paper, MN_REPORT_TIMELINE, FALSE);
  g_autoptr (MnReport) view = mn_paper_make_report (paper, MN_REPORT_TIMELINE, TRUE);
  MnCountryData *crowd = country_sample_new_crowd (3);
  MnRange visible = { 0, 1 };
  g_autoptr (MnPaper) events = mn_paper_new_country (crowd, &(MnPaperView){ 0 }, &visible);
  guint n;
  const MnReportKind *kinds = mn_paper_list_kinds (paper, &n);

  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpint (kinds[0], ==, MN_REPORT_COUNTRY);
  g_assert_true (mn_paper_has_view (paper));
  g_assert_false (mn_report_is_empty (view));
  g_assert_cmpint (mn_report_get_kind (whole), ==, MN_REPORT_TIMELINE);

  /* Without figures there is one thing to print. */
  kinds = mn_paper_list_kinds (events, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (kinds[0], ==, MN_REPORT_TIMELINE);
  mn_country_data_free (crowd);
}

/* A file that someone spoilt does no harm. */
static void
test_memory (void)
{
  g_autoptr (MnPaper) paper = make_country_paper ();
  g_autoptr (GKeyFile) memory = mn_paper_load_memory (paper);
  g_autofree char *path = g_build_filename (folder, "mongolia-news", "paper-country.ini", NULL);

  g_key_file_set_string (memory, "Contents", "Kind", "chart");
  mn_paper_save_memory (paper, memory);
  g_autoptr (GKeyFile) again = mn_paper_load_memory (paper);
  g_autofree char *kind = g_key_file_get_string (again, "Contents", "Kind", NULL);
  g_assert_cmpstr (kind, ==, "chart");

  g_assert_true (g_file_set_contents (path, "[Page Setup\n\xff\xfe", -1, NULL));
  g_autoptr (MnPrintOperation) operation = mn_print_operation_new (paper);
  g_assert_nonnull (operation);
  g_assert_cmpint (g_remove (path), ==, 0);
}

int
main (int argc, char *argv[])
{
  folder = g_dir_make_tmp ("mn-print-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/print/country", test_country);
  g_test_add_func ("/print/article", test_article);
  g_test_add_func ("/print/view", test_view);
  g_test_add_func ("/print/unwritable", test_unwritable);
  g_test_add_func ("/print/choices", test_choices);
  g_test_add_func ("/print/memory", test_memory);
  int status = g_test_run ();

  g_autofree char *config = g_build_filename (folder, "mongolia-news", NULL);
  g_rmdir (config);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
  return status;
}
