/* test-reader.c: choosing, decoding, refusing. */
#include "reader-test.h"

#include <glib/gstdio.h>

static void
assert_refused (const char *data, gsize length, MnReaderError code, guint line, const char *words)
{
  g_autoptr (GError) error = NULL;
  MnReading *reading = read_bytes (data, length, NULL, &error);

  if (reading)
    g_error ("read, but should not be: %s", data);
  g_assert_error (error, MN_READER_ERROR, (int) code);
  g_assert_cmpuint (mn_reader_error_get_line (error), ==, line);
  /* The sentence names the input, and what is wrong. */
  g_assert_nonnull (strstr (error->message, "in.txt"));
  if (words && !strstr (error->message, words))
    g_error ("'%s' is not in: %s", words, error->message);
}

#define assert_refused_text(text, code, line, words) \
  assert_refused (text, sizeof (text) - 1, code, line, words)

static void
test_refused (void)
{
  assert_refused ("", 0, MN_READER_ERROR_EMPTY, 0, "empty");
  assert_refused_text (" \n\302\240\n", MN_READER_ERROR_EMPTY, 0, "blanks");
  assert_refused_text ("\xef\xbb\xbf", MN_READER_ERROR_EMPTY, 0, NULL);
  assert_refused_text ("Advertisement\n", MN_READER_ERROR_EMPTY, 0, "no text");
  assert_refused_text ("ab\0cd", MN_READER_ERROR_BINARY, 0, NULL);
  assert_refused_text ("a\001b\002c\003", MN_READER_ERROR_BINARY, 0, NULL);
  assert_refused_text ("one\r\ntwo\nthr\xe9"
                       "e\n",
                       MN_READER_ERROR_ENCODING, 3, "line 3");
  assert_refused_text ("cut short \xd0", MN_READER_ERROR_ENCODING, 1, "line 1");
  assert_refused_text ("\xff\xfe"
                       "a\0b",
                       MN_READER_ERROR_ENCODING, 0, "UTF-16");
}

static void
test_foreign (void)
{
  const MnReaderError code = MN_READER_ERROR_UNSUPPORTED;

  assert_refused_text ("%PDF-1.7\n%\xe2\xe3", code, 0, "PDF");
  assert_refused_text ("\x89PNG\r\n\x1a\n\0\0", code, 0, "picture");
  assert_refused_text ("\xff\xd8\xff\xe0\0", code, 0, "picture");
  assert_refused_text ("PK\003\004\024\0", code, 0, "archive");
  assert_refused_text ("\x1f\x8b\x08\0", code, 0, "compressed");
  assert_refused_text ("SQLite format 3\0", code, 0, "database");
  assert_refused_text ("\n<!DOCTYPE HTML><p>Talks", code, 0, "web page");
  assert_refused_text ("<html lang=\"mn\"><body>", code, 0, "web page");
  assert_refused_text ("\n\n<?xml version=\"1.0\"?><rss></rss>", code, 0, "feed");
  assert_refused_text ("<feed xmlns=\"x\"></feed>", code, 0, "feed");
  assert_refused_text ("{ \"a\": 1 }\n", code, 0, "JSON");
  assert_refused_text ("[{\"a\": 1},\n {}]", code, 0, "JSON");
  assert_refused_text ("{\"a\": 1}\n{\"a\": 2}\n", code, 0, "JSON");
  assert_refused_text ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", code, 0, "calendar");
  assert_refused_text ("year,value\n2020,1.5\n2021,2\n", code, 0, "table");
  assert_refused_text ("\"Year\",\"Reporter, name\",\"Flow\",\"Value\"\n2020,\"A, B\",X,1\n", code,
                       0, "table");
  assert_refused_text ("он;үнэ\n2020;1,5\n2021;2\n", code, 0, "table");
  assert_refused_text ("a\tb\n1\t2\n3\t4\n", code, 0, "table");
}

static void
test_not_foreign (void)
{
  static const char *const texts[] = {
    "<Talks> were held in the capital.\n",
    "[Updated] The sides met, agreed, and parted.\n\nThey will meet again.\n",
    "{sic} The sides met.",
    "In May, June, and July talks went on.\nIn May, June, and July trade grew.\n",
    "See https://example.com/page for the text.",
    "A,B,C\n\nis not enough of a table.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MnReading) reading = read_text (texts[i]);

      g_assert_cmpuint (reading->documents->len, ==, 1);
    }
}

