/* test-hostile.c: text made to be slow or to break things: time stays linear, spans inside. */
#include "mn-extract.h"

#include <string.h>

static double
seconds_for (const char *unit, gsize size)
{
  GString *text = g_string_sized_new (size + 64);
  double seconds;

  while (text->len < size)
    g_string_append (text, unit);

  const MnExtractInput input = { .title = "Mongolia and Canada",
                                 .body = text->str,
                                 .date = mn_period_new_day (mn_day_new (2024, 6, 1)),
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (GTimer) timer = g_timer_new ();
  g_autoptr (MnExtraction) found = mn_extract (&input);
  seconds = g_timer_elapsed (timer, NULL);

  for (guint i = 0; i < found->figures->len; i++)
    {
      const MnEvidence *evidence = ((MnFigure *) g_ptr_array_index (found->figures, i))->evidence;

      if (evidence->part == MN_PART_BODY)
        g_assert_cmpuint (evidence->span.end, <=, text->len);
      g_assert_true (evidence->quote && *evidence->quote);
    }
  g_string_free (text, TRUE);
  return seconds;
}

static void
test_linear (void)
{
  static const char *const units[] = {
    "1",
    ",",
    "1 ",
    "1,",
    "$5 ",
    "(",
    "word ",
    "Trade ",
    "May ",
    "trade between Mongolia and Canada reached $5 million ",
    "Trade between Mongolia and Canada reached $5 million in 2020. ",
    "Mongolia and Canada signed an agreement on May 5. ",
    "Mongolia, ",
    "a\n",
    "-",
    "—",
    "U.",
    "\xd0\xb0",
    "\xff",
    "is was to will may than from ",
    "худалдаа ",
    "5 сая, ",
    "тус тус ",
    "2023 онд БНХАУ-д 5 сая ам.доллар, ",
    "Монгол, Хятадын экспорт 2023 онд 5 сая ам.доллар болж 3 хувиар өссөн бол ",
    "Монгол, Хятадын худалдаа 2023 онд 5 сая ам.долларт хүрчээ. ",
    "the the the ",
    "тауар айналымы 5 млн долларға ",
    "Қазақстан мен Қытай арасындағы тауар айналымы 5 млрд долларға жетті. ",
    "Қазақстан, ",
    "қаңтар-",
    "2023 жылғы 5 млн доллардан ",
    "экспорт – 5 млн доллар (+5%), ",
    "долларға ",
    "ғ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      /* A megabyte in far less than this even on a busy machine and with sanitizers; what grows with
       * the square of the length takes minutes. */
      double seconds = seconds_for (units[i], 1024 * 1024);

      g_autofree char *shown = g_strescape (units[i], NULL);
      g_test_message ("'%s': %.3f s", shown, seconds);
      g_assert_cmpfloat (seconds, <, 20);
    }
}

/* Random bytes, among them what matters to the rules. */
static void
test_random (void)
{
  static const char *const pieces[] = {
    "Mongolia", "Canada's", " ",           "\n",       ".",      "(",    ")",        "-",
    "–",        "$",        "5",           "million ", "trade ", "2020", "May ",     "\xe2\x80",
    "\xff",     "’s",       "exports to ", "%",        "+",      "in ",  "\xcc\x81", "\xe2\x80\x8b",
    "met ",
  };
  GRand *rand = g_rand_new_with_seed (4);

  for (int round = 0; round < 400; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (int i = 0; i < 60; i++)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      const MnExtractInput input = { .title = text->str,
                                     .body = text->str,
                                     .date = MN_PERIOD_UNKNOWN,
                                     .not_after = MN_DAY_UNKNOWN };
      g_autoptr (MnExtraction) found = mn_extract (&input);

      for (guint i = 0; i < found->events->len; i++)
        {
          const MnEvent *event = g_ptr_array_index (found->events, i);

          for (guint j = 0; j < event->evidence->len; j++)
            g_assert_cmpuint (((MnEvidence *) g_ptr_array_index (event->evidence, j))->span.end, <=,
                              text->len);
        }
    }
  g_rand_free (rand);
}

static void
test_empty (void)
{
  const MnExtractInput none = { .date = MN_PERIOD_UNKNOWN, .not_after = MN_DAY_UNKNOWN };
  const MnExtractInput empty = {
    .title = "", .body = "", .date = MN_PERIOD_UNKNOWN, .not_after = MN_DAY_UNKNOWN
  };
  g_autoptr (MnExtraction) a = mn_extract (&none);
  g_autoptr (MnExtraction) b = mn_extract (&empty);

  g_assert_cmpuint (a->figures->len + a->events->len + a->countries->len, ==, 0);
  g_assert_cmpuint (b->figures->len + b->events->len + b->countries->len, ==, 0);
  g_assert_cmpstr (b->language, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/hostile/linear", test_linear);
  g_test_add_func ("/extract/hostile/random", test_random);
  g_test_add_func ("/extract/hostile/empty", test_empty);
  return g_test_run ();
}
