/* test-token.c: where sentences end, and what their tokens are. */
#include "mn-sentence.h"

/* The sentences of @text joined by '|'. */
static char *
split (const char *text)
{
  g_autofree MnToken *tokens = g_new (MnToken, MN_SENTENCE_MAX_TOKENS + 1);
  GString *joined = g_string_new (NULL);
  MnTokenizer tokenizer;
  guint breaks;

  mn_tokenizer_init (&tokenizer, NULL, text, strlen (text));
  for (guint n; (n = mn_tokenizer_next (&tokenizer, tokens, &breaks)) > 0;)
    {
      if (joined->len > 0)
        g_string_append_c (joined, '|');
      g_string_append_len (joined, text + tokens[0].start, tokens[n - 1].end - tokens[0].start);
    }
  return g_string_free (joined, FALSE);
}

static void
check_split (const char *text, const char *expected)
{
  g_autofree char *got = split (text);

  g_assert_cmpstr (got, ==, expected);
}

static void
test_sentences (void)
{
  check_split ("One came. Two left.", "One came.|Two left.");
  check_split ("The U.S. envoy met Mr. Bold on Feb. 3. He left.",
               "The U.S. envoy met Mr. Bold on Feb. 3.|He left.");
  check_split ("L.Bold and D. Sumiya spoke.", "L.Bold and D. Sumiya spoke.");
  check_split ("It rose to 3.5 million. Prices fell!", "It rose to 3.5 million.|Prices fell!");
  check_split ("\"We agreed.\" Then they left.", "\"We agreed.\"|Then they left.");
  check_split ("Held on Dec 10. 2025 in London", "Held on Dec 10. 2025 in London");
  check_split ("See www.example.mn for more.", "See www.example.mn for more.");
}

static void
test_lines (void)
{
  /* A headline has no full stop; a line that was broken for its length goes on. */
  check_split ("Trade grows again\nThe two sides met.", "Trade grows again|The two sides met.");
  check_split ("Trade with the Republic of\nKorea grew.",
               "Trade with the Republic of\nKorea grew.");
  check_split ("The ministers\nmet.", "The ministers\nmet.");
  check_split ("First part of\n\nSecond", "First part of|Second");
}

static void
test_words (void)
{
  const char *text = "Kazakh-Mongolian relations, the Ministry’s 1 834,5 and 24th";
  g_autofree MnToken *tokens = g_new (MnToken, MN_SENTENCE_MAX_TOKENS + 1);
  MnTokenizer tokenizer;
  guint breaks, n;

  mn_tokenizer_init (&tokenizer, NULL, text, strlen (text));
  n = mn_tokenizer_next (&tokenizer, tokens, &breaks);
  g_assert_cmpuint (n, ==, 9);
  g_assert_true (tokens[0].flags & MN_TOKEN_CAPITAL);
  g_assert_true (tokens[1].flags & MN_TOKEN_DASHED);
  g_assert_true (mn_token_is_punct (&tokens[3], ','));
  g_assert_true (tokens[5].flags & MN_TOKEN_POSSESSIVE);
  g_assert_cmpuint (tokens[5].end - tokens[5].start, ==, strlen ("Ministry"));
  g_assert_cmpint (tokens[6].kind, ==, MN_TOKEN_NUMBER);
  g_assert_cmpuint (tokens[6].end - tokens[6].start, ==, strlen ("1 834,5"));
  g_assert_true (tokens[8].flags & MN_TOKEN_ORDINAL);
}

/* Bytes that are no UTF-8 are passed over one by one, and no token reaches past the end. */
static void
test_broken (void)
{
  static const char text[] = "Mongol\xff\xfeia \xe1\x9a and \xf4\x90\x80\x80 trade \xc3";
  g_autofree MnToken *tokens = g_new (MnToken, MN_SENTENCE_MAX_TOKENS + 1);
  MnTokenizer tokenizer;
  guint breaks, last = 0;

  mn_tokenizer_init (&tokenizer, NULL, text, sizeof text - 1);
  for (guint n; (n = mn_tokenizer_next (&tokenizer, tokens, &breaks)) > 0;)
    for (guint i = 0; i < n; i++)
      {
        g_assert_cmpuint (tokens[i].start, >=, last);
        g_assert_cmpuint (tokens[i].end, >, tokens[i].start);
        g_assert_cmpuint (tokens[i].end, <=, sizeof text - 1);
        last = tokens[i].end;
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/token/sentences", test_sentences);
  g_test_add_func ("/extract/token/lines", test_lines);
  g_test_add_func ("/extract/token/words", test_words);
  g_test_add_func ("/extract/token/broken", test_broken);
  return g_test_run ();
}