static void
test_address (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (read_bytes (" https://example.com/a?b=c \n", 28, NULL, &error));
  g_assert_error (error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "paste it"));
}

static void
assert_body (const char *data, gsize length, const char *body)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnReading) reading = read_bytes (data, length, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (reading->documents->len, ==, 1);
  g_assert_cmpstr (nth (reading, 0)->body, ==, body);
}

#define assert_body_text(text, body) assert_body (text, sizeof (text) - 1, body)

static void
test_encodings (void)
{
  assert_body_text ("\xef\xbb\xbfТалууд уулзав.", "Талууд уулзав.");
  assert_body_text ("\xff\xfe"
                    "\x22\x04"
                    "\x30\x04"
                    ".\0",
                    "Та.");
  assert_body_text ("\xfe\xff"
                    "\x04\x22"
                    "\x04\x30"
                    "\0.",
                    "Та.");
  assert_body_text ("One.\r\n\r\n\r\n\r\nTwo.\rThree.\r\n", "One.\n\nTwo.\nThree.");
  assert_body_text (" \302\240 One,\302\240two. \n \n\302\240\n\nThree.\t\n",
                    "One,\302\240two.\n\nThree.");
}

static void
test_format (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnReading) reading = NULL;
  const char *const *names = mn_reader_list_names ();

  g_assert_true (g_strv_contains (names, "digest"));
  g_assert_true (g_strv_contains (names, "agency"));
  g_assert_true (g_strv_contains (names, "mailed"));
  g_assert_true (g_strv_contains (names, "text"));

  /* Named, the reader takes what it would not choose itself. */
  reading = read_bytes ("a,b\n1,2\n3,4\n", 12, "text", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (nth (reading, 0)->body, ==, "a,b\n1,2\n3,4");

  for (guint i = 0; names[i]; i++)
    {
      if (g_str_equal (names[i], "table"))
        continue;
      g_autoptr (MnReading) named = read_bytes ("Talks were held.", 16, names[i], &error);

      g_assert_no_error (error);
      g_assert_cmpuint (named->documents->len, ==, 1);
    }

  /* Prose has no columns, whatever it is called. */
  g_assert_null (read_bytes ("Talks were held.", 16, "table", &error));
  g_assert_error (error, MN_READER_ERROR, MN_READER_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_null (read_bytes ("x", 1, "pdf", &error));
  g_assert_error (error, MN_READER_ERROR, MN_READER_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "digest, mailed, agency, text"));
}

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *dir = g_dir_make_tmp ("mn-readers-XXXXXX", &error);
  g_autofree char *path = g_build_filename (dir, "big.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) folder = g_file_new_for_path (dir);

  g_assert_no_error (error);
  g_assert_null (mn_reader_load_file (file, "big.txt", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "big.txt"));
  g_clear_error (&error);

  g_assert_null (mn_reader_load_file (folder, dir, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_clear_error (&error);

  /* A hole of 200 MB: refused by its size. */
  g_assert_true (g_file_set_contents (path, "x", 1, NULL));
  g_assert_cmpint (truncate (path, 200 * 1024 * 1024), ==, 0);
  g_assert_null (mn_reader_load_file (file, "big.txt", NULL, &error));
  g_assert_error (error, MN_READER_ERROR, MN_READER_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "big.txt"));
  g_assert_nonnull (strstr (error->message, "209.7"));
  g_clear_error (&error);

  /* A stream does not tell its size. */
  g_autoptr (GInputStream) stream = G_INPUT_STREAM (g_file_read (file, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (mn_reader_load_stream (stream, "stdin", NULL, &error));
  g_assert_error (error, MN_READER_ERROR, MN_READER_ERROR_TOO_LARGE);
  g_clear_error (&error);

  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  g_assert_null (mn_reader_load_file (file, "big.txt", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (dir), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/refused", test_refused);
  g_test_add_func ("/reader/foreign", test_foreign);
  g_test_add_func ("/reader/not-foreign", test_not_foreign);
  g_test_add_func ("/reader/address", test_address);
  g_test_add_func ("/reader/encodings", test_encodings);
  g_test_add_func ("/reader/format", test_format);
  g_test_add_func ("/reader/load", test_load);
  return g_test_run ();
}
