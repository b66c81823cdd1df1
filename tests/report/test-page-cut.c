/* test-page-cut.c: where pages end. */
#include "mn-page-cut.h"

/* Cuts all of @pieces and writes the number of pieces on each page: '3 4 1'. */
static char *
cut_all (const MnPiece *pieces, guint n, double height)
{
  GString *text = g_string_new (NULL);

  for (guint first = 0; first < n;)
    {
      guint end = mn_page_cut (pieces, n, first, height, FALSE);

      g_assert_cmpuint (end, >, first);
      g_assert_cmpuint (end, <=, n);
      g_string_append_printf (text, "%s%u", text->len ? " " : "", end - first);
      first = end;
    }
  return g_string_free (text, FALSE);
}

#define assert_pages(pieces, height, expected)                                     \
  G_STMT_START                                                                     \
  {                                                                                \
    g_autofree char *pages_ = cut_all ((pieces), G_N_ELEMENTS (pieces), (height)); \
    g_assert_cmpstr (pages_, ==, (expected));                                      \
  }                                                                                \
  G_STMT_END

static void
test_lines (void)
{
  MnPiece lines[10];

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    lines[i] = (MnPiece){ .height = 10 };
  assert_pages (lines, 100, "10");
  assert_pages (lines, 99, "9 1");
  assert_pages (lines, 30, "3 3 3 1");
  assert_pages (lines, 10, "1 1 1 1 1 1 1 1 1 1");
}

static void
test_sums_of_fractions (void)
{
  MnPiece lines[30];

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    lines[i] = (MnPiece){ .height = 0.1 };
  assert_pages (lines, 3, "30");
}

static void
test_gaps_fall_away_at_the_top (void)
{
  MnPiece lines[] = { { 10, 5, FALSE }, { 10, 5, FALSE }, { 10, 5, FALSE }, { 10, 5, FALSE } };

  assert_pages (lines, 25, "2 2");
  assert_pages (lines, 24, "1 1 1 1");
  g_assert_cmpfloat (mn_page_get_filled (lines, 0, 4), ==, 55);
  g_assert_cmpfloat (mn_page_get_filled (lines, 1, 3), ==, 25);
  g_assert_cmpfloat (mn_page_get_filled (lines, 2, 2), ==, 0);
}

static void
test_heading_goes_with_its_text (void)
{
  MnPiece pieces[] = {
    { 10, 0, FALSE }, { 10, 0, FALSE }, { 10, 0, TRUE }, { 10, 0, TRUE }, { 10, 0, FALSE },
  };

  assert_pages (pieces, 50, "5");
  assert_pages (pieces, 40, "2 3");
  assert_pages (pieces, 30, "2 3");
  /* What stays together and fits on no page is parted. */
  assert_pages (pieces, 20, "2 2 1");
}

static void
test_too_high (void)
{
  MnPiece pieces[] = { { 10, 0, FALSE }, { 300, 4, FALSE }, { 10, 0, FALSE } };

  assert_pages (pieces, 100, "1 1 1");
}

static void
test_more_to_come (void)
{
  MnPiece lines[] = { { 10, 0, FALSE }, { 10, 0, FALSE }, { 10, 0, FALSE } };

  g_assert_cmpuint (mn_page_cut (lines, 3, 0, 30, TRUE), ==, 0);
  g_assert_cmpuint (mn_page_cut (lines, 3, 0, 20, TRUE), ==, 2);
  g_assert_cmpuint (mn_page_cut (lines, 3, 2, 20, TRUE), ==, 0);
  g_assert_cmpuint (mn_page_cut (lines, 3, 2, 20, FALSE), ==, 3);
}

static void
test_breaks (void)
{
  MnPiece lines[] = {
    { .height = 10, .breaks = TRUE },
    { .height = 10, .keep = TRUE },
    { .height = 10, .breaks = TRUE },
    { .height = 10 },
  };

  g_test_summary (
      "A page ends where the next piece wants a new one, even if the last would stay with it");
  assert_pages (lines, 100, "2 2");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-cut/lines", test_lines);
  g_test_add_func ("/page-cut/sums-of-fractions", test_sums_of_fractions);
  g_test_add_func ("/page-cut/gaps", test_gaps_fall_away_at_the_top);
  g_test_add_func ("/page-cut/headings", test_heading_goes_with_its_text);
  g_test_add_func ("/page-cut/too-high", test_too_high);
  g_test_add_func ("/page-cut/more-to-come", test_more_to_come);
  g_test_add_func ("/page-cut/breaks", test_breaks);
  return g_test_run ();
}
