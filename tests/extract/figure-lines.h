/* figure-lines.h: the figures of a text as lines, for tests. */
#pragma once

#include "corpus.h"

#include <string.h>

/* 'kind from>to start..end value currency growth status scope', one per line; new string. */
static inline char *
figures_of (const char *title, const char *body, const char *date)
{
  MnExtractInput input = { .title = title, .body = body, .not_after = MN_DAY_UNKNOWN };
  GString *text = g_string_new (NULL);

  mn_period_parse (date, &input.date);
  g_autoptr (MnExtraction) found = mn_extract (&input);
  for (guint i = 0; i < found->figures->len; i++)
    {
      g_autofree char *line = figure_to_line (g_ptr_array_index (found->figures, i));

      *strstr (line, " | ") = '\0';
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static inline void
check_figures (const char *body, const char *date, const char *expected)
{
  g_autofree char *got = figures_of (NULL, body, date);

  g_test_message ("%s", body);
  g_assert_cmpstr (got, ==, expected);
}
