/* test-fuzz.c: whatever comes in, a reader answers with documents of valid text or with an error. */
#include "reader-test.h"

#define ROUNDS 2000

/* Pieces that the readers look for; random rows of them reach deeper than random bytes. */
static const char *const pieces[] = {
  "1 ",
  "2 ",
  "10 ",
  "7.9 ",
  "TITLE ",
  "ТЭРБУМ ",
  "WWW.A.MN ",
  "www.en.b.com",
  "WWW.",
  "www..mn ",
  "PUBLISHED:",
  "НИЙТЭЛСЭН:",
  "2026/02/12",
  "2026/99/99",
  "\302\240",
  "\n",
  "\n\n",
  "\r\n",
  "64x64",
  "64x",
  "\n64x64\n\n",
  "\n...\n",
  "…",
  "Events\n",
  "Name organizer Where\n",
  "\nNEWS\n",
  "“Fair” ",
  "\"",
  "»",
  "Dec 10. 2025",
  " date 2025-06-28 ",
  "Tell a friend",
  "ASTANA",
  ", ",
  ". ",
  "July 3",
  "/TASS/",
  "(Yonhap)",
  " -- ",
  " – ",
  "KAZINFORM",
  "/",
  "(",
  "24.kg",
  "7 мая",
  "\xff",
  "\xd0",
  "\xe2\x80",
  "\001",
  "\t",
  ",",
  ";",
  "{",
  "}",
  "[",
  "<",
  ">",
  "Published Date:",
  "12:30",
  "\xef\xbb\xbf",
  "\xe2\x80\x8b",
};

static void
assert_valid (const char *text)
{
  if (text)
    {
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_cmpstr (text, !=, "");
    }
}

static void
assert_sound (MnReading *reading, const GError *error)
{
  if (!reading)
    {
      g_assert_nonnull (error);
      g_assert_cmpint (error->domain, ==, MN_READER_ERROR);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpuint (reading->documents->len, >, 0);
  for (guint i = 0; i < reading->documents->len; i++)
    {
      const MnDocument *document = nth (reading, i);

      g_assert_true (document->title || document->body);
      g_assert_nonnull (document->where);
      assert_valid (document->title);
      assert_valid (document->body);
      assert_valid (document->source);
      g_assert_cmpint (document->date_origin != MN_DATE_UNKNOWN, ==,
                       mn_period_is_known (&document->date));
      for (guint k = 0; k < document->events->len; k++)
        {
          const MnEvent *event = g_ptr_array_index (document->events, k);
          const MnEvidence *evidence = g_ptr_array_index (event->evidence, 0);

          g_assert_cmpuint (evidence->span.start, <, evidence->span.end);
          g_assert_cmpuint (evidence->span.end, <=, strlen (document->body));
          assert_valid (evidence->quote);
        }
    }
}

static void
check (const GString *input)
{
  const char *const *names = mn_reader_list_names ();

  for (int i = -1; i < 0 || names[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MnReading) reading =
          read_bytes (input->str, input->len, i < 0 ? NULL : names[i], &error);

      assert_sound (reading, error);
    }
}

static void
test_pieces (void)
{
  g_autoptr (GString) input = g_string_new (NULL);

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint n = (guint) g_test_rand_int_range (0, 40);

      g_string_truncate (input, 0);
      for (guint i = 0; i < n; i++)
        g_string_append (input, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      check (input);
    }
}

static void
test_bytes (void)
{
  g_autoptr (GString) input = g_string_new (NULL);

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint n = (guint) g_test_rand_int_range (0, 60);

      g_string_truncate (input, 0);
      for (guint i = 0; i < n; i++)
        g_string_append_c (input, (char) g_test_rand_int_range (0, 256));
      check (input);
    }
}

/* Long inputs of one kind: what is quadratic in their length runs into the test's time limit. */
static void
test_long (void)
{
  static const char *const rows[] = {
    "1 TITLE WWW.A.MN PUBLISHED:2026/02/12 ",
    "PUBLISHED:2026/02/12 ",
    "WWW.A.MN ",
    "64x64\n",
    "...\n",
    "...\nx\n",
    "\n",
    "“Fair” Dec 10. 2025 ",
    "Dec ",
    "A ",
    "/",
  };
  g_autoptr (GString) input = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_string_assign (input, "64x64\nTitle www.a.mn\n");
      while (input->len < 512 * 1024)
        g_string_append (input, rows[i]);
      check (input);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fuzz/pieces", test_pieces);
  g_test_add_func ("/fuzz/bytes", test_bytes);
  g_test_add_func ("/fuzz/long", test_long);
  return g_test_run ();
}
