/* test-text.c: helpers for text. */
#include "mn-text.h"

static void
test_lines (void)
{
  g_assert_cmpuint (mn_text_get_line ("a\nb\nc", 0), ==, 1);
  g_assert_cmpuint (mn_text_get_line ("a\nb\nc", 2), ==, 2);
  g_assert_cmpuint (mn_text_get_line ("a\nb\nc", 4), ==, 3);
}

static void
test_fold_space (void)
{
  g_autofree char *folded = mn_text_fold_space ("\302\240 a \n\t b\302\240\302\240c ", -1);
  g_autofree char *empty = mn_text_fold_space (" \302\240\n", -1);

  g_assert_cmpstr (folded, ==, "a b c");
  g_assert_cmpstr (empty, ==, "");
}

static void
test_shorten (void)
{
  g_autofree char *whole = mn_text_shorten ("Талууд уулзав", 13);
  g_autofree char *cut = mn_text_shorten ("The two sides met in Astana", 16);
  g_autofree char *word = mn_text_shorten ("Pneumonoultramicroscopic", 8);

  g_assert_cmpstr (whole, ==, "Талууд уулзав");
  g_assert_cmpstr (cut, ==, "The two sides…");
  g_assert_cmpstr (word, ==, "Pneumon…");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/lines", test_lines);
  g_test_add_func ("/text/fold-space", test_fold_space);
  g_test_add_func ("/text/shorten", test_shorten);
  return g_test_run ();
}
